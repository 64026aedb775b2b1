/** The built web client, as files. */
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import type { Context } from "hono";
import { mediaTypeOf } from "../desk.ts";
import { nowhere } from "./problem.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
  ".ico": "image/x-icon",
  ".wasm": "application/wasm",
};

const MISSING =
  "<!doctype html><title>Earwitness</title><p>The pages of the desk are not built. The API is at /api/v1/openapi.json.";

/** Serves the files of a folder; an address without an ending is the client's own and gets its page. */
export function pagesOf(folder: string): (context: Context) => Promise<Response> {
  return async (context) => {
    const path = normalize(decoded(context.req.path)).replace(/^[\\/]+/u, "");
    if (path.startsWith("..") || path.includes("\0")) return nowhere(context);
    const ending = extname(path).toLowerCase();
    if (ending === "") {
      const page = await readFile(join(folder, "index.html"), "utf8").catch(() => MISSING);
      return new Response(page, {
        headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" },
      });
    }
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    if (bytes === undefined) return nowhere(context);
    const type = TYPES[ending] ?? mediaTypeOf("", path).type;
    // Built files carry a hash in their name.
    const cache = path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": /^text\/|javascript/u.test(type) ? `${type}; charset=utf-8` : type,
        "cache-control": cache,
      },
    });
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "..";
  }
}
