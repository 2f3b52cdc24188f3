import { createMemoryFiles } from "../lab/memory-files.ts";
import { createMailbox } from "../lab/mailbox.ts";
import { describe, expect, it } from "vitest";
import { createMemoryRepository } from "../lab/memory-repository.ts";
import { createLabNet } from "../lab/lab-net.ts";
import { createSeededRandom } from "../lab/seeded-random.ts";
import { createVirtualClock } from "../lab/virtual-clock.ts";
import { ForgeError } from "../domain/errors.ts";
import { loadConfig } from "../config/load.ts";
import { MINUTE_MS, SECOND_MS } from "../domain/instant.ts";
import { run } from "./run.ts";
import type { Exchange } from "../domain/exchange.ts";
import type { Forge, Http, Snapshot, World } from "../world.ts";
import type { Round } from "../domain/rounds.ts";
import type { Sample } from "../domain/sample.ts";

const START_MS = Date.parse("2026-11-21T09:00:00.000Z");
const CONFIG = `controls: ["https://control.example/"]
issues: { enabled: false }
defaults: { judge: { repeat: { times: 0 } } }
monitors:
  - { id: steady, every: 1m, probe: { kind: http, url: "https://steady.example/" } }
  - { id: moody, every: 5m, probe: { kind: http, url: "https://moody.example/" } }
`;

const ETAG = 'W/"1"';
const UNCHANGED = { status: 304, totalMs: 50, phases: {}, headers: new Map(), body: new Uint8Array(), redirects: 0 };
const PAGE = {
  ...UNCHANGED,
  status: 200,
  headers: new Map([["etag", ETAG]]),
  body: new TextEncoder().encode('{"page":{"id":"p"},"status":{"indicator":"none"}}'),
};

interface Watching {
  readonly forMs: number;
  /** The status of `moody` after so many milliseconds. */
  readonly moody?: (atMs: number) => number;
  readonly config?: string;
  readonly signal?: AbortSignal;
  /** When fetching or pushing fails, after so many milliseconds. */
  readonly offline?: (atMs: number) => boolean;
  /** Milliseconds between the rounds that the ledger holds of the two days before. */
  readonly gapMs?: number;
}

/** A whole run on a virtual clock; what was pushed when, and what was asked when, in milliseconds after its begin. */
async function watched({ forMs, moody = () => 200, config = CONFIG, signal, offline = () => false, gapMs }: Watching) {
  const clock = createVirtualClock(START_MS);
  const memory = createMemoryRepository();
  const said: string[] = [];
  if (gapMs !== undefined) memory.overtake(historyOf(gapMs));
  const at = (): number => clock.now() - START_MS;
  const asked: { url: string; at: number; none?: string }[] = [];
  const pushes: number[] = [];
  const http: Http = {
    async exchange({ url, headers: { "if-none-match": none } }): Promise<Exchange> {
      const startedAtMs = clock.now();
      asked.push({ url, at: at(), ...(none !== undefined && { none }) });
      await clock.sleep(50);
      if (url.includes("status")) return { ...(none === ETAG ? UNCHANGED : PAGE), startedAtMs };
      return {
        startedAtMs,
        totalMs: 50,
        phases: { wait: 50 },
        status: url.includes("moody") ? moody(at()) : 200,
        headers: new Map(),
        body: new Uint8Array(),
        redirects: 0,
      };
    },
  };
  const world: World = {
    clock,
    random: createSeededRandom(5),
    http,
    ...createLabNet(clock),
    files: createMemoryFiles(),
    repository: {
      head: (): Promise<Snapshot> => {
        memory.setNetwork(!offline(at()));
        return memory.head();
      },
      checkedOut: () => memory.checkedOut(),
      push: async (...args) => {
        memory.setNetwork(!offline(at()));
        const result = await memory.push(...args);
        if (result.kind === "pushed") pushes.push(at());
        return result;
      },
    },
    mail: createMailbox(),
    redact: (text: string) => text,
    forge: new Proxy({} as Forge, { get: () => () => Promise.reject(new ForgeError("unavailable", "no GitHub here")) }),
    log: { info: () => undefined, warn: (text) => void said.push(text), error: () => undefined },
  };
  const result = await run(world, loadConfig(config, "uptimeline.yml", new Map()).config, {
    run: "1.1",
    live: true,
    siteDir: "/site",
    watchMs: forMs,
    ...(signal !== undefined && { signal }),
  });
  const kept = [...memory.files]
    .filter(([path]) => path.includes("/samples/"))
    .flatMap(([, text]) => text.trim().split("\n"));
  return {
    result,
    pushes,
    asked,
    samples: kept.map((line) => JSON.parse(line) as Sample),
    tookMs: at(),
    memory,
    said: said.join("\n"),
  };
}

