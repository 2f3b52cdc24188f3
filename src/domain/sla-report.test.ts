import { describe, expect, it } from "vitest";
import type { Incident } from "./incident.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toMs } from "./instant.ts";
import { DEFAULT_POLICY } from "./monitor.ts";
import { closeDays, rollHours } from "./rollup-close.ts";
import type { Sample } from "./sample.ts";
import { slaReport, type SlaInput } from "./sla-report.ts";

const FROM = toMs("2026-11-01T00:00:00.000Z");
const TO = toMs("2026-12-01T00:00:00.000Z");
const CLOSES = toMs("2026-12-03T00:04:00.000Z");

/** Every half hour, all good but what `change` says of its time. */
function samples(change: (tMs: number) => Partial<Sample> | undefined = () => ({}), more: Partial<Sample> = {}) {
  const all: Sample[] = [];
  for (let tMs = FROM - HOUR_MS; tMs < TO + HOUR_MS; tMs += 30 * MINUTE_MS) {
    const own = change(tMs);
    if (own === undefined) continue;
    const one = { v: 1, t: toInstant(tMs), monitor: "chat", run: "1.1", outcome: "ok", ms: 200, every: 1_800 } as const;
    all.push({ ...one, ...more, ...own });
  }
  return all;
}

const daysOf = (lines: readonly Sample[], corrections: SlaInput["corrections"] = []) =>
  closeDays(rollHours(lines, corrections, CLOSES), [], CLOSES);

function report(over: Partial<SlaInput> = {}) {
  return slaReport({
    month: "2026-11",
    days: [],
    incidents: [],
    corrections: [],
    monitors: [{ id: "chat", name: "Chat", probe: {} }],
    nowMs: CLOSES,
    ...over,
  });
}

const inHours = (tMs: number, from: number, to: number): boolean =>
  FROM + from * HOUR_MS <= tMs && tMs < FROM + to * HOUR_MS;

function outage(beginMs: number, endMs: number | undefined, more: Partial<Incident> = {}): Incident {
  return {
    v: 1,
    id: `${toInstant(beginMs).slice(0, 10).replaceAll("-", "")}T000000Z-chat-outage`,
    monitor: "chat",
    kind: "outage",
    level: "critical",
    begin: toInstant(beginMs),
    detected: toInstant(beginMs + MINUTE_MS),
    ...(endMs !== undefined && { end: toInstant(endMs) }),
    outcome: "timeout",
    corroboration: "uncovered",
    timeline: [],
    evidence: [],
    outbox: [],
    ...more,
  };
}

