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
