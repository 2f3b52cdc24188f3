import { TIERS, type Tier } from "../domain/monitor.ts";
import { nearest } from "../domain/nearest.ts";
import { expandProviders, toEntry, type ProviderExpansion } from "./expand-providers.ts";
import { fill, isMapping, merge, originsOf, valuesOf } from "./presets/fill.ts";
import { presetOf } from "./presets/index.ts";
import { valueAt, type Mistake } from "./explain.ts";
import { pathText, type Path } from "./yaml.ts";
import type { ExpectText, Preset, PriceText, Typical, Way } from "./presets/preset.ts";

/** Asked unless the config says otherwise: it shows that the model answers and costs next to nothing. */
export const DEFAULT_TIER: Tier = "cheap";

/** One way to ask as a preset and what is written over it come to; references are not replaced yet. */
export interface ExpandedWay {
  readonly tier: Tier;
  readonly probe: unknown;
  readonly expect: readonly ExpectText[];
  readonly slow: string;
  readonly price?: PriceText;
  readonly typical?: Typical;
  readonly models?: string;
  /** Where a text of the probe comes from, by its path below the monitor, if from a parameter that was written. */
  readonly origins: ReadonlyMap<string, Path>;
}

export interface ExpandedMonitor {
  readonly preset: Preset;
  readonly way: ExpandedWay;
  /** Lower tiers, dearest first. */
  readonly cheaper: readonly ExpandedWay[];
  /** The model that is asked, where the preset asks one. */
  readonly model?: string;
}

interface PresetExpansion {
  /** The config with the probes of presets in the place of what is written over them. */
  readonly data: unknown;
  /** By the monitor's place in the list. */
  readonly monitors: ReadonlyMap<number, ExpandedMonitor>;
  readonly mistakes: readonly Mistake[];
}

/** A config with its bundles and presets expanded. Places in it are not those of the file: `toWritten` leads back. */
export interface Expansion extends PresetExpansion {
  /** Its mistakes are told where they are written. */
  readonly providers: ProviderExpansion;
}

/** Expands bundles, and the presets that they and the user name. */
export function expandConfig(data: unknown): Expansion {
  const providers = expandProviders(data);
  return { ...expandPresets(providers.data), providers };
}

/** Expands presets in a config that was read but not checked: what the schema will refuse is left as it is. */
export function expandPresets(data: unknown): PresetExpansion {
  const list = isMapping(data) ? data["monitors"] : undefined;
  if (!isMapping(data) || !Array.isArray(list)) return { data, monitors: new Map(), mistakes: [] };
  const expanded = new Map<number, ExpandedMonitor>();
  const mistakes: Mistake[] = [];
  const monitors = list.map((monitor: unknown, index) => {
    if (!isMapping(monitor) || monitor["preset"] === undefined || monitor["preset"] === null) return monitor;
    const preset = presetOf(monitor["preset"]);
    // The schema names the mistake; a probe that only lays keys over a preset would add others.
    if (preset === undefined) return without(monitor, "probe");
    const found = parameterMistakes(monitor, preset, ["monitors", index]);
    mistakes.push(...found);
    if (found.some(({ isKey }) => isKey !== true)) return without(monitor, "probe");
    const own = expandMonitor(monitor, preset, ["monitors", index]);
    expanded.set(index, own);
    return { ...monitor, probe: own.way.probe };
  });
  return { data: { ...data, monitors }, monitors: expanded, mistakes };
}

const without = (mapping: Record<string, unknown>, left: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(mapping).filter(([key]) => key !== left));

function parameterMistakes(monitor: Record<string, unknown>, preset: Preset, path: Path): Mistake[] {
  const given = isMapping(monitor["with"]) ? monitor["with"] : {};
  const known = Object.keys(preset.parameters);
  const unknown = Object.keys(given).filter((name) => !known.includes(name));
  const missing = Object.entries(preset.parameters).filter(
    ([name, { default: standard, optional }]) =>
      standard === undefined && optional !== true && (given[name] === undefined || given[name] === null),
  );
  return [
    ...unknown.map((name): Mistake => {
      const meant = nearest(name, known);
      return {
        path: [...path, "with", name],
        isKey: true,
        message: `the preset ${preset.name} has no such parameter`,
        remedy:
          meant === undefined
            ? `Known are ${known.join(", ")}; anything else of the request can be written under \`probe\``
            : `Did you mean "${meant}"? Otherwise remove it`,
      };
    }),
    ...missing.map(([name, { about }]): Mistake => ({
      path: [...path, ...(isMapping(monitor["with"]) ? ["with"] : ["preset"])],
      message: `the preset ${preset.name} needs the parameter ${name}`,
      remedy: `Add \`${name}\` under \`with\`: ${about}`,
    })),
    ...kindMistake(monitor, preset, path),
  ];
}