function historyOf(gapMs: number): Map<string, string> {
  const rounds = Array.from({ length: Math.floor((48 * 60 * MINUTE_MS) / gapMs) }, (_, n): Round => ({
    v: 1,
    t: new Date(START_MS - (n + 1) * gapMs).toISOString(),
    run: `0.${n}`,
    asked: 1,
    version: "1.0.0",
    ms: 50,
  }));
  const days = Map.groupBy(rounds.toReversed(), ({ t }) => `history/rounds/${t.slice(0, 10)}.jsonl`);
  return new Map([...days].map(([path, own]) => [path, own.map((one) => `${JSON.stringify(one)}\n`).join("")]));
}

const urls = (asked: readonly { url: string; at: number }[], name: string) =>
  asked.filter(({ url }) => url.includes(name));
const gaps = (moments: readonly number[]) => moments.slice(1).map((moment, index) => moment - moments[index]!);

describe("a run that watches", () => {
  it("asks each monitor at its own interval for as long as it may, and pushes at least every ten minutes", async () => {
    const { pushes, asked, tookMs, samples, result } = await watched({ forMs: 50 * MINUTE_MS });
    expect(tookMs).toBeGreaterThan(48 * MINUTE_MS);
    expect(tookMs).toBeLessThan(51 * MINUTE_MS);
    for (const gap of gaps(urls(asked, "steady").map(({ at }) => at))) {
      expect(gap).toBeGreaterThan(50 * SECOND_MS);
      expect(gap).toBeLessThan(70 * SECOND_MS);
    }
    expect(urls(asked, "moody").length).toBeGreaterThanOrEqual(10);
    expect(urls(asked, "moody").length).toBeLessThanOrEqual(13);
    for (const gap of gaps([...pushes, tookMs])) expect(gap).toBeLessThanOrEqual(10 * MINUTE_MS);
    expect(samples).toHaveLength(asked.length);
    expect(pushes.length).toBeLessThan(9);
    expect(result.recorded).toBe(true);
  });

  it("asks a feed whether it has changed in every round after the first, also after a push", async () => {
    const feeds = 'feeds: [{ id: page, kind: statuspage, url: "https://status.example/summary.json" }]\n';
    const { asked, memory } = await watched({ forMs: 30 * MINUTE_MS, config: `${feeds}${CONFIG}` });
    const questions = asked.filter(({ url }) => url.includes("status")).map(({ none }) => none);
    expect(questions.length).toBeGreaterThan(10);
    expect(new Set(questions.slice(1))).toEqual(new Set([ETAG]));
    expect(questions[0]).toBeUndefined();
    expect(JSON.parse(memory.files.get("history/state.json")!).feeds.page.read).toBe("2026-11-21T09:00:00.000Z");
    expect(memory.files.get("history/feeds/2026-11.jsonl")!.trim().split("\n")).toHaveLength(1);
  });

  it("keeps a line of each round", async () => {
    const { memory, samples } = await watched({ forMs: 5 * MINUTE_MS });
    const rounds = memory.files.get("history/rounds/2026-11-21.jsonl")!.trim().split("\n");
    expect(rounds.length).toBeGreaterThan(3);
    const lines = rounds.map((line) => JSON.parse(line) as { run: string; asked: number });
    expect(lines.reduce((sum, line) => sum + line.asked, 0)).toBe(samples.length);
  });

  it("pushes a change at once, and ends then, so that the site shows it", async () => {
    const { pushes, tookMs, result } = await watched({
      forMs: 50 * MINUTE_MS,
      moody: (at) => (at < 12 * MINUTE_MS ? 200 : 503),
    });
    expect(result.verdicts.get("moody")?.verdict).toBe("down");
    expect(result.changed.map(({ monitor, verdict }) => `${monitor} ${verdict}`)).toContain("moody down");
    expect(pushes.at(-1)).toBe(tookMs);
    expect(tookMs).toBeGreaterThan(14 * MINUTE_MS);
    expect(tookMs).toBeLessThan(20 * MINUTE_MS);
  });

  it("asks a failing monitor again after a minute, not in every round of the others", async () => {
    const config = CONFIG.replace("every: 1m", "every: 1m, judge: { failures: 90 }").replace(
      "every: 5m",
      "every: 5m, judge: { failures: 90, rate: 100%, degradedRate: 100% }",
    );
    const { asked } = await watched({ forMs: 10 * MINUTE_MS, moody: () => 503, config });
    const moments = urls(asked, "moody").map(({ at }) => at);
    expect(moments.length).toBeGreaterThan(6);
    for (const gap of gaps(moments)) expect(gap).toBeGreaterThanOrEqual(MINUTE_MS);
  });

  it("asks a dear monitor three times in half an hour at most, however often cheap ones of its provider begin to fail", async () => {
    const cheap = Array.from(
      { length: 6 },
      (_, n) =>
        `  - { id: cheap${n}, provider: p, every: 1m, probe: { kind: http, url: "https://moody.example/${n}" } }`,
    );
    const config = `issues: { enabled: false }
defaults: { judge: { failures: 90, rate: 100%, degradedRate: 100%, repeat: { times: 0 } } }
monitors:
${cheap.join("\n")}
  - { id: dear, provider: p, every: 1h, price: { call: 0.04 USD }, probe: { kind: http, url: "https://dear.example/" } }
`;
    const random = createSeededRandom(9);
    const { asked } = await watched({
      forMs: 50 * MINUTE_MS,
      moody: () => (random.next() < 0.5 ? 503 : 200),
      config,
    });
    const moments = urls(asked, "dear").map(({ at }) => at);
    expect(moments.length).toBeGreaterThan(3);
    for (const [index, third] of moments.slice(3).entries())
      expect(third - moments[index]!).toBeGreaterThanOrEqual(30 * MINUTE_MS);
  });

  it("pushes what it saw when it is told to end, and ends at once", async () => {
    const end = new AbortController();
    const stopping = (atMs: number): number => {
      if (atMs > 7 * MINUTE_MS) end.abort();
      return 200;
    };
    const { pushes, tookMs, samples, asked } = await watched({
      forMs: 50 * MINUTE_MS,
      moody: stopping,
      signal: end.signal,
    });
    expect(tookMs).toBeLessThan(11 * MINUTE_MS);
    expect(pushes.at(-1)).toBe(tookMs);
    expect(samples.length).toBeGreaterThanOrEqual(asked.length - 2);
  });

  it("keeps with a later push what an earlier one could not", async () => {
    const { samples, asked, result } = await watched({
      forMs: 40 * MINUTE_MS,
      offline: (at) => at > 5 * MINUTE_MS && at < 18 * MINUTE_MS,
    });
    expect(result.recorded).toBe(true);
    expect(samples).toHaveLength(asked.length);
  });

  it("makes one round where it is not told to watch, and never more than fifty minutes of them", async () => {
    const once = await watched({ forMs: 0 });
    expect([once.asked.length, once.pushes.length]).toEqual([2, 1]);
    const { tookMs } = await watched({ forMs: 500 * MINUTE_MS });
    expect(tookMs).toBeLessThan(51 * MINUTE_MS);
  });
});

describe("a run whose triggers come too slowly", () => {
  it("says how slowly, and where to read what to do about it", async () => {
    const { said } = await watched({ forMs: 0, gapMs: 47 * MINUTE_MS });
    expect(said).toContain(
      "Rounds come every 47 min (median of the last day), while the shortest interval is 60 s: docs/triggers.md",
    );
    expect((await watched({ forMs: 0, gapMs: 2 * MINUTE_MS })).said).not.toContain("docs/triggers.md");
  });
});
