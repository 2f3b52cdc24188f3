import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measured } from "./measured.ts";
import { readFiltered } from "./provider-error-filter.ts";
import { readProviderError, SAFE_CODE } from "./provider-error.ts";
import { readReply } from "./reply.ts";
import { readStream } from "./stream.ts";
import { readUsage } from "./usage.ts";
import type { Facts, Usage } from "./facts.ts";

/** The keys that readers of answers look for, and words and numbers that may stand below them. */
const KEYS = `usage usageMetadata meta metrics message response delta choices content text candidates parts finishReason
  finish_reason output type model urls object promptFeedback blockReason stop_reason prompt_tokens completion_tokens
  total_tokens input_tokens output_tokens promptTokenCount totalTokenCount billed_units tokens cost cost_in_usd_ticks
  predict_time data error code status details detail msg metadata raw reasons predictions inlineData has_nsfw_concepts
  __proto__ constructor toString`.split(/\s+/);
const LEAVES = [
  "message",
  "response",
  "text",
  "error",
  "message_stop",
  "STOP",
  '{"error":{"code":1}}',
  7,
  429,
  1e12,
  1e13,
];

/** Any JSON, made so that the branches of the readers are reached. */
const json = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(...LEAVES, -1, 1.5, 1e300, "", null, true),
    fc.jsonValue({ maxDepth: 1 }),
    fc.array(tie("node"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie("node"), { maxKeys: 5 }),
  ),
})).node;
const runs = { numRuns: 1_000, seed: 1 };

function expectSound(usage: Usage | undefined): void {
  const { cost, units = 0, ...counts } = usage ?? {};
  for (const count of [...Object.values(counts), cost?.micro ?? 0]) {
    expect(Number.isSafeInteger(count)).toBe(true);
    expect(count).toBeGreaterThanOrEqual(0);
  }
  expect(units).toBeGreaterThanOrEqual(0);
}

describe("any JSON as an answer", () => {
  it("has a usage of whole, sound counts, or none", () => {
    fc.assert(
      fc.property(json, (body) => expectSound(readUsage(body))),
      runs,
    );
  });

  it("has a reply of texts, or none", () => {
    fc.assert(
      fc.property(json, (body) => {
        const { text = "", finish = "", model = "" } = readReply(body) ?? {};
        for (const one of [text, finish, model]) expect(typeof one).toBe("string");
      }),
      runs,
    );
  });

  it("has an error whose code is safe to keep, or none", () => {
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 200, 400, 404, 429, 500), (body, status) => {
        const error = readProviderError(status, new Map(), body)?.error;
        if (error !== undefined) expect(error).toMatch(SAFE_CODE);
        expect(["string", "undefined"]).toContain(typeof readFiltered({ body }));
      }),
      runs,
    );
  });

  it("is read in a stream of events as well, and in an array", () => {
    fc.assert(
      fc.property(fc.array(json, { maxLength: 4 }), fc.boolean(), (parts, isArray) => {
        const events = parts.map((part) => `data: ${JSON.stringify(part)}\n\n`).join("");
        const reading = readStream(isArray ? JSON.stringify(parts) : events, [{ bytes: 1, ms: 5 }]);
        if (!isArray && parts.length > 0) expect(reading?.facts.events).toBe(parts.length);
        expectSound(reading?.usage);
        expect(typeof (reading?.reply?.text ?? "")).toBe("string");
      }),
      runs,
    );
  });

  it("leaves nothing in a sample that is no number and no name", () => {
    const base: Facts = { latencyMs: 1, phases: {}, headers: new Map(), text: "", body: undefined, bytes: 0 };
    fc.assert(
      fc.property(json, (body) => {
        const [usage, reply] = [readUsage(body), readReply(body)];
        const kept = measured({ ...base, ...(usage && { usage }), ...(reply && { reply }) });
        expect(kept.model ?? "m").toMatch(/^[A-Za-z0-9_.:/@+~-]{1,80}$/);
        expect(Object.keys(kept).filter((key) => !["used", "cost", "model"].includes(key))).toEqual([]);
      }),
      runs,
    );
  });
});
