import type { DayRollup, HourRollup, MonthRollup, YearTotal } from "./rollup.ts";
import type { FigureSample } from "./figure-sample.ts";
import type { ImportedDay } from "./imported.ts";
import type { Incident } from "./incident.ts";
import type { Instant } from "./instant.ts";
import type { Report } from "./report.ts";
import type { Round } from "./rounds.ts";
import type { Sample } from "./sample.ts";
import type { SlaReport } from "./sla-report.ts";
import { EMPTY_STATE, type State } from "./state.ts";

/** What the ledger keeps of a report: neither times of fetching nor what is counted, which never stays the same. */
export type KeptReport = Pick<
  Report,
  "feed" | "url" | "role" | "indicator" | "components" | "incidents" | "maintenances" | "problem"
>;

/** What a feed said when it last differed: whole, though its line in `feeds/` holds only the difference. */
export interface FeedChange {
  readonly v: 1;
  readonly t: Instant;
  readonly report: KeptReport;
}

/** A stretch that a person has marked as a false alarm. */
export interface Correction {
  readonly v: 1;
  readonly t: Instant;
  readonly monitor: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly who: string;
  readonly why: string;
}

/** A line that could not be read: it is kept at the end of its file and reported. */
export interface BrokenLine {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** The ledger as far as it was read: `ledger/depth.ts` says how far back who needs what. */
export interface Ledger {
  /** Sorted by `compareSamples`, each once. */
  readonly samples: readonly Sample[];
  /** What others measured, from the same files: sorted by time, each once, never counted as calls. */
  readonly figures: readonly FigureSample[];
  readonly hours: readonly HourRollup[];
  /** All hours since are here; those before are closed, whatever samples of theirs are here. */
  readonly hoursFrom: Instant;
  readonly days: readonly DayRollup[];
  readonly months: readonly MonthRollup[];
  /** All months since are here; of those before only the ones of which no year of `years` tells. */
  readonly monthsFrom: Instant;
  /** No hour before it waits for its day to be closed: days of such hours may be closed though they are not here. */
  readonly daysOpenFrom: Instant;
  /** No day before it waits for its month to be closed: months of such days may be closed though they are not here. */
  readonly monthsOpenFrom: Instant;
  /** Years before `monthsFrom` that stand for their months: where one is here, nothing finer of its monitor and time is. */
  readonly years: readonly YearTotal[];
  /** Samples that came after their hour was closed: they wait for `history repair` and count nowhere. */
  readonly late: readonly Sample[];
  /** What other programs kept before us. */
  readonly imported: readonly ImportedDay[];
  readonly feedChanges: readonly FeedChange[];
  /** The rounds of the last days, by time. */
  readonly rounds: readonly Round[];
  /** Oldest first. */
  readonly incidents: readonly Incident[];
  readonly corrections: readonly Correction[];
  /** Of closed months, oldest first. */
  readonly reports: readonly SlaReport[];
  readonly state: State;
  readonly broken: readonly BrokenLine[];
}

/** What the ledger holds of a monitor in lines of its own. */
export type MonitorLines = Pick<
  Ledger,
  "samples" | "figures" | "hours" | "days" | "months" | "years" | "imported" | "corrections"
>;

export const EMPTY_LEDGER: Ledger = {
  samples: [],
  figures: [],
  hours: [],
  hoursFrom: "",
  days: [],
  months: [],
  monthsFrom: "",
  daysOpenFrom: "",
  monthsOpenFrom: "",
  years: [],
  late: [],
  imported: [],
  feedChanges: [],
  rounds: [],
  incidents: [],
  corrections: [],
  reports: [],
  state: EMPTY_STATE,
  broken: [],
};
