import { DateTime } from "luxon";
import { DAY_MS, toMs, type Instant } from "../../domain/instant.ts";
import { instantOf, moment } from "./fields.ts";

/*
 * The odd ways in which sources write times, as moments in UTC. All are total: what is no moment of this century is
 * `undefined`. RFC 3339, with or without an offset, is `moment` of fields.ts.
 */

/** More characters than any date has. */
const LONGEST = 80;
/** What is nearer than this in one year is nearest in it. */
const HALF_A_YEAR_MS = 182 * DAY_MS;

/** Zones that RFC 822 does not know and that feeds write nevertheless. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ["UTC", "+0000"],
  ["WET", "+0000"],
  ["CET", "+0100"],
  ["CEST", "+0200"],
  ["EET", "+0200"],
  ["EEST", "+0300"],
  ["SGT", "+0800"],
  ["JST", "+0900"],
  ["KST", "+0900"],
]);

/**
 * The date of an RSS item: RFC 822 with `GMT`, `UT`, `UTC`, `Z`, `+0800`, `+08:00` or a zone of the United States (`PST`, `PDT`, `EST`…),
 * UTC where no zone is named; or RFC 3339, which some write there. A weekday adds nothing, so a wrong one is passed over. A zone that
 * nobody knows makes it no moment.
 */
export function rfc822(written: string): Instant | undefined {
  if (written.length > LONGEST) return undefined;
  const parts =
    /^(?:\w+\.?,?\s+)?(\d{1,2}\s+[a-z]{3})[a-z]*\.?\s+(\d{2,4}\s+\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(\S*)$/i.exec(
      written.trim(),
    );
  if (parts === null) return moment.parse(written);
  const [, day = "", yearAndTime = "", zone = ""] = parts;
  const time = yearAndTime.replace(/\s+(\d):/, " 0$1:").replaceAll(/\s+/g, " ");
  const offset = zone === "" ? "+0000" : (ZONES.get(zone.toUpperCase()) ?? zone.toUpperCase().replace(":", ""));
  return instantFrom(DateTime.fromRFC2822(`${titled(day)} ${time} ${offset}`));
}

/** `21 NOV` as `21 Nov`. */
const titled = (day: string): string =>
  day.replace(
    /\s+([a-z])([a-z]{2})$/i,
    (_, first: string, rest: string) => ` ${first.toUpperCase()}${rest.toLowerCase()}`,
  );

/**
 * `Nov 21, 09:05 UTC` or `November 21, 2026 - 09:05 PST`, as American pages write. Without a year it is in the one that brings it
 * nearest to `near`.
 */
export function monthFirst(written: string, near: Instant): Instant | undefined {
  if (written.length > LONGEST) return undefined;
  const parts =
    /^([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(?:(\d{4}),?\s+)?(?:[-–]\s*)?(\d{1,2}:\d{2}(?::\d{2})?)\s*(\S*)$/i.exec(
      written.trim(),
    );
  if (parts === null) return undefined;
  const [, month = "", day = "", year, time = "", zone = ""] = parts;
  const inYear = (each: number | string): Instant | undefined => rfc822(`${day} ${month} ${each} ${time} ${zone}`);
  if (year !== undefined) return inYear(year);
  const told = new Date(toMs(near)).getUTCFullYear();
  const distance = (at: Instant): number => Math.abs(toMs(at) - toMs(near));
  const same = inYear(told);
  if (same !== undefined && distance(same) < HALF_A_YEAR_MS) return same;
  return [inYear(told - 1), same, inYear(told + 1)]
    .filter((at) => at !== undefined)
    .sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * A wall clock's time, in luxon's tokens (`yyyy-MM-dd HH:mm`) and an IANA zone (`US/Pacific`). An hour that comes twice, in autumn, is
 * the first one, so that nothing is dated later than it may have been; one that never came, in spring, is as much later
 * (02:30 is 03:30).
 */
export function wallTime(written: string, format: string, zone: string): Instant | undefined {
  if (written.length > LONGEST) return undefined;
  return instantFrom(firstOf(DateTime.fromFormat(written.trim(), format, { zone, locale: "en-US" })));
}

/** Of an hour that comes twice luxon takes the one that has the offset of today: the earlier one does not depend on when it is read. */
function firstOf(time: DateTime): DateTime {
  return time.isValid ? (time.getPossibleOffsets().toSorted((a, b) => a.toMillis() - b.toMillis())[0] ?? time) : time;
}

/** `2026-08-26 21:48:50.259` and the like, which are UTC though they don't say so; an offset that is written counts. */
export function utcWithoutZone(written: string): Instant | undefined {
  return moment.parse(written.trim().replace(/ ?UTC$/, "Z"));
}

/** What Go prints for a time, `2026-01-02 15:04:05.123 +0900 KST m=+0.01`: the offset counts, not the zone's name. `<no value>` is none. */
export function goTime(written: string): Instant | undefined {
  if (written.length > LONGEST) return undefined;
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?) ([+-]\d{4})(?: |$)/.exec(written.trim());
  return match === null ? undefined : moment.parse(`${match[1]}T${match[2]}${match[3]}`);
}

const instantFrom = (time: DateTime): Instant | undefined => (time.isValid ? instantOf(time.toMillis()) : undefined);
