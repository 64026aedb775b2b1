import { primary } from "./stem.ts";

/** Value of a number as its text writes it, in one spelling: `1000`, `3.5`, `19:30`, `2022-05-14`. */
export function numberValue(raw: string): string {
  const text = raw.replaceAll(/[\u00a0\u202f\u2009' ’]/gu, "");
  if (/^\d{1,2}:\d{2}(?::\d{2})?$/u.test(text)) return text.replace(/^0(?=\d)/u, "");
  if (/^\d{4}-\d{2}(?:-\d{2})?$/u.test(text)) return text;
  if (/^\d+$/u.test(text)) return text.replace(/^0+(?=\d)/u, "");
  if (/^\d{1,3}(?:[.,]\d{3})+$/u.test(text) && !text.startsWith("0")) return text.replaceAll(/[.,]/gu, "");
  const decimal = /^(\d{1,3}(?:[.,]\d{3})*|\d+)[.,](\d{1,9})$/u.exec(text);
  if (decimal !== null) return `${decimal[1]?.replaceAll(/[.,]/gu, "")}.${decimal[2]}`.replace(/\.0+$/u, "");
  return text;
}

/** A number word: a value to add, or a factor (`hundred`, `million`) to multiply by. */
export interface NumberWord {
  readonly value: number;
  readonly factor: boolean;
  /** A word between parts that adds nothing: "and". */
  readonly joins?: true;
}

/**
 * What a lower-case word says as a number, in any of the languages at hand. "One" is left out: in most languages it is
 * the article too. Compounds of tens and units are read: `twenty-five`, `fünfundzwanzig`, `femogtjue`, `tjuefem`.
 */
export function numberWord(lower: string, language: string): NumberWord | undefined {
  const words = wordsOf(primary(language));
  if (words === undefined) return undefined;
  const direct = words.get(lower);
  if (direct !== undefined) return direct;
  if (lower.length < 5 || lower.length > 24) return undefined;
  const joined = /^(\p{L}+?)(?:-|und|og|en|och|ën)(\p{L}+)$/u.exec(lower);
  const unit = words.get(joined?.[1] ?? "");
  const ten = words.get(joined?.[2] ?? "");
  if (unit !== undefined && ten !== undefined) return sum(unit, ten);
  for (let cut = 3; cut <= lower.length - 2; cut++) {
    const head = words.get(lower.slice(0, cut));
    const tail = words.get(lower.slice(cut));
    if (head !== undefined && tail !== undefined) return sum(head, tail) ?? product(head, tail);
  }
  return undefined;
}

function sum(a: NumberWord, b: NumberWord): NumberWord | undefined {
  const [low, high] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  return low < 10 && high >= 20 && high < 100 ? { value: low + high, factor: false } : undefined;
}

function product(a: NumberWord, b: NumberWord): NumberWord | undefined {
  return b.factor && a.value < b.value ? { value: a.value * b.value, factor: false } : undefined;
}

/**
 * Adds up a run of number words and figures: "two hundred thousand" → 200000, "двадцать пять" → 25, "2 million" →
 * 2000000. Returns the value and how many parts it took; at least one.
 */
export function readNumberRun(parts: readonly NumberWord[]): { value: number; taken: number } {
  let total = 0;
  let group = 0;
  let taken = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    if (part.joins === true) {
      taken++;
      continue;
    }
    if (part.factor) {
      if (part.value === 100) group = (group === 0 ? 1 : group) * 100;
      else {
        total += (group === 0 ? 1 : group) * part.value;
        group = 0;
      }
      last = Number.POSITIVE_INFINITY;
    } else {
      if (taken > 0 && part.value >= last) break;
      if (taken > 0 && last !== Number.POSITIVE_INFINITY && last % 10 !== 0) break;
      if (taken > 0 && last !== Number.POSITIVE_INFINITY && last < 20) break;
      group += part.value;
      last = part.value;
    }
    taken++;
  }
  return { value: total + group, taken: Math.max(1, taken) };
}

const LISTS: Readonly<Record<string, string>> = {
  en: "two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 hundred:*100 hundreds:*100 thousand:*1000 thousands:*1000 million:*1000000 millions:*1000000 billion:*1000000000 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10",
  nb: "to:2 tre:3 fire:4 fem:5 seks:6 sju:7 syv:7 åtte:8 ni:9 ti:10 elleve:11 tolv:12 tretten:13 fjorten:14 femten:15 seksten:16 sytten:17 atten:18 nitten:19 tjue:20 tyve:20 tretti:30 tredve:30 førti:40 femti:50 seksti:60 sytti:70 åtti:80 nitti:90 hundre:*100 tusen:*1000 million:*1000000 millioner:*1000000 milliard:*1000000000 milliarder:*1000000000 tredje:3 fjerde:4 femte:5 sjette:6 sjuende:7 syvende:7 åttende:8 niende:9 tiende:10",
  sv: "två:2 tre:3 fyra:4 fem:5 sex:6 sju:7 åtta:8 nio:9 tio:10 elva:11 tolv:12 tretton:13 fjorton:14 femton:15 sexton:16 sjutton:17 arton:18 nitton:19 tjugo:20 trettio:30 fyrtio:40 femtio:50 sextio:60 sjuttio:70 åttio:80 nittio:90 hundra:*100 tusen:*1000 miljon:*1000000 miljoner:*1000000 tredje:3 fjärde:4 femte:5",
  da: "to:2 tre:3 fire:4 fem:5 seks:6 syv:7 otte:8 ni:9 ti:10 elleve:11 tolv:12 tretten:13 fjorten:14 femten:15 seksten:16 sytten:17 atten:18 nitten:19 tyve:20 tredive:30 fyrre:40 halvtreds:50 tres:60 halvfjerds:70 firs:80 halvfems:90 hundrede:*100 tusind:*1000 million:*1000000 millioner:*1000000 tredje:3 fjerde:4 femte:5",
  de: "zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 dreizehn:13 vierzehn:14 fünfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreißig:30 vierzig:40 fünfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90 hundert:*100 tausend:*1000 million:*1000000 millionen:*1000000 milliarde:*1000000000 milliarden:*1000000000 ein:1 dritte:3 dritten:3 vierte:4 vierten:4 fünfte:5 fünften:5",
  ru: "два:2 две:2 двух:2 двумя:2 двое:2 двоих:2 три:3 трех:3 трёх:3 тремя:3 трое:3 четыре:4 четырех:4 четырёх:4 пять:5 пяти:5 шесть:6 шести:6 семь:7 семи:7 восемь:8 восьми:8 девять:9 девяти:9 десять:10 десяти:10 одиннадцать:11 двенадцать:12 тринадцать:13 четырнадцать:14 пятнадцать:15 шестнадцать:16 семнадцать:17 восемнадцать:18 девятнадцать:19 двадцать:20 двадцати:20 тридцать:30 тридцати:30 сорок:40 сорока:40 пятьдесят:50 пятидесяти:50 шестьдесят:60 семьдесят:70 восемьдесят:80 девяносто:90 сто:100 ста:100 двести:200 двухсот:200 триста:300 трехсот:300 четыреста:400 пятьсот:500 шестьсот:600 семьсот:700 восемьсот:800 девятьсот:900 тысяча:*1000 тысячи:*1000 тысяч:*1000 тыс:*1000 миллион:*1000000 миллиона:*1000000 миллионов:*1000000 млн:*1000000 миллиард:*1000000000 миллиарда:*1000000000 миллиардов:*1000000000 млрд:*1000000000 третий:3 третья:3 третьего:3 третьей:3 третью:3 четвертый:4 четвертая:4 четвертого:4 четвертой:4 пятый:5 пятая:5 пятого:5",
  uk: "два:2 дві:2 двох:2 двома:2 двоє:2 три:3 трьох:3 троє:3 чотири:4 чотирьох:4 п'ять:5 п'яти:5 шість:6 шести:6 сім:7 семи:7 вісім:8 восьми:8 дев'ять:9 дев'яти:9 десять:10 десяти:10 одинадцять:11 дванадцять:12 тринадцять:13 чотирнадцять:14 п'ятнадцять:15 шістнадцять:16 сімнадцять:17 вісімнадцять:18 дев'ятнадцять:19 двадцять:20 двадцяти:20 тридцять:30 тридцяти:30 сорок:40 сорока:40 п'ятдесят:50 шістдесят:60 сімдесят:70 вісімдесят:80 дев'яносто:90 сто:100 ста:100 двісті:200 триста:300 чотириста:400 п'ятсот:500 шістсот:600 сімсот:700 вісімсот:800 дев'ятсот:900 тисяча:*1000 тисячі:*1000 тисяч:*1000 тис:*1000 мільйон:*1000000 мільйона:*1000000 мільйонів:*1000000 млн:*1000000 мільярд:*1000000000 мільярдів:*1000000000 третій:3 третя:3 третього:3 третьої:3 четвертий:4 четверта:4 четвертого:4 п'ятий:5 п'ята:5 п'ятого:5",
  fr: "deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 cent:*100 cents:*100 mille:*1000 million:*1000000 millions:*1000000 milliard:*1000000000 milliards:*1000000000 troisième:3 quatrième:4 cinquième:5",
  es: "dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 veinte:20 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 ciento:100 mil:*1000 millón:*1000000 millones:*1000000 tercero:3 tercera:3 cuarto:4 cuarta:4 quinto:5 quinta:5",
  pl: "dwa:2 dwie:2 dwóch:2 trzy:3 trzech:3 cztery:4 czterech:4 pięć:5 pięciu:5 sześć:6 siedem:7 osiem:8 dziewięć:9 dziesięć:10 jedenaście:11 dwanaście:12 piętnaście:15 dwadzieścia:20 trzydzieści:30 czterdzieści:40 pięćdziesiąt:50 sto:100 dwieście:200 trzysta:300 tysiąc:*1000 tysiące:*1000 tysięcy:*1000 milion:*1000000 miliony:*1000000 milionów:*1000000 trzeci:3 trzecia:3 czwarty:4 czwarta:4 piąty:5",
  nl: "twee:2 drie:3 vier:4 vijf:5 zes:6 zeven:7 acht:8 negen:9 tien:10 elf:11 twaalf:12 dertien:13 veertien:14 vijftien:15 twintig:20 dertig:30 veertig:40 vijftig:50 zestig:60 zeventig:70 tachtig:80 negentig:90 honderd:*100 duizend:*1000 miljoen:*1000000 miljard:*1000000000 derde:3 vierde:4 vijfde:5",
  pt: "dois:2 duas:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 quinze:15 vinte:20 trinta:30 quarenta:40 cinquenta:50 cem:100 mil:*1000 milhão:*1000000 milhões:*1000000",
  it: "due:2 tre:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 nove:9 dieci:10 undici:11 dodici:12 quindici:15 venti:20 trenta:30 quaranta:40 cinquanta:50 cento:*100 mille:*1000 mila:*1000 milione:*1000000 milioni:*1000000 terzo:3 terza:3 quarto:4 quarta:4 quinto:5",
};

const SAME: Readonly<Record<string, string>> = { nn: "nb", no: "nb" };

function wordsOf(language: string): ReadonlyMap<string, NumberWord> | undefined {
  return TABLES.get(SAME[language] ?? language);
}

function read(list: string): ReadonlyMap<string, NumberWord> {
  return new Map(
    list.split(" ").map((entry) => {
      const [word = "", value = ""] = entry.split(":");
      return [word, { value: Number(value.replace("*", "")), factor: value.startsWith("*") }];
    }),
  );
}

const TABLES: ReadonlyMap<string, ReadonlyMap<string, NumberWord>> = new Map(
  Object.entries(LISTS).map(([language, list]) => [language, read(list)]),
);
