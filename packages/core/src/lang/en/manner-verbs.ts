import type { CueVerb } from "../../quote/lexicon.ts";
import { cueVerb } from "../cue-rows.ts";

/** A regular verb of speech by its third person, past and -ing form. */
function verb(forms: string, frames: string, weak = true): CueVerb {
  const [lemma = "", third = "", past = "", ing = ""] = forms.split(" ");
  return cueVerb(
    lemma,
    frames.includes("clause") ? "say" : "emotion",
    frames,
    { finite: `${third} ${past}`, plural: lemma, participle: past, infinitive: lemma, adverbial: ing },
    weak ? { weak: true } : {},
  );
}

/** Verbs of manner and of many uses that stand beside speech in tags: laughing, shouting, writing. */
export const mannerVerbs: readonly CueVerb[] = [
  verb("giggle giggles giggled giggling", "quote"),
  verb("grin grins grinned grinning", "quote"),
  verb("smile smiles smiled smiling", "quote"),
  verb("gloat gloats gloated gloating", "quote clause", false),
  verb("jeer jeers jeered jeering", "quote", false),
  verb("bellow bellows bellowed bellowing", "quote", false),
  verb("squeal squeals squealed squealing", "quote"),
  verb("whine whines whined whining", "quote clause", false),
  verb("drawl drawls drawled drawling", "quote", false),
  verb("rasp rasps rasped rasping", "quote"),
  verb("chime chimes chimed chiming", "quote"),
  verb("curse curses cursed cursing", "quote"),
  verb("riposte ripostes riposted riposting", "quote", false),
  verb("summarise summarises summarised summarising", "quote"),
  verb("summarize summarizes summarized summarizing", "quote"),
  verb("prod prods prodded prodding", "quote"),
  verb("ponder ponders pondered pondering", "quote question"),
  verb("remember remembers remembered remembering", "quote clause"),
  verb("regret regrets regretted regretting", "clause"),
  verb("forecast forecasts forecast forecasting", "quote clause"),
  verb("enthuse enthuses enthused enthusing", "quote", false),
];
