import { describe, expect, it } from "vitest";
import { pageView, type PageView } from "./corroborate.ts";
import { configurationTrouble } from "./trouble.ts";
import { countOf } from "./outcome.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "./instant.ts";
import { DEFAULT_POLICY, type Monitor } from "./monitor.ts";
import { due } from "./due.ts";
import { isOfPage, type Sample } from "./sample.ts";
import { judge } from "./judge.ts";
import { judgePage } from "./judge-page.ts";
import { EMPTY_LEDGER } from "./ledger.ts";
import { indexLedger } from "./monitor-history.ts";
import { cellOf } from "./window.ts";
import { closeDays, closeHours } from "./rollup-close.ts";
import { coverageOf, uptimeOf } from "./uptime.ts";
import { EMPTY_STATE } from "./state.ts";
import { pageSample } from "./page-sample.ts";
import type { ComponentStatus, Report } from "./report.ts";

const START_MS = Date.parse("2026-11-21T00:00:00.000Z");
const EVERY_MS = 5 * MINUTE_MS;
const monitor: Monitor = {
  id: "copilot",
  name: "Copilot",
  everyMs: EVERY_MS,
  policy: DEFAULT_POLICY,
  feeds: [{ feed: "github", components: [] }],
  publish: "host",
};
const says = (status: ComponentStatus, more: Partial<PageView> = {}): PageView => ({
  readable: true,
  trouble: false,
  status,
  incidents: [],
  url: "https://status.example/",
  feed: "github",
  ...more,
});
const at = (ms: number, page: PageView, before: readonly Sample[] = [], region?: string): Sample | undefined =>
  pageSample(
    monitor,
    { t: toInstant(START_MS + ms), page, run: "7.1", ...(region !== undefined && { region }) },
    before,
  );
/** Readings every five minutes of what the page says at each moment. */
const readings = (hours: number, statusAt: (ms: number) => ComponentStatus): Sample[] => {
  const samples: Sample[] = [];
  for (let ms = 0; ms < hours * HOUR_MS; ms += EVERY_MS) samples.push(at(ms, says(statusAt(ms)), samples)!);
  return samples;
};

describe("what a page says as a sample", () => {
  it.each([
    ["operational", "up", { outcome: "ok", reason: "page-operational" }, "available"],
    ["degraded_performance", "degraded", { outcome: "slow", reason: "page-degraded", blame: "provider" }, "available"],
    ["partial_outage", "degraded", { outcome: "slow", reason: "page-degraded", blame: "provider" }, "available"],
    ["major_outage", "down", { outcome: "server-error", reason: "page-outage", blame: "provider" }, "failure"],
    ["under_maintenance", "unknown", { outcome: "inconclusive", reason: "source-unavailable" }, "left-out"],
    ["unknown", "unknown", { outcome: "inconclusive", reason: "source-unavailable" }, "left-out"],
  ] as const)("%s is, as the verdict is %s, that and nothing that only a call has", (status, verdict, word, count) => {
    const sample = at(0, says(status), [], "eu");
    const key = { v: 1, t: toInstant(START_MS), monitor: "copilot", region: "eu", run: "7.1", every: 300 };
    expect(sample).toEqual({ ...key, ...word });
    expect(isOfPage(sample!)).toBe(true);
    expect(countOf(sample!.outcome)).toBe(count);
    expect(judgePage("copilot", says(status), START_MS).verdict).toBe(verdict);
  });

  it("is no data where the page could not be read, whatever it said before", () => {
    expect(at(0, says("major_outage", { readable: false }))).toMatchObject({ outcome: "inconclusive" });
  });

  it("is the worst that several pages say, and what one says where the other cannot be read", () => {
    const report = (feed: string, more: Partial<Report>): [string, Report] => [
      feed,
      {
        feed,
        url: `https://${feed}.example/`,
        fetchedAt: toInstant(START_MS),
        indicator: "none",
        components: [],
        incidents: [],
        maintenances: [],
        ...more,
      },
    ];
    const two = { feeds: ["one", "other"].map((feed) => ({ feed, components: [] })) };
    const viewOf = (...reports: [string, Report][]) => pageView(two, new Map(reports), START_MS)!;
    const problem = { reason: "unreachable", detail: "ENOTFOUND" } as const;
    const well = report("one", {});
    expect(at(0, viewOf(well, report("other", { indicator: "critical" })))).toMatchObject({ reason: "page-outage" });
    expect(at(0, viewOf(well, report("other", { problem })))).toMatchObject({ reason: "page-operational" });
    expect(at(0, viewOf(report("one", { problem }), report("other", { problem })))).toMatchObject({
      outcome: "inconclusive",
    });
  });
});

