import { recordId } from "../id.ts";
import type {
  DateValue,
  Document,
  Furniture,
  Note,
  Paragraph,
  Party,
  Rendition,
  Span,
  TimedWord,
  Utterance,
} from "../model.ts";
import { identifyLanguage } from "../text/language.ts";
import { slice, trim } from "../text/span.ts";
import { isLowerAt } from "../text/tokens.ts";
import type { ReadInput, ReadResult } from "./article.ts";
import type { Caption, Captions } from "./captions.ts";
import type { ReadPack } from "./lexicon.ts";
import { foldLine, lastSign, linesOf, prepare } from "./lines.ts";
import { indexMeta, type MetaIndex, metaDate, statedDates } from "./metadata.ts";
import { indexPeople, type PeopleIndex, partyOf } from "./parties.ts";
import { isStageDirection, type Turns, turnsOf } from "./turns.ts";

/** An utterance before it has ids. */
interface Said {
  readonly span: Span;
  readonly speaker?: string;
  readonly startMs?: number;
  readonly endMs?: number;
  readonly words?: readonly TimedWord[];
}

/** The text of a transcript, laid out or as found, with everything marked in it. */
interface Layout {
  readonly text: string;
  readonly said: readonly Said[];
  readonly paragraphs: readonly Paragraph[];
  readonly furniture: readonly Furniture[];
  /** Lines above and below the turns. */
  readonly about: readonly Span[];
  readonly legend: ReadonlyMap<string, string>;
  readonly kind?: "transcript" | "translation";
  readonly language?: string;
  readonly by?: Captions["by"];
  readonly notes: readonly Note[];
}

/** Reads plain text as a transcript; `undefined` when it is not mostly turns. Its text stays as it is. */
export function readTurns(input: ReadInput, packs: ReadonlyMap<string, ReadPack>): ReadResult | undefined {
  const { text, notes } = prepare(input.text);
  let people: PeopleIndex | undefined;
  const lookUp = (): PeopleIndex => (people ??= indexPeople(packs, identifyLanguage(text).tag));
  const turns = turnsOf(text, linesOf(text), lookUp);
  return turns === undefined ? undefined : assemble(input, packs, lookUp(), layoutTurns(text, turns, packs, notes));
}

/** Makes a transcript of captions: its text is laid out here, one utterance a line, `Speaker: words`. */
export function readCaptionFile(
  input: ReadInput,
  packs: ReadonlyMap<string, ReadPack>,
  captions: Captions,
): ReadResult {
  const layout = layoutCaptions(captions);
  return assemble(input, packs, indexPeople(packs, identifyLanguage(layout.text).tag), layout);
}

function layoutTurns(text: string, turns: Turns, packs: ReadonlyMap<string, ReadPack>, notes: readonly Note[]): Layout {
  const said: Said[] = [];
  const paragraphs: Paragraph[] = [];
  const furniture: Furniture[] = [];
  const lost = new Set([...packs.values()].flatMap(({ read }) => read.transcript.unintelligible));
  for (const [i, span] of turns.head.entries()) {
    const isTitle = i === 0 && turns.head.length > 1 && !turns.legendLines.has(span) && lastSign(text, span) !== ".";
    paragraphs.push({ span, role: isTitle && span.end - span.start <= 160 ? "title" : "body" });
  }
  let speaker: string | undefined;
  let previous: Span | undefined;
  for (const { line, words, label, dash, startMs, endMs } of turns.turns) {
    const spoken = trim(text, words);
    if (label !== undefined) speaker = label;
    if (dash === true) speaker = undefined;
    const silent =
      label === undefined &&
      isStageDirection(text, line) &&
      !lost.has(foldLine(text, { start: line.start + 1, end: line.end - 1 }));
    if (line !== previous) paragraphs.push({ span: line, role: silent ? "furniture" : "turn" });
    previous = line;
    if (silent)
      furniture.push({
        span: line,
        kind: "other",
        reason: { rule: "read/stage-direction", basis: "stated", evidence: [line] },
      });
    else if (spoken.start < spoken.end) said.push({ span: spoken, ...optional({ speaker, startMs, endMs }) });
  }
  for (const span of turns.foot) paragraphs.push({ span, role: "body" });
  return { text, said, paragraphs, furniture, about: [...turns.head, ...turns.foot], legend: turns.legend, notes };
}

function optional(values: {
  speaker?: string | undefined;
  startMs?: number | undefined;
  endMs?: number | undefined;
  words?: readonly TimedWord[] | undefined;
}): Omit<Said, "span"> {
  return {
    ...(values.speaker === undefined ? {} : { speaker: values.speaker }),
    ...(values.startMs === undefined ? {} : { startMs: values.startMs }),
    ...(values.endMs === undefined ? {} : { endMs: values.endMs }),
    ...(values.words === undefined ? {} : { words: values.words }),
  };
}

