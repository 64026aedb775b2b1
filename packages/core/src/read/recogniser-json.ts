import type { Engine, Note, TimedWord } from "../model.ts";
import { type Caption, type Captions, readTimestamp } from "./captions.ts";

type Shape = { readonly [key: string]: unknown };

const LISTS = [
  "segments",
  "transcription",
  "utterances",
  "chunks",
  "results",
  "monologues",
  "captions",
  "turns",
] as const;

/**
 * Captions of a recogniser's JSON: Whisper, faster-whisper and WhisperX (`segments` with seconds), whisper.cpp
 * (`transcription` with `offsets` in milliseconds and `timestamps`), services with `utterances` or `chunks`, or a bare
 * list. Words with times of their own are kept where they are those of the segment. A file that is cut off is read up to its last whole segment, with a note. `undefined` when the text is JSON of
 * another kind or no JSON at all.
 */
export function readRecogniserJson(text: string): Captions | undefined {
  const parsed = parse(text);
  const list = parsed === undefined ? undefined : listOf(parsed.value);
  if (parsed === undefined || list === undefined) return undefined;
  const notes: Note[] = [...parsed.notes];
  const raw = list.map(segmentOf).filter((segment) => segment !== undefined);
  if (raw.length < list.length) {
    const message = `${list.length - raw.length} of ${list.length} segments have no words and were left out.`;
    notes.push({ rule: "read/empty-segment", severity: "info", message });
  }
  const scale = inMilliseconds(raw) ? 1 : 1000;
  let bad = 0;
  const captions = raw.map(({ text: words, speaker, start, end, unit, timed }): Caption => {
    const factor = unit === "ms" ? 1 : scale;
    const startMs = start === undefined ? undefined : Math.round(start * factor);
    const endMs = end === undefined ? undefined : Math.round(end * factor);
    const wrong = startMs !== undefined && endMs !== undefined && endMs < startMs;
    if (wrong || startMs === undefined) bad++;
    return {
      text: words,
      ...(speaker === undefined ? {} : { speaker }),
      ...(startMs === undefined ? {} : { startMs }),
      ...(endMs === undefined || wrong ? {} : { endMs }),
      ...wordsOf(words, timed, factor),
    };
  });
  if (bad > 0) {
    const message = `Times of ${bad} segments cannot be read. Their words are kept.`;
    notes.push({ rule: "read/bad-time", severity: "warning", message });
  }
  return { captions, notes, ...saysOf(parsed.value) };
}

/** What the file says of itself: the task and the language. */
function saysOf(value: unknown): Pick<Captions, "kind" | "language" | "by"> {
  const file = shape(value);
  const params = shape(file?.["params"]);
  const task = file?.["task"] ?? params?.["task"];
  const translated = task === "translate" || params?.["translate"] === true || file?.["translate"] === true;
  const language = file?.["language"] ?? shape(file?.["result"])?.["language"] ?? params?.["language"];
  const tag = typeof language === "string" && /^[a-z]{2}$/.test(language) && !translated ? language : undefined;
  const madeBy = engineOf(file?.["madeBy"]);
  const speakersBy = engineOf(file?.["speakersBy"]);
  return {
    kind: translated ? "translation" : "transcript",
    ...(tag === undefined ? {} : { language: tag }),
    by: { ...(madeBy === undefined ? {} : { madeBy }), ...(speakersBy === undefined ? {} : { speakersBy }) },
  };
}

/** A program, as this project writes it into its own files. */
function engineOf(value: unknown): Engine | undefined {
  const { name, version, model, modelHash } = shape(value) ?? {};
  if (typeof name !== "string" || typeof version !== "string") return undefined;
  return {
    name,
    version,
    ...(typeof model === "string" ? { model } : {}),
    ...(typeof modelHash === "string" ? { modelHash } : {}),
  };
}

/** Words with their times, when all have one and together they are the text of the segment. */
function wordsOf(text: string, timed: readonly unknown[], factor: number): Pick<Caption, "words"> {
  const words: TimedWord[] = [];
  for (const value of timed) {
    const word = shape(value);
    const written = word?.["word"] ?? word?.["punctuated_word"] ?? word?.["text"];
    const { start, end, unit } = word === undefined ? {} : timesOf(word);
    if (typeof written !== "string" || start === undefined || end === undefined || end < start) return {};
    const scale = unit === "ms" ? 1 : factor;
    const sure = word?.["probability"] ?? word?.["confidence"] ?? word?.["score"];
    words.push({
      text: written.trim(),
      startMs: Math.round(start * scale),
      endMs: Math.round(end * scale),
      ...(typeof sure === "number" && sure >= 0 && sure <= 1 ? { confidence: sure } : {}),
    });
  }
  const plain = (string: string): string => string.replaceAll(/\s+/g, "");
  const isWhole = words.length > 0 && plain(words.map((word) => word.text).join("")) === plain(text);
  return isWhole ? { words } : {};
}

function shape(value: unknown): Shape | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Shape) : undefined;
}

