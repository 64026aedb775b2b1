import { Graph, layout } from "@dagrejs/dagre";
import { escapeHtml } from "./html-text.ts";
import { dateLabel, documentName, oneLine, partiesLabel, type View } from "./view.ts";

interface Box {
  readonly id: string;
  readonly kind: "call" | "release" | "rendition" | "document" | "absent";
  readonly lines: readonly string[];
  /** Types of the changes that this document shows first. */
  readonly changes: readonly string[];
}

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

const LINE = 18;
const PADDING = 12;
const CHARACTER = 7.4;
const LONGEST = 34;

/** The retellings as a drawing, from the recordings outwards. Empty when there is nothing to draw. */
export function graphSvg(view: View): string {
  const boxes = boxesOf(view);
  const arrows = arrowsOf(view, new Set(boxes.map((box) => box.id)));
  if (boxes.length < 2) return "";
  const graph = new Graph();
  graph.setGraph({ rankdir: "LR", nodesep: 22, ranksep: 64, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const box of boxes) graph.setNode(box.id, { width: widthOf(box), height: heightOf(box) });
  for (const arrow of arrows) graph.setEdge(arrow.from, arrow.to, {});
  layout(graph);
  const size = graph.graph() as { width?: number; height?: number };
  const width = Math.ceil(size.width ?? 0);
  const height = Math.ceil(size.height ?? 0);
  const drawn = [
    ...arrows.map((arrow) => arrowSvg(arrow, (graph.edge(arrow.from, arrow.to) as { points?: Point[] }).points ?? [])),
    ...boxes.map((box) => boxSvg(box, graph.node(box.id) as Point)),
  ];
  return [
    `<svg class="graph" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Who retells whom">`,
    `<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>`,
    ...drawn,
    "</svg>",
  ].join("");
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function boxesOf(view: View): Box[] {
  const { record } = view;
  const calls = record.calls.map((call): Box => {
    const release = call.hops.find((hop) => hop.act === "releases");
    const when = release?.date === undefined ? [] : [dateLabel(release.date.value)];
    const who = release?.actor === undefined ? [] : [`released by ${oneLine(release.actor)}`];
    return {
      id: call.id,
      kind: "call",
      lines: [`Call ${view.letters.get(call.id)}`, partiesLabel(call), ...who, ...when].map(cut),
      changes: [],
    };
  });
  const documents = record.documents.map((document): Box => {
    const first = record.changes.filter((change) => change.firstHop === document.id && change.grade !== "hint");
    const published = document.published === undefined ? [] : [dateLabel(document.published)];
    const lines = [document.outlet ?? documentName(document), [document.language.tag, ...published].join(", ")];
    return {
      id: document.id,
      kind: document.kind === "transcript" ? "rendition" : "document",
      lines: lines.map(cut),
      changes: [...new Set(first.map((change) => change.type))],
    };
  });
  const outlets = new Set(record.derivations.flatMap((one) => ("outlet" in one.from ? [one.from.outlet] : [])));
  const absent = [...outlets].map(
    (outlet): Box => ({ id: `outlet:${outlet}`, kind: "absent", lines: [cut(outlet), "not at hand"], changes: [] }),
  );
  return [...calls, ...documents, ...absent];
}

/** Derivations as they are; a document that derives from nothing hangs on the calls it speaks of. */
function arrowsOf(view: View, known: ReadonlySet<string>): Arrow[] {
  const { record } = view;
  const arrows: Arrow[] = record.derivations.map((one) => ({
    from: "document" in one.from ? one.from.document : `outlet:${one.from.outlet}`,
    to: one.to.document,
    label: one.kind,
  }));
  const derived = new Set(arrows.map((arrow) => arrow.to));
  for (const call of record.calls) {
    const renditions = record.documents.filter((document) => call.renditions.includes(document.rendition?.id ?? ""));
    const mentioned = call.mentions.map((mention) => mention.document);
    for (const id of new Set([...renditions.map((document) => document.id), ...mentioned])) {
      const first = !mentioned.includes(id) || !derived.has(id) || isNewCall(view, call.id, id);
      if (first) arrows.push({ from: call.id, to: id, label: "" });
    }
  }
  return arrows.filter((arrow) => known.has(arrow.from) && known.has(arrow.to) && arrow.from !== arrow.to);
}

/** True when no document that this one derives from speaks of the call. */
function isNewCall(view: View, call: string, document: string): boolean {
  const sources = view.record.derivations.flatMap((one) =>
    one.to.document === document && "document" in one.from ? [one.from.document] : [],
  );
  const mentions = view.record.calls.find((one) => one.id === call)?.mentions ?? [];
  return !mentions.some((mention) => sources.includes(mention.document));
}

function widthOf(box: Box): number {
  const longest = Math.max(...box.lines.map((line) => line.length), Math.min(LONGEST, box.changes.join(", ").length));
  return Math.ceil(longest * CHARACTER) + 2 * PADDING;
}

function heightOf(box: Box): number {
  return (box.lines.length + (box.changes.length > 0 ? 1 : 0)) * LINE + 2 * PADDING - 4;
}

function boxSvg(box: Box, at: Point): string {
  const width = widthOf(box);
  const height = heightOf(box);
  const left = at.x - width / 2;
  const top = at.y - height / 2;
  const text = box.lines.map((line, index) => {
    const style = index === 0 ? ' class="name"' : "";
    return `<text x="${left + PADDING}" y="${top + PADDING + 11 + index * LINE}"${style}>${escapeHtml(line)}</text>`;
  });
  if (box.changes.length > 0) {
    const y = top + PADDING + 11 + box.lines.length * LINE;
    text.push(`<text class="changes" x="${left + PADDING}" y="${y}">${escapeHtml(cut(box.changes.join(", ")))}</text>`);
  }
  return `<g class="${box.kind}"><rect x="${left}" y="${top}" width="${width}" height="${height}" rx="6"/>${text.join("")}</g>`;
}

function arrowSvg(arrow: Arrow, points: readonly Point[]): string {
  const path = curve(points);
  const middle = points[Math.floor(points.length / 2)];
  const label =
    arrow.label === "" || middle === undefined
      ? ""
      : `<text class="label" x="${middle.x.toFixed(1)}" y="${(middle.y - 6).toFixed(1)}" text-anchor="middle">${escapeHtml(arrow.label)}</text>`;
  return `<g class="arrow"><path d="${path}" marker-end="url(#head)"/>${label}</g>`;
}

/** A smooth line through the points: each inner point is the control point of a curve between the middles around it. */
function curve(points: readonly Point[]): string {
  const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const [first, ...rest] = points;
  const last = rest.pop();
  if (first === undefined || last === undefined) return "";
  const bends = rest.map((point, index) => {
    const next = rest[index + 1] ?? last;
    return `Q${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  return [`M${at(first)}`, ...bends, `L${at(last)}`].join(" ");
}

function cut(line: string): string {
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
