import { describe, expect, it } from "vitest";
import { Child, runToEnd, type Task } from "./child.ts";

const signal = new AbortController().signal;
const node = (script: string, change: Partial<Task> = {}): Task => ({
  command: process.execPath,
  args: ["-e", script],
  stallMs: 20_000,
  residentBytes: 1e9,
  signal,
  ...change,
});

describe("a child process", () => {
  it("answers what it prints and how it ended", async () => {
    expect(await runToEnd(node("console.log('x'); console.error('y')"), 100)).toMatchObject({
      kind: "done",
      text: "x\n",
      complaint: "y\n",
    });
    expect(await runToEnd(node("process.exit(3)"), 100)).toMatchObject({ kind: "failed", code: 3 });
    expect(await runToEnd(node("process.abort()"), 100)).toMatchObject({ kind: "failed" });
    expect(await runToEnd({ ...node(""), command: "no-such-program-here" }, 100)).toMatchObject({ kind: "absent" });
  });

  it("is ended when it says nothing for too long", async () => {
    expect(await runToEnd(node("for (;;);", { stallMs: 300 }), 100)).toMatchObject({ kind: "stalled" });
  });

  it.runIf(process.platform === "linux")("is ended when it takes too much memory", async () => {
    const greedy = "const all = []; setInterval(() => all.push(Buffer.alloc(2e7, 1)), 5)";
    expect(await runToEnd(node(greedy, { residentBytes: 3e8 }), 100)).toMatchObject({ kind: "too-heavy" });
  });

  it("is not ended because its reader takes its time", async () => {
    const child = new Child(node("process.stdout.write('a'); process.stdout.write('b')", { stallMs: 6000 }));
    let text = "";
    for await (const piece of child.output()) {
      text += piece.toString();
      await new Promise((resolve) => setTimeout(resolve, 6500));
    }
    expect({ text, kind: (await child.ending).kind }).toEqual({ text: "ab", kind: "done" });
  });

  it("loses nothing that it said before anybody listened", async () => {
    const child = new Child(
      node("require('fs').writeSync(3, 'head\\n'); process.stdout.write('a'.repeat(50000))", { heading: true }),
    );
    await new Promise((resolve) => child.process.once("exit", resolve));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await child.heading()).toBe("head");
    let size = 0;
    for await (const piece of child.output()) size += piece.length;
    expect({ size, kind: (await child.ending).kind }).toEqual({ size: 50_000, kind: "done" });
  });

  it("sees none of the environment", async () => {
    const { text } = await runToEnd(node("console.log(Object.keys(process.env).sort().join())"), 1000);
    expect(text.trim()).toBe("HOME,LC_ALL,PATH");
  });
});
