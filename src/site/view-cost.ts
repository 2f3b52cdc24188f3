import { perSuccess, type Amounts, type Costs } from "../domain/costs.ts";
import type { Money } from "../domain/facts.ts";
import type { Piece } from "../locales/index.ts";
import { frame, nameOf, sentence, type SiteContext } from "./context.ts";
import { budgetsOf, byCost, costFacts, inFirst, type BudgetFacts, type CostFacts } from "./cost-facts.ts";
import type { MonitorFacts } from "./facts.ts";
import { COST_DAYS } from "./month-costs.ts";
import { outsideText } from "./outside.ts";
import { providerOf } from "./providers.ts";
import { amountsText, anewMs, shareText } from "./spend-phrases.ts";
import { table, type Cell, type TableView } from "./table.ts";
import { dayFigures, monitorMultiples } from "./view-cost-days.ts";
import { figure, type FactView } from "./view-monitor-facts.ts";

/** There is something to tell of money. */
export const hasCosts = (context: SiteContext): boolean => costFacts(context).charged.length > 0;

/** What watching costs: by day, by monitor, by model and by unit, and what budgets make of it. */
export function costView(context: SiteContext): object {
  const { locale } = context;
  const words = locale.cost;
  const facts = costFacts(context);
  return {
    ...frame(context, { title: words.title, root: "", current: "cost" }),
    crumbs: [{ href: "index.html", text: locale.words.status }, { text: words.title }],
    sentence: sentence(sentenceOf(context, facts)),
    how: words.how,
    facts: keyFigures(context, facts),
    daysHead: words.daysHead,
    days: dayFigures(context, facts),
    tables: [
      section(
        context,
        "monitors",
        words.monitorsHead,
        "",
        monitorsTable(context, facts),
        monitorMultiples(context, facts),
      ),
      ...(budgetsOf(facts).length === 0
        ? []
        : [section(context, "budgets", words.budgetsHead, words.budgetsNote, budgetsTable(context, facts))]),
      ...(Object.keys(facts.all.models).length === 0
        ? []
        : [section(context, "models", words.modelsHead, words.modelsNote, modelsTable(context, facts))]),
      // Of one unit all is said above.
      ...(facts.units.length < 2
        ? []
        : [section(context, "units", words.unitsHead, words.unitsNote, unitsTable(context, facts))]),
    ],
  };
}

const section = (
  { locale }: SiteContext,
  id: string,
  head: string,
  note: string,
  own: TableView,
  multiples?: object,
): object => ({
  id,
  head,
  asTable: locale.reports.asTable(head),
  note,
  table: { ...own, caption: head },
  multiples,
});

const moneys = (amounts: Amounts): Money[] => Object.entries(amounts).map(([unit, micro]) => ({ unit, micro }));

/** The amounts of a sum by the number of days on which something was asked. */
function perDay({ all, days }: CostFacts): Amounts {
  const asked = Math.max(1, days.filter(({ costs }) => costs.calls > 0).length);
  return Object.fromEntries(Object.entries(all.cost).map(([unit, micro]) => [unit, micro / asked]));
}

function sentenceOf(context: SiteContext, facts: CostFacts): readonly Piece[] {
  const { locale, format } = context;
  const { all } = facts;
  const told = (amounts: Amounts): string => locale.list(moneys(amounts).map(format.money));
  return [
    ...locale.cost.sentence(told(perDay(facts)), told(all.cost), all.unpriced > 0),
    ...(all.unpriced === 0 ? [] : [locale.cost.unpricedPiece(all.unpriced, format.count(all.unpriced))]),
  ];
}

function keyFigures(context: SiteContext, { charged, all }: CostFacts): FactView[] {
  const { locale, format } = context;
  const words = locale.cost;
  const today = sumOf(charged.flatMap(({ facts }) => facts.spending?.today ?? []));
  const month = sumOf(charged.flatMap(({ facts }) => facts.spending?.month ?? []));
  const unpriced = charged.reduce((sum, { facts }) => sum + (facts.spending?.unpriced ?? 0), 0);
  const unpricedNow = charged.reduce((sum, { facts }) => sum + (facts.spending?.unpricedToday ?? 0), 0);
  // One amount is the figure; those in other units stand under it.
  const fact = (term: string, [first = "", ...others]: readonly string[], sub: string): FactView => ({
    term,
    tone: "",
    values: [figure(first)],
    sub: [...others.map(words.and), sub].join("; "),
  });
  const amount = (amounts: Amounts, missing: number): string[] =>
    Object.keys(amounts).length === 0
      ? [missing > 0 ? words.unknown : words.nothing]
      : moneys(amounts).map(format.money);
  const sub = (text: string, missing: number): string =>
    missing > 0 ? `${text}; ${words.callsSub(format.count(missing))}` : text;
  const each = perSuccess(all);
  return [
    fact(words.facts.today, amount(today, unpricedNow), sub(words.todaySub, unpricedNow)),
    fact(words.facts.month, amount(month, unpriced), sub(words.monthSub, unpriced)),
    fact(
      words.facts.perSuccess,
      each === undefined ? [words.unknown] : moneys(each).map(format.money),
      words.perSuccessSub(COST_DAYS),
    ),
    fact(
      words.facts.calls,
      [format.count(all.calls)],
      words.callsSub(all.unpriced === 0 ? "" : format.count(all.unpriced)),
    ),
  ];
}

