import { describe, expect, test } from "vitest";
import type { Incident } from "../domain/incident.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toMs } from "../domain/instant.ts";
import { closeDays, closeHours } from "../domain/rollup-close.ts";
import type { Sample } from "../domain/sample.ts";
import { EMPTY_STATE, type State } from "../domain/state.ts";
import type { Snapshot } from "../world.ts";
import { encode, encodeFile, encodeState } from "./codec.ts";
import { EVERYTHING, type Depth, type Firsts } from "./depth.ts";
import {
  daysPath,
  hoursPath,
  incidentPath,
  latePath,
  monthsPath,
  roundsPath,
  samplesPath,
  STATE_PATH,
} from "./paths.ts";
import { readLedger } from "./read.ts";

const NOW = toMs("2026-11-21T09:30:00.000Z");
const ago = (ms: number): string => toInstant(NOW - ms);

/** A commit in memory that notes what was read of it. */
function snapshotOf(files: ReadonlyMap<string, string>): Snapshot & { readonly reads: string[] } {
  const reads: string[] = [];
  return {
    reads,
    read: (path) => {
      reads.push(path);
      return Promise.resolve(files.get(path));
    },
    list: () => Promise.resolve([...files.keys()].toSorted()),
  };
}

type Line = readonly [path: string, value: object];
const filesOf = (lines: readonly Line[]): Map<string, string> => {
  const byPath = Map.groupBy(lines, ([path]) => path);
  return new Map([...byPath].map(([path, own]) => [path, own.map(([, value]) => `${encode(value)}\n`).join("")]));
};

const NOTHING: Depth = {
  samplesMs: 0,
  lateMs: 0,
  hoursMs: 0,
  daysMs: 0,
  monthsMs: 0,
  importedMs: 0,
  reportsMs: 0,
  feedsMs: 0,
  roundsMs: 0,
  incidentsMs: 0,
};

async function read(lines: readonly Line[] | ReadonlyMap<string, string>, depth: Partial<Depth>, names = new Map()) {
  const snapshot = snapshotOf(
    Array.isArray(lines) ? filesOf(lines as readonly Line[]) : (lines as ReadonlyMap<string, string>),
  );
  const ledger = await readLedger(snapshot, { nowMs: NOW, depth: { ...NOTHING, ...depth }, names });
  const folder = (name: string): string[] =>
    snapshot.reads.filter((path) => path.startsWith(`history/${name}/`)).toSorted();
  return { ledger, reads: snapshot.reads, folder };
}

function sample(t: string, more: Partial<Sample> = {}): Sample {
  return { v: 1, t, monitor: "chat", run: "1.1", outcome: "ok", every: 300, ...more };
}
const sampleLine = (one: Sample): Line => [samplesPath(one.t), one];
const every = (stepMs: number, spanMs: number, more: Partial<Sample> = {}): Sample[] =>
  Array.from({ length: spanMs / stepMs }, (_, index) => sample(ago(spanMs - index * stepMs), more));

/** What a run leaves behind: samples, and the hours and days that were closed of them. */
function historyOf(samples: readonly Sample[]): Line[] {
  const hours = closeHours(samples, [], NOW);
  return [
    ...samples.map(sampleLine),
    ...hours.map((hour): Line => [hoursPath(hour.t), hour]),
    ...closeDays(hours, [], NOW).map((day): Line => [daysPath(day.t), day]),
  ];
}

