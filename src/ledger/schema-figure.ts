import { z } from "zod";
import type { FigureSample } from "../domain/figure-sample.ts";
import { SPANS } from "../domain/report.ts";
import { amount, count, instant, name, version } from "./schema-words.ts";

// Objects are loose, as in schemas.ts.

const percentiles = z
  .looseObject({
    mean: amount.exactOptional(),
    p50: amount.exactOptional(),
    p75: amount.exactOptional(),
    p90: amount.exactOptional(),
    p95: amount.exactOptional(),
    p99: amount.exactOptional(),
  })
  .exactOptional();

export const figure: z.ZodType<FigureSample> = z.looseObject({
  v: version,
  t: instant,
  monitor: name,
  source: name,
  of: z.string(),
  run: z.string(),
  uptime: z.partialRecord(z.enum(SPANS), z.number().min(0).max(1)).exactOptional(),
  latencyMs: percentiles,
  tokensPerSecond: percentiles,
  status: z.string().exactOptional(),
  count: count.exactOptional(),
  usual: amount.exactOptional(),
  windowMs: amount.exactOptional(),
});
