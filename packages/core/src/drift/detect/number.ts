import { agree } from "../agree.ts";
import { type Comparison, type Finding } from "../comparison.ts";
import { type Quantity, quantitiesOf } from "../quantity.ts";

/** Another number: "twelve tins" → "twenty tins", "2 million" → "20 million". */
export function number(comparison: Comparison): Finding[] {
  const before = quantitiesOf(comparison.from);
  const after = quantitiesOf(comparison.to);
  const lost = before.filter((quantity) => isOpen(comparison, "from", quantity) && !meets(quantity, after));
  const won = after.filter((quantity) => isOpen(comparison, "to", quantity) && !meets(quantity, before));
  return comparison.close ? inBlocks(comparison, lost, won) : bySet(comparison, lost, won);
}

function meets(quantity: Quantity, others: readonly Quantity[]): boolean {
  return others.some((other) => agree(quantity, other));
}

function isOpen(comparison: Comparison, side: "from" | "to", quantity: Quantity): boolean {
  const skip = side === "from" ? comparison.droppedFrom : comparison.addedTo;
  return !skip.has(quantity.first);
}

function inBlocks(comparison: Comparison, lost: readonly Quantity[], won: readonly Quantity[]): Finding[] {
  const findings: Finding[] = [];
  const used = new Set<Quantity>();
  for (const quantity of lost) {
    const block = blockOf(comparison, "from", quantity);
    const other = won.find(
      (candidate) => !used.has(candidate) && blockOf(comparison, "to", candidate) === block && block >= 0,
    );
    if (other === undefined) continue;
    used.add(other);
    findings.push(changed(quantity, other));
  }
  if (findings.length > 0 || lost.length === 0 || won.length === 0) return findings;
  return bySet(comparison, lost, won);
}

function blockOf(comparison: Comparison, side: "from" | "to", quantity: Quantity): number {
  const blocks = side === "from" ? comparison.blockOfFrom : comparison.blockOfTo;
  for (let at = quantity.first; at < quantity.last; at++) {
    const block = blocks.get(at);
    if (block !== undefined) return block;
  }
  return -1;
}

/** Small number words and ordinals are said in too many ways ("both", "a pair", "once more") to be compared as sets. */
function isFirm(quantity: Quantity): boolean {
  return quantity.form === "figures" || (quantity.form === "words" && quantity.value > 2);
}

function bySet(comparison: Comparison, lost: readonly Quantity[], won: readonly Quantity[]): Finding[] {
  const firmLost = lost.filter(isFirm);
  const firmWon = won.filter(isFirm);
  const [first] = firmLost;
  const [second] = firmWon;
  if (first !== undefined && second !== undefined) {
    return firmLost.length === firmWon.length || comparison.close ? [changed(first, second)] : [];
  }
  if (comparison.close) return [];
  if (first !== undefined && comparison.wholeFrom && first.form === "figures") {
    return [{ type: "number", rule: "drift/number-lost", from: span(first), to: [] }];
  }
  if (second !== undefined && comparison.wholeTo && second.form === "figures") {
    return [{ type: "number", rule: "drift/number-added", from: [], to: span(second) }];
  }
  return [];
}

function changed(from: Quantity, to: Quantity): Finding {
  return { type: "number", rule: "drift/number-changed", from: span(from), to: span(to) };
}

function span(quantity: Quantity): number[] {
  return Array.from({ length: quantity.last - quantity.first }, (_, at) => quantity.first + at);
}
