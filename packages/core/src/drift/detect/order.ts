import type { Comparison, Finding } from "../comparison.ts";

/** Words told in another order: a clause, or a run of three words, that stands before what it followed. */
export function order(comparison: Comparison): Finding[] {
  const { links, close, standard } = comparison;
  if (!close || links === undefined || standard.kind === "indirect" || standard.approximate) return [];
  const findings: Finding[] = [];
  let at = 0;
  while (at < links.toOf.length) {
    const run = runAt(comparison, at);
    if (run.length === 0) {
      at++;
      continue;
    }
    at = (run.at(-1) ?? at) + 1;
    const to = run.map((index) => links.toOf[index] ?? -1).filter((index) => index >= 0);
    const rule = isClause(comparison, run) ? "order-clause" : "order-words";
    findings.push({ type: "order", rule: `drift/${rule}`, from: run, to });
  }
  return findings;
}

/** Neighbours that moved together, small words around them included; empty when they are too few. */
function runAt(comparison: Comparison, start: number): number[] {
  const links = comparison.links;
  if (links === undefined || !links.moved.has(start)) return [];
  const run = [start];
  for (let at = start + 1; at < links.toOf.length; at++) {
    const before = links.toOf[at - 1] ?? -1;
    const here = links.toOf[at] ?? -1;
    if (links.moved.has(at) && here > before && here - before <= 2) run.push(at);
    else if (isEqualBeside(comparison, at, before)) continue;
    else break;
  }
  const content = run.filter((at) => comparison.from.words[at]?.light === false);
  if (run.length >= 3 && content.length >= 2) return whole(run);
  return isClause(comparison, run) && content.length >= 1 ? whole(run) : [];
}

/** Small words are not moved by the aligner: the same small word beside a moved one went with it. */
function isEqualBeside(comparison: Comparison, at: number, before: number): boolean {
  const next = comparison.links?.moved.has(at + 1) ?? false;
  return next && comparison.from.words[at]?.key === comparison.to.words[before + 1]?.key;
}

function whole(run: readonly number[]): number[] {
  const first = run[0] ?? 0;
  const last = run.at(-1) ?? first;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The run and small words beside it make up a clause or sentence on the earlier side. */
function isClause(comparison: Comparison, run: readonly number[]): boolean {
  const { words } = comparison.from;
  const clause = words[run[0] ?? 0]?.clause;
  const all = words.flatMap((word, at) => (word.clause === clause ? [at] : []));
  const set = new Set(run);
  return all.length >= 2 && all.every((at) => set.has(at) || words[at]?.light === true);
}
