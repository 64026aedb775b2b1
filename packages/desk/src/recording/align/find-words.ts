/** Where in a recording each word of a known text is said: first roughly over all of it, then closely along that path. */
import { average, distance, noWord, project, standardise, WIDTH } from "./acoustics.ts";
import { BANDS, ROW_MS } from "./mel.ts";
import { cheapestPath, type Reading, type Rows } from "./path.ts";

/**
 * Where a word is said. `gain` is how much better the sound fits the word than no word, in units of distance; `pace` is the logarithm of how
 * many times longer it takes than the synthesiser does.
 */
export interface FoundWord {
  readonly startMs: number;
  readonly endMs: number;
  readonly gain: number;
  readonly pace: number;
}

/** Rows that the first, rough pass takes for one. */
const ROUGH = 2;
/** How far the path may stray from the cheapest one so far, and in the second pass from the rough path. */
const ROUGH_REACH_MS = 60_000;
const CLOSE_REACH_MS = 1500;
/** Comparisons that a short recording may take besides, to look further. */
const SPARE_COMPARISONS = 150_000_000;
/** A passage of the text that the rough path left out, in rows of the reading, is not looked for again. */
const GIVEN_UP_ROWS = 35;
/** Set on the tuned half of the prompts (`bench/recording`); the unit is the mean deviation of a row. */
const PRICES = { stay: 0.1, skip: 0.1, pause: 0.5, omit: 0.5, omitPassage: 0.15 };
/** What other speech costs more inside a passage than between two. */
const STRANGE = 0.3;

/**
 * Finds the words of passages in a recording, all given as rows of band powers. Answers one entry a word: absent when the word is not in the recording.
 * Time and memory are linear in the length of the recording. `onRow` hears how far the two passes are.
 */
export function findWords(
  recording: Rows,
  passages: readonly (readonly Rows[])[],
  onRow?: (done: number, total: number) => void,
): readonly (FoundWord | undefined)[] {
  const words = passages.flat();
  const isOpen = opens(passages);
  const starts = [0];
  for (const word of words) starts.push((starts.at(-1) ?? 0) + word.length / BANDS);
  if (starts.at(-1) === 0 || recording.length === 0) return words.map(() => undefined);
  const sounds = soundsOf(recording, words, starts);
  const everyWord = words.map((_, word) => word);
  const rough = passOf(sounds, starts, ROUGH, everyWord, isOpen);
  const roughRows = rough.pauseCost.length;
  const rows = roughRows * (1 + ROUGH);
  const roughPath = cheapestPath({
    ...rough,
    width: WIDTH,
    prices: PRICES,
    reach: Math.max(ROUGH_REACH_MS / (ROUGH * ROW_MS), Math.floor(SPARE_COMPARISONS / roughRows)),
    onRow: (row) => onRow?.(row, rows),
  });
  const kept = keptWords(roughPath, rough.reading, starts);
  const close = passOf(sounds, starts, 1, kept, isOpen);
  const path = cheapestPath({
    ...close,
    width: WIDTH,
    prices: PRICES,
    reach: CLOSE_REACH_MS / ROW_MS,
    centre: along(roughPath, rough.reading, close, kept),
    onRow: (row) => onRow?.(roughRows + row, rows),
  });
  return wordsOn(path, close, kept, words.length);
}

interface Sounds {
  readonly recorded: Rows;
  readonly spoken: Rows;
  readonly noise: Rows;
}

interface Pass {
  readonly recorded: Rows;
  readonly spoken: Rows;
  readonly pauseCost: Float32Array;
  readonly openCost: Float32Array;
  readonly reading: Reading;
}

/** What is compared. A step of its own, so that what it was made of is let go of: ten hours are much. */
function soundsOf(recording: Rows, words: readonly Rows[], starts: readonly number[]): Sounds {
  const all = new Float32Array((starts.at(-1) ?? 0) * BANDS);
  for (const [at, word] of words.entries()) all.set(word, (starts[at] ?? 0) * BANDS);
  const { recorded, spoken, noise } = standardise(recording, all);
  return { recorded: project(recorded), spoken: project(spoken), noise: project(noise) };
}

/** Marks the words that begin a passage, and the end. */
function opens(passages: readonly (readonly Rows[])[]): Uint8Array {
  const isOpen: number[] = [];
  for (const passage of passages) for (const at of passage.keys()) isOpen.push(at === 0 ? 1 : 0);
  return Uint8Array.from([...isOpen, 1]);
}

