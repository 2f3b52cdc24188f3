import { describe, expect, it } from "vitest";
import { changed, ledgerOf, samplesOver, snapshotOf } from "../../ledger/ledger.fixture.ts";
import { DAY_MS, HOUR_MS, toInstant, toMs } from "../../domain/instant.ts";
import { encode } from "../../ledger/codec.ts";
import { loadConfig } from "../../config/load.ts";
import { readForSite } from "./site-lines.ts";
import { samplesPath } from "../../ledger/paths.ts";
import { siteReading } from "./depth.ts";
import { spendingOf } from "../../domain/spend.ts";
import type { Ledger, MonitorLines } from "../../domain/ledger.ts";

const NOW_MS = toMs("2026-11-21T09:20:00.000Z");
const monitorLines = ["a", "b", "c", "d"].map(
  (id) => `  - { id: ${id}, probe: { kind: http, url: "https://${id}.example/" }, price: { unit: "0.01 USD" } }`,
);
const { config } = loadConfig(
  [
    "monitors:",
    ...monitorLines,
    '  - { id: e, formerly: [old], probe: { kind: http, url: "https://e.example/" } }',
  ].join("\n"),
  "uptimeline.yml",
  new Map(),
);
const reading = siteReading(config, [], NOW_MS);
const KINDS = ["samples", "figures", "hours", "days", "months", "years", "imported", "corrections"] as const;

/** Lines of monitors that are asked, of one that was renamed, and of one that is asked no more; and a line that is none. */
async function snapshot() {
  const samples = samplesOver(NOW_MS - 36 * DAY_MS, NOW_MS, ["a", "old"]);
  const few = samplesOver(NOW_MS - 30 * HOUR_MS, NOW_MS, ["b", "c", "d", "gone"]).map((one) => ({
    ...one,
    cost: 7,
    unit: "USD",
  }));
  const correction = {
    v: 1,
    t: toInstant(NOW_MS),
    monitor: "a",
    from: toInstant(NOW_MS - 3 * HOUR_MS),
    to: toInstant(NOW_MS - 2 * HOUR_MS),
    who: "o",
    why: "w",
  } as const;
  const tree = await ledgerOf(
    [...samples, ...few].toSorted((x, y) => (x.t < y.t ? -1 : 1)),
    NOW_MS,
    [correction],
  );
  const path = samplesPath(toInstant(NOW_MS));
  const reported = encode({ ...few.at(-1)!, id: "job-1", monitor: "c" });
  return snapshotOf(changed(tree, new Map([[path, `${tree.get(path) ?? ""}${reported}\n{"v":1,"t":\n`]])));
}

const linesIn = (ledger: Ledger, id: string): MonitorLines =>
  Object.fromEntries(KINDS.map((kind) => [kind, ledger[kind].filter(({ monitor }) => monitor === id)])) as never;

describe("what pages are made of", () => {
  it("is the same read at once and part by part", async () => {
    const after = await snapshot();
    const whole = await readForSite(after, config, reading, NOW_MS);
    const wholly = await whole.readOn(() => {
      throw new Error("Its lines are read already.");
    });
    const parts = await readForSite(after, config, reading, NOW_MS, { mostAtOnce: 2, group: 2 });
    const told = new Map<string, MonitorLines>();
    const { linesOf, spent } = await parts.readOn((id, lines) => void told.set(id, lines));
    expect(wholly.linesOf).toBeUndefined();
    for (const id of ["a", "b", "c", "d", "e", "gone"]) {
      expect(linesOf!(id), id).toEqual(linesIn(whole.ledger, id));
      if (id !== "gone") expect(told.get(id), id).toEqual(linesIn(whole.ledger, id));
    }
    // Nobody asks it any more.
    expect(told.has("gone")).toBe(false);
    expect(linesOf!("nobody").samples).toEqual([]);
    expect(spendingOf(parts.priced, config, spent)).toEqual(spendingOf(whole.priced, config, wholly.spent));
    const without = (ledger: Ledger) => ({
      ...ledger,
      ...Object.fromEntries(KINDS.map((kind) => [kind, []])),
      broken: [],
    });
    expect(without(parts.ledger)).toEqual(without(whole.ledger));
  });

  it("reads each file of lines once", async () => {
    const after = await snapshot();
    const reads: string[] = [];
    const noted = { ...after, read: (path: string) => (reads.push(path), after.read(path)) };
    await (await readForSite(noted, config, reading, NOW_MS, { mostAtOnce: 2, group: 2 })).readOn(() => {});
    const lines = reads.filter((path) => path.endsWith(".jsonl"));
    expect(lines.length).toBeGreaterThan(20);
    expect(new Set(lines).size).toBe(lines.length);
  });
});
