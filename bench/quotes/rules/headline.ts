import { type AnnotatedDocument, type Annotation, overlapOf, type Score, scoreOf, shared } from "../annotation.ts";

/** The headline figures. */
export interface HeadlineScore {
  readonly contentExact: Score;
  /** Content with shared tokens over all tokens ≥ 0.8. */
  readonly content: Score;
  /** Content matched at 0.8 and the speaker right. */
  readonly attributed: Score;
  /** The same, the speaker being marked at the very words that gold marks. */
  readonly attributedByMention: Score;
  /** Of the matched quotations whose speaker is named: the share that is wrong, in 0…100. */
  readonly wrongSpeaker: number;
  /** Of the matched quotations: the share whose speaker is not named, in 0…100. */
  readonly abstained: number;
  readonly cue: Score;
  readonly addressee: Score;
}

/** One matched pair or one quotation left alone. */
export interface Pair {
  readonly want?: Annotation;
  readonly got?: Annotation;
}

/** Greedy one-to-one matching by falling overlap of content, at 0.8 or more. */
export function matchContents(want: readonly Annotation[], got: readonly Annotation[]): Pair[] {
  const candidates = want.flatMap((a, i) =>
    got.flatMap((b, j) => {
      const overlap = overlapOf(a.content, b.content);
      return overlap >= 0.8 ? [{ i, j, overlap }] : [];
    }),
  );
  candidates.sort((x, y) => y.overlap - x.overlap || x.i - y.i || x.j - y.j);
  const left = new Set(want.keys());
  const right = new Set(got.keys());
  const pairs: Pair[] = [];
  for (const { i, j } of candidates) {
    const a = want[i];
    const b = got[j];
    if (a === undefined || b === undefined || !left.has(i) || !right.has(j)) continue;
    left.delete(i);
    right.delete(j);
    pairs.push({ want: a, got: b });
  }
  for (const i of left) pairs.push({ want: want[i] as Annotation });
  for (const j of right) pairs.push({ got: got[j] as Annotation });
  return pairs;
}

/**
 * @param wanted which gold quotations count; predictions that match a gold quotation outside it are left out of both
 * counts, so that a figure for direct speech does not punish the finding of indirect speech
 * @param claimed which predictions count as false when they match nothing
 */
export function scoreHeadline(
  gold: readonly AnnotatedDocument[],
  predicted: ReadonlyMap<string, readonly Annotation[]>,
  wanted: (annotation: Annotation) => boolean,
  claimed: (annotation: Annotation) => boolean,
): HeadlineScore {
  const count = { matched: 0, exact: 0, found: 0, there: 0, right: 0, mention: 0, named: 0, wrong: 0, abstained: 0 };
  const cue = { right: 0, found: 0, there: 0 };
  const addressee = { right: 0, found: 0, there: 0 };
  for (const document of gold) {
    for (const { want, got } of matchContents(
      document.annotations.map(bareContent(document)),
      (predicted.get(document.id) ?? []).map(bareContent(document)),
    )) {
      if (want === undefined ? got === undefined || !claimed(got) : !wanted(want)) continue;
      if (got !== undefined) count.found++;
      if (want !== undefined) count.there++;
      tally(cue, want?.cue ?? [], got?.cue ?? []);
      tally(addressee, want?.addressee ?? [], got?.addressee ?? []);
      if (want === undefined || got === undefined) continue;
      count.matched++;
      if (overlapOf(want.content, got.content) === 1) count.exact++;
      const named = !got.abstained && (got.source.length > 0 || got.speakerWords !== "");
      const right = named ? isRight(document, want, got) : want.source.length === 0;
      if (right) count.right++;
      if (right && (want.source.length === 0 || shared(want.source, got.source) > 0)) count.mention++;
      if (!named) count.abstained++;
      else if (want.source.length > 0) {
        count.named++;
        if (!right) count.wrong++;
      }
    }
  }
  return {
    contentExact: scoreOf(count.exact, count.found, count.there),
    content: scoreOf(count.matched, count.found, count.there),
    attributed: scoreOf(count.right, count.found, count.there),
    attributedByMention: scoreOf(count.mention, count.found, count.there),
    wrongSpeaker: count.named === 0 ? 0 : (100 * count.wrong) / count.named,
    abstained: count.matched === 0 ? 0 : (100 * count.abstained) / count.matched,
    cue: scoreOf(cue.right, cue.found, cue.there),
    addressee: scoreOf(addressee.right, addressee.found, addressee.there),
  };
}

/** Content without its signs: whether marks and punctuation belong to a content differs from gold to gold. */
function bareContent(document: AnnotatedDocument): (annotation: Annotation) => Annotation {
  const points = Array.from(document.text);
  const signs = new Set(
    document.tokens.flatMap((token, index) => (/[\p{L}\p{N}]/u.test(points.slice(...token).join("")) ? [] : [index])),
  );
  return (annotation) => {
    const content = annotation.content.filter((index) => !signs.has(index));
    return content.length === 0 ? annotation : { ...annotation, content };
  };
}

function tally(
  part: { right: number; found: number; there: number },
  want: readonly number[],
  got: readonly number[],
): void {
  if (got.length > 0) part.found++;
  if (want.length > 0) part.there++;
  if (shared(want, got) > 0) part.right++;
}

/** The mention shares a token with gold, or the speaker named from elsewhere shares a word of substance with gold's. */
function isRight(document: AnnotatedDocument, want: Annotation, got: Annotation): boolean {
  if (want.source.length === 0) return false;
  if (shared(want.source, got.source) > 0) return true;
  if (got.source.length > 0 && got.inherited !== true) return false;
  const points = Array.from(document.text);
  const said = want.source.map((index) =>
    points
      .slice(...(document.tokens[index] ?? [0, 0]))
      .join("")
      .toLowerCase(),
  );
  const words = got.speakerWords.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return said.some((word) => word.length > 3 && words.includes(word));
}
