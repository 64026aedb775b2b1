import type { Role } from "../text/people.ts";
import { epithetsOf, isSameNoun } from "./epithets.ts";
import type { Mention } from "./mention.ts";
import {
  BODIES,
  BYSTANDERS,
  FIGHTING,
  GENDERS,
  GENERAL,
  isGeneral,
  isKin,
  isParty,
  isVague,
  OFFICES,
  POLITICIAN,
  RECIPROCAL,
  REFERRING,
  TOLD_LATER,
  VAGUE,
  WIDE,
} from "./roles.ts";
import { IS } from "./vocabulary.ts";

/** Somebody the document speaks of. */
export interface Known {
  readonly key: string;
  role?: Role;
  name?: string;
  gender?: "female" | "male";
  plural: boolean;
  /** How strongly the words make this a person who speaks: bodies and papers have no gender. */
  readonly kind: "person" | "body" | "paper";
  /** The other party, for somebody in a talk of two. */
  partner?: Known;
  /** The first partner the text gives, and in which line: words right before it were said to the same one. */
  firstPartner?: { readonly known: Known; readonly line: number };
  /** True where only their turns show that the two talk with each other; holds for all that either says. */
  talks?: boolean;
  /** Lines in which the person was last mentioned and last spoke. */
  lastLine: number;
  lastSubjectLine: number;
  lastSpokeLine: number;
  mentions: number;
  /** Where the document first names the person: a pronoun before that means somebody else. */
  readonly firstAt: number;
  /** True for one brought in as a man, a woman or a voice, of whom a clearer word may follow. */
  vague: boolean;
  /** True while only titles and headings have named the person. */
  announced: boolean;
  /** Beginnings of the nouns used for the person: an operator is not the constable of the same role. */
  readonly heads: string[];
  /** Nouns that describe somebody named, where names are inflected. */
  readonly epithets: Set<string>;
  /** The offices before the name in full: «elevrådsleiar», whom «leiaren» means. */
  readonly offices: string[];
}

/** True for one person who can be heard in a recording, be it by name only. */
export function canTalk({ kind, plural, role, name }: Known): boolean {
  return kind === "person" && !plural && (role === undefined ? name !== undefined : !BYSTANDERS.has(role));
}

/** Makes two the parties of one talk, which all their words are from: also where a party has a full name. */
export function pairForGood(a: Known, b: Known, line: number): void {
  pair(a, b, line);
  a.talks = true;
  b.talks = true;
}

/** Makes two the parties of one talk. */
export function pair(a: Known, b: Known, line: number): void {
  if (a === b) return;
  a.partner = b;
  b.partner = a;
  a.firstPartner ??= { known: b, line };
  b.firstPartner ??= { known: a, line };
}

/** What the sentence around a mention tells about who is meant. */
export interface Scene {
  /** "in another call": whoever is brought in here is somebody else. */
  readonly other: boolean;
  /** True in a title or heading: the text below brings the same person in anew ("A Russian soldier …"). */
  readonly heading?: boolean;
  /** Kin named with a possessive in the same sentence: "told his mother". */
  readonly kin: ReadonlySet<Role>;
  /** True where the paragraph tells what is heard: "In the clip, a man …". */
  readonly heard?: boolean;
}

/** An indefinite noun phrase brings in somebody new, unless the sentence retells a scene already told: same partner. */
function sameScene(known: Known, mention: Mention, line: number, scene: Scene): boolean {
  if (scene.other || mention.determiner?.other === true) return false;
  // «… en soldat i samtale med kona. I opptaket klager en mann»: nobody has spoken yet, and the man is the soldier.
  const unheard = known.partner !== undefined && known.lastSpokeLine < 0 && line - known.lastLine <= RANK_REACH;
  if (unheard && (mention.role === "man" || mention.role === "woman") && mention.gender === known.gender) return true;
  return known.partner?.role !== undefined && scene.kin.has(known.partner.role);
}

/** How many lines back "the officer" can mean a commander, and "a man" a soldier who has not been heard. */
const RANK_REACH = 3;

/** How many lines back "the woman" can mean the only person named so far. */
const NAMED_REACH = 6;

