import { findConfig } from "./find-config.ts";
import { load } from "./load-config.ts";
import { MINUTE_MS, toInstant } from "../domain/instant.ts";
import { report, type Reported } from "./report.ts";
import { run, type RunResult } from "./run.ts";
import { runJson, runText } from "./run/summary.ts";
import { sign } from "../probes/heartbeat.ts";
import type { Config } from "../config/config.ts";
import type { Log, World } from "../world.ts";
import type { Scratch } from "../lab/scratch.ts";

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
  /** Both runs kept the ledger and built the site, and the report between them was taken. */
  readonly ok: boolean;
  readonly runs: readonly object[];
  readonly issues: readonly { readonly number: number; readonly title: string; readonly state: string }[];
  readonly remoteLog: readonly string[];
  readonly text: string;
}

/** Between the two runs: the lab's monitors are asked every five minutes. */
const BETWEEN_MS = 5 * MINUTE_MS;
const REPORT_BEFORE_MS = MINUTE_MS;
const SEED = 20261121;

/**
 * The whole story on simulated providers: two runs of the main job against real sockets, a real git remote and the lab's
 * GitHub. Between them a nightly batch reports that it is done; before the second run one provider goes down and another
 * changes its list of models.
 */
export async function demo({ log, siteDir, nowMs, createWorld }: DemoOptions): Promise<DemoResult> {
  const { startScratch } = await import("../lab/scratch.ts");
  let standsAtMs = nowMs - BETWEEN_MS;
  const scratch = await startScratch({ seed: SEED, now: () => standsAtMs });
  const stage: Stage = { scratch, siteDir, createWorld, nowMs: () => standsAtMs };
  try {
    log.info("The lab is up: nine fictional providers, a GitHub and a git remote on this machine.");
    log.info("\nFirst run, five minutes ago");
    const first = await runAt(stage, 1);
    log.info(`\n${runText(first.config, first.result, siteDir)}`);
    standsAtMs = nowMs - REPORT_BEFORE_MS;
    log.info("The nightly batch reports that it is done");
    const reported = await reportAt(stage, 2);
    standsAtMs = nowMs;
    scratch.providers.set("studio", "down");
    // Others notice: a broker whose calls to the same model fail, and the people in its forum.
    scratch.providers.set("waypoint", "down");
    scratch.providers.set("commons", "worried");
    scratch.providers.set("quill", "renewed");
    log.info("Juniper Studio goes down, others notice it, and Quill lists other models. Second run, now");
    const second = await runAt(stage, 3);
    log.info(`\n${runText(second.config, second.result, siteDir)}`);
    const issues = scratch.github.issues.map(({ number, title, state }) => ({ number, title, state }));
    const remoteLog = (await scratch.inRemote("log", "--format=%s")).trim().split("\n");
    const text = storyText(issues, remoteLog);
    log.info(text);
    const runs = [first, second];
    return {
      ok: reported.kind === "kept" && runs.every(({ result }) => result.recorded && result.siteBuilt),
      runs: runs.map(({ config, result }) => runJson(config, result)),
      issues,
      remoteLog,
      text,
    };
  } finally {
    await scratch.close();
  }
}

/** What every act of the story plays on. */
interface Stage {
  readonly scratch: Scratch;
  readonly siteDir: string;
  readonly createWorld: DemoOptions["createWorld"];
  readonly nowMs: () => number;
}

async function enter({ scratch, createWorld, nowMs }: Stage): Promise<{ world: World; config: Config }> {
  const world = createWorld({
    cwd: scratch.checkout,
    repository: scratch.repository,
    token: scratch.token,
    serverUrl: scratch.git.url,
    apiUrl: scratch.github.url,
    graphqlUrl: scratch.github.graphqlUrl,
    secrets: scratch.secrets,
    startAtMs: nowMs(),
  });
  const source = await findConfig(world.files, [
    { path: `${scratch.checkout}/uptimeline.yml`, name: "uptimeline.yml" },
  ]);
  return { world, config: load(source, scratch.secrets).config };
}

async function runAt(stage: Stage, id: number): Promise<{ config: Config; result: RunResult }> {
  const { world, config } = await enter(stage);
  return { config, result: await run(world, config, { run: `${id}.1`, live: true, siteDir: stage.siteDir }) };
}

/** What the workflow of reports does when the event of a heartbeat starts it. */
async function reportAt(stage: Stage, id: number): Promise<Reported> {
  const { world, config } = await enter(stage);
  const secret = stage.scratch.secrets.get("LAB_KEY") ?? "";
  const body = JSON.stringify({
    monitor: "nightly-batch",
    id: "batch-1",
    sent: toInstant(stage.nowMs()),
    status: "ok",
    ms: 94_000,
  });
  const eventPath = `${stage.scratch.folder}/event.json`;
  await world.files.write(eventPath, JSON.stringify({ client_payload: { body, signature: sign(body, secret) } }));
  return report(world, config, { run: `${id}.1`, eventPath });
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
