import { describe, expect, it } from "vitest";
import { isInMaintenance, maintenanceAt, stretchesOf, withMaintenance } from "./maintenance-sample.ts";
import { toMs } from "./instant.ts";
import type { Sample } from "./sample.ts";

const sample = (t: string): Sample => ({ v: 1, t, monitor: "chat", run: "1.1", outcome: "timeout", every: 300 });
const window = (from: string, to: string) => ({ fromMs: toMs(from), toMs: toMs(to) });
const NIGHT = window("2026-11-21T02:00:00.000Z", "2026-11-21T03:00:00.000Z");

describe("a sample near planned work", () => {
  it.each([
    ["well before", "2026-11-21T01:50:00.000Z", false, false],
    ["that may stand for its beginning", "2026-11-21T01:50:00.001Z", true, false],
    ["in it", "2026-11-21T02:00:00.000Z", true, true],
    ["at its last moment", "2026-11-21T02:59:59.999Z", true, true],
    ["at its end", "2026-11-21T03:00:00.000Z", false, false],
  ])("%s", (_, t, notes, isIn) => {
    const noted = withMaintenance(sample(t), [NIGHT]);
    expect(noted.maintenance).toEqual(notes ? ["2026-11-21T02:00:00.000Z/2026-11-21T03:00:00.000Z"] : undefined);
    expect(isInMaintenance(noted)).toBe(isIn);
  });

  it("notes windows that touch or overlap as one", () => {
    const more = window("2026-11-21T03:00:00.000Z", "2026-11-21T03:30:00.000Z");
    const noted = withMaintenance(sample("2026-11-21T02:30:00.000Z"), [more, NIGHT, NIGHT]);
    expect(noted.maintenance).toEqual(["2026-11-21T02:00:00.000Z/2026-11-21T03:30:00.000Z"]);
    expect(maintenanceAt(noted)).toEqual({ fromMs: NIGHT.fromMs, toMs: more.toMs });
  });

  it("is as it was where there is none", () => {
    const one = sample("2026-11-21T12:00:00.000Z");
    expect(withMaintenance(one, [NIGHT])).toBe(one);
    expect(withMaintenance(one, [])).toBe(one);
  });

  it("counts what nobody can read for nothing", () => {
    expect(stretchesOf({ maintenance: ["", "x/y", "2026-11-21T03:00:00.000Z", "2026-11-21T03:00:00.000Z/"] })).toEqual(
      [],
    );
  });
});
