import type { Amounts } from "./costs.ts";
import { STANDS_FOR_INTERVALS } from "./maintenance-sample.ts";

/** What may be said against sending calls somewhere, most telling first. */
export const HINDRANCES = [
  "down",
  "no-data",
  "stale",
  "maintenance",
  "rate-limited",
  "degraded",
  "page-trouble",
  "few-calls",
] as const;
export type Hindrance = (typeof HINDRANCES)[number];

/** With one of these nothing is an alternative; the others are told, and it stays one. */
const BARRED: ReadonlySet<Hindrance> = new Set(["down", "no-data", "stale", "maintenance", "rate-limited"]);

/** A place to which calls may go, as we know it. */
export interface Way {
  readonly id: string;
  readonly hindrances: readonly Hindrance[];
  /** When it was last asked; absent where it was not. */
  readonly checkedMs?: number;
  /** The time between its calls, as it really is. */
  readonly everyMs: number;
  /** Of the good calls of late; absent where there are too few of them. */
  readonly p95?: number;
  /** Micro-units for each successful call; absent where unknown. */
  readonly price?: Amounts;
}

/** Why an alternative has its rank: what tells it from the one before it, or from the one after it where it is the first. */
export type Reason = "only-one" | "verdict" | "p95" | "price" | "equal";

export interface Alternative<W extends Way> {
  readonly way: W;
  /** From 1; equals share theirs. */
  readonly rank: number;
  readonly because: Reason;
  readonly validUntilMs: number;
}

export interface Advice<W extends Way> {
  /** Best first. */
  readonly alternatives: readonly Alternative<W>[];
  /** By id. */
  readonly barred: readonly W[];
  /** The oldest call on which it rests, and until when all of it holds; absent without alternatives. */
  readonly asOfMs?: number;
  readonly validUntilMs?: number;
}

/** How long what the last call said may be acted on: a call stands for time as in uptime. `undefined` where there was none. */
export const validUntilMs = ({ checkedMs, everyMs }: Pick<Way, "checkedMs" | "everyMs">): number | undefined =>
  checkedMs === undefined ? undefined : checkedMs + STANDS_FOR_INTERVALS * everyMs;

/**
 * Where to send calls, of several places that do the same. Ranked by verdict first: up before degraded. Then by p95 in steps of a
 * tenth, an unknown one last. Then by price, where that of every alternative is known and in one and the same unit. Places of
 * which the last call is too old to stand for now are none.
 */
export function advise<W extends Way>(ways: readonly W[], nowMs: number): Advice<W> {
  const judged = ways.map((way) => ({ way, until: validUntilMs(way), why: hindrancesAt(way, nowMs) }));
  const isBarred = ({ why }: { readonly why: readonly Hindrance[] }): boolean => why.some((one) => BARRED.has(one));
  const open = judged.filter((one) => !isBarred(one)).map(({ way }) => way);
  const tellers = tellersOf(open);
  const told = (a: W, b: W): Reason => tellers.find(({ value }) => value(a) !== value(b))?.reason ?? "equal";
  const order = (a: W, b: W): number => {
    const by = tellers.find(({ value }) => value(a) !== value(b));
    return by === undefined ? 0 : by.value(a) - by.value(b);
  };
  const sorted = open.toSorted((a, b) => order(a, b) || byId(a, b));
  const alternatives = sorted.map((way, at) => {
    const beside = sorted[at === 0 ? 1 : at - 1];
    return {
      way,
      rank: 1 + sorted.findIndex((other) => order(other, way) === 0),
      because: beside === undefined ? ("only-one" as const) : told(way, beside),
      validUntilMs: validUntilMs(way)!,
    };
  });
  const barred = judged
    .filter(isBarred)
    .map(({ way, why }) => ({ ...way, hindrances: why }))
    .toSorted(byId);
  if (alternatives.length === 0) return { alternatives, barred };
  return {
    alternatives,
    barred,
    asOfMs: Math.min(...alternatives.map(({ way }) => way.checkedMs!)),
    validUntilMs: Math.min(...alternatives.map((one) => one.validUntilMs)),
  };
}

/** With what the age of its last call adds, in the order of `HINDRANCES`. */
function hindrancesAt(way: Way, nowMs: number): readonly Hindrance[] {
  const until = validUntilMs(way);
  const all = new Set(way.hindrances);
  if (until === undefined) all.add("no-data");
  else if (until <= nowMs) all.add("stale");
  return HINDRANCES.filter((one) => all.has(one));
}

interface Teller {
  readonly reason: Reason;
  /** The less the better. */
  readonly value: (way: Way) => number;
}

function tellersOf(open: readonly Way[]): readonly Teller[] {
  const units = new Set(open.map(({ price = {} }) => Object.keys(price).join(" ")));
  const [unit = ""] = units;
  const hasOneUnit = units.size === 1 && unit !== "" && !unit.includes(" ");
  return [
    { reason: "verdict", value: ({ hindrances }) => (hindrances.includes("degraded") ? 1 : 0) },
    { reason: "p95", value: ({ p95 }) => (p95 === undefined ? Number.MAX_VALUE : stepOf(p95)) },
    ...(hasOneUnit ? [{ reason: "price" as const, value: ({ price = {} }: Way) => price[unit] ?? 0 }] : []),
  ];
}

const stepOf = (ms: number): number => Math.round(Math.log(Math.max(1, ms)) / Math.log(1.1));

function byId(a: Way, b: Way): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
