/** What the user names → a speech engine at work. */
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DeskError } from "../desk-error.ts";
import { scriptCommand } from "../recording/child.ts";
import { hashOf, listModels } from "./models.ts";
import type { SpeechEngine, SpeechRequest } from "./speech.ts";
import { endpointEngine } from "./speech-endpoint.ts";
import { processEngine } from "./speech-process.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Which engine recognises speech, and what it is told. */
export interface SpeechChoice extends Omit<SpeechRequest, "task"> {
  /** As `startEngine` takes it. */
  readonly engine: string;
  readonly task?: SpeechRequest["task"];
  /** Variables that engines and models are found by; the process's own unless given. */
  readonly env?: Environment;
}

/** What goes to the engine with each piece. */
export function requestOf({ language, prompt, task = "transcribe" }: SpeechChoice): SpeechRequest {
  return { task, ...(language === undefined ? {} : { language }), ...(prompt === undefined ? {} : { prompt }) };
}

const PYTHON_CHILD = new URL("../../python/faster_whisper_child.py", import.meta.url);

/**
 * Starts an engine. `name` is the address of a server (`http://host:8000/v1#model`; its key is in `EARWITNESS_SPEECH_KEY`), the name of a
 * model of the catalogue that is there, or a folder with a model for faster-whisper (`model.bin`) or sherpa-onnx (`*.onnx`). Throws `DeskError`:
 * `engine-unknown`, `model-absent`, `engine-failed`, `interrupted`.
 */
export async function startEngine(name: string, env: Environment, signal: AbortSignal): Promise<SpeechEngine> {
  if (/^https?:\/\//iu.test(name)) {
    const [url = "", model = "whisper-1"] = name.split("#");
    const key = env["EARWITNESS_SPEECH_KEY"];
    return endpointEngine({ url, model, ...(key === undefined || key === "" ? {} : { key }) });
  }
  const listed = (await listModels({ env })).find(({ model }) => model.name === name && model.task === "speech");
  if (listed?.here === false) throw new DeskError("model-absent");
  const folder = listed?.folder ?? name;
  const files = await readdir(folder).catch((): string[] => []);
  const weights = files.includes("model.bin")
    ? "model.bin"
    : (files.find((file) => /encoder.*\.onnx$/u.test(file)) ?? files.find((file) => file.endsWith(".onnx")));
  if (weights === undefined) throw new DeskError("engine-unknown");
  const modelHash = `sha256:${await hashOf(join(folder, weights), signal)}`;
  const { command, args } =
    weights === "model.bin"
      ? { command: env["EARWITNESS_PYTHON"] ?? "python3", args: [fileURLToPath(PYTHON_CHILD)] }
      : scriptCommand(import.meta.url, "sherpa-child");
  const mode = weights === "model.bin" ? [] : ["speech"];
  return processEngine({ command, args: [...args, ...mode, folder], model: basename(folder), modelHash }, signal);
}
