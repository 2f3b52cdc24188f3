import { DAY_MS, toInstant } from "../domain/instant.ts";
import type { Statistics } from "../domain/statistics.ts";
import { unbroken, type SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { isHeartbeat } from "./input.ts";
import { outsideText } from "./outside.ts";
import { uptimeText } from "./phrases.ts";
import type { RegionFacts } from "./region-facts.ts";
import { table, type Cell } from "./table.ts";

/** What each place that looks at a monitor says by itself; `undefined` where there is one place without a name. */
export function regionsView(context: SiteContext, facts: MonitorFacts): object | undefined {
  const { locale, format, input } = context;
  const { regions: words } = locale;
  const { regions, monitor } = facts;
  if (regions.length === 0) return undefined;
  const columns = words.columns({ zone: format.zone(input.nowMs), isHeartbeat: isHeartbeat(monitor) });
  const rows = regions.map((region) => row(context, facts, region));
  return {
    head: words.head,
    asTable: locale.reports.asTable(words.head),
    note: words.note(regions.length),
    table: table(columns, rows, { caption: words.head }),
  };
}

function row(context: SiteContext, facts: MonitorFacts, { region, state, windows, ...own }: RegionFacts): Cell[] {
  const { locale, format } = context;
  const known = (window: Statistics): Cell[] => [
    { text: uptimeText(context, facts, window) },
    { text: format.coverage(window.coverage) },
  ];
  const { latency } = windows["7d"];
  return [
    { text: region === undefined ? locale.regions.nameless : outsideText(region) },
    { text: locale.state[state], glyph: state },
    lastCall(context, own),
    ...known(windows["24h"]),
    ...known(windows["7d"]),
    { text: latency === undefined ? "–" : format.latency(latency.p95) },
  ];
}

function lastCall(
  { locale, format, input }: SiteContext,
  { lastMs, isSilent }: Pick<RegionFacts, "lastMs" | "isSilent">,
): Cell {
  const { regions: words } = locale;
  if (lastMs === undefined) return { text: "–", mark: words.silent };
  const agoMs = input.nowMs - lastMs;
  // Of what is older, the hour is known at best.
  const isOld = agoMs >= DAY_MS;
  return {
    text: isOld ? format.day(lastMs) : format.timeNear(lastMs, input.nowMs),
    datetime: toInstant(lastMs),
    ...(isSilent && {
      mark: unbroken(words.silentFor(format.duration(isOld ? Math.floor(agoMs / DAY_MS) * DAY_MS : agoMs))),
    }),
  };
}
