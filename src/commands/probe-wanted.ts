import { KnownError } from "../domain/errors.ts";
import { nearest } from "../domain/nearest.ts";
import { expandProviders } from "../config/expand-providers.ts";
import { isMapping } from "../config/presets/fill.ts";
import { readYaml } from "../config/yaml.ts";

/** What one call is wanted of: a monitor of the config, an address, or a preset. */
export interface Wanted {
  readonly target?: string;
  readonly preset?: string;
  /** `key=value`, parameters of the preset. */
  readonly with: readonly string[];
  readonly tier?: string;
}

/** The text of a config in which the wanted monitor stands, and its id. */
export interface WantedConfig {
  readonly text: string;
  readonly id: string;
}

/** Whether a config is needed to know what is wanted. */
export const needsConfig = ({ target, preset }: Wanted): boolean =>
  preset === undefined && target !== undefined && !isAddress(target);

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/**
 * A config for the one call: that of the user with the tier put in, or one made for the purpose. `text` is the user's.
 * @throws KnownError when what is wanted can't be.
 */
export function wantedConfig(wanted: Wanted, text: string): WantedConfig {
  const { target, preset, tier } = wanted;
  if (preset !== undefined) {
    if (target !== undefined) {
      throw new KnownError(
        `A preset is asked at its own address, not at ${target}. Use \`--with baseUrl=…\` if it has another one.`,
      );
    }
    const monitor = { id: "probe", preset, with: parametersOf(wanted.with), ...(tier !== undefined && { tier }) };
    return { text: JSON.stringify({ monitors: [monitor] }), id: "probe" };
  }
  if (wanted.with.length > 0) throw new KnownError("--with gives parameters to a preset. Add `--preset <name>`.");
  if (target === undefined) throw new KnownError("Say what to ask: the id of a monitor, a URL, or `--preset <name>`.");
  if (!isAddress(target))
    return tier === undefined ? { text, id: target } : { text: withTier(text, target, tier), id: target };
  if (tier !== undefined) throw new KnownError("A URL is asked in one way: --tier belongs to a preset or a monitor.");
  return { text: JSON.stringify({ monitors: [{ id: "probe", probe: { kind: "http", url: target } }] }), id: "probe" };
}

/** Numbers and switches as such, all else as text. */
function parametersOf(pairs: readonly string[]): Record<string, string | number | boolean> {
  const entries = pairs.map((pair): [string, string | number | boolean] => {
    const at = pair.indexOf("=");
    if (at < 1) throw new KnownError(`--with is ${JSON.stringify(pair)}: a parameter is written as name=value.`);
    const value = pair.slice(at + 1);
    if (value === "true" || value === "false") return [pair.slice(0, at), value === "true"];
    return [pair.slice(0, at), /^-?\d{1,15}$/.test(value) ? Number(value) : value];
  });
  return Object.fromEntries(entries);
}

/** The config with another tier of one monitor. */
function withTier(text: string, id: string, tier: string): string {
  const { data } = expandProviders(readYaml(text, "").source?.data);
  const monitors: unknown = isMapping(data) ? data["monitors"] : undefined;
  if (!isMapping(data) || !Array.isArray(monitors)) return text;
  const changed = monitors.map((monitor: unknown) => {
    if (!isMapping(monitor) || monitor["id"] !== id) return monitor;
    if (monitor["preset"] !== undefined) return { ...monitor, tier };
    throw new KnownError(`${id} has no preset, so that there is one way to ask it: leave out --tier.`);
  });
  return JSON.stringify({ ...data, monitors: changed });
}

/** @throws KnownError, always: there is no monitor of this id. */
export function noSuchMonitor(id: string, known: readonly string[]): never {
  const meant = nearest(id, known);
  const remedy = meant === undefined ? `Known are ${known.join(", ")}` : `Did you mean "${meant}"?`;
  throw new KnownError(`There is no monitor "${id}". ${remedy.replace(/([^?])$/, "$1.")}`);
}
