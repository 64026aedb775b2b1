/** An address → its bytes as evidence: what was asked for, every redirect, the headers, the time, and whether it is what it should be. */
import { packs, readDocument } from "@earwitness/core";
import type { Transfer, Version } from "../archive/facts.ts";
import { DeskError } from "../desk-error.ts";
import { captureBytes } from "./capture.ts";
import { checkContent } from "./content-check.ts";
import { fetchAddress, type Network } from "./fetch.ts";
import { LIMITS } from "./limits.ts";
import { mediaTypeOf } from "./media-type.ts";

/** Bytes of the largest answer that is kept. */
const LARGEST = 200_000_000;

type UrlCapture = Omit<Version, "hash" | "bytes" | "added" | "transfer"> & {
  readonly bytes: Uint8Array;
  readonly packed: Uint8Array | undefined;
  readonly transfer: Transfer;
};

/** Fetches an address. Throws what `fetchAddress` throws, and `too-large` rather than to keep a part. */
export async function captureUrl(url: string, network: Network, now: () => number): Promise<UrlCapture> {
  const began = new Date(now()).toISOString();
  const limits = { ...LIMITS, fetchBytes: LARGEST };
  const fetched = await fetchAddress(url, limits, new AbortController().signal, { ...network, anyType: true });
  if (fetched.cut) throw new DeskError("too-large");
  const { type } = mediaTypeOf(fetched.mediaType, new URL(url).pathname);
  const charset = fetched.charset === undefined ? {} : { charset: fetched.charset };
  return {
    bytes: fetched.bytes,
    packed: fetched.packed,
    mediaType: type,
    ...charset,
    transfer: { requested: url, chain: fetched.chain, began, ended: new Date(now()).toISOString() },
    remarks: await remarksOn(fetched.bytes, type, charset, url),
  };
}

async function remarksOn(
  bytes: Uint8Array,
  mediaType: string,
  charset: { readonly charset?: string },
  url: string,
): Promise<Version["remarks"]> {
  if (!/html/u.test(mediaType)) return [];
  try {
    const captured = await captureBytes(
      { bytes, cut: false, mediaType, ...charset },
      { kind: "url", name: url },
      "",
      LIMITS,
    );
    const { document } = readDocument(captured.read, packs);
    const found = checkContent(document);
    return found === undefined ? [] : [found];
  } catch {
    // What cannot be read is told when the case is traced.
    return [];
  }
}

/** A short name for an address: the last part of its path that says something, or its host. */
export function nameOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const part = pathname.split("/").findLast((piece) => piece !== "" && !/^index\.\w+$/u.test(piece));
  if (part === undefined) return hostname;
  try {
    return decodeURIComponent(part).toWellFormed().slice(0, 200);
  } catch {
    return part.slice(0, 200);
  }
}
