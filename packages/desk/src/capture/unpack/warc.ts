/** WARC files: pages and media that were captured over HTTP, with their headers. */
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { WARCParser, type WARCRecord } from "warcio";
import { mediaTypeOf } from "../media-type.ts";
import type { Meter, Unpacked } from "./unpacked.ts";

/** What an archive of articles and recordings is after; style sheets, scripts and pictures of pages are left inside. */
const WANTED =
  /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/pdf|audio\/.+|video\/.+|text\/vtt|application\/x-subrip)$/u;

/**
 * The answers in a WARC that are pages or media. `pages` are the addresses its maker lists as pages: then other pages (frames,
 * advertisements) are left out.
 */
export async function* warcEntries(
  bytes: AsyncIterable<Uint8Array>,
  meter: Meter,
  pages?: ReadonlySet<string>,
): AsyncGenerator<Unpacked> {
  for await (const record of WARCParser.iterRecords(unzipped(bytes))) {
    meter.entry();
    const url = record.warcTargetURI;
    if ((record.warcType !== "response" && record.warcType !== "resource") || url === null || url === undefined)
      continue;
    if (!/^https?:/u.test(url) || !URL.canParse(url)) continue;
    const status = record.warcType === "resource" ? 200 : Number(record.httpHeaders?.statusCode ?? 0);
    const header = record.httpHeaders?.headers.get("content-type") ?? record.warcContentType ?? "";
    const { type } = mediaTypeOf(header, new URL(url).pathname);
    const isPage = /html|plain/u.test(type);
    if (status !== 200 || !WANTED.test(type) || (isPage && pages !== undefined && !pages.has(url))) continue;
    yield {
      name: url,
      bytes: meter.pass(record),
      mediaType: header,
      transfer: transferOf(record, url, status),
      remarks: [],
    };
  }
}

/**
 * The bytes without gzip, member after member. The parser could do it too, but through a stream whose failure on damaged bytes nobody can
 * catch: it would end the process.
 */
async function* unzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = bytes[Symbol.asyncIterator]();
  const first = await pieces.next();
  if (first.done === true) return;
  const whole = (async function* () {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => pieces };
  })();
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) return yield* whole;
  const gunzip = createGunzip();
  // What fails is told to whoever reads.
  pipeline(Readable.from(whole), gunzip, () => undefined);
  for await (const piece of gunzip) yield piece as Buffer;
}

function transferOf(record: WARCRecord, url: string, status: number): NonNullable<Unpacked["transfer"]> {
  const at = record.warcDate ?? "";
  const headers = [...(record.httpHeaders?.headers.entries() ?? [])].map(([name, value]) => [name, value] as const);
  return { requested: url, chain: [{ url, status, headers }], began: at, ended: at };
}
