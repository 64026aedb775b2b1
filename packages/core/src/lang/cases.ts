import type { Abstention, Person, Quotation, Span } from "../model.ts";
import { type MarkedQuotation, type MarkedText, quotationsOf, readMarkedText, splitClaims } from "./marked-text.ts";

/**
 * Case files: `lang/<tag>/cases.txt`, text with its expected quotations marked in it, such as a reporter can write.
 *
 * ```
 * # inverted tag with the one addressed
 * – {content Vi vet ikke noe}, {cue sier} {speaker soldaten} til {addressee moren}.
 * ==> direct dash, speaker soldier, to mother
 *
 * # a title is no quotation
 * Hun leste romanen «Den lange vinteren».
 * ==> quotes none
 * ```
 *
 * - Cases are parted by empty lines. Lines beginning with `#` name the case, those with `##` the groups it belongs to
 *   (`GROUPS`, parted by commas); every other line is one paragraph of the text, and `==>` lines state what braces cannot.
 * - Braces mark: `{content …}`, `{cue …}`, `{speaker …}`, `{addressee …}`; stripped, the rest is the input. Several
 *   quotations are numbered, `{content2 …}`; a mark that serves two names both, `{speaker1,2 …}`; marks may nest. Two
 *   contents with the same number are one discontinuous quotation. No number is 1. `{heading …}` and `{title …}` around
 *   a whole line give the paragraph that role.
 * - `==> N CLAIM, CLAIM…` (no N: 1) with the claims `direct`, `indirect`, `mixed`; `pair`, `dash`, `unmarked`;
 *   `speaker ROLE`, `name NAME`, `to ROLE` (what the person resolves to, wherever the mention stands); `speaker none`
 *   (abstains); `within N`, `heading of N`.
 * - A text is expected to hold exactly the marked quotations; the reported clause around a marked fragment need not be
 *   marked. A speaker that is neither marked nor claimed is expected to be withheld; one addressed that is not marked
 *   must not be read off the words (it may be implied). Cues are compared where marked.
 *
 * Contents are compared after trimming space, quotation marks, dashes and `. , ; : ! ? …` at both ends, and with or
 * without an opening conjunction or mark of the infinitive; cue, speaker and addressee agree when one lies inside the
 * other, so that articles and appositions may be marked or not.
 */
export interface MarkedCase {
  readonly name: string;
  readonly groups: readonly Group[];
  /** Line of the file on which the text begins, from 1. */
  readonly line: number;
  readonly text: string;
  readonly paragraphs: MarkedText["paragraphs"];
  /** Empty for a negative. */
  readonly expected: readonly MarkedQuotation[];
}

/** What every language must show in cases. */
const EVERYWHERE = ["several paragraphs", "floating", "dialogue", "one-sided call"] as const;

/** What is hard in some languages, with the languages that must show it. */
const IN_SOME = {
  "dash speech": ["nb", "nn", "da", "sv", "fi"],
  "reported mood": ["de"],
  "hearsay auxiliary": ["de", "nb", "nn", "da", "sv"],
  conditional: ["fr"],
  "verb gender": ["ru", "uk", "pl"],
} as const;

type Group = (typeof EVERYWHERE)[number] | keyof typeof IN_SOME;

/** The groups that the cases of a language must fill. */
export function groupsOf(tag: string): Group[] {
  const some = Object.entries(IN_SOME).filter(([, tags]) => (tags as readonly string[]).includes(tag));
  return [...EVERYWHERE, ...some.map(([group]) => group as keyof typeof IN_SOME)];
}

const GROUPS: ReadonlySet<string> = new Set([...EVERYWHERE, ...Object.keys(IN_SOME)]);

/**
 * Reads a case file.
 *
 * @throws RangeError naming the line when braces do not match, a label is unknown, or a case expects nothing
 */
export function parseCases(file: string): MarkedCase[] {
  const cases: MarkedCase[] = [];
  let block: string[] = [];
  let first = 1;
  const lines = file.split("\n");
  for (const [index, line] of [...lines, ""].entries()) {
    if (line.trim() !== "") {
      if (block.length === 0) first = index + 1;
      block.push(line);
      continue;
    }
    const parsed = parseBlock(block, first);
    if (parsed !== undefined) cases.push(parsed);
    block = [];
  }
  return cases;
}

