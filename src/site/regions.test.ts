import { rowsOf } from "../../test/html.ts";
import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../domain/instant.ts";
import { judge } from "../domain/judge.ts";
import { EMPTY_LEDGER } from "../domain/ledger.ts";
import { closeDays, closeHours } from "../domain/rollup-close.ts";
import type { Sample } from "../domain/sample.ts";
import { monitor, NOW_MS, sample, siteInput } from "./fixtures.ts";
import { buildSite } from "./site.fixture.ts";

const EVERY_MS = 15 * MINUTE_MS;

/** A call each quarter of an hour from one moment ago to another; those of the last `failedMs` failed. */
const calls = (region: string | undefined, fromAgoMs: number, more: { toAgoMs?: number; failedMs?: number } = {}) => {
  const { toAgoMs = 5 * MINUTE_MS, failedMs = 0 } = more;
  return Array.from({ length: Math.floor((fromAgoMs - toAgoMs) / EVERY_MS) + 1 }, (_, index): Sample => {
    const agoMs = toAgoMs + index * EVERY_MS;
    return sample("a", agoMs, {
      ...(region !== undefined && { region }),
      ...(agoMs <= failedMs && { outcome: "timeout" as const }),
    });
  }).toReversed();
};

/** The page and the JSON of the monitor, with the verdict that these calls come to. */
async function seen(...regions: readonly (readonly Sample[])[]) {
  const all = regions.flat().toSorted((a, b) => (a.t < b.t ? -1 : 1));
  const hours = closeHours(all, [], NOW_MS);
  const samples = all.filter(({ t }) => Date.parse(t) >= NOW_MS - 26 * HOUR_MS);
  const watched = monitor("a");
  const files = await buildSite(
    siteInput({
      monitors: [watched],
      ledger: { ...EMPTY_LEDGER, samples, hours, days: closeDays(hours, [], NOW_MS) },
      verdicts: new Map([["a", judge(watched, samples, NOW_MS)]]),
    }),
  );
  const html = files.get("monitors/a.html") ?? "";
  const json = JSON.parse(files.get("api/v1/monitor/a/summary.json") ?? "null");
  return { html, json, ...tableOf(html) };
}

function tableOf(html: string): { readonly note: string; readonly rows: readonly (readonly string[])[] } {
  const section = /<section class="section" aria-labelledby="regions">.*?<\/table>/su.exec(html)?.[0] ?? "";
  return { note: /<p class="note">(.*?)<\/p>/su.exec(section)?.[1] ?? "", rows: rowsOf(section).slice(1) };
}

describe("regions", () => {
  it("that disagree stand apart, and the verdict is the majority's", async () => {
    const { html, json, rows, note } = await seen(
      calls("seoul", 3 * DAY_MS),
      calls("texas", 3 * DAY_MS, { failedMs: 6 * HOUR_MS }),
      calls("oslo", 3 * DAY_MS),
    );
    expect(json).toMatchObject({ verdict: "up" });
    expect(rows).toEqual([
      ["oslo", "Up", "09:25", "100%", "100%", "100%", "42%", "302 ms"],
      ["seoul", "Up", "09:25", "100%", "100%", "100%", "42%", "302 ms"],
      ["texas", "Down", "09:25", "75.69%", "100%", "91.87%", "42%", "302 ms"],
    ]);
    expect(note).toContain("more than half");
    expect(html).toMatch(/<i class="g g-down"><\/i>Down/u);
    expect(json.regions[2]).toEqual({
      region: "texas",
      verdict: "down",
      windows: {
        "24h": { uptime: expect.closeTo(0.7569, 3), coverage: expect.closeTo(1, 2), calls: 96, errorRate: 0.25 },
        "7d": {
          uptime: expect.closeTo(0.9187, 3),
          coverage: expect.closeTo(0.427, 2),
          calls: 288,
          errorRate: 0.083333,
        },
      },
      latency: { p50: 302, p95: 302 },
      checkedAt: "2026-11-21T09:25:00.000Z",
    });
  });

  it("of which two disagree leave a monitor up, for both must be down", async () => {
    const failed = { failedMs: 6 * HOUR_MS };
    const one = await seen(calls("seoul", DAY_MS), calls("texas", DAY_MS, failed));
    expect([one.json.verdict, ...one.rows.map((row) => row[1])]).toEqual(["up", "Up", "Down"]);
    const both = await seen(calls("seoul", DAY_MS, failed), calls("texas", DAY_MS, failed));
    expect([both.json.verdict, ...both.rows.map((row) => row[1])]).toEqual(["down", "Down", "Down"]);
  });

  it("that fell silent say so, and are not counted", async () => {
    const { json, rows } = await seen(
      calls("seoul", DAY_MS, { failedMs: 3 * HOUR_MS }),
      calls("texas", DAY_MS, { toAgoMs: 2 * HOUR_MS }),
      calls("oslo", 4 * DAY_MS, { toAgoMs: 2 * DAY_MS }),
    );
    expect(json.verdict).toBe("down");
    expect(rows.map((row) => [row[0], row[1], row[2], row[3]])).toEqual([
      ["oslo", "No data", "19 Nov silent for 2 d", "–"],
      ["seoul", "Down", "09:25", expect.stringMatching(/^8\d/u)],
      ["texas", "No data", "07:30 silent for 2 h", "100%"],
    ]);
    expect(json.regions.map(({ verdict }: { verdict: string }) => verdict)).toEqual(["unknown", "down", "unknown"]);
  });

  it("are not silent while they were heard of within three intervals", async () => {
    const { rows } = await seen(calls("seoul", DAY_MS), calls("texas", DAY_MS, { toAgoMs: 3 * EVERY_MS }));
    expect(rows.map((row) => [row[1], row[2]])).toEqual([
      ["Up", "09:25"],
      ["Up", "08:45"],
    ]);
  });

  it("have a table where a single one has a name, and with its own verdict", async () => {
    const { rows, json } = await seen(calls("seoul", DAY_MS, { failedMs: 3 * HOUR_MS }));
    expect(rows.map((row) => row.slice(0, 2))).toEqual([["seoul", "Down"]]);
    expect(json.regions).toHaveLength(1);
  });

  it("stand beside the place that had no name yet", async () => {
    const { rows, json } = await seen(calls(undefined, 3 * DAY_MS, { toAgoMs: DAY_MS }), calls("seoul", DAY_MS));
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ["seoul", "Up"],
      ["Without a name", "No data"],
    ]);
    expect(json.regions[1]).toMatchObject({ region: null, verdict: "unknown" });
  });

  it("are not spoken of where there is one place without a name", async () => {
    const { html, json, rows } = await seen(calls(undefined, DAY_MS));
    expect(rows).toEqual([]);
    expect(html).not.toContain("By region");
    expect(json).not.toHaveProperty("regions");
  });
});
