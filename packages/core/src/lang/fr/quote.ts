import type { CueAct } from "../../model.ts";
import type { CueVerb, QuoteLexicon } from "../../quote/lexicon.ts";
import { type CueTraits, cueVerb } from "../cue-rows.ts";
import { words } from "../inflect.ts";

/** A verb in -er: present, imperfect, simple past, participle, infinitive, present participle. */
function er(infinitive: string, act: CueAct, frames: string, traits: CueTraits & { stem?: string } = {}): CueVerb {
  const { stem: strong, ...rest } = traits;
  // s'écrier, se vanter: the reflexive is a word of its own.
  const bare = infinitive.replace(/^s(?:'|e )/, "");
  const stem = bare.slice(0, -2);
  // annonça, exigea: the sound of the stem is kept before a.
  const soft = stem.endsWith("c") ? `${stem.slice(0, -1)}ç` : stem.endsWith("g") ? `${stem}e` : stem;
  return cueVerb(
    infinitive,
    act,
    frames,
    {
      finite: `${strong ?? stem}e ${soft}ait ${soft}a`,
      plural: `${strong ?? stem}ent ${soft}aient ${stem}èrent`,
      participle: `${stem}é ${stem}ée ${stem}és ${stem}ées`,
      infinitive: bare,
      adverbial: `${soft}ant`,
    },
    rest,
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

/** Verbs of speech, thought and writing that coverage of recordings uses. */
const verbs: readonly CueVerb[] = [
  verb("dire", "say", "quote clause question infinitive", [
    "dit disait",
    "disent disaient dirent",
    "dit dite dits",
    "dire",
    "disant",
  ]),
  verb("redire", "say", "quote clause", ["redit", "redisent", "redit", "redire", "redisant"]),
  verb("faire", "say", "quote", ["fit", "firent", "", "", ""], WEAK),
  er("déclarer", "say", "quote clause infinitive"),
  er("indiquer", "say", "quote clause question infinitive"),
  er("préciser", "claim", "quote clause question infinitive"),
  er("expliquer", "say", "quote clause question infinitive"),
  er("raconter", "say", "quote clause question infinitive"),
  er("ajouter", "say", "quote clause"),
  er("affirmer", "claim", "quote clause infinitive"),
  er("assurer", "claim", "quote clause infinitive"),
  er("confirmer", "claim", "quote clause question infinitive", { confirms: true }),
  er("annoncer", "say", "quote clause"),
  er("estimer", "think", "quote clause infinitive"),
  er("juger", "think", "quote clause", WEAK),
  er("penser", "think", "quote clause infinitive"),
  verb("croire", "think", "quote clause infinitive", [
    "croit croyait crut",
    "croient croyaient",
    "cru",
    "croire",
    "croyant",
  ]),
  er("espérer", "think", "quote clause", { stem: "espèr" }),
  er("considérer", "think", "quote clause", { stem: "considèr", weak: true }),
  er("supposer", "think", "quote clause"),
  verb("craindre", "think", "quote clause", ["craint craignait", "craignent", "craint", "craindre", "craignant"]),
  verb("savoir", "think", "clause", ["sait savait", "savent savaient", "su", "savoir", ""], WEAK),
  er("noter", "claim", "quote clause"),
  er("relever", "claim", "quote clause", { stem: "relèv", weak: true }),
  er("souligner", "claim", "quote clause"),
  er("insister", "claim", "quote clause"),
  er("rappeler", "say", "quote clause", { stem: "rappell" }),
  er("remarquer", "say", "quote clause"),
  er("observer", "say", "quote clause", WEAK),
  er("constater", "claim", "quote clause"),
  er("rapporter", "say", "quote clause"),
  er("relater", "say", "quote clause"),
  er("révéler", "say", "quote clause question", { stem: "révèl" }),
  er("dévoiler", "say", "quote clause", WEAK),
  verb("écrire", "write", "quote clause", [
    "écrit écrivait écrivit",
    "écrivent écrivirent",
    "écrit",
    "écrire",
    "écrivant",
  ]),
  er("publier", "write", "quote", WEAK),
  er("lancer", "emotion", "quote", WEAK),
  er("répliquer", "answer", "quote clause"),
  er("rétorquer", "answer", "quote clause"),
  verb("répondre", "answer", "quote clause", [
    "répond répondait répondit",
    "répondent répondaient répondirent",
    "répondu",
    "répondre",
    "répondant",
  ]),
  er("demander", "ask", "quote question clause infinitive"),
  er("interroger", "ask", "quote", WEAK),
  verb("s'enquérir", "ask", "quote question", ["enquit enquiert", "", "", "", ""]),
  er("questionner", "ask", "quote", WEAK),
  verb("reprendre", "say", "quote", ["reprit reprend reprenait", "reprennent", "", "", ""], WEAK),
  er("continuer", "say", "quote", WEAK),
  verb(
    "poursuivre",
    "say",
    "quote",
    ["poursuit poursuivit poursuivait", "poursuivent", "poursuivi", "", "poursuivant"],
    WEAK,
  ),
  verb("conclure", "claim", "quote clause", ["conclut concluait", "concluent", "conclu", "conclure", "concluant"]),
  er("résumer", "say", "quote", WEAK),
  er("commenter", "say", "quote", WEAK),
  er("répéter", "say", "quote clause", { stem: "répèt" }),
  er("marteler", "claim", "quote clause", { stem: "martèl" }),
  er("confier", "say", "quote clause"),
  verb("admettre", "claim", "quote clause infinitive", [
    "admet admettait admit",
    "admettent",
    "admis",
    "admettre",
    "admettant",
  ]),
  verb("reconnaître", "claim", "quote clause infinitive", [
    "reconnaît reconnait reconnut reconnaissait",
    "reconnaissent",
    "reconnu",
    "reconnaître",
    "reconnaissant",
  ]),
  er("avouer", "claim", "quote clause infinitive"),
  verb("convenir", "claim", "quote clause", ["convient convint", "conviennent", "convenu", "", ""], WEAK),
  er("nier", "deny", "quote clause infinitive", { confirms: true }),
  verb("démentir", "deny", "quote clause infinitive", [
    "dément démentait",
    "démentent",
    "démenti",
    "démentir",
    "démentant",
  ]),
  er("contester", "deny", "quote clause"),
  er("réfuter", "deny", "quote clause"),
  er("protester", "deny", "quote clause", WEAK),
  er("objecter", "deny", "quote clause"),
  verb("prétendre", "claim", "quote clause infinitive", [
    "prétend prétendait prétendit",
    "prétendent",
    "prétendu",
    "prétendre",
    "prétendant",
  ]),
  er("alléguer", "claim", "quote clause", { stem: "allègu" }),
  verb(
    "soutenir",
    "claim",
    "quote clause",
    ["soutient soutenait soutint", "soutiennent", "soutenu", "soutenir", ""],
    WEAK,
  ),
  er("accuser", "claim", "quote infinitive", WEAK),
  er("dénoncer", "claim", "quote", WEAK),
  er("avancer", "claim", "quote clause", WEAK),
  verb("promettre", "promise", "quote clause infinitive", [
    "promet promettait promit",
    "promettent",
    "promis",
    "promettre",
    "promettant",
  ]),
  er("jurer", "promise", "quote clause infinitive"),
  verb("garantir", "promise", "clause", ["garantit garantissait", "garantissent", "garanti", "garantir", ""], WEAK),
  verb("prévenir", "order", "quote clause", [
    "prévient prévenait prévint",
    "préviennent",
    "prévenu",
    "prévenir",
    "prévenant",
  ]),
  verb("avertir", "order", "quote clause", ["avertit avertissait", "avertissent", "averti", "avertir", "avertissant"]),
  verb("mettre en garde", "order", "quote clause", ["met mettait mit", "mettent", "mis", "mettre", "mettant"], {
    particles: ["en", "garde"],
  }),
  er("menacer", "promise", "quote clause infinitive"),
  er("ordonner", "order", "quote clause infinitive"),
  er("exiger", "order", "quote clause"),
  er("supplier", "order", "quote infinitive", { addressee: "object" }),
  er("implorer", "order", "quote"),
  er("conseiller", "order", "quote infinitive"),
  er("recommander", "order", "quote clause infinitive"),
  er("proposer", "order", "quote infinitive"),
  er("suggérer", "order", "quote clause infinitive", { stem: "suggèr" }),
  er("plaider", "claim", "quote clause", WEAK),
  er("informer", "say", "quote clause"),
  verb("faire savoir", "say", "quote clause", ["fait fit", "font", "fait", "faire", "faisant"], {
    particles: ["savoir"],
  }),
  er("signaler", "say", "quote clause"),
  er("témoigner", "say", "quote clause"),
  verb("se plaindre", "emotion", "quote clause infinitive", [
    "plaint plaignait plaignit",
    "plaignent plaignaient",
    "plaint",
    "plaindre",
    "plaignant",
  ]),
  er("regretter", "emotion", "quote clause"),
  er("déplorer", "emotion", "quote clause"),
  er("s'inquiéter", "emotion", "quote clause", { stem: "inquièt" }),
  er("s'indigner", "emotion", "quote"),
  er("s'emporter", "emotion", "quote", WEAK),
  er("s'exclamer", "emotion", "quote"),
  er("s'écrier", "emotion", "quote"),
  er("s'étonner", "emotion", "quote clause"),
  er("crier", "emotion", "quote clause"),
  er("hurler", "emotion", "quote clause"),
  er("murmurer", "emotion", "quote clause"),
  verb("gémir", "emotion", "quote", ["gémit gémissait", "gémissent", "gémi", "gémir", ""]),
  er("chuchoter", "emotion", "quote"),
  er("souffler", "emotion", "quote", WEAK),
  er("soupirer", "emotion", "quote"),
  er("sangloter", "emotion", "quote"),
  er("pleurer", "emotion", "quote", WEAK),
  er("balbutier", "emotion", "quote"),
  er("bredouiller", "emotion", "quote"),
  er("bégayer", "emotion", "quote", { stem: "bégai" }),
  er("grommeler", "emotion", "quote", { stem: "grommell" }),
  er("grogner", "emotion", "quote"),
  er("ricaner", "emotion", "quote"),
  er("plaisanter", "emotion", "quote"),
  er("ironiser", "emotion", "quote clause"),
  verb("interrompre", "say", "quote", ["interrompit interrompt", "", "interrompu", "", ""], WEAK),
  er("vociférer", "emotion", "quote", { stem: "vocifèr" }),
  er("se lamenter", "emotion", "quote"),
  er("se féliciter", "emotion", "quote clause", WEAK),
  er("se vanter", "emotion", "quote infinitive"),
  er("rassurer", "emotion", "quote", WEAK),
  er("qualifier", "say", "quote", WEAK),
  er("évoquer", "say", "quote", WEAK),
  er("railler", "emotion", "quote"),
  er("grincer", "emotion", "quote", WEAK),
  er("s'esclaffer", "emotion", "quote"),
  er("s'agacer", "emotion", "quote"),
  er("s'alarmer", "emotion", "quote"),
  er("concéder", "claim", "quote clause", { stem: "concèd" }),
  er("minimiser", "deny", "quote", WEAK),
  er("nuancer", "claim", "quote"),
  er("trancher", "say", "quote", WEAK),
  er("lâcher", "say", "quote", WEAK),
  er("glisser", "say", "quote", WEAK),
  er("asséner", "say", "quote", { stem: "assèn" }),
  er("marmonner", "emotion", "quote"),
  er("prier", "order", "quote infinitive", { addressee: "object", weak: true }),
  er("inviter", "order", "infinitive", { addressee: "object" }),
  er("exhorter", "order", "quote infinitive", { addressee: "object" }),
  er("sommer", "order", "infinitive", { addressee: "object" }),
  verb("enjoindre", "order", "quote infinitive", ["enjoint enjoignait", "enjoignent", "enjoint", "enjoindre", ""]),
  verb("renchérir", "say", "quote", ["renchérit", "renchérissent", "renchéri", "", ""]),
  // vouloir savoir: with `wanting` alone.
  verb("vouloir savoir", "ask", "question", ["", "", "", "savoir", ""]),
  er("traiter", "say", "quote", WEAK),
  verb("décrire", "say", "quote", ["décrit décrivait", "décrivent", "décrit", "décrire", "décrivant"], WEAK),
];

export const quote: QuoteLexicon = {
  // Guillemets by the standard; “ ” inside them and in copy set from English keyboards.
  marks: [
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
  ],
  courtesies: { m: "male", mm: "male", monsieur: "male", mme: "female", mlle: "female", madame: "female" },
  dash: "incise",
  order: "svo",
  headFirst: true,
  recordings: words("enregistrement extrait vidéo clip bande audio"),
  capitalisesNouns: false,
  verbs,
  phrases: [
    { words: "selon", lemma: "selon", speaker: "after", weak: true },
    { words: "d' après", lemma: "d'après", speaker: "after", weak: true },
    { words: "à en croire", lemma: "à en croire", speaker: "after" },
    { words: "aux dires de", lemma: "aux dires de", speaker: "after" },
    { words: "de l' aveu de", lemma: "de l'aveu de", speaker: "after" },
    { words: "de l' avis de", lemma: "de l'avis de", speaker: "after" },
    { words: "au dire de", lemma: "au dire de", speaker: "after" },
    { words: "aux yeux de", lemma: "aux yeux de", speaker: "after" },
    // With a possessive between the two: à ses yeux.
    { words: "à yeux", lemma: "aux yeux de", speaker: "after" },
    { words: "à avis", lemma: "de l'avis de", speaker: "after" },
    { words: "selon dires", lemma: "selon", speaker: "after" },
    { words: "selon mots", lemma: "selon", speaker: "after" },
    { words: "pour", lemma: "pour", speaker: "after", weak: true, place: "named" },
  ],
  nouns: [],
  ours: words("ce cette notre"),
  wanting: words("voulu veut voulait veulent voulaient souhaité su"),
  that: ["que", "qu'"],
  whether: ["si", "s'"],
  questionWords: words("qui quand comment pourquoi où combien quel quelle quels quelles quoi"),
  infinitive: ["de", "d'", "à"],
  infinitiveEndings: words("er ir re oir"),
  as: ["comme", "ainsi", "selon"],
  reportive: [],
  hearsay: words("aurait auraient serait seraient"),
  auxiliaries: words(
    "a ont avait avaient aura auront aurait auraient ait eut eurent est sont était étaient sera fut serait seraient ayant " +
      "peut peuvent pouvait doit doivent devait va vont allait fait font veut voulait ai as avons avez",
  ),
  passive: words("est sont était étaient fut furent été sera serait seraient"),
  agent: words("par"),
  negations: words("ne n' pas jamais rien aucun aucune ni sans"),
  adverbs: words(
    "aussi également ensuite encore déjà toujours alors ainsi enfin notamment même puis plutôt souvent seulement toutefois " +
      "cependant d'abord finalement longuement simplement clairement publiquement récemment précédemment auparavant hier " +
      "aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche matin soir doucement vivement brusquement soudain " +
      "tout-à-coup froidement bas tranquillement brièvement très bien mal là ici y en",
  ),
  addressing: words("à au aux"),
  prepositions: words(
    "de d' du à au aux en dans sur sous par pour avec sans contre entre vers chez depuis pendant durant avant après devant " +
      "derrière dès jusqu' jusque selon malgré parmi hors lors face via",
  ),
  genitive: words("de d' du des"),
  determiners: [
    { forms: words("le"), number: "singular", gender: "male" },
    { forms: words("la"), number: "singular", gender: "female" },
    { forms: words("l'"), number: "singular" },
    { forms: words("les"), number: "plural" },
    { forms: words("un"), number: "singular", gender: "male", indefinite: true },
    { forms: words("une"), number: "singular", gender: "female", indefinite: true },
    { forms: words("des plusieurs quelques certains certaines deux trois tous toutes"), number: "plural" },
    { forms: words("ce cet"), number: "singular", gender: "male" },
    { forms: words("cette"), number: "singular", gender: "female" },
    { forms: words("ces"), number: "plural" },
    { forms: words("autre"), number: "singular", other: true, alone: true },
    { forms: words("autres"), number: "plural", other: true },
  ],
  and: ["et"],
  but: ["mais"],
  relatives: words("qui dont lequel laquelle lesquels auquel"),
  subordinators: words("parce puisque puisqu' lorsque lorsqu' quand tandis alors pendant comme si car où afin"),
  glosses: words(
    "dit dite surnommé surnommée baptisé baptisée appelé appelée nommé nommée soi-disant alias surnom nom mot mots terme termes " +
      "expression indicatif sigle intitulé intitulée prénommé titré mention",
  ),
  titled: words(
    "film roman livre ouvrage journal quotidien hebdomadaire magazine revue chaîne émission série documentaire chanson album " +
      "pièce tableau opération exercice navire frégate croiseur sous-marin bateau bataillon brigade unité groupe restaurant " +
      "café hôtel entreprise parti projet campagne mouvement site article reportage jeu exposition cargo missile drone char " +
      "programme podcast spectacle règlement label",
  ),
  talks: words(
    "appel appels conversation conversations communication communications coup-de-fil échange échanges entretien dialogue " +
      "discussion interception interceptions téléphone",
  ),
  talking: words(
    "parle parlait parlant discute discutait converse conversait téléphone téléphonait échange échangeait",
  ),
  between: words("entre"),
  identifying: words("comme être"),
  anybody: words("quelqu'un"),
  labels: {
    commandant: "pilot",
    commandante: "pilot",
    pilote: "pilot",
    copilote: "pilot",
    tour: "operator",
    "tour de contrôle": "operator",
    contrôleur: "operator",
  },
  papers: words(
    "rapport rapports communiqué communiqués document documents enregistrement enregistrements vidéo transcription article " +
      "enquête étude sondage lettre texte note dépêche traduction message messages quotidien journal chaîne magazine site " +
      "hebdomadaire agence source sources médias média presse",
  ),
  bodies: words(
    "afp reuters ap cnn bbc otan onu ue fsb sbu gru gur dgse kremlin pentagone élysée matignon ministère gouvernement armée " +
      "direction service services agence ambassade organisation association fondation centre institut commission " +
      "comité conseil parti syndicat hôpital police gendarmerie parquet tribunal cour mairie préfecture ong collectif",
  ),
  notNames: words(
    "plus moins loin interrogé interrogée joint jointe contacté contactée sollicité sollicitée lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre " +
      "novembre décembre oui non merci ensuite puis alors ainsi enfin cependant toutefois pourtant hier aujourd'hui demain ici " +
      "là bon bien ah oh eh mais et ou donc or ni car dieu voilà voici",
  ),
};
