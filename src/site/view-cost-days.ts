import { DAY_MS } from "../domain/instant.ts";
import { barsChart, hasLongLabels, type BarBin } from "./charts/bars.ts";
import { across } from "./charts/scale.ts";
import { thousandths, tips } from "./charts/tips.ts";
import { nameOf, type SiteContext } from "./context.ts";
import { byCost, daysOfMonitor, type CostFacts, type DayCost } from "./cost-facts.ts";
import { COST_DAYS, monthSpan } from "./month-costs.ts";
import { outsideText } from "./outside.ts";
import { table } from "./table.ts";
import { weekTicks } from "./ticks.ts";

const SMALL_CHARTS = 6;
const SMALL_HEIGHT = 84;

/** A figure for each unit: all monitors together, by day. */
export function dayFigures(context: SiteContext, { units, days }: CostFacts): object[] {
  return units.map((unit) => dayFigure(context, days, unit));
}

function dayFigure(context: SiteContext, days: readonly DayCost[], unit: string): object {
  const { locale, format } = context;
  const words = locale.cost;
  const name = words.daysName(words.unit(outsideText(unit)));
  const all = days.map((day) => ({ day, bin: binOf(day, unit) }));
  const title = titleOf(context, all, unit);
  const isOpen = all.some(({ bin: { value, isLeast = false } }) => value === undefined || isLeast);
  const { range, ticks } = frameOf(context);
  const asked = all
    .filter(({ day }) => day.costs.calls > 0)
    .map(({ day, bin }) => ({
      day,
      texts: [format.day(day.fromMs), toldOf(context, bin, unit), format.count(day.costs.calls)] as const,
    }));
  const options = {
    title: name,
    desc: title,
    range,
    bins: all.map(({ bin }) => bin),
    ticks,
    valueLabels: (values: readonly number[]) => format.moneyTicks(values, unit),
  };
  return {
    title,
    name,
    text: `${words.daysText(COST_DAYS)}${isOpen ? locale.figures.cost.unpriced : ""}`,
    numbers: locale.words.numbers,
    names: hasLongLabels(options),
    chart: barsChart(options),
    tips: tips(
      name,
      asked.map(({ day, texts }) => ({
        x: thousandths(across(range, (day.fromMs + day.toMs) / 2)),
        text: locale.figures.cost.tip(...texts),
      })),
    ),
    table: table(
      locale.figures.cost.columns,
      asked.map(({ texts }) => texts.map((text) => ({ text }))),
    ),
  };
}

function titleOf(
  { locale, format }: SiteContext,
  all: readonly { readonly day: DayCost; readonly bin: BarBin }[],
  unit: string,
): string {
  const words = locale.cost;
  const total = all.reduce((sum, { bin: { value = 0 } }) => sum + value, 0);
  if (total === 0) return words.daysTitleNothing(words.unit(outsideText(unit)));
  const { bin: dearest } = all.reduce((most, one) => ((one.bin.value ?? 0) > (most.bin.value ?? 0) ? one : most));
  const asked = all.filter(({ day }) => day.costs.calls > 0).length;
  const money = (micro: number): string => format.money({ unit, micro });
  return words.daysTitle(money(dearest.value ?? 0), format.day(dearest.fromMs), money(total / Math.max(1, asked)));
}

function toldOf({ locale, format }: SiteContext, { value, isLeast }: BarBin, unit: string): string {
  if (value === undefined) return locale.cost.unknown;
  const text = format.money({ unit, micro: value });
  return isLeast === true ? locale.cost.atLeast(text) : text;
}

/** Days of UTC up to the end of today. */
function frameOf({ input, calendar, format }: SiteContext) {
  const { fromMs } = monthSpan(input.nowMs);
  const range = { fromMs, toMs: fromMs + COST_DAYS * DAY_MS };
  return { range, ticks: weekTicks(range, calendar, format) };
}

function binOf({ fromMs, toMs, costs }: DayCost, unit: string): BarBin {
  const micro = costs.cost[unit];
  if (micro === undefined && costs.unpriced > 0) return { fromMs, toMs };
  return { fromMs, toMs, value: micro ?? 0, isLeast: costs.unpriced > 0 };
}

/** On one scale with the dearest, bars of what costs less are not seen. */
const LEAST_SEEN = 0.02;

/** The dearest monitors in the unit that most have, on one scale; `undefined` where there are not two to compare. */
export function monitorMultiples(context: SiteContext, facts: CostFacts): object | undefined {
  const { locale, format } = context;
  const words = locale.cost;
  const [unit] = facts.units;
  if (unit === undefined) return undefined;
  const charged = byCost(facts).filter(({ costs }) => (costs.cost[unit] ?? 0) > 0);
  if (charged.length < 2) return undefined;
  const dearest = charged[0]!.costs.cost[unit]!;
  const visible = charged.filter(({ costs }) => costs.cost[unit]! >= dearest * LEAST_SEEN);
  const shown = visible.slice(0, SMALL_CHARTS).map((one) => ({
    one,
    bins: daysOfMonitor(one).map((day) => binOf(day, unit)),
  }));
  const max = shown.flatMap(({ bins }) => bins).reduce((most, { value = 0 }) => Math.max(most, value), 0);
  const { range, ticks } = frameOf(context);
  const money = (micro: number): string => format.money({ unit, micro });
  const share = dearest / facts.all.cost[unit]!;
  return {
    title: words.multiples(nameOf(charged[0]!.facts), format.rate(share)),
    text: words.multiplesText(shown.length, charged.length),
    figures: shown.map(({ one, bins }) => ({
      title: nameOf(one.facts),
      text: money(one.costs.cost[unit] ?? 0),
      chart: barsChart({
        title: nameOf(one.facts),
        desc: `${words.daysName(words.unit(outsideText(unit)))}: ${money(one.costs.cost[unit] ?? 0)}`,
        range,
        bins,
        ticks: ticks.filter(({ minor }) => !minor),
        valueLabels: (values) => format.moneyTicks(values, unit),
        max,
        height: SMALL_HEIGHT,
      }),
    })),
  };
}
