import { resolve } from "node:path";
import { ConfigError, formatProblem, KnownError } from "./domain/errors.ts";
import { DEFAULT_CONFIG, findConfig, OWN_CONFIG } from "./commands/find-config.ts";
import { PRODUCT } from "./product.ts";
import { runnerOf } from "./domain/runner.ts";
import { inputError, readInputs, type Inputs } from "./inputs.ts";
import { endSignal } from "./end-signal.ts";
import { boundHeap } from "./adapters/heap.ts";
import { harmless } from "./adapters/log.ts";
import { startAt } from "./start-at.ts";
import { widenThreadPool } from "./thread-pool.ts";
import type { Verdict } from "./domain/verdict.ts";
import type { Config } from "./config/config.ts";
import type { Log, SourcePosition, World } from "./world.ts";
import type { Reported } from "./commands/report.ts";
import type { RunContext, RunResult } from "./commands/run.ts";

/** What GitHub's runner gives: environment variables, inputs among them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The action's door: inputs and environment → World → command → outputs, job summary, exit code. */
export async function main(env: Environment): Promise<void> {
  widenThreadPool(process.env);
  const core = await import("@actions/core");
  const secrets = new Map<string, string>();
  try {
    const ok = await act(core, env, secrets);
    if (!ok) process.exitCode = 1;
  } catch (error) {
    process.exitCode = 1;
    const { createRedactor } = await import("./adapters/redact.ts");
    explain(core, error, createRedactor(secrets));
  }
}

function explain(core: Core, error: unknown, redact: (text: string) => string): void {
  if (error instanceof ConfigError) {
    for (const problem of error.problems) core.error(redact(formatProblem(problem)), annotation(problem));
  } else if (error instanceof KnownError) {
    core.error(redact(error.message));
  } else {
    core.error(redact(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  }
}

type Core = typeof import("@actions/core");

/** `known` is filled with the secrets that the run learns, so that whoever reports an error can hide them. */
async function act(core: Core, env: Environment, known: Map<string, string>): Promise<boolean> {
  const inputs = readInputs(env);
  if (inputs.token !== undefined) known.set("token", inputs.token);
  const secrets = takeSecrets(core, inputs.secrets);
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
  const { createFiles } = await import("./adapters/files.ts");
  const files = createFiles((text) => text);
  const own = { path: resolve(workspace, inputs.config ?? OWN_CONFIG), name: inputs.config ?? OWN_CONFIG };
  const hasOwn = (await files.read(own.path)) !== undefined;
  if (!hasOwn && inputs.config === undefined && env.GITHUB_REPOSITORY === PRODUCT.repository) {
    core.notice(
      `This is ${PRODUCT.name}'s own repository, and it has no ${OWN_CONFIG}: nothing is watched here. Fork it, or use the action from any repository`,
    );
    return true;
  }
  const { load, mentionedSecrets } = await import("./commands/load-config.ts");
  const source = await findConfig(files, inputs.config === undefined ? [own, DEFAULT_CONFIG] : [own]);
  const mentioned = mentionedSecrets(source, (name) => secrets.get(name) ?? env[name]);
  for (const [name, value] of mentioned) {
    core.setSecret(value);
    known.set(name, value);
  }
  const loaded = load(source, mentioned);
  const log = actionLog(core);
  if (inputs.mode === "validate") {
    const { validate } = await import("./commands/validate.ts");
    return validate(log, loaded).ok;
  }
  for (const problem of [...loaded.warnings, ...loaded.unset]) log.warn(formatProblem(problem), problem);
  const [world] = await Promise.all([
    liveWorld(env, inputs, loaded.config, known, workspace, log),
    inputs.mode === "report" ? import("./commands/report.ts") : import("./commands/run.ts"),
  ]);
  const { createRedactor } = await import("./adapters/redact.ts");
  const run = `${env.GITHUB_RUN_ID ?? "local"}.${env.GITHUB_RUN_ATTEMPT ?? "1"}`;
  if (inputs.mode === "report") {
    const { report } = await import("./commands/report.ts");
    const eventPath = env.GITHUB_EVENT_PATH;
    const unrecordedDir = unrecordedIn(env, workspace);
    const context = { run, unrecordedDir, ...(eventPath !== undefined && { eventPath }) };
    const reported = await report(world, loaded.config, context);
    await tellReported(core, reported, createRedactor(known));
    return reported.kind !== "failed";
  }
  if (inputs.mode === "issues")
    return hearLive(core, world, loaded.config, { run, live: !inputs.dryRun, ...repositoryOf(env) });
  const result = await runLive(world, env, inputs, loaded.config, workspace, run);
  await tellRunner(core, loaded.config, result, inputs, createRedactor(known));
  return result.recorded;
}

/**
 * The secrets that the workflow passed as JSON, each masked before anything else is said. The input is forgotten, so that
 * no child process inherits it; only what the config mentions is used at all.
 */
function takeSecrets(core: Core, json: string): ReadonlyMap<string, string> {
  delete process.env.INPUT_SECRETS;
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw new ConfigError([
      {
        file: "the action's inputs",
        key: "secrets",
        message: "the input is not JSON",
        remedy: "Pass `secrets: ${{ toJSON(secrets) }}`",
      },
    ]);
  }
  const entries = typeof parsed === "object" && parsed !== null ? Object.entries(parsed) : [];
  const secrets = new Map(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== ""),
  );
  for (const value of secrets.values()) core.setSecret(value);
  return secrets;
}

function actionLog(core: Core): Log {
  return {
    // What the other two say is escaped by their command; this is printed as it is.
    info: (text) => core.info(harmless(text)),
    warn: (text, at) => core.warning(text, at === undefined ? {} : annotation(at)),
    error: (text, at) => core.error(text, at === undefined ? {} : annotation(at)),
  };
}

