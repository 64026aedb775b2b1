/** Makes the pictures of the README from the bundled case: `npm run screenshots`. Needs Chromium on the path. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { openBrowser, TestDesk } from "../test/browser/browser.ts";

const FOLDER = fileURLToPath(new URL("../docs/screens/", import.meta.url));
const SIZE = { width: 1280, height: 800 };

const desk = new TestDesk();
await desk.start();
const browser = await openBrowser();
try {
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.newPage({ viewport: SIZE, colorScheme: "light" });
  await page.goto(desk.url);
  await page.getByRole("button", { name: "Open the invented example" }).click();
  await page.locator(".graph .box").first().waitFor({ timeout: 60_000 });
  const at = page.url();
  await page.locator(".graph").scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector("#chain-title")?.scrollIntoView());
  await keep(browser, page, "case");
  await page.goto(`${at}/compare/A7`);
  await page.locator(".swaps").waitFor();
  await keep(browser, page, "compare");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.locator(".card", { hasText: "newsmill" }).getByRole("link").first().click();
  await page.locator(".margin-note[data-selected]").waitFor();
  await keep(browser, page, "article");
} finally {
  await browser.close();
  await desk.end();
}

/** WebP is a third of the size of PNG; Chromium makes it. */
async function keep(browser: Browser, page: Page, name: string): Promise<void> {
  await page.waitForTimeout(400);
  const png = await page.screenshot();
  const paper = await browser.newPage();
  const webp = await paper.evaluate(
    async ({ source, width, height }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width, height });
      canvas.getContext("2d")?.drawImage(image, 0, 0);
      return canvas.toDataURL("image/webp", 0.86);
    },
    { source: png.toString("base64"), ...SIZE },
  );
  await paper.close();
  const bytes = Buffer.from(webp.slice(webp.indexOf(",") + 1), "base64");
  writeFileSync(`${FOLDER}${name}.webp`, bytes);
  console.log(`${name}: ${Math.round(bytes.length / 1000)} kB`);
}
