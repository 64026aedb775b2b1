import type { Span } from "../model.ts";
import { ROLES, type Role } from "../text/people.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import { type Meaning, type Scene, type Seen, spanOf } from "./scene.ts";

/** A noun phrase that can do something with a recording. Token range half open. */
export interface Actor {
  readonly first: number;
  readonly last: number;
  readonly kind: "agency" | "outlet" | "body" | "name" | "role";
  /** Key of a known agency. */
  readonly key?: string;
  readonly role?: Role;
  /** True for a single capitalised word or one in capitals throughout: NTB, Newsweek. */
  readonly single: boolean;
}

const OPENING = new Set(["«", "“", "„", '"', "»"]);
/** Roles up to `caller` can be a voice in a call; the others speak about it. */
export const VOICES: ReadonlySet<string> = new Set<string>(ROLES.slice(0, ROLES.indexOf("caller") + 1));

/** Finds the noun phrases of one sentence that can be actors. Linear in the length of the sentence. */
export function findActors(scene: Scene, index: number): Actor[] {
  const sentence = scene.sentences[index];
  if (sentence === undefined) return [];
  const at = new Map<number, Seen[]>();
  for (const seen of scene.seen[index] ?? []) {
    const list = at.get(seen.first);
    if (list === undefined) at.set(seen.first, [seen]);
    else list.push(seen);
  }
  const out: Actor[] = [];
  const covered = coveredIn(scene.seen[index] ?? []);
  for (let i = sentence.first; i < sentence.last; i++) {
    if (scene.masked[i] !== 0) continue;
    const actor = new Phrase(scene, sentence, at, covered).read(i);
    if (actor === undefined) continue;
    out.push(actor);
    i = actor.last - 1;
  }
  return out;
}

/** Tokens behind the first of a noun for a call: "abgehörtes *Telefonat*" is no name. */
function coveredIn(seen: readonly Seen[]): Set<number> {
  const covered = new Set<number>();
  for (const { first, last, meaning } of seen) {
    if (meaning.is === "noun") for (let i = first + 1; i < last; i++) covered.add(i);
  }
  return covered;
}

/** Name of an actor as the text gives it, without a leading article, and its span. */
export function nameOf(scene: Scene, actor: Actor): { readonly actor: string; readonly actorSpan: Span } {
  let { first, last } = actor;
  while (first < last - 1 && scene.compiled.articles(scene.tokens[first]?.lower ?? "")) first++;
  if (last - first > 2 && scene.tokens[first]?.kind === "mark" && scene.tokens[last - 1]?.kind === "mark") {
    first++;
    last--;
  }
  const span = spanOf(scene, first, last);
  return { actor: scene.text.slice(span.start, span.end), actorSpan: span };
}

/** Endings of adjectives in the nominative that no past tense has. */
const ADJECTIVE = /(?:[ыио]й|[ая]я|[ое]е|[ськн]ка|[сц]ьке|на|не|[^łlа-я][yi]|[nk]a|[nk]ie|ne|[ýáéí])$/u;

const RANK = { agency: 4, outlet: 3, body: 2, name: 1, role: 0 } as const;

class Phrase {
  readonly #scene: Scene;
  readonly #sentence: Sentence;
  readonly #at: ReadonlyMap<number, readonly Seen[]>;
  readonly #covered: ReadonlySet<number>;
  #kind: Actor["kind"] | undefined;
  #key: string | undefined;
  #role: Role | undefined;
  #names = 0;
  #last = 0;

  constructor(
    scene: Scene,
    sentence: Sentence,
    at: ReadonlyMap<number, readonly Seen[]>,
    covered: ReadonlySet<number>,
  ) {
    this.#covered = covered;
    this.#scene = scene;
    this.#sentence = sentence;
    this.#at = at;
  }

