import fc from "fast-check";
import { expect, it } from "vitest";
import { SECOND_MS, toInstant, toMs } from "./instant.ts";
import { reportedDowntimeMs } from "./reported-downtime.ts";
import { COMPONENT_STATUSES, type ReportedIncident } from "./report.ts";

const FROM = toMs("2026-11-21T09:00:00.000Z");
const second = (s: number): string => toInstant(FROM + s * SECOND_MS);

const incidents: fc.Arbitrary<readonly ReportedIncident[]> = fc.array(
  fc
    .record({
      from: fc.integer({ min: -60, max: 150 }),
      lasts: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
      impact: fc.constantFrom(...COMPONENT_STATUSES),
      advisory: fc.boolean(),
    })
    .map(({ from, lasts, impact, advisory }, index = 0) => ({
      id: String(index),
      title: "Errors",
      state: "investigating",
      impact,
      begin: second(from),
      ...(lasts !== undefined && { end: second(from + lasts) }),
      published: second(from),
      components: [],
      ...(advisory && { advisory }),
      updates: [],
    })),
  { maxLength: 8 },
);

it("counts each second in which any incident tells of trouble, and no second twice", () => {
  fc.assert(
    fc.property(incidents, (many) => {
      const counted = Array.from({ length: 120 }, (_, s) => FROM + s * SECOND_MS).filter((ms) =>
        many.some(
          ({ begin, end, impact, advisory }) =>
            advisory !== true &&
            impact !== "operational" &&
            impact !== "under_maintenance" &&
            toMs(begin) <= ms &&
            (end === undefined || ms < toMs(end)),
        ),
      );
      expect(reportedDowntimeMs(many, FROM, FROM + 120 * SECOND_MS)).toBe(counted.length * SECOND_MS);
    }),
  );
});
