#!/usr/bin/env node
import { randomBytes } from "node:crypto";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatProblem, KnownError } from "./domain/errors.ts";
import { ID_PATTERN } from "./domain/monitor.ts";
import { createConsoleLog } from "./adapters/log.ts";
import { createFiles } from "./adapters/files.ts";
import { createLiveWorld } from "./adapters/live.ts";
import { createRedactor } from "./adapters/redact.ts";
import { DEFAULT_CONFIG, findConfig, OWN_CONFIG, type ConfigPlace, type ConfigSource } from "./commands/find-config.ts";
import { load, mentionedSecrets } from "./commands/load-config.ts";
import { PRODUCT } from "./product.ts";
import { runnerOf } from "./domain/runner.ts";
import { endSignal } from "./end-signal.ts";
import { startAt } from "./start-at.ts";
import { widenThreadPool } from "./thread-pool.ts";
import type { WantedFeed } from "./commands/feed-wanted.ts";
import type { Wanted } from "./commands/probe-wanted.ts";
import type { LoadedConfig } from "./config/load.ts";
import type { World } from "./world.ts";

const USAGE = `uptimeline <command> [options]

  run        ask all monitors that are due, judge, keep the ledger, build the site
  validate   read a config and say all that is wrong with it, and what it will cost
  probe      ask one monitor of the config, a URL, or a --preset once, and say all that came of it
  feed       read a feed of the config, or a <kind> from a <url|file>, and say what was not understood
  preview    serve the built site on 127.0.0.1
  demo       the whole story against simulated providers, in scratch repositories
  start      demo, or run where --config is given

  --config <file>    the config (default: uptimeline.yml, else the default config)
  --site-dir <dir>   where the site is built or served from (default: .uptimeline/site)
  --live             push, open and send; without it nothing leaves this machine
  --region <name>    of run: the place it looks from, where several watch the same monitors
  --preset <name>    of probe: the API to ask
  --with <key=value> of probe: a parameter of the preset; of feed: a setting; may be given several times
  --tier <tier>      of probe: free, cheap or full
  --dry              of probe: only say what would be asked
  --port <number>    of preview (default: 4173)
  --now <ISO time>   stands in for the system's clock
  --json             the result on standard output, messages on standard error

It ends with 0 when all went well, with 1 for a mistake or a fault, and probe and feed with 2 when what was asked is down.
`;

const OPTIONS = {
  config: { type: "string" },
  "site-dir": { type: "string" },
  live: { type: "boolean", default: false },
  region: { type: "string" },
  port: { type: "string", default: "4173" },
  preset: { type: "string" },
  with: { type: "string", multiple: true },
  tier: { type: "string" },
  dry: { type: "boolean", default: false },
  now: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

interface Options {
  readonly config: string | undefined;
  readonly siteDir: string;
  readonly live: boolean;
  readonly region?: string;
  readonly port: number;
  readonly startAtMs?: number;
  readonly json: boolean;
  /** Of `probe`. */
  readonly wanted: Wanted;
  /** Of `feed`. */
  readonly wantedFeed: WantedFeed;
  readonly dry: boolean;
}

/** Each answers with the exit code: 0 well, 1 a user's mistake or a fault, 2 what was asked is down. */
const COMMANDS: Readonly<Record<string, (options: Options) => Promise<number>>> = {
  run: runCommand,
  validate: validateCommand,
  probe: probeCommand,
  feed: readFeedCommand,
  preview: previewCommand,
  demo: demoCommand,
  start: (options) => (options.config === undefined ? demoCommand(options) : runCommand(options)),
};

/** How many words may follow a command's name; of all others none. */
const OPERANDS: Readonly<Record<string, number>> = { probe: 1, feed: 2 };

async function cli(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [named, target, where] = positionals;
  if (values.help || named === undefined) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 1;
  }
  const command = Object.hasOwn(COMMANDS, named) ? COMMANDS[named] : undefined;
  if (command === undefined) {
    process.stderr.write(`There is no command "${named}".\n\n${USAGE}`);
    return 1;
  }
  refuseMore(named, positionals.slice(1));
  return command({
    config: values.config,
    siteDir: resolve(values["site-dir"] ?? ".uptimeline/site"),
    live: values.live,
    ...(values.region !== undefined && { region: readRegion(values.region) }),
    port: readPort(values.port),
    ...startAt(values.now),
    json: values.json,
    wanted: {
      with: values.with ?? [],
      ...(target !== undefined && { target }),
      ...(values.preset !== undefined && { preset: values.preset }),
      ...(values.tier !== undefined && { tier: values.tier }),
    },
    wantedFeed: {
      with: values.with ?? [],
      ...(target !== undefined && { what: target }),
      ...(where !== undefined && { where }),
    },
    dry: values.dry,
  });
}

/** `validate watch.yml` would else look at another config and call it well. */
function refuseMore(command: string, words: readonly string[]): void {
  const more = words[OPERANDS[command] ?? 0];
  if (more === undefined) return;
  const remedy = /\.ya?ml$/iu.test(more) ? `Use \`--config ${more}\`.` : "Leave it out, or see `--help`.";
  throw new KnownError(`${command} does not take ${JSON.stringify(more)}. ${remedy}`);
}