describe("samples", () => {
  test("are read as far back as told, and as hours are open", async () => {
    const { ledger, folder } = await read(historyOf(every(15 * MINUTE_MS, 2 * DAY_MS)), { samplesMs: HOUR_MS });
    // The hour of 06 is closed by now, that of 07 is open.
    expect(folder("samples").map((path) => path.slice(-8, -6))).toEqual(["06", "07", "08", "09"]);
    expect(ledger.samples[0]!.t).toBe("2026-11-21T06:00:00.000Z");
  });

  test("are all read where no hour was ever closed", async () => {
    const { folder } = await read(every(15 * MINUTE_MS, 5 * HOUR_MS).map(sampleLine), {});
    expect(folder("samples")).toHaveLength(6);
  });

  test("are read from where closing stopped, though somebody else has pushed samples since", async () => {
    const before = every(15 * MINUTE_MS, 30 * HOUR_MS).filter(({ t }) => t < ago(20 * HOUR_MS));
    const closed = closeHours(before, [], NOW - 20 * HOUR_MS);
    const beats = [2, 1].map((hours) => sample(ago(hours * HOUR_MS), { monitor: "cron", id: `${hours}` }));
    const lines = [...[...before, ...beats].map(sampleLine), ...closed.map((hour): Line => [hoursPath(hour.t), hour])];
    const { ledger } = await read(lines, { samplesMs: HOUR_MS, hoursMs: 2 * DAY_MS });
    const all = await read(lines, EVERYTHING);
    expect(closeHours(ledger.samples, ledger.hours, NOW)).toEqual(
      closeHours(all.ledger.samples, all.ledger.hours, NOW),
    );
    expect(closeHours(ledger.samples, ledger.hours, NOW)).toHaveLength(3);
  });

  test("count from the newest one after a pause, whatever a clock that ran ahead has written", async () => {
    const last = sample(ago(10 * DAY_MS));
    const ahead = sample(toInstant(NOW + DAY_MS));
    const { ledger } = await read([last, ahead].map(sampleLine), { samplesMs: HOUR_MS });
    expect(ledger.samples).toEqual([last, ahead]);
  });

  const wanted = (ids: Readonly<Record<string, number>>): Firsts => ({
    wanted: new Map(Object.entries(ids)),
    others: 0,
  });

  test("go further back for those alone whose first samples are too few, from each region", async () => {
    const chat = every(5 * MINUTE_MS, 2 * DAY_MS);
    const [eu, us] = ["eu", "us"].map((region) => every(HOUR_MS, 2 * DAY_MS, { monitor: "film", region }));
    const late = us!.filter(({ t }) => t < ago(5 * HOUR_MS) || t > ago(2 * HOUR_MS));
    const { ledger, folder } = await read(historyOf([...chat, ...eu!, ...late]), {
      samplesMs: HOUR_MS,
      firsts: wanted({ chat: 6, film: 6 }),
    });
    const count = (monitor: string, region?: string) =>
      ledger.samples.filter((one) => one.monitor === monitor && one.region === region).length;
    expect(count("film", "us")).toBe(6);
    expect(count("film", "eu")).toBe(10);
    expect(count("chat")).toBeLessThan(60);
    // Eleven hold them, and the last are asked for together.
    expect(folder("samples")).toHaveLength(13);
  });

  test("that repeat do not count as first ones, and what one is worth is told", async () => {
    const lines = every(HOUR_MS, DAY_MS).flatMap((one) => [
      one,
      { ...one, again: 1, t: one.t.replace(".000", ".500") },
    ]);
    const all = await read(historyOf(lines), { firsts: wanted({ chat: 6 }) });
    const half = await read(historyOf(lines), {
      firsts: { wanted: new Map([["chat", 6]]), others: 0, worth: () => 0.5 },
    });
    expect([all, half].map(({ ledger }) => ledger.samples.filter(({ again }) => again === undefined).length)).toEqual([
      6, 12,
    ]);
  });

  test("of one that nothing is known of are not looked for in days of files", async () => {
    const { folder } = await read(historyOf(every(5 * MINUTE_MS, 2 * DAY_MS)), {
      firsts: wanted({ chat: 6, silent: 26 }),
    });
    expect(folder("samples")).toHaveLength(3);
  });

  test("of monitors that only another config knows are read as far as told", async () => {
    const others = every(6 * HOUR_MS, 2 * DAY_MS, { monitor: "theirs", every: 21_600 });
    const { ledger } = await read(historyOf([...every(5 * MINUTE_MS, 2 * DAY_MS), ...others]), {
      firsts: { wanted: new Map([["chat", 6]]), others: 3 },
    });
    expect(ledger.samples.filter(({ monitor }) => monitor === "theirs")).toEqual(others.slice(-3));
  });

  test("of one monitor are all read for a span of its own, and no others", async () => {
    const film = every(HOUR_MS, 2 * DAY_MS, { monitor: "film" });
    const { ledger } = await read(historyOf([...every(HOUR_MS, 2 * DAY_MS), ...film]), {
      spansMs: new Map([["film", DAY_MS]]),
    });
    expect(ledger.samples.filter(({ monitor, t }) => monitor === "film" && t >= ago(DAY_MS))).toHaveLength(24);
    expect(ledger.samples.filter(({ monitor }) => monitor === "chat").length).toBeLessThan(5);
  });

  test("from before all hours that are here are known to be closed", async () => {
    const slow = every(8 * HOUR_MS, 6 * DAY_MS, { every: 28_800 });
    const { ledger } = await read(historyOf(slow), {
      samplesMs: DAY_MS,
      hoursMs: 2 * DAY_MS,
      firsts: wanted({ chat: 16 }),
    });
    expect(ledger.samples).toHaveLength(16);
    expect(ledger.hoursFrom).toBe("2026-11-19T00:00:00.000Z");
    expect(closeHours(ledger.samples, ledger.hours, NOW, [], ledger.hoursFrom)).toEqual([]);
  });

  test("of others are told of where they are broken, though nobody needs them", async () => {
    const files = filesOf(
      historyOf([...every(5 * MINUTE_MS, 2 * DAY_MS), ...every(6 * HOUR_MS, 2 * DAY_MS, { monitor: "film" })]),
    );
    const old = samplesPath(ago(20 * HOUR_MS));
    files.set(old, `${files.get(old)}{"v":1,"t":"2026-11-20T13\n{"v":1,"t":"soon","monitor":"chat"}\n`);
    const { ledger } = await read(files, { firsts: wanted({ film: 8 }) });
    expect(ledger.broken.map(({ file, why }) => [file, why.slice(0, 20)])).toEqual([
      [old, "is not JSON"],
      [old, "t: is no moment like"],
    ]);
  });
});

