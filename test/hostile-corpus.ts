/** A folder of hostile files, made anew for each run. Nothing in it is real; the good ones hold one invented article each. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What must become of a file: `good` is read and traced; `odd` is read and has a note of its own; `bad` cannot be read and has an
 * error that names it; `any` must only not stop the others.
 */
export type Fate = "good" | "odd" | "bad" | "any";

type Maker = (index: number) => { readonly name: string; readonly bytes: string | Uint8Array; readonly fate: Fate };

const ARTICLE = (index: number): string =>
  `date 2031-04-02 Baker number ${index} spoke on the phone.\n\n"The flour of shop ${index} is finished," the baker told a customer, according to a recording released on Tuesday.\n`;
const PAGE = (index: number): string =>
  `<!doctype html><html><head><title>Shop ${index}</title></head><body><article>${`<p>“The flour of shop ${index} is gone,” said the baker, according to the recording.</p>`.repeat(9)}</article></body></html>`;
const SRT = (index: number): string => `1\n00:00:01,000 --> 00:00:02,000\nBaker: The flour of shop ${index} is gone.\n`;
const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));

/** Most files: small, of every hostile kind in turn. */
const MAKERS: readonly Maker[] = [
  (i) => ({ name: "good.txt", bytes: ARTICLE(i), fate: "good" }),
  (i) => ({ name: "good.html", bytes: PAGE(i), fate: "good" }),
  (i) => ({ name: "good.srt", bytes: SRT(i), fate: "good" }),
  (i) => ({ name: "utf16.txt", bytes: Uint8Array.from(Buffer.from(ARTICLE(i), "utf16le")), fate: "good" }),
  (i) => ({ name: "line\nbreak\u001B[31m.txt", bytes: ARTICLE(i), fate: "good" }),
  (i) => ({ name: "‮reversed.txt", bytes: ARTICLE(i), fate: "good" }),
  (i) => ({ name: "truncated.html", bytes: PAGE(i).slice(0, 300 + i), fate: "any" }),
  (i) => ({ name: "truncated.srt", bytes: `${SRT(i)}2\n00:00:0`, fate: "any" }),
  (i) => ({ name: "truncated.json", bytes: `{"segments":[{"start":${i},"text":"The flo`, fate: "any" }),
  (i) => ({ name: "nested.json", bytes: `${i}${"[".repeat(5000)}`, fate: "any" }),
  (i) => ({ name: "truncated.pdf", bytes: `%PDF-1.7\n${i} 0 obj\n<< /Type /Cat`, fate: "bad" }),
  (i) => ({ name: "random.bin", bytes: noise(i, 3000), fate: "bad" }),
  (i) => ({ name: "picture.txt", bytes: latin(`\x89PNG\r\n\x1A\n${i}`), fate: "bad" }),
  (i) => ({ name: "packed.html", bytes: latin(`PK\x03\x04${i}`), fate: "bad" }),
  (i) => ({ name: "call.mp3", bytes: latin(`ID3\x03${i}`), fate: "bad" }),
  () => ({ name: "empty.txt", bytes: "", fate: "bad" }),
  () => ({ name: "blank.html", bytes: "<script>1</script><!-- ", fate: "bad" }),
  (i) => ({ name: "nul.txt", bytes: `${ARTICLE(i)}\0\0${ARTICLE(i)}`, fate: "odd" }),
  (i) => ({
    name: "surrogate.txt",
    bytes: latin(`${ARTICLE(i)}\xED\xA0\x80\xE2\x80\x9Cyes\xE2\x80\x9D\xE2\x80\x93\xE2\x80\x93`),
    fate: "odd",
  }),
  (i) => ({ name: "lying.html", bytes: `<meta charset="koi8-r">${PAGE(i)}`, fate: "odd" }),
  (i) => ({ name: "guillemets.txt", bytes: `${i} ${"«".repeat(2000)}`, fate: "any" }),
  (i) => ({ name: "dashes.txt", bytes: `${i}\n${"– ".repeat(2000)}`, fate: "any" }),
  (i) => ({ name: "deep.html", bytes: `${"<div>".repeat(3000)}${i} words`, fate: "odd" }),
  (i) => ({ name: "marks.txt", bytes: `${i}${"\"'“”‘’„«»".repeat(200)}`, fate: "any" }),
  (i) => ({ name: "combining.txt", bytes: `e${"\u0301".repeat(3000)} ${i}`, fate: "any" }),
];

/** Makes `count` files in `folder` (links, a pipe and large files among them) and tells the fate of each path. */
export function makeHostileCorpus(folder: string, count: number): ReadonlyMap<string, Fate> {
  const fates = new Map<string, Fate>();
  const put = (name: string, bytes: string | Uint8Array, fate: Fate): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    fates.set(path, fate);
    return path;
  };
  put("line.txt", Buffer.alloc(50_000_000, "He said that the flour is gone and went home. "), "odd");
  put("open.txt", "«Nei ".repeat(100_000), "any");
  put("brackets.json", "[".repeat(1_000_000), "any");
  put("deep.html", `${"<div>".repeat(100_000)}words`, "odd");
  put("ends.html", `words${"<b>".repeat(100_000)}${"</i>".repeat(100_000)}`, "odd");
  if (process.getuid?.() !== 0) chmodSync(put("locked.txt", "secret", "bad"), 0);
  symlinkSync("nowhere", join(folder, "broken.txt"));
  symlinkSync("circle.txt", join(folder, "circle.txt"));
  execFileSync("mkfifo", [join(folder, "pipe.txt")]);
  for (const name of ["broken.txt", "circle.txt", "pipe.txt"]) fates.set(join(folder, name), "bad");
  mkdirSync(join(folder, "inner"));
  symlinkSync("..", join(folder, "inner", "loop"));
  for (let index = 0; fates.size < count; index++) {
    const maker = MAKERS[index % MAKERS.length];
    if (maker === undefined) throw new RangeError("no makers");
    const { name, bytes, fate } = maker(index);
    put(join(index % 2 === 0 ? "" : "inner", `${index} ${name}`), bytes, fate);
  }
  return fates;
}

/** Bytes that look random and are the same every time. */
function noise(seed: number, length: number): Uint8Array {
  let state = seed + 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}