/** 0 takes any port that is free. */
function readPort(written: string): number {
  const port = /^\d{1,5}$/.test(written) ? Number(written) : NaN;
  if (port <= 65_535) return port;
  throw new KnownError(
    `--port is ${JSON.stringify(written)}: a port is a whole number from 0 to 65535. Use \`--port 4173\`.`,
  );
}

function readRegion(written: string): string {
  if (ID_PATTERN.test(written)) return written;
  throw new KnownError(
    `--region is ${JSON.stringify(written)}: a region is 1 to 64 of a-z, 0-9 and -, beginning with a letter or digit. Use a name such as \`eu-west\`.`,
  );
}

interface Prepared {
  readonly loaded: LoadedConfig;
  readonly secrets: ReadonlyMap<string, string>;
}

async function findSource(options: Options): Promise<ConfigSource> {
  const files = createFiles((text) => text);
  const own: ConfigPlace = { path: resolve(options.config ?? OWN_CONFIG), name: options.config ?? OWN_CONFIG };
  return findConfig(files, options.config === undefined ? [own, DEFAULT_CONFIG] : [own]);
}

async function prepare(options: Options): Promise<Prepared> {
  const source = await findSource(options);
  const secrets = mentionedSecrets(source, (name) => process.env[name]);
  return { loaded: load(source, secrets), secrets };
}

async function validateCommand(options: Options): Promise<number> {
  const { validate } = await import("./commands/validate.ts");
  const { loaded } = await prepare(options);
  const result = validate(
    createConsoleLog((text) => text, { json: options.json }),
    loaded,
  );
  if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`);
  return result.ok ? 0 : 1;
}

async function probeCommand(options: Options): Promise<number> {
  const { needsConfig, wantedConfig } = await import("./commands/probe-wanted.ts");
  const { probe, probeText } = await import("./commands/probe.ts");
  const source = needsConfig(options.wanted)
    ? await findSource(options)
    : { path: "", name: "the command line", text: "" };
  const { text, id } = wantedConfig(options.wanted, source.text);
  const secrets = mentionedSecrets({ ...source, text }, (name) => process.env[name]);
  const loaded = load({ ...source, text }, secrets);
  const result = await probe(loaded, id, options.dry, { world: nowhere(options, secrets), signal: endSignal() });
  const shown = options.json ? `${JSON.stringify(result)}\n` : probeText(result, options.dry);
  process.stdout.write(createRedactor(secrets)(shown));
  return result.exitCode;
}

async function readFeedCommand(options: Options): Promise<number> {
  const { feedCommand } = await import("./cli-feed.ts");
  return feedCommand({
    wanted: options.wantedFeed,
    json: options.json,
    findSource: () => findSource(options),
    createWorld: (secrets) => nowhere(options, secrets),
  });
}

/** A world without a repository: nothing is kept and nobody is told. */
function nowhere({ json, startAtMs }: Options, secrets: ReadonlyMap<string, string>): World {
  return createLiveWorld({
    cwd: process.cwd(),
    repository: "",
    live: false,
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    graphqlUrl: "https://api.github.com/graphql",
    environment: process.env,
    secrets,
    ...(startAtMs !== undefined && { startAtMs }),
    log: (redact) => createConsoleLog(redact, { json }),
  });
}

async function runCommand(options: Options): Promise<number> {
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
  const world = createLiveWorld({
    cwd: process.cwd(),
    environment: process.env,
    repository,
    live: options.live,
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
    live: options.live,
    runner: runnerOf(process.env, process),
    signal: endSignal(),
    siteDir: options.siteDir,
    ...(repository !== "" && { repositoryUrl: `${serverUrl}/${repository}` }),
  });
  const shown = options.json
    ? `${JSON.stringify(runJson(loaded.config, result))}\n`
    : runText(loaded.config, result, options.siteDir);
  process.stdout.write(createRedactor(known)(shown));
  return result.recorded && result.siteBuilt ? 0 : 1;
}

async function previewCommand(options: Options): Promise<number> {
  const { preview } = await import("./commands/preview.ts");
  const { url } = await preview(options.siteDir, options.port);
  process.stdout.write(`${basename(options.siteDir)} is served at ${url} (Ctrl+C ends it)\n`);
  return new Promise((end) => process.once("SIGINT", () => end(0)).once("SIGTERM", () => end(0)));
}

async function demoCommand(options: Options): Promise<number> {
  const { demo } = await import("./commands/demo.ts");
  const log = createConsoleLog((text) => text, { json: options.json });
  const result = await demo({
    log,
    siteDir: options.siteDir,
    nowMs: options.startAtMs ?? Date.now(),
    createWorld: (wanted) =>
      createLiveWorld({
        ...wanted,
        environment: process.env,
        live: true,
        log: (redact) => createConsoleLog(redact, { json: options.json }),
      }),
  });
  if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`);
  return result.ok ? 0 : 1;
}

widenThreadPool(process.env);
try {
  const code = await cli(process.argv.slice(2));
  process.exit(code);
} catch (error) {
  // `parseArgs` says what is wrong with an option in its message; any other fault is shown whole.
  const isUsers = error instanceof KnownError || (error instanceof TypeError && "code" in error);
  const text = error instanceof Error ? (isUsers ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(isUsers ? `${text}\n` : `${PRODUCT.name} failed: ${text}\n`);
  process.exit(1);
}