/** How many lines back "the boss" can mean who was named with that word, and how long the word must be. */
const OFFICE_REACH = 20;
const SHORTEST_OFFICE = 4;
const DEFINITE = /(?:en|et|a)$/u;

/** How many persons with one surname are told apart. */
const MOST_BEARERS = 6;

/** How many persons are held in view at once. */
const RECENT = 60;

/** Everybody named so far, in order of first mention. */
export class Register {
  /** Those mentioned last, latest at the end; bounded, so that a long document stays linear. */
  readonly recent: Known[] = [];
  private readonly byStem = new Map<string, Known>();
  private readonly all: Known[] = [];
  private readonly byName = new Map<string, Known>();
  private readonly bySurname = new Map<string, readonly Known[]>();
  private readonly counts = new Map<string, number>();
  private readonly folded = new Map<string, string>();

  /** True where names have case endings. */
  private readonly inflected: boolean;
  private readonly nameEndings: readonly string[];

  /** @param nameEndings see `QuoteLexicon.nameEndings`; empty: those of the Slavic languages */
  constructor(inflected = false, nameEndings: readonly string[] = []) {
    this.inflected = inflected;
    this.nameEndings = nameEndings;
  }

  private stemOf(word: string): string {
    if (this.nameEndings.length === 0) return stemOf(word);
    const ending = this.nameEndings.find((one) => word.endsWith(one) && word.length > one.length + 2);
    return ending === undefined ? word : word.slice(0, -ending.length);
  }

  /** The person a mention means, entered when new. */
  enter(mention: Mention, line: number, scene: Scene, owner?: Known): Known | undefined {
    const known =
      mention.name === undefined || this.isClient(mention)
        ? this.ofRole(mention, line, scene, owner)
        : this.ofName(mention, line);
    if (known !== undefined) {
      this.addHead(known, mention.head);
      if (mention.office !== undefined) {
        this.addHead(known, mention.office);
        const office = this.fold(mention.office);
        if (!known.offices.includes(office)) known.offices.push(office);
      }
      if (this.inflected && mention.name?.includes(" ") && known.name !== undefined)
        for (const word of epithetsOf(mention)) known.epithets.add(word);
      this.touch(known, line);
    }
    return known;
  }

  private addHead({ heads }: Known, noun: string): void {
    const head = this.headOf(noun);
    if (!heads.includes(head)) heads.push(head);
  }

  /** Enough of a noun to know it again in another form. */
  private headOf(noun: string): string {
    return this.fold(noun).slice(0, HEAD);
  }

  /** As `fold`; each word and name of a document is folded once. */
  private fold(name: string): string {
    const known = this.folded.get(name);
    if (known !== undefined) return known;
    const folded = fold(name);
    this.folded.set(name, folded);
    return folded;
  }

  /** Gives a person known by role the name that an apposition states. */
  name(known: Known, name: string): void {
    known.name = name;
    this.remember(name, known);
  }

  /** "A man said to be Mayor Lee": the man of whom the text goes on to speak is the one named. */
  isCalled(named: Known, vague: Known): void {
    if (named === vague || vague.name !== undefined || named.kind !== "person") return;
    const at = this.recent.lastIndexOf(vague);
    if (at >= 0) this.recent.splice(at, 1);
    if (vague.gender !== undefined) named.gender ??= vague.gender;
    named.talks = true;
    this.touch(named, vague.lastLine);
  }

  /** Where a pilot is spoken of and no soldier, a captain is one too. */
  nameCaptains(beginnings: readonly string[]): void {
    const roles = this.all.map(({ role }) => role);
    if (!roles.includes("pilot") || roles.some((role) => role === "soldier" || role === "fighter")) return;
    for (const one of this.all) {
      const captain = one.role === "officer" || one.role === "commander";
      if (captain && beginnings.some((beginning) => one.heads.includes(beginning))) one.role = "pilot";
    }
  }

  /** True when the text has told of two who talk with each other. */
  hasPair(): boolean {
    return this.all.some(({ partner }) => partner !== undefined);
  }

