import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPage } from "./html.ts";
import { scanHtml } from "./html-scan.ts";
import { LIMITS } from "./limits.ts";

const SENTENCE = "Bakeren sa at melet er tomt, og at kunden, som hadde hørt opptaket, var enig i det meste av saken.";
const BODY = `<p>${SENTENCE}</p>`.repeat(8);

function page(head: string, body: string): string {
  return `<!doctype html><html lang="nb"><head>${head}</head><body>
    <nav><ul><li><a href="/a">Nyheter</a><li><a href="/b">Sport</a></ul></nav>
    <main><article>${body}</article></main>
    <script>document.write("<p>aldri kjørt</p>")</script><footer>Kontakt oss</footer></body></html>`;
}

async function rulesOf(html: string, limits = LIMITS): Promise<readonly string[]> {
  return (await readPage(html, limits)).remarks.map((entry) => entry.rule);
}

describe("readPage: text", () => {
  it("puts the title first and gives each block its own lines", async () => {
    const { text, remarks } = await readPage(
      page(
        "<title>Melet er tomt - Avisen</title>",
        `<h1>– Melet er tomt</h1>${BODY}<h2>Uenige</h2><blockquote><p>&laquo;Jeg gikk.&raquo;</p></blockquote>
         <figure><img src="x.jpg"><figcaption>Bakeriet i går.</figcaption></figure><ul><li>Én<li>To</ul>${BODY}`,
      ),
      LIMITS,
    );
    const blocks = text.split("\n\n");
    expect(blocks[0]).toBe("– Melet er tomt");
    expect(blocks).toEqual(expect.arrayContaining([SENTENCE, "Uenige", "«Jeg gikk.»", "Bakeriet i går.", "Én", "To"]));
    expect(text).not.toMatch(/aldri kjørt|Kontakt oss|Sport/u);
    expect(remarks).toEqual([]);
  });

  it("keeps the summary under the title when the page shows it", async () => {
    const head = `<meta name="description" content="Bakeren forklarte seg i går.">`;
    const { text } = await readPage(
      `<html><head>${head}</head><body><div class="header"><h1>Melet</h1><p>Bakeren forklarte seg i går.</p></div><article>${BODY}</article></body></html>`,
      LIMITS,
    );
    expect(text.split("\n\n").slice(0, 3)).toEqual(["Melet", "Bakeren forklarte seg i går.", SENTENCE]);
  });

  it("breaks lines at br and paragraphs at two", async () => {
    const { text } = await readPage("<p>A: ja<br>B: nei<br><br>A: jo</p>", LIMITS);
    expect(text).toBe("A: ja\nB: nei\n\nA: jo");
  });

  it("shows the marks a browser puts round <q>", async () => {
    expect((await readPage("<p>He said <q>no</q>.</p>", LIMITS)).text).toBe("He said “no”.");
  });

  it("takes the visible text when there is no article, with a remark", async () => {
    const { text, remarks } = await readPage(
      "<div>Kort melding</div><nav>Meny</nav><div hidden>skjult</div><p style='display: none'>borte</p>",
      LIMITS,
    );
    expect(text).toBe("Kort melding");
    expect(remarks.length).toBeLessThanOrEqual(1);
  });

  it("reads a page that is all script as empty", async () => {
    expect((await readPage("<script>var a = '<p>x</p>'</script><style>p{}</style>", LIMITS)).text).toBe("");
  });

  it("takes the body of the structured data when the page holds it back", async () => {
    const body = `${SENTENCE} `.repeat(20).trim();
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Melet","articleBody":"${body}"}</script>`;
    expect((await readPage(page(head, `<p>${SENTENCE}</p>`), LIMITS)).text).toContain(body);
  });

  it("keeps no-break spaces and drops soft hyphens", async () => {
    expect((await readPage("<p>«\u00A0Me\u00ADlet\u00A0»</p>", LIMITS)).text).toBe("«\u00A0Melet\u00A0»");
  });
});

