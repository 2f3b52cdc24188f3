import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { DAY_MS } from "../../domain/instant.ts";
import { monitor, siteInput } from "../fixtures.ts";
import { probing } from "../probing.fixture.ts";
import { buildProducts } from "../site.fixture.ts";
import { simulatedSite } from "../../../test/simulated-site.ts";
import { v1Schema } from "./v1-description.ts";
import { V1_FILES } from "./v1-files.ts";

type Site = ReadonlyMap<string, string>;
const read = (site: Site, path: string) => JSON.parse(site.get(path)!);
const isDescription = (path: string): boolean => path.startsWith("api/v1/schema/") || path === "api/v1/openapi.json";

/** The kind of a file by its path. */
const kindOf = (path: string): string | undefined =>
  Object.keys(V1_FILES).find((name) =>
    new RegExp(`^api/v1/${V1_FILES[name]!.path.replace("{id}", "[^/]+")}$`, "u").test(path),
  );

function validators(closed: boolean): ReadonlyMap<string, ValidateFunction> {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u);
  ajv.addFormat("date", /^\d{4}-\d\d-\d\d$/u);
  return new Map(Object.keys(V1_FILES).map((name) => [name, ajv.compile(v1Schema(name, closed))]));
}

describe("api/v1", async () => {
  const simulated = await buildProducts(simulatedSite());
  const sites: Readonly<Record<string, Site>> = {
    simulated,
    probed: await buildProducts(probing()),
    empty: await buildProducts(siteInput()),
    new: await buildProducts(siteInput({ monitors: [monitor("first"), monitor("second")] })),
  };
  const closed = validators(true);
  const open = validators(false);

  it.each(Object.keys(sites))("is what its schemas say, key by key: a site that is %s", (name) => {
    const files = [...sites[name]!].filter(([path]) => path.startsWith("api/v1/") && !isDescription(path));
    for (const [path, body] of files) {
      const kind = kindOf(path);
      const validate = closed.get(kind ?? "");
      expect(kind, path).toBeDefined();
      validate?.(JSON.parse(body));
      expect(validate?.errors ?? [], path).toEqual([]);
    }
    expect(files.length).toBeGreaterThanOrEqual(5);
  });

  it("has every kind of file somewhere", () => {
    const kinds = new Set(Object.values(sites).flatMap((site) => [...site.keys()].map(kindOf)));
    expect(Object.keys(V1_FILES).filter((name) => !kinds.has(name))).toEqual([]);
  });

  it("publishes schemas that take keys to come, and refuse what would be another version", () => {
    const validate = open.get("route")!;
    const route = read(simulated, "api/v1/route.json");
    expect(JSON.parse(simulated.get("api/v1/schema/route.json")!)).toEqual(v1Schema("route"));
    expect(validate({ ...route, later: 1 })).toBe(true);
    expect(closed.get("route")!({ ...route, later: 1 })).toBe(false);
    expect(validate({ ...route, v: 2 })).toBe(false);
    expect(validate({ ...route, routes: [{ name: "All" }] })).toBe(false);
  });

  it("is described in OpenAPI 3.1, each path of which stands", async () => {
    const description = read(simulated, "api/v1/openapi.json");
    expect(await new Validator().validate(description)).toMatchObject({ valid: true });
    expect(description.openapi).toBe("3.1.0");
    for (const path of Object.keys(description.paths)) {
      expect(simulated.has(path.slice(1).replace("{id}", "chat")), path).toBe(true);
    }
    const names = JSON.stringify(description).matchAll(/"#\/components\/schemas\/([^"]+)"/gu);
    for (const [, name] of names) expect(description.components.schemas).toHaveProperty(name!);
  });

  it("tells hours and days in columns that agree with each other and with the windows", () => {
    const latency = read(simulated, "api/v1/monitor/chat/latency.json");
    const uptime = read(simulated, "api/v1/monitor/chat/uptime.json");
    for (const part of [latency.hours, latency.days]) {
      const lengths = ["calls", "p50", "p95", "p99"].map((key) => part[key].length);
      expect(new Set(lengths).size).toBe(1);
    }
    expect(latency.hours.calls.length).toBeGreaterThanOrEqual(168);
    expect(latency.days.from).toBe("2026-08-23T00:00:00.000Z");
    const good = latency.hours.calls.reduce((sum: number, n: number) => sum + n, 0);
    expect(good).toBeGreaterThan(100);
    const failures = uptime.hours.failures.reduce((sum: number, n: number) => sum + n, 0);
    const week = read(simulated, "api/v1/monitor/chat/summary.json").windows["7d"].failures;
    expect(failures).toBe(week);
    const { timeZone, from, ...columns } = uptime.days;
    expect(timeZone).toBe("UTC");
    for (const column of Object.values(columns)) expect(column).toHaveLength(90);
    expect(from).toBe("2026-08-24");
    const downMs = columns.failureMs.reduce((sum: number, failed: number) => sum + failed, 0);
    expect(downMs).toBeGreaterThan(0);
    expect(downMs).toBeLessThan(40 * DAY_MS);
  });

  it("advises to go where things are well, and says why not elsewhere", () => {
    const { routes } = read(simulated, "api/v1/route.json");
    const route = routes.find(({ by }: { by: string }) => by === "group");
    expect(route.name).toBe("All");
    expect(route.alternatives.map(({ id }: { id: string }) => id).toSorted()).toEqual(["chat", "spare"]);
    expect(route.alternatives[0]).toMatchObject({ rank: 1, verdict: "up" });
    expect(route.leftOut).toMatchObject([{ id: "image", verdict: "down", reasons: ["down"] }]);
    expect(route.validUntil > route.asOf).toBe(true);
    const chat = route.alternatives.find(({ id }: { id: string }) => id === "chat");
    expect(chat.reasons).toEqual(["page-trouble"]);
    expect(Date.parse(chat.validUntil) - Date.parse(chat.checkedAt)).toBeGreaterThanOrEqual(30 * 60_000);
  });

  it("sums costs of monitors by provider and by model", () => {
    const costs = read(sites["probed"]!, "api/v1/costs.json");
    const usd = (amounts: readonly { amount: number; unit: string }[]) =>
      amounts.find(({ unit }) => unit === "USD")?.amount ?? 0;
    const sum = costs.monitors.reduce((all: number, own: { cost: never }) => all + usd(own.cost), 0);
    expect(usd(costs.cost)).toBeCloseTo(sum, 6);
    expect(costs.providers.map(({ provider }: { provider: string }) => provider)).toEqual(["easel"]);
    expect(costs.models.map(({ model }: { model: string }) => model)).toEqual(["harbor-3-mini", "harbor-4-mini"]);
    expect(costs.unpriced).toBe(288);
  });

  it("names every source with what it says of whom", () => {
    const { feeds } = read(simulated, "api/v1/feeds.json");
    expect(feeds.map(({ feed }: { feed: string }) => feed)).toEqual(["google", "anthropic", "router", "forum"]);
    expect(feeds[0]).toMatchObject({
      readable: true,
      monitors: [{ monitor: "image", role: "official", status: "operational", contradicts: true }],
    });
  });
});
