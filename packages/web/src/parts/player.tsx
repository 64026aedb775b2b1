/** The recording of a case, as captured where the browser plays it and else its working copy, to be heard from any line. One player for all screens of a case. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { urlOf } from "../api/client.ts";
import type { Document, Item, Utterance } from "../api/schema.ts";
import { clock, fileName } from "../case/labels.ts";
import type { CaseView } from "../case/view.ts";
import { useKeys } from "./keys.tsx";
import { Waveform } from "./waveform.tsx";

interface Stretch {
  readonly item: Item;
  /** The transcript that it is heard with. */
  readonly document: Document | undefined;
  readonly startMs: number;
  readonly endMs: number | undefined;
  /** Opened to be looked at first. */
  readonly isSilent?: boolean;
}

interface Player {
  readonly recordingOf: (document: Document | undefined) => Item | undefined;
  readonly play: (stretch: Stretch) => void;
  /** Shows the recording of a transcript, unless one is open. */
  readonly open: (document: Document) => void;
  /** Plays or pauses what is open. */
  readonly toggle: () => void;
  /** Goes on or back by so many milliseconds. */
  readonly skip: (ms: number) => void;
  /** Where the recording is, in whole fifths of a second; `undefined` while nothing was played. */
  readonly nowMs: number | undefined;
}

const PlayerContext = createContext<Player>({
  recordingOf: () => undefined,
  play: () => undefined,
  open: () => undefined,
  toggle: () => undefined,
  skip: () => undefined,
  nowMs: undefined,
});

const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5] as const;
/** What the keys go back and on by. */
const SKIP_MS = 2000;

interface ProviderProps {
  readonly items: readonly Item[];
  readonly view: CaseView;
  readonly children: ReactNode;
}

export function PlayerProvider({ items, view, children }: ProviderProps) {
  const audio = useRef<HTMLAudioElement>(null);
  const register = useCallback((player: HTMLAudioElement | null) => {
    audio.current = player;
  }, []);
  const recordings = useMemo(() => items.filter(({ kind }) => kind === "recording"), [items]);
  const [stretch, setStretch] = useState<Stretch>();
  const [nowMs, setNow] = useState<number>();
  const controls = useMemo(() => {
    const recordingOf = (document: Document | undefined): Item | undefined => findRecording(recordings, view, document);
    return {
      recordingOf,
      play: setStretch,
      open: (document: Document) => {
        const item = recordingOf(document);
        if (item === undefined) return;
        setStretch((now) => now ?? { item, document, startMs: 0, endMs: undefined, isSilent: true });
      },
      toggle: () => void (audio.current?.paused === true ? audio.current.play() : audio.current?.pause()),
      skip: (ms: number) => {
        if (audio.current !== null) audio.current.currentTime = Math.max(0, audio.current.currentTime + ms / 1000);
      },
    };
  }, [recordings, view]);
  const player = useMemo(() => ({ ...controls, nowMs }), [controls, nowMs]);
  return (
    <PlayerContext value={player}>
      {children}
      {stretch !== undefined && (
        <Bar
          key={stretch.item.id}
          register={register}
          stretch={stretch}
          onTime={setNow}
          onClose={() => (setStretch(undefined), setNow(undefined))}
        />
      )}
    </PlayerContext>
  );
}

export function usePlayer(): Player {
  return useContext(PlayerContext);
}

/** The recording that a transcript is of: as the dossier says, else that of the same name, or the only one there is. */
function findRecording(recordings: readonly Item[], view: CaseView, document: Document | undefined): Item | undefined {
  const blob = view.dossier.recordings.find(({ id }) => id === document?.rendition?.recording)?.blob;
  const stem = (name: string): string => name.replace(/^.*[/\\]/, "").replace(/\..*$/, "");
  const [only, ...more] = recordings;
  return (
    recordings.find(({ hash }) => hash === blob) ??
    recordings.find(({ name }) => stem(name) === stem(fileName(document))) ??
    (more.length === 0 ? only : undefined)
  );
}

