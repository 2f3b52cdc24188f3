import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileAlert } from "../conditions/alert.ts";
import { alertIncidents } from "./alert-incidents.ts";
import type { AlertRule, AlertState } from "./alert.ts";
import { weigh } from "./alert-weigh.ts";
import { LEVELS, type Incident, type Level } from "./incident.ts";
import { DAY_MS, MINUTE_MS, toInstant, toMs } from "./instant.ts";
import { EMPTY_LEDGER } from "./ledger.ts";
import { indexLedger } from "./monitor-history.ts";
import { mergeIncident } from "../ledger/merge.ts";
import { monitor, sample } from "./samples.fixture.ts";
import type { Verdict } from "./verdict.ts";

const START_MS = toMs("2026-11-21T09:00:00.000Z");
const at = (minutes: number) => toInstant(START_MS + minutes * MINUTE_MS);

function ruleOf(limits: Partial<Record<Level, string>>, more: Partial<AlertRule> = {}): AlertRule {
  const steps = LEVELS.toReversed().flatMap((level) => {
    const text = limits[level];
    if (text === undefined) return [];
    const result = compileAlert(text);
    if (!result.ok) throw new Error(result.message);
    return [{ level, text, forMs: result.forMs ?? 0, condition: result.condition }];
  });
  return { id: "row", name: "Failures in a row", steps, floorMs: 500, together: false, monitors: ["chat"], ...more };
}

const verdict = (failuresInRow: number, more: Partial<Verdict> = {}): Verdict => ({
  monitor: "chat",
  verdict: "up",
  since: at(0),
  failuresInRow,
  timeoutsOnly: false,
  ...more,
});

interface Ran {
  readonly state: AlertState | undefined;
  readonly incidents: readonly Incident[];
}
const NOTHING: Ran = { state: undefined, incidents: [] };

/** One evaluation, with as many failures in a row as that; `undefined` where nothing is known of the monitor. */
function run(rule: AlertRule, before: Ran, minutes: number, failures: number | undefined, quiet = false): Ran {
  const nowMs = START_MS + minutes * MINUTE_MS;
  const told = failures === undefined ? verdict(0, { verdict: "unknown" }) : verdict(failures);
  const known = { historyOf: indexLedger(EMPTY_LEDGER, nowMs), samplesOf: () => [], verdictOf: () => told, nowMs };
  const standing = weigh(rule, { ...known, monitors: [monitor] }, before.state);
  const changed = alertIncidents({
    standings: [standing],
    incidents: before.incidents,
    monitors: [monitor],
    verdicts: new Map([["chat", told]]),
    isQuiet: () => quiet,
    nowMs,
  });
  const byId = new Map([...before.incidents, ...changed].map((one) => [one.id, one]));
  return { state: standing.state, incidents: [...byId.values()] };
}

/** Evaluations at minutes, each with what is measured then. */
const story = (rule: AlertRule, ...looks: readonly (readonly [minutes: number, failures: number | undefined])[]): Ran =>
  looks.reduce((before, [minutes, failures]) => run(rule, before, minutes, failures), NOTHING);
const events = ({ incidents }: Ran) => incidents.map(({ timeline }) => timeline.map(({ what }) => what).join(" "));

const rule = ruleOf({ warning: "consecutiveFailures >= 3 for 5m", critical: "consecutiveFailures >= 6 for 2m" });

