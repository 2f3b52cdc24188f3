import { HOUR_MS, MINUTE_MS } from "../../domain/instant.ts";
import { at } from "./axes.ts";
import { across, type TimeRange } from "./scale.ts";
import { el, escapeXml, figure, label, percent, type Described } from "./svg.ts";

/** An incident of ours and the page's word on it, in milliseconds from our verdict: before it is negative. */
export interface LeadRow {
  readonly day: string;
  readonly time: string;
  readonly fromMs: number;
  readonly toMs: number;
  readonly bar: "a-down" | "a-degraded";
  /** It goes on. */
  readonly isOpen: boolean;
  readonly page: LeadOfPage;
  /** What became of it: `12 min after us`. */
  readonly label: string;
  /** Behind the label where there is room for it. */
  readonly more: string;
}

export type LeadOfPage =
  /** `untilMs` is when it stopped saying so, where that was seen. */
  | { readonly is: "spoke"; readonly atMs: number; readonly untilMs?: number }
  | { readonly is: "silent" }
  | { readonly is: "unread" };

export interface LeadsOptions extends Described {
  /** Top down. */
  readonly rows: readonly LeadRow[];
  /** Stands under the line at which all rows are aligned. */
  readonly noticed: string;
  readonly tickLabel: (ms: number) => string;
}

const ROW = 45;

/** The chart of lead times: a row an incident, aligned at our verdict. Above each row's line our incident, below it the page. */
export function leadsChart(options: LeadsOptions): string {
  const { rows, noticed, tickLabel } = options;
  const range = leadRange(rows);
  const height = rows.length * ROW + 4;
  const zero = at(range, 0);
  const ticks = leadTicks(range);
  const line = (name: string, x: string): string => el("line", { class: name, x1: x, x2: x, y1: 0, y2: height });
  return figure(
    options,
    { height },
    line("axis", zero),
    ...ticks.map((ms) => line("grid", at(range, ms))),
    ...rows.map((row, index) => leadRow(range, row, index * ROW)),
    label({ x: zero, y: height + 16, class: "mid" }, noticed),
    ...ticks.map((ms, index) => {
      // Half of it would stand beside the chart.
      const anchor = across(range, ms) > 0.94 ? "end" : "mid";
      const name = index % 2 === 0 ? `${anchor} x3` : anchor;
      return label({ x: at(range, ms), y: height + 16, class: name }, tickLabel(ms));
    }),
  );
}

function leadRow(range: TimeRange, row: LeadRow, top: number): string {
  const isFirst = row.page.is === "spoke" && row.page.atMs < 0;
  const tone = isFirst || row.page.is === "unread" ? "ink halo" : "truth halo";
  const more = row.more === "" ? "" : el("tspan", { class: "only-wide" }, escapeXml(row.more));
  return [
    el("line", { class: "grid", x1: 0, x2: "100%", y1: top + 20.5, y2: top + 20.5 }),
    label({ x: -12, y: top + 21, class: "end ink" }, row.day),
    label({ x: -12, y: top + 34, class: "end" }, row.time),
    span(range, row.bar, row, top + 10, 9),
    row.toMs > range.toMs ? onwards(top + 14.5) : "",
    row.isOpen && row.toMs <= range.toMs
      ? el("line", { class: "nowline", x1: at(range, row.toMs), x2: at(range, row.toMs), y1: top + 5, y2: top + 31 })
      : "",
    pageWord(range, row, top),
    el("text", { x: at(range, 0), y: top + 42, class: tone, dx: 4 }, `${escapeXml(row.label)}${more}`),
  ].join("");
}

/** From our verdict to the page's first word, and the time in which it said so. */
function pageWord(range: TimeRange, { page, toMs }: LeadRow, top: number): string {
  const y = top + 25.5;
  const waited = (name: string, untilMs: number): string =>
    untilMs <= 0 ? "" : el("line", { class: name, x1: at(range, 0), x2: at(range, untilMs), y1: y, y2: y });
  switch (page.is) {
    case "silent":
      return waited("lead-line open", toMs);
    case "unread":
      return waited("d-faint", toMs);
    case "spoke": {
      const { atMs, untilMs } = page;
      const x = at(range, atMs);
      return [
        waited("lead-line", atMs),
        untilMs === undefined || untilMs <= atMs
          ? el("line", { class: atMs < 0 ? "d-ink" : "lead-line", x1: x, x2: x, y1: top + 21, y2: top + 30 })
          : span(range, "page-said", { fromMs: atMs, toMs: untilMs }, top + 22, 7),
      ].join("");
    }
  }
}

/** What is shorter than a pixel would not be seen. */
function span(range: TimeRange, name: string, { fromMs, toMs }: TimeRange, y: number, height: number): string {
  const from = across(range, fromMs);
  const width = Math.max(0.003, across(range, toMs) - from);
  return el("rect", { class: name, x: percent(Math.min(from, 1 - width)), y, width: percent(width), height });
}

/** It lasts longer than the chart is wide. */
function onwards(y: number): string {
  const path = el("path", { class: "d-ink", d: "M3-4l4 4-4 4" });
  return el("svg", { x: "100%", y, overflow: "visible", "aria-hidden": "true" }, path);
}

/**
 * Wide enough for each word of the page and for four in five of the incidents; one that lasts for days would press all
 * others against the line.
 */
export function leadRange(rows: readonly LeadRow[]): TimeRange {
  const words = rows.flatMap(({ page }) => (page.is === "spoke" ? [page.atMs] : []));
  const ends = rows.map(({ toMs }) => toMs).toSorted((a, b) => a - b);
  const usual = ends[Math.max(0, Math.ceil(ends.length * 0.8) - 1)] ?? 0;
  const right =
    Math.max(30 * MINUTE_MS, usual, Math.min(Math.max(0, ...words), Math.max(4 * usual, 2 * HOUR_MS))) * 1.12;
  const early = Math.max(0, ...words.map((ms) => -ms), ...rows.map(({ fromMs }) => -fromMs));
  return { fromMs: -Math.max(0.08 * right, Math.min(early * 1.1, 0.5 * right)), toMs: right };
}

const STEPS = [5, 10, 15, 30, 60, 120, 180, 360, 720, 1_440, 2_880, 10_080].map((minutes) => minutes * MINUTE_MS);
const MOST = 6;

/** Round moments before and after our verdict, which is not among them. */
function leadTicks({ fromMs, toMs }: TimeRange): number[] {
  const step = STEPS.find((ms) => (toMs - fromMs) / ms <= MOST) ?? STEPS.at(-1)!;
  const first = Math.ceil(fromMs / step);
  const count = Math.floor(toMs / step) - first + 1;
  return Array.from({ length: count }, (_, index) => (first + index) * step).filter((ms) => ms !== 0);
}
