import { anomalyHours, type AnomalyHour } from "../domain/anomaly-hours.ts";
import { isOpen, type Incident } from "../domain/incident.ts";
import { chargedEver, costsOf, type Costs } from "../domain/costs.ts";
import { DAY_MS, MINUTE_MS, SECOND_MS, toInstant, toMs, type Instant } from "../domain/instant.ts";
import type { Interval } from "../domain/intervals.ts";
import { knownDays } from "../domain/known-days.ts";
import type { Ledger, MonitorLines } from "../domain/ledger.ts";
import { STANDS_FOR_INTERVALS } from "../domain/rollup-series.ts";
import type { Sample } from "../domain/sample.ts";
import { objectiveState, type ObjectiveState } from "../domain/slo.ts";
import type { Spending } from "../domain/spend.ts";
import { measureWindows, type StandardWindows } from "../domain/standard-windows.ts";
import { statistics, type Statistics } from "../domain/statistics.ts";
import type { Verdict } from "../domain/verdict.ts";
import { cellOf, type Cell } from "../domain/window.ts";
import type { StateName } from "../locales/index.ts";
import { createCalendar, type Calendar, type Span } from "./calendar.ts";
import { callFacts, type CallFacts } from "./call-facts.ts";
import { dayFacts, type DayFacts } from "./day-facts.ts";
import type { SiteInput, SiteMonitor } from "./input.ts";
import { isNews, isOutage } from "./incident-kinds.ts";
import { monitorWholes, wholeMaker, type MonitorWhole, type WholeOf } from "./monitor-wholes.ts";
import { monthCosts, monthSpan, type MonthCosts } from "./month-costs.ts";
import { othersReader, type OthersFacts } from "./others-facts.ts";
import { pageNow, type PageNow } from "./page-history.ts";
import { regionFacts, type RegionFacts } from "./region-facts.ts";
import { sparkFacts, type SparkFacts } from "./spark-facts.ts";
import { stateOf } from "./state-of.ts";

export const DAYS_SHOWN = 90;
/** Shares and percentiles of fewer calls than these are not worth a sentence. */
export const FEW_CALLS = 20;

/**
 * All that the pages tell of a monitor, as numbers. What comes of its lines themselves is read anew wherever it was let go of:
 * whoever speaks of all monitors takes the other facts.
 */
export interface MonitorFacts extends MonitorWhole {
  readonly monitor: SiteMonitor;
  readonly state: StateName;
  readonly verdict?: Verdict;
  readonly page?: PageNow;
  /** Our verdict and the page say different things. */
  readonly contradiction?: "page-green" | "page-trouble" | undefined;
  readonly windows: StandardWindows;
  /** Of the last 90 days, oldest first. */
  readonly anomalies: readonly AnomalyHour[];
  /** The places that look at it, each by itself; none where there is only one, and that has no name. */
  readonly regions: readonly RegionFacts[];
  /** The last 90 days in the site's zone, oldest first. */
  readonly days: readonly DayFacts[];
  /** Newest first. */
  readonly incidents: readonly Incident[];
  /** The gravest one that goes on. */
  readonly open?: Incident;
  readonly last?: Sample;
  /** The mean time between first samples over the last 24 h. */
  readonly reallyEveryMs?: number;
  readonly calls: CallFacts;
  readonly others: OthersFacts;
  /** What its sources said, by time; one and the same for monitors that have the same ones. */
  readonly said: Pick<Ledger, "feedChanges">;
  /** From when on something is known of it; absent where nothing is. */
  readonly sinceMs?: number;
  /** When the finest lines that are shown begin. */
  readonly seenFrom?: Instant;
  /** The days of which something is known. */
  readonly known: readonly Interval[];
  readonly spark: SparkFacts;
  /** Of the 30 days that are compared. */
  readonly month: Statistics;
  /** What the calls of those days cost. */
  readonly costs: MonthCosts;
  /** Of all time. */
  readonly ever: Ever;
  /** What it spends, where anything of it is about money. */
  readonly spending?: Spending;
  /** Where it has one. */
  readonly objective?: ObjectiveState;
}

/** Nobody asks it: what its official page says is all there is. */
export const isByPage = ({ verdict }: Pick<MonitorFacts, "verdict">): boolean => verdict?.ground === "page";

