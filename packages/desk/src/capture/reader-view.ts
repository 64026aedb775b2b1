/** The article of a page by Mozilla's reader view, on a tree that runs and loads nothing. */
import { BlockText } from "./blocks.ts";

/** The part of the DOM that reading text needs. */
interface DomNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
}

const ELEMENT = 1;
const TEXT = 3;

/** Text of the article in small, balanced HTML; `undefined` when the reader view finds none or gives up. */
export async function readArticle(html: string): Promise<string | undefined> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")]);
  try {
    const whole = /<html[\s>]/u.test(html) ? html : `<html><body>${html}</body></html>`;
    const { document } = parseHTML(`<!doctype html>${whole}`);
    const reader = new Readability<DomNode>(document, { disableJSONLD: true, serializer: (node) => node });
    const content = reader.parse()?.content;
    return content === null || content === undefined ? undefined : textBelow(content);
  } catch {
    // The reader view trips over trees it did not expect; the visible text is taken instead, with a remark.
    return undefined;
  }
}

/** Walks without recursion: the tree may be as deep as the scan allows. */
function textBelow(root: DomNode): string {
  const blocks = new BlockText();
  let node: DomNode | null = root;
  while (node !== null) {
    if (node.nodeType === ELEMENT) blocks.open(node.localName ?? "");
    else if (node.nodeType === TEXT) blocks.text(node.nodeValue ?? "");
    if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null) {
      if (node.nodeType === ELEMENT) blocks.close(node.localName ?? "");
      if (node === root) return blocks.finish();
      if (node.nextSibling !== null) break;
      node = node.parentNode;
    }
    node = node?.nextSibling ?? null;
  }
  return blocks.finish();
}
