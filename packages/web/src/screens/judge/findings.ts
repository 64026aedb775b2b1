/** What a person may judge, the doubtful first. */
import type { Change, Judgement, Quotation, Trace } from "../../api/schema.ts";
import { changeName, clock, documentName, personName, speakerName } from "../../case/labels.ts";
import type { CaseView } from "../../case/view.ts";

export type Kind = Judgement["target"]["kind"];

export interface Finding {
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
  /** What a correction may put in its place. */
  readonly options: readonly Option[];
}

interface Option {
  readonly value: NonNullable<Judgement["value"]> | null;
  readonly label: string;
}

export function findingsOf(view: CaseView): Finding[] {
  const found = view.dossier.quotations.flatMap((quotation) => [
    ...(view.changesTo.get(quotation.id) ?? []).map((change) => ofChange(quotation, change)),
    ...ofTrace(view, quotation),
    ofSpeaker(view, quotation),
    ...ofCall(view, quotation),
  ]);
  return found.sort((a, b) => b.doubt - a.doubt);
}

const GRADE_DOUBT: Readonly<Record<Change["grade"], number>> = { assert: 1, "point-out": 3, hint: 2 };

function ofChange(quotation: Quotation, change: Change): Finding {
  return {
    key: change.id,
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
    options: [],
  };
}

function ofTrace(view: CaseView, quotation: Quotation): Finding[] {
  const trace = view.traces.get(quotation.id);
  if (trace === undefined) return [];
  const line = view.lineOf.get(quotation.id);
  const lines = view.lines.filter(
    (one) => one.call.id === (quotation.call ?? one.call.id) && one.utterances.length > 0,
  );
  const candidates = trace.candidates.flatMap(({ target }) =>
    target.kind === "utterance" ? (view.lineOf.get(target.utterances[0] ?? "") ?? []) : [],
  );
  const options = [...new Set([...candidates, ...lines])].flatMap((one): Option[] => {
    const spoken = one.utterances[0];
    if (spoken === undefined) return [];
    const time = one.startMs === undefined ? "" : ` ${clock(one.startMs)}`;
    return [
      {
        value: { kind: "utterance", rendition: spoken.rendition, utterances: [spoken.id] },
        label: `${one.name}${time} ${spoken.text}`.slice(0, 90),
      },
    ];
  });
  options.push({ value: null, label: "nothing of this case" });
  return [
    {
      key: trace.id,
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
      why: {
        found: `found, score ${trace.score.toFixed(2)}`,
        ambiguous: "several lines fit nearly as well",
        "not-found": "nothing that it renders was found",
      }[trace.outcome],
      doubt: { found: trace.score < 0.6 ? 2 : 0, ambiguous: 5, "not-found": 1 }[trace.outcome],
      options,
    },
  ];
}

function ofSpeaker(view: CaseView, quotation: Quotation): Finding {
  const { speaker } = quotation;
  const isAbstained = "abstained" in speaker;
  const parties = view.calls.get(quotation.call ?? "")?.parties.map((one) => one.name ?? one.role ?? one.label) ?? [];
  const names = new Set([...(isAbstained ? speaker.candidates : [personName(speaker)]), ...parties]);
  return {
    key: `speaker ${quotation.id}`,
    kind: "speaker",
    target: quotation.id,
    quotation,
    title: isAbstained ? "nobody is named" : `said by ${speakerName(quotation)}`,
    why: isAbstained
      ? speaker.why
      : `${speaker.reason.basis}: ${speaker.reason.evidence.map((one) => `“${one.exact}”`).join(" ")}`,
    doubt: isAbstained ? 4 : speaker.reason.basis === "stated" ? 0 : 1,
    options: [
      ...[...names].map((name) => ({ value: { name }, label: name })),
      { value: null, label: "it cannot be told" },
    ],
  };
}

function ofCall(view: CaseView, quotation: Quotation): Finding[] {
  if (view.calls.size === 0) return [];
  const letter = view.letters.get(quotation.call ?? "");
  return [
    {
      key: `call ${quotation.id}`,
      kind: "call-link",
      target: quotation.id,
      quotation,
      title: letter === undefined ? "from no call" : `from call ${letter}`,
      why: `in ${documentName(view.documents.get(quotation.document))}`,
      doubt: letter === undefined ? 1 : 0,
      options: [
        ...view.dossier.calls.map(({ id }) => ({ value: { call: id }, label: `Call ${view.letters.get(id)}` })),
        { value: null, label: "from no call" },
      ],
    },
  ];
}
