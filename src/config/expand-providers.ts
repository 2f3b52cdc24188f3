import { entryMistakes, unknownProvider } from "./check-provider.ts";
import { valueAt, type Mistake } from "./explain.ts";
import { fill, isMapping, originsOf, valuesOf } from "./presets/fill.ts";
import type { Template } from "./presets/preset.ts";
import { bundleOf } from "./providers/index.ts";
import { feedOf, type Bundle, type BundleMonitor } from "./providers/provider.ts";
import { givenOf, wantedOf, type Entry } from "./providers/wanted.ts";
import { isBundleEntry, SHARED_KEYS } from "./schema-provider.ts";
import { pathText, type Path } from "./yaml.ts";

/** Where a monitor of the expanded list comes from. */
interface Origin {
  /** Its place, or that of the entry that it was made of, in the list as it is written. */
  readonly written: number;
  /** Absent where the user wrote the monitor himself. */
  readonly made?: Made;
}

interface Made {
  readonly bundle: Bundle;
  readonly id: string;
  /** Where a text of it is written, by its path. */
  readonly origins: ReadonlyMap<string, Path>;
}

/** What an entry came to, for whoever wants to see it. */
export interface ExpandedEntry {
  readonly provider: string;
  readonly written: number;
  /** Ids. */
  readonly monitors: readonly string[];
  readonly feeds: readonly string[];
}

export interface ProviderExpansion {
  /** The config with monitors in the place of entries that name a provider, and their feeds behind those of the user. */
  readonly data: unknown;
  /** By the place in the expanded list. */
  readonly monitors: readonly Origin[];
  /** By the place in the expanded list; absent where the user wrote the feed himself. */
  readonly feeds: readonly ((Made & { readonly written: number }) | undefined)[];
  readonly entries: readonly ExpandedEntry[];
  /** Told where they are written. */
  readonly mistakes: readonly Mistake[];
}

/** Expands entries that name a provider and nothing else to ask, in a config that was read but not checked. */
export function expandProviders(data: unknown): ProviderExpansion {
  const list: unknown = isMapping(data) ? data["monitors"] : undefined;
  if (!isMapping(data) || !Array.isArray(list) || !list.some(isBundleEntry)) {
    return { data, monitors: identity(list), feeds: [], entries: [], mistakes: [] };
  }
  const mistakes: Mistake[] = [];
  const taken = idsOf(list);
  const expanded = list.map((monitor: unknown, written): Expanded => {
    if (!isBundleEntry(monitor)) return { written, items: [{ monitor }] };
    const bundle = bundleOf(monitor["provider"]);
    const found = bundle === undefined ? [unknownProvider(monitor, written)] : entryMistakes(monitor, bundle, written);
    mistakes.push(...found);
    if (bundle === undefined || found.length > 0) return { written, items: [] };
    const { items, doubles } = madeOf(monitor, bundle, written, taken);
    mistakes.push(...doubles);
    return { written, bundle, entry: monitor, items };
  });
  return { ...assembled(data, expanded), mistakes };
}

interface Expanded {
  readonly written: number;
  readonly bundle?: Bundle;
  readonly entry?: Entry;
  readonly items: readonly { readonly monitor: unknown; readonly made?: Made }[];
}

const identity = (list: unknown): Origin[] =>
  Array.isArray(list) ? list.map((_monitor: unknown, written) => ({ written })) : [];

/** The ids that the user gave, and later those that bundles make, with their place. */
const idsOf = (list: readonly unknown[]): Map<unknown, number> =>
  new Map(
    list.flatMap((monitor, index) => (isMapping(monitor) && !isBundleEntry(monitor) ? [[monitor["id"], index]] : [])),
  );

function assembled(data: Entry, expanded: readonly Expanded[]): Omit<ProviderExpansion, "mistakes"> {
  const written: unknown = data["feeds"] ?? [];
  const own: unknown[] = Array.isArray(written) ? written : [];
  // A feed of the user's with the same id takes the place of ours: it is how he changes it.
  const known = new Set(own.map((feed) => (isMapping(feed) ? feed["id"] : undefined)));
  const feeds: { readonly feed: unknown; readonly from: NonNullable<ProviderExpansion["feeds"][number]> }[] = [];
  const entries: ExpandedEntry[] = [];
  for (const { bundle, entry = {}, items, written: place } of expanded) {
    if (bundle === undefined) continue;
    const used = new Set(items.flatMap(({ made }) => usesOf(bundle, made?.id)));
    entries.push({
      provider: bundle.name,
      written: place,
      monitors: items.flatMap(({ made }) => made?.id ?? []),
      feeds: [...used],
    });
    for (const feed of bundle.feeds) {
      if (!used.has(feed.id) || known.has(feed.id)) continue;
      known.add(feed.id);
      feeds.push(madeFeed(entry, bundle, feed, place));
    }
  }
  const all = expanded.flatMap(({ written: place, items }) => items.map((item) => ({ ...item, written: place })));
  const withFeeds = Array.isArray(written) && feeds.length > 0;
  return {
    data: {
      ...data,
      ...(withFeeds ? { feeds: [...own, ...feeds.map(({ feed }) => feed)] } : {}),
      monitors: all.map(({ monitor }) => monitor),
    },
    monitors: all.map(({ written: place, made }) => ({ written: place, ...(made && { made }) })),
    feeds: [...own.map(() => undefined), ...feeds.map(({ from }) => from)],
    entries,
  };
}