/** The search for some of the words at one fineness: `many` rows become one, words never share a row. */
function passOf(
  { recorded, spoken, noise }: Sounds,
  starts: readonly number[],
  many: number,
  words: readonly number[],
  isOpen: Uint8Array,
): Pass {
  const count = Math.max(1, Math.floor(recorded.length / WIDTH / many));
  const heard = new Float32Array(count * WIDTH);
  average(recorded, WIDTH, 0, Math.min(count * many, recorded.length / WIDTH), count, heard, 0);
  const said = new Float32Array(spoken.length);
  const rowOf: number[] = [];
  const wordOf: number[] = [];
  const pauseBefore: number[] = [];
  let row = 0;
  for (let at = 0; at <= words.length; at++) {
    const word = words[at] ?? starts.length - 1;
    const from = starts[word] ?? 0;
    const to = starts[word + 1] ?? from;
    pauseBefore.push(rowOf.length);
    rowOf.push(-1);
    wordOf.push(at);
    if (to === from) continue;
    const rows = Math.max(1, Math.round((to - from) / many));
    average(spoken, WIDTH, from, to, rows, said, row);
    for (let k = 0; k < rows; k++) {
      rowOf.push(row++);
      wordOf.push(at);
    }
  }
  const used = said.subarray(0, row * WIDTH);
  const none = noWord(heard, used, noise);
  const reading = {
    rowOf: Int32Array.from(rowOf),
    wordOf: Int32Array.from(wordOf),
    pauseBefore: Int32Array.from(pauseBefore),
    isOpen: Uint8Array.from([...words, starts.length - 1], (word) => isOpen[word] ?? 1),
  };
  const pauseCost = none.noise.map((cost, at) => Math.min(cost, (none.speech[at] ?? 0) + STRANGE));
  const openCost = none.noise.map((cost, at) => Math.min(cost, none.speech[at] ?? 0));
  return { recorded: heard, spoken: used, pauseCost, openCost, reading };
}

/** All words but those of passages that the rough path left out. */
function keptWords(path: Int32Array, { wordOf, rowOf }: Reading, starts: readonly number[]): readonly number[] {
  const count = starts.length - 1;
  const isFound = new Uint8Array(count + 1);
  for (const state of path) if ((rowOf[state] ?? -1) >= 0) isFound[wordOf[state] ?? 0] = 1;
  isFound[count] = 1;
  const kept: number[] = [];
  let from = 0;
  for (let word = 0; word <= count; word++) {
    if (isFound[word] === 0) continue;
    const isGivenUp = (starts[word] ?? 0) - (starts[from] ?? 0) > GIVEN_UP_ROWS;
    if (!isGivenUp) for (let between = from; between < word; between++) kept.push(between);
    if (word < count) kept.push(word);
    from = word + 1;
  }
  return kept;
}

/** The states of the close pass that a rough path goes through. */
function along(path: Int32Array, rough: Reading, { reading, pauseCost }: Pass, kept: readonly number[]): Int32Array {
  const place = new Int32Array(rough.pauseBefore.length);
  for (let word = 0, at = 0; word < place.length; word++) {
    place[word] = at;
    if (kept[at] === word) at++;
  }
  return Int32Array.from({ length: pauseCost.length }, (_, row) => {
    const state = path[Math.min(path.length - 1, Math.floor(row / ROUGH))] ?? 0;
    const word = rough.wordOf[state] ?? 0;
    const at = place[word] ?? 0;
    const there = reading.pauseBefore[at] ?? 0;
    if (kept[at] !== word) return there;
    const before = rough.pauseBefore[word] ?? 0;
    const states = (rough.pauseBefore[word + 1] ?? before + 1) - before;
    const theirs = (reading.pauseBefore[at + 1] ?? there + 1) - there;
    return there + Math.round(((state - before) / states) * theirs);
  });
}

function wordsOn(
  path: Int32Array,
  { reading, recorded, spoken, openCost }: Pass,
  kept: readonly number[],
  count: number,
): (FoundWord | undefined)[] {
  const found: (FoundWord | undefined)[] = Array.from({ length: count }, () => undefined);
  let row = 0;
  while (row < path.length) {
    const word = reading.wordOf[path[row] ?? 0] ?? 0;
    const from = row;
    let gain = 0;
    for (; row < path.length && reading.wordOf[path[row] ?? 0] === word; row++) {
      const said = reading.rowOf[path[row] ?? 0] ?? -1;
      if (said < 0) break;
      gain += (openCost[row] ?? 0) - distance(recorded, row, spoken, said);
    }
    const length = row - from;
    const read = (reading.pauseBefore[word + 1] ?? 0) - (reading.pauseBefore[word] ?? 0) - 1;
    if (length > 0)
      found[kept[word] ?? 0] = {
        startMs: from * ROW_MS,
        endMs: row * ROW_MS,
        gain: gain / length,
        pace: Math.log(length / Math.max(1, read)),
      };
    else row++;
  }
  return found;
}
