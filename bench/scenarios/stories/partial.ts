import type { Story } from "../story.ts";

const DAY = 1_440;

/** What fails now and then, at certain hours, or in turns. */
export const PARTIAL: readonly Story[] = [
  {
    name: "three of ten calls are overloaded",
    minutes: 600,
    monitors: [{ id: "chat", acts: [{ from: 60, until: 300, reply: "overloaded", share: 0.3 }] }],
    expected: [{ monitor: "chat", kind: "degradation", from: 60, until: 390 }],
  },
  {
    name: "one call in seven is overloaded",
    minutes: 720,
    monitors: [{ id: "chat", acts: [{ from: 60, until: 420, reply: "overloaded", share: 0.15 }] }],
    expected: [{ monitor: "chat", kind: "degradation", from: 90, until: 510, within: 60 }],
  },
  {
    name: "nine of ten calls fail",
    minutes: 480,
    monitors: [{ id: "chat", acts: [{ from: 62, until: 182, reply: "server-error", share: 0.9 }] }],
    expected: [{ monitor: "chat", kind: "outage", from: 62, until: 182 }],
  },
  {
    name: "a brown-out in the evening hours of two days",
    minutes: 2 * DAY + 360,
    every: 10,
    monitors: [
      { id: "chat", acts: [{ from: 0, until: 2 * DAY, reply: "overloaded", share: 0.25, hours: [18, 19, 20] }] },
    ],
    expected: [
      { monitor: "chat", kind: "degradation", from: 1_100, until: 1_470, within: 60 },
      { monitor: "chat", kind: "degradation", from: DAY + 1_130, until: DAY + 1_450, within: 90 },
    ],
  },
  {
    name: "up and down each quarter of an hour",
    minutes: 480,
    monitors: [
      {
        id: "chat",
        acts: [60, 90, 120, 150, 180, 210].map((from) => ({ from: from + 2, until: from + 17, reply: "server-error" })),
      },
    ],
    expected: [{ monitor: "chat", kind: "outage", from: 62, until: 345 }],
  },
];
