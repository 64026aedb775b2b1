/**
 * How quickly the desk answers in the browser, on a case of 200 articles and a call of 3,000 utterances: the time from a press or a
 * click to the next paint, as the browser itself measures it (Event Timing, in steps of 8 ms), and the first paint of the page from a
 * cold start. Needs Chromium on the path.
 *
 *   npm run bench:desk             measure and print
 *   npm run bench:desk -- --freeze freeze results.json
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { openBrowser, TestDesk } from "../../test/browser/browser.ts";
import { ARTICLES, inventedCase, UTTERANCES } from "./invented-case.ts";

const RESULTS = fileURLToPath(new URL("results.json", import.meta.url));

interface Row {
  readonly screen: string;
  readonly interactions: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly worstMs: number;
}

const desk = new TestDesk();
await desk.start();
const browser = await openBrowser();
try {
  const id = await addAll();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(60_000);
  const rows: Row[] = [];
  const firstPaintMs = await firstPaint(page);
  const began = performance.now();
  await page.goto(`${desk.url}/case/${id}`);
  await page.locator(".coverage tbody tr").first().waitFor();
  const openMs = Math.round(performance.now() - began);
  rows.push(
    await measured(page, "case: filter the coverage table", () =>
      press(page, 10, () => page.getByLabel("Only articles with changes").click()),
    ),
  );
  await page.getByRole("link", { name: "Compare", exact: true }).click();
  await page.locator(".stage").waitFor();
  rows.push(await measured(page, "compare: next line", () => press(page, 60, () => page.keyboard.press("ArrowRight"))));
  rows.push(await measured(page, "compare: next changed line", () => press(page, 30, () => page.keyboard.press("n"))));
  const number = page.getByRole("button", { name: /^number/ });
  rows.push(await measured(page, "compare: filter by change", () => press(page, 10, () => number.click())));
  rows.push(await measured(page, "compare: scroll and choose a line", () => chooseLines(page)));
  await page.getByRole("link", { name: "Judge" }).click();
  await page.locator(".findings li").first().waitFor();
  rows.push(await measured(page, "judge: next finding", () => press(page, 40, () => page.keyboard.press("j"))));
  rows.push(await measured(page, "judge: accept and take back", () => judgeSome(page)));
  await page.goto(`${desk.url}/case/${id}`);
  await page
    .locator(".items a", { hasText: /^call\./ })
    .first()
    .click();
  await page.locator(".utterances li").first().waitFor();
  rows.push(await measured(page, "transcript: next turn", () => press(page, 60, () => page.keyboard.press("j"))));
  rows.push(await measured(page, "transcript: scroll and open a line", () => openLines(page)));
  const results = { articles: ARTICLES, utterances: UTTERANCES, firstPaintMs, openMs, rows };
  console.log(`first paint ${firstPaintMs} ms · case open after ${openMs} ms`);
  if (process.argv.includes("--freeze")) writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
} finally {
  await browser.close();
  await desk.end();
}

/** Adds the case over HTTP and waits until it is traced. */
async function addAll(): Promise<string> {
  const send = async (path: string, body: BodyInit, type: string): Promise<{ id: string }> => {
    const answer = await fetch(`${desk.url}/api/v1${path}`, {
      method: "POST",
      headers: { "content-type": type },
      body,
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as { id: string };
  };
  const { id } = await send("/cases", JSON.stringify({ name: "A long call" }), "application/json");
  for (const { name, text } of inventedCase())
    await send(`/cases/${id}/items?name=${encodeURIComponent(name)}`, text, "text/plain");
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const { state, items } = (await (await fetch(`${desk.url}/api/v1/cases/${id}`)).json()) as {
      state: string;
      items: number;
    };
    console.log(`${state}, ${items} items`);
    if (state === "traced") return id;
    if (state === "failed") throw new Error("The case could not be traced");
  }
}

/** From a cold start: nothing of the desk is in the browser's cache. */
async function firstPaint(page: Page): Promise<number> {
  await page.goto(desk.url);
  await page.getByRole("heading", { name: "Cases", exact: true }).waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName("first-contentful-paint")[0];
          if (paint !== undefined) resolve(Math.round(paint.startTime));
        }).observe({ type: "paint", buffered: true });
      }),
  );
}

async function press(page: Page, times: number, act: () => Promise<void>): Promise<void> {
  for (let time = 0; time < times; time++) {
    await act();
    await page.waitForTimeout(60);
  }
}

async function chooseLines(page: Page): Promise<void> {
  const list = page.locator(".spine-list");
  for (let time = 0; time < 20; time++) {
    await list.hover();
    await page.mouse.wheel(0, 2600);
    await page.waitForTimeout(80);
    await page.mouse.click(150, 600);
    await page.waitForTimeout(60);
  }
}

async function openLines(page: Page): Promise<void> {
  for (let time = 0; time < 15; time++) {
    await page.mouse.wheel(0, 4000);
    await page.waitForTimeout(80);
    await page.keyboard.press("j");
    await page.waitForTimeout(60);
    await page.keyboard.press("e");
    await page.waitForTimeout(60);
    await page.keyboard.press("Escape");
    await page.waitForTimeout(60);
  }
}

async function judgeSome(page: Page): Promise<void> {
  for (let time = 0; time < 10; time++) {
    await page.keyboard.press("a");
    await page.locator(".standing").waitFor();
    await page.keyboard.press("u");
    await page.locator(".verdicts").waitFor();
    await page.waitForTimeout(60);
  }
}

/** What Event Timing says of the interactions while `act` runs. */
async function measured(page: Page, screen: string, act: () => Promise<void>): Promise<Row> {
  await page.evaluate(() => {
    const kept = globalThis as unknown as { seen: Map<number, number>; observer?: PerformanceObserver };
    kept.observer?.disconnect();
    kept.seen = new Map();
    kept.observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { interactionId = 0, duration } = entry as { interactionId?: number; duration: number };
        if (interactionId > 0) kept.seen.set(interactionId, Math.max(duration, kept.seen.get(interactionId) ?? 0));
      }
    });
    // Shorter ones than 16 ms are not reported; they are no trouble.
    kept.observer.observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  await act();
  await page.waitForTimeout(500);
  const times = await page.evaluate(() => [...(globalThis as unknown as { seen: Map<number, number> }).seen.values()]);
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const row = { screen, interactions: sorted.length, medianMs: at(0.5), p95Ms: at(0.95), worstMs: at(1) };
  console.log(JSON.stringify(row));
  return row;
}
