import { HOUR_MS } from "./instant.ts";

/** What the clocks of a zone are ahead of UTC by at a moment, in milliseconds; negative where they are behind. */
export type OffsetMs = (ms: number) => number;

/** The offsets of an IANA zone, by quarter of an hour and remembered: Intl is slow. */
export function offsetsOf(timeZone: string): OffsetMs {
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
    // Small whole numbers are found several times as fast as moments.
    const index = Math.floor(ms / QUARTER_MS);
    const remembered = known.get(index);
    if (remembered !== undefined) return remembered;
    const quarter = index * QUARTER_MS;
    const parts = new Map(format.formatToParts(quarter).map(({ type, value }) => [type, Number(value)]));
    const at = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
    const wall = Date.UTC(at("year"), at("month") - 1, at("day"), at("hour"), at("minute"), at("second"));
    known.set(index, wall - quarter);
    return wall - quarter;
  };
}

const QUARTER_MS = HOUR_MS / 4;