describe("a rule", () => {
  it("is broken once it has held for so long, and in two evaluations", () => {
    expect(story(rule, [0, 3]).incidents).toEqual([]);
    expect(story(rule, [0, 3], [4, 3]).incidents).toEqual([]);
    // However long ago the first look was: one look shows nothing of the time between.
    expect(story(rule, [60, 9]).incidents).toEqual([]);
    const [incident] = story(rule, [0, 3], [4, 3], [6, 4]).incidents;
    expect(incident).toEqual({
      v: 1,
      id: "20261121T090000Z-chat-alert-row",
      monitor: "chat",
      kind: "alert",
      level: "warning",
      begin: at(0),
      detected: at(6),
      corroboration: "uncovered",
      rule: "row",
      title: "Failures in a row",
      timeline: [
        {
          t: at(6),
          what: "opened",
          level: "warning",
          value: "consecutiveFailures 4",
          limit: "consecutiveFailures >= 3 for 5m",
        },
      ],
      evidence: [],
      outbox: [],
    });
  });

  it("is broken at once where it asks for no time", () => {
    expect(events(story(ruleOf({ info: "consecutiveFailures >= 3" }), [0, 3]))).toEqual(["opened"]);
  });

  it("begins anew where it did not hold between", () => {
    expect(story(rule, [0, 3], [4, 0], [8, 3], [12, 3]).incidents).toEqual([]);
  });

  it("neither fires nor clears while nothing is known", () => {
    expect(events(story(rule, [0, 3], [6, undefined]))).toEqual([]);
    expect(events(story(rule, [0, 3], [6, undefined], [7, 3]))).toEqual(["opened"]);
    const open = story(rule, [0, 3], [6, 3], [7, undefined], [600, undefined]);
    expect(events(open)).toEqual(["opened"]);
    expect(events(run(rule, open, DAY_MS / MINUTE_MS, undefined))).toEqual(["opened ended"]);
  });

  it("rises with the gravest of its steps, and is not lowered", () => {
    const raised = story(rule, [0, 3], [6, 3], [7, 6], [9, 7], [10, 3], [30, 3]);
    expect(events(raised)).toEqual(["opened level"]);
    expect(raised.incidents[0]).toMatchObject({ level: "critical" });
    expect(raised.incidents[0]!.timeline[1]).toEqual({
      t: at(9),
      what: "level",
      level: "critical",
      value: "consecutiveFailures 7",
      limit: "consecutiveFailures >= 6 for 2m",
    });
  });

  it("ends once it has not held for as long, when it ceased to", () => {
    const open = story(rule, [0, 3], [6, 3], [8, 0]);
    expect(events(open)).toEqual(["opened"]);
    expect(events(run(rule, open, 12, 0))).toEqual(["opened"]);
    const ended = run(rule, open, 13, 0);
    expect(events(ended)).toEqual(["opened recovered"]);
    expect(ended.incidents[0]!.end).toBe(at(8));
    expect(events(run(rule, run(rule, open, 10, 3), 14, 0))).toEqual(["opened"]);
  });

  it("needs two looks to end, too, where it asks for no time", () => {
    const quick = ruleOf({ warning: "consecutiveFailures >= 3" });
    expect(events(story(quick, [0, 3], [1, 0]))).toEqual(["opened"]);
    expect(events(story(quick, [0, 3], [1, 0], [2, 0]))).toEqual(["opened recovered"]);
  });

  it("opens its last incident again when it breaks soon after, and another one later", () => {
    const ended = story(rule, [0, 3], [6, 3], [8, 0], [13, 0]);
    const soon = run(rule, run(rule, ended, 20, 3), 26, 3);
    expect(events(soon)).toEqual(["opened recovered reopened"]);
    expect(soon.incidents[0]!.end).toBeUndefined();
    const later = run(rule, run(rule, ended, 60, 3), 66, 3);
    expect(events(later)).toEqual(["opened recovered", "opened"]);
  });

  it("is not told of a monitor in planned work, and what was told before goes on", () => {
    expect(run(rule, story(rule, [0, 3], [4, 3]), 6, 3, true).incidents).toEqual([]);
    expect(events(run(rule, story(rule, [0, 3], [6, 3]), 7, 3, true))).toEqual(["opened"]);
  });

  it("ends unseen when it has left the config", () => {
    const { incidents } = story(rule, [0, 3], [6, 3]);
    const input = {
      standings: [],
      incidents,
      monitors: [monitor],
      verdicts: new Map(),
      nowMs: START_MS + 9 * MINUTE_MS,
    };
    expect(alertIncidents(input)[0]!.timeline.at(-1)).toEqual({ t: at(9), what: "ended", why: "no-longer-watched" });
    expect(alertIncidents({ ...input, monitors: [] })).toEqual([]);
  });

  it.each([
    ["fires where somebody looked meanwhile", 5, "fires"],
    ["begins anew after a gap of which nobody knows anything", 240, "holds"],
  ])("%s", (_, gapMin, is) => {
    const nowMs = START_MS + 300 * MINUTE_MS;
    const held: AlertState = { warning: { holds: true, since: toInstant(nowMs - gapMin * MINUTE_MS) } };
    const known = { historyOf: indexLedger(EMPTY_LEDGER, nowMs), samplesOf: () => [], verdictOf: () => verdict(3) };
    const subject = { ...known, monitors: [monitor], nowMs, lookedMs: nowMs - gapMin * MINUTE_MS };
    expect(weigh(rule, subject, held).steps.find(({ step }) => step.level === "warning")).toMatchObject({ is });
  });

  it("keeps nothing of what does not hold, and forgets what has not held for a day", () => {
    expect(story(rule, [0, 0]).state).toBeUndefined();
    expect(story(rule, [0, 3]).state).toEqual({ warning: { holds: true, since: at(0) } });
    expect(story(rule, [0, 3], [1, 0], [9, 0]).state).toEqual({ warning: { holds: false, since: at(1) } });
    expect(story(rule, [0, 3], [1, 0], [24 * 60 + 10, 0]).state).toBeUndefined();
  });

  it("says the same when it is evaluated again at the same moment, by whichever run", () => {
    const looks = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.option(fc.nat(8), { nil: undefined })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(looks, (gaps) => {
        let [before, minutes] = [NOTHING, 0];
        for (const [gap, failures] of gaps) {
          minutes += gap;
          const after = run(rule, before, minutes, failures);
          const replayed = run(rule, after, minutes, failures);
          expect(replayed).toEqual(after);
          for (const [index, one] of after.incidents.entries())
            expect(mergeIncident(one, replayed.incidents[index]!)).toEqual(one);
          expect(after.incidents.filter(({ end }) => end === undefined).length).toBeLessThanOrEqual(1);
          before = after;
        }
      }),
    );
  });
});

