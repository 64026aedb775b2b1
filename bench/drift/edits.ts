import { packs } from "../../packages/core/src/lang/all.ts";
import type { ChangeType } from "../../packages/core/src/model.ts";
import { tokenize } from "../../packages/core/src/text/tokens.ts";
import { keysOf, type WordKey } from "../../packages/core/src/trace/keys.ts";
import { pairWords } from "../../packages/core/src/trace/pairing.ts";

/** One change made by rule in a faithful sentence; undefined when the sentence offers no place for it. */
export interface Edit {
  readonly type: ChangeType;
  readonly name: string;
  readonly withinOnly?: boolean;
  /** `beside` is a faithful rendering of the text in another language. */
  readonly make: (text: string, tag: string, beside: Beside) => string | undefined;
}

export interface Beside {
  readonly text: string;
  readonly tag: string;
}

interface WordTable {
  readonly [tag: string]: Readonly<Record<string, string>>;
}

function swapWord(text: string, table: Readonly<Record<string, string>> | undefined): string | undefined {
  if (table === undefined) return undefined;
  for (const token of tokenize(text)) {
    const other = Object.hasOwn(table, token.lower) ? table[token.lower] : undefined;
    if (token.kind !== "word" || other === undefined) continue;
    const cased = token.capital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    return text.slice(0, token.start) + cased + text.slice(token.end);
  }
  return undefined;
}

function inverse(table: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([a, b]) => [b, a]));
}

function dropOne(text: string, words: readonly string[]): string | undefined {
  const set = new Set(words);
  const found = tokenize(text).filter((token) => set.has(token.lower));
  const [token] = found;
  if (token === undefined || found.length !== 1) return undefined;
  return `${text.slice(0, token.start).trimEnd()} ${text.slice(token.end).trimStart()}`.trim();
}

const PERSONS: WordTable = {
  en: { i: "he", we: "they", me: "him", us: "them", my: "his", our: "their" },
  nb: { jeg: "han", vi: "de", meg: "ham", oss: "dem", min: "hans", vår: "deres" },
  nn: { eg: "han", vi: "dei", meg: "henne", oss: "dei" },
  de: { ich: "er", mich: "ihn", mir: "ihm" },
  ru: { я: "он", мы: "они", меня: "его", нас: "их", мне: "ему", нам: "им" },
  uk: { я: "він", ми: "вони", мене: "його", нас: "їх", мені: "йому", нам: "їм" },
};

const REFLEXIVES: WordTable = {
  en: { himself: "him", themselves: "them", herself: "her", myself: "me" },
  nb: { seg: "ham" },
  nn: { seg: "henne" },
  de: { sich: "ihn" },
  ru: { себя: "его", себе: "ему" },
  uk: { себе: "його", собі: "йому" },
};

const MODALS: WordTable = {
  en: { will: "may", must: "can", may: "will", can: "must" },
  nb: { skal: "kan", må: "kan", kan: "må" },
  nn: { skal: "kan", må: "kan", kan: "må" },
  de: { muss: "kann", müssen: "können", kann: "muss", können: "müssen" },
  ru: { может: "должен", могут: "должны", должен: "может", должны: "могут", необходимо: "возможно" },
  uk: { може: "мусить", можуть: "мусять", повинен: "може", повинні: "можуть", необхідно: "можливо" },
};

const SIDES: WordTable = {
  en: {
    russian: "Ukrainian",
    american: "Russian",
    british: "German",
    german: "British",
    russia: "Ukraine",
    china: "Russia",
    ukraine: "Russia",
  },
  nb: {
    russisk: "ukrainsk",
    russiske: "ukrainske",
    amerikansk: "russisk",
    amerikanske: "russiske",
    britiske: "tyske",
    russland: "Ukraina",
    kina: "Russland",
  },
  nn: {
    russisk: "ukrainsk",
    russiske: "ukrainske",
    amerikansk: "russisk",
    amerikanske: "russiske",
    britiske: "tyske",
    russland: "Ukraina",
    kina: "Russland",
  },
  de: {
    russische: "ukrainische",
    russischen: "ukrainischen",
    amerikanischen: "russischen",
    amerikanische: "russische",
    britischen: "deutschen",
    russland: "Ukraine",
    china: "Russland",
  },
  ru: {
    российский: "украинский",
    российских: "украинских",
    россии: "Украины",
    американский: "российский",
    американских: "российских",
    британский: "немецкий",
    сша: "России",
    китая: "России",
  },
  uk: {
    російський: "український",
    російських: "українських",
    росії: "України",
    американський: "російський",
    американських: "російських",
    британський: "німецький",
    сша: "Росії",
    китаю: "Росії",
  },
};

