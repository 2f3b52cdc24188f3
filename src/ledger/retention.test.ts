import { describe, expect, test } from "vitest";
import { DAY_MS, HOUR_MS, toInstant, toMs, type Instant } from "../domain/instant.ts";
import { closeDays, closeHours } from "../domain/rollup-close.ts";
import type { Sample } from "../domain/sample.ts";
import type { Snapshot } from "../world.ts";
import { encode, encodeLines } from "./codec.ts";
import { oldFiles, type Retention } from "./retention.ts";
import { changesFor, type LedgerUpdate } from "./write.ts";

const NINE = toMs("2026-11-18T09:00:00.000Z");
const NEWEST = toInstant(NINE + HOUR_MS + 3 * DAY_MS);
const KEPT = { samplesMs: 3 * DAY_MS, hoursMs: 35 * DAY_MS, newest: NEWEST, names: new Map() };
const FILE = "history/samples/2026-11-18T09.jsonl";
const HOURS = "history/hours/2026-11-18.jsonl";
const DAYS = "history/days/2026-11.jsonl";

const sample = (monitor: string, more: Partial<Sample> = {}): Sample => ({
  v: 1,
  t: toInstant(NINE + 60_000),
  monitor,
  run: "1.1",
  outcome: "ok",
  every: 300,
  ...more,
});
const chat = sample("chat");
const film = sample("film", { region: "eu" });
const hours = closeHours([chat, film], [], NINE + DAY_MS);
const days = closeDays(hours, [], NINE + 2 * DAY_MS);

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
const text = (lines: readonly object[]): string => encodeLines(lines, []);
const changes = async (
  files: Readonly<Record<string, string>>,
  update: LedgerUpdate = {},
  retention: Partial<Retention> = {},
) => Object.fromEntries(await changesFor(snapshotOf(files), { ...update, retention: { ...KEPT, ...retention } }));

describe("files are old", () => {
  const old = (paths: readonly string[], newest: Instant): string[] =>
    oldFiles(paths, { ...KEPT, newest }).map(({ path }) => path);

  test("so long after the end of their hour or day, counted from the newest sample", () => {
    const at = (path: string, bound: string) => {
      expect(old([path], toInstant(toMs(bound) - 1))).toEqual([]);
      expect(old([path], bound)).toEqual([path]);
    };
    at(FILE, "2026-11-21T10:00:00.000Z");
    at("history/rounds/2026-11-18.jsonl", "2026-11-22T00:00:00.000Z");
    at(HOURS, "2026-12-24T00:00:00.000Z");
  });

  test("of no other folder, however long they stand", () => {
    const paths = [
      "history/samples/late/2026-11-18T09.jsonl",
      "history/samples/2026-13-18T09.jsonl",
      "history/samples/notes.jsonl",
      DAYS,
      "history/months/2026.jsonl",
      "history/feeds/2026-11.jsonl",
      "history/imported/2024.jsonl",
      "history/incidents/2026/20261118T090000Z-chat-outage.json",
      "history/README.md",
    ];
    expect(old(paths, "2031-11-18T09:00:00.000Z")).toEqual([]);
  });

  test("at most thirty at once, the latest first: what one commit leaves, a later one takes", () => {
    const paths = Array.from(
      { length: 48 },
      (_, hour) => `history/samples/${toInstant(NINE + hour * HOUR_MS).slice(0, 13)}.jsonl`,
    );
    expect(old(paths, toInstant(NINE + 10 * DAY_MS))).toEqual(paths.slice(-30).toReversed());
  });
});

describe("what has stood long enough leaves the tree", () => {
  test("where the lines of its hours stand", async () => {
    expect(await changes({ [FILE]: text([chat, film]), [HOURS]: text(hours) })).toEqual({ [FILE]: null });
  });

  test("or those of its day, or where the same commit writes them", async () => {
    expect(await changes({ [FILE]: text([chat, film]), [DAYS]: text(days) })).toEqual({ [FILE]: null });
    expect(await changes({ [FILE]: text([chat, film]) }, { hours })).toEqual({ [FILE]: null, [HOURS]: text(hours) });
    const none = await changes({ [FILE]: text([chat, film]), [HOURS]: text(hours.slice(0, 1)) }, { days });
    expect(none).toEqual({ [FILE]: null, [DAYS]: text(days) });
  });

  test("and not while one of its lines counts nowhere", async () => {
    expect(await changes({ [FILE]: text([chat, film]) })).toEqual({});
    expect(await changes({ [FILE]: text([chat, film]), [HOURS]: text(hours.slice(0, 1)) })).toEqual({});
    const elsewhere = sample("film");
    expect(await changes({ [FILE]: text([chat, elsewhere]), [HOURS]: text(hours) })).toEqual({});
    const broken = `${encode(hours[0]!)}\n${encode(hours[1]!).slice(0, -9)}\n`;
    expect(await changes({ [FILE]: text([chat, film]), [HOURS]: broken })).toEqual({});
  });

  test("with the figures of others, and rounds, which are never rolled up", async () => {
    const figure = {
      v: 1,
      t: chat.t,
      monitor: "chat",
      source: "openrouter",
      of: "a/b",
      run: "1.1",
      uptime: { "5m": 1 },
    };
    const round = { v: 1, t: chat.t, run: "1.1", asked: 1, version: "1.0.0", ms: 1 };
    const rounds = "history/rounds/2026-11-17.jsonl";
    expect(await changes({ [FILE]: text([figure]), [rounds]: text([round]) })).toEqual({
      [FILE]: null,
      [rounds]: null,
    });
  });

  test("hours where the lines of their day stand, and not before", async () => {
    const newest = "2026-12-24T00:00:00.000Z";
    expect(await changes({ [HOURS]: text(hours) }, {}, { newest })).toEqual({});
    const standing = { [HOURS]: text(hours), [DAYS]: text(days) };
    expect(await changes(standing, {}, { newest })).toEqual({ [HOURS]: null });
  });

  test("under whatever name of its monitor it was counted", async () => {
    const files = { [FILE]: text([sample("talk"), film]), [HOURS]: text(hours) };
    expect(await changes(files)).toEqual({});
    expect(await changes(files, {}, { names: new Map([["talk", "chat"]]) })).toEqual({ [FILE]: null });
  });

  test("lines that can't be read stay, in a file of their own", async () => {
    const aside = "history/broken/samples/2026-11-18T09.txt";
    const files = { [FILE]: `${encode(chat)}\n<<<<<<< ours\n{"v":1}\n`, [HOURS]: text(hours) };
    expect(await changes(files)).toEqual({ [FILE]: null, [aside]: '<<<<<<< ours\n{"v":1}\n' });
    const again = await changes({ ...files, [aside]: "before\n" });
    expect(again[aside]).toBe('before\n<<<<<<< ours\n{"v":1}\n');
  });

  test("only in commits that ask for it, and nothing is read where nothing is old", async () => {
    const files = { [FILE]: text([chat, film]), [HOURS]: text(hours), [DAYS]: text(days) };
    expect(await changesFor(snapshotOf(files), {})).toEqual(new Map());
    const snapshot = snapshotOf(files);
    await changesFor(snapshot, { retention: { ...KEPT, newest: toInstant(toMs(NEWEST) - 1) } });
    expect(snapshot.reads).toEqual([]);
  });

  test("a file that the same commit writes stays", async () => {
    const more = sample("chat", { run: "2.1" });
    const files = { [FILE]: text([chat, film]), [HOURS]: text(hours) };
    expect(await changes(files, { samples: [more] })).toEqual({ [FILE]: text([chat, more, film]) });
  });
});
