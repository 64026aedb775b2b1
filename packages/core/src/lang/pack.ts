import type { CallLexicon } from "../call/lexicon.ts";
import type { DriftLexicon } from "../drift/lexicon.ts";
import type { QuoteLexicon } from "../quote/lexicon.ts";
import type { ReadLexicon } from "../read/lexicon.ts";
import type { Clitics } from "../text/clitics.ts";
import type { PeopleLexicon } from "../text/people.ts";
import type { TimeLexicon } from "../time/lexicon.ts";

/**
 * All that the project knows about a language. Data first; every list lower case unless it says otherwise.
 * Packs are passed in by the caller and never imported by an engine; a pack of one's own is a plain object.
 * Each station of the flow declares the shape of its own part (`quote/lexicon.ts`, `time/lexicon.ts`, …).
 */
export interface LanguagePack {
  /** BCP 47 tag; the name of the folder. */
  readonly tag: string;
  /** Name of the language in English. */
  readonly name: string;
  /** Words that take a full stop without ending a sentence, without their last stop: "dr", "bl.a"; see `analyse` for "#". */
  readonly abbreviations: readonly string[];
  /** Small words written as one with the word beside them; absent where there are none. */
  readonly clitics?: Clitics;
  readonly people: PeopleLexicon;
  readonly read: ReadLexicon;
  readonly time: TimeLexicon;
  readonly quote: QuoteLexicon;
  readonly call: CallLexicon;
  readonly drift: DriftLexicon;
}