  /** Notes a mention. */
  touch(known: Known, line: number): void {
    known.lastLine = line;
    known.mentions++;
    const { recent } = this;
    if (recent.at(-1) === known) return;
    const at = recent.lastIndexOf(known);
    if (at >= 0) recent.splice(at, 1);
    else if (recent.length >= RECENT) recent.shift();
    recent.push(known);
  }

  /** Somebody named before, by the whole name, the surname or the given name, in any case. */
  find(name: string): Known | undefined {
    const folded = this.fold(name);
    const last = lastWord(folded);
    return this.byName.get(folded) ?? this.ofSurname(folded, last) ?? this.ofFirstName(folded) ?? this.ofStem(name);
  }

  /** «Підприємець цікавиться»: the only one whom the text named with this noun beside the name. */
  described({ kind, head, number, gender, determiner, possessor, possessive }: Mention): Known | undefined {
    if (!this.inflected || kind === "pronoun" || kind === "body" || kind === "paper" || number === "plural")
      return undefined;
    if (determiner?.indefinite === true || determiner?.other === true) return undefined;
    if (possessor !== undefined || possessive !== undefined) return undefined;
    const found = this.recent.filter(
      (one) =>
        one.kind === "person" &&
        [...one.epithets].some((word) => isSameNoun(word, head)) &&
        (one.gender === undefined || gender === undefined || one.gender === gender),
    );
    return found.length === 1 ? found[0] : undefined;
  }

  /** True when the name has been entered before. */
  knows(mention: Mention): boolean {
    const folded = this.fold(mention.name ?? "");
    return this.byName.has(folded) || this.bySurname.has(lastWord(folded)) || this.ofFirstName(folded) !== undefined;
  }

  private ofName(mention: Mention, line: number): Known {
    const name = mention.name ?? "";
    const folded = this.fold(name);
    const last = lastWord(folded);
    const known = this.find(name);
    const told = known === undefined ? this.ofSurnameFirst(folded) : undefined;
    if (told !== undefined) return told;
    if (known !== undefined) {
      known.announced = false;
      if (
        name.length > (known.name?.length ?? 0) &&
        ((folded.endsWith(last) && folded !== last) || known.name === undefined)
      )
        known.name = name;
      if (mention.role !== undefined) known.role ??= mention.role;
      if (mention.gender !== undefined) known.gender ??= mention.gender;
      this.remember(name, known);
      return known;
    }
    const kin = this.kinOf(mention);
    if (kin !== undefined) {
      this.name(kin, name);
      return kin;
    }
    const announced = this.announcedAs(mention);
    if (announced !== undefined) {
      this.name(announced, name);
      return announced;
    }
    // "the station Channel North": the name of a body, for which no pronoun of a person stands.
    const made = this.make(folded, mention, line, mention.collective === true ? "body" : "person");
    made.name = name;
    this.remember(name, made);
    return made;
  }

  /** Finds the person again by the whole name, its last word, and that word without its ending. */
  private remember(name: string, known: Known): void {
    const folded = this.fold(name);
    const last = lastWord(folded);
    this.byName.set(folded, known);
    const bearers = this.bySurname.get(last) ?? [];
    if (!bearers.includes(known) && bearers.length < MOST_BEARERS) this.bySurname.set(last, [...bearers, known]);
    if (!this.inflected) return;
    const stem = this.stemOf(name.toLowerCase().split(/\s+/u).at(-1) ?? "");
    if (!this.byStem.has(stem)) this.byStem.set(stem, known);
  }

  /** "Karen Bell" and "Martin Bell" are two; "Bell" alone is the one of them who was named last. */
  private ofSurname(folded: string, last: string): Known | undefined {
    // "his brother Andre", and then "Andre Pruitt".
    const [first = ""] = folded.split(" ");
    const same =
      first === last ? undefined : this.bySurname.get(first)?.find(({ name = "" }) => this.fold(name) === first);
    if (same !== undefined) return same;
    const bearers = (this.bySurname.get(last) ?? []).filter(({ name = "" }) => isOneName(this.fold(name), folded));
    return bearers.reduce<Known | undefined>(
      (best, one) => (best === undefined || one.lastLine > best.lastLine ? one : best),
      undefined,
    );
  }

