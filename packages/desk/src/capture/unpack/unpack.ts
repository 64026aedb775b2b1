/** An archive file → what is inside. */
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { archiverEntries, isArchiverReport } from "./auto-archiver.ts";
import { isTelegramExport, telegramEntries } from "./telegram.ts";
import { Meter, UNPACK_LIMITS, type Unpacked, type UnpackLimits } from "./unpacked.ts";
import { isWacz, waczEntries } from "./wacz.ts";
import { warcEntries } from "./warc.ts";
import { zipEntries } from "./zip.ts";

/** Kinds of files that hold others. */
export type ContainerKind = "zip" | "warc" | "telegram" | "archiver-report";

const HEAD = 24_000;

/** What a stored file is by its beginning and its name; `undefined` when it holds nothing but itself. */
export async function containerKind(path: string, name: string): Promise<ContainerKind | undefined> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = buffer.subarray(0, bytesRead);
    const text = head.toString("latin1");
    if (text.startsWith("PK\x03\x04"))
      return /\.(?:docx|xlsx|pptx|odt|ods|epub|apk|jar)$/iu.test(name) ? undefined : "zip";
    if (text.startsWith("WARC/")) return "warc";
    if (head[0] === 0x1f && head[1] === 0x8b) return /\.warc\.gz$/iu.test(name) ? "warc" : undefined;
    if (isTelegramExport(head.toString("utf8"))) return "telegram";
    return /<h2>\s*Archived media for\b/u.test(text) && (await endOf(path)).includes("bellingcat/auto-archiver")
      ? "archiver-report"
      : undefined;
  } finally {
    await file.close();
  }
}

async function endOf(path: string): Promise<string> {
  const { size } = await stat(path);
  const file = await open(path, "r");
  try {
    const length = Math.min(size, HEAD);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString("latin1", 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Names in an archive file that are its own housekeeping. */
const HOUSEKEEPING =
  /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)|\.(?:css|js|ico|woff2?|tgs|tsr|ots|pem)$|(?:^|\/)(?:images|css|js|stickers)\/|_thumb\.jpg$/u;

/** What is inside a file. Throws `UnpackLimit` at a bound and other errors where it is damaged; what came before stands. */
export async function* unpack(
  path: string,
  kind: ContainerKind,
  limits: UnpackLimits = UNPACK_LIMITS,
): AsyncGenerator<Unpacked> {
  const meter = new Meter(limits, (await stat(path)).size);
  const text = async (): Promise<string> => (await meter.whole(createReadStream(path))).toString("utf8");
  switch (kind) {
    case "warc":
      yield* warcEntries(createReadStream(path), meter);
      return;
    case "telegram":
      yield* counted(telegramEntries(await text()), meter);
      return;
    case "archiver-report": {
      const html = await text();
      if (isArchiverReport(html)) yield* counted(archiverEntries(html), meter);
      return;
    }
    case "zip":
      yield* zipOrWacz(path, meter);
  }
}

function* counted(entries: Iterable<Unpacked>, meter: Meter): Generator<Unpacked> {
  for (const entry of entries) {
    meter.entry();
    yield entry;
  }
}

async function* zipOrWacz(path: string, meter: Meter): AsyncGenerator<Unpacked> {
  const paths: string[] = [];
  for await (const { path: name } of zipEntries(path, meter)) paths.push(name);
  if (isWacz(paths)) {
    yield* waczEntries(path, meter);
    return;
  }
  for await (const entry of zipEntries(path, meter)) {
    if (!HOUSEKEEPING.test(entry.path))
      yield { name: entry.path, bytes: await entry.open(), mediaType: "", remarks: [] };
  }
}
