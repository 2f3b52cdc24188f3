import { el, round } from "./svg.ts";

const WIDTH = 96;
const TOP = 3.6;
const BOTTOM = 24;
/** As long is a value without neighbours, so that it is seen. */
const LONE = 3;

export interface SparkOptions {
  readonly title: string;
  /** One value a bin, oldest first; `undefined` where nothing was answered. */
  readonly values: readonly (number | undefined)[];
  /** Bins in which a call failed. */
  readonly failed: readonly boolean[];
  /** The usual range, drawn behind the line. */
  readonly usual?: readonly [low: number, high: number];
}

/** A day's latency in the size of a word. Gaps are never joined; where all is a gap the line is dotted. */
export function spark({ title, values, failed, usual }: SparkOptions): string {
  const x = (index: number): number => ((index + 0.5) * WIDTH) / values.length;
  const known = values.filter((value) => value !== undefined);
  const y = heights([...known, ...(usual ?? [])]);
  const line = values
    .map((value, index) => {
      if (value === undefined) return "";
      const isAlone = values[index - 1] === undefined && values[index + 1] === undefined;
      if (isAlone) return `M${round(x(index) - LONE / 2)} ${round(y(value))}h${LONE}`;
      return `${values[index - 1] === undefined ? "M" : "L"}${round(x(index))} ${round(y(value))}`;
    })
    .join("");
  const crosses = failed.map((isFailed, index) => (isFailed ? `M${round(x(index))} 24v4` : "")).join("");
  const last = values.at(-1) ?? values.at(-2);
  const lastX = values.at(-1) === undefined ? x(values.length - 2) : x(values.length - 1);
  const band = usual === undefined ? "" : `M0 ${round(y(usual[1]))}H${WIDTH}V${round(y(usual[0]))}H0z`;
  const path = (name: string, d: string): string => (d === "" ? "" : el("path", { class: name, d }));
  return el(
    "svg",
    { class: "spark", viewBox: `0 0 ${WIDTH} 28`, preserveAspectRatio: "none", role: "img", "aria-label": title },
    path("k-band", band),
    path("k-none", known.length === 0 ? `M0 ${BOTTOM}H${WIDTH}` : ""),
    path("k-line", line),
    path("k-fail", crosses),
    path("k-last", last === undefined ? "" : `M${round(lastX)} ${round(y(last))}h.01`),
  );
}

/** Log heights; a quiet day stays a quiet line, so the range spans at least half as much again. */
function heights(values: readonly number[]): (value: number) => number {
  const low = Math.max(1, Math.min(...values));
  const high = Math.max(low * 1.5, ...values);
  return (value) => BOTTOM - (Math.log(Math.max(1, value) / low) / Math.log(high / low)) * (BOTTOM - TOP);
}
