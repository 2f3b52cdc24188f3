import { DAY_MS, HOUR_MS, toInstant, toMs } from "./instant.ts";
import { isAvailable } from "./outcome.ts";
import type { Money } from "./facts.ts";
import type { Phase } from "./exchange.ts";
import type { Ledger } from "./ledger.ts";
import { keyOf, startOf, type DayRollup, type HourRollup, type RollupKey } from "./rollup.ts";
import type { UsageSum } from "./rollup-usage.ts";
import type { Sample } from "./sample.ts";

/** What samples and rollups of one span say of money. */
export interface Account {
  /** Micro-units by currency or credits. */
  readonly sums: Map<string, number>;
  /** Calls that used something of which nobody knows the price. */
  unpriced: number;
}

/** What was spent in the UTC day and month of a moment, by monitor. */
export interface Books {
  readonly day: ReadonlyMap<string, Account>;
  readonly month: ReadonlyMap<string, Account>;
}

const DEFAULT_UNIT = "USD";

/** What a call cost; `undefined` where nobody knows. */
export const costOfSample = ({ cost, unit = DEFAULT_UNIT }: Pick<Sample, "cost" | "unit">): Money | undefined =>
  cost === undefined ? undefined : { micro: cost, unit };

/** The call used something, and nobody knows what that cost. */
export const isUnpriced = ({ cost, used }: Pick<Sample, "cost" | "used">): boolean =>
  cost === undefined && used !== undefined;

/** Phases in which a request was whole and the provider at work. */
const AT_WORK: ReadonlySet<Phase | undefined> = new Set(["wait", "receive", "create", "poll", "run", "fetch"]);

/** A call that a provider may bill, whatever it told: it answered, or was at work when we stopped listening. */
export const mayBeBilled = ({ outcome, phase }: Pick<Sample, "outcome" | "phase">): boolean =>
  isAvailable(outcome) || outcome === "wrong-answer" || (outcome === "timeout" && AT_WORK.has(phase));

/**
 * Adds up a ledger: closed days, then the closed hours of days that are not, then the samples of hours that are not. Nothing
 * is counted twice, since each of them counts what a finer line counted before it was closed.
 */
export function booksOf(ledger: Pick<Ledger, "samples" | "hours" | "days">, nowMs: number): Books {
  const day = new Map<string, Account>();
  const month = new Map<string, Account>();
  const today = toInstant(nowMs).slice(0, "2026-11-21".length);
  const thisMonth = today.slice(0, "2026-11".length);
  const accountsAt = (t: string, monitor: string): Account[] =>
    t.startsWith(thisMonth)
      ? [accountIn(month, monitor), ...(t.startsWith(today) ? [accountIn(day, monitor)] : [])]
      : [];
  const take = (rollup: HourRollup | DayRollup): void => {
    if (rollup.usage === undefined) return;
    for (const account of accountsAt(rollup.t, rollup.monitor)) addUsage(account, rollup.usage);
  };
  const days = ledger.days.filter(({ t }) => t.startsWith(thisMonth));
  const closedDays = new Set(days.map(keyOf));
  const isOpenDay = (key: RollupKey): boolean => !closedDays.has(keyAt(key, DAY_MS));
  const hours = ledger.hours.filter(({ t }) => t.startsWith(thisMonth));
  const closedHours = new Set(hours.map(keyOf));
  days.forEach(take);
  hours.filter(isOpenDay).forEach(take);
  for (const sample of ledger.samples) {
    const cost = costOfSample(sample);
    if ((cost === undefined && !isUnpriced(sample)) || !sample.t.startsWith(thisMonth)) continue;
    if (closedHours.has(keyAt(sample, HOUR_MS)) || !isOpenDay(sample)) continue;
    for (const account of accountsAt(sample.t, sample.monitor)) addCall(account, cost);
  }
  return { day, month };
}

/** The name of the rollup that a moment of a monitor belongs to. */
const keyAt = (key: RollupKey, stepMs: number): string => keyOf({ ...key, t: toInstant(startOf(toMs(key.t), stepMs)) });

function accountIn(accounts: Map<string, Account>, monitor: string): Account {
  const account = accounts.get(monitor) ?? { sums: new Map(), unpriced: 0 };
  accounts.set(monitor, account);
  return account;
}

function addUsage(account: Account, { cost, unpriced }: UsageSum): void {
  for (const [unit, micro] of Object.entries(cost)) addMoney(account.sums, { micro, unit });
  account.unpriced += unpriced;
}

function addCall(account: Account, cost: Money | undefined): void {
  if (cost === undefined) account.unpriced += 1;
  else addMoney(account.sums, cost);
}

function addMoney(sums: Map<string, number>, { micro, unit }: Money): void {
  sums.set(unit, (sums.get(unit) ?? 0) + micro);
}

/** Sums as amounts, by the unit's name; what is nothing is not there. */
export function amountsOf(accounts: Iterable<Account>): Money[] {
  const all = new Map<string, number>();
  for (const { sums } of accounts) for (const [unit, micro] of sums) addMoney(all, { micro, unit });
  return [...all]
    .filter(([, micro]) => micro > 0)
    .map(([unit, micro]) => ({ micro, unit }))
    .toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
}
