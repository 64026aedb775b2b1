import type { GivenNames } from "../text/people.ts";
import { endings, words } from "./inflect.ts";

/** How given names are inflected, by declension; `_` is no ending. */
interface NameEndings {
  /** Names of men that end in a consonant, as stems. */
  readonly male: string;
  /** Names of women in -a, as stems. */
  readonly hard: string;
  /** Names of women with a soft stem: -я, -ia, -ie. */
  readonly soft: string;
}

/** Every form of given names, from stems by declension; `men` and `women` are forms written out. */
export function givenNames(
  declension: NameEndings,
  stems: NameEndings & { readonly men: string; readonly women?: string },
): GivenNames[] {
  const inflected = (list: string, all: string): string[] => words(list).flatMap((stem) => endings(stem, all));
  return [
    { gender: "male", forms: [...inflected(stems.male, declension.male), ...words(stems.men)] },
    {
      gender: "female",
      forms: [
        ...inflected(stems.hard, declension.hard),
        ...inflected(stems.soft, declension.soft),
        ...words(stems.women ?? ""),
      ],
    },
  ];
}
