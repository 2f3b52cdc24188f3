import { compileAlert } from "../conditions/index.ts";
import type { AlertRule, AlertStep } from "../domain/alert.ts";
import { LEVELS } from "../domain/incident.ts";
import { durationText, parseDuration } from "../domain/duration.ts";
import { alertSet, type SetRule } from "./alert-sets.ts";
import type { WatchedMonitor } from "./config.ts";

import type { AlertFile } from "./schema-alerts.ts";
import type { Path } from "./yaml.ts";

/** What a baseline is at least: three times as long as an answer of 40 ms is no trouble. */
export const FLOOR_MS = 500;

type Sayings = Pick<AlertFile, "name" | "info" | "warning" | "critical" | "for" | "window" | "floor">;

/** A rule, and where in the config it is written. */
export interface PlacedRule {
  readonly rule: AlertRule;
  readonly path: Path;
}

/** Rules as a run holds them against calls: sets are expanded, and what the user left open is filled in. */
export function placedAlerts(
  { alerts = [] }: { readonly alerts?: readonly AlertFile[] | undefined },
  monitors: readonly WatchedMonitor[],
): PlacedRule[] {
  return alerts.flatMap((entry, index) => {
    const about = monitors.filter((monitor) => isAbout(entry, monitor)).map(({ id }) => id);
    const common = { together: entry.together ?? false, monitors: about };
    const path: Path = ["alerts", index];
    if (entry.set === undefined) return { rule: toRule(entry.id ?? "", entry, common), path };
    const prefix = entry.id ?? entry.set;
    return alertSet(entry.set).rules.flatMap((one) => {
      if (entry.without?.includes(one.id) === true) return [];
      const own = present(entry.rules?.[one.id] ?? {});
      return { rule: toRule(`${prefix}-${one.id}`, { ...compiled(one), ...own }, common), path };
    });
  });
}

export const toAlerts = (...input: Parameters<typeof placedAlerts>): AlertRule[] =>
  placedAlerts(...input).map(({ rule }) => rule);

function isAbout(entry: AlertFile, monitor: WatchedMonitor): boolean {
  const { monitors, groups, providers } = entry;
  if (monitors === undefined && groups === undefined && providers === undefined) return true;
  return (
    monitors?.includes(monitor.id) === true ||
    (monitor.group !== undefined && groups?.includes(monitor.group) === true) ||
    (monitor.provider !== undefined && providers?.includes(monitor.provider) === true)
  );
}

function toRule(id: string, sayings: Sayings, common: Pick<AlertRule, "together" | "monitors">): AlertRule {
  const { name = id, window, floor = FLOOR_MS } = sayings;
  const steps = LEVELS.toReversed().flatMap((level): AlertStep[] => {
    const limit = sayings[level];
    if (limit === undefined) return [];
    const forMs = limit.forMs ?? sayings.for ?? 0;
    const text = forMs === 0 ? limit.expression : `${limit.expression} for ${durationText(forMs)}`;
    return [{ level, text, forMs, condition: limit.condition }];
  });
  return { id, name, steps, floorMs: floor, ...(window !== undefined && { windowMs: window }), ...common };
}

/** Sets are texts of ours: the tests read them all. */
function compiled({ name, window, ...rule }: SetRule): Sayings {
  const limits = LEVELS.flatMap((level) => {
    const text = rule[level];
    if (text === undefined) return [];
    const result = compileAlert(text);
    if (!result.ok) throw new Error(`a rule of ours can't be read: ${text}: ${result.message}`);
    return [[level, result]];
  });
  return { name, ...Object.fromEntries(limits), ...(window !== undefined && { window: parseDuration(window) }) };
}

const present = (sayings: Sayings): Sayings =>
  Object.fromEntries(Object.entries(sayings).filter(([, value]) => value !== undefined));
