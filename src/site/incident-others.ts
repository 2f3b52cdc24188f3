import { toMs } from "../domain/instant.ts";
import type { Incident, IncidentEvent } from "../domain/incident.ts";
import type { OtherLine } from "./charts/calls.ts";
import type { TimeRange } from "./charts/scale.ts";
import type { SiteContext } from "./context.ts";
import { feedNameOf } from "./feed-phrases.ts";
import { LONGEST_DRAWN, outsideText } from "./outside.ts";

const LINES = 3;

type Heard = Extract<IncidentEvent, { what: "witness" | "hint" }>;

const isHeard = (event: IncidentEvent): event is Heard => event.what === "witness" || event.what === "hint";

/** Who else saw trouble or spoke of it, once a source: from where they put its begin to when we heard of it, for that is known. */
export function otherLines(context: SiteContext, { timeline }: Incident, range: TimeRange): OtherLine[] {
  const { chart } = context.locale;
  const bySource = Map.groupBy(timeline.filter(isHeard), ({ feed, what }) => `${what} ${feed}`);
  return [...bySource.values()]
    .map(([event]): OtherLine => {
      const name = outsideText(feedNameOf(context, event!.feed), LONGEST_DRAWN);
      return event!.what === "hint"
        ? { name: "d-faint", label: chart.otherTalks(name), ...windowOf(event!) }
        : { name: "said-other", label: chart.otherSees(name), ...spanOf(event!) };
    })
    .filter(({ toMs: heardMs }) => heardMs >= range.fromMs)
    .slice(0, LINES);
}

const windowOf = ({ t, windowMs }: Extract<Heard, { what: "hint" }>): TimeRange => ({
  fromMs: toMs(t) - windowMs,
  toMs: toMs(t),
});

function spanOf({ t, begin, published }: Extract<Heard, { what: "witness" }>): TimeRange {
  const fromMs = toMs(begin ?? published ?? t);
  return { fromMs, toMs: Math.max(fromMs, toMs(t)) };
}

/** Their names, for those who do not see the lines. */
export const otherNames = (context: SiteContext, { timeline }: Incident): string[] => [
  ...new Set(timeline.filter(isHeard).map(({ feed }) => feedNameOf(context, feed))),
];
