import { plural } from "./en-counts.ts";
import { enReport } from "./en-report.ts";
import type { ReportWords } from "./reports.ts";

/** The page of closed months, in English. */
export const enReports: ReportWords = {
  title: "Reports",
  sentence: (month, { monitors, clean, objectives, met }) => [
    {
      tone: "plain",
      text:
        objectives === 0
          ? `In ${month}, ${clean === 0 ? "no monitor was" : clean === monitors ? "every monitor was" : `${clean} of ${monitors} monitors ${plural(clean, "was", "were")}`} without a failure.`
          : objectives === 1
            ? `In ${month}, the one objective was ${met === 1 ? "met" : "missed"}.`
            : `In ${month}, ${met === objectives ? "all" : met === 0 ? "none" : `${met}`} of ${objectives} objectives ${plural(met, "was", "were")} met.`,
    },
  ],
  how: "A month is closed on the 3rd of the next one. Its report is made then, and never changes: not by what comes later, nor by another name or objective.",
  newestNote: (closed) => `Closed ${closed}`,
  newestColumns: [
    { text: "Monitor" },
    { text: "Uptime", numeric: true },
    { text: "Objective", numeric: true },
    { text: "Downtime", numeric: true },
    { text: "p95", numeric: true },
    { text: "As a file", numeric: true },
  ],
  goals: { met: "met", missed: "missed" },
  noGoal: "–",
  incidents: (count) => (count === 0 ? "no incident" : `${count} ${plural(count, "incident")}`),
  ofPage: "by its page",
  left: (duration) => `${duration} left`,
  over: (duration) => `${duration} over`,
  falseAlarms: "False alarms, and what to tune",
  falseAlarmsNote: "As people marked them; settings as they were when the month was closed",
  falseAlarmColumns: [{ text: "Monitor" }, { text: "When" }, { text: "Marked by" }, { text: "What to tune" }],
  falseAlarmGoesOn: "went on at the close",
  tune: enReport.tune,
  tuneRule: enReport.tuneRule,
  untuned: enReport.untuned,
  asTable: (what) => `${what}, as a table`,
  months: "Closed months",
  monthsNote: "Of all monitors together",
  monthColumns: [
    { text: "Month" },
    { text: "Monitors", numeric: true },
    { text: "Objectives met", numeric: true },
    { text: "As a file", numeric: true },
  ],
  metOf: (met, objectives) => `${met} of ${objectives}`,
  formats: { json: "JSON", csv: "CSV", md: "Markdown" },
  of: (what) => `, ${what}`,
  inLedger: "Every month that was ever closed stands in the ledger, under history/reports.",
};
