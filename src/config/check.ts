import { z } from "zod";
import { checkMaintenance } from "./check-maintenance.ts";
import { checkAlerts } from "./check-alerts.ts";
import { checkSite } from "./check-site.ts";
import { checkNotices } from "./check-notices.ts";
import type { Mistake } from "./explain.ts";
import { isMapping } from "./presets/fill.ts";
import { presetOf } from "./presets/index.ts";
import { nearest } from "../domain/nearest.ts";

/**
 * The config as far as its parts refer to each other, read leniently: what the schema refuses is absent here, so that
 * these checks name their mistakes beside those of the schema.
 */
const Outline = z.object({
  feeds: z.array(z.object({ id: z.string().optional().catch(undefined) }).catch({})).catch([]),
  monitors: z
    .array(
      z
        .object({
          id: z.string().optional().catch(undefined),
          probe: z.unknown().optional(),
          preset: z.unknown().optional(),
          provider: z.unknown().optional(),
          group: z.unknown().optional(),
          with: z.unknown().optional(),
          expect: z.unknown().optional(),
          schema: z.unknown().optional(),
          models: z.unknown().optional(),
          formerly: z.array(z.string()).catch([]),
          badge: z.string().optional().catch(undefined),
          feeds: z
            .array(
              z
                .union([z.string(), z.object({ feed: z.string() })])
                .optional()
                .catch(undefined),
            )
            .optional()
            .catch(undefined),
        })
        .catch({ probe: null, formerly: [] }),
    )
    .catch([]),
  providers: z.record(z.string(), z.unknown()).catch({}),
  history: z.object({ branch: z.unknown().optional(), squash: z.unknown().optional() }).catch({}),
});
type Outline = z.output<typeof Outline>;

/**
 * Mistakes between the parts of a config: doubled ids, feeds that are not there, monitors without anything to go by.
 * `writtenAt` says where a monitor stands in the file, since an entry may stand for several.
 */
export function checkTogether(data: unknown, writtenAt: (monitor: number) => number): Mistake[] {
  const outline = Outline.safeParse(data).data ?? { feeds: [], monitors: [], providers: {}, history: {} };
  return [
    ...doubles("feeds", outline.feeds, (index) => index),
    ...doubles("monitors", outline.monitors, writtenAt),
    ...outline.monitors.flatMap((monitor, index) => [
      ...(areFeedsListed(data) ? unknownFeeds(outline, index) : []),
      ...sourceless(monitor, index),
      ...presetless(monitor, index),
    ]),
    ...unknownProviders(outline),
    ...checkMaintenance(data, routedMonitors(outline)),
    ...takenNames(outline),
    ...takenBadges(outline),
    ...squashedInPlace(outline),
    ...checkAlerts(data, routedMonitors(outline)),
    ...checkNotices(data, routedMonitors(outline)),
    ...checkSite(data),
  ];
}

function routedMonitors({ monitors }: Outline) {
  const texts = (values: readonly unknown[]): string[] => values.filter((value) => typeof value === "string");
  return {
    monitors: texts(monitors.map(({ id }) => id)),
    groups: texts(monitors.map(({ group }) => group)),
    providers: texts(providersOf(monitors)),
  };
}

const providersOf = (monitors: Outline["monitors"]): readonly unknown[] =>
  monitors.map(({ preset, provider }) => provider ?? presetOf(preset)?.provider);

/** Where they are no list, which the schema says, none of them is there. */
const areFeedsListed = (data: unknown): boolean =>
  !isMapping(data) || data["feeds"] === undefined || Array.isArray(data["feeds"]);

function doubles(
  room: "feeds" | "monitors",
  items: readonly { id?: string | undefined }[],
  writtenAt: (index: number) => number,
): Mistake[] {
  const first = new Map<string, number>();
  return items.flatMap(({ id }, index) => {
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    const message = `${room}[${writtenAt(earlier)}] has the same id`;
    return [{ path: [room, index, "id"], message, remedy: "Give each an id of its own" }];
  });
}

