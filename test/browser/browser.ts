/** A desk of its own in a folder of its own, and Debian's Chromium to look at it. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COMMAND = join(ROOT, "packages/desk/bin/earwitness.js");

/** Where Chromium is, when it is on the path. */
const CHROMIUM = (process.env["PATH"] ?? "")
  .split(delimiter)
  .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
  .find((file) => existsSync(file));

/** Why the tests in the browser are left out; `undefined` when they run. */
export function reasonToSkip(): string | undefined {
  return process.env["EARWITNESS_BROWSER"] === "required"
    ? undefined
    : "Tests in the browser are left out: npm run test:browser runs them";
}

/** Throws when there is none. */
export async function openBrowser(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error("No Chromium on the path: apt-get install chromium");
  // The sandbox of Chromium needs rights that a container does not give; only pages of this desk are opened.
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}

export class TestDesk {
  readonly archive = mkdtempSync(join(tmpdir(), "earwitness-browser-"));
  url = "";
  private process: ChildProcess | undefined;

  /** Starts the desk, the second time on the port of the first. */
  async start(): Promise<void> {
    const port = this.url === "" ? "0" : new URL(this.url).port;
    const child = spawn(process.execPath, [COMMAND, "serve", "--archive", this.archive, "--port", port], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    this.process = child;
    this.url = await new Promise((resolve, reject) => {
      let said = "";
      child.stdout.on("data", (words: Buffer) => {
        said += words.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
        if (found !== null) resolve(found[0]);
      });
      child.once("exit", (code) => reject(new Error(`The desk ended with ${code}: ${said}`)));
    });
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    const { process: child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await gone;
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.archive, { recursive: true, force: true });
  }
}

/** The files of the bundled case. */
export function orchard(): { readonly name: string; readonly text: string }[] {
  const folder = join(ROOT, "examples/orchard");
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}

/** Drops files on the page as a hand would: over the box, then let go. */
export async function dropOn(
  page: Page,
  box: string,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  const transfer = await page.evaluateHandle((all) => {
    const made = new DataTransfer();
    for (const { name, text } of all)
      made.items.add(new File([text], name, { type: name.endsWith("html") ? "text/html" : "text/plain" }));
    return made;
  }, files);
  await page.dispatchEvent(box, "dragover", { dataTransfer: transfer });
  await page.dispatchEvent(box, "drop", { dataTransfer: transfer });
}

/** A WAV file without a sound: 8,000 samples of 8 bits a second. */
export function silence(seconds: number): Uint8Array<ArrayBuffer> {
  const samples = seconds * 8000;
  const bytes = new Uint8Array(44 + samples).fill(128, 44);
  const view = new DataView(bytes.buffer);
  const write = (at: number, words: string): void => bytes.set(new TextEncoder().encode(words), at);
  write(0, "RIFF");
  view.setUint32(4, 36 + samples, true);
  write(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, 8000, true);
  view.setUint32(28, 8000, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, "data");
  view.setUint32(40, samples, true);
  return bytes;
}
