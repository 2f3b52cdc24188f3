/**
 * Draws the picture that previews of a link show, `templates/site/og.png`: the line with two voices, without a word, so that it
 * fits every language. Run it when the look changes: `node scripts/og-picture.ts`.
 */
import { fileURLToPath } from "node:url";
import { writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { PICTURE } from "../src/site/head.ts";
import { PALETTE } from "../src/domain/palette.ts";

const { width, height } = PICTURE;
const LINE = 392;
const TALL = 230;
const [PITCH, BAR] = [24, 14];
const at = (day: number): number => 120 + day * PITCH + PITCH / 2;
const color = (name: keyof typeof PALETTE): string => PALETTE[name][0];
const bar = (day: number, from: number, to: number, name: keyof typeof PALETTE): string =>
  `<path d="M${at(day)} ${from}V${to}" stroke="${color(name)}" stroke-width="${BAR}"/>`;

/** Days of the strip: degraded to one height, down to another, and what the page said below. */
const TROUBLE: ReadonlyMap<
  number,
  { readonly degraded?: number; readonly down?: number; readonly said?: "late" | "silent" }
> = new Map([
  [6, { degraded: 60 }],
  [13, { degraded: 150, down: 96, said: "late" }],
  [14, { degraded: 70, said: "late" }],
  [21, { degraded: 40 }],
  [29, { degraded: 190, down: 160, said: "silent" }],
  [34, { degraded: 50 }],
]);

const days = Array.from({ length: 40 }, (_, day) => {
  const { degraded, down, said } = TROUBLE.get(day) ?? {};
  return [
    bar(day, LINE - 4, LINE - TALL, "up-quiet"),
    degraded === undefined ? "" : bar(day, LINE - 4, LINE - degraded, "degraded"),
    down === undefined
      ? ""
      : bar(day, LINE - 4, LINE - down, "down") + bar(day, LINE - TALL - 26, LINE - TALL - 10, "down"),
    said === "late" ? bar(day, LINE + 10, LINE + 60, "degraded") : "",
    said === "silent" ? `<circle cx="${at(day)}" cy="${LINE + 30}" r="10" fill="${color("accent")}"/>` : "",
  ].join("");
}).join("");

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${color("paper")}"/>${days}<path d="M120 ${LINE + 3}H1080" stroke="${color("ink")}" stroke-width="3"/></svg>`;

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  await writeFile(fileURLToPath(new URL("../templates/site/og.png", import.meta.url)), await page.screenshot());
} finally {
  await browser.close();
}
