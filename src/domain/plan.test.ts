import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLAIM_MS, maySpeak, plan, planAll, speakable, STALE_MS } from "./plan.ts";
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

describe("what people do", () => {
  const by = "ada";
  const word = (ms: number, what: "acknowledged" | "taken-up" | "false-alarm"): IncidentEvent =>
    what === "acknowledged" ? { t: at(ms), what, by, how: "closed" } : { t: at(ms), what, by };
  const open = { ...said(plan(incident, policy, run("1.1"))), issue: { number: 7, url: "u" } };
  const level = (ms: number): IncidentEvent => ({ t: at(ms), what: "level", level: "warning" });
  const page = (ms: number): IncidentEvent => ({ t: at(ms), what: "page", corroboration: "confirmed" });
  const MINUTE = 60_000;
  const next = (from: Incident, ms: number) => said(plan(from, policy, run("9.1", START_MS + ms)));

  it("closing it by hand ends all talk until the end, whose word comes and no other", () => {
    const closed = after(open, word(MINUTE, "acknowledged"), level(2 * MINUTE));
    expect(plan(closed, policy, run("2.1", START_MS + 3 * MINUTE))).toBe(closed);
    const ended = { ...after(closed, { t: at(5 * MINUTE), what: "recovered" }), end: at(5 * MINUTE) };
    expect(whats(next(ended, 5 * MINUTE))).toEqual(["open", "close"]);
  });

  it("opening it again takes it up: we go on where it stands", () => {
    const taken = after(open, word(MINUTE, "acknowledged"), word(2 * MINUTE, "taken-up"));
    expect(plan(taken, policy, run("2.1", START_MS + 3 * MINUTE))).toBe(taken);
    expect(whats(next(after(taken, level(4 * MINUTE)), 4 * MINUTE))).toEqual(["open", "comment"]);
  });

  it("a relapse after it was closed by hand opens it, whether we had closed it by then or not", () => {
    const closed = after(open, word(MINUTE, "acknowledged"));
    const ended = { ...after(closed, { t: at(2 * MINUTE), what: "recovered" }), end: at(2 * MINUTE) };
    const relapse: IncidentEvent = { t: at(4 * MINUTE), what: "reopened", level: "critical" };
    const { end: _a, ...told } = after(next(ended, 3 * MINUTE), relapse);
    expect(whats(next(told, 4 * MINUTE))).toEqual(["open", "close", "reopen"]);
    const { end: _b, ...untold } = after(ended, relapse);
    expect(whats(next(untold, 4 * MINUTE))).toEqual(["open", "reopen"]);
  });

  it("what a run that died had claimed does not open over the head of who closed it since", () => {
    const ended = { ...after(open, { t: at(MINUTE), what: "recovered" }), end: at(MINUTE) };
    const { end: _, ...again } = after(next(ended, MINUTE), { t: at(2 * MINUTE), what: "reopened", level: "critical" });
    const claimed = plan(again, policy, run("2.1", START_MS + 2 * MINUTE));
    expect(claimed.outbox.at(-1)).toMatchObject({ what: "reopen", state: "pending" });
    const closed = after(claimed, word(3 * MINUTE, "taken-up"), word(4 * MINUTE, "acknowledged"));
    expect(plan(closed, policy, run("3.1", START_MS + 5 * MINUTE))).toBe(closed);
    const later = plan(closed, policy, run("4.1", START_MS + 12 * MINUTE));
    expect(later.outbox.at(-1)).toMatchObject({ what: "reopen", state: "dropped", ref: "closed-by-hand" });
  });

  it("an issue opened by hand after the end is theirs", () => {
    const ended = { ...after(open, { t: at(MINUTE), what: "recovered" }), end: at(MINUTE) };
    const taken = after(next(ended, MINUTE), word(2 * MINUTE, "taken-up"));
    expect(plan(taken, policy, run("2.1", START_MS + 3 * MINUTE))).toBe(taken);
  });

  it("muted nothing is said, nor is it opened again, but that it is over; then what is still news", () => {
    const muted = after(open, { t: at(MINUTE), what: "muted", by, until: at(120 * MINUTE) }, level(2 * MINUTE));
    expect(plan(muted, policy, run("2.1", START_MS + 119 * MINUTE))).toBe(muted);
    expect(whats(next(muted, 120 * MINUTE))).toEqual(["open", "comment"]);
    const ended = { ...after(muted, { t: at(5 * MINUTE), what: "recovered" }), end: at(5 * MINUTE) };
    const closed = next(ended, 5 * MINUTE);
    expect(whats(closed)).toEqual(["open", "close"]);
    const { end: _, ...again } = after(closed, { t: at(9 * MINUTE), what: "reopened", level: "critical" });
    expect(plan(again, policy, run("2.1", START_MS + 9 * MINUTE))).toBe(again);
    expect(whats(next(again, 121 * MINUTE))).toEqual(["open", "close", "reopen"]);
  });

  it("a command is answered, what was done with the issue is not, nor a wish for silence", () => {
    expect(whats(next(after(open, word(MINUTE, "false-alarm")), MINUTE))).toEqual(["open", "comment"]);
    const acknowledged: IncidentEvent = { t: at(MINUTE), what: "acknowledged", by, how: "command" };
    expect(whats(next(after(open, acknowledged), MINUTE))).toEqual(["open", "comment"]);
    const status: IncidentEvent = { t: at(MINUTE), what: "status", by, state: "identified" };
    expect(whats(next(after(open, status), MINUTE))).toEqual(["open"]);
  });

  it("changes are told ten minutes apart, those of the level and the end at once", () => {
    const first = next(after(open, page(MINUTE)), MINUTE);
    expect(whats(first)).toEqual(["open", "comment"]);
    const more = after(first, { t: at(3 * MINUTE), what: "error", outcome: "timeout" });
    expect(plan(more, policy, run("2.1", START_MS + 3 * MINUTE))).toBe(more);
    const both = next(after(more, { t: at(9 * MINUTE), what: "error", outcome: "unreachable" }), 11 * MINUTE);
    expect(whats(both)).toEqual(["open", "comment", "comment"]);
    expect(both.outbox.at(-1)).toMatchObject({ event: 3 });
    expect(whats(next(after(more, level(3 * MINUTE)), 3 * MINUTE))).toEqual(["open", "comment", "comment"]);
    const ended = { ...after(more, { t: at(3 * MINUTE), what: "recovered" }), end: at(3 * MINUTE) };
    expect(whats(next(ended, 3 * MINUTE))).toEqual(["open", "comment", "close"]);
  });

  it.each(["deleted", "transferred", "gone"])(
    "where it was deleted or moved away (%s), nothing is said any more",
    (ref) => {
      const noted = plan(after(open, page(MINUTE)), policy, run("2.1", START_MS + MINUTE));
      const gone: Incident = {
        ...noted,
        outbox: noted.outbox.map((entry) => (entry.what === "comment" ? { ...entry, state: "dropped", ref } : entry)),
      };
      const worse = after(gone, level(30 * MINUTE));
      expect(plan(worse, policy, run("3.1", START_MS + 30 * MINUTE))).toBe(worse);
      const ended = { ...after(worse, { t: at(40 * MINUTE), what: "recovered" }), end: at(40 * MINUTE) };
      expect(plan(ended, policy, run("4.1", START_MS + 40 * MINUTE))).toBe(ended);
    },
  );

  it("an issue that a person filed is there already: only its changes are told", () => {
    const outbox = [{ ...open.outbox[0]!, by: "", ref: "#7" }];
    const manual: Incident = { ...open, kind: "manual", outbox };
    const wanted = { kinds: ["outage"] as const };
    expect(plan(manual, wanted, run("2.1"))).toBe(manual);
    expect(whats(plan(after(manual, level(MINUTE)), wanted, run("2.1", START_MS + MINUTE)))).toEqual([
      "open",
      "comment",
    ]);
  });
});

