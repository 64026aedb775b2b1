/**
 * Soft phonetic form of a word of any Latin or Cyrillic spelling, so that the transliterations of one name meet:
 * Kupyansk, Kupiansk, Kupjansk, Купянск and Куп'янськ are all `kupiansk`. Sibilants of the sh/ch/zh kind fold to `S`,
 * kh/gh/h/г to `g`, z/s/ts to `s`, y/j/i to `i`; doubled letters and soft signs go.
 */
export function soundOf(lower: string): string {
  const latin = lower.normalize("NFC").replace(/[\u0400-\u052f]/gu, (letter) => CYRILLIC[letter] ?? "");
  const marked = latin.replace(/[čšžćśźżşțçřğłđøåæœßðþ]/gu, (letter) => SPECIAL[letter] ?? letter);
  const plain = marked.normalize("NFD").replace(/[^a-zS]/gu, "");
  return plain
    .replace(/tsch|tsj|tch|sch|skj|szcz|sh|zh|ch|sj|cz|sz|rz|dzh|dsj/gu, "S")
    .replace(/kh|gh|h/gu, "g")
    .replace(/ph/gu, "f")
    .replace(/th/gu, "t")
    .replace(/ck|q/gu, "k")
    .replace(/c(?=[eiy])/gu, "s")
    .replace(/c/gu, "k")
    .replace(/x/gu, "ks")
    .replace(/w/gu, "v")
    .replace(/ts|tz|z/gu, "s")
    .replace(/[jy]/gu, "i")
    .replace(/(.)\1+/gu, "$1");
}

/** The other reading of Latin `ch`, as in German Bachmut or Polish Charków; absent when there is no `ch`. */
export function secondSoundOf(lower: string): string | undefined {
  if (!/(?:^|[^st])ch/u.test(lower)) return undefined;
  return soundOf(lower.replaceAll("ch", "kh"));
}

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "а:a б:b в:v г:g ґ:g д:d е:e є:ie ё:e ж:S з:s и:i і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ў:v ф:f " +
    "х:g ц:s ч:S ш:S щ:S ъ: ы:i ь: э:e ю:iu я:ia"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

const SPECIAL: Readonly<Record<string, string>> = {
  č: "S",
  š: "S",
  ž: "S",
  ć: "S",
  ś: "S",
  ź: "S",
  ż: "S",
  ş: "S",
  ț: "s",
  ç: "s",
  ř: "S",
  ğ: "g",
  ł: "l",
  đ: "d",
  ø: "o",
  å: "o",
  æ: "e",
  œ: "e",
  ß: "s",
  ð: "d",
  þ: "t",
};

const VOWEL = /[aeiou]/u;
const VOWELS = new Set("aeiou");
const LONGEST = 24;

/** First letter class and first two consonants after it: words whose blocks differ are not compared. */
export function blockOf(sound: string): string {
  let block = VOWELS.has(sound[0] ?? "") ? "V" : "";
  for (const letter of sound) {
    if (VOWELS.has(letter)) continue;
    block += letter;
    if (block.length === 2) break;
  }
  return block;
}

/**
 * Likeness of two soft phonetic forms in 0…1. Vowels differ cheaply, and what one has over at its end costs less than a
 * difference inside (inflection: `kupiansku` and `kupiansk`).
 */
export function soundLikeness(a: string, b: string): number {
  if (a === b) return a.length < 2 ? 0 : 1;
  if (a.length < 3 || b.length < 3 || a.length > LONGEST || b.length > LONGEST) return 0;
  if (Math.abs(a.length - b.length) > 4) return 0;
  const longest = Math.max(a.length, b.length);
  const distance = soundDistance(a, b);
  return Math.max(0, 1 - distance / longest);
}

function soundDistance(a: string, b: string): number {
  let row = new Float64Array(b.length + 1);
  for (let j = 1; j <= b.length; j++) row[j] = (row[j - 1] ?? 0) + gapCost(b, j - 1);
  let best = (row[b.length] ?? 0) * 1;
  for (let i = 1; i <= a.length; i++) {
    const next = new Float64Array(b.length + 1);
    next[0] = (row[0] ?? 0) + gapCost(a, i - 1);
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + changeCost(a[i - 1] ?? "", b[j - 1] ?? "");
      const drop = (row[j] ?? 0) + gapCost(a, i - 1);
      const add = (next[j - 1] ?? 0) + gapCost(b, j - 1);
      next[j] = Math.min(change, drop, add);
    }
    row = next;
    best = row[b.length] ?? 0;
  }
  return best;
}

function gapCost(word: string, at: number): number {
  const vowel = VOWEL.test(word[at] ?? "");
  if (at >= word.length - 2 && at >= 3) return vowel ? 0.35 : 0.6;
  return vowel ? 0.45 : 1;
}

function changeCost(x: string, y: string): number {
  if (x === y) return 0;
  if (VOWELS.has(x) && VOWELS.has(y)) return 0.35;
  return NEAR.has(x + y) || NEAR.has(y + x) ? 0.4 : 1;
}

const NEAR = new Set(["bp", "dt", "gk", "vf", "sS", "uv", "vb"]);
