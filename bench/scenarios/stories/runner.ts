import type { Story } from "../story.ts";

const steady = Array.from({ length: 48 }, (_, index) => index * 5);

/** What is wrong at our own end. */
export const RUNNER: readonly Story[] = [
  {
    name: "the runner is offline for half an hour",
    minutes: 120,
    monitors: [{ id: "chat" }, { id: "film" }],
    offline: [[22, 52]],
    expected: [],
  },
  {
    name: "the runner's names don't resolve in every other run",
    minutes: 120,
    monitors: [{ id: "chat" }],
    offline: [5, 15, 25, 35, 45, 55, 65, 75].map((from) => [from, from + 4] as const),
    expected: [],
  },
  {
    name: "the runner is offline when an outage begins",
    minutes: 150,
    monitors: [{ id: "chat", acts: [{ from: 22, until: 82, reply: "server-error" }] }],
    offline: [[18, 42]],
    expected: [{ monitor: "chat", kind: "outage", from: 45, until: 82 }],
  },
  {
    name: "the runner is offline when an outage ends",
    minutes: 150,
    monitors: [{ id: "chat", acts: [{ from: 22, until: 62, reply: "server-error" }] }],
    offline: [[58, 92]],
    expected: [{ monitor: "chat", kind: "outage", from: 22, until: 95 }],
  },
  {
    name: "cron four hours late",
    minutes: 480,
    runsAt: [...steady.filter((minute) => minute < 60), ...steady.map((minute) => minute + 300)],
    monitors: [{ id: "chat" }],
    expected: [],
  },
  {
    name: "cron four hours late, with an outage that nobody saw",
    minutes: 480,
    runsAt: [...steady.filter((minute) => minute < 60), ...steady.map((minute) => minute + 300)],
    monitors: [{ id: "chat", acts: [{ from: 90, until: 200, reply: "server-error" }] }],
    expected: [],
  },
  {
    name: "cron four hours late in an outage",
    minutes: 480,
    runsAt: [...steady.filter((minute) => minute < 60), ...steady.map((minute) => minute + 300)],
    monitors: [{ id: "chat", acts: [{ from: 42, until: 402, reply: "server-error" }] }],
    expected: [{ monitor: "chat", kind: "outage", from: 42, until: 402 }],
  },
  {
    name: "runs that drift from three to seventeen minutes",
    minutes: 240,
    runsAt: [0, 3, 11, 28, 33, 47, 50, 66, 70, 84, 97, 102, 119, 124, 138, 141, 155, 170, 175, 190, 207, 210, 226, 239],
    monitors: [{ id: "chat", acts: [{ from: 65, until: 118, reply: "overloaded" }] }],
    expected: [{ monitor: "chat", kind: "outage", from: 66, until: 119 }],
  },
  {
    name: "a clock that jumps ahead an hour for one run",
    minutes: 240,
    skew: { 60: 60 },
    monitors: [{ id: "chat" }],
    expected: [],
  },
  {
    name: "a clock that falls back an hour for one run, in an outage",
    minutes: 240,
    skew: { 60: -60 },
    monitors: [{ id: "chat", acts: [{ from: 42, until: 102, reply: "server-error" }] }],
    expected: [{ monitor: "chat", kind: "outage", from: 42, until: 102 }],
  },
];
