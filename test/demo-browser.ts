import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { DEMO_END } from "./demo-site.ts";
import type { Look } from "./demo-pages.ts";

export const CHROMIUM = "/usr/bin/chromium";
/** On a machine of one's own; on one of CI it is missed. */
export const isWithoutChromium = !existsSync(CHROMIUM) && process.env["CI"] === undefined;

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--font-render-hinting=none"];

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: FLAGS });

/** A window in which it is the demo's last minute; `false`: without scripts. */
export async function windowOf(browser: Browser, look: Omit<Look, "name" | "locale">, script = true): Promise<Page> {
  const { width, height, colorScheme } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: "reduce",
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  if (script) await page.clock.setFixedTime(DEMO_END);
  return page;
}

export const urlOf = (file: string): string => pathToFileURL(file).href;
