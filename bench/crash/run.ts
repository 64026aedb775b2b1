/** `npm run bench:crash [ROUNDS]`: 200 rounds by default, told every ten; fails on any fault, and when nothing was acknowledged. */
import { type CrashReport, crashRounds } from "./rounds.ts";

const DESK = new URL("../../packages/desk/dist/desk.js", import.meta.url);
const STEP = 10;

const wanted = Number(process.argv[2] ?? 200);
let total: CrashReport = { rounds: 0, diedAfter: {}, acknowledged: 0, faults: [] };
while (total.rounds < wanted) {
  total = sum(total, await crashRounds(Math.min(STEP, wanted - total.rounds), Math.random, DESK));
  const died = Object.entries(total.diedAfter).map(([did, count]) => `${did} ${count}`);
  const { rounds, acknowledged, faults } = total;
  console.log(
    `${rounds} rounds, ${acknowledged} acknowledged acts, ${faults.length} faults; died after ${died.join(", ")}`,
  );
}
for (const fault of total.faults) console.log(fault);
if (total.faults.length > 0 || total.acknowledged < wanted || wanted < 1) process.exitCode = 1;

function sum(a: CrashReport, b: CrashReport): CrashReport {
  const diedAfter = { ...a.diedAfter };
  for (const [did, count] of Object.entries(b.diedAfter)) diedAfter[did] = (diedAfter[did] ?? 0) + count;
  return {
    rounds: a.rounds + b.rounds,
    diedAfter,
    acknowledged: a.acknowledged + b.acknowledged,
    faults: [...a.faults, ...b.faults],
  };
}
