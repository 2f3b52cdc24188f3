import type { Level } from "../domain/incident.ts";

/** A rule of a set, in the words of `alerts:`. */
export interface SetRule extends Readonly<Partial<Record<Level, string>>> {
  /** A rule of the entry is called after it: `ai-image-latency`. */
  readonly id: string;
  readonly name: string;
  readonly window?: string;
}

export interface AlertSet {
  /** For the docs. */
  readonly says: string;
  readonly rules: readonly SetRule[];
}

const AVAILABILITY: SetRule = {
  id: "availability",
  name: "Availability",
  warning: "availability < 99.5% for 10m",
  critical: "availability < 99% for 10m",
  window: "24h",
};
const ERRORS: SetRule = { id: "errors", name: "Failing calls", warning: "errorRate > 5% for 10m" };
const LIMITED: SetRule = { id: "rate-limited", name: "Limited rate", warning: "rateLimited > 10/h" };

/** Rules for what many watch, by name: data, which docs/alerts.md shows. Certificates have incidents of their own already. */
export const ALERT_SETS = {
  "ai-image": {
    says: "An API that generates images: 5 to 15 s are usual.",
    rules: [
      { id: "latency", name: "Slow images", info: "p50 > 15s for 30m", warning: "p95 > 30s for 10m" },
      AVAILABILITY,
      ERRORS,
      LIMITED,
    ],
  },
  "ai-chat": {
    says: "An API that answers in text.",
    rules: [
      { id: "latency", name: "Slow answers", warning: "p95 > 3 × baseline for 15m", critical: "p95 > 60s for 15m" },
      AVAILABILITY,
      ERRORS,
      LIMITED,
    ],
  },
  website: {
    says: "A site that people open.",
    rules: [
      { id: "latency", name: "Slow pages", info: "p95 > 3 × baseline for 15m", warning: "p95 > 3s for 15m" },
      { ...AVAILABILITY, warning: "availability < 99.9% for 10m" },
      ERRORS,
    ],
  },
  gateway: {
    says: "A gateway before models or services, asked every minute.",
    rules: [
      { id: "server-errors", name: "Server errors", critical: "serverErrors > 0 for 1m" },
      { id: "errors", name: "Failing calls", critical: "errorRate > 5% for 2m" },
      { id: "latency", name: "Slow answers", warning: "p99 > 5s for 3m" },
      { id: "cost", name: "Cost", warning: "cost > 100 USD/h" },
    ],
  },
} as const satisfies Readonly<Record<string, AlertSet>>;
export type AlertSetName = keyof typeof ALERT_SETS;
export const ALERT_SET_NAMES = Object.keys(ALERT_SETS) as AlertSetName[];
export const alertSet = (name: AlertSetName): AlertSet => ALERT_SETS[name];
