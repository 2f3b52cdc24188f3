import { describe, expect, it } from "vitest";
import type { FigureSample } from "./figure-sample.ts";
import { MINUTE_MS, toInstant } from "./instant.ts";
import type { Figure } from "./report.ts";
import { bestShares, comparedFigures } from "./third-party-figures.ts";

const figure = (component: string, uptime: Figure["uptime"], more: Partial<Figure> = {}): Figure => ({
  component,
  name: component,
  ...(uptime !== undefined && { uptime }),
  ...more,
});
const compared = (figures: readonly Figure[], ...components: readonly string[]) => {
  const { figures: own, ...rest } = comparedFigures({ figures }, { feed: "router", components });
  return { order: own.map(({ component }) => component), ...rest };
};

describe("figures held against each other", () => {
  const endpoints = [
    figure("x/m", { "30m": 0.99 }),
    figure("x/m@worst", { "30m": 0.4 }),
    figure("x/m@slow", { "30m": 0.4 }),
    figure("x/m@good", { "30m": 0.99 }),
    figure("x/m@mute", undefined, { tokensPerSecond: { p50: 20 } }),
    figure("x/other@good", { "30m": 1 }),
  ];

  it("are each endpoint's own of what the match names, without what only repeats the best and the worst", () => {
    expect(compared(endpoints, "x/m")).toEqual({
      order: ["x/m@good", "x/m@slow", "x/m@mute"],
      span: "30m",
      best: "x/m@good",
      worst: "x/m@slow",
    });
  });

  it("are those of the model itself where nothing is known of its endpoints", () => {
    expect(compared([figure("x/m", { "5m": 0.9 })], "x/m")).toEqual({ order: ["x/m"] });
  });

  it("mark nobody where several are equally good or bad, and nobody where one alone is known", () => {
    const same = [figure("a", { "24h": 1 }), figure("b", { "24h": 1 }), figure("c", { "24h": 0.9 })];
    expect(compared(same)).toEqual({ order: ["a", "b", "c"], span: "24h", worst: "c" });
    expect(compared(same.slice(0, 2))).toEqual({ order: ["a", "b"], span: "24h" });
    expect(compared(same.slice(2))).toEqual({ order: ["c"] });
  });

  it("leave out what nobody measured", () => {
    expect(compared([figure("a", {}), figure("b", undefined, { status: "0" })])).toEqual({ order: [] });
  });
});

describe("the best endpoint over time", () => {
  const NOW_MS = Date.parse("2026-11-21T09:30:00.000Z");
  const line = (minutes: number, of: string, uptime: FigureSample["uptime"], source = "router"): FigureSample => ({
    v: 1,
    t: toInstant(NOW_MS - minutes * MINUTE_MS),
    monitor: "m",
    source,
    of,
    run: "1.1",
    ...(uptime !== undefined && { uptime }),
  });

  it("is the highest share of each moment, never a mean, by the shortest span that says how it is now", () => {
    const lines = [
      line(5, "a", { "5m": 0.2, "30m": 0.9 }),
      line(5, "b", { "30m": 0.7 }),
      line(20, "a", { "1h": 0.5, "24h": 1 }),
      line(30, "a", { "24h": 1 }),
      line(40, "a", undefined),
      line(5, "a", { "5m": 1 }, "other"),
      line(90, "a", { "5m": 1 }),
    ];
    expect(bestShares(lines, "router", NOW_MS - 60 * MINUTE_MS)).toEqual([
      { ms: NOW_MS - 20 * MINUTE_MS, share: 0.5 },
      { ms: NOW_MS - 5 * MINUTE_MS, share: 0.7 },
    ]);
  });
});
