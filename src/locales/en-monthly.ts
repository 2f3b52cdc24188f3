import { inSentence, plural } from "./en-counts.ts";
import type { MonthlyWords } from "./monthly.ts";

export const enMonthly: MonthlyWords = {
  title: (month) => `Report of ${month}`,
  facts: {
    monitors: "Monitors",
    clean: "Without a failure",
    met: "Objectives met",
    downtime: "Downtime, all together",
    incidents: "Incidents",
    longest: "Longest incident",
    falseAlarms: "False alarms",
  },
  monitorsSub: (calls) => `asked ${calls} times`,
  cleanSub: "all of the known time up",
  metSub: (objectives) => `of ${objectives} that can be judged`,
  noGoals: "none was set",
  downtimeSub: "failed time of each, summed",
  incidentsSub: (monitors) => `of ${inSentence(monitors)} ${plural(monitors, "monitor")}`,
  longestSub: (name) => name,
  falseAlarmsSub: "left out of uptime",
  year: (month) => `Twelve months to ${month}`,
  yearNote:
    "A bar is an average monitor’s average day of its month: red is downtime, on a log scale of 1 min, 1 h, 24 h",
  yearFinding: (months, worst, downtime, isOfAll) =>
    worst === ""
      ? `No downtime in ${inSentence(months)} ${plural(months, "month")}`
      : `${worst} was the worst month: ${isOfAll ? "an average monitor was down for " : ""}${downtime}${isOfAll ? "" : " of downtime"} a day`,
  yearOf: (name) => `Twelve months of ${name}`,
  monitors: "Monitors",
  closed: (day) => `Closed ${day}`,
  columns: [
    { text: "Monitor" },
    { text: "Uptime", numeric: true },
    { text: "Objective", numeric: true },
    { text: "Downtime", numeric: true },
    { text: "Error rate", numeric: true },
    { text: "p50", numeric: true },
    { text: "p95", numeric: true },
    { text: "12 months" },
    { text: "As a file", numeric: true },
  ],
  incidentsHead: "Incidents that began in this month",
  incidentsNote: "Outages, degradations and missing reports, without false alarms",
  incidentColumns: [{ text: "Began" }, { text: "Monitor" }, { text: "Kind" }, { text: "Lasted", numeric: true }],
  goesOn: "went on at the close",
  noIncidents: "None.",
  costHead: "What it cost",
  costNote: "As providers told it, or by their prices; calls without a known price are in no sum",
  costColumns: [
    { text: "Monitor" },
    { text: "Calls", numeric: true },
    { text: "Cost", numeric: true },
    { text: "A successful call", numeric: true },
  ],
  unpriced: (calls) => `${calls} without a price`,
  newer: "Newer",
  older: "Older",
  files: "As files",
};
