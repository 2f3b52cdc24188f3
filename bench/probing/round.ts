import { readFileSync } from "node:fs";
import { createClock, createRandom } from "../../src/adapters/clock.ts";
import { createHttp } from "../../src/adapters/http.ts";
import { createNet } from "../../src/adapters/net.ts";
import { createPlaces } from "../../src/adapters/places.ts";
import { EMPTY_LEDGER } from "../../src/domain/ledger.ts";
import { loadConfig } from "../../src/config/load.ts";
import { observe } from "../../src/commands/run/observe.ts";
import type { Sample } from "../../src/domain/sample.ts";

export interface RoundOrder {
  readonly config: string;
  /** PEM that the probes trust. */
  readonly caFile: string;
  /** Calls at the same time, all of them to one host if need be. */
  readonly atOnce: number;
}

export interface RoundResult {
  readonly samples: readonly Sample[];
  /** The round alone, without start-up and reading the config. */
  readonly roundMs: number;
  /** Processor time of the round, all threads together. */
  readonly cpuMs: number;
  /** Of the whole process. */
  readonly peakBytes: number;
}

/** One round of the action's own code in a process of its own, ordered and answered by messages. */
process.on("message", (order: RoundOrder) => {
  void round(order).then((result) => process.send?.(result, () => process.exit(0)));
});

async function round({ config: text, caFile, atOnce }: RoundOrder): Promise<RoundResult> {
  const loaded = loadConfig(text, "bench.yml", new Map());
  const config = { ...loaded.config, concurrency: { total: atOnce, perHost: atOnce } };
  const clock = createClock();
  const now = (): number => clock.now();
  const http = createHttp({ now, ca: readFileSync(caFile, "utf8") });
  const world = {
    clock,
    random: createRandom(),
    http,
    net: createNet({ now }),
    places: createPlaces({ now, http }),
    log: { info: () => undefined, warn: console.error, error: console.error },
  };
  const begun = performance.now();
  const cpuBegun = process.cpuUsage();
  const { samples } = await observe(world, config, EMPTY_LEDGER, { run: "1.1", live: false, siteDir: "unused" });
  const roundMs = performance.now() - begun;
  const { user, system } = process.cpuUsage(cpuBegun);
  return { samples, roundMs, cpuMs: (user + system) / 1_000, peakBytes: process.resourceUsage().maxRSS * 1_024 };
}
