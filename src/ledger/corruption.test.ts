import { describe, expect, test } from "vitest";
import { judge } from "../domain/judge.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, toInstant, toMs } from "../domain/instant.ts";
import { DEFAULT_POLICY } from "../domain/monitor.ts";
import { closeDays, closeHours, closeMonths } from "../domain/rollup-close.ts";
import type { Sample } from "../domain/sample.ts";
import { EMPTY_STATE, type State } from "../domain/state.ts";
import { LedgerVersionError, encode, encodeState } from "./codec.ts";
import { EVERYTHING } from "./depth.ts";
import { changed, samplesOver, snapshotOf, updated, type Tree } from "./ledger.fixture.ts";
import { STATE_PATH, daysPath, hoursPath, samplesPath } from "./paths.ts";
import { readLedger } from "./read.ts";
import { changesFor } from "./write.ts";

const NOW = toMs("2026-11-21T09:30:00.000Z");
const PATH = "history/samples/2026-11-21T09.jsonl";
const at = (minute: number, more: Partial<Sample> = {}): Sample => ({
  v: 1,
  t: toInstant(toMs("2026-11-21T09:00:00.000Z") + minute * MINUTE_MS),
  monitor: "chat",
  run: "1.1",
  outcome: "ok",
  every: 300,
  ...more,
});
const lines = (...samples: readonly Sample[]): string => samples.map((sample) => `${encode(sample)}\n`).join("");
const read = (tree: Tree, nowMs = NOW) => readLedger(snapshotOf(tree), { nowMs, depth: EVERYTHING, names: new Map() });

const [one, two, three] = [at(1), at(2), at(3)];
const cut = encode(two).slice(0, 40);
const garbage = "\u0000\u0001 garbage \uFFFD";
const odd = encode({ ...two, outcome: "fine" });

type Lost = readonly [line: number, why: string, text: string];
const DAMAGED: readonly (readonly [how: string, text: string, samples: readonly Sample[], broken: readonly Lost[]])[] =
  [
    ["whose last line was cut off", lines(one) + cut, [one], [[2, "is not JSON", cut]]],
    ["with garbage in its midst", `${lines(one)}${garbage}\n${lines(two)}`, [one, two], [[2, "is not JSON", garbage]]],
    [
      "in which a merge has left its marks",
      `${lines(one)}<<<<<<< HEAD\n${lines(two)}=======\n${lines(three)}>>>>>>> theirs\n`,
      [one, two, three],
      [
        [2, "is not JSON", "<<<<<<< HEAD"],
        [4, "is not JSON", "======="],
        [6, "is not JSON", ">>>>>>> theirs"],
      ],
    ],
    ["whose lines an editor has ended otherwise", lines(one, two).replaceAll("\n", "\r\n"), [one, two], []],
    ["that begins with a byte order mark", `\uFEFF${lines(one, two)}`, [one, two], []],
    ["made of two such files", `\uFEFF${lines(one)}\n\n  \r\n\uFEFF${lines(two)}`, [one, two], []],
    ["whose lines are there twice, in any order", lines(two, one, one, two), [one, two], []],
    [
      "with lines of another shape",
      `${lines(one)}${odd}\n[]\n`,
      [one],
      [
        [2, "outcome: Invalid option", odd],
        [3, "the line: Invalid input", "[]"],
      ],
    ],
  ];

test.each(DAMAGED)("of a file %s nothing is lost and all is told", async (_how, text, samples, broken) => {
  const tree: Tree = new Map([[PATH, text]]);
  const told = broken.map(([line, why, lost]) => ({ file: PATH, line, why: expect.stringContaining(why), text: lost }));
  expect(await read(tree)).toMatchObject({ samples, broken: told });
  const written = await updated(tree, { samples: [at(29)] });
  const after = await read(written);
  expect(after.samples).toEqual([...samples, at(29)]);
  expect(after.broken.map((lost) => lost.text).toSorted()).toEqual(broken.map(([, , lost]) => lost).toSorted());
  expect((await changesFor(snapshotOf(written), { samples: [...samples, at(29)] })).size).toBe(0);
});

