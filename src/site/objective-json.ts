import { perSuccess, type Amounts, type Costs } from "../domain/costs.ts";
import { incidentTimes, type Typical } from "../domain/incident-times.ts";
import { DAY_MS, SECOND_MS, toInstant } from "../domain/instant.ts";
import type { ObjectiveState } from "../domain/slo.ts";
import type { MonitorFacts } from "./facts.ts";
import { COST_DAYS } from "./month-costs.ts";
import { outsideText } from "./outside.ts";
import { share } from "./share.ts";

const INCIDENT_DAYS = 90;

/** What a monitor's objective, incidents and money come to; optional keys are left out where nothing is to be told. */
export function sumsJson(facts: MonitorFacts, nowMs: number): object {
  const { objective } = facts;
  const cost = costJson(facts);
  return {
    ...(objective !== undefined && { slo: sloJson(objective) }),
    incidentTimes: timesJson(facts, nowMs),
    ...(cost !== undefined && { cost }),
  };
}

function sloJson({ slo, uptime, coverage, budget, burn }: ObjectiveState): object {
  return {
    target: slo.target,
    windowSeconds: slo.windowMs / SECOND_MS,
    uptime: uptime === undefined ? null : share(uptime),
    coverage: share(coverage),
    budget:
      budget === undefined
        ? null
        : {
            budgetMs: Math.floor(budget.budgetMs),
            spentMs: budget.spentMs,
            leftMs: Math.floor(budget.leftMs),
            leftShare: share(budget.leftShare),
          },
    burn: Object.fromEntries(
      Object.entries(burn).map(([name, { rate, goneInMs }]) => [
        name,
        { rate: Number(rate.toPrecision(4)), goneInMs: goneInMs ?? null },
      ]),
    ),
  };
}

function timesJson({ incidents, ledger }: MonitorFacts, nowMs: number): object {
  const range = { fromMs: nowMs - INCIDENT_DAYS * DAY_MS, toMs: nowMs };
  const { count, open, longestMs, detect, recover, lead } = incidentTimes(incidents, range, ledger.corrections);
  return {
    window: `${INCIDENT_DAYS}d`,
    count,
    open,
    longestMs: longestMs ?? null,
    mttd: typicalJson(detect),
    mttr: typicalJson(recover),
    lead: typicalJson(lead),
  };
}

function typicalJson(typical: Typical | undefined): object | null {
  if (typical === undefined) return null;
  const { of, meanMs, medianMs } = typical;
  return { of, meanMs: Math.round(meanMs), medianMs: Math.round(medianMs) };
}

function costJson({ costs }: MonitorFacts): object | undefined {
  const { days, all } = costs;
  if (Object.keys(all.cost).length === 0 && all.unpriced === 0) return undefined;
  const models = Object.entries(all.models).map(([name, { calls, cost, unpriced = 0 }]) => ({
    model: outsideText(name),
    calls,
    cost: amountsJson(cost),
    unpriced,
  }));
  return {
    window: `${COST_DAYS}d`,
    ...sumJson(all),
    perSuccess: perSuccessJson(all),
    models,
    days: days
      .filter(({ costs }) => costs.calls > 0)
      .map(({ fromMs, costs }) => ({ from: toInstant(fromMs), ...sumJson(costs) })),
  };
}

export const sumJson = ({ calls, available, cost, unpriced }: Costs): object => ({
  calls,
  available,
  cost: amountsJson(cost),
  unpriced,
});

/** What a success cost; `null` where nobody knows. */
export function perSuccessJson(costs: Costs): readonly object[] | null {
  const each = perSuccess(costs);
  return each === undefined ? null : amountsJson(each);
}

/** Amounts in their units, which are never added to each other. */
export const amountsJson = (amounts: Amounts): object[] =>
  Object.entries(amounts).map(([unit, micro]) => ({
    amount: Number((micro / 1e6).toPrecision(12)),
    unit: outsideText(unit),
  }));
