import type { Incident } from "../domain/incident.ts";
import { DAY_MS, toMs } from "../domain/instant.ts";
import { isTrouble, pageWord, tellsOfTrouble, worstStatus } from "../domain/page-word.ts";
import { roleOf } from "../domain/page-role.ts";
import { fatesByPage, reportCards, type Fated, type ReportCard } from "../domain/report-card.ts";
import type { FeedMatch } from "../domain/report-filter.ts";
import type { ComponentStatus, FeedProblem, Report, ReportedIncident, Role } from "../domain/report.ts";
import { unreadFeeds } from "../domain/unread-feed.ts";
import type { MonitorFacts } from "./facts.ts";
import type { SiteInput } from "./input.ts";
import { outsideText, outsideUrl } from "./outside.ts";

/** How far back a card looks. */
export const CARD_DAYS = 90;

/** An official page: what it says now, and what it made of what we saw. */
export interface PageCard {
  readonly card: ReportCard;
  readonly name: string;
  readonly url?: string;
  /** The incidents that the card counts, newest first. */
  readonly fates: readonly Fated[];
  /** Ids of the monitors that it speaks of. */
  readonly monitors: readonly string[];
  readonly now: PageSays;
  /** When it was first read, as far as that is kept. */
  readonly firstReadMs?: number;
}

/** What a page says of all monitors that it speaks of. */
export interface PageSays {
  /** The worst of what is known. */
  readonly status: ComponentStatus;
  readonly readable: boolean;
  /** Trouble that goes on, as the page tells it. */
  readonly incidents: readonly ReportedIncident[];
  /** Monitors of which we say the opposite. */
  readonly contradicts: readonly string[];
  readonly readMs?: number;
  /** Since when it can be read, or can't. */
  readonly sinceMs?: number;
  /** It could not be read before that. */
  readonly wasUnread: boolean;
  readonly problem?: FeedProblem["reason"];
}

/** One for each feed that is the official page of a monitor, in the config's order. */
export function pageCards(
  input: SiteInput,
  facts: readonly MonitorFacts[],
  incidents: readonly Incident[],
): readonly PageCard[] {
  const roles = rolesOf(input);
  const feeds = [...input.feedNames.keys()].map((id) => {
    const role = roles.get(id);
    return { id, ...(role !== undefined && { role }) };
  });
  const { monitors, nowMs } = input;
  const asked = { feeds, monitors, incidents, nowMs, days: CARD_DAYS };
  const fates = fatesByPage(asked);
  return reportCards(asked).map((card): PageCard => {
    const named = input.feedNames.get(card.feed);
    const url = outsideUrl(named?.url);
    const spokenOf = facts.flatMap((one) => {
      const match = one.monitor.feeds.find(
        (own) => own.feed === card.feed && roleOf(own, { role: roles.get(card.feed) ?? "official" }) === "official",
      );
      return match === undefined ? [] : [{ facts: one, match }];
    });
    const first = input.ledger.feedChanges.find(({ report }) => report.feed === card.feed);
    return {
      card,
      name: outsideText(named?.name ?? card.feed),
      ...(url !== undefined && { url }),
      fates: (fates.get(card.feed) ?? []).toSorted((a, b) => (a.incident.begin < b.incident.begin ? 1 : -1)),
      monitors: spokenOf.map((one) => one.facts.monitor.id),
      now: saysNow(input, card.feed, spokenOf),
      ...(first !== undefined && { firstReadMs: toMs(first.t) }),
    };
  });
}

/** What is known of who speaks: from the latest reading, else from the ledger. */
function rolesOf({ reports, ledger }: SiteInput): ReadonlyMap<string, Role> {
  const said = [...ledger.feedChanges.map(({ report }) => report), ...reports.values()];
  return new Map(said.flatMap(({ feed, role }) => (role === undefined ? [] : [[feed, role] as const])));
}

interface Spoken {
  readonly facts: MonitorFacts;
  readonly match: FeedMatch;
}

function saysNow(input: SiteInput, feed: string, spokenOf: readonly Spoken[]): PageSays {
  const report = input.reports.get(feed);
  const words = spokenOf.map(({ facts, match }) => ({ facts, ...pageWord(report, match, input.nowMs) }));
  const statuses = words.map(({ status }) => status);
  const known = statuses.filter((status) => status !== "unknown");
  const told = words
    .flatMap(({ incidents }) => incidents)
    .filter((one) => one.end === undefined && tellsOfTrouble(one));
  const contradicts = words.filter(({ facts, status }) => {
    const isDown = facts.state === "down" || facts.state === "degraded";
    return isDown ? status === "operational" : facts.state === "up" && isTrouble(status);
  });
  return {
    status: worstStatus(known.length > 0 ? known : statuses),
    incidents: [...new Map(told.map((one) => [one.id, one])).values()],
    contradicts: contradicts.map(({ facts }) => facts.monitor.id),
    ...readingOf(input, feed, report),
  };
}

function readingOf(
  { ledger }: SiteInput,
  feed: string,
  report: Report | undefined,
): Pick<PageSays, "readable" | "readMs" | "sinceMs" | "wasUnread" | "problem"> {
  const own = ledger.feedChanges.filter((change) => change.report.feed === feed);
  const problem = report?.problem?.reason;
  const readable = report !== undefined && problem === undefined;
  const lastUnread = own.findLastIndex((change) => change.report.problem !== undefined);
  const since = readable ? own[lastUnread + 1]?.t : unreadFeeds(own).get(feed)?.since;
  return {
    readable,
    wasUnread: readable && lastUnread >= 0,
    ...(report !== undefined && { readMs: toMs(report.fetchedAt) }),
    ...(since !== undefined && { sinceMs: toMs(since) }),
    ...(problem !== undefined && { problem }),
  };
}

/** Since when the card can have counted anything: the page's first reading, where that is within its days. */
export const countedFromMs = ({ firstReadMs }: Pick<PageCard, "firstReadMs">, nowMs: number): number =>
  Math.max(nowMs - CARD_DAYS * DAY_MS, firstReadMs ?? 0);
