import { classifyFailure } from "../domain/classify-failure.ts";
import { countOf, type Outcome } from "../domain/outcome.ts";
import { outcomeOfStatus } from "../domain/provider-error.ts";
import type { Exchange, PlaceExchange } from "../domain/exchange.ts";
import type { PlaceFacts } from "../domain/facts.ts";

/** What a place saw, and what that amounts to. */
export interface JudgedPlace {
  readonly exchange: Exchange;
  readonly facts: PlaceFacts;
}

/** The statuses that are right; any from 200 to 299 where none are named. */
export type RightStatuses = readonly number[] | undefined;

/** What each place's exchange amounts to by itself, in their order. */
export function judgePlaces(places: readonly PlaceExchange[], right: RightStatuses): JudgedPlace[] {
  return places.map(({ place, exchange: seen }) => {
    const exchange = isWrong(seen, right) ? withWrongStatus(seen) : seen;
    const outcome = outcomeAt(exchange);
    return { exchange, facts: { place, outcome, ...(seen.failure === undefined && { latencyMs: seen.totalMs }) } };
  });
}

function isWrong({ failure, status }: Exchange, right: RightStatuses): boolean {
  if (failure !== undefined || status === undefined) return false;
  return right === undefined ? status < 200 || status > 299 : !right.includes(status);
}

/** A failure of its own, so that it is one whatever the monitor's conditions look at. */
const withWrongStatus = (exchange: Exchange): Exchange => ({
  ...exchange,
  failure: { kind: "answer", phase: "wait", code: `HTTP_${exchange.status ?? 0}` },
});

function outcomeAt({ failure, status }: Exchange): Outcome {
  if (failure === undefined) return "ok";
  return (outcomeOfStatus(status) ?? classifyFailure(failure)).outcome;
}

/** The first of those that come most often. */
function mostOften<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

/**
 * The exchange that stands for all places: a failing one where more than `quorum` of those that answered fail, else a good
 * one; where none answered, one that says why. It is the one of median latency among those of the outcome that comes most
 * often.
 */
export function mostTelling(measured: Exchange, quorum: number, right: RightStatuses): Exchange {
  const { places = [], startedAtMs } = measured;
  const judged = judgePlaces(places, right);
  const by = (count: ReturnType<typeof countOf>) => judged.filter(({ facts }) => countOf(facts.outcome) === count);
  const failing = by("failure");
  const good = by("available");
  const answered = failing.length + good.length;
  const group = answered === 0 ? judged : failing.length > quorum * answered ? failing : good;
  const outcome = mostOften(group.map(({ facts }) => facts.outcome));
  const chosen = median(group.filter(({ facts }) => facts.outcome === outcome).map(({ exchange }) => exchange));
  const none = { kind: "source", phase: "wait", code: "NO_PLACES" } as const;
  return chosen === undefined ? { ...measured, failure: none } : { ...chosen, startedAtMs, places };
}

function median(exchanges: readonly Exchange[]): Exchange | undefined {
  const sorted = exchanges.toSorted((a, b) => a.totalMs - b.totalMs);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
