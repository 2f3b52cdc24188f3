import { describe, expect, it } from "vitest";
import { changesFor } from "../../ledger/write.ts";
import { closeYears } from "../../domain/year-total.ts";
import { conclude } from "./conclude.ts";
import { createMemoryRepository } from "../../lab/memory-repository.ts";
import { encodeLines } from "../../ledger/codec.ts";
import { EVERYTHING } from "../../ledger/depth.ts";
import { HOUR_MS, toInstant, toMs } from "../../domain/instant.ts";
import { loadConfig } from "../../config/load.ts";
import { NOTHING_OBSERVED } from "./observe-book.ts";
import { readLedger } from "../../ledger/read.ts";
import { runReading } from "./depth.ts";
import type { Sample } from "../../domain/sample.ts";

const { config } = loadConfig(
  `monitors:
  - { id: chat, every: 1h, probe: { kind: http, url: "https://chat.example/" } }
  - { id: film, every: 1h, probe: { kind: http, url: "https://film.example/" } }
`,
  "uptimeline.yml",
  new Map(),
);

const call = (monitor: string, tMs: number, more: Partial<Sample> = {}): Sample => ({
  v: 1,
  t: toInstant(tMs),
  monitor,
  run: "1.1",
  outcome: "ok",
  ms: 400,
  every: 3_600,
  ...more,
});

/** A repository, and runs that push to it what they saw; each answers which files it read, and which it wrote. */
function createHistory() {
  const repository = createMemoryRepository();
  return {
    repository,
    async run(at: string, samples: readonly Sample[] = []) {
      const nowMs = toMs(at);
      const reads: string[] = [];
      const head = await repository.head();
      const noted = { ...head, read: (path: string) => (reads.push(path), head.read(path)) };
      const before = await readLedger(noted, { nowMs, ...runReading(config) });
      const context = { run: "1.1/a", runId: "1.1", nowMs, issueKinds: [] };
      const { update } = conclude(config, before, { ...NOTHING_OBSERVED, samples }, context);
      const changes = await changesFor(head, update);
      await repository.push(head, changes, "run");
      return { reads, written: [...changes.keys()] };
    },
    async lose(path: string) {
      await repository.push(await repository.head(), new Map([[path, null]]), "lost");
    },
  };
}

const YEAR = "history/years/2025.jsonl";
const MONTHS = "history/months/2025.jsonl";

/** Calls of an hour, from two places, in each of some months, as runs saw and closed them. */
async function livedUntil(history: ReturnType<typeof createHistory>, months: readonly string[]) {
  for (const month of months) {
    const fromMs = toMs(`${month}-15T09:00:00.000Z`);
    const samples = [0, 20, 40].flatMap((minute) =>
      [undefined, "eu"].map((region) =>
        call("chat", fromMs + minute * 60_000, {
          outcome: minute === 20 ? "timeout" : "ok",
          ...(region !== undefined && { region }),
        }),
      ),
    );
    await history.run(`${month}-15T09:50:00.000Z`, [...samples, call("film", fromMs)]);
    await history.run(`${month}-16T12:00:00.000Z`);
    const next = toInstant(toMs(`${month}-01T00:00:00.000Z`) + 31 * 24 * HOUR_MS).slice(0, 7);
    await history.run(`${next}-02T12:05:00.000Z`, [call("chat", toMs(`${next}-02T12:00:00.000Z`))]);
    await history.run(`${next}-03T00:00:00.000Z`);
  }
}

/** What a reading of all months makes of the year. */
async function madeOfAll(history: ReturnType<typeof createHistory>): Promise<string> {
  const nowMs = toMs("2026-03-01T00:00:00.000Z");
  const all = await readLedger(await history.repository.head(), { nowMs, depth: EVERYTHING, names: new Map() });
  return encodeLines(closeYears(all.months, all.corrections, { from: "", nowMs }), []);
}

describe("a year", () => {
  it("is closed in the commit that closes its last month, of all its months", async () => {
    const history = createHistory();
    await livedUntil(history, ["2025-03", "2025-11"]);
    await history.run("2025-12-31T22:00:00.000Z", [call("chat", toMs("2025-12-31T21:30:00.000Z"))]);
    expect((await history.run("2026-01-02T23:59:59.999Z")).written).not.toContain(YEAR);
    const { written } = await history.run("2026-01-03T00:00:00.000Z");
    expect(written).toContain(MONTHS);
    expect(written).toContain(YEAR);
    expect(history.repository.files.get(YEAR)).toBe(await madeOfAll(history));
    expect(history.repository.files.get(YEAR)?.trim().split("\n")).toHaveLength(2);
  });

  it("that was closed before there were such lines is made when the next month closes, once, and nobody looks before", async () => {
    const history = createHistory();
    await livedUntil(history, ["2024-05", "2025-03", "2025-12"]);
    const made = ["history/years/2024.jsonl", YEAR].map((path) => [path, history.repository.files.get(path)] as const);
    for (const [path] of made) await history.lose(path);
    const seen = [call("chat", toMs("2026-01-20T09:00:00.000Z"))];
    const steady = await history.run("2026-01-20T09:05:00.000Z", seen);
    expect(steady.written.filter((path) => /months|years/.test(path))).toEqual([]);
    expect(steady.reads.filter((path) => /months|years/.test(path))).toEqual([]);
    const { written } = await history.run("2026-02-03T00:00:00.000Z");
    expect(written).toContain(YEAR);
    for (const [path, text] of made) expect(history.repository.files.get(path)).toBe(text);
    await history.run("2026-02-20T09:05:00.000Z", [call("chat", toMs("2026-02-20T09:00:00.000Z"))]);
    const next = await history.run("2026-03-03T00:00:00.000Z");
    expect(next.written).toContain("history/months/2026.jsonl");
    expect([...next.written, ...next.reads].filter((path) => /months\/202[45]|years/.test(path))).toEqual([]);
  });

  it("is made anew where one of its months closes after it, as no run of ours leaves it", async () => {
    const history = createHistory();
    await livedUntil(history, ["2025-03", "2025-12"]);
    const before = history.repository.files.get(YEAR)!;
    const months = history.repository.files.get(MONTHS)!;
    const head = await history.repository.head();
    const left = months.replace(/^.*"t":"2025-12.*\n/gm, "");
    await history.repository.push(
      head,
      new Map([
        [MONTHS, left],
        [YEAR, before.replace(/^.*"film".*\n/m, "")],
        ["history/reports/2025-12.json", null],
      ]),
      "lost",
    );
    const { written } = await history.run("2026-01-03T06:00:00.000Z", []);
    expect(written).toContain(MONTHS);
    expect(history.repository.files.get(YEAR)).toBe(before);
  });

  it("of which a month can't be read is not made: its months are read, and may be mended", async () => {
    const history = createHistory();
    await livedUntil(history, ["2025-03", "2025-11"]);
    const head = await history.repository.head();
    const broken = `${history.repository.files.get(MONTHS)!}{"v":1,"t":"2025-\n`;
    await history.repository.push(head, new Map([[MONTHS, broken]]), "harmed");
    await livedUntil(history, ["2025-12"]);
    expect(history.repository.files.has(YEAR)).toBe(false);
    expect(history.repository.files.get(MONTHS)).toContain('"t":"2025-12');
  });
});