describe("rollups", () => {
  test("are opened and decoded as far back as told, and where a coarser line is still to come", async () => {
    const hour = closeHours(every(5 * MINUTE_MS, 5 * HOUR_MS), [], NOW)[0]!;
    const days = ["2026-09-30", "2026-10-31", "2026-11-18", "2026-11-19", "2026-11-20"].map((day): Line => [
      daysPath(day),
      { ...hour, t: `${day}T00:00:00.000Z`, cells: Array.from({ length: 24 }, () => null) },
    ]);
    const months = ["2025-08", "2026-09", "2026-10"].map((month): Line => [
      monthsPath(month),
      { ...hour, t: `${month}-01T00:00:00.000Z`, cells: Array.from({ length: 30 }, () => null) },
    ]);
    const hours = ["2026-11-17", "2026-11-18", "2026-11-20", "2026-11-21"].map((day): Line => [
      hoursPath(day),
      { ...hour, t: `${day}T05:00:00.000Z` },
    ]);
    const depth = { hoursMs: DAY_MS, daysMs: 2 * DAY_MS, monthsMs: 60 * DAY_MS };
    const { ledger, folder } = await read([...days, ...months, ...hours], depth);
    expect(ledger.days.map(({ t }) => t.slice(0, 10))).toEqual(["2026-11-20"]);
    expect(ledger.hours.map(({ t }) => t.slice(0, 10))).toEqual(["2026-11-20", "2026-11-21"]);
    expect(ledger.months.map(({ t }) => t.slice(0, 7))).toEqual(["2026-09", "2026-10"]);
    expect([...folder("days"), ...folder("months")]).toEqual([daysPath("2026-11"), monthsPath("2026")]);

    const unclosed = await read([...days, ...months.slice(0, 2), ...hours], depth);
    expect(unclosed.ledger.days.map(({ t }) => t.slice(0, 10))).toEqual([
      "2026-10-31",
      "2026-11-18",
      "2026-11-19",
      "2026-11-20",
    ]);
    const paused = await read([...days.slice(0, 3), ...months, ...hours], depth);
    expect(paused.ledger.hours.map(({ t }) => t.slice(0, 10))).toEqual(["2026-11-20", "2026-11-21"]);
  });

  test("of a file that is read again, and further back, are told of once where they are broken", async () => {
    const files = filesOf([
      ...historyOf(every(5 * MINUTE_MS, 3 * DAY_MS).filter(({ t }) => t < ago(2 * DAY_MS))),
      sampleLine(sample(ago(HOUR_MS))),
    ]);
    const path = hoursPath(ago(HOUR_MS));
    files.set(path, `{"v":1,"t":"2026\n`);
    const { ledger, folder } = await read(files, { hoursMs: HOUR_MS, daysMs: 3 * DAY_MS });
    expect(folder("hours")).toEqual([path, path]);
    expect(ledger.broken).toMatchObject([{ file: path, why: "is not JSON" }]);
  });

  test("that a hand has doubled count once, and what differs is told", async () => {
    const [hour] = closeHours([sample(ago(5 * HOUR_MS))], [], NOW);
    const other = { ...hour!, n: { ok: 9 } };
    const path = hoursPath(hour!.t);
    const { ledger } = await read(
      [hour!, hour!, other].map((one): Line => [path, one]),
      EVERYTHING,
    );
    expect(ledger.hours).toEqual([hour]);
    expect(ledger.broken).toMatchObject([
      { file: path, line: 3, text: encode(other), why: expect.stringMatching(/^another line/) },
    ]);
  });
});

