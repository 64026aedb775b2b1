import type { ReadLexicon } from "../../read/lexicon.ts";
import { phrases } from "../numerals.ts";

export const read: ReadLexicon = {
  furniture: [
    {
      kind: "advertisement",
      whole: phrases("publicité, annonce, contenu sponsorisé, contenu partenaire, la suite après la publicité"),
      start: phrases("la suite après, passer la publicité, article suivant après, publicité :"),
    },
    {
      kind: "media",
      whole: phrases("vidéo, écouter l'article, regarder la vidéo, voir la vidéo, lecture, en images, diaporama"),
      start: phrases("votre navigateur, pour afficher ce contenu, ce contenu ne peut, activez javascript, chargement"),
    },
    {
      kind: "teaser",
      whole: phrases(
        "à lire aussi, lire aussi, sur le même sujet, les plus lus, à la une, nos recommandations, en savoir plus",
      ),
      start: phrases(
        "à lire aussi, lire aussi, à lire :, lire la suite, voir aussi, à voir aussi, à écouter, retrouvez, suivez en direct, notre dossier, vidéo :, abonnez-vous pour",
      ),
    },
    {
      kind: "cookie",
      whole: phrases("tout accepter, tout refuser, gérer les cookies, continuer sans accepter"),
      start: phrases(
        "nous utilisons des cookies, ce site utilise, nous et nos partenaires, en poursuivant, vos choix en matière",
      ),
    },
    {
      kind: "navigation",
      whole: phrases(
        "partager, partager l'article, copier le lien, lien copié, commenter, commentaires, réagir, imprimer, se connecter, menu, rechercher, accueil, newsletter, s'abonner, haut de page, suivant, précédent, fermer",
      ),
      start: phrases(
        "partager sur, suivez-nous, inscrivez-vous, abonnez-vous, téléchargez l'application, nous contacter, tous droits réservés, cet article est réservé, il vous reste, temps de lecture, déjà abonné",
      ),
    },
  ],
  bylines: ["par", "texte", "texte :", "propos recueillis par", "auteur"],
  and: ["et", "avec"],
  published: ["publié", "publié le", "paru le", "mis en ligne", "mis en ligne le", "date"],
  modified: ["mis à jour", "mis à jour le", "modifié le", "actualisé le"],
  photo: ["photo", "crédit", "crédit photo", "image", "illustration", "capture d'écran", "archives"],
  transcript: {
    transcript: ["transcription", "retranscription", "verbatim"],
    translation: ["traduction", "traduction française", "traduit de", "traduit du", "traduit en français"],
    translatedBy: ["traduit par", "traduction :", "traduction de", "traduction par", "traducteur :", "sous-titres de"],
    transcribedBy: ["transcrit par", "retranscrit par", "transcription :"],
    unintelligible: ["inaudible", "incompréhensible", "indistinct"],
  },
};
