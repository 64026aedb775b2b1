import { describe, expect, it } from "vitest";
import { packs } from "../../lang/all.ts";
import type { ChangeType } from "../../model.ts";
import { compare, type Standard } from "../comparison.ts";
import { type Passage, readPassage } from "../passage.ts";
import { detectors } from "./all.ts";

const DIRECT: Standard = { kind: "direct", approximate: false };

function passage(tag: string, text: string): Passage {
  const lexicon = packs.get(tag)?.drift;
  return readPassage({
    document: tag,
    text,
    tag,
    lexicon,
    pieces: [{ span: { start: 0, end: text.length }, in: tag }],
  });
}

function found(from: readonly [string, string], to: readonly [string, string], standard: Standard = DIRECT): string[] {
  const comparison = compare(passage(...from), passage(...to), standard);
  const words = (side: "from" | "to", at: readonly number[]): string =>
    at.map((index) => comparison[side].words[index]?.key ?? "").join(" ");
  return detectors
    .flatMap((detect) => detect(comparison))
    .map(({ type, from, to }) => `${type}: ${words("from", from)} > ${words("to", to)}`);
}

type Row = readonly [type: ChangeType, from: readonly [string, string], to: readonly [string, string], finding: string];

const changed: readonly Row[] = [
  [
    "number",
    ["en", "They brought twelve tins for forty men."],
    ["en", "They brought twenty tins for forty men."],
    "number: twelve > twenty",
  ],
  [
    "number",
    ["en", "It cost 2 million roubles in all."],
    ["en", "It cost 20 million roubles in all."],
    "number: 2 million > 20 million",
  ],
  [
    "number",
    ["ru", "Вчера привезли двенадцать банок на сорок человек."],
    ["en", "Yesterday they brought 20 tins for forty men."],
    "number: двенадцать > 20",
  ],
  [
    "number",
    ["de", "Es waren einundzwanzig Mann im Keller."],
    ["nb", "Det var tretti mann i kjelleren."],
    "number: einundzwanzig > tretti",
  ],
  [
    "number",
    ["uk", "Нам дали сто двадцять тисяч."],
    ["nn", "Vi fekk hundre og tretti tusen."],
    "number: сто двадцять тисяч > hundre og tretti tusen",
  ],
  ["date", ["en", "Nobody leaves before May 2026."], ["en", "Nobody leaves before March 2026."], "date: may > march"],
  ["date", ["uk", "Ми поїдемо у вівторок."], ["nb", "Vi drar på torsdag."], "date: вівторок > torsdag"],
  ["date", ["ru", "Мы вернёмся в апреле."], ["de", "Wir kommen im August zurück."], "date: апреле > august"],
  [
    "name",
    ["en", "They took him to Kamenka by car."],
    ["en", "They took him to Kalinovka by car."],
    "name: kamenka > kalinovka",
  ],
  [
    "name",
    ["nb", "De kjørte ham til Lundvik i går."],
    ["en", "They drove him to Storhavn yesterday."],
    "name: lundvik > storhavn",
  ],
  [
    "side",
    ["en", "The Ukrainians have entered the village."],
    ["en", "The Russians have entered the village."],
    "side: ukrainians > russians",
  ],
  [
    "side",
    ["ru", "Украинцы уже вошли в село."],
    ["nb", "Russerne er allerede i landsbyen."],
    "side: украинцы > russerne",
  ],
  ["side", ["uk", "Там стоять росіяни."], ["de", "Dort stehen die Ukrainer."], "side: росіяни > ukrainer"],
  [
    "negation",
    ["en", "I will not go into that forest again."],
    ["en", "I will go into that forest again."],
    "negation: not > ",
  ],
  ["negation", ["en", "We don't have any orders."], ["en", "We do have orders."], "negation: not > "],
  ["negation", ["ru", "Я туда больше не пойду."], ["nb", "Jeg skal dit igjen."], "negation: не > "],
  ["negation", ["de", "Das ist wahr."], ["en", "That is not true."], "negation:  > not"],
  ["negation", ["uk", "Ми нікому не розкажемо."], ["en", "We will tell everyone."], "negation: нікому > "],
  [
    "person",
    ["en", "He shot himself in the leg to get out."],
    ["en", "He shot him in the leg to get out."],
    "person: himself > him",
  ],
  ["person", ["en", "I sold the car and left."], ["en", "He sold the car and left."], "person: i > he"],
  [
    "person",
    ["ru", "Командир прострелил себе ногу."],
    ["en", "The commander shot him in the leg."],
    "person: себе > him",
  ],
  ["person", ["nb", "Jeg vet at de lyver."], ["en", "You know that they are lying."], "person: jeg > you"],
  [
    "question",
    ["en", "Is he even alive?"],
    ["en", "He is even alive."],
    "question: is he even alive > he is even alive",
  ],
  [
    "question",
    ["ru", "Вас отпустят домой?"],
    ["nb", "Dere får reise hjem."],
    "question: вас отпустят домой > dere får reise hjem",
  ],
  [
    "question",
    ["ru", "Господи. Он хоть живой?"],
    ["nb", "Herregud. Han lever i det minste."],
    "question: он хоть живой > han lever i det minste",
  ],
  ["question", ["de", "Er lebt noch."], ["uk", "Він ще живий?"], "question:  > він ще живий"],
  [
    "modality",
    ["en", "They will send us there tomorrow."],
    ["en", "They may send us there tomorrow."],
    "modality: will > may",
  ],
  [
    "modality",
    ["ru", "Если заплатят, мы останемся здесь."],
    ["en", "They are paying, we are staying here."],
    "modality: если > ",
  ],
  ["tense", ["en", "He is in the hospital with us."], ["en", "He was in the hospital with us."], "tense: is > was"],
  ["tense", ["de", "Er steht seit Tagen im Wald."], ["de", "Er stand seit Tagen im Wald."], "tense: steht > stand"],
  [
    "tense",
    ["nb", "Vi sitter i kjelleren hele dagen."],
    ["nb", "Vi satt i kjelleren hele dagen."],
    "tense: sitter > satt",
  ],
  [
    "hedge-lost",
    ["en", "Maybe they will let you go home in April."],
    ["en", "They will let you go home in April."],
    "hedge-lost: maybe > ",
  ],
  ["hedge-lost", ["ru", "Наверное, он уже дома."], ["de", "Er ist schon zu Hause."], "hedge-lost: наверное > "],
  ["hedge-added", ["uk", "Його вже забрали."], ["nb", "Kanskje de har hentet ham."], "hedge-added:  > kanskje"],
  [
    "intensifier",
    ["en", "Nobody will be let go before spring."],
    ["en", "Nobody at all will be let go before spring."],
    "intensifier:  > at all",
  ],
  ["intensifier", ["de", "Es ist kalt hier."], ["en", "It is very cold here."], "intensifier:  > very"],
  [
    "omission",
    ["en", "That is not true. There is nobody there, only the apples are rotting."],
    ["en", "That is not true. Only the apples are rotting."],
    "omission: there is nobody there > ",
  ],
  [
    "omission",
    ["nb", "Vi kjørte hele natten uten lys gjennom dype skoger og kom fram ved daggry."],
    ["nb", "Vi kjørte hele natten og kom fram ved daggry."],
    "omission: uten lys gjennom dype skoger > ",
  ],
  [
    "addition",
    ["en", "Everyone knows. I already dream about this orchard."],
    ["en", "Everyone knows. I already dream about this orchard, and everybody is afraid of the winter."],
    "addition:  > and everybody is afraid of the winter",
  ],
  [
    "order",
    ["en", "Once a day. Yesterday they brought twelve tins for forty men."],
    ["en", "Yesterday they brought twelve tins for forty men. Once a day."],
    "order: once a day > once a day",
  ],
  ["profanity", ["ru", "Этот сраный сад мне снится."], ["en", "I dream about this orchard."], "profanity: сраный > "],
];

