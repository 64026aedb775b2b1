/**
 * What a page says about itself: JSON-LD (arrays, `@graph`, references by `@id`), meta tags (Open Graph, `article:`, Dublin Core,
 * Parse.ly, schema.org `itemprop`) and `<time>`. Publisher's structured data is trusted before tags, tags before markup.
 */
import { type Attributes, scanHtml } from "./html-scan.ts";
import { dayOf } from "./page-date.ts";

/** Values as the page gives them; dates as calendar days with their words. */
export interface PageMetadata {
  readonly title?: string;
  readonly outlet?: string;
  readonly authors: readonly string[];
  readonly published?: PageDate;
  readonly modified?: PageDate;
  /** BCP 47 tag of `<html lang>`, as declared and unchecked. */
  readonly language?: string;
  /** The summary under the title, where given. */
  readonly summary?: string;
  /** The whole text of the article from structured data, without paragraphs. */
  readonly body?: string;
}

export interface PageDate {
  /** As written in the page. */
  readonly words: string;
  /** `YYYY-MM-DD` as the page's own clock has it. */
  readonly day: string;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Node = { readonly [key: string]: Json };

const ARTICLE = /(?:Article|BlogPosting|SocialMediaPosting|Report|Review)$/u;
const DEPTH = 12;
const NODES = 20_000;
const LENGTH = 1000;

/** Collects metadata while a page is scanned. */
export class MetadataCollector {
  damaged = false;
  private readonly meta = new Map<string, string[]>();
  private readonly nodes: Node[] = [];
  private readonly byId = new Map<string, Node>();
  private readonly times: { readonly value: string; readonly published: boolean }[] = [];
  private readonly headings: string[] = [];
  private pageTitle: string | undefined;
  private language: string | undefined;
  private listening: { readonly name: string; readonly attributes: Attributes; text: string } | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === "html") this.language = attributes.get("lang") ?? attributes.get("xml:lang");
    if (name === "meta") this.onMeta(attributes);
    if (name === "title" || name === "h1" || name === "time") this.listening ??= { name, attributes, text: "" };
    const item = attributes.get("itemprop");
    const content = attributes.get("datetime") ?? attributes.get("content");
    if (name !== "meta" && item !== undefined && content !== undefined) this.add(item.toLowerCase(), content);
  }

  text(text: string): void {
    if (this.listening !== undefined && this.listening.text.length < LENGTH) this.listening.text += text;
  }

  close(name: string): void {
    const heard = this.listening;
    if (heard === undefined || heard.name !== name) return;
    this.listening = undefined;
    const text = tidy(heard.text);
    if (name === "title") this.pageTitle ??= text;
    else if (name === "h1") {
      if (text !== "" && this.headings.length < 5) this.headings.push(text);
    } else if (this.times.length < 50) {
      const published = heard.attributes.has("pubdate") || /publi|date/iu.test(heard.attributes.get("class") ?? "");
      this.times.push({ value: heard.attributes.get("datetime") ?? text, published });
    }
  }

  /** Takes one block of JSON-LD. */
  data(text: string): void {
    const json = parseJson(text);
    if (json === undefined) this.damaged = true;
    else this.collect(json, 0);
  }

  /** Everything the page says, once it is scanned. */
  finish(): PageMetadata {
    const article = this.article();
    const outlet = this.outlet(article);
    const title = this.title(article, outlet);
    const published = this.date(
      [article?.["datePublished"], article?.["dateCreated"]],
      "article:published_time og:article:published_time datepublished parsely-pub-date dcterms.issued dcterms.date dc.date.issued dc.date pubdate publishdate publish-date date sailthru.date article.published cxenseparse:recs:publishtime",
      true,
    );
    const modified = this.date(
      [article?.["dateModified"]],
      "article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified last-modified article.updated",
      false,
    );
    const summary = textOf(article?.["description"]) ?? this.first("og:description description twitter:description");
    const body = textOf(article?.["articleBody"]);
    return {
      authors: this.authors(article),
      ...(title === undefined ? {} : { title }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === undefined ? {} : { published }),
      ...(modified === undefined ? {} : { modified }),
      ...(this.language === undefined ? {} : { language: this.language.slice(0, 35) }),
      ...(summary === undefined ? {} : { summary }),
      ...(body === undefined ? {} : { body }),
    };
  }

  private onMeta(attributes: Attributes): void {
    const key = attributes.get("property") ?? attributes.get("name") ?? attributes.get("itemprop");
    const content = attributes.get("content");
    if (key !== undefined && content !== undefined) this.add(key.toLowerCase(), content);
  }

  private add(key: string, content: string): void {
    const value = tidy(content);
    const list = this.meta.get(key);
    if (value === "") return;
    if (list === undefined) this.meta.set(key, [value]);
    else if (list.length < 20) list.push(value);
  }

  private first(keys: string): string | undefined {
    for (const key of keys.split(" ")) {
      const value = this.meta.get(key)?.[0];
      if (value !== undefined) return value;
    }
    return undefined;
  }

  private collect(json: Json, depth: number): void {
    if (json === null || typeof json !== "object" || depth > DEPTH || this.nodes.length > NODES) return;
    if (isList(json)) {
      for (const item of json) this.collect(item, depth + 1);
      return;
    }
    this.nodes.push(json);
    const id = json["@id"];
    if (typeof id === "string" && Object.keys(json).length > 1 && !this.byId.has(id)) this.byId.set(id, json);
    for (const value of Object.values(json)) this.collect(value, depth + 1);
  }

  /** The article the page is about: among several, the one named like the page. */
  private article(): Node | undefined {
    const all = this.nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
    const names = new Set([...this.headings, ...(this.meta.get("og:title") ?? []), this.pageTitle ?? ""].map(fold));
    const named = all.find((node) => names.has(fold(textOf(node["headline"]) ?? textOf(node["name"]) ?? "\0")));
    const dated = all.find((node) => node["datePublished"] !== undefined && node["headline"] !== undefined);
    return named ?? dated ?? all[0];
  }

  private title(article: Node | undefined, outlet: string | undefined): string | undefined {
    const heading = this.headings.length === 1 ? this.headings[0] : undefined;
    if (heading !== undefined && fold(heading) !== fold(outlet ?? "") && heading.length <= 300) return heading;
    const stated = textOf(article?.["headline"]) ?? this.first("og:title twitter:title dc.title parsely-title");
    const title = stated ?? this.pageTitle ?? this.headings[0];
    return title === undefined || title === "" ? undefined : withoutOutlet(title, outlet);
  }

  private outlet(article: Node | undefined): string | undefined {
    const site = this.nodes.find((node) => typesOf(node).includes("WebSite"));
    return (
      this.nameOf(article?.["publisher"]) ??
      this.first("og:site_name application-name dc.publisher dcterms.publisher publisher") ??
      textOf(site?.["name"])
    );
  }

  private authors(article: Node | undefined): readonly string[] {
    const stated = listOf(article?.["author"] ?? article?.["creator"] ?? null)
      .map((author) => this.nameOf(author))
      .filter((name) => name !== undefined);
    const keys = [
      "author",
      "article:author",
      "parsely-author",
      "dc.creator",
      "dcterms.creator",
      "byl",
      "sailthru.author",
    ];
    const tagged = keys.map((key) => this.meta.get(key) ?? []).find((list) => list.some(isName)) ?? [];
    const names = (stated.length > 0 ? stated : tagged).flatMap(splitNames).filter(isName);
    return [...new Set(names)].slice(0, 20);
  }

  private nameOf(value: Json | undefined): string | undefined {
    const node = isList(value) ? value[0] : value;
    if (typeof node === "string") return textOf(node);
    if (node === undefined || node === null || typeof node !== "object" || isList(node)) return undefined;
    const name = textOf(node["name"]);
    const id = node["@id"];
    return name ?? (typeof id === "string" ? textOf(this.byId.get(id)?.["name"]) : undefined);
  }

  private date(stated: readonly (Json | undefined)[], keys: string, times: boolean): PageDate | undefined {
    const fromTimes = times
      ? [...this.times.filter((time) => time.published), ...this.times.slice(0, 1)].map((time) => time.value)
      : [];
    const tagged = keys.split(" ").flatMap((key) => this.meta.get(key) ?? []);
    for (const words of [...stated.map(textOf), ...tagged, ...fromTimes]) {
      const day = words === undefined ? undefined : dayOf(words);
      if (words !== undefined && day !== undefined) return { words, day };
    }
    return undefined;
  }
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function listOf(value: Json): readonly Json[] {
  return isList(value) ? value : [value];
}

