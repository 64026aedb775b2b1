import type { Note, Rendition, TimedWord } from "../model.ts";

/** One block of a subtitle file or one segment of a recogniser: words, their time, their speaker where stated. */
export interface Caption {
  readonly text: string;
  readonly speaker?: string;
  readonly startMs?: number;
  readonly endMs?: number;
  /** The words of the text with their own times, all of them. */
  readonly words?: readonly TimedWord[];
}

/** Captions in the order of the file, and what was odd. */
export interface Captions {
  readonly captions: readonly Caption[];
  readonly notes: readonly Note[];
  /** What the file says it holds, where it does. */
  readonly kind?: "transcript" | "translation";
  /** Language tag the file states. */
  readonly language?: string;
  /** The programs that made the words and told the speakers apart, where the file names them. */
  readonly by?: Pick<Rendition, "madeBy" | "speakersBy">;
}

const TIME = /^\s*(?:(\d{1,4}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,3}))?(?!\d)/;

/** Milliseconds of `1:02:03,450`, `02:03.4` or `00:12` at the start of `words`; `undefined` when it is no time. */
export function readTimestamp(words: string): number | undefined {
  const found = TIME.exec(words.slice(0, 24));
  if (found === null) return undefined;
  const [, hours = "0", minutes = "0", seconds = "0", fraction = ""] = found;
  if (Number(seconds) > 59 || (found[1] !== undefined && Number(minutes) > 59)) return undefined;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, "0"));
}

/** True for the text of a `.srt` or `.vtt` file, whatever its name. */
export function looksLikeCaptions(text: string): boolean {
  const head = text.slice(0, 4000);
  if (/^\ufeff?WEBVTT(?:\s|$)/.test(head)) return true;
  const arrow = head.indexOf("-->");
  return (
    arrow > 0 &&
    /^\s*(?:\d+\s+)?[\d:.,]+[ \t]*-->/.test(
      head.slice(head.lastIndexOf("\n", head.lastIndexOf("\n", arrow) - 1) + 1, arrow + 3).trimStart(),
    )
  );
}

/**
 * Reads SubRip and WebVTT, damaged ones too: a block is whatever follows a line with an arrow. Block numbers, cue names,
 * styles and comments are left out; `<v Name>` gives the speaker. What cannot be read becomes a note.
 *
 * @param text with line breaks `\n`
 */
export function readCaptions(text: string): Captions {
  const lines = text.split("\n");
  const arrows: number[] = [];
  for (const [i, line] of lines.entries()) if (line.includes("-->")) arrows.push(i);
  const captions: Caption[] = [];
  let badTimes = 0;
  let backward = 0;
  let previous = 0;
  for (const [k, at] of arrows.entries()) {
    const times = timesOf(lines[at] ?? "");
    if (times.bad) badTimes++;
    if (times.startMs !== undefined && times.startMs < previous) backward++;
    previous = times.startMs ?? previous;
    const words = captionLines(lines, at + 1, arrows[k + 1]);
    const { startMs, endMs } = times;
    const time = { ...(startMs === undefined ? {} : { startMs }), ...(endMs === undefined ? {} : { endMs }) };
    for (const piece of voices(words)) captions.push({ ...piece, ...time });
  }
  return { captions, notes: troubles(captions.length, badTimes, backward) };
}

function troubles(count: number, badTimes: number, backward: number): Note[] {
  const notes: Note[] = [];
  const note = (rule: string, severity: Note["severity"], message: string): void => {
    notes.push({ rule, severity, message });
  };
  if (count === 0) note("read/no-captions", "warning", "The file has no captions with words. Check what was captured.");
  if (badTimes > 0)
    note(
      "read/bad-time",
      "warning",
      `Times of ${badTimes} captions cannot be read. Their words are kept without a time.`,
    );
  if (backward > 0)
    note(
      "read/times-out-of-order",
      "info",
      `${backward} captions begin before the one above. The order of the file is kept.`,
    );
  return notes;
}

function timesOf(line: string): { startMs?: number; endMs?: number; bad: boolean } {
  const arrow = line.indexOf("-->");
  const startMs = readTimestamp(line.slice(Math.max(0, arrow - 24), arrow).trimStart());
  const endMs = readTimestamp(line.slice(arrow + 3, arrow + 40));
  if (startMs === undefined) return { bad: true };
  if (endMs === undefined || endMs < startMs) return { startMs, bad: true };
  return { startMs, endMs, bad: false };
}

/** Words between two arrow lines: without the number or name of the next block, comments and styles. */
function captionLines(lines: readonly string[], from: number, next: number | undefined): string[] {
  let to = next ?? lines.length;
  if (next !== undefined && to > from) {
    const name = (lines[to - 1] ?? "").trim();
    const alone = to - 2 < from || (lines[to - 2] ?? "").trim() === "";
    if (/^\d+$/.test(name) || (name !== "" && alone && to - 2 >= from)) to--;
  }
  const words: string[] = [];
  let skipping = false;
  let blank = false;
  for (let i = from; i < to; i++) {
    const line = (lines[i] ?? "").trim();
    if (line === "") skipping = false;
    else if (blank && /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(line)) skipping = true;
    if (!skipping && line !== "") words.push(line);
    blank = line === "";
  }
  return words;
}

/** Splits the words of one block by voice tags and by dashes ("- Hello.\n- Hi."), and takes other markup out. */
function voices(lines: readonly string[]): Caption[] {
  const dashed = lines.length > 1 && lines.every((line) => /^(?:<[^>]{1,40}>)?[-–—]\s?\S/.test(line));
  const blocks = dashed ? lines.map((line) => line.replace(/^((?:<[^>]{1,40}>)?)[-–—]\s?/, "$1")) : [lines.join("\n")];
  return blocks.flatMap(plainVoices);
}

const LONGEST_TAG = 120;

function plainVoices(block: string): Caption[] {
  const pieces: Caption[] = [];
  let speaker: string | undefined;
  let words = "";
  const flush = (): void => {
    const text = decodeEntities(words)
      .replaceAll(/\{\\[^}]{0,60}\}/g, "")
      .replaceAll(/[\s\u200e\u200f]+/g, " ")
      .trim();
    if (text !== "") pieces.push({ text, ...(speaker === undefined ? {} : { speaker }) });
    words = "";
  };
  let at = 0;
  while (at < block.length) {
    const open = block.indexOf("<", at);
    if (open < 0) break;
    words += block.slice(at, open);
    const tag =
      /^<\/?(?:v(?:\.\S+)?\s+([^\s>][^>\n]*)|v|c(?:\.[^>]*)?|[biu]|font[^>]*|ruby|rt|lang[^>]*|[\d:.]+|i\.[^>]*)>/i.exec(
        block.slice(open, open + LONGEST_TAG),
      );
    if (tag === null) {
      words += "<";
      at = open + 1;
      continue;
    }
    if (tag[1] !== undefined) {
      flush();
      speaker = decodeEntities(tag[1]).trim();
    } else if (/^<\/v>/i.test(tag[0])) {
      flush();
      speaker = undefined;
    }
    at = open + tag[0].length;
  }
  words += block.slice(at);
  flush();
  return pieces;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: "\u00a0",
  quot: '"',
  lrm: "",
  rlm: "",
};

function decodeEntities(words: string): string {
  return words.replaceAll(/&(amp|lt|gt|nbsp|quot|lrm|rlm);/g, (_, name: string) => ENTITIES[name] ?? "");
}
