import type { AboutWords } from "./about.ts";

const WORKED = ["what", "by hand", "is"];

export const enAbout: AboutWords = {
  title: "About the numbers",
  sentence: [
    { tone: "quiet", text: "What each number means," },
    { tone: "plain", text: "with examples to work out by hand." },
  ],
  lead: "Times are UTC, shares lie between 0 and 1, and what nobody knows is absent: it is never 0 and never up. These are the only definitions; every page, file and report uses them.",
  contents: "On this page",
  outcomes: {
    title: "What a call can come to",
    text: "Each call has one outcome. What is left out says nothing of the provider: a limit of ours, a key of ours, a network of ours.",
    columns: ["Outcome", "Counts as"],
    counts: { available: "available", failure: "failure", leftOut: "left out" },
  },
  sections: {
    time: {
      title: "Time",
      texts: [
        "A call stands for the time to the next one, but for two intervals at most. What is longer is a gap: nobody knows what was then.",
      ],
      given: "A monitor that is asked every 10 minutes, seen from 09:00 to 11:00:",
      tables: [
        { columns: ["at", "outcome", "latency, ms", "repetition"] },
        {
          columns: ["minutes that are", "by hand", "are"],
          what: ["available", "slow, among them", "failed: the downtime", "left out", "seen by nobody"],
        },
      ],
    },
    uptime: {
      title: "Uptime and coverage",
      texts: [
        "Uptime is available ÷ (available + failed time). Coverage is (available + failed time) ÷ the time of the window without its planned work: how much of it is known. The one is never shown without the other.",
        "With several regions, each hour is the mean of the regions that saw it.",
      ],
      given: "Of the same two hours:",
      tables: [{ columns: WORKED, what: ["uptime", "coverage", "left-out share"] }],
    },
    errors: {
      title: "Error rate",
      texts: [
        "Failures ÷ counted calls, of first calls alone: repetitions are made where something failed, and would count it again. What is left out does not count. The rate-limit rate is apart: the share of all first calls whose rate was limited.",
      ],
      given: "Of the same two hours:",
      tables: [{ columns: WORKED, what: ["first samples", "counted", "error rate", "rate-limit rate"] }],
    },
    latency: {
      title: "Latency",
      texts: [
        "Of available calls, repetitions too: the time of the call itself, never that of waits between calls. The p95 of n values is the one of rank ⌈0.95 × n⌉, counted from the smallest. The mean is exact.",
        "What is kept is how many values fell into each bucket. What is told of a bucket is at most 1% off, and buckets add up, so the percentile of a month is that of all its calls.",
      ],
      given: "Of the same two hours, and what is told of their p50:",
      tables: [
        { columns: WORKED, what: ["values", "rank of the p50", "p50", "rank of the p95", "p95", "mean"] },
        { columns: WORKED, what: ["γ", "bucket of 1000", "what is told of that p50"] },
      ],
    },
    windows: {
      title: "Windows",
      texts: [
        "1 h, 6 h, 24 h, 7 d, 30 d, 90 d, 365 d and all end now. Each instant counts once, from the finest that is still kept: calls, else hours, days, months. An hour or a day that a window cuts gives its time in proportion.",
      ],
      given:
        "A window that begins at 10:30 cuts the hour from 10:00, of which 6 minutes failed, or a day of which 2 hours failed:",
      tables: [
        {
          columns: WORKED,
          what: ["failed in the window, of the hour, minutes", "failed in the window, of the day of a month, hours"],
        },
      ],
    },
    falseAlarms: {
      title: "False alarms",
      texts: [
        "A stretch that a maintainer marks as a false alarm is out of uptime: what failed in it is left out. Of an hour whose calls are no longer kept, so much failure is left out as the stretch covers of it.",
      ],
      given: "Three hours whose calls are gone:",
      tables: [{ columns: ["hour", "failed, minutes", "marked in it, minutes", "left out", "still failed"] }],
    },
    anomalies: {
      title: "Anomaly hours",
      texts: ["The hours of UTC that were available for less than 99% of their known time."],
      given: "Three hours:",
      tables: [
        {
          columns: WORKED,
          what: [
            "36 s failed of an hour: not one",
            "37 s failed of an hour: an anomaly",
            "2 min failed of 3 that are known: 1",
          ],
        },
      ],
    },
    hourOfWeek: {
      title: "Hours of the week",
      texts: [
        "When is it overloaded? All hours that the clocks of this site’s zone show as the same hour of the week, put together.",
      ],
      given: "Monday, 14:00, of five weeks:",
      tables: [{ columns: ["week", "calls", "failures"] }, { columns: WORKED, what: ["calls", "failure rate"] }],
    },
    objectives: {
      title: "Objectives",
      texts: [
        "An objective asks for an uptime over a window. The error budget is (1 − target) × the known time; spent is the failed time, left is the rest, below 0 once more has failed than is allowed.",
        "The burn rate is the failed share of the known time ÷ (1 − target). At 1 the budget lasts its window; at 10 a tenth of it.",
      ],
      given: "A target of 99% over 30 days that are all known:",
      tables: [
        { columns: ["span", "known, hours", "failed, hours"] },
        {
          columns: WORKED,
          what: [
            "budget, hours",
            "left, hours",
            "left, share",
            "burn rate, 1 h",
            "burn rate, 6 h",
            "burn rate, 3 d",
            "gone in, hours, by the 1 h",
            "gone in, hours, by the 6 h",
            "gone in, by the 3 d",
          ],
        },
      ],
    },
    incidents: {
      title: "Times of incidents",
      texts: [
        "Time to detect (MTTD) is from the first failing call to the verdict. Time to recover (MTTR) is from the first failing call to the good one with which it was over; there is none of what ended unobserved. The lead is how much earlier our verdict was than the official page’s first word, negative where the page was first.",
      ],
      given: "Four outages of one day:",
      tables: [
        { columns: ["began", "verdict", "ended", "how", "page said so"] },
        { columns: ["minutes", "by hand", "is"], what: ["MTTD", "median of it", "MTTR", "lead, mean", "longest"] },
      ],
    },
    cost: {
      title: "Cost",
      texts: [
        "What a call cost is what the provider says; else what it used × the price of it. A call of which nobody knows the price is unpriced: the sum is at least so much too low, and is told as that. The cost of a success is that of all calls, failures too, ÷ the available ones.",
      ],
      given: "A hundred calls:",
      tables: [
        { columns: ["outcome", "calls", "each, millionths of $"] },
        { columns: WORKED, what: ["cost, millionths of $", "cost of a success, millionths of $"] },
      ],
    },
    comparison: {
      title: "Comparison",
      texts: [
        "Ranked by uptime, in steps of one call of the member that was called the least; then by p95; then by the cost of a success, where that of all is known. Who is known for less than half as much as the best-covered member has no rank.",
      ],
      given: "Over 30 days:",
      tables: [
        { columns: ["member", "available, hours", "failed, hours", "first calls", "p95, ms", "rank"] },
        {
          columns: WORKED,
          what: [
            "uptime of cloud",
            "in steps of 1/1000",
            "uptime of own",
            "rounded to steps",
            "uptime of router",
            "coverage of late",
          ],
        },
      ],
    },
    month: {
      title: "Monthly report",
      texts: [
        "A month of UTC is closed on the 3rd of the next one, and its report never changes. Coverage is a share of all its time, the error budget that of the known time. Shares are cut, never rounded up.",
      ],
      given: "November, 30 days of 24 hours, of which 6 failed and 12 were seen by nobody, with a target of 99%:",
      tables: [{ columns: WORKED, what: ["uptime", "coverage", "budget, hours", "left, hours"] }],
    },
  },
  cells: {},
  more: "All rules, with what happens at their edges",
};
