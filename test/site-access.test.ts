import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { MINUTE_MS } from "../src/domain/instant.ts";
import { NOW_MS } from "../src/site/fixtures.ts";
import { many } from "../src/site/many.fixture.ts";
import { PAGE_KINDS } from "../src/site/pages.ts";
import { createContext, siteFiles } from "../src/site/site.ts";
import type { SiteInput } from "../src/site/input.ts";
import { wholeInput } from "./whole-site.ts";

const CHROMIUM = "/usr/bin/chromium";
const isLeftOut = !existsSync(CHROMIUM) && process.env["CI"] === undefined;
const MADE = wholeInput(undefined, {
  announcements: [{ id: "a", title: "We watch from Seoul, too", text: "Since Monday.", url: "https://example.com/" }],
  site: { header: "What our product depends on.", links: [{ name: "Our product", url: "https://example.com/" }] },
});
const { url: _, ...site } = MADE.site;
/** Without an address, for then 404.html, too, finds its styles from where it lies. */
const WHOLE: SiteInput = { ...MADE, site };
const MANY = many(121);
/** A page of every kind: only a site of many has groups on pages of their own. */
const KINDS = PAGE_KINDS.map(({ kind, pages }) => {
  const [first] = pages(createContext(WHOLE));
  const [ofMany] = first === undefined ? pages(createContext(MANY)) : [];
  return [kind, first === undefined ? "many" : "whole", (first ?? ofMany)?.path ?? ""] as const;
});

