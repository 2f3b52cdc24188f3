import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { createLiveWorld } from "../src/adapters/live.ts";
import { run, type RunResult } from "../src/commands/run.ts";
import { loadConfig } from "../src/config/load.ts";
import { DAY_MS, HOUR_MS } from "../src/domain/instant.ts";
import { startScratch, type Scratch } from "../src/lab/scratch.ts";

/** Whole runs, from the sources, on real git over HTTP and GitHub's API: where the ledger goes, and what that costs. */
const BEGIN_MS = Date.parse("2026-11-21T09:05:00.000Z");
const BRANCH = "uptimeline-history";
const OWN = `history: { branch: ${BRANCH} }`;

let scratch: Scratch;
let server: Server;
let status: number;
let runs = 0;

beforeEach(async () => {
  status = 200;
  server = createServer((_, response) => response.writeHead(status, { "content-type": "text/plain" }).end("ok"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  scratch = await startScratch({ seed: 1, now: () => BEGIN_MS, files: { "history/README.md": "# The ledger\n" } });
});

afterEach(async () => {
  server.closeAllConnections();
  await Promise.all([scratch.close(), new Promise((done) => server.close(done))]);
});

interface Went {
  readonly result: RunResult;
  readonly said: readonly string[];
  readonly checkout: string;
}

async function go(nowMs: number, history = ""): Promise<Went> {
  runs += 1;
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const monitors = Array.from(
    { length: 3 },
    (_, at) => `  - { id: m${at}, every: 5m, probe: { kind: http, url: "${origin}/${at}" } }`,
  );
  const text = `${history}\ndefaults: { judge: { repeat: { base: 10ms, jitter: 0s }, confirm: 0s } }\nmonitors:\n${monitors.join("\n")}\n`;
  const { config } = loadConfig(text, "uptimeline.yml", new Map());
  const said: string[] = [];
  const checkout = await scratch.clone(`run-${runs}`);
  const world = createLiveWorld({
    cwd: checkout,
    repository: scratch.repository,
    environment: process.env,
    live: true,
    history: config.history,
    token: scratch.token,
    serverUrl: scratch.git.url,
    apiUrl: scratch.github.url,
    graphqlUrl: scratch.github.graphqlUrl,
    secrets: scratch.secrets,
    startAtMs: nowMs,
    log: () => ({ info: () => {}, warn: (line) => void said.push(line), error: (line) => void said.push(line) }),
  });
  const result = await run(world, config, {
    run: `${runs}.1`,
    live: true,
    unrecordedDir: join(scratch.folder, "unrecorded"),
  });
  return { result, said, checkout };
}

const logOf = async (branch: string): Promise<string[]> =>
  (await scratch.inRemote("log", "--format=%s", branch)).trim().split("\n");

describe("a steady run", () => {
  it("asks GitHub's API once, makes one commit of at most four files, and pushes once", async () => {
    await go(BEGIN_MS);
    await go(BEGIN_MS + 5 * 60_000);
    const [asked, sent] = [scratch.github.requests.length, scratch.git.requests.length];
    const { result, said } = await go(BEGIN_MS + 10 * 60_000);
    expect([result.recorded, result.commits, said]).toEqual([true, [expect.any(String)], []]);
    expect(scratch.github.requests.slice(asked).map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /repos/${scratch.repository}/issues`,
    ]);
    const pushes = scratch.git.requests
      .slice(sent)
      .filter(({ service, method }) => service === "git-receive-pack" && method === "POST");
    expect(pushes).toHaveLength(1);
    const files = await scratch.inRemote("show", "--format=", "--name-only", "main");
    expect(files.trim().split("\n").length).toBeLessThanOrEqual(4);
  });
});

describe("a branch of the ledger's own", () => {
  it("takes what stood on main with it, and main is left alone", async () => {
    await go(BEGIN_MS);
    const before = await logOf("main");
    for (const minutes of [5, 10]) expect((await go(BEGIN_MS + minutes * 60_000, OWN)).result.recorded).toBe(true);
    expect([await logOf("main"), await logOf(BRANCH)]).toEqual([before, [expect.any(String), expect.any(String)]]);
    const files = (await scratch.inRemote("ls-tree", "-r", "--name-only", BRANCH)).trim().split("\n");
    expect(files).toContain("history/README.md");
    expect(files.every((path) => path.startsWith("history/"))).toBe(true);
    const samples = await scratch.inRemote("show", `${BRANCH}:history/samples/2026-11-21T09.jsonl`);
    expect(samples.trim().split("\n")).toHaveLength(9);
  });

  it("squashed daily is one commit in the morning, and holds every line that should be there", async () => {
    const daily = OWN.replace(" }", ", squash: daily }");
    for (const hours of [0, 1, 2]) await go(BEGIN_MS + hours * HOUR_MS, daily);
    expect(await logOf(BRANCH)).toHaveLength(3);
    const { result } = await go(BEGIN_MS + DAY_MS, daily);
    expect([result.recorded, await logOf(BRANCH)]).toEqual([true, [expect.any(String)]]);
    const files = (await scratch.inRemote("ls-tree", "-r", "--name-only", BRANCH)).trim().split("\n");
    expect(files.filter((path) => path.startsWith("history/samples/"))).toHaveLength(4);
  });

  it("leaves the default branch quiet: after fifty days a run says what GitHub does then", async () => {
    const at = Number(await scratch.inRemote("log", "-1", "--format=%ct", "main")) * 1000;
    expect((await go(at + 49 * DAY_MS, OWN)).said).toEqual([]);
    const { said } = await go(at + 50 * DAY_MS, OWN);
    expect(said).toEqual([expect.stringMatching(/last commit on main is 50 days old.*docs\/triggers\.md/)]);
    scratch.github.facts.private = true;
    expect((await go(at + 51 * DAY_MS, OWN)).said).toEqual([]);
  });
});

describe("a ledger that can't be pushed", () => {
  it("is kept as files in its own layout; a branch of its own is named as the way out, and is one", async () => {
    await scratch.git.protect({ path: scratch.remote, url: "" }, "main");
    status = 503;
    const { result, said, checkout } = await go(BEGIN_MS);
    expect(result.recorded).toBe(false);
    expect(said.join("\n")).toContain("`history: { branch: uptimeline-history }`");
    const folder = result.unrecorded ?? "";
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
    const paths = files.map((one) => join(one.parentPath, one.name).slice(folder.length + 1)).toSorted();
    expect(paths.map((path) => path.replace(/Z-.*$/, "Z"))).toEqual([
      ...Array.from({ length: 3 }, () => "history/incidents/2026/20261121T090500Z"),
      "history/rounds/2026-11-21.jsonl",
      "history/samples/2026-11-21T09.jsonl",
    ]);
    expect(await readFile(join(folder, "history/samples/2026-11-21T09.jsonl"), "utf8")).toContain('"run":"');
    const { stdout } = await promisify(execFile)("git", ["status", "--porcelain"], { cwd: checkout });
    expect(stdout).toBe("");
    expect((await go(BEGIN_MS + 60_000, OWN)).result.recorded).toBe(true);
  });
});
