/**
 * A large case made from a seed: a call of two hours with 3,000 turns, and articles that quote it, some of them after one another and
 * with a number, a name or a negation changed. People, places and outlets are invented.
 */
import { seeded } from "./seeded.ts";

export interface InventedFile {
  readonly name: string;
  readonly text: string;
}

const PLACES = ["Verkhnye Lozovo", "Kamenka", "Dubrovno", "Stary Brod", "Kalinovka", "Mirnoye", "Osinovka", "Zarechye"];
const THINGS = ["tins", "boxes", "trucks", "sacks", "rifles", "tents", "radios", "stoves", "shovels", "blankets"];
const PEOPLE = [
  "commander",
  "driver",
  "medic",
  "cook",
  "sergeant",
  "neighbour",
  "postman",
  "teacher",
  "guard",
  "mechanic",
];
const DEEDS = ["brought", "lost", "sold", "hid", "counted", "burned", "carried", "buried", "repaired", "forgot"];
const DAYS = ["yesterday", "on Monday", "last week", "in the morning", "at night", "before the rain", "after supper"];
const ENDS = [
  "and nobody asked why",
  "and it is cold here",
  "so we wait",
  "but I will not go",
  "and the road is closed",
  "because the bridge is gone",
];
const OUTLETS = ["Courier", "Herald", "Dispatch", "Gazette", "Observer", "Tribune", "Messenger", "Chronicle"];
const TOWNS = [
  "Harbour",
  "Northfield",
  "Eastmoor",
  "Silverton",
  "Oldbridge",
  "Westhaven",
  "Marsh",
  "Highgate",
  "Fairwater",
  "Stonebrook",
];

export const UTTERANCES = 3000;
export const ARTICLES = 200;
const QUOTED = 12;

export function inventedCase(): InventedFile[] {
  const random = seeded(20261125);
  const pick = (all: readonly string[]): string => all[Math.floor(random() * all.length)] ?? "";
  const said = Array.from({ length: UTTERANCES }, (_, index) => sentence(pick, random, index));
  const transcript = said.map((words, index) => `[${clock(index * 2.4)}] (${index % 2 === 0 ? "A" : "B"}): ${words}`);
  const head =
    "Translation by the Lantern Archive, a volunteer group. Published 4 March 2026.\n(A)=Russian soldier (B)=Wife\n\n";
  const names = Array.from(
    { length: ARTICLES },
    (_, index) =>
      `${TOWNS[index % TOWNS.length]} ${OUTLETS[Math.floor(index / TOWNS.length) % OUTLETS.length]}${index >= 80 ? ` ${1 + Math.floor(index / 80)}` : ""}`,
  );
  /** Most articles quote the same hundred turns, as they do. */
  const famous = Array.from({ length: 100 }, () => 2 * Math.floor((random() * UTTERANCES) / 2));
  const articles = names.map((name, index) => {
    const source = index > 10 && random() < 0.6 ? names[Math.floor(random() * index)] : undefined;
    const quotes = Array.from({ length: QUOTED }, () => {
      const at =
        random() < 0.8
          ? (famous[Math.floor(random() * famous.length)] ?? 0)
          : 2 * Math.floor((random() * UTTERANCES) / 2);
      return quote(said[at] ?? "", random);
    });
    return { name: `${name.toLowerCase().replaceAll(" ", "-")}.txt`, text: article(name, index, source, quotes) };
  });
  return [{ name: "call.en.txt", text: `${head}${transcript.join("\n")}\n` }, ...articles];
}

function sentence(pick: (all: readonly string[]) => string, random: () => number, index: number): string {
  const number = 3 + Math.floor(random() * 90);
  return `The ${pick(PEOPLE)} from ${pick(PLACES)} ${pick(DEEDS)} ${number} ${pick(THINGS)} ${pick(DAYS)} ${pick(ENDS)}${index % 7 === 0 ? ", believe me" : ""}.`;
}

/** Mostly as it was said; now and then with another number or another place. */
function quote(words: string, random: () => number): string {
  const fate = random();
  if (fate < 0.12) return words.replace(/\d+/, (number) => String(Number(number) + 20));
  if (fate < 0.2) return words.replace(/from [A-Z]\w+(?: [A-Z]\w+)?/, "from Belopolye");
  return words;
}

function article(outlet: string, index: number, source: string | undefined, quotes: readonly string[]): string {
  const day = String(5 + (index % 24)).padStart(2, "0");
  const credit =
    source === undefined
      ? "It was translated into English by the Lantern Archive."
      : `The call was first reported by the ${source}, according to the ${source}.`;
  const body = quotes.map(
    (words, at) => `“${words.replace(/\.$/, "")},” the soldier ${at % 2 === 0 ? "said" : "told his wife"}.`,
  );
  return [
    `Soldier speaks of life at the front, writes the ${outlet}`,
    `date 2026-03-${day}`,
    `A Russian soldier called his wife, according to a recording of a telephone call released by the Joint Observation Centre (JOC) on Telegram. ${credit}`,
    ...body,
  ].join("\n\n");
}

function clock(seconds: number): string {
  const pad = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  return `${pad(seconds / 3600)}:${pad((seconds / 60) % 60)}:${pad(seconds % 60)}`;
}
