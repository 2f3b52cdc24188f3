import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HeartbeatBody, overdueSamples, refusalOf, reportedSample, type HeartbeatReport } from "./heartbeat.ts";
import { judge } from "./judge.ts";
import { DEFAULT_POLICY } from "./monitor.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "./instant.ts";
import { START_MS, monitor as plain, sample } from "./samples.fixture.ts";
import { EMPTY_STATE, type State } from "./state.ts";
import type { Sample } from "./sample.ts";

const EVERY_MS = 10 * MINUTE_MS;
const GRACE_MS = 5 * MINUTE_MS;
const monitor = { id: "nightly", everyMs: EVERY_MS, graceMs: GRACE_MS };

const report = (sentMs: number, more: Partial<HeartbeatReport> = {}): HeartbeatReport => ({
  monitor: "nightly",
  id: `r-${sentMs}`,
  sent: toInstant(sentMs),
  status: "ok",
  ...more,
});

const line = (sentMs: number, more: Partial<HeartbeatReport> = {}): Sample =>
  reportedSample(report(sentMs, more), monitor, "7.1");

const overdue = (samples: readonly Sample[], nowMs: number, state: Pick<State, "verdicts"> = EMPTY_STATE): Sample[] =>
  overdueSamples([monitor], samples, { state, run: "8.1", nowMs });

const verdict = (name: "up" | "down" | "unknown") => ({
  verdicts: { nightly: { verdict: name, since: toInstant(START_MS) } },
});

describe("a report's body", () => {
  const body = { monitor: "nightly", id: "run-1", sent: "2026-11-21T10:00:00+01:00" };

  it("is ok unless it says otherwise, and its moment is told in UTC", () => {
    expect(HeartbeatBody.parse(body)).toEqual({ ...body, sent: "2026-11-21T09:00:00.000Z", status: "ok" });
  });

  it("may hold more than we know", () => {
    expect(HeartbeatBody.parse({ ...body, ms: 12.4, code: 503, host: "x" })).toEqual({
      ...body,
      sent: "2026-11-21T09:00:00.000Z",
      status: "ok",
      ms: 12.4,
      code: 503,
    });
  });

  it.each([
    { monitor: "../etc" },
    { monitor: undefined },
    { id: "" },
    { id: "x".repeat(65) },
    { id: "a b" },
    { id: 7 },
    { sent: "yesterday" },
    { sent: "2026-11-21T10:00:00" },
    { sent: "2026-02-30T10:00:00Z" },
    { sent: 1_763_000_000 },
    { status: "down" },
    { ms: -1 },
    { ms: Number.NaN },
    { ms: "12" },
    { code: 99 },
    { code: "no such code" },
  ])("is refused with %j", (more) => {
    expect(HeartbeatBody.safeParse({ ...body, ...more }).success).toBe(false);
  });
});

describe("a report", () => {
  it("becomes a line at the moment it was sent", () => {
    expect(line(START_MS, { ms: 812.6, code: 200 })).toEqual({
      v: 1,
      t: toInstant(START_MS),
      monitor: "nightly",
      run: "7.1",
      outcome: "ok",
      ms: 813,
      code: 200,
      every: 600,
      id: `r-${START_MS}`,
    });
  });

  it("of a failure is one, with its code", () => {
    expect(line(START_MS, { status: "fail", code: "OUT_OF_DISK" })).toMatchObject({
      outcome: "server-error",
      reason: "reported-failure",
      error: "OUT_OF_DISK",
    });
  });

  it.each([
    ["known", report(START_MS + 1, { id: `r-${START_MS}` })],
    ["not-newer", report(START_MS, { id: "other" })],
    ["not-newer", report(START_MS - 1)],
    ["too-old", report(START_MS + MINUTE_MS - DAY_MS - 1)],
    ["from-the-future", report(START_MS + 6 * MINUTE_MS + 1)],
    [undefined, report(START_MS + 1)],
    [undefined, report(START_MS + 6 * MINUTE_MS)],
  ])("is %s", (refusal, asked) => {
    expect(refusalOf(asked, [line(START_MS)], START_MS + MINUTE_MS)).toBe(refusal);
  });

  it("may be up to a day old, and follows no other monitor's", () => {
    const others = [{ ...line(START_MS), monitor: "other" }];
    expect(refusalOf(report(START_MS), others, START_MS + DAY_MS)).toBeUndefined();
    expect(refusalOf(report(START_MS), others, START_MS + DAY_MS + 1)).toBe("too-old");
  });

  it("follows a sample of missing, which is no report", () => {
    const [missing] = overdue([line(START_MS)], START_MS + HOUR_MS);
    expect(refusalOf(report(START_MS + 1), [line(START_MS), missing!], START_MS + HOUR_MS)).toBeUndefined();
  });

  it("is taken once, in whatever order reports and their doubles come", () => {
    const sent = fc.integer({ min: 0, max: 20 }).map((minutes) => report(START_MS + minutes * MINUTE_MS));
    fc.assert(
      fc.property(fc.array(sent), (reports) => {
        const nowMs = START_MS + HOUR_MS;
        const kept: Sample[] = [];
        for (const one of reports)
          if (refusalOf(one, kept, nowMs) === undefined) kept.push(reportedSample(one, monitor, "1.1"));
        expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
        expect(kept).toEqual(kept.toSorted((a, b) => (a.t < b.t ? -1 : 1)));
      }),
      { seed: 20261121 },
    );
  });
});

