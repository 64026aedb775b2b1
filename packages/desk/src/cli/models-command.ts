/** `earwitness models`: what there is, fetching it, and where it lies. */
import { ProgressLine } from "./progress.ts";
import type { Terminal } from "./trace-command.ts";

/** Runs the command. Throws `DeskError`. */
export async function modelsCommand(action: string, name: string | undefined, terminal: Terminal): Promise<void> {
  const desk = await import("../desk.ts");
  const { env } = terminal;
  const listed = await desk.listModels({ env });
  if (action === "list" && name === undefined) {
    for (const { model, bytes, here } of listed) {
      const facts = [megabytes(bytes), model.licence, `runs by ${model.runtime}`, `languages: ${model.languages}`];
      terminal.out.write(`${model.name} (${here ? "here" : "not here"}): ${model.task}; ${facts.join("; ")}\n`);
      for (const file of model.files) terminal.out.write(`  ${file.name} sha256:${file.sha256}\n`);
    }
    return;
  }
  if (action === "path") {
    const one = listed.find(({ model }) => model.name === name);
    if (name !== undefined && one === undefined) throw new desk.DeskError("model-unknown");
    terminal.out.write(`${one?.folder ?? desk.modelsFolder(env)}\n`);
    return;
  }
  if (action !== "get" || name === undefined) throw new desk.DeskError("usage");
  const controller = new AbortController();
  const deaf = terminal.onInterrupt(() => controller.abort());
  const progress = new ProgressLine(terminal.err, terminal.now);
  try {
    const onProgress = (done: number, total: number): void => progress.report({ step: "fetching", done, total });
    const folder = await desk.getModel(name, { env, signal: controller.signal, onProgress });
    progress.wipe();
    terminal.out.write(`${folder}\n`);
  } finally {
    progress.wipe();
    deaf();
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
