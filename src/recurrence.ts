import { Cron } from "croner";
import * as library from "rrule";
import { DAY_MS, MINUTE_MS } from "./domain/instant.ts";
import { offsetsOf, type OffsetMs } from "./domain/time-zone.ts";
import type { Interval } from "./domain/intervals.ts";

/** When something comes again and again: a rule in the wall time of a zone. */
export interface Recurrence {
  readonly kind: "cron" | "rrule";
  readonly rule: string;
  /** IANA. */
  readonly timeZone: string;
}

/** Node gives the library as one object, a bundler by its names. */
const { RRule } = "RRule" in library ? library : (library as { readonly default: typeof import("rrule") }).default;

/** More than one an hour is no plan; so a rule of every second costs no more than its refusal. */
const MOST_A_YEAR = 366 * 24 + 24;
/** However far back a rule begins: so many of its times are walked over. */
const MOST_WALKED = 400_000;
const YEAR_MS = 366 * DAY_MS;
/** A rule that has not come in so long, the 29th of February on each weekday among it, never will. */
const LONGEST_WAIT_YEARS = 41;
/** Where a rule says no beginning: a Monday, so that every second week is the same one for everybody. */
const ANCHOR = Date.UTC(2024, 0, 1);
const TRIED_FROM = Date.UTC(2026, 0, 1);

/** When a rule begins to hold within a span, oldest first, each moment once. One of no valid rule is empty. */
export function occurrences({ kind, rule, timeZone }: Recurrence, { fromMs, toMs }: Interval): number[] {
  const offset = offsetsOf(timeZone);
  // Clocks differ by less than a day from UTC: what is too much is cut once it is real time.
  const wall = { fromMs: fromMs - DAY_MS, toMs: toMs + DAY_MS };
  const walk = kind === "cron" ? walkCron(rule, wall) : walkRule(rule, wall);
  const moments = [...walk].map((ms) => fromWallTime(ms, offset)).filter((ms) => ms >= fromMs && ms < toMs);
  return [...new Set(moments)].toSorted((a, b) => a - b);
}

/**
 * The moment at which the clocks of a zone show a time, given as if it were UTC. A time that summer time leaves out is the one
 * that the clocks would have shown without it (02:30 is 03:30); of one that comes twice it is the first (RFC 5545, 3.3.5).
 */
export function fromWallTime(wallMs: number, offset: OffsetMs): number {
  const [before, after] = [offset(wallMs - DAY_MS), offset(wallMs + DAY_MS)];
  const shown = [wallMs - before, wallMs - after].filter((ms) => ms + offset(ms) === wallMs);
  return shown.length === 0 ? wallMs - before : Math.min(...shown);
}

/** What is wrong with a rule, in a sentence without its stop; `undefined` for a good one. */
export function mistakeIn(kind: Recurrence["kind"], rule: string): string | undefined {
  const mistake = kind === "cron" ? cronMistake(rule) : ruleMistake(rule);
  if (mistake !== undefined) return mistake;
  const walk = kind === "cron" ? walkCron : walkRule;
  const from = kind === "cron" ? TRIED_FROM : Math.max(TRIED_FROM, beginOf(rule));
  const [first] = walk(rule, { fromMs: from, toMs: from + LONGEST_WAIT_YEARS * YEAR_MS });
  if (first === undefined) return "it never comes";
  const inYear = walk(rule, { fromMs: first, toMs: first + YEAR_MS }).take(MOST_A_YEAR + 1);
  if (inYear.toArray().length > MOST_A_YEAR) return "it comes more often than every hour";
  return undefined;
}

function cronMistake(rule: string): string | undefined {
  if (rule.length > 200) return "it is too long";
  if (rule.trim().split(/\s+/).length !== 5) return "a cron expression has five fields";
  try {
    openCron(rule);
    return undefined;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace(/^CronPattern: /, "").replace(/\.$/, "");
  }
}

const openCron = (rule: string): Cron => new Cron(rule.trim(), { timezone: "UTC", mode: "5-part", paused: true });

/** Cron knows minutes, so the zone is ours to care for: the expression is walked in wall time. */
function* walkCron(rule: string, { fromMs, toMs }: Interval): Generator<number> {
  if (cronMistake(rule) !== undefined) return;
  const cron = openCron(rule);
  let at = fromMs - MINUTE_MS;
  for (let walked = 0; walked < MOST_WALKED; walked += 1) {
    const next = cron.nextRun(new Date(at))?.getTime();
    if (next === undefined || next >= toMs) return;
    if (next >= fromMs) yield next;
    at = next;
  }
}

