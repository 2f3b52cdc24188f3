import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { simulatedSite } from "../../test/simulated-site.ts";
import { monitor, siteInput } from "./fixtures.ts";
import { probing } from "./probing.fixture.ts";
import { buildProducts } from "./site.fixture.ts";

/** Keys that are data: ids of monitors, spans of time, percentiles. */
const IS_DATA = /^(?:\d+[smhd]|p\d\d|mean)$/u;

function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

/** Whose keys are another's: Atlassian's, those of shields.io, and those of JSON Schema and OpenAPI. */
const IS_OTHERS = /^badges\/|^api\/v2\/|^api\/v1\/(?:schema\/|openapi\.json)/u;

describe("docs/api.md", async () => {
  const text = await readFile(new URL("../../docs/api.md", import.meta.url), "utf8");
  const migrated = siteInput({ monitors: [monitor("chat", { badge: "chat-api" })] });
  const sites = await Promise.all([simulatedSite(), probing(), migrated].map(buildProducts));
  const files = sites.flatMap((site) => [...site]).filter(([path]) => !path.startsWith("api/chat-api/"));
  const products = files.filter(([path]) => path.endsWith(".json") && !IS_OTHERS.test(path));

  it("names every product", () => {
    const kinds = new Set(
      files
        .filter(([path]) => /\.json$|^metrics|^prometheus/u.test(path))
        .map(([path]) =>
          path
            .replace(/^api\/v2\/.*/u, "api/v2/*.json")
            .replace(/schema\/[^/]+\.json$/u, "schema/<file>.json")
            .replace(/monitor\/[^/]+\//u, "monitor/<id>/")
            .replace(/^badges\/.*/u, "badges/<id>/*.json")
            .replace(/^reports\/[^/]+\//u, "reports/<id>/")
            .replace(/\d{4}-\d\d\.json$/u, "<month>.json"),
        ),
    );
    expect(kinds.size).toBe(21);
    for (const kind of kinds) expect(text).toContain(`\`${kind}\``);
  });

  it("names every part of api/v2", () => {
    const parts = files.flatMap(([path]) => /^api\/v2\/(.*)\.json$/u.exec(path)?.[1] ?? []);
    for (const part of parts) expect(text).toContain(`\`${part.replace("scheduled-maintenances/", "")}\``);
  });

  it("names every key of every product", () => {
    const keys = new Set(products.flatMap(([, json]) => keysOf(JSON.parse(json))));
    expect(keys.size).toBeGreaterThan(60);
    const unnamed = [...keys].filter((key) => !IS_DATA.test(key) && !text.includes(`\`${key}\``));
    expect(unnamed).toEqual([]);
  });
});
