import { isMaintenance, type Maintenance } from "../domain/maintenance-incidents.ts";
import { DAY_MS, toMs } from "../domain/instant.ts";
import type { Wash } from "./charts/frame.ts";
import type { TimeRange } from "./charts/scale.ts";
import type { SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { isOfVerdict, isOutage } from "./incident-kinds.ts";
import { troubleOfIncident } from "./phrases.ts";
import { monitorsOf } from "./view-maintenance.ts";

/** Over more than this only long stretches are named. */
const NAMED_UP_TO_MS = 8 * DAY_MS;
/** A wash is never narrower than this share of the width: those that would lie on each other are one. */
const NARROWEST = 0.0015;

/** Incidents that the verdict tells of and planned work, as they are shaded through all charts of a range. */
export function washesOf(context: SiteContext, { incidents, monitor }: MonitorFacts, range: TimeRange): Wash[] {
  const { locale, input } = context;
  const ours = incidents.filter(isOfVerdict).map((incident): Wash => {
    const untilMs = incident.end === undefined ? range.toMs : toMs(incident.end);
    const name = isOutage(incident) ? "shade-down" : "shade-degraded";
    return { fromMs: toMs(incident.begin), toMs: untilMs, name, label: troubleOfIncident(locale, incident).brief };
  });
  const planned = (maintenancesOf(context).get(monitor.id) ?? []).map(({ window }): Wash => ({
    fromMs: toMs(window.from),
    toMs: Math.min(toMs(window.to), input.nowMs),
    name: "shade-maint",
    label: locale.figures.maintenance,
  }));
  const lengthMs = range.toMs - range.fromMs;
  const shown = new Map<string, Wash>();
  for (const wash of [...planned, ...ours]) {
    if (wash.toMs <= range.fromMs || wash.fromMs >= range.toMs) continue;
    const isNamed = lengthMs <= NAMED_UP_TO_MS || wash.toMs - wash.fromMs > 0.02 * lengthMs;
    const isNarrow = wash.toMs - wash.fromMs < NARROWEST * lengthMs;
    const place = isNarrow ? Math.floor((wash.fromMs - range.fromMs) / (NARROWEST * lengthMs)) : wash.fromMs;
    shown.set(`${wash.name} ${place}`, isNamed ? wash : { ...wash, label: "" });
  }
  return [...shown.values()];
}

const known = new WeakMap<SiteContext, ReadonlyMap<string, readonly Maintenance[]>>();

/** Planned work that has begun, by monitor. */
function maintenancesOf(context: SiteContext): ReadonlyMap<string, readonly Maintenance[]> {
  const { ledger, nowMs } = context.input;
  const made = known.get(context);
  if (made !== undefined) return made;
  const pairs = ledger.incidents
    .filter(isMaintenance)
    .filter(({ window }) => toMs(window.from) < nowMs)
    .flatMap((one) => monitorsOf(one).map((id) => [id, one] as const));
  const byMonitor = new Map([...Map.groupBy(pairs, ([id]) => id)].map(([id, own]) => [id, own.map(([, one]) => one)]));
  known.set(context, byMonitor);
  return byMonitor;
}