describe("how often there is one", () => {
  const first = at(0, says("operational"))!;

  it("is once an interval, a tenth of it early being in time", () => {
    expect(at(MINUTE_MS, says("operational"), [first])).toBeUndefined();
    expect(at(EVERY_MS - 31_000, says("operational"), [first])).toBeUndefined();
    expect(at(EVERY_MS - 30_000, says("operational"), [first])).toBeDefined();
  });

  it("is at once where the word is another, and not again for another shade of it", () => {
    const degraded = at(MINUTE_MS, says("degraded_performance"), [first])!;
    expect(degraded).toMatchObject({ outcome: "slow" });
    expect(at(2 * MINUTE_MS, says("partial_outage"), [first, degraded])).toBeUndefined();
    expect(at(2 * MINUTE_MS, says("operational"), [first, degraded])).toMatchObject({ outcome: "ok" });
  });

  it("is each region's own, and does not go by calls of before nor by a clock that runs ahead", () => {
    expect(at(MINUTE_MS, says("operational"), [first], "eu")).toBeDefined();
    const { reason: _, ...call } = { ...first, ms: 800 };
    expect(at(MINUTE_MS, says("operational"), [call])).toBeDefined();
    const ahead = { ...first, t: toInstant(START_MS + HOUR_MS) };
    expect(at(MINUTE_MS, says("operational"), [ahead])).toBeDefined();
  });
});

describe("the uptime of a page", () => {
  const outage = (ms: number): ComponentStatus =>
    ms >= 6 * HOUR_MS && ms < 8 * HOUR_MS ? "major_outage" : "operational";
  const samples = readings(24, outage);
  const nowMs = START_MS + 2 * DAY_MS;

  it("has an outage of two hours as two hours of downtime", () => {
    const hours = closeHours(samples, [], nowMs);
    const days = closeDays(hours, [], nowMs);
    const range = { fromMs: START_MS, toMs: START_MS + DAY_MS };
    for (const ledger of [
      { samples, hours: [], days: [] },
      { samples: [], hours, days: [] },
      { samples: [], hours: [], days },
    ]) {
      const { shares, latency, first } = cellOf(indexLedger({ ...EMPTY_LEDGER, ...ledger }, nowMs)("copilot"), range);
      expect(shares).toEqual({ availableMs: 22 * HOUR_MS, slowMs: 0, failureMs: 2 * HOUR_MS, leftOutMs: 0 });
      expect(uptimeOf(shares)).toBeCloseTo(22 / 24);
      expect(coverageOf(shares, DAY_MS)).toBe(1);
      expect(first).toEqual({ ok: 264, "server-error": 24 });
      expect(latency.n).toBe(0);
    }
    expect(days[0]?.usage).toBeUndefined();
  });

  it("knows nothing of planned work and of what could not be read", () => {
    const planned = readings(24, (ms) => (ms < 6 * HOUR_MS ? "under_maintenance" : "operational"));
    const range = { fromMs: START_MS, toMs: START_MS + DAY_MS };
    const { shares } = cellOf(indexLedger({ ...EMPTY_LEDGER, samples: planned }, nowMs)("copilot"), range);
    expect([uptimeOf(shares), coverageOf(shares, DAY_MS)]).toEqual([1, 0.75]);
  });
});

describe("what a page said of a monitor that is asked since", () => {
  const said = readings(2, () => "major_outage");
  const nowMs = START_MS + 2 * HOUR_MS;

  it("is no call: it neither judges, nor is an asking, nor tells of a configuration", () => {
    const call: Sample = {
      v: 1,
      t: toInstant(nowMs - MINUTE_MS),
      monitor: "copilot",
      run: "8.1",
      outcome: "ok",
      every: 300,
    };
    expect(judge(monitor, said, nowMs).verdict).toBe("unknown");
    expect(judge(monitor, [...said, call], nowMs)).toEqual(judge(monitor, [call], nowMs));
    expect(due([monitor], said, EMPTY_STATE, { nowMs })).toEqual([monitor]);
    const grounds = { verdict: undefined, page: undefined, testimonies: [], nowMs };
    expect(configurationTrouble({ ...grounds, samples: said })).toEqual(
      configurationTrouble({ ...grounds, samples: [] }),
    );
    const rejected = { ...call, outcome: "rejected", reason: "bad-key", t: toInstant(START_MS - 1) } as const;
    const twice = [{ ...rejected, t: toInstant(START_MS - 2) }, rejected];
    expect(configurationTrouble({ ...grounds, samples: [...twice, ...said] }).is).toBe("trouble");
  });
});
