import { describe, expect, it } from "vitest";
import { latencyView, runsOf } from "./body-latency.ts";
import { MINUTE_MS } from "../domain/instant.ts";
import { sample, START_MS } from "../domain/samples.fixture.ts";
import { at, calls } from "./texts.fixture.ts";
import { voiceOf } from "./fill.ts";
import type { Outcome } from "../domain/outcome.ts";

const chat = { name: "Chat", begin: at(0) };
const seen = (minutes: number, outcome: Outcome, ms: number) => sample(START_MS + minutes * MINUTE_MS, outcome, { ms });
const spaced = (text = ""): string => text.replaceAll("\u00a0", " ");

describe("the line of latency", () => {
  it("is higher the longer calls took, and tells a failure, what is left out and a gap apart", () => {
    const view = latencyView(
      [
        seen(0, "ok", 100),
        seen(5, "slow", 10_000),
        seen(10, "ok", 1_000),
        seen(15, "timeout", 60_000),
        seen(20, "rate-limited", 40),
        seen(30, "ok", 100),
      ],
      chat,
      voiceOf(),
    );
    expect(view?.line).toBe("▁█▅×–·▁");
  });

  it("says median and range in a sentence, and how many calls failed, for those who do not see it", () => {
    const view = latencyView(
      [seen(0, "ok", 400), seen(5, "ok", 800), seen(10, "ok", 3_200), seen(15, "timeout", 60_000)],
      chat,
      voiceOf(),
    );
    expect(spaced(view?.says)).toBe(
      "**Chat**, 2026-11-21 09:00 to 09:15 UTC: median 800 ms, 400 ms to 3.2 s, over 3 calls that passed. 1 call failed.",
    );
    expect(spaced(view?.key)).toContain("A mark stands for 5 min");
  });

  it("looks back three hours before the begin, and has at most 48 marks", () => {
    const day = Array.from({ length: 288 }, (_, index) => seen((index - 288) * 5, "ok", 500));
    const view = latencyView(day, chat, voiceOf());
    expect(spaced(view?.says)).toContain("06:00 to 08:55 UTC");
    expect([...view!.line]).toHaveLength(36);
    const long = Array.from({ length: 2_000 }, (_, index) => seen(index, "ok", 500));
    expect([...latencyView(long, chat, voiceOf())!.line].length).toBeLessThanOrEqual(48);
  });

  it("is a quiet line where nothing changed", () => {
    expect(latencyView([seen(0, "ok", 500), seen(5, "ok", 505)], chat, voiceOf())?.line).toBe("▁▁");
  });

  it("says so where no call passed, and is none where hardly a call is known", () => {
    const view = latencyView([seen(0, "timeout", 1), seen(5, "timeout", 1)], chat, voiceOf());
    expect(view).toMatchObject({
      line: "××",
      says: "**Chat**, 2026-11-21 09:00 to 09:05 UTC: no call passed. 2 calls failed.",
    });
    expect(latencyView([seen(0, "ok", 1)], chat, voiceOf())).toBeUndefined();
    expect(latencyView([], chat, voiceOf())).toBeUndefined();
  });

  it("speaks Korean", () => {
    expect(latencyView(calls, chat, voiceOf("ko"))?.says).toMatch(
      /^\*\*Chat\*\*, .* ~ .* UTC: 중앙값 .*초.*실패 9건\.$/u,
    );
  });
});

it("runs are calls of one outcome and reason, from the begin on", () => {
  expect(runsOf(calls, at(0)).map(({ count, call }) => [call.outcome, count])).toEqual([
    ["overloaded", 1],
    ["rate-limited", 1],
    ["overloaded", 4],
    ["timeout", 4],
  ]);
});
