/** Who a line speaks of: enters everybody it mentions and pairs those it says talk to each other. */
import type { Span } from "../model.ts";
import { bestFit, fits, pair, placeOf, type State } from "./candidates.ts";
import { type Mention, mentionAt, startsMention } from "./mentions.ts";
import { isKin, isParty, type Known, type Scene } from "./persons.ts";
import { isSign, type Line } from "./reading.ts";
import { IS } from "./vocabulary.ts";

/** Enters everybody a line mentions outside marks, and pairs those it says talk to each other. */
export function sweep(state: State, line: Line, spoken: readonly Span[]): void {
  const mentions: Mention[] = [];
  for (let k = 0; k < line.items.length; ) {
    const mention = startsMention(line.items[k]) ? mentionAt(state.reading, line, k) : undefined;
    if (mention !== undefined && !isInside(spoken, mention.span.start)) mentions.push(mention);
    k = mention === undefined ? k + 1 : Math.max(mention.to, k + 1);
  }
  const role = state.reading.document.paragraphs[line.paragraph]?.role;
  const scene = { ...sceneOf(line, mentions), heading: role === "title" || role === "heading" };
  let subject: Known | undefined;
  let previous: Mention | undefined;
  const parties: Known[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind === "pronoun" || opensWithCapital(state, mention) || isPlace(state, line, mention)) continue;
    const known =
      apposed(state, line, apposedTo(line, mentions, index), mention) ?? enter(state, mention, line, scene, subject);
    if (known === undefined) continue;
    if (known.kind !== "paper" && mention.kind !== "noun" && !state.subjects.has(line.index))
      state.subjects.set(line.index, { known, mention });
    if (subject === undefined && known.kind === "person" && mention.kind !== "noun") {
      subject = known;
      known.lastSubjectLine = line.index;
    } else if (subject !== undefined && previous !== undefined && joinedByAnd(line, previous, mention)) {
      known.lastSubjectLine = line.index;
    }
    previous = mention;
    if (isParty(known.role) && !known.plural && !parties.includes(known)) parties.push(known);
  }
  const [a, b] = parties;
  if (a === undefined || b === undefined || parties.length !== 2) return;
  const told =
    mentions.some((one) => one.oblique && isKin(one.role)) && line.items.some((item) => item.flags & IS.verb);
  if (told || line.items.some((item) => item.flags & IS.talk)) pair(a, b);
}

/** One unknown capital at the start of a sentence may be any word, unless the name is known or seen in the text. */
export function opensWithCapital(state: State, mention: Mention): boolean {
  if (mention.kind !== "name" || mention.role !== undefined || mention.from > 0 || mention.to - mention.from > 1)
    return false;
  return !state.register.knows(mention);
}

/** «Prokuratura w Zalesiu»: a lone capital behind a preposition of place, of which the text knows no more, is no person. */
function isPlace({ reading, register }: State, line: Line, mention: Mention): boolean {
  if (mention.kind !== "name" || mention.role !== undefined || mention.to - mention.from > 1) return false;
  const before = line.items[mention.from - 1]?.token.lower ?? "";
  return (reading.vocabulary.lexicon.placing?.includes(before) ?? false) && !register.knows(mention);
}

/** «Soldaten og broren hans»: two that are one subject. */
function joinedByAnd(line: Line, one: Mention, other: Mention): boolean {
  const between = line.items.slice(one.to, other.from);
  return between.length === 1 && ((between[0]?.flags ?? 0) & IS.and) !== 0;
}

/**
 * "The minister, Orla Venn, …": a name between commas right behind a role is the name of that person; «innringeren, en
 * kvinne, …»: a woman or a man there is no second person.
 */
function apposed(state: State, line: Line, previous: Mention | undefined, mention: Mention): Known | undefined {
  if (previous === undefined || previous.kind !== "role" || previous.number === "plural") return undefined;
  const end = line.items[mention.to];
  const closes = end === undefined ? mention.kind === "name" && mention.to - mention.from > 1 : isSign(end, ",.");
  if (!closes) return undefined;
  const known = state.found.get(placeOf(previous));
  if (known === undefined || known.name !== undefined) return undefined;
  if (mention.kind === "name" && mention.to - mention.from === 1 && state.register.knows(mention)) return undefined;
  if (mention.determiner?.indefinite === true && (mention.role === "woman" || mention.role === "man")) {
    if (mention.gender !== undefined) known.gender ??= mention.gender;
    state.found.set(placeOf(mention), known);
    return known;
  }
  if (mention.kind !== "name" || mention.name === undefined || (!isSign(end, ",") && mention.to - mention.from < 2))
    return undefined;
  state.register.name(known, mention.name);
  state.found.set(placeOf(mention), known);
  return known;
}

