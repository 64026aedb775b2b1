/** Who a mention means: everybody a document names, from the first mention on. */
import { epithetsOf, isSameNoun } from "./epithets.ts";
import { canTalk, isAge, isDefinite, isStranger, type Known, type Scene } from "./known.ts";
import type { Mention } from "./mention.ts";
import { lastWord, NameIndex, stemOf } from "./name-index.ts";
import {
  FIGHTING,
  GENDERS,
  GENERAL,
  isGeneral,
  isKin,
  isParty,
  isVague,
  REFERRING,
  TOLD_LATER,
  VAGUE,
} from "./roles.ts";
import { type Everybody, isBodyOf, RANK_REACH, SHORTEST_OFFICE, sameRole } from "./same-role.ts";

/** An indefinite noun phrase brings in somebody new, unless the sentence retells a scene already told: same partner. */
function sameScene(known: Known, mention: Mention, line: number, scene: Scene): boolean {
  if (scene.other || mention.determiner?.other === true) return false;
  // «… en soldat i samtale med kona. I opptaket klager en mann»: nobody has spoken yet, and the man is the soldier.
  const unheard = known.partner !== undefined && known.lastSpokeLine < 0 && line - known.lastLine <= RANK_REACH;
  if (unheard && (mention.role === "man" || mention.role === "woman") && mention.gender === known.gender) return true;
  return known.partner?.role !== undefined && scene.kin.has(known.partner.role);
}

/** How many lines back "the woman" can mean the only person named so far. */
const NAMED_REACH = 6;

/** How many lines back "the boss" can mean who was named with that word. */
const OFFICE_REACH = 20;

/** How many persons are held in view at once. */
const RECENT = 60;

/** Everybody named so far, in order of first mention. */
export class Register implements Everybody {
  /** Those mentioned last, latest at the end; bounded, so that a long document stays linear. */
  readonly recent: Known[] = [];
  readonly all: Known[] = [];
  readonly names: NameIndex;
  private readonly counts = new Map<string, number>();

  /** @param nameEndings see `QuoteLexicon.nameEndings`; empty: those of the Slavic languages */
  constructor(inflected = false, nameEndings: readonly string[] = []) {
    this.names = new NameIndex(this.recent, inflected, nameEndings);
  }

  /** The person a mention means, entered when new. */
  enter(mention: Mention, line: number, scene: Scene, owner?: Known): Known | undefined {
    const known =
      mention.name === undefined || this.names.isClient(mention)
        ? this.ofRole(mention, line, scene, owner)
        : this.ofName(mention, line);
    if (known !== undefined) {
      this.addHead(known, mention.head);
      if (mention.office !== undefined) {
        this.addHead(known, mention.office);
        const office = this.names.fold(mention.office);
        if (!known.offices.includes(office)) known.offices.push(office);
      }
      if (this.names.inflected && mention.name?.includes(" ") && known.name !== undefined)
        for (const word of epithetsOf(mention)) known.epithets.add(word);
      this.touch(known, line);
    }
    return known;
  }

  private addHead({ heads }: Known, noun: string): void {
    const head = this.names.headOf(noun);
    if (!heads.includes(head)) heads.push(head);
  }

  /** Gives a person known by role the name that an apposition states. */
  name(known: Known, name: string): void {
    known.name = name;
    this.names.remember(name, known);
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
    return this.names.find(name);
  }

  /** True when the name has been entered before. */
  knows(mention: Mention): boolean {
    return this.names.knows(mention);
  }

  /** «Підприємець цікавиться»: the only one whom the text named with this noun beside the name. */
  described({ kind, head, number, gender, determiner, possessor, possessive }: Mention): Known | undefined {
    if (!this.names.inflected || kind === "pronoun" || kind === "body" || kind === "paper" || number === "plural")
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

  private ofName(mention: Mention, line: number): Known {
    const name = mention.name ?? "";
    const folded = this.names.fold(name);
    const last = lastWord(folded);
    const known = this.names.find(name);
    const told = known === undefined ? this.names.ofSurnameFirst(folded) : undefined;
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
      this.names.remember(name, known);
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
    this.names.remember(name, made);
    return made;
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

  /** «Vereinsboss Günter Prell», "Coach Ann Lee", and then «der Boss», "the coach": who was named with that word. */
  private ofOffice({ kind, determiner }: Mention, head: string, line: number): Known | undefined {
    if (kind !== "noun" || determiner === undefined || determiner.indefinite || head.length < SHORTEST_OFFICE)
      return undefined;
    const found = this.recent.filter(
      ({ kind, name = "", lastLine }) =>
        kind === "person" &&
        line - lastLine <= OFFICE_REACH &&
        this.names
          .fold(name)
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
        const head = this.names.fold(mention.head);
        const known =
          this.names.ofWord(head) ??
          (isAge(mention) ? this.ofAge(mention, line) : undefined) ??
          this.ofOffice(mention, head, line);
        if (known !== undefined) {
          this.names.rememberWord(head, known);
          return known;
        }
        const made = this.make(head, mention, line, mention.kind === "noun" ? "person" : mention.kind);
        if (mention.labelled !== undefined) made.role = mention.labelled;
        this.names.rememberWord(head, made);
        return made;
      }
      return undefined;
    }
    const plural = mention.number === "plural";
    const candidates = this.recent.filter(
      (one) =>
        one.plural === plural &&
        sameRole(this, one, mention, line) &&
        (owner === undefined || !isKin(role) || one.partner === undefined || one.partner === owner),
    );
    const fresh = mention.determiner?.indefinite === true || mention.determiner?.other === true;
    const other = this.otherOfTwo(mention);
    if (other !== undefined) return other;
    const head = this.names.headOf(mention.head);
    const described = isKin(role) ? undefined : this.described(mention);
    if (described !== undefined) return described;
    // Of a commander and a soldier the commander is the officer.
    const near = (one: Known): boolean => one.role === role || (role === "officer" && one.role === "commander");
    const exact = (one: Known): number =>
      (near(one) ? 2 : 0) +
      (one.heads.includes(head) ? 4 : 0) +
      (mention.gender !== undefined && one.gender === mention.gender ? 1 : 0) +
      (isStranger(one) ? 0 : 1) +
      (this.names.inflected && one.talks === true && one.name !== undefined ? 2 : 0) -
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

  /** «Богдан Ткач поговорил с мамой … Светлана Ткач»: the kin he talks with, by surname and gender. */
  private kinOf({ name = "", gender, role }: Mention): Known | undefined {
    if (!this.names.inflected || gender === undefined || role !== undefined || !name.includes(" ")) return undefined;
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
