import { describe, expect, test } from "vitest";
import { changed, ledgerOf, samplesOver, snapshotOf, updated, type Tree } from "./ledger.fixture.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toMs } from "../domain/instant.ts";
import { EMPTY_STATE } from "../domain/state.ts";
import { maintenanceId } from "../domain/maintenance-incidents.ts";
import { monitor as chat } from "../domain/samples.fixture.ts";
import { repairLedger } from "./repair.ts";
import { verifyLedger, type VerifyOptions } from "./verify.ts";
import { withMaintenance } from "../domain/maintenance-sample.ts";
import type { Finding } from "./findings.ts";
import type { Incident } from "../domain/incident.ts";

const NOW = toMs("2026-12-04T09:30:00.000Z");
const WINDOW = { fromMs: toMs("2026-12-03T22:10:00.000Z"), toMs: toMs("2026-12-04T01:20:00.000Z") };
const ALL = samplesOver(NOW - 4 * DAY_MS, NOW);
const NOTED = ALL.map((sample) => (sample.monitor === "chat" ? withMaintenance(sample, [WINDOW]) : sample));
const OPTIONS = { names: new Map<string, string>(), samplesMs: 3 * DAY_MS, nowMs: NOW };
const WORK: Incident = {
  v: 1,
  id: maintenanceId({ source: "config:move", from: toInstant(WINDOW.fromMs) }),
  monitor: "chat",
  monitors: ["chat"],
  kind: "maintenance",
  level: "info",
  begin: toInstant(WINDOW.fromMs),
  detected: toInstant(WINDOW.fromMs - DAY_MS),
  end: toInstant(WINDOW.toMs),
  corroboration: "uncovered",
  window: { source: "config:move", from: toInstant(WINDOW.fromMs), to: toInstant(WINDOW.toMs), expect: "down" },
  timeline: [{ t: toInstant(WINDOW.fromMs), what: "opened", level: "info" }],
  evidence: [],
  outbox: [],
};

async function findingsIn(tree: Tree, judged: VerifyOptions["judged"] = []): Promise<Finding[]> {
  const findings: Finding[] = [];
  const options = { ...OPTIONS, hoursMs: 35 * DAY_MS, known: new Set(["chat", "image"]), judged };
  await verifyLedger(snapshotOf(tree), options, (finding) => findings.push(finding));
  return findings;
}

describe("a ledger with planned work", async () => {
  const tree = await ledgerOf(NOTED, NOW);

  test("is well, and tells of the work in its lines", async () => {
    expect(await findingsIn(tree)).toEqual([]);
    const hours = [...tree].filter(([path]) => path.includes("/hours/")).map(([, text]) => text);
    expect(hours.join("")).toContain('"maintenanceMs":3600000');
    const days = [...tree].filter(([path]) => path.includes("/days/")).map(([, text]) => text);
    expect(days.join("")).toMatch(/\[0,0,0,0,3600\]/);
    expect(hours.join("").match(/"maintenance":12/g)).toHaveLength(2 * 2);
  });

  test("is mended to the same bytes where its lines are lost", async () => {
    const lost: Tree = new Map([...tree].filter(([path]) => !path.includes("/hours/2026-12-04")));
    const { changes } = await repairLedger(snapshotOf(lost), OPTIONS);
    expect(changed(lost, changes).get("history/hours/2026-12-04.jsonl")).toBe(
      tree.get("history/hours/2026-12-04.jsonl"),
    );
  });

  test("stays as it is when a window is recorded after its calls: they say themselves how they count", async () => {
    for (const before of [tree, await ledgerOf(ALL, NOW)]) {
      const late = await updated(before, { incidents: [WORK] });
      expect(await findingsIn(late)).toEqual([]);
      expect((await repairLedger(snapshotOf(late), OPTIONS)).changes.size).toBe(0);
    }
  });

  test("is well whether the state was judged in the work or after it", async () => {
    const beginMs = NOW - 14 * MINUTE_MS;
    const before = samplesOver(NOW - 6 * HOUR_MS, beginMs, ["chat"], ["ok"]);
    const inWork = samplesOver(beginMs, NOW, ["chat"], ["timeout"]);
    const work = { fromMs: beginMs, toMs: NOW + HOUR_MS };
    const samples = [...before, ...inWork.map((sample) => withMaintenance(sample, [work]))];
    for (const [verdict, kinds] of [
      ["down", []],
      ["up", []],
      ["degraded", ["contradicts"]],
    ] as const) {
      const state = { ...EMPTY_STATE, verdicts: { chat: { verdict, since: toInstant(beginMs) } } };
      const standing = await updated(await ledgerOf(samples, NOW), { state });
      expect((await findingsIn(standing, [chat])).map(({ kind }) => kind)).toEqual(kinds);
    }
  });
});
