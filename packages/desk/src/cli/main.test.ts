import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CATALOGUE, EXIT } from "../desk.ts";
import { joined, silence, tone, wave } from "../recording/sound.fixture.ts";
import { HELP } from "./help.ts";
import { main, programOf } from "./main.ts";
import { lineOf, ProgressLine } from "./progress.ts";
import type { Terminal } from "./trace-command.ts";

const ARTICLE = 'date 2031-04-02 "The flour is finished," the baker told a customer, according to a recording.\n';
let folder = "";
let article = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-"));
  article = join(folder, "article.txt");
  await writeFile(article, ARTICLE);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function runCli(
  argv: readonly string[],
  change: Partial<Terminal> & { readonly tty?: boolean } = {},
): Promise<Ran> {
  let out = "";
  let err = "";
  const terminal: Terminal = {
    out: { isTTY: change.tty, columns: 70, write: (text) => (out += text) },
    err: { isTTY: change.tty, write: (text) => (err += text) },
    env: {},
    now: () => 0,
    onInterrupt: () => () => undefined,
    ...change,
  };
  const code = await main(argv, terminal);
  return { code, out, err };
}

describe("earwitness", () => {
  it.each([["--help"], ["-h"], ["trace", "--help"], []])("shows its page: %s", async (...argv) => {
    expect(await runCli(argv)).toEqual({ code: 0, out: HELP, err: "" });
  });

  it("shows its version", async () => {
    expect((await runCli(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it.each([
    [["trace", "--jsn", "a.txt"], "Did you mean --json?"],
    [["trace", "--width", "7", "a.txt"], "40 to 300"],
    [["trace", "--html"], "argument missing"],
    [["trcae", "a.txt"], "Did you mean trace?"],
    [["trace"], "No input was given"],
    [["trace", "--json", "a.txt"], "does not fit its format"],
  ])("exits 2 for %j", async (argv, message) => {
    const { code, out, err } = await runCli(argv);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(message);
  });
});

describe("earwitness trace", () => {
  it("prints the case plainly into a pipe", async () => {
    const { code, out, err } = await runCli(["trace", article]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.toLowerCase()).toContain("article.txt");
    expect(out).not.toContain("\u001B");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each<[string, readonly string[], Partial<Terminal> & { readonly tty?: boolean }, boolean]>([
    ["a terminal", [], { tty: true }, true],
    ["a terminal with NO_COLOR", [], { tty: true, env: { NO_COLOR: "1" } }, false],
    ["a terminal with an empty NO_COLOR", [], { tty: true, env: { NO_COLOR: "" } }, true],
    ["a terminal that is dumb", [], { tty: true, env: { TERM: "dumb" } }, false],
    ["--no-colour", ["--no-colour"], { tty: true }, false],
    ["--colour and a pipe", ["--colour"], { env: { NO_COLOR: "1" } }, true],
  ])("colours: %s", async (_name, flags, change, coloured) => {
    const { out } = await runCli(["trace", article, ...flags], change);
    expect(out.includes("\u001B[")).toBe(coloured);
  });

  it("writes JSON to standard output and nothing else", async () => {
    for (const argv of [
      ["trace", article, "--json"],
      ["trace", "--json", "-", article],
    ]) {
      const { code, out, err } = await runCli(argv);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(JSON.parse(out)).toMatchObject({ documents: [{ source: { name: article } }] });
    }
  });

  it("writes files, and writes over its own files", async () => {
    const names = ["json", "md", "html"].map((extension) => join(folder, `case.${extension}`));
    const argv = [
      "trace",
      article,
      "--quiet",
      ...["--json", "--md", "--html"].flatMap((flag, i) => [flag, names[i] ?? ""]),
    ];
    for (let round = 0; round < 2; round++) {
      expect(await runCli(argv)).toEqual({ code: 0, out: "", err: "" });
      for (const name of names) expect(await readFile(name, "utf8")).not.toBe("");
    }
  });

  it("never writes over a file that is not a dossier", async () => {
    const transcript = join(folder, "transcript.json");
    await writeFile(transcript, '{"segments":[]}');
    const { code, err } = await runCli(["trace", article, "--json", transcript]);
    expect(code).toBe(3);
    expect(err).toContain("not a dossier");
    expect(await readFile(transcript, "utf8")).toBe('{"segments":[]}');
  });

  it("exits 3 when an output cannot be written", async () => {
    expect((await runCli(["trace", article, "--html", join(folder, "absent", "case.html")])).code).toBe(3);
  });

  it("exits 1 and says why when nothing can be read", async () => {
    const { code, out, err } = await runCli(["trace", join(folder, "absent\u001B[31m.txt"), "http://127.0.0.1/"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("It does not exist.");
    expect(err).toContain("private network");
    expect(err).not.toContain("\u001B");
  });

  it("makes an unreadable input a note and traces the others", async () => {
    const { code, out, err } = await runCli(["trace", join(folder, "absent.txt"), article, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      documents: [{}],
      notes: expect.arrayContaining([expect.objectContaining({ rule: "capture/file-unreadable", severity: "error" })]),
    });
    expect(err).toBe("1 input could not be read; the notes in the output say why.\n");
  });

  it("takes a recording into the case with its transcript, and says what to do when there is none", async () => {
    const sound = join(folder, "call.wav");
    await writeFile(sound, wave(tone(2, 8000), { rate: 8000 }));
    const alone = await runCli(["trace", sound, "--json"]);
    expect(alone.code).toBe(0);
    expect(JSON.parse(alone.out)).toMatchObject({
      documents: [],
      recordings: [{ source: { name: sound }, durationMs: 2000, channels: 1, renditions: [] }],
      notes: [{ rule: "capture/no-transcript", input: sound }],
    });
    const transcript = join(folder, "call.srt");
    await writeFile(
      transcript,
      "1\n00:00:00,000 --> 00:00:01,000\nThe flour is finished.\n\n2\n00:00:01,000 --> 00:00:02,000\nSince when?\n",
    );
    const both = JSON.parse((await runCli(["trace", sound, transcript, "--json"])).out);
    expect(both.recordings[0].renditions).toEqual([both.documents[0].rendition.id]);
    expect(both.documents[0].rendition.recording).toBe(both.recordings[0].id);
    expect(both.notes).not.toContainEqual(expect.objectContaining({ rule: "capture/no-transcript" }));
    for (const format of [[], ["--md"]]) {
      const { out } = await runCli(["trace", sound, transcript, ...format]);
      expect(out.toLowerCase()).toContain("recordings");
      expect(out).toContain("00:02, wav");
      expect(out).toContain("rendition: call.srt");
    }
  });

  it("reads a text under the name of a recording as text, with a note", async () => {
    const text = join(folder, "call.mp3");
    await writeFile(text, ARTICLE);
    const { out } = await runCli(["trace", text, "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      documents: [{ kind: "article" }],
      notes: expect.arrayContaining([expect.objectContaining({ rule: "capture/name-misleads" })]),
    });
  });

  it("exits 130 and wipes its line when interrupted", async () => {
    let time = 0;
    const { code, err, out } = await runCli(["trace", article], {
      tty: true,
      now: () => (time += 1000),
      onInterrupt: (stop) => {
        stop();
        return () => undefined;
      },
    });
    expect({ code, out }).toEqual({ code: 130, out: "" });
    expect(err).toContain("\r\u001B[Kearwitness: Stopped.");
  });
});

describe("earwitness models", () => {
  it("lists them with licence and checksum, and says where they lie", async () => {
    const env = { EARWITNESS_MODELS: folder };
    const { code, out } = await runCli(["models", "list"], { env });
    expect(code).toBe(0);
    expect(out).toMatch(
      /^silero-vad \(not here\): activity; 1\.3 MB; MIT;.*\n {2}silero_vad\.onnx sha256:[0-9a-f]{64}$/mu,
    );
    expect((await runCli(["models", "path", "whisper-base"], { env })).out).toBe(`${join(folder, "whisper-base")}\n`);
    expect((await runCli(["models", "path"], { env })).out).toBe(`${folder}\n`);
  });

  it.each([
    [["models", "get"], "was not understood"],
    [["models", "get", "nonsense"], "no model of that name"],
    [["models", "fetch", "x"], "was not understood"],
  ])("exits 2 for %j", async (argv, message) => {
    const { code, err } = await runCli(argv, { env: { EARWITNESS_MODELS: folder } });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe("earwitness peaks", () => {
  it("writes them in both forms, and over nothing", async () => {
    const sound = join(folder, "call.wav");
    await writeFile(sound, wave(tone(2, 8000), { rate: 8000 }));
    const [json, dat] = [join(folder, "call.json"), join(folder, "call.dat")];
    expect(await runCli(["peaks", sound, json])).toEqual({ code: 0, out: "", err: "" });
    expect(JSON.parse(await readFile(json, "utf8"))).toMatchObject({ version: 2, samples_per_pixel: 160, length: 200 });
    expect((await runCli(["peaks", "--zoom", "1280", sound, dat])).code).toBe(0);
    expect((await readFile(dat)).readInt32LE(12)).toBe(1280);
    expect((await runCli(["peaks", sound, json])).code).toBe(3);
    expect((await runCli(["peaks", sound, join(folder, "call.txt")])).code).toBe(2);
    expect((await runCli(["peaks", "--zoom", "7", sound, json])).code).toBe(2);
    expect((await runCli(["peaks", article, join(folder, "article.json")])).code).toBe(1);
  });
});

describe("earwitness align", () => {
  it("refuses what it cannot write, whom it does not find, and what it cannot read", async () => {
    const call = join(folder, "call.wav");
    const text = join(folder, "call.txt");
    await writeFile(call, wave(tone(2, 8000), { rate: 8000 }));
    await writeFile(text, "A: Is it cold?\nB: It is.\nA: Very?\nB: Very.\n");
    expect((await runCli(["align", call, text, "-o", join(folder, "call.doc")])).code).toBe(2);
    expect((await runCli(["align", call, text, "--speaker", "A"])).code).toBe(2);
    const unknown = await runCli(["align", call, text, "--speaker", "C=Cook"]);
    expect(unknown).toMatchObject({ code: 2, out: "" });
    expect(unknown.err).toContain("No speaker");
    expect((await runCli(["align", call, join(folder, "none.txt")])).code).toBe(1);
    expect((await runCli(["align", text, text])).code).toBe(1);
  });
});

describe("earwitness bench speech", () => {
  it("measures an engine on recordings with their words", async () => {
    const server = createServer((request, response) => {
      request.resume().on("end", () => response.end(JSON.stringify({ text: "The flower is finished." })));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const sound = joined(silence(1, 8000), tone(2, 8000, 500), silence(1, 8000));
    await writeFile(join(folder, "call.wav"), wave(sound, { rate: 8000 }));
    await writeFile(join(folder, "call.txt"), "The flour is finished.\n");
    const engine = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1#loop`;
    const { code, out } = await runCli(["bench", "speech", folder, "--speech", engine]);
    server.close();
    expect(code).toBe(0);
    expect(out).toContain("4 words, 1 exchanged, 0 added, 0 left out");
    expect(out).toContain("Word error rate: 25.0 %");
  });

  it.each([
    [["bench", "speech", "."], "no such speech engine"],
    [["bench", "sight", ".", "--speech", "http://127.0.0.1:1/v1"], "was not understood"],
  ])("exits 2 for %j", async (argv, message) => {
    const { code, err } = await runCli(argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it("says so when there is nothing to measure on", async () => {
    const { code, err } = await runCli(["bench", "speech", folder, "--speech", "http://127.0.0.1:1/v1"]);
    expect(code).toBe(2);
    expect(err).toContain("nothing to measure on");
  });
});

describe("the help page", () => {
  it("names every option of trace", () => {
    const terminal: Terminal = {
      out: { write: () => "" },
      err: { write: () => "" },
      env: {},
      now: () => 0,
      onInterrupt: () => () => undefined,
    };
    const options = programOf(terminal).commands.flatMap((command) => command.options.map((option) => option.long));
    expect(options.length).toBeGreaterThan(5);
    for (const option of options) expect(HELP).toContain(`  ${option}`);
  });

  it("names every exit code", () => {
    for (const code of Object.values(EXIT)) expect(HELP).toMatch(new RegExp(`^  ${code} `, "mu"));
    for (const entry of Object.values(CATALOGUE)) expect(Object.values(EXIT)).toContain(entry.exit);
  });

  it("fits 100 columns", () => {
    for (const line of HELP.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe("the progress line", () => {
  it("counts, and tells the time left once it can", () => {
    expect(lineOf({ step: "reading", done: 1, total: 10 }, 100)).toBe("Reading 1 of 10");
    expect(lineOf({ step: "reading", done: 5, total: 10 }, 10_000)).toBe("Reading 5 of 10, 10 s left");
    expect(lineOf({ step: "hearing", done: 61_000, total: 0 }, 9000)).toBe("Hearing 1:01");
    expect(lineOf({ step: "hearing", done: 60_000, total: 600_000 }, 3000)).toBe("Hearing 1:00 of 10:00, 27 s left");
    expect(lineOf({ step: "tracing", done: 1, total: 100 }, 6000)).toBe("Tracing 1 of 100, 10 min left");
  });

  it("stays off a screen that is no terminal, and off short runs", () => {
    for (const [isTTY, step] of [
      [false, 1000],
      [true, 10],
    ] as const) {
      let written = "";
      let time = 0;
      const line = new ProgressLine({ isTTY, write: (text) => (written += text) }, () => (time += step));
      for (let done = 0; done < 5; done++) line.report({ step: "reading", done, total: 5 });
      line.wipe();
      expect(written).toBe("");
    }
  });
});
