import type { Story } from "../story.ts";

/** What the owner has to mend, and what is not the provider's failing. */
export const OWNER: readonly Story[] = [
  {
    name: "a key that is revoked",
    minutes: 180,
    monitors: [{ id: "chat", acts: [{ from: 22, until: 82, reply: "bad-key" }] }],
    expected: [{ monitor: "chat", kind: "configuration", from: 22, until: 82, seenBy: 35 }],
  },
  {
    name: "the quota is used up at midnight",
    minutes: 2_000,
    every: 20,
    monitors: [{ id: "chat", acts: [{ from: 1_380, until: 1_500, reply: "quota" }] }],
    expected: [{ monitor: "chat", kind: "configuration", from: 1_380, until: 1_500, seenBy: 1_420 }],
  },
  {
    name: "an outage while the key is bad for another monitor",
    minutes: 180,
    monitors: [
      { id: "chat", acts: [{ from: 42, until: 92, reply: "server-error" }] },
      { id: "film", acts: [{ from: 22, until: 122, reply: "bad-key" }] },
    ],
    expected: [
      { monitor: "film", kind: "configuration", from: 22, until: 122, seenBy: 35 },
      { monitor: "chat", kind: "outage", from: 42, until: 92 },
    ],
  },
  {
    name: "a model that is withdrawn",
    minutes: 180,
    monitors: [{ id: "chat", acts: [{ from: 22, until: 10_000, reply: "gone" }] }],
    expected: [{ monitor: "chat", kind: "configuration", from: 22, seenBy: 35 }],
  },
  {
    name: "a certificate that runs out",
    minutes: 16 * 1_440,
    every: 180,
    monitors: [{ id: "chat", certificate: { days: 15.5, renewedAt: 15 * 1_440 } }],
    expected: [{ monitor: "chat", kind: "certificate", from: 0, until: 15 * 1_440 }],
  },
  {
    name: "a certificate that is renewed in time",
    minutes: 5 * 1_440,
    every: 180,
    monitors: [{ id: "chat", certificate: { days: 33, renewedAt: 1_440 } }],
    expected: [],
  },
];
