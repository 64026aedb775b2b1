/**
 * The cheapest way through a recording and a synthesised reading of its text: dynamic time warping (Sakoe & Chiba 1978) in which a
 * stretch of the recording may have no words (a pause, a passage missing from the text) and words may have no sound (a passage of
 * the text that is not in the recording). Memory is that of the band, not of the two lengths.
 */

/** Values per row of features. */
export type Rows = Float32Array;

/** The reading as a line of states: before each word one state that stands for "none of the words", then the rows of the word. */
export interface Reading {
  /** For each state its row in the features of the reading; −1 for a pause. */
  readonly rowOf: Int32Array;
  /** For each state the word it is in or, for a pause, before; the last state is a pause after all words. */
  readonly wordOf: Int32Array;
  /** For each word the state of the pause before it; one more for the pause at the end. */
  readonly pauseBefore: Int32Array;
  /**
   * For each word, and the end, 1 when a passage begins there: only between passages may the recording hold speech that is not in the text,
   * and only whole passages are cheap to leave out. Anywhere else a word could be moved to wherever it sounds best.
   */
  readonly isOpen: Uint8Array;
}

/** Prices, in the unit of the distance between two rows. */
interface Prices {
  /** A row of the recording that repeats the row of the reading. */
  readonly stay: number;
  /** A row of the reading left out. */
  readonly skip: number;
  /** Leaving the words for a pause, and coming back, each. */
  readonly pause: number;
  /** Leaving out a word altogether, and leaving out a whole passage, for each row. */
  readonly omit: number;
  readonly omitPassage: number;
}

export interface Search {
  readonly width: number;
  readonly recorded: Rows;
  readonly spoken: Rows;
  readonly reading: Reading;
  /** What a row of the recording costs between two words of a passage, and between two passages. */
  readonly pauseCost: Float32Array;
  readonly openCost: Float32Array;
  readonly prices: Prices;
  /** States kept on either side of the centre of the band. */
  readonly reach: number;
  /** Centre of the band for each row; without it the band follows the cheapest state. */
  readonly centre?: Int32Array;
  readonly onRow?: (done: number, total: number) => void;
}

const STAY = 0;
const NEXT = 1;
const OVER = 2;
const OMIT = 3;
const OMIT_PASSAGE = 4;
/** Rows after which the path is read back, and rows it is trusted to have settled after. */
const SETTLE_ROWS = 4096;

/** For each row of the recording the state it is in. Time and memory are linear in rows × reach and in reach. */
export function cheapestPath(search: Search): Int32Array {
  return new PathSearch(search).run();
}

class PathSearch {
  readonly #search: Search;
  readonly #total: number;
  readonly #states: number;
  readonly #span: number;
  readonly #kept: number;
  readonly #moves: Uint8Array;
  readonly #lows: Int32Array;
  readonly #path: Int32Array;
  /** For each word where the passage before it begins; −1 when no passage ends before it. */
  readonly #passage: Int32Array;
  #previous: Float64Array;
  #current: Float64Array;

  constructor(search: Search) {
    this.#search = search;
    this.#total = search.pauseCost.length;
    this.#states = search.reading.rowOf.length;
    this.#span = Math.min(this.#states, 2 * search.reach + 1);
    this.#kept = Math.min(this.#total, 2 * SETTLE_ROWS);
    this.#moves = new Uint8Array(this.#kept * this.#span);
    this.#lows = new Int32Array(this.#kept);
    this.#path = new Int32Array(this.#total);
    this.#passage = passagesOf(search.reading.isOpen);
    this.#previous = new Float64Array(this.#span).fill(Number.POSITIVE_INFINITY);
    this.#current = new Float64Array(this.#span);
  }

