import { advise, type Advice, type Hindrance, type Way } from "../../domain/fallback.ts";
import { toInstant, toMs } from "../../domain/instant.ts";
import { perSuccess } from "../../domain/costs.ts";
import { comparisons } from "../comparisons.ts";
import { nameOf, type SiteContext } from "../context.ts";
import { isThin, type MonitorFacts } from "../facts.ts";
import { perSuccessJson } from "../objective-json.ts";
import { outsideText } from "../outside.ts";
import { verdictOf, whole } from "../status-json.ts";

interface Door extends Way {
  readonly facts: MonitorFacts;
}

/** `api/v1/route.json`: where calls may go, of those that do the same, best first. */
export function routeJson(context: SiteContext): object {
  const { nowMs } = context.input;
  const doors = new Map(context.facts.map((facts) => [facts, doorOf(facts)]));
  return {
    v: 1,
    generatedAt: toInstant(nowMs),
    routes: comparisons(context).map(({ by, name, facts }) => ({
      by,
      name: outsideText(name),
      ...adviceJson(
        advise(
          facts.flatMap((one) => doors.get(one) ?? []),
          nowMs,
        ),
        nowMs,
      ),
    })),
  };
}

function doorOf(facts: MonitorFacts): Door {
  const { monitor, last, reallyEveryMs, windows, costs } = facts;
  const latency = isThin(facts, windows["24h"]) ? undefined : windows["24h"].latency;
  const price = perSuccess(costs.all);
  return {
    id: monitor.id,
    facts,
    hindrances: [...hindrancesOf(facts)],
    ...(last !== undefined && { checkedMs: toMs(last.t) }),
    // Rounds in quick succession, as trouble brings them, say nothing of when the next one will be.
    everyMs: Math.max(monitor.everyMs, reallyEveryMs ?? 0),
    ...(latency !== undefined && { p95: latency.p95 }),
    ...(price !== undefined && { price }),
  };
}

function* hindrancesOf(facts: MonitorFacts): Generator<Hindrance> {
  const { verdict, state, page, windows } = facts;
  if (verdict?.maintenance !== undefined) yield "maintenance";
  if (verdict?.verdict === "down" || verdict?.verdict === "degraded") yield verdict.verdict;
  if (state === "limited") yield "rate-limited";
  if (verdictOf(facts) === "unknown") yield "no-data";
  if (page?.trouble === true) yield "page-trouble";
  if (isThin(facts, windows["24h"])) yield "few-calls";
}

/** Without alternatives there is nothing to follow, and nothing that would hold. */
function adviceJson({ alternatives, barred, asOfMs, validUntilMs }: Advice<Door>, nowMs: number): object {
  return {
    asOf: toInstant(asOfMs ?? nowMs),
    validUntil: toInstant(validUntilMs ?? nowMs),
    alternatives: alternatives.map(({ way, rank, because, validUntilMs: until }) => ({
      ...doorJson(way),
      rank,
      because,
      validUntil: toInstant(until),
    })),
    leftOut: barred.map(doorJson),
  };
}

const doorJson = ({ id, facts, hindrances, checkedMs, p95 }: Door): object => ({
  id,
  name: nameOf(facts),
  provider: facts.monitor.provider === undefined ? null : outsideText(facts.monitor.provider),
  model: facts.monitor.model === undefined ? null : outsideText(facts.monitor.model),
  verdict: verdictOf(facts),
  reasons: hindrances,
  p95: whole(p95),
  perSuccess: perSuccessJson(facts.costs.all),
  checkedAt: checkedMs === undefined ? null : toInstant(checkedMs),
});
