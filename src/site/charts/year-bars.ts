import { heightOf } from "./strip.ts";
import { escapeXml, round } from "./svg.ts";

/** An average day of a month: how much of it is known, and how much of that failed. */
export interface YearMonth {
  readonly knownMs: number;
  readonly downMs: number;
}

export interface YearBarsOptions {
  readonly height: number;
  /** What the bars say, for those who do not see them. */
  readonly label: string;
}

/** Room below the line. */
const BELOW = 2;

/**
 * A bar for each month of a year, as high as an average day of it on the scale of day strips; a month of which nothing is known
 * is a dot. Reports have one in every row: it is made of few and plain parts.
 */
export function yearBars(months: readonly (YearMonth | undefined)[], { height, label }: YearBarsOptions): string {
  const base = height - BELOW;
  let [up, down, unknown] = ["", "", ""];
  for (const [index, month] of months.entries()) {
    const x = index + 0.5;
    if (month === undefined || month.knownMs <= 0) {
      unknown += `M${x} ${base - 1}v-.01`;
      continue;
    }
    up += `M${x} ${base}V${top(base, month.knownMs)}`;
    if (month.downMs > 0) down += `M${x} ${base}V${top(base, month.downMs)}`;
  }
  const path = (name: string, d: string): string => (d === "" ? "" : `<path class="${name}" d="${d}"/>`);
  return `<svg class="strip" viewBox="0 0 ${months.length} ${height}" preserveAspectRatio="none" role="img" aria-label="${escapeXml(label)}">${path("s-up", up)}${path("s-down", down)}${path("s-nodata", unknown)}<line class="s-base none" x1="0" x2="${months.length}" y1="${base + 1.5}" y2="${base + 1.5}"/></svg>`;
}

const top = (base: number, ms: number): string => round(base - Math.max(2, base * heightOf(ms)));
