import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { declarationsIn, decodeText } from "./decode.ts";
import { encode } from "./encode.fixture.ts";

/** Invented sentences, without characters that the older encodings lack. */
const SAMPLES = {
  ru: [
    "Мать спросила, когда он вернётся.",
    "Сын ответил, что поезд придёт только в среду. Соседка продала корову и уехала в город, сказала она, а печь теперь топить некому. Запись разговора опубликовали вечером.",
  ],
  uk: [
    "Мати запитала, чи він приїде.",
    "Син відповів, що потяг прийде аж у середу. Сусідка вже продала корову й поїхала до міста, сказала вона. Запис розмови оприлюднили ввечері, проте її справжність ніхто не підтвердив.",
  ],
  de: [
    "Die Mutter fragte, wann er zurückkäme.",
    "Der Sohn erklärte, er müsse früher zurück, könne aber für nichts bürgen. Das Gespräch sei höchstens zwei Minuten lang gewesen, so die Behörde.",
  ],
  nb: [
    "Moren spurte når han kom hjem på søndag.",
    "Sønnen svarte at han ikke hadde fått lønn på to måneder. Vi får bare brød og vann her ute, sa han i opptaket, som skal være gjort før påske.",
  ],
  fr: [
    "La mère a demandé où il était.",
    "Le garçon a répondu qu'il était resté à côté de la forêt, d'après l'enregistrement publié cet été.",
  ],
  pl: [
    "Matka zapytała, kiedy wróci.",
    "Żołnierz odpowiedział, że nie wie, kiedy wróci do domu. Sąsiadka mówiła coś zupełnie innego.",
  ],
} as const;

const CASES: readonly (readonly [keyof typeof SAMPLES, readonly string[]])[] = [
  ["ru", ["utf-8", "utf-16le", "utf-16be", "windows-1251", "koi8-r", "iso-8859-5", "ibm866", "x-mac-cyrillic"]],
  ["uk", ["utf-8", "utf-16le", "utf-16be", "windows-1251", "koi8-u", "iso-8859-5"]],
  ["de", ["utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-15"]],
  ["nb", ["utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-15"]],
  ["fr", ["utf-8", "windows-1252", "iso-8859-15"]],
  ["pl", ["utf-8", "windows-1250", "iso-8859-2"]],
];
const TABLE = CASES.flatMap(([language, encodings]) =>
  encodings.flatMap((encoding) => SAMPLES[language].map((text) => ({ language, encoding, text }))),
);

describe("decodeText", () => {
  it.each(TABLE)("reads $language in $encoding without a declaration: $text", async ({ encoding, text }) => {
    expect((await decodeText(encode(text, encoding))).text).toBe(text);
  });

  it.each(TABLE)(
    "notices that $language in $encoding is declared as something else: $text",
    async ({ encoding, text }) => {
      const wrong = encoding.startsWith("windows-125") || encoding.startsWith("iso-8859-1") ? "koi8-r" : "windows-1252";
      const decoded = await decodeText(encode(text, encoding), [wrong]);
      expect(decoded.text).toBe(text);
      expect(decoded.remarks.map((entry) => entry.rule)).toContain("capture/encoding-declaration-wrong");
    },
  );

  it.each(TABLE)("follows a right declaration: $language in $encoding", async ({ encoding, text }) => {
    const decoded = await decodeText(encode(text, encoding), [encoding]);
    expect(decoded.text).toBe(text);
    expect(decoded.remarks).toEqual([]);
  });

  it("passes over a declaration nobody knows", async () => {
    expect((await decodeText(encode("Да, мама", "windows-1251"), ["x-unknown", "windows-1251"])).text).toBe("Да, мама");
  });

  it.each(["utf-8", "utf-16le", "utf-16be"])("takes a byte order mark off: %s", async (encoding) => {
    const decoded = await decodeText(encode("\uFEFFНет", encoding), ["windows-1251"]);
    expect(decoded.text).toBe("Нет");
  });

  it("keeps UTF-8 with a few broken bytes UTF-8 and says so", async () => {
    const bytes = encode("Она сказала, что дождь кончился и можно ехать.", "utf-8");
    bytes[9] = 0xff;
    const decoded = await decodeText(bytes);
    expect(decoded.text).toContain("дождь кончился");
    expect(decoded.remarks.map((entry) => entry.rule)).toEqual(["capture/encoding-damaged"]);
  });

  it("does not count a character cut at the end as damage", async () => {
    const decoded = await decodeText(encode("ясно, ясно", "utf-8").subarray(0, -1));
    expect(decoded).toMatchObject({ text: "ясно, ясн", remarks: [] });
  });

  it("makes line breaks one kind", async () => {
    expect((await decodeText(encode("a\r\nb\rc\u2028d", "utf-8"))).text).toBe("a\nb\nc\nd");
  });

  it("never throws and always answers well-formed text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom("koi8-r", "utf-16le", "utf-8", "shift_jis", "?"),
        async (bytes, label) => {
          expect((await decodeText(bytes, [label])).text.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});

describe("declarationsIn", () => {
  it.each([
    ['<?xml version="1.0" encoding="koi8-r"?><html>', ["koi8-r"]],
    ['<html><head><meta charset="windows-1251">', ["windows-1251"]],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-5">', ["iso-8859-5"]],
    ["charset=koi8-r in running text", []],
  ])("%s", (html, labels) => {
    expect(declarationsIn(encode(html, "utf-8"))).toEqual(labels);
  });
});
