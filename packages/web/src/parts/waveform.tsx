/** The waveform of a recording: where speech is loud and where nobody speaks, where the sound is, and a place to jump to by a click. */
import { useMemo } from "react";
import { usePeaks } from "../api/queries.ts";
import type { Utterance } from "../api/schema.ts";
import { clock } from "../case/labels.ts";

const HEIGHT = 48;
/** Columns drawn at most; more would be thinner than a pixel on any screen. */
const COLUMNS = 1200;

interface WaveformProps {
  readonly item: string;
  readonly nowMs: number;
  /** What is being listened to. */
  readonly startMs: number;
  readonly endMs: number | undefined;
  /** Who speaks when, as far as a transcript tells. */
  readonly turns: readonly Utterance[];
  readonly onSeek: (ms: number) => void;
}

export function Waveform({ item, nowMs, startMs, endMs, turns, onSeek }: WaveformProps) {
  const { data: peaks, isPending } = usePeaks(item);
  const shape = useMemo(() => (peaks === undefined ? undefined : shapeOf(peaks)), [peaks]);
  const voices = useMemo(() => (shape === undefined ? [] : voicesOf(turns, shape)), [turns, shape]);
  // Its place is kept while it is drawn, so that nothing jumps.
  if (isPending) return <div className="waveform" />;
  if (shape === undefined || shape.ms === 0) return null;
  const x = (ms: number): number => (Math.min(ms, shape.ms) / shape.ms) * shape.columns;
  return (
    <svg
      className="waveform"
      viewBox={`0 0 ${shape.columns} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="slider"
      tabIndex={0}
      aria-label="Place in the recording"
      aria-valuemin={0}
      aria-valuemax={Math.round(shape.ms / 1000)}
      aria-valuenow={Math.round(nowMs / 1000)}
      aria-valuetext={`${clock(nowMs)} of ${clock(shape.ms)}`}
      onClick={({ nativeEvent, currentTarget }) => {
        const { left, width } = currentTarget.getBoundingClientRect();
        onSeek(((nativeEvent.clientX - left) / width) * shape.ms);
      }}
      onKeyDown={(event) => {
        const step = { ArrowLeft: -5000, ArrowRight: 5000 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        onSeek(Math.max(0, Math.min(shape.ms, nowMs + step)));
      }}
    >
      <rect className="heard" x={x(startMs)} y={0} width={x(endMs ?? startMs) - x(startMs)} height={HEIGHT} />
      <path d={shape.path} />
      {voices.map((path, voice) => (
        <path key={VOICES[voice]} className={`voice ${VOICES[voice]}`} d={path} />
      ))}
      <line x1={x(nowMs)} x2={x(nowMs)} y1={0} y2={HEIGHT} />
    </svg>
  );
}

/** Voices beyond the second are drawn as one. */
const VOICES = ["first", "second", "other"] as const;
const VOICE_HEIGHT = 4;

/** A bar along the foot for each turn, one path a voice. */
function voicesOf(turns: readonly Utterance[], { ms, columns }: { readonly ms: number; readonly columns: number }) {
  const order: string[] = [];
  const paths = VOICES.map(() => "");
  for (const [index, { speaker = "", startMs, endMs: told }] of turns.entries()) {
    const endMs = told ?? turns[index + 1]?.startMs ?? ms;
    if (startMs === undefined) continue;
    if (!order.includes(speaker)) order.push(speaker);
    const voice = Math.min(VOICES.length - 1, order.indexOf(speaker));
    const from = (startMs / ms) * columns;
    const to = Math.max(from + 0.5, (endMs / ms) * columns);
    paths[voice] += `M${from.toFixed(1)} ${HEIGHT}V${HEIGHT - VOICE_HEIGHT}H${to.toFixed(1)}V${HEIGHT}Z`;
  }
  return paths;
}

type Peaks = NonNullable<ReturnType<typeof usePeaks>["data"]>;

/** One outline of all channels: the highest sample of each column, then back along the lowest. */
function shapeOf({ channels, length, data, sample_rate, samples_per_pixel }: Peaks) {
  const columns = Math.min(COLUMNS, Math.max(1, length));
  const tops: string[] = [];
  const bottoms: string[] = [];
  for (let column = 0; column < columns; column++) {
    const from = Math.floor((column * length) / columns);
    const to = Math.max(from + 1, Math.floor(((column + 1) * length) / columns));
    let low = 0;
    let high = 0;
    for (let i = from * 2 * channels; i < to * 2 * channels; i += 2) {
      low = Math.min(low, data[i] ?? 0);
      high = Math.max(high, data[i + 1] ?? 0);
    }
    tops.push(`${column} ${y(high)}`);
    bottoms.push(`${column} ${y(low)}`);
  }
  const path = `M${tops.join("L")}L${bottoms.reverse().join("L")}Z`;
  return { path, columns, ms: (length * samples_per_pixel * 1000) / sample_rate };
}

function y(sample: number): string {
  return ((HEIGHT / 2) * (1 - sample / 128)).toFixed(1);
}
