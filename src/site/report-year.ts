import { DAY_MS, toMs } from "../domain/instant.ts";
import type { SlaPart, SlaReport } from "../domain/sla-report.ts";
import { dayStrip, type StripDay } from "./charts/strip.ts";
import type { SiteContext } from "./context.ts";
import { outsideText } from "./outside.ts";

const MONTHS = 12;
/** A bar for each month: as high as the whole page's figure, or as a row of its table. */
const TALL = 72;
const LOW = 30;

/** The twelve months up to a report's, as bars: an average day of each. */
export interface YearStrips {
  /** Of all monitors together. */
  readonly all: string;
  readonly finding: string;
  readonly labels: readonly string[];
  /** `place`: which row it is of, for ids come from outside. */
  readonly of: (part: SlaPart, place: number) => string;
}

type Amount = Pick<SlaPart, "availableMs" | "downtimeMs" | "leftOutMs" | "coverage">;

export function yearStrips(context: SiteContext, report: SlaReport): YearStrips {
  const { locale, format } = context;
  const words = locale.monthly;
  const reports = new Map(context.input.ledger.reports.map((one) => [one.month, one]));
  const names = monthsUpTo(report.month);
  const months = names.map((month) => reports.get(month));
  const byId = months.map((one) => new Map(one?.monitors.map((part) => [part.id, part])));
  const findingOf = (own: readonly StripDay[]): string => {
    const worst = own.reduce((most, day, index) => (day.downMs > own[most]!.downMs ? index : most), 0);
    const { downMs } = own[worst]!;
    const known = own.filter(({ knownMs }) => knownMs > 0).length;
    return words.yearFinding(known, downMs === 0 ? "" : nameOf(context, months[worst]!), format.duration(downMs));
  };
  const draw = (own: readonly StripDay[], id: string, title: string, height: number): string =>
    dayStrip(own, { id, title, desc: findingOf(own), width: MONTHS, height, hasPage: false });
  const days = months.map((one) => dayOf(one, one?.monitors ?? []));
  return {
    all: draw(days, "year", words.year, TALL),
    finding: findingOf(days),
    labels: names.map((month) => format.monthShort(toMs(`${month}-15T00:00:00.000Z`))),
    of: ({ id, name }, place) => {
      const own = months.map((one, index) =>
        dayOf(
          one,
          [byId[index]!.get(id)].filter((part) => part !== undefined),
        ),
      );
      return draw(own, `year-${place}`, words.yearOf(outsideText(name)), LOW);
    },
  };
}

const nameOf = ({ format }: SiteContext, { from, to }: SlaReport): string => format.month((toMs(from) + toMs(to)) / 2);

/** `2025-12` … `2026-11` */
function monthsUpTo(month: string): string[] {
  const [year, last] = month.split("-").map(Number) as [number, number];
  return Array.from({ length: MONTHS }, (_, index) =>
    new Date(Date.UTC(year, last - MONTHS + index, 1)).toISOString().slice(0, 7),
  );
}

/** An average day of a month, of those monitors together. */
function dayOf(report: SlaReport | undefined, parts: readonly Amount[]): StripDay {
  const none = { knownMs: 0, degradedMs: 0, downMs: 0, limitedMs: 0, page: "nothing", silent: false } as const;
  if (report === undefined || parts.length === 0) return none;
  const days = ((toMs(report.to) - toMs(report.from)) / DAY_MS) * parts.length;
  const sum = (of: (part: Amount) => number): number => parts.reduce((total, part) => total + of(part), 0) / days;
  return {
    ...none,
    knownMs: sum(({ availableMs, downtimeMs }) => availableMs + downtimeMs),
    downMs: sum(({ downtimeMs }) => downtimeMs),
  };
}
