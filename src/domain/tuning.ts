import { markedStretches, type MarkedStretch } from "./handling-correction.ts";
import type { Incident, IncidentKind } from "./incident.ts";
import { toMs, type Instant } from "./instant.ts";
import type { Interval } from "./intervals.ts";
import type { Monitor } from "./monitor.ts";
import { MONTH_CLOSES_AFTER_MS } from "./rollup-close.ts";

/** What raised an alarm and would, set higher, have kept quiet; empty where nothing would have. */
export interface Tuning {
  /** Of an alert: the id of its rule. */
  readonly rule?: string;
  readonly setting?: "judge.failures" | "judge.degradedRate" | "slow";
  /** What it is set to. */
  readonly value?: string;
}

/** What a monitor is judged by. */
export type Judged = Partial<Pick<Monitor, "policy" | "slowMs">>;

/** What to tune where an incident was a false alarm, and to what it is set; of a monitor that is watched no more its rule alone. */
export function tuningOf(
  { kind, outcome, rule }: Pick<Incident, "kind" | "outcome" | "rule">,
  { policy, slowMs }: Judged = {},
): Tuning {
  if (rule !== undefined) return { rule };
  // Slow without a limit is a condition, or the word of a page.
  if (outcome === "slow") return slowMs === undefined ? {} : { setting: "slow", value: `${slowMs / 1_000}s` };
  // Where no call of ours met it, it is the word of a page, which nothing here judges.
  if (policy === undefined || outcome === undefined) return {};
  if (kind === "outage" || kind === "heartbeat") return { setting: "judge.failures", value: String(policy.failures) };
  if (kind !== "degradation") return {};
  return { setting: "judge.degradedRate", value: `${Math.round(policy.degradedRate * 1e4) / 100}%` };
}

/** A false alarm as a month's report keeps it: what it was, who called it so and why, and what to tune by the settings of then. */
export interface FalseAlarmTold extends Pick<MarkedStretch, "t" | "from" | "to" | "who" | "why"> {
  /** The id of the incident. */
  readonly incident: string;
  readonly kind: IncidentKind;
  readonly rule?: string;
  /** One of `Tuning`, or of a later version's. */
  readonly setting?: string;
  readonly value?: string;
}

/**
 * The false alarms of a month, by monitor and oldest first: those whose stretch touches it, and those of earlier months that
 * were marked in it, when the reports of their months had been made. A stretch is told once, by the first who marked it.
 */
export function falseAlarmsOfMonth(
  incidents: readonly Incident[],
  monitors: readonly (Judged & Pick<Monitor, "id">)[],
  month: Interval,
): ReadonlyMap<string, readonly FalseAlarmTold[]> {
  const byId = new Map(monitors.map((monitor) => [monitor.id, monitor]));
  const own = markedStretches(incidents)
    .filter((stretch) => isTouching(stretch, month) || isLate(stretch, month))
    .toSorted((a, b) => compare(a.from, b.from) || compare(a.incident.id, b.incident.id) || compare(a.t, b.t));
  const once = own.filter(
    ({ incident, from }, index) => own[index - 1]?.incident.id !== incident.id || own[index - 1]?.from !== from,
  );
  return new Map(
    [...Map.groupBy(once, ({ incident }) => incident.monitor)].map(([id, stretches]) => [
      id,
      stretches.map((stretch) => toldOf(stretch, byId.get(id))),
    ]),
  );
}

function toldOf({ incident, ...stretch }: MarkedStretch, monitor: Judged | undefined): FalseAlarmTold {
  return { incident: incident.id, kind: incident.kind, ...stretch, ...tuningOf(incident, monitor) };
}

function isTouching({ from, to }: MarkedStretch, { fromMs, toMs: endMs }: Interval): boolean {
  return toMs(from) < endMs && (to === undefined || toMs(to) > fromMs || toMs(from) >= fromMs);
}

function isLate({ t, to }: MarkedStretch, { fromMs, toMs: endMs }: Interval): boolean {
  if (to === undefined || toMs(to) > fromMs) return false;
  const last = new Date(toMs(to));
  const closedMs = Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1) + MONTH_CLOSES_AFTER_MS;
  return toMs(t) >= Math.max(fromMs, closedMs) && toMs(t) < endMs;
}

const compare = (a: Instant, b: Instant): number => (a < b ? -1 : a > b ? 1 : 0);
