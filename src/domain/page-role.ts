import type { Monitor } from "./monitor.ts";
import type { FeedMatch } from "./report-filter.ts";
import type { Report, Role } from "./report.ts";

/** A monitor as far as somebody speaks of it; without `probe` it is judged by what they say. */
export type SpokenOf = Pick<Monitor, "feeds"> & { readonly probe?: unknown };

/** What a source is to a monitor: what the config says of this use, else what the source's kind says. */
export const roleOf = (match: FeedMatch, report: Pick<Report, "role"> | undefined): Role =>
  match.role ?? report?.role ?? "official";

/**
 * The matches that stand for the official page of a monitor. Nobody but the provider speaks for it; only where there is no
 * probe, and no official page that says anything, do third parties stand in. The crowd never does.
 */
export function pageMatches(
  { feeds, probe }: SpokenOf,
  roleIn: (match: FeedMatch) => Role,
  says: (match: FeedMatch) => boolean,
): readonly FeedMatch[] {
  const official = feeds.filter((match) => roleIn(match) === "official");
  if (probe !== undefined || official.some(says)) return official;
  const others = feeds.filter((match) => roleIn(match) === "third-party");
  return official.length === 0 || others.some(says) ? others : official;
}
