import { beforeEach, describe, expect, it } from "vitest";
import { conclude, type Conclusion } from "./conclude.ts";
import { createLabNet } from "../../lab/lab-net.ts";
import { createSeededRandom } from "../../lab/seeded-random.ts";
import { createVirtualClock } from "../../lab/virtual-clock.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, toInstant } from "../../domain/instant.ts";
import { EMPTY_LEDGER, type Ledger } from "../../domain/ledger.ts";
import { loadConfig } from "../../config/load.ts";
import { NOTHING_OBSERVED, type Observed } from "./observe-book.ts";
import { createDesk, observe } from "./observe.ts";
import { readFeeds } from "./read-feeds.ts";
import type { Config } from "../../config/config.ts";
import type { Exchange } from "../../domain/exchange.ts";
import type { HttpRequest } from "../../world.ts";
import type { Report } from "../../domain/report.ts";

const START_MS = Date.parse("2026-11-21T09:00:00.000Z");
const NOW = toInstant(START_MS);
let clock: ReturnType<typeof createVirtualClock>;
let asked: HttpRequest[];
let answer: (request: HttpRequest, signal?: AbortSignal) => string | Partial<Exchange> | Promise<Partial<Exchange>>;
let said: string[];

beforeEach(() => {
  clock = createVirtualClock(START_MS);
  asked = [];
  said = [];
  answer = () => ({ status: 404 });
});

const http = {
  async exchange(request: HttpRequest, signal?: AbortSignal): Promise<Exchange> {
    asked.push(request);
    const found = await answer(request, signal);
    const facts = typeof found === "string" ? { status: 200, body: new TextEncoder().encode(found) } : found;
    const empty = { phases: {}, headers: new Map(), body: new Uint8Array(), redirects: 0 };
    return { startedAtMs: clock.now(), totalMs: 5, ...empty, ...facts };
  },
};
const world = () => {
  const note = (line: string) => void said.push(line);
  const log = { info: () => {}, warn: note, error: note };
  return { clock, random: createSeededRandom(3), http, ...createLabNet(clock), log };
};
const context = { run: "812.1", live: false, siteDir: "/site" };
const configOf = (text: string): Config => loadConfig(text, "uptimeline.yml", new Map([["KEY", "0123456789"]])).config;

const concluded = (config: Config, before: Ledger, observed: Partial<Observed>): Conclusion =>
  conclude(
    config,
    before,
    { ...NOTHING_OBSERVED, ...observed },
    { run: "812.1/a", runId: "812.1", nowMs: clock.now(), issueKinds: ["outage", "configuration"] },
  );
const round = async (config: Config, before: Ledger): Promise<Conclusion> =>
  concluded(config, before, await observe(world(), config, before, context));

const status = (more: object = {}): string =>
  JSON.stringify({
    page: { id: "p", name: "Acme", url: "https://status.example" },
    status: { indicator: "none" },
    ...more,
  });
const page = `feeds:
  - { id: status, kind: statuspage, url: "https://status.example/api/v2/summary.json" }
monitors:
  - { id: chat, feeds: [status] }
`;

describe("a page that says no time of its incident", () => {
  const undated = { incidents: [{ id: "i1", name: "Slow", status: "investigating", impact: "major" }] };

  it("is one line of the ledger, dated by when it was first seen, however often it is read", async () => {
    answer = () => status(undated);
    const config = configOf(page);
    const first = await round(config, EMPTY_LEDGER);
    expect(first.update.feedChanges).toHaveLength(1);
    await clock.sleep(5 * MINUTE_MS);
    const second = await round(config, first.ledger);
    expect(second.update.feedChanges).toEqual([]);
    expect(second.reports.get("status")).toMatchObject({
      fetchedAt: toInstant(START_MS + 5 * MINUTE_MS),
      incidents: [{ begin: NOW, published: NOW }],
    });
    expect(second.pages.get("chat")?.begin).toBe(NOW);
  });
});