/** A window of which less is known than some calls can tell: no share or percentile of it is worth a sentence. */
export const isThin = ({ monitor }: Pick<MonitorFacts, "monitor">, { calls, knownMs }: Statistics): boolean =>
  // Time whose calls are counted no more, and what other programs kept, rests on calls enough where it is long.
  calls < FEW_CALLS && knownMs <= FEW_CALLS * STANDS_FOR_INTERVALS * monitor.everyMs;

/** Its page was read in the last 90 days, so that there is an uptime to tell, and whose word that is. */
export const hasPageUptime = ({ windows }: Pick<MonitorFacts, "windows">): boolean => windows["90d"].calls > 0;

/** What is told of a monitor before it is known what all of them have spent. */
export type Measured = Omit<MonitorFacts, "spending" | keyof MonitorWhole>;

/** By monitor, what was measured while its lines were read, so that they are not read once more for it. */
export type MeasuredOf = (monitor: string) => Measured | undefined;

interface Measuring {
  readonly wholeOf: WholeOf;
  readonly measure: (monitor: SiteMonitor, whole: MonitorWhole) => Measured;
  readonly othersOf: ReturnType<typeof othersReader>;
}

function createMeasuring(input: SiteInput, calendar: Calendar): Measuring {
  const days = calendar.days(DAYS_SHOWN, input.nowMs);
  const othersOf = othersReader(input);
  const measure: Measuring["measure"] = (monitor, whole) => {
    const own = ownFacts(input, monitor, whole, days);
    return { ...own, others: othersOf(monitor, whole.ledger, own.state) };
  };
  return { wholeOf: wholeMaker(input), measure, othersOf };
}

/**
 * Of a large ledger monitors are measured while their lines are read; what they have spent need not be known by then. `add` takes
 * the lines of one monitor, in any order; those of monitors that are not watched are left alone.
 */
export function createMeasured(input: SiteInput): {
  readonly add: (monitor: string, lines: MonitorLines) => void;
  readonly of: MeasuredOf;
} {
  const watched = new Map(input.monitors.map((monitor) => [monitor.id, monitor]));
  const known = new Map<string, Measured>();
  // Of a small one nothing is added, and its lines are looked through once.
  let measuring: Measuring | undefined;
  return {
    add: (id, lines) => {
      const monitor = watched.get(id);
      if (monitor === undefined) return;
      measuring ??= createMeasuring(input, createCalendar(input.site.timeZone));
      known.set(id, measuring.measure(monitor, measuring.wholeOf(monitor, lines)));
    },
    of: (id) => known.get(id),
  };
}

/** The facts of every monitor, in the config's order. */
export function siteFacts(
  input: SiteInput,
  calendar: Calendar,
  measuredOf: MeasuredOf = () => undefined,
): MonitorFacts[] {
  const { wholeOf: made, measure, othersOf } = createMeasuring(input, calendar);
  const wholeOf = monitorWholes(input, made);
  return input.monitors.map((monitor) => {
    const measured = measuredOf(monitor.id) ?? measure(monitor, wholeOf(monitor));
    const spending = spendingOf(input, monitor);
    const isMissed = spending?.stopped === true && isOverdue(measured.last, monitor, input.nowMs);
    return {
      ...measured,
      ...(isMissed && measured.state !== "maintenance" && unseen(measured)),
      ...(spending !== undefined && { spending }),
      get ledger() {
        return wholeOf(monitor).ledger;
      },
      get history() {
        return wholeOf(monitor).history;
      },
      get hours() {
        return wholeOf(monitor).hours;
      },
    };
  });

  /** Its money is spent, so nobody has asked it for longer than it takes for a verdict to be old. */
  function unseen({ monitor, page }: Measured): Pick<Measured, "state" | "contradiction" | "others"> {
    const state = "nodata";
    const others = othersOf(monitor, wholeOf(monitor).ledger, state);
    return { state, contradiction: contradictionOf(state, page), others };
  }
}

