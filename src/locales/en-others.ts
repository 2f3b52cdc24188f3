import { either, grouped, plural } from "./en-counts.ts";
import { enIssues } from "./en-issues.ts";
import type { OthersWords } from "./others.ts";

const nb = (text: string): string => text.replaceAll(" ", "\u00a0");
const quoted = (words: readonly string[]): string => either(words.map((word) => `“${word}”`));

const NOT_MEASURED = "What they measured themselves; calls of theirs, not of ours.";

/** What others say, in English. */
export const enOthers: OthersWords = {
  head: "What others say",
  note: "Held against our calls, never counted in our uptime",
  official: (pages) => (pages === 1 ? "The official page" : "The official pages"),
  thirdParty: (sources) => (sources === 1 ? "A third party" : "Third parties"),
  community: "The crowd",
  status: {
    operational: "Operational",
    degraded_performance: "Degraded performance",
    partial_outage: "Partial outage",
    major_outage: "Major outage",
    under_maintenance: "Maintenance",
    unknown: "Says nothing of it",
  },
  figuresAlone: "Figures alone",
  unreadNow: "Not readable",
  notReadYet: "Not read yet",
  readAt: (time) => `read ${time}`,
  asOf: (time) => `its word is of ${time}`,
  unreadSince: (time, why) => `Since ${time} ${why}.`,
  why: (problem) => enIssues.unreadFeed.problem[problem],
  asBefore: "What follows it said before.",
  noIncident: (days) => `It told of no incident in ${days} days.`,
  moreIncidents: (count) => `${count} more ${plural(count, "incident")} of these days`,
  state: {
    investigating: "investigating",
    identified: "identified",
    monitoring: "monitoring",
    resolved: "resolved",
    postmortem: "post-mortem",
  },
  impact: {
    operational: "No impact",
    degraded_performance: "Degraded performance",
    partial_outage: "Partial outage",
    major_outage: "Major outage",
    under_maintenance: "Maintenance",
    unknown: "Impact not stated",
  },
  advisory: "Information, not an outage",
  impactSpan: (from, to) => nb(to === undefined ? `since ${from}` : `${from} to ${to}`),
  published: (time) => nb(`told at ${time}`),
  reopened: (time) => `Resolved, and taken up again at ${time}`,
  gone: (time, wentOn) => `Gone from the page since ${time}${wentOn ? ", without a word of its end" : ""}`,
  lastWord: (time, text) => `${time}: “${text}”`,
  viewOf: {
    openrouter: () =>
      "The providers as OpenRouter sees them, not the vendor’s own API; rate-limited calls are not counted. Latency and tokens a second are of the last 30 minutes.",
    upptime: () => `${NOT_MEASURED} A day is up while no minute of it was down.`,
    "uptime-kuma": () => NOT_MEASURED,
    gatus: () => NOT_MEASURED,
    uptimeline: () => "Another site like this one: what its probes see from where they run.",
    statusgator: () => "A watcher of other people’s status pages: what they say, gathered.",
  },
  viewOfOthers: (name) => `How ${name} sees it.`,
  endpoint: "Endpoint",
  spans: {
    "5m": "5\u00a0min",
    "30m": "30\u00a0min",
    "1h": "1\u00a0h",
    "24h": "24\u00a0h",
    "7d": "7\u00a0d",
    "30d": "30\u00a0d",
    "90d": "90\u00a0d",
    "365d": "1\u00a0y",
  },
  latency: { p50: "p50", p95: "p95", p99: "p99", mean: "Mean" },
  tokens: "Tokens/s",
  figuresCaption: (name) => `Uptime by span, latency and speed, as ${name} tells them`,
  best: "best",
  worst: "worst",
  moreEndpoints: (count) => `${count} more ${plural(count, "endpoint")} in between`,
  chart: {
    title: (lowest, when) => `The best endpoint fell to ${lowest} at ${when}`,
    titleSteady: (lowest) => `The best endpoint never fell under ${lowest} in 3 days`,
    text: (hasOurs) =>
      `${hasOurs ? "Above the line our calls by outcome, 1\u00a0h a bar; below it" : "Below the line"} the share of calls that succeeded at the best endpoint. Dotted is where nobody read it.`,
    name: (name) => `${name}, 3 days`,
    desc: (lowest, highest, readings) =>
      `The best endpoint’s share lay between ${lowest} and ${highest} in ${readings} ${plural(readings, "reading")}.`,
    ours: "ours",
    columns: [
      { text: "Day" },
      { text: "Lowest", numeric: true },
      { text: "Highest", numeric: true },
      { text: "Readings", numeric: true },
    ],
  },
  hint: ({ what, count, window, usual, words }) => {
    const noun = plural(count, what.replace(/s$/u, ""));
    const about = words.length === 0 ? "" : ` with ${quoted(words)}`;
    const isOne = usual === 1 ? "is" : "are";
    const normal = usual === 0 ? "hardly any is" : `${usual} ${isOne}`;
    const against = usual === undefined ? "; what is usual is not known yet" : `, where ${normal} usual`;
    return `${count === 0 ? `No new ${what}` : `${count} new ${noun}`}${about} in ${window}${against}`;
  },
  hintIs: "A hint: it moves no verdict.",
  byPage: {
    sub: "nobody asks it: judged by its page alone",
    row: "by its page",
    lead: "Nobody asks it: all that stands here is what its own page says.",
    judged: "Not asked: judged by its page alone",
    unknown: "its page cannot be read, or says nothing of it",
    calledDown: "its page says so",
    label: "as its page tells it",
    leadRead: "Nobody asks it: its uptime is as its own page tells it, and so is all else here.",
    readAt: (time) => `Not asked; its page was read ${time}`,
    readingsSoFar: (readings) => `read ${readings === 1 ? "once" : `${readings} times`} so far`,
    notAsked: "Not asked",
    uptimeIs: "as its page tells it: an outage there is downtime, a degradation is not; planned work is not counted",
    monthsText: "What its own page said, and its uptime as the page tells it. A grey dot is a day we know nothing of.",
    asked: "What its page said",
    lastReadings: "Last readings",
    how: "How it is judged",
    noCalls: "Nobody asks it: there is no call of ours to show.",
    readingColumns: (zone) => [{ text: `Time, ${zone}` }, { text: "Its page says" }, { text: "Reason" }],
    said: {
      ok: "operational",
      slow: "degraded",
      "server-error": "down",
      inconclusive: "unknown or planned work",
    },
    outcomesTitle: (outages, readings) => {
      if (readings === 0) return "Its page said nothing in these days";
      if (outages === 0) return "Its page told of no outage";
      return `Its page told of an outage in ${grouped(outages)} of ${grouped(readings)} readings`;
    },
    outcomesText: (bin) =>
      `Every planned reading of its page by what that said, ${bin} a bar. Empty is one that was not made: it counts neither as up nor as down.`,
    outcomesDesc: (parts) => `Readings in these days: ${parts.join(", ")}. Missing ones are left empty.`,
    missed: (readings) => `${readings} readings`,
  },
};
