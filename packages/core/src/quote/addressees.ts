/** Whom a quotation addresses: the one named beside the cue, else the other party of a talk of two. */
import { bestFit, fits, pair, personOf, placeOf, type Resolved, type State } from "./candidates.ts";
import type { Draft } from "./draft.ts";
import type { Mention } from "./mentions.ts";
import { isKin, isParty, type Known } from "./persons.ts";

export function isAddressee(state: State, draft: Draft, known: Known): boolean {
  const mention = draft.addressee;
  return mention !== undefined && state.found.get(placeOf(mention)) === known;
}

export function addAddressee(state: State, draft: Draft, speaker: Known, resolved: Resolved): void {
  const mention = draft.addressee;
  if (mention !== undefined) {
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
        pair(speaker, known);
      return;
    }
    if (mention.kind !== "pronoun") return;
  }
  const partner = speaker.partner;
  if (partner === undefined || !isParty(speaker.role)) return;
  const evidence = resolved.speaker.reason.evidence;
  resolved.addressee = personOf(partner, undefined, { rule: "quote/addressee-partner", basis: "implied", evidence });
  resolved.knownAddressee = partner;
}

function fitsPartner(speaker: Known, mention: Mention): Known | undefined {
  const { partner } = speaker;
  return partner !== undefined && fits(partner, mention.gender, mention.number === "plural") ? partner : undefined;
}
