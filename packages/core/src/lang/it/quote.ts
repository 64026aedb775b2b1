import type { CueAct } from "../../model.ts";
import type { CueVerb, QuoteLexicon } from "../../quote/lexicon.ts";
import { answers, type CueTraits, cueVerb } from "../cue-rows.ts";
import { words } from "../inflect.ts";

/** A verb in -are: present, past, imperfect, participle, infinitive, gerund. */
function are(infinitive: string, act: CueAct, frames: string, traits: CueTraits = {}): CueVerb {
  const stem = infinitive.slice(0, -3);
  return cueVerb(
    infinitive,
    act,
    frames,
    {
      finite: `${stem}a ${stem}ò ${stem}ava`,
      plural: `${stem}ano ${stem}arono ${stem}avano`,
      participle: `${stem}ato ${stem}ata ${stem}ati ${stem}ate`,
      infinitive,
      adverbial: `${stem}ando`,
    },
    traits,
  );
}

function verb(
  lemma: string,
  act: CueAct,
  frames: string,
  forms: readonly [finite: string, plural: string, participle: string, infinitive: string, adverbial: string],
  traits: CueTraits = {},
): CueVerb {
  const [finite, plural, participle, infinitive, adverbial] = forms;
  return cueVerb(lemma, act, frames, { finite, plural, participle, infinitive, adverbial }, traits);
}

const WEAK: CueTraits = { weak: true };

