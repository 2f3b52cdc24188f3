import { HOUR_MS } from "../domain/instant.ts";
import type { Calendar } from "./calendar.ts";
import type { Tick, TimeRange } from "./charts/scale.ts";
import type { Format } from "./format.ts";

const STEPS_H = [1 / 12, 1 / 6, 1 / 4, 1 / 2, 1, 2, 3, 6, 12, 24] as const;
const MOST = 7;

/** Midnights, each day labelled in its middle. */
export function dayTicks(range: TimeRange, calendar: Calendar, format: Format): Tick[] {
  const midnights = calendar.clockTicks(range.fromMs, range.toMs, 24);
  return midnights.map((ms, index) => {
    const end = Math.min(midnights[index + 1] ?? ms + 24 * HOUR_MS, range.toMs);
    return { ms, labelMs: (ms + end) / 2, label: format.weekday(ms), minor: index % 2 === 1 };
  });
}

/** Round times of the clock, up to seven; the first one names the zone, midnight its day. */
export function clockTicks(range: TimeRange, calendar: Calendar, format: Format): Tick[] {
  const step = STEPS_H.find((hours) => (range.toMs - range.fromMs) / (hours * HOUR_MS) <= MOST) ?? 24;
  const few = Math.ceil((range.toMs - range.fromMs) / (step * HOUR_MS * MOST));
  return calendar
    .clockTicks(range.fromMs, range.toMs, step)
    .filter((_, index) => index % few === 0)
    .map((ms, index) => {
      const time = format.time(ms);
      const text = step === 24 ? format.day(ms) : time === "00:00" ? `${time}, ${format.day(ms)}` : time;
      return { ms, label: index === 0 && step !== 24 ? `${text} ${format.zone(ms)}` : text, minor: index % 2 === 1 };
    });
}

/** Midnights of Mondays, of every second one where there would be too many. */
export function weekTicks(range: TimeRange, calendar: Calendar, format: Format): Tick[] {
  const mondays = calendar
    .clockTicks(range.fromMs, range.toMs, 24)
    .filter((ms) => isMonday(ms + calendar.offsetMs(ms)));
  const few = Math.ceil(mondays.length / MOST);
  return mondays
    .filter((_, index) => (mondays.length - 1 - index) % few === 0)
    .map((ms, index, shown) => ({ ms, label: format.day(ms), minor: (shown.length - 1 - index) % 2 === 1 }));
}

/** The first of each month, labelled in the month's middle; the first one and each January with their year. */
export function monthTicks(range: TimeRange, calendar: Calendar, format: Format): Tick[] {
  const ticks: Tick[] = [];
  for (let ms = range.fromMs; ms < range.toMs;) {
    const days = calendar.monthDays(ms);
    const [fromMs, endMs] = [Math.max(range.fromMs, days[0]!.fromMs), days.at(-1)!.toMs];
    const toMs = Math.min(endMs, range.toMs);
    const isFirst = ticks.length === 0 || format.year(ticks.at(-1)!.ms) !== format.year(toMs - 1);
    const name = format.monthShort(toMs - 1);
    ticks.push({
      ms: fromMs,
      labelMs: (fromMs + toMs) / 2,
      label: isFirst ? `${name} ${format.year(toMs - 1)}` : name,
      minor: ticks.length % 3 !== 0,
    });
    ms = endMs;
  }
  // A month of which only some days are shown has no room for its name.
  return ticks.filter(({ ms, labelMs = ms }) => labelMs - ms > 5 * 24 * HOUR_MS);
}

const DAYS_FROM_MONDAY = 3;
const isMonday = (wallMs: number): boolean => (Math.floor(wallMs / (24 * HOUR_MS)) + DAYS_FROM_MONDAY) % 7 === 0;
