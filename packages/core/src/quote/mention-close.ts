/** What was gathered of a mention, made into one. */
import { dictionaryName } from "./declined-names.ts";
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

/** «Адвокат Леонида Турчака»: a noun in the nominative before a name in another case is somebody of his. */
function clientOf(reading: Reading, line: Line, gathered: Gathered): Mention | undefined {
  const { head, nameFrom, nameTo, headKind } = gathered;
  if (head === undefined || nameFrom === undefined || nameTo === undefined || head >= nameFrom) return undefined;
  if (headKind !== "role" || line.items[head]?.word?.cases?.nominative !== true) return undefined;
  // «státní zástupkyně Ivany Kučerové»: a form that is the genitive too.
  if (/(?:ně|ce|[íie])$/u.test(line.items[head]?.token.lower ?? "")) return undefined;
  const declined = dictionaryName(reading.vocabulary, nameText(reading, line, nameFrom, nameTo));
  if (declined?.oblique !== true) return undefined;
  const { nameFrom: _, nameTo: __, ...rest } = gathered;
  const possessor = close(reading, line, nameFrom, { at: nameTo, from: nameFrom, nameFrom, nameTo, titled: false });
  const others = possessor === undefined ? {} : { possessor };
  return close(reading, line, gathered.from, { ...rest, attributeTo: nameTo, ...others });
}

/** «(владелец) фирмы Карел Витек»: a body right before somebody's name is no office of his. */
function besideBody(reading: Reading, line: Line, { head, nameFrom, nameTo }: Gathered): Mention | undefined {
  if (head === undefined || nameFrom === undefined || nameTo === undefined || head >= nameFrom) return undefined;
  if (!((line.items[head]?.flags ?? 0) & IS.body) || nameTo - nameFrom < 2) return undefined;
  if (dictionaryName(reading.vocabulary, nameText(reading, line, nameFrom, nameTo)) === undefined) return undefined;
  return close(reading, line, nameFrom, { at: nameTo, from: nameFrom, nameFrom, nameTo, titled: false });
}

/** «le marquis», «la comtesse»: a title with its article and no name. */
function bareTitle({ vocabulary }: Reading, { title, determiner, nameFrom }: Gathered): number | undefined {
  return vocabulary.lexicon.headFirst && determiner !== undefined && nameFrom === undefined ? title : undefined;
}

export function close(reading: Reading, line: Line, from: number, gathered: Gathered): Mention | undefined {
  const beside = besideBody(reading, line, gathered);
  if (beside !== undefined) return beside;
  const client = clientOf(reading, line, gathered);
  if (client !== undefined) return client;
  const { nameFrom, nameTo } = gathered;
  const head = gathered.head ?? bareTitle(reading, gathered) ?? standsAlone(line, from, gathered);
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
  const written =
    nameFrom === undefined || nameTo === undefined
      ? acronym(reading, line, head, role)
      : nameText(reading, line, nameFrom, nameTo);
  const declined = written === undefined ? undefined : dictionaryName(reading.vocabulary, written);
  const name = declined?.name ?? written;
  const spouse = isSomebodys(reading, line, gathered, to) ? spouseOf(reading, headItem) : undefined;
  const last = nameTo === undefined ? headItem : line.items[nameTo - 1];
  const gender =
    // «прокурор Елена Зимина»: an office in the masculine says less than a given name.
    declined?.gender ??
    reading.vocabulary.givenNames.get(line.items[nameFrom ?? -1]?.token.lower ?? "") ??
    role?.gender ??
    // "a woman's voice"
    (role?.role === "voice" ? gathered.possessor?.gender : undefined) ??
    gathered.determiner?.gender ??
    genderOfTitle(reading, line, nameFrom ?? from, nameTo ?? from);
  const opening = line.items[from]?.token.lower ?? "";
  const oblique =
    (name === undefined && headItem?.word?.cases?.nominative === false) ||
    declined?.oblique === true ||
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
