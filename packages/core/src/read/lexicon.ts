import type { Furniture } from "../model.ts";
import type { PeopleLexicon } from "../text/people.ts";

/** What reading needs to know about a language. Filled by the packs (`lang/<tag>/read.ts`); all lower case. */
export interface ReadLexicon {
  readonly furniture: readonly FurniturePhrases[];
  /** Words before an author's name on a line of its own: "by", «av», «von», «автор». */
  readonly bylines: readonly string[];
  /** Words between authors: "and", «og». */
  readonly and: readonly string[];
  /** Words before the date of publication: "published", «publisert», "posted on". */
  readonly published: readonly string[];
  /** Words before the date of the last change: "updated", «oppdatert». */
  readonly modified: readonly string[];
  /** Words before a photo credit, taken with a colon: "photo", «foto». */
  readonly photo: readonly string[];
  readonly transcript: TranscriptWords;
}

/** Phrases that mark a line as page matter. */
export interface FurniturePhrases {
  readonly kind: Furniture["kind"];
  /** The whole line, without its final punctuation: "advertisement", «artikkelen fortsetter under annonsen». */
  readonly whole?: readonly string[];
  /** The beginning of a line of up to 200 signs: "read more", «les også». */
  readonly start?: readonly string[];
}

/** Words of transcripts. */
export interface TranscriptWords {
  /** Headings that say a text is a transcript: "transcript", «расшифровка». */
  readonly transcript: readonly string[];
  /** Headings that say a text is a translation: "translation", «перевод». */
  readonly translation: readonly string[];
  /** Words before the name of who translated: "translated by", «перевод:». A final colon stands for itself. */
  readonly translatedBy: readonly string[];
  /** Words before the name of who transcribed. */
  readonly transcribedBy: readonly string[];
  /** What a transcriber writes for speech that cannot be made out: "unintelligible", «нрзб». */
  readonly unintelligible: readonly string[];
}

/** The part of a language pack that reading takes. */
export interface ReadPack {
  readonly tag: string;
  readonly people: PeopleLexicon;
  readonly read: ReadLexicon;
}

/** Empty lexicon: for languages without a pack, only structure is read. */
export const NO_READ_LEXICON: ReadLexicon = {
  furniture: [],
  bylines: [],
  and: [],
  published: [],
  modified: [],
  photo: [],
  transcript: { transcript: [], translation: [], translatedBy: [], transcribedBy: [], unintelligible: [] },
};
