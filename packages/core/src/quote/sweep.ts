/** Who a line speaks of: enters everybody it mentions and pairs those it says talk to each other. */
import type { Span } from "../model.ts";
import type { Role } from "../text/people.ts";
import { isOurs } from "./addressees.ts";
import { bestFit, fits, PRONOUN_REACH, placeOf, type State } from "./candidates.ts";
import { canTalk, type Known, pair, pairForGood, type Scene } from "./known.ts";
import { type Mention, startsMention } from "./mention.ts";
import { mentionAt } from "./mentions.ts";
import { apposedTo, describes, identifiedAs, talkersOf } from "./parties.ts";
import type { Line, Reading } from "./reading.ts";
import { isGeneral, isKin, isParty, RECIPROCAL } from "./roles.ts";
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
  if (tellsOfRecording(state.reading, line)) state.heardIn = line.paragraph;
  const heading = role === "title" || role === "heading";
  const scene: Scene = {
    other: isOther(line),
    kin: kinOf(mentions),
    heading,
    heard: state.heardIn === line.paragraph,
  };
  let subject: Known | undefined;
  let previous: Mention | undefined;
  const parties: Known[] = [];
  for (const mention of mentions) {
    if (mention.kind === "pronoun" || opensWithCapital(state, mention) || isPlace(state, line, mention)) continue;
    if (isPose(state, line, mention)) continue;
    // «En conversación con Radio Litoral»: the writer's own outlet is nobody of the story.
    if (mention.kind === "name" && isOurs(state.reading, mention)) continue;
    const known =
      apposed(state, line, mentions, mention, scene) ??
      unlessNamed(state, line, mentions, mention, enter(state, mention, line, scene, subject));
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
  for (const known of parties) if (known.partner === undefined) joinEmergency(state, known);
  const talkers = talkersOf(state.reading, line, mentions).map((one) => state.found.get(placeOf(one)));
  if (talkers[0] !== undefined && talkers[1] !== undefined) {
    const named = talkers.some((one) => one?.name !== undefined) && talkers.every((one) => one && canTalk(one));
    if (named) pairForGood(talkers[0], talkers[1], line.index);
    else if (talkers.every((one) => isParty(one?.role))) pair(talkers[0], talkers[1], line.index);
  }
  pairNamed(state, line, mentions);
  const [a, b] = parties;
  if (a === undefined || b === undefined || parties.length !== 2) return;
  const told = (line.flags & IS.verb) !== 0 && mentions.some((one) => one.oblique && isKin(one.role));
  // "The call handler" names no call.
  const talk =
    (line.flags & IS.talk) !== 0 &&
    line.items.some((item, k) => item.flags & IS.talk && !mentions.some(({ from, to }) => from <= k && k < to - 1));
  if (told || talk) pair(a, b, line.index);
}

function tellsOfRecording({ vocabulary }: Reading, line: Line): boolean {
  const { recordings } = vocabulary;
  if ((line.flags & IS.talk) !== 0) return true;
  return line.items.some(({ marked, token }) => marked === undefined && recordings.has(token.lower));
}

/** «nagranie rozmowy Patryka Sowy z matką»: the only one named in a sentence that speaks of a talk, and the kin he talks with. */
function pairNamed({ reading, found }: State, line: Line, mentions: readonly Mention[]): void {
  if (reading.vocabulary.surnames === undefined || !tellsOfTalk(reading, line)) return;
  const of = (one: Mention): Known | undefined => found.get(placeOf(one));
  const kin = mentions.filter(
    (one) =>
      isKin(one.role) &&
      one.name === undefined &&
      one.number !== "plural" &&
      ((line.items[one.from - 1]?.flags ?? 0) & (IS.preposition | IS.addressing)) !== 0,
  );
  const named = mentions.filter(
    (one) => one.name?.includes(" ") === true && one.collective !== true && !isKin(one.role),
  );
  const [one, other] = [kin[0], named[0]];
  if (kin.length !== 1 || named.length !== 1 || one === undefined || other === undefined) return;
  if (mentions.some((mention) => isParty(mention.role) && !isKin(mention.role) && mention !== other)) return;
  const [a, b] = [of(one), of(other)];
  if (a !== undefined && b !== undefined && a.partner === undefined && b.partner === undefined && canTalk(b))
    pairForGood(a, b, line.index);
}

