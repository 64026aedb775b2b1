/** One task of the recordings bench in a process of its own: `task.ts NAME FILE FOLDER`. Prints the seconds that it took. */
import { listModels } from "../../packages/desk/src/engines/models.ts";
import { speechByModel } from "../../packages/desk/src/engines/speech-activity.ts";
import { lookAt } from "../../packages/desk/src/recording/look.ts";
import { openRecording } from "../../packages/desk/src/recording/open-recording.ts";
import { turnsOf } from "../../packages/desk/src/recording/turns.ts";

const [name = "", file = "", folder = ""] = process.argv.slice(2);
const { signal } = new AbortController();
const decoder = name === "decode by library" ? { decoder: "library" as const } : {};
let started = performance.now();
const { working } = await openRecording(file, { folder, ...decoder });
if (!name.startsWith("decode")) {
  if (name !== "activity by Silero") started = performance.now();
  const look = name === "activity by Silero" ? undefined : await lookAt(working, signal);
  if (name === "turns and voices") {
    started = performance.now();
    await turnsOf(working, look?.speech ?? [], { name: "bench", version: "1" }, signal);
  }
  if (name === "activity by Silero") {
    const silero = (await listModels({ env: process.env })).find(({ model }) => model.task === "activity");
    started = performance.now();
    const found = await speechByModel(working, `${silero?.folder}/${silero?.model.files[0]?.name}`, signal);
    if (found === undefined) process.exitCode = 1;
  }
}
console.log((performance.now() - started) / 1000);
