/** What bytes are, by what they begin with and only then by their name. */
import { mediaFormatOf } from "../recording/media-format.ts";

export type Content = "html" | "pdf" | "text" | "recording" | "binary";

const RECORDING_NAMES = /\.(?:mp3|mp4|m4a|m4v|wav|ogg|oga|opus|flac|aac|amr|3gp|webm|mkv|mov|avi|wma|wmv)$/iu;
const HTML_NAMES = /\.(?:html?|xhtml)$/iu;
const TEXT_NAMES = /\.(?:txt|md|markdown|srt|vtt|json|jsonl|csv|tsv|text|log|sbv|ass)$/iu;
const HTML_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|div|p|h1|script|link)\b/iu;

const MAGIC: readonly (readonly [string, Content])[] = [
  ["PK\x03\x04", "binary"],
  ["\x1F\x8B", "binary"],
  ["7z\xBC\xAF", "binary"],
  ["\x89PNG", "binary"],
  ["\xFF\xD8\xFF", "binary"],
  ["GIF8", "binary"],
  ["\xD0\xCF\x11\xE0", "binary"],
  ["\x7FELF", "binary"],
  ["SQLite format 3", "binary"],
  ["{\\rtf", "binary"],
];

/** The name promises a recording. */
export function isNamedRecording(name: string): boolean {
  return RECORDING_NAMES.test(name);
}

/** Kind of content. `head` is the beginning of the bytes, `text` the same decoded, `name` the file's name or path. */
export function contentOf(head: Uint8Array, text: string, name: string, mediaType: string): Content {
  const start = new TextDecoder("windows-1252").decode(head.subarray(0, 1024));
  const raw = Array.from(head.subarray(0, 16), (byte) => String.fromCharCode(byte)).join("");
  if (start.includes("%PDF-")) return "pdf";
  if (mediaFormatOf(head, name) !== undefined) return "recording";
  const magic = MAGIC.find(([prefix]) => raw.startsWith(prefix));
  if (magic !== undefined) return magic[1];
  if (isBinary(text)) return "binary";
  if (mediaType === "text/html" || mediaType === "application/xhtml+xml") return "html";
  if (HTML_NAMES.test(name)) return "html";
  if (TEXT_NAMES.test(name)) return "text";
  return HTML_START.test(text.slice(0, 4096)) ? "html" : "text";
}

/** Text with more than a few control characters is none. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 8192);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (
      code < 0x20
        ? code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27
        : code === 0xfffd || code === 0x7f
    ) {
      controls++;
    }
  }
  return controls > 2 && controls > sample.length * 0.05;
}
