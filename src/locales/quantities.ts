import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../domain/instant.ts";
import type { Locale } from "./locale.ts";

/** A span for people: `4 s`, `3 min 20 s`, `2 h 14 min`, `12 d`; cut, never rounded up, with no-break spaces. */
export function durationText(ms: number, { units }: Pick<Locale, "units">): string {
  if (ms < SECOND_MS) return units.s("0");
  const [whole, small, one, two] =
    ms < MINUTE_MS
      ? [SECOND_MS, undefined, units.s, units.s]
      : ms < HOUR_MS
        ? [MINUTE_MS, ms < 10 * MINUTE_MS ? SECOND_MS : undefined, units.min, units.s]
        : ms < DAY_MS
          ? [HOUR_MS, MINUTE_MS, units.h, units.min]
          : [DAY_MS, ms < 10 * DAY_MS ? HOUR_MS : undefined, units.d, units.h];
  const first = one(String(Math.floor(ms / whole)));
  const rest = small === undefined ? 0 : Math.floor((ms % whole) / small);
  // Minutes of an hour have two digits, as on a clock.
  const second = small === MINUTE_MS ? String(rest).padStart(2, "0") : String(rest);
  return rest === 0 ? first : `${first}\u00a0${two(second)}`;
}

/** A latency for people: `240 ms`, `1.8 s`, `34 s`, `2.5 min`. */
export function latencyText(ms: number, { units }: Pick<Locale, "units">): string {
  if (ms < 995) return units.ms(String(Math.round(ms)));
  if (ms < 9_950) return units.s((ms / SECOND_MS).toFixed(1));
  if (ms < 2 * MINUTE_MS) return units.s(String(Math.round(ms / SECOND_MS)));
  return units.min((ms / MINUTE_MS).toFixed(1));
}
