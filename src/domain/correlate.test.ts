import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correlate, type CorrelateInput } from "./correlate.ts";
import { EVERY_MS, monitor, round, rounds, sample, START_MS, lastMs } from "./samples.fixture.ts";
import { judge } from "./judge.ts";
import { OUTCOMES, type Outcome } from "./outcome.ts";
import { toInstant, toMs } from "./instant.ts";
import type { Incident } from "./incident.ts";
import type { Monitor } from "./monitor.ts";
import type { PageIncident, PageView } from "./corroborate.ts";
import type { Testimony } from "./witness.ts";
import type { Sample } from "./sample.ts";

const green: PageView = {
  readable: true,
  trouble: false,
  status: "operational",
  incidents: [],
  url: "https://status.example/",
  feed: "official",
};
const unread: PageView = { ...green, readable: false, status: "unknown" };

const reported = (beginMs: number, publishedMs: number): PageIncident => ({
  feed: "official",
  id: "r1",
  title: "Elevated errors",
  state: "investigating",
  impact: "partial_outage",
  begin: toInstant(beginMs),
  published: toInstant(publishedMs),
  components: [],
  updates: [],
});
const troubled = (incident: PageIncident): PageView => ({
  ...green,
  trouble: true,
  status: "partial_outage",
  begin: incident.begin,
  incidents: [incident],
});

function step(
  incidents: readonly Incident[],
  samples: readonly Sample[],
  more: { nowMs?: number; page?: PageView; testimonies?: readonly Testimony[]; watched?: boolean } = {},
): Incident[] {
  const nowMs = more.nowMs ?? lastMs(samples);
  const input: CorrelateInput = {
    monitors: more.watched === false ? [] : [monitor],
    verdicts: new Map([[monitor.id, judge(monitor, samples, nowMs)]]),
    pages: more.page === undefined ? new Map() : new Map([[monitor.id, more.page]]),
    ...(more.testimonies !== undefined && { testimonies: new Map([[monitor.id, more.testimonies]]) }),
    samples,
    evidence: new Map(),
    incidents,
    nowMs,
  };
  const changed = correlate(input);
  return [...new Map([...incidents, ...changed].map((incident) => [incident.id, incident])).values()];
}

const outage = rounds("ok", "overloaded", "overloaded", "overloaded");
const later = (samples: readonly Sample[], ...outcomes: Outcome[]): Sample[] => [
  ...samples,
  ...outcomes.map((outcome, index) => sample(lastMs(samples) + (index + 1) * EVERY_MS, outcome)),
];
const events = (incident: Incident | undefined) => incident?.timeline.map((event) => event.what);

