import type { CallLexicon } from "../../call/lexicon.ts";
import { words } from "../inflect.ts";
import { phrases } from "../numerals.ts";
import { OUTLET_NAMES, OUTLET_WORDS } from "../outlets.ts";

/** Source: own reading of press usage; Bechara, Moderna gramática portuguesa, on the conditional of hearsay. */
export const call: CallLexicon = {
  nouns: [
    {
      kind: "phone-call",
      strength: "recorded",
      forms: phrases(
        "chamada interceptada, ligação interceptada, conversa interceptada, conversa telefônica interceptada, conversa telefónica interceptada, escuta telefônica, escuta telefónica, chamada de emergência",
      ),
      plural: phrases(
        "chamadas interceptadas, ligações interceptadas, conversas interceptadas, escutas telefônicas, escutas telefónicas",
      ),
    },
    {
      kind: "phone-call",
      strength: "call",
      forms: phrases(
        "telefonema, chamada telefônica, chamada telefónica, ligação telefônica, conversa telefônica, conversa telefónica, conversa por telefone",
      ),
      plural: phrases(
        "telefonemas, chamadas telefônicas, ligações telefônicas, conversas telefônicas, conversas telefónicas",
      ),
    },
    {
      kind: "radio-intercept",
      strength: "recorded",
      forms: phrases("comunicação de rádio interceptada, transmissão de rádio interceptada, interceptação de rádio"),
      plural: phrases("comunicações de rádio interceptadas, transmissões de rádio interceptadas"),
    },
    {
      kind: "radio-intercept",
      strength: "talk",
      forms: phrases("comunicação de rádio, comunicação por rádio, transmissão de rádio, mensagem de rádio"),
      plural: phrases("comunicações de rádio, comunicações por rádio, transmissões de rádio"),
    },
    {
      kind: "voice-message",
      strength: "recorded",
      forms: phrases("mensagem de voz, mensagem de áudio, nota de voz, áudio de whatsapp"),
      plural: phrases("mensagens de voz, mensagens de áudio, áudios de whatsapp"),
    },
    {
      kind: "recording",
      strength: "recorded",
      forms: phrases(
        "gravação, gravação de áudio, arquivo de áudio, ficheiro de áudio, fita, interceptação, interceção",
      ),
      plural: phrases("gravações, gravações de áudio, arquivos de áudio, fitas, interceptações"),
    },
    {
      kind: "phone-call",
      strength: "talk",
      forms: words("chamada ligação conversa comunicação"),
      plural: words("chamadas ligações conversas comunicações"),
    },
    { kind: "recording", strength: "talk", forms: words("áudio trecho"), plural: words("áudios trechos") },
  ],
  of: words("de do da dos das a o um uma esta este essa esse"),
  pointers: {
    other: words("quarta quarto outra outro segunda segundo terceira terceiro nova novo"),
    definite: words("o a este esta esse essa mesma mesmo"),
    indefinite: words("um uma"),
    generic: words(
      "várias vários diversas diversos numerosas tais tal nenhuma nenhum cada única único algumas alguns semelhantes dezenas",
    ),
  },
  outside: words("entrevista declaração declarações comunicado coletiva conferência carta discurso coluna relatório"),
  heard: ["ouve-se", "se ouve"],
  callings: ["ligado", "ligou", "telefonado", "telefonou"],
  tellings: phrases(
    "disse à, disse ao, declarou à, declarou ao, contou à, contou ao, explicou à, afirmou à, afirmou ao",
  ),
  acts: [
    {
      act: "releases",
      finite: words(
        "publica publicou publicam publicaram divulga divulgou divulgaram difundiu difundiram compartilhou partilhou vazou vazaram publicado divulgado difundido",
      ),
      participle: words(
        "publicado publicada publicados publicadas divulgado divulgada divulgados divulgadas difundido difundida compartilhado compartilhada vazado vazada vazados vazadas",
      ),
    },
    {
      act: "records",
      finite: words("intercepta interceptou interceptaram gravou gravaram captou interceptado gravado captado"),
      participle: words(
        "interceptado interceptada interceptados interceptadas gravado gravada gravados gravadas captado captada",
      ),
    },
    // Nobody is said to have put it there; a site may be.
    { act: "releases", finite: [], participle: ["apareceu", "circula"], actorless: true },
    {
      act: "transcribes",
      finite: words("transcreve transcreveu transcrito"),
      participle: words("transcrito transcrita transcritos"),
    },
    {
      act: "translates",
      finite: words("traduz traduziu traduziram traduzido"),
      participle: words("traduzido traduzida traduzidos legendado"),
    },
    {
      act: "reports",
      finite: words("escreve escreveu informa informou informaram noticia noticiou relata relatou cita citou revelou"),
      participle: words("noticiado noticiada citado citada relatado"),
    },
  ],
  works: [
    { act: "translates", forms: ["tradução"], by: ["de", "do", "da", "por", ":"] },
    { act: "transcribes", forms: ["transcrição"], by: ["de", "do", "da", "por", ":"] },
  ],
  agent: words("por pelo pela pelos pelas"),
  passive: words("foi foram é são era eram sido"),
  relatives: ["que"],
  between: words("tem têm tinha tinham teria teriam sido também recentemente depois já que se o a ainda ontem"),
  order: "free",
  credits: [
    { words: "segundo", actor: "after" },
    { words: "de acordo com", actor: "after" },
    { words: "conforme", actor: "after" },
    { words: "citando", actor: "after" },
    { words: "citado por", actor: "after" },
    { words: "citado pelo", actor: "after" },
    { words: "citado pela", actor: "after" },
  ],
  agencies: [
    {
      key: "ua-military-intelligence",
      forms: phrases(
        "gur, hur, inteligência militar ucraniana, inteligência militar da ucrânia, serviços de informações militares ucranianos, direção principal de inteligência",
      ),
    },
    {
      key: "ua-security-service",
      forms: phrases(
        "sbu, serviço de segurança da ucrânia, serviço de segurança ucraniano, serviços de segurança ucranianos",
      ),
    },
    { key: "ru-fsb", forms: ["fsb"] },
  ],
  bodies: words(
    "serviço serviços inteligência direção ministério governo exército polícia procuradoria promotoria tribunal centro coletivo " +
      "organização associação fundação autoridades estado-maior forças prefeitura câmara advogado advogada ong comissão comitê agência " +
      "grupo rede ativistas família defesa",
  ),
  outletNouns: [
    ...OUTLET_WORDS,
    ...words("jornal semanário revista canal emissora agência imprensa portal site gazeta televisão"),
  ],
  outlets: [
    ...OUTLET_NAMES,
    ...phrases("folha de s.paulo, o globo, estadão, público, expresso, diário de notícias, g1, lusa, kyiv post"),
  ],
  links: words("de do da dos das o a os as em e of the"),
  articles: words("o a os as"),
  notNames: words(
    "eu tu ele ela nós eles elas você vocês o a os as um uma este esta esse essa seu sua seus suas meu minha de do da dos das em no na " +
      "com por para sem sobre após desde até entre segundo durante contra e ou mas que quem se quando como onde não nem lhe me te nos tem " +
      "têm foi é são era há muito mais sim já hoje ontem depois então assim também vários todos cada enquanto porque conforme à ao",
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
    { name: "social media", forms: ["redes sociais"] },
    { name: "website", forms: ["site oficial"] },
  ],
  on: words("em no na nas por via através seu sua"),
  pair: { between: ["entre"], and: ["e"], two: ["dois", "duas"] },
  towards: words("à ao aos às com perante contra para"),
  possessives: words("seu sua seus suas"),
  hedges: [
    { lemma: "alegado", forms: words("alegado alegada alegados alegadas") },
    { lemma: "alegadamente", forms: words("alegadamente") },
    { lemma: "suposto", forms: words("suposto suposta supostos supostas") },
    { lemma: "supostamente", forms: words("supostamente") },
    { lemma: "presumível", forms: words("presumível presumíveis presumivelmente presumido presumida") },
    { lemma: "aparentemente", forms: phrases("aparentemente, ao que tudo indica, ao que parece") },
    { lemma: "parece", forms: words("parece parecem parecia") },
    {
      lemma: "atribuído a",
      forms: phrases("atribuído a, atribuída a, atribuído ao, atribuída ao, atribuídos a, atribuídas a"),
    },
    { lemma: "não confirmado", forms: phrases("não confirmado, não confirmada, não confirmados") },
  ],
  hearsay: [
    {
      lemma: "futuro do pretérito",
      forms: words("teria teriam seria seriam dataria"),
      perfect: { words: [], place: "fused" },
      infinitives: words("seria seriam dataria"),
    },
  ],
  verify: {
    verbs: words(
      "verificado verificada verificar verificados verificadas autenticado autenticar confirmado confirmada confirmar comprovar",
    ),
    negations: words("não nem sem impossível nunca"),
  },
  doubts: {
    authenticity: words(
      "autenticidade gravação gravações áudio áudios conversa chamada ligação voz arquivo ficheiro origem interceptação mensagem",
    ),
    translation: words("tradução traduções transcrição legendas traduzido"),
    truth: words("afirmações afirmação informações acusações conteúdo números dados alegações"),
  },
};
