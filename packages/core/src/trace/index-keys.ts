import { tokenize } from "../text/tokens.ts";
import { placeOf } from "./aliases.ts";
import { numberValue, numberWord } from "./number.ts";
import { soundOf } from "./sound.ts";
import { stemOf } from "./stem.ts";

/** Bands of MinHash and rows in each: texts with half of their word pairs in common share a band in 93 % of cases. */
const BANDS = 20;
const ROWS = 3;
/** One word triple in so many is a key, chosen by its own hash, so that a fragment chooses the same ones as the whole. */
const EVERY = 3;
const LEAST_NAME = 3;

/**
 * Keys under which a quotation or an utterance is filed, so that a rendering of it is found among millions: 32-bit hashes,
 * each once, in no order that means anything. Two texts in one language that are near copies share a band of MinHash over
 * word pairs; a fragment shares word triples with the whole; a translation shares names by sound, places by alias and numbers
 * by value. Linear in the length of the text. A key proves nothing: candidates are scored by `trace/`.
 */
export function indexKeys(text: string, language: string): Uint32Array {
  const keys = new Set<number>();
  const words: number[] = [];
  let starts = true;
  for (const token of tokenize(text)) {
    if (token.kind === "mark") {
      starts ||= ".!?:".includes(token.lower);
      continue;
    }
    words.push(hash(token.lower, 1));
    const value = token.kind === "number" ? numberValue(token.lower) : numberWord(token.lower, language)?.value;
    if (value !== undefined && value !== 0 && value !== 1) keys.add(hash(String(value), 2));
    else if (token.capital && !starts && token.kind === "word") {
      const place = placeOf(token.lower, stemOf(token.lower, language), language, text.slice(token.start, token.end));
      const sound = soundOf(token.lower);
      if (place !== undefined) keys.add(hash(place, 3));
      else if (sound.length >= LEAST_NAME) keys.add(hash(sound, 4));
    }
    starts = false;
  }
  addRuns(words, keys);
  addBands(words, keys);
  return Uint32Array.from(keys);
}

function addRuns(words: readonly number[], keys: Set<number>): void {
  for (let at = 0; at + 2 < words.length; at++) {
    const run = mix(mix(words[at] ?? 0, words[at + 1] ?? 0), words[at + 2] ?? 0);
    if (run % EVERY === 0) keys.add(mix(run, 5));
  }
}

function addBands(words: readonly number[], keys: Set<number>): void {
  if (words.length < 2) return;
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = mix(words[at] ?? 0, words[at + 1] ?? 0);
    for (let row = 0; row < least.length; row++) {
      const value = mix(pair, row + 16);
      if (value < (least[row] ?? 0)) least[row] = value;
    }
  }
  for (let band = 0; band < BANDS; band++) {
    let key = band + 256;
    for (let row = 0; row < ROWS; row++) key = mix(key, least[band * ROWS + row] ?? 0);
    keys.add(key);
  }
}

/** FNV-1a over UTF-16 units. The kind keeps a name apart from a word of the same letters. */
function hash(word: string, kind: number): number {
  let value = 0x811c9dc5 ^ kind;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return mix(value, kind);
}

/** Two numbers in one; the finaliser of MurmurHash3, whose bits all depend on all. */
function mix(a: number, b: number): number {
  let value = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
