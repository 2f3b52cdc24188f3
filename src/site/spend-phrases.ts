import type { Money } from "../domain/facts.ts";
import { DAY_MS, toMs } from "../domain/instant.ts";
import type { Budget } from "../domain/monitor.ts";
import { shareOf, type Pot } from "../domain/spend-tier.ts";
import type { SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";

type Words = Pick<SiteContext, "locale" | "format" | "input">;

/** When a budget begins anew: the next midnight or month, UTC. */
export function anewMs(per: Budget["per"], nowMs: number): number {
  const now = new Date(nowMs);
  return per === "day"
    ? (Math.floor(nowMs / DAY_MS) + 1) * DAY_MS
    : Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1);
}

/** `$0.42 of its $0.50 a day` */
export function spentOf({ locale, format }: Pick<Words, "locale" | "format">, { of, budget, micro }: Pot): string {
  const { spend } = locale;
  const spent = { micro, unit: budget.unit };
  const limit = format.money(budget);
  // What is not used up must not look so by rounding.
  const isRoundedUp = micro < budget.micro && format.money(spent) === limit;
  const text = isRoundedUp ? format.moneyCut(spent) : format.money(spent);
  return spend.spentOf[of](text, spend.budget(limit, budget.per));
}

const untilOf = ({ format, input }: Words, { budget }: Pot): string => {
  const ms = anewMs(budget.per, input.nowMs);
  return `${format.dayTime(ms)} ${format.zone(ms)}`;
};

/** What a budget does to a monitor now, for its row; empty where it does nothing. */
export function budgetBrief(context: Words, { spending }: MonitorFacts): string {
  const pot = spending?.budget;
  if (spending === undefined || pot === undefined) return "";
  const { spend } = context.locale;
  const values = [spentOf(context, pot), untilOf(context, pot)] as const;
  if (spending.stopped) return spend.stoppedBrief(...values);
  return spending.fellBack ? spend.fallenBrief(...values) : "";
}

/** The same in sentences, for its page. */
export function budgetSentences(context: Words, facts: MonitorFacts): string {
  const { locale } = context;
  const { spend } = locale;
  const { spending, monitor } = facts;
  const pot = spending?.budget;
  if (spending === undefined || pot === undefined || (!spending.stopped && !spending.fellBack)) return "";
  const since = timeText(context, sinceMs(facts));
  const what = spending.stopped
    ? spend.stopped(since)
    : spend.fallen(locale.tier[spending.tier ?? "free"], locale.tier[monitor.tier ?? "full"], since);
  // Where nothing is known, the page's first sentence has said what is spent.
  const spent = facts.state === "nodata" ? [] : [spend.isSpent(spentOf(context, pot))];
  return [what, ...spent, spend.anew(untilOf(context, pot))].join(" ");
}

const timeText = ({ format, input }: Words, ms: number | undefined): string =>
  ms === undefined ? "" : format.timeNear(ms, input.nowMs);

/** Since when a monitor is not asked, or asked in a cheaper way; `undefined` where the samples that are kept do not show it. */
function sinceMs({ spending, monitor, ledger }: MonitorFacts): number | undefined {
  const own = ledger.samples.filter(({ tier }) => tier !== undefined);
  const last = ledger.samples.at(-1);
  if (spending?.stopped === true) return last === undefined ? undefined : toMs(last.t);
  const usual = own.findLastIndex(({ tier }) => tier === monitor.tier);
  const next = own[usual + 1];
  return usual < 0 || next === undefined ? undefined : toMs(next.t);
}

/** Why a stopped monitor is not asked, to stand in a sentence; `undefined` for any other. */
export function whyStopped(context: Words, { spending }: MonitorFacts): string | undefined {
  if (spending?.stopped !== true || spending.budget === undefined) return undefined;
  return context.locale.spend.whyStopped(spentOf(context, spending.budget));
}

/** What is known of a sum; nothing known is not nothing. */
export function amountsText(context: Words, amounts: readonly Money[], unpriced: number): string {
  const { locale, format } = context;
  const known = locale.list(amounts.map(format.money));
  if (amounts.length === 0) return unpriced > 0 ? locale.spend.costUnknown : locale.spend.nothing;
  return unpriced > 0 ? locale.spend.atLeast(known) : known;
}

/** Rounded down, so that a budget that is not used up never shows as 100%. */
export const shareText = ({ format }: Pick<Words, "format">, pot: Pot): string =>
  format.coverage(Math.min(1, shareOf(pot)));
