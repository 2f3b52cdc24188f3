import { describe, expect, test } from "vitest";
import { toMs } from "../domain/instant.ts";
import { addMeasures } from "../domain/rollup.ts";
import { closeDays, closeHours } from "../domain/rollup-close.ts";
import type { State } from "../domain/state.ts";
import { EVERYTHING } from "./depth.ts";
import { samplesOver, snapshotOf, updated } from "./ledger.fixture.ts";
import { readLedger } from "./read.ts";
import { renamedRollups, renamedState } from "./renames.ts";

const FROM_MS = toMs("2026-11-19T00:00:00.000Z");
const RENAMED_MS = toMs("2026-11-19T12:20:00.000Z");
const NOW_MS = toMs("2026-11-20T09:00:00.000Z");
const NAMES = new Map([["dall-e", "image"]]);

describe("a monitor that was renamed in the middle of an hour", () => {
  const before = samplesOver(FROM_MS, RENAMED_MS, ["dall-e"]);
  const after = samplesOver(RENAMED_MS, NOW_MS, ["image"]);
  const hours = closeHours([...before, ...after], [], NOW_MS);
  const days = closeDays(hours, [], NOW_MS);
  const t = "2026-11-19T09:00:00.000Z";
  const correction = { v: 1, t, monitor: "dall-e", from: t, to: t, who: "ann", why: "proxy" } as const;
  const imported = {
    v: 1,
    t: "2025-01-01T00:00:00.000Z",
    monitor: "dall-e",
    source: "upptime",
    precision: "day",
    shares: { availableMs: 1, slowMs: 0, failureMs: 0, leftOutMs: 0 },
  } as const;
  const incident = {
    v: 1,
    id: "20261119T090000Z-dall-e-outage",
    monitor: "dall-e",
    kind: "outage",
    level: "critical",
    begin: t,
    detected: t,
    corroboration: "uncovered",
    timeline: [{ t, what: "opened", level: "critical" }],
    evidence: [],
    outbox: [],
  } as const;

  test("has one history under the name it has now, in all that is read", async () => {
    const update = {
      samples: [...before, ...after],
      hours,
      days,
      corrections: [correction],
      imported: [imported],
      incidents: [incident],
    };
    const tree = await updated(new Map(), { ...update, late: [before[0]!] });
    const ledger = await readLedger(snapshotOf(tree), { nowMs: NOW_MS, depth: EVERYTHING, names: NAMES });
    const { samples, late, corrections } = ledger;
    const ids = [
      ...samples,
      ...late,
      ...ledger.hours,
      ...ledger.days,
      ...corrections,
      ...ledger.imported,
      ...ledger.incidents,
    ];
    expect(new Set(ids.map(({ monitor }) => monitor))).toEqual(new Set(["image"]));
    expect(samples).toHaveLength(before.length + after.length);
    expect(ledger.incidents[0]!.id).toBe(incident.id);
    expect([...tree.values()].join("")).toContain('"monitor":"dall-e"');
  });

  test("has one line for the hour and the day of it: what its two names counted together", () => {
    const both = hours.filter((hour) => hour.t === "2026-11-19T12:00:00.000Z");
    const [hour] = renamedRollups(both, NAMES);
    expect(both).toHaveLength(2);
    expect(hour).toMatchObject({ monitor: "image", ...addMeasures(both[0]!, both[1]!) });
    const [day, more] = renamedRollups(
      days.filter((one) => one.t === "2026-11-19T00:00:00.000Z"),
      NAMES,
    );
    expect(more).toBeUndefined();
    expect(
      day!.cells.map((cell) => cell?.reduce((sum, seconds) => sum + seconds, 0) ?? 0).filter((seconds) => seconds > 0),
    ).toHaveLength(24);
    expect(day!.cells[11]).toEqual(days.find(({ monitor }) => monitor === "dall-e")!.cells[11]);
    expect(day!.cells[20]).toEqual(days.find(({ monitor }) => monitor === "image")!.cells[20]);
  });
});

test("what the state says under a former id counts, unless it says something under today's", () => {
  const since = "2026-11-19T12:00:00.000Z";
  const job = { id: "1", pollUrl: "u", created: since, deadline: since, phases: {} };
  const state: State = {
    v: 1,
    verdicts: { image: { verdict: "up", since }, "dall-e": { verdict: "down", since }, chat: { verdict: "up", since } },
    backoffs: { "dall-e": since },
    jobs: { "dall-e@eu": job, chat: job },
    models: { "dall-e": { ids: ["a"] } },
    prices: { "dall-e": { unit: "USD" } },
    alerts: { "slow/dall-e": { warning: { holds: true, since } }, "dall-e": { info: { holds: true, since } } },
  };
  expect(renamedState(state, NAMES)).toEqual({
    v: 1,
    verdicts: { image: { verdict: "up", since }, chat: { verdict: "up", since } },
    backoffs: { image: since },
    jobs: { "image@eu": job, chat: job },
    models: { image: { ids: ["a"] } },
    prices: { image: { unit: "USD" } },
    // Of monitors together the key is the rule's own name, whatever a monitor was called.
    alerts: { "slow/image": { warning: { holds: true, since } }, "dall-e": { info: { holds: true, since } } },
  });
});
