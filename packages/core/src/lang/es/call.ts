import type { CallLexicon } from "../../call/lexicon.ts";
import { words } from "../inflect.ts";
import { phrases } from "../numerals.ts";
import { OUTLET_NAMES, OUTLET_WORDS } from "../outlets.ts";

/** Source: own reading of press usage; RAE & ASALE, Nueva gramática de la lengua española, on the conditional of hearsay. */
export const call: CallLexicon = {
  nouns: [
    {
      kind: "phone-call",
      strength: "recorded",
      forms: phrases(
        "llamada al 112, llamada al 911, llamada al 091, llamada interceptada, conversación interceptada, conversación telefónica interceptada, llamada telefónica interceptada, comunicación interceptada, escucha telefónica, llamada de emergencia",
      ),
      plural: phrases(
        "escuchas, llamadas interceptadas, conversaciones interceptadas, comunicaciones interceptadas, escuchas telefónicas",
      ),
    },
    {
      kind: "phone-call",
      strength: "call",
      forms: phrases("llamada telefónica, conversación telefónica, charla telefónica, telefonema"),
      plural: phrases("llamadas telefónicas, conversaciones telefónicas"),
    },
    {
      kind: "radio-intercept",
      strength: "recorded",
      forms: phrases("comunicación de radio interceptada, transmisión de radio interceptada, interceptación de radio"),
      plural: phrases("comunicaciones de radio interceptadas, transmisiones de radio interceptadas"),
    },
    {
      kind: "radio-intercept",
      strength: "talk",
      forms: phrases("comunicación de radio, comunicación por radio, transmisión de radio, mensaje de radio"),
      plural: phrases("comunicaciones de radio, comunicaciones por radio, transmisiones de radio"),
    },
    {
      kind: "voice-message",
      strength: "recorded",
      forms: phrases("mensaje de voz, nota de voz, mensaje de audio, audio de whatsapp"),
      plural: phrases("mensajes de voz, notas de voz, mensajes de audio, audios de whatsapp"),
    },
    {
      kind: "recording",
      strength: "recorded",
      forms: phrases(
        "audio, audio filtrado, grabadora, grabación, grabación de audio, grabación sonora, archivo de audio, cinta, pista de audio, interceptación",
      ),
      plural: phrases(
        "audios, audios filtrados, grabaciones, grabaciones de audio, archivos de audio, cintas, interceptaciones",
      ),
    },
    {
      kind: "phone-call",
      strength: "talk",
      forms: words("llamada conversación charla comunicación"),
      plural: words("llamadas conversaciones charlas comunicaciones"),
    },
    { kind: "recording", strength: "talk", forms: words("fragmento"), plural: words("fragmentos") },
  ],
  of: words("de del la el una un esta este esa ese"),
  pointers: {
    other: words("cuarta cuarto quinta quinto otra otro segunda segundo tercera tercer nueva nuevo"),
    definite: words("el la este esta ese esa dicha dicho misma mismo"),
    indefinite: words("un una"),
    generic: words(
      "varias varios numerosas numerosos tales tal ninguna ninguno cada única único algunas algunos similares decenas",
    ),
  },
  outside: [
    "consultado",
    "consultada",
    "se disculpó",
    "pidió disculpas",
    "a la prensa",
    "correo",
    "mensaje de texto",
    ...words("entrevista declaración declaraciones comunicado conferencia rueda carta discurso columna informe"),
  ],
  heard: ["se oye", "se escucha"],
  callings: ["llamado", "llamó", "llama", "telefoneado"],
  tellings: phrases("dijo a, declaró a, contó a, explicó a, aseguró a, relató a, dice a, ha dicho a, afirmó a"),
  acts: [
    {
      act: "releases",
      finite: [
        ...phrases(
          "hecho público, hecho pública, hechos públicos, hechas públicas, hizo público, hizo pública, hace público, hace pública, hicieron públicos, hicieron públicas, hicieron pública, dio a conocer, dieron a conocer, da a conocer, dado a conocer, sacó a la luz, sacado a la luz",
        ),
        ...words(
          "publica publicó publican publicaron difunde difundió difunden difundieron divulga divulgó divulgaron comparte compartió compartieron filtró filtraron publicado difundido divulgado compartido filtrado colgó subió desveló desvelado reveló divulgaba",
        ),
      ],
      participle: words(
        "publicado publicada publicados publicadas difundido difundida difundidos difundidas divulgado divulgada divulgados divulgadas compartido compartida filtrado filtrada filtrados filtradas",
      ),
    },
    {
      act: "records",
      finite: words("intercepta interceptó interceptaron grabó grabaron captó captaron interceptado grabado captado"),
      participle: words(
        "interceptado interceptada interceptados interceptadas grabado grabada grabados grabadas captado captada",
      ),
    },
    // Nobody is said to have put it there; a site may be.
    { act: "releases", finite: [], participle: ["apareció", "circula", "circulan", "aparecido"], actorless: true },
    {
      act: "transcribes",
      finite: words("transcribe transcribió transcribieron transcrito"),
      participle: words("transcrito transcrita transcritos"),
    },
    {
      act: "translates",
      finite: words("traduce tradujo tradujeron traducido"),
      participle: words("traducido traducida traducidos traducidas subtitulado"),
    },
    {
      act: "releases",
      finite: words("escuchó escucharon oyó oyeron"),
      participle: words("reproducido reproducida reproducidos reproducidas"),
      actorless: true,
    },
    {
      act: "reports",
      finite: [
        ...words(
          "escribe escribió informa informó informaron reporta reportó reportaron recoge recogió publicó señala señaló cita citó reveló",
        ),
        "cuenta",
        "contó",
        "informan",
        "tuvo acceso",
        "ha tenido acceso",
        "accedió",
      ],
      participle: words("recogido recogida citado citada reportado informado"),
    },
  ],
  works: [
    { act: "translates", forms: ["traducción"], by: ["de", "del", "por", ":"] },
    { act: "transcribes", forms: ["transcripción"], by: ["de", "del", "por", ":"] },
  ],
  agent: ["por"],
  passive: words("fue fueron es son era eran sido"),
  relatives: ["que"],
  between: words(
    "ha han había habían habría habrían sido también recientemente luego después ya que se lo la previamente ayer",
  ),
  order: "free",
  credits: [
    { words: "según", actor: "after" },
    { words: "de acuerdo con", actor: "after" },
    { words: "citando a", actor: "after" },
    { words: "cita a", actor: "after" },
    { words: "según cuenta", actor: "after" },
    { words: "según informa", actor: "after" },
    { words: "según publica", actor: "after" },
    { words: "citado por", actor: "after" },
  ],
  agencies: [
    {
      key: "ua-military-intelligence",
      forms: phrases(
        "gur, hur, inteligencia militar ucraniana, inteligencia militar de ucrania, dirección principal de inteligencia, dirección de inteligencia militar",
      ),
    },
    {
      key: "ua-security-service",
      forms: phrases(
        "sbu, servicio de seguridad de ucrania, servicio de seguridad ucraniano, servicios de seguridad ucranianos",
      ),
    },
    { key: "ru-fsb", forms: ["fsb"] },
  ],
  bodies: words(
    "junta brigada batallón unidad espías servicio servicios inteligencia dirección ministerio gobierno ejército policía fiscalía tribunal juzgado centro colectivo " +
      "organización asociación fundación autoridades estado-mayor fuerzas ayuntamiento alcaldía abogado abogada ong comisión comité " +
      "agencia grupo red piratas activistas familia defensa",
  ),
  outletNouns: [
    "plataforma",
    ...OUTLET_WORDS,
    ...words(
      "diario periódico semanario revista canal cadena emisora agencia medio medios prensa portal sitio gaceta televisión",
    ),
  ],
  outlets: [
    ...OUTLET_NAMES,
    ...phrases("el país, el mundo, abc, la vanguardia, clarín, la nación, el universal, infobae, efe, rtve, kyiv post"),
  ],
  links: words("de del la el los las en y of the"),
  articles: words("el la los las"),
  notNames: words(
    "yo tú él ella nosotros ellos ellas usted ustedes el la los las un una unos unas lo este esta ese esa su sus mi mis tu tus de del " +
      "a al en con por para sin sobre tras desde hasta entre según durante contra y e o u pero que qué si cuando como donde quien " +
      "no ni se le les me te nos ha han es son fue era hay muy más sí ya hoy ayer luego después entonces así además también varios " +
      "todos cada ante hacia mientras aunque porque",
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
    { name: "social media", forms: ["redes sociales"] },
    { name: "website", forms: ["sitio web", "página web"] },
  ],
  on: words("cerca con en por vía a través su sus las"),
  pair: { between: ["entre"], and: ["y", "e"], two: ["dos"] },
  towards: words("a al con ante contra"),
  possessives: words("su sus"),
  hedges: [
    { lemma: "presunto", forms: words("presunto presunta presuntos presuntas") },
    { lemma: "presuntamente", forms: words("presuntamente") },
    { lemma: "supuesto", forms: words("supuesto supuesta supuestos supuestas") },
    { lemma: "supuestamente", forms: words("supuestamente") },
    { lemma: "al parecer", forms: phrases("al parecer, aparentemente, por lo visto") },
    { lemma: "parece", forms: words("parece parecen parecía parecería") },
    {
      lemma: "atribuir",
      forms: phrases(
        "atribuido a, atribuida a, atribuidos a, atribuidas a, atribuye a, atribuyen a, atribuye al, atribuyen al, atribuyó a",
      ),
      kind: "authenticity",
    },
    { lemma: "de creer a", forms: phrases("de creer a, de creerle, si se le cree"), kind: "truth" },
    { lemma: "sin confirmar", forms: phrases("sin confirmar, no confirmada, no confirmado") },
    { lemma: "aparente", forms: words("aparente aparentes") },
  ],
  hearsay: [
    {
      lemma: "condicional",
      forms: words("habría habrían sería serían dataría procedería pertenecería"),
      perfect: { words: [], place: "fused" },
      infinitives: words("sería serían dataría procedería pertenecería"),
    },
  ],
  verify: {
    verbs: words(
      "verificado verificada verificar verificados comprobado comprobar autenticado autenticar confirmado confirmada confirmar contrastar",
    ),
    negations: words("no ni sin imposible nunca tampoco"),
  },
  doubts: {
    authenticity: words(
      "autenticidad grabación grabaciones audio audios conversación llamada voz archivo origen interceptación cinta mensaje",
    ),
    translation: words("traducción traducciones transcripción subtítulos traducido"),
    truth: words("afirmaciones afirmación informaciones acusaciones contenido cifras datos información"),
  },
};
