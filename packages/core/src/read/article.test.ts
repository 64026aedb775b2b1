import { describe, expect, it } from "vitest";
import { packs } from "../lang/all.ts";
import type { Document } from "../model.ts";
import { slice } from "../text/span.ts";
import { type ReadInput, readArticle } from "./article.ts";

function read(text: string, meta?: ReadInput["meta"]): Document {
  const input: ReadInput = {
    text,
    source: { kind: "text", name: "page.txt" },
    blob: "sha256:00",
    ...(meta ? { meta } : {}),
  };
  return readArticle(input, packs).document;
}

/** Paragraphs as `role words`, words cut to twelve signs. */
function roles(document: Document): string[] {
  return document.paragraphs.map(({ role, span }) => `${role} ${slice(document.text, span).slice(0, 12)}`);
}

const BODY = {
  en: "The soldier told his mother that the bridge had been closed for three weeks, she said.",
  nb: "Soldaten fortalte moren sin at broen hadde vært stengt i tre uker, ifølge henne.",
  nn: "Soldaten fortalde mora si at brua hadde vore stengd i tre veker, seier ho sjølv.",
  de: "Der Soldat sagte seiner Mutter, die Brücke sei seit drei Wochen gesperrt gewesen.",
  ru: "Солдат сказал матери, что мост был закрыт три недели, рассказала она вчера.",
  uk: "Солдат сказав матері, що міст був закритий три тижні, розповіла вона вчора.",
} as const;

/** Another paragraph of the same language. */
function again(body: string): string {
  return `${body.slice(0, -1)}!`;
}

