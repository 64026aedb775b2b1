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
    const open = { ...section, tag, rows: readKeys(bytes, section) };
    opened.set(tag, open);
    return open;
  };
  return {
    name: `lexicon ${version}, ${dims} dimensions, ${[...sections.keys()].join(" ")}`,
    find(lower, stem, language) {
      const section = sectionOf(primary(language));
      if (section === undefined) return undefined;
      const row = rowOf(section.rows, lower, stem);
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
  readonly rows: ReadonlyMap<string, number>;
}

/** The entry of a frequent form, else of its stem, else of the form as a stem. */
function rowOf(rows: ReadonlyMap<string, number>, lower: string, stem: string): number | undefined {
  return rows.get(`=${lower}`) ?? rows.get(stem) ?? rows.get(lower);
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

function readKeys(bytes: Uint8Array, section: Section): Map<string, number> {
  const text = utf8(bytes, section.keysAt, section.keysLength);
  const rows = new Map<string, number>();
  for (const key of text.split("\n")) rows.set(key, rows.size);
  if (rows.size !== section.count) throw new RangeError(`The lexicon has ${rows.size} keys, not ${section.count}`);
  return rows;
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

/** UTF-8 of the basic plane: keys have letters of one, two or three bytes. */
function utf8(bytes: Uint8Array, at: number, length: number): string {
  const pieces: string[] = [];
  let units: number[] = [];
  const end = at + length;
  for (let i = at; i < end; ) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      units.push(lead);
      i++;
    } else if (lead < 0xe0) {
      units.push(((lead & 0x1f) << 6) | ((bytes[i + 1] ?? 0) & 0x3f));
      i += 2;
    } else {
      units.push(((lead & 0x0f) << 12) | (((bytes[i + 1] ?? 0) & 0x3f) << 6) | ((bytes[i + 2] ?? 0) & 0x3f));
      i += 3;
    }
    if (units.length > 8000) {
      pieces.push(String.fromCharCode(...units));
      units = [];
    }
  }
  pieces.push(String.fromCharCode(...units));
  return pieces.join("");
}
