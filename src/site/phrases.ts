import { latenessMs } from "../domain/corroborate.ts";
import type { Incident, Level } from "../domain/incident.ts";
import { MINUTE_MS, toMs } from "../domain/instant.ts";
import type { Outcome, Reason } from "../domain/outcome.ts";
import type { ComponentStatus } from "../domain/report.ts";
import type { Sample } from "../domain/sample.ts";
import type { Statistics } from "../domain/statistics.ts";
import type { Verdict } from "../domain/verdict.ts";
import type { Locale, StateName, Trouble } from "../locales/index.ts";
import { pageOfIncident, spokenNameOf, type SiteContext, type SiteIncident } from "./context.ts";
import { isNews } from "./incident-kinds.ts";
import { isHeartbeat } from "./input.ts";
import { newsTitle } from "./news-phrases.ts";
import { isByPage, isThin, type MonitorFacts } from "./facts.ts";
import { outsideText } from "./outside.ts";
import { whyStopped } from "./spend-phrases.ts";

/** How the trouble of a verdict is told. */
export function troubleOfVerdict(locale: Locale, { verdict, ground, outcome, reason }: Verdict): Trouble {
  if (ground === "page" && (verdict === "down" || verdict === "degraded")) return locale.byPage[verdict];
  return troubleOf(locale, verdict === "degraded", outcome, reason);
}

export function troubleOfIncident(locale: Locale, { kind, outcome, reason, title, rule = "" }: Incident): Trouble {
  if (kind === "alert") return locale.rule(outsideText(title ?? rule));
  if (kind === "manual" && title !== undefined)
    return { ...troubleOf(locale, false, outcome, reason), brief: outsideText(title) };
  // No call of ours met it: the verdict was the page's.
  if (outcome === undefined && (kind === "outage" || kind === "degradation")) {
    const state = kind === "outage" ? "down" : "degraded";
    return { ...locale.byPage[state], brief: locale.tally[state] };
  }
  return troubleOf(locale, kind === "degradation", outcome, reason);
}

function troubleOf(
  locale: Locale,
  isDegraded: boolean,
  outcome: Outcome | undefined,
  reason: Reason | undefined,
): Trouble {
  if (isDegraded && outcome !== "slow") return locale.atTimes;
  const told = reason === undefined ? undefined : locale.toldByReason[reason];
  return told ?? locale.trouble[outcome ?? "ok"];
}

/** `X is overloaded`, or `X was overloaded for 38 min`. */
export function incidentTitle(context: SiteContext, one: SiteIncident): string {
  const { locale, format } = context;
  const { incident, facts } = one;
  if (isNews(incident)) return newsTitle(context, one);
  // What a person filed is called as they called it.
  if (incident.kind === "manual" && incident.title !== undefined) return outsideText(incident.title);
  const name = spokenNameOf(facts);
  const lasted = incident.end === undefined ? undefined : format.duration(toMs(incident.end) - toMs(incident.begin));
  if (incident.kind === "advisory")
    return lasted === undefined ? locale.incident.advisoryNow(name) : locale.incident.advisoryLasted(name, lasted);
  const trouble = troubleOfIncident(locale, incident);
  return locale.incident.title(name, lasted === undefined ? trouble.now : trouble.lasted(lasted));
}

/** Clocks and readings are no finer than a minute: within one, nobody was first. */
export const isAtOnce = (lateMs: number): boolean => Math.abs(lateMs) < MINUTE_MS;

/** A delay for people: nothing under a minute is told in seconds. */
export const delayText = ({ locale, format }: Pick<SiteContext, "locale" | "format">, ms: number): string =>
  isAtOnce(ms) ? locale.words.atOnce : format.duration(Math.abs(ms));

/** A lead without its sign, in whole minutes. */
export const leadDuration = ({ format }: Pick<SiteContext, "format">, ms: number): string =>
  format.duration(Math.floor(Math.abs(ms) / MINUTE_MS) * MINUTE_MS);

/** How long after our verdict the page spoke, or before it: `12 min after us`. */
export function leadText({ locale, format }: Pick<SiteContext, "locale" | "format">, ms: number): string {
  const { pages } = locale;
  if (isAtOnce(ms)) return pages.leadAtOnce;
  const duration = leadDuration({ format }, ms);
  return ms > 0 ? pages.lead.after(duration) : pages.lead.before(duration);
}

/** The uptime of a window, once it rests on calls enough. */
export const uptimeText = (
  { format }: Pick<SiteContext, "format">,
  facts: Pick<MonitorFacts, "monitor">,
  own: Statistics,
): string => (own.uptime === undefined || isThin(facts, own) ? "–" : format.uptime(own.uptime));

/** `2 calls so far` where an uptime is withheld for their fewness, else empty. */
export function callsSoFar(
  { locale }: Pick<SiteContext, "locale">,
  facts: Pick<MonitorFacts, "monitor" | "verdict">,
  own: Statistics,
): string {
  const { uptime, calls } = own;
  if (uptime === undefined || calls === 0 || !isThin(facts, own)) return "";
  if (isByPage(facts)) return locale.others.byPage.readingsSoFar(calls);
  return isHeartbeat(facts.monitor) ? locale.index.reportsSoFar(calls) : locale.index.callsSoFar(calls);
}

