import { z } from "zod";
import { REACHES } from "../domain/exchange.ts";
import type { State } from "../domain/state.ts";
import { VERDICTS } from "../domain/verdict.ts";
import { amount, instant, name, phases, version } from "./schema-words.ts";

// Objects are loose, as in schemas.ts.

const validators = z.looseObject({ etag: name.exactOptional(), modified: name.exactOptional() });
const price = z.looseObject({
  unit: name,
  inputPerMillion: amount.exactOptional(),
  cachedPerMillion: amount.exactOptional(),
  outputPerMillion: amount.exactOptional(),
  perUnit: amount.exactOptional(),
  perCall: amount.exactOptional(),
});

const holding = z.looseObject({ holds: z.boolean(), since: instant }).exactOptional();
const alertState = z.looseObject({ info: holding, warning: holding, critical: holding });

export const state: z.ZodType<State> = z.looseObject({
  v: version,
  verdicts: z.record(z.string(), z.looseObject({ verdict: z.enum(VERDICTS), since: instant })),
  backoffs: z.record(z.string(), instant),
  jobs: z
    .record(
      z.string(),
      z.looseObject({
        id: name,
        pollUrl: name,
        cancelUrl: name.exactOptional(),
        created: instant,
        deadline: instant,
        phases,
        reach: z.enum(REACHES).exactOptional(),
      }),
    )
    .exactOptional(),
  models: z
    .record(
      z.string(),
      z.looseObject({
        ids: z.array(z.string()),
        doubted: instant.exactOptional(),
        unsteady: z.record(z.string(), instant).exactOptional(),
        changed: z
          .looseObject({ t: instant, appeared: z.array(z.string()), vanished: z.array(z.string()) })
          .exactOptional(),
      }),
    )
    .exactOptional(),
  feeds: z
    .record(z.string(), z.looseObject({ settings: name, read: instant, documents: z.record(z.string(), validators) }))
    .exactOptional(),
  prices: z.record(z.string(), price).exactOptional(),
  settings: z.looseObject({ looked: instant, private: z.boolean(), defaultBranch: z.string() }).exactOptional(),
  issues: z.looseObject({ since: instant, looked: instant, etag: name.exactOptional() }).exactOptional(),
  notices: z
    .record(
      z.string(),
      z.looseObject({
        span: instant,
        state: z.enum(["pending", "done", "dropped"]),
        by: z.string(),
        until: instant,
        made: instant,
        ref: z.string().exactOptional(),
        tries: z.int().positive().exactOptional(),
        after: instant.exactOptional(),
      }),
    )
    .exactOptional(),
  incidents: z.array(name).exactOptional(),
  alerts: z.record(z.string(), alertState).exactOptional(),
});
