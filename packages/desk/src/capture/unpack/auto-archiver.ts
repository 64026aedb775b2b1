/**
 * The report that Bellingcat's auto-archiver writes beside the media it saves (its HTML formatter): the address, the title and text of the
 * post, the time, and the hashes of the media. The post becomes a text; the media are items of their own.
 */
import { Parser } from "htmlparser2";
import type { Remark } from "../remark.ts";
import type { Unpacked } from "./unpacked.ts";

/** Whether a page is such a report. */
export function isArchiverReport(html: string): boolean {
  return /<h2>\s*Archived media for\b/u.test(html.slice(0, 20_000)) && html.includes("bellingcat/auto-archiver");
}

/** The post that a report is of; nothing when the report has no text of it. */
export function* archiverEntries(html: string): Generator<Unpacked> {
  const { url, values, hashes } = readReport(html);
  const text = values.get("content") ?? values.get("description") ?? "";
  const title = values.get("title") ?? "";
  if (url === undefined || `${title}${text}`.trim() === "") return;
  const lines = [
    `outlet: ${new URL(url).hostname.replace(/^www\./u, "")}`,
    ...(title === "" ? [] : [`title: ${oneLine(title)}`]),
    ...[values.get("author") ?? values.get("uploader") ?? ""]
      .filter((name) => name !== "")
      .map((name) => `author: ${oneLine(name)}`),
    ...[values.get("timestamp") ?? values.get("upload_date") ?? ""].flatMap((at) => {
      const day = /^\d{4}-\d{2}-\d{2}/u.exec(at)?.[0];
      return day === undefined ? [] : [`date: ${day}`];
    }),
  ];
  yield {
    name: url,
    bytes: Buffer.from(`---\n${lines.join("\n")}\n---\n\n${title === "" ? "" : `# ${oneLine(title)}\n\n`}${text}\n`),
    mediaType: "text/markdown; charset=utf-8",
    remarks: [
      remarkOn(
        "archiver-post",
        "This is the post that a report of auto-archiver is of, with its address, title and date put before it.",
      ),
      ...(hashes.length === 0
        ? []
        : [remarkOn("archiver-hashes", `The report names ${hashes.length} hashes of media.`)]),
    ],
  };
}

/** Hashes of media that a report names, as `sha256:` and hex where it says SHA-256. */
function readReport(html: string): {
  readonly url: string | undefined;
  readonly values: ReadonlyMap<string, string>;
  readonly hashes: readonly string[];
} {
  const values = new Map<string, string>();
  let title = "";
  let inTitle = false;
  let isMetadata = false;
  let row: string[] | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "title") inTitle = true;
      if (name === "table") isMetadata = attributes["class"] === "metadata";
      if (name === "tr" && isMetadata) row = [];
      if (name === "td") row?.push("");
    },
    ontext(text) {
      if (inTitle) title += text;
      const at = (row?.length ?? 0) - 1;
      if (row !== undefined && at >= 0) row[at] += text;
    },
    onclosetag(name) {
      if (name === "title") inTitle = false;
      if (name !== "tr" || row === undefined) return;
      const [key = "", value = ""] = row.map((cell) => cell.trim());
      if (key !== "" && !values.has(key)) values.set(key, value.replace(/^Copy as JSON\s*/u, "").trim());
      row = undefined;
    },
  });
  parser.write(html);
  parser.end();
  const url = [title.trim(), values.get("url") ?? ""].find((text) => /^https?:/u.test(text) && URL.canParse(text));
  const hashes = [
    ...new Set(
      [...html.matchAll(/\bSHA-?256:([0-9a-f]{64})\b/giu)].map((found) => `sha256:${found[1]?.toLowerCase()}`),
    ),
  ];
  return { url, values, hashes };
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .slice(0, 300);
}

function remarkOn(code: string, message: string): Remark {
  return { rule: `capture/${code}`, severity: "info", message };
}
