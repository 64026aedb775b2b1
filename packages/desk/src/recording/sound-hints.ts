/**
 * Places in the sound that a person should listen to. Hints only: a clipped word can be a loud voice, a dropout a bad line, and a
 * step in the noise a hand over the microphone.
 */
import type { SoundHint } from "@earwitness/core";
import { FRAME_MS, NOTHING, type SoundFrames } from "./sound-frames.ts";

/** Samples in a row at full scale that a voice does not reach by itself. */
const CUT_RUN = 4;
/** Frames with such runs within a second that make a hint. */
const CUT_FRAMES = 3;
const SECOND = 1000 / FRAME_MS;

/** All hints of one channel, by time. */
export function hintsIn(frames: SoundFrames): readonly SoundHint[] {
  return [...clipping(frames), ...dropouts(frames), ...steps(frames)].sort((a, b) => a.startMs - b.startMs);
}

function clipping({ cut, count }: SoundFrames): SoundHint[] {
  const hints: SoundHint[] = [];
  let places: number[] = [];
  const close = (): void => {
    const [first = 0] = places;
    if (places.length >= CUT_FRAMES) hints.push(hint("clipping", first, (places.at(-1) ?? first) + 1));
    places = [];
  };
  for (let i = 0; i < count; i++) {
    if ((cut[i] ?? 0) < CUT_RUN) continue;
    if (places.length > 0 && i - (places.at(-1) ?? 0) > SECOND) close();
    places.push(i);
  }
  close();
  return hints;
}

/** Samples of a frame that must be nothing for it to count as gone. */
const GONE = 155;
const LONGEST_DROPOUT = SECOND;
/** Level that the frames right before and behind must have: in a pause nobody hears a dropout. */
const HEARD = -40;

/** Digital silence that begins and ends in the middle of sound. */
function dropouts({ silent, whole, count }: SoundFrames): SoundHint[] {
  const hints: SoundHint[] = [];
  for (let i = 1; i < count; i++) {
    if ((silent[i] ?? 0) < GONE) continue;
    let end = i + 1;
    while (end < count && (silent[end] ?? 0) >= GONE) end++;
    const cutShort = (whole[i - 1] ?? NOTHING) >= HEARD && (whole[end] ?? NOTHING) >= HEARD;
    if (end < count && end - i <= LONGEST_DROPOUT && cutShort) hints.push(hint("dropout", i, end));
    i = end;
  }
  return hints;
}

/** Frames on either side of a step in which the noise must hold still, and by how many dB it may waver there: speech wavers more. */
const STILL = 30;
const WAVER = 4;
const STEP = 8;
/** Frames between the two sides: an edit takes no time. */
const EDGE = 2;
/** More steps a minute than this are the way of the line (a gate, comfort noise) and tell of no edit. */
const ORDINARY = 4;

/** A noise floor that jumps and stays where it jumped to, with nobody speaking at either side. */
function steps({ whole, count }: SoundFrames): SoundHint[] {
  const found: { at: number; size: number }[] = [];
  for (let at = STILL; at + EDGE + STILL <= count; at++) {
    if (Math.abs((whole[at - 1] ?? 0) - (whole[at + EDGE] ?? 0)) < STEP / 2) continue;
    const before = sideOf(whole, at - STILL, at);
    const behind = sideOf(whole, at + EDGE, at + EDGE + STILL);
    const size = Math.abs(before.middle - behind.middle);
    if (before.spread > WAVER || behind.spread > WAVER || size < STEP) continue;
    const last = found.at(-1);
    if (last === undefined || at - last.at > STILL) found.push({ at, size });
    else if (size > last.size) found[found.length - 1] = { at, size };
  }
  if (found.length > Math.max(ORDINARY, (ORDINARY * count) / (60 * SECOND))) return [];
  return found.map(({ at }) => hint("edit", at, at + EDGE));
}

function sideOf(levels: Float32Array, from: number, to: number): { middle: number; spread: number } {
  const sorted = levels.slice(from, to).sort();
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? NOTHING;
  return { middle: at(0.5), spread: at(0.9) - at(0.1) };
}

function hint(kind: SoundHint["kind"], start: number, end: number): SoundHint {
  return { kind, startMs: start * FRAME_MS, endMs: end * FRAME_MS };
}
