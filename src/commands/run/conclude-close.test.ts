import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesFor, type LedgerUpdate } from "../../ledger/write.ts";
import { conclude } from "./conclude.ts";
import { createMemoryRepository } from "../../lab/memory-repository.ts";
import { createSeededRandom } from "../../lab/seeded-random.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toMs } from "../../domain/instant.ts";
import { EVERYTHING } from "../../ledger/depth.ts";
import { keep } from "./keep.ts";
import { lateText, waitingText } from "./conclude-late.ts";
import { loadConfig } from "../../config/load.ts";
import { NOTHING_OBSERVED } from "./observe-book.ts";
import { readLedger } from "../../ledger/read.ts";
import { runReading } from "./depth.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { Sample } from "../../domain/sample.ts";

const CONFIG = `history: { samples: 90d, hours: 400d }
monitors:
  - { id: chat, every: 5m, probe: { kind: http, url: "https://chat.example/" } }
  - { id: film, every: 1d, probe: { kind: http, url: "https://film.example/" } }
`;
const configOf = (text: string) => loadConfig(text, "uptimeline.yml", new Map()).config;
const config = configOf(CONFIG);

const line = (t: string, more: Partial<Sample> = {}): Sample => ({
  v: 1,
  t,
  monitor: "chat",
  run: "1.1",
  outcome: "ok",
  every: 300,
  ...more,
});

/** A repository, and runs that push to it what they saw. */
function createHistory(kept = config) {
  const repository = createMemoryRepository();
  const read = async (nowMs: number) => readLedger(await repository.head(), { nowMs, ...runReading(kept) });
  return {
    repository,
    read,
    /** One run, at a moment, that saw these samples; gives what it would write. */
    async run(at: string | number, samples: readonly Sample[]): Promise<LedgerUpdate> {
      const nowMs = typeof at === "string" ? toMs(at) : at;
      const { update } = conclude(
        kept,
        await read(nowMs),
        { ...NOTHING_OBSERVED, samples },
        { run: "1.1/a", runId: "1.1", nowMs, issueKinds: [] },
      );
      const head = await repository.head();
      await repository.push(head, await changesFor(head, update), "run");
      return update;
    },
    paths: (folder: string): string[] =>
      [...repository.files.keys()].filter((path) => path.startsWith(`history/${folder}/`)).toSorted(),
    files: (...folders: readonly string[]) =>
      [...repository.files]
        .filter(([path]) => folders.some((folder) => path.startsWith(`history/${folder}/`)))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  };
}

describe("a sample that comes after its hour was closed", () => {
  const early = line("2026-11-21T09:30:00.000Z");

  it("stands in a file of its own, and is neither judged nor counted", async () => {
    const history = createHistory();
    const failed = line("2026-11-21T09:40:00.000Z", { outcome: "timeout", reason: "phase-timeout", run: "2.1" });
    await history.run("2026-11-21T09:31:00.000Z", [early]);
    const update = await history.run("2026-11-21T12:00:00.000Z", [failed, line("2026-11-21T11:59:00.000Z")]);
    expect(update).toMatchObject({ late: [failed], samples: [{ t: "2026-11-21T11:59:00.000Z" }] });
    expect(history.paths("samples")).toEqual([
      "history/samples/2026-11-21T09.jsonl",
      "history/samples/2026-11-21T11.jsonl",
      "history/samples/late/2026-11-21T09.jsonl",
    ]);
    const ledger = await history.read(toMs("2026-11-21T12:01:00.000Z"));
    expect(ledger.late).toEqual([failed]);
    expect(ledger.hours.map(({ t, n }) => [t, n])).toEqual([["2026-11-21T09:00:00.000Z", { ok: 1 }]]);
    expect(ledger.state.verdicts["chat"]).toMatchObject({ verdict: "up" });
  });

  it("is in time to the last millisecond", async () => {
    const history = createHistory();
    expect(await history.run(toMs("2026-11-21T12:00:00.000Z") - 1, [early])).toMatchObject({ late: [], hours: [] });
    const update = await history.run("2026-11-21T12:00:00.000Z", []);
    expect(update.hours?.map(({ n }) => n)).toEqual([{ ok: 1 }]);
  });

  it("is late, too, where this runner's clock is behind the one that closed the hour", async () => {
    const history = createHistory();
    await history.run("2026-11-21T09:31:00.000Z", [early]);
    await history.run("2026-11-21T12:00:00.000Z", []);
    const behind = line("2026-11-21T09:35:00.000Z", { run: "2.1" });
    expect(await history.run("2026-11-21T11:59:00.000Z", [behind])).toMatchObject({ late: [behind], samples: [] });
    const yesterday = line("2026-11-20T11:58:00.000Z", { run: "2.1" });
    await history.run("2026-11-20T11:58:00.000Z", [yesterday]);
    expect((await history.read(toMs("2026-11-21T12:00:00.000Z"))).samples).toEqual([yesterday, early]);
  });

  it("is where it is, when the answer to its push was lost and its hour closed since", async () => {
    const history = createHistory();
    await history.run("2026-11-21T11:59:00.000Z", [early]);
    expect(await history.run("2026-11-21T12:00:30.000Z", [early])).toMatchObject({ late: [], samples: [early] });
    const late = line("2026-11-21T08:10:00.000Z");
    await history.run("2026-11-21T12:00:40.000Z", [late]);
    await history.run("2026-11-21T12:00:50.000Z", [late]);
    await history.run("2026-11-21T09:00:00.000Z", [late]);
    expect(history.paths("samples")).toEqual([
      "history/samples/2026-11-21T09.jsonl",
      "history/samples/late/2026-11-21T08.jsonl",
    ]);
  });

  it("is told with its number, monitors, hours and remedy", () => {
    expect(lateText([early])).toBe(
      "1 sample came after the hour was closed (chat; 2026-11-21T09): kept in history/samples/late/, counted nowhere. " +
        "`uptimeline history repair` counts what can still be counted",
    );
    const many = ["film", "a", "b", "c", "film"].map((monitor, at) =>
      line(`2026-11-2${at + 1}T09:30:00.000Z`, { monitor }),
    );
    expect(lateText(many)).toContain(
      "5 samples came after the hour was closed (a, b, c and 1 more; 2026-11-21T09 to 2026-11-25T09)",
    );
    expect(waitingText(many)).toContain("5 samples that came after the hour was closed wait in history/samples/late/");
  });
});

