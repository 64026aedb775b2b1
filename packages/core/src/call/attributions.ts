/**
 * The place of each quotation: the call it is from and its chain, writer first. A quotation is given to a call only where
 * the discourse carries it there and its speaker can be a voice of that call; otherwise it has none.
 */
import type { Attribution, Hedge, Hop, HopAct, Person, Quotation, Span } from "../model.ts";
import type { Role } from "../text/people.ts";
import { VOICES } from "./actors.ts";
import { type Discourse, plainHop } from "./calls.ts";
import type { FoundHop } from "./hops.ts";
import { type Scene, sentenceAt, tokenAt } from "./scene.ts";
import { isVoice } from "./voices.ts";

/** Outermost first: who reports, who translated, transcribed, released, recorded. The speaker comes last. */
const ORDER: readonly HopAct[] = ["reports", "translates", "transcribes", "releases", "records", "says"];
const BEST = { agency: 4, outlet: 3, name: 2, body: 1, role: 1 } as const;

/** One attribution per quotation, in the order given. */
export function attribute(scene: Scene, discourse: Discourse): Attribution[] {
  const left = new Set<string>();
  const places = scene.quotations.map((quotation) => placeOf(scene, discourse, quotation, left));
  const hops = indexHops(scene, discourse, places);
  const byId = new Map(scene.quotations.map((quotation, index) => [quotation.id, places[index] ?? -1]));
  return scene.quotations.map((quotation, index) => {
    const own = places[index] ?? -1;
    const repeated = quotation.headingOf === undefined ? undefined : byId.get(quotation.headingOf);
    const outer = quotation.within === undefined ? undefined : byId.get(quotation.within);
    return toAttribution(scene, discourse, hops, quotation, repeated ?? (own === -1 ? (outer ?? -1) : own));
  });
}

/**
 * Index of the call a quotation is from; −1 for none.
 *
 * @param left names of voices who have since spoken outside the recording, and go on to unless it is named again
 */
function placeOf(scene: Scene, discourse: Discourse, quotation: Quotation, left: Set<string>): number {
  const position = quotation.content[0]?.start;
  if (position === undefined || discourse.calls.length === 0) return -1;
  const sentences = sentencesOf(scene, quotation);
  const stated = statedIn(scene, discourse, sentences, quotation);
  if (stated === undefined && isAbout(scene, discourse, sentences, quotation)) return -1;
  const call = stated ?? discourse.inForce[Math.max(0, sentences[0] ?? 0)] ?? -1;
  if (call === -1) return leadOf(scene, discourse, quotation, sentences);
  if (stated === undefined && isFromOutside(scene, quotation, sentences)) return -1;
  const name = "key" in quotation.speaker ? quotation.speaker.name : undefined;
  if (name !== undefined) {
    if (stated === undefined && isFromOutside(scene, quotation, paragraphUpTo(scene, sentences[0] ?? 0)))
      left.add(name);
    if (stated !== undefined) left.delete(name);
    if (left.has(name)) return -1;
  }
  return fitsVoices(scene, discourse, quotation, call, stated !== undefined) ? call : -1;
}

/** The sentences of content, cue and speaker. */
function sentencesOf(scene: Scene, quotation: Quotation): number[] {
  const spans: Span[] = [...quotation.content];
  if (quotation.cue !== undefined) spans.push(quotation.cue.span);
  return [...new Set(spans.map((span) => sentenceAt(scene, span.start)))].filter((index) => index >= 0);
}

/**
 * The call that the quotation's own sentences mention: the nearest mention before it, else the first after it. What the
 * content itself says of a recording ("the audio is edited") does not put its words into that recording.
 */
function statedIn(
  scene: Scene,
  discourse: Discourse,
  sentences: readonly number[],
  quotation: Quotation,
): number | undefined {
  const at = tokenAt(scene.tokens, quotation.content[0]?.start ?? 0);
  let after: number | undefined;
  let before: number | undefined;
  for (const index of sentences) {
    for (const { mention, call } of discourse.mentions[index] ?? []) {
      if (call === -1 || isInContent(scene, quotation, mention.first)) continue;
      if (mention.first < at) before = call;
      else after ??= call;
    }
  }
  return before ?? after;
}

function isInContent(scene: Scene, { content }: Quotation, token: number): boolean {
  const start = scene.tokens[token]?.start ?? -1;
  return content.some((span) => span.start <= start && start < span.end);
}

/** Indirect words about the recording, by somebody who is no voice of a private call: "the clip had been edited". */
function isAbout(scene: Scene, discourse: Discourse, sentences: readonly number[], quotation: Quotation): boolean {
  if (quotation.marks !== "none" || "abstained" in quotation.speaker) return false;
  const { role } = quotation.speaker;
  if (role !== undefined && VOICES.has(role)) return false;
  return sentences.some((index) =>
    (discourse.mentions[index] ?? []).some(({ mention }) => isInContent(scene, quotation, mention.first)),
  );
}

