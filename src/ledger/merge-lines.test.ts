import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KINDS } from "../../test/ledger-lines.ts";
import { keyOf as rollupKey } from "../domain/rollup.ts";
import { encode } from "./codec.ts";
import { mergeFeedLines, type FeedLine } from "./feed-lines.ts";
import { mergeCorrections, mergeImported, mergeRollups, mergeRounds, mergeSamples } from "./merge.ts";
import type { Kind, Kinds } from "./schemas.ts";

/** Lines of few moments and monitors, so that they meet. */
function linesOf<K extends Kind>(kind: K): fc.Arbitrary<Kinds[K][]> {
  const near = fc.record({
    t: fc.constantFrom("2026-11-21T09:00:00.000Z", "2026-11-21T10:00:00.000Z"),
    ...(["sample", "sampleLine", "hour", "day", "month", "importedDay", "correction"].includes(kind) && {
      monitor: fc.constantFrom("chat", "image"),
    }),
  });
  const line = fc.tuple(KINDS[kind], near).map(([value, at]) => ({ ...value, ...at }) as unknown as Kinds[K]);
  // Of few lines many are the same.
  return fc
    .array(line, { minLength: 1, maxLength: 4 })
    .chain((some) => fc.array(fc.constantFrom(...some), { maxLength: 8 }));
}

type Merge<L> = (ours: readonly L[], theirs: readonly L[]) => readonly L[];
const texts = (lines: readonly object[]): string[] => lines.map(encode);

function isUnion<K extends Kind>(kind: K, merge: Merge<Kinds[K]>): void {
  test(`${kind}: is associative, commutative and idempotent, and loses and doubles nothing`, () => {
    const three = fc.tuple(linesOf(kind), linesOf(kind), linesOf(kind));
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        expect(texts(merge(merge(a, b), c))).toEqual(texts(merge(a, merge(b, c))));
        expect(texts(merge(a, b))).toEqual(texts(merge(b, a)));
        expect(texts(merge(merge(a, b), b))).toEqual(texts(merge(a, b)));
        expect(texts(merge(a, b)).toSorted()).toEqual([...new Set(texts([...a, ...b]))].toSorted());
      }),
    );
  });
}

describe("the union of two sets of lines", () => {
  isUnion("sampleLine", mergeSamples);
  isUnion("sample", mergeSamples);
  isUnion("round", mergeRounds);
  isUnion("correction", mergeCorrections);
  isUnion("feedLine", (ours: readonly FeedLine[], theirs) => mergeFeedLines(ours, theirs));
});

function isClosed<K extends "hour" | "day" | "month" | "importedDay">(kind: K, merge: Merge<Kinds[K]>): void {
  const keyOf = (line: Kinds[K]): string => rollupKey("region" in line ? line : { t: line.t, monitor: line.monitor });
  const keys = (lines: readonly Kinds[K][]): Set<string> => new Set(lines.map(keyOf));

  test(`${kind}: what stands stays, and of what is new each key that does not stand comes once`, () => {
    fc.assert(
      fc.property(linesOf(kind), linesOf(kind), (standing, fresh) => {
        const merged = merge(standing, fresh);
        expect(merged.filter((line) => keys(standing).has(keyOf(line))).map(encode)).toEqual(
          texts(merge(standing, [])),
        );
        expect(new Set(texts(standing))).toEqual(new Set(texts(merge(standing, []))));
        expect(keys(merged)).toEqual(keys([...standing, ...fresh]));
        const added = merged.filter((line) => !keys(standing).has(keyOf(line)));
        expect(keys(added).size).toBe(added.length);
        expect(texts(merge(merged, fresh))).toEqual(texts(merged));
      }),
    );
  });

  test(`${kind}: where all say the same of one thing, as whoever closes them does, the order of writers does not matter`, () => {
    const agreed = linesOf(kind).map((lines) => [...new Map(lines.map((line) => [keyOf(line), line])).values()]);
    const three = agreed.chain((lines) => fc.tuple(fc.subarray(lines), fc.subarray(lines), fc.subarray(lines)));
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        expect(texts(merge(merge(a, b), c))).toEqual(texts(merge(a, merge(b, c))));
        expect(texts(merge(a, b))).toEqual(texts(merge(b, a)));
      }),
    );
  });
}

describe("lines that are closed", () => {
  isClosed("hour", mergeRollups);
  isClosed("day", mergeRollups);
  isClosed("month", mergeRollups);
  isClosed("importedDay", mergeImported);
});
