import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY_MS, SECOND_MS, toInstant, toMs } from "../domain/instant.ts";
import type { Correction } from "../domain/ledger.ts";
import type { ImportedDay } from "../domain/imported.ts";
import { indexLedger } from "../domain/monitor-history.ts";
import { closeMonths } from "../domain/rollup-close.ts";
import type { DayRollup, MonthRollup, YearTotal } from "../domain/rollup.ts";
import { sketchOf } from "../domain/sketch.ts";
import { standardWindows } from "../domain/standard-windows.ts";
import { cellOf } from "../domain/window.ts";
import { closeYears } from "../domain/year-total.ts";
import type { Snapshot } from "../world.ts";
import { SITE_DEPTH, type Depth } from "./depth.ts";
import { snapshotOf, updated, type Tree } from "./ledger.fixture.ts";
import { monthsPath, yearsPath } from "./paths.ts";
import { readLedger } from "./read.ts";
import { renamed, renamedRollups, type Names } from "./renames.ts";

const NOW = toMs("2026-11-21T12:20:00.000Z");
const { isByYears: _isByYears, ...rest } = SITE_DEPTH;
const BY_MONTHS: Depth = { ...rest, monthsMs: Infinity };
const RENAMED: Names = new Map([["movie", "film"]]);
const NEVER_RENAMED: Names = new Map();

/** Equal seeds give equal numbers below 1. */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Story {
  readonly seed: number;
  readonly years: number;
  /** How much of the time nobody looked. */
  readonly gaps: number;
  /** Days back at which marked, where it begins before that, hours long. */
  readonly alarms: readonly (readonly [marked: number, before: number, hours: number])[];
  readonly imported: readonly number[];
  readonly renamedDaysAgo: number;
  /** Whether the config said `formerly` when years were closed. */
  readonly knewName: boolean;
}

const daysAgo = fc.integer({ min: 1, max: 1_900 });
const story: fc.Arbitrary<Story> = fc.record({
  seed: fc.nat(),
  years: fc.integer({ min: 1, max: 5 }),
  gaps: fc.constantFrom(0, 0.05, 0.7),
  alarms: fc.array(fc.tuple(daysAgo, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 80 })), {
    maxLength: 3,
  }),
  imported: fc.oneof(fc.constant([]), fc.array(fc.integer({ min: 300, max: 2_000 }), { maxLength: 8 })),
  renamedDaysAgo: daysAgo,
  knewName: fc.boolean(),
});

const correctionsOf = ({ alarms }: Story): Correction[] =>
  alarms.map(([marked, before, hours], index) => ({
    v: 1,
    t: toInstant(NOW - marked * DAY_MS),
    monitor: index === 1 ? "film" : "chat",
    from: toInstant(NOW - (marked + before) * DAY_MS),
    to: toInstant(NOW - (marked + before) * DAY_MS + hours * 3_600 * SECOND_MS),
    who: "someone",
    why: "our proxy",
  }));

const seconds = (random: () => number, most: number): number => Math.floor(random() * most) * SECOND_MS + 7;

function dayOf(t: string, monitor: string, region: string | undefined, random: () => number): DayRollup {
  const [available, failure] = [seconds(random, 60_000), seconds(random, 20_000)];
  const work = random() < 0.03 ? seconds(random, 3_000) : 0;
  return {
    v: 1,
    t,
    monitor,
    ...(region !== undefined && { region }),
    n: { ok: 1 + Math.floor(random() * 9), timeout: 1 + Math.floor(random() * 3) },
    first: { ok: 1, timeout: 1 },
    shares: {
      availableMs: available,
      slowMs: 0,
      failureMs: failure,
      leftOutMs: 0,
      ...(work > 0 && { maintenanceMs: work }),
    },
    latency: sketchOf([Math.floor(random() * 900), 40]),
    cells: Array.from({ length: 24 }, () => null),
  };
}

