import type { Story } from "../story.ts";

const calm = (name: string, story: Omit<Story, "name" | "expected">): Story => ({ name, expected: [], ...story });

/** What is no outage, however much it looks like one, and what lies between. */
export const NOISE: readonly Story[] = [
  calm("nothing happens", { minutes: 240, monitors: [{ id: "chat" }, { id: "film" }] }),
  calm("nothing happens for three days, watched every half an hour", {
    minutes: 3 * 1_440,
    every: 30,
    monitors: [{ id: "chat" }],
  }),
  calm("a blip of one sample", {
    minutes: 120,
    monitors: [{ id: "chat", acts: [{ from: 30, until: 30.02, reply: "server-error" }] }],
  }),
  calm("a blip that lasts two calls", {
    minutes: 120,
    monitors: [{ id: "chat", acts: [{ from: 30, until: 30.05, reply: "overloaded" }] }],
  }),
  calm("a blip each hour", {
    minutes: 600,
    monitors: [
      {
        id: "chat",
        acts: [60, 120, 180, 240, 300, 360, 420, 480].map((from) => ({ from, until: from + 0.02, reply: "hangs" })),
      },
    ],
  }),
  calm("one call in a hundred fails", {
    minutes: 1_440,
    monitors: [{ id: "chat", acts: [{ from: 0, until: 1_440, reply: "server-error", share: 0.01 }] }],
  }),
  calm("a storm of 429", {
    minutes: 180,
    monitors: [{ id: "chat", acts: [{ from: 20, until: 120, reply: "rate-limited" }] }],
  }),
  calm("half of the calls are 429", {
    minutes: 180,
    monitors: [{ id: "chat", acts: [{ from: 20, until: 120, reply: "rate-limited", share: 0.5 }] }],
  }),
  calm("a slow answer now and then", {
    minutes: 240,
    monitors: [
      {
        id: "chat",
        settings: ["slow: 3s"],
        acts: [45, 100, 155].map((from) => ({ from, until: from + 1, reply: "slow", ms: 4_000 })),
      },
    ],
  }),
  calm("latency that creeps and stays below the limit", {
    minutes: 240,
    monitors: [
      {
        id: "chat",
        settings: ["slow: 3s"],
        acts: Array.from({ length: 24 }, (_, index) => ({
          from: index * 10,
          until: index * 10 + 10,
          reply: "slow",
          ms: 100 + index * 100,
        })),
      },
    ],
  }),
  {
    name: "latency that creeps over the limit",
    minutes: 240,
    monitors: [
      {
        id: "chat",
        settings: ["slow: 3s"],
        acts: Array.from({ length: 18 }, (_, index) => ({
          from: index * 10,
          until: index * 10 + 10,
          reply: "slow",
          ms: 100 + index * 250,
        })),
      },
    ],
    expected: [{ monitor: "chat", kind: "degradation", from: 120, until: 180 }],
  },
  {
    name: "slow for an hour",
    minutes: 180,
    monitors: [{ id: "chat", settings: ["slow: 3s"], acts: [{ from: 22, until: 82, reply: "slow", ms: 5_000 }] }],
    expected: [{ monitor: "chat", kind: "degradation", from: 25, until: 85 }],
  },
];