function ownFacts(
  input: SiteInput,
  monitor: SiteMonitor,
  { ledger, history, hours }: MonitorWhole,
  days: readonly Span[],
): Omit<Measured, "others"> {
  const { nowMs } = input;
  const verdict = input.verdicts.get(monitor.id);
  const page = pageNow(input, monitor);
  const seen = stateOf(verdict?.verdict ?? "unknown", ledger.samples, monitor, nowMs);
  const state = verdict?.maintenance === undefined ? seen : "maintenance";
  const contradiction = contradictionOf(state, page);
  const last = ledger.samples.at(-1);
  const open = ledger.incidents.filter(isOpen).toSorted((a, b) => gravity(b) - gravity(a))[0];
  const reallyEveryMs = meanGap(ledger.samples, nowMs);
  const seenFrom = ledger.days[0]?.t ?? ledger.samples[0]?.t;
  const monthMs = monthSpan(nowMs);
  const { windows, ever } = measureWindows(history);
  return {
    monitor,
    state,
    ...(verdict !== undefined && { verdict }),
    ...(page !== undefined && { page }),
    ...(contradiction !== undefined && { contradiction }),
    windows,
    anomalies: anomalyHours(history, { fromMs: nowMs - DAYS_SHOWN * DAY_MS, toMs: nowMs }),
    regions: verdict?.ground === "page" ? [] : regionFacts(history, ledger.samples, monitor, verdict),
    days: dayFacts(ledger, history, monitor, days),
    incidents: ledger.incidents.toReversed(),
    ...(open !== undefined && { open }),
    ...(last !== undefined && { last }),
    ...(reallyEveryMs !== undefined && { reallyEveryMs }),
    calls: callFacts(ledger.samples, nowMs),
    said: { feedChanges: ledger.feedChanges },
    ...(history.sinceMs !== undefined && { sinceMs: history.sinceMs }),
    ...(seenFrom !== undefined && { seenFrom }),
    known: knownDays(history),
    spark: sparkFacts(hours, nowMs),
    month: statistics(cellOf(history, monthMs), monthMs.toMs - monthMs.fromMs),
    costs: monthCosts(history),
    ever: { cell: ever, costs: costsOf(chargedEver(history)) },
    ...(monitor.slo !== undefined && { objective: objectiveState(history, monitor.slo) }),
  };
}

/** A budget of all monitors speaks of those too that cost nothing: there is nothing to tell of them. */
function spendingOf(input: SiteInput, { id, tier, price, budgets = [] }: SiteMonitor): Spending | undefined {
  const spending = input.spending?.get(id);
  if (spending === undefined) return undefined;
  const isOfMoney = (tier !== undefined && tier !== "free") || price !== undefined || budgets.length > 0;
  const hasSpent = spending.month.length > 0 || spending.unpriced > 0;
  return isOfMoney || hasSpent || spending.stopped || spending.fellBack ? spending : undefined;
}

/** Schedules drift: a tenth of an interval early is in time. */
const isOverdue = (last: Sample | undefined, { everyMs }: SiteMonitor, nowMs: number): boolean =>
  last === undefined || nowMs - toMs(last.t) >= 0.9 * everyMs;

function contradictionOf(state: StateName, page: PageNow | undefined): MonitorFacts["contradiction"] {
  if (page === undefined || !page.readable) return undefined;
  if ((state === "down" || state === "degraded") && page.status === "operational") return "page-green";
  return state === "up" && page.trouble ? "page-trouble" : undefined;
}

const gravity = (incident: Incident): number =>
  (isNews(incident) ? 0 : 6) +
  ["info", "warning", "critical"].indexOf(incident.level) * 2 +
  (isOutage(incident) ? 1 : 0);

function meanGap(samples: readonly Sample[], nowMs: number): number | undefined {
  const since = toInstant(nowMs - DAY_MS);
  const firsts = samples.filter(({ t, again }) => again === undefined && t >= since);
  const [first, last] = [firsts[0], firsts.at(-1)];
  if (first === undefined || last === undefined || toMs(last.t) - toMs(first.t) < SECOND_MS) return undefined;
  const gapMs = (toMs(last.t) - toMs(first.t)) / (firsts.length - 1);
  // Finer than ten seconds is chance.
  return gapMs < MINUTE_MS ? gapMs : Math.round(gapMs / (10 * SECOND_MS)) * 10 * SECOND_MS;
}

/** All that the ledger knows of its calls, and what they cost. */
export interface Ever {
  readonly cell: Cell;
  readonly costs: Costs;
}
