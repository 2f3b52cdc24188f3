import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS, toInstant, toMs } from "../domain/instant.ts";
import { incidentOfId, incidentsMeanwhile, incidentsOfMonitor } from "./incident-index.ts";
import { createContext } from "./site.ts";
import type { SiteContext } from "./context.ts";
import { monitor, NOW_MS, outage, siteInput } from "./fixtures.ts";

const RUNS = { numRuns: 60 };

const drawn = fc.array(
  fc.record({
    monitor: fc.constantFrom("a", "b", "c"),
    agoMs: fc.integer({ min: 0, max: 20 * DAY_MS }),
    lastedMs: fc.option(fc.integer({ min: 0, max: 5 * DAY_MS })),
  }),
  { maxLength: 30 },
);

function contextOf(incidents: typeof drawn extends fc.Arbitrary<infer T> ? T : never): SiteContext {
  const input = siteInput({ monitors: ["a", "b", "c"].map((id) => monitor(id)) });
  const told = incidents.map(({ monitor: id, agoMs, lastedMs }, index) => {
    const begin = toInstant(NOW_MS - agoMs);
    const end = lastedMs === null ? {} : { end: toInstant(Math.min(NOW_MS, NOW_MS - agoMs + lastedMs)) };
    const own = `20261101T00${String(index).padStart(2, "0")}00Z-${id}-outage`;
    return outage(id, { id: own, begin, detected: begin, ...end });
  });
  return createContext({ ...input, ledger: { ...input.ledger, incidents: told } });
}

const untilMs = (end: string | undefined): number => (end === undefined ? NOW_MS : toMs(end));

describe("the index of incidents", () => {
  it("finds those that meet another in time, in their order", () => {
    fc.assert(
      fc.property(drawn, (incidents) => {
        const context = contextOf(incidents);
        for (const { incident } of context.incidents) {
          const found = incidentsMeanwhile(context, incident);
          const meets = context.incidents.filter(
            ({ incident: { begin, end } }) =>
              toMs(begin) <= untilMs(incident.end) && untilMs(end) >= toMs(incident.begin),
          );
          expect(found).toEqual(meets);
        }
      }),
      RUNS,
    );
  });

  it("finds each by its id and by its monitor", () => {
    fc.assert(
      fc.property(drawn, (incidents) => {
        const context = contextOf(incidents);
        for (const one of context.incidents) {
          expect(incidentOfId(context, one.incident.id)).toBe(one);
          const own = context.incidents.filter(({ incident }) => incident.monitor === one.incident.monitor);
          expect(incidentsOfMonitor(context, one.incident.monitor)).toEqual(own);
        }
        expect(incidentsOfMonitor(context, "nobody")).toEqual([]);
      }),
      RUNS,
    );
  });
});
