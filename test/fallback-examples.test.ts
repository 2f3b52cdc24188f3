import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fallback } from "../docs/examples/fallback.ts";
import { HOUR_MS, MINUTE_MS, toInstant } from "../src/domain/instant.ts";
import { EMPTY_LEDGER } from "../src/domain/ledger.ts";
import { monitor, sample, siteInput, verdict, NOW_MS } from "../src/site/fixtures.ts";
import { buildProducts } from "../src/site/site.fixture.ts";

const EXAMPLES = fileURLToPath(new URL("../docs/examples/", import.meta.url));

/** `api/v1/route.json` of a site that was made so long ago, with the first of three doors down. */
async function routeJson(agoMs: number): Promise<string> {
  const nowMs = Date.now() - agoMs;
  const ids = ["azure", "openai", "openrouter"];
  const site = await buildProducts(
    siteInput({
      nowMs,
      monitors: ids.map((id) => monitor(id, { group: "Chat", provider: id })),
      ledger: {
        ...EMPTY_LEDGER,
        samples: ids.flatMap((id, at) => {
          // Calls of the fixture are dated by its own clock.
          const shiftMs = NOW_MS - nowMs;
          return Array.from({ length: 30 }, (_, n) =>
            sample(id, shiftMs + (30 - n) * 15 * MINUTE_MS - 14 * MINUTE_MS, { ms: 900 - 300 * at }),
          );
        }),
      },
      verdicts: new Map(ids.map((id) => [id, verdict(id, id === "azure" ? { verdict: "down" } : {})])),
    }),
  );
  return site.get("api/v1/route.json")!;
}

const PYTHON = `
import sys
sys.path.insert(0, sys.argv[1])
from fallback import fallback
for ask in zip(*[iter(sys.argv[2:])] * 3):
    print(fallback(*ask))
`;

type Ask = readonly [advice: string, group: string, failed: string];

/** What the example in Python answers to each, in one process. */
async function askPython(asks: readonly Ask[]): Promise<(string | undefined)[]> {
  const child = spawn("python3", ["-B", "-c", PYTHON, EXAMPLES, ...asks.flat()], { stdio: ["ignore", "pipe", "pipe"] });
  let [said, wrong] = ["", ""];
  child.stdout.on("data", (part) => (said += String(part)));
  child.stderr.on("data", (part) => (wrong += String(part)));
  const code = await new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
  expect(code, wrong).toBe(0);
  return said
    .trim()
    .split("\n")
    .map((line) => (line === "None" ? undefined : line));
}

describe("the examples of fail-over", () => {
  let server: Server;
  let root = "";
  const bodies = new Map<string, string>();

  beforeAll(async () => {
    bodies.set("/fresh.json", await routeJson(MINUTE_MS));
    bodies.set("/stale.json", await routeJson(3 * HOUR_MS));
    bodies.set("/broken.json", "{}");
    bodies.set(
      "/undated.json",
      bodies.get("/fresh.json")!.replaceAll(/"validUntil": "[^"]+"/gu, '"validUntil": "soon"'),
    );
    server = createServer(({ url = "" }, response) => {
      const body = bodies.get(url);
      response.writeHead(body === undefined ? 404 : 200, { "content-type": "application/json" }).end(body ?? "no");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  const CASES: readonly (readonly [
    what: string,
    file: string,
    group: string,
    failed: string,
    id: string | undefined,
  ])[] = [
    ["the best that is well", "/fresh.json", "Chat", "azure", "openrouter"],
    ["the next where that is the one that failed", "/fresh.json", "Chat", "openrouter", "openai"],
    ["nothing of a group that it does not know", "/fresh.json", "Images", "azure", undefined],
    ["nothing where the advice is stale", "/stale.json", "Chat", "azure", undefined],
    ["nothing where there is none", "/missing.json", "Chat", "azure", undefined],
    ["nothing where it is something else", "/broken.json", "Chat", "azure", undefined],
    ["nothing where nobody knows how long it holds", "/undated.json", "Chat", "azure", undefined],
  ];
  const expected = CASES.map(([what, , , , id]) => `${what}: ${id}`);

  it("answer in TypeScript", async () => {
    const ids = await Promise.all(CASES.map(([, file, group, failed]) => fallback(`${root}${file}`, group, failed)));
    expect(CASES.map(([what], at) => `${what}: ${ids[at]}`)).toEqual(expected);
    expect(await fallback("http://127.0.0.1:1/", "Chat", "azure")).toBeUndefined();
    expect(
      toInstant(Date.parse(JSON.parse(bodies.get("/stale.json")!).routes[0].validUntil)) < toInstant(Date.now()),
    ).toBe(true);
  });

  it("answer in Python", async () => {
    const ids = await askPython(CASES.map(([, file, group, failed]) => [`${root}${file}`, group, failed]));
    expect(CASES.map(([what], at) => `${what}: ${ids[at]}`)).toEqual(expected);
    expect(await askPython([["http://127.0.0.1:1/", "Chat", "azure"]])).toEqual([undefined]);
  });

  it("are five lines each, and stand in the guide as they are", async () => {
    const guide = await readFile(new URL("../docs/fail-over.md", import.meta.url), "utf8");
    for (const [name, begin, end] of [
      ["fallback.ts", "export async function", "\n}\n"],
      ["fallback.py", "    try:\n", "\n    except"],
    ] as const) {
      const source = await readFile(`${EXAMPLES}${name}`, "utf8");
      const from = source.indexOf(begin);
      const body = source.slice(from, source.indexOf(end, from));
      expect(body.split("\n").length - 1, name).toBeLessThanOrEqual(5);
      expect(guide).toContain(body);
    }
  });
});