describe("an outage", () => {
  it("opens one incident that begins with the first failure", () => {
    const [incident, ...rest] = step([], outage);
    expect(rest).toEqual([]);
    expect(incident).toMatchObject({
      id: "20261121T090500Z-chat-outage",
      kind: "outage",
      level: "critical",
      begin: outage[1]!.t,
      detected: outage[3]!.t,
      corroboration: "uncovered",
      reason: "model-overloaded",
    });
    expect(incident!.end).toBeUndefined();
  });

  it("is another than one that another program saw a little before, which stays as it is", () => {
    const [begin, end] = [toInstant(START_MS - 600_000), toInstant(START_MS)];
    const imported: Incident = {
      ...step([], outage)[0]!,
      id: "20261121T085000Z-chat-outage",
      imported: "upptime",
      begin,
      detected: begin,
      end,
      timeline: [
        { t: begin, what: "opened", level: "critical" },
        { t: end, what: "recovered" },
      ],
    };
    const after = step([imported], outage, { page: troubled(reported(START_MS, START_MS)) });
    expect(after[0]).toBe(imported);
    expect(after[1]).toMatchObject({ id: "20261121T090500Z-chat-outage", begin: outage[1]!.t });
    expect(after).toHaveLength(2);
  });

  it("ends with recovery, and a relapse within half an hour reopens it", () => {
    const over = later(outage, "ok", "ok");
    const ended = step(step([], outage), over);
    expect(ended[0]).toMatchObject({ end: over.at(-1)!.t });
    const again = later(over, "overloaded", "overloaded", "overloaded");
    const reopened = step(ended, again);
    expect(reopened).toHaveLength(1);
    expect(reopened[0]!.end).toBeUndefined();
    expect(events(reopened[0])).toEqual(["opened", "recovered", "reopened"]);
    const [first] = ended;
    const late = step([{ ...first!, end: toInstant(toMs(first!.end!) - 3_600_000) }], again);
    expect(late).toHaveLength(2);
  });

  it("made of timeouts alone is a warning for its first 15 minutes", () => {
    const timeouts = rounds("ok", "timeout", "timeout", "timeout");
    const first = step([], timeouts);
    expect(first[0]!.level).toBe("warning");
    const after = later(timeouts, "timeout", "timeout", "timeout");
    const [raised] = step(first, after);
    expect(raised).toMatchObject({ level: "critical" });
    // By time alone, or by the word of somebody else: then, not when the verdict was reached.
    expect(raised!.timeline.at(-1)).toMatchObject({ what: "level", t: toInstant(lastMs(after)) });
  });

  it("tells each error once, however often calls alternate", () => {
    let incidents = step([], outage);
    let samples: Sample[] = outage;
    for (const outcome of ["server-error", "overloaded", "server-error", "overloaded"] as const) {
      samples = later(samples, outcome);
      incidents = step(incidents, samples);
    }
    expect(events(incidents[0])).toEqual(["opened", "error"]);
  });

  it("ends unobserved after its monitor was unknown for a day, not before", () => {
    const incidents = step([], outage);
    const unknownSince = lastMs(outage) + 3 * EVERY_MS;
    expect(step(incidents, outage, { nowMs: unknownSince + 86_399_000 })[0]!.end).toBeUndefined();
    const ended = step(incidents, outage, { nowMs: unknownSince + 86_400_000 });
    expect(ended[0]!.timeline.at(-1)).toMatchObject({ what: "ended", why: "unobserved" });
  });

  it("ends when its monitor left the config and nobody asks it any more, not while another config does", () => {
    const asked = step(step([], outage), outage, { watched: false });
    expect(asked[0]!.end).toBeUndefined();
    const ended = step(step([], outage), outage, { watched: false, nowMs: lastMs(outage) + 3 * EVERY_MS });
    expect(ended[0]!.timeline.at(-1)).toMatchObject({ what: "ended", why: "no-longer-watched" });
  });
});

describe("one incident after another", () => {
  it("never share an id, even when the page tells of the same beginning again", () => {
    const fine = rounds("ok", "ok");
    const page = troubled(reported(START_MS, START_MS));
    const first = step([], fine, { page });
    const over = step(first, fine, { page: green });
    const later2 = toMs(over[0]!.end!) + 3_600_000;
    const much = later(fine, ...Array.from({ length: 12 }, () => "ok" as const));
    const again = step(over, much, { page, nowMs: later2 });
    expect(again).toHaveLength(2);
    expect(new Set(again.map(({ id }) => id)).size).toBe(2);
    expect(again[0]).toEqual(over[0]);
  });

  it("open anew when a monitor that left the config comes back and is still down", () => {
    const ended = step(step([], outage), outage, { watched: false, nowMs: lastMs(outage) + 3 * EVERY_MS });
    const back = step(ended, later(outage, "overloaded", "overloaded", "overloaded", "overloaded"));
    expect(back).toHaveLength(2);
    expect(back[1]!.end).toBeUndefined();
  });

  it("do not begin before the last recovery", () => {
    const over = later(outage, "ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok");
    const ended = step(step([], outage), over.slice(0, 6));
    const degraded = later(over, "overloaded");
    const after = step(ended, degraded);
    expect(after).toHaveLength(2);
    expect(after[1]).toMatchObject({ kind: "degradation", begin: degraded.at(-1)!.t });
  });
});

