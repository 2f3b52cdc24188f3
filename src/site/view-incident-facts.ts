import { toMs } from "../domain/instant.ts";
import { latenessMs, leadMs } from "../domain/corroborate.ts";
import { isFailure } from "../domain/outcome.ts";
import type { Incident } from "../domain/incident.ts";
import { nameOf, type SiteContext, type SiteIncident } from "./context.ts";
import { overlap } from "./day-facts.ts";
import { isOfFeed } from "./feed-phrases.ts";
import { incidentsMeanwhile } from "./incident-index.ts";
import { isNews, isOfVerdict } from "./incident-kinds.ts";
import { isUncalled, uncalledFacts } from "./view-incident-aside.ts";
import { callsOf } from "./incident-chart.ts";
import { delayText, isAtOnce, leadText } from "./phrases.ts";
import { figure, type FactView } from "./view-monitor-facts.ts";

export function incidentFactsRow(context: SiteContext, one: SiteIncident): FactView[] {
  const { locale, format } = context;
  const words = locale.incident;
  const { incident } = one;
  const beganMs = toMs(incident.begin);
  const noticedMs = toMs(incident.detected) - beganMs;
  const calls = callsOf(context, one);
  const failed = calls.filter(({ outcome }) => isFailure(outcome)).length;
  if (incident.kind === "models" || isOfFeed(incident)) return uncalledFacts(context, one);
  return [
    ...(incident.kind === "certificate" ? uncalledFacts(context, one) : []),
    lastedFact(context, one),
    ...(incident.kind === "advisory" ||
    incident.kind === "manual" ||
    isNews(incident) ||
    incident.imported !== undefined
      ? []
      : [
          {
            term: isAtOnce(noticedMs) ? words.noticedHow : words.noticed,
            tone: "" as const,
            values: [figure(delayText(context, noticedMs))],
            sub: words.noticedSub(format.timeNear(toMs(incident.detected), beganMs)),
          },
        ]),
    ...(incident.imported === undefined ? pageFact(context, one) : importedFact(context)),
    ...(incident.kind === "heartbeat" ? uncalledFacts(context, one) : []),
    ...(calls.length === 0 || isUncalled(incident)
      ? []
      : [
          {
            term: words.failed,
            tone: "" as const,
            values: [{ number: format.count(failed), unit: ` ${words.of(format.count(calls.length))}` }],
            sub: words.failedSub,
          },
        ]),
    ...(isTrouble(incident) || incident.kind === "alert" ? [affectedFact(context, one)] : []),
  ];
}

function lastedFact({ locale, format, input }: SiteContext, { incident }: SiteIncident): FactView {
  const words = locale.incident;
  const beganMs = toMs(incident.begin);
  const endMs = incident.end === undefined ? input.nowMs : toMs(incident.end);
  const values = [figure(format.duration(endMs - beganMs))];
  if (incident.end === undefined) {
    const term = incident.kind === "certificate" ? words.certificate.knownFor : words.lastedSoFar;
    return { term, tone: "", values, sub: words.from(format.timeNear(beganMs, input.nowMs)) };
  }
  const sub = words.fromTo(format.time(beganMs), `${format.timeNear(endMs, beganMs)} ${format.zone(endMs)}`);
  return { term: words.lasted, tone: "", values, sub };
}

/** Neither when it was noticed nor what the page said is known of what another program saw. */
function importedFact({ locale }: SiteContext): FactView[] {
  const words = locale.incident;
  return [{ term: words.importedFrom, tone: "", values: [figure("Upptime")], sub: words.importedSub }];
}

function pageFact(context: SiteContext, { incident }: SiteIncident): FactView[] {
  const { locale, format } = context;
  const words = locale.incident;
  const sub = words.pageSub[incident.corroboration];
  if (!isOfVerdict(incident)) return [];
  // Where no page is read, the diagnosis says so, once.
  if (incident.corroboration === "uncovered") return [];
  const lateMs = latenessMs(incident);
  if (incident.pagePublished === undefined || lateMs === undefined) {
    if (incident.corroboration !== "unacknowledged")
      return [{ term: words.pageLate, tone: "", values: [figure("–")], sub }];
    const word = incident.end === undefined ? words.pageSilentFact : words.pageNeverFact;
    return [{ term: words.pageLate, tone: " truth", values: [figure(word)], sub }];
  }
  const time = format.timeNear(toMs(incident.pagePublished), toMs(incident.begin));
  const earlyMs = leadMs(incident) ?? 0;
  const said = words.pageSaid(time, isAtOnce(lateMs) && isAtOnce(earlyMs) ? "" : leadText(context, earlyMs));
  const values = [figure(delayText(context, lateMs))];
  if (isAtOnce(lateMs)) return [{ term: words.pageSpoke, tone: " truth", values, sub: said }];
  return lateMs < 0
    ? [{ term: words.pageEarly, tone: "", values, sub: said }]
    : [{ term: words.pageLate, tone: " truth", values, sub: said }];
}

/** Calls failed, or a person says that something is wrong. */
const isTrouble = (incident: Incident): boolean =>
  isOfVerdict(incident) || (incident.kind === "manual" && incident.level !== "info");

/** Other monitors that were in trouble at the same time. */
function affectedFact(context: SiteContext, { incident, facts }: SiteIncident): FactView {
  const { locale, format, input } = context;
  const span = (begin: string, end: string | undefined) => ({
    fromMs: toMs(begin),
    toMs: end === undefined ? input.nowMs : toMs(end),
  });
  const own = span(incident.begin, incident.end);
  const others = incidentsMeanwhile(context, incident).filter(
    (other) =>
      other.facts.monitor.id !== facts.monitor.id &&
      isTrouble(other.incident) &&
      overlap(own, span(other.incident.begin, other.incident.end)) > 0,
  );
  const names = [...new Set(others.map((other) => nameOf(other.facts)))];
  const sub = names.length === 0 ? locale.incident.nothingElse : locale.list(names.slice(0, 3));
  return { term: locale.incident.affected, tone: "", values: [figure(format.count(names.length))], sub };
}
