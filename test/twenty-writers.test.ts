import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

import { createLiveWorld } from "../src/adapters/live.ts";
import { run, type RunResult } from "../src/commands/run.ts";
import { loadConfig } from "../src/config/load.ts";
import { startScratch, type Scratch } from "../src/lab/scratch.ts";

const WRITERS = 20;
const NOW_MS = Date.parse("2026-11-21T09:05:00.000Z");

/** Twenty runs from twenty places, each with a clone of its own, on one remote over HTTP: all of them push at once. */
let scratch: Scratch;
let server: Server;
let config: ReturnType<typeof loadConfig>["config"];

beforeAll(async () => {
  server = createServer((request, response) => {
    const status = { "/overloaded": 503, "/forbidden": 401 }[request.url ?? ""] ?? 200;
    response.writeHead(status, { "content-type": "text/plain" }).end("ok");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  scratch = await startScratch({ seed: 1, now: () => NOW_MS });
  const text = `controls: ["${origin}/well"]
defaults: { judge: { repeat: { base: 10ms, jitter: 0s }, confirm: 0s } }
monitors:
  - { id: well, probe: { kind: http, url: "${origin}/well" } }
  - { id: overloaded, probe: { kind: http, url: "${origin}/overloaded" } }
  - id: forbidden
    probe: { kind: http, url: "${origin}/forbidden", headers: { authorization: "Bearer \${LAB_KEY}" } }
`;
  ({ config } = loadConfig(text, "uptimeline.yml", new Map([["LAB_KEY", "a-key-of-no-worth"]])));
});

afterAll(async () => {
  server.closeAllConnections();
  await Promise.all([scratch.close(), new Promise((done) => server.close(done))]);
});

async function write(index: number): Promise<{ result: RunResult; said: string[] }> {
  const said: string[] = [];
  const cwd = await scratch.clone(`writer-${index}`);
  const world = createLiveWorld({
    cwd,
    repository: scratch.repository,
    environment: process.env,
    live: true,
    token: scratch.token,
    serverUrl: scratch.git.url,
    apiUrl: scratch.github.url,
    graphqlUrl: scratch.github.graphqlUrl,
    secrets: scratch.secrets,
    startAtMs: NOW_MS,
    log: () => ({ info: () => {}, warn: (text) => void said.push(text), error: (text) => void said.push(text) }),
  });
  const context = { run: `${index}.1`, region: `place-${index}`, live: true };
  return { result: await run(world, config, context), said };
}

async function linesBelow(folder: string): Promise<string[]> {
  const paths = (await scratch.inRemote("ls-tree", "-r", "--name-only", "main", join("history", folder))).trim();
  const texts = await Promise.all(paths.split("\n").map((path) => scratch.inRemote("show", `main:${path}`)));
  return texts.flatMap((text) => text.trim().split("\n"));
}

it("twenty writers at once lose and double nothing, and none fails", async () => {
  const written = await Promise.all(Array.from({ length: WRITERS }, (_, index) => write(index + 1)));
  for (const { result, said } of written) expect(result.recorded, said.join("\n")).toBe(true);

  const lines = await linesBelow("samples/");
  expect(new Set(lines).size).toBe(lines.length);
  const samples = lines.map((line) => JSON.parse(line) as { monitor: string; run: string; again?: number });
  const firsts = samples.filter(({ again }) => again === undefined).map(({ monitor, run }) => `${monitor} ${run}`);
  const expected = written.flatMap((_, index) =>
    ["forbidden", "overloaded", "well"].map((monitor) => `${monitor} ${index + 1}.1`),
  );
  expect(firsts.toSorted()).toEqual(expected.toSorted());

  const incidents = await scratch.inRemote("ls-tree", "-r", "--name-only", "main", "history/incidents");
  const kinds = incidents
    .trim()
    .split("\n")
    .map((path) => path.replace(/^.*Z-/, ""));
  expect(kinds.toSorted()).toEqual(["forbidden-configuration.json", "overloaded-outage.json"]);
  expect(scratch.github.issues.map(({ title }) => title)).toHaveLength(2);
  const creations = scratch.github.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/issues"));
  expect(creations).toHaveLength(2);
}, 300_000);
