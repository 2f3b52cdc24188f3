import { DAY_MS, toMs } from "../domain/instant.ts";
import type { Ledger } from "../domain/ledger.ts";
import { isTrouble, pageWord } from "../domain/page-word.ts";
import { roleOf } from "../domain/page-role.ts";
import type { FeedMatch } from "../domain/report-filter.ts";
import type { ComponentStatus, FeedProblem, Hint, Report, Role } from "../domain/report.ts";
import { bestShares, comparedFigures, type BestShare, type ComparedFigures } from "../domain/third-party-figures.ts";
import { toldIncidents, type ToldIncident } from "../domain/told-incident.ts";
import { unreadFeeds } from "../domain/unread-feed.ts";
import type { StateName } from "../locales/index.ts";
import type { SiteInput, SiteMonitor } from "./input.ts";
import { outsideText, outsideUrl } from "./outside.ts";

/** How far back incidents of others are told. */
export const TOLD_DAYS = 7;
/** Lines of figures are kept so long. */
export const FIGURE_DAYS = 3;

/** A feed and what is known of its reading. */
export interface SourceFacts {
  readonly feed: string;
  readonly name: string;
  readonly url?: string;
  readonly kind?: string;
  readonly readMs?: number;
  /** When the source says that it was made. */
  readonly asOfMs?: number;
  readonly problem?: { readonly reason: FeedProblem["reason"]; readonly sinceMs: number };
}

/** What an official page, or a third party, says of a monitor. */
export interface WordFacts extends SourceFacts {
  readonly status: ComponentStatus;
  readonly readable: boolean;
  /** It says the opposite of what our calls say. */
  readonly contradicts: boolean;
  readonly incidents: readonly ToldIncident[];
}

export interface MeasurerFacts extends WordFacts, ComparedFigures {
  /** The best endpoint over the last 3 days. */
  readonly shares: readonly BestShare[];
}

export interface CrowdFacts extends SourceFacts {
  readonly hints: readonly Hint[];
}

/** All that others say of a monitor, by who they are to it. */
export interface OthersFacts {
  readonly official: readonly WordFacts[];
  readonly thirdParty: readonly MeasurerFacts[];
  readonly community: readonly CrowdFacts[];
}

type Unread = ReturnType<typeof unreadFeeds>;

/** The facts of one monitor at a time; what all of them share is worked out once. */
export function othersReader(
  input: SiteInput,
): (monitor: SiteMonitor, ledger: Pick<Ledger, "figures">, state: StateName) => OthersFacts {
  const unread = unreadFeeds(input.ledger.feedChanges);
  const changes = Map.groupBy(input.ledger.feedChanges, ({ report }) => report.feed);
  return (monitor, { figures }, state) => {
    const sources = monitor.feeds.map((match) => {
      const own = changes.get(match.feed) ?? [];
      const last = own.at(-1);
      const report = input.reports.get(match.feed) ?? (last && { ...last.report, fetchedAt: last.t });
      return { match, report, own, source: sourceOf(input, match, report, unread) };
    });
    const of = (role: Role) => sources.filter(({ match, report }) => roleOf(match, report) === role);
    const wordOf = ({ match, own, source }: (typeof sources)[number]): WordFacts => {
      const now = input.reports.get(match.feed);
      const { status, readable } = pageWord(now, match, input.nowMs);
      const incidents = toldIncidents(own, now, match, input.nowMs - TOLD_DAYS * DAY_MS);
      return { ...source, status, readable, contradicts: readable && isContradiction(state, status), incidents };
    };
    return {
      official: of("official").map(wordOf),
      thirdParty: of("third-party").map((one) => ({
        ...wordOf(one),
        ...comparedFigures(one.report ?? {}, one.match),
        shares: bestShares(figures, one.match.feed, input.nowMs - FIGURE_DAYS * DAY_MS),
      })),
      community: of("community").map(({ source, report }) => ({ ...source, hints: report?.hints ?? [] })),
    };
  };
}

function sourceOf(input: SiteInput, { feed }: FeedMatch, report: Report | undefined, unread: Unread): SourceFacts {
  const named = input.feedNames.get(feed);
  const url = outsideUrl(named?.url) ?? outsideUrl(report?.url);
  const problem = input.reports.get(feed)?.problem;
  const since = unread.get(feed)?.since ?? report?.fetchedAt;
  return {
    feed,
    name: outsideText(named?.name ?? feed),
    ...(url !== undefined && { url }),
    ...(named?.kind !== undefined && { kind: named.kind }),
    ...(input.reports.has(feed) && report !== undefined && { readMs: toMs(report.fetchedAt) }),
    ...(report?.asOf !== undefined && { asOfMs: toMs(report.asOf) }),
    ...(problem !== undefined && since !== undefined && { problem: { reason: problem.reason, sinceMs: toMs(since) } }),
  };
}

const isContradiction = (state: StateName, status: ComponentStatus): boolean =>
  state === "up" ? isTrouble(status) : (state === "down" || state === "degraded") && status === "operational";
