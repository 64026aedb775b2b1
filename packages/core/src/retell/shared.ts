import type { Change, Document, Quotation, Trace } from "../model.ts";

/** Two quotations, of two documents, that render the same words of a call. */
export interface SharedQuotation {
  readonly a: Quotation;
  readonly b: Quotation;
}

/** What the traces say about which documents quote the same words. */
export class SharedQuotations {
  readonly #byDocument = new Map<string, Quotation[]>();
  readonly #targets = new Map<string, ReadonlySet<string>>();
  readonly #places = new Map<string, ReadonlyMap<string, Quotation>>();

  constructor(quotations: readonly Quotation[], traces: readonly Trace[]) {
    for (const quotation of quotations) {
      const list = this.#byDocument.get(quotation.document);
      if (list === undefined) this.#byDocument.set(quotation.document, [quotation]);
      else list.push(quotation);
    }
    for (const { quotation, outcome, target } of traces) {
      if (outcome !== "found" || target === undefined) continue;
      const ids = target.kind === "utterance" ? target.utterances : target.quotations;
      this.#targets.set(quotation, new Set([...ids, quotation]));
    }
  }

  of(document: string): readonly Quotation[] {
    return this.#byDocument.get(document) ?? [];
  }

  /** Pairs in the order of `b`; each quotation of `b` once. */
  between(a: string, b: string): SharedQuotation[] {
    const places = this.#placesOf(a);
    return this.of(b).flatMap((quotation) => {
      for (const key of this.#targets.get(quotation.id) ?? [quotation.id]) {
        const other = places.get(key);
        if (other !== undefined) return [{ a: other, b: quotation }];
      }
      return [];
    });
  }

  /** What the quotations of a document are or render → the first that does. */
  #placesOf(document: string): ReadonlyMap<string, Quotation> {
    const known = this.#places.get(document);
    if (known !== undefined) return known;
    const places = new Map<string, Quotation>();
    for (const quotation of this.of(document)) {
      for (const key of this.#targets.get(quotation.id) ?? [quotation.id]) {
        if (!places.has(key)) places.set(key, quotation);
      }
    }
    this.#places.set(document, places);
    return places;
  }
}

/**
 * Changes two documents have in common: the same type at the same words of the source with the same outcome. Two newsrooms
 * seldom make one error independently.
 */
export function sharedChanges(changes: readonly Change[], a: string, b: string): [Change, Change][] {
  const first = changes.filter((change) => change.to.document === a);
  return changes
    .filter((change) => change.to.document === b)
    .flatMap((change) => {
      const same = first.find(
        (other) => changeKey(other) === changeKey(change) && outcomeOf(other) === outcomeOf(change),
      );
      return same === undefined ? [] : [[same, change] as [Change, Change]];
    });
}

/** What is changed, wherever it is: type and the place in the source; for an addition, the words added. */
export function changeKey({ type, from, to }: Change): string {
  const place = from.spans.map(({ start, end }) => `${start}-${end}`).join(" ");
  return `${type}|${from.document}|${place === "" ? `${from.in}|${to.words.toLowerCase()}` : place}`;
}

function outcomeOf({ to }: Change): string {
  return to.words.toLowerCase();
}

const FEWEST_VERBATIM = 3;
const FEWEST_WORDS = 4;

/**
 * True when the two quote the same words in the same wording: both had one rendition at hand, so neither is a translation
 * of the other's source made anew, and prose in common cannot come from translating alike.
 */
export function sharesWording(pairs: readonly SharedQuotation[], a: Document, b: Document): boolean {
  const plain = (document: Document, { content }: Quotation): string =>
    content
      .map(({ start, end }) =>
        document.text
          .slice(start, end)
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
          .trim(),
      )
      .join(" ");
  const same = pairs.filter((pair) => {
    const [x, y] = [plain(a, pair.a), plain(b, pair.b)];
    const [short, long] = x.length < y.length ? [x, y] : [y, x];
    return long.includes(short) && short.split(" ").length >= FEWEST_WORDS;
  });
  return same.length >= FEWEST_VERBATIM;
}
