/**
 * HTML to the text of its article, without running or loading anything.
 *
 * A bounded scan reads metadata and visible text and rewrites the page as small, balanced HTML; Mozilla's reader view picks
 * the article from that. Where the reader view finds none, or much less than the page says it has, the visible text is taken.
 */
import { BlockText } from "./blocks.ts";
import { type Attributes, scanHtml } from "./html-scan.ts";
import type { Limits } from "./limits.ts";
import { MetadataCollector, type PageMetadata } from "./page-metadata.ts";
import { readArticle } from "./reader-view.ts";
import { type Remark, remark } from "./remark.ts";

/** A page read: its text (title first) and what it says about itself. */
export interface Page {
  readonly text: string;
  readonly metadata: PageMetadata;
  readonly remarks: readonly Remark[];
}

/** Parts of a page that are never its article. */
const ASIDE = new Set(["nav", "footer", "aside", "form", "dialog", "menu"]);
/** Text below which a page is short enough to be taken whole. */
const SHORT = 600;

/** Reads a page; linear in its length. */
export async function readPage(html: string, limits: Limits): Promise<Page> {
  const metadata = new MetadataCollector();
  const visible = new VisibleText();
  const pruned = new PrunedHtml(limits.htmlElements, limits.htmlUnits);
  const scan = scanHtml(html, limits.htmlDepth, {
    open: (name, attributes) => {
      metadata.open(name, attributes);
      visible.open(name, attributes);
      pruned.open(name, attributes);
    },
    close: (name) => {
      metadata.close(name);
      visible.close(name);
      pruned.close(name);
    },
    text: (text) => {
      metadata.text(text);
      visible.text(text);
      pruned.text(text);
    },
    data: (text) => metadata.data(text),
  });
  const facts = metadata.finish();
  const remarks: Remark[] = [];
  if (metadata.damaged) remarks.push(remark("metadata-damaged"));
  if (scan.tooDeep) remarks.push(remark("page-too-deep"));
  if (pruned.full) remarks.push(remark("page-too-large"));
  const seen = visible.finish();
  const article = pruned.full ? undefined : await readArticle(pruned.finish());
  const body = chosenBody(article, seen, facts.body);
  if (!pruned.full && body !== article) remarks.push(remark("no-article"));
  return { text: withHead(body, seen, facts), metadata: facts, remarks };
}

/** The article of the reader view, unless the page is short, or says that its article is much longer. */
function chosenBody(article: string | undefined, seen: string, stated: string | undefined): string {
  if (article === undefined || article === "") return seen;
  if (stated !== undefined && article.length < stated.length * 0.5) {
    return seen.length >= stated.length * 0.8 ? seen : stated;
  }
  return seen !== "" && seen.length < SHORT ? seen : article;
}

/** Puts title and summary, which reader views drop, where a reader sees them: above the article. */
function withHead(body: string, seen: string, facts: PageMetadata): string {
  const shown = `\n\n${seen}\n\n`;
  const head: string[] = [];
  for (const line of [facts.title, facts.summary]) {
    if (line === undefined || body.includes(line)) continue;
    if (line === facts.title || shown.includes(`\n\n${line}\n\n`)) head.push(line);
  }
  const text = head.length === 0 ? body : [...head, body].join("\n\n");
  return text.trim();
}

/** Visible text outside navigation, footers and forms. */
class VisibleText {
  private readonly blocks = new BlockText();
  /** Names of open elements, and how many enclosing ones hide what is inside. */
  private readonly hidden: boolean[] = [];
  private hiding = 0;

  open(name: string, attributes: Attributes): void {
    const hides = ASIDE.has(name) || isHidden(attributes) || name === "title";
    this.hidden.push(hides);
    if (hides) this.hiding++;
    if (this.hiding === 0) this.blocks.open(name);
  }

  text(text: string): void {
    if (this.hiding === 0) this.blocks.text(text);
  }

  close(name: string): void {
    if (this.hiding === 0) this.blocks.close(name);
    if (this.hidden.pop() === true) this.hiding--;
  }

  finish(): string {
    return this.blocks.finish();
  }
}

function isHidden(attributes: Attributes): boolean {
  const style = attributes.get("style");
  return (
    attributes.has("hidden") || (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style))
  );
}

const VOID = new Set(["br", "hr", "img"]);
const DROPPED = new Set([
  "meta",
  "link",
  "base",
  "input",
  "source",
  "track",
  "param",
  "embed",
  "col",
  "area",
  "wbr",
  "font",
  "center",
]);
const KEPT_ATTRIBUTES = ["class", "id", "role", "itemprop", "rel", "hidden", "aria-hidden"];

/** The page as small, balanced HTML: no scripts, no addresses, only the attributes a reader view looks at. */
class PrunedHtml {
  full = false;
  private parts: string[] = [];
  private elements = 0;
  private units = 0;
  private readonly elementLimit: number;
  private readonly unitLimit: number;

  constructor(elementLimit: number, unitLimit: number) {
    this.elementLimit = elementLimit;
    this.unitLimit = unitLimit;
  }

  open(name: string, attributes: Attributes): void {
    if (this.full || DROPPED.has(name)) return;
    if (++this.elements > this.elementLimit) {
      this.overflow();
      return;
    }
    let tag = `<${safeName(name)}`;
    for (const key of KEPT_ATTRIBUTES) {
      const value = attributes.get(key);
      if (value !== undefined) tag += ` ${key}="${escapeHtml(value.slice(0, 200))}"`;
    }
    if (name === "a") tag += ` href="${attributes.get("href")?.startsWith("#") === true ? "#" : "/"}"`;
    if (isHidden(attributes)) tag += ` style="display:none"`;
    this.parts.push(`${tag}>`);
  }

  close(name: string): void {
    if (!this.full && !DROPPED.has(name) && !VOID.has(name)) this.parts.push(`</${safeName(name)}>`);
  }

  text(text: string): void {
    if (this.full) return;
    this.units += text.length;
    if (this.units > this.unitLimit) this.overflow();
    else this.parts.push(escapeHtml(text));
  }

  private overflow(): void {
    this.full = true;
    this.parts = [];
  }

  finish(): string {
    return this.parts.join("");
  }
}

/** Names a tree builder gives no special treatment; unknown elements become `span`. */
function safeName(name: string): string {
  return /^[a-z][a-z0-9]{0,15}$/u.test(name) ? name : "span";
}

function escapeHtml(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
}
