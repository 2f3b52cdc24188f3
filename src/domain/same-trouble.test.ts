import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MINUTE_MS, toInstant, toMs } from "./instant.ts";
import { totalMs } from "./intervals.ts";
import { joinSameTrouble, normalTitle } from "./same-trouble.ts";
import { COMPONENT_STATUSES, INCIDENT_STATES, type Report, type ReportedIncident } from "./report.ts";

const NOON = toMs("2026-11-21T12:00:00.000Z");
const minute = (minutes: number): string => toInstant(NOON + minutes * MINUTE_MS);

function incident(id: string, from: number, to?: number, more: Partial<ReportedIncident> = {}): ReportedIncident {
  return {
    id,
    title: "Elevated errors",
    state: to === undefined ? "investigating" : "resolved",
    impact: "partial_outage",
    begin: minute(from),
    ...(to !== undefined && { end: minute(to) }),
    published: minute(from),
    components: [],
    updates: [],
    ...more,
  };
}
const report = (incidents: readonly ReportedIncident[]): Report => ({
  feed: "page",
  url: "https://status.example/",
  fetchedAt: minute(0),
  indicator: "none",
  components: [],
  incidents,
  maintenances: [],
});
const joined = (...incidents: readonly ReportedIncident[]) => joinSameTrouble(report(incidents)).incidents;

describe("a title", () => {
  it.each([
    ["Alert 17: probe failed", "Alert 18: probe failed"],
    ["Probe 3 of 20 failed", "Probe 19 of 20 failed"],
    ["Errors in us-central1", "Errors in us-central2"],
    ["Errors in us-east-1a", "Errors in us-east-1c"],
    ["Errors in eastus", "errors  in EastUS"],
    ["Errors in eastus2", "Errors in eastus3"],
    ["12% of requests fail", "9.5 % of requests fail"],
    ["Slow since 14:17 UTC", "Slow since 09:05 UTC"],
    ["Errors on Sep 3, 2026", "Errors on Sep 4, 2026"],
    ["Errors 2026-09-03T14:17:00Z", "Errors 2026-09-03T14:19:30Z"],
    ["INC-4711 API errors", "INC-4712 API errors"],
    ["API errors (#4711)", "API errors (#4712)"],
    ["Job 01jmdk9xynY6rxsed6sd failed", "Job 02jmdk9xynY6rxsed6se failed"],
    ["Delayed by 5 minutes", "Delayed by 25 minutes"],
    ["Case 100234 opened", "Case 100299 opened"],
  ])("%j tells of the same as %j", (a, b) => {
    expect(normalTitle(a)).toBe(normalTitle(b));
  });

  it.each([
    ["Errors on gpt-sketch-4", "Errors on gpt-sketch-5"],
    ["Errors on Quill Opus 4.1", "Errors on Quill Opus 4.5"],
    ["Quill Opus 4 errors", "Quill Opus 3 errors"],
    ["text-001 fails", "text-002 fails"],
    ["Errors in us-central1", "Errors in us-east1"],
    ["Chat is slow", "Images are slow"],
  ])("%j tells of something else than %j: versions are names", (a, b) => {
    expect(normalTitle(a)).not.toBe(normalTitle(b));
  });
});

describe("twenty reports of a robot", () => {
  const twenty = Array.from({ length: 20 }, (_, n) =>
    incident(`r${n}`, n * 15, n * 15 + 5 + (n % 6), {
      title: `Alert ${n}: image generation fails (${n * 3}%)`,
      impact: n === 7 ? "major_outage" : "degraded_performance",
      components: [n % 2 === 0 ? "Images" : "API"],
      regions: [`us-east-${n % 2}`],
      updates: [{ t: minute(n * 15), state: "investigating", text: "Firing" }],
      ...(n === 4 && { url: "https://status.example/r4" }),
    }),
  );

  it("are one trouble, from the first to the last of them", () => {
    const [one, ...rest] = joined(...twenty);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      id: "r0",
      title: "Alert 0: image generation fails (0%)",
      impact: "major_outage",
      state: "resolved",
      begin: minute(0),
      published: minute(0),
      end: minute(19 * 15 + 6),
      components: ["API", "Images"],
      regions: ["us-east-0", "us-east-1"],
      url: "https://status.example/r4",
    });
    expect(one!.updates).toHaveLength(20);
  });

  it("go on while one of them does, and keep their id when another joins", () => {
    const before = joined(...twenty.slice(0, 12))[0]!;
    const open = joined(
      ...twenty,
      incident("r99", 290, undefined, { title: "Alert 20: image generation fails (1%)" }),
    )[0]!;
    expect(open.id).toBe(before.id);
    expect(open.end).toBeUndefined();
    expect(open.state).toBe("investigating");
  });

  it("keep it also when one joins that says it began earlier", () => {
    const backdated = { ...twenty[3]!, id: "a-backdated", begin: minute(-20), published: minute(400) };
    expect(joined(...twenty, backdated)[0]).toMatchObject({ id: "r0", begin: minute(-20), published: minute(0) });
  });
});

