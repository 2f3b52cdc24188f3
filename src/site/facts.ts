import { anomalyHours, type AnomalyHour } from "../domain/anomaly-hours.ts";
import { isOpen, type Incident } from "../domain/incident.ts";
import { DAY_MS, MINUTE_MS, SECOND_MS, toInstant, toMs } from "../domain/instant.ts";
import type { FeedChange, Ledger } from "../domain/ledger.ts";
import { indexLedger, type MonitorHistory } from "../domain/monitor-history.ts";
import { STANDS_FOR_INTERVALS } from "../domain/rollup-series.ts";
import type { Sample } from "../domain/sample.ts";
import { objectiveState, type ObjectiveState } from "../domain/slo.ts";
import type { Spending } from "../domain/spend.ts";
import { standardWindows, type WindowName, type WindowStatistics } from "../domain/standard-windows.ts";
import type { Statistics } from "../domain/statistics.ts";
import type { Verdict } from "../domain/verdict.ts";
import { cells, type Cell } from "../domain/window.ts";
import type { StateName } from "../locales/index.ts";
import type { Calendar, Span } from "./calendar.ts";
import { callFacts, type CallFacts } from "./call-facts.ts";
import { dayFacts, type DayFacts } from "./day-facts.ts";
import type { SiteInput, SiteMonitor } from "./input.ts";
import { isNews, isOutage } from "./incident-kinds.ts";
import { othersReader, type OthersFacts } from "./others-facts.ts";
import { pageNow, type PageNow } from "./page-history.ts";
import { regionFacts, type RegionFacts } from "./region-facts.ts";
import { stateOf } from "./state-of.ts";

export const DAYS_SHOWN = 90;
/** Shares and percentiles of fewer calls than these are not worth a sentence. */
export const FEW_CALLS = 20;

/** All that the pages tell of a monitor, as numbers. */
export interface MonitorFacts {
  readonly monitor: SiteMonitor;
  readonly ledger: Ledger;
  readonly history: MonitorHistory;
  readonly state: StateName;
  readonly verdict?: Verdict;
  readonly page?: PageNow;
  /** Our verdict and the page say different things. */
  readonly contradiction?: "page-green" | "page-trouble";
  readonly windows: Readonly<Record<WindowName, WindowStatistics>>;
  /** Of the last 90 days, oldest first. */
  readonly anomalies: readonly AnomalyHour[];
  /** The places that look at it, each by itself; none where there is only one, and that has no name. */
  readonly regions: readonly RegionFacts[];
  /** Hours of the last 7 days. */
  readonly hours: readonly Cell[];
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

/** The facts of every monitor, in the config's order. */
export function siteFacts(input: SiteInput, calendar: Calendar): MonitorFacts[] {
  const days = calendar.days(DAYS_SHOWN, input.nowMs);
  const of = splitLedger(input.ledger);
  const historyOf = indexLedger(input.ledger, input.nowMs);
  const othersOf = othersReader(input);
  return input.monitors.map((monitor) => {
    const ledger = of(monitor);
    const own = ownFacts(input, monitor, ledger, historyOf(monitor.id), days);
    return { ...own, others: othersOf(monitor, ledger, own.state) };
  });
}

function ownFacts(
  input: SiteInput,
  monitor: SiteMonitor,
  ledger: Ledger,
  history: MonitorHistory,
  days: readonly Span[],
): Omit<MonitorFacts, "others"> {
  const { nowMs } = input;
  const verdict = input.verdicts.get(monitor.id);
  const page = pageNow(input, monitor);
  const hours = cells(history, { fromMs: nowMs - 7 * DAY_MS, toMs: nowMs, step: "hour" });
  const spending = spendingOf(input, monitor);
  const isMissed = spending?.stopped === true && isOverdue(ledger.samples.at(-1), monitor, nowMs);
  const seen = isMissed ? "nodata" : stateOf(verdict?.verdict ?? "unknown", ledger.samples, monitor, nowMs);
  const state = verdict?.maintenance === undefined ? seen : "maintenance";
  const contradiction = contradictionOf(state, page);
  const last = ledger.samples.at(-1);
  const open = ledger.incidents.filter(isOpen).toSorted((a, b) => gravity(b) - gravity(a))[0];
  const reallyEveryMs = meanGap(ledger.samples, nowMs);
  return {
    monitor,
    ledger,
    history,
    state,
    ...(verdict !== undefined && { verdict }),
    ...(page !== undefined && { page }),
    ...(contradiction !== undefined && { contradiction }),
    windows: standardWindows(history),
    anomalies: anomalyHours(history, { fromMs: nowMs - DAYS_SHOWN * DAY_MS, toMs: nowMs }),
    regions: verdict?.ground === "page" ? [] : regionFacts(history, ledger.samples, monitor, verdict),
    hours,
    days: dayFacts(ledger, history, monitor, days),
    incidents: ledger.incidents.toReversed(),
    ...(open !== undefined && { open }),
    ...(last !== undefined && { last }),
    ...(reallyEveryMs !== undefined && { reallyEveryMs }),
    calls: callFacts(ledger.samples, nowMs),
    ...(spending !== undefined && { spending }),
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

/** Ids become file names: one that is none of ours has no page. */
export const INCIDENT_ID = /^\d{8}T\d{6}Z-[a-z0-9-]+$/u;

/** The ledger by monitor: every later question reads only the lines of its own. */
function splitLedger(ledger: Ledger): (monitor: SiteMonitor) => Ledger {
  const by = <T extends { readonly monitor: string }>(lines: readonly T[]) =>
    Map.groupBy(lines, ({ monitor }) => monitor);
  const [samples, hours, days] = [by(ledger.samples), by(ledger.hours), by(ledger.days)];
  const figures = by(ledger.figures);
  const [incidents, corrections] = [
    // What is planned is no trouble of a monitor: `view-maintenance.ts` tells of it.
    by(ledger.incidents.filter(({ id, kind }) => kind !== "maintenance" && INCIDENT_ID.test(id))),
    by(ledger.corrections),
  ];
  const changesOf = createChanges(ledger);
  return ({ id, feeds }) => ({
    ...ledger,
    samples: samples.get(id) ?? [],
    figures: figures.get(id) ?? [],
    hours: hours.get(id) ?? [],
    days: days.get(id) ?? [],
    incidents: (incidents.get(id) ?? []).toSorted((a, b) => (a.begin < b.begin ? -1 : 1)),
    corrections: corrections.get(id) ?? [],
    feedChanges: changesOf(feeds.map(({ feed }) => feed)),
  });
}

/** What sources said, by time; one and the same list for monitors that have the same ones. */
function createChanges({ feedChanges }: Ledger): (feeds: readonly string[]) => readonly FeedChange[] {
  const byFeed = Map.groupBy(feedChanges, ({ report }) => report.feed);
  const known = new Map<string, readonly FeedChange[]>();
  return (feeds) => {
    const names = [...new Set(feeds)];
    const key = JSON.stringify(names);
    const own =
      known.get(key) ??
      names.flatMap((feed) => byFeed.get(feed) ?? []).toSorted((a, b) => (a.t < b.t ? -1 : a.t > b.t ? 1 : 0));
    known.set(key, own);
    return own;
  };
}
