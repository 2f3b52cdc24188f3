import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toMs } from "../domain/instant.ts";
import type { Correction } from "../domain/ledger.ts";
import type { Sample } from "../domain/sample.ts";
import { LedgerVersionError, encode, encodeFile } from "./codec.ts";
import { changed, ledgerOf, samplesOver, snapshotOf, updated, type Tree } from "./ledger.fixture.ts";
import { isMended } from "./findings.ts";
import { repairLedger, type Repaired } from "./repair.ts";
import { verifyLedger } from "./verify.ts";

const NOW = toMs("2026-12-04T09:30:00.000Z");
const BEGIN = toMs("2026-11-30T10:00:00.000Z");
const ALL = samplesOver(BEGIN, NOW);
const OPTIONS = { names: new Map<string, string>(), samplesMs: 3 * DAY_MS, nowMs: NOW };
const WELL = await ledgerOf(ALL, NOW);

const repair = (tree: Tree): Promise<Repaired> => repairLedger(snapshotOf(tree), OPTIONS);

async function repaired(tree: Tree): Promise<Tree> {
  return changed(tree, (await repair(tree)).changes);
}

const VERIFIED = { hoursMs: 35 * DAY_MS, known: new Set(["chat", "image"]), judged: [] };

/** Kinds of what verify finds that repair would always mend. */
async function mendable(tree: Tree): Promise<string[]> {
  const kinds: string[] = [];
  await verifyLedger(snapshotOf(tree), { ...OPTIONS, ...VERIFIED }, (finding) => {
    if (isMended(finding)) kinds.push(finding.kind);
  });
  return kinds;
}

const without = (tree: Tree, folder: string): Tree => new Map([...tree].filter(([path]) => !path.includes(folder)));

/** The samples of a moment or after it are late; runs saw the others in time. */
async function withLate(late: readonly Sample[], all = ALL, corrections: readonly Correction[] = []): Promise<Tree> {
  const texts = new Set(late.map(encode));
  const timely = all.filter((sample) => !texts.has(encode(sample)));
  return updated(await ledgerOf(timely, NOW, corrections), { late });
}

