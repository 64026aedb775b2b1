/** What a person may judge, the doubtful first. */
import type { Change, Judgement, Quotation, Trace } from "../../api/schema.ts";
import { keyOf } from "../../case/judged.ts";
import { CHANGE_TYPES, changeName, clock, documentName, personName, speakerName } from "../../case/labels.ts";
import type { Line } from "../../case/lines.ts";
import type { CaseView } from "../../case/view.ts";

export type Kind = Judgement["target"]["kind"];

export interface Finding {
  /** As `keyOf` gives it for the target. */
  readonly key: string;
  readonly kind: Kind;
  readonly target: string;
  readonly quotation: Quotation;
  readonly title: string;
  /** Why it deserves a look. */
  readonly why: string;
  readonly doubt: number;
  readonly change?: Change;
  readonly trace?: Trace;
}

interface Option {
  readonly value: NonNullable<Judgement["value"]> | null;
  readonly label: string;
}

export function findingsOf(view: CaseView): Finding[] {
  const found = view.dossier.quotations.flatMap((quotation) => [
    ...(view.changesTo.get(quotation.id) ?? []).map((change) => ofChange(quotation, change)),
    ...ofTrace(view, quotation),
    ofSpeaker(quotation),
    ...ofCall(view, quotation),
  ]);
  return found.sort((a, b) => b.doubt - a.doubt);
}

const GRADE_DOUBT: Readonly<Record<Change["grade"], number>> = { assert: 1, "point-out": 3, hint: 2 };

function ofChange(quotation: Quotation, change: Change): Finding {
  return {
    key: keyOf({ kind: "change", id: change.id }),
    kind: "change",
    target: change.id,
    quotation,
    change,
    title: `${changeName(change.type)}: ${change.from.words || "nothing"} → ${change.to.words || "nothing"}`,
    why: {
      assert: "put forward firmly",
      "point-out": "worth a look: the words may well be the same thing said otherwise",
      hint: "a hint only",
    }[change.grade],
    doubt: GRADE_DOUBT[change.grade],
  };
}

function ofTrace(view: CaseView, quotation: Quotation): Finding[] {
  const trace = view.traces.get(quotation.id);
  if (trace === undefined) return [];
  const line = view.lineOf.get(quotation.id);
  return [
    {
      key: keyOf({ kind: "trace", id: trace.id }),
      kind: "trace",
      target: trace.id,
      quotation,
      trace,
      title:
        trace.outcome === "found"
          ? `renders ${line?.name ?? "an earlier article"}`
          : trace.outcome === "ambiguous"
            ? "renders one of several"
            : "renders nothing at hand",
      why: whyOf(trace),
      doubt: { found: trace.score < 0.6 ? 2 : 0, ambiguous: 5, "not-found": 1 }[trace.outcome],
    },
  ];
}

function whyOf({ rule, score, outcome }: Trace): string {
  if (rule === "judgement") return `as a person corrected it; what was found had the score ${score.toFixed(2)}`;
  return {
    found: `found, score ${score.toFixed(2)}`,
    ambiguous: "several lines fit nearly as well",
    "not-found": "nothing that it renders was found",
  }[outcome];
}

function ofSpeaker(quotation: Quotation): Finding {
  const { speaker } = quotation;
  const isAbstained = "abstained" in speaker;
  return {
    key: keyOf({ kind: "speaker", id: quotation.id }),
    kind: "speaker",
    target: quotation.id,
    quotation,
    title: isAbstained ? "nobody is named" : `said by ${speakerName(quotation)}`,
    why: isAbstained
      ? speaker.why
      : `${speaker.reason.basis}: ${speaker.reason.evidence.map((one) => `“${one.exact}”`).join(" ")}`,
    doubt: isAbstained ? 4 : speaker.reason.basis === "stated" ? 0 : 1,
  };
}

function ofCall(view: CaseView, quotation: Quotation): Finding[] {
  if (view.calls.size === 0) return [];
  const letter = view.letters.get(quotation.call ?? "");
  return [
    {
      key: keyOf({ kind: "call-link", id: quotation.id }),
      kind: "call-link",
      target: quotation.id,
      quotation,
      title: letter === undefined ? "from no call" : `from call ${letter}`,
      why: `in ${documentName(view.documents.get(quotation.document))}`,
      doubt: letter === undefined ? 1 : 0,
    },
  ];
}

/** More lines than this are too many to choose from: then the candidates and the neighbours of the line at present. */
const MANY_LINES = 60;
const AROUND = 8;

/** What a correction may put in the place of a finding. */
export function optionsOf(view: CaseView, { kind, quotation, trace, change }: Finding): readonly Option[] {
  switch (kind) {
    case "trace":
      return [...linesFor(view, quotation, trace).flatMap(ofLine), { value: null, label: "nothing of this case" }];
    case "speaker":
      return [
        ...[...namesFor(view, quotation)].map((name) => ({ value: { name }, label: name })),
        { value: null, label: "it cannot be told" },
      ];
    case "call-link":
      return [
        ...view.dossier.calls.map(({ id }) => ({ value: { call: id }, label: `Call ${view.letters.get(id)}` })),
        { value: null, label: "from no call" },
      ];
    case "change":
      return CHANGE_TYPES.filter((type) => type !== change?.type).map((type) => ({
        value: { type },
        label: `another kind of change: ${changeName(type)}`,
      }));
    case "quotation":
      return [];
  }
}

/** The lines that an ambiguous trace may lead to, best first. */
export function candidatesOf(view: CaseView, trace: Trace | undefined): readonly Line[] {
  return (trace?.candidates ?? []).flatMap(({ target }) =>
    target.kind === "utterance" ? (view.lineOf.get(target.utterances[0] ?? "") ?? []) : [],
  );
}

function linesFor(view: CaseView, quotation: Quotation, trace: Trace | undefined): readonly Line[] {
  const candidates = candidatesOf(view, trace);
  const lines = view.lines.filter(
    (one) => one.utterances.length > 0 && one.call.id === (quotation.call ?? one.call.id),
  );
  const spoken = lines.length > 0 ? lines : view.lines.filter((one) => one.utterances.length > 0);
  if (spoken.length <= MANY_LINES) return [...new Set([...candidates, ...spoken])];
  const around = [...candidates, ...[view.lineOf.get(quotation.id) ?? []].flat()].flatMap((one) => {
    const at = spoken.indexOf(one);
    return at < 0 ? [] : spoken.slice(Math.max(0, at - AROUND), at + AROUND + 1);
  });
  return [...new Set([...candidates, ...around])];
}

/** A line by its utterance in the first rendition. */
export function ofLine(line: Line): Option[] {
  const spoken = line.utterances[0];
  if (spoken === undefined) return [];
  const time = line.startMs === undefined ? "" : ` ${clock(line.startMs)}`;
  return [
    {
      value: { kind: "utterance", rendition: spoken.rendition, utterances: [spoken.id] },
      label: `${line.name}${time} ${spoken.text}`.slice(0, 90),
    },
  ];
}

function namesFor(view: CaseView, { call, speaker }: Quotation): ReadonlySet<string> {
  const parties = view.calls.get(call ?? "")?.parties.map((one) => one.name ?? one.role ?? one.label) ?? [];
  return new Set([...("abstained" in speaker ? speaker.candidates : [personName(speaker)]), ...parties]);
}
