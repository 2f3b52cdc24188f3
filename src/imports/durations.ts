import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../domain/instant.ts";

/** `90s`, `5m`, `1h`: in the largest unit that is whole. */
export function durationText(ms: number): string {
  const whole = Math.max(0, Math.round(ms));
  const units = [
    [DAY_MS, "d"],
    [HOUR_MS, "h"],
    [MINUTE_MS, "m"],
    [SECOND_MS, "s"],
  ] as const;
  const [unitMs, unit] = units.find(([length]) => whole > 0 && whole % length === 0) ?? [1, "ms"];
  return `${whole / unitMs}${unit}`;
}

export interface Interval {
  readonly text: string;
  /** Why it is not what was asked for. */
  readonly why?: string;
}

/** An interval that we take: from 1 m to 1 d. */
export function intervalText(ms: number): Interval {
  if (ms < MINUTE_MS)
    return {
      text: "1m",
      why: "A workflow starts every few minutes at best, and asks once a minute at most while it watches.",
    };
  if (ms > DAY_MS) return { text: "1d", why: "Every monitor is asked at least once a day." };
  return { text: durationText(ms) };
}

/** What Go calls a duration: `1h30m`, `1.5s`, `300ms`. In milliseconds; `undefined` for any other text. */
export function goDuration(text: string): number | undefined {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(h|m(?!s)|s|ms|us|µs|ns)/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join("") !== text.trim()) return undefined;
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (GO_UNITS[unit ?? ""] ?? 0), 0);
}

const GO_UNITS: Readonly<Record<string, number>> = {
  h: HOUR_MS,
  m: MINUTE_MS,
  s: SECOND_MS,
  ms: 1,
  us: 0.001,
  µs: 0.001,
  ns: 1e-6,
};