  /** "Nadia" behind "Nadia B.": the first name of the only one who has it. */
  private ofFirstName(folded: string): Known | undefined {
    if (folded.includes(" ")) return undefined;
    const bearers = this.recent.filter(
      ({ name, kind }) => name !== undefined && kind === "person" && this.fold(name).startsWith(`${folded} `),
    );
    return bearers.length === 1 ? bearers[0] : undefined;
  }

  /** «Защитник Прокопчука»: the name, in another case than before, is that of somebody with another role. */
  private isClient({ name, role }: Mention): boolean {
    if (!this.inflected || name === undefined || role === undefined || name.includes(" ")) return false;
    if (this.byName.has(this.fold(name))) return false;
    const known = this.ofStem(name);
    return known?.role !== undefined && known.role !== role && isParty(known.role) && !isParty(role);
  }

  /** «řekl Dušek Sportu»: a surname known in the text, and behind it whom he told or where. */
  private ofSurnameFirst(folded: string): Known | undefined {
    const [first = "", second] = folded.split(" ");
    const known =
      this.inflected && second !== undefined
        ? (this.byName.get(first) ?? this.bySurname.get(first)?.at(-1))
        : undefined;
    return known?.name !== undefined && this.fold(known.name).endsWith(` ${first}`) ? known : undefined;
  }

  /** Somebody named before in another case, where names are inflected: «Прокопчука», «Прокопчук». */
  private ofStem(name: string): Known | undefined {
    if (!this.inflected) return undefined;
    const words = name.toLowerCase().split(/\s+/u);
    const known = this.byStem.get(this.stemOf(words.at(-1) ?? ""));
    if (known?.name === undefined) return undefined;
    const other = known.name.toLowerCase().split(/\s+/u);
    if (words.length > 1 && other.length > 1) {
      const [one = "", two = ""] = [words.at(-2), other.at(-2)];
      return this.stemOf(one) === this.stemOf(two) ? known : undefined;
    }
    // «Иванова» alone may be a woman's name or a man's in the genitive.
    return /(?:[оеє]в|[иіїы]н|[сц]ьк|[сц]к)ая?$/u.test(`${words.at(-1)}`) ? undefined : known;
  }

  /** "Minister mocks voters" in the title, "Transport Minister Orla Venn" below it: one person. */
  private announcedAs({ role, gender, number }: Mention): Known | undefined {
    if (role === undefined || number === "plural" || isParty(role)) return undefined;
    const found = this.recent.filter(
      (one) =>
        one.announced &&
        one.role === role &&
        one.name === undefined &&
        !one.plural &&
        (one.gender === undefined || gender === undefined || one.gender === gender),
    );
    const [only] = found;
    if (only !== undefined) only.announced = false;
    return found.length === 1 && only?.kind === "person" ? only : undefined;
  }

  /** «leiaren» behind «elevrådsleiar Maja Tveit», but not «leiaren i Lærarlaget». */
  private endsOffice({ offices }: Known, { head, line, to, determiner }: Mention): boolean {
    // What stands behind it tells of what: a genitive, or a preposition and a name.
    const [next, after] = [line.items[to]?.flags ?? 0, line.items[to + 1]];
    const tied = (next & IS.genitive) !== 0 && ((next & IS.determiner) !== 0 || after?.token.capital === true);
    if (determiner?.indefinite || tied || (next & IS.preposition && after?.token.capital && after.flags === 0))
      return false;
    const stem = this.fold(head).replace(DEFINITE, "");
    return stem.length >= SHORTEST_OFFICE && offices.some((office) => office.endsWith(stem));
  }

  /** «Vereinsboss Günter Prell», "Coach Ann Lee", and then «der Boss», "the coach": who was named with that word. */
  private ofOffice({ kind, determiner }: Mention, head: string, line: number): Known | undefined {
    if (kind !== "noun" || determiner === undefined || determiner.indefinite || head.length < SHORTEST_OFFICE)
      return undefined;
    const found = this.recent.filter(
      ({ kind, name = "", lastLine }) =>
        kind === "person" &&
        line - lastLine <= OFFICE_REACH &&
        this.fold(name)
          .split(" ")
          .slice(0, -2)
          .some((word) => word.endsWith(head)),
    );
    return found.length === 1 ? found[0] : undefined;
  }

