import { toMs } from "../domain/instant.ts";
import { isFailure } from "../domain/outcome.ts";
import { pageOf, pageOfIncident, type SiteContext, type SiteIncident } from "./context.ts";
import { callsIn, hasRepetitions, incidentPulse } from "./incident-chart.ts";
import { outsideUrl } from "./outside.ts";
import { causeTold, codesOf, incidentTitle, pageClause, stateOfIncident } from "./phrases.ts";

/** A running incident with its chart. */
export function eventView(context: SiteContext, one: SiteIncident): object {
  const { locale, format, input } = context;
  const { incident, facts } = one;
  const calls = callsIn(facts.ledger.samples, { fromMs: toMs(incident.begin), toMs: input.nowMs });
  const failed = calls.filter(({ outcome }) => isFailure(outcome) || outcome === "slow");
  const last = failed.at(-1);
  const issueUrl = outsideUrl(incident.issue?.url);
  const pageUrl = outsideUrl(incident.pageUrl) ?? facts.page?.url;
  const clause = pageClause(context, one);
  const isSilent = incident.kind === "heartbeat";
  return {
    id: `event-${incident.id}`,
    critical: incident.level === "critical",
    glyph: stateOfIncident(incident),
    level: capital(locale.level[incident.level]),
    running: locale.index.running,
    since: locale.index.sinceFor(
      format.timeNear(toMs(incident.begin), input.nowMs),
      format.duration(input.nowMs - toMs(incident.begin)),
    ),
    href: `incidents/${incident.id}.html`,
    title:
      clause === ""
        ? incidentTitle(context, one)
        : locale.incident.titleAnd(incidentTitle(context, one), clause, pageOfIncident(context, one)),
    chart: incidentPulse(context, one),
    told: isSilent ? lastHeard(context, one) : told(),
    codes: last === undefined ? "" : codesOf(last),
    reason: isSilent ? "" : (last?.reason ?? ""),
    because: causeTold(locale, incident),
    links: [
      { href: `incidents/${incident.id}.html`, text: locale.index.timeline },
      ...(issueUrl === undefined ? [] : [{ href: issueUrl, text: locale.index.issue(incident.issue?.number ?? 0) }]),
      ...(pageUrl === undefined ? [] : [{ href: pageUrl, text: locale.index.officialPage(pageOf(facts)) }]),
    ],
  };

  function told(): string {
    return last === undefined ? "" : locale.index.told(failed.length, calls.length, hasRepetitions(context, one));
  }
}

/** Of a heartbeat, which nobody calls. */
function lastHeard({ locale, format, input }: SiteContext, { facts }: SiteIncident): string {
  const { heardMs } = facts.calls;
  return heardMs === undefined ? "" : locale.index.lastHeard(format.timeNear(heardMs, input.nowMs));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
