import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateExpression } from "../conditions/index.ts";
import { prediction, settings } from "./prediction.ts";
import type { Exchange } from "../domain/exchange.ts";
import type { Clock, Http, HttpRequest } from "../world.ts";

const ORIGIN = "https://api.replicate.com";

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly ms?: number;
}

/** Only one sleeps on it at a time, so that time passes as soon as it does. */
function createLoneClock(startMs: number): Clock {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    sleep: (ms) => {
      nowMs += ms;
      return Promise.resolve();
    },
  };
}

/** A provider that gives these answers, each in its time; what it was asked, and how long after its last answer. */
function scripted(answers: (nth: number) => Answer) {
  const clock = createLoneClock(Date.parse("2026-11-21T09:00:00Z"));
  const asked: { readonly request: HttpRequest; readonly waitedMs: number }[] = [];
  let idleSinceMs = clock.now();
  const http: Http = {
    async exchange(request): Promise<Exchange> {
      const startedAtMs = clock.now();
      const { status, body, headers = {}, ms = 0 } = answers(asked.length);
      asked.push({ request, waitedMs: startedAtMs - idleSinceMs });
      await clock.sleep(ms);
      idleSinceMs = clock.now();
      return {
        startedAtMs,
        totalMs: ms,
        phases: { wait: ms },
        status,
        headers: new Map(Object.entries(headers)),
        body: new TextEncoder().encode(JSON.stringify(body)),
        redirects: 0,
      };
    },
  };
  const observe = (more: object) =>
    prediction.observe(
      settings.parse({ kind: "prediction", create: { url: `${ORIGIN}/v1/predictions`, json: {} }, ...more }),
      { clock, http },
      { evaluate: evaluateExpression },
    );
  const pollWaits = () => asked.filter(({ request }) => request.method === "GET").map(({ waitedMs }) => waitedMs);
  return { asked, observe, pollWaits };
}

const job = (status: string) => ({
  id: "a",
  status,
  urls: { get: `${ORIGIN}/v1/predictions/a`, cancel: `${ORIGIN}/v1/predictions/a/cancel` },
});

describe("the waits of a job", () => {
  it("are exactly these for the defaults", async () => {
    const { observe, pollWaits } = scripted(() => ({ status: 200, body: job("processing"), ms: 100 }));
    const exchange = await observe({});
    const [grown, rest] = [pollWaits().slice(0, 7), pollWaits().slice(7)];
    expect(grown).toEqual([1_000, 1_500, 2_250, 3_375, 5_062.5, 7_593.75, 10_000]);
    expect(rest).toHaveLength(27);
    expect(new Set(rest.slice(0, -1))).toEqual(new Set([10_000]));
    expect(exchange.failure).toMatchObject({ kind: "timeout", code: "DEADLINE" });
  });

  it("grow by half to 10 s, give way to what the provider asks for, and end at the deadline", async () => {
    const told = fc.option(fc.integer({ min: 0, max: 60 }), { freq: 2, nil: undefined });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 100, max: 10_000 }),
        fc.integer({ min: 1_000, max: 400_000 }),
        fc.array(told, { maxLength: 20 }),
        async (firstMs, deadlineMs, asks) => {
          const { observe, pollWaits } = scripted((nth) => ({
            status: 200,
            body: job("processing"),
            headers: asks[nth] === undefined ? {} : { "retry-after": String(asks[nth]) },
          }));
          const { phases, failure } = await observe({ first: `${firstMs}ms`, deadline: `${deadlineMs}ms` });
          const waits = pollWaits();
          for (const [index, wait] of waits.slice(0, -1).entries()) {
            const seconds = asks[index];
            const own = Math.min(10_000, firstMs * 1.5 ** index);
            expect(wait).toBeCloseTo(
              seconds === undefined ? own : Math.max(seconds * 1_000, Math.min(firstMs, 1_000)),
              3,
            );
          }
          expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeCloseTo(deadlineMs, 3);
          expect(phases.run).toBeCloseTo(deadlineMs, 3);
          expect(failure?.code).toBe("DEADLINE");
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it("leave no question longer than the job has time, but 5 s at the end", async () => {
    const { observe, asked } = scripted(() => ({ status: 200, body: job("processing") }));
    await observe({ deadline: "12s" });
    const limits = asked.filter(({ request }) => request.method === "GET").map(({ request }) => request.limits.totalMs);
    expect(limits).toEqual([11_000, 9_500, 7_250, 5_000, 5_000]);
  });
});

const RECORDED = new URL("../../../shared/feeds/replicate/", import.meta.url);

interface Recording {
  readonly exchanges: readonly {
    readonly request: { readonly method: string; readonly url: string };
    readonly status: number;
    readonly body: unknown;
    readonly headers: Readonly<Record<string, readonly string[]>>;
  }[];
}

const recording = (name: string) =>
  (JSON.parse(readFileSync(new URL(name, RECORDED), "utf8")) as Recording).exchanges.map((one) => ({
    ...one,
    headers: Object.fromEntries(
      Object.entries(one.headers).map(([key, values]) => [key.toLowerCase(), values.join(", ")]),
    ),
  }));

describe.skipIf(!existsSync(RECORDED))("as it was recorded", () => {
  it("a picture is asked for, polled and found", async () => {
    const exchanges = recording("run-polling-starting-processing-succeeded.json");
    const { observe, asked } = scripted((nth) => exchanges[nth]!);
    const exchange = await observe({});
    expect(exchange).not.toHaveProperty("failure");
    expect(asked.map(({ request: { method, url } }) => ({ method, url }))).toEqual(
      exchanges.map(({ request: { method, url } }) => ({ method, url })),
    );
    expect(Object.keys(exchange.phases)).toEqual(["create", "queued", "run"]);
    const facts = await prediction.facts(
      exchange,
      settings.parse({ kind: "prediction", create: { url: ORIGIN } }),
      evaluateExpression,
    );
    expect(evaluateExpression("size(body.output) > 0", facts)).toBe(true);
  });

  it("a job that is canceled from outside is told as such", async () => {
    const [, made, canceled] = [undefined, ...recording("prediction-cancel.json").slice(-2)];
    const { observe } = scripted((nth) => (nth === 0 ? made! : canceled!));
    expect((await observe({})).failure).toMatchObject({ kind: "answer", code: "JOB_CANCELED" });
  });

  it("an answer to Prefer: wait that is at work still is followed", async () => {
    const [made] = recording("prediction-create-prefer-wait-still-processing.json");
    const { observe, asked } = scripted(() => made!);
    const exchange = await observe({ deadline: "10s" });
    expect(exchange.failure).toEqual({ kind: "timeout", phase: "run", code: "DEADLINE" });
    expect(asked.at(-1)?.request).toMatchObject({ method: "POST", url: expect.stringMatching(/\/cancel$/) });
  });
});