describe("late samples", () => {
  test("are counted where all samples of their hours stand, as if they had come in time", async () => {
    const late = ALL.filter(({ t, monitor }) => monitor === "chat" && t.startsWith("2026-12-03T09"));
    const { changes, mendings, left } = await repair(await withLate(late));
    expect(changed(await withLate(late), changes)).toEqual(WELL);
    expect(mendings).toEqual([
      { kind: "taken-in", t: "2026-12-03T09:00:00.000Z", monitor: "chat", lines: 12, rollups: 2 },
    ]);
    expect(left).toEqual([]);
  });

  test("of any hours, in any number, give the same bytes as if they had come in time", async () => {
    const standing = ALL.filter(({ t }) => toMs(t) > NOW - 2 * DAY_MS && toMs(t) < NOW - 4 * HOUR_MS);
    await fc.assert(
      fc.asyncProperty(fc.subarray(standing, { minLength: 1, maxLength: 60 }), async (late) => {
        const tree = await withLate(late);
        const mended = await repaired(tree);
        expect(mended).toEqual(WELL);
        expect((await repair(mended)).changes.size).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  test("of a monitor that is asked once a day reach into the hours of two days", async () => {
    const daily = ALL.filter(({ monitor }) => monitor === "image")
      .filter((_, index) => index % 288 === 100)
      .map((sample) => ({ ...sample, every: 86_400 }));
    const all = [...ALL.filter(({ monitor }) => monitor === "chat"), ...daily];
    const late = daily.filter(({ t }) => toMs(t) > NOW - 2 * DAY_MS && toMs(t) < NOW - 4 * HOUR_MS).slice(0, 1);
    expect(late).toHaveLength(1);
    expect(await repaired(await withLate(late, all))).toEqual(await ledgerOf(all, NOW));
  });

  test("make the hours of a monitor that nobody saw in time, even where all else has left the tree", async () => {
    const own = samplesOver(BEGIN, BEGIN + 3 * HOUR_MS, ["film"]);
    const tree = await updated(WELL, { late: own });
    const mended = await repaired(tree);
    expect(without(mended, "/samples/")).toEqual(without(await ledgerOf([...ALL, ...own], NOW), "/samples/"));
    expect([...mended.keys()].filter((path) => path.includes("/late/"))).toEqual([]);
  });

  test("stay where they are, with the reason, where the samples of their hour have left the tree", async () => {
    const [gone] = ALL.filter(({ t }) => t.startsWith("2026-11-30T12"));
    const tree = await withLate([gone!]);
    const { changes, left } = await repair(tree);
    expect(changes.size).toBe(0);
    expect(left).toEqual([
      { kind: "late", t: "2026-11-30T12:00:00.000Z", monitor: "chat", lines: 1, why: "samples-gone" },
    ]);
  });

  test("stay where the line of their hour is not what its samples make", async () => {
    const late = ALL.filter(({ t, monitor }) => monitor === "chat" && t === "2026-12-03T09:05:00.000Z");
    const tree = await withLate(late);
    const path = "history/hours/2026-12-03.jsonl";
    const edited = tree.get(path)!.replace(/^(.*"t":"2026-12-03T09:00.*"chat".*"availableMs":)\d+/m, "$11");
    const { left } = await repair(new Map(tree).set(path, edited));
    expect(left).toMatchObject([{ kind: "late", monitor: "chat", why: "hour-differs" }]);
  });

  test("that stand among the others already are only taken away", async () => {
    const late = ALL.filter(({ t }) => t.startsWith("2026-12-03T09:0"));
    expect(await repaired(await updated(WELL, { late }))).toEqual(WELL);
  });

  test("count false alarms as the line does that they go into", async () => {
    const alarm = correction("2026-12-03T09:00:00.000Z", "2026-12-03T10:00:00.000Z");
    const late = ALL.filter(({ t, monitor }) => monitor === "chat" && t.startsWith("2026-12-03T09:1"));
    expect(await repaired(await withLate(late, ALL, [alarm]))).toEqual(await ledgerOf(ALL, NOW, [alarm]));
  });
});

const correction = (from: string, to: string): Correction => ({
  v: 1,
  t: "2026-12-04T08:00:00.000Z",
  monitor: "chat",
  from,
  to,
  who: "a",
  why: "b",
});

describe("corrections", () => {
  test("are counted in hours and days where the samples stand, as if they had been known in time", async () => {
    const alarm = correction("2026-12-02T22:17:00.000Z", "2026-12-03T03:05:00.000Z");
    const tree = await updated(WELL, { corrections: [alarm] });
    const { changes, mendings } = await repair(tree);
    expect(changed(tree, changes)).toEqual(await ledgerOf(ALL, NOW, [alarm]));
    expect(mendings).toEqual([{ kind: "corrected", t: alarm.t, monitor: "chat", rollups: 8 }]);
  });

  test.each([
    ["2026-11-30T12:00:00.000Z", "2026-11-30T13:00:00.000Z"],
    ["2026-11-30T12:00:00.000Z", "2026-12-03T13:00:00.000Z"],
  ])("from %s to %s stay to be counted when read: samples have left the tree", async (from, to) => {
    const { changes, left } = await repair(await updated(WELL, { corrections: [correction(from, to)] }));
    expect(changes.size).toBe(0);
    expect(left).toMatchObject([{ kind: "correction", monitor: "chat", why: "samples-gone" }]);
  });

  test("of days whose hours have left the tree stay, too", async () => {
    const alarm = correction("2026-12-02T22:00:00.000Z", "2026-12-03T03:00:00.000Z");
    const tree = await updated(WELL, { corrections: [alarm] });
    tree.delete("history/hours/2026-12-02.jsonl");
    expect((await repair(tree)).left).toMatchObject([{ kind: "correction", why: "hours-gone" }]);
  });
});

describe("lines that no run has made", () => {
  test("are made of what stands", async () => {
    const tree = new Map(WELL);
    const path = "history/hours/2026-12-03.jsonl";
    tree.set(path, WELL.get(path)!.replace(/^.*"t":"2026-12-03T23:00.*\n/gm, ""));
    tree.delete("history/days/2026-12.jsonl");
    tree.delete("history/months/2026.jsonl");
    expect(await repaired(tree)).toEqual(WELL);
  });
});

describe("files", () => {
  const PATH = "history/samples/2026-12-03T09.jsonl";
  const text = WELL.get(PATH)!;
  const lines = text.trim().split("\n");

  test.each<[string, string]>([
    ["a byte order mark", `\uFEFF${text}`],
    ["lines that end as on Windows", text.replaceAll("\n", "\r\n")],
    ["the marks of a conflict", `<<<<<<< HEAD\n${text}=======\n${lines.slice(3).join("\n")}\n>>>>>>> theirs\n`],
    ["the marks of a conflict with its base", `<<<<<<< a\n${text}||||||| b\n${lines[0]}\n=======\n${text}>>>>>>> c\n`],
    ["another order", `${lines.toReversed().join("\n")}\n`],
    ["lines twice", text + text],
    ["no line's end", text.trimEnd()],
  ])("get back what they were without %s", async (_, broken) => {
    const mended = await repaired(new Map(WELL).set(PATH, broken));
    expect(mended.get(PATH)!.trim()).toBe(text.trim());
    expect([...mended.keys()]).toEqual([...WELL.keys()]);
  });

  test("put aside what can't be read, each once", async () => {
    const tree = new Map(WELL).set(PATH, `${text}gar bage\n{"v":1}\n`).set("history/days/2026-13.jsonl", "nothing\n");
    const mended = await repaired(tree);
    expect(mended.get(PATH)).toBe(text);
    expect(mended.get("history/broken/samples/2026-12-03T09.txt")).toBe('gar bage\n{"v":1}\n');
    expect(mended.get("history/broken/days/2026-13.txt")).toBe("nothing\n");
    expect(mended.has("history/days/2026-13.jsonl")).toBe(false);
    const again = await repaired(new Map(mended).set(PATH, `${text}gar bage\n`));
    expect(again).toEqual(mended);
  });

  test("of a newer version let nothing be written", async () => {
    await expect(repair(new Map(WELL).set(PATH, text.replace('"v":1', '"v":2')))).rejects.toThrow(LedgerVersionError);
  });

  test("of an incident with both sides of a conflict become one incident", async () => {
    const incident = (more: object) => ({
      v: 1,
      id: "20261203T090000Z-chat-outage",
      monitor: "chat",
      kind: "outage",
      level: "critical",
      begin: "2026-12-03T09:00:00.000Z",
      detected: "2026-12-03T09:00:00.000Z",
      corroboration: "uncovered",
      timeline: [{ t: "2026-12-03T09:00:00.000Z", what: "opened", level: "critical" }],
      evidence: [],
      outbox: [],
      ...more,
    });
    const path = "history/incidents/2026/20261203T090000Z-chat-outage.json";
    const [ours, theirs] = [incident({}), incident({ issue: { number: 7, url: "https://a.example/7" } })].map(
      encodeFile,
    );
    const mended = await repaired(new Map(WELL).set(path, `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> theirs\n`));
    expect(mended.get(path)).toBe(theirs);
    const aside = await repaired(new Map(WELL).set(path, "half an inci"));
    expect(aside.has(path)).toBe(false);
    expect(aside.get("history/broken/incidents/2026/20261203T090000Z-chat-outage.txt")).toBe("half an inci");
  });

  test("keep the report of a closed month as it is", async () => {
    const path = "history/reports/2026-11.json";
    const late = samplesOver(BEGIN, BEGIN + HOUR_MS, ["film"]);
    const tree = (await updated(WELL, { late })).set(path, "a report that can't be read");
    const { changes } = await repair(tree);
    expect([...changes.keys()]).toContain("history/months/2026.jsonl");
    expect(changes.get("history/broken/reports/2026-11.txt")).toBe("a report that can't be read");
  });
});

/** What may happen to a file. */
const harm = fc.oneof(
  fc.constant((text: string) => text + text),
  fc.constant((text: string) => `${text.trim().split("\n").toReversed().join("\n")}\n`),
  fc.constant((text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`),
  fc.constant((text: string) => `<<<<<<< HEAD\n${text}=======\n>>>>>>> theirs\n`),
  fc
    .string({ unit: "grapheme-ascii", maxLength: 30 })
    .map((noise) => `x${noise}`)
    .map((garbage) => (text: string) => `${garbage}\n${text}`),
  fc.integer({ min: 1, max: 40 }).map((length) => (text: string) => text + text.slice(0, length)),
);

test("whatever happened to files, one repair is enough, loses nothing, and leaves nothing to mend", async () => {
  const paths = [...WELL.keys()].filter((path) => path.endsWith(".jsonl"));
  // What reached into the oldest hour has left the tree: of its samples nobody knows whether they were counted.
  const movable = paths.filter((path) => path !== "history/samples/2026-12-01T09.jsonl");
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...paths), harm), { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(fc.constantFrom(...movable), fc.constantFrom(...movable), fc.nat(30)), { maxLength: 4 }),
      async (harms, moves) => {
        const tree = new Map(WELL);
        for (const [from, to, index] of moves) {
          if (from.split("/").slice(0, -1).join("/") !== to.split("/").slice(0, -1).join("/")) continue;
          const lines = tree.get(from)!.trim().split("\n");
          const [line] = lines.splice(index % lines.length, 1);
          tree.set(from, lines.map((one) => `${one}\n`).join(""));
          tree.set(to, `${tree.get(to)!}${line}\n`);
        }
        for (const [path, spoil] of harms) tree.set(path, spoil(tree.get(path)!));
        const once = await repaired(tree);
        expect((await repair(once)).changes).toEqual(new Map());
        expect(await mendable(once)).toEqual([]);
        expect(without(once, "/broken/")).toEqual(WELL);
      },
    ),
    { numRuns: 30 },
  );
});

test("minutes count: an hour that is still open takes what comes", async () => {
  const open = samplesOver(NOW - 30 * MINUTE_MS, NOW, ["film"]);
  expect(toInstant(NOW)).toContain("T09:30");
  const mended = await repaired(await updated(WELL, { late: open }));
  expect(mended.get("history/samples/2026-12-04T09.jsonl")).toContain('"film"');
  expect(mended.get("history/hours/2026-12-04.jsonl")).toBe(WELL.get("history/hours/2026-12-04.jsonl"));
});

describe("years", () => {
  const noon = toMs("2025-11-20T10:00:00.000Z");
  const samples = [...samplesOver(noon, noon + 9 * HOUR_MS), ...samplesOver(NOW - DAY_MS, NOW)];
  const path = "history/years/2025.jsonl";

  test("are made anew of their months where they differ, lack a monitor or can't be read", async () => {
    const tree = await ledgerOf(samples, NOW);
    for (const edited of [
      tree.get(path)!.replace('"ok":', '"ok":7'),
      tree.get(path)!.replace(/^.*"image".*\n/m, ""),
      tree.get(path)!.replace('"monitor":"chat"', '"monitor":chat'),
    ]) {
      const harmed = new Map(tree).set(path, edited);
      const { mendings } = await repair(harmed);
      expect(mendings.filter(({ kind }) => kind === "closed")).toMatchObject([{ span: "year" }]);
      const mended = await repaired(harmed);
      expect(mended.get(path)).toBe(tree.get(path));
      expect(await mendable(mended)).toEqual([]);
      expect((await repair(mended)).changes).toEqual(new Map());
    }
  });

  test("count corrections that came after them, and go where their months are gone", async () => {
    const tree = await ledgerOf(samples, NOW);
    const from = toInstant(noon + 70 * MINUTE_MS);
    const to = toInstant(noon + 130 * MINUTE_MS);
    const correction = { v: 1 as const, t: toInstant(NOW - DAY_MS), monitor: "chat", from, to, who: "a", why: "b" };
    const corrected = await repaired(await updated(tree, { corrections: [correction] }));
    expect(corrected.get(path)).toContain(`"corrected":["${correction.t}"]`);
    const emptied = new Map(tree);
    for (const folder of ["months", "days"])
      emptied.delete(`history/${folder}/2025${folder === "days" ? "-11" : ""}.jsonl`);
    emptied.delete("history/hours/2025-11-20.jsonl");
    expect((await repaired(emptied)).has(path)).toBe(false);
  });
});
