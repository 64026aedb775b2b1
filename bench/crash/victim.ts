/**
 * What is killed: a process that works on an archive as fast as it can and says on standard output what was acknowledged. Each line is
 * written before anything else is begun, so what the parent has read was acknowledged, and at most one write was not told.
 */
import { writeSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { type Acknowledged, articleOf, recordingOf, speechOf } from "./rounds.ts";

const [folder = "", name = "", round = "0", module = "", engine = ""] = process.argv.slice(2);
const { openDesk } = (await import(module)) as typeof import("../../packages/desk/src/desk.ts");

const ROOM_MS = 50;

function tell(line: Acknowledged): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

const desk = await openDesk(folder, speechOf(engine));
tell({ did: "open" });
const of = (await desk.addCase(name, { agent: "crash", key: `${round}-case` })).id;
tell({ did: "case", id: of });
if (engine !== "") {
  const bytes = { name: "call.wav", source: recordingOf(Number(round)) };
  const { item } = await desk.addBytes(of, bytes, { agent: "crash", key: `${round}-call` });
  tell({ did: "record", id: item.id });
}
let judged = 0;
for (let serial = 0; ; serial++) {
  const bytes = Buffer.from(articleOf(Number(round), serial));
  const { item } = await desk.addBytes(
    of,
    { name: `${serial}.txt`, source: bytes },
    { agent: "crash", key: `${round}-${serial}` },
  );
  tell({ did: "add", id: item.id, hash: item.hash, serial });
  if (serial === 2) {
    await desk.idle();
    for (const { id, hash, origin } of desk.items(of)) if (origin === "made") tell({ did: "transcribe", id, hash });
  }
  // Where it is to die while it transcribes, other work leaves room for that.
  if (engine !== "") await wait(ROOM_MS);
  if (serial < 3) continue;
  const found = JSON.parse((await desk.dossier(of)).json) as {
    readonly quotations: readonly { readonly id: string }[];
  };
  const id = found.quotations[serial % found.quotations.length]?.id ?? "";
  const judgement = await desk.judge(
    of,
    { target: { kind: "quotation", id }, verdict: "accept", by: "crash", comment: `${serial}` },
    { agent: "crash", key: `${round}-j${serial}` },
  );
  tell({ did: "judge", id: judgement.id });
  if (judged++ % 3 === 2) {
    await desk.retract(judgement.id, "crash", "crash");
    tell({ did: "retract", id: judgement.id });
  }
}
