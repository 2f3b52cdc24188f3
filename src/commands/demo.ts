import { findConfig } from "./find-config.ts";
import { load } from "./load-config.ts";
import { MINUTE_MS } from "../domain/instant.ts";
import { run, type RunResult } from "./run.ts";
import { runJson, runText } from "./run/summary.ts";
import type { Config } from "../config/config.ts";
import type { Log, World } from "../world.ts";

/** Where a demo's World finds GitHub and the repository. */
export interface DemoPlace {
  readonly cwd: string;
  readonly repository: string;
  readonly token: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly secrets: ReadonlyMap<string, string>;
  readonly startAtMs: number;
}

export interface DemoOptions {
  readonly log: Log;
  readonly siteDir: string;
  /** When the second run takes place; the first lies five minutes before it. */
  readonly nowMs: number;
  readonly createWorld: (place: DemoPlace) => World;
}

export interface DemoResult {
  /** Both runs kept the ledger and built the site. */
  readonly ok: boolean;
  readonly runs: readonly object[];
  readonly issues: readonly { readonly number: number; readonly title: string; readonly state: string }[];
  readonly remoteLog: readonly string[];
  readonly text: string;
}

/** Between the two runs: the lab's monitors are asked every five minutes. */
const BETWEEN_MS = 5 * MINUTE_MS;
const SEED = 20261121;

/**
 * The whole story on simulated providers: two runs of the main job against real sockets, a real git remote and the lab's
 * GitHub. Before the second run one provider goes down.
 */
export async function demo({ log, siteDir, nowMs, createWorld }: DemoOptions): Promise<DemoResult> {
  const { startScratch } = await import("../lab/scratch.ts");
  let startedAtMs = nowMs - BETWEEN_MS;
  const now = (): number => startedAtMs;
  const scratch = await startScratch({ seed: SEED, now });
  try {
    const runAt = async (id: number): Promise<{ config: Config; result: RunResult }> => {
      const world = createWorld({
        cwd: scratch.checkout,
        repository: scratch.repository,
        token: scratch.token,
        serverUrl: scratch.git.url,
        apiUrl: scratch.github.url,
        graphqlUrl: scratch.github.graphqlUrl,
        secrets: scratch.secrets,
        startAtMs: startedAtMs,
      });
      const source = await findConfig(world.files, [
        { path: `${scratch.checkout}/uptimeline.yml`, name: "uptimeline.yml" },
      ]);
      const { config } = load(source, scratch.secrets);
      const result = await run(world, config, { run: `${id}.1`, live: true, siteDir });
      return { config, result };
    };
    log.info("The lab is up: eight fictional providers, a GitHub and a git remote on this machine.");
    log.info("\nFirst run, five minutes ago");
    const first = await runAt(1);
    log.info(`\n${runText(first.config, first.result, siteDir)}`);
    startedAtMs = nowMs;
    scratch.providers.set("studio", "down");
    log.info("Juniper Studio goes down. Second run, now");
    const second = await runAt(2);
    log.info(`\n${runText(second.config, second.result, siteDir)}`);
    const issues = scratch.github.issues.map(({ number, title, state }) => ({ number, title, state }));
    const remoteLog = (await scratch.inRemote("log", "--format=%s")).trim().split("\n");
    const text = storyText(issues, remoteLog);
    log.info(text);
    const runs = [first, second];
    return {
      ok: runs.every(({ result }) => result.recorded && result.siteBuilt),
      runs: runs.map(({ config, result }) => runJson(config, result)),
      issues,
      remoteLog,
      text,
    };
  } finally {
    await scratch.close();
  }
}

function storyText(issues: DemoResult["issues"], remoteLog: readonly string[]): string {
  return [
    "What the remote's history says, newest first:",
    ...remoteLog.map((subject) => `  ${subject}`),
    "What the lab's GitHub holds:",
    ...issues.map(({ number, title, state }) => `  #${number} (${state}) ${title}`),
    "",
    "`npm run preview` serves the site.",
  ].join("\n");
}