/** What the page said of an incident, as a short sentence; empty where there is nothing to say. */
export function pageClause(context: SiteContext, one: SiteIncident): string {
  const { locale, format } = context;
  const { incident } = one;
  const { sentence } = locale;
  const page = pageOfIncident(context, one);
  if (incident.kind === "advisory" || incident.kind === "configuration" || isNews(incident) || page === "") return "";
  const lateMs = latenessMs(incident);
  if (lateMs !== undefined) {
    if (isAtOnce(lateMs)) return sentence.pageAtOnce(page);
    return lateMs < 0
      ? sentence.pageFirst(page, format.duration(-lateMs))
      : sentence.pageLate(page, format.duration(lateMs));
  }
  if (incident.corroboration === "unread") return sentence.pageUnread;
  if (incident.corroboration !== "unacknowledged") return "";
  return incident.end === undefined ? sentence.pageSilent(page) : sentence.pageNever(page);
}

export function stateOfIncident({ kind, level }: Pick<Incident, "kind" | "level">): StateName {
  switch (kind) {
    case "outage":
    case "heartbeat":
      return "down";
    case "degradation":
    case "advisory":
      return "degraded";
    case "certificate":
    case "alert":
    case "manual":
      return stateOfLevel(level);
    case "configuration":
      return "limited";
    case "models":
    case "maintenance":
      return "nodata";
  }
}

/** Of what is still to come: the colour of its level. */
export function stateOfLevel(level: Level): StateName {
  return level === "critical" ? "down" : level === "warning" ? "degraded" : "nodata";
}

/** What somebody else calls a trouble. */
export function stateOfStatus(status: ComponentStatus | undefined): StateName {
  if (status === "major_outage") return "down";
  return status === "partial_outage" || status === "degraded_performance" ? "degraded" : "nodata";
}

export function stateOfOutcome(outcome: Outcome): StateName {
  switch (outcome) {
    case "ok":
      return "up";
    case "slow":
      return "degraded";
    case "rate-limited":
    case "quota-exhausted":
    case "rejected":
      return "limited";
    case "inconclusive":
      return "nodata";
    default:
      return "down";
  }
}

/** What a page said, by what it amounts to. */
export function saidOf(locale: Locale, outcome: Outcome): string {
  const { said } = locale.others.byPage;
  return Object.hasOwn(said, outcome) ? said[outcome as keyof typeof said] : locale.outcome[outcome];
}

/** `503 UNAVAILABLE`, `ECONNREFUSED`: what the machine said. */
export function codesOf({ code, error }: Pick<Sample, "code" | "error">): string {
  return outsideText([code, error].filter((part) => part !== undefined).join(" "));
}

export function reasonPhrase(locale: Locale, outcome: Outcome | undefined, reason: Reason | undefined): string {
  if (reason !== undefined) return locale.reason[reason];
  return outcome === undefined ? locale.byPage.down.brief : locale.outcome[outcome];
}

/** Why it is wrong, in words; of what a person filed, what was said of it last. */
export function causeOf(locale: Locale, { kind, outcome, reason, timeline }: Incident): string {
  if (kind === "alert") return measuredOf(locale, timeline);
  if (kind !== "manual") return reasonPhrase(locale, outcome, reason);
  const said = timeline.findLast((event) => event.what === "status");
  return outsideText(said?.text ?? "").replace(/\.$/u, "");
}

/** What a rule measured when it was broken last. */
function measuredOf(locale: Locale, timeline: Incident["timeline"]): string {
  const told = timeline.findLast((event) => "value" in event && event.value !== undefined);
  if (told === undefined || !("value" in told) || told.value === undefined) return "";
  return locale.incident.story.measured(outsideText(told.value), outsideText(told.limit ?? "")).replace(/\.$/u, "");
}

/** The same as a sentence, which leaves what a machine said as it is; empty where nothing is known. */
export function causeTold(locale: Locale, incident: Incident): string {
  const cause = causeOf(locale, incident);
  if (incident.kind === "alert" || cause === "") return cause && `${cause}.`;
  return locale.index.reasonTold(cause);
}

/** Why nothing is known of a monitor now. */
export function whyUnknown(context: SiteContext, facts: MonitorFacts): string {
  const { locale, format, input } = context;
  const { last, monitor } = facts;
  const stopped = whyStopped(context, facts);
  if (stopped !== undefined) return stopped;
  if (isByPage(facts)) return locale.others.byPage.unknown;
  if (last === undefined) return isHeartbeat(monitor) ? locale.index.neverHeard : locale.index.neverAsked;
  const { outcome, reason } = last;
  if (outcome === "rejected" || outcome === "quota-exhausted" || outcome === "inconclusive")
    return reasonPhrase(locale, outcome, reason);
  return locale.index.notAskedSince(format.timeNear(toMs(last.t), input.nowMs));
}
