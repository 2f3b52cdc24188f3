import { formatProblem, type Problem } from "../domain/errors.ts";
import { FREE_MINUTES, forecast, passes, RUNNER_RATES, SHORTEST_SCHEDULE_MS } from "../domain/forecast.ts";
import type { Asking, Forecast, RunForecast } from "../domain/forecast.ts";
import { MINUTE_MS } from "../domain/instant.ts";
import { isProbed, type Config, type ProbedMonitor } from "../config/config.ts";
import type { LoadedConfig } from "../config/load.ts";
import type { Money } from "../domain/facts.ts";
import type { Budget } from "../domain/monitor.ts";
import type { Log } from "../world.ts";

export interface ValidateResult {
  readonly ok: boolean;
  readonly monitors: number;
  readonly feeds: number;
  /** What entries that name a provider came to, by ids. */
  readonly providers: readonly {
    readonly provider: string;
    readonly monitors: readonly string[];
    readonly feeds: readonly string[];
  }[];
  /** Dubious, but allowed. */
  readonly warnings: readonly Problem[];
  /** References without a value: what needs them is not asked. */
  readonly unset: readonly Problem[];
  /** What 30 days come to. */
  readonly forecast: Forecast;
}

/**
 * Says what there is to say of a config that could be loaded, and what it will cost. References without a value make it
 * fail; a run goes on without them.
 */
export function validate(log: Log, loaded: LoadedConfig): ValidateResult {
  const { config, warnings, unset } = loaded;
  for (const problem of warnings) log.warn(formatProblem(problem), problem);
  for (const problem of unset) log.error(formatProblem(problem), problem);
  const ok = unset.length === 0;
  const well = ok ? "The config is well" : "But for what is not set, the config is well";
  log.info(`${well}: ${number(config.monitors.length, "monitor")}, ${number(config.feeds.length, "feed")}`);
  const providers = loaded.written.providers.entries;
  for (const { provider, monitors, feeds } of providers) log.info(bundleLine(provider, monitors, feeds));
  const month = forecastOf(config);
  for (const line of forecastLines(month)) log.info(line);
  for (const line of forecastWarnings(config, month)) log.warn(line);
  return {
    ok,
    monitors: config.monitors.length,
    feeds: config.feeds.length,
    providers: providers.map(({ provider, monitors, feeds }) => ({ provider, monitors, feeds })),
    warnings,
    unset,
    forecast: month,
  };
}

const bundleLine = (provider: string, monitors: readonly string[], feeds: readonly string[]): string =>
  `  ${provider} stands for the monitors ${monitors.join(", ")} and the feeds ${feeds.join(", ")}`;

/** What 30 days of a config come to. */
export function forecastOf(config: Config): Forecast {
  return forecast(askingIn(config), config.watch?.forMs);
}

/** The monitors that are asked; a heartbeat reports by itself. */
function askingIn({ monitors }: Config): Asking[] {
  return monitors.filter(isProbed).flatMap(({ id, everyMs, price, typical, budgets, credentialed, probe }) => {
    if (probe.kind === "heartbeat") return [];
    const known = { ...(price && { price }), ...(typical && { typical }), ...(budgets && { budgets }) };
    return [{ id, everyMs, isFree: !credentialed, ...known }];
  });
}

function forecastLines({ runs, monitors, cost, unknown }: Forecast): string[] {
  const paid = monitors.filter((one) => one.cost === undefined || one.cost.micro > 0);
  const calls = monitors.reduce((total, one) => total + one.calls, 0);
  return [
    `In 30 days, with a run every ${span(runs.everyMs)}: ${number(runs.runs, "run")}, ${number(calls, "call")} of ${number(monitors.length, "monitor")}`,
    `Minutes of GitHub Actions: free in a public repository; in a private one at least ${minutesText(runs)}`,
    ...paid.map(({ id, calls: own, cost: each }) => {
      return `  ${id}: ${number(own, "call")}, ${each === undefined ? "cost unknown" : `about ${moneyText(each)}`}`;
    }),
    `Calls to providers: ${totalText(cost, unknown)}`,
  ];
}

function minutesText({ minutes }: RunForecast): string {
  if (minutes <= FREE_MINUTES)
    return `${count(minutes)}, within the ${count(FREE_MINUTES)} that are included in the smallest plan`;
  const beyond = minutes - FREE_MINUTES;
  const rates = RUNNER_RATES.map(({ runner, microUsdPerMinute }) => {
    return `${moneyText({ micro: beyond * microUsdPerMinute, unit: "USD" })} on ${runner}`;
  });
  return `${count(minutes)}, of which ${count(FREE_MINUTES)} are included in the smallest plan; the rest is ${rates.join(" or ")}`;
}

