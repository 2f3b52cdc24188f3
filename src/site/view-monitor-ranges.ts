import { RANGE_NAMES } from "../locales/figures.ts";
import type { SiteContext } from "./context.ts";
import { hasPageUptime, isByPage, type MonitorFacts } from "./facts.ts";
import { isHeartbeat } from "./input.ts";
import { rangeCells, rangeFrame } from "./range.ts";
import { latencyFigure } from "./view-range-latency.ts";
import { outcomesFigure } from "./view-range-outcomes.ts";

/** Latency and outcomes of each range; the reader chooses, without script. `undefined` where nobody asks and no page was read. */
export function rangesView(context: SiteContext, facts: MonitorFacts): object | undefined {
  if (isByPage(facts) && !hasPageUptime(facts)) return undefined;
  const words = context.locale.figures;
  const hasTimes = !isTimeless(facts);
  return {
    legend: words.ranges,
    items: RANGE_NAMES.map((name) => {
      const frame = rangeFrame(context, name);
      const own = rangeCells(context, facts, frame);
      return {
        name,
        checked: name === "7d",
        label: words.range[name].label,
        head: words.range[name].head,
        note: frame.note,
        figures: [
          ...(hasTimes ? [latencyFigure(context, facts, frame, own)] : []),
          outcomesFigure(context, facts, frame, own),
        ],
      };
    }),
  };
}

/** No calls, or reports that came without saying how long their work took: no chart of times is to be drawn. */
const isTimeless = (facts: MonitorFacts): boolean =>
  isByPage(facts) || (isHeartbeat(facts.monitor) && facts.windows["7d"].latency === undefined);
