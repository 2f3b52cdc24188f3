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
  const bar = (x: number, ms: number): string => {
    return `M${x} ${base}V${round(base - Math.max(2, full * heightOf(ms)))}`;
  };
  const bars = (of: (day: StripDay) => number): string =>
    days.map((day, index) => (of(day) > 0 ? bar(index + 0.5, of(day)) : "")).join("");
  const marks = (isMarked: (day: StripDay) => boolean, shape: string): string =>
    days.map((day, index) => (isMarked(day) ? `M${index + 0.5} ${shape}` : "")).join("");
  const paths: readonly (readonly [string, string])[] = [
    ["s-up", bars(({ knownMs }) => knownMs)],
    ["s-limited", bars(({ limitedMs }) => limitedMs)],
    ["s-degraded", bars(({ degradedMs, downMs }) => (degradedMs >= MINUTE_MS ? degradedMs + downMs : 0))],
    ["s-down", bars(({ downMs }) => downMs)],
    ["s-maint", bars(({ maintenanceMs = 0 }) => maintenanceMs)],
    ["s-maint-in", bars(({ maintenanceMs = 0 }) => Math.max(0, maintenanceMs * 0.8 - MINUTE_MS))],
    ["s-flag", marks(({ downMs }) => downMs > 0, "0v3")],
    ["s-nodata", marks(isUnknown, `${base - 1}v-.01`)],
    ["p-degraded", marks(({ page }) => page === "degraded", `${base + 3}V${base + 8}`)],
    ["p-down", marks(({ page }) => page === "down", `${base + 3}V${base + BELOW}`)],
    ["p-silent", marks(({ silent }) => silent, `${base + 6}v.01`)],
  ];
  return figure(
    described,
    { class: "strip", viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none" },
    ...paths.filter(([, d]) => d !== "").map(([name, d]) => el("path", { class: name, d })),
    el("line", { class: hasPage ? "s-base" : "s-base none", x1: 0, x2: width, y1: base + 1.5, y2: base + 1.5 }),
  );
}

const isUnknown = ({ knownMs, limitedMs, downMs, maintenanceMs = 0 }: StripDay): boolean =>
  knownMs <= 0 && limitedMs <= 0 && downMs <= 0 && maintenanceMs <= 0;
