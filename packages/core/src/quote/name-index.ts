/** The names of a document: each person found again by the whole name, the surname, the given name, and in any case. */
import type { Known } from "./known.ts";
import type { Mention } from "./mention.ts";
import { isParty } from "./roles.ts";

/** How many persons with one surname are told apart. */
const MOST_BEARERS = 6;

/** Letters by which a noun is known again in another form. */
const HEAD = 5;

/** Everybody by name. */
export class NameIndex {
  /** True where names have case endings. */
  readonly inflected: boolean;
  private readonly endings: readonly string[];
  private readonly recent: readonly Known[];
  private readonly byStem = new Map<string, Known>();
  private readonly byName = new Map<string, Known>();
  private readonly byWord = new Map<string, Known>();
  private readonly bySurname = new Map<string, readonly Known[]>();
  private readonly folded = new Map<string, string>();

  /**
   * @param recent those mentioned last, kept by the caller
   * @param endings see `QuoteLexicon.nameEndings`; empty: those of the Slavic languages
   */
  constructor(recent: readonly Known[], inflected: boolean, endings: readonly string[]) {
    this.recent = recent;
    this.inflected = inflected;
    this.endings = endings;
  }

  /** The one whom the text calls by a noun without a role. */
  ofWord(folded: string): Known | undefined {
    return this.byWord.get(folded);
  }

  rememberWord(folded: string, known: Known): void {
    this.byWord.set(folded, known);
  }

  /** As `fold`; each word and name of a document is folded once. */
  fold(name: string): string {
    const known = this.folded.get(name);
    if (known !== undefined) return known;
    const folded = fold(name);
    this.folded.set(name, folded);
    return folded;
  }

  /** Enough of a noun to know it again in another form. */
  headOf(noun: string): string {
    return this.fold(noun).slice(0, HEAD);
  }

  private stemOf(word: string): string {
    if (this.endings.length === 0) return stemOf(word);
    const ending = this.endings.find((one) => word.endsWith(one) && word.length > one.length + 2);
    return ending === undefined ? word : word.slice(0, -ending.length);
  }

  /** Somebody named before, by the whole name, the surname or the given name, in any case. */
  find(name: string): Known | undefined {
    const folded = this.fold(name);
    const last = lastWord(folded);
    return this.byName.get(folded) ?? this.ofSurname(folded, last) ?? this.ofFirstName(folded) ?? this.ofStem(name);
  }

  /** True when the name has been entered before. */
  knows(mention: Mention): boolean {
    const folded = this.fold(mention.name ?? "");
    return this.byName.has(folded) || this.bySurname.has(lastWord(folded)) || this.ofFirstName(folded) !== undefined;
  }

  /** Finds the person again by the whole name, its last word, and that word without its ending. */
  remember(name: string, known: Known): void {
    const folded = this.fold(name);
    const last = lastWord(folded);
    this.byName.set(folded, known);
    const bearers = this.bySurname.get(last) ?? [];
    if (!bearers.includes(known) && bearers.length < MOST_BEARERS) this.bySurname.set(last, [...bearers, known]);
    if (!this.inflected) return;
    const stem = this.stemOf(name.toLowerCase().split(/\s+/u).at(-1) ?? "");
    if (!this.byStem.has(stem)) this.byStem.set(stem, known);
  }

  /** «Защитник Прокопчука»: the name, in another case than before, is that of somebody with another role. */
  isClient({ name, role }: Mention): boolean {
    if (!this.inflected || name === undefined || role === undefined || name.includes(" ")) return false;
    if (this.byName.has(this.fold(name))) return false;
    const known = this.ofStem(name);
    return known?.role !== undefined && known.role !== role && isParty(known.role) && !isParty(role);
  }

  /** «řekl Dušek Sportu»: a surname known in the text, and behind it whom he told or where. */
  ofSurnameFirst(folded: string): Known | undefined {
    const [first = "", second] = folded.split(" ");
    const known =
      this.inflected && second !== undefined
        ? (this.byName.get(first) ?? this.bySurname.get(first)?.at(-1))
        : undefined;
    return known?.name !== undefined && this.fold(known.name).endsWith(` ${first}`) ? known : undefined;
  }

  /** "Karen Bell" and "Martin Bell" are two; "Bell" alone is the one of them who was named last. */
  private ofSurname(folded: string, last: string): Known | undefined {
    // "his brother Andre", and then "Andre Pruitt".
    const [first = ""] = folded.split(" ");
    const same =
      first === last ? undefined : this.bySurname.get(first)?.find(({ name = "" }) => this.fold(name) === first);
    if (same !== undefined) return same;
    const bearers = (this.bySurname.get(last) ?? []).filter(({ name = "" }) => isOneName(this.fold(name), folded));
    return bearers.reduce<Known | undefined>(
      (best, one) => (best === undefined || one.lastLine > best.lastLine ? one : best),
      undefined,
    );
  }

  /** "Nadia" behind "Nadia B.": the first name of the only one who has it. */
  private ofFirstName(folded: string): Known | undefined {
    if (folded.includes(" ")) return undefined;
    const bearers = this.recent.filter(
      ({ name, kind }) => name !== undefined && kind === "person" && this.fold(name).startsWith(`${folded} `),
    );
    return bearers.length === 1 ? bearers[0] : undefined;
  }

  /** Somebody named before in another case, where names are inflected: «Прокопчука», «Прокопчук». */
  private ofStem(name: string): Known | undefined {
    if (!this.inflected) return undefined;
    const words = name.toLowerCase().split(/\s+/u);
    const known = this.byStem.get(this.stemOf(words.at(-1) ?? ""));
    if (known?.name === undefined) return undefined;
    const other = known.name.toLowerCase().split(/\s+/u);
    if (words.length > 1 && other.length > 1) {
      const [one = "", two = ""] = [words.at(-2), other.at(-2)];
      return this.stemOf(one) === this.stemOf(two) ? known : undefined;
    }
    // «Иванова» alone may be a woman's name or a man's in the genitive.
    return /(?:[оеє]в|[иіїы]н|[сц]ьк|[сц]к)ая?$/u.test(`${words.at(-1)}`) ? undefined : known;
  }
}

const ENDING =
  /(?:ого|ому|ові|еві|ової|ової|ою|ой|ей|ом|ем|єм|им|ым|ій|ий|ый|ая|iego|iemu|ého|ému|ego|emu|ovi|owi|iem|em|ým|ým|ích|ou|ym|im|ie|ej|[áéěíýůаяуюіїиыеєойьaąęiouy])$/u;

/** A surname without its case ending, lower case; short ones stay as they are. */
export function stemOf(word: string): string {
  const stem = word.replace(ENDING, "");
  return stem.length < 3 ? word : stem;
}

/** Two folded names with the same last word: one of them has no other, they share another, or an initial stands for it. */
function isOneName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.split(" ").slice(0, -1));
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return true;
  return a.some((word) =>
    b.some((second) => word.startsWith(second.replace(".", "")) || second.startsWith(word.replace(".", ""))),
  );
}

/** The last word of a folded name. */
export function lastWord(folded: string): string {
  return folded.slice(folded.lastIndexOf(" ") + 1);
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** Name folded for comparison: lower case, no marks, single spaces, no genitive ending. */
function fold(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll(/['’]s?$/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
