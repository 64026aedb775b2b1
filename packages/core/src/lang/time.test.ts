import { describe, expect, it } from "vitest";
import { analyse } from "../text/sentences.ts";
import { findTimes } from "../time/find-times.ts";
import type { TimeLexicon } from "../time/lexicon.ts";
import { packs } from "./all.ts";
import { time as da } from "./da/time.ts";
import { time as es } from "./es/time.ts";
import { time as fi } from "./fi/time.ts";
import { time as fr } from "./fr/time.ts";
import { time as italian } from "./it/time.ts";
import { time as pl } from "./pl/time.ts";
import { time as pt } from "./pt/time.ts";
import { time as sv } from "./sv/time.ts";

/** Reference of every table: Monday 2022-05-16. `words: start..end`, one line an expression. */
type Case = readonly [text: string, ...expected: string[]];

function lines(tag: string, lexicon: TimeLexicon, text: string): string[] {
  const analysis = analyse(text, [{ start: 0, end: text.length }], new Set(), packs.get(tag)?.clitics);
  const day = "2022-05-16";
  const reference = { words: day, start: day, end: day, granularity: "day", known: [], implied: [] } as const;
  return findTimes(analysis, lexicon, reference).map(({ span, value }) => {
    expect(text.slice(span.start, span.end)).toBe(value.words);
    return `${value.words}: ${value.start ?? "?"}..${value.end ?? "?"}`;
  });
}

