import { describe, expect, it } from "vitest";
import { createSlots, type Bounds } from "./slots.ts";
import { createVirtualClock } from "../../lab/virtual-clock.ts";

const START_MS = Date.parse("2026-11-21T09:00:00.000Z");

describe("slots", () => {
  async function ask(bounds: Bounds, hosts: readonly string[], queueMs = 60_000) {
    const clock = createVirtualClock(START_MS);
    const slots = createSlots(clock, bounds);
    const starts: number[] = [];
    let running = 0;
    let most = 0;
    const results = await Promise.all(
      hosts.map((host) =>
        slots.take(host, queueMs, async () => {
          starts.push(clock.now());
          most = Math.max(most, (running += 1));
          await clock.sleep(1_000);
          running -= 1;
          return host;
        }),
      ),
    );
    return { starts, most, results };
  }

  it("start at least a millisecond apart", async () => {
    const { starts } = await ask({ total: 10, perHost: 10 }, ["a", "b", "c", "d"]);
    expect(starts.slice(1).every((start, index) => start - starts[index]! >= 1)).toBe(true);
  });

  it("bound what runs at once, in all and per host", async () => {
    expect((await ask({ total: 3, perHost: 9 }, ["a", "b", "c", "d", "e"])).most).toBe(3);
    expect((await ask({ total: 9, perHost: 2 }, ["a", "a", "a", "a"])).most).toBe(2);
  });

  it("let a host, named with or without its port, be asked as often and as often at once as its plan allows", async () => {
    const bounds = { total: 10, perHost: 10, hosts: { a: { perMinute: 2 }, "b:443": { atOnce: 1 }, "a:80": {} } };
    const { starts } = await ask(bounds, ["a:443", "a:443", "a:443", "a:443", "a:443"], 600_000);
    expect(starts.map((start) => start - START_MS)).toEqual([0, 1, 60_000, 60_001, 120_000]);
    expect((await ask(bounds, ["a:80", "a:80", "a:80"])).most).toBe(3);
    expect((await ask(bounds, ["b:443", "b:443"])).most).toBe(1);
    expect((await ask(bounds, ["b", "b"])).most).toBe(2);
  });

  it("keep a host's minute although its calls wait for the others", async () => {
    const bounds = { total: 1, perHost: 10, hosts: { a: { perMinute: 1 } } };
    const { starts, results } = await ask(bounds, ["b", "b", "a", "a"], 600_000);
    expect(results).toEqual(["b", "b", "a", "a"]);
    expect(starts[3]! - starts[2]!).toBe(60_000);
  });

  it("hold up nobody else while a host's minute is full", async () => {
    const bounds = { total: 2, perHost: 10, hosts: { a: { perMinute: 1 } } };
    const { starts } = await ask(bounds, ["a", "a", "a", "b", "b"], 600_000);
    expect(starts.filter((start) => start < START_MS + 3_000)).toHaveLength(3);
  });

  it("let nobody wait beyond the end of the round", async () => {
    const clock = createVirtualClock(START_MS);
    const slots = createSlots(clock, { total: 9, perHost: 9, hosts: { a: { perMinute: 1 } } });
    const end = new AbortController();
    const work = () => Promise.resolve("done");
    const answers = Promise.all([1, 2].map(() => slots.take("a", 600_000, work, end.signal)));
    await clock.sleep(500);
    end.abort();
    expect(await answers).toEqual(["done", undefined]);
    expect(await slots.take("b", 600_000, work, end.signal)).toBeUndefined();
    expect(clock.now()).toBe(START_MS + 500);
  });

  it("give up on a call whose turn does not come in time, and never make it", async () => {
    const { results, starts } = await ask({ total: 1, perHost: 1 }, ["a", "a", "a"], 1_500);
    expect(results).toEqual(["a", "a", undefined]);
    expect(starts).toHaveLength(2);
  });
});
