import { describe, expect, it } from "vitest";
import { DAY_MS, MINUTE_MS, toInstant } from "../../domain/instant.ts";
import { EMPTY_LEDGER } from "../../domain/ledger.ts";
import { EMPTY_STATE, type State } from "../../domain/state.ts";
import { join, NOTHING_OBSERVED, type Observed } from "./observe-book.ts";
import { stateAfter } from "./conclude-state.ts";
import type { PendingJob } from "../../domain/exchange.ts";
import type { Sample } from "../../domain/sample.ts";
import type { Verdict } from "../../domain/verdict.ts";

const NOW_MS = Date.parse("2026-11-21T09:00:00.000Z");

const job = (id: string, more: Partial<PendingJob> = {}): PendingJob => ({
  id,
  pollUrl: `https://jobs.example/${id}`,
  created: toInstant(NOW_MS - MINUTE_MS),
  deadline: toInstant(NOW_MS + 4 * MINUTE_MS),
  phases: {},
  ...more,
});
const verdict = (monitor: string): Verdict => ({
  monitor,
  verdict: "up",
  since: toInstant(NOW_MS),
  failuresInRow: 0,
  timeoutsOnly: false,
});
const observed = (more: Partial<Observed>): Observed => ({ ...NOTHING_OBSERVED, ...more });
const after = (state: Partial<State>, seen: Partial<Observed>, samples: readonly Sample[] = []): State =>
  stateAfter(
    { ...EMPTY_LEDGER, state: { ...EMPTY_STATE, ...state } },
    observed(seen),
    new Map([["chat", verdict("chat")]]),
    samples,
    NOW_MS,
  );

describe("jobs that outlive a run", () => {
  it("are kept by monitor and place, and gone when they came to an end", () => {
    const pending = new Map([["chat@eu", job("a")]]);
    expect(after({}, { pending }).jobs).toEqual({ "chat@eu": job("a") });
    expect(
      after({ jobs: { "chat@eu": job("a"), image: job("b") } }, { ended: new Map([["chat@eu", "a"]]) }).jobs,
    ).toEqual({
      image: job("b"),
    });
    expect(after({ jobs: { "chat@eu": job("a") } }, { ended: new Map([["chat@eu", "a"]]) })).not.toHaveProperty("jobs");
  });

  it("are brought up to date where they go on", () => {
    const later = job("a", { phases: { create: 90 } });
    expect(after({ jobs: { chat: job("a") } }, { pending: new Map([["chat", later]]) }).jobs).toEqual({ chat: later });
  });

  it("stay those that stand where another run was first: an end of ours does not end its job, nor ours take its place", () => {
    const theirs = { chat: job("theirs") };
    expect(after({ jobs: theirs }, { ended: new Map([["chat", "ours"]]) }).jobs).toEqual(theirs);
    expect(after({ jobs: theirs }, { pending: new Map([["chat", job("ours")]]) }).jobs).toEqual(theirs);
    const image = new Map([["image", job("ours")]]);
    expect(after({ jobs: theirs }, { pending: image }).jobs).toEqual({ ...theirs, image: job("ours") });
  });

  it("are forgotten a day after their deadline", () => {
    const old = job("a", { deadline: toInstant(NOW_MS - DAY_MS - 1) });
    expect(after({ jobs: { chat: old } }, {}).jobs).toBeUndefined();
  });

  it("are over once their sample stands, whoever wrote it: a push whose answer was lost brings none back", () => {
    const done = { monitor: "chat", region: "eu", t: job("a").created } as Sample;
    const pending = new Map([["chat@eu", job("a")]]);
    expect(after({}, { pending }, [done]).jobs).toBeUndefined();
    expect(after({ jobs: { "chat@eu": job("a") } }, {}, [done]).jobs).toBeUndefined();
    expect(after({}, { pending }, [{ ...done, region: "us" }]).jobs).toEqual({ "chat@eu": job("a") });
  });

  it("that ended in a later round of the same run do not go on", () => {
    const first = observed({ pending: new Map([["chat", job("a")]]) });
    const second = observed({ ended: new Map([["chat", "a"]]) });
    expect(join(first, second).pending.size).toBe(0);
    expect(join(second, observed({ pending: new Map([["chat", job("b")]]) })).pending.get("chat")?.id).toBe("b");
  });
});

describe("lists of models", () => {
  const look = (ids: readonly string[], t = toInstant(NOW_MS)) => ({ monitor: "chat", t, ids });

  it("are compared look by look", () => {
    const looks = [look(["a", "b", "c"]), look(["a", "b", "d"], toInstant(NOW_MS + 1))];
    expect(after({}, { looks }).models).toEqual({
      chat: { ids: ["a", "b", "d"], changed: { t: toInstant(NOW_MS + 1), appeared: ["d"], vanished: ["c"] } },
    });
  });

  it("stay as they are where nobody looked, and go with their monitor", () => {
    const models = { chat: { ids: ["a"] }, gone: { ids: ["b"] } };
    expect(after({ models }, {}).models).toEqual({ chat: { ids: ["a"] } });
  });
});

describe("back-offs", () => {
  it("last until a used-up limit is full again", () => {
    const exhausted = new Map([["chat", NOW_MS + 90_000]]);
    expect(after({}, { exhausted }).backoffs).toEqual({ chat: toInstant(NOW_MS + 90_000) });
  });
});