const NAMES: Readonly<Record<string, readonly string[]>> = {
  latin: ["Velbrandt", "Oskarsund", "Timorovka", "Fennwick"],
  cyrillic: ["Вельбрандт", "Оскарсунд", "Тиморовка", "Фенвик"],
};

const AFTER_VERB: Readonly<Record<string, readonly [verbs: string, not: string, before: boolean]>> = {
  en: ["is are was were will can would should could", "not", false],
  nb: ["er var vil kan skal har hadde", "ikke", false],
  nn: ["er var vil kan skal har hadde", "ikkje", false],
  de: ["ist sind war waren wird kann hat haben", "nicht", false],
  ru: ["был была были будет будут может могут", "не", true],
  uk: ["був була були буде будуть може можуть", "не", true],
};

const CLAUSES: Readonly<Record<string, string>> = {
  en: "because nobody had brought warm winter clothes",
  nb: "fordi ingen hadde tatt med varme vinterklær",
  nn: "fordi ingen hadde teke med varme vinterklede",
  de: "weil niemand warme Winterkleidung mitgebracht hatte",
  ru: "потому что никто не привёз тёплую зимнюю одежду",
  uk: "бо ніхто не привіз теплого зимового одягу",
};

const INTENSE: Readonly<Record<string, string>> = {
  en: "really",
  nb: "virkelig",
  nn: "verkeleg",
  de: "wirklich",
  ru: "действительно",
  uk: "справді",
};
const DOUBT: Readonly<Record<string, string>> = {
  en: "Perhaps",
  nb: "Kanskje",
  nn: "Kanskje",
  de: "Vielleicht",
  ru: "Наверное",
  uk: "Мабуть",
};

/** Changes a digit number to ten times its value, or a small one by three. */
function changeNumber(text: string): string | undefined {
  const token = tokenize(text).find(({ kind, lower }) => kind === "number" && /^\d{1,6}$/u.test(lower));
  if (token === undefined) return undefined;
  const value = Number(token.lower);
  const other = value >= 1900 && value < 2100 ? value - 7 : value < 10 ? value + 3 : value * 10;
  return text.slice(0, token.start) + other + text.slice(token.end);
}

function changeDate(text: string, tag: string): string | undefined {
  const drift = packs.get(tag)?.drift;
  if (drift === undefined) return undefined;
  for (const lists of [drift.months, drift.weekdays]) {
    for (const [index, list] of lists.entries()) {
      const token = tokenize(text).find(
        ({ lower, capital }) =>
          lower.length > 3 && list.includes(lower) && (capital || !drift.capitalisesNouns) && (tag !== "en" || capital),
      );
      const form = list.indexOf(token?.lower ?? "");
      const other =
        lists[(index + 5) % lists.length]?.[Math.max(0, Math.min(form, 1))] ?? lists[(index + 5) % lists.length]?.[0];
      if (token === undefined || other === undefined) continue;
      const cased = token.capital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
      return text.slice(0, token.start) + cased + text.slice(token.end);
    }
  }
  return undefined;
}

/**
 * Another name in the place of one inside a sentence. A word is taken for a name when the rendering beside it has a name of the same
 * sound too: a capital alone is any noun in German and any title in English.
 */
function changeName(text: string, tag: string, beside: Beside): string | undefined {
  const there = namesOf(beside.text, beside.tag);
  const name = namesOf(text, tag).find(
    ({ lower, ...key }) =>
      lower.length > 4 &&
      !lower.includes("-") &&
      there.some((other) => (pairWords({ lower, ...key }, other)?.weight ?? 0) >= SURELY_ONE_NAME),
  );
  if (name === undefined) return undefined;
  const list = NAMES[tag === "ru" || tag === "uk" ? "cyrillic" : "latin"] ?? [];
  return text.slice(0, name.start) + (list[name.start % list.length] ?? "") + text.slice(name.end);
}

const SURELY_ONE_NAME = 0.85;

function namesOf(text: string, language: string): WordKey[] {
  return keysOf({ text, spans: [{ start: 0, end: text.length }], language }).filter(({ name }) => name);
}

function addNegation(text: string, tag: string): string | undefined {
  const drift = packs.get(tag)?.drift;
  const [verbs = "", not = "", before = false] = AFTER_VERB[tag] ?? [];
  const negative = new Set(drift?.negation.words);
  const tokens = tokenize(text);
  if (tokens.some(({ lower }) => negative.has(lower) || lower.endsWith("n't"))) return undefined;
  const token = tokens.find(({ lower }) => verbs.split(" ").includes(lower));
  if (token === undefined) return undefined;
  return before
    ? `${text.slice(0, token.start)}${not} ${text.slice(token.start)}`
    : `${text.slice(0, token.end)} ${not}${text.slice(token.end)}`;
}

