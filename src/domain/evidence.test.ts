import { describe, expect, it } from "vitest";
import { addEvidence, EVIDENCE_KEPT } from "./evidence.ts";
import { START_MS } from "./samples.fixture.ts";
import { toInstant } from "./instant.ts";
import type { Evidence, Incident } from "./incident.ts";

const at = (minute: number, more: Partial<Evidence> = {}): Evidence => ({
  t: toInstant(START_MS + minute * 60_000),
  outcome: "overloaded",
  reason: "model-overloaded",
  code: 503,
  conditions: [],
  ...more,
});
const incident = { begin: at(0).t, evidence: [] as readonly Evidence[] } as Incident;
const minutes = (from: Incident) => from.evidence.map(({ t }) => (Date.parse(t) - START_MS) / 60_000);

describe("evidence", () => {
  it("keeps the first calls of an incident, and none from before it began", () => {
    expect(minutes(addEvidence(incident, [at(-1), at(0), at(1), at(2), at(3)]))).toEqual([0, 1, 2]);
  });

  it("adds later what came to something else, the recovery among it, and leaves the incident alone otherwise", () => {
    const begun = addEvidence(incident, [at(0), at(1), at(2)]);
    expect(addEvidence(begun, [at(5)])).toBe(begun);
    const changed = addEvidence(begun, [at(5, { outcome: "timeout", reason: "phase-timeout" }), at(6)]);
    expect(minutes(changed)).toEqual([0, 1, 2, 5]);
    const recovered = addEvidence(changed, [at(9, { outcome: "ok" }), at(10, { outcome: "ok" })]);
    expect(minutes(recovered)).toEqual([0, 1, 2, 5, 9]);
  });

  it("takes the same evidence once, and never more than it may", () => {
    const many = Array.from({ length: 40 }, (_, minute) => at(minute, { code: 500 + minute }));
    const full = addEvidence(incident, many);
    expect(full.evidence).toHaveLength(EVIDENCE_KEPT.first + EVIDENCE_KEPT.last);
    expect(addEvidence(full, many)).toBe(full);
  });
});
