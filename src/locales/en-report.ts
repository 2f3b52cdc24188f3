import { plural } from "./en-counts.ts";

/** The words of a monthly report as Markdown: always English, so that no setting of the site changes a month that is over. */
export const enReport = {
  title: (month: string, monitor?: string) =>
    monitor === undefined ? `SLA report of ${month}` : `SLA report of ${month}: ${monitor}`,
  closed: (from: string, to: string, closedAt: string) =>
    `From ${from} up to ${to}. Made at ${closedAt}, when the month was closed; nothing that came later counts in it.`,
  columns: ["Monitor", "Uptime", "Coverage", "Objective", "Downtime", "Incidents", "Calls failed", "p95", "Cost"],
  unknown: "–",
  none: "none",
  term: {
    id: "Id",
    group: "Group",
    provider: "Provider",
    uptime: "Uptime",
    downtime: "Downtime",
    slo: "Objective",
    budget: "Error budget",
    calls: "Calls",
    latency: "Latency",
    incidents: "Incidents",
    cost: "Cost",
    models: "Models",
    regions: "Regions",
  },
  uptime: (uptime: string, coverage: string, isOfPage: boolean) =>
    `${uptime}, of ${coverage} of the month that are known${isOfPage ? ", by the word of its official page" : ""}`,
  uptimeUnknown: "unknown: nothing of the month was seen",
  downtime: (downtime: string, leftOut: string) => (leftOut === "" ? downtime : `${downtime}; ${leftOut} left out`),
  slo: (target: string, met: boolean | undefined) =>
    met === undefined ? `${target}, nothing known to hold against it` : `${target}, ${met ? "met" : "missed"}`,
  met: { true: "met", false: "missed" },
  budget: (budget: string, spent: string, left: string, isOver: boolean) =>
    `${budget}, of which ${spent} spent; ${isOver ? `${left} over it` : `${left} left`}`,
  calls: (calls: string, failures: string, rate: string) =>
    rate === "" ? calls : `${calls}, of which ${failures} failed (${rate})`,
  latency: (p50: string, p95: string, p99: string, mean: string) =>
    `p50 ${p50}, p95 ${p95}, p99 ${p99}, mean ${mean}, of successful calls`,
  incidents: (count: string, longest: string, mttd: string, mttr: string) =>
    [
      count,
      longest === "" ? "" : `the longest ${longest}`,
      mttd === "" ? "" : `mean time to detect ${mttd}`,
      mttr === "" ? "" : `mean time to recover ${mttr}`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  cost: (amounts: string, each: string, unpriced: number) =>
    [
      unpriced > 0 && amounts !== "" ? `at least ${amounts}` : amounts,
      each === "" ? "" : `${each} for each successful call`,
      unpriced === 0 ? "" : `${unpriced} ${plural(unpriced, "call")} of unknown cost`,
    ]
      .filter((part) => part !== "")
      .join("; "),
  model: (name: string, calls: number, amounts: string) =>
    `${name}: ${calls} ${plural(calls, "call")}${amounts === "" ? "" : `, ${amounts}`}`,
  region: (region: string, uptime: string, coverage: string) => `${region} ${uptime} (coverage ${coverage})`,
  incidentColumns: ["Incident", "Kind", "Began (UTC)", "Ended (UTC)", "Lasted"],
  goesOn: "went on when the month was closed",
  falseAlarms: "False alarms, and what to tune:",
  falseAlarm: (kind: string, from: string, to: string | undefined, who: string, why: string | undefined) =>
    `${kind}, ${to === undefined ? `from ${from} on` : `${from} to ${to}`}, marked by ${who}${why === undefined ? "" : `: ${why}`}`,
  tune: (setting: string, value: string | undefined) =>
    value === undefined ? `Raise ${setting}` : `Raise ${setting} above ${value}`,
  tuneRule: (rule: string) => `Raise the limit of the alert rule ${rule}, or for how long it must be passed`,
  untuned: "No setting is known that would have kept it quiet",
  corrections: "False alarms, whose failures are left out:",
  correction: (from: string, to: string, who: string, why: string) => `${from} to ${to}, marked by ${who}: ${why}`,
} as const;
