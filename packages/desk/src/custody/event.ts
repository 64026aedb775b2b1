/**
 * Custody events: one line of the log each, canonical JSON (RFC 8785) of `{body, head}`.
 *
 * The chain runs over heads alone: `head.prev` is the hash of the head before, `head.body` the hash of the body. A body carries a
 * random `salt`, so it can later be withheld (`"body":null`) without breaking the chain and without its hash giving away what it said.
 * A checkpoint signs `{seq, hash}` of a head and needs nothing else.
 */
import { createHash } from "node:crypto";
import { canonicalJson, type Json } from "@earwitness/core";

/** What an event says, as data; members are named in `archive/facts.ts`. */
export type Body = { readonly [key: string]: Json | undefined };

/** The part of an event that the chain runs over. */
interface EventHead {
  /** Position in the log, from 1. */
  readonly seq: number;
  /** RFC 3339 UTC. */
  readonly at: string;
  readonly kind: string;
  /** Which door it came through, and who as far as that is known: `cli`, `http`, `desk`, `watch`. */
  readonly agent: string;
  /** Hash of the head before; `null` for the first. */
  readonly prev: string | null;
  /** Hash of the body. */
  readonly body: string;
}

/** One thing that happened to the archive. `body` is absent when it is withheld. */
export interface CustodyEvent {
  readonly head: EventHead;
  readonly body: Body | undefined;
  /** Hash of the head. */
  readonly hash: string;
}

const hashOf = (value: Json): string => `sha256:${createHash("sha256").update(canonicalJson(value)).digest("hex")}`;

/** Makes the event that follows `prev`. */
export function makeEvent(
  of: {
    readonly kind: string;
    readonly agent: string;
    readonly at: string;
    readonly body: Body;
    readonly salt: string;
  },
  previous: Pick<CustodyEvent, "head" | "hash"> | undefined,
): CustodyEvent {
  const body = { ...of.body, salt: of.salt };
  const head: EventHead = {
    seq: (previous?.head.seq ?? 0) + 1,
    at: of.at,
    kind: of.kind,
    agent: of.agent,
    prev: previous?.hash ?? null,
    body: hashOf(body),
  };
  return { head, body, hash: hashOf({ ...head }) };
}

/** The line of an event, with its line break. */
export function lineOf({ head, body }: CustodyEvent): string {
  return `${canonicalJson({ head: { ...head }, body: body ?? null })}\n`;
}

/** Reads a line back. Answers why it is none: the line is no event, or the chain does not hold. */
export function readLine(
  line: string,
  previous: Pick<CustodyEvent, "head" | "hash"> | undefined,
): CustodyEvent | string {
  const value = parsed(line);
  if (value === undefined) return "it is not an event";
  const { head, body } = value;
  if (head.seq !== (previous?.head.seq ?? 0) + 1) return `its number is ${head.seq}`;
  if (head.prev !== (previous?.hash ?? null)) return "it does not follow the event before it";
  if (body !== undefined && hashOf(body) !== head.body) return "its body is not the one that was logged";
  const event = { head, body, hash: hashOf({ ...head }) };
  return lineOf(event) === `${line}\n` ? event : "it is not in canonical form";
}

function parsed(line: string): { readonly head: EventHead; readonly body: Body | undefined } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null || !("head" in value) || !("body" in value)) return undefined;
    const { head, body } = value;
    if (typeof head !== "object" || head === null || typeof body !== "object") return undefined;
    if (!("seq" in head && "kind" in head && "at" in head && "prev" in head && "body" in head && "agent" in head))
      return undefined;
    return { head: head as EventHead, body: body === null ? undefined : (body as Body) };
  } catch {
    return undefined;
  }
}
