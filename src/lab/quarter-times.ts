import { createSeededRandom } from "./seeded-random.ts";
import { DAY_MS, MINUTE_MS } from "../domain/instant.ts";
import { DAYS, momentOf, type Quarter, type Span } from "./quarter.ts";

/** Between two runs where nothing happens. */
const USUAL_MS = 30 * MINUTE_MS;
/** Between two runs while something does. */
const DENSE_MS = 5 * MINUTE_MS;
const LONG_MS = 20 * MINUTE_MS;
/** Schedulers come late: up to this. */
const LATE_MS = 4 * MINUTE_MS;
const AROUND_MS = 25 * MINUTE_MS;

/** The quarter that ends at a moment: whole days of UTC, and what has passed of the last one. */
export const spanUntil = (endMs: number): Span => ({
  beganMs: (Math.floor(endMs / DAY_MS) - DAYS) * DAY_MS,
  endMs,
});

/** When the runs of a quarter begin: every half an hour, more often around what happens, the last one at its end. */
export function runTimes(quarter: Quarter, span: Span): number[] {
  const random = createSeededRandom(11, "scheduler");
  const times = new Set<number>();
  for (let t = span.beganMs; t < span.endMs - DENSE_MS; t += USUAL_MS)
    times.add(t + Math.floor((random.next() ** 3 * LATE_MS) / 1_000) * 1_000);
  const stretches = [
    ...quarter.acts,
    ...quarter.tales.map(({ said }) => ({ from: said[0]![0], until: said.at(-1)![0] })),
  ];
  for (const { from, until } of stretches) {
    const [fromMs, untilMs] = [momentOf(from, span), Math.min(momentOf(until, span), span.endMs)];
    if (untilMs - fromMs > DAY_MS) continue;
    for (const t of denseTimes(fromMs, untilMs)) if (t < span.endMs) times.add(t);
  }
  for (const { at } of quarter.deeds) times.add(momentOf(at, span) + 2 * MINUTE_MS);
  const isQuiet = (t: number): boolean =>
    quarter.gaps.some(([from, until]) => t >= momentOf(from, span) && t < momentOf(until, span));
  return [...times, span.endMs]
    .filter((t) => t >= span.beganMs && t <= span.endMs && !isQuiet(t))
    .toSorted((a, b) => a - b);
}

function denseTimes(fromMs: number, untilMs: number): number[] {
  const every = (from: number, to: number, stepMs: number): number[] =>
    Array.from({ length: Math.max(0, Math.ceil((to - from) / stepMs)) }, (_, index) => from + index * stepMs);
  const onset = fromMs + AROUND_MS;
  return [
    ...every(fromMs, Math.min(onset, untilMs), DENSE_MS),
    ...every(onset, untilMs, LONG_MS),
    ...every(untilMs, untilMs + AROUND_MS, DENSE_MS),
  ].map((t) => t + MINUTE_MS);
}
