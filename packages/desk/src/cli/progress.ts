/** The progress line of a long run: on a terminal only, wiped at the end. */
import type { Progress } from "../desk.ts";

export interface Screen {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

const QUIET_MS = 400;
const EVERY_MS = 100;
const ESTIMATE_MS = 2000;

/** What the line tells of: a run, or bytes of a model. */
type Step = Omit<Progress, "step"> & { readonly step: Progress["step"] | "fetching" };

/** Shows count and time left; `now` is in milliseconds. */
export class ProgressLine {
  private readonly screen: Screen;
  private readonly now: () => number;
  private readonly start: number;
  private step: Step["step"] | undefined;
  private stepStart = 0;
  private last = Number.NEGATIVE_INFINITY;
  private shown = false;

  constructor(screen: Screen, now: () => number) {
    this.screen = screen;
    this.now = now;
    this.start = now();
  }

  report(progress: Step): void {
    const time = this.now();
    const begins = progress.step !== this.step;
    if (begins) this.stepStart = time;
    this.step = progress.step;
    if (this.screen.isTTY !== true || time - this.start < QUIET_MS) return;
    if (!begins && time - this.last < EVERY_MS) return;
    this.last = time;
    this.shown = true;
    this.screen.write(`\r\u001B[K${lineOf(progress, time - this.stepStart)}`);
  }

  /** Takes the line off the screen. */
  wipe(): void {
    if (this.shown) this.screen.write("\r\u001B[K");
    this.shown = false;
  }
}

/** Text of the line after `elapsedMs` of its step. */
export function lineOf({ step, done, total }: Step, elapsedMs: number): string {
  const count = countOf({ step, done, total });
  if (done === 0 || total === 0 || elapsedMs < ESTIMATE_MS) return count;
  const seconds = Math.ceil(((elapsedMs / done) * (total - done)) / 1000);
  return `${count}, ${seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`} left`;
}

/** Milliseconds of sound; a file does not always tell how long it is. */
function soundOf(step: "hearing" | "transcribing", done: number, total: number): string {
  const clock = (ms: number): string =>
    `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, "0")}`;
  const whole = total === 0 ? "" : ` of ${clock(Math.max(done, total))}`;
  return `${step === "hearing" ? "Hearing" : "Transcribing"} ${clock(done)}${whole}`;
}

function countOf({ step, done, total }: Step): string {
  switch (step) {
    case "reading":
      return `Reading ${done} of ${total}`;
    case "tracing":
      return `Tracing ${done} of ${total}`;
    case "embedding":
      return `Embedding ${done} of ${total}`;
    case "fetching":
      return `Fetching ${(done / 1e6).toFixed(1)} of ${(total / 1e6).toFixed(1)} MB`;
    case "aligning":
      return `Aligning ${done} %`;
    case "hearing":
    case "transcribing":
      return soundOf(step, done, total);
  }
}
