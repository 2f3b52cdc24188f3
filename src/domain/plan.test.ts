import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLAIM_MS, maySpeak, plan, speakable, STALE_MS } from "./plan.ts";
import { START_MS } from "./samples.fixture.ts";
import { toInstant } from "./instant.ts";
import type { Incident, IncidentEvent } from "./incident.ts";

const policy = { kinds: ["outage", "degradation"] as const };
const run = (name: string, atMs = START_MS) => ({ run: name, nowMs: atMs });

const opened: IncidentEvent = { t: toInstant(START_MS), what: "opened", level: "critical", reason: "model-overloaded" };
const incident: Incident = {
  v: 1,
  id: "20261121T090000Z-chat-outage",
  monitor: "chat",
  kind: "outage",
  level: "critical",
  begin: toInstant(START_MS),
  detected: toInstant(START_MS),
  corroboration: "uncovered",
  timeline: [opened],
  evidence: [],
  outbox: [],
};
const at = (ms: number) => toInstant(START_MS + ms);
const after = (from: Incident, ...events: IncidentEvent[]): Incident => ({
  ...from,
  timeline: [...from.timeline, ...events],
});
const said = (from: Incident): Incident => ({
  ...from,
  outbox: from.outbox.map((entry) => ({ ...entry, state: "done" })),
});
const whats = (from: Incident) => from.outbox.map(({ what }) => what);

describe("plan", () => {
  it("makes one entry for a new incident and claims it for this run for ten minutes", () => {
    expect(plan(incident, policy, run("1.1")).outbox).toEqual([
      { seq: 1, what: "open", to: "issues", event: 0, state: "pending", by: "1.1", until: at(CLAIM_MS), made: at(0) },
    ]);
  });

  it("plans nothing new when it is done twice", () => {
    const planned = plan(incident, policy, run("1.1"));
    expect(plan(planned, policy, run("1.1"))).toBe(planned);
    expect(plan(planned, policy, run("2.1"))).toBe(planned);
  });

  it("makes nothing for kinds without issues, or for an incident that ended before issues were on", () => {
    expect(plan({ ...incident, kind: "advisory" }, policy, run("1.1")).outbox).toEqual([]);
    expect(
      plan({ ...after(incident, { t: at(1), what: "recovered" }), end: at(1) }, policy, run("1.1")).outbox,
    ).toEqual([]);
    expect(plan(incident, { kinds: [] }, run("1.1")).outbox).toEqual([]);
  });

  it("says nothing of what another program saw, however lately it ended", () => {
    const imported: Incident = { ...incident, imported: "upptime", end: at(1) };
    expect(plan(imported, policy, run("1.1"))).toBe(imported);
    expect(plan({ ...incident, imported: "upptime" }, policy, run("1.1")).outbox).toEqual([]);
  });

  it("makes an issue of a certificate only from its first warning on", () => {
    const policy = { kinds: ["certificate"] as const };
    const to = at(30 * 86_400_000);
    const info: Incident = { ...incident, kind: "certificate", level: "info" };
    const noticed = after(info, { t: at(1), what: "certificate", level: "info", daysLeft: 29, to });
    expect(plan(noticed, policy, run("1.1")).outbox).toEqual([]);
    const nearer: IncidentEvent = { t: at(2), what: "certificate", level: "warning", daysLeft: 14, to };
    const warned: Incident = { ...after(noticed, nearer), level: "warning" };
    expect(whats(plan(warned, policy, run("1.1", START_MS + 2)))).toEqual(["open"]);
  });

  it("shares one entry among the events of one run: recovery closes, whatever came before it", () => {
    const open = said(plan(incident, policy, run("1.1")));
    const ended = {
      ...after(open, { t: at(60_000), what: "error", outcome: "timeout" }, { t: at(90_000), what: "recovered" }),
      end: at(90_000),
    };
    const planned = plan(ended, policy, run("2.1", START_MS + 90_000));
    expect(whats(planned)).toEqual(["open", "close"]);
    expect(planned.outbox[1]).toMatchObject({ seq: 2, event: 2 });
  });

  it("reopens what was closed, and only comments when it never was", () => {
    const open = said(plan(incident, policy, run("1.1")));
    const recovered: IncidentEvent = { t: at(60_000), what: "recovered" };
    const reopened: IncidentEvent = { t: at(120_000), what: "reopened", level: "critical" };
    const closed = said(plan({ ...after(open, recovered), end: at(60_000) }, policy, run("2.1", START_MS + 60_000)));
    const { end: _, ...open2 } = after(closed, reopened);
    expect(whats(plan(open2, policy, run("3.1", START_MS + 120_000)))).toEqual(["open", "close", "reopen"]);
    expect(whats(plan(after(open, recovered, reopened), policy, run("3.1", START_MS + 120_000)))).toEqual([
      "open",
      "comment",
    ]);
  });

  it("opens at the next news what GitHub had refused to open", () => {
    const planned = plan(incident, policy, run("1.1"));
    const refused: Incident = {
      ...planned,
      outbox: planned.outbox.map((entry) => ({ ...entry, state: "dropped", ref: "invalid" })),
    };
    expect(plan(refused, policy, run("2.1"))).toBe(refused);
    expect(
      whats(
        plan(after(refused, { t: at(60_000), what: "level", level: "warning" }), policy, run("2.1", START_MS + 60_000)),
      ),
    ).toEqual(["open", "open"]);
  });

  it("never leaves the issue of an ended incident open, however late, nor that of a running one closed", () => {
    const open = said(plan(incident, policy, run("1.1")));
    const ended: Incident = { ...after(open, { t: at(60_000), what: "recovered" }), end: at(60_000) };
    const late = plan(ended, policy, run("2.1", START_MS + 5 * STALE_MS));
    expect(whats(late)).toEqual(["open", "close"]);
    const dropped = plan(late, policy, run("3.1", START_MS + 7 * STALE_MS));
    expect(dropped.outbox.map(({ what, state }) => `${what} ${state}`)).toEqual([
      "open done",
      "close dropped",
      "close pending",
    ]);
  });

  it("goes on with the issue of an incident whose kind has none of its own", () => {
    const open = said(plan({ ...incident, kind: "degradation" }, { kinds: ["degradation"] }, run("1.1")));
    const escalated = after({ ...open, kind: "outage" }, { t: at(60_000), what: "level", level: "critical" });
    expect(whats(plan(escalated, { kinds: ["degradation"] }, run("2.1", START_MS + 60_000)))).toEqual([
      "open",
      "comment",
    ]);
  });

  it("takes over what nobody speaks for any more, and drops what is a day old", () => {
    const planned = plan(incident, policy, run("1.1"));
    const early = plan(planned, policy, run("2.1", START_MS + CLAIM_MS - 1));
    expect(early).toBe(planned);
    const taken = plan(planned, policy, run("2.1", START_MS + CLAIM_MS));
    expect(taken.outbox[0]).toMatchObject({ by: "2.1", until: at(2 * CLAIM_MS), made: at(0) });
    const stale = plan(planned, policy, run("3.1", START_MS + STALE_MS + 1));
    expect(stale.outbox[0]).toMatchObject({ state: "dropped", ref: "too-old" });
  });
});

