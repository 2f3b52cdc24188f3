import { loadConfig, type LoadedConfig } from "../config/load.ts";
import { referencedNames } from "../config/references.ts";
import type { ConfigSource } from "./find-config.ts";

/**
 * The secrets that a config mentions, and no other. `lookUp` gives a value, or `undefined`. A line break at the end, as
 * pasting leaves it, is no part of a secret.
 */
export function mentionedSecrets(
  source: ConfigSource,
  lookUp: (name: string) => string | undefined,
): ReadonlyMap<string, string> {
  const found = referencedNames(source.text).map(
    (name) => [name, (lookUp(name) ?? "").replace(/[\r\n]+$/, "")] as const,
  );
  return new Map(found.filter(([, value]) => value !== ""));
}

export function load(source: ConfigSource, secrets: ReadonlyMap<string, string>): LoadedConfig {
  return loadConfig(source.text, source.name, secrets);
}
