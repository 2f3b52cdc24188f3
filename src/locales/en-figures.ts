import { grouped } from "./en-counts.ts";
import type { FiguresWords } from "./figures.ts";
import type { Column } from "./locale.ts";

const numbers = (...texts: readonly string[]): Column[] => texts.map((text) => ({ text, numeric: true }));

const bandsText = "Line: p50. Dark band: to p95. Light band: to p99.";
const fails = (ofReports: boolean): string =>
  ofReports ? "× is where a report was missing or told of a failure" : "× is where calls failed";
const parts = (count: number, one: string): string => `${grouped(count)} ${one}${count === 1 ? "" : "s"}`;

export const enFigures: FiguresWords = {
  ranges: "Range",
  range: {
    "24h": { label: "24\u00a0h", head: "The last 24 hours", over: "24 hours" },
    "7d": { label: "7\u00a0d", head: "The last 7 days", over: "7 days" },
    "30d": { label: "30\u00a0d", head: "The last 30 days", over: "30 days" },
    "90d": { label: "90\u00a0d", head: "The last 90 days", over: "90 days" },
    "1y": { label: "1\u00a0y", head: "The last year", over: "a year" },
  },
  latencyName: (over) => `Latency, ${over}`,
  latencyDesc: (over, p50, p95, p99, failures) =>
    `Over ${over} p50 ${p50}, p95 ${p95}, p99 ${p99}; failed calls: ${failures}.`,
  callsText: (log, ofReports) =>
    `${ofReports ? "As the reports tell it, each a dot" : "Each call is a dot"}${log ? ", on a log scale" : ""}. ${ofReports ? "× is a report that was missing or told of a failure" : "× is a call that failed"}; it has no latency.`,
  binsText: (bin, log, ofReports) =>
    `${ofReports ? "As the reports tell it" : "Successful calls"}, ${bin} a point. ${bandsText}${log ? " Log scale." : ""} ${fails(ofReports)}`,
  crosses: ": two where over 5% did, three over 20%",
  weekOrMonth: "a week (further back a month)",
  outcomesName: (over) => `Outcomes, ${over}`,
  tip: ({ when, p50, p95, calls, failed }) => {
    const times = p50 === undefined ? [] : [p95 === undefined ? `p50 ${p50}` : `p50 ${p50}, p95 ${p95}`];
    const told = failed === 0 && p50 !== undefined ? [] : [`${failed} of ${parts(calls, "call")} failed`];
    return `${when}: ${[...times, ...told].join("; ")}`;
  },
  latencyColumns: (first, ofReports) => [
    { text: first },
    ...numbers("p50", "p95", "p99", ofReports ? "Reports" : "Calls", "Failed"),
  ],
  outcomeColumns: (first, names) => [{ text: first }, ...numbers(...names)],
  firstColumn: {
    hours: (zone) => `From, ${zone}`,
    day: (zone) => `Day, ${zone}`,
    week: () => "Days, UTC",
    month: () => "From, UTC",
  },
  week: (from) => `from ${from}`,
  maintenance: "maintenance",

  head: {
    both: "When it fails, and how much may still",
    first: "When it fails",
    second: "How much may still fail",
  },
  spentHead: {
    both: "Where the time goes, and the money",
    first: "Where the time goes",
    second: "Where the money goes",
  },
  heat: {
    name: "Failed time by weekday and hour",
    clean: "At no hour of the week did anything fail",
    even: (share) => `No hour of the week stands out: ${share} of the time failed`,
    block: (from, to, share, other) => `Fails most from ${from} to ${to}: ${share} of that time, ${other} of the rest`,
    day: (day, share, other) => `Fails most on ${day}s: ${share} of that day, ${other} of the others`,
    text: (days, zone) =>
      `How much of the known time failed, in percent, by weekday and hour, ${zone}, over the last ${days} days.`,
    desc: (worst, share) => `Highest at ${worst}: ${share}.`,
    legend: "Failed:",
    steps: ["under 0.5%", "to 2%", "to 5%", "to 10%", "more"],
    few: "too little known",
    tip: (day, hour, share, known) => `${day} ${hour}: ${share} of ${known}`,
    hourColumn: (zone) => `Hour, ${zone}`,
  },
  budget: {
    name: (window) => `Error budget, ${window}`,
    left: (share) => `${share} of the error budget is left`,
    whole: "Nothing of the error budget is used",
    goneOn: (day) => `The error budget was used up on ${day}`,
    text: (target, window, allowed) => `Error budget left, goal ${target} over ${window}: ${allowed} may fail.`,
    desc: (begin, now) => `From 100% on ${begin} to ${now} now.`,
    leftNow: (share) => `${share} left`,
    over: (share) => `${share} over`,
    overspent: "overspent",
    steady: "steady spending",
    negative: (number) => `−${number}`,
    burn: "How fast it burns",
    burnColumns: [{ text: "Burning over" }, ...numbers("Rate", "Alarm at")],
    span: { "1h": "1 hour", "6h": "6 hours", "3d": "3 days" },
    times: (rate) => `${rate}\u00a0×`,
    columns: (zone) => [{ text: `Day, ${zone}` }, ...numbers("Left")],
  },
  phases: {
    name: "Phases of a call, 24 hours",
    title: (stage, share) => `${share} of a call is ${DOING[stage]}`,
    text: (stages, setUp) =>
      `Median of each phase over the last 24 hours, stacked from the line up: ${stages.join(", ")}.${setUp === "" ? "" : ` Set-up is dns, connect and tls: ${setUp} together.`} Phases are kept for as long as samples are.`,
    desc: (told) => `Medians: ${told.join(", ")}.`,
    stage: {
      setUp: "set-up",
      send: "send",
      wait: "wait",
      receive: "receive",
      create: "create",
      queued: "queue",
      run: "run",
      fetch: "fetch",
    },
    columns: [{ text: "Phase" }, ...numbers("p50", "p95", "Share")],
    tip: (when, told) => `${when}: ${told.join(", ")}`,
  },
  cost: {
    name: "Cost by day, 30 days",
    title: (perDay, total) => `${perDay} a day; ${total} in 30 days`,
    free: "Thirty days cost nothing",
    text: (days) => `What the calls of each day cost, all of them, over the last ${days} days; days of UTC.`,
    unpriced: " A mark on top: some calls have no known price, so at least so much. A dot: none has.",
    limit: (amount) => `limit ${amount}`,
    tip: (day, cost, calls) => `${day}: ${cost}, ${calls} calls`,
    unknown: "unknown",
    atLeast: (amount) => `at least ${amount}`,
    columns: [{ text: "Day, UTC" }, ...numbers("Cost", "Calls")],
  },
  leads: { head: "Their page and our probes", note: "Aligned at the moment we noticed; 90 days" },
};

const DOING = {
  setUp: "reaching the server",
  send: "sending the question",
  wait: "waiting for the answer",
  receive: "receiving the answer",
  create: "asking for the job",
  queued: "waiting for a machine",
  run: "the model at work",
  fetch: "fetching the output",
} as const;
