/**
 * Fetches one address: http and https only, public addresses only, bounded in redirects, size and time.
 *
 * The address is checked where the connection is made: the agent's own `lookup` judges every address a name resolves to
 * and hands the judged addresses to the socket, so a name that resolves differently a moment later changes nothing. Names
 * that are already addresses skip the lookup and are judged before. Proxies set in the environment are not used.
 */
import { lookup as systemLookup } from "node:dns";
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { Duplex } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { DeskError } from "../desk-error.ts";
import { type AddressRule, isPublicAddress } from "./address.ts";
import type { Limits } from "./limits.ts";
import { readBounded } from "./read-bounded.ts";

/** What an address answered. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** Media type without parameters, lower case; empty when the server names none. */
  readonly mediaType: string;
  /** `charset` of the Content-Type header. */
  readonly charset?: string;
  /** The answer was longer than the limit and is cut. */
  readonly cut: boolean;
  /** The bytes as they came, when they were packed. */
  readonly packed?: Uint8Array;
  /** Every answer in order, redirects first. */
  readonly chain: readonly Answer[];
}

/** One answer of a server, without its bytes. */
interface Answer {
  readonly url: string;
  readonly status: number;
  /** Names and values as sent, in order. */
  readonly headers: readonly (readonly [string, string])[];
}

/** How names become addresses and which addresses are allowed; only tests pass anything but the defaults. */
export interface Network {
  readonly allows?: AddressRule;
  readonly lookup?: typeof systemLookup;
  /** Whether any kind of content is taken, recordings too; otherwise only what can be read as text. */
  readonly anyType?: boolean;
}

const READABLE_TYPES =
  /^(?:text\/.*|application\/(?:xhtml\+xml|xml|json|ld\+json|pdf|x-subrip|octet-stream|x-pdf|.*\+json)|)$/u;

/**
 * Fetches `address`. Throws `DeskError` with `address-invalid`, `address-refused`, `fetch-failed`, `format-unsupported`
 * or, when `signal` fires, `interrupted`.
 */
export async function fetchAddress(
  address: string,
  limits: Limits,
  signal: AbortSignal,
  network: Network = {},
): Promise<Fetched> {
  const timed = AbortSignal.any([signal, AbortSignal.timeout(limits.fetchMs)]);
  try {
    let url = checkedUrl(address);
    const chain: Answer[] = [];
    for (let hop = 0; hop <= limits.redirects; hop++) {
      const answer = await open(url, network, timed);
      chain.push({ url: url.href, status: answer.statusCode ?? 0, headers: headersOf(answer) });
      const target = redirectTarget(answer, url);
      if (target === undefined) return { ...(await readAnswer(answer, limits, timed, network)), chain };
      answer.destroy();
      url = target;
    }
    throw new DeskError("fetch-failed", `It redirects more than ${limits.redirects} times.`);
  } catch (error) {
    throw asDeskError(error, signal, limits);
  }
}

function headersOf({ rawHeaders }: IncomingMessage): Answer["headers"] {
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) pairs.push([rawHeaders[at] ?? "", rawHeaders[at + 1] ?? ""]);
  return pairs;
}

function asDeskError(error: unknown, signal: AbortSignal, limits: Limits): DeskError {
  if (error instanceof DeskError) return error;
  if (signal.aborted) return new DeskError("interrupted");
  const name = error instanceof Error ? error.name : "";
  if (name === "TimeoutError" || name === "AbortError") {
    return new DeskError("fetch-failed", `No full answer within ${limits.fetchMs / 1000} s.`);
  }
  const code = error instanceof Error && "code" in error ? String(error.code) : "no answer";
  return new DeskError("fetch-failed", `(${code})`, error);
}

function checkedUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new DeskError("address-invalid");
  const url = new URL(address, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new DeskError("address-invalid");
  if (url.username !== "" || url.password !== "") throw new DeskError("address-invalid");
  return url;
}

