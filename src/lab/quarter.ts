import { MINUTE_MS } from "../domain/instant.ts";
import type { PageIncident, PageUpdate } from "./pages.ts";
import type { LabPhase } from "./provider.ts";
import type { Trouble } from "./replies.ts";

/** Minutes from the midnight with which the quarter begins, or minutes before its end, which is when somebody looks. */
export type Minute = number | { readonly beforeEnd: number };

export const DAYS = 90;
const HOUR = 60;
const DAY = 24 * HOUR;

/** A time of day, UTC, of a day counted from the first. */
export function on(day: number, time: string): Minute {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return day * DAY + hours * HOUR + minutes;
}

export const ago = (minutes: number): Minute => ({ beforeEnd: minutes });
export const ahead = (minutes: number): Minute => ({ beforeEnd: -minutes });

/** A time so long after the end that it does not come. */
export const STILL: Minute = Infinity;

/** The moment of a minute in a quarter that begins and ends at these. */
export const momentOf = (minute: Minute, { beganMs, endMs }: Span): number =>
  typeof minute === "number" ? beganMs + minute * MINUTE_MS : endMs - minute.beforeEnd * MINUTE_MS;

export interface Span {
  readonly beganMs: number;
  readonly endMs: number;
}

/** What befalls the calls of monitors, from one minute to before another. */
export interface Act {
  readonly of: readonly string[];
  readonly from: Minute;
  readonly until: Minute;
  readonly reply: Trouble | "slow";
  /** Share of the calls that meet it; all of them where absent. */
  readonly share?: number;
  /** Only at these hours of the day, UTC. */
  readonly hours?: readonly number[];
  /** Of `slow`: how many times as long as usual. */
  readonly times?: number;
}

/** An incident as an official page tells it: each update with its minute. */
export interface PageTale {
  readonly page: string;
  readonly title: string;
  readonly impact: PageIncident["impact"];
  /** Id of the component that it names. */
  readonly component: string;
  readonly said: readonly (readonly [at: Minute, state: PageUpdate["state"], text: string])[];
}

/** What somebody with write access does in the repository's issues. */
export type Deed =
  | { readonly at: Minute; readonly by: string; readonly files: { readonly title: string; readonly body: string } }
  /** In the newest issue of a monitor, or the newest whose title holds this. */
  | { readonly at: Minute; readonly by: string; readonly in: string; readonly says: string }
  | { readonly at: Minute; readonly by: string; readonly closes: string };

/** Work that is planned in the config. */
export interface Work {
  readonly id: string;
  readonly title: string;
  readonly monitor: string;
  readonly from: Minute;
  readonly to: Minute;
}

/** A quarter of a year in the life of a repository that watches fictional providers. */
export interface Quarter {
  readonly acts: readonly Act[];
  readonly tales: readonly PageTale[];
  readonly deeds: readonly Deed[];
  /** What the broker and the forum of the lab go through. */
  readonly others: readonly {
    readonly of: "waypoint" | "commons";
    readonly from: Minute;
    readonly until: Minute;
    readonly phase: LabPhase;
  }[];
  /** No run comes at all. */
  readonly gaps: readonly (readonly [from: Minute, until: Minute])[];
  /** The runner has no network. */
  readonly offline: readonly (readonly [from: Minute, until: Minute])[];
  /** Days on which the nightly batch says nothing, and those on which it failed. */
  readonly batch: { readonly missed: readonly number[]; readonly failed: readonly number[] };
  /** When the certificate was renewed, and how many days it had left when the quarter began. */
  readonly certificate: { readonly days: number; readonly renewedAt: Minute };
  /** When the list of models changed. */
  readonly modelsRenewedAt: Minute;
  readonly works: readonly Work[];
  /** When the config got budgets, and sources beside the official pages. */
  readonly grownAt: Minute;
}
