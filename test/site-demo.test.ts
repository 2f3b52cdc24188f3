import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { DEMO_TIMEOUT_MS, demoSite, type DemoSite } from "./demo-site.ts";
import { demoPages, fileNameOf, inFolder, LOOKS, type DemoPage } from "./demo-pages.ts";
import { differenceFrom } from "./pictures.ts";
import { isWithoutChromium, launch, urlOf, windowOf } from "./demo-browser.ts";

/** Where the pictures go that CI keeps. */
const PICTURES = join(import.meta.dirname, "..", "build", "screenshots");
/** What is held against reviewed pictures: kinds whose frame is their own, in two looks. */
const REVIEWED = new Set(["index", "monitor", "incident", "incidents", "status pages", "report", "not found"]);
const REVIEWED_LOOKS = new Set(["en-light-desktop", "ko-light-phone"]);
const DESKTOP = LOOKS[0]!;

if (isWithoutChromium)
  process.stdout.write("The demo is not looked at: there is no Chromium (apt-get install chromium).\n");

describe.skipIf(isWithoutChromium)("the demo's ninety days in a browser", () => {
  let site: DemoSite;
  let pages: readonly DemoPage[];
  let browser: Browser;

  beforeAll(async () => {
    site = await demoSite();
    pages = await demoPages(site.en);
    browser = await launch();
    await mkdir(PICTURES, { recursive: true });
  }, DEMO_TIMEOUT_MS);
  afterAll(() => browser?.close());

  const overflow = (page: Page) =>
    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

  it.each(LOOKS)("shows a page of every kind as it was reviewed: $name", async (look) => {
    const page = await windowOf(browser, look);
    const errors: string[] = [];
    const asked: string[] = [];
    page.on("console", (message) => void (message.type() === "error" && errors.push(message.text())));
    page.on("pageerror", (error) => void errors.push(error.message));
    page.on("request", (request) => void asked.push(request.url()));
    const different: Record<string, number> = {};
    for (const one of pages) {
      await page.goto(urlOf(inFolder(site, look, one.path)));
      expect({ ...one, lang: await page.locator("html").getAttribute("lang") }).toEqual({ ...one, lang: look.locale });
      expect({ ...one, headings: await page.locator("h1:visible").count() }).toEqual({ ...one, headings: 1 });
      expect({ ...one, overflow: await overflow(page) }).toEqual({ ...one, overflow: 0 });
      const picture = await page.screenshot();
      const name = fileNameOf(one, look);
      await writeFile(join(PICTURES, name), picture);
      if (!REVIEWED.has(one.kind) || !REVIEWED_LOOKS.has(look.name)) continue;
      const share = await differenceFrom(name, picture);
      if (share > 0) different[name] = share;
    }
    expect(errors).toEqual([]);
    expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
    // Where a page was meant to change, `UPDATE_BASELINES=1` takes its pictures anew, to be looked at.
    expect(different).toEqual({});
    await page.context().close();
  });

  it("says without a script what it says with one", async () => {
    const [plain, scripted] = [await windowOf(browser, DESKTOP, false), await windowOf(browser, DESKTOP)];
    for (const { path } of pages) {
      const words: string[][] = [];
      for (const page of [plain, scripted]) {
        await page.goto(urlOf(inFolder(site, DESKTOP, path)));
        words.push(await page.locator("h1, h2").allInnerTexts());
      }
      expect(words[0]).toEqual(words[1]);
    }
    await plain.goto(urlOf(join(site.en, "index.html")));
    await plain.getByRole("link", { name: "Easel Paint" }).first().click();
    expect(plain.url()).toMatch(/easel-paint/);
    await Promise.all([plain.context().close(), scripted.context().close()]);
  });

  it.each(["index", "monitor", "incidents"])("is walked through by keyboard: %s", async (kind) => {
    const page = await windowOf(browser, DESKTOP);
    const { path } = pages.find((one) => one.kind === kind)!;
    await page.goto(urlOf(join(site.en, path)));
    const expected = await page.evaluate<number>(REACHABLE);
    const stops = await walk(page, expected + 40);
    expect(stops[0]).toMatchObject({ tag: "A", href: expect.stringMatching(/#\w/) });
    expect(stops.filter(({ isShown }) => !isShown)).toEqual([]);
    // Of a group of radio buttons one is stopped at; all else that can be reached is.
    expect(stops.length).toBe(expected);
    await page.context().close();
  });

  it("goes from the front page to an incident and back by keys alone", async () => {
    const page = await windowOf(browser, DESKTOP);
    await page.goto(urlOf(join(site.en, "index.html")));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const follow = async (pattern: RegExp): Promise<void> => {
      for (let presses = 0; presses < 400; presses += 1) {
        await page.keyboard.press("Tab");
        const href = await page.evaluate<string>("document.activeElement?.getAttribute('href') ?? ''");
        if (!pattern.test(href)) continue;
        await Promise.all([page.waitForURL((url) => pattern.test(url.href)), page.keyboard.press("Enter")]);
        return;
      }
      throw new Error(`No link ${pattern} was met`);
    };
    await follow(/monitors\/easel-paint\.html/);
    await follow(/incidents\/\d+T\d+Z-easel-paint-outage\.html/);
    await page.goBack();
    expect(await page.locator("h1").innerText()).toMatch(/^Easel\sPaint/);
    await page.context().close();
  });
});

interface Stop {
  readonly tag: string;
  readonly href: string;
  readonly isShown: boolean;
}

/** How many stops a walk should make: what takes the focus, and is shown. */
const REACHABLE = `(() => {
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")];
  const seen = all.filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }));
  const groups = new Set(seen.filter((one) => one.type === "radio").map((one) => one.name));
  return seen.filter((one) => one.type !== "radio").length + groups.size;
})()`;

const FOCUSED = `(() => {
  const one = document.activeElement;
  if (one === null || one === document.body) return undefined;
  const style = getComputedStyle(one);
  const outer = one.closest("label") ?? one.nextElementSibling ?? one;
  const drawn = [one, outer, one.labels?.[0]].filter(Boolean).some((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
  });
  return { tag: one.tagName, href: one.getAttribute("href") ?? "", isShown: drawn && style.visibility !== "hidden" };
})()`;

/** Presses Tab until the focus leaves the page. */
async function walk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate<Stop | undefined>(FOCUSED);
    if (stop === undefined) break;
    stops.push(stop);
  }
  return stops;
}
