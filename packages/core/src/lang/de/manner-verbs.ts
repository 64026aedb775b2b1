import type { CueAct } from "../../model.ts";
import type { CueVerb } from "../../quote/lexicon.ts";
import { type CueTraits, cueVerb } from "../cue-rows.ts";

/** A verb by its third persons and plurals, its participle and its infinitive. */
function verb(
  lemma: string,
  act: CueAct,
  frames: string,
  [finite, plural, participle, infinitive]: readonly [string, string, string, string],
  traits: CueTraits = {},
): CueVerb {
  return cueVerb(lemma, act, frames, { finite, plural, participle, infinitive }, traits);
}

/** A regular verb: murr-t, murr-te, ge-murr-t; `keeps` where no ge- stands before the stem. */
function en(stem: string, act: CueAct, frames: string, traits: CueTraits = {}, keeps = false): CueVerb {
  const infinitive = /(?:el|[^i]er)$/.test(stem) ? `${stem}n` : `${stem}en`;
  const e = /[td]$/.test(stem) ? "e" : "";
  const participle = `${keeps ? "" : "ge"}${stem}${e}t`;
  return verb(
    infinitive,
    act,
    frames,
    [`${stem}${e}t ${stem}${e}te`, `${infinitive} ${stem}${e}ten`, participle, infinitive],
    traits,
  );
}

const WEAK: CueTraits = { weak: true };

/** Verbs of manner and of many uses that stand beside speech in tags. */
export const mannerVerbs: readonly CueVerb[] = [
  en("murr", "emotion", "quote"),
  en("maul", "emotion", "quote"),
  en("motz", "emotion", "quote"),
  en("nörgel", "emotion", "quote clause bare"),
  en("heul", "emotion", "quote", WEAK),
  en("bell", "emotion", "quote", WEAK),
  en("donner", "emotion", "quote", WEAK),
  en("tob", "emotion", "quote", WEAK),
  en("fauch", "emotion", "quote"),
  en("ätz", "emotion", "quote"),
  en("gift", "emotion", "quote", WEAK),
  en("raun", "emotion", "quote"),
  en("tuschel", "emotion", "quote"),
  en("witzel", "emotion", "quote clause bare"),
  en("frotzel", "emotion", "quote"),
  en("stichel", "emotion", "quote"),
  en("spöttel", "emotion", "quote"),
  en("kicher", "emotion", "quote", WEAK),
  en("grins", "emotion", "quote", WEAK),
  en("lächel", "emotion", "quote", WEAK),
  en("strahl", "emotion", "quote", WEAK),
  en("jubel", "emotion", "quote"),
  en("keuch", "emotion", "quote"),
  en("schnauf", "emotion", "quote"),
  en("wimmer", "emotion", "quote"),
  en("bettel", "order", "quote"),
  en("unk", "emotion", "quote"),
  en("orakel", "think", "quote clause bare"),
  en("mutmaß", "think", "quote clause bare"),
  en("konstatier", "claim", "quote clause bare", {}, true),
  en("bilanzier", "claim", "quote clause bare", {}, true),
  en("beicht", "say", "quote clause bare"),
  en("petz", "say", "quote"),
  en("lob", "say", "quote", WEAK),
  en("tadel", "claim", "quote", WEAK),
  en("rechtfertig", "say", "quote", WEAK),
  en("verteidig", "say", "quote", WEAK, true),
  en("entschuldig", "say", "quote", WEAK, true),
  en("erkundig", "ask", "quote question", {}, true),
  en("post", "write", "quote clause bare", WEAK),
  en("wert", "think", "topic", WEAK),
  verb("verraten", "say", "quote clause bare question", [
    "verrät verriet",
    "verraten verrieten",
    "verraten",
    "verraten",
  ]),
  verb("bekennen", "say", "quote clause bare", ["bekennt bekannte", "bekennen bekannten", "bekannt", "bekennen"]),
  verb(
    "beipflichten",
    "say",
    "quote",
    ["pflichtet pflichtete", "pflichten pflichteten", "beigepflichtet", "beipflichten"],
    {
      particles: ["bei"],
    },
  ),
  verb("zurückrudern", "say", "quote", ["rudert ruderte", "rudern ruderten", "zurückgerudert", "zurückrudern"], {
    particles: ["zurück"],
  }),
];
