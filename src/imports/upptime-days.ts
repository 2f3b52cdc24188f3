import { DAY_MS, toInstant } from "../domain/instant.ts";
import { EMPTY_SHARES, addShares, observedMs, startOf, type Shares } from "../domain/rollup.ts";
import type { ImportedDay } from "../domain/imported.ts";
import type { Stretch } from "./upptime-stretches.ts";

/** The days of a site by the changes of its state; response times are those of the moments at which it was well. */
export function daysOf(monitor: string, stretches: readonly Stretch[]): ImportedDay[] {
  const shares = new Map<number, Shares>();
  const values = new Map<number, number[]>();
  for (const { fromMs, toMs, state, seen } of stretches) {
    for (const part of splitByDay(fromMs, toMs)) {
      const add = sharesOf(state, part.toMs - part.fromMs);
      shares.set(part.dayMs, addShares(shares.get(part.dayMs) ?? EMPTY_SHARES, add));
    }
    const dayMs = startOf(seen.atMs, DAY_MS);
    if (seen.ms > 0 && seen.status !== "down") values.set(dayMs, [...(values.get(dayMs) ?? []), seen.ms]);
  }
  return [...shares]
    .filter(([, own]) => observedMs(own) > 0)
    .map(([dayMs, own]): ImportedDay => {
      const times = values.get(dayMs) ?? [];
      const mean = Math.round(times.reduce((sum, ms) => sum + ms, 0) / times.length);
      return {
        v: 1,
        t: toInstant(dayMs),
        monitor,
        source: "upptime",
        precision: "change",
        shares: own,
        ...(times.length > 0 && { ms: mean, values: times.length }),
      };
    });
}

function sharesOf(state: Stretch["state"], ms: number): Shares {
  switch (state) {
    case "up":
      return { ...EMPTY_SHARES, availableMs: ms };
    case "degraded":
      return { ...EMPTY_SHARES, availableMs: ms, slowMs: ms };
    case "down":
      return { ...EMPTY_SHARES, failureMs: ms };
    case "unclear":
      return { ...EMPTY_SHARES, leftOutMs: ms };
  }
}

/** A time in which a site was not up, as an issue tells of it. */
export interface Told {
  readonly fromMs: number;
  readonly toMs: number;
  readonly kind: "down" | "degraded";
}

/** What is known of days of which no change was kept. */
export interface Account {
  readonly monitor: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** Moments of outages. Where they are not known, minutes by day, which mix what was down and what was slow. */
  readonly told: readonly Told[] | ReadonlyMap<string, number>;
}

/** Days by what Upptime itself counted: the outages it told of, and all the rest for well. */
export function accountedDays({ monitor, fromMs, toMs, told }: Account): ImportedDay[] {
  return splitByDay(fromMs, toMs).map((part): ImportedDay => {
    const wholeMs = part.toMs - part.fromMs;
    const trouble =
      told instanceof Map ? minutesOf(told, part.dayMs, wholeMs) : overlapOf(told as readonly Told[], part);
    const failureMs = Math.min(trouble.downMs, wholeMs);
    const availableMs = wholeMs - failureMs;
    const shares = { availableMs, slowMs: Math.min(trouble.slowMs, availableMs), failureMs, leftOutMs: 0 };
    return { v: 1, t: toInstant(part.dayMs), monitor, source: "upptime", precision: "day", shares };
  });
}

interface Trouble {
  readonly downMs: number;
  readonly slowMs: number;
}

function minutesOf(minutes: ReadonlyMap<string, number>, dayMs: number, wholeMs: number): Trouble {
  const down = minutes.get(toInstant(dayMs).slice(0, 10)) ?? 0;
  return { downMs: Math.min(Math.round(down * 60_000), wholeMs), slowMs: 0 };
}

/** Issues may overlap: each moment counts once, and for down where one says so. */
function overlapOf(told: readonly Told[], { fromMs, toMs }: Span): Trouble {
  const within = (kinds: readonly Told["kind"][]): number =>
    unionMs(
      told
        .filter(({ kind }) => kinds.includes(kind))
        .map((one) => ({ fromMs: Math.max(one.fromMs, fromMs), toMs: Math.min(one.toMs, toMs) })),
    );
  const downMs = within(["down"]);
  return { downMs, slowMs: within(["down", "degraded"]) - downMs };
}

interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

function unionMs(spans: readonly Span[]): number {
  let [sum, endMs] = [0, Number.NEGATIVE_INFINITY];
  for (const { fromMs, toMs } of spans.toSorted((a, b) => a.fromMs - b.fromMs)) {
    sum += Math.max(0, toMs - Math.max(fromMs, endMs));
    endMs = Math.max(endMs, toMs);
  }
  return sum;
}

function splitByDay(fromMs: number, toMs: number): (Span & { readonly dayMs: number })[] {
  const parts: (Span & { readonly dayMs: number })[] = [];
  for (let at = fromMs; at < toMs;) {
    const dayMs = startOf(at, DAY_MS);
    const endMs = Math.min(dayMs + DAY_MS, toMs);
    parts.push({ dayMs, fromMs: at, toMs: endMs });
    at = endMs;
  }
  return parts;
}