describe("two runs that saw the same of a page", () => {
  const seen = (ms: number, more: Partial<Report> = {}) => ({
    reports: new Map([["status", { ...listed(more), fetchedAt: toInstant(START_MS + ms) }]]),
  });
  const bad = { components: [{ id: "acme/chat", name: "Chat", status: "major_outage" }] } as const;
  const problem = { problem: { reason: "not-json", detail: "HTML" } } as const;

  it.each([
    ["that it changed", bad],
    ["that it can't be read", problem],
  ])("tell it once, whichever of them pushes first: %s", (_, news) => {
    const config = configOf(page);
    const { ledger } = concluded(config, EMPTY_LEDGER, seen(0));
    const [early, late] = [seen(300_000, news), seen(301_000, news)];
    for (const [first, second] of [
      [early, late],
      [late, early],
    ] as const) {
      const stands = concluded(config, ledger, first);
      expect(stands.update.feedChanges).toHaveLength(1);
      expect(concluded(config, stands.ledger, second).update.feedChanges).toEqual([]);
    }
  });

  it("tell both what differs", () => {
    const config = configOf(page);
    const { ledger } = concluded(config, EMPTY_LEDGER, seen(0));
    const stands = concluded(config, ledger, seen(301_000, bad));
    expect(concluded(config, stands.ledger, seen(300_000, problem)).update.feedChanges).toHaveLength(1);
  });
});

describe("a feed with validators", () => {
  const etag = (request: HttpRequest) => request.headers["if-none-match"];

  it("is asked by them in the next round, and the ledger and the state stay as they are", async () => {
    answer = (request) =>
      etag(request) === 'W/"1"'
        ? { status: 304 }
        : { status: 200, headers: new Map([["etag", 'W/"1"']]), body: new TextEncoder().encode(status()) };
    const config = configOf(page);
    const first = await round(config, EMPTY_LEDGER);
    expect(first.ledger.state.feeds).toMatchObject({ status: { read: NOW } });
    await clock.sleep(5 * MINUTE_MS);
    const second = await round(config, first.ledger);
    expect(asked.map(etag)).toEqual([undefined, 'W/"1"']);
    expect(second.update.feedChanges).toEqual([]);
    expect(second.ledger.state.feeds).toEqual(first.ledger.state.feeds);
    expect(second.pages.get("chat")).toMatchObject({ readable: true, status: "operational" });
  });

  it("is read whole where somebody has heard something else since, or its settings are others", async () => {
    answer = () => ({ status: 200, headers: new Map([["etag", '"1"']]), body: new TextEncoder().encode(status()) });
    const { ledger } = await round(configOf(page), EMPTY_LEDGER);
    const [change] = ledger.feedChanges;
    const later = { ...change!, t: toInstant(START_MS + SECOND_MS) };
    await clock.sleep(5 * MINUTE_MS);
    await round(configOf(page), { ...ledger, feedChanges: [change!, later] });
    await round(configOf(page.replace("id: status,", "id: status, include: [slow],")), ledger);
    expect(asked.map(etag)).toEqual([undefined, undefined, undefined]);
  });
});

describe("a feed that nobody can read", () => {
  it("is an incident of its own after three days, with an issue, until it is read again", async () => {
    const config = configOf(page);
    const first = await round(config, EMPTY_LEDGER);
    expect(first.ledger.incidents).toEqual([]);
    await clock.sleep(3 * DAY_MS);
    answer = () => "<html>";
    const second = await round(config, first.ledger);
    expect(second.update.incidents).toMatchObject([
      {
        feed: "status",
        monitor: "chat",
        kind: "configuration",
        begin: NOW,
        problem: "not-json",
        outbox: [{ what: "open" }, { what: "trouble", to: "log" }],
      },
    ]);
    // A push that was refused concludes again, on a ledger that may hold it already.
    expect(concluded(config, second.ledger, { reports: second.reports }).update.incidents).toEqual([]);
    await clock.sleep(HOUR_MS);
    answer = () => status();
    const third = await round(config, second.ledger);
    expect(third.update.incidents).toMatchObject([{ end: toInstant(START_MS + 3 * DAY_MS + HOUR_MS) }]);
  });

  it("for want of a secret is one, too", async () => {
    const text = page.replace("api/v2/summary.json", "${NOT_SET}/summary.json");
    const { config } = loadConfig(text, "uptimeline.yml", new Map());
    const first = await round(config, EMPTY_LEDGER);
    await clock.sleep(3 * DAY_MS);
    const second = await round(config, first.ledger);
    expect(second.update.incidents).toMatchObject([{ feed: "status", problem: "missing-secret" }]);
    expect(asked).toEqual([]);
  });
});

