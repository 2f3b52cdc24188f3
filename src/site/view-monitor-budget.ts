import { BURN_SPANS, budgetOverTime, type BudgetMoment, type BurnSpan, type ObjectiveState } from "../domain/slo.ts";
import { budgetChart } from "./charts/budget.ts";
import { across } from "./charts/scale.ts";
import { thousandths, tips } from "./charts/tips.ts";
import type { SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { numbersTable, table, type TableView } from "./table.ts";
import { weekTicks } from "./ticks.ts";

/** Burn rates at which the Site Reliability Workbook pages and tickets. */
export const ALARM_AT: Readonly<Record<BurnSpan, number>> = { "1h": 14.4, "6h": 6, "3d": 1 };

/** How the error budget went over the objective's window, and how fast it burns; `undefined` without an objective. */
export function budgetFigure(context: SiteContext, { objective, history }: MonitorFacts): object | undefined {
  if (objective?.budget === undefined) return undefined;
  const { locale, format, calendar, input } = context;
  const words = locale.figures.budget;
  const { slo, budget } = objective;
  const moments = budgetOverTime(history, slo);
  const last = moments.at(-1);
  if (last === undefined) return undefined;
  const range = { fromMs: input.nowMs - slo.windowMs, toMs: input.nowMs };
  const shareText = (share: number): string => {
    const text = String(Math.round(Math.abs(share) * 100));
    return share < 0 ? words.negative(text) : share === 1 ? `${text}%` : text;
  };
  const now =
    last.leftShare < 0 ? words.over(format.rate(-last.leftShare)) : words.leftNow(format.coverage(last.leftShare));
  const title = words.name(format.duration(slo.windowMs));
  const points = moments.map(({ ms, leftShare }) => ({ ms, left: leftShare }));
  return {
    title: budgetTitle(context, moments),
    text: words.text(format.target(slo.target), format.duration(slo.windowMs), format.duration(budget.budgetMs)),
    numbers: locale.words.numbers,
    chart: budgetChart({
      title,
      desc: words.desc(format.day(range.fromMs), now),
      range,
      ticks: weekTicks(range, calendar, format),
      points,
      shareLabel: shareText,
      now,
      overspent: words.overspent,
      steady: words.steady,
    }),
    tips: tips(
      title,
      moments.slice(1).map(({ ms, leftShare }) => ({
        x: thousandths(across(range, ms)),
        text: `${format.day(ms - 1)}: ${leftText(context, leftShare)}`,
      })),
    ),
    table: momentsTable(context, moments),
    extra: burnTable(context, objective),
  };
}

function budgetTitle({ locale, format }: SiteContext, moments: readonly BudgetMoment[]): string {
  const words = locale.figures.budget;
  const left = moments.at(-1)?.leftShare ?? 1;
  if (left === 1) return words.whole;
  if (left > 0) return words.left(format.coverage(left));
  const gone = moments.find(({ leftShare }) => leftShare <= 0);
  return words.goneOn(format.day((gone?.ms ?? 1) - 1));
}

const leftText = ({ locale, format }: SiteContext, share: number): string =>
  share < 0 ? locale.figures.budget.negative(format.rate(-share)) : format.coverage(share);

/** Days on which the budget changed, and where it began. */
function momentsTable(context: SiteContext, moments: readonly BudgetMoment[]): TableView {
  const { locale, format, input } = context;
  const told = moments.filter(
    ({ leftShare }, index) =>
      index === 0 || index === moments.length - 1 || leftShare !== moments[index - 1]!.leftShare,
  );
  return numbersTable(
    locale.figures.budget.columns(format.zone(input.nowMs)),
    told.map(({ ms, leftShare }, index) => [format.day(index === 0 ? ms : ms - 1), leftText(context, leftShare)]),
  );
}

/** Two digits that count: `0`, `0.42`, `14`. */
const rateText = (rate: number): string => String(Number(rate.toPrecision(rate >= 100 ? 3 : 2)));

function burnTable({ locale }: SiteContext, { burn }: ObjectiveState): TableView | undefined {
  const words = locale.figures.budget;
  const spans = (Object.keys(BURN_SPANS) as BurnSpan[]).flatMap((span) => {
    const own = burn[span];
    return own === undefined ? [] : [{ span, rate: own.rate }];
  });
  if (spans.length === 0) return undefined;
  const rows = spans.map(({ span, rate }) => [
    { text: words.span[span] },
    { text: words.times(rateText(rate)), ...(rate >= ALARM_AT[span] && { over: true }) },
    { text: words.times(String(ALARM_AT[span])) },
  ]);
  return table(words.burnColumns, rows, { caption: words.burn, after: true });
}
