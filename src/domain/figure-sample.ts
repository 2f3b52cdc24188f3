import { isMeasured, matchedFigures } from "./figure-match.ts";
import type { Instant } from "./instant.ts";
import type { Monitor } from "./monitor.ts";
import type { Figure, Hint, Report } from "./report.ts";

/**
 * What somebody else measured of a monitor: a line among the samples that carries a `source`. It is never counted as a call of
 * ours: the ledger keeps these apart from samples from the moment they are read.
 */
export interface FigureSample
  extends Partial<Omit<Figure, "component" | "name">>, Partial<Pick<Hint, "count" | "usual" | "windowMs">> {
  readonly v: 1;
  /** When it was fetched. */
  readonly t: Instant;
  readonly monitor: string;
  /** The feed's id. */
  readonly source: string;
  /** Id of the component it is about; of the crowd, what is counted: `topics`, `posts` or `issues`. */
  readonly of: string;
  /** `<run id>.<attempt>` of the run that fetched it. */
  readonly run: string;
}

/** What others measured of each monitor, as far as its use of their feeds names it: a line for each component and count. */
export function figuresOf(
  monitors: readonly Pick<Monitor, "id" | "feeds">[],
  reports: ReadonlyMap<string, Report>,
  run: string,
): FigureSample[] {
  return monitors.flatMap(({ id, feeds }) =>
    feeds.flatMap((match) => {
      const report = reports.get(match.feed);
      if (report === undefined || report.problem !== undefined) return [];
      const key = { v: 1, t: report.fetchedAt, monitor: id, source: match.feed, run } as const;
      return [
        ...matchedFigures(report.figures ?? [], match)
          .filter((figure) => isMeasured(figure) || figure.status !== undefined)
          .map((figure) => lineOf(figure, key)),
        ...(report.hints ?? []).map(({ what, count, usual, windowMs }) => ({
          ...key,
          of: what,
          count,
          ...(usual !== undefined && { usual }),
          windowMs,
        })),
      ];
    }),
  );
}

function lineOf({ component, name: _, ...measured }: Figure, key: Omit<FigureSample, "of">): FigureSample {
  return { ...key, of: component, ...measured };
}
