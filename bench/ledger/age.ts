import { existsSync } from "node:fs";
import { join } from "node:path";
import { cloneShallow, createRemote, seed } from "./remote.ts";
import { createMeasure, startDistantGitHub, type DistantGitHub } from "./processes.ts";
import { DAY_MS, MINUTE_MS, toMs } from "../../src/domain/instant.ts";
import { EVERY_MS, watched } from "./watched.ts";
import { least, limited, MIB, shown } from "./rows.ts";
import { seededFiles } from "./seeded.ts";
import type { Measured, Order } from "./measured.ts";
import type { Row } from "../row.ts";

const NOW_MS = toMs("2026-11-21T12:20:00.000Z");
const MONITORS = 50;
const FIRST_DAY_MS = 12 * 60 * MINUTE_MS;
const YEAR_MS = 365 * DAY_MS;
const PAIRS = 9;
const MOST_TIMES = 1.2;

/** A run on a ledger of a year against one in the afternoon of its first day, in turns, so that a busy machine slows both. */
export async function age(folder: string): Promise<Row[]> {
  const github = await startDistantGitHub(0);
  const measure = createMeasure(folder);
  try {
    const [first, year] = [await remoteOf(folder, MONITORS, FIRST_DAY_MS), await remoteOf(folder, MONITORS, YEAR_MS)];
    const pairs: { first: Measured; year: Measured }[] = [];
    for (let count = 0; count <= PAIRS; count += 1) {
      const atMs = NOW_MS + count * EVERY_MS;
      pairs.push({
        first: await measure(await runOn(first, github, atMs)),
        year: await measure(await runOn(year, github, atMs)),
      });
    }
    // What only a first run writes is no part of it.
    const counted = pairs.slice(1);
    const times = (of: (measured: Measured) => number): number =>
      least(counted.map((pair) => of(pair.year))) / least(counted.map((pair) => of(pair.first)));
    const cpuMs = ({ cpuMs: own, gitCpuMs }: Measured): number => own + gitCpuMs;
    return [
      shown("first day: a run besides calls and site", least(counted.map((pair) => pair.first.wallMs)), "ms"),
      shown("first day: its processor time with git's", least(counted.map((pair) => cpuMs(pair.first))), "ms"),
      limited(
        "a year later: that run",
        times(({ wallMs }) => wallMs),
        "times",
        MOST_TIMES,
      ),
      limited("a year later: its processor time with git's", times(cpuMs), "times", MOST_TIMES),
    ];
  } finally {
    github.stop();
  }
}

async function remoteOf(folder: string, monitors: number, ageMs: number): Promise<string> {
  const remote = join(folder, `age-${monitors}-${ageMs}.git`);
  if (existsSync(remote)) return remote;
  await createRemote(remote);
  await seed(remote, await seededFiles(watched(monitors), { nowMs: NOW_MS, ageMs }), NOW_MS - MINUTE_MS);
  return remote;
}

async function runOn(remote: string, github: DistantGitHub, atMs: number): Promise<Order> {
  const checkout = await cloneShallow(remote, `${remote}-${atMs}`);
  const siteDir = `${checkout}-site`;
  return { kind: "run", monitors: MONITORS, checkout, atMs, github: github.access, down: 0, siteDir };
}

const LOADED_DAYS = 90;
const LOADS = 7;
/** From here on a ledger has all that any page shows: three years of reports. Only the months of `all` become more. */
const OLD_DAYS = 400;
const OLDER_DAYS = 4_000;
const FEW = 20;

/** What the pages show, read and worked out: of 90 days, of a ledger ten times as old, and of twice the monitors. */
export async function load(folder: string): Promise<Row[]> {
  const measure = createMeasure(folder);
  const things = {
    days: { monitors: 100, days: LOADED_DAYS, what: "days" },
    all: { monitors: 100, days: LOADED_DAYS, what: "all" },
    twice: { monitors: 200, days: LOADED_DAYS, what: "all" },
    old: { monitors: FEW, days: OLD_DAYS, what: "all" },
    older: { monitors: FEW, days: OLDER_DAYS, what: "all" },
  } as const;
  const loads = new Map<keyof typeof things, Measured[]>();
  // In turns, so that a busy machine slows all of them.
  for (let count = 0; count < LOADS; count += 1) {
    for (const [name, { monitors, days, what }] of Object.entries(things) as [keyof typeof things, Thing][]) {
      const checkout = await remoteOf(folder, monitors, days * DAY_MS);
      const one = await measure({ kind: "site", monitors, checkout, atMs: NOW_MS, what });
      loads.set(name, [...(loads.get(name) ?? []), one]);
    }
  }
  const of = (name: keyof typeof things): Loaded => {
    const own = loads.get(name) ?? [];
    return {
      ms: least(own.map(({ siteMs }) => siteMs)),
      peakMiB: Math.max(...own.map(({ peakBytes }) => peakBytes)) / MIB,
    };
  };
  const [days, all, twice, old, older] = [of("days"), of("all"), of("twice"), of("old"), of("older")];
  return [
    limited("90 d of 100 monitors, loaded and worked out", days.ms, "ms", 500),
    limited("memory of that process", days.peakMiB, "MiB", 300),
    shown("the same with a week of hours and a day of calls", all.ms, "ms"),
    shown("memory of that process, hours and calls among it", all.peakMiB, "MiB"),
    limited("all of that, of twice the monitors", twice.ms / all.ms, "times", 2 * MOST_TIMES),
    limited(`all of that, of ${OLDER_DAYS} d instead of ${OLD_DAYS} d`, older.ms / old.ms, "times", MOST_TIMES),
  ];
}

interface Thing {
  readonly monitors: number;
  readonly days: number;
  readonly what: "days" | "all";
}

interface Loaded {
  readonly ms: number;
  readonly peakMiB: number;
}
