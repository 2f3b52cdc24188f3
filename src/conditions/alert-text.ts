import { isFigureName, FIGURES, type FigureUse, type Quantity } from "../domain/alert-figures.ts";
import { parseDuration } from "../domain/duration.ts";
import { nearest } from "../domain/nearest.ts";
import type { Refusal } from "./refuse.ts";

/** A rule's expression in CEL, with what CEL does not know of it. */
export interface Translation {
  readonly source: string;
  readonly cel: string;
  /** By the name of the variable that stands for each. */
  readonly figures: ReadonlyMap<string, FigureUse>;
  /** By where a literal stands in the CEL: what it is an amount of, where that is no bare number. */
  readonly quantities: ReadonlyMap<number, Quantity>;
  /** Currencies, or `credits`, that literals name. */
  readonly units: ReadonlySet<string>;
  /** Where a place of the CEL comes from. */
  readonly sourceOf: (offset: number) => number;
}

export type Translated =
  { readonly ok: true; readonly translation: Translation } | ({ readonly ok: false } & Refusal & { offset: number });

/** What is written in one place, and what becomes of it. */
interface Token {
  readonly cel: string;
  readonly quantity?: Quantity;
  readonly unit?: string;
  readonly figure?: readonly [name: string, use: FigureUse];
}

type Reader = readonly [RegExp, (match: RegExpExecArray) => Token | Refusal];

const NUMBER = String.raw`(\d+)(?:\.(\d+))?`;
const PER_HOUR = { s: 3_600, m: 60, min: 60, h: 1, d: undefined } as const;
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const SIGNS: Readonly<Record<string, string>> = { "×": "*", "≥": ">=", "≤": "<=", "≠": "!=" };
/** Words of CEL, and those that people write for its operators, which CEL refuses with better words. */
const WORDS: ReadonlySet<string> = new Set(["true", "false", "duration", "and", "or", "not", "in"]);

/** The first that fits a place says what stands there. */
const READERS: readonly Reader[] = [
  [/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/y, asItIs],
  [/([A-Za-z_]\w*)\s*\(\s*(\d\w*)\s*\)/y, figureOver],
  [/[A-Za-z_]\w*/y, word],
  [new RegExp(String.raw`${NUMBER}\s*%`, "y"), share],
  [new RegExp(String.raw`${NUMBER}\s*([A-Z]{3}|credits)\b(?:\s*/\s*(min|[smhd])\b)?`, "y"), money],
  [new RegExp(String.raw`${NUMBER}\s*/\s*(min|[smhd])\b`, "y"), rate],
  [/(?:\d+(?:ms|[smhd]))+\b/y, time],
  [new RegExp(String.raw`${NUMBER}\s*(ms|[smhd])\b`, "y"), fraction],
  [/\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y, asItIs],
  [/[×≥≤≠]/y, ([sign = ""]) => ({ cel: SIGNS[sign]! })],
  [/[^]/y, asItIs],
];

/**
 * Puts what people write into CEL: `5%` is 0.05, `5s` is duration("5s"), `10/h` an amount an hour, `100 USD/h` an amount of
 * money an hour, `×` is *, and `burnRate(1h)` is a variable for that window. All amounts stay exact.
 */
export function translate(text: string): Translated {
  const figures = new Map<string, FigureUse>();
  const quantities = new Map<number, Quantity>();
  const units = new Set<string>();
  const places: { readonly cel: number; readonly source: number; readonly isSame: boolean }[] = [];
  let cel = "";
  let at = 0;
  while (at < text.length) {
    const [written, token] = tokenAt(text, at);
    if ("message" in token) return { ok: false, ...token, offset: at + (token.offset ?? 0) };
    places.push({ cel: cel.length, source: at, isSame: token.cel === written });
    if (token.quantity !== undefined) quantities.set(cel.length + (token.cel.startsWith("(") ? 1 : 0), token.quantity);
    if (token.unit !== undefined) units.add(token.unit);
    if (token.figure !== undefined) figures.set(...token.figure);
    cel += token.cel;
    at += written.length;
  }
  const sourceOf = (offset: number): number => {
    const place = places.findLast((one) => one.cel <= offset);
    return place === undefined ? 0 : place.source + (place.isSame ? offset - place.cel : 0);
  };
  return { ok: true, translation: { source: text, cel, figures, quantities, units, sourceOf } };
}

