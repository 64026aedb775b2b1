/** Corrections of words that keep the times of all words that stay. */
import type { Rendition, TimedWord, Utterance } from "../model.ts";

/** More words than this are compared only at both ends: their product is what a comparison costs. */
const MOST_COMPARED = 2000;

/**
 * An utterance with other words. A word that stays keeps its time; new words share the time of those they replace, in proportion to their
 * length, or the pause they stand in; whatever is new has no confidence, since no engine made it. The span stays that of the words as
 * they stand in the document: write the rendition and read it again to have a document of the new words.
 *
 * Throws `RangeError` when the rendition has no such utterance.
 */
export function correctUtterance(rendition: Rendition, id: string, text: string): Rendition {
  return changeUtterance(rendition, id, (utterance) => {
    const words = utterance.words === undefined ? {} : { words: correctWords(utterance, text.trim()) };
    return { ...utterance, text: text.trim(), ...words };
  });
}

/**
 * Marks words `from`…`to` (half open, counted as written between spaces) as not to be made out: one bracketed word in their place and
 * time. Nothing is guessed. Throws `RangeError` when there are no such words.
 */
export function markUnintelligible(
  rendition: Rendition,
  id: string,
  from: number,
  to: number,
  mark: string,
): Rendition {
  return changeUtterance(rendition, id, (utterance) => {
    const words = spaced(utterance.text);
    if (!(from >= 0 && from < to && to <= words.length))
      throw new RangeError(`No words ${from}…${to} of ${words.length}`);
    const text = words.toSpliced(from, to - from, `[${mark}]`).join(" ");
    const timed = utterance.words;
    const first = timed?.[from];
    const last = timed?.[to - 1];
    if (timed === undefined || timed.length !== words.length || first === undefined || last === undefined)
      return { ...utterance, text };
    const word = { text: `[${mark}]`, startMs: first.startMs, endMs: last.endMs };
    return { ...utterance, text, words: timed.toSpliced(from, to - from, word) };
  });
}

function changeUtterance(rendition: Rendition, id: string, change: (utterance: Utterance) => Utterance): Rendition {
  if (!rendition.utterances.some((utterance) => utterance.id === id)) throw new RangeError(`No utterance ${id}`);
  const utterances = rendition.utterances.map((utterance) => (utterance.id === id ? change(utterance) : utterance));
  return { ...rendition, utterances };
}

const spaced = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== "");

function correctWords({ words = [], startMs, endMs }: Utterance, text: string): readonly TimedWord[] {
  const wanted = spaced(text);
  const kept = keptWords(
    words.map((word) => plain(word.text)),
    wanted.map(plain),
  );
  const out: TimedWord[] = [];
  let old = 0;
  for (let at = 0; at < wanted.length; ) {
    const same = kept.get(at);
    const word = same === undefined ? undefined : words[same];
    if (same !== undefined && word !== undefined) {
      out.push({ ...word, text: wanted[at] ?? word.text });
      old = same + 1;
      at++;
      continue;
    }
    let end = at + 1;
    while (end < wanted.length && !kept.has(end)) end++;
    const next = kept.get(end) ?? words.length;
    const before = out.at(-1)?.endMs ?? words[0]?.startMs ?? startMs ?? 0;
    const after = words[next]?.startMs ?? words.at(-1)?.endMs ?? endMs ?? before;
    const from = next > old ? (words[old]?.startMs ?? before) : before;
    const to = next > old ? (words[next - 1]?.endMs ?? after) : after;
    out.push(...shared(wanted.slice(at, end), from, Math.max(from, to)));
    old = next;
    at = end;
  }
  return out;
}

/** Words in one stretch of time, in proportion to their length. */
function shared(words: readonly string[], from: number, to: number): readonly TimedWord[] {
  const total = words.reduce((sum, word) => sum + word.length, 0);
  let before = 0;
  return words.map((text) => {
    const startMs = Math.round(from + ((to - from) * before) / total);
    before += text.length;
    return { text, startMs, endMs: Math.round(from + ((to - from) * before) / total) };
  });
}

/** Capital letters and signs do not make another word. */
function plain(word: string): string {
  const letters = word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return letters === "" ? word : letters;
}

/** Longest common subsequence: for positions in `b` the position in `a` of the word that stays. */
function keptWords(a: readonly string[], b: readonly string[]): ReadonlyMap<number, number> {
  const kept = new Map<number, number>();
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) {
    kept.set(head, head);
    head++;
  }
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) {
    kept.set(b.length - 1 - tail, a.length - 1 - tail);
    tail++;
  }
  const n = a.length - head - tail;
  const m = b.length - head - tail;
  if (n > MOST_COMPARED || m > MOST_COMPARED) return kept;
  const width = m + 1;
  const longest = new Uint16Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const at = i * width + j;
      longest[at] =
        a[head + i] === b[head + j]
          ? (longest[at + width + 1] ?? 0) + 1
          : Math.max(longest[at + width] ?? 0, longest[at + 1] ?? 0);
    }
  for (let i = 0, j = 0; i < n && j < m; ) {
    if (a[head + i] === b[head + j]) kept.set(head + j++, head + i++);
    else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return kept;
}
