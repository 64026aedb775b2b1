/** What was gathered of a mention, made into one. */
import type { Gathered, Mention } from "./mention.ts";
import { acronym, compoundRole, genderOfTitle, isSomebodys, nameText, spouseOf } from "./people-words.ts";
import { type Line, type Reading, spanOfItems } from "./reading.ts";
import { IS } from "./vocabulary.ts";

export function partial(reading: Reading, line: Line, gathered: Gathered): Mention | undefined {
  const from = gathered.nameFrom ?? gathered.head;
  return from === undefined ? undefined : close(reading, line, from, { ...gathered });
}

/** «Begge hevder», «mener mange»: a determiner of several with no noun behind it. */
function standsAlone(line: Line, from: number, { at, determiner, nameFrom }: Gathered): number | undefined {
  if (determiner?.alone !== true || nameFrom !== undefined || at > from + 2) return undefined;
  const next = line.items[at];
  const ends = next === undefined || next.token.kind === "punctuation";
  return ends || next.flags & (IS.verb | IS.auxiliary | IS.that | IS.preposition) ? at - 1 : undefined;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export function close(reading: Reading, line: Line, from: number, gathered: Gathered): Mention | undefined {
  const { nameFrom, nameTo } = gathered;
  const head = gathered.head ?? standsAlone(line, from, gathered);
  if (head === undefined && nameFrom === undefined) return undefined;
  const to = Math.max(
    (head ?? -1) + 1,
    nameTo ?? 0,
    gathered.attributeTo ?? 0,
    gathered.possessive !== undefined && head === gathered.at - 2 ? gathered.at : 0,
  );
  const headItem = head === undefined ? undefined : line.items[head];
  const compound = nameFrom === undefined ? compoundRole(reading, line, head) : undefined;
  const role = compound ?? (gathered.headKind === "role" ? headItem?.word?.role : undefined);
  const name =
    nameFrom === undefined || nameTo === undefined
      ? acronym(reading, line, head, role)
      : nameText(reading, line, nameFrom, nameTo);
  const spouse = isSomebodys(reading, line, gathered, to) ? spouseOf(reading, headItem) : undefined;
  const last = nameTo === undefined ? headItem : line.items[nameTo - 1];
  const gender =
    // «прокурор Елена Зимина»: an office in the masculine says less than a given name.
    reading.vocabulary.givenNames.get(line.items[nameFrom ?? -1]?.token.lower ?? "") ??
    role?.gender ??
    // "a woman's voice"
    (role?.role === "voice" ? gathered.possessor?.gender : undefined) ??
    gathered.determiner?.gender ??
    genderOfTitle(reading, line, nameFrom ?? from, nameTo ?? from);
  const opening = line.items[from]?.token.lower ?? "";
  const oblique =
    (name === undefined && headItem?.word?.cases?.nominative === false) ||
    (reading.vocabulary.lexicon.oblique?.includes(opening) ?? false);
  const mention: Writable<Mention> = {
    line,
    from,
    to,
    span: spanOfItems(reading, line, from, to),
    kind: name !== undefined ? "name" : compound !== undefined ? "role" : (gathered.headKind ?? "noun"),
    head: (name === undefined ? headItem : last)?.token.lower ?? "",
  };
  if (name !== undefined) {
    mention.name = name;
    if (headItem !== undefined) mention.office = headItem.token.lower;
  }
  if (role !== undefined) mention.role = spouse ?? role.role;
  if (gender !== undefined) mention.gender = gender;
  if (role?.number === "plural" || gathered.determiner?.number === "plural") mention.number = "plural";
  if (gathered.side !== undefined) mention.side = gathered.side;
  if (gathered.determiner !== undefined) mention.determiner = gathered.determiner;
  if (oblique) mention.oblique = true;
  const body = ((headItem?.flags ?? 0) & IS.body) !== 0;
  if (body && (name === undefined ? role !== undefined : gathered.headKind === "body")) mention.collective = true;
  if (role?.role === "agency" && nameFrom === undefined) mention.collective = true;
  if (gathered.possessive !== undefined) mention.possessive = gathered.possessive;
  if (gathered.possessor !== undefined) mention.possessor = gathered.possessor;
  return mention;
}