describe("a degradation", () => {
  it("that becomes an outage is the same incident, escalated", () => {
    const degraded = rounds("ok", "overloaded", "ok", "overloaded", "ok", "overloaded");
    const first = step([], degraded);
    expect(first[0]).toMatchObject({ kind: "degradation", level: "warning" });
    const worse = later(degraded, "overloaded", "overloaded", "overloaded", "overloaded", "overloaded");
    const escalated = step(first, worse);
    expect(escalated).toHaveLength(1);
    expect(escalated[0]).toMatchObject({ id: first[0]!.id, kind: "outage", level: "critical" });
    expect(events(escalated[0])).toEqual(["opened", "level"]);
  });
});

describe("what is told of an incident that goes on", () => {
  it("is told when a degradation becomes an outage of timeouts, though the level stays a warning", () => {
    const slow = rounds("ok", "timeout", "ok", "timeout", "ok", "timeout");
    const first = step([], slow);
    expect(first[0]).toMatchObject({ kind: "degradation", level: "warning" });
    const down = later(slow, "timeout", "timeout", "timeout", "timeout", "timeout");
    const [incident] = step(first, down, { nowMs: lastMs(down) });
    expect(incident).toMatchObject({ kind: "outage", level: "warning" });
    expect(events(incident)).toEqual(["opened", "level"]);
  });

  it("keeps the earliest begin of two runs that raced", () => {
    const [incident] = step([], outage);
    const theirs = { ...incident!, begin: outage[2]!.t };
    expect(step([theirs], outage)[0]!.begin).toBe(outage[1]!.t);
  });
});

describe("an incident of which nothing is known any more", () => {
  it("ends when no page speaks of its monitor, or none could be read for a day", () => {
    const fine = rounds("ok", "ok");
    const [advisory] = step([], fine, { page: troubled(reported(START_MS, START_MS)) });
    expect(step([advisory!], fine)[0]!.end).toBeDefined();
    const nowMs = lastMs(fine) + 2 * 86_400_000;
    const blind = (hours: number) => ({ ...unread, unreadSince: toInstant(nowMs - hours * 3_600_000) });
    expect(step([advisory!], fine, { page: blind(23), nowMs })[0]!.end).toBeUndefined();
    expect(step([advisory!], fine, { page: blind(25), nowMs })[0]!.timeline.at(-1)).toMatchObject({
      what: "ended",
      why: "unobserved",
    });
  });

  it("ends when there are no calls any more, not while they say nothing of its configuration", () => {
    const [configuration] = step([], rounds("rejected", "rejected"));
    expect(step([configuration!], rounds("rate-limited"))[0]!.end).toBeUndefined();
    expect(step([configuration!], [], { nowMs: lastMs(rounds("ok")) })[0]!.end).toBeDefined();
  });
});

