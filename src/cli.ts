#!/usr/bin/env node
import { basename, dirname, join } from "node:path";
import { KnownError } from "./domain/errors.ts";
import { createConsoleLog } from "./adapters/log.ts";
import { createFiles } from "./adapters/files.ts";
import { createLiveWorld } from "./adapters/live.ts";
import { findSource, nowhere, prepare } from "./cli-prepare.ts";
import { probeCommand } from "./cli-probe.ts";
import { readOptions, USAGE, type Options } from "./cli-options.ts";
import { runCommand } from "./cli-run.ts";
import { PRODUCT } from "./product.ts";
import { widenThreadPool } from "./thread-pool.ts";

/** Each answers with the exit code: 0 well, 1 a user's mistake or a fault, 2 what was asked is down. */
const COMMANDS: Readonly<Record<string, (options: Options) => Promise<number>>> = {
  run: runCommand,
  validate: validateCommand,
  probe: probeCommand,
  feed: readFeedCommand,
  import: importCommand,
  history: historyCommand,
  notify: notifyCommand,
  preview: previewCommand,
  demo: demoCommand,
  start: (options) => (options.config === undefined ? startCommand(options) : runCommand(options)),
};

/** How many words may follow a command's name; of all others none. */
const OPERANDS: Readonly<Record<string, number>> = { probe: 1, feed: 2, import: 2, history: 3, notify: 2 };

async function cli(args: readonly string[]): Promise<number> {
  const { command: named, help, options } = readOptions(args);
  if (help || named === undefined) {
    process.stdout.write(USAGE);
    return help ? 0 : 1;
  }
  const command = Object.hasOwn(COMMANDS, named) ? COMMANDS[named] : undefined;
  if (command === undefined) {
    process.stderr.write(`There is no command "${named}".\n\n${USAGE}`);
    return 1;
  }
  refuseMore(named, options.words);
  return command(options);
}

/** `validate watch.yml` would else look at another config and call it well. */
function refuseMore(command: string, words: readonly string[]): void {
  const more = words[OPERANDS[command] ?? 0];
  if (more === undefined) return;
  const remedy = /\.ya?ml$/iu.test(more) ? `Use \`--config ${more}\`.` : "Leave it out, or see `--help`.";
  throw new KnownError(`${command} does not take ${JSON.stringify(more)}. ${remedy}`);
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

async function readFeedCommand(options: Options): Promise<number> {
  const { feedCommand } = await import("./cli-feed.ts");
  return feedCommand({
    wanted: options.wantedFeed,
    json: options.json,
    findSource: () => findSource(options),
    createWorld: (secrets) => nowhere(options, secrets),
  });
}

async function importCommand(options: Options): Promise<number> {
  const { importConfigCommand } = await import("./cli-import.ts");
  return importConfigCommand(options);
}

async function historyCommand(options: Options): Promise<number> {
  const { history } = await import("./cli-history.ts");
  return history(options);
}

async function notifyCommand(options: Options): Promise<number> {
  const { notify } = await import("./cli-notify.ts");
  return notify(options);
}

async function previewCommand(options: Options): Promise<number> {
  const { preview } = await import("./commands/preview.ts");
  const { url } = await preview(options.siteDir, options.port);
  process.stdout.write(`${basename(options.siteDir)} is served at ${url} (Ctrl+C ends it)\n`);
  return new Promise((end) => process.once("SIGINT", () => end(0)).once("SIGTERM", () => end(0)));
}

async function demoCommand({ json, siteDir, startAtMs }: Options): Promise<number> {
  const { demoQuarter } = await import("./commands/demo-quarter.ts");
  const redact = (text: string): string => text;
  const log = createConsoleLog(redact, { json });
  const gitDir = join(dirname(siteDir), "demo.git");
  const result = await demoQuarter({
    log,
    files: createFiles(redact),
    siteDir,
    gitDir,
    endMs: startAtMs ?? Date.now(),
  });
  log.info(`${result.text}\nIts ledger is in ${gitDir}; \`npm run preview\` serves the site.`);
  if (json) process.stdout.write(`${JSON.stringify(result)}\n`);
  return result.ok ? 0 : 1;
}

async function startCommand(options: Options): Promise<number> {
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
