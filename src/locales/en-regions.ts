import type { RegionsWords } from "./regions.ts";

export const enRegions: RegionsWords = {
  head: "By region",
  note: (regions) =>
    regions === 1
      ? "The only region that looked in the last 7 days."
      : "The monitor is down when more than half of those that answered say so; with two, both. A silent one is not counted.",
  columns: ({ zone, isHeartbeat }) => [
    { text: "Region" },
    { text: "Verdict" },
    { text: `${isHeartbeat ? "Last look" : "Last call"}, ${zone}` },
    { text: "Uptime 24\u00a0h", numeric: true },
    { text: "Coverage", numeric: true },
    { text: "Uptime 7\u00a0d", numeric: true },
    { text: "Coverage", numeric: true },
    { text: "p95 7\u00a0d", numeric: true },
  ],
  nameless: "Without a name",
  silentFor: (duration) => `silent for ${duration}`,
  silent: "silent",
};
