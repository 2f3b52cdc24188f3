import type { Instant } from "../../domain/instant.ts";
import { instantOf } from "./fields.ts";

/*
 * Ids that begin with the millisecond in which they were made. Pages put the times of their incidents back; the id stays.
 */

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const ULID_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** When a ULID was made: its first ten digits are milliseconds (https://github.com/ulid/spec). */
export function ulidTime(id: string): Instant | undefined {
  if (!ULID.test(id)) return undefined;
  const digits = Array.from(id.slice(0, 10), (digit) => ULID_DIGITS.indexOf(digit));
  return instantOf(digits.reduce((sum, digit) => sum * ULID_DIGITS.length + digit, 0));
}

/** When a CUID of the first kind was made: after its `c` come milliseconds in base 36 (https://github.com/paralleldrive/cuid). */
export function cuidTime(id: string): Instant | undefined {
  return /^c[0-9a-z]{24,30}$/.test(id) ? instantOf(Number.parseInt(id.slice(1, 9), 36)) : undefined;
}
