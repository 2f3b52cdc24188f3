import { readFileSync } from "node:fs";
import { configOf, watched } from "./watched.ts";
import { boundHeap } from "../../src/adapters/heap.ts";
import { createCalendar } from "../../src/site/calendar.ts";
import { createRepository } from "../../src/adapters/repository.ts";
import { createWorld, type GitHubAccess } from "./world.ts";
import { loadConfig } from "../../src/config/load.ts";
import { readLedger } from "../../src/ledger/read.ts";
import { run } from "../../src/commands/run.ts";
import { runOf } from "./seeded-samples.ts";
import { siteFacts } from "../../src/site/facts.ts";
import { runReading, siteReading } from "../../src/commands/run/depth.ts";
import type { Files } from "../../src/world.ts";

/** What a process of its own is asked to do once, so that memory and warmth are those of one run. */
export type Order =
  | {
      readonly kind: "run";
      readonly monitors: number;
      readonly checkout: string;
      readonly atMs: number;
      readonly github: GitHubAccess;
      /** So many of the monitors are down. */
      readonly down: number;
      readonly siteDir: string;
    }
  | {
      readonly kind: "site";
      readonly monitors: number;
      readonly checkout: string;
      readonly atMs: number;
      /** All that the pages show, or of days alone as much as they do, beside what the run has read. */
      readonly what: "days" | "all";
    };

export interface Measured {
  /** Without building the site. */
  readonly wallMs: number;
  /** From loading what the pages show to the last file of the site. */
  readonly siteMs: number;
  /** Processor time without building the site: ours, and that of the git processes. */
  readonly cpuMs: number;
  readonly gitCpuMs: number;
  /** Of this process, before the site is built; git's own is apart. */
  readonly ownPeakBytes: number;
  /** The same to the end. */
  readonly peakBytes: number;
  readonly samples: number;
  readonly commits: readonly string[];
  readonly issues: number;
  readonly complaints: readonly string[];
}

process.on("message", (order: Order) => {
  void (order.kind === "run" ? oneRun(order) : loadForSite(order)).then((measured) =>
    process.send?.(measured, () => process.exit(0)),
  );
});

async function oneRun(order: Extract<Order, { kind: "run" }>): Promise<Measured> {
  const monitors = watched(order.monitors);
  const { config } = loadConfig(configOf(monitors), "bench.yml", new Map());
  boundHeap(config.monitors.length);
  const down = new Set(monitors.slice(0, order.down).map(({ id }) => id));
  const { atMs, checkout, github, siteDir } = order;
  const world = createWorld(monitors, {
    atMs,
    checkout,
    github,
    troubleAt: (id) => (down.has(id) ? "overloaded" : undefined),
  });
  const stop = startWatch();
  let beforeSite: Stopped | undefined;
  const files: Files = {
    ...world.files,
    list: (folder) => {
      beforeSite ??= stop();
      return world.files.list(folder);
    },
  };
  const result = await run({ ...world, files }, config, { run: runOf(atMs), live: true, siteDir });
  const whole = stop();
  const own = beforeSite ?? whole;
  return {
    ...own,
    siteMs: whole.wallMs - own.wallMs,
    peakBytes: peakBytes(),
    samples: result.ledger.samples.filter((sample) => sample.run === runOf(atMs)).length,
    commits: result.commits,
    issues: result.said.length,
    complaints: world.complaints,
  };
}

/** Reading what the pages show and working out all that they say, after the reading of the run that comes before. */
async function loadForSite(order: Extract<Order, { kind: "site" }>): Promise<Measured> {
  const { config } = loadConfig(configOf(watched(order.monitors)), "bench.yml", new Map());
  boundHeap(config.monitors.length);
  const nowMs = order.atMs;
  const repository = createRepository({
    cwd: order.checkout,
    environment: process.env,
    live: false,
    now: () => nowMs,
  });
  const [own, all] = [runReading(config), siteReading(config, [], nowMs)];
  const wanted = order.what === "all" ? all : { ...own, depth: { ...own.depth, daysMs: all.depth.daysMs } };
  await readLedger(await repository.head(), { nowMs, ...own });
  const stop = startWatch();
  const ledger = await readLedger(await repository.head(), { nowMs, ...wanted });
  const { site, monitors } = config;
  const facts = siteFacts(
    { site, monitors, ledger, verdicts: new Map(), reports: new Map(), feedNames: new Map(), nowMs },
    createCalendar(site.timeZone),
  );
  const { wallMs, ...rest } = stop();
  const nothing = { samples: ledger.samples.length, commits: [], issues: facts.length, complaints: [] };
  return { ...rest, ...nothing, wallMs, siteMs: wallMs, peakBytes: peakBytes() };
}

type Stopped = Pick<Measured, "wallMs" | "cpuMs" | "gitCpuMs" | "ownPeakBytes">;

function startWatch(): () => Stopped {
  const [begun, cpuBegun, gitBegun] = [performance.now(), process.cpuUsage(), childrenCpuMs()];
  return () => {
    const { user, system } = process.cpuUsage(cpuBegun);
    return {
      wallMs: performance.now() - begun,
      cpuMs: (user + system) / 1_000,
      gitCpuMs: childrenCpuMs() - gitBegun,
      ownPeakBytes: peakBytes(),
    };
  };
}

const TICK_MS = 10;

/** Of processes that have ended, by Linux; 0 elsewhere. */
function childrenCpuMs(): number {
  try {
    const fields = readFileSync("/proc/self/stat", "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[13]) + Number(fields[14])) * TICK_MS;
  } catch {
    return 0;
  }
}

const peakBytes = (): number => process.resourceUsage().maxRSS * 1_024;
