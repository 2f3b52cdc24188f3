import { expect, it } from "vitest";
import { readUpptimeHistory } from "./upptime-history.ts";
import type { FileChange, Past } from "../world.ts";

const AT = Date.UTC(2024, 2, 4);
const change = (more: Partial<FileChange>): FileChange => ({
  path: "history/a.yml",
  atMs: AT,
  subject: "a is up (200 in 5 ms)",
  blob: "1",
  isFirst: false,
  together: 1,
  ...more,
});
const pastOf = (changes: readonly FileChange[], text: string): Past => ({
  changes: async () => [...changes],
  texts: async () => new Map([["1", text]]),
});
const HEIRS = [{ id: "a", formerly: [] }];

it.each([
  ["a beginning before time", "startTime: -271821-04-20T00:00:00.000Z\n", []],
  ["a commit of no date", "", [change({ atMs: Number.NaN })]],
  ["a commit of the far future", "", [change({ atMs: 8.64e15 })]],
])("days are bounded by Upptime's own age: %s", async (_what, text, more) => {
  const issues = JSON.stringify([
    { number: 1, labels: ["status", "a"], created_at: "0001-01-01T00:00:00Z", closed_at: "+275760-09-12T00:00:00Z" },
  ]);
  const { sites } = await readUpptimeHistory(pastOf([change({}), ...more], text), HEIRS, issues);
  expect(sites.flatMap(({ incidents }) => incidents)).toEqual([]);
  expect(sites.flatMap(({ days }) => days).length).toBeLessThan(10);
});

it("ends soon on a subject and a file that are made to be slow", async () => {
  const changes = [change({ subject: " is up".repeat(100_000) })];
  const { sites } = await readUpptimeHistory(pastOf(changes, `status: ${" ".repeat(500_000)}x`), HEIRS, undefined);
  expect(sites.flatMap(({ days }) => days)).toEqual([]);
});
