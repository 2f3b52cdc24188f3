import { latenessMs } from "../domain/corroborate.ts";
import { HOUR_MS, MINUTE_MS, toInstant, toMs, type Instant } from "../domain/instant.ts";
import type { Incident } from "../domain/incident.ts";
import { isAvailable, isFailure } from "../domain/outcome.ts";
import { isOfPage, type Sample } from "../domain/sample.ts";
import { hasRepeated, reachesBackTo } from "./call-times.ts";
import { callsChart, pulseChart, type Call, type PageLine } from "./charts/calls.ts";
import type { TimeRange } from "./charts/scale.ts";
import { isByPage, type MonitorFacts } from "./facts.ts";
import { otherLines, otherNames } from "./incident-others.ts";
import { isOutage } from "./incident-kinds.ts";
import { isHeartbeat } from "./input.ts";
import { nameOf, type SiteContext, type SiteIncident } from "./context.ts";
import { LONGEST_DRAWN, outsideText } from "./outside.ts";
import { isAtOnce } from "./phrases.ts";
import { firstReadingMs, pageHistory } from "./page-history.ts";
import { clockTicks } from "./ticks.ts";

/** The time of an incident with some of before and after, up to now. */
export function incidentRange({ begin, end, pagePublished }: Incident, nowMs: number): TimeRange {
  const fromMs = toMs(begin);
  const untilMs = Math.min(
    nowMs,
    Math.max(end === undefined ? nowMs : toMs(end), pagePublished === undefined ? 0 : toMs(pagePublished)),
  );
  const aroundMs = Math.min(12 * HOUR_MS, Math.max(30 * MINUTE_MS, (untilMs - fromMs) * 0.6));
  const earliest = Math.min(
    fromMs,
    pagePublished === undefined ? fromMs : Math.max(toMs(pagePublished), fromMs - 2 * aroundMs),
  );
  return { fromMs: earliest - aroundMs, toMs: end === undefined ? nowMs : Math.min(nowMs, untilMs + aroundMs / 2) };
}

/** Calls of a range as they are kept; repetitions, and what a page alone said, are left out. */
export function callsIn(samples: readonly Sample[], { fromMs, toMs: untilMs }: TimeRange): Sample[] {
  // Text, and halved, for every incident looks through the calls of its monitor.
  const [from, to] = [toInstant(Math.ceil(fromMs)), toInstant(untilMs)];
  const own: Sample[] = [];
  for (let at = firstSince(samples, from); at < samples.length && samples[at]!.t <= to; at += 1) {
    const sample = samples[at]!;
    if (sample.again === undefined && !isOfPage(sample)) own.push(sample);
  }
  return own;
}

