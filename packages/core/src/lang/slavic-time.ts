/** Building forms of ordinals of Slavic languages from stems. */

/** Stems written `стем|окончание` in order from 1, with every ending: forms of 1, of 2, … */
export function firstForms(stems: readonly string[], endings: readonly string[]): readonly (readonly string[])[] {
  return stems.map((stem) => {
    const [root = "", own = ""] = stem.split("|");
    return [root + own, ...endings.map((ending) => root + ending)];
  });
}

/** Ordinals 1…31 from those of 1…20: "twenty" and "thirty" stand before the unit as a word of their own. */
export function composedOrdinals(
  forms: readonly (readonly string[])[],
  twenty: string,
  thirty: string,
): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [i, list] of forms.entries()) {
    for (const form of list) {
      found[form] = i + 1;
      if (i < 9) found[`${twenty} ${form}`] = 21 + i;
      if (i === 0) found[`${thirty} ${form}`] = 31;
    }
  }
  return found;
}
