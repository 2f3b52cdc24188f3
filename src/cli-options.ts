import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { KnownError } from "./domain/errors.ts";
import { ID_PATTERN } from "./domain/monitor.ts";
import { parseShard, type Shard } from "./domain/shard.ts";
import { startAt } from "./start-at.ts";
import type { WantedFeed } from "./commands/feed-wanted.ts";
import type { WantedTable } from "./commands/history-export.ts";
import type { Wanted } from "./commands/probe-wanted.ts";

export const USAGE = `uptimeline <command> [options]

  run        ask all monitors that are due, judge, keep the ledger, build the site
  validate   read a config and say all that is wrong with it, and what it will cost
  probe      ask one monitor of the config, a URL, or a --preset once, and say all that came of it
  feed       read a feed of the config, or a <kind> from a <url|file>, and say what was not understood
  import     <kind> <file or folder>: the config of upptime, gatus, uptime-kuma or openstatus as an uptimeline.yml
  history    verify, repair, export, rename <old> <new>, import <folder> or import upptime <clone>: the ledger as a whole
  notify     test <channel>: try a channel of the config; without --live it only says what it would send
  preview    serve the built site on 127.0.0.1
  demo       90 days of simulated providers, played on a clock of their own, with their ledger and site
  start      the whole story live, against simulated providers in scratch repositories; run where --config is given

  --config <file>    the config (default: uptimeline.yml, else the default config)
  --site-dir <dir>   where the site is built or served from (default: .uptimeline/site)
  --live             push, open and send; without it nothing leaves this machine
  --region <name>    of run: the place it looks from, where several watch the same monitors
  --shard <i/n>      of run: which part of the monitors it asks, where several legs share them: 2/4
  --preset <name>    of probe: the API to ask
  --with <key=value> of probe: a parameter of the preset; of feed: a setting; may be given several times
  --tier <tier>      of probe: free, cheap or full
  --dry              of probe: only say what would be asked
  --csv              of history export: a table instead of lines of JSON
  --of <kind>        of history export: samples, hours, days, months or incidents (default: days)
  --monitor <id>     of history export: only this one
  --from <moment>    of history export: a day (2026-11-21) or a moment (2026-11-21T09:05:00Z)
  --to <moment>      of history export: a day, which is then part of it, or the moment before which it ends
  --out <file>       of import: a new file for the config (default: standard output)
  --issues <file>    of history import: issues as GitHub's API gives them, in JSON
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
  shard: { type: "string" },
  port: { type: "string", default: "4173" },
  preset: { type: "string" },
  with: { type: "string", multiple: true },
  tier: { type: "string" },
  dry: { type: "boolean", default: false },
  csv: { type: "boolean", default: false },
  of: { type: "string" },
  monitor: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  out: { type: "string" },
  issues: { type: "string" },
  now: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/** What was written after the command's name. */
export interface Options {
  readonly config: string | undefined;
  readonly siteDir: string;
  readonly live: boolean;
  readonly region?: string;
  readonly shard?: Shard;
  readonly port: number;
  readonly startAtMs?: number;
  readonly json: boolean;
  /** Of `probe`. */
  readonly wanted: Wanted;
  /** Of `feed`. */
  readonly wantedFeed: WantedFeed;
  readonly dry: boolean;
  /** Of `import`: the file that is written. */
  readonly out?: string;
  /** Of `history import`: a file of issues. */
  readonly issues?: string;
  /** The words after the command's name. */
  readonly words: readonly string[];
  /** Of `history export`, as written. */
  readonly wantedTable: WantedTable;
}

/**
 * What a command line says; without a command where it only wants to know what there is.
 * @throws {KnownError} for a value that is none of its option.
 * @throws {TypeError} with a `code`, for an option that there is not.
 */
export function readOptions(args: readonly string[]): { command?: string; help: boolean; options: Options } {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [command, ...words] = positionals;
  const [target, where] = words;
  const { preset, tier, csv, of, monitor, from, to, dry, live, json } = values;
  const parameters = values.with ?? [];
  const options = {
    config: values.config,
    siteDir: resolve(values["site-dir"] ?? ".uptimeline/site"),
    live,
    ...(values.region !== undefined && { region: readRegion(values.region) }),
    ...(values.shard !== undefined && { shard: readShard(values.shard) }),
    port: readPort(values.port),
    ...startAt(values.now),
    json,
    wanted: { with: parameters, ...defined({ target, preset, tier }) },
    wantedFeed: { with: parameters, ...defined({ what: target, where }) },
    dry,
    ...defined({ out: values.out, issues: values.issues }),
    words,
    wantedTable: { csv, ...defined({ of, monitor, from, to }) },
  };
  return { ...defined({ command }), help: values.help, options };
}

/** Without the keys whose value is undefined, so that what is absent is absent. */
function defined<K extends string>(given: Readonly<Record<K, string | undefined>>): { [key in K]?: string } {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [key in K]?: string };
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

function readShard(written: string): Shard {
  const shard = parseShard(written);
  if (shard !== undefined) return shard;
  throw new KnownError(
    `--shard is ${JSON.stringify(written)}: a shard is one of at most 256 legs, counted from 1. Use \`--shard 2/4\`.`,
  );
}
