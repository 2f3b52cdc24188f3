import { toMs } from "../domain/instant.ts";
import { isOpen, type Incident } from "../domain/incident.ts";
import type { StateName } from "../locales/index.ts";
import { spark } from "./charts/spark.ts";
import { dayStrip } from "./charts/strip.ts";
import { nameOf, type SiteContext } from "./context.ts";
import { DAYS_SHOWN, hasPageUptime, isByPage, isThin, type MonitorFacts } from "./facts.ts";
import { isNews, isOutage } from "./incident-kinds.ts";
import { outsideText } from "./outside.ts";
import { publicTarget } from "./public-target.ts";
import { callsSoFar, stateOfIncident, troubleOfIncident, troubleOfVerdict, uptimeText, whyUnknown } from "./phrases.ts";
import { budgetBrief } from "./spend-phrases.ts";
import { untilOf } from "./view-maintenance.ts";

/** A monitor's row on the index: name and state | page's word | 90 days | uptime over coverage | p95 | 24 h. */
export interface RowView {
  readonly name: string;
  readonly href: string;
  readonly verdict: string;
  readonly glyph: string;
  /** For a monitor that is up the word is for screen readers only. */
  readonly hiddenState: string;
  readonly sub: string;
  readonly subTone: string;
  /** What a budget does to it. */
  readonly money: string;
  readonly page?: { readonly said: string; readonly contradicts: boolean; readonly sub: string };
  readonly noPage: string;
  readonly strip: string;
  readonly uptime: string;
  /** Whose word the uptime is, where it is not our own. */
  readonly whose: string;
  readonly coverage: string;
  /** Instead of an uptime that would rest on them. */
  readonly few: string;
  readonly p95: string;
  readonly p95Tone: string;
  readonly spark: string;
}

export function rowView(context: SiteContext, facts: MonitorFacts): RowView {
  const { locale, format } = context;
  const { monitor, state } = facts;
  const quarter = facts.windows["90d"];
  const p95 = facts.windows["24h"].latency?.p95;
  const said = pageView(context, facts);
  return {
    name: nameOf(facts),
    href: `monitors/${monitor.id}.html`,
    verdict: state,
    glyph: state,
    hiddenState: state === "up" ? `${locale.state.up}${about(facts) === "" ? "" : ", "}` : "",
    sub: state === "up" ? about(facts) : stateLine(context, facts),
    subTone: state === "up" ? "" : ` t-${state}`,
    money: isMissed(facts) ? "" : budgetBrief(context, facts),
    ...(said !== undefined && { page: said }),
    noPage: locale.index.noPage,
    strip: stripOf(context, facts),
    uptime: uptimeText(context, facts, quarter),
    whose: isByPage(facts) ? locale.others.byPage.row : "",
    coverage: isByPage(facts) && !hasPageUptime(facts) ? "" : locale.index.coverage(format.coverage(quarter.coverage)),
    few: callsSoFar(context, facts, quarter),
    p95: p95 === undefined ? "–" : format.latency(p95),
    p95Tone: p95 === undefined ? "absent" : monitor.slowMs !== undefined && p95 > monitor.slowMs ? "t-degraded" : "",
    spark: sparkOf(context, facts),
  };
}

/** A budget stops it, and nothing else is to be told of its state. */
const isMissed = ({ state, spending }: MonitorFacts): boolean => state === "nodata" && spending?.stopped === true;

/** What a monitor is, in a few words. */
export function about({ monitor }: MonitorFacts): string {
  return outsideText(monitor.description ?? publicTarget({ monitor }) ?? "");
}

/** `Down for 38 min: overloaded`, `No data: not asked since 10:05`. */
export function stateLine(context: SiteContext, facts: MonitorFacts): string {
  const { locale, format, input } = context;
  const { state, verdict, open } = facts;
  if (isMissed(facts)) return budgetBrief(context, facts);
  if (state === "nodata") return locale.index.noDataWhy(whyUnknown(context, facts));
  if (state === "maintenance") return `${locale.state[state]} ${locale.maintenance.sub(untilOf(context, facts))}`;
  if (state === "limited" || verdict === undefined) return locale.state[state];
  const isSame = isOfState(open, state);
  const sinceMs = toMs(isSame ? open.begin : (verdict.firstFailure ?? verdict.since));
  const { brief } =
    isSame && verdict.ground !== "page" ? troubleOfIncident(locale, open) : troubleOfVerdict(locale, verdict);
  return locale.index.stateFor(locale.state[state], format.duration(input.nowMs - sinceMs), brief);
}

/** The incident is what makes the state. */
export const isOfState = (open: Incident | undefined, state: StateName): open is Incident =>
  open !== undefined && !isNews(open) && open.kind !== "alert" && stateOfIncident(open) === state;

function pageView({ locale, format, input }: SiteContext, { page, contradiction }: MonitorFacts): RowView["page"] {
  if (page === undefined) return undefined;
  const read = page.readMs === undefined ? "" : format.timeNear(page.readMs, input.nowMs);
  const sub =
    contradiction === "page-trouble"
      ? locale.index.ourCallsFine
      : page.readable
        ? locale.index.readAt(read)
        : page.readMs === undefined
          ? locale.index.pageNotRead
          : locale.index.pageUnread;
  return { said: page.readable ? locale.page[page.status] : "–", contradicts: contradiction !== undefined, sub };
}

function stripOf({ locale, format }: SiteContext, facts: MonitorFacts): string {
  const { days, page } = facts;
  const { uptime, coverage } = facts.windows["90d"];
  const outages = days.filter(({ downMs }) => downMs > 0);
  const admitted = outages.filter((day) => day.page !== "nothing").length;
  const desc =
    uptime === undefined
      ? locale.index.stripNothing
      : locale.index.stripDesc(
          isThin(facts, facts.windows["90d"])
            ? undefined
            : `${format.uptime(uptime)}${isByPage(facts) ? `, ${locale.others.byPage.label},` : ""}`,
          format.coverage(coverage),
          outages.length,
          admitted,
          page !== undefined,
        );
  const planned = days.reduce((sum, { maintenanceMs }) => sum + maintenanceMs, 0);
  const also = planned === 0 ? "" : ` ${locale.maintenance.ofTime(format.duration(planned))}.`;
  const described = { title: locale.index.stripTitle(nameOf(facts)), desc: desc + also };
  return dayStrip(days, { ...described, width: DAYS_SHOWN, height: 44, hasPage: page !== undefined });
}

/** The 24 whole hours to now, counted back from now. */
function sparkOf({ locale, format }: SiteContext, { spark: told, windows, incidents }: MonitorFacts): string {
  const { p95, failed, hasCalls, usual } = told;
  const last = p95.findLast((value) => value !== undefined);
  const isOpenDown = incidents.some((incident) => isOpen(incident) && isOutage(incident));
  return spark({
    title:
      last === undefined
        ? hasCalls
          ? locale.index.sparkTimeless
          : locale.index.sparkNothing
        : locale.index.sparkTitle(format.latency(last), windows["24h"].failures),
    values: p95,
    failed: isOpenDown ? failed.with(-1, true) : failed,
    ...(usual !== undefined && { usual }),
  });
}
