import { durationText, latencyText } from "../locales/quantities.ts";
import type { Money } from "../domain/facts.ts";
import { DAY_MS, MINUTE_MS, SECOND_MS } from "../domain/instant.ts";
import type { Locale } from "../locales/index.ts";
import { bytesText, moneyText } from "./amounts.ts";

/** Values as text in one language and time zone. Units stand after a no-break space; times are of 24 hours. */
export interface Format {
  /** `18:28` */
  readonly time: (ms: number) => string;
  /** `18:28:07` */
  readonly timeWithSeconds: (ms: number) => string;
  /** `21 Nov` */
  readonly day: (ms: number) => string;
  /** `Sat 21 Nov` */
  readonly weekday: (ms: number) => string;
  /** `21 Nov 2026` */
  readonly dayOfYear: (ms: number) => string;
  /** `Sat 21 Nov 2026` */
  readonly fullDay: (ms: number) => string;
  /** `21 Nov, 18:28` */
  readonly dayTime: (ms: number) => string;
  /** `18:28` on the day of `nowMs`, else `20 Nov, 18:28`. */
  readonly timeNear: (ms: number, nowMs: number) => string;
  /** `November 2026` */
  readonly month: (ms: number) => string;
  /** `Nov` */
  readonly monthShort: (ms: number) => string;
  /** `2026` */
  readonly year: (ms: number) => string;
  /** `KST`, `UTC` */
  readonly zone: (ms: number) => string;
  /** `38 min`, `2 h 14 min`, `6 min 40 s`, `3 d 4 h`: the two largest units, cut and never rounded up. */
  readonly duration: (ms: number) => string;
  /** `240 ms`, `1.8 s`, `52 s`, `2.4 min` */
  readonly latency: (ms: number) => string;
  /** Ticks of an axis, smallest first: only the top one carries its unit. */
  readonly latencyTicks: (ticks: readonly number[]) => string[];
  /** A share as `99.99%`, cut after two digits: only a whole one is 100%. What is over 0 never shows as 0. */
  readonly uptime: (share: number) => string;
  /** The same after three digits. */
  readonly uptimeFine: (share: number) => string;
  /** The share that an objective asks for, without digits that nobody wrote: `99.9%`. */
  readonly target: (share: number) => string;
  /** A share as `97%`, or `0.3%` under 1 %, cut. */
  readonly coverage: (share: number) => string;
  /** A share that is bad news, rounded: `2.5%`, `12%`; over 0 never shows as 0. */
  readonly rate: (share: number) => string;
  /** `1,856` */
  readonly count: (n: number) => string;
  /** `$0.42` */
  readonly money: (amount: Money) => string;
  /** The same, never rounded up. */
  readonly moneyCut: (amount: Money) => string;
  /** Ticks of an axis in micro-units, smallest first: only the top one carries its unit; one that is a word stands in the title. */
  readonly moneyTicks: (ticks: readonly number[], unit: string) => string[];
  /** `31 kB` */
  readonly bytes: (bytes: number) => string;
}