describe("two runs race over the closing of an hour", () => {
  it("the one that comes second finds its sample late, and none is lost", async () => {
    const history = createHistory();
    await history.run("2026-11-21T09:31:00.000Z", [line("2026-11-21T09:30:00.000Z")]);
    const { repository } = history;
    let nowMs = toMs("2026-11-21T11:59:59.000Z");
    const clock = { now: () => nowMs, sleep: (ms: number) => Promise.resolve(void (nowMs += ms)) };
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const world = { repository, clock, random: createSeededRandom(1), log };
    const own = [line("2026-11-21T09:50:00.000Z", { run: "2.1" }), line("2026-11-21T11:59:00.000Z", { run: "2.1" })];
    let draws = 0;
    const base = await repository.head();
    const reading = runReading(config);
    const from = { base, reading, ledger: await readLedger(base, { nowMs, ...reading }) };
    await history.run("2026-11-21T12:00:00.000Z", [line("2026-11-21T11:58:00.000Z")]);
    const kept = await keep(world, "2.1", from, (before: Ledger) => {
      draws += 1;
      if (draws > 1) nowMs = Math.max(nowMs, toMs("2026-11-21T12:00:01.000Z"));
      const context = { run: "2.1/a", runId: "2.1", nowMs, issueKinds: [] };
      return { ...conclude(config, before, { ...NOTHING_OBSERVED, samples: own }, context), subject: "s" };
    });
    expect(kept).toMatchObject({ recorded: true, draft: { update: { late: [own[0]], samples: [own[1]] } } });
    const ledger = await history.read(nowMs);
    expect(ledger.samples.map(({ t, run }) => `${t.slice(11, 16)} ${run}`)).toEqual([
      "09:30 1.1",
      "11:58 1.1",
      "11:59 2.1",
    ]);
    expect(ledger.late).toEqual([own[0]]);
    expect(ledger.hours.map(({ n }) => n)).toEqual([{ ok: 1 }]);
  });
});

