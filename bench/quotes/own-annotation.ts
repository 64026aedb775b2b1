/** The own gold, and what the project finds in its articles, in the scorer's shape. */
import {
  analyse,
  buildCase,
  type Document,
  type LanguagePack,
  neutral,
  type Person,
  type Quotation,
  readDocument,
  type Span,
} from "@earwitness/core";
import type { AnnotatedDocument, Annotation } from "./annotation.ts";
import { tokensIn, tokensOf } from "./gold.ts";
import type { OwnArticle, OwnQuotation } from "./own.ts";

/** An annotation with what only the own gold can score. */
export interface OwnAnnotation extends Annotation {
  readonly marks: string;
  /** What the speaker resolves to. */
  readonly role?: string;
  readonly name?: string;
  /** Role of the one addressed. */
  readonly to?: string;
  /** Label or id of the call. */
  readonly call?: string;
  /** `lemma (kind)`, folded. */
  readonly hedges: readonly string[];
  /** Outermost first; who speaks, by name or else by role, last. */
  readonly chain: readonly { readonly actor: string; readonly act: string }[];
  readonly id?: string;
  readonly within?: string;
  /** Nothing is marked or claimed of who speaks: a body or guest without role and name whose mention stands elsewhere. */
  readonly unjudged?: boolean;
}

export interface OwnDocument extends AnnotatedDocument {
  readonly annotations: readonly OwnAnnotation[];
  /** Content tokens that may be there or not: conjunctions and marks of the infinitive that open a clause. */
  readonly openers: ReadonlySet<string>;
}

type Packs = ReadonlyMap<string, LanguagePack>;
type Tokens = AnnotatedDocument["tokens"];

/** An article of the gold in the scorer's shape. */
export function annotateOwn(article: OwnArticle, packs: Packs): OwnDocument {
  const tokens = tokensOf(article.text);
  const pack = packs.get(article.lang);
  const { that = [], whether = [], infinitive = [], reportive = [] } = pack?.quote ?? {};
  const at = reader(article.text, tokens);
  return {
    id: article.id,
    lang: article.lang,
    text: article.text,
    tokens,
    openers: new Set([...that, ...whether, ...infinitive, ...reportive]),
    annotations: article.quotations.map((one) => ofGold(completed(one, article.quotations), at)),
  };
}

/** A fragment within a reported clause has cue, speaker and addressee of the clause where it has no marks of its own. */
function completed(one: OwnQuotation, all: readonly OwnQuotation[]): OwnQuotation {
  const outer = one.claims.find((words) => words.startsWith("within "))?.slice("within ".length);
  const clause = one.cue === undefined ? all.find(({ number }) => String(number) === outer) : undefined;
  if (clause === undefined || !one.claims.includes("mixed")) return one;
  const { cue, speaker, addressee } = clause;
  return { ...(cue && { cue }), ...(speaker && { speaker }), ...(addressee && { addressee }), ...one };
}

function ofGold(one: OwnQuotation, at: (spans: readonly (Span | undefined)[]) => number[]): OwnAnnotation {
  const claim = (lead: string): string | undefined =>
    one.claims.find((words) => words.startsWith(lead))?.slice(lead.length);
  const role = claim("speaker ");
  const name = claim("name ");
  const to = claim("to ");
  const source = at([one.speaker]);
  const kind = one.claims.find((words) => ["direct", "indirect", "mixed"].includes(words)) ?? "";
  const marks = one.claims.find((words) => ["pair", "dash", "unmarked"].includes(words)) ?? "";
  return {
    ...EMPTY,
    content: at(one.content),
    cue: at([one.cue]),
    source,
    addressee: at([one.addressee]),
    type: kind,
    marks: marks === "unmarked" ? "none" : marks,
    abstained: role === "none",
    ...(role === undefined && name === undefined && source.length === 0 ? { unjudged: true } : {}),
    ...(role === undefined || role === "none" ? {} : { role }),
    ...(name === undefined ? {} : { name }),
    ...(to === undefined ? {} : { to }),
    ...(one.call === undefined ? {} : { call: one.call }),
    hedges: hedgeNames(one.hedges),
    chain: one.chain,
  };
}

const EMPTY = {
  frame: [],
  medium: "",
  speakerWords: "",
} as const;

/** An annotation of a system that looks between marks and tells no more than content, cue and source. */
export function asOwn(annotation: Annotation): OwnAnnotation {
  return { ...annotation, marks: "pair", hedges: [], chain: [] };
}

