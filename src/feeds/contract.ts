import type { z } from "zod";
import type { Instant } from "../domain/instant.ts";
import type { FeedProblem, Report } from "../domain/report.ts";
import type { World } from "../world.ts";

/** Where a text came from. */
export interface FeedSource {
  /** The feed's id in the config. */
  readonly feed: string;
  /** The address that was read. */
  readonly url: string;
  readonly fetchedAt: Instant;
}

export type FeedWorld = Pick<World, "http" | "clock">;

/** A kind of official source. A new kind is one file that exports this and one line in `index.ts`. */
export interface Feed<Settings> {
  readonly settings: z.ZodType<Settings>;
  /** Reads the feed. Never rejects: what could not be read is a report whose indicator is `unknown`, with the `problem`. */
  observe(settings: Settings, world: FeedWorld, signal?: AbortSignal): Promise<Report>;
  /** Puts a text into the normal form. Pure and total: any text gives a report or says why it is none. */
  parse(text: string, source: FeedSource): Report | FeedProblem;
}

export const FEED_BYTES = 5_000_000;
export const FEED_TOTAL_MS = 20_000;

export const isFeedProblem = (result: object): result is FeedProblem => "reason" in result;

/** What is known of a feed that could not be read: nothing. */
export function unreadReport(source: FeedSource, problem: FeedProblem): Report {
  return { ...source, indicator: "unknown", components: [], incidents: [], maintenances: [], problem };
}