/** A block of comments alone is no case. */
function parseBlock(block: readonly string[], first: number): MarkedCase | undefined {
  const names = block.filter((line) => /^#(?!#)/u.test(line));
  const claims = block.filter((line) => line.startsWith("==>"));
  const body = block.filter((line) => !line.startsWith("#") && !line.startsWith("==>"));
  if (body.length === 0 && claims.length === 0) return undefined;
  if (body.length === 0) throw new RangeError(`line ${first}: expectations without a text`);
  const line = first + block.findIndex((entry) => body[0] === entry);
  const { text, marks, paragraphs } = readMarkedText(body.map((words) => [line, words]));
  const name = names.map((entry) => entry.replace(/^#\s*/u, "")).join(" ");
  const expected = expectedOf(marks, claims, line);
  return { name, groups: readGroups(block, line), line, text, paragraphs, expected };
}

function readGroups(block: readonly string[], line: number): Group[] {
  const groups = block
    .filter((entry) => entry.startsWith("##"))
    .flatMap((entry) => entry.slice(2).split(","))
    .map((entry) => entry.trim());
  for (const group of groups) if (!GROUPS.has(group)) throw new RangeError(`line ${line}: unknown group “${group}”`);
  return groups as Group[];
}

function expectedOf(marks: MarkedText["marks"], claimLines: readonly string[], line: number): MarkedQuotation[] {
  const claims = new Map<number, string[]>();
  let none = false;
  for (const entry of claimLines) {
    const match = /^==>\s*(?:(\d+)\s+)?(\S.*)$/u.exec(entry);
    const words = match?.[2]?.trim() ?? "";
    if (words === "quotes none") none = true;
    else claims.set(Number(match?.[1] ?? 1), splitClaims(words, line));
  }
  const quotations = quotationsOf(marks, claims, line);
  if (none === quotations.length > 0) throw new RangeError(`line ${line}: mark quotations or state “==> quotes none”`);
  return quotations;
}

/**
 * What differs between the quotations expected and those found; empty when they agree.
 *
 * @param openers words that may open a content or be left out of it, lower case: that, whether, to
 */
export function compareCase(
  marked: MarkedCase,
  found: readonly Quotation[],
  openers: ReadonlySet<string> = new Set(),
): string[] {
  const { text } = marked;
  const say = (span: Span): string => `“${text.slice(span.start, span.end)}”`;
  const differences: string[] = [];
  const matches = new Map<number, Quotation>();
  const left = new Set(found);
  for (const expected of marked.expected) {
    const key = contentKey(text, expected.content, openers);
    const match = [...left].find((quotation) => contentKey(text, quotation.content, openers) === key);
    if (match === undefined) differences.push(`missed: ${expected.content.map(say).join(" … ")}`);
    else {
      left.delete(match);
      matches.set(expected.number, match);
    }
  }
  const around = new Set([...matches.values()].map((quotation) => quotation.within));
  for (const quotation of left) if (around.has(quotation.id)) left.delete(quotation);
  for (const quotation of left)
    differences.push(`not expected: ${quotation.kind} ${quotation.content.map(say).join(" … ")}`);
  for (const expected of marked.expected) {
    const match = matches.get(expected.number);
    if (match !== undefined)
      differences.push(
        ...compareQuotation(text, expected, match, matches).map((words) => `${expected.number}: ${words}`),
      );
  }
  return differences;
}

const EDGE = /^[\p{P}\p{Z}\s]+|[\p{P}\p{Z}\s]{1,60}$/gu;

/** Trimmed spans as a string; one run of spans parted only by punctuation is one span. */
function contentKey(text: string, content: readonly Span[], openers: ReadonlySet<string>): string {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of content) {
    const raw = text.slice(start, end);
    let lead = /^[\p{P}\p{Z}\s]*/u.exec(raw)?.[0].length ?? 0;
    let trimmed = raw.replaceAll(EDGE, "");
    const opener = /^(\p{L}+)[\p{P}\p{Z}\s]+/u.exec(trimmed);
    if (opener !== null && openers.has(opener[1]?.toLowerCase() ?? "")) {
      lead += opener[0].length;
      trimmed = trimmed.slice(opener[0].length);
    }
    if (trimmed === "") continue;
    const last = spans.at(-1);
    const span = { start: start + lead, end: start + lead + trimmed.length };
    if (last !== undefined && text.slice(last.end, span.start).replaceAll(EDGE, "") === "") last.end = span.end;
    else spans.push(span);
  }
  return spans.map((span) => `${span.start}-${span.end}`).join(" ");
}

function compareQuotation(
  text: string,
  expected: MarkedQuotation,
  found: Quotation,
  matches: ReadonlyMap<number, Quotation>,
): string[] {
  const differences: string[] = [];
  const say = (span: Span | undefined): string =>
    span === undefined ? "none" : `“${text.slice(span.start, span.end)}”`;
  if (expected.cue !== undefined && !agree(expected.cue, found.cue?.span))
    differences.push(`cue ${say(found.cue?.span)}, expected ${say(expected.cue)}`);
  const claimsSpeaker = expected.claims.some((claim) => claim.startsWith("speaker ") || claim.startsWith("name "));
  const { speaker } = found;
  if (expected.speaker !== undefined) {
    const mention = isPerson(speaker) ? speaker.mention : undefined;
    if (!agree(expected.speaker, mention))
      differences.push(`speaker ${sayPerson(text, speaker)}, expected ${say(expected.speaker)}`);
  } else if (!claimsSpeaker && isPerson(speaker))
    differences.push(`speaker ${sayPerson(text, speaker)}, expected none`);
  const { addressee } = found;
  if (expected.addressee !== undefined) {
    if (!agree(expected.addressee, addressee?.mention))
      differences.push(`addressee ${say(addressee?.mention)}, expected ${say(expected.addressee)}`);
  } else if (addressee?.mention !== undefined && addressee.reason.basis === "stated")
    differences.push(`addressee ${say(addressee.mention)}, expected none`);
  for (const claim of expected.claims) {
    const problem = checkClaim(claim, found, matches);
    if (problem !== undefined) differences.push(`${problem}, expected ${claim}`);
  }
  return differences;
}

function checkClaim(claim: string, found: Quotation, matches: ReadonlyMap<number, Quotation>): string | undefined {
  const { speaker, addressee } = found;
  const value = claim.slice(claim.lastIndexOf(" ") + 1);
  const person = isPerson(speaker) ? speaker : undefined;
  if (claim === "unmarked") return found.marks === "none" ? undefined : `marks ${found.marks}`;
  if (claim === "pair" || claim === "dash") return found.marks === claim ? undefined : `marks ${found.marks}`;
  if (claim === "speaker none")
    return person === undefined ? undefined : `speaker ${person.role ?? person.name ?? person.key}`;
  if (claim.startsWith("speaker "))
    return person?.role === value ? undefined : `speaker ${person?.role ?? person?.name ?? "none"}`;
  if (claim.startsWith("name ")) return person?.name === claim.slice(5) ? undefined : `name ${person?.name ?? "none"}`;
  if (claim.startsWith("to ")) return addressee?.role === value ? undefined : `addressee ${addressee?.role ?? "none"}`;
  if (claim.startsWith("within ")) return sameId(found.within, matches.get(Number(value))) ? undefined : "not within";
  if (claim.startsWith("heading of "))
    return sameId(found.headingOf, matches.get(Number(value))) ? undefined : "no such heading";
  return found.kind === claim ? undefined : found.kind;
}

function sameId(id: string | undefined, quotation: Quotation | undefined): boolean {
  return id !== undefined && id === quotation?.id;
}

/** One lies inside the other. */
function agree(expected: Span, found: Span | undefined): boolean {
  if (found === undefined) return false;
  const inside = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end;
  return inside(expected, found) || inside(found, expected);
}

function isPerson(speaker: Person | Abstention): speaker is Person {
  return !("abstained" in speaker);
}

function sayPerson(text: string, speaker: Person | Abstention): string {
  if (!isPerson(speaker)) return `withheld (${speaker.why})`;
  if (speaker.mention !== undefined) return `“${text.slice(speaker.mention.start, speaker.mention.end)}”`;
  return `${speaker.role ?? speaker.name ?? speaker.key} (${speaker.reason.rule})`;
}
