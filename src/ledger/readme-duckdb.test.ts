import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DAY_MS } from "../domain/instant.ts";
import { isCounted, isFailure } from "../domain/outcome.ts";
import { EMPTY_MEASURE, addMeasures, type DayRollup } from "../domain/rollup.ts";
import { quantile } from "../domain/sketch.ts";
import { coverageOf, uptimeOf } from "../domain/uptime.ts";
import { blocks, days, samples, writeLedger } from "../../test/readme-ledger.ts";

const examples = blocks("sql").flatMap((block) => block.split(/^(?=-- )/m));
let root = "";
let instance: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "uptimeline-duckdb-"));
  await writeLedger(root);
  // What can't be read stays at a file's end, and no example may stumble over it.
  for (const file of ["samples/2026-11-20T09.jsonl", "days/2026-11.jsonl"]) {
    appendFileSync(join(root, "history", file), '{"v":1,"t":"2026-11-20T09:0\n<<<<<<< HEAD\n');
  }
  instance = await DuckDBInstance.create(":memory:");
  connection = await instance.connect();
  await connection.run(`SET file_search_path = '${join(root, "history")}'`);
});
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
  rmSync(root, { recursive: true });
});

const asked = new Set<string>();
const rows = async (topic: string): Promise<Record<string, unknown>[]> => {
  const example = examples.find((one) => one.startsWith(`-- ${topic}`));
  asked.add(example ?? "");
  const reader = await connection.runAndReadAll(example ?? topic);
  return reader.getRowObjectsJS().map((row) => ({ ...row }));
};

const byMonitor = (): [string, DayRollup][] =>
  [...Map.groupBy(days, ({ monitor }) => monitor)].map(([monitor, own]) => [
    monitor,
    { ...own[0]!, ...own.reduce<typeof EMPTY_MEASURE>(addMeasures, EMPTY_MEASURE) },
  ]);

test("DuckDB gives the failed share by hour of the day", async () => {
  const counted = samples.filter(({ outcome }) => isCounted(outcome));
  const hours = Map.groupBy(counted, ({ t }) => Number(t.slice(11, 13)));
  const found = await rows("Failed share");
  expect(found.map(({ hour_of_day }) => Number(hour_of_day))).toEqual([...hours.keys()].toSorted((a, b) => a - b));
  for (const { hour_of_day, failed } of found) {
    const own = hours.get(Number(hour_of_day))!;
    expect(failed).toBeCloseTo(own.filter(({ outcome }) => isFailure(outcome)).length / own.length, 12);
  }
});

test("DuckDB gives the uptime and coverage that we give", async () => {
  const found = await rows("Uptime");
  const expected = byMonitor().map(([monitor, { shares }]) => ({
    monitor,
    uptime: uptimeOf(shares)!,
    coverage: coverageOf(shares, days.filter((day) => day.monitor === monitor).length * DAY_MS),
  }));
  expect(found.map(({ monitor }) => monitor)).toEqual(
    expected.toSorted((a, b) => a.uptime - b.uptime).map(({ monitor }) => monitor),
  );
  for (const { monitor, uptime, coverage } of expected) {
    const row = found.find((one) => one["monitor"] === monitor)!;
    expect(row["uptime"]).toBeCloseTo(uptime, 12);
    expect(row["coverage"]).toBeCloseTo(coverage, 12);
  }
});

test("DuckDB gives the percentile that we give", async () => {
  const found = await rows("95th");
  expect(found.length).toBe(2);
  for (const [monitor, { latency }] of byMonitor()) {
    expect(found.find((row) => row["monitor"] === monitor)!["p95"]).toBeCloseTo(quantile(latency, 0.95)!, 6);
  }
});

test("DuckDB reads incidents as they stand", async () => {
  expect(await rows("Incidents")).toEqual([{ monitor: "chat", incidents: 1n, minutes: 42.5 }]);
});

test("no example of SQL is untested", () => {
  expect(examples.filter((example) => !asked.has(example))).toEqual([]);
});
