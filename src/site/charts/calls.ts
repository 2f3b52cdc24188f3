import type { ComponentStatus } from "../../domain/report.ts";
import { at, timeAxis, valueAxis, wash } from "./axes.ts";
import { across, linearScale, logScale, type Tick, type TimeRange, type ValueScale } from "./scale.ts";
import { el, figure, label, percent, type Described } from "./svg.ts";

/** One call, as a mark. */
export interface Call {
  readonly tMs: number;
  readonly mark: "ok" | "slow" | "fail" | "none";
  readonly ms?: number;
}

export interface PageLine {
  /** What the page showed; gaps are where it could not be read. */
  readonly shown: readonly (TimeRange & { readonly status: ComponentStatus; readonly label: string })[];
  /** From our first failure to the page's word; without an end it has not spoken. */
  readonly silence?: TimeRange & { readonly isOpen: boolean; readonly label: string; readonly short: string };
}

/** Somebody else who saw trouble, or spoke of it. */
export interface OtherLine extends TimeRange {
  readonly name: "said-other" | "d-faint";
  readonly label: string;
}

export interface CallsOptions extends Described {
  readonly range: TimeRange;
  readonly calls: readonly Call[];
  readonly ticks: readonly Tick[];
  readonly trouble?: TimeRange & { readonly name: "shade-down" | "shade-degraded" };
  readonly page?: PageLine;
  /** A line each under the page's. */
  readonly others?: readonly OtherLine[];
  readonly slow?: { readonly ms: number; readonly label: string };
  readonly valueLabels: (ticks: readonly number[]) => string[];
  readonly failed: string;
}

/** At most this many marks stand side by side; of those that share a place the gravest stays. */
const PLACES = 150;
const GRAVITY = ["none", "ok", "slow", "fail"] as const;

/** Height of a line of somebody else with its name. */
const OTHER = 36;
const PLOT = 210;
const LANE = 12;
const TOP = 34;

/** Calls by their latency above the line, the official page's word below it. */
export function callsChart(options: CallsOptions): string {
  const { range, calls, ticks, trouble, page, slow, others = [] } = options;
  const shown = thin(range, calls);
  const scale = scaleOf(shown);
  const said = page === undefined ? PLOT : PLOT + 50;
  const height = said + others.length * OTHER;
  const marks = shown.map((call) =>
    el("use", {
      href: `#m-${call.mark}`,
      x: at(range, call.tMs),
      y: call.mark === "fail" ? LANE : scale.y(call.ms ?? 0),
    }),
  );
  return figure(
    options,
    { height },
    trouble === undefined ? "" : wash(range, trouble.name, trouble, 0, PLOT),
    valueAxis(scale, options.valueLabels(scale.ticks)),
    slow === undefined ? "" : slowLine(scale, slow.ms, slow.label),
    ...marks,
    trouble === undefined || trouble.name !== "shade-down" ? "" : failedLabel(range, trouble.fromMs, options.failed),
    el("line", { class: "axis", x1: 0, x2: "100%", y1: PLOT + 0.5, y2: PLOT + 0.5 }),
    page === undefined
      ? ""
      : pageLine(range, page, PLOT + 22) + silence(range, page, { y: PLOT + 8, textY: PLOT - 7, end: PLOT + 26 }),
    ...others.map((other, index) => otherLine(range, other, said + index * OTHER + 12)),
    timeAxis(range, ticks, height),
  );
}

/** Near the right end the name stands before its wash, so that it stays on the page. */
function failedLabel(range: TimeRange, fromMs: number, failed: string): string {
  const isLate = across(range, fromMs) > 0.85;
  const place = { x: at(range, fromMs), y: 32, class: isLate ? "t-down halo end" : "t-down halo" };
  return label(place, failed, isLate ? -6 : 6);
}

export interface PulseOptions extends Described {
  readonly range: TimeRange;
  readonly calls: readonly Call[];
  readonly ticks: readonly Tick[];
  readonly trouble?: TimeRange & { readonly name: "shade-down" | "shade-degraded" };
  readonly page?: PageLine;
  /** A line each under the page's. */
  readonly others?: readonly OtherLine[];
  readonly asked: string;
  readonly pageSays: string;
  /** Names the right end, where that is now. */
  readonly now?: string;
}

const PULSE = 37;

/** The same without latency: a row of marks over the page's line, to stand on the index. */
export function pulseChart(options: PulseOptions): string {
  const { range, calls, ticks, trouble, page, asked, pageSays, now, others = [] } = options;
  const said = page === undefined ? 62 : 148;
  const height = said + others.length * OTHER;
  const marks = thin(range, calls).map((call) =>
    el("use", { href: `#m-${call.mark}`, x: at(range, call.tMs), y: PULSE }),
  );
  return figure(
    options,
    { height },
    trouble === undefined ? "" : wash(range, trouble.name, trouble, 24, 26),
    el("line", { class: "grid", x1: 0, x2: "100%", y1: PULSE, y2: PULSE }),
    label({ x: 0, y: 14, class: "strong" }, asked),
    ...marks,
    page === undefined
      ? ""
      : silence(range, page, { y: 78, textY: 72, end: 98 }) +
          label({ x: 0, y: 112, class: "strong cut" }, pageSays) +
          pageLine(range, page, 130, true),
    ...others.map((other, index) => otherLine(range, other, said + index * OTHER + 6)),
    now === undefined ? "" : el("line", { class: "nowline", x1: "100%", x2: "100%", y1: 22, y2: height - 2 }),
    timeAxis(range, ticks, height - 3),
    now === undefined ? "" : label({ x: "100%", y: height + 14, class: "end ink" }, now),
  );
}

