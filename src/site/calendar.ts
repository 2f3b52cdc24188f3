import { DAY_MS, HOUR_MS } from "../domain/instant.ts";
import { offsetsOf, type OffsetMs } from "../domain/time-zone.ts";

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
  readonly monthDays: (ms: number) => readonly Span[];
  /** Moments between the two at which the clock shows a multiple of `hours`. */
  readonly clockTicks: (fromMs: number, toMs: number, hours: number) => number[];
  readonly offsetMs: OffsetMs;
}

export function createCalendar(timeZone: string): Calendar {
  const offset = offsetsOf(timeZone);
  /** The moment at which the zone's clock shows `wallMs` (UTC-encoded). */
  const momentOf = (wallMs: number): number => {
    const guess = wallMs - offset(wallMs);
    return wallMs - offset(guess);
  };
  const wallOf = (ms: number): number => ms + offset(ms);
  const day = (wallMs: number): Span => ({ fromMs: momentOf(wallMs), toMs: momentOf(wallMs + DAY_MS) });
  // All monitors ask for the same days and months.
  const months = new Map<number, readonly Span[]>();
  const known = new Map<number, Span>();
  const knownDay = (wallMs: number): Span => {
    const span = known.get(wallMs) ?? day(wallMs);
    known.set(wallMs, span);
    return span;
  };
  return {
    days: (count, nowMs) => {
      const today = floor(wallOf(nowMs), DAY_MS);
      return Array.from({ length: count }, (_, index) => knownDay(today - (count - 1 - index) * DAY_MS));
    },
    monthDays: (ms) => {
      const wall = new Date(wallOf(ms));
      const first = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), 1);
      const next = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 1);
      const length = Math.round((next - first) / DAY_MS);
      const days = months.get(first) ?? Array.from({ length }, (_, index) => knownDay(first + index * DAY_MS));
      months.set(first, days);
      return days;
    },
    clockTicks: (fromMs, toMs, hours) => {
      const step = hours * HOUR_MS;
      const ticks: number[] = [];
      for (let wall = floor(wallOf(fromMs), step) + step; momentOf(wall) < toMs; wall += step)
        ticks.push(momentOf(wall));
      return ticks;
    },
    offsetMs: offset,
  };
}

const floor = (value: number, step: number): number => Math.floor(value / step) * step;