/** Title, heading and lead quote before anything is mentioned: they are from the first call if its voices fit. */
function leadOf(scene: Scene, discourse: Discourse, quotation: Quotation, sentences: readonly number[]): number {
  const first = discourse.inForce.findIndex((call) => call !== -1);
  const own = sentences[0];
  if (first === -1 || own === undefined || own > first) return -1;
  const paragraph = scene.sentences[own]?.paragraph ?? 0;
  const mentioned = scene.sentences[first]?.paragraph ?? 0;
  if (mentioned - paragraph > 3 || isFromOutside(scene, quotation, sentences)) return -1;
  const role = "key" in quotation.speaker ? quotation.speaker.role : undefined;
  const call = discourse.inForce[first] ?? -1;
  return role !== undefined && (discourse.voices[call] ?? []).some((voice) => voice.role === role) ? call : -1;
}

/** The sentences of a paragraph up to one of them. */
function paragraphUpTo(scene: Scene, sentence: number): number[] {
  const paragraph = scene.sentences[sentence]?.paragraph;
  const out: number[] = [];
  for (let i = sentence; i >= 0 && scene.sentences[i]?.paragraph === paragraph; i--) out.push(i);
  return out;
}

/** Words told to an outlet or taken from an interview, a statement, a briefing. */
function isFromOutside(scene: Scene, quotation: Quotation, sentences: readonly number[]): boolean {
  const to = quotation.addressee?.role;
  if (to === "journalist" || to === "company") return true;
  return sentences.some((index) => {
    const seen = scene.seen[index] ?? [];
    return seen.some(({ meaning, last }) => {
      if (meaning.is === "outside") return true;
      if (meaning.is !== "telling") return false;
      const near = seen.filter((other) => other.first >= last && other.first - last <= 2);
      return near.some((other) => other.meaning.is === "outlet" || other.meaning.is === "outlet-noun");
    });
  });
}

/** Offices by which a voice known by name is also called. */
const OFFICES: ReadonlySet<string> = new Set<Role>(["minister", "official", "politician", "president"]);

function fitsVoices(scene: Scene, discourse: Discourse, quotation: Quotation, call: number, stated: boolean): boolean {
  const { speaker } = quotation;
  const voices = discourse.voices[call] ?? [];
  if ("abstained" in speaker) return true;
  if (voices.some(({ name }) => name !== undefined && name === speaker.name)) return true;
  // Who is named in full and is not known for a voice speaks about the recording.
  if (speaker.name?.includes(" ") === true) return false;
  const holder = speaker.role !== undefined && OFFICES.has(speaker.role);
  if (voices.some(({ name, role }) => name !== undefined && (role === speaker.role || (holder && role === "person"))))
    return true;
  if (speaker.role === undefined) {
    // A name must be that of a voice; a noun that is nobody's role ("media", "many") speaks outside the call.
    if (speaker.name !== undefined) return stated || voices.some((voice) => voice.name === speaker.name);
    return (
      speaker.mention === undefined ||
      isPronoun(scene, speaker.mention) ||
      sharesParagraph(scene, discourse, quotation, call)
    );
  }
  if (!VOICES.has(speaker.role)) return false;
  return isVoice(voices, speaker.role);
}

/** "one of them" in the paragraph that speaks of the call. */
function sharesParagraph(scene: Scene, discourse: Discourse, quotation: Quotation, call: number): boolean {
  const own = sentenceAt(scene, quotation.content[0]?.start ?? 0);
  const paragraph = scene.sentences[own]?.paragraph;
  for (let index = own; index >= 0 && scene.sentences[index]?.paragraph === paragraph; index--) {
    if (discourse.mentions[index]?.some((mention) => mention.call === call) === true) return true;
  }
  return false;
}

function isPronoun(scene: Scene, span: Span): boolean {
  const words = scene.text.slice(span.start, span.end).toLowerCase();
  return scene.compiled.people.pronouns.some((pronoun) => pronoun.form === words);
}