describe("speaking", () => {
  const planned = plan(incident, policy, run("1.1"));
  const two = plan(
    after(planned, { t: at(60_000), what: "level", level: "warning" }),
    policy,
    run("2.1", START_MS + 60_000),
  );

  it("is for the claimant alone, while the claim outlasts the request", () => {
    const [entry] = planned.outbox;
    expect(maySpeak(entry!, run("1.1"), 15_000)).toBe(true);
    expect(maySpeak(entry!, run("2.1"), 15_000)).toBe(false);
    expect(maySpeak(entry!, run("1.1", START_MS + CLAIM_MS - 15_000), 15_000)).toBe(false);
  });

  it("keeps the order: an entry of another run holds back those behind it", () => {
    expect(speakable(two, run("2.1", START_MS + 60_000), 15_000)).toEqual([]);
    expect(speakable(two, run("1.1", START_MS + 60_000), 15_000).map(({ seq }) => seq)).toEqual([1]);
    expect(speakable(said(planned), run("1.1"), 15_000)).toEqual([]);
  });
});

describe("any order of runs, kills and retries", () => {
  it("says each entry once and in order, as long as a run that died stays silent", () => {
    const steps = fc.array(
      fc.record({ minutes: fc.integer({ min: 1, max: 30 }), dies: fc.boolean(), news: fc.boolean() }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, (runs) => {
        let current = incident;
        let nowMs = START_MS;
        const spoken: number[] = [];
        runs.forEach(({ minutes, dies, news }, index) => {
          nowMs += minutes * 60_000;
          if (news)
            current = after(current, {
              t: toInstant(nowMs),
              what: "level",
              level: index % 2 === 0 ? "warning" : "critical",
            });
          current = plan(current, policy, { run: `${index}.1`, nowMs });
          if (dies) return;
          for (const entry of speakable(current, { run: `${index}.1`, nowMs }, 15_000)) {
            spoken.push(entry.seq);
            current = {
              ...current,
              outbox: current.outbox.map((other) => (other.seq === entry.seq ? { ...other, state: "done" } : other)),
            };
          }
        });
        expect(spoken).toEqual([...new Set(spoken)].toSorted((a, b) => a - b));
        expect(current.outbox.filter(({ what }) => what === "open").length).toBe(1);
      }),
    );
  });
});
