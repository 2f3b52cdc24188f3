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
import { assetFiles } from "../src/site/assets.ts";
import { headView } from "../src/site/head.ts";
import { ownFiles } from "../src/site/own.ts";
import { PAGE_KINDS } from "../src/site/pages.ts";
import { createContext } from "../src/site/site.ts";
import type { SiteInput } from "../src/site/input.ts";
import { render } from "../src/templates.ts";
import { HIDDEN_WHEN_FOCUSED, LOST, MOVING, SPACED, TICKS_ALOUD, UNSEEN, UNSPACED } from "./site-looks.ts";
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
const CONTEXTS = [createContext(WHOLE), createContext(many(121))] as const;
/** A page of every kind: only a site of many has groups on pages of their own. */
const KINDS = PAGE_KINDS.map(({ kind, template, pages }) => {
  const [context, page] = CONTEXTS.flatMap((one) =>
    [...pages(one)].slice(0, 1).map((first) => [one, first] as const),
  )[0]!;
  const html = () => render(template, { ...page.view(), head: headView(context, page.path) });
  return [kind, page.path, html] as const;
});

describe.skipIf(isLeftOut)("the site in a browser", () => {
  let folder = "";
  let browser: Browser;
  let axe = "";
  let shared: Page;
  const told = { requests: [] as string[], complaints: [] as string[] };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "uptimeline-access-"));
    for await (const { path, body } of assetFiles()) await write(path, body);
    for (const { path, body } of ownFiles(WHOLE)) await write(path, body);
    for (const [, path, html] of KINDS) await write(path, await html());
    axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
    shared = await browser.newPage();
    await shared.clock.install({ time: NOW_MS });
    shared.on("request", (request) => told.requests.push(request.url()));
    shared.on("console", (message) => told.complaints.push(message.text()));
    shared.on("pageerror", (error) => told.complaints.push(error.message));
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function write(path: string, body: string | Uint8Array): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), body);
  }

  const urlOf = (path: string): string => pathToFileURL(join(folder, path)).href;

  async function open(path: string, options: Parameters<Browser["newContext"]>[0] = {}, agoMs = 0) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    if (options.javaScriptEnabled !== false) await page.clock.install({ time: NOW_MS + agoMs });
    await page.goto(urlOf(path));
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
    if (!(await page.evaluate<boolean>("'axe' in globalThis"))) await page.evaluate(axe);
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
    "%s (%s) has nothing that axe minds, fits everywhere, and asks nothing of others",
    async (_, path) => {
      told.requests.length = told.complaints.length = 0;
      await shared.setViewportSize({ width: 1280, height: 900 });
      await shared.emulateMedia({ colorScheme: "light" });
      await shared.goto(urlOf(path));
      expect(await violations(shared), "light").toEqual([]);
      await shared.emulateMedia({ colorScheme: "dark" });
      expect(await violations(shared, ["color-contrast"]), "dark").toEqual([]);
      // 1280 px at 200 % are 640 of them.
      for (const [width, space] of [
        [640, UNSPACED],
        [320, UNSPACED],
        [320, SPACED],
      ] as const) {
        await shared.setViewportSize({ width, height: 640 });
        await shared.evaluate(space);
        const seen = {
          wide: await shared.evaluate<number>("document.documentElement.scrollWidth"),
          lost: await shared.evaluate<string[]>(LOST),
        };
        expect(seen, `${width} px${space === SPACED ? ", spaced" : ""}`).toEqual({ wide: width, lost: [] });
      }
      await shared.evaluate(UNSPACED);
      expect(await violations(shared, ["target-size"]), "targets").toEqual([]);
      expect(await shared.evaluate<string[]>(TICKS_ALOUD)).toEqual([]);
      await shared.emulateMedia({ reducedMotion: "reduce" });
      expect(await shared.evaluate<string[]>(MOVING)).toEqual([]);
      await shared.keyboard.press("Tab");
      for (const colorScheme of ["light", "dark"] as const) {
        await shared.emulateMedia({ colorScheme, forcedColors: "active" });
        const looks = `(forced-colors: active) and (prefers-color-scheme: ${colorScheme})`;
        await expect.poll(() => shared.evaluate(`matchMedia(${JSON.stringify(looks)}).matches`)).toBe(true);
        expect(await shared.evaluate<string[]>(UNSEEN), `forced colours, ${colorScheme}`).toEqual([]);
      }
      await shared.emulateMedia({ forcedColors: "none", reducedMotion: "no-preference" });
      expect(told.complaints).toEqual([]);
      expect(told.requests.filter((url) => !url.startsWith(urlOf("")) && !url.startsWith("data:"))).toEqual([]);
      expect(await shared.context().cookies()).toEqual([]);
      expect(await shared.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    },
    30_000,
  );

  it("reads well aloud: with a pause wherever the eye has a gap", async () => {
    await shared.goto(urlOf("index.html"));
    const aloud = (selector: string) => shared.locator(selector).first().ariaSnapshot();
    expect(await aloud(".event .kicker")).toContain("Critical , Running incident , since 17:57, 32 min");
    expect(await aloud(".mon tbody .c-name")).toContain('rowheader "Door 0 , Down for 32 min: overloaded"');
    expect(await aloud(".mon tbody .c-page")).toContain("Operational , contradicts our calls , read 18:29");
    expect(await aloud(".mon tbody .strip")).toContain('img "Door 0, 90 days. Uptime 99.27%');
    await shared.goto(urlOf("monitors/door-0.html"));
    expect(await aloud(".crumbs li:last-child")).toBe("- listitem: Door 0");
    expect(await aloud(".facts > div:nth-child(3) .fg")).toMatch(/^- definition: \d+ s , \d+ s$/);
  });

  it("finds, orders and folds by keyboard, tells what it found, and keeps that in the address alone", async () => {
    const opened = await open("index.html");
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
  });

  it("reads a chart point by point with arrows, and Escape puts that away", async () => {
    const opened = await open("monitors/door-0.html");
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
  });

  it("says by itself how old it is, and when it is too old to be believed", async () => {
    for (const [agoMs, isStale, ago] of [
      [0, false, "minutes ago"],
      [5 * 60 * MINUTE_MS, true, "5 hours ago"],
    ] as const) {
      const opened = await open("index.html", {}, agoMs);
      await closing(opened, async () => {
        const { page } = opened;
        expect(await page.locator(".stale").isVisible()).toBe(isStale);
        expect(await page.locator(".fresh").textContent()).toContain(ago);
        if (!isStale) return;
        expect(await page.locator(".stale").textContent()).toContain("the last check was 5 hours ago");
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.evaluate<string[]>(HIDDEN_WHEN_FOCUSED)).toEqual([]);
      });
    }
  });

  it("holds all that matters without JavaScript, and keeps still and legible where a reader asks for that", async () => {
    const opened = await open("index.html", {
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
  });
});
