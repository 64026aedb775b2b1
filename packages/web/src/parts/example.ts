/** The bundled, invented case, so that there is something to look at before there is material of one's own. */
import type { NewItem } from "../api/queries.ts";

const FILES = import.meta.glob<string>("../../../../examples/orchard/*.{txt,html}", {
  query: "?raw",
  import: "default",
});

export const EXAMPLE_NAME = "The orchard (an invented example)";

export async function exampleItems(): Promise<NewItem[]> {
  return Promise.all(
    Object.entries(FILES).map(async ([path, read]) => {
      const name = path.slice(path.lastIndexOf("/") + 1);
      const type = name.endsWith(".html") ? "text/html" : "text/plain";
      return { file: new File([await read()], name, { type }) };
    }),
  );
}
