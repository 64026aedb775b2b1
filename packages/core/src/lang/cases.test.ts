import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Document } from "../model.ts";
import { findQuotations } from "../quote/find-quotations.ts";
import type { QuoteLexicon } from "../quote/lexicon.ts";
import { analyse } from "../text/sentences.ts";
import { packs } from "./all.ts";
import { compareCase, groupsOf, type MarkedCase, parseCases } from "./cases.ts";
import type { LanguagePack } from "./pack.ts";

const MINIMUM = { positives: 20, negatives: 8 };
const folder = new URL(".", import.meta.url);
/** Languages whose quotations are read; a folder without `quote.ts` helps other stations only. */
const tags = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/quote.ts`, folder)))
  .map((entry) => entry.name);

function documentOf(marked: MarkedCase, tag: string): Document {
  return {
    id: "case",
    source: { kind: "text", name: "case" },
    blob: "sha256:0",
    kind: "article",
    text: marked.text,
    language: { tag, confidence: 1 },
    authors: [],
    paragraphs: marked.paragraphs,
    furniture: [],
  };
}

function run(marked: MarkedCase, pack: LanguagePack): string[] {
  const document = documentOf(marked, pack.tag);
  const spans = document.paragraphs.map((paragraph) => paragraph.span);
  const analysis = analyse(document.text, spans, new Set(pack.abbreviations), pack.clitics);
  const { that, whether, infinitive, reportive } = pack.quote;
  const openers = new Set([...that, ...whether, ...infinitive, ...reportive]);
  return compareCase(marked, findQuotations(document, analysis, pack).quotations, openers);
}

/** The words of every cue marked in the cases, lower case. */
function markedCues(cases: readonly MarkedCase[]): Set<string> {
  const cues = new Set<string>();
  for (const { expected, text } of cases)
    for (const { cue } of expected)
      if (cue !== undefined) {
        const words = text.slice(cue.start, cue.end).toLowerCase().replaceAll(/[’ʼ]/gu, "'");
        cues.add(words);
        for (const word of words.split(/[^\p{L}\p{M}'-]+/u)) cues.add(word);
      }
  return cues;
}

/** Lemmas of cues no case shows. */
function unexercised(lexicon: QuoteLexicon, cases: readonly MarkedCase[]): string[] {
  const cues = markedCues(cases);
  const lacking: string[] = [];
  for (const verb of lexicon.verbs) {
    const { finite, female, male, plural, participle, infinitive, adverbial } = verb;
    const forms = [finite, female, male, plural, participle, infinitive, adverbial].flatMap((list) => list ?? []);
    if (!forms.some((form) => cues.has(form))) lacking.push(verb.lemma);
  }
  // «etter hennes mening»: a possessive may stand behind the first word.
  const bare = new Set([...cues].map((cue) => cue.replace(/^(\p{L}+) \p{L}+ (\p{L}+)$/u, "$1 $2")));
  const shown = (words: string): boolean => cues.has(words) || bare.has(words);
  for (const phrase of lexicon.phrases) if (!shown(phrase.words.replaceAll("' ", "'"))) lacking.push(phrase.words);
  for (const noun of lexicon.nouns) if (!noun.forms.some((form) => cues.has(form))) lacking.push(noun.lemma);
  return lacking;
}

it("finds the language folders", () => {
  expect(tags.length).toBeGreaterThan(0);
  expect(tags.toSorted()).toEqual([...packs.keys()].toSorted());
});

describe.each(tags)("lang/%s", (tag) => {
  const path = new URL(`${tag}/cases.txt`, folder);
  const cases = existsSync(path) ? parseCases(readFileSync(path, "utf8")) : [];
  const pack = packs.get(tag);

  it("has enough cases", () => {
    const positives = cases.filter((marked) => marked.expected.length > 0).length;
    expect(positives, "positive cases in cases.txt").toBeGreaterThanOrEqual(MINIMUM.positives);
    expect(cases.length - positives, "negative cases in cases.txt").toBeGreaterThanOrEqual(MINIMUM.negatives);
  });

  const groups = groupsOf(tag).map((group) => {
    const members = cases.filter((marked) => marked.groups.includes(group));
    return [`${group} (## ${group}): ${members.length} cases`, members.length] as const;
  });
  it.each(groups)("%s", (_, members) => {
    expect(members).toBeGreaterThan(0);
  });

  it("shows every cue of the pack in a case", () => {
    expect(pack === undefined ? ["no pack"] : unexercised(pack.quote, cases)).toEqual([]);
  });

  it.each(cases.map((marked) => [marked.line, marked.name || marked.text.trim(), marked] as const))(
    "line %i: %s",
    (_line, _name, marked) => {
      if (pack === undefined) throw new RangeError(`no pack for ${tag}`);
      expect(run(marked, pack)).toEqual([]);
    },
  );
});

describe("case files", () => {
  const [first, second] = parseCases(
    "# tag\n– {content Vi vet}, {cue sier} {speaker soldaten} til {addressee moren}.\n==> direct dash, speaker soldier\n\nEn roman.\n==> quotes none\n",
  );

  it("strips the marks and keeps what they say", () => {
    expect(first?.text).toBe("– Vi vet, sier soldaten til moren.\n");
    expect(first?.expected).toEqual([
      {
        number: 1,
        content: [{ start: 2, end: 8 }],
        cue: { start: 10, end: 14 },
        speaker: { start: 15, end: 23 },
        addressee: { start: 28, end: 33 },
        claims: ["direct", "dash", "speaker soldier"],
      },
    ]);
    expect(second?.expected).toEqual([]);
  });

  it("reads the groups of a case and what every language must show", () => {
    expect(parseCases("# name\n## floating, dialogue\n{content a}\n")[0]).toMatchObject({
      name: "name",
      groups: ["floating", "dialogue"],
    });
    expect(groupsOf("nb")).toContain("dash speech");
    expect(groupsOf("en")).not.toContain("dash speech");
  });

  it("tells what is missed and what is too much", () => {
    expect(first && compareCase(first, [])).toEqual(["missed: “Vi vet”"]);
  });

  it.each([
    "{content open",
    "text}",
    "{words x}",
    "plain text",
    "{content a}\n==> quotes none",
    "{cue says}",
    "{content a}\n==> loud",
    "==> quotes none",
    "## no such group\n{content a}",
  ])("refuses %j", (file) => {
    expect(() => parseCases(file)).toThrow(RangeError);
  });
});