function sumOf(all: readonly Money[]): Amounts {
  return all.reduce<Record<string, number>>(
    (sum, { unit, micro }) => ({ ...sum, [unit]: (sum[unit] ?? 0) + micro }),
    {},
  );
}

/** The share of the unit that most of it is in; of an amount in several units there is none. */
function shareOf({ format }: SiteContext, { all }: CostFacts, { cost }: Pick<Costs, "cost">): string {
  const [[unit, micro] = ["", 0], ...others] = Object.entries(cost);
  const whole = all.cost[unit] ?? 0;
  return others.length > 0 || whole === 0 ? "–" : format.rate(micro / whole);
}

/** No amount, and calls without a price: unknown. */
const costText = (context: SiteContext, { cost, unpriced }: Pick<Costs, "cost" | "unpriced">): string =>
  amountsText(context, moneys(cost), unpriced);

const countText = ({ format }: SiteContext, count: number): string => (count === 0 ? "–" : format.count(count));

function monitorsTable(context: SiteContext, facts: CostFacts): TableView {
  const { locale, format } = context;
  const words = locale.cost;
  const rows = byCost(facts).map(({ facts: own, costs }): Cell[] => {
    const each = perSuccess(costs);
    const today = own.spending?.today ?? [];
    return [
      { text: nameOf(own), href: `monitors/${own.monitor.id}.html` },
      { text: costText(context, costs) },
      { text: shareOf(context, facts, costs) },
      { text: format.count(costs.calls) },
      {
        text: each !== undefined ? costText(context, { cost: each, unpriced: 0 }) : isOpen(costs) ? words.unknown : "–",
      },
      { text: amountsText(context, today, own.spending?.unpricedToday ?? 0) },
      { text: countText(context, costs.unpriced) },
    ];
  });
  return table(words.monitorColumns, rows);
}

/** Something of it is about money, so that no amount is an amount that is not known. */
const isOpen = ({ cost, unpriced }: Costs): boolean => unpriced > 0 || Object.keys(cost).length > 0;

function modelsTable(context: SiteContext, facts: CostFacts): TableView {
  const { locale, format } = context;
  const rows = Object.entries(facts.all.models)
    .toSorted(([a, x], [b, y]) => inFirst(facts, y) - inFirst(facts, x) || y.calls - x.calls || (a < b ? -1 : 1))
    .map(([model, { calls, cost, unpriced = 0 }]): Cell[] => {
      const each = perSuccess({ cost, available: calls, unpriced });
      return [
        { text: outsideText(model) },
        { text: costText(context, { cost, unpriced }) },
        { text: shareOf(context, facts, { cost }) },
        { text: format.count(calls) },
        { text: each === undefined ? locale.cost.unknown : costText(context, { cost: each, unpriced: 0 }) },
        { text: countText(context, unpriced) },
      ];
    });
  return table(locale.cost.modelColumns, rows);
}

function unitsTable(context: SiteContext, facts: CostFacts): TableView {
  const { locale, format } = context;
  const daily = perDay(facts);
  const rows = facts.units.map((unit): Cell[] => [
    { text: locale.cost.unit(outsideText(unit)) },
    { text: format.money({ unit, micro: facts.all.cost[unit] ?? 0 }) },
    { text: format.money({ unit, micro: daily[unit] ?? 0 }) },
    { text: format.count(facts.charged.filter(({ costs }) => costs.cost[unit] !== undefined).length) },
  ]);
  return table(locale.cost.unitColumns, rows);
}

function budgetsTable(context: SiteContext, facts: CostFacts): TableView {
  const { locale, format, input } = context;
  const words = locale.cost;
  const rows = budgetsOf(facts).map((one): Cell[] => {
    const { pot, monitors } = one;
    const ms = anewMs(pot.budget.per, input.nowMs);
    const count = (is: (own: MonitorFacts) => boolean | undefined): number => monitors.filter(is).length;
    return [
      whoseCell(context, one),
      { text: format.moneyCut({ unit: pot.budget.unit, micro: pot.micro }) },
      { text: words.per[pot.budget.per](format.money(pot.budget)) },
      { text: shareText(context, pot), over: pot.micro >= pot.budget.micro },
      { text: `${format.dayTime(ms)} ${format.zone(ms)}` },
      {
        text: words.does(
          count(({ spending }) => spending?.stopped),
          count(({ spending }) => spending?.fellBack),
        ),
      },
    ];
  });
  return table(words.budgetColumns, rows);
}

function whoseCell(context: SiteContext, { pot, monitors }: BudgetFacts): Cell {
  const words = context.locale.cost.whose;
  const [first] = monitors;
  if (first === undefined || pot.of === "all") return { text: words.all("") };
  if (pot.of === "monitor") return { text: nameOf(first), href: `monitors/${first.monitor.id}.html` };
  const provider = providerOf(context, first.monitor.id);
  return provider === undefined
    ? { text: words.provider(nameOf(first)) }
    : { text: words.provider(provider.name), href: provider.path };
}
