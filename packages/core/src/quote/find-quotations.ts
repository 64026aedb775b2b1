import { recordId } from "../id.ts";
import type { Cue, Document, Note, Quotation } from "../model.ts";
import type { Analysis } from "../text/sentences.ts";
import { type Resolved } from "./candidates.ts";
import { conventionsIn } from "./conventions.ts";
import type { Draft } from "./draft.ts";
import { draftsOf } from "./drafts.ts";
import { headingTargets } from "./headings.ts";
import type { QuoteLanguage } from "./lexicon.ts";
import { layOut, type Reading, spanOfItems } from "./reading.ts";
import { resolvePeople } from "./resolve.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** What the quote station found in one document, in the order of the text. */
export interface QuotationFindings {
  readonly quotations: readonly Quotation[];
  readonly notes: readonly Note[];
}

/**
 * Finds every quotation of `document` with its cue, speaker and addressee.
 *
 * A reported clause and the marked fragments inside it are separate quotations; a fragment names its clause in `within`.
 *
 * @param analysis tokens and sentences of `document.text`, cut along `document.paragraphs` (their indices must agree)
 * @param lexicon the parts of the language pack that this station reads
 */
export function findQuotations(document: Document, analysis: Analysis, lexicon: QuoteLanguage): QuotationFindings {
  const reading = layOut(document, analysis, vocabularyOf(lexicon));
  const { drafts, parsed } = draftsOf(reading);
  const resolved = resolvePeople(reading, parsed, drafts);
  const targets = headingTargets(reading, drafts);
  const kept = drafts.filter(
    (draft) =>
      draft.content.length > 0 &&
      (!draft.heading ||
        draft.hit ||
        draft.labelled ||
        targets.has(draft) ||
        draft.marks === "dash" ||
        speaksOfItself(reading, draft)),
  );
  kept.sort((a, b) => start(a) - start(b) || end(b) - end(a));
  const ids = new Map<Draft, string>();
  for (const draft of kept) ids.set(draft, idOf(document, draft, reading));
  const quotations: Quotation[] = [];
  const seen = new Set<string>();
  for (const draft of kept) {
    const id = ids.get(draft) ?? "";
    if (seen.has(id)) continue;
    seen.add(id);
    const target = targets.get(draft);
    const people = resolved.get(target ?? draft);
    if (people !== undefined) quotations.push(finish(reading, draft, id, people, ids, target));
  }
  return { quotations, notes: reading.notes.map((note) => ({ ...note, document: document.id })) };
}

/** How few words a heading quotes that is a saying by its own words. */
const SAYING = 3;

/** “They have cheated us again”: marked words of a heading in the first or second person are somebody's, not a title. */
function speaksOfItself({ tokens, vocabulary }: Reading, draft: Draft): boolean {
  const [span] = draft.content;
  if (span === undefined || draft.marks !== "pair") return false;
  const inside = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
  return (
    inside.filter(({ kind }) => kind === "word").length >= SAYING &&
    inside.some(({ lower }) => vocabulary.words.get(lower)?.pronouns.some(({ person }) => person < 3))
  );
}

const start = (draft: Draft): number => draft.content[0]?.start ?? 0;
const end = (draft: Draft): number => draft.content.at(-1)?.end ?? 0;

function idOf(document: Document, draft: Draft, reading: Reading): string {
  const cue =
    draft.hit === undefined ? null : (reading.tokens[draft.hit.line.items[draft.hit.from]?.first ?? 0]?.start ?? null);
  return recordId("quotation", {
    document: document.id,
    content: draft.content.map((span) => [span.start, span.end]),
    cue,
  });
}

function finish(
  reading: Reading,
  draft: Draft,
  id: string,
  people: Resolved,
  ids: ReadonlyMap<Draft, string>,
  target: Draft | undefined,
): Quotation {
  const { document, text } = reading;
  const cue = cueOf(reading, draft);
  const within = draft.parent === undefined ? undefined : ids.get(draft.parent);
  const headingOf = target === undefined ? undefined : ids.get(target);
  const inherited = target !== undefined;
  const speaker = inherited ? takenOver(people.speaker) : people.speaker;
  return {
    id,
    document: document.id,
    kind: draft.kind,
    marks: draft.marks,
    content: draft.content,
    language: document.language,
    conventions: conventionsIn(text, draft.content),
    ...(cue === undefined ? {} : { cue }),
    speaker,
    ...(people.addressee === undefined ? {} : { addressee: people.addressee }),
    ...(headingOf === undefined ? {} : { headingOf }),
    ...(within === undefined ? {} : { within }),
    reason: {
      rule: draft.rule,
      basis: draft.floating ? "inherited" : "stated",
      evidence: draft.evidence.length > 0 ? draft.evidence : cue === undefined ? draft.content.slice(0, 1) : [cue.span],
    },
  };
}

/** The speaker of the quotation that a heading repeats; the mention stands there and not in the heading. */
function takenOver(speaker: Resolved["speaker"]): Resolved["speaker"] {
  const reason = { ...speaker.reason, basis: "inherited" as const };
  if ("abstained" in speaker) return { ...speaker, reason };
  const { mention: _, ...rest } = speaker;
  return { ...rest, reason };
}

function cueOf(reading: Reading, draft: Draft): Cue | undefined {
  const { hit } = draft;
  if (hit === undefined) return undefined;
  const span = spanOfItems(reading, hit.line, hit.from, hit.to);
  const evidence = [span];
  if (hit.auxiliary !== undefined && hit.auxiliary < hit.from)
    evidence.unshift(spanOfItems(reading, hit.line, hit.auxiliary, hit.auxiliary + 1));
  if (hit.particle !== undefined && hit.particle >= hit.to)
    evidence.push(spanOfItems(reading, hit.line, hit.particle, hit.particle + 1));
  return { span, lemma: hit.lemma, act: hit.act, reason: { rule: "quote/cue", basis: "stated", evidence } };
}
