import { eachEndpoint, isMeasured, matchedFigures } from "./figure-match.ts";
import type { FigureSample } from "./figure-sample.ts";
import { toMs } from "./instant.ts";
import type { FeedMatch } from "./report-filter.ts";
import { SPANS, type Figure, type Report, type Span } from "./report.ts";

/** What a third party measured of a monitor, each endpoint by itself: nothing is averaged. */
export interface ComparedFigures {
  /** Best first by the share of `span`; those without one last. */
  readonly figures: readonly Figure[];
  /** The span by which they are compared; absent where no two of them state one. */
  readonly span?: Span;
  /** The component whose share of that span is above all others'. */
  readonly best?: string;
  readonly worst?: string;
}

/** Half an hour says how it is and is made of more than a handful of calls; then what is nearest to it. */
const COMPARED_BY: readonly Span[] = ["30m", "1h", "5m", ...SPANS];
/** The figures of what a match names and of its endpoints, held against each other. */
export function comparedFigures({ figures = [] }: Pick<Report, "figures">, match: FeedMatch): ComparedFigures {
  const own = eachEndpoint(matchedFigures(figures, match).filter(isMeasured));
  const stating = (span: Span): Figure[] => own.filter(({ uptime }) => uptime?.[span] !== undefined);
  const span = COMPARED_BY.find((one) => stating(one).length > 1);
  const shareOf = ({ uptime }: Figure): number => uptime?.[span ?? "30m"] ?? -1;
  const sorted = own.toSorted((a, b) => shareOf(b) - shareOf(a) || (a.component < b.component ? -1 : 1));
  if (span === undefined) return { figures: sorted };
  const compared = sorted.filter(({ uptime }) => uptime?.[span] !== undefined);
  const [first, last] = [compared[0]!, compared.at(-1)!];
  const isAlone = (figure: Figure): boolean => compared.filter((one) => shareOf(one) === shareOf(figure)).length === 1;
  return {
    figures: sorted,
    span,
    ...(isAlone(first) && { best: first.component }),
    ...(isAlone(last) && { worst: last.component }),
  };
}

/** What a third party said at one moment. */
export interface BestShare {
  readonly ms: number;
  /** The share of calls that succeeded at its best endpoint, 0 to 1. */
  readonly share: number;
}

/** A longer span says how it was, not how it is. */
const OF_NOW: readonly Span[] = ["5m", "30m", "1h"];

/** The best endpoint's share over time, by the lines of the ledger of one monitor; moments without one are left out. */
export function bestShares(lines: readonly FigureSample[], source: string, sinceMs: number): readonly BestShare[] {
  const own = lines.filter((line) => line.source === source && toMs(line.t) >= sinceMs);
  return [...Map.groupBy(own, ({ t }) => t)]
    .flatMap(([t, figures]) => {
      const shares = figures.flatMap(({ uptime }) => OF_NOW.map((span) => uptime?.[span]).find(isShare) ?? []);
      return shares.length === 0 ? [] : [{ ms: toMs(t), share: Math.max(...shares) }];
    })
    .toSorted((a, b) => a.ms - b.ms);
}

const isShare = (share: number | undefined): share is number => share !== undefined;
