import { DAY_MS, MINUTE_MS } from "../../domain/instant.ts";
import { el, figure, round, type Described } from "./svg.ts";

/** One day above and below the line. */
export interface StripDay {
  readonly knownMs: number;
  readonly degradedMs: number;
  readonly downMs: number;
  readonly limitedMs: number;
  readonly maintenanceMs?: number;
  readonly page: "nothing" | "degraded" | "down";
  readonly silent: boolean;
}

export interface StripOptions extends Described {
  /** Width in days; days that are still to come stay empty. */
  readonly width: number;
  readonly height: number;
  /** The line is dotted where no official page is read. */
  readonly hasPage: boolean;
}

/** Room above the line for the flag, and below it for the page's word. */
const TOP = 5;
const BELOW = 13;

/** The height of so much of a day, by the strip's scale: 0 to 1. */
export const heightOf = (ms: number): number =>
  Math.log1p(Math.min(ms, DAY_MS) / MINUTE_MS) / Math.log1p(DAY_MS / MINUTE_MS);

/**
 * The day strip: a day is 1 unit wide, its height the minutes of that day on a log scale (1 min, 1 h, 24 h). One path per
 * state. Degraded is drawn to the sum of both, from a minute on; down over it.
 */
export function dayStrip(days: readonly StripDay[], { width, height, hasPage, ...described }: StripOptions): string {
  const base = height - BELOW;
  const full = base - TOP;
  const d = new Days();
  days.forEach((day, index) => {
    const { knownMs, degradedMs, downMs, limitedMs, maintenanceMs = 0 } = day;
    const bar = (name: string, ms: number): void => {
      if (ms > 0) d.draw(name, index, base, base - Math.max(2, full * heightOf(ms)));
    };
    bar("s-up", knownMs);
    bar("s-limited", limitedMs);
    if (degradedMs >= MINUTE_MS) bar("s-degraded", degradedMs + downMs);
    bar("s-down", downMs);
    bar("s-maint", maintenanceMs);
    bar("s-maint-in", maintenanceMs * 0.8 - MINUTE_MS);
    if (downMs > 0) d.draw("s-flag", index, 0, 3);
    if (isUnknown(day)) d.dot("s-nodata", index, base - 1);
    if (day.page === "degraded") d.draw("p-degraded", index, base + 3, base + 8);
    if (day.page === "down") d.draw("p-down", index, base + 3, base + BELOW);
    if (day.silent) d.dot("p-silent", index, base + 6);
  });
  return figure(
    described,
    { class: "strip", viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none" },
    ...d.paths(),
    el("path", { class: hasPage ? "s-base" : "s-base none", d: `M0 ${base + 1.5}h${width}` }),
  );
}

/** From the back to the front. */
const ORDER = [
  "s-up",
  "s-limited",
  "s-degraded",
  "s-down",
  "s-maint",
  "s-maint-in",
  "s-flag",
  "s-nodata",
  "p-degraded",
  "p-down",
  "p-silent",
];

/** Marks in the middle of their days, one path a name. */
class Days {
  readonly #paths = new Map<string, { d: string; day: number; y: number }>();

  /** A bar from one height to another. */
  draw(name: string, day: number, from: number, to: number): void {
    const end = round(to);
    this.#moveTo(name, day, from, Number(end)).d += `V${end}`;
  }

  /** A line of no length, which its round or square ends make a dot. */
  dot(name: string, day: number, y: number): void {
    this.#moveTo(name, day, y, y).d += "z";
  }

  paths(): string[] {
    return ORDER.flatMap((name) => {
      const path = this.#paths.get(name);
      return path === undefined ? [] : [el("path", { class: name, d: path.d })];
    });
  }

  /** The first from the corner, each other from where the one before ended. */
  #moveTo(name: string, day: number, y: number, endY: number) {
    const path = this.#paths.get(name) ?? { d: `M${day}.5 ${y}`, day, y };
    if (path.day !== day) path.d += `m${day - path.day}${y < path.y ? "" : " "}${round(y - path.y)}`;
    path.day = day;
    path.y = endY;
    this.#paths.set(name, path);
    return path;
  }
}

const isUnknown = ({ knownMs, limitedMs, downMs, maintenanceMs = 0 }: StripDay): boolean =>
  knownMs <= 0 && limitedMs <= 0 && downMs <= 0 && maintenanceMs <= 0;