describe("a family", () => {
  const MINUTE = 60_000;
  const child: Incident = { ...incident, id: "20261121T090100Z-image-outage", monitor: "image", parent: incident.id };
  const ended = (from: Incident, ms: number): Incident => ({
    ...after(from, { t: at(ms), what: "recovered" }),
    end: at(ms),
  });
  const going = (all: readonly Incident[], ms: number) =>
    planAll(all, policy, run("2.1", START_MS + ms)).map((one) => said(one));

  it("has one issue, its parent's", () => {
    expect(going([incident, child], MINUTE).map(whats)).toEqual([["open"], []]);
  });

  it("which stays open until the last of it has ended", () => {
    const [parent] = going([incident, child], MINUTE);
    const half = going([ended(parent!, 5 * MINUTE), child], 6 * MINUTE);
    expect(half.map(whats)).toEqual([["open", "comment"], []]);
    expect(going([half[0]!, ended(child, 20 * MINUTE)], 21 * MINUTE).map(whats)).toEqual([
      ["open", "comment", "close"],
      [],
    ]);
    expect(going([parent!, ended(child, 20 * MINUTE)], 21 * MINUTE).map(whats)).toEqual([["open"], []]);
  });

  it("closes the issue that a child had before it was one", () => {
    const alone = said(plan({ ...child, parent: undefined } as never, policy, run("1.1")));
    const joined = { ...alone, parent: incident.id };
    const planned = going([incident, joined], 2 * MINUTE);
    expect(planned.map(whats)).toEqual([["open"], ["open", "close"]]);
    expect(going(planned, 30 * MINUTE).map(whats)).toEqual([["open"], ["open", "close"]]);
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
