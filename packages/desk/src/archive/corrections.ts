/** Corrections of a transcript: what a person says is really said, and who says it. The bytes stay; the document follows. */
import { correctUtterance, type Document, type Rendition, type Span, type Utterance } from "@earwitness/core";

/** What is changed of an utterance or of a party; what it was before is kept beside it. */
export interface Correction {
  readonly id: string;
  readonly item: string;
  readonly by: string;
  readonly at: string;
  readonly utterances: readonly {
    readonly id: string;
    readonly text?: string;
    /** Label of a party; one that is new becomes a party. */
    readonly speaker?: string;
    readonly before: { readonly text: string; readonly speaker?: string };
  }[];
  readonly parties: readonly {
    readonly label: string;
    readonly name?: string;
    readonly role?: string;
    readonly before: { readonly name?: string; readonly role?: string };
  }[];
}

/** A correction as it is handed in. */
export interface NewCorrection {
  readonly by: string;
  readonly utterances?: readonly { readonly id: string; readonly text?: string; readonly speaker?: string }[];
  readonly parties?: readonly { readonly label: string; readonly name?: string; readonly role?: string }[];
}

/** A correction with what it changes of a document; `undefined` when it names something the document does not have. */
export function withBefore(
  given: NewCorrection,
  { rendition }: Document,
): Pick<Correction, "by" | "utterances" | "parties"> | undefined {
  const utterances = (given.utterances ?? []).flatMap((change) => {
    const found = rendition?.utterances.find(({ id }) => id === change.id);
    return found === undefined
      ? []
      : [
          {
            ...change,
            before: { text: found.text, ...(found.speaker === undefined ? {} : { speaker: found.speaker }) },
          },
        ];
  });
  const parties = (given.parties ?? []).flatMap((change) => {
    const found = rendition?.parties.find(({ label }) => label === change.label);
    if (found === undefined) return [];
    return [
      {
        ...change,
        before: {
          ...(found.name === undefined ? {} : { name: found.name }),
          ...(found.role === undefined ? {} : { role: found.role }),
        },
      },
    ];
  });
  const all = utterances.length === (given.utterances ?? []).length && parties.length === (given.parties ?? []).length;
  return all && utterances.length + parties.length > 0 ? { by: given.by, utterances, parties } : undefined;
}

/** The document with all corrections, oldest first; ids stay what they were, positions follow the text. */
export function corrected(document: Document, corrections: readonly Correction[]): Document {
  const { rendition } = document;
  if (rendition === undefined || corrections.length === 0) return document;
  const changes = new Map<string, { text?: string; speaker?: string }>();
  const names = new Map<string, { name?: string; role?: string }>();
  for (const { utterances, parties } of corrections) {
    for (const { id, text, speaker } of utterances) {
      changes.set(id, {
        ...changes.get(id),
        ...(text === undefined ? {} : { text: oneLine(text) }),
        ...(speaker === undefined ? {} : { speaker }),
      });
    }
    for (const { label, name, role } of parties) {
      names.set(label, {
        ...names.get(label),
        ...(name === undefined ? {} : { name }),
        ...(role === undefined ? {} : { role }),
      });
    }
  }
  const labels = new Set(rendition.parties.map(({ label }) => label));
  const joined = [...changes.values()].flatMap(({ speaker }) =>
    speaker === undefined || labels.has(speaker) ? [] : [speaker],
  );
  const parties = [...rendition.parties, ...[...new Set(joined)].map((label) => ({ label }))];
  const moved = new Moves(document.text, rendition.utterances, changes);
  return {
    ...document,
    text: moved.text,
    paragraphs: document.paragraphs.map((paragraph) => ({ ...paragraph, span: moved.span(paragraph.span) })),
    furniture: document.furniture.map((furniture) => ({
      ...furniture,
      span: moved.span(furniture.span),
      reason: { ...furniture.reason, evidence: furniture.reason.evidence.map((span) => moved.span(span)) },
    })),
    rendition: {
      ...rendition,
      parties: parties.map((party) => ({ ...party, ...names.get(party.label) })),
      utterances: rendition.utterances.map((utterance) =>
        withChange(rendition, { ...utterance, span: moved.span(utterance.span) }, changes.get(utterance.id)),
      ),
    },
  };
}

/** Words that stay keep their times and how sure they are; new ones have no engine behind them. */
function withChange(
  rendition: Rendition,
  utterance: Utterance,
  change: { readonly text?: string; readonly speaker?: string } | undefined,
): Utterance {
  if (change === undefined) return utterance;
  if (change.text === undefined) return { ...utterance, ...change };
  const alone = correctUtterance({ ...rendition, utterances: [utterance] }, utterance.id, change.text);
  return { ...utterance, ...alone.utterances[0], ...change };
}

/** A text with some utterances replaced, and where its other positions have gone. Linear in text and utterances. */
class Moves {
  readonly text: string;
  /** Ends of the replaced stretches, and how far what stands after each is moved. */
  private readonly ends: number[] = [];
  private readonly shifts: number[] = [];

  constructor(
    text: string,
    utterances: readonly Utterance[],
    changes: ReadonlyMap<string, { readonly text?: string }>,
  ) {
    const parts: string[] = [];
    let from = 0;
    let shift = 0;
    for (const { id, span } of [...utterances].sort((a, b) => a.span.start - b.span.start)) {
      const words = changes.get(id)?.text;
      if (words === undefined || span.start < from) continue;
      parts.push(text.slice(from, span.start), words);
      from = span.end;
      shift += words.length - (span.end - span.start);
      this.ends.push(span.end);
      this.shifts.push(shift);
    }
    this.text = `${parts.join("")}${text.slice(from)}`;
  }

  span({ start, end }: Span): Span {
    return { start: this.at(start), end: this.at(end) };
  }

  private at(position: number): number {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return position + (low === 0 ? 0 : (this.shifts[low - 1] ?? 0));
  }
}

/** A line break would end the turn in which the words stand. */
function oneLine(text: string): string {
  return text.toWellFormed().replace(/\s+/gu, " ").trim();
}
