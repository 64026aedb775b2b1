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
  [
    "de",
    "Der ukrainische Inlandsgeheimdienst SBU hat am Freitag ein abgehörtes Telefonat veröffentlicht, in dem ein Soldat klagt.",
    "records -",
    "releases ukrainische Inlandsgeheimdienst SBU",
  ],
  ["de", "Am Freitag hat der Geheimdienst GUR einen Mitschnitt ins Netz gestellt.", "releases Geheimdienst GUR"],
  ["de", "Die Polizei stellte die Aufnahme am Montag ins Netz.", "releases Polizei"],
  ["de", "Die vom Militärgeheimdienst veröffentlichte Aufnahme dauert zwei Minuten.", "releases Militärgeheimdienst"],
  ["de", "Nach Angaben des SBU wurde das Gespräch im Mai bei Altdorf aufgezeichnet.", "reports SBU", "records -"],
  [
    "de",
    "Ein von der Plattform Lauschangriff veröffentlichtes Telefonat sorgt für Streit.",
    "releases Plattform Lauschangriff",
  ],
  [
    "de",
    "Das meldet die Agentur Weststern unter Berufung auf den SBU, der den Anruf am 3. März veröffentlichte.",
    "reports Agentur Weststern",
    "reports SBU",
    "releases SBU",
  ],
  ["de", "Die Unfallermittler haben die Aufnahme aus dem Cockpit herausgegeben.", "releases Unfallermittler"],
  ["de", "Wie der Kurier Bergland schreibt, dauerte das Gespräch lange.", "reports Kurier Bergland"],
  ["de", "Die Aufnahme liegt dem Magazin Rundblick vor.", "reports Magazin Rundblick"],
  [
    "en",
    "In a leaked call, shared by Ukrainian spies and first reported by Dover Press, a man swears.",
    "releases -",
    "releases Ukrainian spies",
    "reports Dover Press",
  ],
  ["en", "A recording of the meeting, obtained by the Dover Press, shows it.", "reports Dover Press"],
  ["en", "The Rail Safety Board on Monday released the cab recording.", "releases Rail Safety Board"],
  ["en", "A call released by the service lasted a minute.", "releases service"],
  ["en", "The recording, published by Ukraine's SBU on Telegram, is short.", "releases Ukraine's SBU @Telegram"],
  [
    "en",
    "The Dover Press, citing the SBU, reports that the call lasted a minute.",
    "reports SBU",
    "reports Dover Press",
  ],
  [
    "en",
    "The committee for the investigation of rail accidents made the recording public on Monday.",
    "releases committee for the investigation of rail accidents",
  ],
  ["nb", "Politiet la tirsdag ut et opptak av samtalen.", "releases Politiet"],
  ["nb", "Etterretningen GUR la det ut på Telegram tirsdag.", "releases Etterretningen GUR @Telegram"],
  ["nb", "Statens ulykkesgruppe offentliggjorde onsdag lydopptaket.", "releases ulykkesgruppe"],
  [
    "nb",
    "Opptaket, som en ukrainsk brigade delte på Telegram mandag, er kort.",
    "releases en ukrainsk brigade @Telegram",
  ],
  [
    "nb",
    "Soldaten skal ha ringt hjem, melder Sørbyrået, som viser til den ukrainske etterretningen GUR.",
    "reports Sørbyrået",
    "reports den ukrainske etterretningen GUR",
  ],
  ["nb", "Opptaket er publisert av det ukrainske justisdepartementet.", "releases det ukrainske justisdepartementet"],
  ["nb", "Avisen Sund har fått tilgang til opptaket.", "reports Avisen Sund"],
  ["nb", "Samtalene ble lagt ut på nettstedet Bakgata i går.", "releases nettstedet Bakgata"],
  ["nn", "Tenesta GUR la måndag ut eit opptak av samtalen.", "releases Tenesta GUR"],
  ["nn", "Politiet legg i dag ut eit opptak av stemma.", "releases Politiet"],
  ["nn", "Ulykkesnemnda har no gjort lydopptaket frå førarhuset offentleg.", "releases Ulykkesnemnda"],
  ["nn", "Spesialeininga har frigjeve opptaket.", "releases Spesialeininga"],
  ["nn", "Det tyske bladet Quer omsette samtalen til engelsk.", "translates Det tyske bladet Quer"],
  [
    "fr",
    "Le renseignement militaire ukrainien a diffusé mardi l'enregistrement d'un appel.",
    "releases renseignement militaire ukrainien",
  ],
  [
    "fr",
    "Le Bureau des accidents ferroviaires a rendu public lundi l'enregistrement de la cabine.",
    "releases Bureau des accidents ferroviaires",
  ],
  [
    "fr",
    "La conversation a été publiée jeudi par le ministère ukrainien de l'Intérieur.",
    "releases ministère ukrainien de l'Intérieur",
  ],
  ["fr", "L'enregistrement diffusé par le SBU dure deux minutes.", "releases SBU"],
  [
    "fr",
    "Un soldat aurait appelé sa mère, rapporte l'Agence du Verdon, citant le renseignement ukrainien.",
    "reports Agence du Verdon",
    "reports renseignement ukrainien",
  ],
  ["fr", "Un appel intercepté publié par Kiev fait scandale.", "records -", "releases Kiev"],
  ["fr", "L'enregistrement, que Le Courrier des Monts s'est procuré, est long.", "reports Courrier des Monts"],
  [
    "es",
    "La inteligencia militar ucraniana publicó el lunes la grabación de una llamada.",
    "releases inteligencia militar ucraniana",
  ],
  ["es", "La grabación fue difundida por el SBU en Telegram.", "releases SBU @Telegram"],
  [
    "es",
    "Un soldado habría llamado a su madre, según cuenta Agencia Levante, que cita a la inteligencia ucraniana.",
    "reports Agencia Levante",
    "reports inteligencia ucraniana",
  ],
  ["es", "Un audio de una reunión, al que tuvo acceso El Eco del Sur, lo deja mal parado.", "reports Eco del Sur"],
  [
    "es",
    "La Junta de Seguridad Ferroviaria divulgó el lunes la grabación de la cabina.",
    "releases Junta de Seguridad Ferroviaria",
  ],
  [
    "pl",
    "Ukraiński wywiad wojskowy HUR opublikował w piątek nagranie rozmowy.",
    "releases Ukraiński wywiad wojskowy HUR",
  ],
  [
    "pl",
    "Komisja badania wypadków kolejowych upubliczniła w środę nagranie z kabiny.",
    "releases Komisja badania wypadków kolejowych",
  ],
  ["pl", "Nagranie umieściła we wtorek na Telegramie ukraińska brygada.", "releases ukraińska brygada @Telegram"],
  [
    "pl",
    "Żołnierz miał zadzwonić do matki, podaje Agencja Zaodrze, powołując się na ukraiński wywiad.",
    "reports Agencja Zaodrze",
    "reports ukraiński wywiad",
  ],
  ["pl", "Nagranie opublikowane przez SBU trwa minutę.", "releases SBU"],
  ["pl", "„Kurier Bałtycki” dotarł do nagrania.", "reports Kurier Bałtycki"],
  ["ru", "Опубликованный СБУ разговор длится минуту.", "releases СБУ"],
  [
    "ru",
    "Разговор записан в мае и опубликован в среду Координационным центром.",
    "records -",
    "releases Координационным центром",
  ],
  [
    "ru",
    'Солдат якобы позвонил матери, сообщают "Лесные вести" со ссылкой на ГУР.',
    "reports Лесные вести",
    "reports ГУР",
  ],
  [
    "ru",
    "Комиссия по расследованию крушений в среду опубликовала запись переговоров.",
    "releases Комиссия по расследованию крушений",
  ],
  ["ru", "В распоряжении «Пролива» оказалась аудиозапись собрания.", "reports Пролива"],
  [
    "ru",
    "На записи, которую украинская бригада выложила в телеграме в среду, слышно командира.",
    "releases украинская бригада @Telegram",
  ],
  [
    "ru",
    "Разговор, перехваченный украинской разведкой, опубликован в пятницу.",
    "records украинской разведкой",
    "releases -",
  ],
  ["uk", "Розвідники за вихідні оприлюднили одразу дві розмови.", "releases Розвідники"],
  ["uk", "Розмову оприлюднено СБУ в середу.", "releases СБУ"],
  ["uk", "Учора ГУР опублікувало розмову солдата з дружиною.", "releases ГУР"],
];