function kindMistake(monitor: Record<string, unknown>, preset: Preset, path: Path): Mistake[] {
  const own: unknown = isMapping(monitor["probe"]) ? monitor["probe"]["kind"] : undefined;
  const kind = kindOf(preset, tierOf(monitor));
  if (own === undefined || own === null || own === kind) return [];
  return [
    {
      path: [...path, "probe", "kind"],
      message: `the preset ${preset.name} asks by ${kind}`,
      remedy: "Remove `kind`, or remove `preset` and write the whole probe",
    },
  ];
}

const kindOf = (preset: Preset, tier: Tier): string => preset.tiers[tier].probe.kind;

const tierOf = ({ tier }: Record<string, unknown>): Tier => TIERS.find((one) => one === tier) ?? DEFAULT_TIER;

function expandMonitor(monitor: Record<string, unknown>, preset: Preset, path: Path): ExpandedMonitor {
  const tier = tierOf(monitor);
  const model = valuesOf(preset, isMapping(monitor["with"]) ? monitor["with"] : {}).get("model");
  const lower = TIERS.slice(0, TIERS.indexOf(tier)).toReversed();
  return {
    preset,
    way: expandWay(monitor, preset, tier, path),
    cheaper: lower.map((one) => expandWay(monitor, preset, one, path)),
    ...(typeof model === "string" && { model }),
  };
}

/** What a monitor says of its request, a cheaper question of the same does not take over: it would no longer be the cheaper one. */
const OF_THE_QUESTION = new Set(["url", "method", "body", "json", "form", "bodyFile", "stream", "output", "create"]);

function expandWay(monitor: Record<string, unknown>, preset: Preset, tier: Tier, path: Path): ExpandedWay {
  const given = isMapping(monitor["with"]) ? monitor["with"] : {};
  const values = valuesOf(preset, given);
  const { probe, expect, slow, price, typical, models }: Way = preset.tiers[tier];
  const filled = fill(probe, preset, values);
  const asked = tierOf(monitor);
  const sameKind = kindOf(preset, asked) === kindOf(preset, tier);
  const own = isMapping(monitor["probe"]) ? monitor["probe"] : {};
  const over = Object.entries(own).filter(([key]) => tier === asked || (sameKind && !OF_THE_QUESTION.has(key)));
  const priced = price !== undefined && (given["model"] === undefined || isFree(price));
  return {
    tier,
    probe: merge(filled, Object.fromEntries(over)),
    expect,
    slow,
    ...(priced ? { price } : {}),
    ...(typical === undefined ? {} : { typical }),
    ...(models === undefined ? {} : { models }),
    origins: originsOf(probe, [...path, "probe"], preset, given, [...path, "with"]),
  };
}

/** What costs nothing does so with any model; the other prices are those of the default model. */
const isFree = ({ call }: PriceText): boolean => call?.startsWith("0 ") === true;

/** A mistake in what was expanded, told where the user can mend it. `written` is the config as it was read. */
export function toWritten(mistake: Mistake, written: unknown, expansion: Expansion): Mistake {
  return toEntry(toMonitor(mistake, expansion), written, expansion.providers);
}

/** At what is written over the preset, else at the parameter that it comes from, else at the preset's name. */
function toMonitor(mistake: Mistake, { monitors, providers }: Expansion): Mistake {
  const [room, index, key] = mistake.path;
  const monitor = room === "monitors" && typeof index === "number" ? monitors.get(index) : undefined;
  if (monitor === undefined || index === undefined || key !== "probe") return mistake;
  if (valueAt(providers.data, mistake.path) !== undefined) return mistake;
  const { offset: _offset, isKey: _isKey, ...rest } = mistake;
  const origin = monitor.way.origins.get(pathText(mistake.path));
  return {
    ...rest,
    path: origin ?? ["monitors", index, "preset"],
    message: `${pathText(mistake.path.slice(2))}, which the preset ${monitor.preset.name} makes of it: ${mistake.message}`,
  };
}
