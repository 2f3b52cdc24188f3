import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MINUTE_MS, toInstant } from "../domain/instant.ts";
import { quantile } from "../domain/sketch.ts";
import { uptimeOf } from "../domain/uptime.ts";
import { decode, encode } from "./codec.ts";
import { START, blocks, days, feedChanges, figures, open, samples, writeLedger } from "../../test/readme-ledger.ts";

test("the README's lines are lines as they are written", () => {
  const [sample, figure, hour, feed, ...rest] = blocks("json").map((block) => block.trim());
  expect(rest).toEqual([]);
  const read = [
    decode("sampleLine", sample!, "README"),
    decode("figure", figure!, "README"),
    decode("hour", hour!, "README"),
    decode("feedLine", feed!, "README"),
  ];
  expect(read.map((one) => (one.ok ? encode(one.value) : one.why))).toEqual([sample, figure, hour, feed]);
});

describe.skipIf(spawnSync("jq", ["--version"]).status !== 0)("the README's jq", () => {
  const examples = (blocks("sh")[0] ?? "").split(/^(?=# )/m);
  let root = "";

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "uptimeline-readme-"));
    await writeLedger(root);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const lines = (topic: string) => {
    const example = examples.find((one) => one.includes(topic));
    const output = execFileSync("sh", ["-euc", example!], { cwd: join(root, "history"), encoding: "utf8" });
    return output.trim().split("\n");
  };

  test("lists failures", () => {
    const failures = samples.filter((one) => one.monitor === "chat" && one.outcome === "overloaded");
    expect(lines("# Failures")).toEqual(failures.map((one) => JSON.stringify([one.t, one.outcome, null])));
  });

  test("lists what others measured", () => {
    expect(lines("# What others")).toEqual(
      figures.map(({ t, source, of, uptime }) => JSON.stringify([t, source, of, uptime?.["5m"]])),
    );
  });

  test("lists all that a source said of an incident, edited as it was", () => {
    expect(lines("# All that a source")).toEqual([
      JSON.stringify([toInstant(START), "investigating", "We look."]),
      JSON.stringify([toInstant(START + 9 * MINUTE_MS), "investigating", "We have looked."]),
    ]);
  });

  test("puts a report together again", () => {
    const example = examples.find((one) => one.includes("# What a source"))!;
    const at = (minutes: number) => {
      const moment = example.replace("2026-11-21T09:12:00.000Z", toInstant(START + minutes * MINUTE_MS));
      return JSON.parse(execFileSync("sh", ["-euc", moment], { cwd: join(root, "history"), encoding: "utf8" }));
    };
    expect(at(0)).toEqual(feedChanges[0]!.report);
    expect(at(6)).toEqual(feedChanges[1]!.report);
    expect(at(7)).toEqual(feedChanges[2]!.report);
    expect(at(60)).toEqual(feedChanges[3]!.report);
  });

  test("gives the uptime", () => {
    for (const line of lines("# Uptime")) {
      const [monitor, uptime] = line.split(" ");
      const ofMonitor = days.filter((day) => day.monitor === monitor && day.t < "2026-11-22");
      const sum = (key: "availableMs" | "failureMs") => ofMonitor.reduce((all, day) => all + day.shares[key], 0);
      const shares = { availableMs: sum("availableMs"), failureMs: sum("failureMs"), slowMs: 0, leftOutMs: 0 };
      expect(Number(uptime)).toBeCloseTo(100 * uptimeOf(shares)!, 9);
    }
    expect(lines("# Uptime").map((line) => line.split(" ")[0])).toEqual(["chat", "image"]);
  });

  test("gives the percentile that the site gives", () => {
    const firstDays = days.filter((day) => day.t < "2026-11-21");
    const text = firstDays.map((day) => `${encode(day)}\n`).join("");
    writeFileSync(join(root, "history/days/2026-11.jsonl"), text);
    expect(lines("# 95th")).toEqual(
      firstDays.map((day) => `${day.monitor} ${Math.round(quantile(day.latency, 0.95)!)}`),
    );
  });

  test("lists open incidents", () => {
    expect(lines("# Incidents")).toEqual([JSON.stringify(["chat", "outage", "critical", open.begin])]);
  });
});