describe.skipIf(isLeftOut)("the site in a browser", () => {
  let folder = "";
  let browser: Browser;
  let axe = "";
  let shared: Page;
  const told = { requests: [] as string[], complaints: [] as string[] };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "uptimeline-access-"));
    await Promise.all([write("whole", WHOLE), write("many", MANY)]);
    axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
    shared = await browser.newPage();
    await shared.clock.install({ time: NOW_MS });
    shared.on("request", (request) => told.requests.push(request.url()));
    shared.on("console", (message) => told.complaints.push(message.text()));
    shared.on("pageerror", (error) => told.complaints.push(error.message));
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function write(name: string, input: SiteInput): Promise<void> {
    for await (const { path, body } of siteFiles(input)) {
      const file = join(folder, name, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, body);
    }
  }

  const urlOf = (site: string, path: string): string => pathToFileURL(join(folder, site, path)).href;

  async function open(site: string, path: string, options: Parameters<Browser["newContext"]>[0] = {}, agoMs = 0) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    if (options.javaScriptEnabled !== false) await page.clock.install({ time: NOW_MS + agoMs });
    await page.goto(urlOf(site, path));
    return { context, page };
  }

  async function closing<T>({ context }: { readonly context: BrowserContext }, use: () => Promise<T>): Promise<T> {
    try {
      return await use();
    } finally {
      await context.close();
    }
  }

  /** Rule and places, for people who mend them. */
  async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
    await page.evaluate(axe);
    return page.evaluate(async (runOnly) => {
      const { violations: found } = await (
        globalThis as unknown as {
          axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run({ preload: false, ...(runOnly !== undefined && { runOnly }) });
      return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    }, rules);
  }

  it.each(KINDS)(
    "%s (%s: %s) has nothing that axe minds, fits everywhere, and asks nothing of others",
    async (_, site, path) => {
      told.requests.length = told.complaints.length = 0;
      await shared.setViewportSize({ width: 1280, height: 900 });
      await shared.emulateMedia({ colorScheme: "light" });
      await shared.goto(urlOf(site, path));
      expect(await violations(shared), "light").toEqual([]);
      await shared.emulateMedia({ colorScheme: "dark" });
      expect(await violations(shared, ["color-contrast"]), "dark").toEqual([]);
      // 1280 px at 200 % are 640 of them.
      for (const width of [640, 320]) {
        await shared.setViewportSize({ width, height: 640 });
        const wide = await shared.evaluate<number>("document.documentElement.scrollWidth");
        expect(wide, `${width} px`).toBeLessThanOrEqual(width);
      }
      expect(told.complaints).toEqual([]);
      expect(told.requests.filter((url) => !url.startsWith(urlOf(site, "")) && !url.startsWith("data:"))).toEqual([]);
      expect(await shared.context().cookies()).toEqual([]);
      expect(await shared.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    },
    30_000,
  );

  it("finds, orders and folds by keyboard, tells what it found, and keeps that in the address alone", async () => {
    const opened = await open("whole", "index.html");
    await closing(opened, async () => {
      const { page } = opened;
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe("#main");
      const find = page.getByLabel("Find");
      await find.focus();
      await page.keyboard.type("door 4");
      expect(await page.locator("#monitors [data-verdict]:visible").count()).toBe(1);
      expect(await page.locator("#monitors output").textContent()).toBe("1 of 6 monitors");
      expect(new URL(page.url()).hash).toBe("#find=door+4");
      await page.reload();
      expect(await page.locator("#monitors [data-verdict]:visible").count()).toBe(1);
      await find.fill("");
      expect(await page.locator("#monitors [data-verdict]:visible").count()).toBe(6);
      await page.getByLabel("Order").selectOption("state");
      const firsts = page.locator("#monitors .group").first().locator("[data-verdict]");
      const ranks = await firsts.evaluateAll((rows) => rows.map((row) => Number(row.getAttribute("data-rank"))));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      await page.locator("#monitors summary").first().focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => new URL(page.url()).hash).toBe("#order=state&fold=0");
    });
  }, 30_000);

  it("reads a chart point by point with arrows, and Escape puts that away", async () => {
    const opened = await open("whole", "monitors/door-0.html");
    await closing(opened, async () => {
      const chart = opened.page.locator('[role="slider"]:visible').first();
      await chart.focus();
      await chart.press("End");
      const last = await chart.getAttribute("aria-valuetext");
      await chart.press("ArrowLeft");
      expect(await chart.getAttribute("aria-valuetext")).not.toBe(last);
      expect(await chart.locator(".tip").textContent()).toBe(await chart.getAttribute("aria-valuetext"));
      await chart.press("Escape");
      expect(await chart.locator(".tip").isVisible()).toBe(false);
    });
  }, 30_000);

  it("says by itself how old it is, and when it is too old to be believed", async () => {
    for (const [agoMs, isStale, ago] of [
      [0, false, "minutes ago"],
      [5 * 60 * MINUTE_MS, true, "5 hours ago"],
    ] as const) {
      const opened = await open("whole", "index.html", {}, agoMs);
      await closing(opened, async () => {
        const { page } = opened;
        expect(await page.locator(".stale").isVisible()).toBe(isStale);
        expect(await page.locator(".fresh").textContent()).toContain(ago);
        if (isStale) expect(await page.locator(".stale").textContent()).toContain("the last check was 5 hours ago");
      });
    }
  }, 30_000);

  it("holds all that matters without JavaScript, and keeps still and legible where a reader asks for that", async () => {
    const opened = await open("whole", "index.html", {
      javaScriptEnabled: false,
      reducedMotion: "reduce",
      forcedColors: "active",
    });
    await closing(opened, async () => {
      const { page } = opened;
      expect(await page.locator("#monitors tbody tr:visible").count()).toBe(6);
      expect(await page.locator("h1").textContent()).toContain("up.");
      expect(await page.locator(".tool:visible, .stale:visible").count()).toBe(0);
      await page.locator("#show-trouble").check();
      expect(await page.locator("#monitors tbody tr:visible").count()).toBeLessThan(6);
      await page.locator("#show-all").check();
      await page.locator("#monitors summary").first().click();
      expect(await page.locator("#monitors tbody tr:visible").count()).toBeLessThan(6);
    });
  }, 30_000);
});
