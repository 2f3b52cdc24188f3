import { isSpent, sumCosts, type Costs } from "../../domain/costs.ts";
import { toInstant } from "../../domain/instant.ts";
import { isOver, type Report } from "../../domain/report.ts";
import type { SiteContext } from "../context.ts";
import type { SiteInput } from "../input.ts";
import { COST_DAYS, monthSpan } from "../month-costs.ts";
import { amountsJson, perSuccessJson, sumJson } from "../objective-json.ts";
import type { SourceFacts, WordFacts } from "../others-facts.ts";
import { outsideText } from "../outside.ts";
import { amountJson, incidentSummary } from "../status-json.ts";
import { reportedJson } from "../status-pages-json.ts";
import { maintenanceJson, maintenancesWithPage } from "../view-maintenance.ts";

const head = ({ nowMs }: SiteInput): object => ({ v: 1, generatedAt: toInstant(nowMs) });

/** `api/v1/incidents.json`: all that are kept, and all planned work, newest first. */
export const incidentsJson = (context: SiteContext): object => ({
  ...head(context.input),
  incidents: context.incidents.map((one) => incidentSummary(context, one)),
  maintenances: maintenancesWithPage(context.input)
    .toSorted((a, b) => (a.window.from < b.window.from ? 1 : -1))
    .map((one) => ({ ...maintenanceJson(one), end: one.end ?? null, page: `incidents/${one.id}.html` })),
});

interface Source extends SourceFacts {
  readonly role: "official" | "third-party" | "community";
  readonly monitor: string;
  readonly word?: WordFacts;
}

/** `api/v1/feeds.json`: whoever else speaks of what is watched, whether they can be read, and what they say of whom. */
export function feedsJson({ input, facts }: SiteContext): object {
  const sources = facts.flatMap(({ monitor: { id: monitor }, others }): Source[] => [
    ...others.official.map((word) => ({ ...word, role: "official" as const, monitor, word })),
    ...others.thirdParty.map((word) => ({ ...word, role: "third-party" as const, monitor, word })),
    ...others.community.map((one) => ({ ...one, role: "community" as const, monitor })),
  ]);
  const byFeed = Map.groupBy(sources, ({ feed }) => feed);
  return {
    ...head(input),
    feeds: [...input.feedNames.keys()].flatMap((feed) => {
      const own = byFeed.get(feed);
      return own === undefined ? [] : [feedJson(own, input.reports.get(feed))];
    }),
  };
}

function feedJson(own: readonly Source[], report: Report | undefined): object {
  const { feed, name, url, kind, readMs, asOfMs, problem } = own[0]!;
  return {
    feed,
    name,
    url: url ?? null,
    kind: kind ?? null,
    readable: problem === undefined && report !== undefined && report.problem === undefined,
    readAt: instantOf(readMs),
    asOf: instantOf(asOfMs),
    problem: problem === undefined ? null : { reason: problem.reason, since: toInstant(problem.sinceMs) },
    indicator: report?.indicator ?? "unknown",
    monitors: own.map(({ monitor, role, word }) => ({
      monitor,
      role,
      status: word?.status ?? null,
      contradicts: word?.contradicts ?? false,
    })),
    incidents: (report?.incidents ?? []).filter(({ state }) => !isOver(state)).map(reportedJson),
  };
}

const instantOf = (ms: number | undefined): string | null => (ms === undefined ? null : toInstant(ms));

/** `api/v1/costs.json`: what the calls of 30 days cost, by monitor, provider and model, and what budgets make of it. */
export function costsJson({ input, facts }: SiteContext): object {
  const { fromMs, toMs } = monthSpan(input.nowMs);
  const charged = facts
    .map((one) => ({ one, costs: one.costs.all }))
    .filter(({ one, costs }) => one.spending !== undefined || isSpent(costs));
  const byProvider = Map.groupBy(charged, ({ one }) => one.monitor.provider);
  return {
    ...head(input),
    window: `${COST_DAYS}d`,
    from: toInstant(fromMs),
    to: toInstant(toMs),
    ...sumJson(sumCosts(charged.map(({ costs }) => costs))),
    monitors: charged.map(({ one: { monitor, spending }, costs }) => ({
      monitor: monitor.id,
      provider: monitor.provider === undefined ? null : outsideText(monitor.provider),
      ...sumJson(costs),
      perSuccess: perSuccessJson(costs),
      today: (spending?.today ?? []).map(amountJson),
      month: (spending?.month ?? []).map(amountJson),
      fellBack: spending?.fellBack ?? false,
      stopped: spending?.stopped ?? false,
    })),
    providers: [...byProvider].flatMap(([provider, own]) =>
      provider === undefined
        ? []
        : [{ provider: outsideText(provider), ...sumJson(sumCosts(own.map(({ costs }) => costs))) }],
    ),
    models: modelsJson(charged.map(({ costs }) => costs)),
  };
}

const modelsJson = (all: readonly Costs[]): object[] =>
  Object.entries(sumCosts(all).models).map(([model, { calls, cost, unpriced = 0 }]) => ({
    model: outsideText(model),
    calls,
    cost: amountsJson(cost),
    unpriced,
  }));