function typesOf(node: Node): readonly string[] {
  return listOf(node["@type"] ?? null).filter((type) => typeof type === "string");
}

/** JSON-LD as found in the wild: wrapped in comments, with raw line breaks inside strings. */
function parseJson(text: string): Json | undefined {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/u, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/u, "");
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, " ").replace(/;\s*$/u, "")]) {
    try {
      const json: Json = JSON.parse(attempt);
      return json;
    } catch {
      // The next attempt is more lenient; after the last the block is passed over with a remark.
    }
  }
  return undefined;
}

/** Plain text of a structured value: entities decoded, tags dropped, white space collapsed. */
function textOf(value: Json | undefined): string | undefined {
  const first = isList(value) ? value[0] : value;
  if (typeof first !== "string") return undefined;
  if (!/[&<]/u.test(first)) return tidy(first) || undefined;
  const parts: string[] = [];
  const ignore = (): void => undefined;
  scanHtml(first, 20, { open: ignore, close: ignore, data: ignore, text: (text) => parts.push(text) });
  return tidy(parts.join("")) || undefined;
}

function tidy(text: string): string {
  return text.replace(/[\s\u00A0]+/gu, " ").trim();
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function withoutOutlet(title: string, outlet: string | undefined): string {
  const at = Math.max(...[" | ", " – ", " - ", " — ", " • "].map((mark) => title.lastIndexOf(mark)));
  if (at <= 0 || outlet === undefined) return title;
  const tail = fold(title.slice(at));
  const name = fold(outlet);
  return tail !== "" && (name.includes(tail) || tail.includes(name)) ? title.slice(0, at).trim() : title;
}

function splitNames(name: string): readonly string[] {
  const bare = name.replace(/^(?:by|von|av|af|от|автор|текст|foto)[:\s]+/iu, "");
  const parts = bare.split(/\s*;\s*|\s+(?:and|und|og|och|et|и|та|й|&)\s+|,\s+(?:and\s+)?/u);
  return parts.every((part) => part.includes(" ")) ? parts : [bare];
}

function isName(name: string): boolean {
  return name !== "" && name.length <= 100 && !/^https?:|^@|^www\./iu.test(name);
}
