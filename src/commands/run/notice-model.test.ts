import { describe, expect, it } from "vitest";
import { endedAt, OUTAGE, SETTINGS } from "../../domain/notice.fixture.ts";
import { maySpeak, speakable } from "../../domain/claim.ts";
import { mergedWith } from "./tell.ts";
import { MINUTE_MS } from "../../domain/instant.ts";
import { NOTICE_DEADLINE_MS, settle } from "./notify.ts";
import { planNotices } from "../../domain/notice-plan.ts";
import { START_MS } from "../../domain/samples.fixture.ts";
import type { Incident } from "../../domain/incident.ts";

/**
 * How channels are told, as a model like that of `outbox-model.test.ts`: two runs, a ledger pushed by compare and swap, and a
 * channel that can't be asked what it has heard. Every order of steps is walked, with deaths before and after every effect,
 * with answers that are lost, and with a run that stands still until its claim is over.
 */
interface Model {
  readonly nowMs: number;
  readonly ledger: { readonly version: number; readonly head: string; readonly incident?: Incident };
  /** By entry: how often the channel heard of it. */
  readonly heard: Readonly<Record<number, number>>;
  /** Somebody spoke of what another had claimed. */
  readonly trespassed: boolean;
  readonly runs: readonly Run[];
  readonly left: Left;
}
interface Left {
  readonly crashes: number;
  readonly losses: number;
  readonly pauses: number;
}
interface Run {
  readonly name: string;
  /** Whether it sees that the outage is over. */
  readonly seesEnd: boolean;
  readonly at: "read" | "push" | "arrived?" | "speak" | "send" | "merge" | "record" | "over";
  readonly base?: number;
  readonly own?: Incident;
  readonly sent?: string;
  readonly seqs?: readonly number[];
  readonly told?: boolean;
}
interface Protocol {
  readonly checksClaim: boolean;
  readonly locksByPush: boolean;
}
const OURS: Protocol = { checksClaim: true, locksByPush: true };
const settings = { ...SETTINGS, channels: SETTINGS.channels.slice(0, 1) };
const claimant = ({ nowMs }: Model, { name }: Run) => ({ run: name, nowMs });
const run = (name: string, seesEnd: boolean): Run => ({ name, seesEnd, at: "read" });

type Next = readonly { readonly model: Model; readonly one: Run }[];

/** It works, its answer is lost (done or not), or the run dies before or after it. */
function effect(model: Model, done: Model, one: Run, after: { readonly ok: Run; readonly lost: Run }): Next {
  const less = (from: Model, what: "crashes" | "losses"): Model => ({ ...from, left: { ...from.left, [what]: from.left[what] - 1 } }); // prettier-ignore
  const dead: Run = { ...one, at: "over" };
  const both = (what: "crashes" | "losses", then: Run): Next =>
    model.left[what] === 0 ? [] : [done, model].map((from) => ({ model: less(from, what), one: then }));
  return [{ model: done, one: after.ok }, ...both("losses", after.lost), ...both("crashes", dead)];
}

function push(
  model: Model,
  one: Run,
  { locksByPush }: Protocol,
  next: { readonly ok: Run; readonly lost: Run; readonly refused: Run },
): Next {
  // prettier-ignore
  if (locksByPush && model.ledger.version !== one.base) return [{ model, one: next.refused }];
  const version = model.ledger.version + 1;
  const head = `${one.name} ${version}`;
  const done: Model = { ...model, ledger: { version, head, incident: one.own! } };
  return effect(model, done, one, { ok: next.ok, lost: { ...next.lost, sent: head } });
}

function concluded(model: Model, one: Run): Incident {
  const standing = model.ledger.incident ?? OUTAGE;
  const seen = one.seesEnd && standing.end === undefined ? endedAt(standing, MINUTE_MS) : standing;
  return planNotices([seen], settings, claimant(model, one))[0]!;
}

function send(model: Model, one: Run, { checksClaim }: Protocol): Next {
  const own = one.own!;
  const entries = own.outbox.filter(({ seq }) => one.seqs!.includes(seq));
  const isOurs = entries.every((entry) => maySpeak(entry, claimant(model, one), NOTICE_DEADLINE_MS));
  if (checksClaim && !isOurs) return [{ model, one: { ...one, at: "merge" } }];
  const heard = { ...model.heard };
  for (const seq of one.seqs!) heard[seq] = (heard[seq] ?? 0) + 1;
  const settled = (ok: boolean): Run => {
    const sent = ok ? ({ ok } as const) : ({ ok, why: "no answer", isFinal: false } as const);
    const outbox = own.outbox.map((entry) => (entries.includes(entry) ? settle(entry, sent, model.nowMs) : entry));
    return { ...one, own: { ...own, outbox }, told: true, at: "merge" };
  };
  const standing = model.ledger.incident?.outbox.filter(({ seq }) => one.seqs!.includes(seq)) ?? [];
  const trespassed = model.trespassed || standing.some(({ by, state }) => by !== one.name && state === "pending");
  return effect(model, { ...model, heard, trespassed }, one, { ok: settled(true), lost: settled(false) });
}

