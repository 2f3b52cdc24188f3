import type { Story } from "../story.ts";

/** `chat` is worked on from 02:00 to 03:00. */
const window = (more = ""): string =>
  `maintenance: [{ id: restart, monitors: [chat], from: "2026-11-16T02:00Z", to: "2026-11-16T03:00Z", announce: 1h${more} }]`;

const planned = { monitor: "chat", kind: "maintenance", from: 120, until: 180, seenBy: 60 } as const;

/** Maintenance as planned, and not. */
export const PLANNED: readonly Story[] = [
  {
    name: "a maintenance in which nothing fails",
    minutes: 300,
    monitors: [{ id: "chat" }],
    config: window(),
    expected: [planned],
  },
  {
    name: "a maintenance in which all calls fail",
    minutes: 300,
    monitors: [{ id: "chat", acts: [{ from: 122, until: 172, reply: "server-error" }] }],
    config: window(),
    expected: [planned],
  },
  {
    name: "a maintenance that is overrun",
    minutes: 360,
    monitors: [{ id: "chat", acts: [{ from: 122, until: 222, reply: "server-error" }] }],
    config: window(),
    expected: [planned, { monitor: "chat", kind: "outage", from: 180, until: 222 }],
  },
  {
    name: "an outage that began before the maintenance and ends in it",
    minutes: 360,
    monitors: [{ id: "chat", acts: [{ from: 92, until: 152, reply: "server-error" }] }],
    config: window(),
    expected: [planned, { monitor: "chat", kind: "outage", from: 92, until: 152 }],
  },
  {
    name: "an outage of another monitor in a maintenance",
    minutes: 300,
    monitors: [{ id: "chat" }, { id: "film", acts: [{ from: 122, until: 162, reply: "server-error" }] }],
    config: window(),
    expected: [planned, { monitor: "film", kind: "outage", from: 122, until: 162 }],
  },
];
