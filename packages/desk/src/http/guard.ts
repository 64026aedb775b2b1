/**
 * Who may speak to the desk: programs of this computer, and pages that the desk itself served. A page from elsewhere must not drive it,
 * neither by a forged request (its `Origin` and `Sec-Fetch-Site` give it away) nor under a name that it has pointed at this computer
 * (the `Host` gives it away).
 */
import type { MiddlewareHandler } from "hono";
import { answerProblem } from "./problem.ts";

const NAMES = ["localhost", "127.0.0.1", "[::1]"];

/** Refuses what does not come from here. `port` is asked for at each request: it is known only once the server listens. */
export function guard(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header("host") ?? "";
    if (!NAMES.some((name) => host.toLowerCase() === `${name}:${port()}`)) {
      return answerProblem({
        type: "urn:earwitness:foreign-host",
        title: "The desk does not answer to this name.",
        status: 421,
        detail: `Use http://localhost:${port()}.`,
      });
    }
    const origin = context.req.header("origin");
    const site = context.req.header("sec-fetch-site");
    const isRead = context.req.method === "GET" || context.req.method === "HEAD";
    // A link from elsewhere may open the page of the desk, and nothing else.
    const opens =
      isRead && context.req.header("sec-fetch-mode") === "navigate" && !context.req.path.startsWith("/api/");
    const foreign =
      (origin !== undefined && origin !== `http://${host}`) ||
      (site !== undefined && site !== "same-origin" && !(site === "none" && isRead) && !opens);
    if (foreign) {
      return answerProblem({
        type: "urn:earwitness:foreign-page",
        title: "A page from elsewhere may not use the desk.",
        status: 403,
        detail: `Open http://localhost:${port()} itself.`,
      });
    }
    return next();
  };
}

/** Headers that hold for everything the desk sends; a route may set a stricter policy of its own. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Policy for captured bytes: nothing runs, nothing is loaded. */
export const CAPTURE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

/** Sets the headers that hold for everything. */
export const safeHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  if (!headers.has("content-security-policy")) headers.set("content-security-policy", PAGE_POLICY);
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "no-referrer");
  headers.set("cross-origin-resource-policy", "same-origin");
  headers.set("cross-origin-opener-policy", "same-origin");
};
