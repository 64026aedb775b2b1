import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** A value that canonical JSON can carry. `undefined` members are left out. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * Record id: kind, underscore, 26 base32 characters (130 bits) of SHA-256 over the canonical JSON (RFC 8785) of the
 * named identity fields. Version, score and time are provenance and stay out, so a better pack keeps ids and links.
 */
export function recordId(kind: string, identity: { readonly [key: string]: Json | undefined }): string {
  return `${kind}_${base32(sha256(utf8ToBytes(canonicalJson(identity)))).slice(0, 26)}`;
}

/** Blob id: `sha256:` and the hex hash of the bytes. */
export function blobId(bytes: Uint8Array): string {
  return `sha256:${bytesToHex(sha256(bytes))}`;
}

/** RFC 8785: members sorted by UTF-16 code units, no white space, ECMAScript numbers. Throws `RangeError` on NaN and infinities. */
export function canonicalJson(value: Json): string {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${value} has no JSON form`);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(",")}]`;
  const members = Object.entries(value)
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}

const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

function base32(bytes: Uint8Array): string {
  let out = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += ALPHABET[(held >> bits) & 31];
      held &= (1 << bits) - 1;
    }
  }
  return bits > 0 ? out + ALPHABET[(held << (5 - bits)) & 31] : out;
}
