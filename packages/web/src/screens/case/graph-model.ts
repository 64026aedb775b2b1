/** The case as boxes and arrows, from the recordings outwards. */
import type { Change } from "../../api/schema.ts";
import { callKind, dateText, documentName, firstShownBy, partyNames, plural } from "../../case/labels.ts";
import type { CaseView } from "../../case/view.ts";

export interface Box {
  readonly id: string;
  readonly kind: "call" | "rendition" | "article" | "absent" | "others";
  readonly name: string;
  readonly detail: string;
  readonly language?: string;
  /** Types of the changes that are shown here first. */
  readonly changes: readonly Change["type"][];
}

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

export interface Drawing {
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/** From so many articles on that add nothing to the same sources, one box stands for all of them. */
const GATHERED = 5;
/** In a case with more boxes than this, it stands for all that nobody retells, whatever they changed. */
const CROWDED = 60;

export function drawingOf(view: CaseView): Drawing {
  const { dossier } = view;
  const own = Map.groupBy(
    view.changes.filter((one) => firstShownBy(view, one) === undefined),
    (one) => one.to.document,
  );
  const documents = dossier.documents.map(
    (document): Box => ({
      id: document.id,
      kind: document.kind === "transcript" ? "rendition" : "article",
      name: documentName(document),
      detail:
        document.published === undefined
          ? document.rendition === undefined
            ? "date not said"
            : "no date"
          : dateText(document.published),
      language: document.language.tag,
      changes: [...new Set(own.get(document.id)?.map(({ type }) => type))],
    }),
  );
  const calls = dossier.calls.map((call): Box => {
    const releases = call.hops.filter((hop) => hop.act === "releases" && hop.actor !== undefined);
    const inEnglish = releases.find((hop) => view.documents.get(hop.document ?? "")?.language.tag === "en");
    const released = (inEnglish ?? releases[0])?.actor;
    return {
      id: call.id,
      kind: "call",
      name: `Call ${view.letters.get(call.id)}: ${partyNames(call)}`,
      detail: released ?? callKind(call),
      changes: [],
    };
  });
  const absent = [...new Set(dossier.derivations.flatMap(({ from }) => ("outlet" in from ? [from.outlet] : [])))].map(
    (outlet): Box => ({ id: `outlet:${outlet}`, kind: "absent", name: outlet, detail: "not at hand", changes: [] }),
  );
  return gathered({ boxes: [...calls, ...documents, ...absent], arrows: arrowsOf(view) });
}

function arrowsOf(view: CaseView): Arrow[] {
  const { dossier } = view;
  const arrows: Arrow[] = dossier.derivations.map(({ from, to, kind }) => ({
    from: "document" in from ? from.document : `outlet:${from.outlet}`,
    to: to.document,
    label: kind,
  }));
  const sources = Map.groupBy(arrows, (one) => one.to);
  for (const call of dossier.calls) {
    const tellers = new Set(call.mentions.map((one) => one.document));
    for (const { id, rendition } of dossier.documents) {
      const renders = rendition !== undefined && call.renditions.includes(rendition.id);
      const isFirst =
        tellers.has(id) &&
        !(sources.get(id) ?? []).some(({ from }) => tellers.has(from) || hasRendition(view, from, call.renditions));
      if (renders || isFirst) arrows.push({ from: call.id, to: id, label: renders ? "" : "tells of" });
    }
  }
  return arrows.filter(({ from, to }) => from !== to);
}

function hasRendition(view: CaseView, document: string, renditions: readonly string[]): boolean {
  return renditions.includes(view.documents.get(document)?.rendition?.id ?? "");
}

/** Articles at the end of the chain, gathered by what they go back to. */
function gathered({ boxes, arrows }: Drawing): Drawing {
  const leading = new Set(arrows.map(({ from }) => from));
  const into = Map.groupBy(arrows, ({ to }) => to);
  const isCrowded = boxes.length > CROWDED;
  const groups = Map.groupBy(
    boxes.filter(
      ({ id, kind, changes }) => kind === "article" && (isCrowded || changes.length === 0) && !leading.has(id),
    ),
    ({ id }) =>
      (into.get(id) ?? [])
        .map(({ from }) => from)
        .sort()
        .join("|"),
  );
  const gone = new Map<string, string>();
  const others = [...groups].flatMap(([key, members]): Box[] => {
    if (members.length < (isCrowded ? 2 : GATHERED)) return [];
    const changes = [...new Set(members.flatMap((one) => one.changes))];
    for (const { id } of members) gone.set(id, `others:${key}`);
    return [
      {
        id: `others:${key}`,
        kind: "others",
        name: plural(members.length, "more article"),
        detail: changes.length === 0 ? "nothing changed here first" : "changed here first:",
        changes,
      },
    ];
  });
  const kept = new Map<string, Arrow>();
  for (const one of arrows) {
    const to = gone.get(one.to) ?? one.to;
    kept.set(`${one.from}>${to}`, to === one.to ? one : { ...one, to, label: "" });
  }
  return { boxes: [...boxes.filter(({ id }) => !gone.has(id)), ...others], arrows: [...kept.values()] };
}
