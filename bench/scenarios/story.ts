import type { IncidentKind } from "../../src/domain/incident.ts";
import type { PageUpdate } from "../../src/lab/pages.ts";
import type { Trouble } from "../../src/lab/replies.ts";

/** What a call meets. */
export type Reply = "ok" | "slow" | Trouble;

/** From one minute to before another; `share` of the calls meet it, all of them where absent. */
export interface Act {
  readonly from: number;
  readonly until: number;
  readonly reply: Reply;
  readonly share?: number;
  /** Latency of a call that is `ok` or `slow`. */
  readonly ms?: number;
  /** Only at these hours of the day, UTC. */
  readonly hours?: readonly number[];
}

export interface StoryMonitor {
  readonly id: string;
  readonly acts?: readonly Act[];
  /** Lines under the monitor in the config, in YAML's flow style: `slow: 2s`. */
  readonly settings?: readonly string[];
  /** It is asked for its certificate alone: days that this has left when the story begins, and when it is renewed. */
  readonly certificate?: { readonly days: number; readonly renewedAt?: number };
}

export interface PageWord {
  readonly title: string;
  readonly impact: "minor" | "major" | "critical";
  readonly said: readonly (readonly [at: number, state: PageUpdate["state"]])[];
}

/** An incident that there has to be, and no other. */
export interface Expected {
  readonly monitor: string;
  /** Its kind in the end. */
  readonly kind: IncidentKind;
  /** In which minutes it may begin and end, by what is true; a round's length is allowed on both sides. */
  readonly from: number;
  /** Absent: it goes on. */
  readonly until?: number;
  /** Minutes by which begin and end may differ from that where chance has a say; two rounds where absent. */
  readonly within?: number;
  /** It tells of no calls: by which minute it is to be seen at the latest. */
  readonly seenBy?: number;
}

/** A scripted stretch of the world with what is true of it. All times are minutes from its beginning, at midnight UTC. */
export interface Story {
  readonly name: string;
  readonly minutes: number;
  /** Between two runs. */
  readonly every?: number;
  /** Minutes at which runs begin, in the place of a steady pace. */
  readonly runsAt?: readonly number[];
  readonly monitors: readonly StoryMonitor[];
  readonly page?: readonly PageWord[];
  /** The runner has no network at all, or no names. */
  readonly offline?: readonly (readonly [from: number, until: number])[];
  /** Further keys of the config, in YAML. */
  readonly config?: string;
  /** The clock of this run stands so many minutes from the truth. */
  readonly skew?: Readonly<Record<number, number>>;
  readonly expected: readonly Expected[];
}
