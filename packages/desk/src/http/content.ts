/** Stored bytes over HTTP: whole or a range (RFC 9110 §14), never to be run. */
import { Readable } from "node:stream";
import type { Context } from "hono";
import type { Desk } from "../desk.ts";
import { CAPTURE_POLICY } from "./guard.ts";
import { answerProblem } from "./problem.ts";

type Content = Awaited<ReturnType<Desk["workingCopy"]>>;

/** Answers with the bytes; `inline` lets a player of the desk's own page use them. */
export async function sendContent(context: Context, content: Content, inline: boolean): Promise<Response> {
  const tag = `"${content.hash}"`;
  const headers: Record<string, string> = {
    etag: tag,
    "accept-ranges": "bytes",
    "cache-control": "private, no-cache",
    "content-type": inline ? content.mediaType : "application/octet-stream",
    "content-disposition": `${inline ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(fileName(content.name)).replace(/['()*]/gu, escapeSign)}`,
    "content-security-policy": CAPTURE_POLICY,
  };
  if (
    context.req
      .header("if-none-match")
      ?.split(/\s*,\s*/u)
      .includes(tag) === true
  )
    return new Response(null, { status: 304, headers });
  const asked =
    context.req.header("if-range") === undefined || context.req.header("if-range") === tag
      ? context.req.header("range")
      : undefined;
  const range = asked === undefined ? undefined : rangeOf(asked, content.bytes);
  if (range === "unfit") {
    const answer = answerProblem({
      type: "urn:earwitness:range-unfit",
      title: "The range lies outside the bytes.",
      status: 416,
      detail: `There are ${content.bytes} bytes.`,
    });
    answer.headers.set("content-range", `bytes */${content.bytes}`);
    return answer;
  }
  const length = range === undefined ? content.bytes : range.end - range.start + 1;
  headers["content-length"] = String(length);
  if (range !== undefined) headers["content-range"] = `bytes ${range.start}-${range.end}/${content.bytes}`;
  const status = range === undefined ? 200 : 206;
  if (context.req.method === "HEAD" || length === 0) return new Response(null, { status, headers });
  const stream = await content.open(range);
  return new Response(Readable.toWeb(stream) as ReadableStream, { status, headers });
}

/** One range of bytes, both ends included; `undefined` for what is no single range and is to be ignored (RFC 9110 §14.2). */
function rangeOf(header: string, size: number): { readonly start: number; readonly end: number } | "unfit" | undefined {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/u.exec(header.trim());
  const [, first = "", last = ""] = found ?? [];
  if (found === null || (first === "" && last === "")) return undefined;
  if (first === "")
    return Number(last) === 0 || size === 0 ? "unfit" : { start: Math.max(0, size - Number(last)), end: size - 1 };
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return undefined;
  return start >= size ? "unfit" : { start, end };
}

function fileName(name: string): string {
  const end = name.split(/[\\/]/u).at(-1) ?? "";
  return (
    end
      .replace(/[\p{Cc}\p{Cf}"]/gu, "")
      .toWellFormed()
      .slice(0, 150) || "item"
  );
}

function escapeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