describe("findHops", () => {
  it.each(SENTENCES)("%s: %s", (tag, text, ...hops) => {
    const pack = packs.get(tag);
    if (pack === undefined) throw new Error(`No pack ${tag}`);
    const document = makeDocument(tag, text);
    const analysis = analyse(text, [{ start: 0, end: text.length }], new Set(pack.abbreviations), pack.clitics);
    const found = findHops(document, analysis, [], findTimes(analysis, pack.time, document.published), pack);
    const shown = found.map(
      (hop) => `${hop.act} ${hop.actor ?? "-"}${hop.channel === undefined ? "" : ` @${hop.channel}`}`,
    );
    expect(shown).toEqual(hops);
  });

  it.each([
    ["en", "The call was recorded in May and released by the SBU on Friday.", "records May", "releases Friday"],
    ["nb", "SBU la ut opptaket på Telegram fredag.", "releases fredag"],
    ["de", "Der SBU veröffentlichte Aufnahmen am Freitag.", "releases Freitag"],
    ["fr", "L'enregistrement publié par le SBU aurait été fait fin mars.", "releases -"],
    ["de", "Die vom SBU verbreitete Aufnahme soll Ende März entstanden sein.", "releases -"],
  ])("dates a hop by the nearest date of its own act in %s: %s", (tag, text, ...dated) => {
    const pack = packs.get(tag);
    if (pack === undefined) throw new Error(`No pack ${tag}`);
    const document = makeDocument(tag, text);
    const analysis = analyse(text, [{ start: 0, end: text.length }], new Set(pack.abbreviations), pack.clitics);
    const found = findHops(document, analysis, [], findTimes(analysis, pack.time, document.published), pack);
    expect(found.map((hop) => `${hop.act} ${hop.date?.value.words ?? "-"}`)).toEqual(dated);
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