  read(first: number): Actor | undefined {
    let i = this.#titled(first) ?? this.#named(first) ?? this.#skipModifiers(first);
    while (i < this.#sentence.last) {
      const next =
        this.#head(i) ?? this.#bracket(i) ?? this.#marked(i) ?? this.#adjectives(i) ?? this.#link(i) ?? this.#office(i);
      if (next === undefined) break;
      i = next;
    }
    if (this.#kind === undefined) return undefined;
    return {
      first,
      last: this.#last,
      kind: this.#kind,
      single: this.#last - first === 1 && (this.#names === 1 || this.#isProper(first)),
      ...(this.#key === undefined ? {} : { key: this.#key }),
      ...(this.#role === undefined ? {} : { role: this.#role }),
    };
  }

  /** An article opens a phrase, and only then unknown adjectives may follow; a nationality may always. */
  #skipModifiers(first: number): number {
    const { compiled } = this.#scene;
    const lower = (i: number) => this.#token(i)?.lower ?? "";
    let i = first;
    const small = compiled.articles(lower(i)) || compiled.definite(lower(i)) || compiled.indefinite(lower(i));
    const article = small && this.#scene.timeAt[i] === 0;
    // "vom": preposition and article in one word stays outside, where the agent is looked for.
    if ((article && !compiled.agent(lower(i))) || compiled.possessives(lower(i))) i++;
    const agent = compiled.agent(this.#scene.tokens[first - 1]?.lower ?? "");
    for (let skipped = 0; skipped < 3; skipped++) {
      const token = this.#token(i);
      if (token === undefined || token.kind !== "word" || this.#isHead(i)) return i;
      const side = compiled.side(token.lower) !== undefined;
      if (!side && compiled.notNames(token.lower)) return first;
      if (this.#meanings(i).some((m) => m.is === "act" || m.is === "noun")) return first;
      if (!side && !agent && i === first + skipped && skipped < 2 && this.#isAdjective(i)) {
        i++;
        continue;
      }
      if (!side && i === first && !agent) return first;
      i++;
    }
    return this.#isHead(i) ? i : first;
  }

  /** «анонимный паблик», «Приозёрская полиция»: in free word order an adjective by its ending, the head right behind it. */
  #isAdjective(i: number): boolean {
    const { lexicon, people } = this.#scene.compiled;
    const { lower = "", kind } = this.#token(i) ?? {};
    if (lexicon.order !== "free" || people.surnames === undefined || kind !== "word" || lower.length < 5) return false;
    if (this.#meanings(i).length > 0 || !ADJECTIVE.test(lower)) return false;
    const next = this.#meanings(i + 1);
    return next.some(({ is }) => is === "agency" || is === "outlet" || is === "body" || is === "outlet-noun");
  }

  /** «Полевые вести» сообщают: a name between marks, up to five words of which the first has a capital. */
  #titled(first: number): number | undefined {
    const open = this.#scene.tokens[first];
    if (open?.kind !== "mark" || !OPENING.has(open.lower) || this.#token(first) === undefined) return undefined;
    if (this.#token(first + 1)?.capital !== true) return undefined;
    for (let i = first + 1; i < first + 6; i++) {
      const token = this.#token(i);
      if (token?.kind === "mark" && i > first + 1) {
        this.#kind = "outlet";
        this.#last = i + 1;
        return i + 1;
      }
      if (token?.kind !== "word" || this.#scene.compiled.notNames(token.lower)) return undefined;
    }
    return undefined;
  }

  /** "the Joint Such-and-such (JSS)": an acronym in brackets makes the words before it a name, whatever they are. */
  #named(first: number): number | undefined {
    const { compiled, text } = this.#scene;
    let i = first;
    const lower = this.#token(i)?.lower ?? "";
    const article = compiled.articles(lower) || compiled.definite(lower);
    if (article && !compiled.agent(lower)) i++;
    const from = i;
    while (i < from + 6) {
      const token = this.#token(i);
      if (token?.kind !== "word" || compiled.notNames(token.lower) || this.#scene.timeAt[i] !== 0) break;
      if (this.#meanings(i).some((m) => m.is === "act" || m.is === "noun" || m.is === "hedge")) return undefined;
      i++;
    }
    const inner = this.#token(i + 1);
    if (i === from || this.#token(i)?.lower !== "(" || inner === undefined || this.#token(i + 2)?.lower !== ")") {
      return undefined;
    }
    const raw = text.slice(inner.start, inner.end);
    const agent = compiled.agent(this.#scene.tokens[first - 1]?.lower ?? "");
    if (!isAcronym(raw) || raw.length < 2 || !(article || agent || this.#token(from)?.capital === true))
      return undefined;
    this.#kind = "body";
    for (let at = from; at <= i + 1; at++) {
      for (const meaning of this.#meanings(at)) {
        if (meaning.is === "agency") this.#key ??= meaning.agency.key;
        if (meaning.is === "agency" || meaning.is === "outlet") this.#kind = meaning.is;
      }
    }
    this.#last = i + 3;
    return i + 3;
  }

  /** «Sørbyrået»: the noun of a body with a capital inside a sentence is a name. */
  #isProper(i: number): boolean {
    const named = this.#token(i)?.capital === true && !this.#scene.compiled.lexicon.capitalisesNouns;
    return named && i > this.#sentence.first;
  }

  #token(i: number): Token | undefined {
    return i < this.#sentence.last && this.#scene.masked[i] === 0 ? this.#scene.tokens[i] : undefined;
  }

  #meanings(i: number): readonly Meaning[] {
    return (this.#at.get(i) ?? []).map((seen) => seen.meaning);
  }

  #isHead(i: number): boolean {
    const named = (m: Meaning) => m.is === "agency" || m.is === "outlet" || m.is === "body" || m.is === "outlet-noun";
    return this.#meanings(i).some((m) => named(m) || m.is === "role") || this.#isName(i);
  }

  #head(i: number): number | undefined {
    const token = this.#token(i);
    if (token === undefined || token.kind !== "word" || this.#scene.timeAt[i] !== 0) return undefined;
    let best: Seen | undefined;
    let kind: Actor["kind"] | undefined;
    for (const seen of this.#at.get(i) ?? []) {
      const of = kindOf(seen.meaning);
      if (of === undefined || (kind !== undefined && RANK[of] <= RANK[kind])) continue;
      best = seen;
      kind = of;
    }
    if (best !== undefined && kind !== undefined) {
      if (kind === "role" && this.#kind !== undefined && this.#kind !== "role") return undefined;
      if (best.meaning.is === "agency") this.#key ??= best.meaning.agency.key;
      if (best.meaning.is === "role") this.#role ??= best.meaning.role.role;
      return this.#take(kind, best.last);
    }
    if (!this.#isName(i)) return undefined;
    this.#names++;
    return this.#take("name", i + 1);
  }

  #take(kind: Actor["kind"], last: number): number {
    if (this.#kind === undefined || RANK[kind] > RANK[this.#kind]) this.#kind = kind;
    this.#last = last;
    return last;
  }

  /** A capitalised word that is a name as far as its shape tells. */
  #isName(i: number): boolean {
    const token = this.#token(i);
    if (token === undefined || token.kind !== "word" || !token.capital) return false;
    const { compiled, text } = this.#scene;
    const meanings = this.#meanings(i);
    // "Meadow Lark Translations": behind a name the capitalised word is a part of it.
    const work = meanings.some((m) => m.is === "work");
    if (work && this.#kind === "name" && this.#last === i) return true;
    if (work || compiled.notNames(token.lower) || this.#scene.timeAt[i] !== 0) return false;
    if (meanings.some((m) => m.is === "noun" || m.is === "outside" || m.is === "act" || m.is === "channel"))
      return false;
    if (meanings.some((m) => m.is === "credit" || m.is === "hedge")) return false;
    if (this.#covered.has(i)) return false;
    const acronym = token.end - token.start > 1 && isAcronym(text.slice(token.start, token.end));
    if (acronym) return true;
    const opens = i === this.#sentence.first && this.#token(i + 1)?.capital !== true;
    const { capitalisesNouns, capitalisesNationalities } = compiled.lexicon;
    if (this.#kind === undefined && compiled.side(token.lower) !== undefined) {
      if (capitalisesNouns || capitalisesNationalities === true || i === this.#sentence.first) return false;
    }
    if (opens && !this.#scene.names.has(token.lower)) return false;
    if (!capitalisesNouns) return true;
    // Where nouns are capitalised, a name stands without article, or after the noun of an outlet or body.
    const before = this.#scene.tokens[i - 1];
    const article = before !== undefined && (compiled.articles(before.lower) || compiled.links(before.lower));
    return this.#kind !== undefined || (!article && compiled.side(before?.lower ?? "") === undefined);
  }

  /** "the Millbrook district attorney": a place or name before an office that two more words may describe. */
  #office(i: number): number | undefined {
    if (this.#kind !== "name" || this.#scene.compiled.lexicon.capitalisesNouns) return undefined;
    for (let at = i; at < i + 3; at++) {
      const token = this.#token(at);
      if (token?.kind !== "word" || token.capital || this.#scene.timeAt[at] !== 0) return undefined;
      const meanings = this.#meanings(at);
      if (meanings.some((m) => m.is === "body" || m.is === "role")) return this.#take("body", at + 1);
      if (meanings.length > 0 || this.#scene.compiled.notNames(token.lower)) return undefined;
    }
    return undefined;
  }

  /** "(GUR)" after a head. */
  #bracket(i: number): number | undefined {
    if (this.#kind === undefined || this.#token(i)?.lower !== "(") return undefined;
    const close = this.#token(i + 2);
    const inner = this.#token(i + 1);
    if (inner?.kind !== "word" || !inner.capital || close?.lower !== ")") return undefined;
    for (const meaning of this.#meanings(i + 1)) if (meaning.is === "agency") this.#key ??= meaning.agency.key;
    this.#last = i + 3;
    return i + 3;
  }

  /** «Name» as a part of a name: издание «…». */
  #marked(i: number): number | undefined {
    const open = this.#scene.tokens[i];
    if (this.#kind !== "outlet" || open === undefined || open.kind !== "mark" || !OPENING.has(open.lower))
      return undefined;
    for (let j = i + 1; j < Math.min(i + 7, this.#sentence.last); j++) {
      if (this.#scene.tokens[j]?.kind !== "mark") continue;
      this.#last = j + 1;
      return j + 1;
    }
    return undefined;
  }

  /** "renseignement militaire *ukrainien*": behind a body small words up to a nationality go on with its name. */
  #adjectives(i: number): number | undefined {
    if (this.#kind !== "body" && this.#kind !== "outlet") return undefined;
    if (this.#last !== i || this.#scene.compiled.lexicon.capitalisesNouns) return undefined;
    for (let at = i; at < i + 2; at++) {
      const token = this.#token(at);
      if (token?.kind !== "word" || token.capital || this.#scene.timeAt[at] !== 0) return undefined;
      if (this.#scene.compiled.side(token.lower) !== undefined) return this.#take(this.#kind, at + 1);
      if (this.#meanings(at).length > 0 || this.#scene.compiled.notNames(token.lower)) return undefined;
    }
    return undefined;
  }

  /** "of the": goes on only when another head follows. */
  #link(i: number): number | undefined {
    if (this.#kind === undefined || this.#kind === "role" || this.#last !== i) return undefined;
    let j = i;
    while (j < i + 3 && this.#scene.compiled.links(this.#token(j)?.lower ?? "")) j++;
    if (this.#scene.compiled.side(this.#token(j)?.lower ?? "") !== undefined && !this.#token(j)?.capital) j++;
    return j > i && this.#isHead(j) ? j : undefined;
  }
}

function kindOf(meaning: Meaning): Actor["kind"] | undefined {
  if (meaning.is === "agency") return "agency";
  if (meaning.is === "outlet" || meaning.is === "outlet-noun") return "outlet";
  if (meaning.is === "body") return "body";
  if (meaning.is !== "role") return undefined;
  return VOICES.has(meaning.role.role) ? "role" : "body";
}

function isAcronym(raw: string): boolean {
  return raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}
