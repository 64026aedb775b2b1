/** What the words of a mention tell of the person: spouse, compound office, letters of a service, gender, name. */
import type { Role, RoleNoun } from "../text/people.ts";
import type { Gathered } from "./mention.ts";
import { type Item, type Line, type Reading, spanOfItems } from "./reading.ts";
import { IS } from "./vocabulary.ts";

/** «sa femme», "ihr Mann", «її чоловік»: a woman or man who is somebody's is the wife or husband, where no other word is used. */
export function spouseOf({ vocabulary }: Reading, head: Item | undefined): Role | undefined {
  const { headFirst = false, capitalisesNouns, spouses = [] } = vocabulary.lexicon;
  const role = head?.word?.role?.role;
  const listed = spouses.includes(head?.token.lower ?? "");
  if (role === "woman" && (headFirst || capitalisesNouns || listed)) return "wife";
  return role === "man" && (capitalisesNouns || listed) ? "husband" : undefined;
}

/** True with a possessive, and before a genitive where nouns have capitals: "die Frau des Soldaten". */
export function isSomebodys(reading: Reading, line: Line, { possessive }: Gathered, to: number): boolean {
  if (possessive !== undefined) return true;
  const next = line.items[to];
  // «Mannen til den avdøde forteller»: at the head of a sentence the preposition tells whose he is.
  const tie = IS.addressing | IS.genitive;
  if (reading.vocabulary.lexicon.order === "v2" && to === 1 && ((next?.flags ?? 0) & tie) === tie) return true;
  return (
    reading.vocabulary.lexicon.capitalisesNouns &&
    ((next?.flags ?? 0) & IS.genitive) !== 0 &&
    ((next?.flags ?? 0) & (IS.relative | IS.preposition)) === 0 &&
    ((line.items[to + 1]?.flags ?? 0) & IS.role) !== 0
  );
}

/** "the platoon leader", "a call handler": two words that are one role noun. */
export function compoundRole(reading: Reading, line: Line, head: number | undefined): RoleNoun | undefined {
  const { words, compoundEnds } = reading.vocabulary;
  const second = line.items[head ?? -1]?.token.lower ?? "";
  if (head === undefined || !compoundEnds.has(second)) return undefined;
  const first = line.items[head - 1]?.token.lower;
  return first === undefined ? undefined : words.get(`${first} ${second}`)?.role;
}

/** "HUR": a service whose letters are its name. */
export function acronym(
  reading: Reading,
  line: Line,
  head: number | undefined,
  role: RoleNoun | undefined,
): string | undefined {
  const token = head === undefined ? undefined : line.items[head]?.token;
  if (token === undefined || role?.role !== "agency") return undefined;
  const written = reading.text.slice(token.start, token.end);
  return written.length > 2 && written.length < 6 && written === written.toUpperCase() ? written : undefined;
}

/** "Mr Marsh", and "Generalsekretärin Mona Reuther": the ending of a noun of office before a name shows a woman. */
export function genderOfTitle(reading: Reading, line: Line, from: number, to: number): "female" | "male" | undefined {
  const { capitalisesNouns, courtesies = {} } = reading.vocabulary.lexicon;
  for (let k = Math.max(0, from - 1); k < to - 1; k++) {
    const item = line.items[k];
    const shown = item?.token.capital || item?.flags ? courtesies[item.token.lower] : undefined;
    if (shown !== undefined && item?.marked === undefined) return shown;
  }
  if (!capitalisesNouns) return undefined;
  for (let k = Math.max(0, from - 1); k < to - 1; k++) {
    const item = line.items[k];
    if (item?.token.capital && FEMALE_OFFICE.test(item.token.lower)) return "female";
  }
  return undefined;
}

const FEMALE_OFFICE = /(?:er|ör|är|or|ist|ent|ant|amt|wält|ärzt|og|chef|iz|ot)in$/;

/** The name as written, without a possessive ending. */
export function nameText(reading: Reading, line: Line, from: number, to: number): string {
  const span = spanOfItems(reading, line, from, to);
  const name = reading.text.slice(span.start, span.end).replace(/['’]s?$/u, "");
  return to - from > 1 ? name.replaceAll(/\s+/g, " ") : name;
}
