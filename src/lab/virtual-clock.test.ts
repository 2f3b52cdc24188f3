import { describe, expect, it } from "vitest";
import { createVirtualClock } from "./virtual-clock.ts";

describe("the virtual clock", () => {
  it("passes time only by sleeping, and a day in no time", async () => {
    const clock = createVirtualClock(1_000);
    expect(clock.now()).toBe(1_000);
    await clock.sleep(86_400_000);
    expect(clock.now()).toBe(86_401_000);
  });

  it("wakes in order of time, and of lying down where that is equal", async () => {
    const clock = createVirtualClock(0);
    const woken: string[] = [];
    const sleeper = async (name: string, ...naps: number[]) => {
      for (const nap of naps) {
        await clock.sleep(nap);
        woken.push(`${name}@${clock.now()}`);
      }
    };
    await Promise.all([sleeper("a", 30, 5), sleeper("b", 10, 20), sleeper("c", 30)]);
    expect(woken).toEqual(["b@10", "a@30", "c@30", "b@30", "a@35"]);
  });

  it("lets those who are awake finish before time passes", async () => {
    const clock = createVirtualClock(0);
    const busy = (async () => {
      for (let turn = 0; turn < 1_000; turn += 1) await Promise.resolve();
      return clock.now();
    })();
    await clock.sleep(5);
    expect(await busy).toBe(0);
  });

  it("ends a sleep at once, without time passing, when its signal aborts", async () => {
    const clock = createVirtualClock(0);
    const stop = new AbortController();
    const long = clock.sleep(1_000, stop.signal);
    await clock.sleep(10);
    stop.abort();
    await long;
    await clock.sleep(1_000, stop.signal);
    expect(clock.now()).toBe(10);
  });
});
