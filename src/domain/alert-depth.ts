import { BY_DAYS_MS, BY_HOURS_MS, figureCalled, windowOf } from "./alert-figures.ts";
import { BASELINE } from "./alert-measure.ts";
import type { AlertRule } from "./alert.ts";
import { DAY_MS, HOUR_MS } from "./instant.ts";
import type { Monitor } from "./monitor.ts";
import { STANDS_FOR_INTERVALS } from "./maintenance-sample.ts";

/** How far back rules look: at samples by monitor, at hours, at days. */
export interface AlertDepth {
  readonly spansMs: ReadonlyMap<string, number>;
  readonly hoursMs: number;
  readonly daysMs: number;
}

interface Ruled {
  readonly alerts?: readonly AlertRule[];
  readonly monitors: readonly Monitor[];
}

/**
 * A short window is exact, and cuts an hour: that hour is read, and what reaches into it. Longer ones begin with an hour or a day, of
 * which the lines are enough. Of all of them a day more, so that a beginning of what is known is not taken for one of the watch.
 */
export function alertDepth({ alerts = [], monitors }: Ruled): AlertDepth {
  const intervals = new Map(monitors.map(({ id, everyMs }) => [id, everyMs]));
  const spansMs = new Map<string, number>();
  let [hoursMs, daysMs] = [0, 0];
  for (const rule of alerts) {
    const everyMs = Math.max(0, ...rule.monitors.map((id) => intervals.get(id) ?? 0));
    for (const use of rule.steps.flatMap(({ condition }) => condition.figures)) {
      if (use.figure === "baseline") hoursMs = Math.max(hoursMs, BASELINE.weeks * 7 * DAY_MS + DAY_MS);
      if (use.figure === "baseline") daysMs = Math.max(daysMs, 9 * DAY_MS);
      if (figureCalled(use.figure).windowMs === undefined) continue;
      const windowMs = windowOf(use, rule, everyMs);
      if (windowMs > BY_DAYS_MS) daysMs = Math.max(daysMs, windowMs + 2 * DAY_MS);
      else if (windowMs > BY_HOURS_MS) hoursMs = Math.max(hoursMs, windowMs + DAY_MS);
      else
        for (const id of rule.monitors)
          spansMs.set(id, Math.max(spansMs.get(id) ?? 0, windowMs + HOUR_MS + STANDS_FOR_INTERVALS * everyMs));
    }
  }
  return { spansMs, hoursMs, daysMs };
}
