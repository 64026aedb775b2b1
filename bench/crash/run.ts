/** `npm run bench:crash [ROUNDS]`: 200 rounds by default; fails on any fault, and when no round died at work. */
import { crashRounds } from "./rounds.ts";

const rounds = Number(process.argv[2] ?? 200);
const report = await crashRounds(rounds, Math.random, new URL("../../packages/desk/dist/desk.js", import.meta.url));
console.log(`${report.rounds} rounds, ${report.acknowledged} acknowledged acts, ${report.faults.length} faults`);
console.log(
  `died after: ${Object.entries(report.diedAfter)
    .map(([did, count]) => `${did} ${count}`)
    .join(", ")}`,
);
for (const fault of report.faults) console.log(fault);
if (report.faults.length > 0 || report.acknowledged < rounds || report.rounds === 0) process.exitCode = 1;
