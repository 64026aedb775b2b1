import type { CueAct } from "../../model.ts";
import type { CueVerb, QuoteLexicon } from "../../quote/lexicon.ts";
import { type CueTraits, cueVerb } from "../cue-rows.ts";
import { words } from "../inflect.ts";

/** A verb in -ar: present, preterite, imperfect, participle, infinitive, gerund. `stem` is that of the present where it differs. */
function ar(infinitive: string, act: CueAct, frames: string, traits: CueTraits & { stem?: string } = {}): CueVerb {
  const { stem: strong, ...rest } = traits;
  const stem = infinitive.slice(0, -2);
  return cueVerb(
    infinitive,
    act,
    frames,
    {
      finite: `${strong ?? stem}a ${stem}ó ${stem}aba`,
      plural: `${strong ?? stem}an ${stem}aron ${stem}aban`,
      participle: `${stem}ado ${stem}ada ${stem}ados ${stem}adas`,
      infinitive,
      adverbial: `${stem}ando`,
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

const verbs: readonly CueVerb[] = [
  verb("decir", "say", "quote clause question", [
    "dice dijo decía",
    "dicen dijeron decían",
    "dicho",
    "decir",
    "diciendo",
  ]),
  ar("declarar", "say", "quote clause infinitive"),
  ar("afirmar", "claim", "quote clause infinitive"),
  ar("asegurar", "claim", "quote clause infinitive"),
  ar("señalar", "claim", "quote clause"),
  ar("indicar", "say", "quote clause question"),
  ar("explicar", "say", "quote clause question"),
  ar("informar", "say", "quote clause"),
  ar("contar", "say", "quote clause question", { stem: "cuent" }),
  ar("relatar", "say", "quote clause"),
  ar("narrar", "say", "quote clause"),
  verb("añadir", "say", "quote clause", ["añade añadió añadía", "añaden añadieron", "añadido", "añadir", "añadiendo"]),
  ar("agregar", "say", "quote clause"),
  ar("precisar", "claim", "quote clause"),
  ar("comentar", "say", "quote clause"),
  ar("manifestar", "say", "quote clause", { stem: "manifiest" }),
  ar("expresar", "say", "quote clause"),
  verb("sostener", "claim", "quote clause", [
    "sostiene sostuvo sostenía",
    "sostienen sostuvieron",
    "sostenido",
    "sostener",
    "",
  ]),
  ar("confirmar", "claim", "quote clause question infinitive", { confirms: true }),
  ar("anunciar", "say", "quote clause"),
  ar("revelar", "say", "quote clause question"),
  ar("denunciar", "claim", "quote clause"),
  ar("alertar", "order", "quote clause"),
  verb("advertir", "order", "quote clause", [
    "advierte advirtió advertía",
    "advierten advirtieron",
    "advertido",
    "advertir",
    "advirtiendo",
  ]),
  ar("preguntar", "ask", "quote question"),
  ar("contestar", "answer", "quote clause"),
  verb("responder", "answer", "quote clause", [
    "responde respondió respondía",
    "responden respondieron",
    "respondido",
    "responder",
    "respondiendo",
  ]),
  ar("replicar", "answer", "quote clause"),
  verb("pedir", "order", "quote clause infinitive", [
    "pide pidió pedía",
    "piden pidieron",
    "pedido",
    "pedir",
    "pidiendo",
  ]),
  ar("rogar", "order", "quote clause", { stem: "rueg" }),
  ar("suplicar", "order", "quote clause"),
  ar("ordenar", "order", "quote clause infinitive"),
  verb("exigir", "order", "quote clause", [
    "exige exigió exigía",
    "exigen exigieron",
    "exigido",
    "exigir",
    "exigiendo",
  ]),
  verb("prometer", "promise", "quote clause infinitive", [
    "promete prometió prometía",
    "prometen prometieron",
    "prometido",
    "prometer",
    "prometiendo",
  ]),
  ar("jurar", "promise", "quote clause infinitive"),
  ar("amenazar", "promise", "quote"),
  ar("negar", "deny", "quote clause infinitive", { stem: "nieg" }),
  verb("desmentir", "deny", "quote clause infinitive", [
    "desmiente desmintió desmentía",
    "desmienten desmintieron",
    "desmentido",
    "desmentir",
    "desmintiendo",
  ]),
  ar("rechazar", "deny", "quote clause infinitive", WEAK),
  verb("admitir", "claim", "quote clause infinitive", [
    "admite admitió admitía",
    "admiten admitieron",
    "admitido",
    "admitir",
    "admitiendo",
  ]),
  verb("reconocer", "claim", "quote clause infinitive", [
    "reconoce reconoció reconocía",
    "reconocen reconocieron",
    "reconocido",
    "reconocer",
    "reconociendo",
  ]),
  ar("confesar", "claim", "quote clause infinitive", { stem: "confies" }),
  verb("insistir", "claim", "quote clause", [
    "insiste insistió insistía",
    "insisten insistieron",
    "insistido",
    "insistir",
    "",
  ]),
  ar("subrayar", "claim", "quote clause"),
  ar("destacar", "claim", "quote clause"),
  ar("recordar", "say", "quote clause", { stem: "recuerd" }),
  ar("recalcar", "claim", "quote clause"),
  ar("reiterar", "claim", "quote clause"),
  verb("repetir", "say", "quote clause", [
    "repite repitió repetía",
    "repiten repitieron",
    "repetido",
    "repetir",
    "repitiendo",
  ]),
  verb("concluir", "claim", "quote clause", [
    "concluye concluyó concluía",
    "concluyen concluyeron",
    "concluido",
    "concluir",
    "concluyendo",
  ]),
  verb("proseguir", "say", "quote", ["prosigue prosiguió", "prosiguen", "proseguido", "", ""]),
  ar("continuar", "say", "quote", WEAK),
  verb("escribir", "write", "quote clause", [
    "escribe escribió escribía",
    "escriben escribieron",
    "escrito",
    "escribir",
    "escribiendo",
  ]),
  ar("publicar", "write", "quote", WEAK),
  ar("reportar", "say", "quote clause"),
  ar("opinar", "think", "quote clause"),
  ar("considerar", "think", "quote clause"),
  verb("creer", "think", "quote clause", ["cree creyó creía", "creen creyeron creían", "creído", "creer", "creyendo"]),
  ar("pensar", "think", "quote clause", { stem: "piens" }),
  ar("estimar", "think", "quote clause"),
  ar("esperar", "think", "clause", WEAK),
  verb("temer", "think", "quote clause", ["teme temió temía", "temen temieron", "temido", "temer", "temiendo"]),
  ar("lamentar", "emotion", "quote clause"),
  ar("quejar", "emotion", "quote clause"),
  ar("gritar", "emotion", "quote clause"),
  ar("susurrar", "emotion", "quote clause"),
  ar("murmurar", "emotion", "quote clause"),
  ar("exclamar", "emotion", "quote clause"),
  ar("suspirar", "emotion", "quote"),
  ar("sollozar", "emotion", "quote"),
  ar("llorar", "emotion", "quote", WEAK),
  ar("bromear", "emotion", "quote"),
  ar("ironizar", "emotion", "quote"),
  ar("espetar", "emotion", "quote"),
  ar("balbucear", "emotion", "quote"),
  ar("aconsejar", "order", "quote clause infinitive"),
  ar("recomendar", "order", "quote clause infinitive", { stem: "recomiend" }),
  verb("sugerir", "order", "quote clause infinitive", [
    "sugiere sugirió sugería",
    "sugieren sugirieron",
    "sugerido",
    "sugerir",
    "sugiriendo",
  ]),
  verb("proponer", "order", "quote clause infinitive", [
    "propone propuso proponía",
    "proponen propusieron",
    "propuesto",
    "proponer",
    "proponiendo",
  ]),
  ar("calificar", "say", "quote", WEAK),
  ar("apuntar", "claim", "quote clause"),
  ar("alegar", "claim", "quote clause"),
  verb("aducir", "claim", "quote clause", ["aduce adujo aducía", "aducen adujeron", "aducido", "aducir", "aduciendo"]),
  ar("acusar", "claim", "quote", WEAK),
  ar("detallar", "say", "quote clause question"),
  ar("aclarar", "claim", "quote clause"),
  ar("constatar", "claim", "quote clause"),
  ar("testificar", "say", "quote clause"),
  ar("rematar", "say", "quote clause"),
  ar("zanjar", "say", "quote"),
  ar("apostillar", "say", "quote"),
  ar("matizar", "claim", "quote clause"),
  ar("musitar", "emotion", "quote"),
  ar("mascullar", "emotion", "quote"),
  ar("chillar", "emotion", "quote"),
  ar("rezongar", "emotion", "quote"),
  ar("vociferar", "emotion", "quote"),
  ar("jactar", "emotion", "quote"),
  ar("soltar", "say", "quote", { stem: "suelt", weak: true }),
  ar("largar", "say", "quote", WEAK),
  ar("lanzar", "say", "quote", WEAK),
  ar("retrucar", "answer", "quote clause"),
  verb("rebatir", "answer", "quote", ["rebate rebatió rebatía", "rebaten rebatieron", "rebatido", "rebatir", ""]),
  verb("corregir", "answer", "quote", ["corrige corrigió", "corrigen corrigieron", "corregido", "corregir", ""]),
  ar("plantear", "claim", "quote clause", { stem: "plante" }),
  ar("comunicar", "say", "quote clause"),
  ar("avisar", "say", "quote clause"),
  ar("implorar", "order", "quote clause"),
  ar("reclamar", "order", "quote clause"),
  ar("tachar", "say", "quote", WEAK),
  verb("inquirir", "ask", "quote question", [
    "inquiere inquirió",
    "inquieren inquirieron",
    "inquirido",
    "inquirir",
    "",
  ]),
  // querer saber: with `wanting` alone.
  verb("querer saber", "ask", "question", ["", "", "", "saber", ""]),
];

export const quote: QuoteLexicon = {
  // « » by the academy's rule, “ ” in the press.
  marks: [
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
  ],
  dash: "slavic",
  order: "free",
  headFirst: true,
  recordings: words("grabación audio vídeo video clip cinta"),
  capitalisesNouns: false,
  verbs,
  phrases: [
    { words: "según", lemma: "según", speaker: "after", weak: true },
    { words: "de acuerdo con", lemma: "de acuerdo con", speaker: "after", weak: true },
    { words: "a juicio de", lemma: "a juicio de", speaker: "after" },
    { words: "en palabras de", lemma: "en palabras de", speaker: "after" },
    { words: "a decir de", lemma: "a decir de", speaker: "after" },
    { words: "conforme a", lemma: "conforme a", speaker: "after", weak: true },
    { words: "en opinión de", lemma: "en opinión de", speaker: "after" },
    // With a possessive between the two: en su opinión.
    { words: "en opinión", lemma: "en opinión de", speaker: "after" },
    { words: "a juicio", lemma: "a juicio de", speaker: "after" },
    { words: "según palabras", lemma: "según", speaker: "after" },
    { words: "para", lemma: "para", speaker: "after", weak: true, place: "named" },
  ],
  nouns: [],
  ours: words("este esta nuestro nuestra"),
  wanting: words("quiso quiere quería quisieron quieren querían"),
  that: ["que"],
  whether: ["si"],
  questionWords: words("quién quiénes cuándo cómo dónde cuánto cuántos cuántas qué cuál adónde"),
  infinitive: [],
  infinitiveEndings: words("ar er ir arse erse irse"),
  as: ["como", "según", "conforme"],
  reportive: [],
  hearsay: words("habría habrían sería serían"),
  auxiliaries: words(
    "ha han había habían habrá habrán habría habrían haber habiendo he hemos es son era eran fue fueron está están estaba sido " +
      "puede pueden podía debe deben debía va van iba quiere quería",
  ),
  passive: words("fue fueron es son era eran sido será serán sería serían"),
  agent: words("por"),
  negations: words("no nunca jamás nada ni ningún ninguna tampoco sin"),
  adverbs: words(
    "también además luego después entonces ahora ya aún todavía así solo sólo incluso ayer hoy anoche asimismo posteriormente " +
      "recientemente previamente anteriormente finalmente públicamente claramente lunes martes miércoles jueves viernes sábado " +
      "domingo aquí allí ahí muy bien mal siempre tajante",
  ),
  addressing: words("a al ante"),
  prepositions: words(
    "a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras vía",
  ),
  genitive: words("de del"),
  determiners: [
    { forms: words("el"), number: "singular", gender: "male" },
    { forms: words("la"), number: "singular", gender: "female" },
    { forms: words("los las"), number: "plural" },
    { forms: words("un"), number: "singular", gender: "male", indefinite: true },
    { forms: words("una"), number: "singular", gender: "female", indefinite: true },
    { forms: words("unos unas varios varias algunos algunas dos tres ambos todos todas"), number: "plural" },
    { forms: words("este ese aquel"), number: "singular", gender: "male" },
    { forms: words("esta esa aquella"), number: "singular", gender: "female" },
    { forms: words("estos estas esos esas"), number: "plural" },
    { forms: words("otro otra"), number: "singular", other: true, alone: true },
    { forms: words("otros otras"), number: "plural", other: true },
  ],
  and: ["y", "e"],
  but: ["pero", "sino"],
  relatives: words("quien quienes cuyo cuya cual cuales"),
  subordinators: words("porque mientras cuando aunque pues como donde si tras"),
  glosses: words(
    "llamado llamada apodado apodada denominado denominada alias conocido apodo nombre palabra palabras término términos " +
      "expresión indicativo sobrenombre titulado titulada lema autodenominado autodenominada bautizado",
  ),
  titled: words(
    "película novela libro diario periódico semanario revista canal cadena programa serie documental canción álbum disco obra " +
      "cuadro operación ejercicio buque fragata crucero submarino barco batallón brigada unidad grupo restaurante café hotel " +
      "empresa partido proyecto campaña movimiento portal artículo reportaje juego exposición carguero misil dron pódcast informe",
  ),
  talks: words(
    "llamada llamadas conversación conversaciones comunicación comunicaciones diálogo charla intercambio interceptación teléfono " +
      "telefonema",
  ),
  talking: words("habla hablaba habló hablando conversa conversaba charla dialoga dialogaba"),
  between: words("entre"),
  identifying: words("como ser"),
  anybody: words("alguien"),
  labels: {
    comandante: "pilot",
    capitán: "pilot",
    piloto: "pilot",
    copiloto: "pilot",
    torre: "operator",
    controlador: "operator",
  },
  papers: words(
    "informe informes comunicado comunicados documento documentos grabación grabaciones audio audios vídeo video transcripción " +
      "artículo investigación estudio encuesta carta texto nota traducción mensaje mensajes diario periódico canal cadena revista " +
      "portal semanario agencia fuente fuentes medio medios prensa",
  ),
  bodies: words(
    "afp efe reuters ap cnn bbc otan onu ue fsb sbu gru gur cni kremlin pentágono ministerio gobierno ejército servicio servicios " +
      "agencia embajada organización asociación fundación centro instituto comisión comité consejo partido sindicato hospital " +
      "policía fiscalía tribunal juzgado ayuntamiento alcaldía ong colectivo inteligencia",
  ),
  notNames: words(
    "consultado consultada preguntado preguntada supuestamente lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre " +
      "noviembre diciembre sí no gracias luego después entonces así además ayer hoy mañana aquí allí ya pero y o pues porque dios " +
      "ah oh eh bueno ojalá también ahora",
  ),
};
