import type { Token } from "./tokens.ts";

/** Small words that are written as one with the word beside them: "l'homme", "dit-il", "disse-lhe", "dell'uomo". */
export interface Clitics {
  /** Elided words with their apostrophe, lower case: "l'", "qu'", "dell'". */
  readonly before: readonly string[];
  /** Pronouns behind a hyphen, lower case: "il", "lhe". A "t" between two hyphens goes with them ("a-t-il"). */
  readonly after: readonly string[];
}

/** Cuts clitics off the words of a list, so that every word is a token of its own; hyphens are in no token. */
export function partClitics(text: string, tokens: readonly Token[], clitics: Clitics): Token[] {
  const before = new Set(clitics.before);
  const after = new Set(clitics.after);
  const parted: Token[] = [];
  for (const token of tokens) {
    const plain = token.kind === "word" && token.lower.length === token.end - token.start;
    if (plain && /['-]/.test(token.lower)) part(parted, text, token, before, after);
    else parted.push(token);
  }
  return parted;
}

/** How many clitics one word may have on a side; more are no speech. */
const MOST = 3;

function part(
  parted: Token[],
  text: string,
  token: Token,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): void {
  let { start, end } = token;
  const word = (from: number, to: number): Token => ({
    start: from,
    end: to,
    kind: "word",
    lower: token.lower.slice(from - token.start, to - token.start),
    capital: /^\p{Lu}/u.test(text.slice(from, from + 2)),
  });
  for (let count = 0; count < MOST; count++) {
    const rest = token.lower.slice(start - token.start, end - token.start);
    const cut = rest.indexOf("'") + 1;
    if (cut === 0 || cut === rest.length || !before.has(rest.slice(0, cut))) break;
    parted.push(word(start, start + cut));
    start += cut;
  }
  const tail: Token[] = [];
  for (let count = 0; count < MOST; count++) {
    const rest = token.lower.slice(start - token.start, end - token.start);
    const cut = rest.lastIndexOf("-");
    if (cut <= 0 || !after.has(rest.slice(cut + 1))) break;
    tail.unshift(word(start + cut + 1, end));
    end = start + cut - (rest.slice(0, cut).endsWith("-t") ? 2 : 0);
  }
  parted.push(word(start, end), ...tail);
}
