import type { Story } from "../story.ts";

const errors = { title: "Errors in the API", impact: "major" } as const;

/** What the official page says and does not say. */
export const PAGES: readonly Story[] = [
  {
    name: "page green while down",
    minutes: 120,
    monitors: [{ id: "chat", acts: [{ from: 22, until: 72, reply: "overloaded" }] }],
    page: [],
    expected: [{ monitor: "chat", kind: "outage", from: 22, until: 72 }],
  },
  {
    name: "page red while fine",
    minutes: 150,
    monitors: [{ id: "chat" }],
    page: [
      {
        ...errors,
        said: [
          [22, "investigating"],
          [82, "resolved"],
        ],
      },
    ],
    expected: [{ monitor: "chat", kind: "advisory", from: 22, until: 82, seenBy: 25 }],
  },
  {
    name: "a page that is half an hour late",
    minutes: 150,
    monitors: [{ id: "chat", acts: [{ from: 22, until: 92, reply: "server-error" }] }],
    page: [
      {
        ...errors,
        said: [
          [52, "investigating"],
          [92, "resolved"],
        ],
      },
    ],
    expected: [{ monitor: "chat", kind: "outage", from: 22, until: 92 }],
  },
  {
    name: "a page that speaks first, and calls that fail after it",
    minutes: 150,
    monitors: [{ id: "chat", acts: [{ from: 42, until: 92, reply: "overloaded" }] }],
    page: [
      {
        ...errors,
        said: [
          [22, "investigating"],
          [92, "resolved"],
        ],
      },
    ],
    expected: [
      { monitor: "chat", kind: "advisory", from: 22, until: 92, seenBy: 25 },
      { monitor: "chat", kind: "outage", from: 42, until: 92 },
    ],
  },
];
