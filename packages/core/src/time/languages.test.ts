import { describe, expect, it } from "vitest";
import { packs } from "../lang/all.ts";
import { analyse } from "../text/sentences.ts";
import { findTimes } from "./find-times.ts";

/** `words: start..end granularity modifier`, one line an expression; `?` stands for an open or unresolved end. */
type Case = readonly [text: string, ...expected: string[]];

/** Reference of every table: a Monday. */
const REFERENCE = "2022-05-16";

function lines(tag: string, text: string): string[] {
  const pack = packs.get(tag);
  if (pack === undefined) throw new RangeError(`No pack ${tag}`);
  const analysis = analyse(text, [{ start: 0, end: text.length }], new Set(pack.abbreviations));
  const day = {
    words: REFERENCE,
    start: REFERENCE,
    end: REFERENCE,
    granularity: "day",
    known: [],
    implied: [],
  } as const;
  return findTimes(analysis, pack.time, day).map(({ span, value }) => {
    expect(text.slice(span.start, span.end)).toBe(value.words);
    const { words, start = "?", end = "?", granularity, modifier } = value;
    return `${words}@${span.start}: ${start}..${end} ${granularity}${modifier === undefined ? "" : ` ${modifier}`}`;
  });
}

const TABLES: Readonly<Record<string, readonly Case[]>> = {
  en: [
    ["It was released on Saturday.", "Saturday@19: 2022-05-14..2022-05-14 day"],
    ["She spoke on Monday.", "Monday@13: 2022-05-16..2022-05-16 day"],
    ["They meet next Saturday.", "next Saturday@10: 2022-05-28..2022-05-28 day"],
    ["It burned on Saturday night.", "Saturday night@13: 2022-05-14..2022-05-14 day"],
    ["It burned last night.", "last night@10: 2022-05-15..2022-05-16 stretch"],
    ["On Feb. 24 it began.", "Feb. 24@3: 2022-02-24..2022-02-24 day"],
    ["Since February 24 it lasts.", "Since February 24@0: 2022-02-24..? day since"],
    ["In August it rained.", "August@3: 2021-08-01..2021-08-31 month"],
    ["In May it rained.", "May@3: 2022-05-01..2022-05-31 month"],
    ["In August 2021 it rained.", "August 2021@3: 2021-08-01..2021-08-31 month"],
    ["Last August it rained.", "Last August@0: 2021-08-01..2021-08-31 month"],
    [
      "The call of 2022-05-14, or 14 May 2022.",
      "2022-05-14@12: 2022-05-14..2022-05-14 day",
      "14 May 2022@27: 2022-05-14..2022-05-14 day",
    ],
    [
      "Last week, last month and last year.",
      "Last week@0: 2022-05-09..2022-05-15 week",
      "last month@11: 2022-04-01..2022-04-30 month",
      "last year@26: 2021-01-01..2021-12-31 year",
    ],
    ["They fight for nearly 20 months.", "for nearly 20 months@11: 2020-09-16..2022-05-16 stretch nearly"],
    ["The 20-month war goes on.", "20-month war@4: 2020-09-16..2022-05-16 stretch"],
    ["She got a sentence for two years.", "for two years@19: ?..? stretch"],
    [
      "It stays until 2026 or until '27.",
      "until 2026@9: ?..2026-12-31 year until",
      "until '27@23: ?..2027-12-31 year until",
    ],
    ["Between May 1 and May 9 it was calm.", "Between May 1 and May 9@0: 2022-05-01..2022-05-09 stretch"],
    [
      "Early March, mid-April, the end of last week.",
      "Early March@0: 2022-03-01..2022-03-10 month early",
      "mid-April@13: 2022-04-11..2022-04-20 month mid",
      "the end of last week@24: 2022-05-13..2022-05-15 week late",
    ],
    [
      "Three days ago and two weeks ago.",
      "Three days ago@0: 2022-05-13..2022-05-13 day",
      "two weeks ago@19: 2022-05-02..2022-05-08 week",
    ],
    [
      "On May 3 it fell. Two days earlier it held.",
      "May 3@3: 2022-05-03..2022-05-03 day",
      "Two days earlier@18: 2022-05-01..2022-05-01 day",
    ],
    ["Three days after January 12 it fell.", "Three days after January 12@0: 2022-01-15..2022-01-15 day"],
    [
      "Over the weekend, in the 1990s, in the spring of 2021.",
      "weekend@9: 2022-05-14..2022-05-15 weekend",
      "1990s@25: 1990-01-01..1999-12-31 stretch",
      "spring of 2021@39: 2021-03-01..2021-05-31 season",
    ],
    ["In the third quarter of 2021.", "third quarter of 2021@7: 2021-07-01..2021-09-30 quarter"],
    [
      "On the 14th, the last Monday in March.",
      "14th@7: 2022-05-14..2022-05-14 day",
      "the last Monday in March@13: 2022-03-28..2022-03-28 day",
    ],
    ["Dated 5/16/2022 and 3/4/2022.", "5/16/2022@6: 2022-05-16..2022-05-16 day", "3/4/2022@20: ?..? day"],
    ["It fell for the first time in two years."],
    ["It fell two days after the invasion, for the first."],
    ["You may march on. It may be. This may take long."],
    ["The sun sat low at 7:30, 2000 people, a 20-year-old, for the first time."],
    ["Theresa May sat on the 14th floor of May Street."],
  ],
  nb: [
    ["Opptaket kom i forrige uke.", "forrige uke@15: 2022-05-09..2022-05-15 week"],
    ["Den nesten 20 måneder lange krigen.", "nesten 20 måneder lange krigen@4: 2020-09-16..2022-05-16 stretch nearly"],
    ["GUR la det ut i august.", "august@16: 2021-08-01..2021-08-31 month"],
    ["De blir frem til 2026.", "frem til 2026@8: ?..2026-12-31 year until"],
    [
      "På lørdag, til lørdag, natt til lørdag.",
      "lørdag@3: 2022-05-14..2022-05-14 day",
      "til lørdag@11: 2022-05-21..2022-05-21 day",
      "natt til lørdag@23: 2022-05-14..2022-05-14 day",
    ],
    [
      "Lørdag kveld og lørdagskvelden.",
      "Lørdag kveld@0: 2022-05-14..2022-05-14 day",
      "lørdagskvelden@16: 2022-05-14..2022-05-14 day",
    ],
    [
      "For to uker siden, i går, i natt.",
      "For to uker siden@0: 2022-05-02..2022-05-08 week",
      "i går@19: 2022-05-15..2022-05-15 day",
      "i natt@26: 2022-05-15..2022-05-16 stretch",
    ],
    ["I slutten av september 2021.", "I slutten av september 2021@0: 2021-09-21..2021-09-30 month late"],
    [
      "Den 3. mai, og dagen etter.",
      "3. mai@4: 2022-05-03..2022-05-03 day",
      "dagen etter@15: 2022-05-04..2022-05-04 day",
    ],
    ["Fra 13. til 15. april i fjor.", "Fra 13. til 15. april i fjor@0: 2021-04-13..2021-04-15 stretch"],
    [
      "I fjor sommer, på 1990-tallet.",
      "I fjor sommer@0: 2021-06-01..2021-08-31 season",
      "1990-tallet@18: 1990-01-01..1999-12-31 stretch",
    ],
    ["For halvannet år siden.", "For halvannet år siden@0: 2020-01-01..2020-12-31 year"],
    ["For mange år siden."],
    ["Han er så søn som man er. Mars er rød, og Mai ler. Han er 20 år gammel."],
  ],
  nn: [
    ["Opptaket kom i førre veke.", "førre veke@15: 2022-05-09..2022-05-15 week"],
    ["På laurdag og måndag.", "laurdag@3: 2022-05-14..2022-05-14 day", "måndag@14: 2022-05-16..2022-05-16 day"],
    [
      "For to veker sidan, i går og i haust.",
      "For to veker sidan@0: 2022-05-02..2022-05-08 week",
      "i går@20: 2022-05-15..2022-05-15 day",
      "i haust@29: 2022-09-01..2022-11-30 season",
    ],
    ["Dei blir fram til 2026.", "fram til 2026@9: ?..2026-12-31 year until"],
    ["Den nesten 20 månader lange krigen.", "nesten 20 månader lange krigen@4: 2020-09-16..2022-05-16 stretch nearly"],
    ["Ho er 20 år gammal."],
  ],
  de: [
    ["Sie sprach am Samstag.", "Samstag@14: 2022-05-14..2022-05-14 day"],
    [
      "Am kommenden Samstag, Samstagabend.",
      "kommenden Samstag@3: 2022-05-21..2022-05-21 day",
      "Samstagabend@22: 2022-05-14..2022-05-14 day",
    ],
    ["In der Nacht zum Samstag.", "In der Nacht zum Samstag@0: 2022-05-14..2022-05-14 day"],
    [
      "Letzte Woche, vergangenes Jahr.",
      "Letzte Woche@0: 2022-05-09..2022-05-15 week",
      "vergangenes Jahr@14: 2021-01-01..2021-12-31 year",
    ],
    [
      "Im August, Ende September.",
      "August@3: 2021-08-01..2021-08-31 month",
      "Ende September@11: 2021-09-21..2021-09-30 month late",
    ],
    [
      "Seit dem 24. Februar, vor zwei Wochen.",
      "Seit dem 24. Februar@0: 2022-02-24..? day since",
      "vor zwei Wochen@22: 2022-05-02..2022-05-08 week",
    ],
    [
      "Am 16.05.2022 und am 3. Mai.",
      "16.05.2022@3: 2022-05-16..2022-05-16 day",
      "3. Mai@21: 2022-05-03..2022-05-03 day",
    ],
    ["Der Krieg dauert seit fast 20 Monaten.", "seit fast 20 Monaten@17: 2020-09-16..2022-05-16 stretch since"],
    ["Er kommt morgen, nicht am Morgen.", "morgen@9: 2022-05-17..2022-05-17 day"],
    ["Bis 2026, im Jahr 2021.", "Bis 2026@0: ?..2026-12-31 year until", "im Jahr 2021@10: 2021-01-01..2021-12-31 year"],
    ["Er übt montags und ist 20 Jahre alt. Sie maß 13.30 Uhr."],
  ],
  ru: [
    ["Это было в субботу.", "субботу@11: 2022-05-14..2022-05-14 day"],
    [
      "На прошлой неделе, в прошлом году.",
      "прошлой неделе@3: 2022-05-09..2022-05-15 week",
      "прошлом году@21: 2021-01-01..2021-12-31 year",
    ],
    [
      "В августе, 3 мая 2022 года.",
      "августе@2: 2021-08-01..2021-08-31 month",
      "3 мая 2022 года@11: 2022-05-03..2022-05-03 day",
    ],
    [
      "3 мая взяли, двумя днями ранее нет.",
      "3 мая@0: 2022-05-03..2022-05-03 day",
      "двумя днями ранее@13: 2022-05-01..2022-05-01 day",
    ],
    [
      "В конце сентября, в начале месяца.",
      "В конце сентября@0: 2021-09-21..2021-09-30 month late",
      "в начале месяца@18: 2022-05-01..2022-05-10 month early",
    ],
    ["Почти 20 месяцев войны.", "Почти 20 месяцев войны@0: 2020-09-16..2022-05-16 stretch nearly"],
    [
      "С 24 февраля 2022 года, до 2026 года.",
      "С 24 февраля 2022 года@0: 2022-02-24..? day since",
      "до 2026 года@24: ?..2026-12-31 year until",
    ],
    [
      "Две недели назад, вчера вечером, 14-го числа.",
      "Две недели назад@0: 2022-05-02..2022-05-08 week",
      "вчера вечером@18: 2022-05-15..2022-05-15 day",
      "14-го числа@33: 2022-05-14..2022-05-14 day",
    ],
    ["Окружающую среду, 20 лет тюрьмы, 2000 человек."],
  ],
  uk: [
    ["Це було в суботу, п’ятницю.", "суботу@10: 2022-05-14..2022-05-14 day", "п’ятницю@18: 2022-05-13..2022-05-13 day"],
    [
      "Минулої ночі, минулого тижня.",
      "Минулої ночі@0: 2022-05-15..2022-05-16 stretch",
      "минулого тижня@14: 2022-05-09..2022-05-15 week",
    ],
    [
      "У серпні, на початку березня.",
      "серпні@2: 2021-08-01..2021-08-31 month",
      "на початку березня@10: 2022-03-01..2022-03-10 month early",
    ],
    [
      "24 лютого 2022 року, торік.",
      "24 лютого 2022 року@0: 2022-02-24..2022-02-24 day",
      "торік@21: 2021-01-01..2021-12-31 year",
    ],
    [
      "Майже 20 місяців війни, до 2026 року.",
      "Майже 20 місяців війни@0: 2020-09-16..2022-05-16 stretch nearly",
      "до 2026 року@24: ?..2026-12-31 year until",
    ],
    [
      "Два тижні тому, позавчора.",
      "Два тижні тому@0: 2022-05-02..2022-05-08 week",
      "позавчора@16: 2022-05-14..2022-05-14 day",
    ],
    ["Взяли за два дні, тиждень тому.", "за два дні@6: ?..? stretch", "тиждень тому@18: 2022-05-09..2022-05-15 week"],
    ["Лютий ворог, лист матері, 20 років."],
  ],
};

describe("findTimes in a language", () => {
  for (const [tag, cases] of Object.entries(TABLES)) {
    it.each(cases)(`${tag}: %s`, (text, ...expected) => {
      expect(lines(tag, text)).toEqual(expected);
    });
  }
});
