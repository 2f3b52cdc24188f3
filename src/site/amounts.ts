import type { Money } from "../domain/facts.ts";
import type { Locale } from "../locales/index.ts";
import { outsideText } from "./outside.ts";

const MICRO = 1e6;
/** A unit that is no currency: what a price list called so. */
const LONGEST_UNIT = 16;

/**
 * An amount of money: `$3.10`, `€0.42`, `$0.00015`, `120 credits`. Cents from a tenth of the unit on, below that two digits
 * that count, so that what is not free never shows as nothing. Money without cents has none: `₩1,450`. `cut`: never rounded up.
 */
export function moneyText({ micro, unit }: Money, locale: Locale, cut = false): string {
  const rounding = cut ? ({ roundingMode: "floor" } as const) : {};
  const amount = micro / MICRO;
  if (/^[A-Z]{3}$/u.test(unit)) {
    const options = { style: "currency", currency: unit, currencyDisplay: "narrowSymbol" } as const;
    const cents = numberFormat(locale, options).resolvedOptions().maximumFractionDigits ?? 2;
    const isWhole = amount === 0 || amount >= (cents === 0 ? 9.95 : 0.0995);
    const digits: Intl.NumberFormatOptions = isWhole
      ? { minimumFractionDigits: cents, maximumFractionDigits: cents }
      : { minimumFractionDigits: cents, maximumSignificantDigits: 2, roundingPriority: "morePrecision" };
    return numberFormat(locale, { ...options, ...digits, ...rounding }).format(amount);
  }
  const number = numberFormat(locale, {
    maximumSignificantDigits: 3,
    maximumFractionDigits: 0,
    roundingPriority: "morePrecision",
    ...rounding,
  }).format(amount);
  return unit === "credits" ? locale.credits(number) : `${number}\u00a0${outsideText(unit, LONGEST_UNIT)}`;
}

const formats = new Map<string, Intl.NumberFormat>();

/** One of each is enough: to make one takes longer than all else that is done with an amount. */
function numberFormat({ intl }: Pick<Locale, "intl">, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${intl} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(intl, options);
  formats.set(key, format);
  return format;
}

/** A size: `812 B`, `31 kB`, `1.4 MB`, in powers of 1000. */
export function bytesText(bytes: number, { intl, units }: Locale): string {
  const number = numberFormat({ intl }, { maximumSignificantDigits: 2 });
  const whole = numberFormat({ intl }, { maximumFractionDigits: 0 });
  if (bytes < 1_000) return units.B(whole.format(bytes));
  const [amount, unit] = bytes < 999_500 ? [bytes / 1e3, units.kB] : [bytes / 1e6, units.MB];
  return unit((amount < 10 ? number : whole).format(amount));
}
