import type { Instant } from "./instant.ts";

/** What the owner of a site wants read first. */
export interface Announcement {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  /** It stands from here on; from ever where absent. */
  readonly from?: Instant;
  /** It goes here; it stays where absent. */
  readonly to?: Instant;
  readonly url?: string;
}

/** Those that stand at an instant, in their order. */
export const standing = (all: readonly Announcement[], now: Instant): Announcement[] =>
  all.filter(({ from = "", to }) => from <= now && (to === undefined || now < to));
