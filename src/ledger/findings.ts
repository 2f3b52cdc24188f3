import type { Instant } from "../domain/instant.ts";

/** A stretch that one line of a rollup is of. */
export type Span = "hour" | "day" | "month" | "year";

/** One thing that there is to say of a ledger that was read line by line. */
export type Finding =
  /** A line, or a file of one value, that can't be read. */
  | { readonly kind: "broken"; readonly file: string; readonly line: number; readonly why: string }
  /** A line whose time is not that of its file's name. */
  | { readonly kind: "misplaced"; readonly file: string; readonly belongs: string; readonly lines: number }
  | { readonly kind: "unsorted"; readonly file: string }
  | { readonly kind: "doubled"; readonly file: string; readonly lines: number }
  /** Two rollups of one monitor, region and time that do not say the same. */
  | ({ readonly kind: "rivals"; readonly file: string } & Place)
  /** The file is named as one of ours, and the time in its name is no moment of the calendar. */
  | { readonly kind: "misdated"; readonly file: string }
  /** A file that ought to stand by what another tells. */
  | { readonly kind: "missing"; readonly file: string; readonly knownBy: string }
  /** An incident or a report that is in another one's file. */
  | { readonly kind: "stranger"; readonly file: string; readonly id: string }
  | { readonly kind: "newer"; readonly file: string; readonly version: number }
  /** An hour, day or month that runs have left open, though its time was over and its parts are here; or a year that a file of years lacks. */
  | ({ readonly kind: "unclosed"; readonly span: Span } & Place)
  /** A field of a rollup that is not what its samples, hours, days or months make of it. */
  | ({
      readonly kind: "differs";
      readonly span: Span;
      readonly field: string;
      readonly stands: string;
      readonly recomputed: string;
    } & Place)
  /** What `state.json` says of a monitor is not what its samples say. */
  | { readonly kind: "contradicts"; readonly monitor: string; readonly stands: string; readonly recomputed: string }
  | { readonly kind: "late"; readonly file: string; readonly lines: number }
  /** A correction that counts when the ledger is read, and could be counted for good. */
  | { readonly kind: "uncorrected"; readonly t: Instant; readonly monitor: string; readonly hours: number }
  | { readonly kind: "unknown-monitor"; readonly monitor: string; readonly lines: number }
  /** What could not be read and was put here. */
  | { readonly kind: "aside"; readonly file: string }
  /** A file that is none of the ledger's. */
  | { readonly kind: "foreign"; readonly file: string };

interface Place {
  readonly t: Instant;
  readonly monitor: string;
  readonly region?: string;
}

const NOTES: ReadonlySet<Finding["kind"]> = new Set(["late", "uncorrected", "unknown-monitor", "aside", "foreign"]);

/** Whether it is only worth knowing: nothing is wrong with the ledger. */
export const isNote = ({ kind }: Finding): boolean => NOTES.has(kind);

const MENDED: ReadonlySet<Finding["kind"]> = new Set([
  "broken",
  "misplaced",
  "unsorted",
  "doubled",
  "rivals",
  "misdated",
  "unclosed",
]);

/** Whether `history repair` always mends it, as it does all of a year, for its months say what is true; late lines and corrections it takes in where that is exact. */
export const isMended = (finding: Finding): boolean =>
  MENDED.has(finding.kind) || (finding.kind === "differs" && finding.span === "year");
