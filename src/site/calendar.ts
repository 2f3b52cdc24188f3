import { DAY_MS, HOUR_MS } from "../domain/instant.ts";

/** A day or a month of the site's time zone as a stretch of time: a day with a clock change has 23 or 25 hours. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Days and months as the site's time zone has them. */
export interface Calendar {
  /** The last `count` days, oldest first; the last one is the day of `nowMs`. */
  readonly days: (count: number, nowMs: number) => Span[];
  /** The days of the month of `ms`. */
  readonly monthDays: (ms: number) => Span[];
  /** Moments between the two at which the clock shows a multiple of `hours`. */
  readonly clockTicks: (fromMs: number, toMs: number, hours: number) => number[];
}

export function createCalendar(timeZone: string): Calendar {
  const offset = offsets(timeZone);
  /** The moment at which the zone's clock shows `wallMs` (UTC-encoded). */
  const momentOf = (wallMs: number): number => {
    const guess = wallMs - offset(wallMs);
    return wallMs - offset(guess);
  };
  const wallOf = (ms: number): number => ms + offset(ms);
  const day = (wallMs: number): Span => ({ fromMs: momentOf(wallMs), toMs: momentOf(wallMs + DAY_MS) });
  return {
    days: (count, nowMs) => {
      const today = floor(wallOf(nowMs), DAY_MS);
      return Array.from({ length: count }, (_, index) => day(today - (count - 1 - index) * DAY_MS));
    },
    monthDays: (ms) => {
      const wall = new Date(wallOf(ms));
      const first = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), 1);
      const next = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 1);
      return Array.from({ length: Math.round((next - first) / DAY_MS) }, (_, index) => day(first + index * DAY_MS));
    },
    clockTicks: (fromMs, toMs, hours) => {
      const step = hours * HOUR_MS;
      const ticks: number[] = [];
      for (let wall = floor(wallOf(fromMs), step) + step; momentOf(wall) < toMs; wall += step)
        ticks.push(momentOf(wall));
      return ticks;
    },
  };
}

/** The zone's offset from UTC at a moment, by quarter of an hour and remembered: Intl is slow. */
function offsets(timeZone: string): (ms: number) => number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const known = new Map<number, number>();
  return (ms) => {
    const quarter = floor(ms, HOUR_MS / 4);
    const remembered = known.get(quarter);
    if (remembered !== undefined) return remembered;
    const parts = new Map(format.formatToParts(quarter).map(({ type, value }) => [type, Number(value)]));
    const at = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
    const wall = Date.UTC(at("year"), at("month") - 1, at("day"), at("hour"), at("minute"), at("second"));
    known.set(quarter, wall - quarter);
    return wall - quarter;
  };
}

const floor = (value: number, step: number): number => Math.floor(value / step) * step;