function redirectTarget(answer: IncomingMessage, from: URL): URL | undefined {
  const status = answer.statusCode ?? 0;
  const { location } = answer.headers;
  if (status < 300 || status > 399 || location === undefined) return undefined;
  const target = checkedUrl(location, from);
  if (from.protocol === "https:" && target.protocol === "http:") {
    throw new DeskError("fetch-failed", "It redirects from https to http.");
  }
  return target;
}

function open(url: URL, network: Network, signal: AbortSignal): Promise<IncomingMessage> {
  const allows = network.allows ?? isPublicAddress;
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  if (isIP(host) !== 0 && !allows(host)) return Promise.reject(new DeskError("address-refused"));
  const lookup = guardedLookup(network.lookup ?? systemLookup, allows);
  const secure = url.protocol === "https:";
  const options = {
    agent: secure ? new HttpsAgent({ keepAlive: false }) : new HttpAgent({ keepAlive: false }),
    lookup,
    signal,
    maxHeaderSize: 32_768,
    headers: {
      accept: "text/html,application/xhtml+xml,text/plain,application/pdf;q=0.9,*/*;q=0.1",
      "accept-encoding": "gzip, deflate, br",
      "user-agent": "Mozilla/5.0 (compatible; earwitness)",
    },
  };
  return new Promise((resolve, reject) => {
    const outgoing = (secure ? httpsRequest : httpRequest)(url, options, resolve);
    outgoing.on("error", reject);
    outgoing.end();
  });
}

/** A lookup that refuses a name as soon as one of its addresses is not allowed. */
function guardedLookup(lookup: typeof systemLookup, allows: AddressRule): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, "", 0);
      const first = addresses[0];
      if (first === undefined || !addresses.every((entry) => allows(entry.address))) {
        return callback(new DeskError("address-refused"), "", 0);
      }
      return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}

async function readAnswer(
  answer: IncomingMessage,
  limits: Limits,
  signal: AbortSignal,
  { anyType = false }: Network,
): Promise<Omit<Fetched, "chain">> {
  const status = answer.statusCode ?? 0;
  if (status < 200 || status > 299) {
    answer.destroy();
    throw new DeskError("fetch-failed", `The server answered ${status}.`);
  }
  const [type = "", ...parameters] = (answer.headers["content-type"] ?? "").slice(0, 500).split(";");
  const mediaType = type.trim().toLowerCase();
  if (!anyType && !READABLE_TYPES.test(mediaType)) {
    answer.destroy();
    throw new DeskError("format-unsupported", "The server sends another kind of content.");
  }
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*["']?([\w:.+-]+)/iu.exec(parameter)?.[1])
    .find((value) => value !== undefined);
  const unpack = unpackerOf(answer.headers["content-encoding"]);
  answer.on("aborted", () => answer.destroy(new DeskError("fetch-failed", "The connection broke off.")));
  const came = await readBounded(answer, limits.fetchBytes, signal);
  answer.destroy();
  const { bytes, cut } = unpack === undefined ? came : await unpacked(came.bytes, unpack, limits, signal);
  return {
    bytes,
    mediaType,
    cut: cut || came.cut,
    ...(charset === undefined ? {} : { charset }),
    ...(unpack === undefined ? {} : { packed: came.bytes }),
  };
}

function unpackerOf(header: string | undefined): (() => Duplex) | undefined {
  const coding = (header ?? "identity").trim().toLowerCase();
  if (coding === "identity" || coding === "") return undefined;
  if (coding === "gzip" || coding === "x-gzip") return createGunzip;
  if (coding === "br") return createBrotliDecompress;
  if (coding === "deflate") return createInflate;
  throw new DeskError("fetch-failed", "It is packed in an unknown way.");
}

function unpacked(
  bytes: Uint8Array,
  unpack: () => Duplex,
  limits: Limits,
  signal: AbortSignal,
): ReturnType<typeof readBounded> {
  const stream = unpack();
  stream.end(bytes);
  return readBounded(stream, limits.fetchBytes, signal);
}