/** A noun for a talk, or a verb of talking. */
function tellsOfTalk({ vocabulary }: Reading, line: Line): boolean {
  const { talking = [] } = vocabulary.lexicon;
  return line.items.some(
    ({ flags, marked, token }) => marked === undefined && (flags & IS.talk || talking.includes(token.lower)),
  );
}

/** Whoever calls an emergency number talks with the one who takes the call. */
function joinEmergency(state: State, known: Known): void {
  const other = known.role === "caller" ? "operator" : known.role === "operator" ? "caller" : undefined;
  const found = state.register.recent.filter((one) => one.role === other && one.partner === undefined && !one.plural);
  const [only] = found;
  if (other !== undefined && only !== undefined && found.length === 1) pair(known, only, known.lastLine);
}

/** One unknown capital at the start of a sentence may be any word, unless the name is known or seen in the text. */
export function opensWithCapital(state: State, mention: Mention): boolean {
  if (mention.kind !== "name" || mention.role !== undefined || mention.to - mention.from > 1) return false;
  // Where all nouns have capitals, a lone one may be any noun wherever it stands.
  if (mention.from > 0 && !state.reading.vocabulary.lexicon.capitalisesNouns) return false;
  return !state.register.knows(mention);
}

/** «представился сотрудником банка»: whom somebody passes himself off as is nobody new. */
function isPose({ reading }: State, line: Line, { name, from }: Mention): boolean {
  const { posing = [] } = reading.vocabulary.lexicon;
  if (name !== undefined || posing.length === 0) return false;
  return line.items.slice(Math.max(0, from - 3), from).some(({ token }) => posing.includes(token.lower));
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

/** "The minister, Orla Venn, …", "the caller, a man with an accent", "a man said to be a soldier": one person in two mentions. */
function apposed(
  state: State,
  line: Line,
  mentions: readonly Mention[],
  mention: Mention,
  scene: Scene,
): Known | undefined {
  const of = (one: Mention | undefined): Known | undefined =>
    one === undefined ? undefined : state.found.get(placeOf(one));
  const identified = identifiedAs(state.reading, line, mentions, mention);
  const same = of(identified);
  // "The girlfriend … the woman, identified as Keisha Lyle": whom the text knows already has the name.
  const fresh = mention.name !== undefined && !state.register.knows(mention);
  if (same !== undefined && same.name === undefined && fresh && mention.name !== undefined) {
    state.register.name(same, mention.name);
    if (same.partner !== undefined) same.talks = true;
    if (mention.role !== undefined) same.role = mention.role;
    state.found.set(placeOf(mention), same);
    return same;
  }
  const named =
    same === undefined || mention.name === undefined ? undefined : state.register.enter(mention, line.index, scene);
  if (same !== undefined && named !== undefined) {
    state.register.isCalled(named, same);
    for (const one of [identified, mention]) if (one !== undefined) state.found.set(placeOf(one), named);
    // «мужчина, голос которого похож на голос мэра»: the voice is his.
    for (const one of mentions) {
      const vague = one.to <= mention.from && isGeneral(one.role) ? of(one) : undefined;
      if (vague === undefined || vague === named) continue;
      state.register.isCalled(named, vague);
      state.found.set(placeOf(one), named);
    }
    return named;
  }
  if (same !== undefined) {
    if (mention.role !== undefined) same.role = mention.role;
    state.found.set(placeOf(mention), same);
    return same;
  }
  const described = of(describes(state.reading, line, mentions, mention));
  if (described !== undefined) {
    if (mention.role !== undefined) described.role ??= mention.role;
    state.found.set(placeOf(mention), described);
    return described;
  }
  if (mention.kind === "name" && mention.to - mention.from === 1 && state.register.knows(mention)) return undefined;
  const known = of(apposedTo(line, mentions, mention));
  if (known === undefined || (known.name !== undefined && mention.name !== undefined)) return undefined;
  if (mention.name !== undefined) state.register.name(known, mention.name);
  if (mention.gender !== undefined) known.gender ??= mention.gender;
  state.found.set(placeOf(mention), known);
  return known;
}

/** «Forsvareren hennes, Tiril Aas, …»: the name between commas tells from others of the calling one who is no party of a talk. */
function unlessNamed(
  state: State,
  line: Line,
  mentions: readonly Mention[],
  mention: Mention,
  known: Known | undefined,
): Known | undefined {
  const { kind, role, number } = mention;
  if (known?.name === undefined || kind !== "role" || number === "plural" || isParty(role) || mention.collective)
    return known;
  const next = mentions.find(
    ({ from, kind }) => from > mention.to && from <= mention.to + NAMED_BEHIND && kind === "name",
  );
  if (next?.name?.includes(" ") !== true || next.name === known.name) return known;
  if (apposedTo(line, mentions, next) !== mention) return known;
  const named = { ...mention, kind: "name" as const, name: next.name };
  const other = state.register.enter(named, line.index, { other: false, kin: new Set() });
  if (other !== undefined) state.found.set(placeOf(mention), other);
  return other;
}

/** How many items behind the noun the name may begin. */
const NAMED_BEHIND = 8;

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

/** Kin that the mentions of a sentence name as somebody's. */
function kinOf(mentions: readonly Mention[]): ReadonlySet<Role> {
  const kin = new Set<Role>();
  for (const { possessive, possessor, role } of mentions)
    if ((possessive ?? possessor) !== undefined && role !== undefined && isKin(role)) kin.add(role);
  return kin;
}

/** "in another call". */
function isOther({ items, flags }: Line): boolean {
  if ((flags & IS.determiner) === 0 || (flags & (IS.talk | IS.paper)) === 0) return false;
  return items.some(
    ({ word }, k) =>
      word?.determiner?.other && items.slice(k + 1, k + 5).some((next) => next.flags & (IS.talk | IS.paper)),
  );
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
  if (owner === undefined || owner === known || !isKin(known.role) || !isParty(owner.role)) return known;
  // "her colleague Orla Venn": somebody named is no voice of a private call.
  if (mention.name !== undefined || owner.role === "operator") return known;
  // «двое его товарищей»: several are no other party where he has one.
  if (known.plural && owner.partner !== undefined) return known;
  // „Zwei seiner Kameraden seien verletzt“: of comrades he tells the one he talks with.
  if (known.role === "comrade" && isKin(owner.partner?.role) && !scene.other) return known;
  // «Запись журналистам передала сестра военного»: kin who do something are no new party where the two are known.
  const { order, headFirst } = state.reading.vocabulary.lexicon;
  const acts = mention.oblique !== true && (subject === undefined || (order === "free" && headFirst !== true));
  const told = owner.partner === undefined ? !scene.other && state.register.hasPair() : isKin(owner.partner.role);
  if (!told || !acts) pair(owner, known, line.index);
  return known;
}

function reciprocal(partner: Known, mention: Mention): boolean {
  return (
    isParty(partner.role) &&
    !isKin(partner.role) &&
    (mention.role === "son" || mention.role === "husband" || mention.role === "daughter")
  );
}

/** «« … », lâche son fils»: the mother who talks with a man, rather than the man. */
function whoseKin({ register }: State, { role, possessive }: Mention, line: Line): Known | undefined {
  if (role !== "son" && role !== "daughter" && role !== "husband") return undefined;
  const found = register.recent.filter(
    (one) =>
      one.role !== undefined &&
      (RECIPROCAL[one.role] ?? []).includes(role) &&
      one.partner !== undefined &&
      !isKin(one.partner.role) &&
      line.index - one.lastLine <= PRONOUN_REACH &&
      fits(one, possessive?.gender, possessive?.number === "plural" && one.plural),
  );
  const [only] = found;
  return found.length === 1 ? only : undefined;
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
  const parent = whoseKin(state, mention, line);
  if (parent !== undefined) return parent;
  return bestFit(
    state,
    line.index,
    possessive.gender,
    possessive.number === "plural",
    (one) => isParty(one.role) && one.role !== mention.role && one.role !== "operator",
  );
}
