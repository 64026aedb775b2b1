/**
 * The place of each quotation: the call it is from and its chain, writer first. A quotation is given to a call only where
 * the discourse carries it there and its speaker can be a voice of that call; otherwise it has none.
 */
import type { Attribution, Hop, Person, Quotation, Span } from "../model.ts";
import type { Role } from "../text/people.ts";
import { VOICES } from "./actors.ts";
import type { Discourse } from "./calls.ts";
import { type HopIndex, hopsTo, indexHops, isSameName } from "./chain.ts";
import type { FoundHop } from "./hops.ts";
import { isTape } from "./mentions.ts";
import { type Scene, sentenceAt, tokenAt } from "./scene.ts";
import { canBeOne, isBystander, isVoice, type Voice } from "./voices.ts";

/** One attribution per quotation, in the order given. */
export function attribute(scene: Scene, discourse: Discourse): Attribution[] {
  const left = new Set<string>();
  const outlets = new Set(
    discourse.hops.flatMap(({ act, actor }) => (act === "reports" && actor !== undefined ? [actor.toLowerCase()] : [])),
  );
  const places = scene.quotations.map((quotation) => placeOf(scene, discourse, quotation, left, outlets));
  const hops = indexHops(discourse, scene.document.outlet, asides(scene, places));
  const byId = new Map(scene.quotations.map((quotation, index) => [quotation.id, places[index] ?? -1]));
  return scene.quotations.map((quotation, index) => {
    const own = places[index] ?? -1;
    const repeated = quotation.headingOf === undefined ? undefined : byId.get(quotation.headingOf);
    const outer = quotation.within === undefined ? undefined : byId.get(quotation.within);
    return toAttribution(scene, discourse, hops, quotation, repeated ?? (own === -1 ? (outer ?? -1) : own));
  });
}

/** Paragraphs from the first in which an outlet is credited with the whole story. */
const LEAD = 3;

/** "The commissioner called it a fake, Interfax reported": a credit below the lead is of the statement it stands with. */
function asides(scene: Scene, places: readonly number[]): (hop: FoundHop) => boolean {
  const beside = new Map<number, { readonly by: string | undefined; readonly place: number }[]>();
  for (const [index, quotation] of scene.quotations.entries()) {
    const by = "key" in quotation.speaker ? quotation.speaker.name : undefined;
    for (const sentence of sentencesOf(scene, quotation)) {
      const list = beside.get(sentence) ?? [];
      list.push({ by, place: places[index] ?? -1 });
      beside.set(sentence, list);
    }
  }
  return ({ act, actor, sentence }) => {
    if (act !== "reports" || (scene.sentences[sentence]?.paragraph ?? 0) < LEAD) return false;
    const others = (beside.get(sentence) ?? []).filter(
      ({ by }) => by === undefined || actor === undefined || !isSameName(by, actor),
    );
    return others.length > 0 && others.every(({ place }) => place === -1);
  };
}

/**
 * Index of the call a quotation is from; −1 for none.
 *
 * @param left names of voices who have since spoken outside the recording, and go on to unless it is named again
 * @param outlets names of those who pass calls on, lower case: who tells what a tape shows and has heard it is not in it
 */
