import type { ContentConvention, Span } from "../model.ts";

const FOUND = /\[[^\]\n]{0,200}\]|\((?:sic|sic!)\)|\b\p{L}{1,3}[*]{2,}\p{L}*|…|\.{3}/giu;

/** Editor's brackets, masked words, ellipses and (sic) inside a content: conventions, not drift. */
export function conventionsIn(text: string, content: readonly Span[]): ContentConvention[] {
  const out: ContentConvention[] = [];
  for (const span of content) {
    const words = text.slice(span.start, span.end);
    if (!/[[(*….]/.test(words)) continue;
    for (const match of words.matchAll(FOUND)) {
      const found = match[0];
      const at = { start: span.start + match.index, end: span.start + match.index + found.length };
      out.push({ kind: kindOf(found), span: at });
    }
  }
  return out;
}

function kindOf(found: string): ContentConvention["kind"] {
  if (/^[[(]sic!?[\])]$/i.test(found)) return "sic";
  if (/^\[(?:…|\.{3})\]$/.test(found)) return "ellipsis";
  if (found.startsWith("[")) return "editor-bracket";
  return found.includes("*") ? "masked-word" : "ellipsis";
}
