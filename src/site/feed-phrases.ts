import { toMs } from "../domain/instant.ts";
import type { Incident } from "../domain/incident.ts";
import type { SiteContext } from "./context.ts";
import { outsideText } from "./outside.ts";

/** An incident of a feed that nobody could read for days. */
export type FeedIncident = Incident & { readonly feed: string };

export const isOfFeed = (incident: Incident): incident is FeedIncident => incident.feed !== undefined;

export const feedNameOf = ({ input }: Pick<SiteContext, "input">, feed: string): string =>
  outsideText(input.feedNames.get(feed)?.name ?? feed);

/** `Google’s page`, or the name of a source that is no official one. */
function sourceOf(context: SiteContext, { feed }: FeedIncident): string {
  const isPage = context.pages.some(({ card }) => card.feed === feed);
  return context.locale.incident.unreadFeed.source(feedNameOf(context, feed), isPage);
}

/** How long it could not be read, up to now. */
export const lastedMs = ({ input }: SiteContext, { begin, end }: Incident): number =>
  (end === undefined ? input.nowMs : toMs(end)) - toMs(begin);

/** `Google’s page has not been readable for 3 d 4 h` */
export function feedTitle(context: SiteContext, incident: FeedIncident): string {
  const lasted = context.format.duration(lastedMs(context, incident));
  return context.locale.incident.unreadFeed.title(sourceOf(context, incident), lasted, incident.end === undefined);
}

/** The same in a list, where the duration stands beside it. */
export const feedBrief = (context: SiteContext, incident: FeedIncident): string =>
  context.locale.incident.unreadFeed.brief(sourceOf(context, incident), incident.end === undefined);