const NUMBERS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  INTERVAL: [1, 1_000],
  COUNT: [1, 100_000],
  BYSECOND: [0, 59],
  BYMINUTE: [0, 59],
  BYHOUR: [0, 23],
  BYMONTH: [1, 12],
  BYMONTHDAY: [-31, 31],
  BYYEARDAY: [-366, 366],
  BYWEEKNO: [-53, 53],
  BYSETPOS: [-366, 366],
};
const SINGLE = new Set(["FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"]);
const WORDS: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:YEARLY|MONTHLY|WEEKLY|DAILY)$/,
  UNTIL: /^\d{8}(?:T\d{6})?$/,
  WKST: /^(?:MO|TU|WE|TH|FR|SA|SU)$/,
  BYDAY: /^(?:[+-]?[1-5]?\d)?(?:MO|TU|WE|TH|FR|SA|SU)$/,
};

/** `DTSTART:20260105T020000`, if it is there, and what follows `RRULE:`. */
function partsOf(text: string): { readonly begin?: string; readonly rule: string } {
  const match = /^\s*(?:DTSTART:(\S+)\s+)?(?:RRULE:)?(\S*)\s*$/.exec(text);
  return { ...(match?.[1] !== undefined && { begin: match[1] }), rule: match?.[2] ?? "" };
}

/** The library takes much that is no rule: what is given to it is read strictly before. */
function ruleMistake(text: string): string | undefined {
  if (text.length > 500) return "it is too long";
  const { begin, rule } = partsOf(text);
  if (begin !== undefined && Number.isNaN(wallTimeOf(begin))) return `${begin} is no time like 20260105T020000`;
  const pairs = rule.split(";").map((pair): [string, string] => {
    const at = pair.indexOf("=");
    return at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
  });
  const keys = pairs.map(([key]) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) return `${twice} stands there twice`;
  if (!keys.includes("FREQ")) return "it has no FREQ";
  for (const [key, value] of pairs) {
    const mistake = partMistake(key, value);
    if (mistake !== undefined) return mistake;
  }
  return undefined;
}

function partMistake(key: string, value: string): string | undefined {
  const limits = Object.hasOwn(NUMBERS, key) ? NUMBERS[key] : undefined;
  const word = Object.hasOwn(WORDS, key) ? WORDS[key] : undefined;
  if (limits === undefined && word === undefined) return `it has no part ${key.slice(0, 40)}`;
  const values = SINGLE.has(key) ? [value] : value.split(",");
  const isGood = (one: string): boolean => {
    if (word !== undefined) return word.test(one);
    const number = /^[+-]?\d{1,6}$/.test(one) ? Number(one) : Number.NaN;
    return number >= limits![0] && number <= limits![1] && (number !== 0 || limits![0] === 0);
  };
  if (values.every(isGood)) return undefined;
  if (key === "FREQ") return "FREQ must be YEARLY, MONTHLY, WEEKLY or DAILY";
  return `${key} can't be ${value.slice(0, 40)}`;
}

/** `20260105T020000` as if it were UTC, from this century; `NaN` for what is no such time. */
function wallTimeOf(text: string): number {
  const [whole, ...parts] = /^(20\d\d)(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  if (whole === undefined) return Number.NaN;
  const [year, month, day, hour, minute, second] = parts;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

function beginOf(text: string): number {
  const { begin } = partsOf(text);
  return begin === undefined ? ANCHOR : wallTimeOf(begin);
}

/** What the library walks is always bounded by time, so that a rule that never matches ends as well. */
function* walkRule(text: string, { fromMs, toMs }: Interval): Generator<number> {
  const begin = beginOf(text);
  if (ruleMistake(text) !== undefined || begin >= toMs) return;
  const options = RRule.parseString(partsOf(text).rule);
  const untilMs = Math.min(options.until?.getTime() ?? Infinity, toMs - 1);
  const moments: number[] = [];
  let walked = 0;
  new RRule({ ...options, dtstart: new Date(begin), until: new Date(untilMs) }, true).all((date) => {
    walked += 1;
    if (date.getTime() >= fromMs) moments.push(date.getTime());
    return walked < MOST_WALKED && moments.length <= MOST_A_YEAR;
  });
  yield* moments;
}