function annotation({ file, line, column }: SourcePosition) {
  return { file, ...(line !== undefined && { startLine: line }), ...(column !== undefined && { startColumn: column }) };
}

async function liveWorld(
  env: Environment,
  inputs: Inputs,
  { history, monitors }: Config,
  secrets: ReadonlyMap<string, string>,
  workspace: string,
  log: Log,
): Promise<World> {
  boundHeap(monitors.length);
  const { createLiveWorld } = await import("./adapters/live.ts");
  const live = !inputs.dryRun;
  const repository = env.GITHUB_REPOSITORY;
  if (live && (repository === undefined || inputs.token === undefined)) {
    throw inputError(
      "token",
      inputs.token === undefined ? "" : "***",
      "a run needs the repository's token",
      "Leave `token` at its default, give the job `contents: write` and `issues: write`, or set `dry-run: true`",
    );
  }
  return createLiveWorld({
    cwd: workspace,
    repository: repository ?? "",
    environment: env,
    history,
    ...(env.GITHUB_REF !== undefined && { ref: env.GITHUB_REF }),
    live,
    ...(inputs.token !== undefined && { token: inputs.token }),
    serverUrl: serverOf(env),
    apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
    graphqlUrl: env.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql",
    secrets,
    ...startAt(env.UPTIMELINE_NOW),
    log: (redact) => ({
      info: (text) => log.info(redact(text)),
      warn: (text, at) => log.warn(redact(text), at),
      error: (text, at) => log.error(redact(text), at),
    }),
  });
}

function repositoryOf(env: Environment): Pick<RunContext, "repositoryUrl"> {
  const repository = env.GITHUB_REPOSITORY;
  return repository === undefined ? {} : { repositoryUrl: `${serverOf(env)}/${repository}` };
}

const serverOf = (env: Environment): string => env.GITHUB_SERVER_URL ?? "https://github.com";

/** The runner empties its temporary folder after the job; what is to stay of it is uploaded by the workflow. */
const unrecordedIn = ({ RUNNER_TEMP }: Environment, workspace: string): string =>
  RUNNER_TEMP === undefined
    ? resolve(workspace, ".uptimeline/unrecorded")
    : resolve(RUNNER_TEMP, "uptimeline-unrecorded");

async function runLive(
  world: World,
  env: Environment,
  inputs: Inputs,
  config: Config,
  workspace: string,
  id: string,
): Promise<RunResult> {
  const { run } = await import("./commands/run.ts");
  return run(world, config, {
    run: id,
    ...(inputs.region !== undefined && { region: inputs.region }),
    ...(inputs.shard !== undefined && { shard: inputs.shard }),
    ...(inputs.watchMs !== undefined && { watchMs: inputs.watchMs }),
    live: !inputs.dryRun,
    runner: runnerOf(env, process),
    signal: endSignal(),
    unrecordedDir: unrecordedIn(env, workspace),
    ...(inputs.site && { siteDir: resolve(workspace, inputs.siteDir) }),
    ...repositoryOf(env),
  });
}

/** The short run that an issue's event wakes. */
async function hearLive(core: Core, world: World, config: Config, context: RunContext): Promise<boolean> {
  const { hear } = await import("./commands/hear.ts");
  const { commits, recorded } = await hear(world, config, context);
  core.setOutput("commit", commits.at(-1) ?? "");
  return recorded;
}

/** What a report came to. */
async function tellReported(core: Core, reported: Reported, redact: (text: string) => string): Promise<void> {
  const unrecorded = (reported.kind === "failed" && reported.why === "ledger-not-kept" && reported.unrecorded) || "";
  core.setOutput("commit", reported.kind === "kept" ? (reported.commit ?? "") : "");
  core.setOutput("unrecorded", redact(unrecorded));
  if (unrecorded === "" || process.env.GITHUB_STEP_SUMMARY === undefined) return;
  const { unrecordedText } = await import("./commands/run/unrecorded.ts");
  await core.summary.addRaw(redact(unrecordedText(unrecorded)), true).write();
}

/** Outputs of the step, and the job's summary. */
async function tellRunner(
  core: Core,
  config: Config,
  result: RunResult,
  inputs: Inputs,
  redact: (text: string) => string,
): Promise<void> {
  const [{ jobSummary, unplannedVerdicts, verdictNames }, { worstVerdict }] = await Promise.all([
    import("./commands/run/summary.ts"),
    import("./domain/verdict.ts"),
  ]);
  const idsOf = (verdicts: readonly Verdict[]): string => JSON.stringify(verdicts.map(({ monitor }) => monitor));
  const ids = (name: string): string => idsOf(unplannedVerdicts(result).filter(({ verdict }) => verdict === name));
  const outputs = {
    verdict: worstVerdict(verdictNames(result)),
    down: ids("down"),
    degraded: ids("degraded"),
    unknown: ids("unknown"),
    maintenance: idsOf([...result.verdicts.values()].filter(({ maintenance }) => maintenance !== undefined)),
    changed: String(result.changed.length > 0),
    incidents: String(
      result.ledger.incidents.filter(({ end, kind }) => end === undefined && kind !== "maintenance").length,
    ),
    "site-dir": result.siteBuilt ? inputs.siteDir : "",
    pages: String(result.pagesEnabled && result.siteBuilt),
    commit: result.commits.at(-1) ?? "",
    unrecorded: result.unrecorded ?? "",
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, redact(value));
  if (process.env.GITHUB_STEP_SUMMARY !== undefined)
    await core.summary.addRaw(redact(await jobSummary(config, result)), true).write();
}
