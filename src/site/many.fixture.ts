import { MINUTE_MS } from "../domain/instant.ts";
import { EMPTY_LEDGER } from "../domain/ledger.ts";
import { monitor, outage, sample, siteInput, verdict } from "./fixtures.ts";
import type { SiteInput } from "./input.ts";

/** As many monitors as told, in four groups, each asked once; every tenth is down. */
export function many(count: number): SiteInput {
  const ids = Array.from({ length: count }, (_, index) => `m${index}`);
  const isDown = (index: number): boolean => index % 10 === 3;
  return siteInput({
    monitors: ids.map((id, index) => monitor(id, { group: ["Text", "Images", "이미지", "text!"][index % 4]! })),
    verdicts: new Map(
      ids.map((id, index) => [
        id,
        verdict(id, isDown(index) ? { verdict: "down", outcome: "overloaded", ground: "row" } : {}),
      ]),
    ),
    ledger: {
      ...EMPTY_LEDGER,
      samples: ids.map((id, index) =>
        sample(id, 5 * MINUTE_MS, isDown(index) ? { outcome: "overloaded", code: 503 } : {}),
      ),
      incidents: ids.flatMap((id, index) => (isDown(index) ? [outage(id)] : [])),
    },
  });
}
