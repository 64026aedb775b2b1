/** One input → its text and what its page says about itself, ready for the core to read. */
import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import type { ReadInput, ReadMeta, Source } from "@earwitness/core";
import { DeskError } from "../desk-error.ts";
import { type Decoded, declarationsIn, decodeText } from "./decode.ts";
import type { Network } from "./fetch.ts";
import { readFileBounded, readStream } from "./files.ts";
import type { Input } from "./inputs.ts";
import type { Limits } from "./limits.ts";
import type { PageMetadata } from "./page-metadata.ts";
import { type Remark, remark } from "./remark.ts";
import { contentOf, isNamedRecording } from "./sniff.ts";

/** Where bytes come from; tests and the desk pass their own. */
export interface Surroundings {
  readonly limits: Limits;
  readonly signal: AbortSignal;
  readonly stdin?: Readable | undefined;
  readonly network?: Network | undefined;
}

/** What was captured from one input: the shape the core reads, and what was odd on the way. */
export interface Captured {
  readonly read: ReadInput;
  readonly remarks: readonly Remark[];
}

/** Bytes and what is known of them from outside. */
export interface Obtained {
  readonly bytes: Uint8Array;
  readonly cut: boolean;
  readonly mediaType: string;
  readonly charset?: string;
}

interface Text {
  readonly text: string;
  readonly mediaType: string;
  readonly meta?: ReadMeta;
  readonly remarks: readonly Remark[];
}

/** Captures one input. Throws `DeskError` when there is nothing to read in it. */
export async function capture(input: Input, surroundings: Surroundings): Promise<Captured> {
  const obtained = await obtain(input, surroundings);
  const blob = `sha256:${createHash("sha256").update(obtained.bytes).digest("hex")}`;
  return captureBytes(obtained, { kind: input.kind, name: input.name }, blob, surroundings.limits);
}

/** The same of bytes at hand; `blob` is the hash of all of them. Throws `DeskError` when there is nothing to read in them. */
export async function captureBytes(
  obtained: Obtained,
  source: Source,
  blob: string,
  limits: Limits,
): Promise<Captured> {
  const { text, mediaType, meta, remarks } = await textOf(obtained, source.name, limits);
  const cut = obtained.cut || text.length > limits.units;
  const kept = text.length > limits.units ? text.slice(0, limits.units).toWellFormed() : text;
  const clean = withoutControls(kept);
  return {
    read: { text: clean, source, blob, mediaType, ...(meta === undefined ? {} : { meta }) },
    remarks: [
      ...remarks,
      ...(cut ? [remark("input-cut")] : []),
      ...(clean === kept ? [] : [remark("control-characters")]),
      ...(/\S/u.test(clean) ? [] : [remark("no-text")]),
    ],
  };
}

async function obtain(input: Input, { limits, signal, stdin, network }: Surroundings): Promise<Obtained> {
  switch (input.kind) {
    case "file":
      return { ...(await readFileBounded(input.name, limits)), mediaType: "" };
    case "stdin":
      return { ...(await readStream(stdin ?? process.stdin, limits, signal)), mediaType: "" };
    case "url": {
      const { fetchAddress } = await import("./fetch.ts");
      return fetchAddress(input.name, limits, signal, network);
    }
  }
}

async function textOf(obtained: Obtained, name: string, limits: Limits): Promise<Text> {
  const { bytes, mediaType } = obtained;
  const declared = [...(obtained.charset === undefined ? [] : [obtained.charset]), ...declarationsIn(bytes)];
  const decoded = await decodeText(bytes, declared);
  switch (contentOf(bytes, decoded.text, name, mediaType)) {
    case "pdf":
      return pdfText(bytes, limits);
    case "html":
      return htmlText(decoded, limits);
    case "text":
      return {
        text: decoded.text,
        mediaType: mediaType || "text/plain",
        remarks: [...decoded.remarks, ...(isNamedRecording(name) ? [remark("name-misleads")] : [])],
      };
    case "recording":
      throw new DeskError("format-unsupported", "It is a recording; save it to a file and give the file.");
    case "binary":
      throw new DeskError(
        "format-unsupported",
        isNamedRecording(name) ? "It is not the recording that its name promises." : "It is binary.",
      );
  }
}

async function htmlText(decoded: Decoded, limits: Limits): Promise<Text> {
  const { readPage } = await import("./html.ts");
  const page = await readPage(decoded.text, limits);
  const remarks = [...decoded.remarks, ...page.remarks];
  return { text: page.text, mediaType: "text/html", meta: metaOf(page.metadata), remarks };
}

async function pdfText(bytes: Uint8Array, limits: Limits): Promise<Text> {
  const { readPdf } = await import("./pdf.ts");
  const pdf = await readPdf(bytes, limits);
  const meta: ReadMeta = {
    authors: pdf.authors,
    ...(pdf.title === undefined ? {} : { title: pdf.title }),
    ...(pdf.created === undefined ? {} : { published: pdf.created.day }),
  };
  return { text: pdf.text, mediaType: "application/pdf", meta, remarks: pdf.remarks };
}

function metaOf(page: PageMetadata): ReadMeta {
  return {
    authors: page.authors,
    ...(page.title === undefined ? {} : { title: page.title }),
    ...(page.outlet === undefined ? {} : { outlet: page.outlet }),
    ...(page.published === undefined ? {} : { published: page.published.day }),
    ...(page.modified === undefined ? {} : { modified: page.modified.day }),
  };
}

/** Control characters (NUL among them) break terminals, HTML and XML; line breaks, tabs and form feeds are text. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\f]/gu, " ");
}
