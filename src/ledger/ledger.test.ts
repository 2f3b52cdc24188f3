import { describe, expect, test } from "vitest";
import type { Incident } from "../domain/incident.ts";
import type { FeedChange } from "../domain/ledger.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toMs } from "../domain/instant.ts";
import { closeDays, closeHours } from "../domain/rollup-close.ts";
import type { Sample } from "../domain/sample.ts";
import { EMPTY_STATE } from "../domain/state.ts";
import type { State } from "../domain/state.ts";
import type { Snapshot } from "../world.ts";
import { LedgerVersionError, encode, encodeFile, encodeState } from "./codec.ts";
import { EVERYTHING } from "./depth.ts";
import { incidentPath, samplesPath } from "./paths.ts";
import { readLedger } from "./read.ts";
import { changesFor } from "./write.ts";
import type { LedgerUpdate } from "./write.ts";

const NOW = toMs("2026-11-21T09:30:00.000Z");

/** A commit in memory that notes what was read of it. */
function snapshotOf(files: Readonly<Record<string, string>>): Snapshot & { readonly reads: string[] } {
  const reads: string[] = [];
  return {
    reads,
    read: (path) => {
      reads.push(path);
      return Promise.resolve(files[path]);
    },
    list: () => Promise.resolve(Object.keys(files).toSorted()),
  };
}

function sample(t: string, more: Partial<Sample> = {}): Sample {
  return { v: 1, t, monitor: "chat", run: "1.1", outcome: "ok", every: 300, ...more };
}

function incident(id: string, more: Partial<Incident> = {}): Incident {
  const t = `${id.slice(0, 4)}-${id.slice(4, 6)}-${id.slice(6, 8)}T09:00:00.000Z`;
  return {
    v: 1,
    id,
    monitor: "chat",
    kind: "outage",
    level: "critical",
    begin: t,
    detected: t,
    corroboration: "uncovered",
    timeline: [{ t, what: "opened", level: "critical" }],
    evidence: [],
    outbox: [],
    ...more,
  };
}

const read = (snapshot: Snapshot, nowMs = NOW, depth = EVERYTHING) =>
  readLedger(snapshot, { nowMs, depth, names: new Map() });

/** Writes an update onto files and gives the files that come of it. */
async function write(files: Readonly<Record<string, string>>, update: LedgerUpdate) {
  const changes = await changesFor(snapshotOf(files), update);
  const standing = [...new Map([...Object.entries(files), ...changes])];
  return { changes, files: Object.fromEntries(standing.filter((file): file is [string, string] => file[1] !== null)) };
}

const nine = sample("2026-11-21T09:05:00.000Z");
const SAMPLES = "history/samples/2026-11-21T09.jsonl";