describe("any order of arrival before closing", () => {
  const BEGIN = toMs("2026-10-30T18:00:00.000Z");
  const END = toMs("2026-11-03T00:00:00.000Z");
  const any = fc.array(
    fc.record({
      minute: fc.integer({ min: 0, max: 3 * 24 * 60 }),
      monitor: fc.constantFrom("chat", "film"),
      region: fc.constantFrom(undefined, "eu"),
      run: fc.constantFrom("1.1", "2.1"),
      outcome: fc.constantFrom("ok" as const, "timeout" as const, "rate-limited" as const),
      every: fc.constantFrom(300, 3_600, 86_400),
      ms: fc.integer({ min: 1, max: 9_999 }),
      // How long each of two histories takes to write it: as a share of the time that its hour waits.
      delays: fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.double({ min: 0, max: 0.999, noNaN: true })),
    }),
    { minLength: 1, maxLength: 30 },
  );

  it("gives the same bytes of samples, hours, days and months", async () => {
    await fc.assert(
      fc.asyncProperty(any, fc.integer({ min: 1, max: 9 }), async (all, everyHours) => {
        const made = all.map(({ minute, region, delays, ...more }) => {
          const tMs = BEGIN + minute * MINUTE_MS;
          const closesMs = Math.floor(tMs / HOUR_MS) * HOUR_MS + 3 * HOUR_MS;
          const sample = line(toInstant(tMs), { ...more, ...(region !== undefined && { region }) });
          return { sample, writtenMs: delays.map((delay) => Math.floor(tMs + delay * (closesMs - tMs))) };
        });
        const written = async (which: number, idleMs: number) => {
          const history = createHistory();
          const runs = Map.groupBy(made, ({ writtenMs }) => writtenMs[which]!);
          for (let at = BEGIN; at < END; at += idleMs) if (!runs.has(at)) runs.set(at, []);
          runs.set(END, []);
          for (const [at, own] of [...runs].toSorted(([a], [b]) => a - b)) {
            const { late } = await history.run(
              at,
              own.map(({ sample }) => sample),
            );
            expect(late).toEqual([]);
          }
          return history.files("samples", "hours", "days", "months");
        };
        const first = await written(0, 5 * DAY_MS);
        expect(await written(1, everyHours * HOUR_MS)).toEqual(first);
        const isOctobers = all.some(({ minute }) => BEGIN + minute * MINUTE_MS < toMs("2026-11-01T00:00:00.000Z"));
        const closed = isOctobers ? ["history/months/2026.jsonl"] : [];
        expect(first.flatMap(([path]) => (path.includes("/months/") ? [path] : []))).toEqual(closed);
      }),
      { numRuns: 25 },
    );
  });
});

describe("what was open before a pause", () => {
  it("is closed by the first run after it: hours, days, the month and its report", async () => {
    const history = createHistory();
    const samples = [line("2028-02-29T22:00:00.000Z"), line("2028-02-29T23:00:00.000Z")];
    await history.run("2028-02-29T23:05:00.000Z", samples);
    expect(history.paths("days")).toEqual([]);
    const after = await history.run("2028-03-10T23:00:00.000Z", [line("2028-03-10T22:59:00.000Z")]);
    expect(after.hours?.map(({ t }) => t.slice(0, 13))).toEqual(["2028-02-29T22", "2028-02-29T23"]);
    expect(after.days?.map(({ t }) => t)).toEqual(["2028-02-29T00:00:00.000Z"]);
    expect(after.months?.map(({ t, cells }) => [t, cells.length])).toEqual([["2028-02-01T00:00:00.000Z", 29]]);
    expect(after.reports?.map(({ month, closedAt }) => [month, closedAt])).toEqual([
      ["2028-02", "2028-03-10T23:00:00.000Z"],
    ]);
    expect(history.paths("reports")).toEqual(["history/reports/2028-02.json"]);
  });

  it("is not closed again by a run that reads a month of days for its budget, and no months", async () => {
    const kept = configOf(`${CONFIG}budget: 5 USD/day\n`);
    const history = createHistory(kept);
    await history.run("2026-10-31T23:05:00.000Z", [line("2026-10-31T23:00:00.000Z")]);
    await history.run("2026-11-03T00:00:00.000Z", [line("2026-11-02T23:55:00.000Z")]);
    await history.run("2026-11-10T09:00:00.000Z", [line("2026-11-10T08:59:00.000Z")]);
    const nowMs = toMs("2026-11-20T09:00:00.000Z");
    expect((await history.read(nowMs)).days.map(({ t }) => t)).toContain("2026-10-31T00:00:00.000Z");
    expect(await history.run(nowMs, [line("2026-11-20T08:59:00.000Z")])).toMatchObject({ months: [], reports: [] });
  });

  it("is never closed twice, and a report never changes", async () => {
    const history = createHistory();
    await history.run("2026-10-31T23:05:00.000Z", [line("2026-10-31T23:00:00.000Z")]);
    await history.run("2026-11-03T00:00:00.000Z", []);
    const closed = history.files("hours", "days", "months", "reports");
    expect(closed.map(([path]) => path)).toEqual([
      "history/days/2026-10.jsonl",
      "history/hours/2026-10-31.jsonl",
      "history/months/2026.jsonl",
      "history/reports/2026-10.json",
    ]);
    const late = line("2026-10-31T23:30:00.000Z", { outcome: "timeout", run: "9.1" });
    for (const at of ["2026-11-03T00:05:00.000Z", "2026-11-20T09:00:00.000Z", "2026-12-03T09:00:00.000Z"]) {
      expect(await history.run(at, [late])).toMatchObject({ hours: [], days: [], months: [], reports: [] });
    }
    const head = await history.repository.head();
    const whole = { nowMs: toMs("2026-12-03T09:00:00.000Z"), depth: EVERYTHING, names: new Map() };
    const { reports } = await readLedger(head, whole);
    const other = { ...reports[0]!, closedAt: "2026-12-04T00:00:00.000Z" };
    expect(await changesFor(head, { reports: [other] })).toEqual(new Map());
    expect(history.files("hours", "days", "months", "reports")).toEqual(closed);
  });
});

