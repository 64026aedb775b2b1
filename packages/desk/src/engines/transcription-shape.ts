/**
 * Reads what servers with the transcription endpoint of OpenAI really answer. They differ: words stand at the top or in segments, are
 * words or tokens, times are seconds or nanoseconds, a duration is a number or a string, a language a code or an English name.
 */
import type { TimedWord } from "@earwitness/core";
import type { Recognised, SpeechSegment } from "./speech.ts";

type Shape = { readonly [key: string]: unknown };

/** A time this many times longer than the sound sent is in nanoseconds. */
const ABSURD = 10;
const NANOSECONDS = 1e9;

const LANGUAGES: Readonly<Record<string, string>> = {
  arabic: "ar",
  belarusian: "be",
  bulgarian: "bg",
  chinese: "zh",
  croatian: "hr",
  czech: "cs",
  danish: "da",
  dutch: "nl",
  english: "en",
  estonian: "et",
  finnish: "fi",
  french: "fr",
  georgian: "ka",
  german: "de",
  greek: "el",
  hebrew: "he",
  hungarian: "hu",
  italian: "it",
  japanese: "ja",
  kazakh: "kk",
  korean: "ko",
  latvian: "lv",
  lithuanian: "lt",
  norwegian: "nb",
  no: "nb",
  nynorsk: "nn",
  persian: "fa",
  polish: "pl",
  portuguese: "pt",
  romanian: "ro",
  russian: "ru",
  serbian: "sr",
  slovak: "sk",
  slovenian: "sl",
  spanish: "es",
  swedish: "sv",
  turkish: "tr",
  ukrainian: "uk",
};

/** Answer → what was recognised; `undefined` when it is of no known shape. `sentMs` is the length of the sound that was sent. */
export function readTranscription(answer: unknown, sentMs: number): Recognised | undefined {
  const whole = shapeOf(answer);
  const text = whole?.["text"];
  const list = whole?.["segments"];
  if (whole === undefined || (typeof text !== "string" && !Array.isArray(list))) return undefined;
  const segments = shapesIn(list);
  const unit = unitOf([...segments, ...shapesIn(whole["words"])], sentMs);
  const top = wordsOf(whole["words"], unit, sentMs);
  const language = languageOf(whole["language"]);
  const told = language === undefined ? {} : { language };
  if (segments.length === 0) {
    const words = typeof text === "string" ? tidy(text) : "";
    if (words === "") return { ...told, segments: [] };
    return {
      ...told,
      segments: [{ text: words, startMs: 0, endMs: sentMs, ...(top.length === 0 ? {} : { words: top }) }],
    };
  }
  let used = 0;
  const read = segments.flatMap((segment): SpeechSegment[] => {
    const words = typeof segment["text"] === "string" ? tidy(segment["text"]) : "";
    if (words === "") return [];
    const startMs = timeOf(segment["start"], unit, sentMs) ?? 0;
    const endMs = Math.max(startMs, timeOf(segment["end"], unit, sentMs) ?? sentMs);
    const own = wordsOf(segment["words"], unit, sentMs);
    const from = used;
    while (own.length === 0 && used < top.length && (top[used]?.startMs ?? 0) < endMs) used++;
    const timed = own.length > 0 ? own : top.slice(from, used);
    const confidence = confidenceOf(segment);
    return [
      {
        text: words,
        startMs,
        endMs,
        ...(confidence === undefined ? {} : { confidence }),
        ...(timed.length === 0 ? {} : { words: timed }),
      },
    ];
  });
  return { ...told, segments: read };
}

/** Tag of a language told as a code or as its English name. */
export function languageOf(told: unknown): string | undefined {
  if (typeof told !== "string") return undefined;
  const name = told.trim().toLowerCase();
  return LANGUAGES[name] ?? (/^[a-z]{2,3}$/u.test(name) ? name : undefined);
}

/** Words from a list of words or tokens: a token that does not begin with a space goes on with the word before it. */
function wordsOf(list: unknown, unit: number, sentMs: number): readonly TimedWord[] {
  const entries = shapesIn(list).filter((entry) => typeof entry["word"] === "string" && tidy(entry["word"]) !== "");
  const tokens = entries.some((entry) => String(entry["word"]).startsWith(" "));
  const words: { text: string; startMs: number; endMs: number; sure: number[] }[] = [];
  for (const entry of entries) {
    const written = String(entry["word"]);
    const startMs = timeOf(entry["start"], unit, sentMs);
    const endMs = timeOf(entry["end"], unit, sentMs);
    if (startMs === undefined || endMs === undefined) return [];
    const sure = typeof entry["probability"] === "number" ? [entry["probability"]] : [];
    const last = words.at(-1);
    if (tokens && last !== undefined && !written.startsWith(" ")) {
      last.text += written.trimEnd();
      last.endMs = Math.max(last.endMs, endMs);
      last.sure.push(...sure);
    } else words.push({ text: tidy(written), startMs, endMs: Math.max(startMs, endMs), sure });
  }
  return words.map(({ text, startMs, endMs, sure }) => ({
    text,
    startMs,
    endMs,
    ...(sure.length === 0 ? {} : { confidence: share(Math.min(...sure)) }),
  }));
}

/** Whisper's mean log probability as a probability; -1 exactly is what some servers fill in for none. */
function confidenceOf(segment: Shape): number | undefined {
  const { avg_logprob: mean } = segment as { avg_logprob?: unknown };
  return typeof mean === "number" && mean !== -1 && mean <= 0 ? share(Math.exp(mean)) : undefined;
}

function share(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}

function unitOf(entries: readonly Shape[], sentMs: number): number {
  const latest = Math.max(0, ...entries.slice(-50).map(({ end }) => numberOf(end) ?? 0));
  return latest * 1000 > ABSURD * Math.max(1000, sentMs) ? NANOSECONDS : 1;
}

/** Milliseconds, never behind the end of what was sent: recognisers invent words there. */
function timeOf(told: unknown, unit: number, sentMs: number): number | undefined {
  const seconds = numberOf(told);
  return seconds === undefined ? undefined : Math.min(sentMs, Math.max(0, Math.round((seconds / unit) * 1000)));
}

function numberOf(told: unknown): number | undefined {
  const value = typeof told === "string" && told.trim() !== "" ? Number(told) : told;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function shapesIn(list: unknown): readonly Shape[] {
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  return items.map(shapeOf).filter((shape) => shape !== undefined);
}

function shapeOf(value: unknown): Shape | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Shape) : undefined;
}

function tidy(text: string): string {
  return text.toWellFormed().replaceAll(/\s+/gu, " ").trim();
}
