/**
 * The recordings and calls one document speaks of, kept apart.
 *
 * The text is read sentence by sentence. Each mention is resolved to a call by its determiner ("another", "the"), its
 * parties, its dates and its releaser; the last call mentioned stays in force until the next mention.
 */
import { recordId } from "../id.ts";
import type { Call, DateValue, Hedge, Hop, Note, Quotation, Span } from "../model.ts";
import { findActors, nameOf } from "./actors.ts";
import { attachHedges, groupBy } from "./attach.ts";
import {
  addHop,
  type Clues,
  conflictsInVoices,
  type Draft,
  isCallAct,
  nearest,
  resolveMention,
  toParties,
} from "./drafts.ts";
import { type FoundHedge, hedgesIn, plainHedge } from "./hedges.ts";
import { type FoundHop, hopsOf, objectBefore, plainHop } from "./hops.ts";
import { isTape, type Mention, mentionsIn } from "./mentions.ts";
import { isPaired, partiesIn } from "./parties.ts";
import { LONGEST_SENTENCE, type Scene, sentenceAt, spanOf, tokenAt } from "./scene.ts";
import { isNextOf, isNextOfSeries, isSeries, openDraft, shareHops } from "./series.ts";
import {
  addNamed,
  addSpeakers,
  addTalkers,
  addVoices,
  correctVoices,
  isInstitution,
  isPerson,
  mergeVoice,
  namedIn,
  nameVoices,
  type Voice,
} from "./voices.ts";

/** Where the discourse stands, sentence by sentence; what the attributions are read from. */
export interface Discourse {
  readonly calls: readonly Call[];
  readonly notes: readonly Note[];
  readonly hops: readonly FoundHop[];
  readonly hedges: readonly (readonly FoundHedge[])[];
  /** Per sentence: index into `calls` of the call in force after it; −1 for none. */
  readonly inForce: Int32Array;
  /** Per sentence: mentions with the index of their call; −1 for a generic one. */
  readonly mentions: readonly (readonly { readonly mention: Mention; readonly call: number }[])[];
  readonly voices: readonly (readonly Voice[])[];
  /** Per call: hedges in the sentences that mention it, which belong to no hop. */
  readonly doubts: readonly (readonly Hedge[])[];
  /** Hedges of the sentence that belong to no hop. */
  readonly loose: readonly (readonly Hedge[])[];
}

const HOP_REACH = 14;
/** How many calls back a doubt about "the recordings" reaches. */
const MOST_CALLS = 24;
/** How many hops the calls of a series take over from it. */
const MOST_SHARED = 8;

/** Reads the whole document. */
export function readCalls(scene: Scene): Discourse {
  return new Reading(scene).run();
}

