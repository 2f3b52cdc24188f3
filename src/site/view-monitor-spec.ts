import { SECOND_MS } from "../domain/instant.ts";
import { RATE_SAMPLES } from "../domain/judge.ts";
import type { SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { outsideText } from "./outside.ts";
import { publicTarget } from "./public-target.ts";
import { about } from "./view-row.ts";

interface SpecRow {
  readonly term: string;
  readonly values: readonly { readonly text?: string; readonly code?: string; readonly href?: string }[];
}

/** How a monitor is asked and judged, as far as its `publish` lets the public page show it. */
export function specOf({ locale, format }: SiteContext, facts: MonitorFacts): SpecRow[] {
  const words = locale.monitor;
  const { monitor, page, reallyEveryMs } = facts;
  const { asked, policy, slowMs } = monitor;
  const target = publicTarget(facts);
  const request = [asked?.method, target].filter((part) => part !== undefined).join(" ");
  const rows: (SpecRow | undefined)[] = [
    monitor.description === undefined ? undefined : { term: words.about, values: [{ text: about(facts) }] },
    asked === undefined ? undefined : { term: words.kind, values: [{ code: asked.kind }] },
    request === "" ? undefined : { term: words.request, values: [{ code: request }] },
    asked === undefined || asked.conditions.length === 0
      ? undefined
      : { term: words.expected, values: asked.conditions.map((text) => ({ code: outsideText(text) })) },
    slowMs === undefined
      ? undefined
      : { term: words.calledSlow, values: [{ text: words.slowOver(format.latency(slowMs), policy.failures) }] },
    {
      term: words.calledDown,
      values: [
        {
          text: words.downAfter({
            failures: policy.failures,
            apart: policy.confirmMs < SECOND_MS ? "" : format.duration(policy.confirmMs),
            rate: format.rate(policy.rate),
            window: format.duration(policy.windowMs),
            least: RATE_SAMPLES,
          }),
        },
      ],
    },
    {
      term: words.every,
      values: [
        {
          text: words.everyValue(
            format.duration(monitor.everyMs),
            reallyEveryMs === undefined ? undefined : format.duration(reallyEveryMs),
          ),
        },
      ],
    },
    page === undefined
      ? undefined
      : { term: words.pageRead, values: [{ text: page.name, ...(page.url !== undefined && { href: page.url }) }] },
  ];
  return rows.filter((row) => row !== undefined);
}