test("a file that is missing is a gap: of the day only what stands is counted, and nothing is made up", async () => {
  const samples = samplesOver(toMs("2026-11-19T00:00:00.000Z"), toMs("2026-11-20T00:00:00.000Z"), ["chat"], ["ok"]);
  const tree = await updated(new Map(), { samples });
  tree.delete(samplesPath("2026-11-19T07:00:00.000Z"));
  const { samples: left, broken } = await read(tree);
  const hours = closeHours(left, [], NOW);
  const [day] = closeDays(hours, [], NOW);
  expect(broken).toEqual([]);
  expect(left).toHaveLength(samples.length - 12);
  expect(day!.cells[7]).toEqual([300, 0, 0, 0]);
  expect(day!.shares.availableMs).toBe(23 * HOUR_MS + 5 * MINUTE_MS);
});

test.each([
  [PATH, "line"],
  [hoursPath("2026-11-21"), "line"],
  [daysPath("2026-11"), "line"],
  ["history/state.json", "file"],
  ["history/incidents/2026/20261121T090000Z-chat-outage.json", "file"],
])("%s of a newer version stops whoever reads it, and says what to do", async (path) => {
  const tree: Tree = new Map([[path, `{"v":2,"t":"2026-11-21T09:00:00.000Z"}\n`]]);
  await expect(read(tree)).rejects.toThrow(LedgerVersionError);
  await expect(read(tree)).rejects.toThrow(
    `${path} holds version 2 of the ledger's format, this Uptimeline knows version 1. Update the action`,
  );
});

describe("a state that disagrees", () => {
  const monitor = {
    id: "chat",
    name: "Chat",
    everyMs: 300_000,
    policy: DEFAULT_POLICY,
    feeds: [],
    publish: "name",
  } as const;
  const verdict = async (state: string | undefined, samples: readonly Sample[]) => {
    const tree: Tree = new Map([[PATH, lines(...samples)]]);
    if (state !== undefined) tree.set(STATE_PATH, state);
    const ledger = await read(tree);
    const { verdict: name, since } = judge(monitor, ledger.samples, NOW, ledger.state.verdicts["chat"]);
    return { verdict: name, since, broken: ledger.broken.map(({ file, why }) => `${file}: ${why}`) };
  };
  const says = (since: string): string => {
    const state: State = { ...EMPTY_STATE, verdicts: { chat: { verdict: "down", since } } };
    return encodeState(state);
  };
  const good = [20, 25].map((minute) => at(minute));

  test("says down where samples say up: the samples are believed", async () => {
    expect(await verdict(says(toInstant(NOW - HOUR_MS)), good)).toMatchObject({
      verdict: "up",
      since: good[1]!.t,
      broken: [],
    });
    expect(await verdict(says(toInstant(NOW - 6 * MINUTE_MS)), good)).toMatchObject({
      verdict: "up",
      since: good[0]!.t,
    });
  });

  test("is missing or garbage: the samples say all that is known, and it is told", async () => {
    expect(await verdict(undefined, good)).toEqual({ verdict: "up", since: good[0]!.t, broken: [] });
    expect(await verdict("<<<<<<< HEAD\n{}", good)).toEqual({
      verdict: "up",
      since: good[0]!.t,
      broken: ["history/state.json: is not JSON"],
    });
  });

  test("that is garbage is put aside when a good one takes its place", async () => {
    const tree = await updated(new Map([[STATE_PATH, "garbage"]]), { state: EMPTY_STATE });
    expect(tree.get("history/state.broken.txt")).toBe("garbage");
    expect((await read(tree)).broken).toEqual([]);
  });
});

