import { rowsOf } from "../../test/html.ts";
import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import { EMPTY_LEDGER, type Ledger } from "../domain/ledger.ts";
import { closeDays, closeHours, closeMonths } from "../domain/rollup-close.ts";
import type { Sample } from "../domain/sample.ts";
import { monitor, NOW_MS, sample, siteInput } from "./fixtures.ts";
import { buildSite } from "./site.fixture.ts";

/** Text of the section `In numbers`, row by row; empty where there is none. */
const numbersOf = (html: string): string[][] =>
  rowsOf(/aria-labelledby="numbers">.*?<\/section>\s*<section class="section"/su.exec(html)?.[0] ?? "");

async function site(ledger: Partial<Ledger>, over: Parameters<typeof monitor>[1] = {}) {
  const files = await buildSite(siteInput({ monitors: [monitor("a", over)], ledger: { ...EMPTY_LEDGER, ...ledger } }));
  const parts = ["summary", "uptime"].map((name) => JSON.parse(files.get(`api/v1/monitor/a/${name}.json`) ?? ""));
  const json = Object.assign({}, ...parts);
  return { rows: numbersOf(files.get("monitors/a.html") ?? ""), json };
}

/** A call every 15 min for so many days; those that began in the hour from midnight, UTC, failed. */
function ledgerOf(days: number): Partial<Ledger> {
  const samples = Array.from({ length: days * 96 }, (_, index): Sample => {
    const agoMs = (days * 96 - index) * 15 * MINUTE_MS;
    const isFailing = (NOW_MS - agoMs) % DAY_MS < HOUR_MS;
    return sample("a", agoMs, isFailing ? { outcome: "timeout" } : {});
  });
  const hours = closeHours(samples, [], NOW_MS);
  const closed = closeDays(hours, [], NOW_MS);
  const since = <T extends { readonly t: string }>(lines: readonly T[], ms: number): T[] =>
    lines.filter(({ t }) => t >= toInstant(NOW_MS - ms));
  return {
    samples: since(samples, 26 * HOUR_MS),
    hours: since(hours, 35 * DAY_MS),
    days: since(closed, 92 * DAY_MS),
    months: closeMonths(closed, [], NOW_MS),
  };
}

describe("the windows of a monitor", () => {
  it("are shown as far as it is known, all of it last", async () => {
    const { rows, json } = await site(ledgerOf(40));
    const names = rows.slice(1).map(([name]) => name);
    expect(names.slice(0, 6)).toEqual(["1 hour", "6 hours", "24 hours", "7 days", "30 days", "All, since 12 Oct 2026"]);
    expect(json.windows["90d"]).toMatchObject({ since: "2026-10-12T09:00:00.000Z", coverage: 0.444444 });
    expect(json.windows["365d"].coverage).toBeCloseTo(40 / 365, 4);
    expect(json.windows.all).toMatchObject({ from: "2026-10-12T09:00:00.000Z", coverage: 0.999479 });
  });

  it("reach over a year and beyond where its months do", async () => {
    const { rows, json } = await site(ledgerOf(420));
    expect(rows.map(([name]) => name)).toContain("365 days");
    expect(rows.find(([name]) => name === "All, since 27 Sept 2025")?.slice(1, 5)).toEqual([
      "95.83%",
      "99%",
      "17 d",
      "4.2%",
    ]);
    expect(json.windows.all.latency).toEqual({ p50: 302, p95: 302, p99: 302, mean: 300 });
    expect(json.windows["30d"]).toEqual({
      from: "2026-10-22T09:30:00.000Z",
      uptime: 0.958333,
      coverage: 1,
      leftOutShare: 0,
      downtimeMs: 30 * HOUR_MS,
      calls: 2_878,
      failures: 120,
      errorRate: 0.041695,
      rateLimitRate: 0,
      latency: { p50: 302, p95: 302, p99: 302, mean: 300 },
    });
  });

  it("say how much of them another program kept", async () => {
    const imported = Array.from({ length: 40 }, (_, index) => ({
      v: 1 as const,
      t: toInstant(Math.floor(NOW_MS / DAY_MS) * DAY_MS - (80 - index) * DAY_MS),
      monitor: "a",
      source: "upptime" as const,
      precision: "day" as const,
      shares: { availableMs: DAY_MS, slowMs: 0, failureMs: 0, leftOutMs: 0 },
    }));
    const { rows, json } = await site({ ...ledgerOf(40), imported });
    expect(rows.map(([name]) => name)).toContain("All, since 2 Sept 2026 50% imported");
    expect(json.windows.all.importedMs).toBe(40 * DAY_MS);
    expect(json.windows["30d"].importedMs).toBeUndefined();
  });

  it("are not shown where little more than nothing is known", async () => {
    const { rows, json } = await site({ samples: [sample("a", HOUR_MS)] });
    expect(rows).toEqual([]);
    expect(json.windows["24h"]).toMatchObject({ uptime: 1, calls: 1, since: toInstant(NOW_MS - HOUR_MS) });
    expect((await site({})).json.windows.all).toMatchObject({ uptime: null, latency: null, errorRate: null });
  });

  it("tell nothing of rates that are limited where nobody asks", async () => {
    const asked = { kind: "heartbeat", conditions: [] };
    expect((await site(ledgerOf(3))).rows[0]).toContain("Rate limited");
    expect((await site(ledgerOf(3), { asked })).rows[0]).not.toContain("Rate limited");
  });
});

describe("when it was bad", () => {
  it("is told by the latest ten hours, and to programs by all of 90 days", async () => {
    const { rows, json } = await site(ledgerOf(40));
    const hours = rows.filter(([name]) => name?.endsWith("00:00"));
    expect(hours).toHaveLength(10);
    expect(hours[0]).toEqual(["21 Nov, 00:00", "0.00%", "1 h"]);
    expect(json.anomalyHours).toHaveLength(40);
    expect(json.anomalyHours.at(-1)).toEqual({
      from: "2026-11-21T00:00:00.000Z",
      uptime: 0,
      downtimeMs: HOUR_MS,
      knownMs: HOUR_MS,
    });
  });

  it("is told by the hour of the week, 168 numbers each", async () => {
    const { hourOfWeek } = (await site(ledgerOf(40))).json;
    for (const key of ["hours", "calls", "failureRate", "p95"]) expect(hourOfWeek[key]).toHaveLength(168);
    const midnights = [0, 1, 2, 3, 4, 5, 6].map((day) => day * 24);
    expect(
      midnights.map((slot) => [hourOfWeek.hours[slot], hourOfWeek.failureRate[slot], hourOfWeek.p95[slot]]),
    ).toEqual(midnights.map(() => [5, 1, null]));
    expect([hourOfWeek.failureRate[1], hourOfWeek.p95[1]]).toEqual([0, 302]);
  });
});
