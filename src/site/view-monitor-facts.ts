import { latenessMs } from "../domain/corroborate.ts";
import { DAY_MS, toMs } from "../domain/instant.ts";
import type { Statistics } from "../domain/statistics.ts";
import type { SiteContext } from "./context.ts";
import { hasPageUptime, isByPage, type MonitorFacts } from "./facts.ts";
import { isOutage } from "./incident-kinds.ts";
import { isHeartbeat } from "./input.ts";
import { callsSoFar, delayText, isAtOnce, uptimeText } from "./phrases.ts";
import { amountsText } from "./spend-phrases.ts";

/** A key figure: its values with their units apart, so that units can be smaller. */
export interface FactView {
  readonly term: string;
  readonly tone: "" | " truth" | " over";
  readonly values: readonly { readonly number: string; readonly unit: string }[];
  readonly sub: string;
}

const LATE_WINDOW_MS = 90 * DAY_MS;

/** `9.1 s` as a number and its unit, `2 h 14 min` as one piece. */
export function figure(text: string): { number: string; unit: string } {
  const match = /^([\d.,]+)(%|\u00a0?\p{L}+)$/u.exec(text);
  return match === null ? { number: text, unit: "" } : { number: match[1] ?? "", unit: match[2] ?? "" };
}

export function monitorFactsRow(context: SiteContext, facts: MonitorFacts): FactView[] {
  const { locale, format, input } = context;
  const words = locale.monitor;
  const { windows } = facts;
  const uptime = (term: string, own: Statistics): FactView => ({
    term,
    tone: "",
    values: [figure(uptimeText(context, facts, own))],
    sub: [
      isByPage(facts) ? locale.others.byPage.label : "",
      words.coverage(format.coverage(own.coverage)),
      callsSoFar(context, facts, own),
    ]
      .filter(Boolean)
      .join(", "),
  });
  const week = windows["7d"];
  const recent = facts.incidents.filter(({ begin }) => toMs(begin) >= input.nowMs - LATE_WINDOW_MS);
  const incidents: FactView = {
    term: words.incidents90,
    tone: "",
    values: [figure(format.count(recent.length))],
    sub: words.incidentsSub(recent.filter(isOutage).length),
  };
  const uptimes = [uptime(words.uptime7, week), uptime(words.uptime90, windows["90d"])];
  if (isByPage(facts))
    return hasPageUptime(facts)
      ? [...uptimes, incidents]
      : [{ term: words.uptime, tone: "", values: [figure("–")], sub: locale.others.byPage.sub }, incidents];
  return [
    ...uptimes,
    ...latencyFact(context, facts),
    ...tokenFact(context, facts),
    {
      term: isHeartbeat(facts.monitor) ? words.reportsFailed : words.callsFailed,
      tone: "",
      values: [figure(week.errorRate === undefined ? "–" : format.rate(week.errorRate))],
      sub: words.failedOf(format.count(week.failures), format.count(week.calls)),
    },
    ...(facts.page === undefined ? [] : [latenessFact({ locale, format }, recent)]),
    incidents,
    ...spendFact(context, facts),
  ];
}

/** How long successful calls take; nothing of reports that do not say it. */
function latencyFact({ locale, format }: SiteContext, { monitor, windows }: MonitorFacts): FactView[] {
  const words = locale.monitor;
  const { p50, p95 } = windows["7d"].latency ?? {};
  if (isHeartbeat(monitor) && p50 === undefined) return [];
  const values = [p50, p95].map((ms) => figure(ms === undefined ? "–" : format.latency(ms)));
  return [{ term: words.p50p95, tone: "", values, sub: isHeartbeat(monitor) ? words.reportsOver7 : words.over7 }];
}

/** How long the first token takes, where answers are streams. */
function tokenFact({ locale, format }: SiteContext, { calls }: MonitorFacts): FactView[] {
  const words = locale.measured;
  const { tokenMs, tokensPerSecond } = calls;
  if (tokenMs === undefined) return [];
  const sub = [
    words.median,
    ...(tokensPerSecond === undefined ? [] : [words.tokensPerSecond(String(tokensPerSecond))]),
  ];
  return [{ term: words.firstToken, tone: "", values: [figure(format.latency(tokenMs))], sub: sub.join(", ") }];
}

function spendFact(context: SiteContext, facts: MonitorFacts): FactView[] {
  const { spend } = context.locale;
  const { spending } = facts;
  if (spending === undefined) return [];
  const unpriced = spending.unpricedToday;
  const isPart = unpriced > 0 && spending.today.length > 0;
  const today = amountsText(context, spending.today, isPart ? 0 : unpriced);
  const month = spend.thisMonth(amountsText(context, spending.month, spending.unpriced));
  const sub = isPart ? `${spend.orMore}; ${month}` : month;
  return [{ term: spend.today, tone: "", values: [{ number: today, unit: "" }], sub }];
}

/** The median of how late the page was, over the incidents in which it spoke. */
function latenessFact(
  { locale, format }: Pick<SiteContext, "locale" | "format">,
  recent: MonitorFacts["incidents"],
): FactView {
  const words = locale.monitor;
  const own = recent.filter(({ kind }) => kind === "outage" || kind === "degradation");
  const spoken = own.flatMap((incident) => latenessMs(incident) ?? []);
  const silent = own.filter(({ corroboration }) => corroboration === "unacknowledged").length;
  const median = spoken.toSorted((a, b) => a - b)[Math.floor((spoken.length - 1) / 2)];
  if (median === undefined) {
    const values = [{ number: silent === 0 ? "–" : words.never, unit: "" }];
    return {
      term: words.pageLate,
      tone: silent === 0 ? "" : " truth",
      values,
      sub: silent === 0 ? words.noneIn90 : words.pageNeverSub(silent),
    };
  }
  const sign = median < 0 && !isAtOnce(median) ? "−" : "";
  const { number, unit } = figure(delayText({ locale, format }, median));
  return {
    term: words.pageLate,
    tone: " truth",
    values: [{ number: sign + number, unit }],
    sub: words.pageLateSub(spoken.length, silent),
  };
}
