import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dropOn, openBrowser, orchard, reasonToSkip, silence, TestDesk } from "./browser.ts";

const skipped = reasonToSkip();
if (skipped !== undefined) process.stderr.write(`${skipped}\n`);

const desk = new TestDesk();
let browser: Browser;
let context: BrowserContext;
let page: Page;
let at = "";
/** Address of the article that the browser looked at. */
let article = "";
/** Address of a transcript. */
let transcript = "";
/** Several quotations may have the same change. */
const ACCEPT = "Accept the change himself to him";
const REJECT = "Reject the change himself to him";
/** What the page complains of: broken policies, errors, failed scripts. */
const complaints: string[] = [];

function listenTo(one: Page): Page {
  one.on("pageerror", (error) => complaints.push(error.message));
  one.on("console", (message) => {
    if (message.type() === "error" && !/Failed to load resource|ERR_/.test(message.text()))
      complaints.push(message.text());
  });
  return one;
}

describe.skipIf(skipped !== undefined)("the desk in a real browser", () => {
  beforeAll(async () => {
    await desk.start();
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = listenTo(await context.newPage());
    page.setDefaultTimeout(40_000);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await desk.end();
  });

  it("says what to do while there is nothing", async () => {
    await page.goto(desk.url);
    await page.getByText("No case yet").waitFor();
    await page.getByText("Drop articles, transcripts, recordings or folders here").waitFor();
    await page.getByRole("button", { name: "Open the invented example" }).waitFor();
  });

  it("takes in what is dropped, shows the work and then the case", async () => {
    await dropOn(page, ".add-box", orchard());
    await page.waitForURL(/\/case\/case_/);
    at = new URL(page.url()).pathname;
    await page.getByRole("heading", { name: "Calls", exact: true }).waitFor();
    await expect.poll(() => page.locator(".call-card").count(), { timeout: 15_000 }).toBe(3);
    expect(await page.locator(".items li").count()).toBe(orchard().length);
    await page.locator(".graph .box", { hasText: "newsmill" }).waitFor();
    await page.getByText("independent source behind 4 articles").waitFor();
    const row = page.locator(".coverage tr", { hasText: "newsmill" });
    expect(await row.locator(".change-tag", { hasText: /^person/ }).count()).toBe(1);
  });

  it("shows where himself became him, and lights the words on both sides", async () => {
    await page.locator(".coverage tr", { hasText: "newsmill" }).getByRole("link", { name: "person" }).click();
    await page.getByRole("heading", { name: /Line 7/ }).waitFor();
    await page.locator(".swaps", { hasText: "himself → him" }).waitFor();
    expect(await page.locator(".spoken mark.lit").allTextContents()).toContain("himself");
    expect(await page.locator(".card mark.lit").allTextContents()).toContain("him");
    await page.locator(".card mark.lit", { hasText: /^him$/ }).first().hover();
    expect(await page.locator(".spoken mark[data-pointed]").textContent()).toBe("himself");
  });

  it("goes from line to line by keyboard, and keeps to the changes asked for", async () => {
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { name: /Line 8/ }).waitFor();
    await page.keyboard.press("k");
    await page.getByRole("heading", { name: /Line 7/ }).waitFor();
    await page.getByRole("button", { name: /^number/ }).click();
    await page.keyboard.press("p");
    await page.getByRole("heading", { name: /Line 5/ }).waitFor();
    await page.locator(".swaps", { hasText: "twelve → twenty" }).waitFor();
    expect(new URL(page.url()).search).toBe("?change=number");
    await page.reload();
    await page.getByRole("heading", { name: /Line 5/ }).waitFor();
    expect(await page.locator(".spine li").count()).toBe(1);
    await page.keyboard.press("0");
    await expect.poll(() => page.locator(".spine li").count(), { timeout: 15_000 }).toBeGreaterThan(10);
  });

  it("marks the quotations of an article and explains each in the margin", async () => {
    await page.goto(`${desk.url}${at}/compare/A7`);
    await page.getByRole("link", { name: "newsmill.en.txt" }).first().click();
    await page.getByRole("heading", { level: 1, name: /Soldier phones home/ }).waitFor();
    await page.locator(".margin-note[data-selected] .why", { hasText: "Lantern Archive translates" }).waitFor();
    article = new URL(page.url()).pathname + new URL(page.url()).search;
    await page.keyboard.press("j");
    await page.locator(".block.furniture", { hasText: "Download our app" }).waitFor();
    await page.goto(`${desk.url}${at}`);
    await page.locator(".coverage").getByRole("link", { name: "Harbour Courier" }).click();
    await page.getByRole("button", { name: "Captured page" }).click();
    const frame = page.frameLocator(".captured iframe");
    await frame.getByText("A Russian soldier told his wife").waitFor();
    expect(await page.locator(".captured iframe").getAttribute("sandbox")).toBe("");
  });

  it("judges by keyboard, shows the effect, and takes it back", async () => {
    await page.goto(`${desk.url}${at}/judge`);
    await page.getByLabel("You judge as").fill("Kari");
    await page.getByRole("button", { name: /^Changes/ }).click();
    await page
      .getByRole("button", { name: /person: himself → him/ })
      .first()
      .click();
    await page.keyboard.press("r");
    const effect = page.getByText(/Effect: changes that count \d+ → \d+/);
    await effect.waitFor();
    const [before = 0, after = 0] = ((await effect.textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
    expect(after).toBe(before - 1);
    await page.getByText(/rejected.*by Kari/).waitFor();
    await page.reload();
    await page.getByRole("button", { name: /^Judged 1/ }).click();
    await page.keyboard.press("u");
    await page.getByText(`Effect: changes that count ${after} → ${before}`).waitFor();
  });

  it("corrects a wrong link: the quotation moves, and its changes are those against what was chosen", async () => {
    await page.goto(`${desk.url}${at}/judge`);
    await page.getByRole("button", { name: /^Traces/ }).click();
    const change = page.locator(".bench .change-note", { hasText: "himself" });
    for (let left = 60; left > 0 && (await change.count()) === 0; left--) await page.keyboard.press("j");
    await change.waitFor();
    await page.getByLabel("or line").fill("A5");
    await page.getByRole("button", { name: "Correct", exact: true }).click();
    await page.getByText(/the quotation moves from A7 to A5/).waitFor();
    await page.getByText(/no longer a change: person himself → him/).waitFor();
    await page.keyboard.press("u");
    await page.getByText(/the quotation moves from A5 to A7/).waitFor();
    await page.getByText(/now a change: person himself → him/).waitFor();
    await change.waitFor();
  });

  it("shows in one tab what is judged in another", async () => {
    const other = listenTo(await context.newPage());
    await other.goto(`${desk.url}${at}/compare/A7`);
    await other.getByRole("button", { name: ACCEPT }).first().waitFor();
    await page.goto(`${desk.url}${at}/compare/A7`);
    await page.getByRole("button", { name: ACCEPT }).first().click();
    await other.getByText("accepted by Kari").waitFor();
    await other.getByRole("button", { name: "Undo: the change himself to him" }).click();
    await page.getByText("accepted by Kari").waitFor({ state: "detached" });
    await other.close();
  });

  it("finds a name in every spelling, says why, and leads to the place", async () => {
    await page.goto(`${desk.url}/search`);
    await page.getByLabel("Words to look for").fill("Каменка");
    await page.keyboard.press("Enter");
    // The first search opens the index.
    await page.locator(".hits mark", { hasText: "Kamenka" }).first().waitFor({ timeout: 90_000 });
    await page
      .getByText(/same name in another spelling/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: /^utterances/ }).click();
    await expect
      .poll(() => page.locator(".hits .overline", { hasText: "quotation" }).count(), { timeout: 15_000 })
      .toBe(0);
    await page.getByRole("button", { name: "+ save this search" }).click();
    await page.locator(".hit").first().click();
    await page.getByRole("heading", { name: /Line 9/ }).waitFor();
    await page.goto(`${desk.url}/search`);
    await page.getByRole("button", { name: /^Каменка/ }).click();
    await page.locator(".hits li").first().waitFor();
  }, 120_000);

  it("corrects a line of a transcript, keeps its history, and lets the findings follow", async () => {
    await page.goto(`${desk.url}${at}`);
    await page.locator(".box.rendition", { hasText: "call.en.txt" }).click();
    await page.getByRole("heading", { level: 1, name: "call.en.txt" }).waitFor();
    transcript = new URL(page.url()).pathname;
    await page.getByRole("button", { name: "Correct line 1", exact: true }).click();
    await page.getByLabel("Words").fill("Hello. Can you hear me at all?");
    await page.getByRole("button", { name: "Save" }).click();
    await page.locator(".history", { hasText: "Kari" }).getByText("Hello. Can you hear me?").waitFor();
    await page.locator(".utterances", { hasText: "Can you hear me at all?" }).waitFor();
  });

  it("writes a transcript by keyboard, with the translation beside it and words that nobody can make out marked", async () => {
    await page.goto(desk.url + transcript);
    await page.locator(".utterances .beside", { hasText: "Ты меня слышишь" }).waitFor();
    await page.getByLabel("Beside each line").selectOption("");
    await expect.poll(() => page.locator(".utterances .beside").count(), { timeout: 15_000 }).toBe(0);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("e");
    await page.getByLabel("Words").evaluate((field: HTMLTextAreaElement) => {
      const start = field.value.indexOf("Where");
      field.setSelectionRange(start, start + "Where are".length);
    });
    await page.keyboard.press("Control+u");
    await page.keyboard.press("Control+Enter");
    await page.getByLabel("Words").filter({ hasText: "orchard" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByLabel("A soldier").fill("Ivan");
    await page.getByRole("button", { name: "Rename everywhere" }).click();
    await expect.poll(() => page.locator(".utterance-meta", { hasText: "Ivan" }).count()).toBeGreaterThan(3);
    await page.locator(".utterances .remark", { hasText: "[unintelligible]" }).waitFor();
    await page.locator(".history ol > li", { hasText: "line 2" }).first().waitFor();
    await page.goto(`${desk.url}${at}/compare/A7`);
    await page.locator(".spoken footer", { hasText: "Ivan" }).waitFor();
  });

  it("marks the words that a recogniser was unsure of, and plays what the browser cannot from a working copy", async () => {
    const send = async (path: string, body: BodyInit, type: string): Promise<{ id: string }> => {
      const answer = await fetch(`${desk.url}/api/v1${path}`, {
        method: "POST",
        body,
        headers: { "content-type": type },
      });
      return (await answer.json()) as { id: string };
    };
    const { id } = await send("/cases", JSON.stringify({ name: "Telephone" }), "application/json");
    // AMR: its mark, and two seconds of frames with nothing in them.
    const amr = [...new TextEncoder().encode("#!AMR\n")];
    for (let frame = 0; frame < 100; frame++) amr.push(0x3c, ...new Uint8Array(31));
    await send(`/cases/${id}/items?name=call.amr`, Uint8Array.from(amr), "audio/amr");
    const words = ["Nobody", "counted", "ropes."].map((word, at) => ({
      word,
      start: at / 2,
      end: (at + 1) / 2,
      probability: at === 2 ? 0.3 : 0.9,
    }));
    const segments = [{ start: 0, end: 1.5, text: "Nobody counted ropes.", words }];
    const madeBy = { name: "recogniser", version: "1" };
    await send(`/cases/${id}/items?name=call.json`, JSON.stringify({ madeBy, segments }), "application/json");
    await page.goto(`${desk.url}/case/${id}`);
    await page.getByRole("link", { name: "call.json" }).first().click();
    await page.locator(".utterances .unsure", { hasText: "ropes." }).waitFor();
    expect(await page.locator(".utterances .unsure").count()).toBe(1);
    await page.getByRole("button", { name: "Hear it from 00:00" }).click();
    await page.getByText("working copy: 16 kHz WAV").waitFor();
    await expect
      .poll(() => page.evaluate(() => document.querySelector("audio")?.currentTime ?? 0), { timeout: 15_000 })
      .toBeGreaterThan(0.2);
    await page.getByRole("button", { name: "Close the player" }).click();
  });

  it("plays the recording from the second of a line", async () => {
    const id = at.slice(at.lastIndexOf("/") + 1);
    const added = await fetch(`${desk.url}/api/v1/cases/${id}/items?name=call.wav`, {
      method: "POST",
      headers: { "content-type": "audio/wav" },
      body: silence(30),
    });
    expect(added.status).toBe(201);
    await page.goto(`${desk.url}${at}/compare/A7`);
    await page.getByRole("button", { name: "Hear it from 00:21" }).first().click();
    await expect
      .poll(() => page.evaluate(() => document.querySelector("audio")?.currentTime ?? 0), { timeout: 15_000 })
      .toBeGreaterThan(21);
    await page.getByRole("button", { name: "Close the player" }).click();
  });

  it("outlives a desk that is killed, and sends what was said meanwhile", async () => {
    await page.goto(`${desk.url}${at}/compare/A7`);
    await page.getByRole("button", { name: REJECT }).first().waitFor();
    await desk.kill();
    await page.getByText("The desk does not answer.").waitFor();
    await page.getByRole("button", { name: REJECT }).first().click();
    await page.locator(".swaps", { hasText: "himself → him" }).waitFor();
    await desk.start();
    await page.getByText("rejected by Kari").waitFor();
    await expect.poll(() => page.getByText("The desk does not answer.").count(), { timeout: 15_000 }).toBe(0);
    await page.reload();
    await page.getByText("rejected by Kari").waitFor();
    await page.getByRole("button", { name: "Undo: the change himself to him" }).click();
    await page.getByText("rejected by Kari").waitFor({ state: "detached" });
  });

  // Axe takes seconds a screen: these are for `npm run test:browser`. A size at which only the width changes is looked at for its width.
  it.skipIf(process.env["EARWITNESS_BROWSER"] !== "required").each([
    ["light", 320, true],
    ["dark", 320, false],
    ["light", 1280, true],
    ["dark", 1280, true],
    ["light", 2560, false],
    ["dark", 3840, false],
  ] as const)(
    "fits in %s at %i pixels",
    async (colorScheme, width, isChecked) => {
      const wide = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const one = listenTo(await wide.newPage());
      for (const path of [...screens(), article, transcript]) {
        await one.goto(desk.url + path);
        await one.locator("main:not([aria-busy=true])").waitFor();
        await expect.poll(() => one.locator(".graph[aria-busy]").count(), { timeout: 15_000 }).toBe(0);
        const over = await one.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(`${path} wider than the window by ${over}`).toMatch(/by (?:0|-\d+)$/);
        if (!isChecked) continue;
        const { violations } = await new AxeBuilder({ page: one })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          .analyze();
        const told = violations.map(
          ({ id, nodes }) =>
            `${path} ${id}: ${nodes
              .map((node) => node.html)
              .slice(0, 2)
              .join(" ")}`,
        );
        expect(told).toEqual([]);
      }
      await wide.close();
    },
    240_000,
  );

  it("gives no cause for complaint to the console, the policy among it", () => {
    expect(complaints).toEqual([]);
  });
});

function screens(): string[] {
  return ["/", at, `${at}/compare/A7`, `${at}/compare/B1`, `${at}/judge`, "/search?q=Kamenka"];
}
