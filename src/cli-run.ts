import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import { createConsoleLog } from "./adapters/log.ts";
import { boundHeap } from "./adapters/heap.ts";
import { createLiveWorld } from "./adapters/live.ts";
import { createRedactor } from "./adapters/redact.ts";
import { prepare } from "./cli-prepare.ts";
import { endSignal } from "./end-signal.ts";
import { formatProblem } from "./domain/errors.ts";
import { runnerOf } from "./domain/runner.ts";
import type { Options } from "./cli-options.ts";

/** `run`: the exit code is 0 where the ledger was kept and the site built, else 1. */
export async function runCommand(options: Options): Promise<number> {
  const { loaded, secrets } = await prepare(options);
  const { run } = await import("./commands/run.ts");
  const { runJson, runText } = await import("./commands/run/summary.ts");
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository = "" } = process.env;
  if (options.live && (token === undefined || repository === "")) {
    process.stderr.write("--live needs GITHUB_TOKEN and GITHUB_REPOSITORY (owner/name) in the environment.\n");
    return 1;
  }
  const serverUrl = process.env.GITHUB_SERVER_URL ?? "https://github.com";
  const known = new Map([...secrets, ...(token === undefined ? [] : [["GITHUB_TOKEN", token] as const])]);
  boundHeap(loaded.config.monitors.length);
  const world = createLiveWorld({
    cwd: process.cwd(),
    environment: process.env,
    repository,
    live: options.live,
    history: loaded.config.history,
    ...(token !== undefined && { token }),
    serverUrl,
    apiUrl: process.env.GITHUB_API_URL ?? "https://api.github.com",
    graphqlUrl: process.env.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql",
    secrets: known,
    ...(options.startAtMs !== undefined && { startAtMs: options.startAtMs }),
    log: (redact) => createConsoleLog(redact, { json: options.json }),
  });
  for (const problem of [...loaded.warnings, ...loaded.unset]) world.log.warn(formatProblem(problem), problem);
  const result = await run(world, loaded.config, {
    // Process ids are the same on many machines, in containers even from run to run.
    run: `local-${randomBytes(6).toString("hex")}.1`,
    ...(options.region !== undefined && { region: options.region }),
    ...(options.shard !== undefined && { shard: options.shard }),
    live: options.live,
    runner: runnerOf(process.env, process),
    signal: endSignal(),
    unrecordedDir: resolve(".uptimeline/unrecorded"),
    siteDir: options.siteDir,
    ...(repository !== "" && { repositoryUrl: `${serverUrl}/${repository}` }),
  });
  const shown = options.json
    ? `${JSON.stringify(runJson(loaded.config, result))}\n`
    : runText(loaded.config, result, options.siteDir);
  process.stdout.write(createRedactor(known)(shown));
  return result.recorded && result.siteBuilt ? 0 : 1;
}
