/**
 * Retellings by text: reworded copies found, and independent renderings of one source that must not be taken for copies.
 *
 *   npx tsx --conditions=source bench/retell/run.ts            measure, compare with the frozen results
 *   npx tsx --conditions=source bench/retell/run.ts --write    freeze results.json
 *
 * Documents are blocks of 25 sentences, the length of an article, and of 12. Copies are of WMT 23 outputs, reworded by
 * `reword.ts` at each rate; independent pairs are two outputs, or an output and the human reference, for one block. The
 * floor is word-triple containment at the threshold that lets as many independent pairs pass.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packs } from "../../packages/core/src/lang/all.ts";
import type { Document } from "../../packages/core/src/model.ts";
import { COPY, copyKind, copyScore, type Likeness, likenessOf } from "../../packages/core/src/retell/likeness.ts";
import { readProse } from "../../packages/core/src/retell/prose.ts";
import { hasMaterial, wmtOutputs } from "../drift/material.ts";
import { generator, reword } from "./reword.ts";

const RESULTS = fileURLToPath(new URL("results.json", import.meta.url));
const LANGUAGES = ["ru-en", "uk-en", "de-en"] as const;
const RATES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6] as const;
const INDEPENDENT = 900;
const COPIES = 200;

function article(sentences: readonly string[]): Document {
  const text = sentences.join("\n");
  let at = 0;
  return {
    id: "d",
    source: { kind: "text", name: "d" },
    blob: "sha256:00",
    kind: "article",
    text,
    language: { tag: "en", confidence: 1 },
    authors: [],
    paragraphs: sentences.map((sentence) => {
      const span = { start: at, end: at + sentence.length };
      at += sentence.length + 1;
      return { span, role: "body" as const };
    }),
    furniture: [],
  };
}

function compare(a: readonly string[], b: readonly string[]): Likeness {
  const lexicon = packs.get("en")?.drift;
  return likenessOf(readProse(article(a), [], lexicon), readProse(article(b), [], lexicon));
}

interface Block {
  readonly maker: string;
  readonly sentences: readonly string[];
}

function blockOf(outputs: ReadonlyMap<string, readonly string[]>, maker: string, block: number, size: number): Block {
  return { maker, sentences: (outputs.get(maker) ?? []).slice(block * size, (block + 1) * size) };
}

function measure(size: number): Record<string, unknown> {
  const random = generator(7);
  const outputs = new Map(LANGUAGES.map((languages) => [languages, wmtOutputs(languages)] as const));
  const vocabulary = [
    ...new Set(
      [...(outputs.get("ru-en")?.values() ?? [])].flatMap((lines) =>
        lines.slice(0, 600).flatMap((line) => line.toLowerCase().match(/\p{L}{5,}/gu) ?? []),
      ),
    ),
  ];
  const independent: Likeness[] = [];
  const withHuman: Likeness[] = [];
  for (let n = 0; n < INDEPENDENT; n++) {
    const texts = outputs.get(LANGUAGES[n % LANGUAGES.length] ?? "ru-en") ?? new Map<string, string[]>();
    const makers = [...texts.keys()];
    const blocks = Math.floor(([...texts.values()][0]?.length ?? 0) / size);
    const block = Math.floor(random() * blocks);
    const first = Math.floor(random() * makers.length);
    const second = (first + 1 + Math.floor(random() * (makers.length - 1))) % makers.length;
    const [a, b] = [
      blockOf(texts, makers[first] ?? "", block, size),
      blockOf(texts, makers[second] ?? "", block, size),
    ];
    (a.maker.startsWith("ref") || b.maker.startsWith("ref") ? withHuman : independent).push(
      compare(a.sentences, b.sentences),
    );
  }
  const copies = RATES.map((rate) => {
    const found: Likeness[] = [];
    for (let n = 0; n < COPIES; n++) {
      const texts = outputs.get(LANGUAGES[n % LANGUAGES.length] ?? "ru-en") ?? new Map<string, string[]>();
      const makers = [...texts.keys()];
      const blocks = Math.floor(([...texts.values()][0]?.length ?? 0) / size);
      const source = blockOf(
        texts,
        makers[Math.floor(random() * makers.length)] ?? "",
        Math.floor(random() * blocks),
        size,
      );
      found.push(compare(source.sentences, reword(source.sentences, vocabulary, rate, random)));
    }
    return { rate, found };
  });
  return report(size, independent, withHuman, copies);
}

const share = (list: readonly Likeness[], test: (one: Likeness) => boolean): number =>
  Number((list.filter(test).length / Math.max(1, list.length)).toFixed(4));

function report(
  size: number,
  independent: readonly Likeness[],
  withHuman: readonly Likeness[],
  copies: readonly { rate: number; found: readonly Likeness[] }[],
): Record<string, unknown> {
  const isCopy = (one: Likeness): boolean => copyKind(one) !== undefined;
  const all = [...independent, ...withHuman];
  const floor = all.map(({ triples }) => triples).toSorted((a, b) => b - a)[Math.floor(all.length * 0.01)] ?? 1;
  console.log(`\nBlocks of ${size} sentences; a copy from score ${COPY}`);
  console.log(
    `  independent, two systems      ${(100 * share(independent, isCopy)).toFixed(1)} % false of ${independent.length}`,
  );
  console.log(
    `  independent, system and human ${(100 * share(withHuman, isCopy)).toFixed(1)} % false of ${withHuman.length}`,
  );
  const rows = copies.map(({ rate, found }) => {
    const row = {
      rate,
      found: share(found, isCopy),
      floor: share(found, ({ triples }) => triples > floor),
      skeleton: Number((found.reduce((sum, one) => sum + one.skeleton, 0) / found.length).toFixed(3)),
      medianScore: Number((found.map(copyScore).toSorted((a, b) => a - b)[found.length >> 1] ?? 0).toFixed(2)),
    };
    console.log(
      `  reworded at ${100 * rate} %: found ${(100 * row.found).toFixed(1)} % (word triples alone ${(100 * row.floor).toFixed(1)} %)`,
    );
    return row;
  });
  return {
    size,
    falseTwoSystems: share(independent, isCopy),
    falseSystemAndHuman: share(withHuman, isCopy),
    independentPairs: all.length,
    copies: rows,
  };
}

function main(): void {
  if (!hasMaterial) {
    console.log("The evaluation data is not at hand; nothing was measured.");
    return;
  }
  const text = `${JSON.stringify([25, 12].map(measure), null, 1)}\n`;
  if (process.argv.includes("--write")) {
    writeFileSync(RESULTS, text);
    console.log("\nFrozen.");
    return;
  }
  const same = existsSync(RESULTS) && readFileSync(RESULTS, "utf8") === text;
  console.log(same ? "\nAs frozen." : "\nNot as frozen: look at the differences, then run with --write.");
  if (!same) process.exitCode = 1;
}

main();