describe("corroboration", () => {
  it("is unacknowledged while the page shows green, confirmed once it says so, with its publication", () => {
    const silent = step([], outage, { page: green });
    expect(silent[0]!.corroboration).toBe("unacknowledged");
    const published = lastMs(outage) + 47 * 60_000;
    const more = later(outage, "overloaded");
    const confirmed = step(silent, more, {
      page: troubled(reported(lastMs(outage), published)),
      nowMs: published + 1_000,
    });
    expect(confirmed[0]).toMatchObject({ corroboration: "confirmed", pagePublished: toInstant(published) });
    expect(events(confirmed[0])).toContain("page");
    expect(step(confirmed, more, { page: green })[0]!.corroboration).toBe("confirmed");
  });

  it("is neither from a page that can't be read", () => {
    expect(step([], outage, { page: unread })[0]!.corroboration).toBe("unread");
    expect(step(step([], outage, { page: green }), outage, { page: unread })[0]!.corroboration).toBe("unacknowledged");
  });

  it("still comes within a day after the end", () => {
    const over = later(outage, "ok", "ok");
    const ended = step(step([], outage, { page: green }), over, { page: green });
    const late = { ...reported(toMs(outage[1]!.t), lastMs(over) + 3_600_000), end: over.at(-1)!.t };
    const told = step(ended, over, { page: { ...green, incidents: [late] }, nowMs: lastMs(over) + 3_700_000 });
    expect(told[0]).toMatchObject({ corroboration: "confirmed" });
  });

  it("makes an advisory of a page that reports trouble while our calls are fine", () => {
    const fine = rounds("ok", "ok");
    const page = troubled(reported(START_MS, START_MS + 60_000));
    const [advisory] = step([], fine, { page });
    expect(advisory).toMatchObject({
      kind: "advisory",
      level: "info",
      corroboration: "advisory",
      begin: toInstant(START_MS),
    });
    expect(step([advisory!], fine, { page: green })[0]!.end).toBeDefined();
  });

  it("makes no advisory of trouble that confirmed an outage and goes on on the page alone", () => {
    const report = reported(toMs(outage[1]!.t), lastMs(outage));
    const page = troubled(report);
    const over = later(outage, "ok", "ok", "ok");
    const ended = step(step([], outage, { page }), over, { page });
    expect(ended.map(({ kind, end }) => [kind, end === undefined])).toEqual([["outage", false]]);
    expect(step(ended, over, { page })).toEqual(ended);
    // Nor of trouble that the page tells of late, as if it went on.
    const silent = step(step([], outage, { page: green }), over, { page: green });
    expect(step(silent, over, { page }).map(({ kind }) => kind)).toEqual(["outage"]);
    // What the page tells beside it is news.
    const next = { ...reported(lastMs(over), lastMs(over)), id: "r2", title: "Slow uploads" };
    const both = { ...page, incidents: [next, report] };
    expect(step(ended, over, { page: both }).map(({ kind, begin }) => [kind, begin])).toEqual([
      ["outage", ended[0]!.begin],
      ["advisory", next.begin],
    ]);
    expect(step(ended, over, { page: both })[1]!.timeline[1]).toMatchObject({ title: "Slow uploads" });
    // An advisory that was there before stays until the page is well.
    const [early] = step([], rounds("ok", "ok"), { page: troubled(reported(START_MS, START_MS)) });
    const before = step([early!], outage, { page: troubled(reported(START_MS, START_MS)) });
    const after = step(before, over, { page: troubled(reported(START_MS, START_MS)) });
    expect(after.map(({ kind, end }) => [kind, end === undefined])).toEqual([
      ["advisory", true],
      ["outage", false],
    ]);
  });

  it("names the feed that said so, and keeps its word when the page withdraws or edits it", () => {
    const page = troubled(reported(toMs(outage[1]!.t), lastMs(outage)));
    const [confirmed] = step([], outage, { page });
    expect(confirmed).toMatchObject({ pageFeed: "official", pagePublished: outage[3]!.t });
    const told = { what: "page", corroboration: "confirmed", title: "Elevated errors", feed: "official" };
    expect(confirmed!.timeline.at(-1)).toMatchObject(told);
    const edited = troubled({ ...reported(lastMs(outage), lastMs(outage) + 1), title: "Notice" });
    for (const later of [green, edited, unread])
      expect(step([confirmed!], outage, { page: later })).toEqual([confirmed]);
  });

  it("has an advisory cite the page's oldest trouble, once", () => {
    const fine = rounds("ok", "ok");
    const page = troubled(reported(START_MS, START_MS + 60_000));
    const notice = { ...reported(START_MS - 60_000, START_MS), id: "n", advisory: true as const };
    const [advisory] = step([], fine, { page: { ...page, incidents: [notice, ...page.incidents] } });
    expect(advisory).toMatchObject({ pageFeed: "official", pagePublished: toInstant(START_MS + 60_000) });
    expect(events(advisory)).toEqual(["opened", "page"]);
    expect(advisory!.timeline[1]).toMatchObject({ corroboration: "advisory", title: "Elevated errors" });
    expect(step([advisory!], fine, { page: troubled(reported(START_MS, START_MS + 90_000)) })).toEqual([advisory]);
  });
});