describe("incidents", () => {
  const incident = (id: string, end?: string): Incident => {
    const t = `${id.slice(0, 4)}-${id.slice(4, 6)}-${id.slice(6, 8)}T09:00:00.000Z`;
    return {
      v: 1,
      id: `${id}T090000Z-chat-outage`,
      monitor: "chat",
      kind: "outage",
      level: "critical",
      begin: t,
      detected: t,
      ...(end !== undefined && { end }),
      corroboration: "uncovered",
      timeline: [{ t, what: "opened", level: "critical" }],
      evidence: [],
      outbox: [],
    };
  };
  const incidents = [
    incident("20241010"),
    incident("20251107"),
    incident("20251108", "2026-10-07T09:00:00.000Z"),
    incident("20261101", "2026-11-19T09:00:00.000Z"),
    incident("20261102", "2026-11-03T09:00:00.000Z"),
    incident("20261120", "2026-11-20T09:00:00.000Z"),
  ];
  const files = new Map(incidents.map((one) => [incidentPath(one.id), encodeFile(one)]));
  const noting = (state: Partial<State>) =>
    new Map([...files, [STATE_PATH, encodeState({ ...EMPTY_STATE, ...state })]]);
  const days = ({ ledger }: Awaited<ReturnType<typeof read>>) => ledger.incidents.map(({ id }) => id.slice(0, 8));

  test("that the state names are read, and those that began lately", async () => {
    const known = [incidents[0]!, incidents[3]!].map(({ id }) => id);
    const found = await read(noting({ incidents: known }), { incidentsMs: 7 * DAY_MS });
    expect(days(found)).toEqual(["20241010", "20261101", "20261120"]);
    expect(found.folder("incidents")).toHaveLength(3);
  });

  test("of 400 days are looked at where no state names any", async () => {
    for (const state of [files, noting({}), new Map([...files, [STATE_PATH, "{"]])]) {
      const found = await read(state, { incidentsMs: 7 * DAY_MS });
      expect(days(found)).toEqual(["20251107", "20261101", "20261120"]);
      expect(found.folder("incidents")).toHaveLength(5);
    }
  });

  test("that ended within the depth are all there", async () => {
    expect(days(await read(noting({ incidents: [] }), { incidentsMs: 400 * DAY_MS }))).toEqual([
      "20251107",
      "20251108",
      "20261101",
      "20261102",
      "20261120",
    ]);
    expect(days(await read(files, EVERYTHING))).toHaveLength(6);
  });
});

test("rounds, late samples and feeds are opened as far back as told, corrections always", async () => {
  const round = (t: string): Line => [roundsPath(t), { v: 1, t, run: "1.1", asked: 1, version: "1", ms: 1 }];
  const late = (t: string): Line => [latePath(t), sample(t)];
  const said = { feed: "f", url: "u", indicator: "none", components: [], incidents: [], maintenances: [] };
  const feed = (month: string): Line => [
    `history/feeds/${month}.jsonl`,
    { v: 1, t: `${month}-05T00:00:00.000Z`, report: said },
  ];
  const correction = {
    v: 1,
    t: "2024-01-01T00:00:00.000Z",
    monitor: "chat",
    from: ago(0),
    to: ago(0),
    who: "a",
    why: "b",
  };
  const moments = [ago(5 * DAY_MS), ago(2 * DAY_MS), ago(0)];
  const { ledger, folder } = await read(
    [
      ...moments.flatMap((t) => [round(t), late(t)]),
      ...["2026-06", "2026-08", "2026-11"].map(feed),
      ["history/corrections/2024-01.jsonl", correction],
    ],
    { roundsMs: 2 * DAY_MS, lateMs: 3 * DAY_MS, feedsMs: 90 * DAY_MS },
  );
  expect(folder("rounds")).toHaveLength(2);
  expect(folder("samples/late")).toHaveLength(2);
  expect(ledger.feedChanges.map(({ t }) => t.slice(0, 7))).toEqual(["2026-08", "2026-11"]);
  expect(ledger.corrections).toHaveLength(1);
});
