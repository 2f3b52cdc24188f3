import { DAY_MS, MINUTE_MS, toInstant } from "../src/domain/instant.ts";
import type { Incident } from "../src/domain/incident.ts";
import { maintenanceId } from "../src/domain/maintenance-incidents.ts";
import type { Spending } from "../src/domain/spend.ts";
import { simulatedHistory, type SimulatedMonitor } from "../src/lab/history.ts";
import { monitor, NOW_MS, siteInput } from "../src/site/fixtures.ts";
import type { SiteInput, SiteMonitor } from "../src/site/input.ts";

const STATES: readonly (Omit<SimulatedMonitor, "id" | "everyMs"> & { readonly group?: string })[] = [
  { ms: 9_000, slowMs: 30_000, outages: 4, feed: "ember", seenBy: "router", crowd: "forum", now: "silent-outage" },
  { ms: 800, feed: "harbor", outages: 2, now: "up" },
  { ms: 4_000, slowMs: 9_000, outages: 1, feed: "ember", now: "slow" },
  { outages: 2, feed: "harbor", now: "advisory" },
  { feed: "tollgate", now: "rate-limited" },
  { ms: 120, now: "offline" },
];

/** Planned work that is to come, and some that is over. */
function planned(monitors: readonly string[], nowMs: number): Incident[] {
  return [2 * DAY_MS, -9 * DAY_MS].map((offsetMs, index): Incident => {
    const [fromMs, untilMs] = [nowMs + offsetMs, nowMs + offsetMs + 90 * MINUTE_MS];
    const window = {
      source: `config:work-${index}`,
      from: toInstant(fromMs),
      to: toInstant(untilMs),
      expect: "down" as const,
    };
    const detected = toInstant(fromMs - DAY_MS);
    return {
      v: 1,
      id: maintenanceId(window),
      monitor: monitors[0]!,
      monitors: [...monitors],
      kind: "maintenance",
      level: "info",
      begin: window.from,
      detected,
      ...(untilMs < nowMs && { end: window.to }),
      corroboration: "uncovered",
      title: `Work ${index}`,
      window,
      timeline: [{ t: detected, what: "planned", from: window.from, to: window.to }],
      evidence: [],
      outbox: [],
    };
  });
}

const spending: Spending = {
  today: [{ micro: 1_250_000, unit: "USD" }],
  month: [{ micro: 31_000_000, unit: "USD" }],
  unpriced: 0,
  unpricedToday: 0,
  fellBack: false,
  stopped: false,
};

/**
 * A site that has a page of every kind: a quarter of as many monitors as told, in every state, in groups, of providers, some of
 * one model by different doors, with money, reports and planned work.
 */
export function wholeInput(
  count: number = STATES.length,
  over: Parameters<typeof siteInput>[0] = {},
  days = 95,
): SiteInput {
  const { nowMs = NOW_MS } = over;
  const simulated = Array.from({ length: count }, (_, index): SimulatedMonitor => {
    // Of many monitors most are well.
    const state = index < STATES.length ? STATES[index]! : { ms: 300 + 40 * index, feed: "harbor", now: "up" as const };
    return { id: `door-${index}`, everyMs: (index < STATES.length ? 15 : 60) * MINUTE_MS, ...state };
  });
  const { ledger, verdicts, reports } = simulatedHistory({ seed: 7, monitors: simulated, days, nowMs });
  const monitors = simulated.map((one, index): SiteMonitor => {
    const feeds = [one.feed, one.seenBy, one.crowd].flatMap((feed) => feed ?? []);
    return monitor(one.id, {
      name: `Door ${index}`,
      group: `Group ${index % 4}`,
      provider: ["Ember", "Harbor", "Tollgate"][index % 3]!,
      ...(index % 2 === 0 && { model: "lumen-2", tier: "full" as const }),
      ...(one.slowMs !== undefined && { slowMs: one.slowMs }),
      feeds: feeds.map((feed) => ({ feed, components: [] })),
      asked: { kind: "http", method: "POST", conditions: ["status == 200"] },
    });
  });
  const names = ["ember", "harbor", "tollgate", "router", "forum"];
  return siteInput({
    repositoryUrl: "https://github.com/acme/status",
    monitors,
    ledger: { ...ledger, incidents: [...ledger.incidents, ...planned(["door-0", "door-1"], nowMs)] },
    verdicts,
    reports,
    spending: new Map(monitors.filter((_, index) => index % 2 === 0).map(({ id }) => [id, spending])),
    feedNames: new Map(names.map((feed) => [feed, { name: feed, url: `https://status.${feed}.example/` }])),
    ...over,
    nowMs,
    site: { timeZone: "Asia/Seoul", url: "https://acme.github.io/status/", ...over.site },
  });
}
