import type { WindowsWords } from "./windows.ts";

export const enWindows: WindowsWords = {
  head: "In numbers",
  note: "Uptime is a share of the time that is known; coverage says how much that is.",
  windows: "Up to now",
  columns: ({ withLatency, withLimits }) => [
    { text: "Window" },
    { text: "Uptime", numeric: true },
    { text: "Coverage", numeric: true },
    { text: "Downtime", numeric: true },
    { text: "Error rate", numeric: true },
    ...(withLimits ? [{ text: "Rate limited", numeric: true }] : []),
    ...(withLatency
      ? [
          { text: "p50", numeric: true },
          { text: "p95", numeric: true },
          { text: "p99", numeric: true },
        ]
      : []),
  ],
  name: {
    "1h": "1\u00a0hour",
    "6h": "6\u00a0hours",
    "24h": "24\u00a0hours",
    "7d": "7\u00a0days",
    "30d": "30\u00a0days",
    "90d": "90\u00a0days",
    "365d": "365\u00a0days",
  },
  all: (since) => `All, since ${since}`,
  imported: (percent) => `${percent} imported`,
  anomalies: "Anomaly hours",
  noAnomalies: (days) => `No hour under 99% in the last ${days} days.`,
  anomalyColumns: (zone) => [
    { text: `Hour, ${zone}` },
    { text: "Uptime", numeric: true },
    { text: "Failed", numeric: true },
  ],
  anomaliesShown: (shown, all) => `The latest ${shown} of ${all} hours under 99% in 90 days.`,
};
