import type { CueAct } from "../../model.ts";
import type { CueVerb, QuoteLexicon } from "../../quote/lexicon.ts";
import { answers, type CueTraits, cueVerb } from "../cue-rows.ts";
import { words } from "../inflect.ts";

/** A verb in -ar: present, past, imperfect, participle, infinitive, gerund. */
function ar(infinitive: string, act: CueAct, frames: string, traits: CueTraits = {}): CueVerb {
  const stem = infinitive.slice(0, -2);
  return cueVerb(
    infinitive,
    act,
    frames,
    {
      finite: `${stem}a ${stem}ou ${stem}ava`,
      plural: `${stem}am ${stem}aram ${stem}avam`,
      participle: `${stem}ado ${stem}ada ${stem}ados ${stem}adas`,
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
  verb("dizer", "say", "quote clause question", [
    "diz disse dizia",
    "dizem disseram diziam",
    "dito",
    "dizer",
    "dizendo",
  ]),
  ar("declarar", "say", "quote clause"),
  ar("afirmar", "claim", "quote clause"),
  ar("explicar", "say", "quote clause question"),
  ar("contar", "say", "quote clause question"),
  ar("relatar", "say", "quote clause"),
  ar("acrescentar", "say", "quote clause"),
  ar("completar", "say", "quote", WEAK),
  ar("informar", "say", "quote clause"),
  verb("garantir", "promise", "quote clause", [
    "garante garantiu garantia",
    "garantem garantiram",
    "garantido",
    "garantir",
    "garantindo",
  ]),
  ar("destacar", "claim", "quote clause"),
  ar("ressaltar", "claim", "quote clause"),
  ar("confirmar", "claim", "quote clause"),
  ar("anunciar", "say", "quote clause"),
  ar("revelar", "say", "quote clause question"),
  ar("denunciar", "claim", "quote clause"),
  ar("alertar", "order", "quote clause"),
  verb("advertir", "order", "quote clause", [
    "adverte advertiu advertia",
    "advertem advertiram",
    "advertido",
    "advertir",
    "advertindo",
  ]),
  ar("perguntar", "ask", "quote question"),
  ar("questionar", "ask", "quote question"),
  verb("responder", "answer", "quote clause", [
    "responde respondeu respondia",
    "respondem responderam",
    "respondido",
    "responder",
    "respondendo",
  ]),
  ar("retrucar", "answer", "quote"),
  verb("rebater", "answer", "quote", ["rebate rebateu", "rebatem rebateram", "rebatido", "rebater", "rebatendo"], WEAK),
  verb("pedir", "order", "quote clause", ["pede pediu pedia", "pedem pediram", "pedido", "pedir", "pedindo"]),
  ar("implorar", "order", "quote"),
  ar("ordenar", "order", "quote clause infinitive"),
  verb("exigir", "order", "quote clause", ["exige exigiu exigia", "exigem exigiram", "exigido", "exigir", "exigindo"]),
  verb("prometer", "promise", "quote clause infinitive", [
    "promete prometeu prometia",
    "prometem prometeram",
    "prometido",
    "prometer",
    "prometendo",
  ]),
  ar("jurar", "promise", "quote clause"),
  ar("negar", "deny", "quote clause"),
  verb("desmentir", "deny", "quote clause", [
    "desmente desmentiu",
    "desmentem desmentiram",
    "desmentido",
    "desmentir",
    "",
  ]),
  verb("admitir", "claim", "quote clause", [
    "admite admitiu admitia",
    "admitem admitiram",
    "admitido",
    "admitir",
    "admitindo",
  ]),
  verb("reconhecer", "claim", "quote clause", [
    "reconhece reconheceu reconhecia",
    "reconhecem reconheceram",
    "reconhecido",
    "reconhecer",
    "",
  ]),
  ar("confessar", "claim", "quote clause"),
  verb("insistir", "claim", "quote clause", [
    "insiste insistiu insistia",
    "insistem insistiram",
    "insistido",
    "insistir",
    "insistindo",
  ]),
  ar("lembrar", "say", "quote clause"),
  ar("reiterar", "claim", "quote clause"),
  verb("repetir", "say", "quote clause", [
    "repete repetiu repetia",
    "repetem repetiram",
    "repetido",
    "repetir",
    "repetindo",
  ]),
  verb("concluir", "claim", "quote clause", [
    "conclui concluiu concluía",
    "concluem concluíram",
    "concluído",
    "concluir",
    "concluindo",
  ]),
  verb("prosseguir", "say", "quote", ["prossegue prosseguiu", "prosseguem", "prosseguido", "", ""], WEAK),
  ar("continuar", "say", "quote", WEAK),
  verb("escrever", "write", "quote clause", [
    "escreve escreveu escrevia",
    "escrevem escreveram",
    "escrito",
    "escrever",
    "escrevendo",
  ]),
  ar("noticiar", "say", "quote clause"),
  ar("opinar", "think", "quote clause"),
  ar("considerar", "think", "quote clause"),
  ar("avaliar", "think", "quote clause"),
  ar("achar", "think", "quote clause", WEAK),
  verb("acreditar", "think", "quote clause", [
    "acredita acreditou acreditava",
    "acreditam",
    "acreditado",
    "acreditar",
    "acreditando",
  ]),
  ar("pensar", "think", "quote clause"),
  verb("temer", "think", "quote clause", ["teme temeu temia", "temem temeram", "temido", "temer", "temendo"]),
  ar("lamentar", "emotion", "quote clause"),
  ar("queixar", "emotion", "quote clause"),
  ar("reclamar", "emotion", "quote clause"),
  ar("gritar", "emotion", "quote clause"),
  ar("sussurrar", "emotion", "quote"),
  ar("murmurar", "emotion", "quote"),
  ar("exclamar", "emotion", "quote"),
  ar("suspirar", "emotion", "quote"),
  ar("chorar", "emotion", "quote", WEAK),
  ar("brincar", "emotion", "quote", WEAK),
  ar("aconselhar", "order", "quote"),
  ar("ameaçar", "promise", "quote"),
  ar("alegar", "claim", "quote clause"),
  ar("sustentar", "claim", "quote clause", WEAK),
  ar("apontar", "claim", "quote clause", WEAK),
  ar("observar", "say", "quote clause", WEAK),
  ar("comentar", "say", "quote clause"),
  ar("classificar", "say", "quote", WEAK),
  ar("acusar", "claim", "quote", WEAK),
];

export const quote: QuoteLexicon = {
  // “ ” in Brazil, « » in Portugal.
  marks: [
    ["“", "”"],
    ["«", "»"],
    ['"', '"'],
    ["‘", "’"],
  ],
  dash: "slavic",
  order: "free",
  headFirst: true,
  recordings: words("gravação áudio vídeo clipe"),
  capitalisesNouns: false,
  verbs,
  phrases: [
    ...answers("responder", "é a resposta, foi a resposta, vem a resposta, veio a resposta"),
    { words: "segundo", lemma: "segundo", speaker: "after", weak: true },
    { words: "de acordo com", lemma: "de acordo com", speaker: "after", weak: true },
    { words: "conforme", lemma: "conforme", speaker: "after", weak: true },
    { words: "na opinião de", lemma: "na opinião de", speaker: "after" },
    { words: "nas palavras de", lemma: "nas palavras de", speaker: "after" },
  ],
  nouns: [],
  that: ["que"],
  whether: ["se"],
  questionWords: words("quem quando como onde quanto quantos quantas qual quais"),
  infinitive: [],
  infinitiveEndings: words("ar er ir"),
  as: ["como", "segundo", "conforme"],
  reportive: [],
  hearsay: words("teria teriam seria seriam"),
  auxiliaries: words(
    "tem têm tinha tinham terá terão teria teriam ter tendo havia haviam é são era eram foi foram está estão estava sido pode podem " +
      "podia deve devem devia vai vão ia quer",
  ),
  passive: words("é são era eram foi foram sido será serão seria seriam"),
  agent: words("por pelo pela pelos pelas"),
  negations: words("não nunca jamais nada nem nenhum nenhuma tampouco sem"),
  adverbs: words(
    "também ainda depois então agora já assim só apenas hoje ontem posteriormente recentemente anteriormente finalmente publicamente " +
      "claramente segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo aqui ali lá muito bem mal sempre",
  ),
  addressing: words("à ao aos às"),
  prepositions: words(
    "ao à aos às com contra de do da dos das desde durante em no na nos nas num numa entre até para pra por pelo pela pelos pelas segundo " +
      "conforme sem sobre sob após perante",
  ),
  genitive: words("de do da dos das"),
  determiners: [
    { forms: words("o"), number: "singular", gender: "male" },
    { forms: words("a"), number: "singular", gender: "female" },
    { forms: words("os as"), number: "plural" },
    { forms: words("um"), number: "singular", gender: "male", indefinite: true },
    { forms: words("uma"), number: "singular", gender: "female", indefinite: true },
    { forms: words("vários várias alguns algumas dois duas três ambos todos todas"), number: "plural" },
    { forms: words("este esse aquele"), number: "singular", gender: "male" },
    { forms: words("esta essa aquela"), number: "singular", gender: "female" },
    { forms: words("estes estas esses essas"), number: "plural" },
    { forms: words("outro outra"), number: "singular", other: true },
    { forms: words("outros outras"), number: "plural", other: true },
  ],
  and: ["e"],
  but: ["mas", "porém"],
  relatives: words("cujo cuja qual"),
  subordinators: words("porque enquanto quando embora pois como onde se"),
  glosses: words(
    "chamado chamada apelidado apelidada denominado denominada vulgo apelido nome palavra palavras termo expressão indicativo " +
      "intitulado intitulada autodenominado batizado",
  ),
  titled: words(
    "filme romance livro jornal semanário revista canal programa série documentário canção álbum disco obra quadro operação exercício " +
      "navio fragata cruzador submarino barco batalhão brigada unidade grupo restaurante café hotel empresa partido projeto campanha " +
      "movimento site artigo reportagem jogo exposição cargueiro míssil drone podcast",
  ),
  talks: words(
    "chamada chamadas ligação ligações telefonema telefonemas conversa conversas comunicação diálogo interceptação telefone",
  ),
  papers: words(
    "relatório comunicado documento documentos gravação gravações áudio áudios vídeo transcrição artigo investigação estudo pesquisa " +
      "carta texto nota tradução mensagem mensagens jornal canal revista site semanário agência fonte fontes imprensa",
  ),
  bodies: words(
    "afp lusa reuters ap cnn bbc otan nato onu ue fsb sbu gru gur kremlin pentágono ministério governo exército serviço serviços " +
      "agência embaixada organização associação fundação centro instituto comissão comitê conselho partido sindicato hospital polícia " +
      "procuradoria tribunal prefeitura câmara ong inteligência",
  ),
  notNames: words(
    "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto " +
      "setembro outubro novembro dezembro sim não obrigado obrigada depois então assim também hoje ontem amanhã aqui ali lá já mas e ou " +
      "porque deus ah oh eh bem agora",
  ),
};