/** Throws a RangeError for a time zone that Intl does not know. */
export function createFormat(locale: Locale, timeZone: string): Format {
  // What shows no minutes changes where an offset may: at quarters of an hour.
  const dates = (options: Intl.DateTimeFormatOptions, grainMs = 15 * MINUTE_MS): ((ms: number) => string) => {
    const format = new Intl.DateTimeFormat(locale.intl, { timeZone, ...options });
    return remembering((ms) => format.format(ms), grainMs);
  };
  const hm = dates({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, MINUTE_MS);
  const day = dates({ day: "numeric", month: "short" });
  const number = new Intl.NumberFormat(locale.intl);
  const dayTime = (ms: number): string => locale.dates.dayTime(day(ms), hm(ms));
  const weekday = (options: Intl.DateTimeFormatOptions): ((ms: number) => string) => {
    const format = dates({ weekday: "short", day: "numeric", month: "short", ...options });
    return (ms) => locale.dates.weekday(format(ms));
  };
  return {
    time: hm,
    timeWithSeconds: dates({ hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" }, SECOND_MS),
    day,
    weekday: weekday({}),
    dayOfYear: dates({ day: "numeric", month: "short", year: "numeric" }),
    fullDay: weekday({ year: "numeric" }),
    dayTime,
    timeNear: (ms, nowMs) => (day(ms) === day(nowMs) && Math.abs(nowMs - ms) < 2 * DAY_MS ? hm(ms) : dayTime(ms)),
    month: dates({ month: "long", year: "numeric" }),
    monthShort: dates({ month: "short" }),
    year: dates({ year: "numeric" }),
    zone: zoneName(locale, timeZone),
    duration: (ms) => durationText(ms, locale),
    latency: remembering((ms) => latencyText(ms, locale)),
    latencyTicks: (ticks) => latencyTicks(ticks, locale),
    uptime: (share) => cutPercent(share, 2, locale),
    uptimeFine: (share) => cutPercent(share, 3, locale),
    target: (share) => `${Number((share * 100).toFixed(6))}%`,
    coverage: (share) => cutPercent(share, share > 0 && share < 0.01 ? 1 : 0, locale),
    rate: (share) => rate(share, locale),
    count: remembering((n) => number.format(n)),
    money: (amount) => moneyText(amount, locale),
    moneyCut: (amount) => moneyText(amount, locale, true),
    moneyTicks: (ticks, unit) => moneyTicks(ticks, unit, locale),
    bytes: (bytes) => bytesText(bytes, locale),
  };
}

const MOST_REMEMBERED = 10_000;

/** The same moments, counts and buckets of latency stand on many pages, and Intl is slow. Within a grain the text is the same. */
function remembering(textOf: (value: number) => string, grain?: number): (value: number) => string {
  const known = new Map<number, string>();
  return (value) => {
    const key = grain === undefined ? value : Math.floor(value / grain);
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    if (known.size === MOST_REMEMBERED) known.clear();
    const text = textOf(value);
    known.set(key, text);
    return text;
  };
}

function zoneName(locale: Locale, timeZone: string): (ms: number) => string {
  const known = locale.zones[timeZone];
  if (known !== undefined) return () => known;
  const format = new Intl.DateTimeFormat(locale.intl, { timeZone, timeZoneName: "short" });
  return remembering((ms) => format.formatToParts(ms).find((part) => part.type === "timeZoneName")?.value ?? timeZone);
}

function latencyTicks(ticks: readonly number[], { units }: Locale): string[] {
  const isSeconds = (ticks.at(-1) ?? 0) >= SECOND_MS;
  const number = (ms: number): string =>
    String(isSeconds ? Number((ms / SECOND_MS).toPrecision(2)) : Number(ms.toPrecision(2)));
  return ticks.map((ms, index) =>
    index === ticks.length - 1 ? (isSeconds ? units.s : units.ms)(number(ms)) : number(ms),
  );
}

const moneyTicks = (ticks: readonly number[], unit: string, locale: Locale): string[] =>
  ticks.map((micro, index) =>
    index === ticks.length - 1 && /^[A-Z]{3}$/u.test(unit)
      ? moneyText({ unit, micro }, locale)
      : String(Number((micro / 1e6).toPrecision(3))),
  );

function cutPercent(share: number, digits: number, { underPercent }: Locale): string {
  const factor = 10 ** digits;
  // The sum of shares such as 0.07 · 100 lands just under a whole number: a billionth makes up for it.
  const cut = Math.floor(share * 100 * factor + 1e-9) / factor;
  if (cut === 0 && share > 0) return underPercent(`${(1 / factor).toFixed(digits)}%`);
  return share >= 1 ? "100%" : `${Math.min(cut, 100 - 1 / factor).toFixed(digits)}%`;
}

function rate(share: number, { underPercent }: Locale): string {
  if (share === 0) return "0%";
  if (share < 0.0005) return underPercent("0.1%");
  return share < 0.0995 ? `${(share * 100).toFixed(1)}%` : `${Math.round(share * 100)}%`;
}
