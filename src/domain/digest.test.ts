import { describe, expect, it } from "vitest";
import { at, endedAt, OUTAGE, POLICY, withEvents } from "./notice.fixture.ts";
import { CLAIM_MS } from "./claim.ts";
import { DEFAULT_POLICY } from "./monitor.ts";
import { digestSpan, falseAlarmsSince, planDigests } from "./digest.ts";
import { START_MS } from "./samples.fixture.ts";
import { toInstant } from "./instant.ts";
import type { Incident } from "./incident.ts";

const digest = (every: "day" | "week", timeZone: string) => ({
  digest: { every, minute: 9 * 60, to: ["team"] },
  timeZone,
});
const spanAt = (policy: ReturnType<typeof digest>, text: string) => {
  const span = digestSpan(policy, Date.parse(text));
  return span && [toInstant(span.fromMs), toInstant(span.toMs)];
};

describe("the time of a summary", () => {
  it("is the last day that is over, once its hour has come", () => {
    expect(spanAt(digest("day", "UTC"), "2026-11-21T09:00:00Z")).toEqual([
      "2026-11-20T00:00:00.000Z",
      "2026-11-21T00:00:00.000Z",
    ]);
    expect(spanAt(digest("day", "UTC"), "2026-11-21T08:59:59Z")?.[1]).toBe("2026-11-20T00:00:00.000Z");
    expect(digestSpan(POLICY, START_MS)).toBeUndefined();
  });

  it("is the last week from Monday to Monday", () => {
    const week = ["2026-11-09T00:00:00.000Z", "2026-11-16T00:00:00.000Z"];
    expect(spanAt(digest("week", "UTC"), "2026-11-21T09:00:00Z")).toEqual(week);
    expect(spanAt(digest("week", "UTC"), "2026-11-16T09:00:00Z")).toEqual(week);
    expect(spanAt(digest("week", "UTC"), "2026-11-16T08:59:00Z")?.[1]).toBe("2026-11-09T00:00:00.000Z");
  });

  it("is by the clock on the wall, also over summer time", () => {
    expect(spanAt(digest("day", "Asia/Seoul"), "2026-11-21T00:00:00Z")).toEqual([
      "2026-11-19T15:00:00.000Z",
      "2026-11-20T15:00:00.000Z",
    ]);
    // The day of the change has 23 hours.
    expect(spanAt(digest("day", "Europe/Berlin"), "2026-03-30T07:00:00Z")).toEqual([
      "2026-03-28T23:00:00.000Z",
      "2026-03-29T22:00:00.000Z",
    ]);
  });
});

describe("who is sent a summary", () => {
  const policy = { ...POLICY, ...digest("day", "UTC") };
  const run = (name: string, ms = 0) => ({ run: name, nowMs: START_MS + ms });

  it("is each channel once for each day, by one run", () => {
    const planned = planDigests({}, policy, run("1.1"));
    expect(planned).toEqual({ team: { state: "pending", by: "1.1", until: at(CLAIM_MS), made: at(0), span: "2026-11-21T00:00:00.000Z" } }); // prettier-ignore
    expect(planDigests(planned, policy, run("2.1"))).toBe(planned);
    expect(planDigests(planned, policy, run("2.1", CLAIM_MS))["team"]!.by).toBe("2.1");
    const sent = { team: { ...planned["team"]!, state: "done" as const } };
    expect(planDigests(sent, policy, run("2.1", CLAIM_MS))).toBe(sent);
    expect(planDigests(sent, policy, run("3.1", 86_400_000))["team"]).toMatchObject({ state: "pending", span: "2026-11-22T00:00:00.000Z" }); // prettier-ignore
    expect(planDigests({}, POLICY, run("1.1"))).toEqual({});
  });
});

describe("false alarms", () => {
  const monitors = [{ id: "chat", policy: DEFAULT_POLICY, slowMs: 3_000 }];
  const called = (more: Partial<Incident>): Incident =>
    withEvents({ ...endedAt(OUTAGE, 1), ...more }, { t: at(10), what: "false-alarm", by: "ada" });

  it("name the setting that raised them, the most frequent first", () => {
    const incidents = [
      called({ kind: "degradation" }),
      called({}),
      called({ id: "b" }),
      called({ kind: "degradation", outcome: "slow" }),
      called({ kind: "alert", rule: "too-dear" }),
      OUTAGE,
    ];
    const told = falseAlarmsSince(incidents, monitors, START_MS);
    expect(told[0]).toEqual({ monitor: "chat", count: 2, setting: "judge.failures", value: "3" });
    expect(told).toContainEqual({ monitor: "chat", count: 1, setting: "judge.degradedRate", value: "5%" });
    expect(told).toContainEqual({ monitor: "chat", count: 1, setting: "slow", value: "3s" });
    expect(told).toContainEqual({ monitor: "chat", count: 1, rule: "too-dear" });
    expect(falseAlarmsSince(incidents, monitors, START_MS + 11)).toEqual([]);
  });
});
