/**
 * Text of a page as a reader sees it: blocks separated by a blank line, each heading, list item, quotation, caption and table
 * cell a block of its own, `<br>` a line break. Fed in document order by whatever walks the page.
 */

const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul title".split(
    " ",
  ),
);

/** Collects blocks; `open`, `text` and `close` in document order, then `finish`. */
export class BlockText {
  private readonly blocks: string[] = [];
  private parts: string[] = [];
  private preformatted = 0;

  open(name: string): void {
    if (name === "br") this.parts.push("\n");
    else if (name === "q") this.parts.push("“");
    else if (BLOCKS.has(name)) this.flush();
    if (name === "pre") this.preformatted++;
  }

  text(text: string): void {
    this.parts.push(this.preformatted > 0 ? text : text.replace(/[ \t\n\r\f]+/gu, " "));
  }

  close(name: string): void {
    if (name === "q") this.parts.push("”");
    else if (BLOCKS.has(name)) this.flush();
    if (name === "pre") this.preformatted--;
  }

  /** The blocks, joined by blank lines. */
  finish(): string {
    this.flush();
    return this.blocks.join("\n\n");
  }

  private flush(): void {
    if (this.parts.length === 0) return;
    const lines = this.parts.join("").split("\n").map(trimLine);
    this.parts = [];
    let block: string[] = [];
    for (const line of [...lines, ""]) {
      if (line !== "") block.push(line);
      else if (block.length > 0) {
        this.blocks.push(block.join("\n"));
        block = [];
      }
    }
  }
}

/** Zero-width spaces and soft hyphens are layout, not words. */
function trimLine(line: string): string {
  return line
    .replace(/[\u200B\u00AD\uFEFF]/gu, "")
    .replace(/ {2,}/gu, " ")
    .trim();
}
