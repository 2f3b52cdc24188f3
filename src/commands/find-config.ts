import { ConfigError, type Problem } from "../domain/errors.ts";
import type { Files } from "../world.ts";

/** The config of a fork or user; the default one stands in where there is none. */
export const OWN_CONFIG = "uptimeline.yml";

export interface ConfigPlace {
  readonly path: string;
  /** The name that messages use: relative to the repository. */
  readonly name: string;
}

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
