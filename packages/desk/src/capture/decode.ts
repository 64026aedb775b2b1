/** Bytes to text, whatever the encoding and whatever was declared. */
import { guessEncoding, isKnownEncoding, rivalOf } from "./detect-encoding.ts";
import { type Remark, remark } from "./remark.ts";

/** Text with the encoding it was in. `text` is well-formed and its line breaks are `\n`. */
export interface Decoded {
  readonly text: string;
  /** WHATWG name: `utf-8`, `windows-1251`. */
  readonly encoding: string;
  readonly remarks: readonly Remark[];
}

/**
 * Decodes bytes. Order of trust: byte order mark, bytes that can only be UTF-16 or UTF-8, the declaration unless the letters
 * contradict it, the letters. `declared` are labels from the outside in (HTTP header, then document); unknown ones are passed over.
 */
export async function decodeText(bytes: Uint8Array, declared: readonly string[] = []): Promise<Decoded> {
  const label = declared.map((entry) => entry.trim().toLowerCase()).find(isKnownEncoding);
  const mark = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (mark !== undefined) return decodeAs(bytes, mark, contradiction(label, mark));
  if (isUtf8(bytes)) {
    const plain = isAscii(bytes);
    if (plain && label !== undefined && label.startsWith("iso-2022")) return decodeAs(bytes, label, []);
    return decodeAs(bytes, "utf-8", plain ? [] : contradiction(label, "utf-8"));
  }
  if (isDamagedUtf8(bytes)) {
    return decodeAs(bytes, "utf-8", [...contradiction(label, "utf-8"), remark("encoding-damaged")]);
  }
  if (label !== undefined && canonical(label) !== "utf-8" && !canonical(label).startsWith("utf-16")) {
    const rival = await rivalOf(bytes, label);
    if (rival === undefined) return decodeAs(bytes, label, []);
    return decodeAs(bytes, rival, [remark("encoding-declaration-wrong")]);
  }
  const guess = await guessEncoding(bytes);
  return decodeAs(bytes, guess.encoding, [...contradiction(label, guess.encoding), remark("encoding-guessed")]);
}

/** Encoding labels that a document declares about itself: XML declaration and HTML meta, in its first 4,096 bytes. */
export function declarationsIn(bytes: Uint8Array): readonly string[] {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})["']/u.exec(head)?.[1];
  const meta = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/iu.exec(head)?.[1];
  return [xml, meta].filter((label) => label !== undefined);
}

function decodeAs(bytes: Uint8Array, encoding: string, remarks: readonly Remark[]): Decoded {
  // `stream` keeps a character that is cut at the end from becoming a replacement character.
  const raw = new TextDecoder(encoding).decode(bytes, { stream: true });
  const text = raw.toWellFormed().replace(/\r\n?|\u2028|\u2029|\u0085/gu, "\n");
  const repaired = !raw.isWellFormed() ? [remark("encoding-damaged")] : [];
  return { text, encoding: canonical(encoding), remarks: [...remarks, ...repaired] };
}

function canonical(label: string): string {
  return new TextDecoder(label).encoding;
}

function contradiction(label: string | undefined, found: string): readonly Remark[] {
  if (label === undefined) return [];
  const said = canonical(label);
  const same = said === canonical(found) || (said.startsWith("utf-16") && found.startsWith("utf-16"));
  return same ? [] : [remark("encoding-declaration-wrong")];
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return undefined;
}

/**
 * UTF-16 without a mark: in European text one byte of each pair is nearly always the block number (00 Latin, 04 Cyrillic,
 * 20 punctuation) and the other is spread out.
 */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 8192) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  let zeros = 0;
  for (let i = 0; i < length; i += 2) {
    if (isBlockNumber(bytes[i])) even++;
    if (isBlockNumber(bytes[i + 1])) odd++;
    if (bytes[i] === 0 || bytes[i + 1] === 0) zeros++;
  }
  const pairs = length / 2;
  if (zeros === 0 || zeros === pairs * 2) return undefined;
  if (odd > pairs * 0.9 && even < pairs * 0.4) return "utf-16le";
  if (even > pairs * 0.9 && odd < pairs * 0.4) return "utf-16be";
  return undefined;
}

function isBlockNumber(byte: number | undefined): boolean {
  return byte === 0 || byte === 4 || byte === 0x20;
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Mostly UTF-8 with a few broken bytes: single-byte text hardly ever forms whole UTF-8 sequences. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, 1_000_000), { stream: true });
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code >= 0x80) whole++;
  }
  return whole >= 4 && broken < whole * 0.25;
}
