import { describe, expect, it } from "vitest";
import { openLexicon } from "./open-lexicon.ts";

const DIMS = 2;
const PARTS = 1;

/** A lexicon file of the layout that `scripts/build-lexicon/pack.py` writes; the codes count the keys. */
function lexicon(languages: Readonly<Record<string, readonly string[]>>): Uint8Array {
  const tags = Object.entries(languages).map(([tag, keys]) => ({ tag, keys, text: Buffer.from(keys.join("\n")) }));
  const head = 16 + 28 * tags.length;
  const size = tags.reduce((sum, { text, keys }) => sum + text.length + 3 * keys.length, head + 4 * 256 * DIMS);
  const bytes = Buffer.alloc(size);
  bytes.write("EWLX", 0, "ascii");
  [1, DIMS, PARTS, tags.length].forEach((value, i) => bytes.writeUInt16LE(value, 4 + 2 * i));
  bytes.writeUInt32LE(head, 12);
  for (let i = 0; i < 256; i++) {
    bytes.writeFloatLE(Math.cos(i), head + 8 * i);
    bytes.writeFloatLE(Math.sin(i), head + 8 * i + 4);
  }
  let at = head + 4 * 256 * DIMS;
  tags.forEach(({ tag, keys, text }, i) => {
    bytes.write(tag, 16 + 28 * i, "ascii");
    const [keysAt, codesAt, hubsAt, rarityAt] = [
      at,
      at + text.length,
      at + text.length + keys.length,
      at + text.length + 2 * keys.length,
    ];
    [keys.length, keysAt, text.length, codesAt, hubsAt, rarityAt].forEach((value, k) => {
      bytes.writeUInt32LE(value, 20 + 28 * i + 4 * k);
    });
    text.copy(bytes, keysAt);
    keys.forEach((_, row) => {
      bytes[codesAt + row] = row;
      bytes[rarityAt + row] = row;
    });
    at = rarityAt + keys.length;
  });
  return bytes;
}

/** The row a word is found in: the second file's codes say it. */
function rowOf(found: { readonly rarity: number } | undefined): number | undefined {
  return found === undefined ? undefined : Math.round(255 * found.rarity);
}

const UK = ["=аби", "а", "б'ють", "війн", "є", "їж"];
const EN = ["=felt", "feel", "fel", "felt", "naïve", "z", "𝄞"].sort((a, b) =>
  Buffer.compare(Buffer.from(a), Buffer.from(b)),
);

describe("openLexicon", () => {
  it("finds every key of every language, and no other", () => {
    const opened = openLexicon(lexicon({ uk: UK, en: EN }));
    for (const [language, keys] of [
      ["uk", UK],
      ["en", EN],
    ] as const) {
      const plain = keys.filter((key) => !key.startsWith("="));
      expect(plain.map((key) => rowOf(opened.find("not a word", key, language)))).toEqual(
        plain.map((key) => keys.indexOf(key)),
      );
    }
    for (const word of ["", "аб", "війна", "zz", "\ud834", "fe"]) {
      expect(opened.find(word, word, "uk")).toBeUndefined();
      expect(opened.find(word, word, "en")).toBeUndefined();
    }
    expect(opened.find("a", "a", "xx")).toBeUndefined();
  });

  it("takes the frequent form before its stem, and the stem before the form", () => {
    const opened = openLexicon(lexicon({ en: EN }));
    expect(rowOf(opened.find("felt", "feel", "en"))).toBe(EN.indexOf("=felt"));
    expect(rowOf(opened.find("feel", "fel", "en"))).toBe(EN.indexOf("fel"));
    expect(rowOf(opened.find("feel", "fee", "en"))).toBe(EN.indexOf("feel"));
  });

  it("gives unit vectors, and reads a neighbour's words for a language that has none", () => {
    const opened = openLexicon(lexicon({ nb: ["krig", "mor"] }));
    const found = opened.find("mor", "mor", "nn-NO");
    expect(rowOf(found)).toBe(1);
    expect(Math.hypot(...(found?.vector ?? []))).toBeCloseTo(1, 6);
  });

  it("refuses bytes that are no lexicon, that are cut short, or whose keys are not as many as said", () => {
    const whole = lexicon({ en: EN });
    expect(() => openLexicon(Buffer.from("not a lexicon at all"))).toThrow(RangeError);
    expect(() => openLexicon(whole.subarray(0, whole.length - 1))).toThrow(RangeError);
    for (const count of [EN.length - 1, EN.length + 1]) {
      const lies = Buffer.from(lexicon({ en: EN, zz: [...EN, ...EN] }));
      lies.writeUInt32LE(count, 20);
      expect(() => openLexicon(lies).find("z", "z", "en")).toThrow(RangeError);
    }
  });
});
