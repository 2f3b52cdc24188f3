import { z } from "zod";

/*
 * Figures of third parties. What is null, missing, negative or no number nobody measured: it is absent, never 0.
 */

/** More than anything that is measured: thirty years in milliseconds. */
const MOST = 1e12;

/** A count, a time, a rate: 0 or more. */
export const amount = z.number().min(0).max(MOST).optional().catch(undefined);

/** A share of 0 to 1, in whole millionths: more digits are noise in every line of the ledger. */
export const share = z
  .number()
  .min(0)
  .max(1)
  .transform((value) => round(value, 1e6))
  .optional()
  .catch(undefined);

/** A percentage of 0 to 100, as a share. */
export const percentage = z
  .number()
  .min(0)
  .max(100)
  .transform((value) => round(value / 100, 1e6))
  .optional()
  .catch(undefined);

/** Milliseconds or a rate, in whole thousandths. */
export const measure = amount.transform((value) => (value === undefined ? undefined : round(value, 1e3)));

const round = (value: number, to: number): number => Math.round(value * to) / to;

/** What was measured of all that might have been, `undefined` where nothing was. */
export function measured<K extends string>(
  values: Readonly<Partial<Record<K, number | undefined>>>,
): Readonly<Partial<Record<K, number>>> | undefined {
  const known = Object.entries<number | undefined>(values).filter(([, value]) => value !== undefined);
  return known.length === 0 ? undefined : (Object.fromEntries(known) as Partial<Record<K, number>>);
}
