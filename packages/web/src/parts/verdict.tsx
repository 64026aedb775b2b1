/** Accept, reject and undo beside a finding. A judgement stands beside the score and never changes it. */
import { useJudge, useRetract } from "../api/queries.ts";
import type { Judgement } from "../api/schema.ts";
import type { Standing } from "../case/judged.ts";

const KEY = "earwitness.name";

export function judgeName(): string {
  return localStorage.getItem(KEY) ?? "";
}

/** Who judges; somebody who gave no name is told as such. */
export function judgedBy(): string {
  return judgeName().trim() || "someone at this desk";
}

export function keepJudgeName(name: string): void {
  localStorage.setItem(KEY, name);
}

interface Props {
  readonly id: string;
  readonly standing: Standing;
  readonly kind: Judgement["target"]["kind"];
  readonly target: string;
  /** What is judged, for those who hear the page: "the change twelve to twenty". */
  readonly of: string;
}

export function Verdict({ id, standing: all, kind, target, of }: Props) {
  const standing = all.get(`${kind} ${target}`);
  const judge = useJudge(id);
  const retract = useRetract();
  if (standing !== undefined)
    return (
      <span className={`verdict ${standing.verdict}`}>
        {VERDICTS[standing.verdict]}
        {standing.by !== "" && ` by ${standing.by}`}{" "}
        <button
          type="button"
          onClick={() => retract.mutate({ judgement: standing.id, by: judgedBy() })}
          aria-label={`Undo: ${of}`}
        >
          undo
        </button>
      </span>
    );
  const give = (verdict: "accept" | "reject"): void =>
    judge.mutate({ target: { kind, id: target }, verdict, by: judgedBy() });
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