function daysOf({ seed, years, gaps, renamedDaysAgo }: Story): DayRollup[] {
  const random = chanceOf(seed);
  const first = Math.floor(years * 365 - random() * 200);
  const days: DayRollup[] = [];
  for (let ago = first; ago >= 1; ago -= 1) {
    const t = `${toInstant(NOW - ago * DAY_MS).slice(0, 10)}T00:00:00.000Z`;
    const film = ago > renamedDaysAgo ? "movie" : "film";
    const seen: [string, string | undefined][] = [
      ["chat", "eu"],
      ["chat", ago % 700 < 400 ? "us" : undefined],
      [film, undefined],
    ];
    for (const [monitor, region] of seen) if (random() >= gaps) days.push(dayOf(t, monitor, region, random));
  }
  return days;
}

/** The lines of years as the runs that closed them made them, by what they knew. */
function yearsOf(months: readonly MonthRollup[], corrections: readonly Correction[], names: Names): YearTotal[] {
  const closings = [...new Set(months.map(({ t }) => t.slice(0, 4)))].map((year) => toMs(`${Number(year) + 1}-01-03`));
  return closings
    .filter((atMs) => atMs <= NOW)
    .flatMap((atMs) => {
      const known = corrections.filter(({ t }) => toMs(t) <= atMs).map((one) => renamed(one, names));
      const year = toInstant(atMs - 30 * DAY_MS).slice(0, 4);
      const own = months.filter(({ t }) => t.startsWith(year));
      return closeYears(renamedRollups(own, names), known, { from: "", nowMs: atMs });
    });
}

/** A correction that was known when its month closed is counted in its line. */
function counted(month: MonthRollup, corrections: readonly Correction[]): MonthRollup {
  const endMs = toMs(month.t) + month.cells.length * DAY_MS;
  const names = corrections
    .filter(
      ({ t, from, to, monitor }) =>
        monitor === month.monitor && toMs(t) < endMs && toMs(from) < endMs && toMs(to) > toMs(month.t),
    )
    .map(({ t }) => t);
  return names.length === 0 ? month : { ...month, corrected: names.toSorted() };
}

async function treeOf(told: Story): Promise<Tree> {
  const [days, corrections] = [daysOf(told), correctionsOf(told)];
  const months = closeMonths(days, [], NOW).map((month) => counted(month, corrections));
  const imported = told.imported.map((ago): ImportedDay => ({
    v: 1,
    t: `${toInstant(NOW - ago * DAY_MS).slice(0, 10)}T00:00:00.000Z`,
    monitor: "chat",
    source: "upptime",
    precision: "day",
    shares: { availableMs: DAY_MS, slowMs: 0, failureMs: 0, leftOutMs: 0 },
  }));
  const years = yearsOf(months, corrections, told.knewName ? RENAMED : NEVER_RENAMED);
  const near = days.filter(({ t }) => toMs(t) > NOW - 120 * DAY_MS);
  return updated(new Map(), { days: near, months, years, corrections, imported });
}

const read = (tree: ReadonlyMap<string, string>, depth: Depth, names = RENAMED) =>
  readLedger(snapshotOf(tree), { nowMs: NOW, depth, names });

/** All that windows tell of a monitor. */
async function toldBy(tree: ReadonlyMap<string, string>, depth: Depth) {
  const historyOf = indexLedger(await read(tree, depth), NOW);
  return ["chat", "film"].map((id) => {
    const history = historyOf(id);
    const all = cellOf(history, { fromMs: 0, toMs: NOW });
    return { since: history.sinceMs, all, windows: standardWindows(history) };
  });
}

const yearFiles = (tree: Tree): string[] => [...tree.keys()].filter((path) => path.startsWith("history/years/"));

