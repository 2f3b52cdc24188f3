import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import { EMPTY_LEDGER } from "../domain/ledger.ts";
import type { Sample } from "../domain/sample.ts";
import { monitor, NOW_MS, outage, sample, siteInput, verdict } from "./fixtures.ts";
import type { SiteInput, SiteMonitor } from "./input.ts";
import { buildSite } from "./site.fixture.ts";

/** Calls of the last 24 h, every 15 minutes, of which those of the last `failedHours` failed. */
const calls = (id: string, failedHours: number, more: Partial<Sample> = {}): Sample[] =>
  Array.from({ length: 96 }, (_, index) =>
    sample(id, (96 - index) * 15 * MINUTE_MS, {
      ...more,
      ...((96 - index) * 15 * MINUTE_MS <= failedHours * HOUR_MS && { outcome: "timeout" }),
    }),
  );

function siteOf(monitors: readonly SiteMonitor[], ledger: Partial<SiteInput["ledger"]>) {
  return buildSite(
    siteInput({
      monitors,
      ledger: { ...EMPTY_LEDGER, ...ledger },
      verdicts: new Map(monitors.map(({ id }) => [id, verdict(id, { ground: "row" })])),
    }),
  );
}

const jsonOf = (files: ReadonlyMap<string, string>, path: string) => JSON.parse(files.get(path) ?? "null");

describe("an objective", () => {
  const slo = { target: 0.9, windowMs: DAY_MS };

  it("is told with what is left of its budget, and how fast that goes", async () => {
    const files = await siteOf([monitor("a", { slo })], { samples: calls("a", 1) });
    const { slo: told } = jsonOf(files, "api/v1/monitor/a/summary.json");
    expect(told).toEqual({
      target: 0.9,
      windowSeconds: 86_400,
      uptime: 0.958333,
      coverage: 1,
      budget: {
        budgetMs: expect.closeTo(2.4 * HOUR_MS, -1),
        spentMs: HOUR_MS,
        leftMs: expect.closeTo(1.4 * HOUR_MS, -1),
        leftShare: 0.583333,
      },
      burn: {
        "1h": { rate: 10, goneInMs: expect.closeTo(1.4 * HOUR_MS, -1) },
        "6h": { rate: 1.667, goneInMs: expect.closeTo(8.4 * HOUR_MS, -1) },
        "3d": { rate: 0.4167, goneInMs: null },
      },
    });
    const page = (files.get("monitors/a.html") ?? "").replaceAll("\u00a0", " ");
    expect(page).toContain("90% over 1 d");
    expect(page).toContain("1 h 24 min of 2 h 24 min left, cov. 100%");
    expect(page).toContain("10× over 1 h, 1.7× over 6 h, 0.42× over 3 d");
    expect(page).toContain("1 h 24 min, at the rate of the last 1 h");
  });

  it("whose budget is overspent says by how much", async () => {
    const files = await siteOf([monitor("a", { slo })], { samples: calls("a", 3) });
    const page = (files.get("monitors/a.html") ?? "").replaceAll("\u00a0", " ");
    expect(page).toMatch(/Error budget left<\/dt><dd class="fg over">gone/u);
    expect(page).toContain("36 min more than its 2 h 24 min");
  });

  it("of which nothing is known has no budget", async () => {
    const files = await siteOf([monitor("a", { slo })], {});
    expect(jsonOf(files, "api/v1/monitor/a/summary.json").slo).toMatchObject({
      uptime: null,
      coverage: 0,
      budget: null,
      burn: {},
    });
    expect(files.get("monitors/a.html")).toContain("nothing known yet");
  });
});

it("of incidents the times are told, and what is unknown of them is null", async () => {
  const files = await siteOf([monitor("a"), monitor("b")], {
    incidents: [outage("a", { pagePublished: toInstant(NOW_MS - 10 * MINUTE_MS) })],
  });
  expect(jsonOf(files, "api/v1/monitor/a/summary.json").incidentTimes).toEqual({
    window: "90d",
    count: 1,
    open: 1,
    longestMs: null,
    mttd: { of: 1, meanMs: MINUTE_MS, medianMs: MINUTE_MS },
    mttr: null,
    lead: { of: 1, meanMs: 27 * MINUTE_MS, medianMs: 27 * MINUTE_MS },
  });
  expect(jsonOf(files, "api/v1/monitor/b/summary.json").incidentTimes).toMatchObject({ count: 0, mttd: null });
});

