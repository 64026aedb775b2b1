/** Server-sent events. The last ones are kept, so that a page whose connection broke goes on where it was. */
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { Desk } from "../desk.ts";

interface Sent {
  readonly id: number;
  readonly event: string;
  readonly data: string;
}

const KEPT = 2000;
const BEAT_MS = 15_000;

/** The events of one run of the desk. Ids are `<run>-<number>`: those of another run are answered with `reset`. */
export class EventStream {
  private readonly run: string;
  private readonly kept: Sent[] = [];
  private readonly listeners = new Set<(sent: Sent) => void>();
  private last = 0;

  constructor(desk: Desk, run: string) {
    this.run = run;
    desk.watch(({ type, ...rest }) => this.send(type, Object.values(rest)[0]));
  }

  private send(event: string, value: unknown): void {
    const sent = { id: ++this.last, event, data: JSON.stringify(value) };
    this.kept.push(sent);
    if (this.kept.length > KEPT) this.kept.shift();
    for (const listener of this.listeners) listener(sent);
  }

  /** Answers a request for the stream. `reset` tells a page that it missed events and must ask for everything anew. */
  answer(context: Context): Response {
    const asked = context.req.header("last-event-id");
    context.header("x-accel-buffering", "no");
    return streamSSE(context, async (stream) => {
      const waiting: Sent[] = [];
      let wake: () => void = () => undefined;
      const listener = (sent: Sent): void => {
        waiting.push(sent);
        // A page that does not read is let go; it comes back and asks for what it missed.
        if (waiting.length > KEPT) stream.abort();
        wake();
      };
      const { missed, reset } = this.since(asked);
      if (reset) await stream.writeSSE({ event: "reset", data: "{}", id: `${this.run}-${this.last}` });
      waiting.push(...missed);
      this.listeners.add(listener);
      stream.onAbort(() => {
        this.listeners.delete(listener);
        wake();
      });
      while (!stream.aborted) {
        for (let sent = waiting.shift(); sent !== undefined; sent = waiting.shift()) {
          await stream.writeSSE({ event: sent.event, data: sent.data, id: `${this.run}-${sent.id}` });
        }
        let beat: NodeJS.Timeout | undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
          beat = setTimeout(resolve, BEAT_MS);
          if (waiting.length > 0 || stream.aborted) resolve();
        });
        clearTimeout(beat);
        if (waiting.length === 0 && !stream.aborted) await stream.write(": beat\n\n");
      }
    });
  }

  private since(asked: string | undefined): { readonly missed: readonly Sent[]; readonly reset: boolean } {
    if (asked === undefined) return { missed: [], reset: false };
    const [, run, number] = /^(\w+)-(\d{1,12})$/u.exec(asked) ?? [];
    const from = Number(number);
    const oldest = this.kept[0]?.id ?? this.last + 1;
    if (run !== this.run || from > this.last || from < oldest - 1) return { missed: [], reset: true };
    return { missed: this.kept.filter(({ id }) => id > from), reset: false };
  }
}