function dropNegation(text: string, tag: string): string | undefined {
  const words = AFTER_VERB[tag]?.[1];
  return words === undefined ? undefined : dropOne(text, [words]);
}

function middle(text: string): { start: number; end: number } | undefined {
  const words = tokenize(text).filter(({ kind }) => kind === "word" || kind === "number");
  const first = words[Math.floor(words.length / 3)];
  const last = words[Math.floor(words.length / 3) + 6];
  return words.length < 18 || first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end };
}

function moveTail(text: string): string | undefined {
  const words = tokenize(text).filter(({ kind }) => kind === "word" || kind === "number");
  const cut = words.at(-6);
  if (words.length < 16 || cut === undefined) return undefined;
  const tail = text.slice(cut.start).replace(/[.!?"”»]+$/u, "");
  return `${tail} ${text.slice(0, cut.start)}`;
}

function replaceEnd(text: string, from: string, to: string): string | undefined {
  if (!text.trimEnd().endsWith(from) || text.slice(0, -2).includes("?")) return undefined;
  return text.trimEnd().slice(0, -1) + to;
}

/** "What does he want." still asks: only a question without a question word is made a statement by its mark alone. */
function asksInWords(text: string, tag: string): boolean {
  const last = text.trimEnd().slice(0, -1);
  const start = Math.max(last.lastIndexOf(". "), last.lastIndexOf("! "), last.lastIndexOf(": "), -1);
  const words = new Set(packs.get(tag)?.drift.interrogatives);
  return tokenize(last.slice(start + 1)).some(({ lower }) => words.has(lower));
}

function isSpoken(text: string): boolean {
  return tokenize(text).length > 3;
}

export const edits: readonly Edit[] = [
  { type: "number", name: "number changed", make: changeNumber },
  { type: "date", name: "month or weekday changed", make: changeDate },
  { type: "name", name: "name replaced", make: changeName },
  { type: "side", name: "side replaced", make: (text, tag) => swapWord(text, SIDES[tag]) },
  { type: "negation", name: "negation dropped", make: dropNegation },
  { type: "negation", name: "negation put in", make: addNegation },
  { type: "person", name: "person changed", make: (text, tag) => swapWord(text, PERSONS[tag]) },
  { type: "person", name: "reflexive made personal", make: (text, tag) => swapWord(text, REFLEXIVES[tag]) },
  {
    type: "question",
    name: "question to statement",
    make: (text, tag) => (asksInWords(text, tag) ? undefined : replaceEnd(text, "?", ".")),
  },
  { type: "question", name: "statement to question", make: (text) => replaceEnd(text, ".", "?") },
  { type: "modality", name: "modal exchanged", make: (text, tag) => swapWord(text, MODALS[tag]) },
  { type: "tense", name: "tense exchanged", withinOnly: true, make: (text, tag) => swapWord(text, tensesOf(tag)) },
  {
    type: "hedge-lost",
    name: "hedge dropped",
    make: (text, tag) => dropOne(text, single(packs.get(tag)?.drift.hedges)),
  },
  {
    type: "hedge-added",
    name: "hedge put in",
    make: (text, tag) => (isSpoken(text) ? `${DOUBT[tag]} ${lowerFirst(text)}` : undefined),
  },
  {
    type: "intensifier",
    name: "intensifier dropped",
    make: (text, tag) => dropOne(text, single(packs.get(tag)?.drift.intensifiers)),
  },
  { type: "intensifier", name: "intensifier put in", make: (text, tag) => insertMiddle(text, INTENSE[tag] ?? "") },
  { type: "omission", name: "seven words left out", withinOnly: true, make: (text) => cutMiddle(text) },
  {
    type: "addition",
    name: "clause put in",
    withinOnly: true,
    make: (text, tag) => insertMiddle(text, `, ${CLAUSES[tag]},`),
  },
  { type: "order", name: "tail moved to head", withinOnly: true, make: moveTail },
];

const single = (list: readonly string[] | undefined): string[] => (list ?? []).filter((word) => !word.includes(" "));
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function tensesOf(tag: string): Record<string, string> {
  const pairs = Object.fromEntries(
    (packs.get(tag)?.drift.tensePairs ?? []).map((pair) => pair.split(" ") as [string, string]),
  );
  return { ...inverse(pairs), ...pairs };
}

function cutMiddle(text: string): string | undefined {
  const span = middle(text);
  return span === undefined ? undefined : `${text.slice(0, span.start).trimEnd()} ${text.slice(span.end).trimStart()}`;
}

function insertMiddle(text: string, words: string): string | undefined {
  const span = middle(text);
  return span === undefined
    ? undefined
    : `${text.slice(0, span.start).trimEnd()}${words.startsWith(",") ? "" : " "}${words} ${text.slice(span.start)}`;
}
