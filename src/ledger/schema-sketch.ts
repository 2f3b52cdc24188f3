import { z } from "zod";
import type { Sketch } from "../domain/sketch.ts";
import { withCheck } from "./quick-checks.ts";
import { byKey, count } from "./schema-words.ts";

/** Over any latency that a number can hold exactly: a line that says more is no line of ours, and must not fill our memory. */
const BUCKETS_MOST = 2_000;
const bucket = z.int().min(-1).max(BUCKETS_MOST);
/** Checked without a schema an item: most of what a run reads are these. */
const counts = withCheck(
  z.custom<readonly number[]>(areCounts, `are no whole numbers, at most ${BUCKETS_MOST}`),
  areCounts,
);

function areCounts(value: unknown): boolean {
  return Array.isArray(value) && value.length <= BUCKETS_MOST && value.every(isCount);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

const neighbours: z.ZodType<Sketch> = z.looseObject({ n: count, sum: count, from: bucket, counts });

/** As the first lines were written: pairs of a bucket's index and its count. */
const pairs = z
  .object({ n: count, sum: count, b: z.array(z.tuple([bucket, count])) })
  .transform(({ n, sum, b }): Sketch => {
    const indices = b.map(([index]) => index);
    const from = b.length === 0 ? 0 : Math.min(...indices);
    const beside = Array.from({ length: b.length === 0 ? 0 : Math.max(...indices) - from + 1 }, () => 0);
    for (const [index, many] of b) beside[index - from]! += many;
    return { n, sum, from, counts: beside };
  });

export const sketch: z.ZodType<Sketch> = byKey("b", pairs, neighbours);
