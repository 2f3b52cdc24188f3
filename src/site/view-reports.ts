import { toMs } from "../domain/instant.ts";
import type { SlaPart, SlaReport } from "../domain/sla-report.ts";
import type { FalseAlarmTold } from "../domain/tuning.ts";
import type { ReportWords } from "../locales/reports.ts";
import { frame, sentence, type SiteContext } from "./context.ts";
import { outsideText, outsideUrl } from "./outside.ts";
import { hasFiles, reportName } from "./report-files.ts";

/** Closed months: the newest as a table, and all of them as files. There is at least one. */
export function reportsView(context: SiteContext): object {
  const { locale, format, input } = context;
  const words = locale.reports;
  const reports = input.ledger.reports.toReversed();
  const newest = reports[0]!;
  const repository = outsideUrl(input.repositoryUrl)?.replace(/\/$/u, "");
  return {
    ...frame(context, { title: words.title, root: "", current: "reports" }),
    crumbs: [{ href: "index.html", text: locale.words.status }, { text: words.title }],
    sentence: sentence(words.sentence(monthOf(newest), countsOf(newest))),
    how: words.how,
    newestHead: monthOf(newest),
    newestTable: words.asTable(monthOf(newest)),
    newestNote: words.newestNote(format.fullDay(toMs(newest.closedAt))),
    // On a phone there is no room for `p95` and files of each monitor.
    newestColumns: words.newestColumns.map((column, index) => ({ ...column, wide: index >= 4 })),
    rows: newest.monitors.map((part) => rowOf(context, newest, part)),
    falseAlarmsHead: words.falseAlarms,
    falseAlarmsNote: words.falseAlarmsNote,
    falseAlarmsTable: words.asTable(words.falseAlarms),
    falseAlarmColumns: words.falseAlarmColumns,
    falseAlarms: newest.monitors.flatMap((part) => falseAlarmRows(context, part)),
    monthsHead: words.months,
    monthsTable: words.asTable(words.months),
    monthsNote: words.monthsNote,
    monthColumns: words.monthColumns.map((column, index) => ({ ...column, wide: index === 1 })),
    months: reports.map((report) => {
      const { monitors, objectives, met } = countsOf(report);
      return {
        name: monthOf(report),
        monitors: format.count(monitors),
        met: objectives === 0 ? words.noGoal : words.metOf(met, objectives),
        files: filesOf(context, reportName(report), monthOf(report)),
      };
    }),
    inLedger: words.inLedger,
    ledgerHref: repository === undefined ? undefined : `${repository}/tree/HEAD/history/reports`,
  };

  /** A month of a report is one of UTC, whatever the site's zone is: its middle lies in it everywhere. */
  function monthOf({ from, to }: SlaReport): string {
    return format.month((toMs(from) + toMs(to)) / 2);
  }
}

function countsOf({ monitors }: SlaReport): Record<"monitors" | "clean" | "objectives" | "met", number> {
  const judged = monitors.flatMap(({ slo }) => slo?.met ?? []);
  return {
    monitors: monitors.length,
    clean: monitors.filter(({ uptime }) => uptime === 1).length,
    objectives: judged.length,
    met: judged.filter(Boolean).length,
  };
}

const FORMATS = ["json", "csv", "md"] as const;

function filesOf({ locale }: SiteContext, name: string, what: string): object[] {
  return FORMATS.map((format) => ({
    href: `${name}.${format}`,
    text: locale.reports.formats[format],
    of: locale.reports.of(what),
  }));
}

function rowOf(context: SiteContext, report: SlaReport, part: SlaPart): object {
  const { locale, format } = context;
  const words = locale.reports;
  const { id, uptime, coverage, uptimeOf, downtimeMs, incidents, latency, slo } = part;
  const name = outsideText(part.name);
  return {
    ...monitorOf(context, part),
    sub: uptimeOf === "page" ? words.ofPage : outsideText(part.group ?? ""),
    uptime: uptime === undefined ? "–" : format.uptimeFine(uptime),
    coverage: locale.index.coverage(format.coverage(coverage)),
    ...goalOf(context, slo),
    downtime: format.duration(downtimeMs),
    incidents: words.incidents(incidents.count),
    p95: latency === undefined ? "–" : format.latency(latency.p95),
    files: hasFiles(part) ? filesOf(context, reportName(report, id), name) : [],
  };
}

/** A monitor by its name of then, and where its page is if it is still watched. */
function monitorOf({ facts }: SiteContext, { id, name }: SlaPart): object {
  const isWatched = facts.some(({ monitor }) => monitor.id === id);
  return { name: outsideText(name), ...(isWatched && { href: `monitors/${id}.html` }) };
}

function falseAlarmRows(context: SiteContext, part: SlaPart): object[] {
  const { locale, format, incidents } = context;
  const withPage = new Set(incidents.map(({ incident }) => incident.id));
  return (part.falseAlarms ?? []).map(({ incident, kind, from, to, who, why = "", ...tuning }) => ({
    ...monitorOf(context, part),
    kind: locale.kind[kind],
    ...(withPage.has(incident) && { incidentHref: `incidents/${incident}.html` }),
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
