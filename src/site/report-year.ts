import { DAY_MS, toMs } from "../domain/instant.ts";
import type { SlaPart, SlaReport } from "../domain/sla-report.ts";
import { yearBars, type YearMonth } from "./charts/year-bars.ts";
import type { SiteContext } from "./context.ts";
import { outsideText } from "./outside.ts";

const MONTHS = 12;
/** A bar for each month: as high as the whole page's figure, or as a row of its table. */
const TALL = 64;
const LOW = 20;

/** The twelve months up to a report's, as bars: an average day of each. */
export interface YearStrips {
  /** Of all monitors on average. */
  readonly all: string;
  readonly finding: string;
  readonly labels: readonly string[];
  readonly of: (part: SlaPart) => string;
}

export function yearStrips(context: SiteContext, report: SlaReport): YearStrips {
  const { locale, format } = context;
  const words = locale.monthly;
  const reports = new Map(context.input.ledger.reports.map((one) => [one.month, one]));
  const names = monthsUpTo(report.month);
  const months = names.map((month) => reports.get(month));
  const byId = months.map((one) => new Map(one?.monitors.map((part) => [part.id, part])));
  const called = months.map((one) => (one === undefined ? "" : nameOf(context, one)));
  const findingOf = (own: readonly (YearMonth | undefined)[], isOfAll = false): string => {
    const known = own.filter((month) => month !== undefined);
    const downMs = known.reduce((most, month) => Math.max(most, month.downMs), 0);
    const worst = downMs === 0 ? "" : called[own.findIndex((month) => month?.downMs === downMs)]!;
    return words.yearFinding(known.length, worst, format.duration(downMs), isOfAll);
  };
  const all = months.map((one) => (one === undefined ? undefined : dayOf(one, one.monitors)));
  const finding = findingOf(all, true);
  return {
    all: yearBars(all, { height: TALL, label: finding }),
    finding,
    labels: names.map((month) => format.monthShort(toMs(`${month}-15T00:00:00.000Z`))),
    of: ({ id, name }) => {
      const own = months.map((one, index) => ownDay(one, byId[index]!.get(id)));
      return yearBars(own, { height: LOW, label: `${words.yearOf(outsideText(name))}: ${findingOf(own)}` });
    },
  };
}

const ownDays = new WeakMap<SlaPart, YearMonth>();

/** That of one monitor, which the reports of twelve months ask for. */
function ownDay(report: SlaReport | undefined, part: SlaPart | undefined): YearMonth | undefined {
  if (report === undefined || part === undefined) return undefined;
  const day = ownDays.get(part) ?? dayOf(report, [part]);
  ownDays.set(part, day);
  return day;
}

const nameOf = ({ format }: SiteContext, { from, to }: SlaReport): string => format.month((toMs(from) + toMs(to)) / 2);

/** `2025-12` … `2026-11` */
function monthsUpTo(month: string): string[] {
  const [year, last] = month.split("-").map(Number) as [number, number];
  return Array.from({ length: MONTHS }, (_, index) =>
    new Date(Date.UTC(year, last - MONTHS + index, 1)).toISOString().slice(0, 7),
  );
}

/** An average day of a month, of those monitors on average. */
function dayOf({ from, to }: SlaReport, parts: readonly SlaPart[]): YearMonth {
  const days = ((toMs(to) - toMs(from)) / DAY_MS) * Math.max(1, parts.length);
  const sum = (of: (part: SlaPart) => number): number => parts.reduce((total, part) => total + of(part), 0) / days;
  return {
    knownMs: sum(({ availableMs, downtimeMs }) => availableMs + downtimeMs),
    downMs: sum(({ downtimeMs }) => downtimeMs),
  };
}