/** Longest pause inside an utterance, and its longest text. */
const PAUSE_MS = 1500;
const LONGEST = 400;

function layoutCaptions(captions: Captions): Layout {
  const labelled = withLabels(captions.captions);
  const parts: string[] = [];
  const said: Said[] = [];
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const caption of joined(labelled)) {
    const prefix = caption.speaker === undefined ? "" : `${caption.speaker}: `;
    const start = at + prefix.length;
    const end = start + caption.text.length;
    parts.push(prefix + caption.text);
    said.push({ span: { start, end }, ...optional(caption) });
    paragraphs.push({ span: { start: at, end }, role: "turn" });
    at = end + 1;
  }
  const says = {
    ...(captions.kind === undefined ? {} : { kind: captions.kind }),
    ...(captions.language === undefined ? {} : { language: captions.language }),
    ...(captions.by === undefined ? {} : { by: captions.by }),
  };
  return {
    text: parts.join("\n"),
    said,
    paragraphs,
    furniture: [],
    about: [],
    legend: new Map(),
    notes: captions.notes,
    ...says,
  };
}

const SPOKEN_LABEL = /^(?:[([]([^()[\]:]{1,30})[)\]]\s*:|(\p{Lu}[\p{L}\p{N}_ .]{0,29}):)\s+(?=\S)/u;