test("a clock that jumps back a day: what it wrote ahead stands, and counts once time has come there", async () => {
  const ahead = samplesOver(NOW + DAY_MS - HOUR_MS, NOW + DAY_MS, ["chat"], ["timeout"]);
  const then = samplesOver(NOW - 2 * HOUR_MS, NOW, ["chat"], ["ok"]);
  const tree = await updated(await updated(new Map(), { samples: ahead }), { samples: then });
  const monitor = {
    id: "chat",
    name: "Chat",
    everyMs: 300_000,
    policy: DEFAULT_POLICY,
    feeds: [],
    publish: "name",
  } as const;
  const ledger = await read(tree);
  expect(ledger.samples).toEqual([...then, ...ahead]);
  expect(judge(monitor, ledger.samples, NOW).verdict).toBe("up");
  expect(closeHours(ledger.samples, [], NOW)).toEqual([]);
  const later = NOW + DAY_MS + 3 * HOUR_MS;
  const closed = closeHours((await read(tree, later)).samples, [], later);
  const count = (outcome: "ok" | "timeout"): number => closed.reduce((sum, { n }) => sum + (n[outcome] ?? 0), 0);
  expect([count("ok"), count("timeout")]).toEqual([24, 12]);
});

test("two runs that saw the same monitor in the same millisecond have two samples, whoever pushed first", async () => {
  const both = [at(5), at(5, { run: "2.1", outcome: "timeout" })];
  const trees = await Promise.all(
    [both, both.toReversed()].map(async ([a, b]) =>
      updated(await updated(new Map(), { samples: [a!] }), { samples: [b!] }),
    ),
  );
  expect(trees[0]).toEqual(trees[1]);
  const { samples } = await read(trees[0]!);
  expect(samples).toEqual(both);
  const [hour] = closeHours(samples, [], NOW + 3 * HOUR_MS);
  expect(hour).toMatchObject({ n: { ok: 1, timeout: 1 } });
});

describe("the calendar", () => {
  const whole = async (from: string, to: string, nowMs: number) => {
    const samples = samplesOver(toMs(from), toMs(to), ["chat"], ["ok"]);
    const hours = closeHours(samples, [], nowMs);
    const days = closeDays(hours, [], nowMs);
    const months = closeMonths(days, [], nowMs);
    const tree = await updated(new Map(), { samples, hours, days, months });
    return { tree, ledger: await read(tree, nowMs) };
  };

  test("has a 29th of February in leap years: its samples, hours and day are read, and the month has 29 cells", async () => {
    const nowMs = toMs("2028-03-03T00:00:00.000Z");
    const { tree, ledger } = await whole("2028-02-29T00:00:00.000Z", "2028-03-01T00:00:00.000Z", nowMs);
    expect([...tree.keys()]).toContain("history/samples/2028-02-29T23.jsonl");
    expect(ledger.samples).toHaveLength(288);
    expect(ledger.days.map(({ t }) => t)).toEqual(["2028-02-29T00:00:00.000Z", "2028-03-01T00:00:00.000Z"]);
    expect(ledger.months[0]!.cells).toHaveLength(29);
    expect(ledger.months[0]!.cells[28]).toEqual([DAY_MS / SECOND_MS, 0, 0, 0]);
    expect(ledger.broken).toEqual([]);
  });

  test("has none in other years: such a file is left alone, and said", async () => {
    const path = "history/samples/2026-02-29T23.jsonl";
    const tree = changed(new Map(), new Map([[path, lines(one)]]));
    expect((await read(tree)).broken).toEqual([
      { file: path, line: 1, text: "", why: "the file's name holds no moment of the calendar: it was not read" },
    ]);
  });

  test("has months that end: a sample that stands across the end is split, and each month has its part", async () => {
    const nowMs = toMs("2027-01-03T00:00:00.000Z");
    const { tree, ledger } = await whole("2026-12-31T22:00:00.000Z", "2027-01-01T00:00:00.000Z", nowMs);
    expect([...tree.keys()].filter((path) => path.includes("/days/") || path.includes("/months/")).toSorted()).toEqual([
      "history/days/2026-12.jsonl",
      "history/days/2027-01.jsonl",
      "history/months/2026.jsonl",
    ]);
    expect(ledger.months[0]!.cells[30]).toEqual([7_200, 0, 0, 0]);
    expect(ledger.months[0]!.shares.availableMs).toBe(2 * HOUR_MS);
  });
});
