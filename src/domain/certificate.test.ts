import { describe, expect, it } from "vitest";
import { certificateStep, certificateTrouble } from "./certificate.ts";
import { createSeededRandom } from "../lab/seeded-random.ts";
import { correlate, type CorrelateInput } from "./correlate.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "./instant.ts";
import { isOpen, type Incident } from "./incident.ts";
import { monitor, sample, START_MS } from "./samples.fixture.ts";
import type { Sample } from "./sample.ts";

const END_MS = START_MS + 40 * DAY_MS;
/** A call with a handshake, so many days before the end of the first certificate. */
const at = (days: number): number => END_MS - days * DAY_MS;
const seen = (ms: number, toMs: number | undefined, more: Partial<Sample> = {}): Sample =>
  sample(ms, "ok", { phases: { tls: 20 }, ...(toMs !== undefined && { certTo: toInstant(toMs) }), ...more });

function step(incidents: readonly Incident[], samples: readonly Sample[], nowMs: number): Incident[] {
  const input: CorrelateInput = {
    monitors: [monitor],
    verdicts: new Map(),
    pages: new Map(),
    samples,
    evidence: new Map(),
    incidents,
    nowMs,
  };
  return [...new Map([...incidents, ...correlate(input)].map((one) => [one.id, one])).values()];
}

/** One look an hour through all days, the ledger holding the last three. */
function through(fromDays: number, toDays: number, certTo: (ms: number) => number | undefined): Incident[] {
  let incidents: Incident[] = [];
  const samples: Sample[] = [];
  for (let ms = at(fromDays); ms <= at(toDays); ms += 6 * HOUR_MS) {
    samples.push(seen(ms, certTo(ms)));
    incidents = step(incidents, samples.slice(-12), ms);
  }
  return incidents;
}

describe("a certificate that nobody renews", () => {
  it("is one incident that says each step once, and grows graver", () => {
    const [incident, ...others] = through(40, -3, () => END_MS);
    expect(others).toEqual([]);
    expect(incident).toMatchObject({ kind: "certificate", level: "critical", begin: toInstant(at(30.75)) });
    expect(isOpen(incident!)).toBe(true);
    const told = incident!.timeline.map((event) =>
      event.what === "certificate" ? `${event.daysLeft} ${event.level}` : event.what,
    );
    expect(told).toEqual(["opened", "30 info", "14 warning", "7 warning", "1 critical", "-1 critical"]);
  });

  it.each([
    [31, undefined],
    [30, 30],
    [15, 30],
    [14, 14],
    [7, 7],
    [2, 7],
    [1, 1],
    [0, 1],
    [-1, -1],
    [-400, -1],
  ])("with %i whole days left has passed the step of %s", (days, expected) => {
    expect(certificateStep(days)).toBe(expected);
  });

  it("is told with the step that it is at when it is seen late", () => {
    const [incident] = step([], [seen(at(5.5), END_MS)], at(5.5));
    expect(incident).toMatchObject({
      level: "warning",
      timeline: [{ what: "opened" }, { what: "certificate", daysLeft: 5 }],
    });
  });

  it("grows graver by time alone, while nobody looks", () => {
    const samples = [seen(at(7.5), END_MS)];
    const [incident] = step(step([], samples, at(7.5)), samples, at(6.5));
    expect(incident!.timeline).toHaveLength(2);
    expect(step([incident!], samples, at(1.5))[0]).toMatchObject({ level: "critical" });
  });

  it("changes nothing when it is looked at again", () => {
    const samples = [seen(at(10), END_MS), seen(at(9), END_MS)];
    const once = step([], samples, at(9));
    expect(step(once, samples, at(9) + MINUTE_MS)).toEqual(once);
  });
});

