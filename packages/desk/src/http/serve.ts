/** Listening: on this computer only. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { type Desk, DeskError } from "../desk.ts";
import { appOf } from "./app.ts";
import { EventStream } from "./events.ts";
import { pagesOf } from "./pages.ts";

/** A server that runs. */
export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

/** Where the web client lies: inside the published package, or as the workspace builds it. */
const PAGES = ["../../web", "../../../web/dist"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
const HOST = "127.0.0.1";

/** Serves a desk on loopback; port 0 is any that is free. Throws `DeskError` `address-in-use`. */
export async function serveDesk(desk: Desk, port: number): Promise<Running> {
  let bound = port;
  const events = new EventStream(desk, randomBytes(6).toString("hex"));
  const app = appOf(desk, events, () => bound, pagesOf(PAGES.find((path) => existsSync(path)) ?? ""));
  const server = await new Promise<Server>((resolve, reject) => {
    const made = serve({ fetch: app.fetch, port, hostname: HOST }, (info) => {
      bound = info.port;
      resolve(made);
    }) as Server;
    made.on("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" || error.code === "EACCES" ? new DeskError("address-in-use") : error);
    });
  });
  const url = `http://${HOST}:${bound}`;
  await desk.announce(url);
  return {
    url,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
