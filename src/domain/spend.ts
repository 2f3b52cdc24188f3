import { costOf } from "./cost.ts";
import type { Money, Usage } from "./facts.ts";
import type { Ledger } from "./ledger.ts";
import type { Budget, Monitor, Price, Tier } from "./monitor.ts";
import type { Sample } from "./sample.ts";
import { amountsOf, booksOf, costOfSample, type Account, type Books } from "./spend-books.ts";
import { chooseWay, tightest, type Pot, type Way } from "./spend-tier.ts";

/** Calls that an estimate looks back at. */
const ESTIMATE_CALLS = 24;

/** A way to ask as far as money needs it: its price, and what a call of it uses, roughly. */
interface Priced {
  readonly price?: Price;
  readonly typical?: Pick<Usage, "input" | "output" | "units">;
}

/** A monitor with the cheaper ways to ask it, dearest first. */
export interface Spender extends Monitor, Priced {
  readonly cheaper: readonly (Priced & { readonly tier: Tier })[];
}

/** Budgets beside those of single monitors: as a config has them. */
export interface Budgets {
  readonly budgets: readonly Budget[];
  readonly providers: Readonly<Record<string, { readonly budgets: readonly Budget[] }>>;
}

/** What a monitor spends, and what its budgets make of it. */
export interface Spending {
  /** Known costs of the UTC day and of the month, by unit; empty where nothing is known to have cost anything. */
  readonly today: readonly Money[];
  readonly month: readonly Money[];
  /** Calls of the month, and of the UTC day, whose cost nobody knows. */
  readonly unpriced: number;
  readonly unpricedToday: number;
  /** The budget that counts most: the one that stops it or makes it fall back, else the one of which most is used. */
  readonly budget?: Pot;
  /** The way in which the next call would be made; absent where it is stopped, or has one way only. */
  readonly tier?: Tier;
  /** It is asked in a cheaper way than usual, for the sake of a budget. */
  readonly fellBack: boolean;
  /** It is not asked, for the sake of a budget. */
  readonly stopped: boolean;
}

/** What lines say of money. Of lines that are taken monitor by monitor the parts are joined. */
export interface Spent {
  readonly books: Books;
  /** By monitor: the ways to ask it. */
  readonly ways: ReadonlyMap<string, readonly [Way, ...Way[]]>;
}

/** `monitors` are those of these lines that are asked; what lines say of others counts all the same. */
export function spentOf(
  monitors: readonly Spender[],
  lines: Pick<Ledger, "samples" | "hours" | "days">,
  nowMs: number,
): Spent {
  const recent = Map.groupBy(lines.samples, ({ monitor }) => monitor);
  const ways = monitors.map((monitor) => [monitor.id, waysOf(monitor, recent.get(monitor.id) ?? [])] as const);
  return { books: booksOf(lines, nowMs), ways: new Map(ways) };
}

/** As one; each monitor is in one of them. */
export const joinSpent = (parts: readonly Spent[]): Spent => ({
  books: {
    day: new Map(parts.flatMap(({ books }) => [...books.day])),
    month: new Map(parts.flatMap(({ books }) => [...books.month])),
  },
  ways: new Map(parts.flatMap(({ ways }) => [...ways])),
});

/**
 * By monitor: what it spent, and how its budgets have it asked next. A pure function of the ledger and the config, so that a
 * run and the site say the same.
 */
export function spendingOf(
  monitors: readonly Spender[],
  budgets: Budgets,
  { books, ways }: Spent,
): ReadonlyMap<string, Spending> {
  const waysFor = ({ id }: Spender): readonly [Way, ...Way[]] => ways.get(id) ?? [{ cost: FREE }];
  const pots = potsOf(monitors, budgets, books, waysFor);
  return new Map(
    monitors.map((monitor) => {
      const month = books.month.get(monitor.id);
      const own = pots.get(monitor.id)!;
      const standing = standingOf(waysFor(monitor), own);
      const spent = {
        today: amountsOf(accountsOf(books.day, [monitor.id])),
        month: amountsOf(accountsOf(books.month, [monitor.id])),
        unpriced: month?.unpriced ?? 0,
        unpricedToday: books.day.get(monitor.id)?.unpriced ?? 0,
      };
      return [monitor.id, { ...spent, ...standing }] as const;
    }),
  );
}

type Standing = Pick<Spending, "budget" | "tier" | "fellBack" | "stopped">;

function standingOf(ways: readonly [Way, ...Way[]], pots: readonly Pot[]): Standing {
  const choice = chooseWay(ways, pots);
  if (choice.kind === "stopped") return { budget: choice.pot, fellBack: false, stopped: true };
  const { tier } = ways[choice.way]!;
  const budget = choice.near ?? tightest(pots);
  return {
    ...(budget !== undefined && { budget }),
    ...(tier !== undefined && { tier }),
    fellBack: choice.fellBack,
    stopped: false,
  };
}

