import fc from "fast-check";
import { expect, test } from "vitest";
import { sketchOf } from "../domain/sketch.ts";
import { decode } from "./codec.ts";

const line = (latency: object): string =>
  JSON.stringify({
    v: 1,
    t: "2026-11-21T09:00:00.000Z",
    monitor: "chat",
    n: {},
    first: {},
    shares: { availableMs: 0, slowMs: 0, failureMs: 0, leftOutMs: 0 },
    latency,
  });

test("pairs of index and count, as the first lines had them, are read as the counts they stand for", () => {
  const latencies = fc.array(fc.integer({ min: 0, max: 600_000 }), { maxLength: 60 });
  fc.assert(
    fc.property(latencies, (values) => {
      const sketch = sketchOf(values);
      const b = sketch.counts.flatMap((count, at) => (count > 0 ? [[sketch.from + at, count]] : []));
      const decoded = decode("hour", line({ n: sketch.n, sum: sketch.sum, b }), "a file");
      expect(decoded.ok && decoded.value.latency).toEqual(sketch);
    }),
  );
});

test("what is no sketch is a broken line, and says where", () => {
  const whyOf = (latency: object) => {
    const decoded = decode("hour", line(latency), "a file");
    return decoded.ok ? "read" : decoded.why;
  };
  expect(whyOf({ n: 1, sum: 5, from: 80, counts: [1] })).toBe("read");
  expect(whyOf({ n: 1, sum: 5, from: 80, counts: [0.5] })).toMatch(/^latency\.counts: /);
  expect(whyOf({ n: 1, sum: 5, from: 80, counts: [-1] })).toMatch(/^latency\.counts: /);
  expect(whyOf({ n: 1, sum: 5, b: [[1e9, 1]] })).toMatch(/^latency\.b\.0\.0: /);
  expect(whyOf({ n: 1, sum: 5, from: 0, counts: Array.from({ length: 9_999 }, () => 0) })).toMatch(
    /^latency\.counts: /,
  );
});
