import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { configOf, EVERY_MS, feedHost, feedsOf, watched, type Watched } from "../ledger/watched.ts";
import { boundHeap } from "../../src/adapters/heap.ts";
import { createFiles } from "../../src/adapters/files.ts";
import { createRedactor } from "../../src/adapters/redact.ts";
import { DAY_MS, toInstant } from "../../src/domain/instant.ts";
import { loadConfig } from "../../src/config/load.ts";
import { publish } from "../../src/commands/run/publish.ts";
import type { Report } from "../../src/domain/report.ts";
import type { Snapshot } from "../../src/world.ts";
import type { Verdict } from "../../src/domain/verdict.ts";

/** What a process of its own is asked to build once, so that memory and warmth are those of one run. */
export interface Order {
  readonly monitors: number;
  /** Where the ledger lies. */
  readonly folder: string;
  readonly siteDir: string;
  readonly nowMs: number;
}

export interface Built {
  /** What the pages are made of is read, and of many monitors what is told of each is measured. */
  readonly readMs: number;
  /** From there to the last file of the site on the disk. */
  readonly buildMs: number;
  /** Processor time of the same. */
  readonly buildCpuMs: number;
  /** At most at once, from the start of the process to its end. */
  readonly peakBytes: number;
  readonly said: readonly string[];
}

process.on("message", (order: Order) => {
  void build(order).then((built) => process.send?.(built, () => process.exit(0)));
});

/** The run's last step as it is, on a ledger that lies in a folder. */
async function build({ monitors: count, folder, siteDir, nowMs }: Order): Promise<Built> {
  const monitors = watched(count);
  const { config } = loadConfig(configOf(monitors), "bench.yml", new Map());
  boundHeap(config.monitors.length);
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  // Every text that is written is looked through for secrets.
  const files = createFiles(createRedactor(new Map([["KEY", "sk-0123456789abcdefghijklmnopqrstuvwxyz"]])));
  const begun = performance.now();
  let [readAt, readCpu] = [begun, process.cpuUsage()];
  const context = { siteDir, repositoryUrl: "https://github.com/lab/status" };
  const world = {
    clock: { now: () => nowMs, monotonic: () => performance.now() } as never,
    log: { info: say, warn: say, error: say },
    files: {
      ...files,
      clear: (...args: Parameters<typeof files.clear>) => {
        [readAt, readCpu] = [performance.now(), process.cpuUsage()];
        return files.clear(...args);
      },
    },
  };
  const isThere = await publish(world, config, context, {
    after: folderSnapshot(folder),
    ledger: { incidents: [] },
    verdicts: verdictsOf(monitors, nowMs),
    reports: reportsOf(monitors, nowMs),
  });
  if (!isThere) throw new Error(said.join("\n"));
  const { user, system } = process.cpuUsage(readCpu);
  const [readMs, buildMs] = [readAt - begun, performance.now() - readAt];
  return { readMs, buildMs, buildCpuMs: (user + system) / 1_000, peakBytes: peakBytes(), said };
}

function folderSnapshot(folder: string): Snapshot {
  return {
    commit: "0".repeat(40),
    read: (path) => readFile(join(folder, path), "utf8").catch(() => undefined),
    list: async () => {
      const all = await readdir(join(folder, "history"), { recursive: true, withFileTypes: true });
      return all
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
        .sort();
    },
  };
}

/** All is well, as the ledger's last day has it. */
const verdictsOf = (monitors: readonly Watched[], nowMs: number): ReadonlyMap<string, Verdict> =>
  new Map(
    monitors.map(({ id }) => [
      id,
      { monitor: id, verdict: "up", since: toInstant(nowMs - 90 * DAY_MS), failuresInRow: 0, timeoutsOnly: false },
    ]),
  );

const reportsOf = (monitors: readonly Watched[], nowMs: number): ReadonlyMap<string, Report> =>
  new Map(
    feedsOf(monitors).map((feed) => [
      feed,
      {
        feed,
        url: `https://${feedHost(feed)}/`,
        fetchedAt: toInstant(nowMs - EVERY_MS),
        indicator: "none",
        components: [],
        incidents: [],
        maintenances: [],
      },
    ]),
  );

const peakBytes = (): number => process.resourceUsage().maxRSS * 1_024;
