import { describe, expect, it } from "vitest";
import { createLabNet } from "../../lab/lab-net.ts";
import { createSeededRandom } from "../../lab/seeded-random.ts";
import { createVirtualClock } from "../../lab/virtual-clock.ts";
import { EMPTY_LEDGER } from "../../domain/ledger.ts";
import { loadConfig } from "../../config/load.ts";
import { MINUTE_MS } from "../../domain/instant.ts";
import { observe } from "./observe.ts";
import type { Clock, Http } from "../../world.ts";
import type { Exchange } from "../../domain/exchange.ts";
import type { Sample } from "../../domain/sample.ts";

const START_MS = Date.parse("2026-11-21T09:00:00.000Z");

/** A host that answers nobody: each call ends when its limit of waiting has passed, or when it is called off. */
function hangingHttp(clock: Clock, waitMs: number, asked: string[]): Http {
  return {
    async exchange({ url }, signal): Promise<Exchange> {
      const startedAtMs = clock.now();
      asked.push(url);
      if (!url.includes("hanging")) return answer(startedAtMs);
      await clock.sleep(waitMs, signal);
      const failure =
        signal?.aborted === true
          ? ({ kind: "aborted", phase: "wait", code: "ABORTED" } as const)
          : ({ kind: "timeout", phase: "wait", code: "TIMEOUT" } as const);
      const totalMs = waitMs < 0 ? waitMs : clock.now() - startedAtMs;
      return {
        startedAtMs,
        totalMs,
        phases: { wait: totalMs },
        headers: new Map(),
        body: new Uint8Array(),
        redirects: 0,
        failure,
      };
    },
  };
}

const answer = (startedAtMs: number): Exchange => ({
  startedAtMs,
  totalMs: 5,
  phases: { wait: 5 },
  status: 204,
  headers: new Map(),
  body: new Uint8Array(),
  redirects: 0,
});

interface Ending {
  readonly feed: string;
  readonly stop: AbortController;
  readonly stopAfterMs: number;
}

async function observed(count: number, waitMs: number, signal?: AbortSignal, ending?: Ending) {
  const monitors = Array.from(
    { length: count },
    (_, n) => `  - { id: m${n}, probe: { kind: http, url: "https://hanging.example/${n}" } }\n`,
  );
  const text = `controls: ["https://control.example/"]\nmonitors:\n${monitors.join("")}  - { id: quick, probe: { kind: http, url: "https://quick.example/" } }\n${ending?.feed ?? ""}`;
  const { config } = loadConfig(text, "uptimeline.yml", new Map());
  const clock = createVirtualClock(START_MS);
  const said: string[] = [];
  const asked: string[] = [];
  const note = (line: string) => void said.push(line);
  const world = {
    clock,
    random: createSeededRandom(3),
    http: hangingHttp(clock, waitMs, asked),
    ...createLabNet(clock),
    log: { info: note, warn: note, error: note },
  };
  if (ending !== undefined) void clock.sleep(ending.stopAfterMs).then(() => ending.stop.abort());
  const context = { run: "1.1", live: false, siteDir: "/site", ...(signal !== undefined && { signal }) };
  const result = await observe(world, config, EMPTY_LEDGER, context);
  return { samples: result.samples, said, tookMs: clock.now() - START_MS };
}

const byMonitor = (samples: readonly Sample[]) => Map.groupBy(samples, ({ monitor }) => monitor);

describe("a round", () => {
  it("asks every monitor of a host that hangs, some waves later; who waited in our queue leaves no sample of it", async () => {
    const { samples } = await observed(8, 40_000);
    const asked = byMonitor(samples);
    expect([...asked.keys()].toSorted()).toEqual(["m0", "m1", "m2", "m3", "m4", "m5", "m6", "m7", "quick"]);
    expect(new Set(samples.filter(({ monitor }) => monitor !== "quick").map(({ outcome }) => outcome))).toEqual(
      new Set(["timeout"]),
    );
    for (const own of asked.values()) expect(own[0]!.again).toBeUndefined();
  });

  it("ends in its time, whatever hangs, and keeps what was seen", async () => {
    const { samples, said, tookMs } = await observed(2, 4 * MINUTE_MS);
    expect(tookMs).toBeLessThanOrEqual(8 * MINUTE_MS + 1_000);
    expect(byMonitor(samples).get("quick")).toMatchObject([{ outcome: "ok" }]);
    expect(
      byMonitor(samples)
        .get("m0")
        ?.map(({ outcome }) => outcome),
    ).toEqual(["timeout", "inconclusive"]);
    expect(said.join("\n")).toContain("what was seen is kept");
  });

  it("makes a fault of ours out of what the ledger could not keep, and stops nobody else", async () => {
    const { samples, said } = await observed(1, -1_000);
    expect(byMonitor(samples).get("m0")).toMatchObject([{ outcome: "inconclusive", reason: "internal-fault" }]);
    expect(byMonitor(samples).get("quick")).toMatchObject([{ outcome: "ok" }]);
    expect(said.join("\n")).toContain("could not keep");
  });

  it("ends at once when the run is told to", async () => {
    const stop = new AbortController();
    stop.abort();
    const { samples } = await observed(2, 4 * MINUTE_MS, stop.signal);
    expect(samples).toEqual([]);
  });

  it("waits for no feed that hangs once the run is told to end", async () => {
    const stop = new AbortController();
    const feed = 'feeds:\n  - { id: status, kind: statuspage, url: "https://hanging.example/status" }\n';
    const ending = observed(0, 5 * MINUTE_MS, stop.signal, { feed, stopAfterMs: 2_000, stop });
    const { samples, tookMs } = await ending;
    expect(samples).toMatchObject([{ monitor: "quick", outcome: "ok" }]);
    expect(tookMs).toBeLessThan(3_000);
  });
});
