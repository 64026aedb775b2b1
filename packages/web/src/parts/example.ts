/** The bundled, invented case, so that there is something to look at before there is material of one's own. */
import type { NewItem } from "../api/queries.ts";

const FILES = import.meta.glob<string>("../../../../examples/orchard/*.{txt,html}", {
  query: "?raw",
  import: "default",
});

const RECORDINGS = import.meta.glob<string>("../../../../examples/orchard/*.{ogg,opus,mp3,wav}", {
  query: "?url",
  import: "default",
});

export const EXAMPLE_NAME = "The orchard (an invented example)";

export async function exampleItems(): Promise<NewItem[]> {
  const texts = Object.entries(FILES).map(async ([path, read]) => {
    const type = path.endsWith(".html") ? "text/html" : "text/plain";
    return { file: new File([await read()], nameOf(path), { type }) };
  });
  const recordings = Object.entries(RECORDINGS).map(async ([path, address]) => {
    const bytes = await (await fetch(await address())).blob();
    return { file: new File([bytes], nameOf(path), { type: bytes.type }) };
  });
  return Promise.all([...recordings, ...texts]);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