function toAttribution(
  scene: Scene,
  discourse: Discourse,
  index: HopIndex,
  quotation: Quotation,
  call: number,
): Attribution {
  const sentences = sentencesOf(scene, quotation);
  const local = sentences.flatMap((sentence) => index.bySentence.get(sentence) ?? []);
  const { outlet } = scene.document;
  const hops = [...new Set([...local, ...(index.byCall[call] ?? [])])].filter(
    // The outlet of the text itself is no hop: it is the writer.
    ({ act, actor }) => act !== "reports" || actor === undefined || outlet === undefined || !isSameName(actor, outlet),
  );
  const who = "abstained" in quotation.speaker ? undefined : speakerName(scene, quotation.speaker);
  const found = discourse.calls[call];
  // "According to X": who speaks does not also pass it on.
  const others = hops.filter(
    ({ act, actor }) => act !== "reports" || who === undefined || actor === undefined || !isSameName(actor, who),
  );
  const chain = [...chainOf(others, sentences), ...says(scene, discourse, quotation, sentences)];
  const spoken = chain.flatMap((hop) => hop.hedges.map((hedge) => hedge.span.start));
  const doubts = found === undefined ? [] : [...vouching(found.hops), ...(discourse.doubts[call] ?? [])];
  const hedges = doubts.filter((hedge) => !spoken.includes(hedge.span.start));
  return { quotation: quotation.id, ...(found === undefined ? {} : { call: found.id }), chain, hedges };
}

/** The hops that hold for every quotation of a call: its own and the credits of the whole text; −1 for no call. */
function indexHops(scene: Scene, discourse: Discourse, places: readonly number[]): HopIndex {
  const bySentence = new Map<number, FoundHop[]>();
  const general: FoundHop[] = [];
  const seen = new Set<string>();
  for (const hop of discourse.hops) {
    if (hop.act === "reports") bySentence.set(hop.sentence, [...(bySentence.get(hop.sentence) ?? []), hop]);
    const key = `${hop.act}\n${keyOf(hop) ?? ""}`;
    if (hop.level !== "document" || seen.has(key) || isAside(scene, hop, places)) continue;
    seen.add(key);
    general.push(hop);
  }
  const byPlace = new Map(discourse.hops.map((hop) => [`${hop.act} ${hop.span.start}`, hop]));
  const byCall = discourse.calls.map((call, number) => {
    const own = call.hops.flatMap((hop) => byPlace.get(`${hop.act} ${hop.span.start}`) ?? []);
    const implied = impliedRelease(discourse, number, own);
    return [...new Set([...general, ...own, ...implied])].sort((a, b) => a.span.start - b.span.start);
  });
  return { bySentence, byCall };
}

/** Paragraphs from the first in which an outlet is credited with the whole story. */
const LEAD = 3;

/** "The commissioner called it a fake, Interfax reported": a credit below the lead is of the statement it stands with. */
function isAside(scene: Scene, hop: FoundHop, places: readonly number[]): boolean {
  if (hop.act !== "reports" || (scene.sentences[hop.sentence]?.paragraph ?? 0) < LEAD) return false;
  const own = scene.quotations.flatMap((quotation, index) => {
    const by = "key" in quotation.speaker ? quotation.speaker.name : undefined;
    if (by !== undefined && hop.actor !== undefined && isSameName(by, hop.actor)) return [];
    return sentencesOf(scene, quotation).includes(hop.sentence) ? [places[index] ?? -1] : [];
  });
  return own.length > 0 && own.every((place) => place === -1);
}

/**
 * Where nobody is said to have released a call: the service that intercepted it, or else the one credited with it by the
 * outlet that is retold ("reports X, citing the SBU"), is who made it known.
 */
function impliedRelease(discourse: Discourse, call: number, own: readonly FoundHop[]): FoundHop[] {
  if (own.some(({ act, actor }) => act === "releases" && actor !== undefined)) return [];
  const known = ({ actorKind }: FoundHop): boolean => actorKind === "agency" || actorKind === "body";
  const recorder = own.find((hop) => hop.act === "records" && hop.actorKind === "agency");
  const retold = new Set(discourse.hops.filter(({ level }) => level === "document").map(({ sentence }) => sentence));
  const credited = discourse.hops.find(
    (hop) =>
      hop.reason.rule === "call/hop-credit" && known(hop) && retold.has(hop.sentence) && serves(discourse, hop, call),
  );
  const maker = recorder ?? credited;
  if (maker === undefined) return [];
  return [
    { ...maker, act: "releases", hedges: [], reason: { ...maker.reason, rule: "call/hop-implied", basis: "implied" } },
  ];
}

/** True when the sentence of a credit is about a call: that in force there, or the only one. */
function serves(discourse: Discourse, { sentence }: FoundHop, call: number): boolean {
  return discourse.calls.length === 1 || discourse.inForce[sentence] === call;
}

interface HopIndex {
  readonly bySentence: ReadonlyMap<number, readonly FoundHop[]>;
  readonly byCall: readonly (readonly FoundHop[])[];
}

/** The hops of a chain, one an act, or one a known body; hops that state the same are made one. */
function chainOf(hops: readonly FoundHop[], sentences: readonly number[]): Hop[] {
  const out: Hop[] = [];
  const actors = new Set<string>();
  for (const act of ORDER) {
    const own = hops.filter((hop) => hop.act === act);
    const kept = act === "reports" ? distinct(own) : best(own);
    for (const hop of kept) {
      const name = keyOf(hop);
      // "According to the service, which released the call": the release says it already.
      if (act === "reports" && hops.some((other) => other.act !== "reports" && isSameActor(other, hop))) continue;
      if (name !== undefined && act === "reports" && actors.has(name)) continue;
      if (name !== undefined) actors.add(name);
      out.push(inherit(hop, sentences));
    }
  }
  return out;
}

