/** A dossier → the rows that are searched. */
import { type CaseRecord, fold, soundOf } from "@earwitness/core";

/** What can be found. */
export type FindingKind = "quotation" | "utterance" | "article" | "name";

/** One row of the index. */
export interface Finding {
  readonly kind: FindingKind;
  /** Id of the quotation, utterance or document; for a name, of the document that has it first. */
  readonly id: string;
  readonly document: string;
  readonly text: string;
  readonly language: string;
  readonly speaker?: string;
  /** Types of the changes of a quotation. */
  readonly changes: readonly string[];
}

/** Everything in a dossier that can be searched, in the order of the dossier. */
export function findingsOf(dossier: CaseRecord): readonly Finding[] {
  const changes = changesByQuotation(dossier);
  const quotations = dossier.quotations.map((quotation): Finding => {
    const speaker = "abstained" in quotation.speaker ? undefined : (quotation.speaker.name ?? quotation.speaker.role);
    return {
      kind: "quotation",
      id: quotation.id,
      document: quotation.document,
      text: quotation.content.map(({ exact }) => exact).join(" … "),
      language: quotation.language.tag,
      ...(speaker === undefined ? {} : { speaker }),
      changes: [...(changes.get(quotation.id) ?? [])],
    };
  });
  const utterances = dossier.documents.flatMap(({ id, rendition }) =>
    (rendition?.utterances ?? []).map((utterance): Finding => {
      const party = rendition?.parties.find(({ label }) => label === utterance.speaker);
      const speaker = party?.name ?? party?.role ?? utterance.speaker;
      const language = rendition?.language.tag ?? "und";
      return {
        kind: "utterance",
        id: utterance.id,
        document: id,
        text: utterance.text,
        language,
        ...(speaker === undefined ? {} : { speaker }),
        changes: [],
      };
    }),
  );
  const articles = dossier.documents
    .filter(({ kind }) => kind === "article")
    .map(
      ({ id, text, language }): Finding => ({
        kind: "article",
        id,
        document: id,
        text,
        language: language.tag,
        changes: [],
      }),
    );
  return [...quotations, ...utterances, ...articles, ...namesOf(dossier)];
}

function changesByQuotation({ traces, changes }: CaseRecord): ReadonlyMap<string, ReadonlySet<string>> {
  const quotationOf = new Map(traces.map(({ id, quotation }) => [id, quotation]));
  const found = new Map<string, Set<string>>();
  for (const { trace, type } of changes) {
    const quotation = quotationOf.get(trace);
    if (quotation !== undefined) found.set(quotation, (found.get(quotation) ?? new Set()).add(type));
  }
  return found;
}

/** Each name once: of voices, of those who passed the words on, of outlets and authors. */
function namesOf({ documents, quotations, calls }: CaseRecord): readonly Finding[] {
  const found = new Map<string, Finding>();
  const languages = new Map(documents.map(({ id, language }) => [id, language.tag]));
  const add = (text: string | undefined, document: string): void => {
    if (text === undefined || text.trim() === "" || found.has(text)) return;
    found.set(text, {
      kind: "name",
      id: document,
      document,
      text,
      language: languages.get(document) ?? "und",
      changes: [],
    });
  };
  for (const { id, outlet, authors, rendition } of documents) {
    for (const name of [outlet, ...authors, ...(rendition?.parties ?? []).map((party) => party.name)]) add(name, id);
  }
  for (const { document, speaker, addressee, chain } of quotations) {
    for (const name of [
      "abstained" in speaker ? undefined : speaker.name,
      addressee?.name,
      ...chain.map(({ actor }) => actor),
    ])
      add(name, document);
  }
  for (const { mentions, parties, hops } of calls) {
    for (const { name } of parties) add(name, mentions[0]?.document ?? "");
    for (const { actor, document } of hops) add(actor, document);
  }
  return [...found.values()];
}

/** The text as it is searched: folded, accents off. */
export function foldedOf(text: string): string {
  return fold(text, undefined, { diacritics: "strip" }).text;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const LEAST_SOUND = 3;

/** Words with a capital by their sound: names, whatever script they stand in. */
export function soundsOf(text: string): readonly string[] {
  const sounds = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    if (/^\p{Lu}/u.test(word)) for (const sound of soundsOfWord(word)) sounds.add(sound);
  }
  return [...sounds];
}

/** The sounds of one word; none when it is too short to tell it by. */
export function soundsOfWord(word: string): readonly string[] {
  const sound = soundOf(word.toLowerCase());
  return sound.length < LEAST_SOUND ? [] : [sound];
}

/** The words of a text with where they stand (UTF-16). */
export function wordsOf(text: string): readonly { readonly word: string; readonly start: number }[] {
  return [...text.matchAll(WORD)].map((found) => ({ word: found[0], start: found.index }));
}
