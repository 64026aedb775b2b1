/**
 * The process that aligns: reads its task as one line of JSON from standard input, has the text read out, and writes lines of JSON to standard
 * output: how far it is, and at last the times. Sound and text can be hostile and large: its parent bounds time and memory.
 */
import { writeSync } from "node:fs";
import { samplesOf, type WorkingCopy } from "../working-copy.ts";
import { confidences } from "./confidence.ts";
import { findWords } from "./find-words.ts";
import { MelRows } from "./mel.ts";
import { readOut } from "./reading.ts";

/** What to align: pieces of text, each as its words, spoken in this order. */
export interface AlignTask {
  readonly copy: WorkingCopy;
  readonly voice: string;
  readonly pieces: readonly (readonly string[])[];
}

/** Start, end (milliseconds) and confidence of a word; `null` when it was not found. */
export type WordTimes = readonly (readonly [number, number, number] | null)[];

/** A line that the child writes. */
export type AlignMessage = { readonly done: number; readonly total: number } | { readonly times: WordTimes };

const say = (message: AlignMessage): void => {
  writeSync(1, `${JSON.stringify(message)}\n`);
};

/** Shares of the work, in parts of a hundred: listening, reading out, finding. */
const LISTENED = 10;
const READ = 30;
const REPORT_ROWS = 1000;

async function align({ copy, voice, pieces }: AlignTask): Promise<void> {
  const mel = new MelRows(copy.rate);
  let heard = 0;
  for await (const piece of samplesOf(copy)) {
    mel.push(Float32Array.from(piece, (value) => value / 32_768));
    heard += piece.length;
    say({ done: Math.floor((LISTENED * heard) / copy.samples), total: 100 });
  }
  const spoken = await readOut(pieces, voice, (done, total) =>
    say({ done: LISTENED + Math.floor(((READ - LISTENED) * done) / total), total: 100 }),
  );
  const found = findWords(mel.rows(), spoken, (done, total) => {
    if (done % REPORT_ROWS === 0) say({ done: READ + Math.floor(((100 - READ) * done) / total), total: 100 });
  });
  const sure = confidences(found);
  say({
    times: found.map((word, at) =>
      word === undefined ? null : [word.startMs, word.endMs, Math.round((sure[at] ?? 0) * 100) / 100],
    ),
  });
}

let input = "";
for await (const piece of process.stdin.setEncoding("utf8")) input += String(piece);
await align(JSON.parse(input) as AlignTask);