function madeFeed(entry: Entry, bundle: Bundle, feed: Bundle["feeds"][number], written: number) {
  const template = feed as { readonly [key: string]: Template };
  const given = givenOf(entry);
  const origins = originsOf(template, [], bundle, given, ["monitors", written, "with"]);
  return { feed: fill(template, bundle, valuesOf(bundle, given)), from: { written, bundle, id: feed.id, origins } };
}

const usesOf = ({ monitors }: Bundle, id: string | undefined): string[] =>
  monitors.filter((monitor) => monitor.id === id).flatMap(({ feeds }) => feeds.map(feedOf));

function madeOf(entry: Entry, bundle: Bundle, written: number, taken: Map<unknown, number>) {
  const doubles: Mistake[] = [];
  const items = wantedOf(entry, bundle).flatMap((monitor): Expanded["items"] => {
    const earlier = taken.get(monitor.id);
    if (earlier !== undefined) {
      doubles.push(double(monitor.id, bundle, written, earlier));
      return [];
    }
    taken.set(monitor.id, written);
    return [made(entry, bundle, monitor, written)];
  });
  return { items, doubles };
}

const double = (id: string, { name }: Bundle, written: number, earlier: number): Mistake => ({
  path: ["monitors", written, "provider"],
  message: `the provider ${name} makes a monitor ${id}, and monitors[${earlier}] has one of this id`,
  remedy: `Write \`without: [${id}]\` here, or give the other another id`,
});

function made(entry: Entry, bundle: Bundle, monitor: BundleMonitor, written: number): Expanded["items"][number] {
  const given = givenOf(entry);
  const values = valuesOf(bundle, given);
  const { id, name, description, preset, expect } = monitor;
  const templates: { readonly [key: string]: Template } = {
    ...(monitor.probe && { probe: monitor.probe }),
    ...(monitor.with && { with: monitor.with }),
    feeds: monitor.feeds.map((use) => (typeof use === "string" ? use : { ...use })),
  };
  const place: Path = ["monitors", written];
  const shared = SHARED_KEYS.filter((key) => (entry[key] ?? undefined) !== undefined);
  return {
    monitor: {
      id,
      name,
      group: bundle.title,
      description,
      provider: bundle.name,
      ...(preset !== undefined && { preset }),
      ...Object.fromEntries(Object.entries(templates).map(([key, one]) => [key, fill(one, bundle, values)])),
      ...(expect && { expect }),
      // A tier says how a model is asked.
      ...Object.fromEntries(
        shared.filter((key) => key !== "tier" || preset !== undefined).map((key) => [key, entry[key]]),
      ),
    },
    made: { bundle, id, origins: originsOf(templates, [], bundle, given, [...place, "with"]) },
  };
}

/** A mistake in what a bundle expands to, told at the entry: at the key or parameter that it comes from, else at the provider's name. */
export function toEntry(mistake: Mistake, written: unknown, { monitors, feeds }: ProviderExpansion): Mistake {
  const [room, index, ...rest] = mistake.path;
  if (typeof index !== "number") return mistake;
  if (room === "feeds") {
    const from = feeds[index];
    const parameter = from?.origins.get(pathText(rest));
    if (parameter !== undefined) return { ...withoutOffset(mistake, rest), path: parameter };
    return from === undefined ? mistake : atName(mistake, from.written, `feed ${from.id}`, rest, from.bundle);
  }
  const origin = room === "monitors" ? monitors[index] : undefined;
  if (origin === undefined) return mistake;
  const place: Path = ["monitors", origin.written];
  if (origin.made === undefined) return { ...mistake, path: [...place, ...rest] };
  const parameter = origin.made.origins.get(pathText(rest));
  if (parameter !== undefined) return { ...withoutOffset(mistake, rest), path: parameter };
  const isShared = SHARED_KEYS.some((key) => key === rest[0]) && valueAt(written, [...place, ...rest]) !== undefined;
  if (isShared) return { ...mistake, path: [...place, ...rest] };
  return atName(mistake, origin.written, origin.made.id, rest, origin.made.bundle);
}

/** In a parameter of a preset the whole text is the user's; elsewhere it is a part of a text of ours. */
function withoutOffset({ offset, ...mistake }: Mistake, [key]: Path): Mistake {
  return key === "with" && offset !== undefined ? { ...mistake, offset } : mistake;
}

function atName(mistake: Mistake, written: number, what: string, rest: Path, { name }: Bundle): Mistake {
  const { offset: _offset, isKey: _isKey, ...said } = mistake;
  // At its preset it was said already what of it is meant.
  const below = rest.length === 0 || rest[0] === "preset" ? "" : `: ${pathText(rest)}`;
  return {
    ...said,
    path: ["monitors", written, "provider"],
    message: `${what}, which the provider ${name} makes of it${below}: ${mistake.message}`,
  };
}
