/**
 * Text with its quotations marked in braces: what case files (`cases.ts`) and the gold of the benchmark are written in.
 */
import type { Span } from "../model.ts";

/** One line of a file, with its number from 1. */
export type NumberedLine = readonly [number: number, words: string];

/** Text without its braces, what they mark, and its paragraphs: one a line. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly paragraphs: readonly { readonly span: Span; readonly role: "body" | "heading" | "title" }[];
}

interface Mark {
  readonly label: string;
  readonly numbers: readonly number[];
  readonly span: Span;
}

/** The marks of one number and what is claimed of it. */
export interface MarkedQuotation {
  readonly number: number;
  readonly content: readonly Span[];
  readonly cue?: Span;
  readonly speaker?: Span;
  readonly addressee?: Span;
  readonly claims: readonly string[];
}

type Label = "content" | "cue" | "speaker" | "addressee";

const LABELS: ReadonlySet<string> = new Set(["content", "cue", "speaker", "addressee", "heading", "title"]);
const CLAIM =
  /^(?:direct|indirect|mixed|pair|dash|unmarked|speaker [a-z]+|name .+|to [a-z]+|within \d+|heading of \d+)$/u;

/**
 * Lines with braces; each becomes a paragraph, parted from the next by an empty line.
 *
 * @throws RangeError naming the line when braces do not match or a label is unknown
 */
export function readMarkedText(lines: readonly NumberedLine[]): MarkedText {
  let text = "";
  const marks: Mark[] = [];
  const paragraphs: MarkedText["paragraphs"][number][] = [];
  for (const [line, marked] of lines) {
    const start = text.length;
    const read = stripMarks(marked, start, line);
    text += `${read.text}\n\n`;
    const role = read.marks.find((mark) => mark.label === "heading" || mark.label === "title")?.label;
    paragraphs.push({
      span: { start, end: start + read.text.length },
      role: role === "heading" || role === "title" ? role : "body",
    });
    marks.push(...read.marks);
  }
  return { text: `${text.trimEnd()}\n`, marks, paragraphs };
}

/** `offset` is where the stripped line will stand in the text. */
function stripMarks(marked: string, offset: number, line: number): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: { label: string; numbers: number[]; start: number }[] = [];
  const opening = /\{([a-z]+)([\d,]*) /uy;
  let text = "";
  for (let at = 0; at < marked.length; at++) {
    const sign = marked[at] ?? "";
    if (sign === "{") {
      opening.lastIndex = at;
      const match = opening.exec(marked);
      const label = match?.[1] ?? "";
      if (match === null || !LABELS.has(label))
        throw new RangeError(`line ${line}: unknown mark at “${marked.slice(at)}”`);
      const numbers = (match[2] === "" ? "1" : (match[2] ?? "1")).split(",").map(Number);
      open.push({ label, numbers, start: offset + text.length });
      at = opening.lastIndex - 1;
    } else if (sign === "}") {
      const last = open.pop();
      if (last === undefined) throw new RangeError(`line ${line}: “}” without “{”`);
      marks.push({ label: last.label, numbers: last.numbers, span: { start: last.start, end: offset + text.length } });
    } else text += sign;
  }
  if (open.length > 0) throw new RangeError(`line ${line}: “{${open.at(-1)?.label}” is not closed`);
  return { text, marks };
}

/**
 * The quotations that marks and claims speak of, by rising number.
 *
 * @param line where the text begins, for the message
 * @throws RangeError when a quotation has no content
 */
export function quotationsOf(
  marks: readonly Mark[],
  claims: ReadonlyMap<number, readonly string[]>,
  line: number,
): MarkedQuotation[] {
  const numbers = [...new Set([...marks.filter(isOfQuotation).flatMap((mark) => mark.numbers), ...claims.keys()])];
  return numbers
    .toSorted((a, b) => a - b)
    .map((number) => {
      const of = (label: Label): Span[] =>
        marks
          .filter((mark) => mark.label === label && mark.numbers.includes(number))
          .map((mark) => mark.span)
          .toSorted((a, b) => a.start - b.start);
      const content = of("content");
      if (content.length === 0) throw new RangeError(`line ${line}: quotation ${number} has no content`);
      const single = (label: "cue" | "speaker" | "addressee"): Partial<Record<typeof label, Span>> => {
        const [span] = of(label);
        return span === undefined ? {} : { [label]: span };
      };
      return {
        number,
        content,
        ...single("cue"),
        ...single("speaker"),
        ...single("addressee"),
        claims: claims.get(number) ?? [],
      };
    });
}

function isOfQuotation(mark: Mark): boolean {
  return mark.label !== "heading" && mark.label !== "title";
}

/**
 * "direct dash, speaker soldier" → ["direct", "dash", "speaker soldier"].
 *
 * @throws RangeError naming the line when a claim is unknown
 */
export function splitClaims(words: string, line: number): string[] {
  const claims = words
    .split(",")
    .flatMap((part) => {
      const lead = /^((?:(?:direct|indirect|mixed|pair|dash|unmarked)\s+)+)(\S.*)?$/u.exec(`${part.trim()} `);
      return lead === null ? [part] : [...(lead[1] ?? "").trim().split(/\s+/u), lead[2] ?? ""];
    })
    .map((claim) => claim.trim())
    .filter((claim) => claim !== "");
  for (const claim of claims) if (!CLAIM.test(claim)) throw new RangeError(`line ${line}: unknown claim “${claim}”`);
  return claims;
}
