import { describe, expect, it } from "vitest";
import { tokenize } from "../text/tokens.ts";
import { pairMarks } from "./marks.ts";

const EN = [["“", "”"]] as const;
const DE = [
  ["„", "“"],
  ["»", "«"],
] as const;
const NB = [["«", "»"]] as const;

/** Contents of the marked stretches of `text`, paragraphs parted by line breaks; nested ones in brackets. */
function contents(text: string, pairs: readonly (readonly [string, string])[] = EN): string[] {
  const tokens = tokenize(text);
  const paragraphs: { index: number; first: number; last: number }[] = [];
  let start = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const end = start + line.length;
    const first = tokens.findIndex((token) => token.start >= start);
    const last = tokens.findLastIndex((token) => token.end <= end) + 1;
    if (first >= 0 && first < last) paragraphs.push({ index, first, last });
    start = end + 1;
  }
  return pairMarks(text, tokens, paragraphs, pairs).marked.map((one) => {
    const words = text.slice(tokens[one.first]?.start, tokens[one.last - 1]?.end);
    const shown = one.parent === undefined ? words : `[${words}]`;
    return `${shown}${one.closed ? "" : " …open"}${one.continues === undefined ? "" : " …goes on"}`;
  });
}

describe("pairMarks", () => {
  it.each([
    ["curly marks", "He said “we are cold” twice.", EN, ["we are cold"]],
    ["German marks", "Er sagte: „Uns ist kalt“, sie nicht.", DE, ["Uns ist kalt"]],
    ["marks that point inwards", "»Uns ist kalt«, sagte er.", DE, ["Uns ist kalt"]],
    ["marks that point outwards in German text", "«Uns ist kalt», sagte er.", [["«", "»"]] as const, ["Uns ist kalt"]],
    ["guillemets with spaces inside", "Il dit : « On a froid », et part.", NB, ["On a froid"]],
    ["the same sign on both sides", "”Vi fryser”, säger han.", [["”", "”"]] as const, ["Vi fryser"]],
    ["straight marks", 'He said "we are cold" and "go".', EN, ["we are cold", "go"]],
    ["wire marks", "He said ``we are cold'' twice.", EN, ["we are cold"]],
    ["single marks and an apostrophe", "He said ‘we don’t know’ twice.", EN, ["we don’t know"]],
    ["nested marks", "“She said ‘go home’ and left,” he said.", EN, ["She said ‘go home’ and left,", "[go home]"]],
    ["apostrophes alone", "The soldiers’ boots weren't dry in ’22.", EN, []],
    ["inches", 'A 6" shell.', EN, []],
    ["unclosed in the last paragraph", "He said “we are cold.\nThen he left.", EN, ["we are cold. …open"]],
    [
      "opened again in the next paragraph",
      "“We are cold.\n“We are alone.”",
      EN,
      ["We are cold. …open", "We are alone. …goes on"],
    ],
    ["a stray closing mark", "We are cold.” He left.", EN, []],
  ])("pairs %s", (_name, text, pairs, expected) => {
    expect(contents(text, pairs)).toEqual(expected);
  });

  it("notes an unclosed mark and a stray one", () => {
    const text = "A “b c.";
    const tokens = tokenize(text);
    const { notes } = pairMarks(text, tokens, [{ index: 0, first: 0, last: tokens.length }], EN);
    expect(notes.map((note) => note.rule)).toEqual(["quote/unclosed-mark"]);
  });

  it("reads 100,000 opening marks", () => {
    const text = "« ".repeat(100_000);
    const tokens = tokenize(text);
    const { marked } = pairMarks(text, tokens, [{ index: 0, first: 0, last: tokens.length }], NB);
    expect(marked.length).toBe(99_999);
  });
});