/** Labels written in the words of captions ("MOTHER: Hello"), when they come at least twice or in bracket form. */
function withLabels(captions: readonly Caption[]): readonly Caption[] {
  const found = captions.map(({ text, speaker }) =>
    speaker === undefined ? SPOKEN_LABEL.exec(text.slice(0, 80)) : null,
  );
  const counts = new Map<string, number>();
  for (const label of found) {
    const name = label?.[1] ?? label?.[2];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return captions.map((caption, i) => {
    const label = found[i];
    const name = label?.[1] ?? label?.[2];
    if (label === null || label === undefined || name === undefined || (counts.get(name) ?? 0) < 2) return caption;
    const { words: _, ...rest } = caption;
    return { ...rest, speaker: name.trim(), text: caption.text.slice(label[0].length) };
  });
}

/** Captions cut for the screen put together again: same speaker, no stop between, the next goes on in lower case. */
function joined(captions: readonly Caption[]): readonly Caption[] {
  const whole: Caption[] = [];
  for (const caption of captions) {
    const before = whole.at(-1);
    if (before === undefined || !goesOn(before, caption)) whole.push(caption);
    else {
      const { words: own, ...rest } = before;
      const words = own === undefined || caption.words === undefined ? {} : { words: [...own, ...caption.words] };
      const end = caption.endMs === undefined ? {} : { endMs: caption.endMs };
      whole[whole.length - 1] = { ...rest, text: `${before.text} ${caption.text}`, ...end, ...words };
    }
  }
  return whole;
}

function goesOn(before: Caption, next: Caption): boolean {
  if (before.speaker !== next.speaker || before.text.length + next.text.length > LONGEST) return false;
  if (".!?…".includes(lastSign(before.text, { start: 0, end: before.text.length }) || " ")) return false;
  if (before.endMs !== undefined && next.startMs !== undefined && next.startMs - before.endMs > PAUSE_MS) return false;
  return isLowerAt(next.text, 0);
}

function assemble(
  input: ReadInput,
  packs: ReadonlyMap<string, ReadPack>,
  people: PeopleIndex,
  layout: Layout,
): ReadResult {
  const { text } = layout;
  const id = recordId("document", { blob: input.blob });
  const rendition = recordId("rendition", { document: id });
  const index = indexMeta(packs);
  const utterances = layout.said.map(({ span, ...rest }, i): Utterance => {
    return {
      id: recordId("utterance", { rendition, index: i }),
      rendition,
      index: i,
      span,
      text: slice(text, span),
      ...rest,
    };
  });
  const language = languageOf(utterances, layout.language);
  const says = makerOf(text, layout.about, packs);
  const title = input.meta?.title ?? titleOf(text, layout.paragraphs);
  const notes: Note[] = [...layout.notes];
  if (utterances.length === 0) {
    notes.push({
      rule: "read/empty",
      severity: "warning",
      message: "The transcript has no words. Check what was captured.",
    });
  }
  const document: Document = {
    id,
    source: input.source,
    blob: input.blob,
    kind: "transcript",
    text,
    language,
    ...(title === undefined ? {} : { title }),
    ...(input.meta?.outlet === undefined ? {} : { outlet: input.meta.outlet }),
    authors: input.meta?.authors ?? [],
    ...datesOf(text, layout.about, input, index),
    paragraphs: layout.paragraphs,
    furniture: layout.furniture,
    rendition: renditionOf(
      rendition,
      id,
      language,
      says.kind ?? layout.kind ?? "unknown",
      says.maker,
      partiesOf(layout, people),
      utterances,
      layout.by,
    ),
  };
  return { document, notes: notes.map((note) => ({ ...note, document: id })) };
}

function renditionOf(
  id: string,
  document: string,
  language: Rendition["language"],
  kind: Rendition["kind"],
  maker: string | undefined,
  parties: readonly Party[],
  utterances: readonly Utterance[],
  by: Layout["by"],
): Rendition {
  return { id, document, language, kind, ...(maker === undefined ? {} : { maker }), ...by, parties, utterances };
}

function titleOf(text: string, paragraphs: readonly Paragraph[]): string | undefined {
  const title = paragraphs.find(({ role }) => role === "title");
  return title === undefined ? undefined : slice(text, title.span);
}

function languageOf(utterances: readonly Utterance[], stated: string | undefined): Document["language"] {
  const parts: string[] = [];
  let length = 0;
  for (const { text } of utterances) {
    if (length > 4000) break;
    parts.push(text.slice(0, 4000));
    length += text.length;
  }
  const found = identifyLanguage(parts.join("\n"));
  return stated !== undefined && found.confidence < 0.6 ? { tag: stated, confidence: 0.6 } : found;
}

/** The labels in order of first use, with what a legend or the label itself says of them. */
function partiesOf(layout: Layout, people: PeopleIndex): readonly Party[] {
  const labels = new Set([...layout.legend.keys(), ...layout.said.flatMap(({ speaker }) => speaker ?? [])]);
  return [...labels].map((label) => partyOf(label, layout.legend.get(label), people));
}

function datesOf(
  text: string,
  about: readonly Span[],
  input: ReadInput,
  index: MetaIndex,
): { published?: DateValue; modified?: DateValue } {
  const values: { published?: DateValue; modified?: DateValue } = {};
  const given = { published: metaDate(input.meta?.published, index), modified: metaDate(input.meta?.modified, index) };
  for (const span of about.slice(0, 20)) {
    const stated = statedDates(slice(text, span).slice(0, 400), index);
    if (stated.published !== undefined) values.published ??= stated.published;
    if (stated.modified !== undefined) values.modified ??= stated.modified;
  }
  if (given.published !== undefined) values.published = given.published;
  if (given.modified !== undefined) values.modified = given.modified;
  return values;
}

/** Who made the rendition and of which kind it is, from the lines above and below the turns. */
function makerOf(
  text: string,
  about: readonly Span[],
  packs: ReadonlyMap<string, ReadPack>,
): { kind?: "transcript" | "translation"; maker?: string } {
  let heading: "transcript" | "translation" | undefined;
  for (const span of about) {
    const line = slice(text, span).slice(0, 400);
    const lower = line.toLowerCase();
    for (const { read } of packs.values()) {
      const { transcript: words } = read;
      for (const [kind, phrases] of [
        ["translation", words.translatedBy],
        ["transcript", words.transcribedBy],
      ] as const) {
        for (const phrase of phrases) {
          const maker = nameAfter(line, lower, phrase);
          if (maker !== undefined) return { kind, maker };
        }
      }
      if (words.translation.some((phrase) => startsWithWord(lower, phrase))) heading ??= "translation";
      if (words.transcript.some((phrase) => startsWithWord(lower, phrase))) heading ??= "transcript";
    }
  }
  return heading === undefined ? {} : { kind: heading };
}

function startsWithWord(lower: string, phrase: string): boolean {
  const line = lower.replace(/^[\s#*_[(]+/, "");
  return line.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(line.charAt(phrase.length));
}

/** The name after "translated by", up to the next stop; a phrase inside a word or without a name after it counts for nothing. */
function nameAfter(line: string, lower: string, phrase: string): string | undefined {
  const at = lower.indexOf(phrase);
  if (at < 0 || lower.length !== line.length || /[\p{L}\p{N}]/u.test(line.charAt(at - 1))) return undefined;
  const after = line.slice(at + phrase.length);
  const found = /^\s*(?::\s*)?(@?(?:the\s+|The\s+)?[\p{Lu}\p{N}@«"“][^.,;|()\n[\]]{0,60})/u.exec(after);
  if (found === null || (!phrase.endsWith(":") && /^[\p{L}\p{N}]/u.test(after))) return undefined;
  const name = (found[1] ?? "").replaceAll(/^[@«"“]+|[»"”\s:–—-]{1,60}$/g, "");
  return name === "" ? undefined : name;
}
