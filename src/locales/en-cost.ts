import { plural } from "./en-counts.ts";
import type { CostWords } from "./cost.ts";
import type { Column } from "./locale.ts";

const numbers = (...texts: readonly string[]): Column[] => texts.map((text) => ({ text, numeric: true }));

export const enCost: CostWords = {
  title: "Cost",
  sentence: (perDay, total, isLeast) =>
    total === ""
      ? [{ tone: "quiet", text: "Nothing is known to have cost anything in 30 days." }]
      : [
          { tone: "plain", text: `Watching costs ${isLeast ? "at least " : ""}${perDay} a day:` },
          { tone: "quiet", text: `${total} in 30 days.` },
        ],
  unpricedPiece: (calls, text) => ({
    tone: "truth",
    text: `${text} ${plural(calls, "call has", "calls have")} no known price.`,
  }),
  how: "All calls count, repetitions and failures too, for they are charged as well. Units are never added to each other, and what nobody knows the price of is unknown, not 0. Days are those of UTC.",
  facts: { today: "Today", month: "This month", perSuccess: "A successful call", calls: "Calls" },
  todaySub: "since midnight, UTC",
  monthSub: "since the 1st, UTC",
  perSuccessSub: (days) => `all costs ÷ available calls, ${days} days`,
  callsSub: (unpriced) => (unpriced === "" ? "each with a known price" : `${unpriced} without a known price`),
  unknown: "unknown",
  nothing: "nothing",
  and: (amount) => `and ${amount}`,
  atLeast: (amount) => `at least ${amount}`,
  daysHead: "Day by day",
  daysTitle: (dearest, day, mean) => `Dearest on ${day}: ${dearest}, at a mean of ${mean} a day`,
  daysTitleNothing: (unit) => `Thirty days cost nothing in ${unit}`,
  daysName: (unit) => `Cost by day in ${unit}, 30 days`,
  daysText: (days) => `What the calls of all monitors cost, by day of UTC, over the last ${days} days.`,
  unit: (unit) => unit,
  monitorsHead: "By monitor",
  monitorColumns: [
    { text: "Monitor" },
    ...numbers("30 days", "Share", "Calls", "A successful call", "Today", "Price unknown"),
  ],
  multiples: (dearest, share) => `${dearest} takes ${share} of it`,
  multiplesText: (shown, all) =>
    `Cost by day, 30 days, on one scale; dearest first.${shown < all ? ` ${shown} of ${all}; the others cost less.` : ""}`,
  modelsHead: "By model",
  modelsNote: "As the answers name it, 30 days",
  modelColumns: [{ text: "Model" }, ...numbers("30 days", "Share", "Calls", "A call", "Price unknown")],
  modelless: "not named by the answer",
  unitsHead: "By unit",
  unitsNote: "Never added to each other",
  unitColumns: [{ text: "Unit" }, ...numbers("30 days", "A day", "Monitors")],
  budgetsHead: "Budgets",
  budgetsNote: "Where a monitor has several, the one nearest to its end",
  budgetColumns: [
    { text: "Whose" },
    ...numbers("Spent", "Of", "Used"),
    { text: "Begins anew" },
    { text: "Effect now" },
  ],
  whose: { provider: (name) => `All of ${name}`, all: () => "All monitors" },
  per: { day: (amount) => `${amount} a day`, month: (amount) => `${amount} a month` },
  does: (stopped, fellBack) =>
    [
      ...(stopped === 0 ? [] : [`stops ${stopped} ${plural(stopped, "monitor")}`]),
      ...(fellBack === 0 ? [] : [`has ${fellBack} asked in a cheaper way`]),
    ].join(", ") || "none",
};
