/** Problem JSON (RFC 9457): the one shape of every error. */
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { DeskError } from "../desk.ts";

/** A problem as it is sent. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

/** Answers with a problem. */
export function answerProblem(problem: Problem): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}

/** The problem of a failed operation. What is unexpected tells nothing of its insides. */
export function problemOf(error: unknown): Problem {
  if (error instanceof HTTPException && error.status < 500) {
    const detail = "Correct the request; /api/v1/openapi.json has the schemas.";
    return { type: "urn:earwitness:request-unfit", title: "The request is malformed.", status: error.status, detail };
  }
  const failure = error instanceof DeskError ? error : new DeskError("internal", undefined, error);
  return {
    type: `urn:earwitness:${failure.code}`,
    title: failure.message,
    status: failure.status,
    detail: failure.next,
  };
}

/** A request that does not fit its schema. */
export function unfit(
  errors: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): Response {
  return answerProblem({
    type: "urn:earwitness:request-unfit",
    title: "The request does not fit its schema.",
    status: 400,
    detail: "Correct what `errors` names; /api/v1/openapi.json has the schemas.",
    errors: errors.map(({ path, message }) => ({ path: path.map(String).join("."), message })),
  });
}

/** Nothing is at this address. */
export function nowhere(context: Context): Response {
  return answerProblem({
    type: "urn:earwitness:no-route",
    title: "Nothing is at this address.",
    status: 404,
    detail: `${context.req.method} is answered at the addresses of /api/v1/openapi.json.`,
  });
}
