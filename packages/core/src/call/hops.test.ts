import { describe, expect, it } from "vitest";
import { packs } from "../lang/all.ts";
import type { Document } from "../model.ts";
import { analyse } from "../text/sentences.ts";
import { findTimes } from "../time/find-times.ts";
import { findHops } from "./hops.ts";

/** Every line: language, sentence, and the hops it states as `act actor @channel`. */
const SENTENCES: readonly (readonly [tag: string, text: string, ...hops: string[]])[] = [
  ["en", "The audio was released on Friday by the State Security Bureau.", "releases State Security Bureau"],
  [
    "en",
    "The audio was released on Friday Telegram By the State Security Bureau of Norland",
    "releases State Security Bureau of Norland @Telegram",
  ],
  ["en", "according to an audio recording released by local officials.", "releases local officials"],
  ["en", "The SBU intercepted the call and posted it on YouTube.", "records SBU", "releases SBU @YouTube"],
  [
    "en",
    "A recording, which Ukrainian military intelligence shared on X, shows this.",
    "releases Ukrainian military intelligence @X",
  ],
  ["en", "The recording was first reported by the Harbour Times.", "reports Harbour Times"],
  ["en", "The Harbour Times reports that the call lasted a minute.", "reports Harbour Times"],
  ["en", "They spoke for an hour, according to a translation by Ada Lind.", "translates Ada Lind"],
  ["en", "The call was translated by WarTranslated.", "translates WarTranslated"],
  ["en", "Transcript by the Harbour Times.", "transcribes Harbour Times"],
  ["en", "The recording was released on Friday.", "releases -"],
  [
    "en",
    "according to a phone call intercepted by the SBU and published on its Telegram channel.",
    "records SBU",
    "releases SBU @Telegram",
  ],
  ["en", "An English translation of the call was posted by Lantern Translations.", "translates Lantern Translations"],
  ["en", "This was first reported by The Northern Lantern.", "reports Northern Lantern"],
  ["en", "The company released a report on prices."],
  ["en", "She recorded an album and he called his mother in May."],
  ["en", "Reports Russian soldiers are tired have been common."],
  ["nb", "Opptaket ble offentliggjort av SBU på Telegram.", "releases SBU @Telegram"],
  ["nb", "I forrige uke delte GUR et lydopptak.", "releases GUR"],
  [
    "nb",
    "Samtalen skal ha blitt fanget opp av det lokale politiet, skriver Fjordposten.",
    "records det lokale politiet",
    "reports Fjordposten",
  ],
  ["nb", "Oversettelse: Ada Lind", "translates Ada Lind"],
  ["nb", "Moren skriver at hun er trist."],
  ["nb", "Hun ble fanget opp av bølgene."],
  ["nn", "Opptaket vart offentleggjort av SBU på Facebook, melder NTB.", "releases SBU @Facebook", "reports NTB"],
  ["nn", "Ifølgje NRK varte samtalen i eit minutt.", "reports NRK"],
  [
    "de",
    "Der Mitschnitt wurde vom Geheimdienst SBU auf Telegram veröffentlicht.",
    "releases Geheimdienst SBU @Telegram",
  ],
  ["de", "Am Montag veröffentlichte der Geheimdienst eine Aufnahme.", "releases Geheimdienst"],
  [
    "de",
    "Das berichtet die Zeitung Hafenbote unter Berufung auf den Militärgeheimdienst.",
    "reports Zeitung Hafenbote",
    "reports Militärgeheimdienst",
  ],
  [
    "de",
    "Laut dem ukrainischen Militärgeheimdienst dauerte das Gespräch lange.",
    "reports ukrainischen Militärgeheimdienst",
  ],
  ["de", "Die Mutter berichtet von der Front."],
  ["de", "Übersetzung: Ada Lind", "translates Ada Lind"],
  ["ru", "Запись опубликовало Главное управление разведки.", "releases Главное управление разведки"],
  ["ru", "Разговор был перехвачен СБУ.", "records СБУ"],
  ["ru", "По данным ГУР, солдат говорил с матерью.", "reports ГУР"],
  ["ru", "Солдат записал номер и рассказал матери."],
  ["uk", "Перехоплення оприлюднило Головне управління розвідки.", "releases Головне управління розвідки"],
  ["uk", "СБУ перехопила розмову окупанта з дружиною.", "records СБУ"],
  ["uk", "Розмову перехопили минулого тижня на Луганщині.", "records -"],
  ["uk", "За даними ГУР, солдат говорив з матір'ю.", "reports ГУР"],
  ["uk", "Переклад: Ада Лінд", "translates Ада Лінд"],
  ["cs", "Nahrávku zveřejnila ukrajinská vojenská rozvědka.", "releases ukrajinská vojenská rozvědka"],
  ["cs", "Hovor byl zachycen minulý týden v Luhanské oblasti.", "records -"],
  ["pl", "Nagranie opublikował Główny Zarząd Wywiadu.", "releases Główny Zarząd Wywiadu"],
  ["pl", "Rozmowa została przechwycona przez SBU.", "records SBU"],
];

describe("findHops", () => {
  it.each(SENTENCES)("%s: %s", (tag, text, ...hops) => {
    const pack = packs.get(tag);
    if (pack === undefined) throw new Error(`No pack ${tag}`);
    const document = makeDocument(tag, text);
    const analysis = analyse(text, [{ start: 0, end: text.length }], new Set(pack.abbreviations));
    const found = findHops(document, analysis, [], findTimes(analysis, pack.time, document.published), pack);
    const shown = found.map(
      (hop) => `${hop.act} ${hop.actor ?? "-"}${hop.channel === undefined ? "" : ` @${hop.channel}`}`,
    );
    expect(shown).toEqual(hops);
  });

  it("dates a hop by the nearest date of its own act", () => {
    const text = "The call was recorded in May and released by the SBU on Friday.";
    const pack = packs.get("en");
    if (pack === undefined) throw new Error("No pack en");
    const document = makeDocument("en", text);
    const analysis = analyse(text, [{ start: 0, end: text.length }], new Set(pack.abbreviations));
    const found = findHops(document, analysis, [], findTimes(analysis, pack.time, document.published), pack);
    expect(found.map((hop) => [hop.act, hop.date?.value.words])).toEqual([
      ["records", "May"],
      ["releases", "Friday"],
    ]);
  });
});

function makeDocument(tag: string, text: string): Document {
  return {
    id: "doc",
    source: { kind: "text", name: "sentence" },
    blob: "sha256:0",
    kind: "article",
    text,
    language: { tag, confidence: 1 },
    authors: [],
    published: { words: "", start: "2024-06-12", end: "2024-06-12", granularity: "day", known: ["day"], implied: [] },
    paragraphs: [{ span: { start: 0, end: text.length }, role: "body" }],
    furniture: [],
  };
}
