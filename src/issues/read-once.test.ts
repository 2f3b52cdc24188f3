import { afterEach, beforeEach, expect, test } from "vitest";
import { createForge } from "../adapters/forge.ts";
import { readOnce } from "./read-once.ts";
import { startGitHub, type GitHubDouble } from "../lab/github.ts";
import { ForgeError } from "../domain/errors.ts";
import { MINUTE_MS, toInstant } from "../domain/instant.ts";
import type { Forge } from "../world.ts";

const START_MS = Date.parse("2026-11-21T09:00:00.000Z");
const at = (minutes: number): string => toInstant(START_MS + minutes * MINUTE_MS);
const label = { name: "uptimeline", color: "1d76db", description: "Made by Uptimeline" };
let nowMs = START_MS;
let github: GitHubDouble;
let forge: Forge;

beforeEach(async () => {
  nowMs = START_MS;
  github = await startGitHub({ repository: "acme/status", token: "a-secret-token", now: () => nowMs });
  const access = { token: "a-secret-token", repository: "acme/status", apiUrl: github.url };
  forge = readOnce(
    createForge({
      ...access,
      graphqlUrl: github.graphqlUrl,
      clock: { now: () => nowMs, sleep: () => Promise.resolve() },
    }),
  );
});
afterEach(() => github.close());

test("who we are, which labels there are and which issues were made is asked once", async () => {
  for (const minutes of [0, 1, 2]) {
    expect(await forge.login()).toBe("github-actions[bot]");
    expect(await forge.issues(label.name, at(minutes))).toEqual([]);
    await forge.ensureLabels([label]);
  }
  expect(github.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "POST /graphql",
    "GET /repos/acme/status/issues",
    "GET /repos/acme/status/labels",
    "POST /repos/acme/status/labels",
  ]);
  expect(github.labels.map(({ name }) => name)).toEqual(["uptimeline"]);
});

test("issues since a moment are those of an earlier look since then; for an earlier moment GitHub is asked again", async () => {
  for (const minutes of [0, 10, 20]) {
    nowMs = START_MS + minutes * MINUTE_MS;
    github.open("someone", { title: `at ${minutes}`, labels: [label.name] });
  }
  const titles = async (minutes: number) => (await forge.issues(label.name, at(minutes))).map(({ title }) => title);
  expect(await titles(10)).toEqual(["at 20", "at 10"]);
  expect(await titles(15)).toEqual(["at 20"]);
  const within = await forge.issues(label.name, toInstant(START_MS + 20 * MINUTE_MS + 412));
  expect(within.map(({ title }) => title)).toEqual(["at 20"]);
  expect(github.requests.length).toBe(1);
  expect(await titles(0)).toEqual(["at 20", "at 10", "at 0"]);
  expect(github.requests.length).toBe(2);
});

test("what failed is asked again", async () => {
  github.failNext(9);
  const asks = [() => forge.login(), () => forge.issues(label.name, at(0)), () => forge.ensureLabels([label])];
  for (const ask of asks) await expect(ask()).rejects.toThrow(ForgeError);
  github.failNext(0);
  expect(await forge.login()).toBe("github-actions[bot]");
  expect(await forge.issues(label.name, at(0))).toEqual([]);
  await forge.ensureLabels([label]);
  expect(github.labels.length).toBe(1);
});
