import { describe, expect, it } from "vitest";
import { createMemoryRepository } from "../lab/memory-repository.ts";
import { exportHistory, type WantedTable } from "./history-export.ts";
import { ledgerOf, samplesOver, updated, type Tree } from "../ledger/ledger.fixture.ts";
import { loadConfig } from "../config/load.ts";
import { toMs } from "../domain/instant.ts";
import type { Incident } from "../domain/incident.ts";

const NOW = toMs("2026-12-04T09:30:00.000Z");
const WELL = await ledgerOf(
  samplesOver(toMs("2026-11-27T10:00:00.000Z"), NOW).map((sample) =>
    sample.monitor === "chat" ? { ...sample, cost: 1_500, used: { in: 10, out: 2 } } : sample,
  ),
  NOW,
);
const { config } = loadConfig(
  `monitors:
  - { id: chat, probe: { kind: http, url: "https://a.example/" } }
  - { id: pictures, formerly: [image], probe: { kind: http, url: "https://b.example/" } }
`,
  "uptimeline.yml",
  new Map(),
);

async function exported(wanted: Partial<WantedTable>, tree: Tree = WELL): Promise<string[]> {
  const repository = createMemoryRepository();
  repository.overtake(tree);
  const written: string[] = [];
  await exportHistory({ repository }, config, { csv: true, ...wanted }, (text) => written.push(text));
  return written;
}

/** The rows of a table by their heads. */
function rowsOf(written: readonly string[]): Record<string, string>[] {
  const [head = [], ...rows] = written
    .join("")
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [head[index]!, cell])));
}

describe("history export", () => {
  it("writes days as CSV, their units in the head, a file at a time", async () => {
    const written = await exported({ monitor: "chat", from: "2026-11-28", to: "2026-12-01" });
    const rows = rowsOf(written);
    expect(rows.map(({ t, monitor }) => [t, monitor])).toEqual(
      ["2026-11-28", "2026-11-29", "2026-11-30", "2026-12-01"].map((day) => [`${day}T00:00:00.000Z`, "chat"]),
    );
    expect(rows[0]).toMatchObject({
      region: "",
      coverage: "1",
      calls: "288",
      firstCalls: "288",
      costMicroUsd: String(288 * 1_500),
      tokensIn: "2880",
      callsOfUnknownCost: "0",
    });
    const [availableMs, failureMs] = [Number(rows[0]!["availableMs"]), Number(rows[0]!["failureMs"])];
    expect(availableMs + failureMs).toBe(86_400_000);
    expect(Number(rows[0]!["uptime"])).toBeCloseTo(availableMs / 86_400_000, 6);
    expect(Number(rows[0]!["p95Ms"])).toBeGreaterThan(Number(rows[0]!["p50Ms"]));
    // The head, November and December.
    expect(written).toHaveLength(3);
  });

  it("writes single calls between two moments, of a renamed monitor under its name of today", async () => {
    const rows = rowsOf(
      await exported({
        of: "samples",
        monitor: "image",
        from: "2026-12-03T11:00:00+02:00",
        to: "2026-12-03T09:10:00Z",
      }),
    );
    expect(rows.map(({ t, monitor, everySeconds }) => [t, monitor, everySeconds])).toEqual([
      ["2026-12-03T09:00:01.000Z", "pictures", "300"],
      ["2026-12-03T09:05:01.000Z", "pictures", "300"],
    ]);
  });

  it("writes hours, months and incidents, and lines of JSON as the ledger has them", async () => {
    const hours = rowsOf(await exported({ of: "hours", monitor: "chat", from: "2026-12-02", to: "2026-12-02" }));
    expect(hours).toHaveLength(24);
    const months = rowsOf(await exported({ of: "months" }));
    expect(months.map(({ t, monitor }) => [t, monitor])).toEqual([
      ["2026-11-01T00:00:00.000Z", "chat"],
      ["2026-11-01T00:00:00.000Z", "pictures"],
    ]);
    const lines = (await exported({ of: "hours", csv: false, monitor: "chat", from: "2026-12-02", to: "2026-12-02" }))
      .join("")
      .trim()
      .split("\n");
    const standing = WELL.get("history/hours/2026-12-02.jsonl")!.trim().split("\n");
    expect(lines).toEqual(standing.filter((line) => line.includes('"chat"')));
  });

  it("writes incidents with their durations and lead", async () => {
    const incident: Incident = {
      v: 1,
      id: "20261202T090000Z-chat-outage",
      monitor: "chat",
      kind: "outage",
      level: "critical",
      begin: "2026-12-02T09:00:00.000Z",
      detected: "2026-12-02T09:01:00.000Z",
      end: "2026-12-02T10:00:00.000Z",
      outcome: "timeout",
      corroboration: "confirmed",
      pagePublished: "2026-12-02T09:21:00.000Z",
      timeline: [],
      evidence: [],
      outbox: [],
    };
    const rows = rowsOf(await exported({ of: "incidents" }, await updated(WELL, { incidents: [incident] })));
    expect(rows).toMatchObject([{ durationMs: "3600000", detectedAfterMs: "60000", leadMs: "1200000", issue: "" }]);
  });

  it("leaves out what was marked as a false alarm since a day was closed", async () => {
    const tree = await updated(WELL, {
      corrections: [
        {
          v: 1,
          t: "2026-12-04T08:00:00.000Z",
          monitor: "chat",
          from: "2026-11-28T00:00:00.000Z",
          to: "2026-11-29T00:00:00.000Z",
          who: "a",
          why: "b",
        },
      ],
    });
    const [day] = rowsOf(await exported({ monitor: "chat", from: "2026-11-28", to: "2026-11-28" }, tree));
    expect(day).toMatchObject({ uptime: "1", failureMs: "0", timeout: "0" });
    expect(Number(day!["inconclusive"])).toBeGreaterThan(0);
  });

  it("writes the head alone where there is nothing", async () => {
    const [head = "", ...rest] = await exported({ from: "2027-01-01" });
    expect(head).toMatch(/^t,monitor,region,uptime,coverage,availableMs,/);
    expect(rest).toEqual([]);
  });

  it.each<[string, Partial<WantedTable>]>([
    ['--of is "day": there is no such table. Did you mean "days"?', { of: "day" }],
    ['--from is "yesterday": this is neither a day nor a moment.', { from: "yesterday" }],
    ['--to is "2026-02-30": this is neither', { to: "2026-02-30" }],
    ['--to is "2026-11-21T09:05": this is neither', { to: "2026-11-21T09:05" }],
    ["--from 2026-12-02 is not before the end of --to 2026-12-01.", { from: "2026-12-02", to: "2026-12-01" }],
    ['--monitor is "chta": neither config nor ledger know one. Did you mean "chat"?', { monitor: "chta" }],
  ])("says what is wrong: %s", async (message, wanted) => {
    await expect(exported(wanted)).rejects.toThrow(message);
  });
});
