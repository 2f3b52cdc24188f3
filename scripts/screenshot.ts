import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "./build.ts";
import { ALL_LOOKS, demoPages, fileNameOf, inFolder } from "../test/demo-pages.ts";
import { demoSite } from "../test/demo-site.ts";
import { launch, urlOf, windowOf } from "../test/demo-browser.ts";

/**
 * Pictures of the demo's ninety days in Debian's Chromium: the README's, or with `--all` a page of every kind in both languages
 * and schemes, on a desktop and a phone, whole; into `docs/images` and `build/screenshots` unless a folder is named.
 */
const { values, positionals } = parseArgs({
  options: { all: { type: "boolean", default: false } },
  allowPositionals: true,
});

const README = [
  { path: "index.html", file: "index.png", height: 1560, colorScheme: "light" },
  { path: "monitors/juniper-flash.html", file: "monitor.png", height: 1850, colorScheme: "dark" },
  { path: "status-pages.html", file: "status-pages.png", height: 1500, colorScheme: "light" },
] as const;

const site = await demoSite();
const browser = await launch();
const folder = positionals[0] ?? join(ROOT, ...(values.all ? ["build", "screenshots"] : ["docs", "images"]));
await mkdir(folder, { recursive: true });
if (values.all) await shootAll();
else await shootReadme();
await browser.close();

async function shootReadme(): Promise<void> {
  for (const { path, file, height, colorScheme } of README) {
    const page = await windowOf(browser, { width: 1280, height, colorScheme });
    await page.goto(urlOf(join(site.en, path)));
    await page.screenshot({ path: join(folder, file) });
    await page.context().close();
  }
}

async function shootAll(): Promise<void> {
  const pages = await demoPages(site.en);
  for (const look of ALL_LOOKS) {
    const page = await windowOf(browser, look);
    for (const one of pages) {
      await page.goto(urlOf(inFolder(site, look, one.path)));
      await page.screenshot({ path: join(folder, fileNameOf(one, look)), fullPage: true });
    }
    await page.context().close();
    process.stdout.write(`${look.name}: ${pages.length} pages\n`);
  }
}
