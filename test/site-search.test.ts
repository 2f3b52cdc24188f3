import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, isWithoutChromium, urlOf } from "./demo-browser.ts";
import { EMPTY_LEDGER } from "../src/domain/ledger.ts";
import { HOUR_MS, toInstant } from "../src/domain/instant.ts";
import { monitor, NOW_MS, outage, siteInput } from "../src/site/fixtures.ts";
import { siteFiles } from "../src/site/site.ts";

/** Three incidents, one of a monitor with a name that means harm. */
const HOSTILE = "<img src=x onerror=alert(1)> search";
const incidents = ["a", "b", "b"].map((id, index) => {
  const begin = toInstant(NOW_MS - (index + 2) * 30 * 24 * HOUR_MS);
  const at = begin.replaceAll(/[-:]|\.\d+/gu, "");
  return outage(id, { id: `${at}-${id}-outage`, begin, detected: begin, end: toInstant(NOW_MS - HOUR_MS) });
});

const titles = (page: Page): Promise<string[]> => page.locator("#incident-found a").allTextContents();

describe.skipIf(isWithoutChromium)("the search of incidents, opened from a file", () => {
  let folder = "";
  let browser: Browser | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "uptimeline-search-"));
    const monitors = [monitor("a", { name: "Alpha" }), monitor("b", { name: HOSTILE })];
    for await (const { path, body } of siteFiles(siteInput({ monitors, ledger: { ...EMPTY_LEDGER, incidents } }))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), body);
    }
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test("finds by all words in any order, says how many, and what it found can be opened", async () => {
    const page = await browser!.newPage();
    await page.goto(urlOf(join(folder, "incidents/index.html")));
    await page.getByLabel("Search incidents").fill("overloaded alpha");
    await expect.poll(() => titles(page)).toEqual(["Alpha: overloaded"]);
    expect(await page.getByRole("status").allTextContents()).toContain("One incident matches.");
    await page.getByLabel("Search incidents").fill("no such thing");
    await expect.poll(() => titles(page)).toEqual([]);
    expect(await page.getByRole("status").allTextContents()).toContain("No incident matches.");
    await page.getByLabel("Search incidents").fill("onerror");
    await expect.poll(() => titles(page)).toEqual(Array(2).fill(`${HOSTILE}: overloaded`));
    expect(await page.locator("#incident-found img").count()).toBe(0);
    await page.locator("#incident-found a").first().click();
    expect(page.url()).toContain(incidents[1]!.id);
    await page.close();
  });

  test("is not there without script; the months are", async () => {
    const context = await browser!.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(urlOf(join(folder, "incidents/index.html")));
    expect(await page.locator("#incident-search").isVisible()).toBe(false);
    expect(await page.locator('a[href="2026-09.html"]').isVisible()).toBe(true);
    await context.close();
  });
});
