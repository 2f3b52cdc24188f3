import fc from "fast-check";
import { expect, it } from "vitest";
import { correlate } from "./correlate.ts";
import { EVERY_MS, monitor as fixture, sample, START_MS } from "./samples.fixture.ts";
import { MINUTE_MS, toInstant } from "./instant.ts";
import { judge, type PriorVerdict } from "./judge.ts";
import { judgePage } from "./judge-page.ts";
import { pageView } from "./corroborate.ts";
import { testimoniesOf } from "./witness.ts";
import type { Incident } from "./incident.ts";
import type { Monitor } from "./monitor.ts";
import type { Report, ReportedIncident } from "./report.ts";
import type { Sample } from "./sample.ts";
import type { Verdict } from "./verdict.ts";

const at = (minute: number): string => toInstant(START_MS + minute * MINUTE_MS);
const feeds = [
  { feed: "own", components: [] },
  { feed: "other", components: [], role: "third-party" as const },
];
const probed = { ...fixture, probe: { kind: "http" }, feeds };
const { probe: _, ...unasked } = { ...probed, id: "page" };
const monitors: readonly Monitor[] = [probed, unasked];

const incident: fc.Arbitrary<ReportedIncident> = fc
  .record({
    id: fc.constantFrom("i1", "i2"),
    title: fc.constantFrom("Errors", "Slow"),
    impact: fc.constantFrom("partial_outage" as const, "major_outage" as const, "operational" as const),
    begin: fc.integer({ min: -30, max: 60 }),
    lasts: fc.option(fc.nat({ max: 40 }), { nil: undefined }),
    lag: fc.nat({ max: 20 }),
  })
  .map(({ begin, lasts, lag, ...some }) => ({
    ...some,
    state: "investigating" as const,
    begin: at(begin),
    published: at(begin + lag),
    ...(lasts !== undefined && { end: at(begin + lasts) }),
    components: [],
    updates: [],
  }));
const reportOf = (feed: string): fc.Arbitrary<Report> =>
  fc
    .record({
      indicator: fc.constantFrom("none" as const, "major" as const, "critical" as const, "unknown" as const),
      incidents: fc.uniqueArray(incident, { selector: ({ id }) => id, maxLength: 2 }),
      uptime: fc.option(fc.constantFrom(0, 0.9, 1), { nil: undefined }),
      isRead: fc.boolean(),
    })
    .map(({ uptime, isRead, ...said }) => ({
      ...said,
      feed,
      url: `https://${feed}.example/`,
      fetchedAt: at(0),
      components: [],
      maintenances: [],
      ...(uptime !== undefined && { figures: [{ component: "x", name: "X", uptime: { "5m": uptime } }] }),
      ...(!isRead && { problem: { reason: "not-json" as const, detail: "HTML" } }),
    }));
const rounds = fc.array(
  fc.record({
    own: reportOf("own"),
    other: reportOf("other"),
    outcome: fc.constantFrom("ok" as const, "timeout" as const, "server-error" as const, "slow" as const),
  }),
  { minLength: 1, maxLength: 12 },
);

it("whatever sources say from round to round, what was correlated stays as it is when it is done again", () => {
  fc.assert(
    fc.property(rounds, (all) => {
      const samples: Sample[] = [];
      const priors = new Map<string, PriorVerdict>();
      all.reduce<readonly Incident[]>((incidents, { own, other, outcome }, index) => {
        const nowMs = START_MS + index * EVERY_MS;
        samples.push(sample(nowMs, outcome));
        const reports = new Map([own, other].map((report) => [report.feed, report]));
        const pages = new Map(monitors.map((one) => [one.id, pageView(one, reports, nowMs)!]));
        const verdicts = new Map(
          monitors.map(({ id }): [string, Verdict] => [
            id,
            id === "page"
              ? judgePage(id, pages.get(id), nowMs, priors.get(id))
              : judge(probed, samples, nowMs, priors.get(id)),
          ]),
        );
        for (const [id, verdict] of verdicts) priors.set(id, verdict);
        const testimonies = new Map(monitors.map((one) => [one.id, testimoniesOf(one, reports, nowMs)]));
        const seen = { monitors, verdicts, pages, testimonies, samples, evidence: new Map(), nowMs };
        const after = replaced(incidents, correlate({ ...seen, incidents }));
        expect(correlate({ ...seen, incidents: after })).toEqual([]);
        return after;
      }, []);
    }),
    { numRuns: 300 },
  );
});

const replaced = (before: readonly Incident[], changed: readonly Incident[]): readonly Incident[] =>
  [...new Map([...before, ...changed].map((one) => [one.id, one])).values()].toSorted((a, b) =>
    a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : a.id < b.id ? -1 : 1,
  );
