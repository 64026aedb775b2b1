/** Requests to the desk. Every failure is a `DeskProblem`; a desk that does not answer has status 0. */
import type { Problem } from "./schema.ts";

const ROOT = "/api/v1";

export class DeskProblem extends Error {
  readonly status: number;
  /** Its code in the desk's catalogue: `not-yet`, `not-found` … */
  readonly code: string;

  constructor(status: number, message: string, code = "") {
    super(message);
    this.name = "DeskProblem";
    this.status = status;
    this.code = code;
  }
}

export function urlOf(path: string): string {
  return ROOT + path;
}

export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  return request<T>(path, signal === undefined ? {} : { signal });
}

/** Sends `body` as JSON. A repeat with the same `key` is the same act. */
export async function send<T>(method: "POST" | "PATCH", path: string, body: unknown, key?: string): Promise<T> {
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (key !== undefined) headers["idempotency-key"] = key;
  return request<T>(path, { method, headers, body: JSON.stringify(body) });
}

export async function upload<T>(path: string, file: Blob, key: string): Promise<T> {
  const headers = { "content-type": file.type || "application/octet-stream", "idempotency-key": key };
  return request<T>(path, { method: "POST", headers, body: file });
}

async function request<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(urlOf(path), init).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new DeskProblem(0, "The desk does not answer. It may have been stopped; this page tries again by itself.");
  });
  const text = await response.text();
  if (!response.ok) throw problemOf(response, text);
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

function problemOf(response: Response, text: string): DeskProblem {
  try {
    const { type, title, detail } = JSON.parse(text) as Problem;
    return new DeskProblem(response.status, `${title} ${detail}`, type.replace(/^urn:earwitness:/, ""));
  } catch {
    return new DeskProblem(response.status, `The desk answered ${response.status} ${response.statusText}`.trim());
  }
}