describe("incidents of one title", () => {
  it("are one where they lie at most ten minutes apart, and two where they lie further", () => {
    expect(joined(incident("a", 0, 10), incident("b", 20, 30))).toHaveLength(1);
    expect(joined(incident("a", 0, 10), incident("b", 21, 30))).toHaveLength(2);
  });

  it("on several components at the same time are one trouble of all of them", () => {
    const one = joined(incident("a", 0, 10, { components: ["Chat"] }), incident("b", 2, 8, { components: ["Images"] }));
    expect(one).toMatchObject([{ id: "a", components: ["Chat", "Images"], end: minute(10) }]);
  });

  it("are two where only one of them is of any impact, or is planned", () => {
    expect(joined(incident("a", 0, 10), incident("b", 0, 10, { impact: "operational" }))).toHaveLength(2);
    expect(joined(incident("a", 0, 10), incident("b", 0, 10, { impact: "under_maintenance" }))).toHaveLength(2);
  });

  it("that has nothing in it but marks stay as they are", () => {
    expect(joined(incident("a", 0, 10, { title: "…" }), incident("b", 0, 10, { title: "" }))).toHaveLength(2);
  });
});

describe("joining", () => {
  const any: fc.Arbitrary<ReportedIncident> = fc
    .record({
      id: fc.uuid(),
      title: fc.constantFrom("Elevated errors", "Alert 1 fired", "Alert 2 fired", "", "Slow"),
      from: fc.integer({ min: 0, max: 300 }),
      lasts: fc.option(fc.integer({ min: -5, max: 60 }), { nil: undefined }),
      said: fc.integer({ min: -60, max: 60 }),
      impact: fc.constantFrom(...COMPONENT_STATUSES),
      state: fc.constantFrom(...INCIDENT_STATES),
      components: fc.uniqueArray(fc.constantFrom("a", "b", "c")),
    })
    .map(({ id, title, from, lasts, said, impact, state, components }) =>
      incident(id, from, lasts === undefined ? undefined : from + lasts, {
        title,
        impact,
        state,
        components,
        published: minute(from + said),
        updates: [{ t: minute(from), state, text: title }],
      }),
    );
  const many = fc.uniqueArray(any, { maxLength: 12, selector: ({ id }) => id });
  const covered = (incidents: readonly ReportedIncident[]): number =>
    totalMs(
      incidents.map(({ begin, end }) => ({ fromMs: toMs(begin), toMs: end === undefined ? NOON * 2 : toMs(end) })),
    );

  it("is idempotent and does not go by the order", () => {
    fc.assert(
      fc.property(many, (incidents) => {
        const once = joinSameTrouble(report(incidents));
        expect(joinSameTrouble(once)).toEqual(once);
        expect(joinSameTrouble(report(incidents.toReversed()))).toEqual(once);
      }),
    );
  });

  it("loses no component, update or time, makes up no id, and closes nothing that is open", () => {
    fc.assert(
      fc.property(many, (incidents) => {
        const once = joinSameTrouble(report(incidents)).incidents;
        const ids = new Set(incidents.map(({ id }) => id));
        for (const { id } of once) expect(ids.has(id)).toBe(true);
        for (const { components, updates, begin, end } of incidents) {
          const home = once.find(
            (one) =>
              components.every((name) => one.components.includes(name)) &&
              updates.every(({ text, t }) => one.updates.some((other) => other.text === text && other.t === t)) &&
              one.begin <= begin &&
              (one.end === undefined || (end !== undefined && one.end >= end)),
          );
          expect(home).toBeDefined();
        }
        expect(covered(once)).toBeGreaterThanOrEqual(covered(incidents));
      }),
    );
  });
});
