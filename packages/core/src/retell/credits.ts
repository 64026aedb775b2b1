import type { Attribution, Call, Document, Hop, Quotation } from "../model.ts";
import { soundOf } from "../trace/sound.ts";

/** A document that says where it has its matter from. */
export interface Credit {
  readonly to: Document;
  /** The document credited, when it is at hand. */
  readonly from: Document | undefined;
  /** Name of the outlet or translator as the text gives it. */
  readonly name: string;
  readonly act: Hop["act"];
  readonly hop: Hop;
}

/** Acts by which one text passes on another. Releasing and recording are about the call, not about a text. */
const PASSING: ReadonlySet<Hop["act"]> = new Set(["reports", "translates", "transcribes"]);

/** Every credit in the chains and calls of the documents, one for each document and name. */
export function creditsOf(
  documents: readonly Document[],
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  calls: readonly Call[],
): Credit[] {
  const documentOf = new Map(quotations.map((quotation) => [quotation.id, quotation.document]));
  const byId = new Map(documents.map((document) => [document.id, document]));
  const hops = [
    ...attributions.flatMap(({ quotation, chain }) =>
      chain.map((hop) => ({ hop, document: documentOf.get(quotation) })),
    ),
    ...calls.flatMap((call) => call.hops.map((hop) => ({ hop, document: hop.document }))),
  ];
  const credits = new Map<string, Credit>();
  for (const { hop, document } of hops) {
    const to = byId.get(document ?? "");
    if (to === undefined || hop.actor === undefined || !PASSING.has(hop.act)) continue;
    if (namesOf(to).some((name) => isSame(name, hop.actor ?? ""))) continue;
    const key = `${to.id} ${fold(hop.actor)}`;
    if (!credits.has(key))
      credits.set(key, { to, from: creditedOne(documents, to, hop), name: hop.actor, act: hop.act, hop });
  }
  return [...credits.values()];
}

/** The one document that goes by the name credited; of several the latest before the crediting one, else none. */
function creditedOne(documents: readonly Document[], to: Document, hop: Hop): Document | undefined {
  const named = documents.filter(
    (document) => document !== to && namesOf(document).some((name) => isSame(name, hop.actor ?? "")),
  );
  const day = to.published?.start;
  const before = named.filter(
    ({ published }) => day === undefined || published?.start === undefined || published.start <= day,
  );
  return before.toSorted((a, b) => (b.published?.start ?? "").localeCompare(a.published?.start ?? ""))[0];
}

function namesOf(document: Document): string[] {
  const maker = document.rendition?.maker;
  return [document.outlet, maker].filter((name) => name !== undefined);
}

/** "The Harbour Courier" is "Harbour Courier" and «Харбор Курьер» by sound; a name inside a longer one is not enough. */
function isSame(a: string, b: string): boolean {
  const x = fold(a);
  const y = fold(b);
  if (x === "" || y === "") return false;
  if (y.endsWith(` ${x}`) && x.includes(" ") && isDescribed(a, b)) return true;
  return x === y || (x.length > 4 && soundOf(x.replaceAll(" ", "")) === soundOf(y.replaceAll(" ", "")));
}

/** «den frivillige gruppen Lantern Archive»: what stands before the name describes it and is in lower case. */
function isDescribed(name: string, actor: string): boolean {
  const first = fold(name).split(" ")[0] ?? "";
  const before = actor.slice(0, Math.max(0, actor.toLowerCase().lastIndexOf(first))).trim();
  return before !== "" && before === before.toLowerCase();
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:the|die|der|das) /u, "")
    .replace(/ (?:com|org|net|no|de|ru|ua)$/u, "");
}