  /** «La vieille dame», "the prisoner": where the text has named one person only, and nobody by such a word, it means that one. */
  private onlyNamed(mention: Mention, line: number): Known | undefined {
    const { role, gender } = mention;
    if (role === undefined || !REFERRING.has(role) || !isDefinite(mention)) return undefined;
    const named = this.recent.filter(
      (one) =>
        one.kind === "person" &&
        (one.name?.includes(" ") === true || (one.name !== undefined && one.lastSpokeLine >= 0)),
    );
    const [only] = named;
    if (only === undefined || named.length > 1 || line - only.lastLine > NAMED_REACH || !canTalk(only))
      return undefined;
    if (only.gender !== undefined && gender !== undefined && only.gender !== gender) return undefined;
    if (gender !== undefined) only.gender ??= gender;
    return only;
  }

  private ofRole(mention: Mention, line: number, scene: Scene, owner?: Known): Known | undefined {
    const { role } = mention;
    if (role === undefined) {
      const described = this.described(mention);
      if (described !== undefined) return described;
      if (mention.kind === "body" || mention.kind === "paper" || mention.kind === "noun") {
        const head = this.fold(mention.head);
        const known =
          this.byName.get(`=${head}`) ??
          (isAge(mention) ? this.ofAge(mention, line) : undefined) ??
          this.ofOffice(mention, head, line);
        if (known !== undefined) {
          this.byName.set(`=${head}`, known);
          return known;
        }
        const made = this.make(head, mention, line, mention.kind === "noun" ? "person" : mention.kind);
        if (mention.labelled !== undefined) made.role = mention.labelled;
        this.byName.set(`=${head}`, made);
        return made;
      }
      return undefined;
    }
    const plural = mention.number === "plural";
    const candidates = this.recent.filter(
      (one) =>
        one.plural === plural &&
        this.sameRole(one, mention, line) &&
        (owner === undefined || !isKin(role) || one.partner === undefined || one.partner === owner),
    );
    const fresh = mention.determiner?.indefinite === true || mention.determiner?.other === true;
    const other = this.otherOfTwo(mention);
    if (other !== undefined) return other;
    const head = this.headOf(mention.head);
    const described = isKin(role) ? undefined : this.described(mention);
    if (described !== undefined) return described;
    // Of a commander and a soldier the commander is the officer.
    const near = (one: Known): boolean => one.role === role || (role === "officer" && one.role === "commander");
    const exact = (one: Known): number =>
      (near(one) ? 2 : 0) +
      (one.heads.includes(head) ? 4 : 0) +
      (mention.gender !== undefined && one.gender === mention.gender ? 1 : 0) +
      (isStranger(one) ? 0 : 1) +
      (this.inflected && one.talks === true && one.name !== undefined ? 2 : 0) -
      // "The young woman" is the caller rather than the one who takes the call.
      (isGeneral(role) && one.role === "operator" && one.partner?.name !== undefined ? 3 : 0);
    const ranked = candidates.toSorted((a, b) => exact(b) - exact(a) || b.lastLine - a.lastLine);
    const [latest, second] = ranked;
    // "The woman" of two who may both be women is neither for sure.
    const tied = isVague(role) && latest !== undefined && second !== undefined && exact(latest) === exact(second);
    const doubtful = tied && latest.role !== role && latest.partner !== second;
    const again =
      latest !== undefined && (sameScene(latest, mention, line, scene) || this.isHeard(latest, mention, scene));
    if (latest !== undefined && !doubtful && (!fresh || latest.announced || again)) {
      latest.announced &&= scene.heading === true;
      if (isVague(latest.role) && TOLD_LATER.has(role)) latest.role = role;
      if (mention.gender !== undefined) latest.gender ??= mention.gender;
      // «En ung mann hvisker … Soldaten …»: the clearer word tells what the voice is.
      const clearer = latest.vague && (FIGHTING.has(role) || (latest.role !== undefined && GENERAL.has(latest.role)));
      if (clearer && role !== "voice" && (!GENERAL.has(role) || latest.role === "voice")) latest.role = role;
      return latest;
    }
    const only = latest === undefined ? this.onlyNamed(mention, line) : undefined;
    if (only !== undefined) return only;
    const made = this.make(plural ? `${role}s` : role, mention, line, isBodyOf(mention) ? "body" : "person");
    made.announced = scene.heading === true;
    return made;
  }

