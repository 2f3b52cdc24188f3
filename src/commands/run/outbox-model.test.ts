import { describe, expect, it } from "vitest";
import { eventsOf, ISSUES, maySpeak, plan, speakable } from "../../domain/plan.ts";
import { MINUTE_MS, toInstant } from "../../domain/instant.ts";
import { mergeIncident } from "../../ledger/merge.ts";
import { REQUEST_DEADLINE_MS } from "../../issues/speak.ts";
import type { Incident, IncidentEvent } from "../../domain/incident.ts";
import type { OutboxEntry } from "../../domain/outbox.ts";

/**
 * The protocol of the outbox as a model: two runs, a ledger that is pushed by compare and swap, and GitHub. Every order of their
 * steps is walked, with a crash before and after every effect, with answers that are lost, and with a run that stands still
 * until its claim is over. What is planned, claimed and merged is decided by the real functions.
 */
interface Model {
  readonly nowMs: number;
  /** `head` is the commit of the branch: who made it, and the how manieth it is. */
  readonly ledger: { readonly version: number; readonly head: string; readonly incident?: Incident };
  /** What GitHub has: issues that bear the incident's marker, and comments by their own. */
  readonly forge: { readonly issues: number; readonly comments: Readonly<Record<string, number>> };
  readonly runs: readonly Run[];
  /** What may still go wrong. */
  readonly left: { readonly crashes: number; readonly losses: number; readonly pauses: number };
}

interface Run {
  readonly name: string;
  /** Events that it has seen. */
  readonly saw: readonly IncidentEvent[];
  readonly at: "read" | "push" | "arrived?" | "speak" | "look" | "write" | "merge" | "record" | "over";
  readonly base?: number;
  readonly own?: Incident;
  /** The commit that it pushed, where the answer was lost. */
  readonly sent?: string;
  /** What it is saying. */
  readonly seq?: number;
  readonly told?: boolean;
}

/** What the protocol stands on; each is left out once, to see that the model would notice. */
interface Protocol {
  readonly looksFirst: boolean;
  readonly checksClaim: boolean;
  readonly locksByPush: boolean;
}
const OURS: Protocol = { looksFirst: true, checksClaim: true, locksByPush: true };

const START_MS = Date.parse("2026-11-21T09:00:00.000Z");
const PAUSE_MS = 6 * MINUTE_MS;
const opened: IncidentEvent = { t: toInstant(START_MS), what: "opened", level: "warning" };
const worse: IncidentEvent = { t: toInstant(START_MS + 1_000), what: "level", level: "critical" };

const run = (name: string, ...saw: IncidentEvent[]): Run => ({ name, saw, at: "read" });
const claimant = ({ nowMs }: Model, { name }: Run) => ({ run: name, nowMs });

function concluded(model: Model, one: Run): Incident {
  const standing = model.ledger.incident;
  const known = new Set(standing?.timeline.map(({ what }) => what));
  const news = one.saw.filter(({ what }) => !known.has(what));
  const incident: Incident = {
    v: 1,
    id: "20261121T090000Z-chat-outage",
    monitor: "chat",
    kind: "outage",
    level: "critical",
    begin: opened.t,
    detected: opened.t,
    corroboration: "uncovered",
    evidence: [],
    outbox: [],
    ...standing,
    timeline: [...(standing?.timeline ?? []), ...news],
  };
  const planned = plan(incident, { kinds: ["outage"] }, claimant(model, one));
  return news.length === 0 && planned === incident && standing !== undefined ? standing : planned;
}

type Step = (model: Model, one: Run) => { readonly model: Model; readonly one: Run }[];

/** An effect outside: it works, its answer is lost (done or not), or the run dies before or after it. */
function effect(model: Model, done: Model, one: Run, after: { ok: Run; lost: Run }): ReturnType<Step> {
  const dead: Run = { ...one, at: "over" };
  const less = (from: Model, what: "crashes" | "losses"): Model => ({
    ...from,
    left: { ...from.left, [what]: from.left[what] - 1 },
  });
  return [
    { model: done, one: after.ok },
    ...(model.left.losses === 0
      ? []
      : [
          { model: less(done, "losses"), one: after.lost },
          { model: less(model, "losses"), one: after.lost },
        ]),
    ...(model.left.crashes === 0
      ? []
      : [
          { model: less(done, "crashes"), one: dead },
          { model: less(model, "crashes"), one: dead },
        ]),
  ];
}