describe("what others say", () => {
  const timeouts = rounds("ok", "timeout", "timeout", "timeout");
  const seen: Testimony = { says: "trouble", feed: "router", status: "degraded_performance" };
  const told: Testimony = {
    ...seen,
    feed: "hub",
    title: "Incident with Easel",
    begin: outage[0]!.t,
    published: outage[2]!.t,
    url: "https://hub.example/i/1",
  };
  const talk: Testimony = { says: "talk", feed: "forum", count: 9, usual: 1, windowMs: 3_600_000 };
  const page = troubled(reported(START_MS, START_MS));

  it("takes the doubt from a down of timeouts: the page's word and a third party's do", () => {
    expect(step([], timeouts)[0]!.level).toBe("warning");
    expect(step([], timeouts, { page })[0]!.level).toBe("critical");
    expect(step([], timeouts, { testimonies: [seen] })[0]!.level).toBe("critical");
    const late = step(step([], timeouts), timeouts, { testimonies: [seen] });
    expect(late[0]).toMatchObject({ level: "critical" });
    expect(events(late[0])).toEqual(["opened", "level", "witness"]);
  });

  it("is not taken back with their word while the down lasts", () => {
    const critical = step([], timeouts, { testimonies: [seen] });
    expect(step(critical, timeouts)).toEqual(critical);
  });

  it("raises nothing else: not by talk, not by what is over, and not a degradation", () => {
    const over: Testimony = { ...told, end: outage[1]!.t };
    for (const testimonies of [[talk], [over], [{ ...seen, status: "operational" } as const]])
      expect(step([], timeouts, { testimonies })[0]!.level).toBe("warning");
    const degraded = rounds("ok", "overloaded", "ok", "overloaded", "ok", "overloaded");
    expect(step([], degraded, { page, testimonies: [seen] })[0]!.level).toBe("warning");
  });

  it("never opens an incident, however many say so", () => {
    expect(step([], rounds("ok", "ok"), { testimonies: [seen, told, talk] })).toEqual([]);
    expect(step([], rounds("ok", "timeout"), { page: green, testimonies: [seen, told, talk] })).toEqual([]);
  });

  it("stands in the timeline once a source and incident of theirs, and a talk once a source", () => {
    const testimonies = [told, seen, talk];
    const [first] = step([], outage, { testimonies });
    expect(first!.timeline.slice(1)).toEqual([
      { ...witnessEvent, t: toInstant(lastMs(outage)) },
      { t: toInstant(lastMs(outage)), what: "witness", feed: "router", status: "degraded_performance" },
      { t: toInstant(lastMs(outage)), what: "hint", feed: "forum", count: 9, usual: 1, windowMs: 3_600_000 },
    ]);
    expect(first).toMatchObject({ corroboration: "uncovered", level: "critical" });
    const more = later(outage, "overloaded");
    const edited = { ...told, title: "Easel: resolved soon" };
    const moved = { ...told, begin: outage[1]!.t };
    for (const again of [testimonies, [edited], [moved], [{ ...talk, count: 20 }]])
      expect(step([first!], more, { testimonies: again })).toEqual([first]);
    const second = { ...told, title: "Another incident", begin: outage[2]!.t };
    expect(events(step([first!], more, { testimonies: [second] })[0])).toContain("witness");
    expect(step([first!], more, { testimonies: [second] })[0]!.timeline).toHaveLength(5);
  });

  it("stands in the timeline only where its impact overlaps, whenever it was published", () => {
    const before: Testimony = { ...told, begin: toInstant(START_MS - 3_600_000), end: toInstant(START_MS) };
    expect(events(step([], outage, { testimonies: [before] })[0])).toEqual(["opened"]);
    const backdated: Testimony = { ...told, end: outage[2]!.t, published: toInstant(lastMs(outage) + 600_000) };
    const heard = step([], outage, { testimonies: [backdated], nowMs: lastMs(outage) + 700_000 });
    expect(events(heard[0])).toEqual(["opened", "witness"]);
  });

  it("adds nothing to what is over, or is no matter of availability", () => {
    const bad = rounds("rejected", "rejected");
    expect(events(step([], bad, { testimonies: [told, talk] })[0])).toEqual(["opened"]);
    const over = later(outage, "ok", "ok");
    const ended = step(step([], outage), over, { testimonies: [told, talk] });
    expect(events(ended[0])).toEqual(["opened", "recovered"]);
  });

  const witnessEvent = {
    what: "witness",
    feed: "hub",
    title: "Incident with Easel",
    status: "degraded_performance",
    begin: outage[0]!.t,
    published: outage[2]!.t,
    url: "https://hub.example/i/1",
  };
});

