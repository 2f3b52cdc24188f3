import type { Costs } from "../../domain/costs.ts";
import { SECOND_MS } from "../../domain/instant.ts";
import type { Cell } from "../../domain/window.ts";
import type { MonitorFacts } from "../facts.ts";
import type { Family, Labels, Point } from "./metric-model.ts";

/** A monitor with what all its calls come to, from the first one on. */
export interface Measured {
  readonly facts: MonitorFacts;
  readonly labels: Labels;
  readonly ever: Cell;
  readonly costs: Costs;
}

/** One point a monitor, where there is something to tell. */
export const gauge = (
  all: readonly Measured[],
  {
    value,
    ...family
  }: { name: string; help: string; unit?: string; value: (facts: MonitorFacts) => number | undefined },
): Family => ({
  ...family,
  type: "gauge",
  points: all.flatMap(({ facts, labels }): Point[] => {
    const own = value(facts);
    return own === undefined ? [] : [[labels, own]];
  }),
});

/** Milliseconds as Prometheus wants time. */
export const seconds = (ms: number | undefined): number | undefined => (ms === undefined ? undefined : ms / SECOND_MS);