function push(
  model: Model,
  one: Run,
  incident: Incident,
  protocol: Protocol,
  next: { ok: Run; lost: Run; refused: Run },
) {
  if (protocol.locksByPush && model.ledger.version !== one.base) return [{ model, one: next.refused }];
  const version = model.ledger.version + 1;
  const head = `${one.name} ${version}`;
  const pushed: Model = { ...model, ledger: { version, head, incident } };
  return effect(model, pushed, one, { ok: next.ok, lost: { ...next.lost, sent: head } });
}

function settled(one: Run, entry: OutboxEntry): Run {
  const own = one.own!;
  const issue = { number: 1, url: "https://github.example/1" };
  const outbox = own.outbox.map((other) =>
    other.seq === entry.seq ? { ...entry, state: "done" as const, ref: "#1" } : other,
  );
  return { ...one, own: { ...own, issue, outbox }, told: true, at: "speak" };
}

const markerOf = (incident: Incident, entry: OutboxEntry): string =>
  eventsOf(incident, entry)
    .map(({ what }) => what)
    .join();

function write(model: Model, one: Run, protocol: Protocol): ReturnType<Step> {
  const entry = one.own!.outbox.find(({ seq }) => seq === one.seq)!;
  if (protocol.checksClaim && !maySpeak(entry, claimant(model, one), REQUEST_DEADLINE_MS))
    return [{ model, one: { ...one, at: "merge" } }];
  const { issues, comments } = model.forge;
  const marker = markerOf(one.own!, entry);
  const forge =
    entry.what === "open"
      ? { issues: issues + 1, comments }
      : { issues, comments: { ...comments, [marker]: (comments[marker] ?? 0) + 1 } };
  // An answer that never came is an error: the entry stays pending, and the run records what it has said until then.
  return effect(model, { ...model, forge }, one, { ok: settled(one, entry), lost: { ...one, at: "merge" } });
}

const STEPS: {
  readonly [K in Exclude<Run["at"], "over">]: (model: Model, one: Run, protocol: Protocol) => ReturnType<Step>;
} = {
  read: (model, one) => {
    const own = concluded(model, one);
    const isNews = own !== model.ledger.incident;
    return [{ model, one: { ...one, base: model.ledger.version, own, at: isNews ? "push" : "speak" } }];
  },
  push: (model, one, protocol) =>
    push(model, one, one.own!, protocol, {
      ok: { ...one, at: "speak" },
      lost: { ...one, at: "arrived?" },
      refused: { ...one, at: "read" },
    }),
  "arrived?": (model, one) => [{ model, one: { ...one, at: model.ledger.head === one.sent ? "speak" : "read" } }],
  speak: (model, one) => {
    const [next] = speakable(one.own!, claimant(model, one), REQUEST_DEADLINE_MS).filter(({ to }) => to === ISSUES);
    return [{ model, one: next === undefined ? { ...one, at: "merge" } : { ...one, seq: next.seq, at: "look" } }];
  },
  look: (model, one, protocol) => {
    const entry = one.own!.outbox.find(({ seq }) => seq === one.seq)!;
    const { issues, comments } = model.forge;
    const isThere = entry.what === "open" ? issues > 0 : (comments[markerOf(one.own!, entry)] ?? 0) > 0;
    return [{ model, one: protocol.looksFirst && isThere ? settled(one, entry) : { ...one, at: "write" } }];
  },
  write,
  merge: (model, one) => {
    if (one.told !== true) return [{ model, one: { ...one, at: "over" } }];
    const own = mergeIncident(one.own!, model.ledger.incident!);
    return [{ model, one: { ...one, own, base: model.ledger.version, at: "record" } }];
  },
  record: (model, one, protocol) =>
    push(model, one, one.own!, protocol, {
      ok: { ...one, at: "over" },
      lost: { ...one, at: "merge" },
      refused: { ...one, at: "merge" },
    }),
};

