import { join } from "node:path";
import { rm } from "node:fs/promises";
import { chance } from "../../src/lab/history-chance.ts";
import { cloneShallow } from "./remote.ts";
import { configOf, EVERY_MS, type Watched } from "./watched.ts";
import { createWorld, type GitHubAccess, type Surroundings } from "./world.ts";
import { DAY_MS, toInstant } from "../../src/domain/instant.ts";
import { FAILING_SHARE, troublesOf, type Cause } from "./trouble.ts";
import { loadConfig } from "../../src/config/load.ts";
import { run } from "../../src/commands/run.ts";
import { runOf } from "./seeded-samples.ts";

export interface Play {
  readonly monitors: readonly Watched[];
  readonly remote: string;
  /** For checkouts. */
  readonly folder: string;
  readonly github: GitHubAccess;
  readonly fromMs: number;
  readonly runs: number;
  readonly ledger?: Surroundings["ledger"];
}

/** A runner has a checkout of its own; here one serves for a day, so that what it keeps of old runs stays little. */
const RUNS_A_CHECKOUT = DAY_MS / EVERY_MS;

/** Runs every five minutes, each with the whole way to the ledger and back, with issues and without a site. */
export async function play({ monitors, remote, folder, github, fromMs, runs, ledger }: Play): Promise<void> {
  const { config } = loadConfig(configOf(monitors), "bench.yml", new Map());
  const troubles = new Map(monitors.map((one) => [one.id, troublesOf(one, fromMs, fromMs + runs * EVERY_MS)]));
  const random = chance("play");
  const troubleAt = (id: string, ms: number): Cause | undefined => {
    const trouble = troubles.get(id)?.find((one) => ms >= one.fromMs && ms < one.toMs);
    return trouble !== undefined && random() < FAILING_SHARE ? trouble.outcome : undefined;
  };
  for (let count = 0; count < runs; count += 1) {
    const atMs = fromMs + count * EVERY_MS;
    const checkout = join(folder, `checkout-${Math.floor(count / RUNS_A_CHECKOUT)}`);
    if (count % RUNS_A_CHECKOUT === 0) await cloneShallow(remote, checkout);
    const world = createWorld(monitors, { atMs, checkout, github, troubleAt, ...(ledger && { ledger }) });
    const { recorded } = await run(world, config, { run: runOf(atMs), live: true });
    if (!recorded) throw new Error(`the run of ${toInstant(atMs)} was not kept: ${world.complaints.join("; ")}`);
    if (count % RUNS_A_CHECKOUT === RUNS_A_CHECKOUT - 1) await rm(checkout, { recursive: true });
  }
}