/** Faithful renderings and conventions: nothing may be found of the type named, or of any when it is "any". */
const faithful: readonly (readonly [
  string,
  ChangeType | "any",
  readonly [string, string],
  readonly [string, string],
  Standard?,
])[] = [
  [
    "a letter after figures that may be a unit",
    "number",
    ["ru", "Они бежали 1500 м по полю."],
    ["en", "They ran 1500m across the field."],
  ],
  [
    "a name of two words of which one is written by another rule",
    "name",
    ["en", "Yesterday they called Joko Lundvik from the village."],
    ["ru", "Вчера из деревни звонили Джоко Лундвику."],
  ],
  [
    "a capital after a colon",
    "name",
    ["nb", "Han ropte til oss: Ubeseiret går vi hjem i kveld."],
    ["nb", "Han ropte til oss: Uovervinnelig går vi hjem i kveld."],
  ],
  ["us is no country", "side", ["en", "They told us to wait."], ["en", "They told the men to wait."]],
  ["US is not us", "person", ["en", "I hear the US sends tanks."], ["en", "I hear America sends tanks."]],
  ["may is no month", "date", ["en", "They may come in June."], ["nb", "De kan komme i juni."]],
  ["May is no modal", "modality", ["en", "We leave in May 2026."], ["de", "Wir fahren im Mai 2026 ab."]],
  ["miles and kilometres", "number", ["en", "It is 385 miles from here."], ["de", "Es sind 620 Kilometer von hier."]],
  ["pounds and kilos", "number", ["en", "The box weighs 22 pounds."], ["nb", "Kassen veier 10 kilo."]],
  ["clock of twelve hours", "number", ["en", "They came at 7:30 pm."], ["ru", "Они пришли в 19:30."]],
  [
    "an answer that is not rendered",
    "negation",
    ["en", "No. Captain Ruslan left Kamenka in June 2026."],
    ["nb", "Kaptein Ruslan forlot Kamenka i juni 2026."],
  ],
  [
    "a clause that is cut off",
    "person",
    ["en", "In June 2026 Captain Ruslan left Kamenka, without us."],
    ["nb", "I juni 2026 forlot kaptein Ruslan Kamenka."],
  ],
  ["year in two figures", "number", ["en", "Nobody leaves before May '26."], ["nb", "Ingen drar før mai 2026."]],
  ["year in words of Slavic speech", "any", ["de", "Bis Mai 2026."], ["en", "Until May 2026."]],
  ["rounding", "number", ["en", "1,970,000 people left."], ["de", "2 Millionen Menschen gingen."]],
  ["thousands apart", "number", ["en", "It was 250,000 in all."], ["nb", "Det var 250 000 i alt."]],
  ["adjective of a number", "number", ["en", "a 25,000-strong army"], ["ru", "25-тысячная армия"]],
  [
    "masked swear word",
    "any",
    ["en", "I dream about this fucking orchard."],
    ["en", "I dream about this f***ing orchard."],
  ],
  [
    "masked across languages",
    "profanity",
    ["ru", "Этот ё***ый сад мне снится."],
    ["nb", "Jeg drømmer om denne j***a hagen."],
  ],
  ["editor's bracket", "any", ["en", "He told me to wait here."], ["en", "He [the commander] told me to wait here."]],
  [
    "year in words of another language",
    "number",
    ["ru", "До мая двадцать шестого года никого не отпустят."],
    ["de", "Bis Mai 2026 wird niemand entlassen."],
  ],
  ["a hedge is not a modal too", "modality", ["en", "Maybe they come in April."], ["de", "Sie kommen im April."]],
  [
    "No. 39 denies nothing",
    "negation",
    ["en", "They live in house No. 39 by the river."],
    ["en", "They live in house 39 by the river."],
  ],
  [
    "a German noun is no name",
    "name",
    ["de", "Wir fahren mit dem Wagen zurück."],
    ["de", "Wir fahren mit dem Auto zurück."],
  ],
  ["dropped pronoun", "person", ["ru", "Не пойду туда больше."], ["en", "I will not go there any more."]],
  ["dropped pronoun, Ukrainian", "person", ["en", "We are standing in the forest."], ["uk", "Стоїмо в лісі, чекаємо."]],
  ["negative concord", "negation", ["ru", "Никто никого не отпустит."], ["en", "Nobody will let anyone go."]],
  ["denied by prefix", "negation", ["en", "The men are not happy here."], ["en", "The men are unhappy here."]],
  ["denied by meaning", "negation", ["en", "We do not have water."], ["de", "Wasser fehlt uns."]],
  ["not only", "negation", ["en", "Not only the men left."], ["nb", "Også kvinnene og mennene dro."]],
  ["contraction", "any", ["en", "I don't know, we're waiting."], ["en", "I do not know, we are waiting."]],
  ["polite you", "person", ["en", "Do you know these 12 in Kamenka?"], ["de", "Kennen Sie diese 12 in Kamenka?"]],
  ["you in general", "person", ["en", "There you see 12 in Kamenka."], ["de", "Dort sieht man 12 in Kamenka."]],
  ["name across scripts", "name", ["uk", "Його повезли до Куп'янська."], ["nb", "De kjørte ham til Kupjansk."]],
  ["inflected name", "name", ["ru", "Его увезли в Каменку."], ["en", "They took him to Kamenka."]],
  ["question asked by the cue", "question", ["en", "Is he alive?"], ["en", "He is alive,"], { ...DIRECT, act: "ask" }],
  [
    "question word without its mark",
    "question",
    ["ru", "Их всех забрали. Как ты могла им поверить, они же врут?"],
    ["en", "How could you believe them, they are lying"],
  ],
  [
    "nothing but",
    "negation",
    ["en", "He had eaten nothing but snow."],
    ["nb", "Han hadde ikke spist noe annet enn snø."],
  ],
  ["nothing except", "negation", ["uk", "Він не бачив нікого, крім брата."], ["de", "Er sah nur den Bruder."]],
  ["one after the tens", "number", ["ru", "Нас было тридцать один."], ["fr", "Nous étions trente et un."]],
  ["no punctuation in the transcript", "question", ["ru", "он живой"], ["en", "Is he alive?"]],
  [
    "person shift of indirect speech",
    "any",
    ["en", "I am selling my car."],
    ["en", "he was selling his car"],
    { kind: "indirect", approximate: false },
  ],
  [
    "fragment",
    "any",
    ["en", "When I come back, I will sell the car and open a bakery."],
    ["en", "open a bakery"],
    { kind: "mixed", approximate: false },
  ],
  [
    "declared cut",
    "omission",
    ["en", "We drove all night without lights through deep forests and came out at dawn."],
    ["en", "We drove all night … and came out at dawn."],
  ],
  [
    "dash quotation leaves out",
    "omission",
    ["nb", "Vi kjørte hele natten uten lys gjennom dype skoger og kom fram ved daggry."],
    ["nb", "Vi kjørte hele natten og kom fram ved daggry."],
    { kind: "direct", approximate: true },
  ],
  ["modal of possibility for a hedge", "hedge-lost", ["ru", "Может быть, они придут."], ["en", "They might come."]],
  [
    "reflexive kept",
    "person",
    ["ru", "Командир порезал себя ножом."],
    ["de", "Der Kommandeur hat sich mit einem Messer geschnitten."],
  ],
];