function* successors(model: Model, protocol: Protocol): Generator<Model> {
  for (const [index, one] of model.runs.entries()) {
    if (one.at === "over") continue;
    for (const next of STEPS[one.at](model, one, protocol)) {
      yield { ...next.model, runs: model.runs.with(index, next.one) };
    }
  }
  const { left } = model;
  const isGoing = model.runs.some(({ at }) => at !== "over");
  if (isGoing && left.pauses > 0)
    yield { ...model, nowMs: model.nowMs + PAUSE_MS, left: { ...left, pauses: left.pauses - 1 } };
}

/** The runs that come after, one every eleven minutes, to whom nothing happens. */
function healed(model: Model, protocol: Protocol): Model {
  const nothing = { crashes: 0, losses: 0, pauses: 0 };
  return [1, 2, 3].reduce<Model>((before, number) => {
    let at: Model = {
      ...before,
      nowMs: before.nowMs + 11 * MINUTE_MS,
      runs: [run(`later-${number}`, opened, worse)],
      left: nothing,
    };
    while (at.runs[0]!.at !== "over") at = successors(at, protocol).next().value!;
    return at;
  }, model);
}

interface Walk {
  readonly states: number;
  /** What was seen that must never be. */
  readonly wrong: readonly string[];
}

/** All that can be reached from the beginning, or as far as the first wrong. */
function walk(runs: readonly Run[], protocol: Protocol, left: Model["left"], isToFind = false): Walk {
  const start: Model = {
    nowMs: START_MS,
    ledger: { version: 0, head: "" },
    forge: { issues: 0, comments: {} },
    runs,
    left,
  };
  const seen = new Set<string>();
  const open = [start];
  const wrong = new Set<string>();
  for (let model = open.pop(); model !== undefined; model = open.pop()) {
    const key = JSON.stringify(model);
    if (seen.has(key)) continue;
    seen.add(key);
    doubled(model).forEach((what) => wrong.add(what));
    const next = [...successors(model, protocol)];
    if (next.length === 0) unsaid(healed(model, protocol)).forEach((what) => wrong.add(what));
    if (isToFind && wrong.size > 0) break;
    open.push(...next);
  }
  return { states: seen.size, wrong: [...wrong] };
}

const doubled = ({ forge: { issues, comments } }: Model): string[] => [
  ...(issues > 1 ? ["two issues"] : []),
  ...Object.entries(comments).flatMap(([marker, count]) => (count > 1 ? [`two comments: ${marker}`] : [])),
];

/** In the end everything is said, recorded, and said once. */
function unsaid(model: Model): string[] {
  const { incident } = model.ledger;
  const isPending = incident?.outbox.some(({ state }) => state !== "done") ?? true;
  const isTold = incident !== undefined && incident.outbox.at(-1)?.event === incident.timeline.length - 1;
  return [
    ...doubled(model),
    ...(model.forge.issues === 0 ? ["no issue"] : []),
    ...(isPending || !isTold ? ["an entry that nobody says"] : []),
    ...(incident?.issue === undefined ? ["an issue that nobody knows"] : []),
  ];
}

describe("the outbox, walked through every order of two runs", () => {
  it.each([
    ["both see the outage begin", [run("a", opened), run("b", opened)]],
    ["one sees it grow worse meanwhile", [run("a", opened), run("b", opened, worse)]],
  ])("says everything once where %s, whoever dies and whatever answer is lost", (_, runs) => {
    const { states, wrong } = walk(runs, OURS, { crashes: 2, losses: 2, pauses: 2 });
    expect(wrong).toEqual([]);
    expect(states).toBeGreaterThan(1_000);
  });

  it.each([
    ["a run that does not look before it writes", { looksFirst: false }],
    ["a run that writes after its claim is over", { checksClaim: false }],
    ["a push that overwrites what was first", { locksByPush: false }],
  ])("would notice %s", (_, missing) => {
    const runs = [run("a", opened), run("b", opened, worse)];
    expect(walk(runs, { ...OURS, ...missing }, { crashes: 1, losses: 1, pauses: 2 }, true).wrong).not.toEqual([]);
  });
});
