import { describe, expect, it } from "vitest";
import { createSlots } from "./slots.ts";
import { createVirtualClock } from "../../lab/virtual-clock.ts";

const START_MS = Date.parse("2026-11-21T09:00:00.000Z");

describe("slots", () => {
  async function ask(bounds: { total: number; perHost: number }, hosts: readonly string[], queueMs = 60_000) {
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

  it("give up on a call whose turn does not come in time, and never make it", async () => {
    const { results, starts } = await ask({ total: 1, perHost: 1 }, ["a", "a", "a"], 1_500);
    expect(results).toEqual(["a", "a", undefined]);
    expect(starts).toHaveLength(2);
  });
});
