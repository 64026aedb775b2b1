/** The index of a running desk: opened when it is first needed, kept in step with the dossiers, made anew when it cannot be used. */
import type { CaseRecord } from "@earwitness/core";
import { type Found, type Question, SearchIndex } from "./search.ts";

/** What the index is made from. */
export interface Indexable {
  /** Hash of the dossier. */
  readonly hash: string;
  readonly load: () => Promise<
    { readonly dossier: CaseRecord; readonly items: ReadonlyMap<string, string> } | undefined
  >;
}

/** An index that is opened in the background; questions wait for it. */
export class LiveIndex {
  private readonly start: () => Promise<SearchIndex>;
  private readonly cases: () => ReadonlyMap<string, Indexable>;
  private index: Promise<SearchIndex> | undefined;
  private work: Promise<unknown> = Promise.resolve();

  /** `cases` are the traced cases as they are when it is called. */
  constructor(start: () => Promise<SearchIndex>, cases: () => ReadonlyMap<string, Indexable>) {
    this.start = start;
    this.cases = cases;
  }

  /** Answers a question over the dossiers as they are now. */
  async find(question: Question): Promise<Found> {
    const index = await this.refresh();
    return index.find(question);
  }

  /** Brings the index in step: cases whose dossier it does not have, one after another. */
  refresh(): Promise<SearchIndex> {
    const next = this.work.then(async () => {
      this.index ??= this.start();
      const index = await this.index;
      const indexed = await index.indexed();
      const cases = this.cases();
      for (const of of indexed.keys()) if (!cases.has(of)) await index.drop(of);
      for (const [of, { hash, load }] of cases) {
        if (indexed.get(of) === hash) continue;
        const found = await load();
        if (found !== undefined) await index.put(of, hash, found.dossier, found.items);
      }
      return index;
    });
    this.work = next.catch(() => {
      this.index = undefined;
    });
    return next;
  }

  /** Makes the index anew. Answers the cases whose part of it is not what it was. */
  async rebuild(): Promise<readonly string[]> {
    const index = await this.refresh();
    const before = await index.digests();
    for (const of of before.keys()) await index.drop(of);
    const after = await (await this.refresh()).digests();
    return [...new Set([...before.keys(), ...after.keys()])].filter((of) => before.get(of) !== after.get(of));
  }

  async close(): Promise<void> {
    await this.work;
    await (await this.index)?.close();
  }
}