/** True when the words of one name are words of the other, case endings apart. */
export function isSameName(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const within = (some: readonly string[], all: readonly string[]): boolean =>
    some.length > 0 && some.every((word) => all.some((other) => isSameWord(word, other)));
  return within(x, y) || within(y, x);
}

function isSameActor(a: FoundHop, b: FoundHop): boolean {
  if (a.actor === undefined || b.actor === undefined) return false;
  return keyOf(a) === keyOf(b) || isSameName(a.actor, b.actor);
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** «Залива» and «Залив»: what both begin with leaves three letters at most to either. */
function isSameWord(a: string, b: string): boolean {
  const least = Math.max(4, Math.max(a.length, b.length) - 3);
  return a === b || (Math.min(a.length, b.length) >= least && a.slice(0, least) === b.slice(0, least));
}

/** One hop for each that reports; the fuller of two names that agree ("The Eastern Post", "the newspaper"). */
function distinct(hops: readonly FoundHop[]): FoundHop[] {
  const kept: FoundHop[] = [];
  for (const hop of hops) {
    const same = kept.findIndex((known) => isSameActor(known, hop));
    if (same === -1) kept.push(hop);
    else if ((hop.actor?.length ?? 0) > (kept[same]?.actor?.length ?? 0)) kept[same] = hop;
  }
  return kept;
}

/** The hop that says most of an act; others lend it what it lacks where they name the same actor or none. */
function best(hops: readonly FoundHop[]): FoundHop[] {
  const top = [...hops].sort((a, b) => weight(b) - weight(a))[0];
  if (top === undefined) return [];
  let merged = top;
  for (const hop of hops) {
    if (hop === top || (hop.actor !== undefined && keyOf(hop) !== keyOf(top) && hop.actorKind !== "body")) continue;
    merged = {
      ...merged,
      ...(merged.channel === undefined && hop.channel !== undefined ? { channel: hop.channel } : {}),
      ...(merged.date === undefined && hop.date !== undefined ? { date: hop.date } : {}),
      hedges: uniteHedges(merged.hedges, hop.hedges),
    };
  }
  return [merged];
}

function weight(hop: FoundHop): number {
  const actor = hop.actorKind === undefined ? 0 : 10 * BEST[hop.actorKind];
  return actor + (hop.date === undefined ? 0 : 2) + (hop.channel === undefined ? 0 : 1);
}

function uniteHedges(a: readonly Hedge[], b: readonly Hedge[]): Hedge[] {
  return [...a, ...b.filter((hedge) => !a.some((known) => known.span.start === hedge.span.start))];
}

function keyOf(hop: FoundHop): string | undefined {
  return hop.actorKey ?? hop.actor?.toLowerCase();
}

/** A hop stated in another sentence is taken over. */
function inherit(hop: FoundHop, sentences: readonly number[]): Hop {
  const plain = plainHop(hop);
  return sentences.includes(hop.sentence) ? plain : { ...plain, reason: { ...plain.reason, basis: "inherited" } };
}

/** The last hop: who speaks. Nobody is put there who was not found. */
function says(scene: Scene, discourse: Discourse, quotation: Quotation, sentences: readonly number[]): Hop[] {
  const { speaker, cue } = quotation;
  const span = cue?.span ?? quotation.content[0];
  if (span === undefined) return [];
  const hedges = sentences.flatMap((index) => discourse.loose[index] ?? []);
  if ("abstained" in speaker) {
    return [
      { act: "says", span, hedges, reason: { rule: "call/speaker-unknown", basis: "implied", evidence: [span] } },
    ];
  }
  return [
    {
      actor: speakerName(scene, speaker),
      ...(speaker.mention === undefined ? {} : { actorSpan: speaker.mention }),
      act: "says",
      span,
      hedges,
      reason: { rule: "call/speaker", basis: speaker.reason.basis, evidence: [speaker.mention ?? span] },
    },
  ];
}

function speakerName(scene: Scene, speaker: Person): string {
  const said = speaker.mention === undefined ? undefined : scene.text.slice(speaker.mention.start, speaker.mention.end);
  return speaker.name ?? said ?? speaker.role ?? speaker.key;
}

/** Hedges of those who decline to vouch for the call. */
function vouching(hops: readonly Hop[]): Hedge[] {
  return hops.filter((hop) => hop.reason.rule === "call/not-vouched").flatMap((hop) => hop.hedges);
}
