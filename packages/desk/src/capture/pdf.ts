/** Text of a PDF, page by page, in pure JavaScript. Scripts in the file are not run, nothing is drawn, nothing is loaded. */
import { DeskError } from "../desk-error.ts";
import type { Limits } from "./limits.ts";
import { dayOf } from "./page-date.ts";
import type { PageDate } from "./page-metadata.ts";
import { type Remark, remark } from "./remark.ts";

/** What a PDF says. Pages are separated by a form feed on a line of its own. */
export interface PdfText {
  readonly text: string;
  readonly title?: string;
  readonly authors: readonly string[];
  readonly created?: PageDate;
  readonly remarks: readonly Remark[];
}

interface TextItem {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
  readonly height: number;
}

/** Reads a PDF. Throws `DeskError` `file-damaged` when it cannot be opened, an encrypted one included. */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<PdfText> {
  const { getDocumentProxy } = await import("unpdf");
  try {
    // The reader takes the buffer over, so it gets a copy; verbosity 0 keeps its warnings off the terminal.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, isEvalSupported: false });
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, limits.pdfPages); number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pageText(textItems(items)));
      page.cleanup();
    }
    const { info } = await pdf.getMetadata();
    const remarks: Remark[] = pdf.numPages > limits.pdfPages ? [remark("pages-left-out")] : [];
    const facts = factsOf(info);
    await pdf.destroy();
    const text = pages.join("\n\f\n").trim();
    return { text, remarks, ...facts };
  } catch (error) {
    throw new DeskError("file-damaged", undefined, error);
  }
}

function textItems(items: readonly unknown[]): readonly TextItem[] {
  return items.filter((item): item is TextItem => item !== null && typeof item === "object" && "str" in item);
}

/** Lines as drawn; a gap of more than one and a half lines begins a paragraph, a hyphen at a line's end joins. */
function pageText(items: readonly TextItem[]): string {
  let text = "";
  let line = "";
  let lastY: number | undefined;
  let gap = false;
  const flush = (): void => {
    const bare = line.trim();
    line = "";
    if (bare === "") return;
    if (text === "") text = bare;
    else if (gap) text += `\n\n${bare}`;
    else if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(bare)) text = text.slice(0, -1) + bare;
    else text += ` ${bare}`;
    gap = false;
  };
  for (const item of items) {
    const y = item.transform[5] ?? 0;
    if (item.str.trim() !== "" && lastY !== undefined && Math.abs(y - lastY) > 1) {
      flush();
      gap ||= Math.abs(lastY - y) > Math.max(item.height, 1) * 1.6;
    }
    if (item.str.trim() !== "") lastY = y;
    line += item.str;
    if (item.hasEOL) line += " ";
  }
  flush();
  return text;
}

function factsOf(info: unknown): Pick<PdfText, "title" | "authors" | "created"> {
  if (info === null || typeof info !== "object") return { authors: [] };
  const title = "Title" in info && typeof info.Title === "string" ? info.Title.trim() : "";
  const author = "Author" in info && typeof info.Author === "string" ? info.Author.trim() : "";
  const stamp = "CreationDate" in info && typeof info.CreationDate === "string" ? info.CreationDate : "";
  const day = dayOf(stamp.replace(/^D:/u, "").slice(0, 8));
  return {
    authors: author === "" ? [] : [author],
    ...(title === "" ? {} : { title }),
    ...(day === undefined ? {} : { created: { words: day, day } }),
  };
}
