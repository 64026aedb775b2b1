/** Media types by the ends of names, for bytes that come without one. */
import { extname } from "node:path";

const BY_ENDING: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".htm": "text/html",
  ".xhtml": "application/xhtml+xml",
  ".txt": "text/plain",
  ".md": "text/markdown",
  ".srt": "application/x-subrip",
  ".vtt": "text/vtt",
  ".json": "application/json",
  ".pdf": "application/pdf",
  ".mp3": "audio/mpeg",
  ".m4a": "audio/mp4",
  ".ogg": "audio/ogg",
  ".oga": "audio/ogg",
  ".opus": "audio/ogg",
  ".wav": "audio/wav",
  ".flac": "audio/flac",
  ".aac": "audio/aac",
  ".amr": "audio/amr",
  ".mp4": "video/mp4",
  ".m4v": "video/mp4",
  ".mov": "video/quicktime",
  ".webm": "video/webm",
  ".mkv": "video/x-matroska",
  ".avi": "video/x-msvideo",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
  ".gif": "image/gif",
  ".zip": "application/zip",
  ".wacz": "application/wacz",
  ".warc": "application/warc",
  ".gz": "application/gzip",
};

/** Types that say less than the end of a name: what a browser or a command line sends when it does not know. */
const UNKNOWN = new Set([
  "",
  "text/plain",
  "application/octet-stream",
  "application/x-www-form-urlencoded",
  "binary/octet-stream",
]);

/** The type a header gives, else the one the name suggests; `charset` when the header has one. */
export function mediaTypeOf(header: string, name: string): { readonly type: string; readonly charset?: string } {
  const [stated = "", ...parameters] = header.slice(0, 500).split(";");
  const type = stated.trim().toLowerCase();
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*["']?([\w:.+-]+)/iu.exec(parameter)?.[1])
    .find((value) => value !== undefined);
  const vague = UNKNOWN.has(type) || !/^[\w.+-]+\/[\w.+-]+$/u.test(type);
  const otherwise = type === "text/plain" ? type : "application/octet-stream";
  const settled = vague ? (BY_ENDING[extname(name).toLowerCase()] ?? otherwise) : type;
  return { type: settled, ...(charset === undefined ? {} : { charset }) };
}
