import type { Instant } from "../domain/instant.ts";
import type { Span } from "./findings.ts";

interface Place {
  readonly t: Instant;
  readonly monitor: string;
  readonly region?: string;
}

/** One thing that was mended. */
export type Mending =
  /** Marks around lines (of byte order, of conflicts) were taken away. */
  | { readonly kind: "freed"; readonly file: string; readonly lines: number }
  /** What can't be read was put aside. */
  | { readonly kind: "put-aside"; readonly file: string; readonly to: string; readonly lines: number }
  | { readonly kind: "moved"; readonly file: string; readonly to: string; readonly lines: number }
  | { readonly kind: "sorted"; readonly file: string }
  | { readonly kind: "made-single"; readonly file: string; readonly lines: number }
  /** A line that no run had made. */
  | ({ readonly kind: "closed"; readonly span: Span } & Place)
  /** Late samples that count now, and how many lines of hours, days and months changed for that. */
  | ({ readonly kind: "taken-in"; readonly lines: number; readonly rollups: number } & Place)
  /** A correction that lines count now. */
  | ({ readonly kind: "corrected"; readonly rollups: number } & Place);

/**
 * Why late samples or a correction can't be counted exactly. `samples-gone`: samples of that time have left the tree.
 * `hour-differs`, `day-differs`, `month-differs`: the line that stands is not what its parts make. `hours-gone`: the hours of
 * the day have left the tree.
 */
export type Why = "samples-gone" | "hour-differs" | "hours-gone" | "day-differs" | "month-differs";

/** What was left as it is. */
export type Left =
  | ({ readonly kind: "late"; readonly lines: number; readonly why: Why } & Place)
  | ({ readonly kind: "correction"; readonly why: Why } & Place);
