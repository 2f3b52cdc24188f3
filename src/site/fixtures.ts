import type { Incident } from "../domain/incident.ts";
import { MINUTE_MS, toInstant } from "../domain/instant.ts";
import { EMPTY_LEDGER } from "../domain/ledger.ts";
import { DEFAULT_POLICY } from "../domain/monitor.ts";
import type { Report } from "../domain/report.ts";
import type { Sample } from "../domain/sample.ts";
import type { Verdict } from "../domain/verdict.ts";
import type { SiteInput, SiteMonitor } from "./input.ts";

/** Small inputs for the tests of this room. */
export const NOW_MS = Date.parse("2026-11-21T09:30:00.000Z");

export const monitor = (id: string, over: Partial<SiteMonitor> = {}): SiteMonitor => ({
  id,
  name: id.toUpperCase(),
  everyMs: 15 * MINUTE_MS,
  policy: DEFAULT_POLICY,
  feeds: [],
  publish: "host",
  ...over,
});

export const sample = (id: string, agoMs: number, over: Partial<Sample> = {}): Sample => ({
  v: 1,
  t: toInstant(NOW_MS - agoMs),
  monitor: id,
  run: "1.1",
  outcome: "ok",
  ms: 300,
  code: 200,
  every: 900,
  ...over,
});

export const verdict = (id: string, over: Partial<Verdict> = {}): Verdict => ({
  monitor: id,
  verdict: "up",
  since: toInstant(NOW_MS - 60 * MINUTE_MS),
  failuresInRow: 0,
  timeoutsOnly: false,
  ...over,
});

export const report = (feed: string, over: Partial<Report> = {}): Report => ({
  feed,
  url: `https://status.${feed}.example/`,
  fetchedAt: toInstant(NOW_MS - MINUTE_MS),
  indicator: "none",
  components: [],
  incidents: [],
  maintenances: [],
  ...over,
});

/** An outage that began 38 min ago, with the page silent. */
export const outage = (id: string, over: Partial<Incident> = {}): Incident => {
  const begin = toInstant(NOW_MS - 38 * MINUTE_MS);
  const detected = toInstant(NOW_MS - 37 * MINUTE_MS);
  return {
    v: 1,
    id: `20261121T085200Z-${id}-outage`,
    monitor: id,
    kind: "outage",
    level: "critical",
    begin,
    detected,
    outcome: "overloaded",
    reason: "model-overloaded",
    corroboration: "unacknowledged",
    timeline: [{ t: detected, what: "opened", level: "critical", outcome: "overloaded", reason: "model-overloaded" }],
    evidence: [],
    outbox: [],
    ...over,
  };
};

export const siteInput = (
  over: Partial<Omit<SiteInput, "site">> & { site?: Partial<SiteInput["site"]> } = {},
): SiteInput => ({
  monitors: [],
  ledger: EMPTY_LEDGER,
  verdicts: new Map(),
  reports: new Map(),
  feedNames: new Map(),
  nowMs: NOW_MS,
  ...over,
  site: { name: "Uptimeline", timeZone: "UTC", locale: "en", ...over.site },
});

/** One monitor, `a`, that is down while its page (of the feed `google`) shows green. */
export function contradiction(): SiteInput {
  const failing = [35, 20, 5].map((ago) =>
    sample("a", ago * MINUTE_MS, { outcome: "overloaded", reason: "model-overloaded", code: 503, ms: 1_800 }),
  );
  return siteInput({
    monitors: [monitor("a", { feeds: [{ feed: "google", components: [] }] })],
    ledger: { ...EMPTY_LEDGER, samples: [sample("a", 50 * MINUTE_MS), ...failing], incidents: [outage("a")] },
    verdicts: new Map([
      [
        "a",
        verdict("a", {
          verdict: "down",
          ground: "row",
          outcome: "overloaded",
          reason: "model-overloaded",
          firstFailure: toInstant(NOW_MS - 38 * MINUTE_MS),
        }),
      ],
    ]),
    reports: new Map([["google", report("google")]]),
    feedNames: new Map([["google", { name: "Google", url: "https://status.google.example/" }]]),
  });
}