const listed = (report: Partial<Report>): Report => ({
  feed: "status",
  url: "https://status.example/",
  fetchedAt: NOW,
  indicator: "none",
  components: [{ id: "acme/chat", name: "Chat", status: "operational" }],
  incidents: [],
  maintenances: [],
  ...report,
});

describe("list prices", () => {
  const text = `feeds:
  - { id: status, kind: statuspage, url: "https://status.example/api/v2/summary.json" }
monitors:
  - id: chat
    feeds: [{ feed: status, components: [acme/chat] }]
    budget: 1 USD/day
    probe: { kind: http, url: "https://api.example/", auth: { bearer: "\${KEY}" } }
`;
  const price = { unit: "USD", perCall: 2_000 };

  it("make a cost of the next calls, and count against its budgets", async () => {
    const config = configOf(text);
    const report = listed({ prices: { "acme/chat": price } });
    const { ledger } = concluded(config, EMPTY_LEDGER, { reports: new Map([["status", report]]) });
    expect(ledger.state.prices).toEqual({ chat: price });
    answer = ({ url }) => (url.startsWith("https://api.example") ? { status: 200 } : status());
    const observed = await observe(world(), config, ledger, context);
    expect(observed.samples).toMatchObject([{ monitor: "chat", outcome: "ok", cost: 2_000 }]);
    const spent = concluded(config, ledger, observed).ledger;
    const poor = { unit: "USD", perCall: 999_000 };
    await clock.sleep(HOUR_MS);
    const stopped = await observe(
      world(),
      config,
      {
        ...spent,
        state: { ...spent.state, prices: { chat: poor } },
        samples: spent.samples.map((one) => ({ ...one, cost: 999_000 })),
      },
      context,
    );
    expect(stopped.samples).toEqual([]);
  });

  it("stay while the feed lists none, and the state is the same", async () => {
    const config = configOf(text);
    const report = listed({ prices: { "acme/chat": price } });
    const first = concluded(config, EMPTY_LEDGER, { reports: new Map([["status", report]]) });
    const second = concluded(config, first.ledger, { reports: new Map([["status", listed({})]]) });
    expect(second.ledger.state).toEqual(first.ledger.state);
  });
});

describe("figures of others", () => {
  it("are kept beside the samples, once a round, whoever concludes them how often", () => {
    const config = configOf(page);
    const figure = {
      v: 1,
      t: NOW,
      monitor: "chat",
      source: "status",
      of: "acme/chat",
      run: "812.1",
      status: "0",
    } as const;
    const once = concluded(config, EMPTY_LEDGER, { figures: [figure, figure] });
    expect(once.ledger.figures).toEqual([figure]);
    expect(once.ledger.samples).toEqual([]);
    expect(concluded(config, once.ledger, { figures: [figure] }).ledger.figures).toEqual([figure]);
    const theirs = { ...figure, run: "813.1" };
    expect(concluded(config, once.ledger, { figures: [theirs] }).ledger.figures).toEqual([figure, theirs]);
  });
});

