import { DAY_MS, toInstant, toMs } from "../domain/instant.ts";
import { offsetsOf } from "../domain/time-zone.ts";
import { fromWallTime } from "../recurrence.ts";
import type { MaintenancePlan } from "../domain/maintenance.ts";
import type { WatchedMonitor } from "./config.ts";
import type { MaintenanceFile } from "./schema-maintenance.ts";

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?)?\s?(Z|[+-]\d\d:\d\d)?$/;

/** A moment as people write it; without an offset it is one of the zone's clocks. `NaN` for what is none. */
export function momentOf(text: string, timeZone: string): number {
  const [whole, date, time = "00:00", seconds = "00", offset] = MOMENT.exec(text.trim()) ?? [];
  const wall = whole === undefined ? Number.NaN : toMs(`${date}T${time}:${seconds}.000Z`);
  // `Date.parse` takes the 30th of February for one of March.
  if (Number.isNaN(wall) || toInstant(wall).slice(0, 10) !== date) return Number.NaN;
  return offset === undefined
    ? fromWallTime(wall, offsetsOf(timeZone))
    : toMs(`${date}T${time}:${seconds}.000${offset}`);
}

/** How long ahead people hear of a maintenance. */
const ANNOUNCED_MS = DAY_MS;

/** Maintenance as the config plans it, with the ids of all monitors that it is about. */
export function toMaintenance(
  file: { readonly maintenance?: readonly MaintenanceFile[] | undefined },
  monitors: readonly WatchedMonitor[],
  siteZone: string,
): readonly MaintenancePlan[] {
  return (file.maintenance ?? []).map((window) => ({
    id: window.id,
    title: window.title ?? window.id,
    monitors: monitors.filter((monitor) => isAbout(window, monitor)).map(({ id }) => id),
    expect: window.expect ?? "down",
    announceMs: window.announce ?? ANNOUNCED_MS,
    when: whenOf(window, window.timeZone ?? siteZone),
  }));
}

function isAbout({ monitors = [], groups = [], providers = [] }: MaintenanceFile, monitor: WatchedMonitor): boolean {
  return (
    monitors.includes(monitor.id) ||
    (monitor.group !== undefined && groups.includes(monitor.group)) ||
    (monitor.provider !== undefined && providers.includes(monitor.provider))
  );
}

function whenOf({ from, to, cron, rrule, duration }: MaintenanceFile, timeZone: string): MaintenancePlan["when"] {
  if (from !== undefined && to !== undefined) {
    return { kind: "once", from: toInstant(momentOf(from, timeZone)), to: toInstant(momentOf(to, timeZone)) };
  }
  const [kind, rule] = cron === undefined ? (["rrule", rrule ?? ""] as const) : (["cron", cron] as const);
  return { kind, rule, timeZone, durationMs: duration ?? 0 };
}