function totalText(cost: readonly Money[], unknown: readonly string[]): string {
  const paid = cost.filter(({ micro }) => micro > 0).map(moneyText);
  const known = paid.length === 0 ? "free" : `about ${paid.join(" and ")}`;
  if (unknown.length === 0) return known;
  const rest = `${unknown.join(", ")} (a \`price:\` tells)`;
  return paid.length === 0 ? `not known of ${rest}` : `${known}, and what is not known of ${rest}`;
}

function forecastWarnings(config: Config, { runs, monitors, cost }: Forecast): string[] {
  const tooFast =
    `A monitor is to be asked every ${span(runs.shortestMs ?? 0)}, but GitHub's schedule begins a run at most every ` +
    `${span(SHORTEST_SCHEDULE_MS)}, and often later. Let each run go on for a while (\`watch: { for: 50m }\`), or start runs from outside: docs/triggers.md`;
  return [
    ...(runs.tooFast ? [tooFast] : []),
    ...monitors
      .filter(({ id, cost: own }) => own === undefined && isBudgeted(config, id))
      .map(
        ({ id }) =>
          `What a call of ${id} costs is not known: a budget counts it only where the answer tells. Give it a \`price:\``,
      ),
    ...monitors.flatMap(({ id, over }) => over.map((budget) => `${id} will not come out with ${budgetText(budget)}`)),
    ...config.budgets
      .filter((budget) => cost.some((one) => passes(one, budget)))
      .map((budget) => `All monitors together will not come out with ${budgetText(budget)}`),
    ...Object.entries(config.providers).flatMap(([name, { budgets }]) => {
      const own = forecast(askingIn({ ...config, monitors: config.monitors.filter((one) => one.provider === name) }));
      return budgets
        .filter((budget) => own.cost.some((one) => passes(one, budget)))
        .map((budget) => `The monitors of ${name} will not come out with ${budgetText(budget)}`);
    }),
    ...strangeUnits(config).map(
      ({ whose, budget }) =>
        `${whose} has a budget in ${budget.unit}, and no price in it: nothing is counted by that, and nothing stopped`,
    ),
  ];
}

/** Budgets in a unit that no price of those they hold for is in; where one has no price, its answers may tell of any unit. */
function strangeUnits({ monitors, providers, budgets }: Config): { whose: string; budget: Budget }[] {
  const probed = monitors.filter(isProbed);
  const strange = (whose: string, own: readonly Budget[], holdsFor: readonly ProbedMonitor[]) => {
    const payers = holdsFor.filter(({ credentialed, price }) => credentialed || price !== undefined);
    const ways = payers.flatMap((one) => [one, ...one.cheaper]).filter(({ tier }) => tier !== "free");
    if (ways.length === 0 || ways.some(({ price }) => price === undefined)) return [];
    return own
      .filter(({ unit }) => ways.every(({ price }) => price?.unit !== unit))
      .map((budget) => ({ whose, budget }));
  };
  return [
    ...probed.flatMap((one) => strange(one.id, one.budgets ?? [], [one])),
    ...Object.entries(providers).flatMap(([name, { budgets: own }]) =>
      strange(
        `The provider ${name}`,
        own,
        probed.filter(({ provider }) => provider === name),
      ),
    ),
    ...strange("The whole config", budgets, probed),
  ];
}

/** A budget is meant for it: its own, its provider's, or that of all. */
function isBudgeted({ monitors, providers, budgets }: Config, id: string): boolean {
  const monitor = monitors.find((one) => one.id === id);
  const own = monitor !== undefined && isProbed(monitor) ? (monitor.budgets ?? []) : [];
  const shared = monitor?.provider === undefined ? [] : (providers[monitor.provider]?.budgets ?? []);
  return [...own, ...shared, ...budgets].length > 0;
}

const budgetText = ({ micro, unit, per }: Budget): string =>
  `the budget of ${moneyText({ micro, unit })} a ${per}: near it they are asked in a cheaper way, at it not at all`;

/** `12.34 USD`; what is less than a hundredth keeps two digits that say something. */
export function moneyText({ micro, unit }: Money): string {
  const amount = micro / 1e6;
  const decimals = amount === 0 || amount >= 0.01 ? 2 : Math.min(6, 1 - Math.floor(Math.log10(amount)));
  return `${amount.toFixed(decimals)} ${unit}`;
}

const count = (value: number): string => value.toLocaleString("en");

const number = (value: number, noun: string): string => `${count(value)} ${noun}${value === 1 ? "" : "s"}`;

const span = (ms: number): string => {
  const minutes = Math.round(ms / MINUTE_MS);
  return minutes === 1 ? "minute" : `${minutes} minutes`;
};