describe("many feeds", () => {
  const many = (count: number): string =>
    `feeds:\n${Array.from({ length: count }, (_, n) => `  - { id: f${n}, kind: statuspage, url: "https://status.example/${n}.json" }\n`).join("")}monitors:\n  - { id: chat, feeds: [f0] }\n`;

  it("are read six at a time", async () => {
    let [now, most] = [0, 0];
    answer = async () => {
      now += 1;
      most = Math.max(most, now);
      await clock.sleep(SECOND_MS);
      now -= 1;
      return { status: 200, body: new TextEncoder().encode(status()) };
    };
    const { reports } = await readFeeds(world(), configOf(many(60)), EMPTY_LEDGER);
    expect(most).toBe(6);
    expect([...reports.values()].filter(({ problem }) => problem !== undefined)).toEqual([]);
  });

  it("of one address are one request", async () => {
    answer = () => status();
    const text = many(2).replace("/1.json", "/0.json");
    const { reports } = await readFeeds(world(), configOf(text), EMPTY_LEDGER);
    expect(asked).toHaveLength(1);
    expect([...reports.keys()]).toEqual(["f0", "f1"]);
  });

  it("that all hang do not hold a round beyond its time", async () => {
    const config = configOf(many(200));
    answer = async ({ limits }, signal) => {
      await clock.sleep(limits.totalMs, signal);
      return { failure: { kind: "timeout", phase: "wait", code: "TIMEOUT" } };
    };
    const { reports } = await observe(world(), config, EMPTY_LEDGER, context);
    expect(clock.now() - START_MS).toBeLessThanOrEqual(8 * MINUTE_MS + SECOND_MS);
    expect(reports.size).toBe(200);
    expect(new Set([...reports.values()].map(({ problem }) => problem?.reason))).toEqual(new Set(["unreachable"]));
  });
});

describe("a monitor without a probe", () => {
  const every = page.replace("feeds: [status] }", "feeds: [status], every: 5m }");
  const indicating = (indicator: string) => () => status({ status: { indicator } });
  const spoken = ({ samples }: Ledger) =>
    samples.map(({ t, outcome, reason }) => `${t.slice(14, 19)} ${outcome} ${reason}`);

  it("has a sample of what its page says, once an interval and whenever that changes", async () => {
    const config = configOf(every);
    let ledger = EMPTY_LEDGER;
    for (const indicator of ["none", "none", "minor", "major", "critical", "critical", "none", "maintenance"]) {
      answer = indicating(indicator);
      ({ ledger } = await round(config, ledger));
      await clock.sleep(2 * MINUTE_MS);
    }
    answer = () => ({ status: 500 });
    for (let times = 0; times < 3; times += 1) {
      ({ ledger } = await round(config, ledger));
      await clock.sleep(2 * MINUTE_MS);
    }
    expect(spoken(ledger)).toEqual([
      "00:00 ok page-operational",
      "04:00 slow page-degraded",
      "08:00 server-error page-outage",
      "12:00 ok page-operational",
      "14:00 inconclusive source-unavailable",
      "20:00 inconclusive source-unavailable",
    ]);
    expect(ledger.samples[0]).toEqual({
      v: 1,
      t: NOW,
      monitor: "chat",
      run: "812.1",
      outcome: "ok",
      reason: "page-operational",
      every: 300,
    });
    expect(ledger.rounds).toEqual([]);
    expect(ledger.state.backoffs).toEqual({});
  });

  it("is never judged by these, and an incident of it has neither their evidence nor their outcome", async () => {
    const config = configOf(every);
    answer = indicating("critical");
    const { verdicts, ledger } = await round(config, EMPTY_LEDGER);
    expect(verdicts.get("chat")).toMatchObject({ verdict: "down", ground: "page", failuresInRow: 0 });
    expect(ledger.samples).toHaveLength(1);
    expect(ledger.incidents).toMatchObject([{ kind: "outage", level: "critical", evidence: [] }]);
    expect(ledger.incidents[0]).not.toHaveProperty("outcome");
  });

  it("is told of by its region", async () => {
    answer = indicating("none");
    const { samples } = await observe(world(), configOf(every), EMPTY_LEDGER, { ...context, region: "eu" });
    expect(samples).toMatchObject([{ monitor: "chat", region: "eu" }]);
  });

  it("keeps its sample where a push was refused, beside what another run has pushed, and once", async () => {
    const config = configOf(every);
    answer = indicating("none");
    const ours = await observe(world(), config, EMPTY_LEDGER, context);
    await clock.sleep(SECOND_MS);
    const theirs = await observe(world(), config, EMPTY_LEDGER, { ...context, run: "813.1" });
    const other = concluded(config, EMPTY_LEDGER, theirs).ledger;
    const again = concluded(config, other, ours);
    expect(again.ledger.samples.map(({ run }) => run)).toEqual(["812.1", "813.1"]);
    expect(concluded(config, again.ledger, ours).ledger).toEqual(again.ledger);
  });

  it("has none of a run that ended before the page was read, nor of a page that nobody reads", async () => {
    const over = AbortSignal.abort();
    answer = indicating("none");
    expect((await observe(world(), configOf(every), EMPTY_LEDGER, { ...context, signal: over })).samples).toEqual([]);
    const config = configOf(every);
    expect((await observe(world(), { ...config, feeds: [] }, EMPTY_LEDGER, context)).samples).toEqual([]);
  });

  it("is read once where two rounds share what the page said", async () => {
    const config = configOf(every.replace("every: 5m", "every: 1m"));
    answer = indicating("none");
    const desk = createDesk(world(), config);
    const first = concluded(config, EMPTY_LEDGER, await observe(world(), config, EMPTY_LEDGER, context, desk)).ledger;
    await clock.sleep(58 * SECOND_MS);
    expect((await observe(world(), config, first, context, desk)).samples).toEqual([]);
    await clock.sleep(4 * SECOND_MS);
    expect((await observe(world(), config, first, context, desk)).samples).toMatchObject([{ monitor: "chat" }]);
  });
});

