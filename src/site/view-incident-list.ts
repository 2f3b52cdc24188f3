import { toMs } from "../domain/instant.ts";
import { nameOf, type SiteContext, type SiteIncident } from "./context.ts";
import { isOfFeed } from "./feed-phrases.ts";
import { metByUs } from "./incident-index.ts";
import { isFalseAlarm, isNews } from "./incident-kinds.ts";
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
  return {
    // Of what was no trouble nothing is claimed.
    glyph: isFalseAlarm(incident) ? "nodata" : stateOfIncident(incident),
    href: `incidents/${incident.id}.html`,
    title: titleOf(context, one, brief),
    // A change of a list is news, and lasts no time.
    duration:
      incident.kind === "models" ? "" : incident.end === undefined ? locale.incident.runningDuration(lasted) : lasted,
    sub: [format.dayTime(toMs(incident.begin)), clauseOf(context, one).replace(/\.$/u, "")]
      .filter((text) => text !== "")
      .join(" · "),
  };
}

/** Whose it is, unless the words begin with that; a feed's trouble is not the monitor's. */
function titleOf({ locale }: SiteContext, { incident, facts }: SiteIncident, brief: string): string {
  const name = nameOf(facts);
  return isOfFeed(incident) || brief.startsWith(name) ? brief : locale.incident.short(name, brief);
}

function clauseOf(context: SiteContext, one: SiteIncident): string {
  const { locale } = context;
  const { incident } = one;
  if (isNews(incident)) return newsText(context, one);
  if (isFalseAlarm(incident)) return locale.archive.falseAlarm;
  if (incident.kind === "advisory")
    return metByUs(context, incident) ? locale.index.ourCallsToo : locale.index.ourCallsFine;
  return pageClause(context, one) || causeOf(locale, incident);
}
