import { describe, expect, it } from "vitest";
import { badgeFiles, type BadgeWindows } from "./badge.ts";

const numbers = (uptime?: number, mean?: number) => ({
  ...(uptime !== undefined && { uptime }),
  ...(mean !== undefined && { latency: { p50: 1, p95: 2, p99: 3, mean } }),
});
const windows = (uptime?: number, mean?: number): BadgeWindows => {
  const one = numbers(uptime, mean);
  return { "1h": one, "6h": one, "24h": one, "7d": one, "30d": one, "90d": one, "365d": one, all: one };
};
const badgesOf = (uptime?: number, mean?: number): Map<string, { message: string; color: string; label: string }> =>
  new Map(
    badgeFiles("my-site", windows(uptime, mean)).map(([path, text]) => [
      path,
      JSON.parse(text) as { message: string; color: string; label: string },
    ]),
  );

describe("badges of Upptime", () => {
  it("stand at its ten paths, with its labels", () => {
    const labels = [...badgesOf(0.999, 123)].map(([path, { label }]) => `${path}: ${label}`);
    expect(labels).toEqual([
      "api/my-site/uptime.json: uptime",
      "api/my-site/response-time.json: response time",
      "api/my-site/uptime-day.json: uptime 24h",
      "api/my-site/response-time-day.json: response time 24h",
      "api/my-site/uptime-week.json: uptime 7d",
      "api/my-site/response-time-week.json: response time 7d",
      "api/my-site/uptime-month.json: uptime 30d",
      "api/my-site/response-time-month.json: response time 30d",
      "api/my-site/uptime-year.json: uptime 1y",
      "api/my-site/response-time-year.json: response time 1y",
    ]);
  });

  it("have the form of shields.io's endpoint", () => {
    expect(badgeFiles("my-site", windows(0.9999, 123.4))[0]).toEqual([
      "api/my-site/uptime.json",
      '{"schemaVersion":1,"label":"uptime","message":"99.99%","color":"brightgreen"}\n',
    ]);
  });

  it("tell each window's own numbers", () => {
    const own = { ...windows(1, 100), "365d": numbers(0.5, 900) };
    const files = new Map(badgeFiles("x", own));
    expect(files.get("api/x/uptime-year.json")).toContain('"50.00%"');
    expect(files.get("api/x/response-time-year.json")).toContain('"900 ms"');
    expect(files.get("api/x/uptime-month.json")).toContain('"100.00%"');
  });

  it.each([
    [1, "100.00%", "brightgreen"],
    [0.99999, "99.99%", "brightgreen"],
    [0.95, "95.00%", "green"],
    [0.9, "90.00%", "yellowgreen"],
    [0.85, "85.00%", "yellow"],
    [0.8, "80.00%", "orange"],
    [0.75, "75.00%", "red"],
    [0, "0.00%", "red"],
  ])("of an uptime of %d say %s in %s", (uptime, message, color) => {
    expect(badgesOf(uptime).get("api/my-site/uptime.json")).toMatchObject({ message, color });
  });

  it.each([
    [0, "0 ms", "brightgreen"],
    [199.4, "199 ms", "brightgreen"],
    [200, "200 ms", "green"],
    [400, "400 ms", "yellowgreen"],
    [600, "600 ms", "yellow"],
    [800, "800 ms", "orange"],
    [1_000, "1000 ms", "red"],
  ])("of a mean of %d ms say %s in %s", (mean, message, color) => {
    expect(badgesOf(1, mean).get("api/my-site/response-time-day.json")).toMatchObject({ message, color });
  });

  it("say that nothing is known", () => {
    expect(badgesOf().get("api/my-site/uptime-week.json")).toMatchObject({ message: "no data", color: "lightgrey" });
    expect(badgesOf(1).get("api/my-site/response-time.json")).toMatchObject({ message: "no data", color: "lightgrey" });
  });
});
