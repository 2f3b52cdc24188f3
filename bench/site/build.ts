import { execFileSync, fork } from "node:child_process";
import { join } from "node:path";
import { readdirSync, statSync } from "node:fs";
import { compiled } from "../ledger/compiled.ts";
import { KB, least, limited, MB, shown } from "../ledger/rows.ts";
import { next } from "../child.ts";
import { NOW_MS } from "./seed.ts";
import type { Built, Order } from "./measured.ts";
import type { Row } from "../row.ts";

const TIMES = 3;
const FEW = { monitors: 100, limitMs: 1_500 };
const MANY = { monitors: 1_000, limitS: 12, peakMB: 500, siteMB: 150, pageKB: 120 };

/** All pages and data products of 90 days, each time in a process of its own: from the ledger in memory to the last file on the disk. */
export async function build(folder: string): Promise<Row[]> {
  const script = compiled("bench/site/measured.ts", folder);
  const few = await built(folder, script, FEW.monitors);
  const many = await built(folder, script, MANY.monitors);
  const site = weigh(join(folder, `site-${MANY.monitors}`));
  return [
    shown("100 monitors, 90 d: reading what the pages show", least(few.map(({ readMs }) => readMs)), "ms"),
    limited("100 monitors, 90 d: the build", least(few.map(({ buildMs }) => buildMs)), "ms", FEW.limitMs),
    shown("100 monitors, 90 d: its processor time", least(few.map(({ buildCpuMs }) => buildCpuMs)), "ms"),
    shown(
      "1,000 monitors, 90 d: reading and measuring what the pages show",
      least(many.map(({ readMs }) => readMs)) / 1_000,
      "s",
    ),
    limited("1,000 monitors, 90 d: the build", least(many.map(({ buildMs }) => buildMs)) / 1_000, "s", MANY.limitS),
    shown("1,000 monitors, 90 d: its processor time", least(many.map(({ buildCpuMs }) => buildCpuMs)) / 1_000, "s"),
    limited("1,000 monitors, 90 d: most memory at once", most(many) / MB, "MB", MANY.peakMB),
    limited("1,000 monitors, 90 d: the largest page of a monitor", site.pageBytes / KB, "kB", MANY.pageKB),
    limited("1,000 monitors, 90 d: the site", site.bytes / MB, "MB", MANY.siteMB),
    shown("1,000 monitors, 90 d: files of the site", site.files, ""),
    shown("1,000 monitors, 90 d: lines that tell of progress", many[0]!.said.length, ""),
  ];
}

const most = (all: readonly Built[]): number => least(all.map(({ peakBytes }) => peakBytes));

async function built(folder: string, script: string, monitors: number): Promise<Built[]> {
  const ledger = join(folder, `ledger-${monitors}`);
  // Drawing a quarter of a thousand monitors holds all of its hours at once.
  execFileSync(process.execPath, [
    "--max-old-space-size=8000",
    join(import.meta.dirname, "seed.ts"),
    ledger,
    String(monitors),
  ]);
  const all: Built[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const child = fork(script);
    const siteDir = join(folder, `site-${monitors}`);
    child.send({ monitors, folder: ledger, siteDir, nowMs: NOW_MS } satisfies Order);
    all.push(await next<Built>(child));
  }
  return all;
}

function weigh(folder: string): { readonly bytes: number; readonly files: number; readonly pageBytes: number } {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ path: join(parentPath, name), bytes: statSync(join(parentPath, name)).size }));
  const pages = sizes.filter(({ path }) => /\/monitors\/[^/]+\.html$/.test(path));
  return {
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    files: sizes.length,
    pageBytes: Math.max(...pages.map(({ bytes }) => bytes)),
  };
}