describe("a heartbeat", () => {
  it("is missing once interval and grace have passed, not before", () => {
    const samples = [line(START_MS)];
    expect(overdue(samples, START_MS + EVERY_MS + GRACE_MS)).toEqual([]);
    expect(overdue(samples, START_MS + EVERY_MS + GRACE_MS + 1)).toEqual([
      {
        v: 1,
        t: toInstant(START_MS + EVERY_MS + GRACE_MS + 1),
        monitor: "nightly",
        run: "8.1",
        outcome: "timeout",
        reason: "heartbeat-missing",
        blame: "provider",
        every: 600,
      },
    ]);
  });

  it("that was never heard of is unknown", () => {
    expect(overdue([], START_MS)).toEqual([]);
    expect(overdue([], START_MS, verdict("unknown"))).toEqual([]);
    expect(overdue([{ ...line(START_MS), monitor: "other" }], START_MS + DAY_MS)).toEqual([]);
  });

  it("that was asked before it became one is unknown", () => {
    const asked = sample(START_MS, "ok", { monitor: "nightly" });
    expect(overdue([asked], START_MS + DAY_MS, verdict("up"))).toEqual([]);
  });

  it("is missed once an interval, however often a round looks", () => {
    let samples = [line(START_MS)];
    for (let minute = 0; minute <= 60; minute += 1)
      samples = [...samples, ...overdue(samples, START_MS + minute * MINUTE_MS)];
    expect(samples.slice(1).map(({ t }) => (Date.parse(t) - START_MS) / MINUTE_MS)).toEqual([16, 26, 36, 46, 56]);
  });

  it("is missed again after a pause that outlived its lines", () => {
    expect(overdue([], START_MS, verdict("down"))).toHaveLength(1);
    expect(overdue([], START_MS, verdict("up"))).toHaveLength(1);
    const [missing] = overdue([], START_MS, verdict("down"));
    expect(overdue([missing!], START_MS + EVERY_MS)).toHaveLength(1);
  });

  it("that reports again is missing no more, and a reported failure is a report", () => {
    const [missing] = overdue([line(START_MS)], START_MS + HOUR_MS);
    const again = line(START_MS + HOUR_MS + 1, { status: "fail" });
    expect(overdue([line(START_MS), missing!, again], START_MS + HOUR_MS + EVERY_MS)).toEqual([]);
  });

  it("needs no order of lines", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 }), (minutes) => {
        const samples = minutes.map((minute) => line(START_MS + minute * MINUTE_MS));
        const lastMs = START_MS + Math.max(...minutes) * MINUTE_MS;
        expect(overdue(samples, lastMs + EVERY_MS + GRACE_MS)).toEqual([]);
        expect(overdue(samples, lastMs + EVERY_MS + GRACE_MS + 1)).toHaveLength(1);
      }),
      { seed: 20261121 },
    );
  });
});

describe("what is believed of a heartbeat", () => {
  const graceMs = 4 * HOUR_MS;
  const believing = {
    ...plain,
    ...monitor,
    graceMs,
    policy: { ...DEFAULT_POLICY, failures: 1, recovery: 1, confirmMs: 0 },
  };
  const believed = (samples: readonly Sample[], nowMs: number): string => judge(believing, samples, nowMs).verdict;

  it("is what it reported last, for all of its grace", () => {
    expect(believed([line(START_MS)], START_MS + EVERY_MS + graceMs)).toBe("up");
    expect(believed([line(START_MS, { status: "fail" })], START_MS + EVERY_MS)).toBe("down");
  });

  it("is down from the first that is missing to the next report", () => {
    const lateMs = START_MS + EVERY_MS + graceMs + 1;
    const missing = overdueSamples([believing], [line(START_MS)], { state: EMPTY_STATE, run: "8.1", nowMs: lateMs });
    const samples = [line(START_MS), ...missing];
    expect(believed(samples, lateMs)).toBe("down");
    expect(believed([...samples, line(lateMs + 1)], lateMs + 1)).toBe("up");
  });
});
