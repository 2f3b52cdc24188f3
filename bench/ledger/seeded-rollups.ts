import { closeDays } from "../../src/domain/rollup-close.ts";
import { DAY_MS, HOUR_MS, toInstant, toMs } from "../../src/domain/instant.ts";
import { latencyMs, type Watched } from "./watched.ts";
import { sketchOf } from "../../src/domain/sketch.ts";
import { FAILING_SHARE, STRAY_SHARE, type Trouble } from "./trouble.ts";
import type { Chance } from "../../src/lab/history-chance.ts";
import type { DayRollup, HourRollup } from "../../src/domain/rollup.ts";

/** A monitor with its past. */
export interface Past {
  readonly monitor: Watched;
  readonly troubles: readonly Trouble[];
  readonly random: Chance;
}

/** A day's lines for all monitors, `made` being those hours that were rolled up from samples. */
export function dayOf(
  pasts: readonly Past[],
  dayMs: number,
  made: readonly HourRollup[],
): { readonly hours: HourRollup[]; readonly days: DayRollup[] } {
  const isMade = new Set(made.map(({ t }) => t));
  const starts = Array.from({ length: 24 }, (_, hour) => dayMs + hour * HOUR_MS);
  const drawn = starts
    .filter((start) => !isMade.has(toInstant(start)))
    .flatMap((start) => pasts.map((past) => hourOf(past, start)));
  const hours = [...drawn, ...made.filter(({ t }) => toMs(t) >= dayMs && toMs(t) < dayMs + DAY_MS)];
  return { hours, days: closeDays(hours, [], dayMs + 2 * DAY_MS) };
}

/** An hour without its samples: as many latencies as it had calls, and time by what was amiss. */
function hourOf({ monitor, troubles, random }: Past, startMs: number): HourRollup {
  const calls = Math.round(HOUR_MS / monitor.everyMs);
  const trouble = troubles.find(({ fromMs, toMs }) => fromMs < startMs + HOUR_MS && toMs > startMs);
  const troubleMs =
    trouble === undefined ? 0 : Math.min(trouble.toMs, startMs + HOUR_MS) - Math.max(trouble.fromMs, startMs);
  const outcome = trouble?.outcome ?? "server-error";
  const strays = Array.from({ length: calls }, () => random()).filter((one) => one < STRAY_SHARE).length;
  const failed = Math.round((troubleMs / HOUR_MS) * calls * FAILING_SHARE);
  const failureMs = Math.round((failed / calls) * HOUR_MS) + strays * Math.floor(2_000 + 1_500 * random());
  const good = calls - failed - strays;
  const latencies = Array.from({ length: good }, () => latencyMs(monitor, startMs, random));
  const isBad = failed + strays > 0;
  return {
    v: 1,
    t: toInstant(startMs),
    monitor: monitor.id,
    n: { ...(good > 0 && { ok: good + strays }), ...(isBad && { [outcome]: failed * 4 + strays }) },
    first: { ...(good > 0 && { ok: good }), ...(isBad && { [outcome]: failed + strays }) },
    shares: { availableMs: HOUR_MS - failureMs, slowMs: 0, failureMs, leftOutMs: 0 },
    latency: sketchOf(latencies),
  };
}