function placeOf(
  scene: Scene,
  discourse: Discourse,
  quotation: Quotation,
  left: Set<string>,
  outlets: ReadonlySet<string>,
): number {
  const position = quotation.content[0]?.start;
  if (position === undefined || discourse.calls.length === 0) return -1;
  const sentences = sentencesOf(scene, quotation);
  const stated = statedIn(scene, discourse, sentences, quotation);
  const { speaker } = quotation;
  const outlet = "key" in speaker && outlets.has(speaker.name?.toLowerCase() ?? "");
  if ((stated === undefined || outlet) && isAbout(scene, discourse, sentences, quotation)) {
    // Who speaks of the tape goes on doing so.
    if ("key" in speaker && speaker.name !== undefined) left.add(speaker.name);
    return -1;
  }
  const call = stated ?? discourse.inForce[Math.max(0, sentences[0] ?? 0)] ?? -1;
  if (call === -1) return leadOf(scene, discourse, quotation, sentences);
  if (stated === undefined && isFromOutside(scene, quotation, sentences)) return -1;
  const name = "key" in speaker ? speaker.name : undefined;
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

/**
 * Indirect words about the recording: by anybody who speaks of "the tape", and of any talk by somebody who is no voice of a
 * private call ("the clip had been edited").
 */
function isAbout(scene: Scene, discourse: Discourse, sentences: readonly number[], quotation: Quotation): boolean {
  if (quotation.marks !== "none" || "abstained" in quotation.speaker) return false;
  const { role } = quotation.speaker;
  const voice = role !== undefined && VOICES.has(role);
  return sentences.some((index) =>
    (discourse.mentions[index] ?? []).some(
      ({ mention }) => (!voice || isTape(mention)) && isInContent(scene, quotation, mention.first),
    ),
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
  return role !== undefined && (discourse.voices[call] ?? []).some((voice) => canBeOne(voice.role, role)) ? call : -1;
}

/** How many sentences back a paragraph still tells where somebody speaks. */
const LONGEST_WAY = 12;

/** The sentences of a paragraph up to one of them. */
function paragraphUpTo(scene: Scene, sentence: number): number[] {
  const paragraph = scene.sentences[sentence]?.paragraph;
  const out: number[] = [];
  for (let i = sentence; i > sentence - LONGEST_WAY && scene.sentences[i]?.paragraph === paragraph; i--) out.push(i);
  return out;
}

/** Words told to an outlet or taken from an interview, a statement, a briefing. */
function isFromOutside(scene: Scene, quotation: Quotation, sentences: readonly number[]): boolean {
  const to = quotation.addressee?.role;
  if (to === "journalist" || to === "company") return true;
  if (quotation.addressee !== undefined && isOutlet(scene, quotation.addressee)) return true;
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
  if (talksWithVoice(voices, quotation)) return true;
  // Who is named in full and is not known for a voice speaks about the recording.
  if (speaker.name?.includes(" ") === true) return false;
  const holder = speaker.role !== undefined && OFFICES.has(speaker.role);
  const office = speaker.role === "person" ? undefined : speaker.role;
  if (voices.some(({ name, role }) => name !== undefined && (role === office || (holder && role === "person"))))
    return true;
  if (speaker.role === undefined) {
    // A name must be that of a voice; a noun that is nobody's role ("media", "many") speaks outside the call.
    if (speaker.name !== undefined) return stated;
    return (
      speaker.mention === undefined ||
      isPronoun(scene, speaker.mention) ||
      sharesParagraph(scene, discourse, quotation, call)
    );
  }
  if (!VOICES.has(speaker.role)) return false;
  // Of two who talk and one of whom has a name, somebody else with a name is none.
  const unnamed = voices.filter(({ name }) => name === undefined);
  if (speaker.name !== undefined && voices.length > 1 && unnamed.length < voices.length)
    return unnamed.some((voice) => canBeOne(voice.role, speaker.role ?? ""));
  return isVoice(voices, speaker.role);
}

/** Who speaks to a voice of the call is heard in it too, whatever he is. */
function talksWithVoice(voices: readonly Voice[], { speaker, addressee }: Quotation): boolean {
  if ("abstained" in speaker || addressee === undefined || isBystander(speaker.role)) return false;
  if (addressee.reason.rule !== "quote/addressee-partner" && addressee.reason.rule !== "quote/addressee-answers")
    return false;
  return voices.some(({ name, role }) =>
    addressee.name === undefined ? name === undefined && role === addressee.role : name === addressee.name,
  );
}

/** True where somebody is named by an outlet's name or a noun for one. */
function isOutlet(scene: Scene, { mention }: Person): boolean {
  if (mention === undefined) return false;
  const seen = scene.seen[sentenceAt(scene, mention.start)] ?? [];
  return seen.some(({ meaning, first }) => {
    const { start = -1 } = scene.tokens[first] ?? {};
    return (meaning.is === "outlet" || meaning.is === "outlet-noun") && mention.start <= start && start < mention.end;
  });
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
  const who = "abstained" in quotation.speaker ? undefined : speakerName(scene, quotation.speaker);
  const found = discourse.calls[call];
  const chain = [...hopsTo(index, call, sentences, who), ...says(scene, discourse, quotation, sentences)];
  const spoken = chain.flatMap((hop) => hop.hedges.map((hedge) => hedge.span.start));
  const doubts = found === undefined ? [] : [...(index.vouching[call] ?? []), ...(discourse.doubts[call] ?? [])];
  const hedges = doubts.filter((hedge) => !spoken.includes(hedge.span.start));
  return { quotation: quotation.id, ...(found === undefined ? {} : { call: found.id }), chain, hedges };
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
