import type { ReadLexicon } from "../../read/lexicon.ts";
import { phrases } from "../numerals.ts";

export const read: ReadLexicon = {
  furniture: [
    {
      kind: "advertisement",
      whole: phrases("pubblicità, annuncio, contenuto sponsorizzato, l'articolo continua dopo la pubblicità"),
      start: phrases("l'articolo continua, continua a leggere dopo, pubblicità:"),
    },
    {
      kind: "media",
      whole: phrases("video, guarda il video, ascolta l'articolo, riproduci, galleria, fotogallery"),
      start: phrases("il tuo browser non, per vedere questo contenuto, attiva javascript, questo contenuto non"),
    },
    {
      kind: "teaser",
      whole: phrases(
        "leggi anche, i più letti, ultime notizie, articoli correlati, potrebbe interessarti, altre notizie",
      ),
      start: phrases(
        "leggi anche, leggi tutto, leggi di più, guarda anche, vedi anche, potrebbe interessarti, per approfondire, segui la diretta",
      ),
    },
    {
      kind: "cookie",
      whole: phrases("accetta tutto, rifiuta tutto, gestisci i cookie, continua senza accettare"),
      start: phrases("utilizziamo i cookie, questo sito utilizza, noi e i nostri partner, proseguendo la navigazione"),
    },
    {
      kind: "navigation",
      whole: phrases(
        "condividi, copia link, link copiato, commenta, commenti, stampa, accedi, menu, cerca, newsletter, abbonati, successivo, precedente, chiudi, torna su",
      ),
      start: phrases(
        "condividi su, seguici su, iscriviti, abbonati a, scarica l'app, contatti, tutti i diritti riservati, tempo di lettura, sei già abbonato",
      ),
    },
  ],
  bylines: ["di", "a cura di", "testo", "autore", "redazione"],
  and: ["e", "ed"],
  published: ["pubblicato", "pubblicato il", "data"],
  modified: ["aggiornato", "aggiornato il", "ultimo aggiornamento", "modificato il"],
  photo: ["foto", "immagine", "crediti", "fermo immagine", "archivio"],
  transcript: {
    transcript: ["trascrizione", "sbobinatura"],
    translation: ["traduzione", "traduzione italiana", "tradotto dal", "tradotto in italiano"],
    translatedBy: ["tradotto da", "traduzione:", "traduzione di", "traduttore:", "sottotitoli di"],
    transcribedBy: ["trascritto da", "trascrizione:", "trascrizione di"],
    unintelligible: ["incomprensibile", "inudibile"],
  },
};
