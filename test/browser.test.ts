import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { tmpdir } from "node:os";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromium, type Browser, type Page } from "playwright-core";
import { buildSite } from "../src/site/site.fixture.ts";
import { MINUTE_MS } from "../src/domain/instant.ts";
import { monitor as plain } from "../src/domain/samples.fixture.ts";
import { preview, type Preview } from "../src/commands/preview.ts";
import { simulatedHistory, type SimulatedMonitor } from "../src/lab/history.ts";

const CHROMIUM = "/usr/bin/chromium";
const isLeftOut = !existsSync(CHROMIUM) && process.env["CI"] === undefined;
if (isLeftOut)
  process.stdout.write(`The browser test is left out: there is no ${CHROMIUM} (apt-get install chromium).\n`);

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const NOW_MS = Date.parse("2026-11-21T09:30:00.000Z");
const SIMULATED: readonly SimulatedMonitor[] = [
  {
    id: "ember-image",
    everyMs: 5 * MINUTE_MS,
    ms: 9_000,
    slowMs: 30_000,
    outages: 6,
    feed: "ember-page",
    seenBy: "router",
    crowd: "forum",
    now: "silent-outage",
  },
  { id: "harbor-chat", everyMs: 5 * MINUTE_MS, ms: 800, feed: "harbor-page", now: "up" },
  { id: "tollgate", everyMs: 5 * MINUTE_MS, now: "rate-limited" },
];

async function siteFiles(): Promise<ReadonlyMap<string, string>> {
  const history = simulatedHistory({ seed: 7, monitors: SIMULATED, days: 95, nowMs: NOW_MS });
  return buildSite({
    site: { name: "Browser test", timeZone: "Asia/Seoul", locale: "en" },
    repositoryUrl: "https://github.com/acme/status",
    monitors: SIMULATED.map(({ id, everyMs, feed, seenBy, crowd }) => ({
      ...plain,
      id,
      name: id,
      everyMs,
      feeds: [feed, seenBy, crowd].flatMap((one) => (one === undefined ? [] : [{ feed: one, components: [] }])),
      asked: { kind: "http", method: "POST", conditions: ["status == 200"] },
    })),
    ...history,
    feedNames: new Map([
      ["ember-page", { name: "Ember", url: "https://status.ember.example/" }],
      [
        "router",
        { name: "Endpoints of Ember as a reseller sees them", url: "https://router.example/", kind: "openrouter" },
      ],
      ["harbor-page", { name: "Harbor", url: "https://status.harbor.example/" }],
    ]),
    nowMs: NOW_MS,
  });
}

describe.skipIf(isLeftOut)("the site in a browser", () => {
  let folder: string;
  let served: Preview;
  let browser: Browser;
  let pages: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "uptimeline-browser-"));
    const files = await siteFiles();
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const incident = [...files.keys()].find((path) => /^incidents\/\d.*\.html$/.test(path))!;
    pages = ["index.html", "monitors/ember-image.html", "monitors/tollgate.html", incident, "incidents/index.html"];
    pages.push("status-pages.html");
    served = await preview(folder, 0);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens a page and answers with all that went wrong and all that was asked of anybody. */
  async function open(url: string, options: { width: number; colorScheme?: "light" | "dark"; script?: boolean }) {
    const context = await browser.newContext({
      viewport: { width: options.width, height: 900 },
      colorScheme: options.colorScheme ?? "light",
      javaScriptEnabled: options.script ?? true,
    });
    const page = await context.newPage();
    const errors: string[] = [];
    const asked: string[] = [];
    page.on("console", (message) => void (message.type() === "error" && errors.push(message.text())));
    page.on("pageerror", (error) => void errors.push(error.message));
    page.on("requestfailed", (request) => void errors.push(`failed: ${request.url()}`));
    page.on("request", (request) => void asked.push(request.url()));
    await page.goto(url);
    return { page, errors, asked, close: () => context.close() };
  }

  const overflow = (page: Page) =>
    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

  it("shows every page without an error, without a request to anybody else, and no wider than the window", async () => {
    for (const path of pages) {
      for (const width of [1280, 768, 390]) {
        const { page, errors, asked, close } = await open(`${served.url}${path}`, { width });
        expect({ path, width, errors }).toEqual({ path, width, errors: [] });
        expect(asked.filter((url) => !url.startsWith(served.url) && !url.startsWith("data:"))).toEqual([]);
        expect({ path, width, overflow: await overflow(page) }).toEqual({ path, width, overflow: 0 });
        expect(await page.locator("h1").count()).toBe(1);
        await close();
      }
    }
  });

  it("is whole from a folder on disk, without JavaScript", async () => {
    const { page, errors, close } = await open(pathToFileURL(join(folder, "index.html")).href, {
      width: 1280,
      script: false,
    });
    expect(errors).toEqual([]);
    await expect(page.locator("h1").innerText()).resolves.toContain("ember-image");
    await page.locator("table a", { hasText: "ember-image" }).click();
    expect(page.url()).toContain("monitors/ember-image.html");
    await page.locator(".incidents a").first().click();
    expect(page.url()).toContain("/incidents/");
    await close();
  });

  it("follows the reader's colours", async () => {
    const paper = async (colorScheme: "light" | "dark") => {
      const { page, close } = await open(`${served.url}index.html`, { width: 1280, colorScheme });
      const colour = await page.evaluate("getComputedStyle(document.body).backgroundColor");
      await close();
      return colour;
    };
    expect(await paper("light")).toBe("rgb(253, 253, 252)");
    expect(await paper("dark")).toBe("rgb(15, 17, 19)");
  });

  it("narrows the list to trouble and makes it compact without a script", async () => {
    const { page, close } = await open(`${served.url}index.html`, { width: 1280, script: false });
    const rows = page.locator(".mon tbody tr:visible");
    expect(await rows.count()).toBe(3);
    await page.locator("label", { hasText: "Only trouble" }).click();
    expect(await rows.count()).toBe(2);
    const roomy = (await rows.first().boundingBox())!.height;
    await page.locator("label", { hasText: "Compact" }).click();
    expect((await rows.first().boundingBox())!.height).toBeLessThan(roomy);
    await close();
  });

  it("answers what is not there with the 404 page", async () => {
    const { page, close } = await open(`${served.url}nowhere/else.html`, { width: 1280 });
    expect(await page.locator("h1").count()).toBe(1);
    await close();
  });
});