  /** "the other officer": of two of a kind who talk the one who did not speak last. */
  private otherOfTwo({ role, determiner, line, from }: Mention): Known | undefined {
    if (determiner?.other !== true || line.items[from]?.word?.determiner?.other === true) return undefined;
    const paired = this.recent.filter((one) => one.partner?.role === role && one.role === role);
    const last = paired.toSorted((a, b) => b.lastSpokeLine - a.lastSpokeLine)[0];
    return last === undefined || last.lastSpokeLine < 0 ? undefined : last.partner;
  }

  /** "the 51-year-old", "die 34-Jährige": whoever the text was about when it gave the age. */
  private ofAge({ determiner }: Mention, line: number): Known | undefined {
    const near = this.recent.filter(
      (one) =>
        one.kind === "person" &&
        !one.plural &&
        (one.role !== undefined || one.name !== undefined) &&
        line - one.lastLine <= RANK_REACH &&
        (one.gender === undefined || determiner?.gender === undefined || one.gender === determiner.gender),
    );
    // Papers tell the age of those whom they name.
    const known = ({ name }: Known): number => (name === undefined ? 0 : 1);
    const turn = (one: Known): number => Math.max(one.lastSubjectLine, one.lastSpokeLine);
    const found = near.toSorted((a, b) => known(b) - known(a) || turn(b) - turn(a) || b.lastLine - a.lastLine)[0];
    if (determiner?.gender !== undefined && found !== undefined) found.gender ??= determiner.gender;
    return determiner?.indefinite === true ? undefined : found;
  }

  /** "In the clip, a man …": one of the only two who talk in the text so far, told by his or her gender. */
  private isHeard(one: Known, { role, determiner }: Mention, scene: Scene): boolean {
    if (scene.heard !== true || scene.other || determiner?.other === true || one.partner === undefined) return false;
    if (role !== "man" && role !== "woman") return false;
    const paired = this.all.filter(({ partner }) => partner !== undefined);
    return paired.length === 2 && paired.includes(one) && one.partner.gender !== GENDERS[role];
  }

