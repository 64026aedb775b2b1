/**
 * WACZ (webrecorder.net, 1.1): a .zip with WARC files, the list of its pages, and a hash of each of its files in `datapackage.json`.
 * The hashes are checked, signatures are not.
 */
import { createHash } from "node:crypto";
import type { Remark } from "../remark.ts";
import type { Meter, Unpacked } from "./unpacked.ts";
import { warcEntries } from "./warc.ts";
import { type ZipEntry, zipEntries } from "./zip.ts";

const WARC = /^archive\/[^/]+\.warc(?:\.gz)?$/u;

/** Whether the paths in a .zip are those of a WACZ. */
export function isWacz(paths: readonly string[]): boolean {
  return paths.includes("datapackage.json") && paths.some((path) => WARC.test(path));
}

/** The pages and media of a WACZ. */
export async function* waczEntries(path: string, meter: Meter): AsyncGenerator<Unpacked> {
  const pages = new Set<string>();
  const stated = new Map<string, string>();
  for await (const entry of zipEntries(path, meter)) {
    if (/^pages\/[^/]+\.jsonl$/u.test(entry.path))
      for (const url of pagesIn((await meter.whole(await entry.open())).toString())) pages.add(url);
    if (entry.path === "datapackage.json")
      for (const [name, hash] of hashesIn((await meter.whole(await entry.open())).toString())) stated.set(name, hash);
  }
  for await (const entry of zipEntries(path, meter)) {
    if (!WARC.test(entry.path)) continue;
    const remarks = await checked(entry, stated.get(entry.path));
    for await (const found of warcEntries(await entry.open(), meter, pages.size === 0 ? undefined : pages))
      yield { ...found, remarks };
  }
}

async function checked(entry: ZipEntry, stated: string | undefined): Promise<readonly Remark[]> {
  if (stated === undefined) return [remarkOn("wacz-unstated", "The WACZ states no hash for the part this is from.")];
  const hash = createHash("sha256");
  for await (const chunk of await entry.open()) hash.update(chunk);
  const same = stated === `sha256:${hash.digest("hex")}`;
  return same
    ? []
    : [remarkOn("wacz-hash", "The part of the WACZ that this is from is not what its list of hashes says.")];
}

function remarkOn(code: string, message: string): Remark {
  return { rule: `capture/${code}`, severity: "warning", message };
}

function pagesIn(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const page = parsed(line);
    return typeof page === "object" && page !== null && "url" in page && typeof page.url === "string" ? [page.url] : [];
  });
}

function hashesIn(text: string): readonly (readonly [string, string])[] {
  const list = parsed(text);
  if (typeof list !== "object" || list === null || !("resources" in list) || !Array.isArray(list.resources)) return [];
  return list.resources.flatMap((resource: { path?: unknown; hash?: unknown }) =>
    typeof resource?.path === "string" && typeof resource.hash === "string"
      ? [[resource.path, resource.hash] as const]
      : [],
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
