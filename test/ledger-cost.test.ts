import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cloneShallow, createRemote, seed } from "../bench/ledger/remote.ts";
import { configOf, EVERY_MS, watched } from "../bench/ledger/watched.ts";
import { createWorld } from "../bench/ledger/world.ts";
import { seededFiles } from "../bench/ledger/seeded.ts";
import { DAY_MS, MINUTE_MS, toMs } from "../src/domain/instant.ts";
import { loadConfig } from "../src/config/load.ts";
import { readLedger } from "../src/ledger/read.ts";
import { run } from "../src/commands/run.ts";
import { runReading, siteReading } from "../src/commands/run/depth.ts";
import { startGitHub, type GitHubDouble } from "../src/lab/github.ts";
import type { Cause } from "../bench/ledger/trouble.ts";

// What a run costs, counted: `npm run bench -- ledger` measures the time.

const NOW_MS = toMs("2026-11-21T12:20:00.000Z");
const monitors = watched(20);
const { config } = loadConfig(configOf(monitors), "uptimeline.yml", new Map());
let folder = "";
let remote = "";
let github: GitHubDouble;
let count = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "uptimeline-cost-"));
  remote = await createRemote(join(folder, "remote.git"));
  await seed(remote, await seededFiles(monitors, { nowMs: NOW_MS, ageMs: 5 * DAY_MS }), NOW_MS - MINUTE_MS);
  github = await startGitHub({ repository: "lab/status", token: "token" });
  // The first run finds out what the feeds say.
  await runNow();
});
afterAll(async () => {
  await github.close();
  rmSync(folder, { recursive: true });
});

const inRemote = (...args: string[]): string => execFileSync("git", args, { cwd: remote, encoding: "utf8" }).trim();

/** A git that notes how it is called before it does as it is told. */
function notingGit(log: string): Record<string, string | undefined> {
  const bin = `${log}-bin`;
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  mkdirSync(bin);
  writeFileSync(log, "");
  writeFileSync(join(bin, "git"), `#!/bin/sh\necho "$*" >> '${log}'\nexec '${real}' "$@"\n`);
  chmodSync(join(bin, "git"), 0o755);
  return { ...process.env, PATH: `${bin}:${process.env["PATH"]}` };
}

/** A run five minutes after the one before, and what it cost. */
async function runNow(troubleAt: (id: string) => Cause | undefined = () => undefined) {
  count += 1;
  const checkout = await cloneShallow(remote, join(folder, `checkout-${count}`));
  const log = join(folder, `git-${count}`);
  const world = createWorld(monitors, {
    atMs: NOW_MS + count * EVERY_MS,
    checkout,
    github: { repository: "lab/status", token: "token", apiUrl: github.url, graphqlUrl: github.graphqlUrl },
    environment: notingGit(log),
    troubleAt,
  });
  const [before, asked] = [inRemote("rev-parse", "main"), github.requests.length];
  const result = await run(world, config, { run: `${count}.1`, live: true });
  const git = readFileSync(log, "utf8").trim().split("\n");
  const commits = inRemote("rev-list", "--reverse", `${before}..main`).split("\n");
  return {
    result,
    git,
    pushes: git.filter((call) => /(^| )push /.test(call)).length,
    files: commits.map((commit) => inRemote("diff-tree", "-r", "--no-commit-id", "--name-only", commit).split("\n")),
    calls: github.requests.slice(asked).map(({ method, path }) => `${method} ${path}`),
  };
}

test("a run on a quiet day is one commit of at most four files, one push, one call of GitHub and few processes", async () => {
  const { result, files, pushes, calls, git } = await runNow();
  expect(result.recorded).toBe(true);
  expect(files.length).toBe(1);
  expect(files[0]!.length).toBeLessThanOrEqual(4);
  expect(pushes).toBe(1);
  expect(calls).toEqual(["GET /repos/lab/status/issues"]);
  expect(git.length, git.join("\n")).toBeLessThanOrEqual(16);
});

test("ten monitors that go down are two commits, and three calls of GitHub each at most", async () => {
  const down = new Set(monitors.slice(0, 10).map(({ id }) => id));
  const { result, files, pushes, calls } = await runNow((id) => (down.has(id) ? "overloaded" : undefined));
  expect(result.said.length).toBe(10);
  expect(files.length).toBe(2);
  expect(pushes).toBe(2);
  expect(calls.length, calls.join("\n")).toBeLessThanOrEqual(3 * 10);
});

test("a ledger of two years has no more files to read than one of four months, for a run and for the site", async () => {
  const few = watched(3);
  const { config: own } = loadConfig(configOf(few), "uptimeline.yml", new Map());
  const filesRead = async (ageMs: number) => {
    const files = await seededFiles(few, { nowMs: NOW_MS, ageMs });
    const read = async (reading: ReturnType<typeof runReading>) => {
      const paths = new Set<string>();
      const snapshot = {
        list: async () => [...files.keys()].toSorted(),
        read: async (path: string) => {
          paths.add(path);
          return files.get(path);
        },
      };
      await readLedger(snapshot, { nowMs: NOW_MS, ...reading });
      // Years and months are one file a year and reports one a month, thirteen at most; incidents and feeds have as many as there was
      // something to tell in the time asked for.
      return [...paths].filter((path) => !/\/(years|months|reports|incidents|feeds)\//.test(path)).length;
    };
    return { run: await read(runReading(own)), site: await read(siteReading(own, [], NOW_MS)), all: files.size };
  };
  const [young, old] = [await filesRead(125 * DAY_MS), await filesRead(730 * DAY_MS)];
  expect(old.all).toBeGreaterThan(young.all);
  expect(old.run).toBeLessThanOrEqual(young.run);
  expect(old.site).toBeLessThanOrEqual(young.site);
});
