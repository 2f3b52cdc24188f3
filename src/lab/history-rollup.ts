import { DAY_MS, HOUR_MS, SECOND_MS, toInstant, toMs } from "../domain/instant.ts";
import { countOf, OUTCOMES } from "../domain/outcome.ts";
import type { Counts, DayRollup, HourRollup, Shares } from "../domain/rollup.ts";
import type { Sample } from "../domain/sample.ts";
import { mergeSketches, sketchOf } from "../domain/sketch.ts";

/**
 * The closed hours of simulated samples, straight from the definitions: every sample stands until the monitor's next one, at
 * most two intervals. Slow and plain on purpose; the ledger has its own.
 */
export function rollUpHours(samples: readonly Sample[], nowMs: number): HourRollup[] {
  const byHour = new Map<
    string,
    { t: number; monitor: string; n: Record<string, number>; shares: Record<keyof Shares, number>; ms: number[] }
  >();
  const nexts = new Map<string, number>();
  const hourOf = (t: number, monitor: string) => {
    const key = `${t} ${monitor}`;
    const hour = byHour.get(key) ?? {
      t,
      monitor,
      n: {},
      shares: { availableMs: 0, slowMs: 0, failureMs: 0, leftOutMs: 0 },
      ms: [],
    };
    byHour.set(key, hour);
    return hour;
  };
  for (const sample of samples.toReversed()) {
    const from = toMs(sample.t);
    const until = Math.min(nexts.get(sample.monitor) ?? nowMs, from + 2 * sample.every * SECOND_MS);
    nexts.set(sample.monitor, from);
    const own = hourOf(floor(from, HOUR_MS), sample.monitor);
    own.n[sample.outcome] = (own.n[sample.outcome] ?? 0) + 1;
    const count = countOf(sample.outcome);
    if (count === "available") own.ms.push(sample.ms ?? 0);
    for (let at = from; at < until; at = floor(at, HOUR_MS) + HOUR_MS) {
      const { shares } = hourOf(floor(at, HOUR_MS), sample.monitor);
      const ms = Math.min(until, floor(at, HOUR_MS) + HOUR_MS) - at;
      shares[count === "available" ? "availableMs" : count === "failure" ? "failureMs" : "leftOutMs"] += ms;
      if (sample.outcome === "slow") shares.slowMs += ms;
    }
  }
  return [...byHour.values()]
    .filter(({ t }) => t + 3 * HOUR_MS <= nowMs)
    .toSorted((a, b) => a.t - b.t || (a.monitor < b.monitor ? -1 : 1))
    .map(({ t, monitor, n, shares, ms }) => ({
      v: 1,
      t: toInstant(t),
      monitor,
      n,
      first: n,
      shares: shares,
      latency: sketchOf(ms),
    }));
}

/** The days of those hours. */
export function rollUpDays(hours: readonly HourRollup[], nowMs: number): DayRollup[] {
  const days = Map.groupBy(hours, ({ t, monitor }) => `${t.slice(0, 10)} ${monitor}`);
  return [...days.values()]
    .filter((own) => floor(toMs(own[0]!.t), DAY_MS) + DAY_MS + 4 * HOUR_MS <= nowMs)
    .map((own) => {
      const t = floor(toMs(own[0]!.t), DAY_MS);
      const cells = Array.from(
        { length: 24 },
        (_, index) => own.find((hour) => toMs(hour.t) === t + index * HOUR_MS)?.shares ?? null,
      );
      const n = own.map((hour) => hour.n).reduce(addCounts);
      return {
        v: 1,
        t: toInstant(t),
        monitor: own[0]!.monitor,
        n,
        first: n,
        shares: own.map(({ shares }) => shares).reduce(addShares),
        latency: own.map(({ latency }) => latency).reduce(mergeSketches),
        cells: cells.map((shares) => (shares === null ? null : seconds(shares))),
      };
    });
}

const floor = (ms: number, step: number): number => Math.floor(ms / step) * step;
const seconds = (s: Shares) =>
  [s.availableMs, s.slowMs, s.failureMs, s.leftOutMs].map((ms) => Math.round(ms / SECOND_MS)) as [
    number,
    number,
    number,
    number,
  ];
const addCounts = (a: Counts, b: Counts): Counts =>
  Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, (a[outcome] ?? 0) + (b[outcome] ?? 0)] as const).filter(
      ([, count]) => count > 0,
    ),
  );
const addShares = (a: Shares, b: Shares): Shares => ({
  availableMs: a.availableMs + b.availableMs,
  slowMs: a.slowMs + b.slowMs,
  failureMs: a.failureMs + b.failureMs,
  leftOutMs: a.leftOutMs + b.leftOutMs,
});