describe("cost", () => {
  it("is told by day, by model and for each success", async () => {
    const more = { used: { in: 5 }, cost: 300, model: "gpt-5.4-nano" };
    const { cost } = jsonOf(
      await siteOf([monitor("a")], { samples: calls("a", 1, more) }),
      "api/v1/monitor/a/summary.json",
    );
    expect(cost).toMatchObject({
      window: "30d",
      calls: 96,
      available: 92,
      cost: [{ amount: 0.0288, unit: "USD" }],
      unpriced: 0,
      perSuccess: [{ amount: 0.000313043478261, unit: "USD" }],
      models: [{ model: "gpt-5.4-nano", calls: 96, cost: [{ amount: 0.0288, unit: "USD" }], unpriced: 0 }],
    });
    expect(cost.days.map(({ from, calls: n }: { from: string; calls: number }) => [from.slice(0, 10), n])).toEqual([
      ["2026-11-20", 58],
      ["2026-11-21", 38],
    ]);
  });

  it("that nobody knows is not 0, and where nothing is about money nothing is told", async () => {
    const unknown = await siteOf([monitor("a")], { samples: calls("a", 0, { used: { in: 5 } }) });
    expect(jsonOf(unknown, "api/v1/monitor/a/summary.json").cost).toMatchObject({
      cost: [],
      unpriced: 96,
      perSuccess: null,
    });
    const free = await siteOf([monitor("a")], { samples: calls("a", 0) });
    expect(jsonOf(free, "api/v1/monitor/a/summary.json")).not.toHaveProperty("cost");
  });
});

describe("compare.json", () => {
  it("holds the doors to one model against each other, and the members of a group", async () => {
    const monitors = [
      monitor("own", { provider: "openai", model: "gpt-5.4-nano", group: "Text" }),
      monitor("router", { provider: "openrouter", model: "openai/gpt-5.4-nano", group: "Text" }),
      monitor("late", { provider: "late", model: "GPT-5.4-nano" }),
      monitor("alone", { group: "Alone" }),
    ];
    const samples = [
      ...calls("own", 2, { cost: 100 }),
      ...calls("router", 0, { cost: 120 }),
      ...calls("late", 0).slice(-20),
      ...calls("alone", 0),
    ];
    const { comparisons } = jsonOf(await siteOf(monitors, { samples }), "api/v1/compare.json");
    const brief = comparisons.map(
      (one: { by: string; name: string; members: { id: string; rank: number; unranked: string }[] }) => [
        one.by,
        one.name,
        ...one.members.map(({ id, rank, unranked }) => `${rank ?? unranked} ${id}`),
      ],
    );
    expect(brief).toEqual([
      ["model", "gpt-5-4-nano", "1 router", "2 own", "little-coverage late"],
      ["group", "Text", "1 router", "2 own"],
    ]);
    expect(comparisons[0].members[1]).toEqual({
      id: "own",
      name: "OWN",
      provider: "openai",
      model: "gpt-5.4-nano",
      rank: 2,
      unranked: null,
      uptime: 0.916666,
      coverage: expect.closeTo(24 / (29 * 24 + 9.5), 3),
      calls: 96,
      failures: 8,
      errorRate: 0.083333,
      latency: { p50: expect.closeTo(300, -1), p95: expect.closeTo(300, -1) },
      perSuccess: [{ amount: 0.000109090909091, unit: "USD" }],
    });
  });

  it("stands only where there is something to compare, and holds nobody against a monitor that nobody asks", async () => {
    const alone = await siteOf([monitor("a", { group: "Text" })], { samples: calls("a", 0) });
    expect(alone.has("api/v1/compare.json")).toBe(false);
    const byPage = await buildSite(
      siteInput({
        monitors: [monitor("a", { group: "Text" }), monitor("b", { group: "Text" })],
        verdicts: new Map([["b", verdict("b", { ground: "page" })]]),
      }),
    );
    expect(byPage.has("api/v1/compare.json")).toBe(false);
  });
});
