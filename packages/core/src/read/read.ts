import { type ReadInput, type ReadResult, readArticle } from "./article.ts";
import { looksLikeCaptions, readCaptions } from "./captions.ts";
import type { ReadPack } from "./lexicon.ts";
import { prepare } from "./lines.ts";
import { readRecogniserJson } from "./recogniser-json.ts";
import { readCaptionFile, readTurns } from "./transcript.ts";

/**
 * Reads one capture. It is a transcript when its name or its shape says so: captions (`.srt`, `.vtt`), a recogniser's
 * JSON, or text that is mostly turns; else it is an article. An article that contains some dialogue is an article.
 * JSON that holds no transcript is read as a document without paragraphs of text, with a note.
 */
export function readDocument(input: ReadInput, packs: ReadonlyMap<string, ReadPack>): ReadResult {
  const name = input.source.name.toLowerCase();
  const type = input.mediaType?.toLowerCase() ?? "";
  if (/\.(?:srt|vtt)$/.test(name) || /vtt|subrip/.test(type) || looksLikeCaptions(input.text)) {
    const { text, notes } = prepare(input.text);
    const captions = readCaptions(text);
    return readCaptionFile(input, packs, { ...captions, notes: [...notes, ...captions.notes] });
  }
  const json = name.endsWith(".json") || /\bjson\b/.test(type);
  if (json || looksLikeJson(input.text)) {
    const captions = readRecogniserJson(input.text);
    if (captions !== undefined) return readCaptionFile(input, packs, captions);
    if (json) return unknownJson(input, packs);
  }
  if (/html/.test(type)) return readArticle(input, packs);
  return readTurns(input, packs) ?? readArticle(input, packs);
}

function looksLikeJson(text: string): boolean {
  return /^[\ufeff\s]*[[{]\s*["{]/.test(text.slice(0, 200));
}

function unknownJson(input: ReadInput, packs: ReadonlyMap<string, ReadPack>): ReadResult {
  const { document, notes } = readArticle({ ...input, text: "" }, packs);
  const message = "The JSON holds no transcript that is known. Save the transcript as .srt, .vtt or Whisper JSON.";
  const kept = notes.filter(({ rule }) => rule !== "read/empty");
  return {
    document,
    notes: [...kept, { rule: "read/unknown-json", severity: "error", message, document: document.id }],
  };
}
