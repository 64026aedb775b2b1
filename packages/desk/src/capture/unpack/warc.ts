/** WARC files: pages and media that were captured over HTTP, with their headers. */
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
  for await (const record of WARCParser.iterRecords(bytes)) {
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

function transferOf(record: WARCRecord, url: string, status: number): NonNullable<Unpacked["transfer"]> {
  const at = record.warcDate ?? "";
  const headers = [...(record.httpHeaders?.headers.entries() ?? [])].map(([name, value]) => [name, value] as const);
  return { requested: url, chain: [{ url, status, headers }], began: at, ended: at };
}
