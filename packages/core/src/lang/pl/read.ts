import type { ReadLexicon } from "../../read/lexicon.ts";
import { words } from "../inflect.ts";
import { phrases } from "../numerals.ts";

export const read: ReadLexicon = {
  furniture: [
    {
      kind: "advertisement",
      whole: phrases("reklama, materiał sponsorowany, materiał partnera, artykuł sponsorowany, koniec reklamy"),
      start: phrases("dalsza część artykułu pod, dalsza część tekstu pod, ciąg dalszy pod reklamą, reklama:"),
    },
    {
      kind: "media",
      whole: phrases("wideo, odtwórz, posłuchaj, galeria, galeria zdjęć, zobacz wideo"),
      start: phrases("twoja przeglądarka nie obsługuje, włącz javascript, wideo:"),
    },
    {
      kind: "teaser",
      whole: phrases(
        "czytaj także, czytaj też, zobacz także, zobacz też, polecamy, najpopularniejsze, powiązane, inne wiadomości, dowiedz się więcej, na ten temat",
      ),
      start: phrases(
        "czytaj także, czytaj też, czytaj więcej, zobacz także, zobacz też, przeczytaj także, przeczytaj też, zobacz:, więcej:, więcej na temat, polecamy:, podcast:, relacja na żywo, oglądaj także",
      ),
    },
    {
      kind: "cookie",
      whole: phrases("akceptuję, akceptuj wszystkie, odrzuć, ustawienia cookies, zgadzam się"),
      start: phrases(
        "używamy plików cookie, ta strona używa, strona korzysta z plików cookie, polityka prywatności, szanujemy twoją prywatność",
      ),
    },
    {
      kind: "navigation",
      whole: phrases(
        "udostępnij, skopiuj link, komentarze, skomentuj, drukuj, zaloguj się, menu, szukaj, strona główna, subskrybuj, newsletter, do góry, dalej, wstecz, zamknij, pokaż więcej, tagi",
      ),
      start: phrases(
        "obserwuj nas, śledź nas, dołącz do nas, zapisz się na, znalazłeś błąd, zgłoś błąd, wszelkie prawa zastrzeżone, pobierz aplikację, wesprzyj nas, czas czytania",
      ),
    },
  ],
  bylines: words("autor autorka autorzy tekst opracował opracowała oprac"),
  and: words("i oraz"),
  published: phrases("opublikowano, data publikacji, publikacja, data"),
  modified: phrases("zaktualizowano, aktualizacja, zmodyfikowano"),
  photo: phrases("fot, foto, zdjęcie, zdjęcia, ilustracja, kolaż, grafika"),
  transcript: {
    transcript: phrases("stenogram, transkrypcja, zapis rozmowy, transkrypt, treść rozmowy"),
    translation: phrases("tłumaczenie, przekład, tłumaczenie na polski, przetłumaczono z"),
    translatedBy: phrases("tłumaczenie:, tłumaczył, tłumaczyła, przełożył, przełożyła, tłumacz:, przekład:, napisy:"),
    transcribedBy: phrases("transkrypcja:, spisał, spisała, stenogram:"),
    unintelligible: phrases("niezrozumiałe, niewyraźne, nieczytelne"),
  },
};