class Reading {
  readonly #scene: Scene;
  readonly #hops: FoundHop[];
  readonly #hedges: FoundHedge[][];
  readonly #loose: Hedge[][];
  readonly #drafts: Draft[] = [];
  readonly #mentions: { mention: Mention; draft: Draft | undefined }[][] = [];
  readonly #inForce: (Draft | undefined)[] = [];
  #current: Draft | undefined;
  /** The first that brought in several. */
  #series: Draft | undefined;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#hedges = scene.sentences.map((_, index) => hedgesIn(scene, index));
    this.#loose = scene.sentences.map(() => []);
    this.#hops = attachHedges(scene, hopsOf(scene), this.#hedges, this.#loose);
  }

  run(): Discourse {
    const hopsBy = groupBy(this.#hops, (hop) => hop.sentence);
    const quotedBy = groupBy(this.#scene.quotations, (q) => sentenceAt(this.#scene, q.content[0]?.start ?? 0));
    for (let index = 0; index < this.#scene.sentences.length; index++) {
      this.#readSentence(index, hopsBy.get(index) ?? []);
      for (const quotation of quotedBy.get(index) ?? []) {
        // A heading quotes the text below, which tells better who speaks.
        if (quotation.headingOf !== undefined) continue;
        if (this.#current === undefined || this.#isOutside(index)) continue;
        if (quotation.kind === "direct" && this.#scene.compiled.people.surnames !== undefined)
          nameVoices(this.#current.voices, this.#scene.text, quotation);
        addTalkers(this.#current.voices, quotation);
        if (this.#current.paired !== true) correctVoices(this.#current.voices, this.#scene.text, quotation);
        if (this.#current.voices.length >= 2) continue;
        if (this.#tellsOfTape(index, quotation)) continue;
        addSpeakers(this.#current.voices, this.#scene.text, quotation, this.#scene.compiled.side);
        if (this.#isHeard(index, quotation)) addNamed(this.#current.voices, speakerOf(this.#scene, index, quotation));
        if (this.#current.voices.length > 0) this.#current.supported = true;
      }
      this.#inForce.push(this.#current);
    }
    return this.#finish();
  }

  #readSentence(index: number, hops: readonly FoundHop[]): void {
    const mentions = mentionsIn(this.#scene, index).filter((mention) => this.#counts(mention, hops));
    const found: { mention: Mention; draft: Draft | undefined }[] = [];
    this.#mentions.push(found);
    let afterGeneric = false;
    for (const [at, mention] of mentions.entries()) {
      const clues = this.#cluesOf(index, mentions, at, hops);
      // What stands in a clause about calls in general is general too: "the only call in which a soldier …".
      const general =
        mention.form === "generic" || (afterGeneric && mention.form === "open" && clues.hops.length === 0);
      const series = general && isSeries(mention, clues, this.#current);
      if (general && !series) {
        afterGeneric = true;
        // "The recordings were released by the prosecutor": all that were spoken of.
        if (mention.series && mention.form === "generic")
          for (const draft of this.#drafts.slice(-MOST_CALLS))
            for (const hop of clues.hops) if (hop.actor !== undefined && hop.act === "releases") addHop(draft, hop);
        found.push({ mention, draft: undefined });
        continue;
      }
      const draft = this.#enter(clues);
      if (series) draft.series = [...(draft.series ?? []), ...clues.hops].slice(0, MOST_SHARED);
      if (series) this.#series ??= draft;
      this.#current = draft;
      found.push({ mention, draft });
    }
    this.#readVoice(index);
    const read = mentions.length > 0 || this.#readCalling(index, hops);
    if (!read && !this.#readNextOfSeries(index) && !this.#readAnother(index, hops)) {
      this.#readContinuation(index, hops);
    }
    this.#readVouching(index);
  }

  /** "The voice is said to be that of Mayor Lee"; not "Lee denies that it is his". */
  #readVoice(index: number): void {
    const seen = this.#scene.seen[index] ?? [];
    const voice = seen.some(({ meaning }) => meaning.is === "role" && meaning.role.role === "voice");
    const denied = seen.some(({ meaning }) => meaning.is === "denial" || meaning.is === "outside");
    if (this.#current === undefined || !voice || denied) return;
    addNamed(this.#current.voices, namedIn(this.#scene, index, []));
  }

  /** "A soldier phoned his mother, reports X, citing the SBU": a service that tells of such a call listened in. */
  #readCalling(index: number, hops: readonly FoundHop[]): boolean {
    const sentence = this.#scene.sentences[index];
    const verb = (this.#scene.seen[index] ?? []).find(({ meaning }) => meaning.is === "calling");
    const cited = hops.some(
      ({ reason, actorKind }) => reason.rule === "call/hop-credit" && (actorKind === "agency" || actorKind === "body"),
    );
    if (this.#current !== undefined || sentence === undefined || verb === undefined || !cited) return false;
    const parties = partiesIn(this.#scene, index, sentence.first, sentence.last, true);
    if (parties.length < 2) return false;
    const draft = openDraft("phone-call", undefined);
    this.#drafts.push(draft);
    draft.recorded = true;
    draft.supported = true;
    draft.spans.push(spanOf(this.#scene, verb.first, verb.last));
    addVoices(draft.voices, this.#scene.text, parties);
    this.#current = draft;
    return true;
  }

  #readNextOfSeries(index: number): boolean {
    const series = this.#series;
    const sentence = this.#scene.sentences[index];
    if (sentence === undefined || !isNextOfSeries(this.#scene, index, series)) return false;
    const draft = openDraft(series.kind, series);
    this.#drafts.push(draft);
    draft.spans.push(spanOf(this.#scene, sentence.first, Math.min(sentence.last, sentence.first + 3)));
    addVoices(draft.voices, this.#scene.text, partiesIn(this.#scene, index, sentence.first, sentence.last));
    draft.supported = draft.voices.length > 0;
    this.#current = draft;
    return true;
  }

  /** "It has published many such calls. In another, released last month, a soldier …": one that stands for itself. */
  #readAnother(index: number, hops: readonly FoundHop[]): boolean {
    const sentence = this.#scene.sentences[index];
    const general = this.#mentions[index - 1]?.some(({ mention }) => mention.form === "generic") ?? false;
    if (sentence === undefined || !general || !isNextOf(this.#scene, index)) return false;
    const voices = partiesIn(this.#scene, index, sentence.first, sentence.last);
    if (voices.length === 0 || this.#current === undefined) return false;
    const draft = openDraft(this.#current.kind, undefined);
    this.#drafts.push(draft);
    draft.recorded = true;
    draft.supported = true;
    draft.spans.push(spanOf(this.#scene, sentence.first, Math.min(sentence.last, sentence.first + 2)));
    addVoices(draft.voices, this.#scene.text, voices);
    for (const hop of hops) if (isCallAct(hop)) addHop(draft, hop);
    this.#current = draft;
    return true;
  }

  /** "On the tape, Mayor Lee says …": the sentence tells where the words are heard, and not what they are about. */
  #isHeard(index: number, { content }: Quotation): boolean {
    if ((this.#scene.seen[index] ?? []).some(({ meaning }) => meaning.is === "heard")) return true;
    return (this.#mentions[index] ?? []).some(({ mention, draft }) => {
      const start = this.#scene.tokens[mention.first]?.start ?? 0;
      return (
        draft === this.#current &&
        !content.some((span) => span.start <= start && start < span.end) &&
        this.#isPlace(mention)
      );
    });
  }

  /** «Datteren sier at hun ikke orket å høre opptaket»: who speaks of the tape in indirect words is no voice in it. */
  #tellsOfTape(index: number, { marks, content }: Quotation): boolean {
    if (marks !== "none") return false;
    return (this.#mentions[index] ?? []).some(({ mention }) => {
      const { start = -1 } = this.#scene.tokens[mention.first] ?? {};
      return isTape(mention) && content.some((span) => span.start <= start && start < span.end);
    });
  }

  /** A word of many uses is a mention only with support. */
  #counts(mention: Mention, hops: readonly FoundHop[]): boolean {
    if (mention.strength !== "talk" || mention.form === "generic") return true;
    if (this.#drafts.length > 0 && mention.form !== "open") return true;
    const near = hops.some((hop) => isCallAct(hop) && Math.abs(hop.first - mention.first) <= HOP_REACH);
    if (near) return true;
    const parties = partiesIn(this.#scene, mention.sentence, mention.first, mention.last + HOP_REACH);
    return this.#drafts.length > 0 && parties.length > 1;
  }

  #cluesOf(index: number, mentions: readonly Mention[], at: number, hops: readonly FoundHop[]): Clues {
    const sentence = this.#scene.sentences[index] ?? { first: 0, last: 0 };
    const mention = mentions[at] as Mention;
    const specific = mentions.filter((m) => m.form !== "generic");
    const alone = specific.length <= 1 && mentions.length <= 1;
    const next = mentions[at + 1];
    const from = alone || at === 0 ? sentence.first : mention.first;
    const to = alone || next === undefined ? sentence.last : next.first;
    const own = hops.filter((hop) => isCallAct(hop) && nearest(mentions, hop) === mention);
    const voices: Voice[] = [];
    const parties = partiesIn(this.#scene, index, from, to);
    addVoices(voices, this.#scene.text, parties);
    const dates = own.filter((hop) => hop.act === "releases").flatMap((hop) => (hop.date ? [hop.date.value] : []));
    const beside = this.#dateBeside(mention);
    // The day of a recording is no day by which the reader was told of it.
    if (beside !== undefined && !own.some((hop) => hop.act === "records" && hop.date?.value === beside)) {
      dates.push(beside);
    }
    const bare = mention.form === "open" && this.#scene.compiled.lexicon.articles.length === 0;
    return {
      mention,
      voices,
      bare: bare && this.#scene.compiled.lexicon.order === "free",
      paired: isPaired(this.#scene, index, from, to),
      hops: own,
      dates,
    };
  }

  /** "the recording from last week": a date within three tokens after the noun, or right before it. */
  #dateBeside(mention: Mention): DateValue | undefined {
    for (let i = mention.last; i < mention.last + 3; i++) {
      const time = this.#scene.times[(this.#scene.timeAt[i] ?? 0) - 1];
      if (time !== undefined && time.value.granularity !== "stretch") return time.value;
      if (this.#scene.tokens[i]?.kind === "punctuation") return undefined;
    }
    return undefined;
  }

  #enter(clues: Clues): Draft {
    const known = resolveMention(this.#drafts, this.#current, this.#belowTitle(clues));
    const series = clues.mention.form === "other" ? this.#series : undefined;
    const draft = known ?? openDraft(clues.mention.kind, series);
    if (known === undefined) this.#drafts.push(draft);
    const { mention } = clues;
    draft.mentions.push(mention);
    draft.spans.push(spanOf(this.#scene, mention.first, mention.last));
    // "Another call" beside a recorded one is recorded too.
    if (mention.strength === "recorded" || (mention.form === "other" && this.#drafts.some((known) => known.recorded))) {
      draft.recorded = true;
    }
    if (clues.paired) draft.paired = true;
    if (draft.kind === "recording") draft.kind = mention.kind;
    if (draft.voices.length === 0) draft.voices.push(...clues.voices.map((voice) => ({ ...voice })));
    else if (!conflictsInVoices(draft.voices, clues.voices))
      for (const voice of clues.voices) mergeVoice(draft.voices, voice);
    if (this.#isFirst(draft) || this.#isPlace(mention))
      addNamed(draft.voices, namedIn(this.#scene, mention.sentence, clues.hops));
    if (draft.voices.length === 0 && this.#tellsOfCalling(mention.sentence - 1, mention.sentence))
      addNamed(draft.voices, namedIn(this.#scene, mention.sentence - 1, clues.hops));
    if (draft.voices.length > 0) draft.supported = true;
    for (const date of clues.dates) {
      if (!draft.dates.some((known) => known.start === date.start && known.end === date.end)) draft.dates.push(date);
    }
    for (const hop of clues.hops) addHop(draft, hop);
    return draft;
  }

  /** "*On the tape*, the mayor …": where words are heard; not "she apologised, reacting to the tape". */
  #isPlace({ sentence, first }: Mention): boolean {
    const { compiled, tokens } = this.#scene;
    const words = [1, 2, 3].map((back) => tokens[first - back]?.lower ?? "");
    const preposition = words.find((word) => compiled.on(word) || compiled.towards(word)) ?? "";
    return compiled.on(preposition) && !compiled.towards(preposition) && !this.#isOutside(sentence);
  }

  /** "Another call" below a title that speaks of one is one more of those released, not another than the title's. */
  #belowTitle(clues: Clues): Clues {
    const first = this.#drafts.every((draft) => draft.mentions.every((mention) => this.#isAbove(mention)));
    if (clues.mention.form !== "other" || !first || this.#isAbove(clues.mention)) return clues;
    return { ...clues, mention: { ...clues.mention, form: "open" } };
  }

  #isAbove(mention: Mention | undefined): boolean {
    const { document, sentences } = this.#scene;
    const role = document.paragraphs[sentences[mention?.sentence ?? 0]?.paragraph ?? 0]?.role;
    return role === "title" || role === "heading";
  }

  /** True for the mention that brings a call in, the title apart. */
  #isFirst({ mentions }: Draft): boolean {
    return mentions.length === 1 || (mentions.length === 2 && this.#isAbove(mentions[0]));
  }

  /** A sentence without a mention: parties of a call in force, and "It was released on Saturday by …". */
  #readContinuation(index: number, hops: readonly FoundHop[]): void {
    const draft = this.#current;
    const sentence = this.#scene.sentences[index];
    if (draft === undefined || sentence === undefined || this.#isOutside(index)) return;
    const opening = this.#scene.tokens[sentence.first]?.lower ?? "";
    const pronoun = this.#scene.compiled.people.pronouns.some(
      (p) => p.form === opening && (p.number === "singular" || draft.series !== undefined),
    );
    if (pronoun || this.#scene.compiled.definite(opening)) {
      const whose = this.#opensWithWhose(opening);
      for (const hop of hops)
        if (isCallAct(hop) && (whose || hop.reason.rule !== "call/hop-subject")) addHop(draft, hop);
    }
    for (const hop of hops) if (hop.act === "translates" || hop.act === "transcribes") addHop(draft, hop);
    for (const hop of hops) if (isCallAct(hop) && hop.actor !== undefined && this.#isOfIt(hop)) addHop(draft, hop);
    if (draft.voices.length < 2) {
      addVoices(draft.voices, this.#scene.text, partiesIn(this.#scene, index, sentence.first, sentence.last));
      // "The paper has obtained a tape. In it, Mayor Lee …"
      const before = draft.mentions.at(-1)?.sentence ?? -1;
      const next = before === index - 1 && this.#scene.sentences[before]?.paragraph === sentence.paragraph;
      if (next && draft.voices.length === 0) addNamed(draft.voices, namedIn(this.#scene, index, hops));
      if (draft.voices.length > 0) draft.supported = true;
    }
  }

  /** «Тренер зателефонував арбітру. Розмову виклав канал»: the sentence before, in the same paragraph, has who called whom. */
  #tellsOfCalling(before: number, sentence: number): boolean {
    const { sentences, seen } = this.#scene;
    return (
      sentences[before]?.paragraph === sentences[sentence]?.paragraph &&
      (seen[before] ?? []).some(({ meaning }) => meaning.is === "calling")
    );
  }

  /** «Jej fragmenty opublikował portal»: in free word order what is released opens the sentence. */
  #opensWithWhose(opening: string): boolean {
    const { lexicon, people } = this.#scene.compiled;
    return (
      lexicon.order === "free" &&
      people.surnames !== undefined &&
      people.pronouns.some(({ form, person, use }) => form === opening && person === 3 && use !== "subject")
    );
  }

  /** "The service released *it* on Friday". */
  #isOfIt({ first, last }: FoundHop): boolean {
    const { compiled, tokens } = this.#scene;
    if (objectBefore(this.#scene, first)) return true;
    const object = tokens[last]?.lower ?? "";
    return compiled.people.pronouns.some(
      ({ form, person, number, gender }) =>
        form === object && person === 3 && number === "singular" && (gender === undefined || gender === "neuter"),
    );
  }

  /** "X could not verify the recording": a hop on the call with the hedge on it. */
  #readVouching(index: number): void {
    const draft = this.#current;
    if (draft === undefined) return;
    for (const hedge of this.#hedges[index] ?? []) {
      if (!hedge.declines) continue;
      const sentence = this.#scene.sentences[index] as Span;
      const actor = findActors(this.#scene, index).find(
        (a) => a.last <= hedge.last && a.kind !== "role" && hedge.first - a.last <= 3 && a.first < hedge.last,
      );
      const hop: Hop & { vouching: true } = {
        ...(actor === undefined ? {} : nameOf(this.#scene, actor)),
        act: "reports",
        span: { start: sentence.start, end: sentence.end },
        hedges: [plainHedge(hedge)],
        reason: { rule: "call/not-vouched", basis: "stated", evidence: [hedge.span] },
        vouching: true,
      };
      // "The recordings could not be verified": none of them.
      const all = (this.#mentions[index] ?? []).some(({ mention }) => mention.form === "generic" && mention.series);
      for (const one of all ? this.#drafts.slice(-MOST_CALLS) : [draft]) one.hops.push(hop);
    }
  }

  #isOutside(index: number): boolean {
    return (this.#scene.seen[index] ?? []).some(({ meaning }) => meaning.is === "outside");
  }

  #finish(): Discourse {
    for (const draft of this.#drafts) shareHops(draft);
    const kept = this.#drafts.filter((draft) => draft.recorded && draft.supported);
    const at = new Map(kept.map((draft, index) => [draft, index]));
    const place = (draft: Draft | undefined) => (draft === undefined ? -1 : (at.get(draft) ?? -1));
    const notes: Note[] = this.#drafts
      .filter((draft) => !at.has(draft))
      .map((draft) => ({
        rule: "call/no-recording",
        severity: "info",
        message: draft.recorded
          ? "A recording is mentioned, but nobody speaks in it and nobody releases it; it is not counted as a call."
          : "A talk is mentioned, but nothing says that it was recorded; it is not counted as a call.",
        document: this.#scene.document.id,
        ...(draft.spans[0] === undefined ? {} : { span: draft.spans[0] }),
      }));
    notes.push(...this.#unreadSentences());
    return {
      calls: kept.map((draft) => this.#toCall(draft)),
      notes,
      hops: this.#hops,
      hedges: this.#hedges,
      inForce: Int32Array.from(this.#inForce, place),
      mentions: this.#mentions.map((list) => list.map(({ mention, draft }) => ({ mention, call: place(draft) }))),
      voices: kept.map((draft) => draft.voices),
      doubts: kept.map((draft) => this.#doubtsOf(draft)),
      loose: this.#loose,
    };
  }

  #unreadSentences(): Note[] {
    return this.#scene.sentences
      .filter((sentence) => sentence.last - sentence.first > LONGEST_SENTENCE)
      .map(({ start, end }) => ({
        rule: "call/long-sentence",
        severity: "info",
        message: "A stretch without a full stop is too long to be prose; no calls were looked for in it.",
        document: this.#scene.document.id,
        span: { start, end },
      }));
  }

  #doubtsOf(draft: Draft): Hedge[] {
    const sentences = [...new Set(draft.mentions.map((mention) => mention.sentence))];
    return sentences.flatMap((index) =>
      (this.#loose[index] ?? []).filter(
        (hedge) => hedge.kind !== "truth" && this.#nearestDraft(index, hedge) === draft,
      ),
    );
  }

  /** A doubt is about the mention beside it: "the only call that allegedly …" is no doubt about the one named before. */
  #nearestDraft(index: number, hedge: Hedge): Draft | undefined {
    let best: Draft | undefined;
    let distance = Number.POSITIVE_INFINITY;
    for (const { mention, draft } of this.#mentions[index] ?? []) {
      const { start, end } = spanOf(this.#scene, mention.first, mention.last);
      const away = hedge.span.start >= end ? hedge.span.start - end : start - hedge.span.end;
      if (away >= distance) continue;
      best = draft;
      distance = away;
    }
    return best;
  }

  #toCall(draft: Draft): Call {
    const document = this.#scene.document.id;
    const first = draft.spans[0] ?? { start: 0, end: 0 };
    return {
      id: recordId("call", { document, start: first.start, words: this.#scene.text.slice(first.start, first.end) }),
      kind: draft.kind,
      parties: toParties(draft),
      mentions: [{ document, spans: draft.spans }],
      hops: draft.hops.map((hop) => ({ ...plainHop(hop), document })),
      renditions: [],
      reason: { rule: "call/mention", basis: "stated", evidence: draft.spans },
    };
  }
}

/** Who speaks, where a name is known. */
function speakerOf(scene: Scene, sentence: number, { speaker }: Quotation): Voice[] {
  if (!isPerson(speaker)) return [];
  const at = speaker.mention === undefined ? -1 : tokenAt(scene.tokens, speaker.mention.end - 1);
  if (isInstitution(scene, sentence, at)) return [];
  return [{ label: speaker.name, name: speaker.name, role: speaker.role ?? "person" }];
}