describe("readPage: metadata", () => {
  const ld = (json: string): string => page(`<script type="application/ld+json">${json}</script>`, BODY);

  it.each([
    [
      "an object",
      ld(
        '{"@type":"NewsArticle","headline":"Melet","datePublished":"2031-04-02T23:30:00+02:00","dateModified":"2031-04-03","author":{"name":"Kari Eks"},"publisher":{"name":"Avisen"}}',
      ),
    ],
    [
      "an array",
      ld(
        '[{"@type":"BreadcrumbList"},{"@type":["ReportageNewsArticle"],"headline":"Melet","datePublished":"2031-04-02","dateModified":"2031-04-03T01:00:00Z","author":["Kari Eks"],"publisher":"Avisen"}]',
      ),
    ],
    [
      "a graph with references",
      ld(
        '{"@graph":[{"@id":"#k","@type":"Person","name":"Kari Eks"},{"@id":"#o","@type":"Organization","name":"Avisen"},{"@type":"Article","headline":"Melet","datePublished":"2031-04-02","dateModified":"2031-04-03","author":[{"@id":"#k"}],"publisher":{"@id":"#o"}}]}',
      ),
    ],
    [
      "raw line breaks in strings",
      ld(
        '{"@type":"NewsArticle",\n"headline":"Melet\n","datePublished":"2031-04-02","dateModified":"2031-04-03","author":{"name":"Kari Eks"},"publisher":{"name":"Avisen"}}',
      ),
    ],
    [
      "Open Graph",
      page(
        '<meta property="og:title" content="Melet"><meta property="og:site_name" content="Avisen"><meta property="article:published_time" content="2031-04-02T10:00Z"><meta property="article:modified_time" content="2031-04-03"><meta property="article:author" content="https://example.org/kari"><meta name="author" content="Kari Eks">',
        BODY,
      ),
    ],
    [
      "Dublin Core",
      page(
        '<meta name="DC.title" content="Melet"><meta name="DC.publisher" content="Avisen"><meta name="DC.date.issued" content="2031-04-02"><meta name="DC.date.modified" content="2031-04-03"><meta name="DC.creator" content="Kari Eks">',
        BODY,
      ),
    ],
    [
      "Parse.ly and microdata",
      page(
        '<meta name="parsely-title" content="Melet"><meta name="parsely-pub-date" content="2031-04-02T08:00:00Z"><meta name="parsely-author" content="Av Kari Eks"><meta itemprop="dateModified" content="2031-04-03"><meta name="application-name" content="Avisen">',
        BODY,
      ),
    ],
  ])("%s", async (_name, html) => {
    expect((await readPage(html, LIMITS)).metadata).toMatchObject({
      title: "Melet",
      outlet: "Avisen",
      authors: ["Kari Eks"],
      published: { day: "2031-04-02" },
      modified: { day: "2031-04-03" },
      language: "nb",
    });
  });

  it("takes the article the page is named after, not a related one", async () => {
    const html = ld(
      '[{"@type":"NewsArticle","headline":"Noe annet","datePublished":"2030-01-01"},{"@type":"NewsArticle","headline":"Melet","datePublished":"2031-04-02"}]',
    ).replace("<head>", "<head><title>Melet</title>");
    expect((await readPage(html, LIMITS)).metadata.published?.day).toBe("2031-04-02");
  });

  it("falls back to <time>", async () => {
    const html = page("", `<time datetime="2031-04-02T10:00">i går</time>${BODY}`);
    expect((await readPage(html, LIMITS)).metadata.published).toEqual({ words: "2031-04-02T10:00", day: "2031-04-02" });
  });

  it("decodes entities in structured data and takes the outlet off the title", async () => {
    expect(
      (await readPage(ld('{"@type":"NewsArticle","headline":"&laquo;Nei&raquo; &amp; ja"}'), LIMITS)).metadata.title,
    ).toBe("«Nei» & ja");
    const html = page('<title>Melet er tomt | Avisen</title><meta property="og:site_name" content="Avisen">', BODY);
    expect((await readPage(html, LIMITS)).metadata.title).toBe("Melet er tomt");
  });

  it("passes over damaged structured data with a remark", async () => {
    expect(await rulesOf(ld('{"@type":"NewsArticle","headline":'))).toContain("capture/metadata-damaged");
  });

  it("knows no date where there is none", async () => {
    const { metadata } = await readPage(page('<meta name="date" content="03/04/2031">', BODY), LIMITS);
    expect(metadata).not.toHaveProperty("published");
    expect(metadata.authors).toEqual([]);
  });
});

describe("readPage: hostile pages", () => {
  it.each([
    ["100,000 open elements", `${"<div>".repeat(100_000)}dypt`, "capture/page-too-deep"],
    ["100,000 open inline elements", `${"<b>".repeat(100_000)}dypt`, "capture/page-too-deep"],
    ["500,000 end tags of nothing", `${"<i>".repeat(20_000)}dypt${"</x>".repeat(500_000)}`, "capture/page-too-deep"],
    ["too many elements", `dypt${"<p>ord".repeat(30_000)}`, "capture/page-too-large"],
    ["too much text", `<p>dypt${"ord ".repeat(600_000)}`, "capture/page-too-large"],
  ])("%s", async (_name, html, rule) => {
    const { text, remarks } = await readPage(html, LIMITS);
    expect(text).toContain("dypt");
    expect(remarks.map((entry) => entry.rule)).toContain(rule);
  });

  it("survives structured data that nests 100,000 levels", async () => {
    const json = `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    const { text } = await readPage(page(`<script type="application/ld+json">${json}</script>`, BODY), LIMITS);
    expect(text).toContain(SENTENCE);
  });

  it("tells balanced events of bounded depth whatever it is given", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<li>",
      "<td>",
      "<div>",
      "</div>",
      "<br>",
      "</br>",
      "<b a='",
      "'>",
      "<script>",
      "</script>",
      "<svg>",
      "</svg>",
      "x",
      "&amp;",
      "<!--",
      "-->",
      "<title>",
      "</title>",
      "<",
      "\0",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const open: string[] = [];
        const ignore = (): void => undefined;
        scanHtml(pieces.join(""), 5, {
          open: (name) => expect(open.push(name)).toBeLessThanOrEqual(6),
          close: (name) => expect(open.pop()).toBe(name),
          text: ignore,
          data: ignore,
        });
        expect(open).toEqual([]);
      }),
    );
  });
});
