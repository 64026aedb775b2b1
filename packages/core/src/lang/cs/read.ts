import type { ReadLexicon } from "../../read/lexicon.ts";
import { words } from "../inflect.ts";
import { phrases } from "../numerals.ts";

export const read: ReadLexicon = {
  furniture: [
    {
      kind: "advertisement",
      whole: phrases("reklama, inzerce, komerční sdělení, placená inzerce, partnerský obsah"),
      start: phrases(
        "článek pokračuje pod reklamou, text pokračuje pod reklamou, pokračování pod reklamou, reklama:, inzerce:",
      ),
    },
    {
      kind: "media",
      whole: phrases("video, přehrát, přehrát video, poslechnout, fotogalerie, audio, přehrát audio"),
      start: phrases("váš prohlížeč nepodporuje, zapněte javascript, zdroj videa, video:"),
    },
    {
      kind: "teaser",
      whole: phrases(
        "čtěte také, přečtěte si také, související, související články, nejčtenější, doporučujeme, mohlo by vás zajímat, další zprávy, témata, hlavní zprávy, více k tématu",
      ),
      start: phrases(
        "čtěte také, čtěte i, čtěte víc, číst dál, číst více, přečtěte si, sledujte také, sledovali jsme online, více čtěte, více o tématu, mohlo by vás zajímat, související:, podcast:, k tématu:, online:",
      ),
    },
    {
      kind: "cookie",
      whole: phrases("přijmout, přijmout vše, odmítnout, nastavení cookies, souhlasím"),
      start: phrases(
        "používáme cookies, tento web používá, používáme soubory cookie, pokračováním v prohlížení, zásady ochrany osobních údajů",
      ),
    },
    {
      kind: "navigation",
      whole: phrases(
        "sdílet, zkopírovat odkaz, komentáře, diskuse, diskuze, vstoupit do diskuse, tisk, přihlásit, přihlásit se, menu, hledat, domů, odebírat, předplatné, newsletter, nahoru, další, zpět, zavřít, zobrazit více, štítky",
      ),
      start: phrases(
        "sledujte nás, odebírejte, přihlaste se k odběru, sdílet na, našli jste chybu, nahlásit chybu, všechna práva vyhrazena, stáhněte si aplikaci, podpořte nás, doba čtení",
      ),
    },
  ],
  bylines: words("autor autorka autoři text připravil připravila"),
  and: words("a i"),
  published: phrases("publikováno, zveřejněno, vydáno, datum vydání, datum"),
  modified: phrases("aktualizováno, upraveno, poslední aktualizace"),
  photo: phrases("foto, fotografie, snímek, ilustrace, ilustrační foto, koláž, repro, obrázek"),
  transcript: {
    transcript: phrases("přepis, přepis hovoru, přepis rozhovoru, přepis nahrávky, záznam hovoru, transkript"),
    translation: phrases("překlad, překlad do češtiny, český překlad, přeloženo z"),
    translatedBy: phrases("překlad:, přeložil, přeložila, překladatel:, překladatelka:, titulky:"),
    transcribedBy: phrases("přepis:, přepsal, přepsala, záznam:"),
    unintelligible: phrases("nesrozumitelné, nesrozumitelně, nezřetelné, není rozumět"),
  },
};