describe("drift detectors", () => {
  it.each(changed)("%s: %s → %s", (type, from, to, finding) => {
    expect(found(from, to).filter((one) => one.startsWith(`${type}:`))).toContain(finding);
  });

  const rows = faithful.map(([what, type, from, to, standard = DIRECT]) => [what, type, from, to, standard] as const);

  it.each(rows)("takes no %s for a change (%s)", (_, type, from, to, standard) => {
    const all = found(from, to, standard);
    expect(type === "any" ? all : all.filter((one) => one.startsWith(`${type}:`))).toEqual([]);
  });

  it("has a positive case for every word detector type", () => {
    const types = new Set(changed.map(([type]) => type));
    expect([...types].sort()).toEqual([
      "addition",
      "date",
      "hedge-added",
      "hedge-lost",
      "intensifier",
      "modality",
      "name",
      "negation",
      "number",
      "omission",
      "order",
      "person",
      "profanity",
      "question",
      "side",
      "tense",
    ]);
  });

  it("finds an editor's word that became the speaker's", () => {
    expect(
      found(["en", "He [Petrov's deputy] told me to wait here."], ["en", "He Petrov's deputy told me to wait here."]),
    ).toContain("addition:  > petrov deputy");
  });

  it("stays silent and fast on long hostile text", () => {
    const long = "not ".repeat(50_000);
    expect(found(["en", long], ["en", "no"])).toEqual([]);
  });
});
