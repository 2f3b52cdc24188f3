import { ConfigError } from "./domain/errors.ts";
import { ID_PATTERN } from "./domain/monitor.ts";
import { parseDuration } from "./domain/duration.ts";
import { parseShard, type Shard } from "./domain/shard.ts";
import type { Environment } from "./main.ts";

const MODES = ["run", "report", "issues", "validate"] as const;

/** What the step is given, checked. */
export interface Inputs {
  readonly config?: string;
  readonly token?: string;
  readonly secrets: string;
  readonly mode: (typeof MODES)[number];
  readonly siteDir: string;
  readonly region?: string;
  readonly shard?: Shard;
  readonly site: boolean;
  readonly watchMs?: number;
  readonly dryRun: boolean;
}

/** @throws {ConfigError} naming the input, what is wrong with it and what to write. */
export function readInputs(env: Environment): Inputs {
  const input = (name: string): string | undefined => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
  const config = input("config");
  const token = input("token");
  const region = input("region");
  const shard = input("shard");
  const watch = input("watch");
  return {
    ...(config !== undefined && { config }),
    ...(token !== undefined && { token }),
    secrets: input("secrets") ?? "{}",
    mode: readMode(input("mode") ?? "run"),
    siteDir: input("site-dir") ?? "_site",
    ...(region !== undefined && { region: readRegion(region) }),
    ...(shard !== undefined && { shard: readShard(shard) }),
    site: readSwitch("site", input("site") ?? "true"),
    ...(watch !== undefined && { watchMs: readWatch(watch) }),
    dryRun: readSwitch("dry-run", input("dry-run") ?? "false"),
  };
}

function readMode(mode: string): Inputs["mode"] {
  const known = MODES.find((one) => one === mode);
  if (known !== undefined) return known;
  throw inputError("mode", mode, "there is no such mode", "Use `run`, `report`, `issues` or `validate`");
}

function readRegion(region: string): string {
  if (ID_PATTERN.test(region)) return region;
  throw inputError(
    "region",
    region,
    "a region is 1 to 64 of a-z, 0-9 and -, beginning with a letter or digit",
    "Use a name such as `eu-west`",
  );
}

function readShard(text: string): Shard {
  const shard = parseShard(text);
  if (shard !== undefined) return shard;
  throw inputError("shard", text, "a shard is one of at most 256 legs, counted from 1", "Use a text such as `2/4`");
}

const LONGEST_WATCH = "50m";

function readWatch(watch: string): number {
  const ms = parseDuration(watch);
  if (ms !== undefined && ms <= parseDuration(LONGEST_WATCH)!) return ms;
  throw inputError("watch", watch, `a run watches for 0s to ${LONGEST_WATCH}`, `Use a duration such as \`10m\``);
}

function readSwitch(name: string, value: string): boolean {
  if (value === "true" || value === "false") return value === "true";
  throw inputError(name, value, "this is a switch", "Use `true` or `false`");
}

/** A mistake in the step's `with:`. */
export function inputError(key: string, value: string, message: string, remedy: string): ConfigError {
  return new ConfigError([{ file: "the action's inputs", key, value: JSON.stringify(value), message, remedy }]);
}
