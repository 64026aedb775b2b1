/** Whom a quotation addresses: the one named beside the cue, else the other party of a talk of two. */
import type { Reason } from "../model.ts";
import {
  bestFit,
  endsInQuestion,
  fits,
  isAnybody,
  personOf,
  placeOf,
  type Resolved,
  type State,
} from "./candidates.ts";
import type { Draft } from "./draft.ts";
import { canTalk, type Known, pair, pairForGood } from "./known.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { isKin, isParty } from "./roles.ts";
import { IS } from "./vocabulary.ts";

export function isAddressee(state: State, draft: Draft, known: Known): boolean {
  const mention = draft.addressee;
  return mention !== undefined && state.found.get(placeOf(mention)) === known;
}

export function addAddressee(state: State, draft: Draft, speaker: Known, resolved: Resolved): void {
  const mention = draft.addressee;
  if (mention !== undefined && !isAnybody(state.reading, mention) && !isInContent(draft, mention)) {
    if (isOurs(state.reading, mention)) {
      const reason: Reason = { rule: "quote/addressee", basis: "stated", evidence: [mention.span] };
      resolved.addressee = { mention: mention.span, key: "journalist", role: "journalist", reason };
      return;
    }
    const known =
      mention.kind === "pronoun"
        ? mention.pronoun?.person === 3
          ? (fitsPartner(speaker, mention) ??
            bestFit(
              state,
              draft.line,
              mention.gender,
              mention.number === "plural",
              (one) => one !== speaker && one.firstAt < mention.span.start,
            ))
          : undefined
        : (state.found.get(placeOf(mention)) ??
          state.register.enter(mention, draft.line, { other: false, kin: new Set() }));
    if (known !== undefined && known !== speaker) {
      resolved.addressee = personOf(known, mention, {
        rule: "quote/addressee",
        basis: mention.kind === "pronoun" ? "implied" : "stated",
        evidence: [mention.span],
      });
      resolved.knownAddressee = known;
      if (
        isParty(known.role) &&
        isParty(speaker.role) &&
        !known.plural &&
        !speaker.plural &&
        (isKin(known.role) || isKin(speaker.role))
      )
        pair(speaker, known, draft.line);
      else if (speaker.talks === true && isKin(known.role) && !known.plural) pairForGood(speaker, known, draft.line);
      else if (areHeard(state, draft, speaker, known)) pairForGood(speaker, known, draft.line);
      return;
    }
    if (mention.kind !== "pronoun") return;
  }
  const partner = speaker.partner ?? askerOf(state, draft, speaker);
  const rang = speaker.partner?.role === "operator" && draft.line - speaker.partner.lastLine <= RINGING;
  if (partner === undefined || (speaker.partner !== undefined && !rang && !isVoice(speaker))) return;
  const evidence = resolved.speaker.reason.evidence;
  resolved.addressee = personOf(partner, undefined, { rule: "quote/addressee-partner", basis: "implied", evidence });
  resolved.knownAddressee = partner;
}

/** "warnt vor voreiligen Schlüssen": what is said is nobody who is told it. */
function isInContent({ content }: Draft, { span }: Mention): boolean {
  return content.some(({ start, end }) => start <= span.start && span.end <= end);
}

/** How many lines behind the last word of whoever takes the call somebody named still speaks to him. */
const RINGING = 3;

/** "told us", "told this newspaper", or the outlet of the document by its name: the writer is the one addressed. */
export function isOurs({ document, vocabulary }: Reading, mention: Mention): boolean {
  const { pronoun, line, from, kind, name } = mention;
  if (pronoun?.person === 1) return pronoun.number === "plural";
  if (name !== undefined && name.toLowerCase() === document.outlet?.toLowerCase()) return true;
  const outlet = kind === "paper" || ((vocabulary.words.get(mention.head)?.flags ?? 0) & (IS.titled | IS.paper)) !== 0;
  return outlet && (vocabulary.lexicon.ours?.includes(line.items[from]?.token.lower ?? "") ?? false);
}

/** Somebody who speaks in the call: a role without a full name, or one of two whom the text shows in talk. */
export function isVoice(speaker: Known): boolean {
  return speaker.talks === true || (isParty(speaker.role) && !isPublic(speaker));
}

/** "Daniel Marsh can be heard telling the operator": two who talk where the paragraph tells of the recording. */
function areHeard(state: State, draft: Draft, speaker: Known, known: Known): boolean {
  if (speaker.partner !== undefined || known.partner !== undefined || !canTalk(speaker) || !canTalk(known))
    return false;
  if (speaker.role === "operator" || known.role === "operator") return true;
  return state.heardIn === draft.paragraph && known.role !== undefined;
}

/** Somebody named in full speaks to the public rather than in a private call. */
function isPublic({ name }: Known): boolean {
  return name?.includes(" ") === true;
}

/** Whoever asked what is answered in the next words is the one addressed, and the one asked is who answers. */
function askerOf(state: State, draft: Draft, speaker: Known): Known | undefined {
  const before = state.done.findLast((one) => one.parent === undefined && !one.heading);
  const asked = before === undefined ? undefined : state.resolved.get(before);
  if (before === undefined || asked?.known === undefined || asked.known === speaker || draft.heading) return undefined;
  if (draft.line - before.lastLine > 1 || draft.paragraph - before.paragraph > 1 || draft.labelled) return undefined;
  // "Asked by the prosecutor whose voice it was, he answered": the question is reported.
  const reported = before.hit?.act === "ask" && draft.hit?.act === "answer";
  if (!reported && (!endsInQuestion(state.reading, before) || draft.kind !== "direct" || before.kind !== "direct"))
    return undefined;
  const evidence = draft.content.slice(0, 1);
  asked.addressee ??= personOf(speaker, undefined, { rule: "quote/addressee-answers", basis: "implied", evidence });
  asked.knownAddressee ??= speaker;
  return asked.known;
}

function fitsPartner(speaker: Known, mention: Mention): Known | undefined {
  const { partner } = speaker;
  return partner !== undefined && fits(partner, mention.gender, mention.number === "plural") ? partner : undefined;
}