describe("writing", () => {
  test("an update that is read again is the ledger", async () => {
    const samples = Array.from({ length: 400 }, (_, index) => sample(toInstant(NOW - DAY_MS - index * 5 * MINUTE_MS)));
    const hours = closeHours(samples, [], NOW);
    const days = closeDays(hours, [], NOW);
    const state: State = { v: 1, verdicts: { chat: { verdict: "up", since: nine.t } }, backoffs: {} };
    const incidents = [incident("20261120T090000Z-chat-outage")];
    const report = { feed: "f", url: "u", indicator: "none", components: [], incidents: [], maintenances: [] } as const;
    const feedChanges = [{ v: 1, t: nine.t, report }] as const;
    const figures = [
      { v: 1, t: nine.t, monitor: "chat", source: "openrouter", of: "a/b", run: "1.1", uptime: { "5m": 0.99 } },
    ] as const;
    const rounds = [{ v: 1, t: nine.t, run: "1.1", asked: 2, version: "1.2.3", ms: 900 }] as const;
    const { files } = await write({}, { samples, hours, days, state, incidents, feedChanges, rounds, figures });
    const ledger = await read(snapshotOf(files));
    expect(ledger).toEqual({
      samples: samples.toReversed(),
      hours,
      hoursFrom: "",
      days,
      months: [],
      monthsFrom: "",
      daysOpenFrom: "",
      monthsOpenFrom: "2026-11-21T00:00:00.000Z",
      years: [],
      late: [],
      imported: [],
      state,
      incidents,
      feedChanges,
      rounds,
      corrections: [],
      reports: [],
      figures,
      broken: [],
    });
    expect(days).toHaveLength(2);
  });

  test("touches only files that differ", async () => {
    const { files } = await write({}, { samples: [nine], state: EMPTY_STATE });
    const again = await write(files, { samples: [nine], state: EMPTY_STATE, incidents: [] });
    expect([...again.changes.keys()]).toEqual([]);
    const more = await write(files, { samples: [nine, sample("2026-11-21T10:00:00.000Z")], state: EMPTY_STATE });
    expect([...more.changes.keys()]).toEqual(["history/samples/2026-11-21T10.jsonl"]);
  });

  test("gives the same file whichever of two runs came first", async () => {
    const [ours, theirs] = [
      [nine, sample("2026-11-21T09:10:00.000Z")],
      [sample("2026-11-21T09:07:00.000Z", { run: "2.1" }), nine],
    ];
    const one = await write((await write({}, { samples: ours })).files, { samples: theirs });
    const other = await write((await write({}, { samples: theirs })).files, { samples: ours });
    expect(one.files).toEqual(other.files);
    expect(one.files[SAMPLES]!.trim().split("\n")).toHaveLength(3);
  });

  test("writes of a feed what differs, and each month's first line whole", async () => {
    const said = (t: string, indicator: "none" | "major"): FeedChange => ({
      v: 1,
      t,
      report: { feed: "f", url: "u", indicator, components: [], incidents: [], maintenances: [] },
    });
    const changes = [
      said("2026-10-30T09:00:00.000Z", "none"),
      said("2026-10-31T09:00:00.000Z", "major"),
      said("2026-11-01T09:00:00.000Z", "none"),
    ];
    const first = await write({}, { feedChanges: changes.slice(0, 2) });
    const { files } = await write(first.files, { feedChanges: changes });
    expect(files["history/feeds/2026-10.jsonl"]!.trim().split("\n")[1]).toBe(
      '{"v":1,"t":"2026-10-31T09:00:00.000Z","after":"2026-10-30T09:00:00.000Z","report":{"feed":"f","indicator":"major"}}',
    );
    expect(files["history/feeds/2026-11.jsonl"]).toBe(`${encode(changes[2]!)}\n`);
    expect((await read(snapshotOf(files))).feedChanges).toEqual(changes);
  });

  test("a closed hour that stands is not rewritten", async () => {
    const [hour] = closeHours([nine], [], NOW + DAY_MS);
    const { files } = await write({}, { hours: [hour!] });
    const { changes } = await write(files, { hours: [{ ...hour!, n: { ok: 99 } }] });
    expect([...changes]).toEqual([]);
  });

  test("keeps broken lines at the end of their file", async () => {
    const files = { [SAMPLES]: `<<<<<<< ours\n${encode(nine)}\n` };
    const { changes } = await write(files, { samples: [sample("2026-11-21T09:01:00.000Z")] });
    const text = changes.get(SAMPLES)!;
    expect(text).toBe(`${encode(sample("2026-11-21T09:01:00.000Z"))}\n${encode(nine)}\n<<<<<<< ours\n`);
  });

  test("puts a state or an incident that can't be read aside", async () => {
    const broken = incident("20261121T090000Z-chat-outage");
    const path = incidentPath(broken.id);
    const { files } = await write(
      { "history/state.json": "{", [path]: "[]" },
      { state: EMPTY_STATE, incidents: [broken] },
    );
    expect(files).toEqual({
      "history/state.json": encodeState(EMPTY_STATE),
      "history/state.broken.txt": "{",
      [path]: encodeFile(broken),
      "history/incidents/2026/20261121T090000Z-chat-outage.broken.txt": "[]",
    });
  });

  test("an incident is taken as it is given, and not written where it stands so already", async () => {
    const first = incident("20261121T090000Z-chat-outage", { outcome: "timeout" });
    const path = incidentPath(first.id);
    const { files } = await write({}, { incidents: [first] });
    expect((await write(files, { incidents: [first] })).changes.size).toBe(0);
    const ours = { ...first, outcome: "overloaded" } as const;
    expect((await write(files, { incidents: [ours] })).files[path]).toBe(encodeFile(ours));
  });

  const unreadable: readonly (readonly [what: string, said: string, update: LedgerUpdate])[] = [
    [
      "a sample",
      "The ledger's sampleLine at 2026-11-21T09:05:00.000Z of chat could never be read again: ms: Invalid input",
      { samples: [{ ...nine, ms: Number.NaN }] },
    ],
    [
      "a feed's change",
      "The ledger's feedLine at +010000-01-01T04:59:59.000Z of f could never be read again: t: is no moment like",
      {
        feedChanges: [
          {
            v: 1,
            t: "+010000-01-01T04:59:59.000Z",
            report: { feed: "f", url: "u", indicator: "none", components: [], incidents: [], maintenances: [] },
          },
        ],
      },
    ],
    [
      "an incident",
      "The ledger's incident 20261121T090000Z-chat-outage could never be read again: end: is no moment of the calendar",
      { incidents: [incident("20261121T090000Z-chat-outage", { end: "2026-13-21T09:00:00.000Z" })] },
    ],
    [
      "a state",
      "The ledger's state could never be read again: backoffs.chat: is no moment like",
      { state: { v: 1, verdicts: {}, backoffs: { chat: "soon" } } },
    ],
  ];

  test.each(unreadable)(
    "%s that could not be read again is a fault, and nothing is written",
    async (_what, said, update) => {
      await expect(write({}, update)).rejects.toThrow(said);
      const good = await write({}, { samples: [nine], state: EMPTY_STATE });
      await expect(write(good.files, update)).rejects.toThrow(said);
    },
  );

  test("an incident that becomes unreadable is a fault, too, where it stands already", async () => {
    const first = incident("20261121T090000Z-chat-outage");
    const { files } = await write({}, { incidents: [first] });
    await expect(write(files, { incidents: [{ ...first, end: "never" }] })).rejects.toThrow("end: is no moment like");
  });

  test("stops at a newer version before it writes", async () => {
    const files = { [SAMPLES]: `{"v":2,"t":"x"}\n` };
    await expect(read(snapshotOf(files))).rejects.toThrow(LedgerVersionError);
    await expect(write(files, { samples: [nine] })).rejects.toThrow(LedgerVersionError);
  });
});

