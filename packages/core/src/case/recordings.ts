import type { Document, Recording } from "../model.ts";
import type { Lexicon } from "../trace/lexicon.ts";
import { parallelRenditions } from "../trace/parallel.ts";

/**
 * Which rendition is of which recording: ids of renditions to ids of recordings. Told by the file names first (`call.ogg`, `call.ru.txt`,
 * `call.srt`); a single recording also takes a single rendition, or several of one call. What remains is left open: a wrong
 * recording is worse than none.
 */
export function pairRecordings(
  recordings: readonly Recording[],
  documents: readonly Document[],
  lexicon?: Lexicon,
): ReadonlyMap<string, string> {
  const renditions = documents.flatMap(({ rendition, source }) =>
    rendition === undefined ? [] : [{ id: rendition.id, name: baseName(source.name) }],
  );
  const stems = recordings.map(({ id, source }) => ({ id, stem: stemOf(baseName(source.name)) }));
  const pairs = new Map<string, string>();
  for (const { id, name } of renditions) {
    const fits = stems.filter(({ stem }) => name.startsWith(`${stem}.`));
    const longest = Math.max(...fits.map(({ stem }) => stem.length));
    const [best, rival] = fits.filter(({ stem }) => stem.length === longest);
    if (best !== undefined && rival === undefined) pairs.set(id, best.id);
  }
  const [only, another] = recordings;
  const groups = renditions.length < 2 ? [] : parallelRenditions(documents, lexicon).recordings;
  for (const group of groups) {
    const known = new Set(group.flatMap((id) => pairs.get(id) ?? []));
    const [recording] = known;
    if (recording !== undefined && known.size === 1) for (const id of group) pairs.set(id, recording);
  }
  if (only === undefined || another !== undefined || pairs.size > 0) return pairs;
  const ids = renditions.map(({ id }) => id);
  if (ids.length === 1 || groups.some((group) => group.length === ids.length))
    for (const id of ids) pairs.set(id, only.id);
  return pairs;
}

/** The documents with each rendition naming its recording. */
export function inRecordings(documents: readonly Document[], pairs: ReadonlyMap<string, string>): readonly Document[] {
  return documents.map((document) => {
    const recording = document.rendition === undefined ? undefined : pairs.get(document.rendition.id);
    if (document.rendition === undefined || recording === undefined) return document;
    return { ...document, rendition: { ...document.rendition, recording } };
  });
}

/** Each recording with the renditions that name it. */
export function withRenditions(recordings: readonly Recording[], documents: readonly Document[]): readonly Recording[] {
  return recordings.map((recording) => ({
    ...recording,
    renditions: documents.flatMap(({ rendition }) => (rendition?.recording === recording.id ? [rendition.id] : [])),
  }));
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase();
}

function stemOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}