describe("a configuration incident", () => {
  it("needs two rejected samples in a row, or one for a secret that is not set", () => {
    expect(step([], rounds("ok", "rejected"))).toEqual([]);
    expect(step([], rounds("ok", "rejected", "rejected"))[0]).toMatchObject({
      kind: "configuration",
      level: "warning",
      reason: "bad-key",
    });
    expect(step([], [sample(START_MS, "rejected", { reason: "missing-secret" })])[0]).toMatchObject({
      reason: "missing-secret",
    });
  });

  it("does not come from rate limits, and ends with a counted sample", () => {
    expect(step([], rounds("rate-limited", "rate-limited", "rate-limited"))).toEqual([]);
    const bad = rounds("rejected", "rejected");
    const ended = step(step([], bad), later(bad, "ok"));
    expect(ended[0]!.end).toBe(toInstant(lastMs(bad) + EVERY_MS));
  });
});

describe("properties", () => {
  it("correlating again on its own output changes nothing, and no monitor has two open incidents of one kind", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...OUTCOMES), { minLength: 1, maxLength: 40 }),
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        (outcomes, greens) => {
          const samples = rounds(...outcomes);
          let incidents: Incident[] = [];
          samples.forEach((_, index) => {
            const seen = samples.slice(0, index + 1);
            const page = greens[index] ? green : troubled(reported(START_MS, START_MS));
            incidents = step(incidents, seen, { page });
            expect(step(incidents, seen, { page })).toEqual(incidents);
            const open = incidents.filter((incident) => incident.end === undefined).map((incident) => incident.kind);
            expect(new Set(open).size).toBe(open.length);
            expect(open.includes("outage") && open.includes("degradation")).toBe(false);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it("a round of repetitions opens no more than one", () => {
    expect(step([], round(0, "overloaded", "timeout", "overloaded", "overloaded", "overloaded"))).toHaveLength(1);
  });
});

describe("a heartbeat", () => {
  const own: Monitor = { ...monitor, policy: { ...monitor.policy, failures: 1, confirmMs: 0 } };
  const missing = (n: number) => sample(START_MS + n * EVERY_MS, "timeout", { reason: "heartbeat-missing" });
  const reported = (n: number) => sample(START_MS + n * EVERY_MS, "server-error", { reason: "reported-failure" });
  const good = (n: number) => sample(START_MS + n * EVERY_MS, "ok");
  const after = (incidents: readonly Incident[], samples: readonly Sample[]): Incident[] => {
    const nowMs = lastMs(samples);
    const verdicts = new Map([[own.id, judge(own, samples, nowMs)]]);
    const rest = { pages: new Map(), evidence: new Map(), incidents, nowMs };
    const changed = correlate({ monitors: [own], verdicts, samples, ...rest });
    return [...new Map([...incidents, ...changed].map((one) => [one.id, one])).values()];
  };

  it("that is missing is critical at once, an incident of its own kind from when it was overdue", () => {
    expect(after([], [good(0), missing(1)])).toMatchObject([
      { kind: "heartbeat", level: "critical", begin: missing(1).t, reason: "heartbeat-missing" },
    ]);
  });

  it("that reports a failure is an outage, and so is a silence that ends in one", () => {
    expect(after([], [good(0), reported(1)])).toMatchObject([{ kind: "outage" }]);
    const silent = after([], [good(0), missing(1)]);
    expect(after(silent, [good(0), missing(1), reported(2)])).toMatchObject([{ id: silent[0]!.id, kind: "outage" }]);
    const failed = after([], [good(0), reported(1)]);
    expect(after(failed, [good(0), reported(1), missing(2)])).toMatchObject([{ kind: "outage" }]);
  });

  it("that is heard again ends it", () => {
    const silent = after([], [good(0), missing(1)]);
    const [ended] = after(silent, [good(0), missing(1), good(2), good(3)]);
    expect(ended).toMatchObject({ kind: "heartbeat", end: expect.any(String) });
  });
});