  private sameRole(one: Known, mention: Mention, line: number): boolean {
    const { role } = mention;
    if (role === undefined) return false;
    if (one.role === undefined) return this.isNamedParty(one, mention);
    // «суд» and «судья», «politiet» and «betjenten»: a body is none of its people.
    if ((one.kind === "body") !== isBodyOf(mention)) return false;
    const heard = GENERAL.has(role) && one.talks === true && mention.determiner?.indefinite !== true;
    // "The politician" is the minister named before.
    const office =
      POLITICIAN.test(mention.head) && one.role !== undefined && OFFICES.has(one.role) && isDefinite(mention);
    if (office && one.name !== undefined && one.kind === "person") return this.isGenderOf(one, mention);
    if (this.isHolder(one, mention, line)) return true;
    // «Вдова Ольга Ярцева … – говорит женщина»: a general word for whoever was named in the sentence before.
    const named = one.name !== undefined && this.inflected && (role === "man" || role === "woman");
    const near = one.talks === true ? RANK_REACH : 1;
    if (named && one.gender === GENDERS[role] && line - one.lastLine <= near && mention.determiner === undefined)
      return true;
    if (one.name !== undefined && one.role !== role && !heard) return false;
    if (one.gender !== undefined && mention.gender !== undefined && one.gender !== mention.gender) return false;
    // "the embassy" is not the service that spoke before.
    if (role === "agency" && one.role === role) return one.heads.includes(this.headOf(mention.head));
    // «treneren» is none of the «spillere», «kommunalsjefen» not «elevrådsleiaren»: callings of all kinds have one role.
    if (
      WIDE.has(role) &&
      one.role === role &&
      (role === "person" || one.name !== undefined) &&
      !this.isCalledSo(one, mention) &&
      !this.endsOffice(one, mention)
    )
      return false;
    if (role === "minister" && one.role === role && isOther(one, this.headOf(mention.head))) return false;
    if (one.role === role) return one.name === undefined || mention.determiner?.indefinite !== true;
    // The one who takes a call or steers from the ground is none of those who fight or fly.
    if ((role === "operator") !== (one.role === "operator") && FIGHTING.has(role) && FIGHTING.has(one.role))
      return false;
    if (role === "officer" && one.role === "commander")
      return mention.determiner?.indefinite !== true && line - one.lastLine <= RANK_REACH;
    // A captain is not the one beside him.
    if (one.role === "officer" && role === "pilot") return false;
    if (role === "officer" && one.role === "pilot") return false;
    // "The officer orders the soldier": two nouns in one sentence are two.
    if (FIGHTING.has(role) && one.lastLine === line && one.lastSubjectLine === line) return false;
    if (FIGHTING.has(role) && FIGHTING.has(one.role)) return mention.determiner?.indefinite !== true;
    // The one at the other end is not the voice spoken of before.
    // … unless one takes calls: then the caller is the man who has been heard.
    if (role === "caller" && GENERAL.has(one.role))
      return one.lastSpokeLine >= 0 && this.all.some((other) => other.role === "operator");
    // "a woman's voice" is not the soldier who spoke before.
    if (role === "voice" && mention.determiner?.indefinite === true) return one.role === "voice";
    // Of an indefinite one the scene decides: "a man told his wife" may retell the soldier of the title.
    // A soldier of whom nothing else is told is taken for a man.
    if (role === "woman" && one.gender === undefined && (FIGHTING.has(one.role) || one.role === "commander"))
      return false;
    // Whoever takes an emergency call is not the man of whom the next turn tells.
    if (one.role === "operator" && GENERAL.has(role) && (role !== "woman" || one.gender !== "female")) return false;
    if (GENERAL.has(role))
      return (
        (isParty(one.role) || heard) &&
        (mention.determiner?.indefinite !== true || one.announced || one.partner !== undefined)
      );
    // "A man tells his wife …" and then "the soldier": the text says who the man is.
    const caller = one.partner?.role === "operator" && role !== "caller";
    if (isVague(one.role) && TOLD_LATER.has(role) && !isStranger(one) && !caller)
      return (
        mention.determiner?.indefinite !== true &&
        mention.possessive === undefined &&
        // «можно ли позвонить дочери»: who is no subject does not tell who the woman is.
        !(mention.oblique === true && isKin(role))
      );
    if (one.partner?.role !== undefined && (RECIPROCAL[one.partner.role] ?? []).includes(role)) return true;
    return one.vague && FIGHTING.has(role) && TOLD_LATER.has(role) && one.partner !== undefined;
  }

  /** «омбудсман Тетяна Лісовська … посадовиця», «oficer prasowa Anna Lis … policjantka»: a general word for the one just named. */
  private isHolder(
    { name, role, gender, kind, lastLine }: Known,
    { head, role: said, ...mention }: Mention,
    line: number,
  ): boolean {
    if (!this.inflected || name === undefined || kind !== "person" || role === undefined || line - lastLine > 2)
      return false;
    if (gender === undefined || mention.gender !== gender || mention.number === "plural") return false;
    const official = OFFICES.has(role) && /^(?:чиновн|посадов|urzędni|úředn)/u.test(head);
    return official || (said === "police" && (role === "officer" || role === "spokesperson" || role === "operator"));
  }

  /** «Богдан Ткач поговорил с мамой … Светлана Ткач»: the kin he talks with, by surname and gender. */
  private kinOf({ name = "", gender, role }: Mention): Known | undefined {
    if (!this.inflected || gender === undefined || role !== undefined || !name.includes(" ")) return undefined;
    const surname = stemOf(lastWord(name.toLowerCase()));
    const found = this.recent.filter(
      (one) =>
        one.name === undefined &&
        isKin(one.role) &&
        one.gender === gender &&
        one.partner?.name !== undefined &&
        stemOf(lastWord(one.partner.name.toLowerCase())) === surname,
    );
    return found.length === 1 ? found[0] : undefined;
  }