describe("a run that is ended before its feeds are read", () => {
  const down = { status: { indicator: "critical" } };

  it("loses what they would have said, and nothing that is known", async () => {
    answer = () => status(down);
    const config = configOf(page);
    const { ledger } = await round(config, EMPTY_LEDGER);
    expect(ledger.state.verdicts["chat"]).toEqual({ verdict: "down", since: NOW });
    await clock.sleep(5 * MINUTE_MS);
    const ended = concluded(config, ledger, {});
    expect(ended.ledger).toEqual(ledger);
    expect(ended.verdicts.get("chat")).toMatchObject({ verdict: "down", since: NOW });
    expect(ended.reports.get("status")?.problem).toMatchObject({ reason: "unreachable" });
  });

  it("takes nobody for the official page who is none", async () => {
    const others = `feeds:
  - { id: elsewhere, kind: json, url: "https://status.example/", role: third-party, map: { indicator: "body.status.indicator" } }
  - { id: keyed, kind: statusgator, url: "https://gator.example/api/v3/boards/b", key: "\${NONE}" }
  - { id: gone, kind: cstate, url: "https://gone.example/" }
monitors:
  - { id: chat, feeds: [elsewhere, keyed, gone], probe: { kind: http, url: "https://chat.example/" } }
`;
    answer = () => status();
    const config = configOf(others);
    const first = await round(config, EMPTY_LEDGER);
    expect([...first.reports.values()].map(({ role }) => role)).toEqual(["third-party", "third-party", "third-party"]);
    expect(concluded(config, first.ledger, {}).pages.size).toBe(0);
    answer = () => ({ status: 500 });
    expect((await round(config, first.ledger)).pages.size).toBe(0);
  });
});

