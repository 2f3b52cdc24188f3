import { resolve } from "node:path";
import { createConsoleLog } from "./adapters/log.ts";
import { createFiles } from "./adapters/files.ts";
import { createLiveWorld } from "./adapters/live.ts";
import { DEFAULT_CONFIG, findConfig, OWN_CONFIG, type ConfigPlace, type ConfigSource } from "./commands/find-config.ts";
import { load, mentionedSecrets } from "./commands/load-config.ts";
import type { LoadedConfig } from "./config/load.ts";
import type { Options } from "./cli-options.ts";
import type { World } from "./world.ts";

export interface Prepared {
  readonly loaded: LoadedConfig;
  readonly secrets: ReadonlyMap<string, string>;
}

export async function findSource(options: Options): Promise<ConfigSource> {
  const files = createFiles((text) => text);
  const own: ConfigPlace = { path: resolve(options.config ?? OWN_CONFIG), name: options.config ?? OWN_CONFIG };
  return findConfig(files, options.config === undefined ? [own, DEFAULT_CONFIG] : [own]);
}

export async function prepare(options: Options): Promise<Prepared> {
  const source = await findSource(options);
  const secrets = mentionedSecrets(source, (name) => process.env[name]);
  return { loaded: load(source, secrets), secrets };
}

/** A world without a repository: nothing is kept and nobody is told. */
export function nowhere({ json, startAtMs }: Options, secrets: ReadonlyMap<string, string>): World {
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