interface TimeProps {
  readonly document: Document | undefined;
  readonly startMs: number;
  readonly endMs?: number | undefined;
  /** How sure the aligner is of it. */
  readonly confidence?: number | undefined;
}

/** Below this a time is told as one that may be off. */
const SURE = 0.8;

/** A time in the recording; a button where the recording is at hand. */
export function Time({ document, startMs, endMs, confidence = 1 }: TimeProps) {
  const { recordingOf, play } = usePlayer();
  const item = recordingOf(document);
  const words = `${confidence < SURE ? "~" : ""}${clock(startMs)}`;
  const title = confidence < SURE ? `The aligner is ${Math.round(100 * confidence)} % sure of this time` : undefined;
  if (item === undefined) return <time title={title}>{words}</time>;
  return (
    <button
      type="button"
      className="play-at"
      onClick={() => play({ item, document, startMs, endMs })}
      aria-label={`Hear it from ${clock(startMs)}`}
      title={title}
    >
      <span aria-hidden="true">▶</span> <time>{words}</time>
    </button>
  );
}

const NO_TURNS: readonly Utterance[] = [];

interface BarProps {
  readonly stretch: Stretch;
  /** Hands out what plays, so that other parts can steer it. */
  readonly register: (player: HTMLAudioElement | null) => void;
  readonly onTime: (ms: number) => void;
  readonly onClose: () => void;
}

/** Begins a stretch; `tell` is told what hinders, or of nothing. */
function start(player: HTMLAudioElement, { startMs, isSilent }: Stretch, tell: (trouble?: string) => void): void {
  player.currentTime = startMs / 1000;
  if (isSilent === true) return;
  player.play().then(
    () => tell(),
    // Another wish came in between, or the working copy takes over.
    ({ name, message }: Error) => name !== "AbortError" && name !== "NotSupportedError" && tell(message),
  );
}

function Bar({ stretch, register, onTime, onClose }: BarProps) {
  const { toggle, skip } = usePlayer();
  const audio = useRef<HTMLAudioElement>(null);
  const [speed, setSpeed] = useState(1);
  const [isLooped, setLooped] = useState(false);
  const [isWorkingCopy, setWorkingCopy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [atMs, setAt] = useState(stretch.startMs);
  const { item, startMs, endMs } = stretch;
  // A new stretch is a new wish to hear it, also where it begins at the same time.
  useEffect(() => {
    if (audio.current !== null) start(audio.current, stretch, setTrouble);
  }, [stretch]);
  useEffect(() => {
    if (audio.current !== null) audio.current.playbackRate = speed;
  }, [speed]);
  const turnSpeed = (by: 1 | -1): void =>
    setSpeed((now) => SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, SPEEDS.indexOf(now as 1) + by))] ?? 1);
  useKeys({
    " ": toggle,
    ",": () => skip(-SKIP_MS),
    ".": () => skip(SKIP_MS),
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
      <Waveform
        item={item.id}
        nowMs={atMs}
        startMs={startMs}
        endMs={endMs}
        turns={stretch.document?.rendition?.utterances ?? NO_TURNS}
        onSeek={seek}
      />
      <span>
        <b dir="auto">{item.name}</b>
        {isWorkingCopy && (
          <span className="aside" title="The browser cannot play the format of the recording itself">
            {" "}
            working copy: 16 kHz WAV made by the desk
          </span>
        )}
      </span>
      <audio
        ref={(element) => {
          audio.current = element;
          register(element);
        }}
        onLoadedMetadata={({ currentTarget }) => isWorkingCopy && start(currentTarget, stretch, setTrouble)}
        src={urlOf(`/items/${item.id}/${isWorkingCopy ? "working-copy" : "content"}`)}
        controls
        preload="auto"
        onTimeUpdate={follow}
        onError={() => (isWorkingCopy ? setTrouble("The recording cannot be played.") : setWorkingCopy(true))}
      />
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