/** The list of segments: the value itself, or under one of the known names, at most two levels down. */
function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value.some((item) => segmentOf(item) !== undefined) ? value : undefined;
  const file = shape(value);
  if (file === undefined) return undefined;
  for (const name of LISTS) {
    const list = file[name];
    if (Array.isArray(list) && (list.length === 0 || list.some((item) => segmentOf(item) !== undefined))) return list;
    const inner = shape(list);
    for (const second of inner === undefined ? [] : LISTS) {
      const found = inner?.[second];
      if (Array.isArray(found) && found.some((item) => segmentOf(item) !== undefined)) return found;
    }
  }
  return undefined;
}

interface Segment {
  readonly text: string;
  readonly speaker?: string;
  readonly start?: number;
  readonly end?: number;
  /** `ms` where the field says so. */
  readonly unit?: "ms";
  /** Its words, as they stand in the file. */
  readonly timed: readonly unknown[];
}

function segmentOf(value: unknown): Segment | undefined {
  const segment = shape(value);
  if (segment === undefined) return undefined;
  const words = segment["text"] ?? segment["transcript"] ?? segment["utterance"];
  if (typeof words !== "string" || words.trim() === "") return undefined;
  const speaker = segment["speaker"] ?? segment["speaker_label"] ?? segment["speaker_id"];
  const label = typeof speaker === "string" || typeof speaker === "number" ? String(speaker).trim() : "";
  const text = words.toWellFormed().replaceAll(/\s+/g, " ").trim();
  const timed = Array.isArray(segment["words"]) ? (segment["words"] as readonly unknown[]) : [];
  return { text, timed, ...(label === "" ? {} : { speaker: label }), ...timesOf(segment) };
}

function timesOf(segment: Shape): { start?: number; end?: number; unit?: "ms" } {
  const offsets = shape(segment["offsets"]);
  const stamps = shape(segment["timestamps"]);
  const pair = segment["timestamp"];
  const [from, to] = Array.isArray(pair) ? (pair as readonly unknown[]) : [undefined, undefined];
  const ms =
    offsets ??
    (Object.hasOwn(segment, "startMs") ? { from: segment["startMs"], to: segment["endMs"] } : undefined) ??
    (Object.hasOwn(segment, "start_ms") ? { from: segment["start_ms"], to: segment["end_ms"] } : undefined);
  if (ms !== undefined) return times(ms["from"], ms["to"], "ms");
  if (stamps !== undefined) return times(stamps["from"], stamps["to"]);
  return times(segment["start"] ?? segment["start_time"] ?? from, segment["end"] ?? segment["end_time"] ?? to);
}

function times(from: unknown, to: unknown, unit?: "ms"): { start?: number; end?: number; unit?: "ms" } {
  const stamped = typeof from === "string" && from.includes(":");
  const start = timeOf(from);
  const end = timeOf(to);
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(unit !== undefined || stamped ? { unit: "ms" as const } : {}),
  };
}

function timeOf(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) && value >= 0 ? value : undefined;
  if (typeof value !== "string") return undefined;
  if (value.includes(":")) return readTimestamp(value);
  const number = Number.parseFloat(value);
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** Nobody speaks half a letter a second: whole numbers that would mean so are milliseconds. */
function inMilliseconds(segments: readonly Segment[]): boolean {
  let letters = 0;
  let last = 0;
  for (const { text, start, end, unit } of segments) {
    if (unit === "ms") continue;
    if (!Number.isInteger(start ?? 0) || !Number.isInteger(end ?? 0)) return false;
    letters += text.length;
    last = Math.max(last, end ?? start ?? 0);
  }
  return last > 0 && letters / last < 0.5;
}

function parse(text: string): { readonly value: unknown; readonly notes: readonly Note[] } | undefined {
  const source = text.startsWith("\ufeff") ? text.slice(1) : text;
  const whole = tryParse(source);
  if (whole !== undefined) return { value: whole.value, notes: [] };
  const cut = closeCut(source);
  const mended = cut === undefined ? undefined : tryParse(cut);
  if (mended === undefined) return undefined;
  const message = "The JSON is cut off or damaged. It is read up to its last whole segment; fetch it again if you can.";
  return { value: mended.value, notes: [{ rule: "read/broken-json", severity: "warning", message }] };
}

function tryParse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Cuts the text after its last whole object and closes what is open. One pass. */
function closeCut(text: string): string | undefined {
  const open: string[] = [];
  let inString = false;
  let cut = 0;
  let closers = "";
  for (let at = 0; at < text.length && open.length < 64; at++) {
    const sign = text.charAt(at);
    if (inString) {
      if (sign === "\\") at++;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === "{" || sign === "[") open.push(sign === "{" ? "}" : "]");
    else if (sign === "}" || sign === "]") {
      if (open.pop() !== sign) break;
      if (sign === "}" && open.length > 0 && open.length <= 4) {
        cut = at + 1;
        closers = open.toReversed().join("");
      }
    }
  }
  return cut === 0 ? undefined : text.slice(0, cut) + closers;
}
