import type { Monitor } from "./monitor.ts";
import type { FeedMatch } from "./report-filter.ts";
import type { Report, Role } from "./report.ts";

/** A monitor as far as somebody speaks of it; without `probe` it is judged by what they say. */
export type SpokenOf = Pick<Monitor, "feeds"> & { readonly probe?: unknown };

/** What a source is to a monitor: what the config says of this use, else what the source's kind says. */
export const roleOf = (match: FeedMatch, report: Pick<Report, "role"> | undefined): Role =>
  match.role ?? report?.role ?? "official";

/**
 * The matches that stand for the official page of a monitor. Nobody but the provider speaks for it; only where there is
 * neither a probe nor an official page do third parties stand in. While an official page can't be read they do not, or each
 * of its pauses would end an outage or begin one. The crowd never does.
 */
export function pageMatches({ feeds, probe }: SpokenOf, roleIn: (match: FeedMatch) => Role): readonly FeedMatch[] {
  const official = feeds.filter((match) => roleIn(match) === "official");
  if (probe !== undefined || official.length > 0) return official;
  return feeds.filter((match) => roleIn(match) === "third-party");
}
