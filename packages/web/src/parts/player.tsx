/** The recording of a case, as captured, to be heard from any line. One player for all screens of a case. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { urlOf } from "../api/client.ts";
import type { Document, Item } from "../api/schema.ts";
import { clock, fileName } from "../case/labels.ts";
import { useKeys } from "./keys.tsx";
import { Waveform } from "./waveform.tsx";

interface Stretch {
  readonly item: Item;
  readonly startMs: number;
  readonly endMs: number | undefined;
}

interface Player {
  readonly recordings: readonly Item[];
  readonly play: (stretch: Stretch) => void;
  /** Where the recording is, in whole fifths of a second; `undefined` while nothing was played. */
  readonly nowMs: number | undefined;
}

const PlayerContext = createContext<Player>({ recordings: [], play: () => undefined, nowMs: undefined });

const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5] as const;

export function PlayerProvider({ items, children }: { items: readonly Item[]; children: ReactNode }) {
  const recordings = useMemo(() => items.filter(({ kind }) => kind === "recording"), [items]);
  const [stretch, setStretch] = useState<Stretch>();
  const [nowMs, setNow] = useState<number>();
  const player = useMemo(() => ({ recordings, play: setStretch, nowMs }), [recordings, nowMs]);
  return (
    <PlayerContext value={player}>
      {children}
      {stretch !== undefined && (
        <Bar stretch={stretch} onTime={setNow} onClose={() => (setStretch(undefined), setNow(undefined))} />
      )}
    </PlayerContext>
  );
}

export function usePlayer(): Player {
  return useContext(PlayerContext);
}

/** The recording that belongs to a transcript: of the same name, or the only one there is. */
function recordingOf(recordings: readonly Item[], document: Document | undefined): Item | undefined {
  const stem = (name: string): string => name.replace(/^.*[/\\]/, "").replace(/\..*$/, "");
  const [only, ...more] = recordings;
  return (
    recordings.find(({ name }) => stem(name) === stem(fileName(document))) ?? (more.length === 0 ? only : undefined)
  );
}

interface TimeProps {
  readonly document: Document | undefined;
  readonly startMs: number;
  readonly endMs?: number | undefined;
}

/** A time in the recording; a button where the recording is at hand. */
export function Time({ document, startMs, endMs }: TimeProps) {
  const { recordings, play } = usePlayer();
  const item = recordingOf(recordings, document);
  if (item === undefined) return <time>{clock(startMs)}</time>;
  return (
    <button
      type="button"
      className="play-at"
      onClick={() => play({ item, startMs, endMs })}
      aria-label={`Hear it from ${clock(startMs)}`}
    >
      <span aria-hidden="true">▶</span> <time>{clock(startMs)}</time>
    </button>
  );
}

function Bar({ stretch, onTime, onClose }: { stretch: Stretch; onTime: (ms: number) => void; onClose: () => void }) {
  const audio = useRef<HTMLAudioElement>(null);
  const [speed, setSpeed] = useState(1);
  const [isLooped, setLooped] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [atMs, setAt] = useState(stretch.startMs);
  const { item, startMs, endMs } = stretch;
  // A new stretch is a new wish to hear it, also where it begins at the same time.
  useEffect(() => {
    const player = audio.current;
    if (player === null) return;
    player.currentTime = stretch.startMs / 1000;
    player.play().then(
      () => setTrouble(undefined),
      (error: Error) => setTrouble(error.message),
    );
  }, [stretch]);
  useEffect(() => {
    if (audio.current !== null) audio.current.playbackRate = speed;
  }, [speed]);
  const turnSpeed = (by: 1 | -1): void =>
    setSpeed((now) => SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, SPEEDS.indexOf(now as 1) + by))] ?? 1);
  useKeys({
    " ": () => void (audio.current?.paused === true ? audio.current.play() : audio.current?.pause()),
    "[": () => turnSpeed(-1),
    "]": () => turnSpeed(1),
    l: () => setLooped((now) => !now),
  });
  const follow = (): void => {
    const player = audio.current;
    if (player === null) return;
    const ms = player.currentTime * 1000;
    onTime(Math.floor(ms / 200) * 200);
    setAt(ms);
    if (isLooped && ms > (endMs ?? startMs + 5000)) player.currentTime = startMs / 1000;
  };
  const seek = (ms: number): void => {
    if (audio.current !== null) audio.current.currentTime = ms / 1000;
    setAt(ms);
  };
  return (
    <section className="player" aria-label="Recording">
      <Waveform item={item.id} nowMs={atMs} startMs={startMs} endMs={endMs} onSeek={seek} />
      <b dir="auto">{item.name}</b>
      <audio ref={audio} src={urlOf(`/items/${item.id}/content`)} controls preload="auto" onTimeUpdate={follow} />
      <label>
        <span className="unseen">Speed</span>
        <select value={speed} onChange={({ target }) => setSpeed(Number(target.value))}>
          {SPEEDS.map((one) => (
            <option key={one} value={one}>
              {one} ×
            </option>
          ))}
        </select>
      </label>
      <button type="button" aria-pressed={isLooped} onClick={() => setLooped(!isLooped)}>
        Loop
      </button>
      <button type="button" className="quiet" onClick={onClose} aria-label="Close the player">
        ×
      </button>
      {trouble !== undefined && <span className="note error">{trouble}</span>}
    </section>
  );
}
