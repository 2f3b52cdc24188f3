import { fileURLToPath } from "node:url";
import { ConfigError, type Problem } from "../domain/errors.ts";
import type { Files } from "../world.ts";

/** The config of a fork or user; the default one stands in where there is none. */
export const OWN_CONFIG = "uptimeline.yml";

export interface ConfigPlace {
  readonly path: string;
  /** The name that messages use: relative to the repository. */
  readonly name: string;
}

const defaultFile: URL | string = new URL("../../uptimeline.default.yml", import.meta.url);

/** Checks without any key, for a fork that has no config yet. */
export const DEFAULT_CONFIG: ConfigPlace = {
  // The bundler puts a path in the place of the URL.
  path: typeof defaultFile === "string" ? defaultFile : fileURLToPath(defaultFile),
  name: "uptimeline.default.yml",
};

export interface ConfigSource extends ConfigPlace {
  readonly text: string;
}

/** Reads the first config there is. A `ConfigError` names the one that was wanted. */
export async function findConfig(
  files: Pick<Files, "read">,
  places: readonly [ConfigPlace, ...ConfigPlace[]],
): Promise<ConfigSource> {
  for (const place of places) {
    const text = await files.read(place.path);
    if (text !== undefined) return { ...place, text };
  }
  const missing: Problem = {
    file: places[0].name,
    message: "There is no config",
    remedy: "Write one (uptimeline.default.yml shows how), or name another file by the input or option `config`",
  };
  throw new ConfigError([missing]);
}