describe("two runs at once", () => {
  it("go by what was heard last, whoever pushes first", async () => {
    const config = configOf(page);
    answer = () => status();
    const { ledger } = await round(config, EMPTY_LEDGER);
    await clock.sleep(MINUTE_MS);
    const early = await observe(world(), config, ledger, context);
    await clock.sleep(MINUTE_MS);
    answer = () => status({ status: { indicator: "critical" } });
    const late = await round(config, ledger);
    expect(late.verdicts.get("chat")?.verdict).toBe("down");
    // The push of the run that read first was refused: it concludes on what the other one has pushed.
    const again = concluded(config, late.ledger, early);
    expect(again.verdicts.get("chat")?.verdict).toBe("down");
    expect(again.update.incidents).toEqual([]);
    expect(again.ledger.feedChanges).toEqual(late.ledger.feedChanges);
    expect(again.ledger.state.feeds).toEqual(late.ledger.state.feeds);
  });
});

describe("a monitor and a feed that are called as what every object has", () => {
  it("are as any other", async () => {
    const text = page.replace("id: chat, feeds: [status]", "id: constructor, feeds: [valueof]");
    const config = configOf(text.replace("id: status,", "id: valueof,"));
    answer = () => status();
    const first = await round(config, EMPTY_LEDGER);
    expect(first.verdicts.get("constructor")).toMatchObject({ verdict: "up" });
    expect(first.ledger.state.verdicts).toEqual({ constructor: { verdict: "up", since: NOW } });
    expect((await round(config, first.ledger)).verdicts.get("constructor")).toMatchObject({ since: NOW });
  });
});

describe("a feed whose address holds a secret", () => {
  const keyed = page.replace("/api/v2/summary.json", "/${KEY}/summary.json?token=${KEY}");
  const incidents = [
    { id: "i1", name: "Slow", status: "investigating", impact: "major", shortlink: "https://status.example/i1" },
  ];

  it("shows the host alone, and keeps neither the address nor a mark of it", async () => {
    answer = () => ({
      status: 200,
      headers: new Map([["etag", '"1"']]),
      body: new TextEncoder().encode(status({ incidents })),
    });
    const { ledger, reports } = await round(configOf(keyed), EMPTY_LEDGER);
    expect(asked[0]?.url).toContain("0123456789");
    expect(reports.get("status")).toMatchObject({ url: "https://status.example/", incidents: [{ id: "i1" }] });
    expect(ledger.state.feeds).toBeUndefined();
    expect(JSON.stringify(ledger)).not.toContain("0123456789");
    answer = () => ({ status: 500 });
    expect((await round(configOf(keyed), ledger)).reports.get("status")?.url).toBe("https://status.example/");
  });
});

describe("a page that says something else in every report", () => {
  it("is written as far as a day has room, judged by what it says, and written again when there is room", async () => {
    const told = (run: number): string => {
      const updates = Array.from({ length: 100 }, (_, n) => ({
        status: "investigating",
        body: `${run} ${n} ${"x".repeat(1_900)}`,
      }));
      const incidents = Array.from({ length: 5 }, (_, n) => ({
        id: `i${n}`,
        name: `Slow ${"abcde"[n]}`,
        status: "investigating",
        impact: "critical",
        created_at: NOW,
        incident_updates: updates,
      }));
      return status({ incidents: run % 2 === 0 ? incidents : incidents.toReversed().slice(1) });
    };
    const config = configOf(page);
    let { ledger } = await round(config, EMPTY_LEDGER);
    const written: number[] = [];
    for (let run = 0; run < 20; run += 1) {
      const body = new TextEncoder().encode(told(run));
      answer = () => ({ status: 200, headers: new Map([["etag", `"${run}"`]]), body });
      await clock.sleep(5 * MINUTE_MS);
      const next = await round(config, ledger);
      expect(next.verdicts.get("chat")?.verdict).toBe("down");
      written.push(next.update.feedChanges?.length ?? 0);
      expect(next.ledger.state.feeds === undefined).toBe(written.at(-1) === 0);
      ({ ledger } = next);
    }
    expect(written).toEqual([1, 1, 1, 1, ...Array.from({ length: 16 }, () => 0)]);
    await clock.sleep(DAY_MS);
    expect((await round(config, ledger)).update.feedChanges).toHaveLength(1);
  });
});
