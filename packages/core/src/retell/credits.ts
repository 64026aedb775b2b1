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
  const passing = hops.filter(({ hop }) => hop.actor !== undefined && PASSING.has(hop.act));
  const names = ownNames(documents, passing);
  const credits = new Map<string, Credit>();
  for (const { hop, document } of passing) {
    const to = byId.get(document ?? "");
    if (to === undefined || hop.actor === undefined || isCheck(hop)) continue;
    if (names.get(to.id)?.some((name) => isSame(name, hop.actor ?? ""))) continue;
    const key = `${to.id} ${fold(hop.actor)}`;
    if (!credits.has(key))
      credits.set(key, { to, from: creditedOne(documents, names, to, hop), name: hop.actor, act: hop.act, hop });
  }
  return [...credits.values()];
}

type Names = ReadonlyMap<string, readonly string[]>;

/**
 * What each document goes by: outlet, maker of its rendition, and, where it names no outlet, the one that it says could not verify
 * the recording, unless it credits that one with anything else ("writes Newsweek, which could not verify …").
 */
function ownNames(
  documents: readonly Document[],
  hops: readonly { readonly hop: Hop; readonly document: string | undefined }[],
): Names {
  return new Map(
    documents.map((document) => {
      const stated = [document.outlet, document.rendition?.maker].filter((name) => name !== undefined);
      const own = document.outlet === undefined ? hops.filter((one) => one.document === document.id) : [];
      const credited = own.flatMap(({ hop }) => (isCheck(hop) ? [] : [hop.actor ?? ""]));
      const checking = own.flatMap(({ hop }) => (isCheck(hop) ? [hop.actor ?? ""] : []));
      return [document.id, [...stated, ...checking.filter((name) => !credited.some((one) => isSame(one, name)))]];
    }),
  );
}

/** "X could not verify": says who checked, not where the words are from. */
function isCheck(hop: Hop): boolean {
  return hop.reason.rule === "call/not-vouched";
}

/** The one document that goes by the name credited; of several the latest before the crediting one, else none. */
function creditedOne(documents: readonly Document[], names: Names, to: Document, hop: Hop): Document | undefined {
  const named = documents.filter(
    (document) => document !== to && names.get(document.id)?.some((name) => isSame(name, hop.actor ?? "")),
  );
  const day = to.published?.start;
  const before = named.filter(
    ({ published }) => day === undefined || published?.start === undefined || published.start <= day,
  );
  return before.toSorted((a, b) => (b.published?.start ?? "").localeCompare(a.published?.start ?? ""))[0];
}

/** "The Harbour Courier" is "Harbour Courier" and «Харбор Курьер» by sound; a name inside a longer one is not enough. */
function isSame(a: string, b: string): boolean {
  const x = fold(a);
  const y = fold(inMarks(b) ?? b);
  if (x === "" || y === "") return false;
  if (y.endsWith(` ${x}`) && x.includes(" ") && isDescribed(a, b)) return true;
  return x === y || (x.length > 4 && soundOf(x.replaceAll(" ", "")) === soundOf(y.replaceAll(" ", "")));
}

/** "Zeitung „The Northern Ledger“": the name stands in the marks. */
function inMarks(actor: string): string | undefined {
  return /[«„“"]([^«»„“”"]+)[»“”"]/u.exec(actor)?.[1];
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
