import type { Span } from "../model.ts";
import { groupBy } from "../text/group.ts";
import { indexCodePoints, type Selector, toSpan } from "../text/selector.ts";
import { anchor, escapeHtml } from "./html-text.ts";
import {
  chainLabel,
  changeLabel,
  type DocumentRecord,
  dateLabel,
  documentName,
  kindLabel,
  traceLabel,
  type View,
  voices,
  wasSearched,
} from "./view.ts";
import type { QuotationRecord } from "./wire.ts";

/** One layer over the text: a class on a span, with an anchor and a title where it has them. */
interface Layer extends Span {
  readonly name: string;
  readonly id?: string;
  readonly title?: string;
}

/** One document as a section: its text with furniture dimmed and quotations marked, and a margin that says what is known of each. */
export function documentHtml(view: View, document: DocumentRecord): string {
  const quotations = view.record.quotations.filter((quotation) => quotation.document === document.id);
  const published = document.published === undefined ? "date unknown" : `published ${dateLabel(document.published)}`;
  const facts = [document.outlet, document.language.tag, document.kind, published].filter((fact) => fact !== undefined);
  const margin = quotations.map((quotation, index) => marginHtml(view, quotation, index + 1));
  return [
    `<section class="document" id="${anchor(document.id)}">`,
    `<h2>${escapeHtml(document.title ?? documentName(document))}</h2>`,
    `<p class="facts">${escapeHtml([documentName(document), ...facts].join(" · "))}</p>`,
    `<div class="page"><div class="text" lang="${escapeHtml(document.language.tag)}" dir="auto">${textHtml(view, document, quotations)}</div>`,
    `<ol class="margin">${margin.join("")}</ol></div>`,
    "</section>",
  ].join("\n");
}

function marginHtml(view: View, quotation: QuotationRecord, number: number): string {
  const trace = view.traces.get(quotation.id);
  const lines = [
    `<b>${escapeHtml(voices(quotation))}</b>`,
    escapeHtml(
      [quotation.cue === undefined ? "no cue" : `cue: ${quotation.cue.selector.exact}`, kindLabel(quotation)].join(
        " · ",
      ),
    ),
    quotation.call === null ? "" : `call ${escapeHtml(view.letters.get(quotation.call) ?? "")}`,
    `<span class="chain">${escapeHtml(chainLabel(view, quotation))}</span>`,
    ...quotation.hedges.map(
      (hedge) => `<span class="hedged">${escapeHtml(`${hedge.kind}: ${hedge.selector.exact}`)}</span>`,
    ),
    trace === undefined || !wasSearched(trace) ? "" : escapeHtml(traceLabel(view, trace)),
    ...(view.changes.get(quotation.id) ?? []).map(
      (change) =>
        `<span class="changed ${change.grade}">${escapeHtml(`${changeLabel(change)} (${change.grade})`)}</span>`,
    ),
    `<span class="rule">${escapeHtml(`${quotation.reason.rule}, ${quotation.reason.basis}`)}</span>`,
  ];
  const shown = lines.filter((line) => line !== "");
  return `<li value="${number}"><a href="#${anchor(quotation.id)}">${shown.join("<br>")}</a></li>`;
}

/** The whole text, cut where any layer begins or ends; each piece carries the classes of the layers over it. */
function textHtml(view: View, document: DocumentRecord, quotations: readonly QuotationRecord[]): string {
  const layers = layersOf(view, document, quotations);
  const cuts = [...new Set([0, document.text.length, ...layers.flatMap((layer) => [layer.start, layer.end])])].sort(
    (a, b) => a - b,
  );
  const starts = groupBy(layers, (layer) => layer.start);
  let open: Layer[] = [];
  const out: string[] = [];
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] ?? start;
    const begun = starts.get(start) ?? [];
    open = [...open.filter((layer) => layer.end > start), ...begun];
    const piece = escapeHtml(document.text.slice(start, end));
    if (open.length === 0) {
      out.push(piece);
      continue;
    }
    const ids = begun.flatMap((layer) => (layer.id === undefined ? [] : [`<a id="${anchor(layer.id)}"></a>`])).join("");
    const classes = [...new Set(open.map((layer) => layer.name))].join(" ");
    const title = open
      .map((layer) => layer.title)
      .filter((one) => one !== undefined)
      .at(-1);
    out.push(
      `${ids}<span class="${classes}"${title === undefined ? "" : ` title="${escapeHtml(title)}"`}>${piece}</span>`,
    );
  }
  return out.join("");
}

function layersOf(view: View, document: DocumentRecord, quotations: readonly QuotationRecord[]): Layer[] {
  const index = indexCodePoints(document.text);
  const at = (selector: Selector): Span => toSpan(index, selector);
  const furniture = document.furniture.map(
    (one): Layer => ({ ...at(one.selector), name: "furniture", title: `furniture: ${one.kind}` }),
  );
  const quoted = quotations.flatMap((quotation) =>
    quotation.content.map(
      (part, i): Layer => ({
        ...at(part),
        name: quotation.headingOf === undefined ? `quotation ${quotation.kind}` : "quotation heading",
        title: voices(quotation),
        ...(i === 0 ? { id: quotation.id } : {}),
      }),
    ),
  );
  const cues = quotations.flatMap((quotation) =>
    quotation.cue === undefined ? [] : [{ ...at(quotation.cue.selector), name: "cue" }],
  );
  const speakers = quotations.flatMap(({ speaker }) =>
    "mention" in speaker && speaker.mention !== undefined ? [{ ...at(speaker.mention), name: "speaker" }] : [],
  );
  const hedges = quotations.flatMap((quotation) =>
    [...quotation.hedges, ...quotation.chain.flatMap((hop) => hop.hedges)].map(
      (hedge): Layer => ({ ...at(hedge.selector), name: "hedge", title: `hedge: ${hedge.kind}` }),
    ),
  );
  const changed = quotations.flatMap((quotation) =>
    (view.changes.get(quotation.id) ?? []).flatMap((change) =>
      change.to.selectors.map(
        (part): Layer => ({ ...at(part), name: `change ${change.grade}`, title: changeLabel(change) }),
      ),
    ),
  );
  const utterances = (document.rendition?.utterances ?? []).map(
    (one): Layer => ({ ...at(one.selector), name: "utterance", id: one.id }),
  );
  return [...furniture, ...utterances, ...quoted, ...cues, ...speakers, ...hedges, ...changed].filter(
    (layer) => layer.end > layer.start,
  );
}
