import { DAY_MS } from "../domain/instant.ts";
import { SPANS, type Figure, type Percentiles } from "../domain/report.ts";
import type { Column } from "../locales/index.ts";
import { besideChart } from "./charts/beside.ts";
import type { SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { FIGURE_DAYS, type MeasurerFacts } from "./others-facts.ts";
import { outsideText } from "./outside.ts";
import { table, type Cell, type TableView } from "./table.ts";
import { dayTicks } from "./ticks.ts";
import { outcomeBin } from "./view-range-outcomes.ts";

/** What a third party measured: its figures by endpoint, and its best endpoint over time beside our calls. */
export interface MeasurerView {
  /** Whose view it is. */
  readonly view: string;
  readonly caption: string;
  readonly figures?: TableView;
  readonly between: string;
  readonly chart?: object;
}

/** Of very many endpoints the first ones and the worst. */
const ENDPOINTS_SHOWN = 24;
/** Two readings are no line. */
const READINGS_FROM = 3;

export function measurerView(context: SiteContext, facts: MonitorFacts, source: MeasurerFacts): MeasurerView {
  const words = context.locale.others;
  const { name, kind = "" } = source;
  const view = Object.hasOwn(words.viewOf, kind) ? words.viewOf[kind]!(name) : words.viewOfOthers(name);
  const left = source.figures.length - ENDPOINTS_SHOWN;
  return {
    view,
    caption: words.figuresCaption(name),
    ...(source.figures.length > 0 && { figures: figuresTable(context, source) }),
    between: left > 0 ? words.moreEndpoints(left) : "",
    ...(source.shares.length >= READINGS_FROM && { chart: sharesFigure(context, facts, source) }),
  };
}

/** A column of figures: how its head reads and what of a figure stands in it. */
interface FigureColumn {
  readonly text: string;
  readonly of: (figure: Figure) => string | undefined;
}

/** Only what somebody stated has a column; what is missing in it is unknown, and no 0. */
function figuresTable(context: SiteContext, source: MeasurerFacts): TableView {
  const { figures, best, worst } = source;
  const words = context.locale.others;
  const shared = sharedBeginning(figures);
  const columns = columnsOf(context).filter(({ of }) => figures.some((figure) => of(figure) !== undefined));
  const isCut = figures.length > ENDPOINTS_SHOWN;
  const shown = isCut ? [...figures.slice(0, ENDPOINTS_SHOWN - 1), ...figures.slice(-1)] : figures;
  const rows = shown.map((figure): Cell[] => [
    {
      text: outsideText(figure.name.slice(shared.length)),
      ...(figure.component === best && { mark: words.best }),
      ...(figure.component === worst && { mark: words.worst }),
    },
    ...columns.map(({ of }) => ({ text: of(figure) ?? "–" })),
  ]);
  const heads: Column[] = [{ text: words.endpoint }, ...columns.map(({ text }) => ({ text, numeric: true }))];
  return table(heads, rows, { caption: words.figuresCaption(source.name) });
}

/** `gpt-4o via ` where all are endpoints of one model: what tells them apart comes after it. */
function sharedBeginning(figures: readonly Figure[]): string {
  const beginning = /^.+? (?:via|-) (?=\S)/u.exec(figures[0]?.name ?? "")?.[0] ?? "";
  return figures.length > 1 && figures.every(({ name }) => name.startsWith(beginning)) ? beginning : "";
}

function columnsOf({ locale, format }: SiteContext): FigureColumn[] {
  const words = locale.others;
  const latency = (of: keyof Percentiles & ("p50" | "p95" | "p99" | "mean")): FigureColumn => ({
    text: words.latency[of],
    of: ({ latencyMs }) => textOf(latencyMs?.[of], format.latency),
  });
  return [
    ...SPANS.map((span) => ({
      text: words.spans[span],
      of: ({ uptime }: Figure) => textOf(uptime?.[span], format.uptime),
    })),
    latency("mean"),
    latency("p50"),
    latency("p95"),
    latency("p99"),
    {
      text: words.tokens,
      of: ({ tokensPerSecond }) => textOf(tokensPerSecond?.p50 ?? tokensPerSecond?.mean, (n) => format.count(round(n))),
    },
  ];
}

const textOf = (value: number | undefined, format: (value: number) => string): string | undefined =>
  value === undefined ? undefined : format(value);

/** Tenths below ten: `3.4`, `48`. */
const round = (value: number): number => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value));

function sharesFigure(context: SiteContext, { hours, monitor }: MonitorFacts, source: MeasurerFacts): object {
  const { locale, format, calendar, input } = context;
  const words = locale.others.chart;
  const { name, shares } = source;
  const range = { fromMs: input.nowMs - FIGURE_DAYS * DAY_MS, toMs: input.nowMs };
  const bins = hours.filter(({ toMs }) => toMs > range.fromMs).map((cell) => outcomeBin(cell, { monitor }));
  const ours = bins.some(({ parts }) => Object.values(parts).some((count) => count > 0)) ? bins : [];
  const sorted = shares.toSorted((a, b) => a.share - b.share);
  const [lowest, highest] = [sorted[0]!, sorted.at(-1)!];
  const text = format.uptime(lowest.share);
  const readings = shares.length;
  return {
    title:
      lowest.share < STEADY_FROM ? words.title(text, format.timeNear(lowest.ms, input.nowMs)) : words.titleSteady(text),
    text: words.text(ours.length > 0),
    direct: true,
    numbers: locale.words.numbers,
    chart: besideChart({
      title: words.name(name),
      desc: words.desc(text, format.uptime(highest.share), readings),
      range,
      bins: ours,
      readings: shares,
      ticks: dayTicks(range, calendar, format),
      ours: words.ours,
      theirs: format.uptime(shares.at(-1)!.share),
      shareLabel: (share) => `${Math.round(share * 100)}${share === 1 ? "%" : ""}`,
    }),
    table: sharesTable(context, source),
  };
}

/** From the share on that third parties are called well from. */
const STEADY_FROM = 0.95;

function sharesTable({ locale, format, calendar, input }: SiteContext, { shares }: MeasurerFacts): TableView {
  const rows = calendar.days(FIGURE_DAYS + 1, input.nowMs).flatMap((day): Cell[][] => {
    const own = shares.filter(({ ms }) => ms >= day.fromMs && ms < day.toMs).map(({ share }) => share);
    if (own.length === 0) return [];
    const cells = [format.day(day.fromMs), format.uptime(Math.min(...own)), format.uptime(Math.max(...own))];
    return [[...cells, format.count(own.length)].map((text) => ({ text }))];
  });
  return table(locale.others.chart.columns, rows);
}
