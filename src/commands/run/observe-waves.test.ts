import { describe, expect, it } from "vitest";
import { createLabNet } from "../../lab/lab-net.ts";
import { createSeededRandom } from "../../lab/seeded-random.ts";
import { createVirtualClock } from "../../lab/virtual-clock.ts";
import { EMPTY_LEDGER, type FeedChange, type Ledger } from "../../domain/ledger.ts";
import { EMPTY_STATE, type State } from "../../domain/state.ts";
import { loadConfig } from "../../config/load.ts";
import { MINUTE_MS, toInstant } from "../../domain/instant.ts";
import { observe } from "./observe.ts";
import type { Budget, Tier } from "../../domain/monitor.ts";
import type { Config, WatchedMonitor } from "../../config/config.ts";
import type { Exchange } from "../../domain/exchange.ts";
import type { Http } from "../../world.ts";
import type { Sample } from "../../domain/sample.ts";

const NOW_MS = Date.parse("2026-11-21T09:00:00.000Z");
const PAGE = "https://status.example/api/v2/summary.json";

/** What an address answers: a status, headers and a body. */
interface Answered {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** No answer comes. */
  readonly silent?: boolean;
}

interface Scene {
  readonly monitors: readonly WatchedMonitor[];
  readonly ledger?: Partial<Ledger>;
  readonly config?: Partial<Config>;
  /** By host; 200 where nothing is said. */
  readonly answers?: Readonly<Record<string, Answered>>;
  /** Ends the run as soon as somebody was asked. */
  readonly end?: AbortController;
}

/** One round on a virtual clock: who was asked, in order, and what is left. */
async function round({ monitors, ledger = {}, config = {}, answers = {}, end }: Scene) {
  const clock = createVirtualClock(NOW_MS);
  const asked: string[] = [];
  const said: string[] = [];
  const http: Http = {
    async exchange({ url }): Promise<Exchange> {
      const { host } = new URL(url);
      const { status = 200, headers = {}, json, silent = false } = answers[host] ?? {};
      const startedAtMs = clock.now();
      if (url !== PAGE) asked.push(url.replace("https://", "").replace(".example/", ""));
      await clock.sleep(url === PAGE ? 500 : 40);
      end?.abort();
      return {
        startedAtMs,
        totalMs: 40,
        phases: { wait: 40 },
        ...(silent ? { failure: { kind: "transport", phase: "connect", code: "ECONNREFUSED" } } : { status }),
        headers: new Map(Object.entries(headers)),
        body: new TextEncoder().encode(json === undefined ? "" : JSON.stringify(json)),
        redirects: 0,
        family: 4,
      };
    },
  };
  const note = (line: string) => void said.push(line);
  const world = {
    clock,
    random: createSeededRandom(2),
    http,
    ...createLabNet(clock),
    log: { info: note, warn: note, error: note },
  };
  const whole: Config = { ...BASE, ...config, monitors };
  const observed = await observe(
    world,
    whole,
    { ...EMPTY_LEDGER, ...ledger },
    { run: "1.1", live: false, siteDir: "/s", ...(end !== undefined && { signal: end.signal }) },
  );
  return { ...observed, asked, said: said.join("\n") };
}

const BASE = loadConfig(
  `controls: ["https://control.example/"]
defaults: { every: 6h, judge: { repeat: { times: 0 } } }
monitors: [{ id: any, probe: { kind: http, url: "https://any.example/" } }]
`,
  "uptimeline.yml",
  new Map(),
).config;

const question = (host: string) => {
  const [any] = loadConfig(
    `controls: ["https://control.example/"]
defaults: { every: 6h, judge: { repeat: { times: 0 } } }
monitors: [{ id: any, probe: { kind: http, url: "https://${host}.example/" } }]
`,
    "uptimeline.yml",
    new Map(),
  ).config.monitors;
  return any!;
};
const monitor = (id: string, more: Partial<WatchedMonitor> = {}): WatchedMonitor => ({
  ...question(id),
  id,
  name: id,
  ...more,
});
const of = (id: string, tier: Tier, more: Partial<WatchedMonitor> = {}) =>
  monitor(id, { tier, provider: "p", ...more });
const sample = (id: string, agoMs: number, more: Partial<Sample> = {}): Sample => ({
  v: 1,
  t: toInstant(NOW_MS - agoMs),
  monitor: id,
  run: "0.1",
  outcome: "ok",
  ms: 40,
  every: 21_600,
  ...more,
});
const state = (more: Partial<State>): State => ({ ...EMPTY_STATE, ...more });
const usd = (micro: number): Budget => ({ micro, unit: "USD", per: "day" });