/** What may happen to a file of years. */
const DAMAGES: Readonly<Record<string, (text: string) => string | undefined>> = {
  none: (text) => text,
  removed: () => undefined,
  "with a broken line": (text) => `{"v":1,"t":"20${text}`,
  "with a line twice": (text) => text + text.slice(0, text.indexOf("\n") + 1).replace('"n":{', '"n":{"slow":7,'),
  "with a line of another year": (text) => text.replaceAll(/^\{"v":1,"t":"\d{4}/gm, '{"v":1,"t":"2031'),
};

describe("a window of all that is known", () => {
  test("tells by years what it tells by months, to the last number", async () => {
    await fc.assert(
      fc.asyncProperty(story, fc.constantFrom(...Object.values(DAMAGES)), async (told, damaged) => {
        const tree = await treeOf(told);
        const [oldest] = yearFiles(tree);
        const text = oldest === undefined ? undefined : damaged(tree.get(oldest)!);
        if (oldest !== undefined && text === undefined) tree.delete(oldest);
        else if (oldest !== undefined) tree.set(oldest, text!);
        expect(await toldBy(tree, SITE_DEPTH)).toEqual(await toldBy(tree, BY_MONTHS));
      }),
      { numRuns: 60 },
    );
  });
});

/** Notes which files are read. */
function noting(tree: ReadonlyMap<string, string>): { readonly snapshot: Snapshot; readonly reads: string[] } {
  const reads: string[] = [];
  const snapshot = snapshotOf(tree);
  return {
    reads,
    snapshot: { ...snapshot, read: (path) => (reads.push(path), snapshot.read(path)) },
  };
}

const QUIET: Story = {
  seed: 7,
  years: 5,
  gaps: 0.02,
  alarms: [],
  imported: [],
  renamedDaysAgo: 100,
  knewName: false,
};

describe("months", () => {
  const monthsRead = async (tree: Tree) => {
    const { snapshot, reads } = noting(tree);
    const ledger = await readLedger(snapshot, { nowMs: NOW, depth: SITE_DEPTH, names: RENAMED });
    return {
      ledger,
      years: reads.filter((path) => path.startsWith("history/months/")).map((path) => path.slice(15, 19)),
    };
  };

  test("are read from the year on into which 400 days reach, and no line of them before", async () => {
    const { ledger, years } = await monthsRead(await treeOf(QUIET));
    expect(years).toEqual(["2025", "2026"]);
    expect(ledger.years.map(({ t, monitor }) => `${t.slice(0, 4)} ${monitor}`)).toEqual([
      "2022 chat",
      "2022 film",
      "2023 chat",
      "2023 film",
      "2024 chat",
      "2024 film",
    ]);
    expect(ledger.monthsFrom).toBe("2025-01-01T00:00:00.000Z");
  });

  test.each([
    ["a correction that came later", { corrections: [{ ...correctionsOf({ ...QUIET, alarms: [[900, 0, 2]] })[0]! }] }],
    [
      "a day that another program kept",
      {
        imported: [
          {
            v: 1,
            t: "2024-06-06T00:00:00.000Z",
            monitor: "chat",
            source: "upptime",
            precision: "day",
            shares: { availableMs: DAY_MS, slowMs: 0, failureMs: 0, leftOutMs: 0 },
          },
        ],
      },
    ],
  ] as const)("of a year into which %s reaches are read, of that monitor alone", async (_, more) => {
    const { ledger, years } = await monthsRead(await updated(await treeOf(QUIET), more));
    expect(years.toSorted()).toEqual(["2024", "2025", "2026"]);
    expect(new Set(ledger.months.filter(({ t }) => t < "2025").map(({ monitor }) => monitor))).toEqual(
      new Set(["chat"]),
    );
    expect(ledger.years.filter(({ t }) => t > "2024").map(({ monitor }) => monitor)).toEqual(["film"]);
  });

  test("of a year of which a line can't be read are read of all whom no other line tells of, and it is reported", async () => {
    const tree = await treeOf(QUIET);
    const path = yearsPath("2023");
    tree.set(path, tree.get(path)!.replace('"monitor":"chat"', '"monitor":chat'));
    const { ledger, years } = await monthsRead(tree);
    expect(years.toSorted()).toEqual(["2023", "2025", "2026"]);
    expect(ledger.broken.map(({ file }) => file)).toEqual([path]);
    expect(new Set(ledger.months.filter(({ t }) => t < "2025").map(({ monitor }) => monitor))).toEqual(
      new Set(["chat"]),
    );
  });

  test("that were taken away take their year with them", async () => {
    const tree = await treeOf(QUIET);
    tree.delete(monthsPath("2023"));
    const { ledger } = await monthsRead(tree);
    expect(ledger.years.some(({ t }) => t.startsWith("2023"))).toBe(false);
    expect(await toldBy(tree, SITE_DEPTH)).toEqual(await toldBy(tree, BY_MONTHS));
  });
});
