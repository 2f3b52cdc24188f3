import { expect, it } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../domain/instant.ts";
import { simulatedHistory } from "../lab/history.ts";
import { monitor, NOW_MS, siteInput } from "./fixtures.ts";
import { createContext } from "./site.ts";
import { multiplesOf } from "./view-compare-multiples.ts";
import { rangeCells, rangeFrame } from "./range.ts";
import { latencyFigure } from "./view-range-latency.ts";

const contextOf = (everyMs: number) => {
  const simulated = [{ id: "a", everyMs, ms: 300, now: "up" as const }];
  const { ledger, verdicts, reports } = simulatedHistory({ seed: 7, monitors: simulated, days: 95, nowMs: NOW_MS });
  return createContext(siteInput({ monitors: [monitor("a", { everyMs })], ledger, verdicts, reports }));
};
const context = contextOf(30 * MINUTE_MS);
const [facts] = context.facts;

it.each(["30d", "90d"] as const)(
  "a chart of %s begins with a whole day, of which it does not say that nothing is known",
  (name) => {
    const frame = rangeFrame(context, name);
    expect(frame.range.fromMs % DAY_MS).toBe(0);
    const { bins } = rangeCells(context, facts!, frame);
    expect(bins[0]!.fromMs).toBe(frame.range.fromMs);
    expect(bins[0]!.toMs - bins[0]!.fromMs).toBe(DAY_MS);
    const { figures } = multiplesOf(context, [facts!], name) as { figures: readonly { chart: string }[] };
    expect(figures[0]!.chart).not.toMatch(/shade-nodata" x="0%"/u);
  },
);

it.each(["24h", "7d"] as const)("a chart of %s has no gap between calls that are seldom made, and in time", (name) => {
  const seldom = contextOf(12 * HOUR_MS);
  const frame = rangeFrame(seldom, name);
  const own = rangeCells(seldom, seldom.facts[0]!, frame);
  const { chart } = latencyFigure(seldom, seldom.facts[0]!, frame, own) as { chart: string };
  expect(chart).not.toContain("shade-nodata");
});
