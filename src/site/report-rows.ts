import { toMs } from "../domain/instant.ts";
import type { SlaPart, SlaReport } from "../domain/sla-report.ts";
import type { FalseAlarmTold } from "../domain/tuning.ts";
import type { ReportWords } from "../locales/reports.ts";
import type { SiteContext } from "./context.ts";
import type { SiteInput } from "./input.ts";
import { outsideText } from "./outside.ts";
import { hasFiles, reportName } from "./report-files.ts";

/** Of its page, in `reports/`. */
export const reportPath = ({ month }: Pick<SlaReport, "month">): string => `reports/${month}.html`;

/** A month of a report is one of UTC, whatever the site's zone is: its middle lies in it everywhere. */
export const monthOf = ({ format }: SiteContext, { from, to }: SlaReport): string =>
  format.month((toMs(from) + toMs(to)) / 2);

export function countsOf({ monitors }: SlaReport): Record<"monitors" | "clean" | "objectives" | "met", number> {
  const judged = monitors.flatMap(({ slo }) => slo?.met ?? []);
  return {
    monitors: monitors.length,
    clean: monitors.filter(({ uptime }) => uptime === 1).length,
    objectives: judged.length,
    met: judged.filter(Boolean).length,
  };
}

const FORMATS = ["json", "csv", "md"] as const;

/** `root` leads from the page to the site's top. */
export function filesOf({ locale }: SiteContext, name: string, what: string, root: string): object[] {
  return FORMATS.map((format) => ({
    href: `${root}${name}.${format}`,
    text: locale.reports.formats[format],
    of: locale.reports.of(what),
  }));
}

export function reportRow(context: SiteContext, report: SlaReport, part: SlaPart, strip: string): object {
  const { locale, format } = context;
  const words = locale.reports;
  const { id, uptime, coverage, uptimeOf, downtimeMs, incidents, latency, slo, errorRate } = part;
  const name = outsideText(part.name);
  return {
    ...monitorOf(context, part),
    sub: uptimeOf === "page" ? words.ofPage : outsideText(part.group ?? ""),
    uptime: uptime === undefined ? "–" : format.uptimeFine(uptime),
    coverage: locale.index.coverage(format.coverage(coverage)),
    ...goalOf(context, slo),
    downtime: format.duration(downtimeMs),
    incidents: words.incidents(incidents.count),
    errors: errorRate === undefined ? "–" : format.rate(errorRate),
    p50: latency === undefined ? "–" : format.latency(latency.p50),
    p95: latency === undefined ? "–" : format.latency(latency.p95),
    strip,
    files: hasFiles(report, part) ? filesOf(context, reportName(report, id), name, "../") : [],
  };
}

const watchedIn = new WeakMap<SiteInput, ReadonlySet<string>>();

/** A monitor by its name of then, and where its page is if it is still watched. */
export function monitorOf(
  { input }: SiteContext,
  { id, name }: Pick<SlaPart, "id" | "name">,
): {
  readonly name: string;
  readonly href?: string;
} {
  const watched = watchedIn.get(input) ?? new Set(input.monitors.map((monitor) => monitor.id));
  watchedIn.set(input, watched);
  const isWatched = watched.has(id);
  return { name: outsideText(name), ...(isWatched && { href: `../monitors/${id}.html` }) };
}

export function falseAlarmRows(context: SiteContext, part: SlaPart): object[] {
  const { locale, format, incidents } = context;
  const { falseAlarms = [] } = part;
  if (falseAlarms.length === 0) return [];
  const withPage = new Set(incidents.map(({ incident }) => incident.id));
  return falseAlarms.map(({ incident, kind, from, to, who, why = "", ...tuning }) => ({
    ...monitorOf(context, part),
    kind: locale.kind[kind],
    ...(withPage.has(incident) && { incidentHref: `../incidents/${incident}.html` }),
    from,
    when: format.dayTime(toMs(from)),
    lasted: to === undefined ? locale.reports.falseAlarmGoesOn : format.duration(toMs(to) - toMs(from)),
    who: outsideText(who),
    why: outsideText(why),
    tune: tuneText(locale.reports, tuning),
  }));
}

type Tuned = Pick<FalseAlarmTold, "rule" | "setting" | "value">;

function tuneText(words: ReportWords, { rule, setting, value }: Tuned): string {
  if (rule !== undefined) return words.tuneRule(outsideText(rule));
  if (setting === undefined) return words.untuned;
  return words.tune(outsideText(setting), value === undefined ? undefined : outsideText(value));
}

function goalOf({ locale, format }: SiteContext, slo: SlaPart["slo"]): object {
  const words = locale.reports;
  if (slo === undefined) return { goal: words.noGoal };
  const { target, met, leftMs } = slo;
  const duration = leftMs === undefined ? "" : format.duration(Math.abs(leftMs));
  return {
    goal: format.target(target),
    ...(met !== undefined && { met: words.goals[met ? "met" : "missed"], missed: !met }),
    ...(leftMs !== undefined && { left: leftMs < 0 ? words.over(duration) : words.left(duration) }),
  };
}