const verbs: readonly CueVerb[] = [
  verb("dire", "say", "quote clause question infinitive", [
    "dice disse diceva",
    "dicono dissero dicevano",
    "detto detta",
    "dire",
    "dicendo",
  ]),
  are("dichiarare", "say", "quote clause infinitive"),
  are("affermare", "claim", "quote clause infinitive"),
  are("spiegare", "say", "quote clause question"),
  are("raccontare", "say", "quote clause question infinitive"),
  verb("aggiungere", "say", "quote clause", [
    "aggiunge aggiunse aggiungeva",
    "aggiungono aggiunsero",
    "aggiunto",
    "aggiungere",
    "aggiungendo",
  ]),
  are("precisare", "claim", "quote clause"),
  are("sottolineare", "claim", "quote clause"),
  are("assicurare", "claim", "quote clause"),
  are("confermare", "claim", "quote clause"),
  are("annunciare", "say", "quote clause"),
  are("comunicare", "say", "quote clause"),
  are("informare", "say", "quote clause"),
  verb("riferire", "say", "quote clause", [
    "riferisce riferì riferiva",
    "riferiscono riferirono",
    "riferito",
    "riferire",
    "riferendo",
  ]),
  are("riportare", "say", "quote clause", WEAK),
  are("rivelare", "say", "quote clause"),
  are("denunciare", "claim", "quote clause"),
  are("commentare", "say", "quote clause"),
  are("osservare", "say", "quote clause", WEAK),
  verb("sostenere", "claim", "quote clause infinitive", [
    "sostiene sostenne sosteneva",
    "sostengono sostennero",
    "sostenuto",
    "sostenere",
    "sostenendo",
  ]),
  verb("ribadire", "claim", "quote clause", [
    "ribadisce ribadì ribadiva",
    "ribadiscono",
    "ribadito",
    "ribadire",
    "ribadendo",
  ]),
  verb("scrivere", "write", "quote clause", [
    "scrive scrisse scriveva",
    "scrivono scrissero",
    "scritto",
    "scrivere",
    "scrivendo",
  ]),
  are("domandare", "ask", "quote question"),
  verb("chiedere", "ask", "quote question infinitive", [
    "chiede chiese chiedeva",
    "chiedono chiesero",
    "chiesto",
    "chiedere",
    "chiedendo",
  ]),
  verb("rispondere", "answer", "quote clause", [
    "risponde rispose rispondeva",
    "rispondono risposero",
    "risposto",
    "rispondere",
    "rispondendo",
  ]),
  are("replicare", "answer", "quote clause"),
  verb("ribattere", "answer", "quote", ["ribatte ribatté", "ribattono", "ribattuto", "ribattere", ""]),
  verb("ammettere", "claim", "quote clause infinitive", [
    "ammette ammise ammetteva",
    "ammettono ammisero",
    "ammesso",
    "ammettere",
    "ammettendo",
  ]),
  verb(
    "riconoscere",
    "claim",
    "quote clause",
    ["riconosce riconobbe", "riconoscono", "riconosciuto", "riconoscere", ""],
    WEAK,
  ),
  are("confessare", "claim", "quote clause infinitive"),
  are("negare", "deny", "quote clause infinitive"),
  verb("smentire", "deny", "quote clause", [
    "smentisce smentì smentiva",
    "smentiscono smentirono",
    "smentito",
    "smentire",
    "",
  ]),
  verb("avvertire", "order", "quote clause", [
    "avverte avvertì avvertiva",
    "avvertono",
    "avvertito",
    "avvertire",
    "avvertendo",
  ]),
  are("minacciare", "promise", "quote infinitive"),
  verb("promettere", "promise", "quote clause infinitive", [
    "promette promise prometteva",
    "promettono",
    "promesso",
    "promettere",
    "promettendo",
  ]),
  are("giurare", "promise", "quote clause infinitive"),
  are("ordinare", "order", "quote infinitive"),
  are("supplicare", "order", "quote infinitive"),
  are("pregare", "order", "quote infinitive", WEAK),
  are("consigliare", "order", "quote infinitive"),
  verb("insistere", "claim", "quote clause", [
    "insiste insisteva",
    "insistono",
    "insistito",
    "insistere",
    "insistendo",
  ]),
  verb("ripetere", "say", "quote clause", ["ripete ripeté ripeteva", "ripetono", "ripetuto", "ripetere", "ripetendo"]),
  verb("concludere", "claim", "quote clause", [
    "conclude concluse",
    "concludono",
    "concluso",
    "concludere",
    "concludendo",
  ]),
  are("continuare", "say", "quote", WEAK),
  verb("proseguire", "say", "quote", ["prosegue proseguì", "proseguono", "proseguito", "", ""], WEAK),
  are("ricordare", "say", "quote clause", WEAK),
  verb("ritenere", "think", "quote clause infinitive", [
    "ritiene ritenne riteneva",
    "ritengono",
    "ritenuto",
    "ritenere",
    "",
  ]),
  are("pensare", "think", "quote clause infinitive"),
  verb("credere", "think", "quote clause infinitive", ["crede credeva", "credono", "creduto", "credere", "credendo"]),
  are("sperare", "think", "quote clause infinitive"),
  verb("temere", "think", "quote clause", ["teme temeva", "temono", "temuto", "temere", "temendo"]),
  are("lamentare", "emotion", "quote clause"),
  are("gridare", "emotion", "quote clause"),
  are("urlare", "emotion", "quote clause"),
  are("sussurrare", "emotion", "quote"),
  are("mormorare", "emotion", "quote"),
  are("esclamare", "emotion", "quote"),
  are("sospirare", "emotion", "quote"),
  verb("piangere", "emotion", "quote", ["piange pianse piangeva", "piangono", "pianto", "piangere", "piangendo"], WEAK),
  are("scherzare", "emotion", "quote"),
  are("sbottare", "emotion", "quote"),
  are("balbettare", "emotion", "quote"),
  verb("definire", "say", "quote", ["definisce definì definiva", "definiscono", "definito", "definire", ""], WEAK),
  are("segnalare", "say", "quote clause"),
  are("testimoniare", "say", "quote clause"),
  are("accusare", "claim", "quote", WEAK),
];

