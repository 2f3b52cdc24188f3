import { DAY_MS, HOUR_MS, toMs } from "../domain/instant.ts";
import { quantile } from "../domain/sketch.ts";
import { sumOf } from "../domain/uptime.ts";
import { cells, mergeCells, type Cell } from "../domain/window.ts";
import { isLog, latencyChart, type LatencyBin } from "./charts/latency.ts";
import { nameOf, type SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { isOfVerdict, isOutage } from "./incident-kinds.ts";
import { rangeFrame } from "./range.ts";
import { table } from "./table.ts";
import type { Wash } from "./charts/frame.ts";

/** Windows that are compared. */
export const COMPARED = ["24h", "7d", "30d", "90d"] as const;
export type Compared = (typeof COMPARED)[number];

/** More small charts than these are no comparison any more: the table has them all. */
const MOST_CHARTS = 12;
/** With more monitors than these a site has so many comparisons that charts are drawn of one window alone, and of fewer. */
const MANY = 120;
const MOST_OF_MANY = 6;
const WINDOW_OF_MANY: Compared = "30d";

/** Charts are drawn of that window. */
export const isCharted = ({ facts }: SiteContext, window: Compared): boolean =>
  facts.length <= MANY || window === WINDOW_OF_MANY;

const HEIGHT = 132;
/** The length of a point by window: some thirty of each. */
const BIN_MS = { "24h": HOUR_MS, "7d": 6 * HOUR_MS, "30d": DAY_MS, "90d": 3 * DAY_MS } as const;

interface Charted {
  readonly facts: MonitorFacts;
  readonly points: readonly LatencyBin[];
}

/** The latency of each on one scale, quickest first by p95; `undefined` where nobody's is known. */
export function multiplesOf(context: SiteContext, all: readonly MonitorFacts[], window: Compared): object | undefined {
  if (!isCharted(context, window)) return undefined;
  const { locale, format } = context;
  const words = locale.compare;
  const most = context.facts.length > MANY ? MOST_OF_MANY : MOST_CHARTS;
  const sorted = all
    .filter(({ windows }) => windows[window].latency !== undefined)
    .toSorted((a, b) => a.windows[window].latency!.p95 - b.windows[window].latency!.p95);
  const [quickest] = sorted;
  if (quickest === undefined) return undefined;
  const shown = sorted.slice(0, most).map((facts): Charted => ({ facts, points: pointsOf(context, facts, window) }));
  const points = shown.flatMap((one) => one.points);
  const log = isLog(points);
  const values = points.flatMap(({ p50, p95, p99 }) => [p50, p95, p99]).filter((value) => value !== undefined);
  const shared = {
    minMs: values.reduce((min, value) => Math.min(min, value), Infinity),
    maxMs: values.reduce((max, value) => Math.max(max, value), 1),
    log,
  };
  return {
    title: words.multiples(nameOf(quickest), format.latency(quickest.windows[window].latency!.p95)),
    text: words.multiplesText(format.duration(BIN_MS[window]), log, shown.length, all.length),
    figures: values.length === 0 ? [] : shown.map((one) => oneOf(context, one, window, shared)),
    numbersHead: words.numbers,
    numbersName: `${words.numbers}, ${locale.figures.range[window].over}`,
    numbersTable: values.length === 0 ? undefined : p95Table(context, shown, window),
  };
}

function oneOf(
  context: SiteContext,
  { facts, points }: Charted,
  window: Compared,
  shared: { readonly minMs: number; readonly maxMs: number; readonly log: boolean },
): object {
  const { locale, format } = context;
  const words = locale.compare;
  const { range, ticks } = rangeFrame(context, window);
  const { latency, failures } = facts.windows[window];
  const [p50, p95] = [format.latency(latency!.p50), format.latency(latency!.p95)];
  return {
    title: nameOf(facts),
    text: words.figure(p50, p95),
    chart: latencyChart({
      title: nameOf(facts),
      desc: words.desc(p50, p95, failures),
      range,
      bins: points,
      // Small charts have room for every second name.
      ticks: ticks.filter(({ minor }) => !minor),
      washes: washesOf(facts, range),
      valueLabels: format.latencyTicks,
      endLabel: () => "",
      noData: locale.chart.noData,
      shared,
      height: HEIGHT,
    }),
  };
}

/** Trouble is shaded without its name: the charts are small. */
function washesOf({ incidents }: MonitorFacts, range: { readonly fromMs: number; readonly toMs: number }): Wash[] {
  return incidents.filter(isOfVerdict).flatMap((incident): Wash[] => {
    const span = { fromMs: toMs(incident.begin), toMs: incident.end === undefined ? range.toMs : toMs(incident.end) };
    if (span.toMs <= range.fromMs || span.fromMs >= range.toMs) return [];
    return [{ ...span, name: isOutage(incident) ? "shade-down" : "shade-degraded", label: "" }];
  });
}

const known = new WeakMap<MonitorFacts, Map<Compared, readonly LatencyBin[]>>();

/** A monitor may be in several comparisons; its percentiles, a few numbers a point, are worked out once. */
function pointsOf(context: SiteContext, facts: MonitorFacts, window: Compared): readonly LatencyBin[] {
  const made = known.get(facts) ?? new Map<Compared, readonly LatencyBin[]>();
  known.set(facts, made);
  const points = made.get(window) ?? binsOf(context, facts, window).map(pointOf);
  made.set(window, points);
  return points;
}

function binsOf(context: SiteContext, { hours, history }: MonitorFacts, window: Compared): Cell[] {
  const { nowMs } = context.input;
  const { range } = rangeFrame(context, window);
  switch (window) {
    case "24h":
      return hours.filter(({ toMs: untilMs }) => untilMs > nowMs - DAY_MS);
    case "7d":
      return joined(hours, BIN_MS[window]);
    case "30d":
      return cells(history, { ...range, step: "day" });
    case "90d":
      return joined(cells(history, { ...range, step: "day" }), BIN_MS[window]);
  }
}

/** By so many hours or days of UTC. */
const joined = (all: readonly Cell[], stepMs: number): Cell[] =>
  [...Map.groupBy(all, ({ fromMs }) => Math.floor(fromMs / stepMs)).values()].map(mergeCells);

function pointOf({ fromMs, toMs: untilMs, latency, first }: Cell): LatencyBin {
  const [p50, p95, p99] = [quantile(latency, 0.5), quantile(latency, 0.95), quantile(latency, 0.99)];
  return {
    fromMs,
    toMs: untilMs,
    failures: sumOf(first, "failure") > 0 ? 1 : 0,
    observed: Object.values(first).some((count) => count > 0),
    ...(p50 !== undefined && { p50 }),
    ...(p95 !== undefined && { p95 }),
    ...(p99 !== undefined && { p99 }),
  };
}

/** The p95 of all of them, point by point. */
function p95Table(context: SiteContext, shown: readonly Charted[], window: Compared): object {
  const { locale, format, input } = context;
  const { when } = rangeFrame(context, window);
  const starts = [...new Set(shown.flatMap(({ points }) => points.map(({ fromMs }) => fromMs)))].toSorted(
    (a, b) => a - b,
  );
  const by = shown.map(({ points }) => new Map(points.map(({ fromMs, p95 }) => [fromMs, p95])));
  return table(
    [
      { text: locale.compare.numbersFirst(format.zone(input.nowMs)) },
      ...shown.map(({ facts }) => ({ text: nameOf(facts), numeric: true })),
    ],
    starts.map((fromMs) => [
      { text: when(fromMs) },
      ...by.map((points) => {
        const p95 = points.get(fromMs);
        return { text: p95 === undefined ? "–" : format.latency(p95) };
      }),
    ]),
  );
}