  /** «мера», «мер»: the noun used before, in languages with cases in another form. A deputy is the only politician there is. */
  private isCalledSo({ heads, role }: Known, { head }: Mention): boolean {
    const short = this.headOf(head);
    if (heads.includes(short)) return true;
    if (!this.inflected) return false;
    const alone = role === "politician" && this.recent.filter((one) => one.role === role && !one.plural).length === 1;
    return alone || heads.some((known) => isSameNoun(known, short));
  }

  private isGenderOf(one: Known, { gender }: Mention): boolean {
    return one.gender === undefined || gender === undefined || one.gender === gender;
  }

  /** "the man", "the caller" behind "Daniel Marsh told the operator": the one of the two who is no operator. */
  private isNamedParty(one: Known, { role, gender, determiner }: Mention): boolean {
    if (role === undefined || !GENERAL.has(role) || determiner?.indefinite === true || one.talks !== true) return false;
    return one.name !== undefined && !one.plural && (one.gender ?? gender) === gender;
  }

  private make(base: string, mention: Mention, line: number, kind: Known["kind"]): Known {
    const count = (this.counts.get(base) ?? 0) + 1;
    this.counts.set(base, count);
    const key = count === 1 ? base : `${base}-${count}`;
    const made: Known = {
      key,
      plural: mention.number === "plural",
      kind,
      lastLine: line,
      lastSubjectLine: -1,
      lastSpokeLine: -1,
      mentions: 0,
      firstAt: mention.span.start,
      vague: mention.role !== undefined && VAGUE.has(mention.role),
      announced: false,
      heads: [],
      epithets: new Set(),
      offices: [],
    };
    if (mention.role !== undefined) made.role = mention.role;
    if (mention.gender !== undefined) made.gender = mention.gender;
    this.all.push(made);
    return made;
  }
}

function isDefinite({ determiner, number, possessive, possessor }: Mention): boolean {
  return (
    determiner !== undefined && determiner.indefinite !== true && number === undefined && !possessive && !possessor
  );
}

/** Somebody of whom nothing is known but that he is there. */
function isStranger(one: Known): boolean {
  return one.partner === undefined && one.lastSpokeLine < 0;
}

const ENDING =
  /(?:ого|ому|ові|еві|ової|ової|ою|ой|ей|ом|ем|єм|им|ым|ій|ий|ый|ая|iego|iemu|ého|ému|ego|emu|ovi|owi|iem|em|ým|ým|ích|ou|ym|im|ie|ej|[áéěíýůаяуюіїиыеєойьaąęiouy])$/u;

/** A surname without its case ending, lower case; short ones stay as they are. */
function stemOf(word: string): string {
  const stem = word.replace(ENDING, "");
  return stem.length < 3 ? word : stem;
}

/** "the 51-year-old": a number, a hyphen and a word that are one item. */
export function isAge({ line, to }: Mention): boolean {
  const item = line.items[to - 1];
  return item?.token.kind === "number" && item.last - item.first === 3;
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

const isBodyOf = ({ collective, role }: Mention): boolean =>
  collective === true || (role !== undefined && BODIES.has(role));

/** «statsministeren» is not «finansminister Dahl», who may be «ministeren». */
function isOther({ heads, name }: Known, head: string): boolean {
  return name !== undefined && !heads.includes(head) && head !== "minis" && !heads.includes("minis");
}

/** Two folded names with the same last word: one of them has no other, they share another, or an initial stands for it. */
function isOneName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.split(" ").slice(0, -1));
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return true;
  return a.some((word) =>
    b.some((second) => word.startsWith(second.replace(".", "")) || second.startsWith(word.replace(".", ""))),
  );
}

const HEAD = 5;

/** The last word of a folded name. */
function lastWord(folded: string): string {
  return folded.slice(folded.lastIndexOf(" ") + 1);
}

/** Name folded for comparison: lower case, no marks, single spaces, no genitive ending. */
function fold(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll(/['’]s?$/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
