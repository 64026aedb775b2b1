import type { Lexicon, Meaning } from "./lexicon.ts";
import { primary } from "./stem.ts";

/** One language of a lexicon file: where its parts lie. */
interface Section {
  readonly count: number;
  readonly keysAt: number;
  readonly keysLength: number;
  readonly codesAt: number;
  readonly hubsAt: number;
  readonly rarityAt: number;
}

const MAGIC = "EWLX";
const VERSION = 1;
const HEAD = 16;
const ENTRY = 28;
const LINE_FEED = 10;
/** Languages whose words are looked up in the list of another when they have none: near enough to read. */
const STANDS_IN: Readonly<Record<string, string>> = { nn: "nb", no: "nb", da: "nb", be: "ru" };

/**
 * Opens a lexicon from the bytes of `lexicon.bin` (layout: `scripts/build-lexicon/pack.py`). A language is read when its
 * first word is asked for. Throws `RangeError` when the bytes are no lexicon of this version or are cut short.
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || ascii(bytes, 0, 4) !== MAGIC) throw new RangeError("The bytes are no lexicon");
  const version = view.getUint16(4, true);
  if (version !== VERSION) throw new RangeError(`Lexicon version ${version} is not ${VERSION}`);
  const dims = view.getUint16(6, true);
  const parts = view.getUint16(8, true);
  const sections = readSections(bytes, view, view.getUint16(10, true));
  const book = floats(view, view.getUint32(12, true), 256 * dims);
  const opened = new Map<string, OpenSection>();
  const meanings = new Map<string, Meaning>();
  const sectionOf = (language: string): OpenSection | undefined => {
    const tag = sections.has(language) ? language : (STANDS_IN[language] ?? language);
    const known = opened.get(tag);
    if (known !== undefined) return known;
    const section = sections.get(tag);
    if (section === undefined) return undefined;
    const open = { ...section, tag, starts: readStarts(bytes, section) };
    opened.set(tag, open);
    return open;
  };
  return {
    name: `lexicon ${version}, ${dims} dimensions, ${[...sections.keys()].join(" ")}`,
    find(lower, stem, language) {
      const section = sectionOf(primary(language));
      if (section === undefined) return undefined;
      const row = rowOf(bytes, section, `=${lower}`) ?? rowOf(bytes, section, stem) ?? rowOf(bytes, section, lower);
      if (row === undefined) return undefined;
      const name = `${section.tag}${row}`;
      let meaning = meanings.get(name);
      if (meaning === undefined) {
        meaning = readMeaning(bytes, section, row, book, dims, parts);
        meanings.set(name, meaning);
      }
      return meaning;
    },
  };
}

interface OpenSection extends Section {
  readonly tag: string;
  /** Where each key begins, and the end of the last with the line feed it has not. */
  readonly starts: Uint32Array;
}

/** The row of a key, found by halving: keys are sorted as their bytes are. */
function rowOf(bytes: Uint8Array, { starts, count }: OpenSection, key: string): number | undefined {
  const wanted = utf8(key);
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compare(bytes, starts[middle] ?? 0, (starts[middle + 1] ?? 0) - 1, wanted);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function compare(bytes: Uint8Array, start: number, end: number, wanted: readonly number[]): number {
  const length = end - start;
  for (let i = 0; i < length && i < wanted.length; i++) {
    const difference = (bytes[start + i] ?? 0) - (wanted[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return length - wanted.length;
}

function readSections(bytes: Uint8Array, view: DataView, count: number): Map<string, Section> {
  const sections = new Map<string, Section>();
  for (let i = 0; i < count; i++) {
    const at = HEAD + i * ENTRY;
    if (at + ENTRY > bytes.length) throw new RangeError("The lexicon is cut short");
    const field = (n: number): number => view.getUint32(at + 4 * n, true);
    const section = {
      count: field(1),
      keysAt: field(2),
      keysLength: field(3),
      codesAt: field(4),
      hubsAt: field(5),
      rarityAt: field(6),
    };
    if (section.rarityAt + section.count > bytes.length) throw new RangeError("The lexicon is cut short");
    sections.set(ascii(bytes, at, 4), section);
  }
  return sections;
}

function readStarts(bytes: Uint8Array, { keysAt, keysLength, count }: Section): Uint32Array {
  const starts = new Uint32Array(count + 1);
  const end = keysAt + keysLength;
  let found = 0;
  for (let at = keysAt; at >= keysAt && at < end && found < count; found++) {
    starts[found] = at;
    const feed = bytes.indexOf(LINE_FEED, at);
    at = feed < 0 || feed > end ? end + 1 : feed + 1;
    starts[found + 1] = at;
  }
  if (found !== count || starts[count] !== end + 1)
    throw new RangeError(`The keys of the lexicon are not the ${count} they are said to be`);
  return starts;
}

function readMeaning(
  bytes: Uint8Array,
  section: Section,
  row: number,
  book: Float32Array,
  dims: number,
  parts: number,
): Meaning {
  const size = dims / parts;
  const vector = new Float32Array(dims);
  let square = 0;
  for (let part = 0; part < parts; part++) {
    const code = bytes[section.codesAt + row * parts + part] ?? 0;
    for (let i = 0; i < size; i++) {
      const value = book[(part * 256 + code) * size + i] ?? 0;
      vector[part * size + i] = value;
      square += value * value;
    }
  }
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < dims; i++) vector[i] = (vector[i] ?? 0) / length;
  return {
    vector,
    hub: (bytes[section.hubsAt + row] ?? 0) / 255,
    rarity: (bytes[section.rarityAt + row] ?? 0) / 255,
  };
}

function floats(view: DataView, at: number, count: number): Float32Array {
  if (at + 4 * count > view.byteLength) throw new RangeError("The lexicon is cut short");
  const values = new Float32Array(count);
  for (let i = 0; i < count; i++) values[i] = view.getFloat32(at + 4 * i, true);
  return values;
}

function ascii(bytes: Uint8Array, at: number, length: number): string {
  let text = "";
  for (let i = at; i < at + length; i++) if ((bytes[i] ?? 0) > 0) text += String.fromCharCode(bytes[i] ?? 0);
  return text;
}

/** The bytes of a text in UTF-8. Half a pair of surrogates becomes what no key has. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    else
      bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
  }
  return bytes;
}