describe("readArticle", () => {
  it.each([
    ["en", "Advertisement", "advertisement"],
    ["en", "Story continues below advertisement", "advertisement"],
    ["en", "Download Something is loading.", "media"],
    ["en", "Read more: What the bridge was for", "teaser"],
    ["en", "Related: Seven bridges that were closed", "teaser"],
    ["en", "Follow our live blog for the latest", "teaser"],
    ["en", "We use cookies to improve this site.", "cookie"],
    ["en", "Share this article", "navigation"],
    ["en", "Sign up for our newsletter", "navigation"],
    ["en", "Photo: Ina Prøve / Example Press", "caption"],
    ["nb", "Artikkelen fortsetter under annonsen", "advertisement"],
    ["nb", "ANNONSE", "advertisement"],
    ["nb", "Les også: Broen ble stengt", "teaser"],
    ["nb", "Se video: Her stenges broen", "teaser"],
    ["nb", "Her kan du følge siste nytt om broen!", "teaser"],
    ["nb", "En tom bro i går kveld. Foto: Ina Prøve / Eksempel", "caption"],
    ["nn", "Artikkelen held fram under annonsen", "advertisement"],
    ["nn", "Les òg: Brua vart stengd", "teaser"],
    ["de", "Anzeige", "advertisement"],
    ["de", "Lesen Sie auch: Die Brücke im Winter", "teaser"],
    ["de", "Empfohlener redaktioneller Inhalt", "media"],
    ["de", "Alle Entwicklungen im Liveblog", "teaser"],
    ["ru", "Читайте также: Как закрыли мост", "teaser"],
    ["ru", "Подписывайтесь на наш телеграм-канал", "navigation"],
    ["ru", "РЕКЛАМА", "advertisement"],
    ["uk", "Читайте також: Як закрили міст", "teaser"],
    ["uk", "Підписуйтесь на наш канал", "navigation"],
    ["uk", "Фото: Іна Приклад", "caption"],
    ["en", "https://example.org/bridge", "navigation"],
    ["en", "[All about the bridge](https://example.org/bridge)", "navigation"],
    ["en", "![A bridge](bridge.jpg)", "media"],
    ["en", "* * *", "other"],
    ["en", "Facebook", "navigation"],
  ] as const)("%s furniture: %s", (tag, line, kind) => {
    const document = read(`${BODY[tag]}\n\n${line}\n\n${again(BODY[tag])}\n`);
    expect(document.furniture.map(({ span, kind: found }) => [slice(document.text, span), found])).toEqual([
      [line, kind],
    ]);
    expect(document.language.tag).toBe(tag);
    expect(document.paragraphs.map(({ role }) => role)).toEqual(["body", "furniture", "body"]);
  });

  it.each([
    ["en", "“Read more books,” the mother said to her son."],
    ["en", "The advertisement was read out by the mother in the call."],
    ["nb", "– Les også brevet mitt, sier moren."],
    ["nb", "– Ja."],
    ["de", "„Teilen“, sagte die Mutter."],
    ["ru", "— Реклама, — сказала мать."],
    ["ru", "— Видео!"],
    ["en", "Translations by Ina Prove."],
    ["en", "The photo showed this: a bridge, and nothing else at all."],
  ] as const)("%s no furniture: %s", (tag, line) => {
    const document = read(`${BODY[tag]}\n\n${line}\n\n${line.endsWith("Ja.") ? line : again(BODY[tag])}\n`);
    expect(document.furniture).toEqual([]);
  });

  it.each([
    ["nb", "– Skal hjem til jul"],
    ["nb", "«Et teater»"],
    ["en", "What the recording says"],
    ["en", "What happens now?"],
    ["de", "„Keiner kommt hier weg“"],
    ["ru", "«Никто не вернётся»"],
    ["uk", "Що було далі"],
  ] as const)("%s heading: %s", (tag, line) => {
    const document = read(`${BODY[tag]}\n\n${line}\n\n${again(BODY[tag])}\n`);
    expect(document.paragraphs.map(({ role }) => role)).toEqual(["body", "heading", "body"]);
  });

  it.each([
    ["nb", "– Hvor er du?"],
    ["nb", "– Vi drar."],
    ["en", "« We left. »"],
    ["en", "He answered:"],
    ["ru", "— Где ты?"],
  ] as const)("%s no heading: %s", (tag, line) => {
    const document = read(`${BODY[tag]}\n\n${line}\n\n${again(BODY[tag])}\n`);
    expect(document.paragraphs[1]?.role).toBe("body");
  });

  it("takes a quotation below a line that announces it for body", () => {
    const document = read(`${BODY.nb}\nMoren svarer:\n«Kom hjem nå»\n${again(BODY.nb)}`);
    expect(roles(document)[2]).toBe("body «Kom hjem nå");
  });

  it("reads a leading date and leaves the rest of the line to the article", () => {
    const document = read(` date 2024-02-29 ${BODY.en}\n\n${again(BODY.en)}`);
    expect(document.published).toEqual({
      words: "2024-02-29",
      start: "2024-02-29",
      end: "2024-02-29",
      granularity: "day",
      known: ["year", "month", "day"],
      implied: [],
    });
    expect(roles(document)).toEqual(["furniture date 2024-02", "body The soldier ", "body The soldier "]);
  });

  it.each([
    ["Published: 12 May 2022", "2022-05-12"],
    ["Published May 12, 2022 at 10:35 AM EDT", "2022-05-12"],
    ["Publisert 13.10.2023 kl. 08.12", "2023-10-13"],
    ["Publisert: 13. oktober 2023", "2023-10-13"],
    ["Veröffentlicht am 3. März 2024", "2024-03-03"],
    ["Stand: 03.03.2024, 14:05 Uhr", "2024-03-03"],
    ["Опубликовано: 16 мая 2022 г.", "2022-05-16"],
    ["Опубліковано 16 травня 2022", "2022-05-16"],
    ["12 May 2022", "2022-05-12"],
    ["Friday, May 13, 2022", "2022-05-13"],
    ["2022-05-13T10:00:00Z", "2022-05-13"],
  ])("reads the date line %s", (line, day) => {
    const document = read(`A bridge is closed\n\n${line}\n\n${BODY.en}\n`);
    expect(document.published?.start).toBe(day);
    expect(document.title).toBe("A bridge is closed");
    expect(document.furniture).toHaveLength(1);
  });

  it.each(["Published 05/06/2022", "Published 31 February 2022", "The bridge of 12 May 2022"])(
    "takes no date from %s",
    (line) => {
      expect(read(`A bridge is closed\n\n${line}\n\n${BODY.en}\n`).published).toBeUndefined();
    },
  );

  it("reads a date of change in the same line", () => {
    const document = read(`${BODY.nb}\nPublisert 13.10.2023 08:12 Oppdatert 14.10.2023 09:00\n`);
    expect([document.published?.start, document.modified?.start]).toEqual(["2023-10-13", "2023-10-14"]);
  });

  it.each([
    ["By Ina Prove and Otto van Exempel, Reporter", ["Ina Prove", "Otto van Exempel"]],
    ["Av Kari Prøve", ["Kari Prøve"]],
    ["Von Anna Muster und Otto Exempel", ["Anna Muster", "Otto Exempel"]],
    ["Автор: Инна Примерова", ["Инна Примерова"]],
    ["Авторка: Інна Прикладна", ["Інна Прикладна"]],
  ])("reads the byline %s", (line, authors) => {
    const document = read(`A bridge is closed\n\n${line}\n\n${BODY.en}\n`);
    expect(document.authors).toEqual(authors);
    expect(document.furniture[0]?.kind).toBe("byline");
  });

  it.each(["By midnight the bridge was closed", "Av alle broer er denne eldst", "Von der Brücke bleibt wenig"])(
    "no byline: %s",
    (line) => {
      const document = read(`A bridge is closed\n\n${line}.\n\n${BODY.en}\n`);
      expect([document.authors, document.furniture]).toEqual([[], []]);
    },
  );

  it("lets what the caller hands in win", () => {
    const meta = {
      title: "A Bridge is closed",
      outlet: "Example Courier",
      authors: ["Ina Prove"],
      published: "2022-05-16T23:30:00-04:00",
    };
    const document = read(
      `A bridge is closed\n\nPublished: 12 May 2022\nBy Otto Exempel\n\n${BODY.en}\n© 2021 Other Paper\n`,
      meta,
    );
    expect(document).toMatchObject({ title: "A Bridge is closed", outlet: "Example Courier", authors: ["Ina Prove"] });
    expect(document.published).toMatchObject({ start: "2022-05-16", words: "2022-05-16T23:30:00-04:00" });
    expect(document.paragraphs[0]?.role).toBe("title");
  });

  it("takes the owner of the page for the outlet where nothing else says so", () => {
    expect(read(`${BODY.en}\n\n© 2021 Example Courier. All rights reserved.\n`).outlet).toBe("Example Courier");
    expect(read(`${BODY.en}\n\n© Example Press\n`).outlet).toBeUndefined();
  });

  it("reads Markdown without touching it", () => {
    const text = `---\ntitle: "Bridge"\nauthor: Ina Prove\ndate: 2022-05-12\n---\n# A bridge\n\n## Closed ##\n\n> ${BODY.en}\n\nSee [the map](https://example.org/a) for *more* of it, she said then.\n`;
    const document = read(text);
    expect(document.text).toBe(text);
    expect(document).toMatchObject({ title: "Bridge", authors: ["Ina Prove"], published: { start: "2022-05-12" } });
    expect(roles(document).slice(1)).toEqual([
      "title A bridge",
      "heading Closed",
      "body The soldier ",
      "body See [the map",
    ]);
    expect(document.furniture.map(({ span }) => slice(text, span)).at(-1)).toBe("](https://example.org/a)");
  });

  it("marks repeated lines but not repeated speech", () => {
    const document = read(`The Example Courier\n${BODY.nb}\n– Ja.\n${BODY.nb}\nThe Example Courier\n– Ja.\n`);
    expect(document.furniture.map(({ span, kind }) => `${kind} ${slice(document.text, span).slice(0, 11)}`)).toEqual([
      "repeat The Example",
      "repeat Soldaten fo",
      "repeat The Example",
    ]);
  });

  it("joins lines that were broken at a fixed width", () => {
    const line = "the soldier told his mother that the bridge had been closed\n";
    const document = read(
      `${line.repeat(5)}for weeks.\n\n${line.replace("the", "then").repeat(1)}${line.replace("his", "her").repeat(3)}too.\n`,
    );
    expect(document.paragraphs).toHaveLength(2);
  });

  it("makes text well-formed and its line breaks one kind, and says so", () => {
    const { document, notes } = readArticle(
      { text: `a\ud800b\r\n${BODY.en}\r\0`, source: { kind: "text", name: "x" }, blob: "sha256:00" },
      packs,
    );
    expect(document.text).toBe(`a\ufffdb\n${BODY.en}\n\0`);
    expect(notes.map(({ rule }) => rule)).toEqual(["read/ill-formed", "read/control-signs"]);
    expect(notes.every(({ document: of }) => of === document.id)).toBe(true);
  });

  it("notes an empty text", () => {
    expect(
      readArticle({ text: " \n ", source: { kind: "text", name: "x" }, blob: "sha256:00" }, packs).notes,
    ).toMatchObject([{ rule: "read/empty" }]);
  });
});
