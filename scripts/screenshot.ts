import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

import { DEFAULT_POLICY } from "../src/domain/monitor.ts";
import { MINUTE_MS } from "../src/domain/instant.ts";
import { ROOT } from "./build.ts";
import { buildSite } from "../src/site/site.fixture.ts";
import type { SiteInput, SiteMonitor } from "../src/site/site.ts";
import { simulatedHistory, type SimulatedMonitor } from "../src/lab/history.ts";

/** The pictures of the README: a simulated history of fictional providers, seen in Debian's Chromium. */
const NOW_MS = Date.parse("2026-11-21T09:30:00.000Z");
const EVERY_MS = 5 * MINUTE_MS;

interface Shown extends SimulatedMonitor {
  readonly name: string;
  readonly group: string;
  readonly description: string;
}

const MONITORS: readonly Shown[] = [
  {
    id: "easel",
    name: "Easel Paint",
    group: "Images",
    description: "smallest picture",
    everyMs: EVERY_MS,
    ms: 9_100,
    slowMs: 30_000,
    outages: 5,
    feed: "easel",
    seenBy: "waypoint",
    crowd: "commons",
    now: "silent-outage",
  },
  {
    id: "juniper",
    name: "Juniper Canvas",
    group: "Images",
    description: "smallest picture",
    everyMs: EVERY_MS,
    ms: 5_200,
    slowMs: 20_000,
    outages: 2,
    feed: "juniper",
  },
  {
    id: "harbor",
    name: "Harbor Mini",
    group: "Text",
    description: "one token",
    everyMs: EVERY_MS,
    ms: 820,
    feed: "harbor",
    outages: 1,
  },
  {
    id: "juniper-flash",
    name: "Juniper Flash",
    group: "Text",
    description: "one token",
    everyMs: EVERY_MS,
    ms: 1_900,
    feed: "juniper",
    outages: 2,
  },
  {
    id: "tidewater",
    name: "Tidewater Embed",
    group: "Text",
    description: "one word",
    everyMs: EVERY_MS,
    ms: 240,
    feed: "tidewater",
    now: "advisory",
  },
  {
    id: "tollgate",
    name: "Tollgate Small",
    group: "Text",
    description: "one token",
    everyMs: EVERY_MS,
    ms: 1_100,
    now: "rate-limited",
  },
  {
    id: "relay",
    name: "Our relay",
    group: "Gateways",
    description: "health page",
    everyMs: EVERY_MS,
    ms: 90,
    outages: 1,
  },
];
/** One of them has a budget, and not much of it is left. */
const SPENDING: NonNullable<SiteInput["spending"]> = new Map([
  [
    "juniper",
    {
      today: [{ micro: 420_000, unit: "USD" }],
      month: [{ micro: 9_310_000, unit: "USD" }],
      unpriced: 0,
      budget: { of: "monitor", budget: { micro: 500_000, unit: "USD", per: "day" }, micro: 420_000 },
      tier: "cheap",
      fellBack: true,
      stopped: false,
    },
  ],
]);
const FEEDS = {
  easel: { name: "Easel" },
  juniper: { name: "Juniper" },
  harbor: { name: "Harbor" },
  tidewater: { name: "Tidewater" },
  waypoint: { name: "Waypoint", kind: "openrouter" },
  commons: { name: "Commons", kind: "discourse" },
};

function toSiteMonitor({ id, name, group, description, everyMs, feed, seenBy, crowd, slowMs }: Shown): SiteMonitor {
  return {
    id,
    name,
    group,
    description,
    everyMs,
    ...(slowMs !== undefined && { slowMs }),
    policy: DEFAULT_POLICY,
    feeds: [
      ...(feed === undefined ? [] : [{ feed, components: [] }]),
      ...(seenBy === undefined ? [] : [{ feed: seenBy, components: [], role: "third-party" as const }]),
      ...(crowd === undefined ? [] : [{ feed: crowd, components: [], role: "community" as const }]),
    ],
    publish: "host",
    ...(SPENDING.has(id) && { tier: "full", cheaper: [{ tier: "cheap" }] }),
    target: `api.${id}.example`,
    asked: { kind: "http", method: "POST", conditions: ["status == 200"] },
  };
}

async function writeSite(folder: string): Promise<void> {
  const history = simulatedHistory({ seed: 11, monitors: MONITORS, days: 120, nowMs: NOW_MS });
  const files = await buildSite({
    site: { name: "Uptimeline", timeZone: "UTC", locale: "en" },
    repositoryUrl: "https://github.com/uptimeline/uptimeline",
    monitors: MONITORS.map(toSiteMonitor),
    ...history,
    spending: SPENDING,
    feedNames: new Map(
      Object.entries(FEEDS).map(([id, source]) => [id, { ...source, url: `https://status.${id}.example/` }]),
    ),
    nowMs: NOW_MS,
  });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const SHOTS = [
  { path: "index.html", file: "index.png", width: 1280, height: 1560, colorScheme: "light" },
  { path: "monitors/easel.html", file: "monitor.png", width: 1280, height: 1850, colorScheme: "dark" },
  { path: "status-pages.html", file: "status-pages.png", width: 1280, height: 1500, colorScheme: "light" },
] as const;

const folder = await mkdtemp(join(tmpdir(), "uptimeline-screenshot-"));
await writeSite(folder);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const images = join(process.argv[2] ?? join(ROOT, "docs", "images"));
await mkdir(images, { recursive: true });
for (const { path, file, width, height, colorScheme } of SHOTS) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(pathToFileURL(join(folder, path)).href);
  await page.screenshot({ path: join(images, file) });
}
await browser.close();
await rm(folder, { recursive: true, force: true });
