import { toCsv, type CsvCell } from "../csv.ts";
import { ID_PATTERN } from "../domain/monitor.ts";
import type { SlaPart, SlaReport } from "../domain/sla-report.ts";
import type { FalseAlarmTold } from "../domain/tuning.ts";
import { listJson } from "./output.ts";
import { reportMarkdown } from "./report-markdown.ts";

/** Reports of one monitor stand for so many months; those of all monitors for as many as are read, older ones in the ledger. */
export const MONTHS_BY_MONITOR = 12;

/** What a report's files are called, without their ending: of all monitors, or of one. */
export const reportName = ({ month }: SlaReport, monitor?: string): string =>
  monitor === undefined ? `reports/${month}` : `reports/${monitor}/${month}`;

/** Of more monitors than these the files of the whole month have to do: of a thousand, those of each would be 36,000. */
const BY_MONITOR_UP_TO = 100;

/** Whether a monitor has files of its own of a month. Ids become folders: a part that is none of ours has no file. */
export const hasFiles = ({ monitors }: SlaReport, { id }: SlaPart): boolean =>
  monitors.length <= BY_MONITOR_UP_TO && ID_PATTERN.test(id);

/**
 * Path → text of all reports, oldest first as the ledger has them: JSON, CSV and Markdown of each month, and of each monitor in
 * it where they are not too many. Made of the reports alone, so that nothing that is set or seen later changes a month that is over.
 */
export async function reportFiles(reports: readonly SlaReport[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const report of reports) {
    const { monitors, ...month } = report;
    const name = reportName(report);
    files.set(`${name}.json`, listJson(monitors.length, report));
    files.set(`${name}.csv`, reportCsv(report, monitors));
    files.set(`${name}.md`, await reportMarkdown(report));
    if (!reports.slice(-MONTHS_BY_MONITOR).includes(report)) continue;
    for (const part of monitors.filter((one) => hasFiles(report, one))) {
      const own = reportName(report, part.id);
      files.set(`${own}.json`, listJson(1, { ...month, monitor: part }));
      files.set(`${own}.csv`, reportCsv(report, [part]));
      files.set(`${own}.md`, await reportMarkdown(report, part));
    }
  }
  return files;
}

const MICRO = 1e6;

/** A row a monitor. Keys are those of the JSON; sums of money are in their unit, a column each. */
export function reportCsv({ month, monitors }: SlaReport, parts: readonly SlaPart[]): string {
  const units = [...new Set(parts.flatMap(({ cost }) => Object.keys(cost.amounts)))].toSorted();
  const columns: readonly CsvColumn[] = [
    ["month", () => month],
    ...COLUMNS,
    // A month that an earlier version closed has the columns that it had then.
    ...(monitors.some(({ falseAlarms }) => falseAlarms !== undefined) ? FALSE_ALARM_COLUMNS : []),
    ...units.flatMap((unit) => [
      [`cost ${unit}`, ({ cost }: SlaPart) => inUnits(cost.amounts[unit])] as const,
      [`perSuccess ${unit}`, ({ cost }: SlaPart) => inUnits(cost.perSuccess?.[unit])] as const,
    ]),
  ];
  return toCsv(
    columns.map(([head]) => head),
    parts.map((part) => columns.map(([, cell]) => cell(part))),
  );
}

const inUnits = (micro: number | undefined): number | undefined => (micro === undefined ? undefined : micro / MICRO);

type CsvColumn = readonly [head: string, cell: (part: SlaPart) => CsvCell];

const FALSE_ALARM_COLUMNS: readonly CsvColumn[] = [
  ["falseAlarms", ({ falseAlarms }) => falseAlarms?.length],
  [
    "toTune",
    ({ falseAlarms = [] }) => [...new Set(falseAlarms.map(tuningCell))].filter((one) => one !== "").join("; "),
  ],
];

/** `judge.failures 3`, `alert too-dear` */
function tuningCell({ rule, setting = "", value = "" }: FalseAlarmTold): string {
  return rule === undefined ? `${setting} ${value}`.trim() : `alert ${rule}`;
}

const COLUMNS: readonly CsvColumn[] = [
  ["id", ({ id }) => id],
  ["name", ({ name }) => name],
  ["group", ({ group }) => group],
  ["provider", ({ provider }) => provider],
  ["uptimeOf", ({ uptimeOf }) => uptimeOf],
  ["uptime", ({ uptime }) => uptime],
  ["coverage", ({ coverage }) => coverage],
  ["availableMs", ({ availableMs }) => availableMs],
  ["downtimeMs", ({ downtimeMs }) => downtimeMs],
  ["leftOutMs", ({ leftOutMs }) => leftOutMs],
  ["calls", ({ calls }) => calls],
  ["failures", ({ failures }) => failures],
  ["errorRate", ({ errorRate }) => errorRate],
  ["p50", ({ latency }) => latency?.p50],
  ["p95", ({ latency }) => latency?.p95],
  ["p99", ({ latency }) => latency?.p99],
  ["mean", ({ latency }) => latency?.mean],
  ["incidents", ({ incidents }) => incidents.count],
  ["longestMs", ({ incidents }) => incidents.longestMs],
  ["mttdMs", ({ incidents }) => incidents.mttdMs],
  ["mttrMs", ({ incidents }) => incidents.mttrMs],
  ["target", ({ slo }) => slo?.target],
  ["met", ({ slo }) => slo?.met],
  ["budgetMs", ({ slo }) => slo?.budgetMs],
  ["spentMs", ({ slo }) => slo?.spentMs],
  ["leftMs", ({ slo }) => slo?.leftMs],
  ["corrections", ({ corrections }) => corrections.length],
  ["regions", ({ regions = [] }) => regions.map(({ region, uptime = "" }) => `${region} ${uptime}`).join("; ")],
  ["unpriced", ({ cost }) => cost.unpriced],
];