describe("a steady run, in which no hour closes", () => {
  it("writes its samples and its round, and nothing else", async () => {
    const history = createHistory();
    const minutes = ["09:05", "09:10", "09:15", "09:20"].map((minute) => `2026-11-21T${minute}:00.000Z`);
    const seen = (t: string) => ["chat", "film"].map((monitor) => line(t, { monitor }));
    for (const t of minutes.slice(0, 3)) await history.run(t, seen(t));
    const t = minutes[3]!;
    const round = { v: 1, t, run: "1.1", asked: 2, version: "1.0.0", ms: 900 } as const;
    const context = { run: "1.1/a", runId: "1.1", nowMs: toMs(t), issueKinds: [] };
    const observed = { ...NOTHING_OBSERVED, samples: seen(t), rounds: [round] };
    const { update } = conclude(config, await history.read(toMs(t)), observed, context);
    const changes = await changesFor(await history.repository.head(), update);
    expect([...changes.keys()]).toEqual(["history/samples/2026-11-21T09.jsonl", "history/rounds/2026-11-21.jsonl"]);
  });
});

describe("what has left the tree", () => {
  it("goes in the commit that closes an hour or a day, and nothing else goes", async () => {
    const history = createHistory(configOf(CONFIG.replace("samples: 90d, hours: 400d", "samples: 3d, hours: 35d")));
    const beginMs = toMs("2026-10-01T00:00:00.000Z");
    for (let hour = 0; hour < 24 * 40; hour += 6) {
      const atMs = beginMs + hour * HOUR_MS;
      await history.run(atMs + MINUTE_MS, [line(toInstant(atMs))]);
    }
    const [samples, hours] = [history.paths("samples"), history.paths("hours")];
    expect([samples.length, samples[0]]).toEqual([13, "history/samples/2026-11-06T18.jsonl"]);
    expect([hours.length, hours[0]]).toEqual([36, "history/hours/2026-10-05.jsonl"]);
    const whole = { nowMs: beginMs + 40 * DAY_MS, depth: EVERYTHING, names: new Map() };
    const { days, months, reports } = await readLedger(await history.repository.head(), whole);
    expect(days).toHaveLength(39);
    expect(days.every(({ n }) => n.ok === 4)).toBe(true);
    expect(months.map(({ n }) => n)).toEqual([{ ok: 31 * 4 }]);
    expect(reports.map(({ month, monitors }) => [month, monitors[0]!.calls])).toEqual([["2026-10", 31 * 4]]);
  });

  it("leaves lines that can't be read behind, and the run says where", async () => {
    const history = createHistory(configOf(CONFIG.replace("samples: 90d", "samples: 3d")));
    const t = "2026-11-18T09:30:00.000Z";
    await history.run(t, [line(t)]);
    const path = "history/samples/2026-11-18T09.jsonl";
    history.repository.overtake(new Map([[path, `${history.repository.files.get(path)}<<<<<<< ours\n`]]));
    const said: string[] = [];
    const log = { info: () => undefined, warn: (text: string) => void said.push(text), error: () => undefined };
    const nowMs = toMs("2026-11-21T12:00:00.000Z");
    const clock = { now: () => nowMs, sleep: () => Promise.resolve() };
    const { repository } = history;
    const reading = runReading(config);
    const base = await repository.head();
    const from = { base, reading, ledger: await readLedger(base, { nowMs, ...reading }) };
    const kept = configOf(CONFIG.replace("samples: 90d", "samples: 3d"));
    const samples = [line("2026-11-21T11:59:00.000Z")];
    const context = { run: "2.1/a", runId: "2.1", nowMs, issueKinds: [] };
    await keep({ repository, clock, random: createSeededRandom(1), log }, "2.1", from, (before: Ledger) => ({
      ...conclude(kept, before, { ...NOTHING_OBSERVED, samples }, context),
      subject: "s",
    }));
    expect(repository.files.has(path)).toBe(false);
    expect(repository.files.get("history/broken/samples/2026-11-18T09.txt")).toBe("<<<<<<< ours\n");
    expect(said).toEqual([
      "Lines that can't be read were moved to history/broken/samples/2026-11-18T09.txt: their file has left the tree",
    ]);
  });

  it("is nothing that a run reads for where no hour closes", async () => {
    const history = createHistory();
    await history.run("2026-11-21T09:31:00.000Z", [line("2026-11-21T09:30:00.000Z")]);
    expect(await history.run("2026-11-21T09:36:00.000Z", [line("2026-11-21T09:35:00.000Z")])).not.toHaveProperty(
      "retention",
    );
  });
});
