import { SECOND_MS } from "../domain/instant.ts";
import { RATE_SAMPLES } from "../domain/judge.ts";
import type { SiteContext } from "./context.ts";
import { isByPage, type MonitorFacts } from "./facts.ts";
import { isHeartbeat } from "./input.ts";
import { outsideText } from "./outside.ts";
import { publicTarget } from "./public-target.ts";
import { about } from "./view-row.ts";

export interface SpecRow {
  readonly term: string;
  readonly values: readonly {
    readonly text?: string;
    readonly code?: string;
    /** Behind the code, in words. */
    readonly note?: string;
    readonly href?: string;
  }[];
}

/** How a monitor is asked and judged, as far as its `publish` lets the public page show it. */
export function specOf(context: SiteContext, facts: MonitorFacts): SpecRow[] {
  const { locale, format } = context;
  const words = locale.monitor;
  const { monitor, page } = facts;
  const { asked, policy, slowMs } = monitor;
  const target = publicTarget(facts);
  const request = [asked?.method, target].filter((part) => part !== undefined).join(" ");
  const by = asked !== undefined && Object.hasOwn(locale.askedBy, asked.kind) ? locale.askedBy[asked.kind] : undefined;
  const rows: (SpecRow | undefined)[] = [
    monitor.description === undefined ? undefined : { term: words.about, values: [{ text: about(facts) }] },
    asked === undefined ? undefined : kindRow(context, asked.kind, by?.what),
    request === "" || isHeartbeat(monitor)
      ? undefined
      : { term: by?.request ?? words.request, values: [{ code: outsideText(request) }] },
    asked === undefined || asked.conditions.length === 0
      ? undefined
      : { term: words.expected, values: asked.conditions.map((text) => ({ code: outsideText(text) })) },
    slowMs === undefined
      ? undefined
      : { term: words.calledSlow, values: [{ text: words.slowOver(format.latency(slowMs), policy.failures) }] },
    downRow(context, facts),
    isByPage(facts) ? { term: words.uptime, values: [{ text: locale.others.byPage.uptimeIs }] } : undefined,
    everyRow(context, facts),
    ...heardRows(context, facts),
    monitor.importance === undefined
      ? undefined
      : { term: words.importance, values: [{ text: locale.importance[monitor.importance] }] },
    tierRow(context, facts),
    page === undefined
      ? undefined
      : { term: words.pageRead, values: [{ text: page.name, ...(page.url !== undefined && { href: page.url }) }] },
  ];
  return rows.filter((row) => row !== undefined);
}

/** The kind, and what it does where its name does not say it. */
function kindRow({ locale }: SiteContext, kind: string, what: string | undefined): SpecRow {
  const code = outsideText(kind);
  return { term: locale.monitor.kind, values: what === undefined ? [{ code }] : [{ code, note: what }] };
}

function downRow({ locale, format }: SiteContext, facts: MonitorFacts): SpecRow {
  const words = locale.monitor;
  const { monitor } = facts;
  const { policy } = monitor;
  if (isByPage(facts)) return { term: words.calledDown, values: [{ text: locale.others.byPage.calledDown }] };
  const text = isHeartbeat(monitor)
    ? words.reportsMissing(policy.failures)
    : words.downAfter({
        failures: policy.failures,
        apart: policy.confirmMs < SECOND_MS ? "" : format.duration(policy.confirmMs),
        rate: format.rate(policy.rate),
        window: format.duration(policy.windowMs),
        least: RATE_SAMPLES,
      });
  return { term: words.calledDown, values: [{ text }] };
}

function everyRow({ locale, format }: SiteContext, { monitor, reallyEveryMs }: MonitorFacts): SpecRow {
  const words = locale.monitor;
  const every = format.duration(monitor.everyMs);
  const text = isHeartbeat(monitor)
    ? words.reportsEvery(every, format.duration(monitor.graceMs ?? 0))
    : words.everyValue(every, reallyEveryMs === undefined ? undefined : format.duration(reallyEveryMs));
  return { term: words.every, values: [{ text }] };
}

/** Of a heartbeat: when it last reported, and when at the latest the next report has to come. */
function heardRows({ locale, format, input }: SiteContext, { monitor, calls }: MonitorFacts): SpecRow[] {
  const words = locale.monitor;
  if (!isHeartbeat(monitor)) return [];
  const { heardMs } = calls;
  if (heardMs === undefined) return [{ term: words.lastHeard, values: [{ text: words.neverHeard }] }];
  const dueMs = heardMs + monitor.everyMs + (monitor.graceMs ?? 0);
  const due = format.timeNear(dueMs, input.nowMs);
  return [
    { term: words.lastHeard, values: [{ text: format.timeNear(heardMs, input.nowMs) }] },
    {
      term: words.nextExpected,
      values: [{ text: dueMs < input.nowMs ? words.overdueSince(due) : words.expectedBy(due) }],
    },
  ];
}

/** How dear it is asked: as it should be, and as it is while money is short. */
function tierRow({ locale }: SiteContext, { monitor, spending }: MonitorFacts): SpecRow | undefined {
  const words = locale.monitor;
  const { tier, cheaper = [] } = monitor;
  if (tier === undefined) return undefined;
  const usual = words.tierUsual(
    locale.tier[tier],
    cheaper.map((way) => locale.tier[way.tier]),
  );
  const now =
    spending?.fellBack === true && spending.tier !== undefined ? [words.tierNow(locale.tier[spending.tier])] : [];
  return { term: words.tier, values: [usual, ...now].map((text) => ({ text })) };
}