const STEPS: { readonly [K in Exclude<Run["at"], "over">]: (model: Model, one: Run, protocol: Protocol) => Next } = {
  read: (model, one) => {
    const own = concluded(model, one);
    const at = own === model.ledger.incident ? "speak" : "push";
    return [{ model, one: { ...one, base: model.ledger.version, own, at } }];
  },
  push: (model, one, protocol) =>
    push(model, one, protocol, {
      ok: { ...one, at: "speak" },
      lost: { ...one, at: "arrived?" },
      refused: { ...one, at: "read" },
    }),
  "arrived?": (model, one) => [{ model, one: { ...one, at: model.ledger.head === one.sent ? "speak" : "read" } }],
  speak: (model, one) => {
    const own = speakable(one.own!, claimant(model, one), NOTICE_DEADLINE_MS).filter(({ to }) => to === "team");
    const seqs = own.map(({ seq }) => seq);
    return [{ model, one: seqs.length === 0 ? { ...one, at: "merge" } : { ...one, seqs, at: "send" } }];
  },
  send,
  merge: (model, one) => {
    if (one.told !== true) return [{ model, one: { ...one, at: "over" } }];
    const own = mergedWith({ incidents: [model.ledger.incident!] }, one.own!);
    return [{ model, one: { ...one, own, base: model.ledger.version, at: "record" } }];
  },
  record: (model, one, protocol) =>
    push(model, one, protocol, {
      ok: { ...one, at: "over" },
      lost: { ...one, at: "merge" },
      refused: { ...one, at: "merge" },
    }),
};

function* successors(model: Model, protocol: Protocol): Generator<Model> {
  for (const [index, one] of model.runs.entries()) {
    if (one.at === "over") continue;
    for (const next of STEPS[one.at](model, one, protocol))
      yield { ...next.model, runs: model.runs.with(index, next.one) };
  }
  const { left } = model;
  if (left.pauses > 0 && model.runs.some(({ at }) => at !== "over"))
    yield { ...model, nowMs: model.nowMs + 6 * MINUTE_MS, left: { ...left, pauses: left.pauses - 1 } };
}

/** The runs that come after, to whom nothing happens, until the last backoff is over. */
function healed(model: Model, protocol: Protocol): Model {
  return [1, 2, 3, 4].reduce<Model>((before, number) => {
    let at: Model = {
      ...before,
      nowMs: before.nowMs + 61 * MINUTE_MS,
      runs: [run(`later-${number}`, true)],
      left: { crashes: 0, losses: 0, pauses: 0 },
    };
    while (at.runs[0]!.at !== "over") at = successors(at, protocol).next().value!;
    return at;
  }, model);
}

/**
 * Whoever heard of the trouble hears of its end. Each is heard once, and once more for each death, lost answer and run that
 * stood still between telling and writing it down until its claim was over.
 */
function amiss(model: Model, end: Model, total: Left): string[] {
  const stood = Math.floor((total.pauses - model.left.pauses) / 2);
  const faults = total.crashes - model.left.crashes + total.losses - model.left.losses + stood;
  const own = (end.ledger.incident?.outbox ?? []).filter(({ to }) => to === "team");
  const hasHeard = own.some(({ seq }) => (end.heard[seq] ?? 0) > 0);
  return [
    ...(end.trespassed ? ["spoke under another's claim"] : []),
    ...(Object.values(end.heard).some((count) => count > 1 + faults) ? ["heard too often"] : []),
    ...(own.some(({ state }) => state !== "done") ? ["an entry that nobody says"] : []),
    ...(own.some(({ seq, state }) => state === "done" && (end.heard[seq] ?? 0) === 0) ? ["done, and never heard"] : []),
    ...(hasHeard && own.at(-1)?.what !== "recovery" ? ["an end that nobody heard of"] : []),
  ];
}

function walk(runs: readonly Run[], protocol: Protocol, left: Left) {
  const start: Model = { nowMs: START_MS, ledger: { version: 0, head: "" }, heard: {}, trespassed: false, runs, left };
  const seen = new Set<string>();
  const open = [start];
  const wrong = new Set<string>();
  for (let model = open.pop(); model !== undefined; model = open.pop()) {
    const key = JSON.stringify(model);
    if (seen.has(key)) continue;
    seen.add(key);
    const next = [...successors(model, protocol)];
    if (next.length === 0) for (const what of amiss(model, healed(model, protocol), left)) wrong.add(what);
    open.push(...next);
  }
  return { states: seen.size, wrong: [...wrong] };
}

describe("telling channels, walked through every order of two runs", () => {
  it.each([
    ["both see the outage", [run("a", false), run("b", false)]],
    ["one sees its end", [run("a", false), run("b", true)]],
  ])("tells all, and each as often as nothing went wrong, where %s", (_, runs) => {
    const { states, wrong } = walk(runs, OURS, { crashes: 1, losses: 1, pauses: 2 });
    expect(wrong).toEqual([]);
    expect(states).toBeGreaterThan(1_000);
  });

  it.each([
    ["a run that sends after its claim is over", { checksClaim: false }, "spoke under another's claim"],
    ["a push that overwrites what was first", { locksByPush: false }, "heard too often"],
  ])("would notice %s", (_, missing, what) => {
    const { wrong } = walk([run("a", false), run("b", true)], { ...OURS, ...missing }, { crashes: 0, losses: 0, pauses: 2 }); // prettier-ignore
    expect(wrong).toContain(what);
  });
});
