import type { WordKey } from "./keys.ts";
import { type Pairing, pairMeanings, pairWords, related } from "./pairing.ts";
import { commonSense, meanOf, senseOf } from "./sense.ts";
import { blockOf } from "./sound.ts";
import { primary } from "./stem.ts";
import { keyWeight } from "./weight.ts";

/** A stretch of words that a quotation may render. */
export interface Unit {
  readonly keys: readonly WordKey[];
  /** Vector of the whole, of length one after what is common to its language is taken off; see `vectors.ts`. */
  readonly vector?: Float32Array;
}

/** One word form of the pool with the units it stands in. */
interface Form {
  readonly key: WordKey;
  readonly at: number;
  readonly units: number[];
}

/** The forms of one language, reachable by what they can be recognised by. */
interface Shelf {
  readonly language: string;
  readonly forms: Form[];
  readonly byLower: Map<string, Form>;
  readonly byStem: Map<string, Form[]>;
  readonly byNumber: Map<string, Form[]>;
  readonly byAlias: Map<string, Form[]>;
  readonly byBlock: Map<string, Form[]>;
  readonly meant: Form[];
}

export interface Match extends Pairing {
  /** Number of the form in the pool. */
  readonly form: number;
}

/**
 * Units with an inverted index over their word forms. A word of a quotation is compared with each form once, whatever
 * the number of units it stands in, and never with the units themselves.
 */
export class Pool {
  readonly units: readonly Unit[];
  /** For each unit its forms and their weights, in order, repeated forms once. */
  readonly contents: { readonly form: number; readonly weight: number }[][] = [];
  readonly totals: number[] = [];
  /** A word in more units than this does not choose among them. */
  readonly common: number;
  /** Room for the sums of one search; `sums` is −1 between searches, `mark` holds the stamp of the word last seen. */
  readonly tally: {
    readonly sums: Float64Array;
    readonly best: Float64Array;
    readonly mark: Uint32Array;
    stamp: number;
  };
  readonly #shelves = new Map<string, Shelf>();
  readonly #forms: Form[] = [];
  readonly #matches = new Map<string, ReadonlyMap<number, Match>>();
  readonly #senses = new Map<number, Float32Array | undefined>();
  #about: { readonly sense: Float32Array | undefined } | undefined;

  constructor(units: readonly Unit[]) {
    this.units = units;
    this.common = Math.max(60, units.length * 0.15);
    const size = units.length;
    this.tally = {
      sums: new Float64Array(size).fill(-1),
      best: new Float64Array(size),
      mark: new Uint32Array(size),
      stamp: 0,
    };
    for (const [at, unit] of units.entries()) this.#add(unit, at);
    for (const unit of units) {
      const seen = new Map<number, number>();
      for (const key of unit.keys) {
        const form = this.#formOf(key);
        if (form !== undefined && !seen.has(form.at)) seen.set(form.at, this.weightOf(key, form));
      }
      const content = [...seen].map(([form, weight]) => ({ form, weight }));
      this.contents.push(content);
      this.totals.push(content.reduce((sum, part) => sum + part.weight, 0));
    }
  }

  /** Weight of a word in this pool: by its language, less when many units have it. */
  weightOf(key: WordKey, form?: Form): number {
    const share = (form?.units.length ?? 0) / Math.max(20, this.units.length);
    return keyWeight(key) * (1 - 0.7 * Math.sqrt(Math.min(1, share)));
  }

