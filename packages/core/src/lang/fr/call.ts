import type { CallLexicon } from "../../call/lexicon.ts";
import { words } from "../inflect.ts";
import { phrases } from "../numerals.ts";
import { OUTLET_NAMES, OUTLET_WORDS } from "../outlets.ts";

/** Source: own reading of press usage; Riegel, Pellat & Rioul, Grammaire méthodique du français, on the conditional of hearsay. */
export const call: CallLexicon = {
  nouns: [
    {
      kind: "phone-call",
      strength: "recorded",
      forms: phrases(
        "appel au 17, appel au 15, appel au 18, appel au 112, appel intercepté, conversation interceptée, conversation téléphonique interceptée, appel téléphonique intercepté, écoute téléphonique, communication interceptée, appel d' urgence",
      ),
      plural: phrases(
        "appels interceptés, conversations interceptées, conversations téléphoniques interceptées, écoutes téléphoniques, communications interceptées",
      ),
    },
    {
      kind: "phone-call",
      strength: "call",
      forms: phrases(
        "appel téléphonique, conversation téléphonique, coup de téléphone, coup de fil, entretien téléphonique",
      ),
      plural: phrases("appels téléphoniques, conversations téléphoniques, coups de téléphone, coups de fil"),
    },
    {
      kind: "radio-intercept",
      strength: "recorded",
      forms: phrases("interception radio, communication radio interceptée, échange radio intercepté"),
      plural: phrases("interceptions radio, communications radio interceptées, échanges radio interceptés"),
    },
    {
      kind: "radio-intercept",
      strength: "talk",
      forms: phrases("échange radio, communication radio, conversation radio, message radio"),
      plural: phrases("échanges radio, communications radio, messages radio"),
    },
    {
      kind: "voice-message",
      strength: "recorded",
      forms: phrases("message vocal, message audio, note vocale, mémo vocal"),
      plural: phrases("messages vocaux, messages audio, notes vocales"),
    },
    {
      kind: "recording",
      strength: "recorded",
      forms: phrases(
        "boîte noire, enregistrement, enregistrement audio, enregistrement sonore, bande sonore, fichier audio, bande audio, extrait sonore, extrait audio, interception",
      ),
      plural: phrases("enregistrements, enregistrements audio, fichiers audio, extraits audio, interceptions"),
    },
    {
      kind: "phone-call",
      strength: "talk",
      forms: words("conversation appel échange communication"),
      plural: words("conversations appels échanges communications"),
    },
    { kind: "recording", strength: "talk", forms: words("extrait bande audio"), plural: words("extraits bandes") },
  ],
  of: words("de d' du des la le l' un une cette ce cet"),
  pointers: {
    other: words("quatrième cinquième autre deuxième second seconde troisième nouvel nouveau nouvelle"),
    definite: words("le la l' ce cet cette même"),
    indefinite: words("deux trois quatre cinq six sept huit neuf dix un une"),
    generic: words(
      "plusieurs nombreux nombreuses tels telles tel telle aucun aucune chaque seul seule quelques semblables dizaines",
    ),
  },
  outside: words(
    "joint jointe sollicité sollicitée contacté excusé excusée audience interview entretien déclaration déclarations communiqué conférence briefing lettre discours tribune rapport conférence-de-presse",
  ),
  heard: ["on entend", "entend-on", "on y entend"],
  callings: ["appelé", "appelle", "appela", "téléphoné"],
  tellings: phrases("a déclaré à, a dit à, a confié à, a expliqué à, a affirmé à, déclare à, confie à, a indiqué à"),
  acts: [
    {
      act: "releases",
      finite: [
        ...words(
          "publie publient publiait publia diffuse diffusent diffusa divulgue divulguent partage partagent publié publiée diffusé diffusée divulgué divulguée partagé partagée fuité relayé",
        ),
        "dévoile",
        "dévoilent",
        "dévoilé",
        "dévoilée",
        "rendu public",
        "rendu publique",
        "rend public",
        "rendent public",
        "rend publique",
        "rendu publics",
        "mis en ligne",
        "met en ligne",
        "mettent en ligne",
        "révèle",
        "révélé",
        "révélée",
        "rendaient public",
        "rendit public",
        "a mis en ligne",
      ],
      participle: [
        ...words(
          "publié publiée publiés publiées diffusé diffusée diffusés diffusées divulgué divulguée divulgués divulguées partagé partagée partagés partagées posté postée postés",
        ),
        "dévoilé",
        "dévoilée",
        "dévoilés",
        "rendu public",
        "rendue publique",
        "rendus publics",
        "rendues publiques",
        "mis en ligne",
        "mise en ligne",
        "mises en ligne",
      ],
    },
    {
      act: "records",
      finite: words(
        "intercepte interceptent intercepta intercepté interceptée enregistre enregistra enregistré capté captée",
      ),
      participle: words(
        "intercepté interceptée interceptés interceptées enregistré enregistrée enregistrés enregistrées capté captée captés captées",
      ),
    },
    // Nobody is said to have put it there; a site may be.
    { act: "releases", finite: [], participle: ["apparu", "apparue", "circule", "circulent"], actorless: true },
    {
      act: "transcribes",
      finite: words("transcrit transcrivent retranscrit retranscrivent"),
      participle: words("transcrit transcrite transcrits retranscrit retranscrite"),
    },
    {
      act: "translates",
      finite: words("traduit traduisent traduisit"),
      participle: words("traduit traduite traduits traduites sous-titré sous-titrée"),
    },
    {
      // The outlet that was first to have it.
      act: "reports",
      finite: ["procuré", "pu consulter", "pu écouter", "obtenu"],
      participle: ["obtenu", "obtenue", "obtenus", "consulté", "consultée"],
    },
    {
      act: "releases",
      finite: words("écouté écouta"),
      participle: words("écouté écoutée écoutés écoutées entendu entendus"),
      actorless: true,
    },
    {
      act: "reports",
      finite: words(
        "écrit écrivait écrivent rapporte rapportait rapportent relate relatent relaie relaient rapporté relaté relayé écrit révèle révélé indique signale",
      ),
      participle: words("rapporté rapportée rapportés rapportées relaté relatée relayé relayée cité citée"),
    },
  ],
  works: [
    { act: "translates", forms: words("traduction"), by: ["de", "d'", "du", "par", ":"] },
    { act: "transcribes", forms: words("transcription retranscription"), by: ["de", "d'", "du", "par", ":"] },
  ],
  agent: ["par"],
  passive: words("est sont été était étaient fut furent serait"),
  relatives: ["qui"],
  between: words(
    "s' a ont avait avaient aurait auraient ainsi aussi également récemment ensuite déjà d'abord qui même plus tôt été l'",
  ),
  order: "svo",
  credits: [
    { words: "selon", actor: "after" },
    { words: "d' après", actor: "after" },
    { words: "à en croire", actor: "after" },
    { words: "citant", actor: "after" },
    { words: "qui cite", actor: "after" },
    { words: "cité par", actor: "after" },
    { words: "cités par", actor: "after" },
  ],
  agencies: [
    {
      key: "ua-military-intelligence",
      forms: phrases(
        "gur, hur, services de renseignement militaires ukrainiens, service de renseignement militaire ukrainien, renseignement militaire ukrainien, renseignements militaires ukrainiens, direction du renseignement militaire, direction principale du renseignement",
      ),
    },
    {
      key: "ua-security-service",
      forms: phrases(
        "sbu, service de sécurité ukrainien, services de sécurité ukrainiens, service de sécurité d' ukraine",
      ),
    },
    { key: "ru-fsb", forms: ["fsb"] },
  ],
  bodies: words(
    "bureau brigade bataillon unité enquêteurs espions services service renseignement renseignements direction ministère gouvernement armée police gendarmerie parquet tribunal " +
      "centre collectif organisation association fondation autorités état-major forces mairie préfecture avocat avocate ong " +
      "commission comité agence groupe réseau pirates militants famille défense",
  ),
  outletNouns: [
    ...OUTLET_WORDS,
    ...words(
      "courrier dépêche plateforme tribune journal quotidien hebdomadaire magazine chaîne site agence média médias presse revue gazette radio télévision",
    ),
  ],
  outlets: [
    ...OUTLET_NAMES,
    ...phrases(
      "le monde, le figaro, libération, le parisien, ouest-france, france 24, rfi, france info, tf1, bfmtv, kyiv post, l' express, le point",
    ),
  ],
  links: words("de du des la le les l' d' en of the"),
  articles: words("le la les l'"),
  notNames: words(
    "je j' tu il elle on nous vous ils elles le la les l' un une des ce cet cette ces son sa ses leur leurs mon ma mes de d' du à au " +
      "aux en dans sur sous par pour avec sans contre entre vers chez depuis pendant avant après et ou mais donc or ni car que qu' " +
      "qui dont où si quand comme lorsque selon ne n' pas plus y a ont est sont était oui non merci hier puis ensuite alors ainsi " +
      "enfin cependant toutefois plusieurs aucun chaque tout tous toute toutes se s' m' t' c' lui eux quel quelle pourquoi comment",
  ),
  capitalisesNouns: false,
  channels: [
    { name: "Facebook", forms: ["facebook"] },
    { name: "Telegram", forms: ["telegram"] },
    { name: "X", forms: ["x"], needsPreposition: true },
    { name: "Twitter", forms: ["twitter"] },
    { name: "YouTube", forms: ["youtube"] },
    { name: "Instagram", forms: ["instagram"] },
    { name: "TikTok", forms: ["tiktok"] },
    { name: "WhatsApp", forms: ["whatsapp"] },
    { name: "social media", forms: ["réseaux sociaux"] },
    { name: "website", forms: ["site internet", "site officiel", "son site"] },
  ],
  on: words("près à au sur via dans par sa son ses les"),
  pair: { between: ["entre"], and: ["et"], two: ["deux"] },
  towards: words("à au aux avec envers contre"),
  possessives: words("son sa ses leur leurs"),
  hedges: [
    { lemma: "présumé", forms: words("présumé présumée présumés présumées") },
    {
      lemma: "à en croire",
      forms: phrases("à l' en croire, à les en croire"),
      kind: "truth",
    },
    { lemma: "supposé", forms: words("supposé supposée supposés supposées") },
    { lemma: "supposément", forms: words("supposément") },
    { lemma: "prétendu", forms: words("prétendu prétendue prétendus prétendues") },
    { lemma: "prétendument", forms: words("prétendument") },
    { lemma: "apparemment", forms: words("apparemment vraisemblablement") },
    { lemma: "semble", forms: phrases("semble, semblent, semblerait, sembleraient") },
    { lemma: "censé", forms: words("censé censée censés censées") },
    {
      lemma: "attribuer",
      forms: phrases(
        "attribué à, attribuée à, attribués à, attribuées à, attribue à, attribuent à, attribué au, attribuée au, attribue au",
      ),
      kind: "authenticity",
    },
    { lemma: "présenté comme", forms: phrases("présenté comme, présentée comme, présentés comme, présentées comme") },
  ],
  hearsay: [
    {
      lemma: "conditionnel",
      forms: words("aurait auraient serait seraient daterait proviendrait émanerait s'agirait agirait"),
      perfect: { words: [], place: "fused" },
      infinitives: words("serait seraient daterait proviendrait émanerait agirait"),
    },
  ],
  verify: {
    verbs: words(
      "vérifié vérifiée vérifiés vérifiées vérifier authentifié authentifiée authentifier confirmé confirmée confirmer confirmés",
    ),
    negations: words("pas ne n' pu impossible sans aucun aucune"),
  },
  doubts: {
    authenticity: words(
      "authenticité enregistrement enregistrements audio conversation appel voix fichier origine interception bande message",
    ),
    translation: words("traduction traductions transcription sous-titres traduit"),
    truth: words("affirmations affirmation informations allégations propos contenu chiffres accusations"),
  },
};
