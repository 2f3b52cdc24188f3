import { booksOf, costOfSample, mayBeBilled } from "../../domain/spend-books.ts";
import { chooseWay } from "../../domain/spend-tier.ts";
import { potsOf, waysOf, type LivePot } from "../../domain/spend.ts";
import type { Config, ProbedMonitor } from "../../config/config.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { Money } from "../../domain/facts.ts";
import type { Sample } from "../../domain/sample.ts";

/** A call that its budgets allow, with the way to make it. */
export interface Allowed {
  readonly monitor: ProbedMonitor;
  /** What became of it: its sample, or nothing where no call was made. A job that goes on keeps what was set aside for it. */
  settle(sample: Sample | undefined): void;
}

/** The budgets while a round asks. */
export interface Purse {
  /**
   * Sets the call's estimated cost aside before it is made, so that calls at the same time and repetitions never overspend
   * together; `undefined` where a budget allows no way to ask.
   */
  take(monitor: ProbedMonitor): Allowed | undefined;
}

/** The budgets as a ledger leaves them, jobs that go on being paid for already. */
export function createPurse(config: Config, ledger: Ledger, nowMs: number): Purse {
  if (!hasBudgets(config)) return { take: (monitor) => ({ monitor, settle: () => undefined }) };
  const recent = Map.groupBy(ledger.samples, ({ monitor }) => monitor);
  const pots = potsOf(config.monitors, config, booksOf(ledger, nowMs), (monitor) =>
    waysOf(monitor, recent.get(monitor.id) ?? []),
  );
  for (const key of Object.keys(ledger.state.jobs ?? {})) {
    const monitor = config.monitors.find(({ id }) => id === key.split("@", 1)[0]);
    if (monitor !== undefined) add(pots.get(monitor.id)!, waysOf(monitor, recent.get(monitor.id) ?? [])[0].cost);
  }
  return {
    take(monitor) {
      const own = pots.get(monitor.id)!;
      const ways = waysOf(monitor, recent.get(monitor.id) ?? []);
      const choice = chooseWay(ways, own);
      if (choice.kind === "stopped") return undefined;
      const { cost } = ways[choice.way]!;
      add(own, cost);
      return {
        monitor: inWay(monitor, choice.way),
        settle(sample) {
          const known = sample && costOfSample(sample);
          // A picture that came too late is billed, too: what was set aside for it is not spent again.
          const isUnknown = sample !== undefined && known === undefined && mayBeBilled(sample);
          if (!isUnknown) add(own, cost, -1);
          if (sample === undefined) return;
          add(own, known);
          recent.set(monitor.id, [...(recent.get(monitor.id) ?? []), sample]);
        },
      };
    },
  };
}

export function hasBudgets({
  budgets,
  providers,
  monitors,
}: Pick<Config, "budgets" | "providers" | "monitors">): boolean {
  return (
    budgets.length > 0 ||
    Object.values(providers).some((provider) => provider.budgets.length > 0) ||
    monitors.some((monitor) => (monitor.budgets ?? []).length > 0)
  );
}

function add(pots: readonly LivePot[], cost: Money | undefined, sign: 1 | -1 = 1): void {
  for (const pot of pots) if (cost?.unit === pot.budget.unit) pot.micro += sign * cost.micro;
}

/** The monitor as it is asked in another way: what the way does not say of money is not the dearer one's. */
function inWay(monitor: ProbedMonitor, way: number): ProbedMonitor {
  const cheaper = monitor.cheaper[way - 1];
  if (cheaper === undefined) return monitor;
  const { price: _price, typical: _typical, ...rest } = monitor;
  return { ...rest, ...cheaper };
}