describe("an outage of the same monitor", () => {
  const outage: Incident = {
    v: 1,
    id: "20261121T090000Z-chat-outage",
    monitor: "chat",
    kind: "outage",
    level: "critical",
    begin: at(0),
    detected: at(1),
    corroboration: "uncovered",
    timeline: [{ t: at(1), what: "opened", level: "critical" }],
    evidence: [],
    outbox: [],
  };
  const under = (other: Incident, of = rule): Incident[] => {
    const pending = run(of, { ...NOTHING, incidents: [other] }, 0, 4);
    return run(of, pending, 6, 4).incidents.slice(1);
  };

  it("speaks for what only says that calls fail", () => {
    expect(under(outage)).toMatchObject([{ kind: "alert", level: "warning", parent: outage.id }]);
    expect(under({ ...outage, monitor: "images" })[0]).not.toHaveProperty("parent");
    expect(under({ ...outage, end: at(3) })[0]).not.toHaveProperty("parent");
    expect(under({ ...outage, kind: "configuration" })[0]).not.toHaveProperty("parent");
  });

  it("does not speak for what says more", () => {
    const slow = ruleOf({ warning: "consecutiveFailures >= 3 || certificate < 14d for 5m" });
    expect(under(outage, slow)[0]).not.toHaveProperty("parent");
  });

  it("speaks for it to its end, even when the outage itself is over, and not for the next one", () => {
    const alert = under(outage)[0]!;
    const state: AlertState = { warning: { holds: true, since: at(0) } };
    const over = { ...outage, end: at(8) };
    const after = run(rule, { state, incidents: [over, alert] }, 9, 4).incidents[1];
    expect(after).toMatchObject({ parent: outage.id });
    const ended = run(rule, run(rule, { state, incidents: [over, alert] }, 9, 0), 15, 0);
    const again = run(rule, run(rule, ended, 17, 4), 23, 4).incidents[1]!;
    expect(again.timeline.at(-1)!.what).toBe("reopened");
    expect(again).not.toHaveProperty("parent");
  });

  it("speaks for an alert that was there before it", () => {
    const { incidents, state } = story(rule, [0, 3], [6, 3]);
    const after = run(rule, { state, incidents: [...incidents, outage] }, 7, 4);
    expect(after.incidents[0]).toMatchObject({ parent: outage.id });
  });

  it("speaks as a degradation for what is no graver than that", () => {
    const slight: Incident = { ...outage, kind: "degradation", level: "warning" };
    const quiet = under(slight)[0]!;
    expect(quiet).toMatchObject({ parent: slight.id });
    const state: AlertState = { warning: { holds: true, since: at(0) }, critical: { holds: true, since: at(0) } };
    const risen = run(rule, { state, incidents: [slight, quiet] }, 9, 7).incidents[1]!;
    expect(risen).toMatchObject({ level: "critical" });
    expect(risen).not.toHaveProperty("parent");
  });
});

describe("monitors together", () => {
  const images = { ...monitor, id: "images" };
  const joint = ruleOf({ warning: "serverErrors(1h) >= 2" }, { together: true, monitors: ["chat", "images"] });

  it("break a rule that none of them breaks alone, as one incident of all", () => {
    const samples = ["chat", "images"].map((id) => sample(START_MS - 60_000, "server-error", { monitor: id }));
    const known = {
      historyOf: indexLedger({ ...EMPTY_LEDGER, samples }, START_MS),
      samplesOf: () => [],
      verdictOf: () => undefined,
      nowMs: START_MS,
    };
    const standing = weigh(joint, { ...known, monitors: [monitor, images] }, undefined);
    expect(standing).toMatchObject({ key: "row", monitors: ["chat", "images"] });
    const input = {
      standings: [standing],
      incidents: [],
      monitors: [monitor, images],
      verdicts: new Map(),
      nowMs: START_MS,
    };
    expect(alertIncidents(input)).toMatchObject([
      { monitor: "chat", monitors: ["chat", "images"], timeline: [{ value: "serverErrors(1h) 2" }] },
    ]);
    const alone = weigh({ ...joint, together: false }, { ...known, monitors: [monitor] }, undefined);
    expect(alone.key).toBe("row/chat");
    expect(alertIncidents({ ...input, standings: [alone] })).toEqual([]);
  });
});
