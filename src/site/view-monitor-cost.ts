import { chargedByDay, costsOf, type Costs } from "../domain/costs.ts";
import { DAY_MS } from "../domain/instant.ts";
import type { Interval } from "../domain/intervals.ts";
import type { Spending } from "../domain/spend.ts";
import { barsChart, hasLongLabels } from "./charts/bars.ts";
import { across } from "./charts/scale.ts";
import { thousandths, tips } from "./charts/tips.ts";
import type { SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { numbersTable } from "./table.ts";
import { weekTicks } from "./ticks.ts";

const DAYS = 30;

/** What the calls of each day cost, in the unit of most of it; `undefined` where nothing is about money. */
export function costFigure(context: SiteContext, facts: MonitorFacts): object | undefined {
  const { locale, format, calendar, input } = context;
  const { spending, history } = facts;
  if (spending === undefined) return undefined;
  const words = locale.figures.cost;
  const range = { fromMs: Math.floor(input.nowMs / DAY_MS + 1) * DAY_MS - DAYS * DAY_MS, toMs: input.nowMs };
  const days = chargedByDay(history, range).map(({ charged, ...day }) => ({ day, costs: costsOf(charged) }));
  const unit = unitOf(days.map(({ costs }) => costs));
  if (unit === undefined) return undefined;
  const amounts = days.map(({ day, costs }) => amountOf(day, costs, unit));
  const asked = amounts.filter(({ calls }) => calls > 0);
  const total = amounts.reduce((sum, { micro = 0 }) => sum + micro, 0);
  const money = (micro: number): string => format.money({ micro, unit });
  const sums = words.title(money(total / Math.max(1, asked.length)), money(total));
  const limit = limitOf(context, spending, unit, Math.max(...amounts.map(({ micro = 0 }) => micro)));
  const options = {
    title: words.name,
    desc: sums,
    range,
    ticks: weekTicks(range, calendar, format),
    bins: amounts.map(({ day, micro, isLeast }) => ({
      ...day,
      isLeast,
      ...(micro !== undefined && { value: micro }),
    })),
    valueLabels: (ticks: readonly number[]) => format.moneyTicks(ticks, unit),
    ...(limit !== undefined && { limit }),
  };
  return {
    title: total === 0 ? words.free : sums,
    text:
      words.text(DAYS) + (amounts.some(({ isLeast, micro }) => isLeast || micro === undefined) ? words.unpriced : ""),
    direct: limit !== undefined,
    numbers: locale.words.numbers,
    names: hasLongLabels(options),
    chart: barsChart(options),
    ...toldOf(context, asked, range, money),
  };
}

/** Tips and table of the days on which anything was asked. */
function toldOf(
  { locale, format }: SiteContext,
  asked: readonly Amount[],
  range: Interval,
  money: (micro: number) => string,
) {
  const words = locale.figures.cost;
  const rows = asked.map(({ day, micro, isLeast, calls }) => {
    const cost = micro === undefined ? words.unknown : isLeast ? words.atLeast(money(micro)) : money(micro);
    return { day, texts: [format.day(day.fromMs), cost, format.count(calls)] as const };
  });
  const places = rows.map(({ day, texts }) => ({
    x: thousandths(across(range, (day.fromMs + day.toMs) / 2)),
    text: words.tip(...texts),
  }));
  return {
    tips: tips(words.name, places),
    table: numbersTable(
      words.columns,
      rows.map(({ texts }) => texts),
    ),
  };
}

/** A budget that is far off would press all bars against the line. */
const NEAR = 3;

/** A budget of a day for this monitor alone, where the bars come near it. */
function limitOf({ locale, format }: SiteContext, { budget: pot }: Spending, unit: string, most: number) {
  if (
    pot === undefined ||
    pot.of !== "monitor" ||
    pot.budget.per !== "day" ||
    pot.budget.unit !== unit ||
    pot.budget.micro > NEAR * most
  )
    return undefined;
  return { value: pot.budget.micro, label: locale.figures.cost.limit(format.money(pot.budget)) };
}

interface Amount {
  readonly day: Interval;
  /** Absent: calls that nobody knows the price of. */
  readonly micro?: number;
  readonly isLeast: boolean;
  readonly calls: number;
}

function amountOf(day: Interval, { cost, unpriced, calls }: Costs, unit: string): Amount {
  const micro = cost[unit];
  const own = { day, calls, isLeast: unpriced > 0 && micro !== undefined };
  if (micro === undefined && unpriced > 0) return own;
  return { ...own, micro: micro ?? 0 };
}

/** Different units are never added to each other: the one that most days have. */
function unitOf(costs: readonly Costs[]): string | undefined {
  const units = costs.flatMap(({ cost }) => Object.keys(cost));
  const counts = Map.groupBy(units, (unit) => unit);
  return [...counts].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]?.[0];
}