/** Index of the first of sorted samples that is no earlier than a moment. */
function firstSince(samples: readonly Sample[], from: Instant): number {
  let [low, high] = [0, samples.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (samples[middle]!.t < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same of a monitor: where nothing as old is kept, which is so of most incidents, nothing is read. */
const keptCalls = (facts: MonitorFacts, range: TimeRange): Sample[] =>
  reachesBackTo(facts, range.toMs) ? callsIn(facts.ledger.samples, range) : [];

/** From its beginning to its end, or now. */
const ownTime = ({ input }: SiteContext, { begin, end }: Incident): TimeRange => ({
  fromMs: toMs(begin),
  toMs: end === undefined ? input.nowMs : toMs(end),
});

/** First samples of the incident's own time; empty once they left the tree. */
export function callsOf(context: SiteContext, { incident, facts }: SiteIncident): Sample[] {
  const own = ownTime(context, incident);
  return reachesBackTo(facts, own.fromMs) ? callsIn(facts.ledger.samples, own) : [];
}

/** Calls of the incident's own time were repeated, which `callsOf` leaves out. */
export function hasRepetitions(context: SiteContext, { incident, facts }: SiteIncident): boolean {
  const own = ownTime(context, incident);
  return hasRepeated(facts, own.fromMs, own.toMs);
}

const toCall = ({ t, outcome, ms }: Pick<Sample, "t" | "outcome"> & { readonly ms?: number }): Call => ({
  tMs: toMs(t),
  mark: isFailure(outcome) ? "fail" : outcome === "slow" ? "slow" : isAvailable(outcome) ? "ok" : "none",
  ...(ms !== undefined && { ms }),
});

function troubleOf(incident: Incident, range: TimeRange) {
  const { kind, level, begin, end } = incident;
  if (kind === "configuration" || (kind === "manual" && level === "info")) return undefined;
  const name = isOutage(incident) ? ("shade-down" as const) : ("shade-degraded" as const);
  return { fromMs: toMs(begin), toMs: end === undefined ? range.toMs : toMs(end), name };
}

function pageLineOf(
  { locale, format }: SiteContext,
  { incident, facts }: SiteIncident,
  range: TimeRange,
): PageLine | undefined {
  if (facts.page === undefined) return undefined;
  const firstMs = firstReadingMs(facts.said, facts.monitor) ?? Infinity;
  const shown = pageHistory(facts.said, facts.monitor, range.fromMs, range.toMs).map((part) => ({
    ...part,
    label: part.toMs <= firstMs ? locale.chart.notReadYet : locale.page[part.status],
  }));
  const beganMs = toMs(incident.begin);
  const isOurs = incident.kind === "outage" || incident.kind === "degradation";
  const spokeMs = incident.pagePublished === undefined ? undefined : toMs(incident.pagePublished);
  if (!isOurs || (spokeMs === undefined && incident.corroboration !== "unacknowledged")) return { shown };
  const untilMs = Math.min(range.toMs, spokeMs ?? (incident.end === undefined ? range.toMs : toMs(incident.end)));
  // A page that spoke at once was not silent.
  if (untilMs <= beganMs || isAtOnce(untilMs - beganMs)) return { shown };
  const lasted = format.duration(latenessMs(incident) ?? untilMs - beganMs);
  const label = spokeMs === undefined ? locale.chart.silentFor(lasted) : locale.chart.lateBy(lasted);
  const short = spokeMs === undefined ? locale.chart.silentForShort(lasted) : lasted;
  return { shown, silence: { fromMs: beganMs, toMs: untilMs, isOpen: spokeMs === undefined, label, short } };
}

function askedOf({ locale, format }: SiteContext, facts: MonitorFacts): string {
  const { monitor, reallyEveryMs } = facts;
  if (isByPage(facts)) return locale.others.byPage.notAsked;
  if (isHeartbeat(monitor)) return locale.chart.reportsDue(format.duration(monitor.everyMs));
  return reallyEveryMs === undefined
    ? locale.chart.plannedEvery(format.duration(monitor.everyMs))
    : locale.chart.weAsked(format.duration(reallyEveryMs));
}

/** The row of marks over the page's line for the index. */
export function incidentPulse(context: SiteContext, one: SiteIncident): string {
  const { locale, format, calendar, input } = context;
  const { incident, facts } = one;
  const range = incidentRange(incident, input.nowMs);
  const calls = keptCalls(facts, range);
  const failed = calls.filter(({ outcome }) => isFailure(outcome)).length;
  const page = pageLineOf(context, one, range);
  const trouble = troubleOf(incident, range);
  // A label that would touch "now" is left out; one that would do so on a phone is for wider charts.
  const ticks = clockTicks(range, calendar, format).flatMap((tick) => {
    const share = (tick.ms - range.fromMs) / (range.toMs - range.fromMs);
    return share < 0.86 ? [{ ...tick, ...(share > 0.74 && { minor: true }) }] : [];
  });
  return pulseChart({
    title: locale.chart.pulseTitle(nameOf(facts), format.timeNear(range.fromMs, input.nowMs), format.time(range.toMs)),
    desc: locale.chart.pulseDesc(
      failed,
      calls.length,
      page?.shown.at(-1)?.label ?? locale.chart.noPage,
      otherNames(context, incident),
    ),
    range,
    calls: calls.map(toCall),
    ticks,
    asked: askedOf(context, facts),
    pageSays: facts.page === undefined ? "" : locale.chart.pageSays(outsideText(facts.page.name, LONGEST_DRAWN)),
    now: locale.chart.now(format.time(input.nowMs)),
    ...(trouble !== undefined && { trouble }),
    ...(page !== undefined && { page }),
  });
}

/**
 * The chart of an incident's own page; `isEvidence`: the samples are gone, what was kept of them is shown; `isPulse`: it has
 * no scale.
 */
export function incidentCalls(
  context: SiteContext,
  one: SiteIncident,
): { readonly svg: string; readonly isEvidence: boolean; readonly isPulse: boolean } {
  const { locale, format, calendar, input } = context;
  const { incident, facts } = one;
  const range = incidentRange(incident, input.nowMs);
  const samples = keptCalls(facts, range);
  const isEvidence = samples.length === 0;
  const calls = (isEvidence ? incident.evidence : samples).map(toCall);
  const failed = calls.filter(({ mark }) => mark === "fail").length;
  const page = pageLineOf(context, one, range);
  const trouble = troubleOf(incident, range);
  const { slowMs } = facts.monitor;
  const common = {
    title: locale.chart.pulseTitle(
      nameOf(facts),
      format.dayTime(range.fromMs),
      format.timeNear(range.toMs, range.fromMs),
    ),
    desc: locale.chart.pulseDesc(
      failed,
      calls.length,
      page?.shown.at(-1)?.label ?? locale.chart.noPage,
      otherNames(context, incident),
    ),
    range,
    calls,
    ticks: clockTicks(range, calendar, format),
    others: otherLines(context, incident, range),
    ...(trouble !== undefined && { trouble }),
    ...(page !== undefined && { page }),
  };
  // Reports that say nothing of their time have no place on a scale.
  const isTimeless = isHeartbeat(facts.monitor) && calls.every(({ ms }) => ms === undefined);
  if (isEvidence || isTimeless) {
    const pageSays = facts.page === undefined ? "" : locale.chart.pageSays(outsideText(facts.page.name, LONGEST_DRAWN));
    const isUnasked = isByPage(facts) && calls.length === 0;
    const asked = isTimeless || isUnasked ? askedOf(context, facts) : locale.chart.weAskedUnplanned;
    return { isEvidence, isPulse: true, svg: pulseChart({ ...common, asked, pageSays }) };
  }
  const svg = callsChart({
    ...common,
    valueLabels: format.latencyTicks,
    failed: locale.chart.failed,
    ...(slowMs !== undefined && { slow: { ms: slowMs, label: locale.chart.slowOver(format.latency(slowMs)) } }),
  });
  return { svg, isEvidence, isPulse: false };
}
