import type { ReadLexicon } from "../../read/lexicon.ts";
import { phrases } from "../numerals.ts";

export const read: ReadLexicon = {
  furniture: [
    {
      kind: "advertisement",
      whole: phrases("publicidade, anúncio, conteúdo patrocinado, continua após a publicidade"),
      start: phrases("continua após, a matéria continua, a notícia continua, publicidade:"),
    },
    {
      kind: "media",
      whole: phrases("vídeo, ver vídeo, assista ao vídeo, ouvir notícia, reproduzir, galeria, fotos"),
      start: phrases(
        "seu navegador não, o seu navegador não, para ver este conteúdo, ative o javascript, este conteúdo não",
      ),
    },
    {
      kind: "teaser",
      whole: phrases(
        "leia também, leia mais, veja também, mais lidas, últimas notícias, notícias relacionadas, relacionadas",
      ),
      start: phrases("leia também, leia mais, veja também, saiba mais, veja mais, siga ao vivo, assista também"),
    },
    {
      kind: "cookie",
      whole: phrases("aceitar tudo, aceitar todos, rejeitar todos, gerir cookies"),
      start: phrases(
        "utilizamos cookies, usamos cookies, este site utiliza, este site usa, nós e os nossos parceiros, ao continuar navegando",
      ),
    },
    {
      kind: "navigation",
      whole: phrases(
        "compartilhar, partilhar, copiar link, link copiado, comentar, comentários, imprimir, entrar, menu, buscar, início, assine, newsletter, próximo, anterior, fechar, voltar ao topo",
      ),
      start: phrases(
        "compartilhe no, siga-nos, inscreva-se, assine o, baixe o aplicativo, fale conosco, todos os direitos reservados, tempo de leitura, já é assinante",
      ),
    },
  ],
  bylines: ["por", "texto", "redação", "autor"],
  and: ["e"],
  published: ["publicado", "publicado em", "data"],
  modified: ["atualizado", "atualizado em", "última atualização", "modificado em"],
  photo: ["foto", "imagem", "crédito", "reprodução", "arquivo", "captura de tela"],
  transcript: {
    transcript: ["transcrição", "transcrição da chamada"],
    translation: ["tradução", "tradução para o português", "traduzido do", "traduzido para o português"],
    translatedBy: ["traduzido por", "tradução:", "tradução de", "tradutor:", "legendas de"],
    transcribedBy: ["transcrito por", "transcrição:", "transcrição de"],
    unintelligible: ["inaudível", "ininteligível", "incompreensível"],
  },
};