function thin(range: TimeRange, calls: readonly Call[]): Call[] {
  const places = new Map<number, Call>();
  for (const call of calls) {
    const place = Math.round(across(range, call.tMs) * PLACES);
    const other = places.get(place);
    if (other === undefined || GRAVITY.indexOf(call.mark) > GRAVITY.indexOf(other.mark)) places.set(place, call);
  }
  return [...places.values()];
}

function scaleOf(calls: readonly Call[]): ValueScale {
  const values = calls.flatMap(({ mark, ms }) => (mark === "fail" || ms === undefined || ms <= 0 ? [] : [ms]));
  const [min, max] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return { y: () => PLOT, ticks: [], log: false };
  return max > 4 * min ? logScale(min, max, TOP, PLOT - 20) : linearScale(max, TOP, PLOT);
}

function slowLine(scale: ValueScale, ms: number, text: string): string {
  const y = scale.y(ms);
  if (y <= TOP || y >= PLOT - 20) return "";
  return (
    el("line", { class: "d-thr", x1: 0, x2: "100%", y1: y, y2: y }) +
    label({ x: "100%", y: y - 5, class: "end halo x3" }, text)
  );
}

const STROKE: Readonly<Record<ComponentStatus, string | undefined>> = {
  operational: "said-ok",
  degraded_performance: "said-bad",
  partial_outage: "said-bad",
  major_outage: "said-down",
  under_maintenance: "d-faint",
  unknown: undefined,
};

const TONE: Readonly<Record<ComponentStatus, string>> = {
  operational: "t-up",
  degraded_performance: "t-degraded",
  partial_outage: "t-degraded",
  major_outage: "t-down",
  under_maintenance: "ink",
  unknown: "ink",
};

/** The page's word as a line, each stretch named below (or the last one above, where `above`). */
function pageLine(range: TimeRange, { shown }: PageLine, y: number, above = false): string {
  const lines = shown.map((part) => {
    const name = STROKE[part.status];
    return name === undefined
      ? ""
      : el("line", { class: name, x1: at(range, part.fromMs), x2: at(range, part.toMs), y1: y, y2: y });
  });
  const wide = shown.filter(
    (part, index) => across(range, part.toMs) - across(range, part.fromMs) > 0.12 || index === shown.length - 1,
  );
  const names = wide.map((part) => {
    const isLast = part === shown.at(-1) && (shown.length > 1 || above);
    const textY = above ? y - 10 : y + 18;
    if (isLast)
      return label({ x: "100%", y: textY, class: `end halo ${TONE[part.status]}` }, part.label, above ? -7 : undefined);
    return label(
      { x: at(range, part.fromMs), y: textY, class: shown.length > 1 ? `${TONE[part.status]} x3` : TONE[part.status] },
      part.label,
    );
  });
  return [...lines, ...(above ? names.slice(-1) : names)].join("");
}

/** Where its name stands under a line: from its beginning, up to its end, or about its middle; so that the longest has room. */
function nameAt(range: TimeRange, { fromMs, toMs }: TimeRange): { readonly x: string; readonly anchor: string } {
  const [from, to] = [across(range, fromMs), across(range, toMs)];
  if (from <= 0.35) return { x: percent(from), anchor: "" };
  return to >= 0.65 ? { x: percent(to), anchor: "end " } : { x: percent((from + to) / 2), anchor: "mid " };
}

function otherLine(range: TimeRange, { name, label: text, fromMs, toMs }: OtherLine, y: number): string {
  const span = { fromMs, toMs: Math.max(fromMs, toMs) };
  const [x1, x2] = [at(range, span.fromMs), at(range, span.toMs)];
  const { x, anchor } = nameAt(range, span);
  return [
    el("line", { class: name, x1, x2, y1: y, y2: y }),
    el("line", { class: "tick", x1, x2: x1, y1: y - 4, y2: y + 4 }),
    label({ x, y: y + 17, class: `${anchor}ink cut only-wide` }, text),
    label({ x: 0, y: y + 17, class: "ink cut only-narrow" }, text),
  ].join("");
}

/** The time in which the page said nothing of what we saw. */
function silence(
  range: TimeRange,
  { silence: span }: PageLine,
  place: { y: number; textY: number; end: number },
): string {
  if (span === undefined) return "";
  const [x1, x2] = [at(range, span.fromMs), at(range, span.toMs)];
  const { y, textY, end } = place;
  const isFar = across(range, span.fromMs) > 0.7;
  const text = (name: string, content: string): string =>
    isFar
      ? label({ x: percent(across(range, span.fromMs)), y: y + 4, class: `truth halo end ${name}` }, content, -8)
      : label({ x: x1, y: textY, class: `truth halo ${name}` }, content, 8);
  return [
    el("line", { class: span.isOpen ? "lead-line open" : "lead-line", x1, x2, y1: y, y2: y }),
    el("line", { class: "lead-line", x1, x2: x1, y1: y - 5, y2: y + 5 }),
    span.isOpen ? "" : el("line", { class: "lead-line", x1: x2, x2, y1: y - 5, y2: end }),
    text("only-wide", span.label),
    text("only-narrow", span.short),
  ].join("");
}
