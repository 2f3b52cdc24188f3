import { toMs } from "../domain/instant.ts";
import { nameOf, type SiteContext, type SiteIncident } from "./context.ts";
import { isOfFeed } from "./feed-phrases.ts";
import { isNews } from "./incident-kinds.ts";
import { newsBrief, newsText } from "./news-phrases.ts";
import { causeOf, pageClause, stateOfIncident, troubleOfIncident } from "./phrases.ts";

/** An incident as one item of a list. */
export interface IncidentItem {
  readonly glyph: string;
  readonly href: string;
  readonly title: string;
  readonly duration: string;
  readonly sub: string;
}

const known = new WeakMap<SiteIncident, IncidentItem>();

/** `root` leads from the page to the site's top. Worked out once: lists, months and the search tell of the same ones. */
export function incidentItem(context: SiteContext, one: SiteIncident, root: string): IncidentItem {
  const item = known.get(one) ?? itemOf(context, one);
  known.set(one, item);
  return { ...item, href: `${root}${item.href}` };
}

function itemOf(context: SiteContext, one: SiteIncident): IncidentItem {
  const { locale, format, input } = context;
  const { incident } = one;
  const lasted = format.duration(
    (incident.end === undefined ? input.nowMs : toMs(incident.end)) - toMs(incident.begin),
  );
  const brief = isNews(incident)
    ? newsBrief(context, one)
    : incident.kind === "advisory"
      ? locale.incident.advisoryBrief
      : troubleOfIncident(locale, incident).brief;
  const clause = isNews(incident)
    ? newsText(context, one)
    : incident.kind === "advisory"
      ? locale.index.ourCallsFine
      : pageClause(context, one) || causeOf(locale, incident);
  return {
    glyph: stateOfIncident(incident),
    href: `incidents/${incident.id}.html`,
    // It is the feed's trouble, not the monitor's.
    title: isOfFeed(incident) ? brief : locale.incident.short(nameOf(one.facts), brief),
    // A change of a list is news, and lasts no time.
    duration:
      incident.kind === "models" ? "" : incident.end === undefined ? locale.incident.runningDuration(lasted) : lasted,
    sub: `${format.dayTime(toMs(incident.begin))} · ${clause.replace(/\.$/u, "")}`,
  };
}