describe("a renewal", () => {
  const old = [seen(at(10), END_MS), seen(at(10) + HOUR_MS, END_MS)];
  const open = step([], old, at(10) + HOUR_MS);
  const renewedMs = at(10) + 2 * HOUR_MS;

  it.each<[string, number | undefined]>([
    ["far off", undefined],
    ["more than 30 days off", renewedMs + 60 * DAY_MS],
  ])("to an end that is %s ends the incident once it was seen twice, from the first time on", (_, toMs) => {
    const once = [...old, seen(renewedMs, toMs)];
    expect(step(open, once, renewedMs)).toEqual(open);
    const twice = [...once, seen(renewedMs + HOUR_MS, toMs)];
    const [incident] = step(open, twice, renewedMs + HOUR_MS);
    expect(incident).toMatchObject({ end: toInstant(renewedMs) });
    expect(incident!.timeline.at(-1)).toMatchObject({ what: "recovered" });
    expect(step([incident!], twice, renewedMs + 2 * HOUR_MS)).toEqual([incident]);
  });

  it("of one machine of two ends nothing", () => {
    const mixed = [0, 1, 2, 3, 4].map((n) => seen(renewedMs + n * HOUR_MS, n % 2 === 0 ? undefined : END_MS));
    expect(step(open, [...old, ...mixed], renewedMs + 5 * HOUR_MS)).toEqual(open);
    expect(step(open, [...old, ...mixed.slice(0, 4)], renewedMs + 5 * HOUR_MS)).toEqual(open);
  });

  it("of one machine of two ends nothing, whichever of them a look every five minutes meets", () => {
    const random = createSeededRandom(4);
    const looks = Array.from({ length: 500 }, (_, n) =>
      seen(renewedMs + n * 5 * MINUTE_MS, random.next() < 0.5 ? undefined : END_MS),
    );
    let incidents = open;
    for (const [index, { t }] of looks.entries()) {
      if (index > 1) incidents = step(incidents, [...old, ...looks.slice(0, index + 1)], Date.parse(t));
    }
    expect(incidents).toHaveLength(1);
    expect(incidents[0]!.timeline.filter(({ what }) => what === "recovered")).toEqual([]);
  });

  it("is over after an hour without the old one, since it was seen first", () => {
    const looks = Array.from({ length: 14 }, (_, n) => seen(renewedMs + n * 5 * MINUTE_MS, undefined));
    const before = [...old, seen(renewedMs - 5 * MINUTE_MS, END_MS)];
    const after = (count: number): Incident =>
      step(open, [...before, ...looks.slice(0, count)], renewedMs + (count - 1) * 5 * MINUTE_MS)[0]!;
    expect(isOpen(after(11))).toBe(true);
    expect(after(13)).toMatchObject({ end: toInstant(renewedMs) });
  });

  it("to another certificate that ends soon says so", () => {
    const soon = [0, 1].map((n) => seen(renewedMs + n * HOUR_MS, renewedMs + 20 * DAY_MS));
    const [incident] = step(open, [...old, ...soon], renewedMs + HOUR_MS);
    expect(isOpen(incident!)).toBe(true);
    expect(incident!.level).toBe("info");
    expect(incident!.timeline.at(-1)).toMatchObject({ what: "certificate", daysLeft: 19 });
  });

  it("is not read from calls that show no handshake", () => {
    const silent = [
      sample(renewedMs, "ok"),
      sample(renewedMs + HOUR_MS, "ok", { phases: { wait: 5 } }),
      sample(renewedMs + 2 * HOUR_MS, "timeout", { phases: { tls: 5 } }),
      sample(renewedMs + 3 * HOUR_MS, "unreachable", { phases: { tls: 5 }, reason: "tls-expired" }),
    ];
    expect(step(open, [...old, ...silent], renewedMs + 4 * HOUR_MS)).toEqual(open);
  });

  it("is one of each region", () => {
    const there = old.map((one) => ({ ...one, region: "eu" }));
    const here = [0, 1].map((n) => seen(renewedMs + n * HOUR_MS, undefined, { region: "us" }));
    expect(
      certificateTrouble({ verdict: undefined, samples: [...there, ...here], nowMs: renewedMs + HOUR_MS }),
    ).toMatchObject({
      is: "trouble",
    });
  });

  it("followed by another end begins another incident", () => {
    const twice = [0, 1].map((n) => seen(renewedMs + n * HOUR_MS, undefined));
    const ended = step(open, [...old, ...twice], renewedMs + HOUR_MS);
    const nextMs = renewedMs + 3 * HOUR_MS;
    const next = step(ended, [...old, ...twice, seen(nextMs, nextMs + 3 * DAY_MS)], nextMs);
    expect(next).toHaveLength(2);
    expect(next[1]).toMatchObject({ begin: toInstant(nextMs), level: "warning" });
  });
});

describe("a certificate of which nothing is told", () => {
  it("opens nothing, and ends an incident unobserved once the ledger knows no more", () => {
    expect(step([], [sample(START_MS, "ok")], START_MS)).toEqual([]);
    const open = step([], [seen(at(5), END_MS)], at(5));
    const [incident] = step(open, [], at(1));
    expect(incident!.timeline.at(-1)).toMatchObject({ what: "ended", why: "unobserved" });
  });

  it("may stand still while all calls that the ledger shows failed before they saw it", () => {
    const open = step([], [seen(at(5), END_MS)], at(5));
    const failing = [sample(at(1), "unreachable")];
    expect(step(open, failing, at(1))[0]!.end).toBeUndefined();
  });
});
