import { describe, expect, it } from "vitest";
import { DAY_MS, MINUTE_MS, toInstant } from "../../domain/instant.ts";
import { EMPTY_LEDGER } from "../../domain/ledger.ts";
import { EMPTY_STATE, type State } from "../../domain/state.ts";
import { join, NOTHING_OBSERVED, type Observed } from "./observe-book.ts";
import { stateAfter } from "./conclude-state.ts";
import type { PendingJob } from "../../domain/exchange.ts";
import { loadConfig } from "../../config/load.ts";
import type { Report } from "../../domain/report.ts";
import type { Sample } from "../../domain/sample.ts";
import type { WatchedMonitor } from "../../config/config.ts";
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
const after = (
  state: Partial<State>,
  seen: Partial<Observed>,
  samples: readonly Sample[] = [],
  monitors: readonly WatchedMonitor[] = [],
): State =>
  stateAfter(
    { ...EMPTY_LEDGER, state: { ...EMPTY_STATE, ...state } },
    observed(seen),
    { verdicts: new Map([["chat", verdict("chat")]]), samples },
    NOW_MS,
    monitors,
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

describe("validators of feeds", () => {
  const at = (minutes: number): string => toInstant(NOW_MS + minutes * MINUTE_MS);
  const read = (minutes: number, etag: string) => ({
    settings: "s",
    read: at(minutes),
    documents: { "https://a.example/": { etag } },
  });
  const report = (minutes: number): Report => ({
    feed: "page",
    url: "https://a.example/",
    fetchedAt: at(minutes),
    indicator: "none",
    components: [],
    incidents: [],
    maintenances: [],
  });
  const seen = (minutes: number, etag?: string): Partial<Observed> => ({
    reports: new Map([["page", report(minutes)]]),
    validators: new Map(etag === undefined ? [] : [["page", read(minutes, etag)]]),
  });

  it("are those of the latest reading, whoever was first to push", () => {
    expect(after({}, seen(0, '"a"')).feeds).toEqual({ page: read(0, '"a"') });
    expect(after({ feeds: { page: read(-5, '"b"') } }, seen(0, '"a"')).feeds).toEqual({ page: read(0, '"a"') });
    expect(after({ feeds: { page: read(1, '"b"') } }, seen(0, '"a"')).feeds).toEqual({ page: read(1, '"b"') });
  });

  it("are gone where the feed was read and has none, and stay where it was not read", () => {
    expect(after({ feeds: { page: read(-5, '"b"') } }, seen(0)).feeds).toBeUndefined();
    expect(after({ feeds: { page: read(-5, '"b"') } }, {}).feeds).toEqual({ page: read(-5, '"b"') });
  });

  it("are forgotten a week after the feed was read last", () => {
    expect(after({ feeds: { page: read(-8 * 24 * 60, '"b"') } }, {}).feeds).toBeUndefined();
  });

  it("of a later round of the same run take the place of an earlier one's", () => {
    const joined = join(observed(seen(0, '"a"')), observed(seen(5)));
    expect(joined.validators.size).toBe(0);
    expect(join(observed(seen(0, '"a"')), observed({})).validators.get("page")).toEqual(read(0, '"a"'));
  });
});

describe("list prices", () => {
  const { config } = loadConfig(
    `feeds: [{ id: prices, kind: statuspage, url: "https://a.example/" }]
monitors:
  - { id: chat, feeds: [{ feed: prices, components: [acme/chat] }], probe: { kind: http, url: "https://api.example/", auth: { bearer: "\${KEY}" } } }
  - { id: own, price: { call: 1 USD }, feeds: [prices], probe: { kind: http, url: "https://api.example/", auth: { bearer: "\${KEY}" } } }
  - { id: page, feeds: [prices], probe: { kind: http, url: "https://api.example/" } }
`,
    "uptimeline.yml",
    new Map([["KEY", "0123456789"]]),
  );
  const price = { unit: "USD", inputPerMillion: 5 };
  const listed = (prices: Report["prices"]): Partial<Observed> => ({
    reports: new Map([
      [
        "prices",
        {
          feed: "prices",
          url: "u",
          fetchedAt: toInstant(NOW_MS),
          indicator: "none",
          components: [],
          incidents: [],
          maintenances: [],
          ...(prices !== undefined && { prices }),
        } satisfies Report,
      ],
    ]),
  });

  it("serve monitors that are billed and have none, by the component that they name", () => {
    const { prices } = after({}, listed({ "acme/chat": price, "acme/other": { unit: "USD" } }), [], config.monitors);
    expect(prices).toEqual({ chat: price });
  });

  it("stay where a feed lists none now, and go with their monitor", () => {
    const standing = { chat: price, own: price, gone: price };
    expect(after({ prices: standing }, listed(undefined), [], config.monitors).prices).toEqual({ chat: price });
    expect(after({ prices: standing }, {}, [], config.monitors).prices).toEqual({ chat: price });
  });
});