describe("slaReport", () => {
  it("tells of a month what its day lines hold, and of no other", () => {
    const failing = (tMs: number) => (inHours(tMs, 240, 246) ? { outcome: "timeout" as const } : {});
    const { monitors, ...rest } = report({
      days: daysOf(samples(failing)),
      monitors: [
        {
          id: "chat",
          name: "Chat",
          group: "Text",
          provider: "openai",
          slo: { target: 0.99, windowMs: 30 * DAY_MS },
          probe: {},
        },
      ],
    });
    expect(rest).toEqual({
      v: 1,
      month: "2026-11",
      from: "2026-11-01T00:00:00.000Z",
      to: "2026-12-01T00:00:00.000Z",
      closedAt: "2026-12-03T00:04:00.000Z",
    });
    expect(monitors).toEqual([
      {
        id: "chat",
        name: "Chat",
        group: "Text",
        provider: "openai",
        uptimeOf: "calls",
        // 714 of 720 hours.
        uptime: 0.991666,
        coverage: 1,
        availableMs: 714 * HOUR_MS,
        downtimeMs: 6 * HOUR_MS,
        leftOutMs: 0,
        calls: 1_440,
        failures: 12,
        errorRate: 0.008333,
        latency: { p50: expect.closeTo(200, -1), p95: expect.closeTo(200, -1), p99: expect.any(Number), mean: 200 },
        incidents: { count: 0, list: [] },
        slo: {
          target: 0.99,
          met: true,
          budgetMs: 7.2 * HOUR_MS,
          spentMs: 6 * HOUR_MS,
          leftMs: expect.closeTo(1.2 * HOUR_MS, -1),
        },
        cost: { calls: 1_440, amounts: {}, unpriced: 0 },
        corrections: [],
        falseAlarms: [],
      },
    ]);
  });

  it("counts neither gaps nor what was left out as up or down", () => {
    const change = (tMs: number) =>
      inHours(tMs, 0, 360) ? undefined : inHours(tMs, 360, 432) ? { outcome: "rate-limited" as const } : {};
    const [part] = report({ days: daysOf(samples(change)) }).monitors;
    expect(part).toMatchObject({ uptime: 1, downtimeMs: 0, leftOutMs: 72 * HOUR_MS });
    // The last sample of October stands for one interval of November.
    expect(part!.coverage).toBeCloseTo((720 - 360 - 72) / 720, 2);
  });

  it("leaves a false alarm out, whether its lines count it already or not, and says who marked it", () => {
    const failing = (tMs: number) => (inHours(tMs, 240, 246) ? { outcome: "timeout" as const } : {});
    const correction = {
      v: 1 as const,
      t: "2026-11-12T09:00:00.000Z",
      monitor: "chat",
      from: toInstant(FROM + 239 * HOUR_MS),
      to: toInstant(FROM + 247 * HOUR_MS),
      who: "ann",
      why: "our proxy",
    };
    const incidents = [outage(FROM + 240 * HOUR_MS, FROM + 246 * HOUR_MS)];
    for (const counted of [[correction], []]) {
      const days = daysOf(samples(failing), counted);
      const [part] = report({ days, corrections: [correction], incidents }).monitors;
      expect(part).toMatchObject({
        uptime: 1,
        downtimeMs: 0,
        leftOutMs: 6 * HOUR_MS,
        incidents: { count: 0, list: [] },
        corrections: [{ t: correction.t, from: correction.from, to: correction.to, who: "ann", why: "our proxy" }],
      });
    }
  });

  it("says of each false alarm who called it so, why, and what to tune by the settings of its close", () => {
    const marked = (incident: Incident): Incident => {
      const end = incident.end!;
      const word = { t: end, what: "false-alarm", by: "ann", why: "our proxy" } as const;
      return { ...incident, timeline: [{ t: end, what: "recovered" }, word] };
    };
    const span = [FROM + DAY_MS, FROM + DAY_MS + HOUR_MS] as const;
    const incidents = [
      marked(outage(...span)),
      marked(outage(...span, { id: "a", kind: "alert", rule: "too-dear" })),
      marked(outage(...span, { id: "o", monitor: "old" })),
    ];
    const days = [...daysOf(samples()), ...daysOf(samples(undefined, { monitor: "old" }))];
    const policy = { ...DEFAULT_POLICY, failures: 4 };
    const monitors = [{ id: "chat", name: "Chat", probe: {}, policy }];
    const [chat, old] = report({ days, incidents, monitors }).monitors;
    const word = {
      t: toInstant(span[1]),
      from: toInstant(span[0]),
      to: toInstant(span[1]),
      who: "ann",
      why: "our proxy",
    };
    expect(chat!.falseAlarms).toEqual([
      { incident: incidents[0]!.id, kind: "outage", ...word, setting: "judge.failures", value: "4" },
      { incident: "a", kind: "alert", ...word, rule: "too-dear" },
    ]);
    // Of what had left the config nobody knows how it was judged.
    expect(old!.falseAlarms).toEqual([{ incident: "o", kind: "outage", ...word }]);
  });

  it("lists what failed in the month; what goes on has no end yet", () => {
    const incidents = [
      outage(FROM - HOUR_MS, FROM + HOUR_MS),
      outage(FROM + 2 * DAY_MS, FROM + 2 * DAY_MS + HOUR_MS),
      outage(TO - HOUR_MS, undefined, { kind: "degradation" }),
      outage(FROM + DAY_MS, FROM + 2 * DAY_MS, { kind: "certificate" }),
    ];
    const [part] = report({ days: daysOf(samples()), incidents }).monitors;
    expect(part!.incidents).toEqual({
      count: 2,
      longestMs: HOUR_MS,
      mttdMs: MINUTE_MS,
      mttrMs: HOUR_MS,
      list: [
        {
          id: "20261103T000000Z-chat-outage",
          kind: "outage",
          begin: toInstant(FROM + 2 * DAY_MS),
          end: toInstant(FROM + 2 * DAY_MS + HOUR_MS),
          durationMs: HOUR_MS,
        },
        { id: "20261130T000000Z-chat-outage", kind: "degradation", begin: toInstant(TO - HOUR_MS) },
      ],
    });
  });

  it("tells cost by unit, by model and for each success, and of unpriced calls no cost of a success", () => {
    const priced = samples((tMs) => (tMs < FROM ? {} : { used: { in: 5 }, cost: 30, model: "gpt-5.4-mini" }));
    const [part] = report({ days: daysOf(priced) }).monitors;
    expect(part!.cost).toEqual({
      calls: 1_440,
      amounts: { USD: 43_200 },
      unpriced: 0,
      perSuccess: { USD: 30 },
      models: { "gpt-5.4-mini": { calls: 1_440, cost: { USD: 43_200 } } },
    });
    const [unknown] = report({ days: daysOf(samples(() => ({ used: { in: 5 } }))) }).monitors;
    expect(unknown!.cost).toEqual({ calls: 1_440, amounts: {}, unpriced: 1_440 });
  });

  it("tells each region by itself, and all together as their mean", () => {
    const bad = (tMs: number) => (inHours(tMs, 0, 72) ? { outcome: "timeout" as const } : {});
    const lines = [...samples(bad, { region: "eu" }), ...samples(undefined, { region: "us" })];
    const [part] = report({ days: daysOf(lines) }).monitors;
    expect(part).toMatchObject({
      uptime: 0.95,
      coverage: 1,
      regions: [
        { region: "eu", uptime: 0.9, coverage: 1 },
        { region: "us", uptime: 1, coverage: 1 },
      ],
    });
  });

  it("names those that are watched in the config's order, then those that had left it, and nobody of whom nothing was seen", () => {
    const days = ["old", "image", "chat"].flatMap((monitor) => daysOf(samples(undefined, { monitor })));
    const monitors = [
      { id: "chat", name: "Chat" },
      { id: "new", name: "New", probe: {} },
      { id: "image", name: "Image", probe: {} },
    ];
    expect(report({ days, monitors }).monitors.map(({ id, name, uptimeOf }) => ({ id, name, uptimeOf }))).toEqual([
      { id: "chat", name: "Chat", uptimeOf: "page" },
      { id: "image", name: "Image", uptimeOf: "calls" },
      { id: "old", name: "old", uptimeOf: undefined },
    ]);
  });

  it("does not say of an unseen month that it was up", () => {
    const monitors = [{ id: "chat", name: "Chat", slo: { target: 0.99, windowMs: DAY_MS } }];
    const [part] = report({ days: daysOf(samples(() => ({ outcome: "inconclusive" }))), monitors }).monitors;
    expect(part).not.toHaveProperty("uptime");
    expect(part).toMatchObject({ coverage: 0, calls: 0, slo: { target: 0.99 } });
    expect(part!.slo).toEqual({ target: 0.99 });
  });

  it("knows the ends of years and leap days", () => {
    expect(report({ month: "2027-12" })).toMatchObject({ to: "2028-01-01T00:00:00.000Z" });
    expect(report({ month: "2028-02" })).toMatchObject({ to: "2028-03-01T00:00:00.000Z" });
  });
});
