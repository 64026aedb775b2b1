/** What differs between two versions of a text. */
import { diffArrays, diffWordsWithSpace } from "diff";

/** A stretch of text that is in both versions, or in the earlier or later one alone. */
export interface Stretch {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Edits after which a stretch is told as removed and added whole: the search is quadratic in them. */
const MOST_EDITS = 1500;

/** Paragraphs are compared first, then the words of those that changed. */
export function differenceOf(from: string, to: string): readonly Stretch[] {
  const lines = diffArrays(linesOf(from), linesOf(to), { maxEditLength: MOST_EDITS });
  if (lines === undefined) return joined([stretch("removed", from), stretch("added", to)]);
  const stretches: Stretch[] = [];
  for (let at = 0; at < lines.length; at++) {
    const part = lines[at];
    const next = lines[at + 1];
    if (part === undefined) continue;
    const text = part.value.join("");
    if (part.removed && next?.added) {
      stretches.push(...wordsOf(text, next.value.join("")));
      at++;
    } else stretches.push(stretch(part.removed ? "removed" : part.added ? "added" : "same", text));
  }
  return joined(stretches);
}

function wordsOf(from: string, to: string): readonly Stretch[] {
  const words = diffWordsWithSpace(from, to, { maxEditLength: MOST_EDITS });
  if (words === undefined) return [stretch("removed", from), stretch("added", to)];
  return words.map((part) => stretch(part.removed ? "removed" : part.added ? "added" : "same", part.value));
}

function stretch(kind: Stretch["kind"], text: string): Stretch {
  return { kind, text };
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = [];
  for (const one of stretches) {
    const last = out.at(-1);
    if (one.text === "") continue;
    if (last?.kind === one.kind) out[out.length - 1] = stretch(one.kind, last.text + one.text);
    else out.push(one);
  }
  return out;
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/u);
}