function tokenAt(text: string, at: number): readonly [written: string, token: Token | Refusal] {
  for (const [pattern, read] of READERS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return [match[0], read(match)];
  }
  return [text.slice(at), { cel: text.slice(at) }];
}

function asItIs([written]: RegExpExecArray): Token {
  return { cel: written };
}

function word([name]: RegExpExecArray): Token | Refusal {
  if (isFigureName(name)) return { cel: name, figure: [name, { figure: name, text: name }] };
  return WORDS.has(name) ? { cel: name } : noFigure(name);
}

/** `burnRate(1h)`: a figure over a window of its own. */
function figureOver([written, name = "", span = ""]: RegExpExecArray): Token | Refusal {
  if (!isFigureName(name)) return noFigure(name);
  const figure = FIGURES[name];
  if (!("windowMs" in figure))
    return { message: `${name} has no window`, remedy: `Write ${name} alone`, offset: written.indexOf("(") };
  const windowMs = parseDuration(span);
  if (windowMs === undefined || windowMs === 0)
    return { message: `${span} is not a duration`, remedy: NO_DURATION, offset: written.indexOf(span) };
  const variable = `${name}_${span}`;
  return { cel: variable, figure: [variable, { figure: name, text: `${name}(${span})`, windowMs }] };
}

const NO_DURATION = "Write it like 30s, 5m, 2h or 1h30m";

function noFigure(name: string): Refusal {
  const known = Object.keys(FIGURES);
  const meant = nearest(name, known);
  return {
    message: `there is no figure ${name}`,
    remedy: meant === undefined ? `Known: ${known.join(", ")}` : `Did you mean ${meant}?`,
  };
}

function share([, whole = "", decimals = ""]: RegExpExecArray): Token {
  const digits = whole.padStart(3, "0");
  return { cel: decimal(digits.slice(0, -2), digits.slice(-2) + decimals), quantity: "share" };
}

function money([written, whole = "", decimals = "", unit = "", per]: RegExpExecArray): Token | Refusal {
  if (per === undefined)
    return { message: "it does not say in what time", remedy: `Write it like ${written}/h`, offset: 0 };
  return { cel: perHour(whole, decimals, per), quantity: "money", unit };
}

function rate([, whole = "", decimals = "", per = ""]: RegExpExecArray): Token {
  return { cel: perHour(whole, decimals, per), quantity: "rate" };
}

/** An amount an hour: exact, and of a day the quotient itself. */
function perHour(whole: string, decimals: string, per: string): string {
  const times = PER_HOUR[per as keyof typeof PER_HOUR];
  if (times === undefined) return `(${decimal(whole, decimals)} / 24.0)`;
  const scaled = String(BigInt(whole + decimals) * BigInt(times)).padStart(decimals.length + 1, "0");
  const point = scaled.length - decimals.length;
  return decimal(scaled.slice(0, point), scaled.slice(point));
}

/** As CEL writes a number with a fraction, without zeros that say nothing. */
function decimal(whole: string, decimals: string): string {
  return `${whole.replace(/^0+(?=\d)/, "")}.${decimals.replace(/0+$/, "") || "0"}`;
}

function time([written]: RegExpExecArray): Token | Refusal {
  const ms = parseDuration(written);
  if (ms === undefined) return { message: `${written} is not a duration`, remedy: NO_DURATION };
  return durationOf(ms);
}

/** `1.5s`, `5 s` */
function fraction([written, whole = "", decimals = "", unit = ""]: RegExpExecArray): Token | Refusal {
  const scaled = BigInt(whole + decimals) * BigInt(UNIT_MS[unit as keyof typeof UNIT_MS]);
  const scale = 10n ** BigInt(decimals.length);
  const ms = Number(scaled / scale);
  if (scaled % scale !== 0n) return { message: `${written} is no whole number of milliseconds`, remedy: NO_DURATION };
  return Number.isSafeInteger(ms) ? durationOf(ms) : { message: `${written} is too long`, remedy: NO_DURATION };
}

const durationOf = (ms: number): Token => ({
  cel: `duration("${ms % 1_000 === 0 ? `${ms / 1_000}s` : `${ms}ms`}")`,
});
