import type { Incident } from "../domain/incident.ts";
import { toMs } from "../domain/instant.ts";
import type { Ledger } from "../domain/ledger.ts";
import type { Monitor } from "../domain/monitor.ts";
import type { Counts, Shares } from "../domain/rollup.ts";
import type { MonitorHistory } from "../domain/monitor-history.ts";
import { cellOf } from "../domain/window.ts";
import type { Span } from "./calendar.ts";
import { isOutage } from "./incident-kinds.ts";
import { isTrouble } from "../domain/page-word.ts";
import { pageHistory, type Shown } from "./page-history.ts";

/** One day of a strip. All times are within the day and before now. */
export interface DayFacts extends Span {
  readonly shares: Shares;
  /** Available and failed time together: what counts. */
  readonly knownMs: number;
  /** Slow, or failing short of an outage. */
  readonly degradedMs: number;
  /** In an outage. */
  readonly downMs: number;
  /** Left out of uptime because the provider or our own settings said no. */
  readonly limitedMs: number;
  /** Planned work. */
  readonly maintenanceMs: number;
  /** The worst that the official page showed. */
  readonly page: "nothing" | "degraded" | "down";
  /** An outage of which the page said nothing all day, though it could be read. */
  readonly silent: boolean;
}

/** What the strip shows of each day; days that have not begun yet are left out. */
export function dayFacts(ledger: Ledger, history: MonitorHistory, monitor: Monitor, days: readonly Span[]): DayFacts[] {
  const { nowMs } = history;
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const shown = pageHistory(ledger, monitor, first.fromMs, Math.min(last.toMs, nowMs));
  const outages = ledger.incidents.filter(isOutage).map(outageOf);
  return days
    .filter(({ fromMs }) => fromMs < nowMs)
    .map((day) => {
      const { fromMs, toMs, shares, n } = cellOf(history, day);
      return oneDay({ fromMs, toMs }, shares, n, outages, shown);
    });
}

type Outage = Span & Pick<Incident, "corroboration">;

function oneDay(day: Span, shares: Shares, n: Counts, outages: readonly Outage[], shown: readonly Shown[]): DayFacts {
  const own = outages.filter((outage) => overlap(day, outage) > 0);
  const outageMs = own.reduce((sum, outage) => sum + overlap(day, outage), 0);
  const downMs = Math.min(outageMs, day.toMs - day.fromMs);
  const statuses = shown.filter((part) => overlap(day, part) > 0).map(({ status }) => status);
  const page = statuses.some((status) => status === "major_outage" || status === "partial_outage")
    ? "down"
    : statuses.some(isTrouble)
      ? "degraded"
      : "nothing";
  // Written out: there are tens of thousands, and what is spread takes half as much memory again.
  return {
    fromMs: day.fromMs,
    toMs: day.toMs,
    shares,
    knownMs: shares.availableMs + shares.failureMs,
    downMs,
    degradedMs: Math.max(0, shares.slowMs + shares.failureMs - downMs),
    limitedMs: shares.leftOutMs * shareOfLimits(n),
    maintenanceMs: shares.maintenanceMs ?? 0,
    page,
    silent: page === "nothing" && own.some(({ corroboration }) => corroboration === "unacknowledged"),
  };
}

/** Of what was left out, the part that was not merely unobserved. */
function shareOfLimits(n: Counts): number {
  const said = (n["rate-limited"] ?? 0) + (n["quota-exhausted"] ?? 0) + (n.rejected ?? 0);
  const unobserved = n.inconclusive ?? 0;
  return said + unobserved === 0 ? 1 : said / (said + unobserved);
}

const outageOf = ({ begin, end, corroboration }: Incident): Outage => ({
  fromMs: toMs(begin),
  toMs: end === undefined ? Infinity : toMs(end),
  corroboration,
});

export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.toMs, b.toMs) - Math.max(a.fromMs, b.fromMs));
}