describe("reading", () => {
  test("an unborn branch is an empty ledger", async () => {
    expect(await read(snapshotOf({}))).toEqual({
      samples: [],
      hours: [],
      hoursFrom: "",
      days: [],
      months: [],
      monthsFrom: "",
      daysOpenFrom: "",
      monthsOpenFrom: "",
      years: [],
      late: [],
      imported: [],
      feedChanges: [],
      rounds: [],
      incidents: [],
      corrections: [],
      reports: [],
      figures: [],
      broken: [],
      state: EMPTY_STATE,
    });
  });

  test("after a pause goes back from the newest sample, so that the last hours before it still close", async () => {
    const last = toInstant(NOW - 10 * DAY_MS);
    const files = { [samplesPath(last)]: `${encode(sample(last))}\n` };
    const ledger = await read(snapshotOf(files));
    const hours = closeHours(ledger.samples, ledger.hours, NOW);
    expect(hours.map((hour) => hour.n)).toEqual([{ ok: 1 }]);
    expect(closeDays(hours, ledger.days, NOW)).toHaveLength(1);
  });

  test("reports what it can't read, with its place, and goes on", async () => {
    const path = "history/incidents/2026/20261121T090000Z-chat-outage.json";
    const files = {
      [SAMPLES]: `${encode(nine)}\noops\n`,
      [path]: encodeFile(incident("20261121T080000Z-chat-outage")),
      "history/state.json": "null",
    };
    const ledger = await read(snapshotOf(files));
    expect(ledger).toMatchObject({ samples: [nine], incidents: [], state: EMPTY_STATE });
    expect(ledger.broken.map((line) => [line.file, line.line])).toEqual([
      [path, 1],
      [SAMPLES, 2],
      ["history/state.json", 1],
    ]);
  });

  test.each([
    "history/samples/2026-13-01T00.jsonl",
    "history/samples/2026-11-21T24.jsonl",
    "history/hours/2026-02-30.jsonl",
    "history/days/2026-00.jsonl",
    "history/feeds/9999-99.jsonl",
    "history/rounds/2026-11-31.jsonl",
    "history/corrections/2026-13.jsonl",
    "history/incidents/2026/20261321T090000Z-chat-outage.json",
  ])("leaves %s alone, whose name is no moment, and says so", async (path) => {
    const snapshot = snapshotOf({ [SAMPLES]: `${encode(nine)}\n`, [path]: `${encode(nine)}\n` });
    const ledger = await read(snapshot);
    expect(snapshot.reads).not.toContain(path);
    expect(ledger).toMatchObject({ samples: [nine], hours: [], days: [], incidents: [] });
    expect(ledger.broken).toEqual([
      { file: path, line: 1, text: "", why: "the file's name holds no moment of the calendar: it was not read" },
    ]);
  });

  test("gives samples sorted and once, though a file holds them otherwise", async () => {
    const early = sample("2026-11-21T09:01:00.000Z");
    const files = { [SAMPLES]: [nine, early, nine].map((one) => `${encode(one)}\n`).join("") };
    expect((await read(snapshotOf(files), NOW + HOUR_MS)).samples).toEqual([early, nine]);
  });
});
