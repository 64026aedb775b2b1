/**
 * What capturing can find odd, as a catalogue. A remark has no document yet; the desk makes it a `Note` with the id of the
 * document or the name of the input. Messages never contain text of the input.
 */
import type { Note } from "@earwitness/core";

const REMARKS = {
  "encoding-declaration-wrong": [
    "info",
    "The declared character encoding is not the one of the bytes; read as the bytes say.",
  ],
  "encoding-guessed": ["info", "No character encoding is declared; it is worked out from the letters."],
  "encoding-damaged": ["warning", "Some characters are damaged and shown as �; compare with the page itself."],
  "control-characters": ["warning", "Control characters stand in the text; they are replaced by spaces."],
  "input-cut": ["warning", "The input is longer than the limit; the rest is left out. Split it to have it read whole."],
  "total-cut": [
    "warning",
    "All inputs together are longer than the limit of one run; this one is left out. Trace fewer at a time.",
  ],
  "no-article": ["info", "The page is short or the reader view finds no article in it; its visible text is taken."],
  "page-too-deep": [
    "warning",
    "The page nests its elements deeper than the limit; deeper ones are read as plain text.",
  ],
  "page-too-large": ["info", "The page is too large for the reader view; its visible text is taken."],
  "pages-left-out": ["warning", "The PDF has more pages than the limit; the rest is left out."],
  "no-text": ["warning", "There is no text in it; a scanned page needs text recognition first."],
  "folder-too-deep": ["warning", "Folders below the limit of depth are left out."],
  "too-many-files": ["warning", "The folders hold more files than the limit; the rest is left out."],
  "nothing-inside": ["warning", "The folder holds no files that can be read."],
  "same-bytes": ["info", "It has the same bytes as an input before it; it is read once."],
  "name-misleads": ["warning", "Its name is that of a recording, but it holds text; it is read as text."],
  "no-transcript": [
    "warning",
    "There is no transcript of the recording. Give one beside it, or name an engine that recognises speech (--speech; earwitness models list).",
  ],
  "no-words": ["warning", "The speech engine recognised no words in the recording; give a transcript beside it."],
  "machine-words": ["warning", "The words are a machine's and nobody has checked them; listen before you quote them."],
  "voices-untold": [
    "warning",
    "The models that tell voices apart did not work on it, or it is longer than two hours; voices are guessed or not told.",
  ],
  "recording-cut": [
    "warning",
    "The recording is longer than the limit; the rest is left out. Split it to have it heard whole.",
  ],
  "recording-abandoned": [
    "warning",
    "The decoder stopped half way for want of time or memory; what it had decoded until then is used. Convert the recording to WAV to have it whole.",
  ],
  "recording-damaged-places": [
    "warning",
    "The recording is cut off or damaged in places; times behind them can be off. Compare with another copy.",
  ],
  "recording-duration-claimed": [
    "warning",
    "The file claims another duration than its sound has; the sound is taken. It may be cut off or put together.",
  ],
  "recording-tracks": ["info", "The recording has several sound tracks; the first is taken."],
  "metadata-damaged": ["info", "Structured data in the page is damaged and passed over."],
} as const satisfies Readonly<Record<string, readonly [Note["severity"], string]>>;

export type RemarkCode = keyof typeof REMARKS;

/** A note that does not know its document yet. */
export interface Remark {
  readonly rule: `capture/${string}`;
  readonly severity: Note["severity"];
  readonly message: string;
}

export function remark(code: RemarkCode): Remark {
  const [severity, message] = REMARKS[code];
  return { rule: `capture/${code}`, severity, message };
}
