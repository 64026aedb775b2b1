/** Remarks and failures as notes of a case. */
import type { Note } from "@earwitness/core";
import { DeskError } from "../desk-error.ts";
import type { Remark } from "./remark.ts";

/** A remark with where it belongs. */
export function noteOf(entry: Remark, where: Pick<Note, "document" | "input">): Note {
  return { ...entry, ...where };
}

/** What went wrong with one input. One bad input never stops the others; being told to stop does: `interrupted` is thrown on. */
export function failureNote(error: unknown, input: string): Note {
  if (error instanceof DeskError && error.code === "interrupted") throw error;
  const failure = error instanceof DeskError ? error : new DeskError("internal", undefined, error);
  return {
    rule: `capture/${failure.code}`,
    severity: "error",
    message: `${failure.message} ${failure.next}`,
    input,
  };
}
