import { timeLabels, wash } from "./axes.ts";
import { Pen } from "./pen.ts";
import { across, type Tick, type TimeRange } from "./scale.ts";
import { CURVE_WIDTH, curves, el, figure, label, percent, type Described } from "./svg.ts";

/** A stretch of time that is told apart through all charts of a range: trouble, or planned work. */
export interface Wash extends TimeRange {
  readonly name: "shade-down" | "shade-degraded" | "shade-maint";
  /** Stands above it where there is room; empty for none. */
  readonly label: string;
}

/** A stretch of time of which something is known, or not. */
export interface Observed extends TimeRange {
  readonly observed: boolean;
}

/** What lies behind and around all that is drawn over a range of time. */
export interface FrameOptions extends Described {
  readonly range: TimeRange;
  readonly ticks: readonly Tick[];
  readonly washes?: readonly Wash[];
  /** Stretches without data, dotted; `gapsOf` finds them. */
  readonly gaps?: readonly TimeRange[];
  /** Names the gaps; washes and gaps have no names without it, as where a chart above names them. */
  readonly noData?: string;
  /** The chart below carries the labels of time. */
  readonly withoutLabels?: boolean;
}

/** What a chart draws in its frame. */
export interface Drawn {
  /** Grid lines with their labels, which stand outside at the left. */
  readonly scale?: { readonly ticks: readonly number[]; readonly y: (value: number) => number };
  readonly labels?: readonly string[];
  /** Paths of `CURVE_WIDTH` in width. */
  readonly paths: readonly string[];
  /** Text and marks of true size, over the paths. */
  readonly marks?: readonly string[];
}

/** A chart over time: washes and gaps, grid, paths, marks, and the base line with its ticks. */
export function frame(options: FrameOptions, height: number, { scale, labels = [], paths, marks = [] }: Drawn): string {
  const { range, ticks, washes = [], gaps = [], noData, withoutLabels = false } = options;
  const values = scale?.ticks ?? [];
  return figure(
    options,
    { height },
    ...washes.filter(({ name }) => name === "shade-maint").map((span) => wash(range, span.name, span, 0, height)),
    ...gaps.map((gap) => wash(range, "shade-nodata", gap, 0, height)),
    curves(
      height,
      shade(range, "shade-degraded", washes, height),
      shade(range, "shade-down", washes, height),
      rules(
        "grid",
        values.map((value) => scale!.y(value)),
      ),
      ...paths,
      rules("axis", [height]),
      tickMarks(range, ticks, height),
    ),
    noData === undefined ? "" : names(range, washes, gaps, noData),
    ...values.map((value, index) => label({ x: -8, y: scale!.y(value) + 4, class: "end" }, labels[index] ?? "")),
    ...marks,
    withoutLabels ? "" : timeLabels(range, ticks, height),
  );
}

/** Washes in one colour as one path; under a pixel wide one would not be seen. */
function shade(range: TimeRange, name: Wash["name"], washes: readonly Wash[], height: number): string {
  const pen = new Pen();
  for (const span of washes) {
    if (span.name !== name) continue;
    const from = across(range, span.fromMs) * CURVE_WIDTH;
    const to = Math.max(from + 1.5, across(range, span.toMs) * CURVE_WIDTH);
    pen.moveTo(from, 0).lineTo(to, 0).lineTo(to, height).lineTo(from, height).closePath();
  }
  return path(name, pen);
}

function rules(name: string, ys: readonly number[]): string {
  const pen = new Pen();
  for (const y of ys) pen.moveTo(0, y).lineTo(CURVE_WIDTH, y);
  return path(name, pen);
}

function tickMarks(range: TimeRange, ticks: readonly Tick[], y: number): string {
  const pen = new Pen();
  for (const { ms } of ticks)
    pen.moveTo(across(range, ms) * CURVE_WIDTH, y).lineTo(across(range, ms) * CURVE_WIDTH, y + 5);
  return path("tick", pen);
}

const path = (name: string, pen: Pen): string =>
  String(pen) === "" ? "" : el("path", { class: name, d: String(pen) });

const SHORTEST_GAP_MS = 12 * 3_600_000;

/** Stretches of which nothing is known: three bins, or half a day, so that one late round is no gap. */
export function gapsOf(bins: readonly Observed[], range?: TimeRange): TimeRange[] {
  const gaps: TimeRange[] = [];
  const first = bins[0]?.fromMs ?? range?.toMs ?? 0;
  // What lies before all that is known.
  if (range !== undefined && first - range.fromMs >= SHORTEST_GAP_MS) gaps.push({ fromMs: range.fromMs, toMs: first });
  let from: Observed | undefined;
  bins.forEach((bin, index) => {
    if (!bin.observed) from ??= bin;
    const ends = bin.observed || index === bins.length - 1;
    if (from === undefined || !ends) return;
    const toMs = bin.observed ? bin.fromMs : bin.toMs;
    if (toMs - from.fromMs >= Math.min(SHORTEST_GAP_MS, 3 * (from.toMs - from.fromMs)))
      gaps.push({ fromMs: from.fromMs, toMs });
    from = undefined;
  });
  return gaps;
}

const TONES = { "shade-down": "t-down", "shade-degraded": "t-degraded", "shade-maint": "" } as const;

/** Names above the plot, from the latest back; where two would touch, the earlier goes. */
function names(range: TimeRange, washes: readonly Wash[], gaps: readonly TimeRange[], noData: string): string {
  const wanted = [
    ...washes.filter((span) => span.label !== "").map((span) => ({ ...span, tone: TONES[span.name] })),
    ...gaps
      .filter((gap) => across(range, gap.toMs) - across(range, gap.fromMs) > 0.05)
      .map((gap) => ({ ...gap, label: noData, tone: "" })),
  ].toSorted((a, b) => b.fromMs - a.fromMs);
  let freeFrom = 0;
  return wanted
    .flatMap((span) => {
      const middle = across(range, (Math.max(range.fromMs, span.fromMs) + Math.min(range.toMs, span.toMs)) / 2);
      if (1 - middle < freeFrom) return [];
      freeFrom = 1 - middle + 0.1;
      const anchor = middle > 0.94 ? "end" : middle < 0.06 ? "" : "mid";
      const share = anchor === "end" ? 1 : anchor === "" ? 0 : middle;
      const tone = [anchor, span.tone, middle > 0.94 ? "" : "x3"].filter(Boolean).join(" ") || undefined;
      return [label({ x: percent(share), y: -2, class: tone }, span.label)];
    })
    .join("");
}
