import type { Scenario, ScenarioFeed, ScriptedIncident } from "./scenario.ts";

const ERRORS = { title: "Errors in the API", impact: "major" } as const;
const ALL: readonly ScenarioFeed[] = ["page", "broker", "forum"];

/** A robot opens a report for each host that it finds, closes it five minutes later, and goes on to the next. */
const ROBOT: readonly ScriptedIncident[] = Array.from({ length: 20 }, (_, index) => ({
  title: `Errors in the API on host ${index + 1}`,
  impact: "major",
  said: [
    [22 + index * 3, "investigating"],
    [27 + index * 3, "resolved"],
  ],
}));

/** Each state of corroboration, what moves it, and what moves nothing. */
export const SCENARIOS = {
  "a page that is late": {
    minutes: 120,
    every: 5,
    feeds: ["page"],
    calls: [[20, 90, "fail"]],
    page: [
      {
        ...ERRORS,
        began: 18,
        said: [
          [32, "investigating"],
          [55, "identified"],
          [100, "resolved"],
        ],
      },
    ],
  },
  "a page that was first": {
    minutes: 120,
    every: 15,
    feeds: ["page"],
    calls: [[20, 80, "fail"]],
    page: [
      {
        ...ERRORS,
        began: 20,
        said: [
          [22, "investigating"],
          [81, "resolved"],
        ],
      },
    ],
  },
  "a page that is green to the end": {
    minutes: 120,
    every: 5,
    feeds: ["page"],
    calls: [[20, 75, "fail"]],
  },
  "a page that tells when all is over": {
    minutes: 150,
    every: 5,
    feeds: ["page"],
    calls: [[20, 60, "fail"]],
    page: [{ ...ERRORS, began: 15, said: [[120, "resolved"]] }],
  },
  "a page that tells when all is over, as if it went on": {
    minutes: 120,
    every: 5,
    feeds: ["page"],
    calls: [[20, 60, "fail"]],
    page: [
      {
        ...ERRORS,
        began: 20,
        said: [
          [72, "investigating"],
          [98, "resolved"],
        ],
      },
    ],
  },
  "a page in trouble of which no call shows anything": {
    minutes: 120,
    every: 5,
    feeds: ["page"],
    page: [
      {
        ...ERRORS,
        impact: "minor",
        said: [
          [17, "investigating"],
          [62, "resolved"],
        ],
      },
    ],
  },
  "a page in trouble, and calls that fail half an hour later": {
    minutes: 150,
    every: 5,
    feeds: ["page"],
    calls: [[45, 100, "fail"]],
    page: [
      {
        ...ERRORS,
        said: [
          [13, "investigating"],
          [110, "resolved"],
        ],
      },
    ],
  },
  "nobody who says anything": {
    minutes: 90,
    every: 5,
    feeds: [],
    calls: [[20, 60, "fail"]],
  },
  "a page that nobody can read until it confirms": {
    minutes: 150,
    every: 5,
    feeds: ["page"],
    calls: [[20, 100, "fail"]],
    unread: [
      [15, 40, "html"],
      [40, 65, "unavailable"],
    ],
    page: [
      {
        ...ERRORS,
        began: 20,
        said: [
          [30, "investigating"],
          [105, "resolved"],
        ],
      },
    ],
  },
  "a page that nobody can read to the end": {
    minutes: 90,
    every: 5,
    feeds: ["page"],
    calls: [[20, 60, "fail"]],
    unread: [[0, 90, "html"]],
  },
  "a page that was green before nobody could read it": {
    minutes: 90,
    every: 5,
    feeds: ["page"],
    calls: [[20, 60, "fail"]],
    unread: [[30, 90, "unavailable"]],
  },
  "a page that goes back from resolved to open": {
    minutes: 180,
    every: 5,
    feeds: ["page"],
    pageOnly: true,
    calls: [[20, 130, "fail"]],
    page: [
      {
        ...ERRORS,
        said: [
          [27, "investigating"],
          [60, "resolved"],
          [75, "identified"],
          [138, "resolved"],
        ],
      },
    ],
  },
  "a page that withdraws its word": {
    minutes: 120,
    every: 5,
    feeds: ["page"],
    pageOnly: true,
    calls: [[20, 90, "fail"]],
    page: [{ ...ERRORS, said: [[27, "investigating"]], withdrawn: 50 }],
  },
  "a robot that reports one outage twenty times": {
    minutes: 120,
    every: 5,
    feeds: ["page"],
    calls: [[20, 85, "fail"]],
    page: ROBOT,
  },
  "a third party whose calls fail, too": {
    minutes: 120,
    every: 5,
    feeds: ["broker"],
    calls: [[20, 80, "fail"]],
    broker: [[30, 90, "down"]],
  },
  "a third party of whose endpoints one is dead": {
    minutes: 120,
    every: 5,
    feeds: ["broker"],
    calls: [[20, 80, "fail"]],
    broker: [[10, 100, "worried"]],
  },
  "a third party in trouble while calls work": {
    minutes: 90,
    every: 5,
    feeds: ALL,
    broker: [[20, 60, "down"]],
  },
  "a forum that talks while calls work": {
    minutes: 90,
    every: 5,
    feeds: ALL,
    forum: [[20, 60, "worried"]],
  },
  "an outage that everybody sees": {
    minutes: 120,
    every: 5,
    feeds: ALL,
    calls: [[20, 80, "fail"]],
    page: [
      {
        ...ERRORS,
        impact: "critical",
        said: [
          [41, "investigating"],
          [85, "resolved"],
        ],
      },
    ],
    broker: [[25, 85, "down"]],
    forum: [[35, 100, "worried"]],
  },
  "timeouts that the page takes the doubt from": {
    minutes: 64,
    every: 1,
    feeds: ["page"],
    calls: [[20, 60, "hang"]],
    page: [
      {
        ...ERRORS,
        said: [
          [26, "investigating"],
          [62, "resolved"],
        ],
      },
    ],
  },
  "timeouts that a third party takes the doubt from": {
    minutes: 64,
    every: 1,
    feeds: ["page", "broker"],
    calls: [[20, 60, "hang"]],
    broker: [[24, 60, "down"]],
  },
  "timeouts of which nobody else knows": {
    minutes: 64,
    every: 1,
    feeds: ["page"],
    calls: [[20, 60, "hang"]],
  },
  "a monitor without a probe": {
    minutes: 120,
    every: 5,
    feeds: ["page"],
    pageOnly: true,
    page: [
      {
        ...ERRORS,
        impact: "critical",
        began: 12,
        said: [
          [23, "investigating"],
          [70, "resolved"],
        ],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof SCENARIOS;
