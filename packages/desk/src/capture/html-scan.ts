/**
 * One linear pass over HTML of any size and depth. Nothing is run and nothing is loaded: the pass sees tags and text.
 *
 * It exists because tree builders and reader views take quadratic time or overflow the stack on hostile nesting (100,000
 * open elements). The scan tells a visitor balanced open and close events whose depth is bounded: elements below the limit
 * lose their tags and keep their text, scripts and styles are left out, structured data is handed over apart.
 */
import { Tokenizer } from "htmlparser2";

export type Attributes = ReadonlyMap<string, string>;

export interface HtmlVisitor {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
  /** Content of a `<script type="application/ld+json">`. */
  data(text: string): void;
}

/** What the scan saw. */
export interface HtmlScan {
  readonly elements: number;
  readonly tooDeep: boolean;
}

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Elements whose content no reader sees as text of the page. */
const UNSEEN = new Set(
  "script style noscript template iframe object svg math canvas audio video select option button textarea map datalist noframes noembed".split(
    " ",
  ),
);
/** A start tag of these ends an open `<p>` (HTML standard, 13.1.2.4). */
const ENDS_P = new Set(
  "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul".split(
    " ",
  ),
);
/** A start tag of the key ends an open element of the values when that is innermost. */
const ENDS_LIKE = new Map<string, readonly string[]>([
  ["li", ["li"]],
  ["dt", ["dt", "dd"]],
  ["dd", ["dt", "dd"]],
  ["tr", ["tr", "td", "th"]],
  ["td", ["td", "th"]],
  ["th", ["td", "th"]],
]);
const ATTRIBUTE_LIMIT = 2000;
const ATTRIBUTES = 40;
const DATA_LIMIT = 2_000_000;

interface Open {
  readonly name: string;
  readonly told: boolean;
}

/** Scans HTML and tells the visitor; linear in the length of the input whatever it nests. */
export function scanHtml(html: string, depthLimit: number, visitor: HtmlVisitor): HtmlScan {
  const scanner = new Scanner(html, depthLimit, visitor);
  scanner.run();
  return { elements: scanner.elements, tooDeep: scanner.tooDeep };
}

class Scanner {
  elements = 0;
  tooDeep = false;
  private readonly html: string;
  private readonly depthLimit: number;
  private readonly visitor: HtmlVisitor;
  private readonly stack: Open[] = [];
  private readonly openCounts = new Map<string, number>();
  private told = 0;
  /** Depth inside unseen elements; 0 when text is seen. */
  private unseen = 0;
  private tag = "";
  private attribute = "";
  private value = "";
  private attributes = new Map<string, string>();
  private dataParts: string[] | undefined;
  private dataSize = 0;

  constructor(html: string, depthLimit: number, visitor: HtmlVisitor) {
    this.html = html;
    this.depthLimit = depthLimit;
    this.visitor = visitor;
  }

  run(): void {
    const nothing = (): void => undefined;
    const tokenizer = new Tokenizer(
      { decodeEntities: true },
      {
        ontext: (start, end) => this.onText(this.html.slice(start, end)),
        ontextentity: (code) => this.onText(characterOf(code)),
        onopentagname: (start, end) => {
          this.tag = this.html.slice(start, Math.min(end, start + 40)).toLowerCase();
          this.attributes = new Map();
        },
        onattribname: (start, end) => {
          this.attribute = this.html.slice(start, Math.min(end, start + 60)).toLowerCase();
          this.value = "";
        },
        onattribdata: (start, end) => {
          if (this.value.length < ATTRIBUTE_LIMIT)
            this.value += this.html.slice(start, Math.min(end, start + ATTRIBUTE_LIMIT));
        },
        onattribentity: (code) => {
          if (this.value.length < ATTRIBUTE_LIMIT) this.value += characterOf(code);
        },
        onattribend: () => {
          if (this.attributes.size < ATTRIBUTES && !this.attributes.has(this.attribute)) {
            this.attributes.set(this.attribute, this.value);
          }
        },
        onopentagend: () => this.onOpen(),
        onselfclosingtag: () => this.onOpen(),
        onclosetag: (start, end) =>
          this.onClose(
            this.html
              .slice(start, Math.min(end, start + 40))
              .trim()
              .toLowerCase(),
          ),
        oncdata: nothing,
        oncomment: nothing,
        ondeclaration: nothing,
        onprocessinginstruction: nothing,
        onend: nothing,
      },
    );
    tokenizer.write(this.html);
    tokenizer.end();
    while (this.stack.length > 0) this.pop();
  }

  private onText(text: string): void {
    if (this.dataParts !== undefined) {
      this.dataSize += text.length;
      if (this.dataSize <= DATA_LIMIT) this.dataParts.push(text);
    } else if (this.unseen === 0) {
      this.visitor.text(text);
    }
  }

  private onOpen(): void {
    const name = this.tag;
    this.elements++;
    if (ENDS_P.has(name) && this.top() === "p") this.pop();
    const like = ENDS_LIKE.get(name);
    if (like !== undefined) while (like.includes(this.top())) this.pop();
    if (VOID.has(name)) {
      if (this.unseen === 0 && this.told < this.depthLimit) {
        this.visitor.open(name, this.attributes);
        this.visitor.close(name);
      }
      return;
    }
    if (UNSEEN.has(name)) {
      this.unseen++;
      if (name === "script" && /^application\/ld\+json/iu.test(this.attributes.get("type")?.trim() ?? "")) {
        this.dataParts = [];
      }
    }
    const told = this.unseen === 0 && this.told < this.depthLimit;
    if (this.unseen === 0 && !told) this.tooDeep = true;
    if (told) {
      this.told++;
      this.visitor.open(name, this.attributes);
    }
    this.stack.push({ name, told });
    this.openCounts.set(name, (this.openCounts.get(name) ?? 0) + 1);
  }

  private onClose(name: string): void {
    if (name === "br" && this.unseen === 0) {
      this.visitor.open("br", new Map());
      this.visitor.close("br");
    }
    if ((this.openCounts.get(name) ?? 0) === 0) return;
    while (this.stack.length > 0 && this.pop() !== name);
  }

  private top(): string {
    return this.stack.at(-1)?.name ?? "";
  }

  private pop(): string {
    const open = this.stack.pop();
    if (open === undefined) return "";
    const { name } = open;
    this.openCounts.set(name, (this.openCounts.get(name) ?? 1) - 1);
    if (UNSEEN.has(name)) {
      this.unseen--;
      if (name === "script" && this.dataParts !== undefined) {
        this.visitor.data(this.dataParts.join(""));
        this.dataParts = undefined;
      }
    }
    if (open.told) {
      this.told--;
      this.visitor.close(name);
    }
    return name;
  }
}

function characterOf(code: number): string {
  return code >= 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : "\uFFFD";
}
