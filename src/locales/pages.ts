import type { FeedProblem } from "../domain/report.ts";
import type { Fate } from "../domain/report-card.ts";
import type { Column, Piece } from "./locale.ts";

/** How many incidents had which fate, and how early the pages were. */
export interface FateCounts extends Readonly<Record<Fate, number>> {
  readonly incidents: number;
  /** All of them are outages. */
  readonly areOutages: boolean;
}

/** What the status pages made of what we saw; values arrive formatted. */
export interface PagesWords {
  /** Of the page, and of the link to it. */
  readonly title: string;
  /** Of the link to the same as JSON. */
  readonly json: string;
  /** `lead` is the median lead, told by `lead`; absent where none was acknowledged. `span` is told by `span`. */
  readonly sentence: (counts: FateCounts, lead: string | undefined, span: string) => readonly Piece[];
  readonly nothingSeen: (pages: number, span: string) => readonly Piece[];
  /** Whole days, or since when. */
  readonly span: (days: number, since: string | undefined) => string;
  readonly few: (incidents: number) => string;
  readonly how: string;
  readonly indexLink: (acknowledged: number, incidents: number) => string;
  /** Signed: how long after our verdict the page spoke, or before it. */
  readonly lead: { readonly after: (duration: string) => string; readonly before: (duration: string) => string };
  readonly leadAtOnce: string;
  readonly now: string;
  readonly nowNote: string;
  readonly nowColumns: readonly Column[];
  readonly saysNothing: string;
  readonly notReadYet: string;
  readonly cannotBeRead: string;
  readonly readAt: (time: string) => string;
  readonly readableSince: (time: string) => string;
  readonly readableAgain: (time: string) => string;
  readonly unreadableSince: (time: string) => string;
  readonly why: (problem: FeedProblem["reason"]) => string;
  readonly itself: string;
  readonly noneSeen: string;
  /** Beside numbers whose columns have no heads on narrow screens. */
  readonly acknowledgedOn: string;
  readonly leadOf: string;
  readonly ackedOf: (acknowledged: number, judged: number) => string;
  readonly noLead: string;
  readonly cardNote: (monitors: readonly string[], more: number) => string;
  readonly facts: Readonly<
    Record<"incidents" | "acknowledged" | "silent" | "unread" | "pending" | "lead" | "falseAdvisories", string>
  >;
  readonly incidentsSub: (outages: number, degradations: number) => string;
  /** `share` is empty where they are too few for one. */
  readonly acknowledgedSub: (share: string, judged: number) => string;
  readonly silentSub: string;
  readonly unreadSub: string;
  readonly pendingSub: string;
  readonly leadSub: (quickest: string, slowest: string) => string;
  readonly leadOne: string;
  readonly falseAdvisoriesSub: (advisories: number) => string;
  readonly chart: {
    readonly title: (page: string, counts: FateCounts & { readonly first: number; readonly atOnce: number }) => string;
    readonly text: (shown: number, all: number) => string;
    readonly noticed: string;
    readonly tick: (duration: string, isBefore: boolean) => string;
    /** Behind what became of it: which monitor. */
    readonly of: (monitor: string) => string;
    /** `acknowledged`: nobody knows when. */
    readonly label: Readonly<Record<Fate, string>>;
    readonly columns: readonly Column[];
    /** One row, for those who do not see it. */
    readonly row: (when: string, monitor: string, lasted: string, page: string) => string;
    readonly running: (lasted: string) => string;
  };
}
