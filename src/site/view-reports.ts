import { frame, sentence, type SiteContext } from "./context.ts";
import { outsideUrl } from "./outside.ts";
import { reportName } from "./report-files.ts";
import { countsOf, filesOf, monthOf, reportPath } from "./report-rows.ts";
import { yearStrips } from "./report-year.ts";

/** Closed months: a page of each, and all of them as files. There is at least one. */
export function reportsView(context: SiteContext): object {
  const { locale, format, input } = context;
  const words = locale.reports;
  const reports = input.ledger.reports.toReversed();
  const newest = reports[0]!;
  const repository = outsideUrl(input.repositoryUrl)?.replace(/\/$/u, "");
  return {
    ...frame(context, { title: words.title, root: "", current: "reports" }),
    crumbs: [{ href: "index.html", text: locale.words.status }, { text: words.title }],
    sentence: sentence(words.sentence(monthOf(context, newest), countsOf(newest))),
    how: words.how,
    yearHead: locale.monthly.year(monthOf(context, newest)),
    yearNote: locale.monthly.yearNote,
    year: yearStrips(context, newest),
    monthsHead: words.months,
    monthsTable: words.asTable(words.months),
    monthsNote: words.monthsNote,
    monthColumns: words.monthColumns,
    months: reports.map((report) => {
      const { monitors, objectives, met } = countsOf(report);
      const name = monthOf(context, report);
      return {
        name,
        href: reportPath(report),
        monitors: format.count(monitors),
        met: objectives === 0 ? words.noGoal : words.metOf(met, objectives),
        files: filesOf(context, reportName(report), name, ""),
      };
    }),
    inLedger: words.inLedger,
    ledgerHref: repository === undefined ? undefined : `${repository}/tree/HEAD/history/reports`,
  };
}