/** A pot that a run takes from while it asks. */
export type LivePot = { -readonly [K in keyof Pot]: Pot[K] };

/**
 * By monitor: its own budgets, its provider's and those of all. Monitors of one provider share the very same pots. A call
 * whose cost nobody knows takes from them what one in the monitor's dearest way is thought to cost.
 */
export function potsOf<M extends Spender>(
  monitors: readonly M[],
  { budgets, providers }: Budgets,
  written: Books,
  waysFor: (monitor: M) => readonly [Way, ...Way[]],
): ReadonlyMap<string, readonly LivePot[]> {
  const estimates = new Map(monitors.map((monitor) => [monitor.id, waysFor(monitor)[0].cost]));
  const books = withEstimates(written, estimates);
  const all = makePots("all", budgets, books, [...books.month.keys()]);
  const byProvider = Map.groupBy(monitors, ({ provider }) => provider);
  const ofProvider = new Map(
    [...byProvider].map(([provider, own]) => {
      const known = provider !== undefined && Object.hasOwn(providers, provider) ? providers[provider]!.budgets : [];
      return [
        provider,
        makePots(
          "provider",
          known,
          books,
          own.map(({ id }) => id),
        ),
      ] as const;
    }),
  );
  return new Map(
    monitors.map((monitor) => [
      monitor.id,
      [
        ...makePots("monitor", monitor.budgets ?? [], books, [monitor.id]),
        ...(ofProvider.get(monitor.provider) ?? []),
        ...all,
      ],
    ]),
  );
}

function withEstimates(books: Books, estimates: ReadonlyMap<string, Money | undefined>): Books {
  const estimated = (accounts: ReadonlyMap<string, Account>): ReadonlyMap<string, Account> =>
    new Map(
      [...accounts].map(([monitor, account]) => {
        const estimate = estimates.get(monitor);
        if (estimate === undefined || account.unpriced === 0) return [monitor, account];
        const known = account.sums.get(estimate.unit) ?? 0;
        const sums = new Map(account.sums).set(estimate.unit, known + account.unpriced * estimate.micro);
        return [monitor, { ...account, sums }];
      }),
    );
  return { day: estimated(books.day), month: estimated(books.month) };
}

function makePots(of: Pot["of"], budgets: readonly Budget[], books: Books, monitors: readonly string[]): LivePot[] {
  return budgets.map((budget) => {
    const spent = amountsOf(accountsOf(budget.per === "day" ? books.day : books.month, monitors));
    return { of, budget, micro: spent.find(({ unit }) => unit === budget.unit)?.micro ?? 0 };
  });
}

function accountsOf(accounts: ReadonlyMap<string, Account>, monitors: readonly string[]): Account[] {
  return monitors.flatMap((monitor) => accounts.get(monitor) ?? []);
}

/** The ways to ask a monitor, dearest first, with what a call of each is thought to cost. `recent` are its samples, sorted. */
export function waysOf(monitor: Spender, recent: readonly Sample[]): [Way, ...Way[]] {
  if (!mayCost(monitor, recent)) return [{ cost: FREE }];
  const wayOf = (way: Priced & { readonly tier?: Tier }): Way => {
    const cost = estimateOf(way, recent);
    return { ...(way.tier !== undefined && { tier: way.tier }), ...(cost !== undefined && { cost }) };
  };
  return [wayOf(monitor), ...monitor.cheaper.map(wayOf)];
}

const FREE: Money = { micro: 0, unit: "USD" };

/** A home page that somebody watches beside models costs nothing: no budget stops it. */
function mayCost(monitor: Spender, recent: readonly Sample[]): boolean {
  if (monitor.tier !== undefined || monitor.price !== undefined || (monitor.budgets ?? []).length > 0) return true;
  return recent.some(({ cost, used }) => used !== undefined || (cost ?? 0) > 0);
}

/**
 * What a call is thought to cost: the largest known cost of the last 24 calls in that way, else its price times what it
 * typically uses (one unit, where nobody says). `undefined` where nobody knows.
 */
function estimateOf(way: Priced & { readonly tier?: Tier }, recent: readonly Sample[]): Money | undefined {
  if (way.tier === "free") return FREE;
  const costs = recent
    .filter(({ tier }) => tier === way.tier)
    .slice(-ESTIMATE_CALLS)
    .flatMap((sample) => costOfSample(sample) ?? []);
  const unit = costs.at(-1)?.unit;
  const known = costs.filter((cost) => cost.unit === unit).toSorted((a, b) => b.micro - a.micro)[0];
  return known ?? costOf(way.typical ?? { units: 1 }, way.price);
}
