/** What a recording is stored in, by the bytes that it begins with; its name counts only where there is no header at all. */

export type MediaFormat =
  | "wav"
  | "w64"
  | "mp3"
  | "aac"
  | "flac"
  | "ogg-opus"
  | "ogg-vorbis"
  | "ogg"
  | "mp4"
  | "webm"
  | "amr"
  | "au"
  | "aiff"
  | "caf"
  | "asf"
  | "avi"
  | "flv"
  | "ts"
  | "mulaw"
  | "alaw";

const HEADERLESS: Readonly<Record<string, MediaFormat>> = {
  ul: "mulaw",
  ulaw: "mulaw",
  pcmu: "mulaw",
  al: "alaw",
  alaw: "alaw",
  pcma: "alaw",
};

const STARTS: readonly (readonly [string, MediaFormat])[] = [
  ["ID3\x02", "mp3"],
  ["ID3\x03", "mp3"],
  ["ID3\x04", "mp3"],
  ["fLaC\x00", "flac"],
  ["fLaC\x80", "flac"],
  ["#!AMR\n", "amr"],
  ["#!AMR-WB\n", "amr"],
  ["\x1A\x45\xDF\xA3", "webm"],
  [".snd\x00", "au"],
  ["caff\x00", "caf"],
  ["riff\x2E\x91\xCF\x11", "w64"],
  ["\x30\x26\xB2\x75\x8E\x66\xCF\x11", "asf"],
  ["FLV\x01", "flv"],
];

/** Format of a recording, or `undefined` when the bytes are not of one. `head` is its first kilobytes, `name` its file name. */
export function mediaFormatOf(head: Uint8Array, name: string): MediaFormat | undefined {
  const start = Array.from(head.subarray(0, 64), (byte) => String.fromCharCode(byte)).join("");
  const inside = start.slice(8, 12);
  if (/^(?:RIFF|RF64|BW64)/u.test(start)) return inside === "WAVE" ? "wav" : inside === "AVI " ? "avi" : undefined;
  if (start.startsWith("FORM") && /^AIF[FC]$/u.test(inside)) return "aiff";
  if (/^\0...(?:ftyp|moov|mdat|wide|free|skip)/su.test(start)) return "mp4";
  if (start.startsWith("OggS\0"))
    return start.includes("OpusHead") ? "ogg-opus" : start.includes("\x01vorbis") ? "ogg-vorbis" : "ogg";
  const known = STARTS.find(([prefix]) => start.startsWith(prefix));
  if (known !== undefined) return known[1];
  if (isTransportStream(head)) return "ts";
  return headerOfFrame(head) ?? headerless(head, name);
}

/** Samples without any header are told by the name; a text under such a name stays a text. */
function headerless(head: Uint8Array, name: string): MediaFormat | undefined {
  const format = HEADERLESS[name.slice(name.lastIndexOf(".") + 1).toLowerCase()];
  if (format === undefined) return undefined;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return undefined;
  } catch {
    return format;
  }
}

/** MPEG frames have no file header: two frames in a row at the distance that the first states are taken for one. */
function headerOfFrame(head: Uint8Array): "mp3" | "aac" | undefined {
  const [first, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0] = head.subarray(0, 6);
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return undefined;
  if ((second & 0xf6) === 0xf0) {
    const length = ((fourth & 3) << 11) | (fifth << 3) | (sixth >> 5);
    return length > 7 && isSync(head, length, 0xf6, 0xf0) ? "aac" : undefined;
  }
  const length = layerThreeLength(second, third);
  return length > 0 && isSync(head, length, 0xe0, 0xe0) ? "mp3" : undefined;
}

function isSync(head: Uint8Array, at: number, mask: number, value: number): boolean {
  return at + 1 < head.length && head[at] === 0xff && ((head[at + 1] ?? 0) & mask) === value;
}

const BIT_RATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0];
const BIT_RATES_LOW = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0];
const RATES = [44_100, 48_000, 32_000, 0];

/** Bytes of an MPEG layer III frame by its header (ISO/IEC 11172-3, 13818-3); 0 when it is none. */
function layerThreeLength(second: number, third: number): number {
  const id = (second >> 3) & 3;
  if (id === 1 || ((second >> 1) & 3) !== 1) return 0;
  const rate = (RATES[(third >> 2) & 3] ?? 0) / (id === 3 ? 1 : id === 2 ? 2 : 4);
  const bits = (id === 3 ? BIT_RATES : BIT_RATES_LOW)[third >> 4] ?? 0;
  if (rate === 0 || bits === 0) return 0;
  return Math.floor(((id === 3 ? 144_000 : 72_000) * bits) / rate) + ((third >> 1) & 1);
}

function isTransportStream(head: Uint8Array): boolean {
  return head.length > 376 && head[0] === 0x47 && head[188] === 0x47 && head[376] === 0x47;
}