  run(): Int32Array {
    let low = 0;
    let settled = 0;
    let best = 0;
    for (let row = 0; row < this.#total; row++) {
      const wanted = this.#search.centre?.[row] ?? best;
      const next = Math.max(low, Math.min(wanted - this.#search.reach, this.#states - this.#span));
      best = this.#step(row, low, next);
      low = next;
      this.#search.onRow?.(row, this.#total);
      if (row + 1 - settled === this.#kept && row + 1 < this.#total) {
        this.#readBack(row, best, settled, settled + SETTLE_ROWS);
        settled += SETTLE_ROWS;
      }
    }
    this.#readBack(this.#total - 1, this.#end(low, best), settled, this.#total);
    return this.#path;
  }

  /** The path ends anywhere: what is left of the text is not in the recording, at the price of leaving it out. */
  #end(low: number, best: number): number {
    const { prices } = this.#search;
    const last = this.#states - 1;
    let state = best;
    let cheapest = Number.POSITIVE_INFINITY;
    for (let at = 0; at < this.#span; at++) {
      const price = (this.#previous[at] ?? 0) + prices.omitPassage * (last - low - at);
      if (price < cheapest) {
        cheapest = price;
        state = low + at;
      }
    }
    return state;
  }

  /** One row of the recording against the states of the band; answers the cheapest state. */
  #step(row: number, from: number, low: number): number {
    const { width, recorded, spoken, reading, pauseCost, openCost, prices } = this.#search;
    const { rowOf, wordOf, pauseBefore } = reading;
    const previous = this.#previous;
    const current = this.#current;
    const span = this.#span;
    const moves = (row % this.#kept) * span;
    this.#lows[row % this.#kept] = low;
    const pausing = pauseCost[row] ?? 0;
    const opening = openCost[row] ?? 0;
    const here = row * width;
    const shift = low - from;
    const far = Number.POSITIVE_INFINITY;
    let best = low;
    let least = far;
    for (let at = 0; at < span; at++) {
      const state = low + at;
      const column = at + shift;
      const spokenRow = rowOf[state] ?? -1;
      const isPause = spokenRow < 0;
      let move = STAY;
      let price = column < span ? (previous[column] ?? far) : far;
      if (!isPause) price += prices.stay;
      if (column > 0 && column <= span) {
        const toll = isPause || (rowOf[state - 1] ?? -1) < 0 ? prices.pause : 0;
        const before = (previous[column - 1] ?? far) + toll;
        if (before < price) {
          price = before;
          move = NEXT;
        }
      }
      if (column > 1 && column <= span + 1) {
        const isOver = isPause || (rowOf[state - 2] ?? -1) < 0;
        const isWordStart = (rowOf[state - 1] ?? -1) < 0;
        const toll = isWordStart ? 0 : prices.skip + (isOver ? prices.pause : 0);
        const before = (previous[column - 2] ?? far) + toll;
        if (before < price) {
          price = before;
          move = OVER;
        }
      }
      if (row === 0) price = state === 0 ? 0 : state === 1 ? prices.pause : far;
      if (isPause) {
        const word = wordOf[state] ?? 0;
        price += reading.isOpen[word] === 1 ? opening : pausing;
        const before = word === 0 ? -1 : (pauseBefore[word - 1] ?? 0) - low;
        if (before >= 0) {
          const omitting = (current[before] ?? far) + prices.omit * (at - before - 1);
          if (omitting < price) {
            price = omitting;
            move = OMIT;
          }
        }
        const passage = this.#passage[word] ?? -1;
        const start = passage < 0 ? -1 : (pauseBefore[passage] ?? 0) - low;
        if (start >= 0) {
          const omitting = (current[start] ?? far) + prices.omitPassage * (at - start);
          if (omitting < price) {
            price = omitting;
            move = OMIT_PASSAGE;
          }
        }
      } else {
        const there = spokenRow * width;
        let distance = 0;
        for (let k = 0; k < width; k++) {
          const difference = (recorded[here + k] ?? 0) - (spoken[there + k] ?? 0);
          distance += difference < 0 ? -difference : difference;
        }
        price += distance / width;
      }
      current[at] = price;
      this.#moves[moves + at] = move;
      if (price < least) {
        least = price;
        best = state;
      }
    }
    this.#previous = current;
    this.#current = previous;
    return best;
  }

  /** Follows the moves from a state of a row back to row `from`, and writes the rows before `until`. */
  #readBack(last: number, state: number, from: number, until: number): void {
    let at = state;
    for (let row = last; row >= from; row--) {
      const slot = row % this.#kept;
      for (;;) {
        const move = this.#moves[slot * this.#span + at - (this.#lows[slot] ?? 0)] ?? STAY;
        if (move < OMIT) {
          if (row < until) this.#path[row] = at;
          at -= move;
          break;
        }
        const word = this.#search.reading.wordOf[at] ?? 0;
        const before = move === OMIT ? word - 1 : (this.#passage[word] ?? 0);
        at = this.#search.reading.pauseBefore[before] ?? 0;
      }
    }
  }
}

function passagesOf(isOpen: Uint8Array): Int32Array {
  const passages = new Int32Array(isOpen.length).fill(-1);
  let open = -1;
  for (let word = 0; word < isOpen.length; word++) {
    if (isOpen[word] === 0) continue;
    passages[word] = open;
    open = word;
  }
  return passages;
}
