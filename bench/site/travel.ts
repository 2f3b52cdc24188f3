import { chromium } from "playwright-core";
import { gzipSync } from "node:zlib";
import { KB, limited } from "../ledger/rows.ts";
import { serve } from "./served.ts";
import { siteFiles } from "../../src/site/site.ts";
import { wholeInput } from "../../test/whole-site.ts";
import type { Row } from "../row.ts";

export const CHROMIUM = "/usr/bin/chromium";
const MONITORS = 50;

/** What a browser asks for to show the index, and how large that is as it travels. */
export async function travel(): Promise<Row[]> {
  const served = await serve((url) => siteFiles(wholeInput(MONITORS, { nowMs: Date.now(), site: { url } })));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => void asked.push(request.url()));
    await page.goto(served.url, { waitUntil: "networkidle" });
    const requests = asked.filter((url) => !url.startsWith("data:"));
    const foreign = requests.filter((url) => !url.startsWith(served.url));
    const zipped = (wanted: RegExp): number =>
      requests
        .map((url) => url.slice(served.url.length) || "index.html")
        .filter((path) => wanted.test(path))
        .reduce((sum, path) => sum + gzipSync(served.files.get(path) ?? "").length, 0);
    return [
      limited("index of 50 monitors: HTML, zipped", zipped(/\.html$/) / KB, "kB", 60),
      limited("index of 50 monitors: CSS and JS, zipped", zipped(/\.(?:css|js)$/) / KB, "kB", 15),
      limited("index of 50 monitors: requests", requests.length, "", 6),
      limited("index of 50 monitors: requests to others", foreign.length, "", 0),
    ];
  } finally {
    await browser.close();
    served.stop();
  }
}
