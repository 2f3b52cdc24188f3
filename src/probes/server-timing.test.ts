import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readServerTiming } from "./server-timing.ts";

describe("Server-Timing", () => {
  it.each<[string, Readonly<Record<string, number>> | undefined]>([
    ["db;dur=53.2", { db: 53.2 }],
    ['cache;desc="Cache Read, slow; dur=9";dur=23.2, app ; dur = 47', { cache: 23.2, app: 47 }],
    ['total;dur="123.4"', { total: 123.4 }],
    ["db;DUR=1,db;dur=2", { db: 1 }],
    ["missedCache, cfOrigin;dur=0", { cfOrigin: 0 }],
    ["x;dur=-1, y;dur=abc, z;dur=1e9, w;dur=", undefined],
    ["a b;dur=1", undefined],
    ["__proto__;dur=1", { ["__proto__"]: 1 }],
    ["", undefined],
  ])("%s", (header, expected) => {
    const read = readServerTiming(header);
    expect(read === undefined ? undefined : Object.entries(read)).toEqual(expected && Object.entries(expected));
  });

  it("is bounded", () => {
    const header = Array.from({ length: 500 }, (_, index) => `m${index};dur=1`).join(",");
    expect(Object.keys(readServerTiming(header) ?? {})).toHaveLength(50);
    expect(readServerTiming(`${"n".repeat(41)};dur=1`)).toBeUndefined();
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab;,="\\ dur.1') }), (header) => {
        for (const ms of Object.values(readServerTiming(header) ?? {})) expect(ms).toBeGreaterThanOrEqual(0);
      }),
      { seed: 20261121, numRuns: 500 },
    );
  });
});