const TABLES: readonly (readonly [tag: string, TimeLexicon, readonly Case[]])[] = [
  [
    "fi",
    fi,
    [
      [
        "Julkaistu lauantaina ja 3. toukokuuta 2022.",
        "lauantaina: 2022-05-14..2022-05-14",
        "3. toukokuuta 2022: 2022-05-03..2022-05-03",
      ],
      ["Viime viikolla ja eilen.", "Viime viikolla: 2022-05-09..2022-05-15", "eilen: 2022-05-15..2022-05-15"],
      [
        "Puhelu käytiin huhtikuussa, kaksi viikkoa sitten.",
        "huhtikuussa: 2022-04-01..2022-04-30",
        "kaksi viikkoa sitten: 2022-05-02..2022-05-08",
      ],
      ["Keskiviikkona, vuonna 2021.", "Keskiviikkona: 2022-05-11..2022-05-11", "vuonna 2021: 2021-01-01..2021-12-31"],
    ],
  ],
  [
    "fr",
    fr,
    [
      ["Publié samedi, puis le 3 mai 2022.", "samedi: 2022-05-14..2022-05-14", "3 mai 2022: 2022-05-03..2022-05-03"],
      [
        "La semaine dernière, hier soir, en août.",
        "La semaine dernière: 2022-05-09..2022-05-15",
        "hier soir: 2022-05-15..2022-05-15",
        "août: 2021-08-01..2021-08-31",
      ],
      [
        "Depuis le 24 février, il y a deux semaines.",
        "Depuis le 24 février: 2022-02-24..?",
        "il y a deux semaines: 2022-05-02..2022-05-08",
      ],
      [
        "Fin septembre 2021, jusqu'en 2026.",
        "Fin septembre 2021: 2021-09-21..2021-09-30",
        "jusqu'en 2026: ?..2026-12-31",
      ],
      ["Mars est rouge, un homme de 20 ans."],
    ],
  ],
  [
    "es",
    es,
    [
      [
        "Se publicó el sábado y el 3 de mayo de 2022.",
        "sábado: 2022-05-14..2022-05-14",
        "3 de mayo de 2022: 2022-05-03..2022-05-03",
      ],
      [
        "La semana pasada, ayer, en agosto.",
        "La semana pasada: 2022-05-09..2022-05-15",
        "ayer: 2022-05-15..2022-05-15",
        "agosto: 2021-08-01..2021-08-31",
      ],
      [
        "Desde el 24 de febrero, hace dos semanas.",
        "Desde el 24 de febrero: 2022-02-24..?",
        "hace dos semanas: 2022-05-02..2022-05-08",
      ],
      [
        "A finales de septiembre, hasta 2026.",
        "A finales de septiembre: 2021-09-21..2021-09-30",
        "hasta 2026: ?..2026-12-31",
      ],
      ["Tiene 20 años y 2000 soldados."],
    ],
  ],
  [
    "pl",
    pl,
    [
      ["Nagranie z soboty, 3 maja 2022 roku.", "soboty, 3 maja 2022 roku: 2022-05-03..2022-05-03"],
      [
        "W zeszłym tygodniu, wczoraj, w sierpniu.",
        "zeszłym tygodniu: 2022-05-09..2022-05-15",
        "wczoraj: 2022-05-15..2022-05-15",
        "sierpniu: 2021-08-01..2021-08-31",
      ],
      ["Od 24 lutego, dwa tygodnie temu.", "Od 24 lutego: 2022-02-24..?", "dwa tygodnie temu: 2022-05-02..2022-05-08"],
      [
        "Pod koniec września, do 2026 roku.",
        "Pod koniec września: 2021-09-21..2021-09-30",
        "do 2026 roku: ?..2026-12-31",
      ],
      ["Ma 20 lat, 2000 żołnierzy."],
    ],
  ],
  [
    "sv",
    sv,
    [
      [
        "Det kom i lördags och den 3 maj 2022.",
        "lördags: 2022-05-14..2022-05-14",
        "3 maj 2022: 2022-05-03..2022-05-03",
      ],
      [
        "Förra veckan, i går kväll, i augusti.",
        "Förra veckan: 2022-05-09..2022-05-15",
        "i går kväll: 2022-05-15..2022-05-15",
        "augusti: 2021-08-01..2021-08-31",
      ],
      [
        "Sedan den 24 februari, för två veckor sedan.",
        "Sedan den 24 februari: 2022-02-24..?",
        "för två veckor sedan: 2022-05-02..2022-05-08",
      ],
      [
        "I slutet av september, i somras, fram till 2026.",
        "I slutet av september: 2021-09-21..2021-09-30",
        "i somras: 2021-06-01..2021-08-31",
        "fram till 2026: ?..2026-12-31",
      ],
      ["Han är 20 år gammal, och Mars är röd."],
    ],
  ],
  [
    "it",
    italian,
    [
      [
        "Pubblicato sabato, poi il 3 maggio 2022.",
        "sabato: 2022-05-14..2022-05-14",
        "3 maggio 2022: 2022-05-03..2022-05-03",
      ],
      [
        "L'anno scorso e due settimane fa.",
        "L'anno scorso: 2021-01-01..2021-12-31",
        "due settimane fa: 2022-05-02..2022-05-08",
      ],
      ["Ha 20 anni e 2000 soldati."],
    ],
  ],
  [
    "pt",
    pt,
    [
      [
        "Publicado no sábado e em 3 de maio de 2022.",
        "sábado: 2022-05-14..2022-05-14",
        "3 de maio de 2022: 2022-05-03..2022-05-03",
      ],
      ["Ontem, há duas semanas.", "Ontem: 2022-05-15..2022-05-15", "há duas semanas: 2022-05-02..2022-05-08"],
      ["Tem 20 anos e 2000 soldados."],
    ],
  ],
  [
    "da",
    da,
    [
      ["Det kom lørdag og den 3. maj 2022.", "lørdag: 2022-05-14..2022-05-14", "3. maj 2022: 2022-05-03..2022-05-03"],
      [
        "I sidste uge, i går, i august.",
        "sidste uge: 2022-05-09..2022-05-15",
        "i går: 2022-05-15..2022-05-15",
        "august: 2021-08-01..2021-08-31",
      ],
      [
        "Siden den 24. februar, for to uger siden.",
        "Siden den 24. februar: 2022-02-24..?",
        "for to uger siden: 2022-05-02..2022-05-08",
      ],
      [
        "I slutningen af september, frem til 2026.",
        "I slutningen af september: 2021-09-21..2021-09-30",
        "frem til 2026: ?..2026-12-31",
      ],
      ["Han er 20 år gammel."],
    ],
  ],
];

describe("time lexicons", () => {
  for (const [tag, lexicon, cases] of TABLES) {
    it.each(cases)(`${tag}: %s`, (text, ...expected) => {
      expect(lines(tag, lexicon, text)).toEqual(expected);
    });
  }
});
