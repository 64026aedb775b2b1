import type { Party } from "../model.ts";
import type { RoleNoun } from "../text/people.ts";
import { tokenize } from "../text/tokens.ts";
import type { ReadPack } from "./lexicon.ts";

/** Finds roles and sides in a label or in what a legend says of it. */
export interface PeopleIndex {
  readonly role: (form: string) => RoleNoun | undefined;
  readonly side: (form: string) => string | undefined;
  /** True when a capital in the language of the text means a name: there is a pack, and it is not German. */
  readonly capitalNames: boolean;
}

const INDEXES = new WeakMap<ReadonlyMap<string, ReadPack>, Map<string, PeopleIndex>>();

/** Look-ups over all packs, the language of the text first, then English, then the others. Compiled once a language. */
export function indexPeople(packs: ReadonlyMap<string, ReadPack>, tag: string): PeopleIndex {
  const known = INDEXES.get(packs) ?? new Map<string, PeopleIndex>();
  INDEXES.set(packs, known);
  const key = packs.has(tag) ? tag : "und";
  const index = known.get(key) ?? compile(packs, key);
  known.set(key, index);
  return index;
}

function compile(packs: ReadonlyMap<string, ReadPack>, tag: string): PeopleIndex {
  // Few texts have labels to look up, and the words of all languages are many.
  let words: PeopleWords | undefined;
  const wordsOf = (): PeopleWords => {
    words ??= gather([...packs.values()].sort((a, b) => rank(a.tag, tag) - rank(b.tag, tag)));
    return words;
  };
  const bare = (form: string): string => (form.endsWith("'s") ? form.slice(0, -2) : form);
  return {
    role: (form) => wordsOf().roles.get(form) ?? wordsOf().roles.get(bare(form)),
    side: (form) => wordsOf().sides.get(form) ?? wordsOf().sides.get(bare(form)),
    capitalNames: tag !== "de" && (packs.get(tag)?.people.roles.length ?? 0) > 0,
  };
}

interface PeopleWords {
  readonly roles: ReadonlyMap<string, RoleNoun>;
  readonly sides: ReadonlyMap<string, string>;
}

function gather(ordered: readonly ReadPack[]): PeopleWords {
  const roles = new Map<string, RoleNoun>();
  const sides = new Map<string, string>();
  for (const { people } of ordered) {
    for (const noun of people.roles) for (const form of noun.forms) if (!roles.has(form)) roles.set(form, noun);
    for (const [form, side] of Object.entries(people.sides)) if (!sides.has(form)) sides.set(form, side);
  }
  return { roles, sides };
}

function rank(pack: string, tag: string): number {
  return pack === tag ? 0 : pack === "en" ? 1 : 2;
}

const GENERIC: ReadonlySet<string> = new Set(
  `speaker voice unknown male female interviewer host caller narrator question answer q a sprecher sprecherin stimme unbekannt taler
  stemme ukjent ukjend røyst говорящий голос неизвестный неизвестно мовець невідомий вопрос ответ питання відповідь spørsmål svar
  frage antwort note title`.split(/\s+/),
);

/**
 * The party that a label stands for. `description` is what a legend says of it ("Russian soldier"); without one the
 * label itself is read ("Mother"). Of two roles the head counts: the last after a genitive ("soldier's mother"), else the
 * first («мать солдата»). A name is taken only from capitalised words that are no role, no side and no generic label.
 */
export function partyOf(label: string, description: string | undefined, people: PeopleIndex): Party {
  const words = tokenize(description ?? label).filter(({ kind }) => kind === "word");
  const roles = words
    .map((word) => ({ word, noun: GENERIC.has(word.lower) ? undefined : people.role(word.lower) }))
    .filter(({ noun }) => noun !== undefined);
  const [first] = roles;
  const genitive = first !== undefined && roles.length > 1 && first.word.lower.endsWith("s");
  const head = (genitive ? roles.at(-1) : first)?.noun;
  const side = words.map((word) => people.side(word.lower)).find((found) => found !== undefined);
  const names = words.filter(
    ({ lower, capital, start, end }) =>
      capital &&
      end - start > 2 &&
      people.role(lower) === undefined &&
      people.side(lower) === undefined &&
      !GENERIC.has(lower) &&
      !/[\d_]/.test(lower) &&
      (description ?? label).slice(start + 1, end) !== (description ?? label).slice(start + 1, end).toUpperCase(),
  );
  const source = description ?? label;
  const name = names.map(({ start, end }) => source.slice(start, end)).join(" ");
  const named = names.length > 1 || (names.length === 1 && people.capitalNames);
  return {
    label,
    ...(head === undefined ? {} : { role: head.role }),
    ...(named && names.length <= 3 ? { name } : {}),
    ...(side === undefined ? {} : { side }),
  };
}

const PAIR =
  /[([]?([\p{L}\p{N}][\p{L}\p{N} _.]{0,19}?)[)\]]?\s{0,8}(?:[=:]|\s[–—-])\s{0,8}([^=;,:()[\]]{2,60}?)\s{0,8}(?=$|[;,.]|\s[([]|\s\p{Lu}\p{N}?\s*[=:]|\s\p{Lu}\s[–—-]\s)/uy;

/**
 * A legend: `(R)=Russian soldier (M)=Mother`, «А — солдат, Б — мать», "S: soldier, M: mother". A line is one when it is
 * nothing but pairs, every pair's description is short and without a sentence stop, and either the sign is `=` or every
 * description has a role. `undefined` for any other line.
 */
export function legendOf(line: string, people: PeopleIndex): ReadonlyMap<string, string> | undefined {
  if (line.length > 300 || /[?!…]/.test(line)) return undefined;
  const pairs = new Map<string, string>();
  let at = 0;
  while (at < line.length) {
    PAIR.lastIndex = at;
    const found = PAIR.exec(line);
    if (found === null) break;
    const [whole, label = "", description = ""] = found;
    pairs.set(label.trim(), description.trim());
    at += whole.length;
    while (at < line.length && /[\s;,.]/.test(line.charAt(at))) at++;
    if (pairs.size > 12) return undefined;
  }
  if (at < line.length || pairs.size === 0) return undefined;
  const short = [...pairs.values()].every((description) => description.split(/\s+/).length <= 6);
  const known = [...pairs.values()].every((description) =>
    tokenize(description).some(({ lower }) => people.role(lower) !== undefined),
  );
  return short && (known || line.includes("=")) ? pairs : undefined;
}
