import type { ReadLexicon } from "../../read/lexicon.ts";
import { phrases } from "../numerals.ts";

export const read: ReadLexicon = {
  furniture: [
    {
      kind: "advertisement",
      whole: phrases(
        "publicidad, anuncio, contenido patrocinado, contenido de marca, la noticia continúa después de la publicidad",
      ),
      start: phrases("publicidad:, la noticia continúa, el artículo continúa, sigue leyendo después"),
    },
    {
      kind: "media",
      whole: phrases("vídeo, video, ver vídeo, ver video, reproducir, escuchar noticia, galería, fotogalería"),
      start: phrases("tu navegador no, su navegador no, para ver este contenido, activa javascript, este contenido no"),
    },
    {
      kind: "teaser",
      whole: phrases(
        "lee también, lea también, te puede interesar, más noticias, lo más leído, lo más visto, noticias relacionadas, relacionadas, últimas noticias",
      ),
      start: phrases(
        "lee también, lea también, lea más, leer más, te puede interesar, le puede interesar, también te puede, mira también, vea también, más información, sigue en directo",
      ),
    },
    {
      kind: "cookie",
      whole: phrases("aceptar todo, aceptar todas, rechazar todo, configurar cookies"),
      start: phrases(
        "utilizamos cookies, usamos cookies, este sitio utiliza, este sitio web utiliza, nosotros y nuestros socios, al continuar navegando",
      ),
    },
    {
      kind: "navigation",
      whole: phrases(
        "compartir, copiar enlace, enlace copiado, comentar, comentarios, imprimir, iniciar sesión, menú, buscar, portada, inicio, suscríbete, boletín, siguiente, anterior, cerrar, ver más",
      ),
      start: phrases(
        "compartir en, síguenos en, síguenos, suscríbete a, regístrate, descarga la aplicación, contacto, todos los derechos reservados, este artículo es exclusivo, tiempo de lectura, ya eres suscriptor",
      ),
    },
  ],
  bylines: ["por", "texto", "texto:", "redacción", "autor"],
  and: ["y", "e"],
  published: ["publicado", "publicado el", "fecha", "fecha de publicación"],
  modified: ["actualizado", "actualizado el", "última actualización", "modificado"],
  photo: ["foto", "fotografía", "imagen", "crédito", "captura de pantalla", "archivo", "ilustración"],
  transcript: {
    transcript: ["transcripción", "transcripción de la llamada"],
    translation: ["traducción", "traducción al español", "traducido del", "traducido al español"],
    translatedBy: ["traducido por", "traducción:", "traducción de", "traductor:", "subtítulos de"],
    transcribedBy: ["transcrito por", "transcripción:", "transcripción de"],
    unintelligible: ["inaudible", "ininteligible", "incomprensible"],
  },
};
