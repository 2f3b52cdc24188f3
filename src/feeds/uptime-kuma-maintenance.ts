import type { Instant } from "../domain/instant.ts";
import type { ReportedMaintenance } from "../domain/report.ts";
import { idOf } from "./reading/entries.ts";
import { wallTime } from "./reading/moments.ts";
import { plainTitle } from "./reading/plain-text.ts";
import { strange, unknownWord } from "./reading/words.ts";
import type { Maintenance } from "./uptime-kuma-shape.ts";

const STATES: ReadonlyMap<string, ReportedMaintenance["state"]> = new Map([
  ["scheduled", "scheduled"],
  ["under-maintenance", "in_progress"],
  ["ended", "completed"],
]);
/** A zone's clock is dear to read: a page of five megabytes of plans would hold the run for seconds. */
const PLANS_READ = 1_000;
/** Somebody switched it off. */
const OFF = "inactive";

/**
 * Maintenance as planned. Which monitors it is about the page does not say. One without a date (by hand, or one that comes again and
 * again) is left out, for its begin would be made up; its monitors show that they are in maintenance.
 */
export function toMaintenances(planned: readonly Maintenance[]) {
  const wanted = planned.filter(({ status }) => status !== OFF);
  const read = wanted.slice(0, PLANS_READ);
  const dated = read.flatMap((plan) => toMaintenance(plan) ?? []);
  const timeless = read.length - dated.length;
  const unread = wanted.length - read.length;
  const notes = [
    ...(timeless === 0 ? [] : [`Maintenances that say no time were left out: ${timeless}.`]),
    ...(unread === 0 ? [] : [`Maintenances after the first ${PLANS_READ} were left out: ${unread}.`]),
  ];
  return { maintenances: dated, notes };
}

function toMaintenance(plan: Maintenance): ReportedMaintenance | undefined {
  const [slot] = plan.timeslotList;
  const [from = "", to = ""] = slot === undefined ? plan.dateRange : [slot.startDate, slot.endDate];
  const begin = timeOf(from, plan.timezone);
  if (begin === undefined) return undefined;
  const end = timeOf(to, plan.timezone);
  return {
    id: idOf(plan.id, plainTitle(plan.title), begin),
    title: plainTitle(plan.title),
    state: STATES.get(plan.status) ?? "scheduled",
    begin,
    ...(end !== undefined && { end }),
    components: [],
    ...strange(unknownWord("status", plan.status, STATES)),
  };
}

/** `2026-01-02 22:00:00`, or with a T or without seconds, on a clock of the maintenance's own zone. */
function timeOf(written: string, zone: string): Instant | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(:\d{2})?/.exec(written);
  if (match === null) return undefined;
  const [, date, minutes, seconds = ":00"] = match;
  return wallTime(`${date} ${minutes}${seconds}`, "yyyy-MM-dd HH:mm:ss", zone === "" ? "UTC" : zone);
}