describe("suspicion", () => {
  const monitors = [of("models", "free"), of("image", "full"), monitor("elsewhere", { tier: "full", provider: "q" })];
  const well = [sample("models", 7 * 60 * MINUTE_MS), sample("image", MINUTE_MS), sample("elsewhere", MINUTE_MS)];
  const models = { status: 503 };

  it("has the dearer ways of a provider asked in the same round when a cheap one newly fails", async () => {
    const { asked, said } = await round({ monitors, ledger: { samples: well }, answers: { "models.example": models } });
    expect(asked).toEqual(["models", "image"]);
    expect(said).toContain("Due by suspicion: image");
  });

  it("has nobody asked who was asked in this round, who is backed off, or while the failure goes on", async () => {
    const answers = { "models.example": models };
    expect((await round({ monitors, answers })).asked).toEqual(["models", "image", "elsewhere"]);
    const backedOff = state({ backoffs: { image: toInstant(NOW_MS + 60 * MINUTE_MS) } });
    expect((await round({ monitors, ledger: { samples: well, state: backedOff }, answers })).asked).toEqual(["models"]);
    const failing = [sample("models", 7 * 60 * MINUTE_MS, { outcome: "server-error" }), ...well.slice(1)];
    expect((await round({ monitors, ledger: { samples: failing }, answers })).asked).toEqual(["models"]);
  });

  it("has nobody asked over a budget", async () => {
    const poor = monitors.map((one) => (one.id === "image" ? { ...one, budgets: [usd(10)], cheaper: [] } : one));
    const samples = [well[0]!, sample("image", MINUTE_MS, { tier: "full", cost: 9 }), well[2]!];
    const { asked, said } = await round({ monitors: poor, ledger: { samples }, answers: { "models.example": models } });
    expect(asked).toEqual(["models"]);
    expect(said).toContain("Not asked, for the sake of a budget: image");
  });

  it("has the monitors of a feed asked that turns bad, though nobody else was due", async () => {
    const fed = [monitor("chat", { feeds: [{ feed: "page", components: [] }] }), monitor("other")];
    const feeds: Config["feeds"] = [{ kind: "statuspage", id: "page", name: "Page", url: PAGE, missing: [] }] as never;
    const page = (indicator: string) => ({
      json: {
        page: { url: "https://status.example" },
        status: { indicator, description: "" },
        components: [],
        incidents: [],
        scheduled_maintenances: [],
      },
    });
    const change = (indicator: "none" | "major"): FeedChange => ({
      v: 1,
      t: toInstant(NOW_MS - MINUTE_MS),
      report: { feed: "page", url: PAGE, indicator, components: [], incidents: [], maintenances: [] },
    });
    const scene = (now: string, before: "none" | "major") =>
      round({
        monitors: fed,
        config: { feeds },
        ledger: { samples: [sample("chat", MINUTE_MS), sample("other", MINUTE_MS)], feedChanges: [change(before)] },
        answers: { "status.example": page(now) },
      });
    expect((await scene("major", "none")).asked).toEqual(["chat"]);
    expect((await scene("major", "major")).asked).toEqual([]);
    expect((await scene("none", "none")).asked).toEqual([]);
  });
});

describe("budgets in a round", () => {
  const price = { unit: "USD", perCall: 10 };

  it("are never passed by calls at the same time", async () => {
    const monitors = Array.from({ length: 8 }, (_, n) => of(`m${n}`, "full", { price }));
    const { asked, samples } = await round({ monitors, config: { budgets: [usd(35)] } });
    expect(asked).toHaveLength(3);
    expect(samples.map(({ cost }) => cost)).toEqual([10, 10, 10]);
  });

  it("are never passed by repetitions", async () => {
    const policy = { ...question("any").policy, repeat: { times: 4, baseMs: 10, capMs: 10, jitterMs: 1 } };
    const monitors = [of("chat", "full", { price, policy, budgets: [usd(25)] })];
    const { asked } = await round({ monitors, answers: { "chat.example": { status: 500 } } });
    expect(asked).toHaveLength(2);
  });

  it("have a monitor asked in a cheaper way near them, with that way's price", async () => {
    const { probe, expect: conditions, missing, credentialed } = question("tiny");
    const cheaper = [
      {
        probe: probe!,
        expect: conditions,
        missing,
        credentialed,
        tier: "cheap" as const,
        price: { unit: "USD", perCall: 1 },
      },
    ];
    const monitors = [of("image", "full", { price, budgets: [usd(100)], cheaper })];
    const spent = sample("image", 7 * 60 * MINUTE_MS, { tier: "full", cost: 85 });
    const { asked, samples } = await round({ monitors, ledger: { samples: [spent] } });
    expect(asked).toEqual(["tiny"]);
    expect(samples).toMatchObject([{ monitor: "image", tier: "cheap", cost: 1 }]);
  });
});

