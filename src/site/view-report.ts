import { toMs } from "../domain/instant.ts";
import type { Amounts } from "../domain/costs.ts";
import type { SlaPart, SlaReport } from "../domain/sla-report.ts";
import { frame, sentence, type SiteContext } from "./context.ts";
import { outsideText } from "./outside.ts";
import { reportName } from "./report-files.ts";
import { countsOf, falseAlarmRows, filesOf, monitorOf, monthOf, reportPath, reportRow } from "./report-rows.ts";
import { yearStrips } from "./report-year.ts";
import { amountsText } from "./spend-phrases.ts";
import { table, type Cell } from "./table.ts";
import { figure, type FactView } from "./view-monitor-facts.ts";

/** One closed month, made to be read and printed: nothing on it changes any more but links. */
export function reportView(context: SiteContext, report: SlaReport): object {
  const { locale, format, input } = context;
  const { monthly, reports: words } = locale;
  const name = monthOf(context, report);
  const all = input.ledger.reports;
  const at = all.indexOf(report);
  const strips = yearStrips(context, report);
  const link = (one: SlaReport | undefined, text: string): object[] =>
    one === undefined ? [] : [{ href: `../${reportPath(one)}`, text: `${text}: ${monthOf(context, one)}` }];
  return {
    ...frame(context, { title: monthly.title(name), root: "../", current: "reports", isOver: true }),
    crumbs: [
      { href: "../index.html", text: locale.words.status },
      { href: "../reports.html", text: words.title },
      { text: name },
    ],
    sentence: sentence(words.sentence(name, countsOf(report))),
    how: monthly.closed(format.fullDay(toMs(report.closedAt))),
    facts: reportFacts(context, report),
    yearHead: monthly.year(name),
    yearNote: monthly.yearNote,
    year: strips,
    monitorsHead: monthly.monitors,
    monitorsTable: words.asTable(name),
    columns: monthly.columns,
    rows: report.monitors.map((part) => reportRow(context, report, part, strips.of(part))),
    falseAlarmsHead: words.falseAlarms,
    falseAlarmsNote: words.falseAlarmsNote,
    falseAlarmsTable: words.asTable(words.falseAlarms),
    falseAlarmColumns: words.falseAlarmColumns,
    falseAlarms: report.monitors.flatMap((part) => falseAlarmRows(context, part)),
    incidentsHead: monthly.incidentsHead,
    incidentsLabel: words.asTable(monthly.incidentsHead),
    incidentsNote: monthly.incidentsNote,
    noIncidents: monthly.noIncidents,
    incidents: incidentsTable(context, report),
    costHead: monthly.costHead,
    costLabel: words.asTable(monthly.costHead),
    costNote: monthly.costNote,
    costs: costsTable(context, report),
    filesHead: monthly.files,
    files: filesOf(context, reportName(report), name, "../"),
    links: [...link(all[at + 1], monthly.newer), ...link(all[at - 1], monthly.older)],
  };
}

function reportFacts({ locale, format }: SiteContext, report: SlaReport): FactView[] {
  const words = locale.monthly;
  const { monitors } = report;
  const { clean, objectives, met } = countsOf(report);
  const fact = (term: string, value: string, sub: string): FactView => ({
    term,
    tone: "",
    values: [figure(value)],
    sub,
  });
  const sum = (of: (part: SlaPart) => number): number => monitors.reduce((total, part) => total + of(part), 0);
  const [longest] = monitors.toSorted((a, b) => (b.incidents.longestMs ?? 0) - (a.incidents.longestMs ?? 0));
  const longestMs = longest?.incidents.longestMs;
  const alarms = sum(({ falseAlarms = [] }) => falseAlarms.length);
  return [
    fact(
      words.facts.monitors,
      format.count(monitors.length),
      words.monitorsSub(format.count(sum(({ calls }) => calls))),
    ),
    fact(words.facts.clean, format.count(clean), words.cleanSub),
    objectives === 0
      ? fact(words.facts.met, "–", words.noGoals)
      : fact(words.facts.met, format.count(met), words.metSub(objectives)),
    fact(words.facts.downtime, format.duration(sum(({ downtimeMs }) => downtimeMs)), words.downtimeSub),
    fact(
      words.facts.incidents,
      format.count(sum(({ incidents }) => incidents.count)),
      words.incidentsSub(monitors.filter(({ incidents }) => incidents.count > 0).length),
    ),
    ...(longest === undefined || longestMs === undefined
      ? []
      : [fact(words.facts.longest, format.duration(longestMs), words.longestSub(outsideText(longest.name)))]),
    ...(alarms === 0 ? [] : [fact(words.facts.falseAlarms, format.count(alarms), words.falseAlarmsSub)]),
  ];
}

/** Those that have a page still are links to it. */
function incidentsTable(context: SiteContext, { monitors }: SlaReport): object | undefined {
  const { locale, format } = context;
  const withPage = new Set(context.incidents.map(({ incident }) => incident.id));
  const rows = monitors
    .flatMap((part) => part.incidents.list.map((one) => ({ ...one, name: outsideText(part.name) })))
    .toSorted((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : 0))
    .map(({ id, kind, begin, end, durationMs, name }): Cell[] => [
      {
        text: format.dayTime(toMs(begin)),
        datetime: begin,
        ...(withPage.has(id) && { href: `../incidents/${id}.html` }),
      },
      { text: name },
      { text: locale.kind[kind] },
      {
        text: end === undefined || durationMs === undefined ? locale.monthly.goesOn : format.duration(durationMs),
      },
    ]);
  if (rows.length === 0) return undefined;
  return table(locale.monthly.incidentColumns, rows, { caption: locale.monthly.incidentsHead });
}

const hrefOf = ({ href }: { readonly href?: string }): Pick<Cell, "href"> => (href === undefined ? {} : { href });

/** Of those that cost something, or of which that is not known. */
function costsTable(context: SiteContext, { monitors }: SlaReport): object | undefined {
  const { locale, format } = context;
  const text = (amounts: Amounts | undefined): string =>
    amounts === undefined || Object.keys(amounts).length === 0
      ? "–"
      : amountsText(
          context,
          Object.entries(amounts).map(([unit, micro]) => ({ unit, micro })),
          0,
        );
  const rows = monitors
    .filter(({ cost }) => Object.keys(cost.amounts).length > 0 || cost.unpriced > 0)
    .map(({ id, name, cost }): Cell[] => [
      { text: outsideText(name), ...hrefOf(monitorOf(context, { id, name })) },
      { text: format.count(cost.calls) },
      {
        text: text(cost.amounts),
        ...(cost.unpriced > 0 && { mark: locale.monthly.unpriced(format.count(cost.unpriced)) }),
      },
      { text: text(cost.perSuccess) },
    ]);
  return rows.length === 0 ? undefined : table(locale.monthly.costColumns, rows, { caption: locale.monthly.costHead });
}