/** What the project finds, the article's date and outlet being known as they are for a page. */
export function predictOwn(article: OwnArticle, packs: Packs): OwnAnnotation[] {
  const { document } = readDocument(
    {
      text: article.text,
      source: { kind: "text", name: article.id },
      blob: "sha256:0",
      meta: { published: article.published, ...(article.outlet === undefined ? {} : { outlet: article.outlet }) },
    },
    packs,
  );
  if (document.text !== article.text) throw new RangeError(`Reading changes the text of ${article.id}`);
  const found = buildCase([document], { packs, neutral });
  const at = reader(article.text, tokensOf(article.text));
  const sentences = sentencesOf(document, packs.get(document.language.tag));
  const attributions = new Map(found.attributions.map((one) => [one.quotation, one]));
  return found.quotations.map((quotation) => {
    const attribution = attributions.get(quotation.id);
    const own = ownSentences(quotation, sentences);
    const hedges = [...(attribution?.hedges ?? []), ...(attribution?.chain ?? []).flatMap((hop) => hop.hedges)];
    return {
      ...ofFound(quotation, at),
      ...(attribution?.call === undefined ? {} : { call: attribution.call }),
      hedges: hedgeNames(
        hedges.filter(({ span }) => own.some((one) => one.start <= span.start && span.end <= one.end)),
      ),
      chain: chainOf(attribution?.chain ?? [], quotation, article.outlet),
    };
  });
}

function ofFound(quotation: Quotation, at: (spans: readonly (Span | undefined)[]) => number[]): OwnAnnotation {
  const speaker: Person | undefined = "abstained" in quotation.speaker ? undefined : quotation.speaker;
  const to = quotation.addressee?.role;
  return {
    ...EMPTY,
    id: quotation.id,
    ...(quotation.within === undefined ? {} : { within: quotation.within }),
    content: at(quotation.content),
    cue: at([quotation.cue?.span]),
    source: at([speaker?.mention]),
    addressee: at([quotation.addressee?.mention]),
    type: quotation.kind,
    marks: quotation.marks,
    abstained: speaker === undefined,
    ...(speaker?.role === undefined ? {} : { role: speaker.role }),
    ...(speaker?.name === undefined ? {} : { name: speaker.name }),
    ...(to === undefined ? {} : { to }),
    hedges: [],
    chain: [],
  };
}

/** Ids of the tokens of words in spans of UTF-16 units. */
function reader(text: string, tokens: Tokens): (spans: readonly (Span | undefined)[]) => number[] {
  const points: number[] = [];
  let point = 0;
  for (let unit = 0; unit <= text.length; unit++) {
    points.push(point);
    const code = text.charCodeAt(unit);
    if (!(code >= 0xdc00 && code < 0xe000)) point++;
  }
  const signs = Array.from(text);
  const isWord = (id: number): boolean => /[\p{L}\p{N}]/u.test(signs.slice(...(tokens[id] ?? [0, 0])).join(""));
  return (spans) =>
    tokensIn(
      tokens,
      spans.flatMap((span) => (span === undefined ? [] : [[points[span.start] ?? 0, points[span.end] ?? 0] as const])),
    ).filter(isWord);
}

function sentencesOf(document: Document, pack: LanguagePack | undefined): readonly Span[] {
  const spans = document.paragraphs.map((paragraph) => paragraph.span);
  return analyse(document.text, spans, new Set(pack?.abbreviations ?? [])).sentences;
}

function ownSentences({ content, cue }: Quotation, sentences: readonly Span[]): Span[] {
  const spans = cue === undefined ? content : [...content, cue.span];
  return sentences.filter((one) => spans.some((span) => span.start < one.end && one.start < span.end));
}

function hedgeNames(hedges: readonly { readonly lemma: string; readonly kind: string }[]): string[] {
  return [...new Set(hedges.map(({ lemma, kind }) => `${lemma.toLowerCase()} (${kind})`))];
}

/** All words of one name are words of the other. */
function isSameActor(a = "", b = ""): boolean {
  const words = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const within = (some: readonly string[], all: readonly string[]): boolean =>
    some.length > 0 && some.every((word) => all.includes(word));
  return within(words(a), words(b)) || within(words(b), words(a));
}

/**
 * The chain as gold writes it: the writer's own outlet first, which the project leaves out; no hop without an actor, and
 * nobody passing on to himself; the last hop is who speaks, by name or role.
 */
function chainOf(
  chain: readonly { readonly actor?: string; readonly act: string }[],
  { speaker }: Quotation,
  outlet: string | undefined,
): OwnAnnotation["chain"] {
  const hops = outlet === undefined ? [] : [{ actor: outlet, act: "reports" }];
  for (const [index, { actor, act }] of chain.entries()) {
    const said = index === chain.length - 1 && act === "says" && !("abstained" in speaker);
    const who = (said ? (speaker.name ?? speaker.role) : undefined) ?? actor;
    if (who === undefined) continue;
    // Who intercepts and releases stands once, by the act that is nearer to the reader; who speaks stands last.
    if (isSameActor(hops.at(-1)?.actor, actor)) {
      if (act !== "says" && act !== "releases") continue;
      hops.pop();
    }
    hops.push({ actor: who, act });
  }
  return hops;
}
