import { compare, type Contender } from "../domain/comparison.ts";
import { perSuccess, type Costs } from "../domain/costs.ts";
import { toInstant } from "../domain/instant.ts";
import type { Statistics } from "../domain/statistics.ts";
import type { Comparison } from "./comparisons.ts";
import { nameOf, type SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { monthSpan } from "./month-costs.ts";
import { perSuccessJson } from "./objective-json.ts";
import { outsideText } from "./outside.ts";
import { share } from "./share.ts";

interface Member extends Contender {
  readonly facts: MonitorFacts;
  readonly statistics: Statistics;
  readonly costs: Costs;
}

/** `api/v1/compare.json`: who does best of those that do the same, all over one window. */
export function compareJson({ input }: Pick<SiteContext, "input">, all: readonly Comparison[]): object {
  const span = monthSpan(input.nowMs);
  const members = new Map(all.flatMap(({ facts }) => facts).map((facts) => [facts, memberOf(facts)]));
  return {
    v: 1,
    generatedAt: toInstant(input.nowMs),
    from: toInstant(span.fromMs),
    to: toInstant(span.toMs),
    comparisons: all.map(({ by, name, facts }) => ({
      by,
      name: outsideText(name),
      members: compare(facts.flatMap((one) => members.get(one) ?? [])).map(memberJson),
    })),
  };
}

function memberOf(facts: MonitorFacts): Member {
  const { all: costs } = facts.costs;
  const each = perSuccess(costs);
  return {
    id: facts.monitor.id,
    facts,
    statistics: facts.month,
    costs,
    ...(each !== undefined && { perSuccess: each }),
  };
}

function memberJson({
  id,
  facts,
  statistics: own,
  costs,
  rank,
  unranked,
}: ReturnType<typeof compare<Member>>[number]): object {
  const { uptime, coverage, calls, failures, errorRate, latency } = own;
  const { provider, model } = facts.monitor;
  return {
    id,
    name: nameOf(facts),
    provider: provider === undefined ? null : outsideText(provider),
    ...(model !== undefined && { model: outsideText(model) }),
    rank: rank ?? null,
    unranked: unranked ?? null,
    uptime: uptime === undefined ? null : share(uptime),
    coverage: share(coverage),
    calls,
    failures,
    errorRate: errorRate === undefined ? null : share(errorRate),
    latency: latency === undefined ? null : { p50: Math.round(latency.p50), p95: Math.round(latency.p95) },
    perSuccess: perSuccessJson(costs),
  };
}