describe("a job that outlived its run", () => {
  const painter = (): WatchedMonitor => {
    const [any] = loadConfig(
      `monitors: [{ id: painter, every: 6h, probe: { kind: prediction, create: { url: "https://paint.example/jobs" } } }]`,
      "uptimeline.yml",
      new Map(),
    ).config.monitors;
    return { ...any!, expect: [], budgets: [usd(0)], price: { unit: "USD", perCall: 10 } };
  };
  const job = {
    id: "j1",
    pollUrl: "https://paint.example/jobs/j1",
    created: toInstant(NOW_MS - MINUTE_MS),
    deadline: toInstant(NOW_MS + MINUTE_MS),
    phases: { create: 40 },
  };

  it("is asked for at once, though its monitor is not due and its budget used up, and is not made again", async () => {
    const ledger = { samples: [sample("painter", 2 * MINUTE_MS)], state: state({ jobs: { painter: job } }) };
    const answers = { "paint.example": { json: { id: "j1", status: "succeeded" } } };
    const { asked, samples, ended, pending } = await round({ monitors: [painter()], ledger, answers });
    expect(new Set(asked)).toEqual(new Set(["paintjobs/j1"]));
    expect(samples).toMatchObject([{ monitor: "painter", t: job.created, outcome: "ok" }]);
    expect([...ended]).toEqual([["painter", "j1"]]);
    expect(pending.size).toBe(0);
  });

  it("goes on in the next run where this one ends before it", async () => {
    const end = new AbortController();
    const ledger = { state: state({ jobs: { painter: job } }) };
    const answers = { "paint.example": { json: { id: "j1", status: "processing" } } };
    const { samples, ended, pending } = await round({ monitors: [painter()], ledger, answers, end });
    expect(samples).toEqual([]);
    expect(ended.size).toBe(0);
    expect(pending.get("painter")).toMatchObject({ id: "j1", created: job.created });
  });
});

describe("a round's circumstances", () => {
  it("say how many calls were made, over which addresses, by which version", async () => {
    const { rounds } = await round({ monitors: [monitor("a"), monitor("b")] });
    expect(rounds).toMatchObject([{ v: 1, t: toInstant(NOW_MS), run: "1.1", asked: 2, ip: [4] }]);
    expect(rounds[0]!.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(rounds[0]!.controls).toBeUndefined();
  });

  it("say how many of the control targets answered when a call had got no answer, before anyone is blamed", async () => {
    const controls = ["one", "two", "three"].map((host) => `https://${host}.example/`);
    const lost = { "a.example": { silent: true } };
    const scene = (answers: Scene["answers"]) =>
      round({ monitors: [monitor("a")], config: { controls }, answers: answers! });
    const online = await scene({ ...lost, "one.example": { silent: true }, "two.example": { silent: true } });
    expect(online.rounds[0]!.controls).toEqual({ asked: 3, answered: 1 });
    expect(online.samples).toMatchObject([{ outcome: "unreachable", blame: "provider" }]);
    expect(online.said).toContain("1 of 3 control targets answer");
    const all = Object.fromEntries(["one", "two", "three"].map((host) => [`${host}.example`, { silent: true }]));
    const offline = await scene({ ...lost, ...all });
    expect(offline.rounds[0]!.controls).toEqual({ asked: 3, answered: 0 });
    expect(offline.samples).toMatchObject([{ outcome: "inconclusive", reason: "runner-offline", blame: "runner" }]);
  });

  it("are not told of a round that asked nobody", async () => {
    expect((await round({ monitors: [monitor("a")], ledger: { samples: [sample("a", MINUTE_MS)] } })).rounds).toEqual(
      [],
    );
  });
});

describe("a limit that is used up", () => {
  it("is kept for the next rounds until it is full again", async () => {
    const headers = {
      "x-ratelimit-remaining-requests": "0",
      "x-ratelimit-limit-requests": "60",
      "x-ratelimit-reset-requests": "90s",
    };
    const { exhausted, samples } = await round({ monitors: [monitor("a")], answers: { "a.example": { headers } } });
    expect(samples).toMatchObject([{ outcome: "ok", left: 0 }]);
    expect(exhausted.get("a")).toBe(NOW_MS + 40 + 90_000);
  });
});