/** «Enken etter styrmannen, Ragnfrid Moen, …»: a name behind the comma is that of the first, who holds the other. */
function apposedTo(line: Line, mentions: readonly Mention[], index: number): Mention | undefined {
  const name = mentions[index];
  let comma = (name?.from ?? 0) - 1;
  // «komendantka, młodszy inspektor Dobrawa Zych»: a rank that no lexicon knows stands before the full name.
  if (name?.kind === "name" && name.to - name.from > 1) for (let k = 0; k < 2 && isPlainWord(line, comma); k++) comma--;
  const last = mentions[index - 1];
  if (last === undefined || !isSign(line.items[comma], ",")) return undefined;
  // «Enken etter losen, Marit Berg»: what the preposition brings in need not be in the lexicon.
  const between = line.items.slice(last.to, comma);
  const attributed =
    between.length === 2 && ((between[0]?.flags ?? 0) & IS.preposition) !== 0 && between[1]?.flags === 0;
  if (attributed) return last;
  if (last.to !== comma) return undefined;
  const holder = mentions[index - 2];
  const tied = holder?.to === last.from - 1 && ((line.items[holder.to]?.flags ?? 0) & IS.preposition) !== 0;
  return tied ? holder : last;
}

function isPlainWord(line: Line, at: number): boolean {
  const item = line.items[at];
  return (
    item?.token.kind === "word" && item.marked === undefined && !item.token.capital && (item.flags & ~IS.title) === 0
  );
}

/** True when a position lies in one of the spans, which are in order and do not overlap. */
function isInside(spans: readonly Span[], position: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= position;
}

function sceneOf(line: Line, mentions: readonly Mention[]): Scene {
  const kin = new Set(
    mentions.filter((one) => (one.possessive || one.possessor) && isKin(one.role)).flatMap((one) => one.role ?? []),
  );
  const other = line.items.some(
    (item, k) =>
      item.word?.determiner?.other && line.items.slice(k + 1, k + 5).some((next) => next.flags & (IS.talk | IS.paper)),
  );
  return { other, kin };
}

function enter(
  state: State,
  mention: Mention,
  line: Line,
  scene: Scene,
  subject: Known | undefined,
): Known | undefined {
  const owner = ownerOf(state, mention, line, scene, subject);
  if (mention.role !== undefined && owner !== undefined) {
    const partner = owner.partner;
    if (partner !== undefined && (partner.role === mention.role || reciprocal(partner, mention))) {
      state.register.touch(partner, line.index);
      state.found.set(placeOf(mention), partner);
      return partner;
    }
  }
  const known = state.register.enter(mention, line.index, scene, owner);
  if (known === undefined) return undefined;
  state.found.set(placeOf(mention), known);
  if (owner !== undefined && owner !== known && isKin(known.role) && isParty(owner.role)) pair(owner, known);
  return known;
}

function reciprocal(partner: Known, mention: Mention): boolean {
  return (
    isParty(partner.role) &&
    !isKin(partner.role) &&
    (mention.role === "son" || mention.role === "husband" || mention.role === "daughter")
  );
}

/** "his mother" → the one meant by "his"; "the soldier's mother" → the soldier. */
function ownerOf(
  state: State,
  mention: Mention,
  line: Line,
  scene: Scene,
  subject: Known | undefined,
): Known | undefined {
  if (mention.possessor !== undefined && mention.possessor.kind !== "pronoun") {
    return state.register.enter(mention.possessor, line.index, scene);
  }
  const possessive = mention.possessive;
  if (possessive === undefined || possessive.person !== 3) return undefined;
  if (
    subject !== undefined &&
    fits(subject, possessive.gender, possessive.number === "plural") &&
    isParty(subject.role)
  ) {
    // "A soldier tells his wife": the possessive shows whether the subject is a man.
    if (possessive.number === "singular" && possessive.gender !== "neuter" && possessive.gender !== undefined)
      subject.gender ??= possessive.gender;
    return subject;
  }
  return bestFit(
    state,
    line.index,
    possessive.gender,
    possessive.number === "plural",
    (one) => isParty(one.role) && one.role !== mention.role,
  );
}
