/** Accept, reject and undo beside a finding. A judgement stands beside the score and never changes it. */
import { useJudge, useJudgements, useRetract } from "../api/queries.ts";
import type { Judgement } from "../api/schema.ts";

const KEY = "earwitness.name";

export function judgeName(): string {
  return localStorage.getItem(KEY) ?? "";
}

export function keepJudgeName(name: string): void {
  localStorage.setItem(KEY, name);
}

interface Props {
  readonly id: string;
  readonly kind: Judgement["target"]["kind"];
  readonly target: string;
  /** What is judged, for those who hear the page: "the change twelve to twenty". */
  readonly of: string;
}

export function Verdict({ id, kind, target, of }: Props) {
  const standing = useStanding(id, target, kind);
  const judge = useJudge(id);
  const retract = useRetract(id);
  if (standing !== undefined)
    return (
      <span className={`verdict ${standing.verdict}`}>
        {VERDICTS[standing.verdict]}
        {standing.by !== "" && ` by ${standing.by}`}{" "}
        <button type="button" onClick={() => retract.mutate(standing.id)} aria-label={`Undo: ${of}`}>
          undo
        </button>
      </span>
    );
  const give = (verdict: "accept" | "reject"): void =>
    judge.mutate({ target: { kind, id: target }, verdict, by: judgeName() });
  return (
    <span className="verdict open">
      <button type="button" onClick={() => give("accept")} aria-label={`Accept ${of}`} title="Accept">
        ✓
      </button>
      <button type="button" onClick={() => give("reject")} aria-label={`Reject ${of}`} title="Reject">
        ✕
      </button>
    </span>
  );
}

export const VERDICTS: Readonly<Record<Judgement["verdict"], string>> = {
  accept: "accepted",
  reject: "rejected",
  correct: "corrected",
};

/** The last judgement on a finding that has not been taken back. */
export function useStanding(id: string, target: string, kind: string): Judgement | undefined {
  return useJudgements(id).data?.findLast(
    (one) => one.target.id === target && one.target.kind === kind && one.retracted !== true,
  );
}
