import { DAY_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import type { FeedChange } from "../domain/ledger.ts";
import type { ComponentStatus, Indicator, Report, ReportedIncident } from "../domain/report.ts";
import type { Stretch } from "./history-incidents.ts";

/** A page says that a trouble is over so long after it was. */
const RESOLVED_AFTER_MS = 10 * MINUTE_MS;
/** And keeps it on its list. */
const LISTED_MS = 14 * DAY_MS;

type Spoken = Stretch & { readonly publishedMs: number };

/** What a page said over time, of the stretches of trouble that it told of. */
export function feedChanges(feed: string, stretches: readonly Stretch[], beginMs: number, nowMs: number): FeedChange[] {
  const spoken = stretches.filter((stretch): stretch is Spoken => stretch.publishedMs !== undefined);
  const moments = spoken
    .flatMap((stretch) => [stretch.publishedMs, resolvedMs(stretch)])
    .filter((ms) => ms <= nowMs && ms >= beginMs);
  return [...new Set([beginMs, ...moments])]
    .toSorted((a, b) => a - b)
    .map((ms) => ({ v: 1, t: toInstant(ms), report: reportOf(feed, spoken, ms) }));
}

const resolvedMs = ({ publishedMs, toMs }: Spoken): number => Math.max(publishedMs, toMs) + RESOLVED_AFTER_MS;

function reportOf(feed: string, spoken: readonly Spoken[], ms: number): Omit<Report, "fetchedAt"> {
  const told = spoken.filter((stretch) => stretch.publishedMs <= ms && ms < resolvedMs(stretch) + LISTED_MS);
  const status = told.find((stretch) => ms < resolvedMs(stretch))?.status ?? "operational";
  return {
    feed,
    url: `https://status.${feed}.example/`,
    indicator: INDICATORS[status],
    components: [{ id: "api", name: "API", status }],
    incidents: told.map((stretch) => incidentOf(feed, stretch, ms)).toReversed(),
    maintenances: [],
  };
}

const INDICATORS: Readonly<Record<ComponentStatus, Indicator>> = {
  operational: "none",
  degraded_performance: "minor",
  partial_outage: "major",
  major_outage: "critical",
  under_maintenance: "maintenance",
  unknown: "unknown",
};

function incidentOf(feed: string, stretch: Spoken, ms: number): ReportedIncident {
  const { fromMs, toMs, publishedMs, status } = stretch;
  const id = `${feed}-${Math.floor(fromMs / MINUTE_MS)}`;
  const isOver = ms >= resolvedMs(stretch);
  const published = toInstant(publishedMs);
  return {
    id,
    title: status === "degraded_performance" ? "Slower answers than usual" : "Elevated error rates",
    state: isOver ? "resolved" : "investigating",
    impact: status,
    begin: toInstant(Math.min(fromMs, publishedMs)),
    ...(isOver && { end: toInstant(Math.max(publishedMs, toMs)) }),
    published,
    components: [],
    url: `https://status.${feed}.example/incidents/${id}`,
    updates: [
      {
        t: published,
        state: "investigating",
        text: "We are investigating reports of failing calls. More will follow here.",
      },
      ...(isOver
        ? [{ t: toInstant(resolvedMs(stretch)), state: "resolved" as const, text: "This incident has been resolved." }]
        : []),
    ],
  };
}
