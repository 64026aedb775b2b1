/** Invented quotations in any number, the same in every run: words by Zipf's law out of syllables, some names and numbers. */
import { generator } from "../../retell/reword.ts";

const ONSETS = "b d f g h k l m n p r s t v br dr fl gr kl pr sk sl sp st str tr tv vr z zh ch sh".split(" ");
const VOWELS = "a e i o u y ei ou".split(" ");
const CODAS = ["", "", "n", "r", "s", "l", "t", "m", "k", "nd", "rt", "st"];
const SYLLABLES = ONSETS.flatMap((onset) => VOWELS.flatMap((vowel) => CODAS.map((coda) => onset + vowel + coda)));
const WORDS = 30_000;
const NAMES = 5_000;

/** One quotation asked for: what it is made from, by its number, or -1 when it is not in the archive. */
export interface Asked {
  readonly text: string;
  readonly kind: "copy" | "fragment" | "absent";
  readonly source: number;
}

/** One to three syllables; the commoner the shorter. */
function word(at: number): string {
  const syllable = (n: number): string => SYLLABLES[(at * n + n) % SYLLABLES.length] ?? "";
  return at < 300
    ? syllable(7)
    : at < 6_000
      ? syllable(7) + syllable(131)
      : syllable(7) + syllable(131) + syllable(1_009);
}

const words = Array.from({ length: WORDS }, (_, at) => word(at));
const names = Array.from({ length: NAMES }, (_, at) => {
  const name = word(at * 7 + WORDS);
  return name.charAt(0).toUpperCase() + name.slice(1);
});

/** The n-th most common word is drawn about 1/n as often as the first. */
function draw(list: readonly string[], random: () => number): string {
  return list[Math.min(list.length - 1, Math.floor(list.length ** random()) - 1)] ?? "";
}

function sentence(random: () => number): string {
  const length = 10 + Math.floor(random() * 12);
  const out = Array.from({ length }, (_, at) => {
    const dice = random();
    if (at > 0 && dice < 0.06) return draw(names, random);
    return dice > 0.97 ? String(2 + Math.floor(random() * 998)) : draw(words, random);
  });
  return `${out.join(" ")}.`;
}

export function quotations(size: number): string[] {
  const random = generator(11);
  return Array.from({ length: size }, () => sentence(random));
}

export function articles(texts: readonly string[], count: number): Asked[][] {
  const random = generator(23);
  const ask = (at: number): Asked => {
    if (at >= 15) return { text: sentence(random), kind: "absent", source: -1 };
    const source = Math.floor(random() * texts.length);
    const parts = (texts[source] ?? "").split(" ");
    if (at >= 10) {
      const first = Math.floor(random() * (parts.length - 8));
      return { text: parts.slice(first, first + 8).join(" "), kind: "fragment", source };
    }
    const text = parts.map((part) => (random() < 0.15 ? draw(words, random) : part)).join(" ");
    return { text, kind: "copy", source };
  };
  return Array.from({ length: count }, () => Array.from({ length: 20 }, (_, at) => ask(at)));
}