  /** What units taken together are about; undefined when no word of them is known. */
  senseOf(units: readonly number[]): Float32Array | undefined {
    const [first = -1] = units;
    if (units.length !== 1) return senseOf(units.flatMap((unit) => this.units[unit]?.keys ?? []));
    if (!this.#senses.has(first)) this.#senses.set(first, senseOf(this.units[first]?.keys ?? []));
    return this.#senses.get(first);
  }

  /** What the units have in common, found when first asked for. */
  get about(): Float32Array | undefined {
    this.#about ??= { sense: commonSense(this.units.length, (unit) => this.senseOf([unit])) };
    return this.#about.sense;
  }

  /** Vector of units taken together, from an engine; undefined when one of them has none. */
  vectorOf(units: readonly number[]): Float32Array | undefined {
    return meanOf(units.map((unit) => this.units[unit]?.vector));
  }

  /** A form with all that it is recognised by. */
  keyOf(form: number): WordKey | undefined {
    return this.#forms[form]?.key;
  }

  /** Units that have a form. */
  unitsOf(form: number): readonly number[] {
    return this.#forms[form]?.units ?? [];
  }

  /** The forms of the pool that a word may render, by number, each with how surely and by what. */
  matchesOf(key: WordKey): ReadonlyMap<number, Match> {
    const name = `${key.language}\u0000${key.name ? "^" : ""}${key.number === undefined ? key.lower : `#${key.number}`}`;
    const known = this.#matches.get(name);
    if (known !== undefined) return known;
    const found = new Map<number, Match>();
    for (const shelf of this.#shelves.values()) {
      const same = related(shelf.language, key.language);
      const near = same ? nearForms(shelf, key) : farForms(shelf, key);
      for (const form of near) {
        const pairing = pairWords(key, form.key);
        if (pairing !== undefined) found.set(form.at, { form: form.at, ...pairing });
      }
      // All others of another language can be alike in meaning alone.
      for (const form of same || key.meaning === undefined ? [] : shelf.meant) {
        if (near.has(form)) continue;
        const pairing = pairMeanings(key, form.key);
        if (pairing !== undefined) found.set(form.at, { form: form.at, ...pairing });
      }
    }
    this.#matches.set(name, found);
    return found;
  }

  #add(unit: Unit, at: number): void {
    for (const key of unit.keys) {
      const shelf = this.#shelfOf(key.language);
      const name = formName(key);
      let form = shelf.byLower.get(name);
      if (form === undefined) {
        form = { key, at: this.#forms.length, units: [] };
        this.#forms.push(form);
        shelf.byLower.set(name, form);
        enter(shelf, form);
      }
      if (form.units.at(-1) !== at) form.units.push(at);
    }
  }

  #formOf(key: WordKey): Form | undefined {
    return this.#shelves.get(primary(key.language))?.byLower.get(formName(key));
  }

  #shelfOf(language: string): Shelf {
    const tag = primary(language);
    let shelf = this.#shelves.get(tag);
    if (shelf === undefined) {
      shelf = {
        language: tag,
        forms: [],
        byLower: new Map(),
        byStem: new Map(),
        byNumber: new Map(),
        byAlias: new Map(),
        byBlock: new Map(),
        meant: [],
      };
      this.#shelves.set(tag, shelf);
    }
    return shelf;
  }
}

function formName(key: WordKey): string {
  return `${key.name ? "^" : ""}${key.number === undefined ? key.lower : `#${key.number}`}`;
}

function enter(shelf: Shelf, form: Form): void {
  const { key } = form;
  shelf.forms.push(form);
  put(shelf.byStem, key.stem, form);
  if (key.number !== undefined) put(shelf.byNumber, key.number, form);
  if (key.alias !== undefined) put(shelf.byAlias, key.alias, form);
  for (const block of new Set(key.sounds.map(blockOf))) put(shelf.byBlock, block, form);
  if (key.meaning !== undefined) shelf.meant.push(form);
}

function put(map: Map<string, Form[]>, name: string, form: Form): void {
  const list = map.get(name);
  if (list === undefined) map.set(name, [form]);
  else list.push(form);
}

/** Forms of the same language: by letters, stem, number or alias; names also by sound. */
function nearForms(shelf: Shelf, key: WordKey): Set<Form> {
  const near = new Set<Form>(shelf.byStem.get(key.stem));
  if (key.number !== undefined) for (const form of shelf.byNumber.get(key.number) ?? []) near.add(form);
  if (key.alias !== undefined) for (const form of shelf.byAlias.get(key.alias) ?? []) near.add(form);
  if (!key.name) return near;
  for (const block of new Set(key.sounds.map(blockOf))) {
    for (const form of shelf.byBlock.get(block) ?? []) if (form.key.name) near.add(form);
  }
  return near;
}

/** Forms of another language: by number, alias and sound. */
function farForms(shelf: Shelf, key: WordKey): Set<Form> {
  const near = new Set<Form>();
  if (key.number !== undefined) for (const form of shelf.byNumber.get(key.number) ?? []) near.add(form);
  if (key.alias !== undefined) for (const form of shelf.byAlias.get(key.alias) ?? []) near.add(form);
  for (const block of new Set(key.sounds.map(blockOf))) {
    for (const form of shelf.byBlock.get(block) ?? []) near.add(form);
  }
  return near;
}
