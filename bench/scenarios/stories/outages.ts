import type { Reply, Story } from "../story.ts";

const outage = (name: string, reply: Reply, from = 22, until = 62, more: Partial<Story> = {}): Story => ({
  name,
  minutes: 120,
  monitors: [{ id: "chat", acts: [{ from, until, reply }] }],
  expected: [{ monitor: "chat", kind: "outage", from, until }],
  ...more,
});

const HOUR = 60;

/** What fails for as long as one would call it an outage, in each way in which calls can fail. */
export const OUTAGES: readonly Story[] = [
  outage("every call is overloaded", "overloaded"),
  outage("every call is a server error", "server-error"),
  outage("every call hangs", "hangs"),
  outage("the host is gone", "refused"),
  outage("every answer is wrong", "wrong", 22, 82),
  outage("an outage of ten minutes", "server-error", 21, 31),
  outage("an outage that is there when the first run comes", "server-error", 0, 42),
  outage("an outage that goes on", "server-error", 22, 10_000, {
    expected: [{ monitor: "chat", kind: "outage", from: 22 }],
  }),
  outage("a long outage, watched every minute", "overloaded", 13, 43, { every: 1, minutes: 60 }),
  outage("an outage of four hours, watched every half an hour", "overloaded", 70, 310, { every: 30, minutes: 480 }),
  outage("an outage of six hours, watched hourly", "hangs", 130, 490, { every: 60, minutes: 14 * HOUR }),
  {
    name: "errors that change in an outage",
    minutes: 120,
    monitors: [
      {
        id: "chat",
        acts: [
          { from: 22, until: 42, reply: "overloaded" },
          { from: 42, until: 62, reply: "server-error" },
          { from: 62, until: 77, reply: "hangs" },
        ],
      },
    ],
    expected: [{ monitor: "chat", kind: "outage", from: 22, until: 77 }],
  },
  {
    // A relapse leaves it degraded until 23 of 24 calls are good: one incident, and no message for each.
    name: "a relapse ten minutes after recovery",
    minutes: 240,
    monitors: [
      {
        id: "chat",
        acts: [
          { from: 22, until: 42, reply: "overloaded" },
          { from: 57, until: 77, reply: "overloaded" },
        ],
      },
    ],
    expected: [{ monitor: "chat", kind: "outage", from: 22, until: 190 }],
  },
  {
    name: "a second outage two hours later",
    minutes: 300,
    monitors: [
      {
        id: "chat",
        acts: [
          { from: 22, until: 42, reply: "overloaded" },
          { from: 162, until: 182, reply: "overloaded" },
        ],
      },
    ],
    expected: [
      { monitor: "chat", kind: "outage", from: 22, until: 42 },
      { monitor: "chat", kind: "outage", from: 162, until: 182 },
    ],
  },
  {
    name: "429 before, in and after an outage",
    minutes: 150,
    monitors: [
      {
        id: "chat",
        acts: [
          { from: 12, until: 22, reply: "rate-limited" },
          { from: 22, until: 62, reply: "server-error" },
          { from: 62, until: 72, reply: "rate-limited" },
        ],
      },
    ],
    expected: [{ monitor: "chat", kind: "outage", from: 22, until: 72 }],
  },
  {
    name: "two providers, one of them down",
    minutes: 120,
    monitors: [{ id: "chat", acts: [{ from: 22, until: 62, reply: "overloaded" }] }, { id: "film" }],
    expected: [{ monitor: "chat", kind: "outage", from: 22, until: 62 }],
  },
];
