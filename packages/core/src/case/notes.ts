import type { Note } from "../model.ts";

/** Notes of one rule on one document that are kept one by one. */
const KEPT = 20;

/**
 * The notes with those of one rule on one document bounded: a page of 100,000 open marks is one oddity and not 100,000. What
 * is left out is counted in a note of its own, right behind those kept.
 */
export function boundNotes(notes: readonly Note[]): Note[] {
  const counts = new Map<string, number>();
  const keyOf = (note: Note): string => `${note.rule} ${note.document ?? note.input ?? ""}`;
  for (const note of notes) counts.set(keyOf(note), (counts.get(keyOf(note)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return notes.flatMap((note): Note[] => {
    const key = keyOf(note);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    if (number < KEPT || counts.get(key) === KEPT) return [note];
    if (number > KEPT) return [];
    const { span: _, ...rest } = note;
    return [
      { ...rest, message: `${note.message} (${(counts.get(key) ?? KEPT) - KEPT + 1} more like this in the same text)` },
    ];
  });
}
