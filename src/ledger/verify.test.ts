import { describe, expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toMs } from "../domain/instant.ts";
import { monitor as chat } from "../domain/samples.fixture.ts";
import { encode } from "./codec.ts";
import { EMPTY_STATE } from "../domain/state.ts";
import { slaReport, type SlaPart } from "../domain/sla-report.ts";
import type { Finding } from "./findings.ts";
import { ledgerOf, samplesOver, snapshotOf, updated, type Tree } from "./ledger.fixture.ts";
import { verifyLedger, type VerifyOptions } from "./verify.ts";

const NOW = toMs("2026-12-04T09:30:00.000Z");
const OPTIONS: VerifyOptions = {
  names: new Map(),
  samplesMs: 3 * DAY_MS,
  hoursMs: 35 * DAY_MS,
  known: new Set(["chat", "image"]),
  judged: [],
};
const WELL = await ledgerOf(samplesOver(toMs("2026-11-27T10:00:00.000Z"), NOW), NOW);

const NO_LINES = { days: [], incidents: [], corrections: [], monitors: [] };

/** A monitor's part of a report that tells of one incident. */
const partWith = (id: string): SlaPart => ({
  id: "chat",
  name: "Chat",
  coverage: 1,
  availableMs: 0,
  downtimeMs: 0,
  leftOutMs: 0,
  calls: 0,
  failures: 0,
  incidents: { count: 1, list: [{ id, kind: "outage", begin: "2026-11-28T09:00:00.000Z" }] },
  cost: { calls: 0, amounts: {}, unpriced: 0 },
  corrections: [],
});

async function verify(tree: Tree, options: Partial<VerifyOptions> = {}) {
  const findings: Finding[] = [];
  const verified = await verifyLedger(snapshotOf(tree), { ...OPTIONS, ...options }, (finding) =>
    findings.push(finding),
  );
  return { findings, verified };
}

const edited = (path: string, edit: (text: string) => string): Tree =>
  new Map(WELL).set(path, edit(WELL.get(path) ?? ""));

describe("a ledger as runs leave it", () => {
  test("is well, though its oldest samples have left the tree", async () => {
    const { findings, verified } = await verify(WELL);
    expect(findings).toEqual([]);
    expect(verified).toMatchObject({ files: WELL.size, faults: 0, notes: 0, from: "2026-11-27T00:00:00.000Z" });
    expect(verified.bytes).toBe([...WELL.values()].join("").length);
  });

  test("is well where nothing has left it yet, and where there is nothing", async () => {
    const young = toMs("2026-12-04T12:40:00.000Z");
    expect((await verify(await ledgerOf(samplesOver(NOW, young), young))).findings).toEqual([]);
    expect((await verify(new Map())).verified).toEqual({
      files: 0,
      lines: 0,
      bytes: 0,
      faults: 0,
      mendable: 0,
      notes: 0,
    });
  });

  test("is well where a daily check reaches over hours without samples", async () => {
    const daily = samplesOver(NOW - 3 * DAY_MS, NOW, ["chat"])
      .filter((_, index) => index % 288 === 0)
      .map((sample) => ({ ...sample, every: 86_400 }));
    const all = [...daily, ...samplesOver(NOW - 3 * DAY_MS, NOW, ["image"])];
    expect((await verify(await ledgerOf(all, NOW))).findings).toEqual([]);
  });
});