function unknownFeeds(outline: Outline, index: number): Mistake[] {
  const ids = outline.feeds.flatMap(({ id }) => id ?? []);
  return (outline.monitors[index]?.feeds ?? []).flatMap((use, at) => {
    const id = typeof use === "string" ? use : use?.feed;
    if (id === undefined || ids.includes(id)) return [];
    const path = ["monitors", index, "feeds", at, ...(typeof use === "string" ? [] : ["feed"])];
    const meant = nearest(id, ids);
    const remedy =
      meant === undefined
        ? "Add it under `feeds:`, or remove it here"
        : `Did you mean "${meant}"? Otherwise add it under \`feeds:\``;
    return [{ path, message: "there is no feed with this id", remedy }];
  });
}

/** A line of the ledger belongs to one monitor: a name that was given up has one heir. */
function takenNames({ monitors }: Outline): Mistake[] {
  const ids = new Set(monitors.flatMap(({ id }) => id ?? []));
  const heirs = new Map<string, number>();
  return monitors.flatMap(({ formerly }, index) =>
    formerly.flatMap((name, at) => {
      const path = ["monitors", index, "formerly", at];
      const earlier = heirs.get(name);
      heirs.set(name, index);
      if (ids.has(name))
        return [{ path, message: "a monitor has this id now", remedy: "Rename that one first, or remove this" }];
      if (earlier === undefined) return [];
      const message = `${monitors[earlier]?.id ?? "another monitor"} was formerly that, too`;
      return [{ path, message, remedy: "Leave it with the one whose history it is" }];
    }),
  );
}

function takenBadges({ monitors }: Outline): Mistake[] {
  const owners = new Map<string, string>();
  return monitors.flatMap(({ id = "another monitor", badge }, index) => {
    if (badge === undefined) return [];
    const owner = owners.get(badge);
    owners.set(badge, owner ?? id);
    if (owner === undefined) return [];
    const path = ["monitors", index, "badge"];
    return [{ path, message: `${owner} has the same folder`, remedy: "Give each a folder of its own" }];
  });
}

/** The branch that people work on is never rewritten. */
function squashedInPlace({ history }: Outline): Mistake[] {
  if (history.squash !== "daily" || history.branch !== undefined) return [];
  const message = "only a branch of the ledger's own is ever rewritten";
  return [
    { path: ["history", "squash"], message, remedy: "Add `branch:`, such as uptimeline-history, or remove this" },
  ];
}

function presetless(monitor: Outline["monitors"][number], index: number): Mistake[] {
  if (monitor.with === undefined || monitor.preset !== undefined) return [];
  const message = "there is no preset whose parameters these could be";
  const remedy = "Add `preset:`, or write the values under `probe:`";
  return [{ path: ["monitors", index, "with"], isKey: true, message, remedy }];
}

function unknownProviders({ monitors, providers }: Outline): Mistake[] {
  const known = [...new Set(providersOf(monitors))].filter((name) => typeof name === "string").sort();
  return Object.keys(providers).flatMap((name) => {
    if (known.includes(name)) return [];
    const meant = nearest(name, known);
    const remedy =
      meant === undefined
        ? `Give a monitor \`provider: ${name}\`, or remove this${known.length === 0 ? "" : `; known are ${known.join(", ")}`}`
        : `Did you mean "${meant}"? Otherwise give a monitor this provider`;
    return [{ path: ["providers", name], isKey: true, message: "no monitor asks this provider", remedy }];
  });
}

function sourceless(monitor: Outline["monitors"][number], index: number): Mistake[] {
  const hasProbe = monitor.probe !== undefined || monitor.preset !== undefined;
  const path = ["monitors", index];
  if (!hasProbe && (monitor.feeds === undefined || monitor.feeds.length === 0)) {
    const remedy = "Add `probe:` to ask it, or `feeds:` to judge it from an official page";
    return [{ path, message: "this monitor has neither a probe nor a feed", remedy }];
  }
  const asking = (["expect", "schema", "models"] as const).filter((key) => monitor[key] !== undefined);
  return (hasProbe ? [] : asking).map((key) => ({
    path: [...path, key],
    isKey: true,
    message: "there is no answer to look at",
    remedy: `Add \`probe:\`, or remove \`${key}:\``,
  }));
}
