import { toMs } from "../domain/instant.ts";
import { nameOf, type SiteContext, type SiteIncident } from "./context.ts";
import { feedNameOf, isOfFeed, lastedMs, type FeedIncident } from "./feed-phrases.ts";
import { outsideUrl } from "./outside.ts";
import { figure, type FactView } from "./view-monitor-facts.ts";

/** What an incident of a feed is about, in place of a monitor. */
export function feedLink(
  context: SiteContext,
  { feed }: FeedIncident,
): { readonly href: string; readonly text: string } {
  const page = context.pages.find(({ card }) => card.feed === feed);
  return { href: page === undefined ? "" : "../status-pages.html", text: feedNameOf(context, feed) };
}

export const feedUrl = ({ input }: SiteContext, { feed }: FeedIncident): string | undefined =>
  outsideUrl(input.feedNames.get(feed)?.url);

/** Since when it could not be read, and whom that leaves without it. */
export function feedFacts(context: SiteContext, { incident }: SiteIncident): FactView[] {
  if (!isOfFeed(incident)) return [];
  const { locale, format, input, facts } = context;
  const words = locale.incident;
  const { unreadFeed } = words;
  const beganMs = toMs(incident.begin);
  const users = facts.filter(({ monitor }) => monitor.feeds.some(({ feed }) => feed === incident.feed)).map(nameOf);
  const sub =
    incident.end === undefined
      ? words.from(format.timeNear(beganMs, input.nowMs))
      : words.fromTo(format.dayTime(beganMs), format.dayTime(toMs(incident.end)));
  return [
    { term: unreadFeed.lasted, tone: "", values: [figure(format.duration(lastedMs(context, incident)))], sub },
    {
      term: unreadFeed.usedBy,
      tone: "",
      values: [{ number: format.count(users.length), unit: ` ${unreadFeed.monitors(users.length)}` }],
      sub: locale.list(users.slice(0, 3)),
    },
  ];
}

/** What somebody should do about it, and what it means meanwhile. */
export function feedAside({ locale }: SiteContext, { end, problem }: FeedIncident) {
  const { unreadFeed } = locale.incident;
  return end === undefined
    ? { head: unreadFeed.head, texts: [...unreadFeed.remedy(problem), ...unreadFeed.meaning] }
    : { head: unreadFeed.headOver, texts: unreadFeed.meaning };
}