export const quote: QuoteLexicon = {
  marks: [
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
  ],
  dash: "slavic",
  order: "free",
  headFirst: true,
  recordings: words("registrazione audio video clip"),
  capitalisesNouns: false,
  verbs,
  phrases: [
    ...answers("rispondere", "è la risposta, fu la risposta, arriva la risposta, è stata la risposta"),
    { words: "secondo", lemma: "secondo", speaker: "after", weak: true },
    { words: "stando a", lemma: "stando a", speaker: "after" },
    { words: "stando al", lemma: "stando a", speaker: "after" },
    { words: "stando alla", lemma: "stando a", speaker: "after" },
    { words: "a detta di", lemma: "a detta di", speaker: "after" },
    { words: "a detta del", lemma: "a detta di", speaker: "after" },
    { words: "a detta della", lemma: "a detta di", speaker: "after" },
  ],
  nouns: [],
  that: ["che", "ch'"],
  whether: ["se"],
  questionWords: words("chi quando come dove perché quanto quanti quale quali cosa"),
  infinitive: ["di"],
  infinitiveEndings: words("are ere ire rsi arlo erlo irlo armi"),
  as: ["come", "secondo"],
  reportive: [],
  hearsay: words("avrebbe avrebbero sarebbe sarebbero"),
  auxiliaries: words(
    "ha hanno aveva avevano avrà avranno avrebbe avrebbero avendo ho hai abbiamo è sono era erano fu furono sarà sarebbe sarebbero " +
      "stato stata stati può possono poteva deve devono doveva vuole",
  ),
  passive: words("è sono era erano fu furono stato stata stati state viene vengono venne sarà sarebbe sarebbero"),
  agent: words("da dal dalla dall' dai dagli dalle"),
  negations: words("non mai nulla niente né nessun nessuno nessuna senza"),
  adverbs: words(
    "anche inoltre poi dopo quindi ora già ancora così infine invece ieri oggi lunedì martedì mercoledì giovedì venerdì sabato " +
      "domenica recentemente successivamente pubblicamente chiaramente qui qua lì là molto bene male sempre solo pure ne",
  ),
  addressing: words("a al alla all' allo ai agli alle ad"),
  prepositions: words(
    "a al alla all' allo ai agli alle ad di del della dell' dello dei degli delle d' da dal dalla dall' dai dagli dalle in nel nella " +
      "nell' nei nelle su sul sulla sull' sui sulle con per tra fra contro durante senza verso dopo prima secondo presso entro",
  ),
  genitive: words("di del della dell' dello dei degli delle d'"),
  determiners: [
    { forms: words("il lo"), number: "singular", gender: "male" },
    { forms: words("la"), number: "singular", gender: "female" },
    { forms: words("l'"), number: "singular" },
    { forms: words("i gli le"), number: "plural" },
    { forms: words("un uno"), number: "singular", gender: "male", indefinite: true },
    { forms: words("una un'"), number: "singular", gender: "female", indefinite: true },
    { forms: words("alcuni alcune diversi diverse molti molte due tre tutti tutte"), number: "plural" },
    { forms: words("questo quel quello"), number: "singular", gender: "male" },
    { forms: words("questa quella"), number: "singular", gender: "female" },
    { forms: words("questi queste quei quelle"), number: "plural" },
    { forms: words("altro altra un'altra"), number: "singular", other: true },
    { forms: words("altri altre"), number: "plural", other: true },
  ],
  and: ["e", "ed"],
  but: ["ma", "però"],
  relatives: words("cui quale"),
  subordinators: words("perché mentre quando poiché sebbene dove se siccome"),
  glosses: words(
    "cosiddetto cosiddetta cosiddetti soprannominato soprannominata chiamato chiamata detto detta denominato alias nome parola parole " +
      "termine espressione nominativo soprannome intitolato intitolata sedicente ribattezzato",
  ),
  titled: words(
    "film romanzo libro giornale quotidiano settimanale rivista canale programma serie documentario canzone album disco opera quadro " +
      "operazione esercitazione nave fregata incrociatore sottomarino barca battaglione brigata unità gruppo ristorante caffè hotel " +
      "azienda partito progetto campagna movimento sito articolo reportage gioco mostra cargo missile drone podcast",
  ),
  talks: words(
    "chiamata chiamate telefonata telefonate conversazione conversazioni comunicazione colloquio dialogo intercettazione telefono",
  ),
  papers: words(
    "rapporto comunicato documento documenti registrazione registrazioni audio video trascrizione articolo inchiesta studio sondaggio " +
      "lettera testo nota traduzione messaggio messaggi quotidiano giornale canale rivista sito settimanale agenzia fonte fonti media stampa",
  ),
  bodies: words(
    "afp ansa reuters ap cnn bbc nato onu ue fsb sbu gru gur aise cremlino pentagono ministero governo esercito servizio servizi agenzia " +
      "ambasciata organizzazione associazione fondazione centro istituto commissione comitato consiglio partito sindacato ospedale " +
      "polizia procura tribunale comune ong intelligence",
  ),
  notNames: words(
    "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre " +
      "ottobre novembre dicembre sì no grazie poi dopo allora così inoltre ieri oggi domani qui qua lì già ma e o perché dio ah oh eh beh",
  ),
};
