import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FigureSample } from "../domain/figure-sample.ts";
import type { FeedChange } from "../domain/ledger.ts";
import type { Incident } from "../domain/incident.ts";
import { DAY_MS, MINUTE_MS, toInstant, toMs } from "../domain/instant.ts";
import { closeDays, closeHours } from "../domain/rollup-close.ts";
import type { Sample } from "../domain/sample.ts";
import { quantile } from "../domain/sketch.ts";
import { uptimeOf } from "../domain/uptime.ts";
import { decode, encode } from "./codec.ts";
import { changesFor } from "./write.ts";

const readme = readFileSync(new URL("../../history/README.md", import.meta.url), "utf8");
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "gs"))].map((match) => match[1]!);

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
  const START = toMs("2026-11-20T00:00:00.000Z");
  const samples = ["chat", "image"].flatMap((monitor, place) =>
    Array.from({ length: 576 }, (_, index): Sample => ({
      v: 1,
      t: toInstant(START + index * 5 * MINUTE_MS),
      monitor,
      run: "1.1",
      outcome: index % (40 + place) === 7 ? "overloaded" : index % 70 === 9 ? "rate-limited" : "ok",
      ms: 100 + ((index * 7919) % 5000) * (place + 1),
      every: 300,
    })),
  );
  const hours = closeHours(samples, [], START + 3 * DAY_MS);
  const days = closeDays(hours, [], START + 2 * DAY_MS + 130 * MINUTE_MS);
  const open: Incident = {
    v: 1,
    id: "20261121T090000Z-chat-outage",
    monitor: "chat",
    kind: "outage",
    level: "critical",
    begin: "2026-11-21T09:00:00.000Z",
    detected: "2026-11-21T09:00:30.000Z",
    corroboration: "uncovered",
    timeline: [],
    evidence: [],
    outbox: [],
  };
  const ended = { ...open, id: "20261120T090000Z-chat-outage", end: open.begin };
  const figure = (minutes: number, share: number): FigureSample => ({
    v: 1,
    t: toInstant(START + minutes * MINUTE_MS),
    monitor: "chat",
    source: "openrouter",
    of: "acme/chat@one",
    run: "1.1",
    uptime: { "5m": share },
  });
  const figures = [figure(0, 1), figure(5, 0.97)];
  const said = (minutes: number, texts: readonly string[]): FeedChange => ({
    v: 1,
    t: toInstant(START + minutes * MINUTE_MS),
    report: {
      feed: "acme",
      url: "https://status.example/",
      indicator: "major",
      components: [],
      incidents: texts.map((text, index) => ({
        id: `i${index + 1}`,
        title: "Slow",
        state: "investigating",
        impact: "partial_outage",
        begin: toInstant(START),
        published: toInstant(START),
        components: [],
        updates: [{ t: toInstant(START), state: "investigating", text }],
      })),
      maintenances: [],
    },
  });
  const unread = (minutes: number, { report }: FeedChange): FeedChange => ({
    v: 1,
    t: toInstant(START + minutes * MINUTE_MS),
    report: { ...report, problem: { reason: "unreachable", detail: "ENOTFOUND" } },
  });
  const feedChanges = [
    said(0, ["We look.", "Another."]),
    said(5, ["We look.", "Edited."]),
    unread(7, said(5, ["We look.", "Edited."])),
    said(9, ["We have looked."]),
  ];
  const examples = (blocks("sh")[0] ?? "").split(/^(?=# )/m);
  let root = "";

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "uptimeline-readme-"));
    const nothing = { read: () => Promise.resolve(undefined), list: () => Promise.resolve([]) };
    const update = {
      samples,
      hours,
      days: days.filter((day) => day.t < "2026-11-22"),
      incidents: [open, ended],
      figures,
      feedChanges,
    };
    for (const [path, text] of await changesFor(nothing, update)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text!);
    }
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
