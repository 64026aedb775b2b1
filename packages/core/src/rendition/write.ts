/** A rendition as a file that other programs read: SubRip, WebVTT, JSON in the shape of Whisper, plain text with turns. */
import type { Rendition, Utterance } from "../model.ts";
import { speakerName } from "./speakers.ts";

export type TranscriptFormat = "srt" | "vtt" | "json" | "txt";

export interface WriteOptions {
  /** `false`: plain text without times. Subtitles and JSON always have them. */
  readonly times?: boolean;
}

/**
 * The rendition as a file, ending in a line break. What is read back from it has the same words, speakers and times. An utterance without a
 * time stands, in subtitles, in the block of the one before it: no time is made up for it.
 */
export function writeTranscript(rendition: Rendition, format: TranscriptFormat, options: WriteOptions = {}): string {
  switch (format) {
    case "srt":
      return blocksOf(rendition)
        .map(
          (block, at) =>
            `${at + 1}\n${range(block, ",")}\n${block.lines.map((line) => arrowless(labelled(rendition, line))).join("\n")}\n`,
        )
        .join("\n");
    case "vtt":
      return webVtt(rendition);
    case "json":
      return `${JSON.stringify(json(rendition), null, 2)}\n`;
    case "txt":
      return plainText(rendition, options.times !== false);
  }
}

interface Line {
  readonly speaker: string | undefined;
  readonly words: string;
}

interface Block {
  readonly startMs: number;
  readonly endMs: number;
  /** One line a speaker. */
  readonly lines: readonly Line[];
}

/** How long a block without an end stands: time to read it, but not into the next. */
const MS_PER_CHARACTER = 65;
const LEAST_MS = 1000;
const MOST_MS = 7000;

function blocksOf(rendition: Rendition): readonly Block[] {
  const groups: { readonly utterances: Utterance[] }[] = [];
  for (const utterance of rendition.utterances) {
    const last = groups.at(-1);
    const isOwn = utterance.startMs !== undefined && last?.utterances.some(({ startMs }) => startMs !== undefined);
    if (last === undefined || isOwn === true) groups.push({ utterances: [utterance] });
    else last.utterances.push(utterance);
  }
  return groups.map(({ utterances }, at) => {
    const timed = utterances.find(({ startMs }) => startMs !== undefined);
    const startMs = timed?.startMs ?? 0;
    const next = groups[at + 1]?.utterances.find((utterance) => utterance.startMs !== undefined)?.startMs;
    const reading = utterances.reduce((sum, { text }) => sum + text.length * MS_PER_CHARACTER, 0);
    const shown = Math.min(startMs + Math.max(LEAST_MS, Math.min(MOST_MS, reading)), next ?? Number.POSITIVE_INFINITY);
    const endMs = Math.max(timed?.endMs ?? shown, startMs + 1);
    return { startMs, endMs, lines: linesOf(utterances) };
  });
}

/** What one speaker says in a block stands on one line. */
function linesOf(utterances: readonly Utterance[]): readonly Line[] {
  const lines: Line[] = [];
  for (const { speaker, text } of utterances) {
    const last = lines.at(-1);
    if (last === undefined || last.speaker !== speaker) lines.push({ speaker, words: flat(text) });
    else lines.splice(-1, 1, { speaker, words: `${last.words} ${flat(text)}` });
  }
  return lines;
}

const flat = (text: string): string => text.replace(/\s+/gu, " ").trim();

function labelled(rendition: Rendition, { speaker, words }: Line): string {
  return speaker === undefined ? words : `${speakerName(rendition, speaker)}: ${words}`;
}

/** An arrow in the words would begin a new block. */
function arrowless(line: string): string {
  return line.replaceAll("-->", "→");
}

function webVtt(rendition: Rendition): string {
  const { timesBy, language } = rendition;
  const by =
    timesBy === undefined
      ? ""
      : `NOTE times found with ${timesBy.name} ${timesBy.version} ${timesBy.model ?? ""}`.trimEnd();
  const head = [`WEBVTT\nLanguage: ${language.tag}\n`, ...(by === "" ? [] : [`${by}\n`])];
  const blocks = blocksOf(rendition).map((block) => {
    const lines = block.lines.map(({ speaker, words }) =>
      speaker === undefined ? escaped(words) : `<v ${escaped(speakerName(rendition, speaker))}>${escaped(words)}`,
    );
    return `${range(block, ".")}\n${lines.join("\n")}\n`;
  });
  return [...head, ...blocks].join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function json(rendition: Rendition): unknown {
  const { language, kind, maker, madeBy, speakersBy, timesBy, parties, utterances } = rendition;
  return {
    language: language.tag,
    task: kind === "translation" ? "translate" : "transcribe",
    ...(maker === undefined ? {} : { maker }),
    ...(madeBy === undefined ? {} : { madeBy }),
    ...(speakersBy === undefined ? {} : { speakersBy }),
    ...(timesBy === undefined ? {} : { timesBy }),
    speakers: parties,
    segments: utterances.map((utterance) => ({
      id: utterance.index,
      ...(utterance.startMs === undefined ? {} : { start: utterance.startMs / 1000 }),
      ...(utterance.endMs === undefined ? {} : { end: utterance.endMs / 1000 }),
      ...(utterance.speaker === undefined ? {} : { speaker: speakerName(rendition, utterance.speaker) }),
      text: utterance.text,
      ...(utterance.timeConfidence === undefined ? {} : { confidence: utterance.timeConfidence }),
      ...(utterance.words === undefined
        ? {}
        : {
            words: utterance.words.map(({ text, startMs, endMs, confidence }) => ({
              word: text,
              start: startMs / 1000,
              end: endMs / 1000,
              ...(confidence === undefined ? {} : { probability: confidence }),
            })),
          }),
    })),
  };
}

function plainText(rendition: Rendition, hasTimes: boolean): string {
  return rendition.utterances
    .map((utterance) => {
      const time = hasTimes && utterance.startMs !== undefined ? `[${clock(utterance.startMs)}] ` : "";
      const { speaker } = utterance;
      return `${time}${labelled(rendition, { speaker, words: flat(utterance.text) })}\n`;
    })
    .join("");
}

function range({ startMs, endMs }: Block, point: string): string {
  return `${clock(startMs, point)} --> ${clock(endMs, point)}`;
}

/** `00:01:02,345`, or without a point `01:02`, with hours where there are any. */
function clock(ms: number, point?: string): string {
  const pad = (value: number, width = 2): string => String(Math.floor(value)).padStart(width, "0");
  const hours = ms / 3_600_000;
  const minutes = `${pad((ms / 60_000) % 60)}:${pad((ms / 1000) % 60)}`;
  if (point === undefined) return hours < 1 ? minutes : `${pad(hours)}:${minutes}`;
  return `${pad(hours)}:${minutes}${point}${pad(ms % 1000, 3)}`;
}
