import { endings, words } from "./inflect.ts";

/** How given names are inflected, by the ending of the nominative; `_` is no ending. */
interface NameEndings {
  /** Names of men that end in a consonant, as stems. */
  readonly male: string;
  /** Names in -a, as stems. */
  readonly hard: string;
  /** Names with a soft stem: -я, -ia, -ie. */
  readonly soft: string;
}

/** Every form of given names, from stems by declension. */
export function givenNames(declension: NameEndings, stems: NameEndings & { readonly others?: string }): string[] {
  const inflected = (list: string, all: string): string[] => words(list).flatMap((stem) => endings(stem, all));
  return [
    ...inflected(stems.male, declension.male),
    ...inflected(stems.hard, declension.hard),
    ...inflected(stems.soft, declension.soft),
    ...words(stems.others ?? ""),
  ];
}