describe("what verify finds", () => {
  const HOUR = "history/hours/2026-12-03.jsonl";
  const SAMPLES = "history/samples/2026-12-03T09.jsonl";

  test.each<[string, Tree, Finding[]]>([
    [
      "a line that can't be read, with its place",
      edited(SAMPLES, (text) => `${text}garbage\n`),
      [{ kind: "broken", file: SAMPLES, line: 25, why: "is not JSON" }],
    ],
    [
      "lines out of order",
      edited(SAMPLES, (text) => `${text.trim().split("\n").toReversed().join("\n")}\n`),
      [{ kind: "unsorted", file: SAMPLES }],
    ],
    ["lines that stand twice", edited(SAMPLES, (text) => text + text), [{ kind: "doubled", file: SAMPLES, lines: 24 }]],
    [
      "a file whose name is no moment",
      new Map(WELL).set("history/days/2026-13.jsonl", ""),
      [{ kind: "misdated", file: "history/days/2026-13.jsonl" }],
    ],
    [
      "a file that is none of the ledger's, and one that was put aside",
      new Map(WELL).set("history/notes.txt", "").set("history/broken/days-2026-13.txt", ""),
      [
        { kind: "aside", file: "history/broken/days-2026-13.txt" },
        { kind: "foreign", file: "history/notes.txt" },
      ],
    ],
    [
      "a file of a newer version",
      edited("history/days/2026-11.jsonl", (text) => text.replace('"v":1', '"v":2')),
      [{ kind: "newer", file: "history/days/2026-11.jsonl", version: 2 }],
    ],
  ])("%s", async (_, tree, expected) => {
    const { findings } = await verify(tree);
    expect(findings.filter(({ kind }) => kind !== "differs" && kind !== "unclosed")).toEqual(expected);
  });

  test("a line in another hour's file, and what it should have been in", async () => {
    const line = encode({ ...samplesOver(NOW, NOW + 1)[0]!, t: "2026-12-03T10:59:59.000Z" });
    const { findings } = await verify(edited(SAMPLES, (text) => `${text}${line}\n`));
    expect(findings).toEqual([
      { kind: "misplaced", file: SAMPLES, belongs: "history/samples/2026-12-03T10.jsonl", lines: 1 },
    ]);
  });

  test("an hour that is not what its samples make of it, field by field, and the day that it no longer fits", async () => {
    const tree = edited(HOUR, (text) =>
      text.replace(/^(.*"t":"2026-12-03T09:00.*"monitor":"chat".*)"n":\{"ok":\d+/m, '$1"n":{"ok":99'),
    );
    const place = { kind: "differs", monitor: "chat", field: "n.ok", stands: "99" };
    const { findings, verified } = await verify(tree);
    expect(findings).toMatchObject([
      { ...place, span: "hour", t: "2026-12-03T09:00:00.000Z", recomputed: expect.stringMatching(/^\d$/) },
      { kind: "differs", span: "day", t: "2026-12-03T00:00:00.000Z", field: "n.ok" },
    ]);
    expect(verified).toMatchObject({ faults: 2, mendable: 0 });
  });

  test("a file of samples that is missing", async () => {
    const tree = new Map(WELL);
    tree.delete(SAMPLES);
    const { findings } = await verify(tree);
    expect(new Set(findings.map((one) => one.kind === "differs" && `${one.t} ${one.monitor}`))).toEqual(
      // The last call of image before ten reached over it.
      new Set(["2026-12-03T09:00:00.000Z chat", "2026-12-03T09:00:00.000Z image", "2026-12-03T10:00:00.000Z image"]),
    );
  });

  test.each<[string, string]>([
    ["history/hours/2026-12-01.jsonl", "history/days/2026-12.jsonl"],
    ["history/days/2026-11.jsonl", "history/months/2026.jsonl"],
    ["history/reports/2026-11.json", "history/months/2026.jsonl"],
    ["history/state.json", "history/rounds/2026-12-04.jsonl"],
  ])("%s, which is missing", async (file, knownBy) => {
    const tree = new Map(WELL);
    expect(tree.delete(file)).toBe(true);
    expect((await verify(tree)).findings.filter(({ kind }) => kind !== "unclosed")).toEqual([
      { kind: "missing", file, knownBy },
    ]);
  });

  test("an incident that is missing, though the state or a report names it", async () => {
    const [open, told] = ["20261203T090000Z-chat-outage", "20261128T090000Z-chat-outage"];
    const called = "20261127T090000Z-chat-alert-too-dear";
    const path = "history/reports/2026-11.json";
    const t = "2026-11-27T09:00:00.000Z";
    const part = { ...partWith(told), falseAlarms: [{ incident: called, kind: "alert", t, from: t, who: "ann" }] };
    const report = { ...slaReport({ ...NO_LINES, month: "2026-11", nowMs: NOW }), monitors: [part] };
    const tree = await updated(WELL, { state: { ...EMPTY_STATE, incidents: [open] } });
    const { findings } = await verify(tree.set(path, encode(report)));
    expect(findings).toEqual([
      { kind: "missing", file: `history/incidents/2026/${open}.json`, knownBy: "history/state.json" },
      { kind: "missing", file: `history/incidents/2026/${told}.json`, knownBy: path },
      { kind: "missing", file: `history/incidents/2026/${called}.json`, knownBy: path },
    ]);
  });

  test("a report that is in another month's file", async () => {
    const path = "history/reports/2026-11.json";
    const tree = edited(path, (text) => text.replace('"month": "2026-11"', '"month": "2026-10"'));
    expect((await verify(tree)).findings).toEqual([{ kind: "stranger", file: path, id: "2026-10" }]);
  });

  test("but not hours that have left the tree, or left it while the setting was a shorter one", async () => {
    const file = "history/hours/2026-11-27.jsonl";
    const tree = new Map(WELL);
    expect(tree.delete(file)).toBe(true);
    expect((await verify(tree)).findings).toEqual([]);
    const later = new Map(WELL);
    later.delete("history/hours/2026-11-28.jsonl");
    expect((await verify(later, { hoursMs: 5 * DAY_MS })).findings).toEqual([]);
    expect((await verify(later, { hoursMs: 6 * DAY_MS })).findings).toMatchObject([{ kind: "missing" }]);
  });

  test("and not what was put aside because it could not be read", async () => {
    const tree = new Map(WELL).set("history/broken/reports/2026-11.txt", "garbage");
    tree.delete("history/reports/2026-11.json");
    expect((await verify(tree)).findings.map(({ kind }) => kind)).toEqual(["aside"]);
  });

  test("hours, days and months that were left open", async () => {
    const tree = new Map(WELL);
    tree.set(HOUR, WELL.get(HOUR)!.replace(/^.*"t":"2026-12-03T09:00.*"monitor":"chat".*\n/m, ""));
    tree.delete("history/months/2026.jsonl");
    const { findings, verified } = await verify(tree);
    expect(findings.filter(({ kind }) => kind === "unclosed")).toEqual([
      { kind: "unclosed", span: "hour", t: "2026-12-03T09:00:00.000Z", monitor: "chat" },
      { kind: "unclosed", span: "month", t: "2026-11-01T00:00:00.000Z", monitor: "chat" },
      { kind: "unclosed", span: "month", t: "2026-11-01T00:00:00.000Z", monitor: "image" },
    ]);
    expect(verified.mendable).toBe(3);
  });

  test("two lines for one hour that do not say the same", async () => {
    const tree = edited(HOUR, (text) => {
      const line = /^.*"t":"2026-12-03T09:00.*"monitor":"chat".*\n/m.exec(text)![0];
      return text.replace(line, line + line.replace(/"ok":\d+/, '"ok":7'));
    });
    expect((await verify(tree)).findings).toContainEqual({
      kind: "rivals",
      file: HOUR,
      t: "2026-12-03T09:00:00.000Z",
      monitor: "chat",
    });
  });

  test("monitors that nobody knows, and late lines that wait: both are notes", async () => {
    const [stranger] = samplesOver(NOW, NOW + 1, ["stranger"]);
    const tree = await updated(WELL, { samples: [stranger!], late: samplesOver(NOW - DAY_MS, NOW - DAY_MS + 1) });
    const { findings, verified } = await verify(tree);
    expect(findings).toEqual([
      { kind: "late", file: "history/samples/late/2026-12-03T09.jsonl", lines: 2 },
      { kind: "unknown-monitor", monitor: "stranger", lines: 1 },
    ]);
    expect(verified).toMatchObject({ faults: 0, notes: 2 });
  });

  test("a correction that hours do not count yet: a note", async () => {
    const correction = {
      v: 1 as const,
      t: "2026-12-04T08:00:00.000Z",
      monitor: "chat",
      from: "2026-12-03T09:10:00.000Z",
      to: "2026-12-03T10:10:00.000Z",
      who: "a",
      why: "b",
    };
    const { findings } = await verify(await updated(WELL, { corrections: [correction] }));
    expect(findings).toEqual([{ kind: "uncorrected", t: correction.t, monitor: "chat", hours: 2 }]);
  });

  test("an incident in another's file", async () => {
    const path = "history/incidents/2026/20261203T090000Z-chat-outage.json";
    const incident = {
      v: 1,
      id: "20261202T090000Z-chat-outage",
      monitor: "chat",
      kind: "outage",
      level: "critical",
      begin: "2026-12-02T09:00:00.000Z",
      detected: "2026-12-02T09:00:00.000Z",
      outcome: "timeout",
      corroboration: "uncovered",
      timeline: [],
      evidence: [],
      outbox: [],
    };
    const { findings } = await verify(new Map(WELL).set(path, JSON.stringify(incident)));
    expect(findings).toEqual([{ kind: "stranger", file: path, id: incident.id }]);
  });

  test("a state that says another verdict than the samples", async () => {
    const state = {
      v: 1 as const,
      verdicts: { chat: { verdict: "down" as const, since: "2026-12-01T00:00:00.000Z" } },
      backoffs: {},
    };
    const up = samplesOver(NOW - HOUR_MS, NOW, ["chat"], ["ok"]);
    const tree = await updated(await ledgerOf(up, NOW), { state });
    const { findings } = await verify(tree, { judged: [chat] });
    expect(findings).toEqual([{ kind: "contradicts", monitor: "chat", stands: "down", recomputed: "up" }]);
  });
});

test("what a renamed monitor was called before is its own", async () => {
  const middle = toMs("2026-12-03T09:20:00.000Z");
  const old = samplesOver(NOW - 2 * DAY_MS, middle, ["talk"]);
  const young = samplesOver(middle, NOW, ["chat"]);
  const all = [...old, ...young].map((sample) => ({ ...sample, monitor: "chat" }));
  const tree = await ledgerOf(all, NOW);
  for (const [path, text] of tree) {
    const until = toInstant(middle);
    const lines = text.split("\n").map((line) => {
      const t = /"t":"([^"]*)"/.exec(line)?.[1] ?? "z";
      return path.includes("/samples/") && t < until ? line.replace('"chat"', '"talk"') : line;
    });
    tree.set(path, lines.join("\n"));
  }
  const names = new Map([["talk", "chat"]]);
  expect((await verify(tree, { names, known: new Set(["chat"]) })).findings).toEqual([]);
  expect((await verify(tree)).verified.faults).toBeGreaterThan(0);
});

test("a pause of a day is no fault", async () => {
  const all = samplesOver(NOW - 2 * DAY_MS, NOW).filter(({ t }) => {
    const ms = toMs(t);
    return ms < NOW - 30 * HOUR_MS || ms > NOW - 6 * HOUR_MS - 10 * MINUTE_MS;
  });
  expect((await verify(await ledgerOf(all, NOW))).findings).toEqual([]);
});

describe("years", () => {
  const noon = toMs("2025-11-20T10:00:00.000Z");
  const samples = [...samplesOver(noon, noon + 9 * HOUR_MS), ...samplesOver(NOW - DAY_MS, NOW)];
  const correction = {
    v: 1 as const,
    t: "2026-02-04T08:00:00.000Z",
    monitor: "chat",
    from: "2025-11-20T11:10:00.000Z",
    to: "2025-11-20T12:10:00.000Z",
    who: "a",
    why: "b",
  };
  const path = "history/years/2025.jsonl";
  const found = async (tree: Tree) => {
    const { findings } = await verify(tree);
    return findings.filter((one) => "span" in one && one.span === "year");
  };

  test("are what their months make of them, with the corrections that they name", async () => {
    const tree = await ledgerOf(samples, NOW);
    expect(tree.get(path)?.split("\n")).toHaveLength(3);
    expect(await found(tree)).toEqual([]);
    expect(await found(await updated(tree, { corrections: [correction] }))).toEqual([]);
    expect(await found(await ledgerOf(samples, NOW, [correction]))).toEqual([]);
  });

  test("that differ are told with what stands and what was recomputed, and so is one that a file of them lacks", async () => {
    const tree = await ledgerOf(samples, NOW);
    const edited = tree
      .get(path)!
      .replace(/^.*"image".*\n/m, "")
      .replace('"since":"2025-11-20', '"since":"2025-11-21');
    const place = { span: "year", t: "2025-01-01T00:00:00.000Z" };
    const [since, stands] = ['"2025-11-20T00:00:00.000Z"', '"2025-11-21T00:00:00.000Z"'];
    expect(await found(new Map(tree).set(path, edited))).toEqual([
      { kind: "differs", ...place, monitor: "chat", field: "since", stands, recomputed: since },
      { kind: "unclosed", ...place, monitor: "image" },
    ]);
    const { verified } = await verify(new Map(tree).set(path, edited));
    expect(verified.mendable).toBe(2);
  });

  test("that do not stand at all are no fault, and months that do not are", async () => {
    const tree = await ledgerOf(samples, NOW);
    tree.delete(path);
    expect(await found(tree)).toEqual([]);
    const other = await ledgerOf(samples, NOW);
    other.delete("history/months/2025.jsonl");
    const { findings } = await verify(other);
    expect(findings).toContainEqual({ kind: "missing", file: "history/months/2025.jsonl", knownBy: path });
    expect(await found(other)).toMatchObject([
      { kind: "differs", field: "line", stands: "there", recomputed: "none" },
      { kind: "differs", field: "line", stands: "there", recomputed: "none" },
    ]);
  });
});
