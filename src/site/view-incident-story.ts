import { latenessMs } from "../domain/corroborate.ts";
import { assertNever } from "../domain/errors.ts";
import type { Incident, IncidentEvent } from "../domain/incident.ts";
import { toMs } from "../domain/instant.ts";
import { pageOfIncident, type SiteContext, type SiteIncident } from "./context.ts";
import { feedNameOf, isOfFeed } from "./feed-phrases.ts";
import { outsideText, outsideUrl } from "./outside.ts";
import { codesOf, isAtOnce, reasonPhrase, stateOfIncident, stateOfLevel, stateOfStatus } from "./phrases.ts";
import { commentsAfter, type Paragraph } from "./comment-paragraphs.ts";
import { causeText, handlingEvent } from "./handling-story.ts";
import { isNews } from "./incident-kinds.ts";
import { NAMES_SHOWN } from "./news-phrases.ts";

/** One moment of the timeline. */
export interface StoryItem {
  readonly datetime: string;
  readonly time: string;
  readonly glyph: string;
  readonly isPage: boolean;
  readonly title: string;
  /** Where it was said. */
  readonly href: string;
  readonly text: string;
  readonly code: string;
  /** What a person wrote. */
  readonly paragraphs: readonly Paragraph[];
}

export type Told = Pick<StoryItem, "glyph" | "title" | "text"> & {
  readonly isPage?: boolean;
  readonly at?: string;
  readonly code?: string;
  readonly href?: string | undefined;
  readonly paragraphs?: readonly Paragraph[];
};

export function incidentStory(context: SiteContext, one: SiteIncident): StoryItem[] {
  const { format, locale } = context;
  const { incident } = one;
  const told = eventsOf(incident).map((event) => ({ at: event.t, ...tell(context, one, event) }));
  const first = incident.evidence[0];
  const starts: readonly (Told & { readonly at: string })[] = isOfFeed(incident)
    ? [{ at: incident.begin, ...feedStart(context, incident) }]
    : first === undefined || incident.begin === incident.detected
      ? []
      : [
          {
            at: incident.begin,
            glyph: stateOfIncident(incident),
            title: locale.incident.story.firstFailure,
            text: codesOf(first),
            code: first.reason ?? "",
          },
        ];
  return [...starts, ...told]
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ at, glyph, title, text, code = "", href = "", isPage = false, paragraphs = [] }, index, all) => ({
      datetime: at,
      // A certificate ends in days: the hour at which somebody saw it is beside the point.
      time:
        incident.kind === "certificate"
          ? format.day(toMs(at))
          : format.timeNear(toMs(at), toMs(all[index - 1]?.at ?? incident.begin)),
      glyph,
      isPage,
      title,
      href,
      text: text === "" && code !== "" ? `${locale.incident.reasonIs}:` : text,
      code,
      paragraphs,
    }));
}

/** Of what is news in itself, the opening says nothing more; what is written when all is over belongs to the post-mortem. */
function eventsOf(incident: Incident): readonly IncidentEvent[] {
  const after = new Set<IncidentEvent>(commentsAfter(incident));
  const timeline = incident.timeline.filter(
    (event) => !after.has(event) && !(event.what === "comment" && event.text === ""),
  );
  const isTold = isNews(incident) && timeline.some(({ what }) => what === "certificate" || what === "models");
  return isTold ? timeline.filter(({ what }) => what !== "opened") : timeline;
}

/** What an event of the timeline says; a page's word stands where it was published. */
function tell(context: SiteContext, one: SiteIncident, event: IncidentEvent): Told {
  const { locale } = context;
  const { story } = locale.incident;
  const { incident } = one;
  const glyph = stateOfIncident(incident);
  if (event.what === "certificate" || event.what === "models") return newsEvent(context, incident, event);
  switch (event.what) {
    case "opened":
      return {
        glyph,
        title: story.opened(locale.level[event.level]),
        text: openedText(context, incident, event.t, causeText(locale, event)),
      };
    case "level":
      return { glyph, title: story.level(locale.level[event.level]), text: causeText(locale, event) };
    case "error":
      return {
        glyph,
        title: story.error(reasonPhrase(locale, event.outcome, event.reason)),
        text: "",
        ...(event.reason !== undefined && { code: event.reason }),
      };
    case "page":
      return pageEvent(context, one, event);
    case "witness":
    case "hint":
      return othersEvent(context, one, event);
    case "joined":
    case "planned":
    case "acknowledged":
    case "taken-up":
    case "muted":
    case "false-alarm":
    case "status":
    case "comment":
      return handlingEvent(context, event);
    case "recovered":
      return recovery(context, incident, event);
    case "ended":
      return { glyph: "nodata", title: story.ended[event.why], text: "" };
    case "reopened":
      return { glyph, title: story.reopened(locale.level[event.level]), text: causeText(locale, event) };
    default:
      return assertNever(event);
  }
}

function openedText({ format, locale }: SiteContext, incident: Incident, t: string, because: string): string {
  const { story } = locale.incident;
  const afterMs = toMs(t) - toMs(incident.begin);
  const after = isOfFeed(incident)
    ? story.unreadableFor(format.duration(afterMs))
    : incident.kind === "advisory" || incident.kind === "manual" || incident.imported !== undefined
      ? ""
      : isAtOnce(afterMs)
        ? story.openedAtOnce
        : story.openedText(format.duration(afterMs));
  return [because, after].filter((text) => text !== "").join(" ");
}

/** What somebody else sees or says of it. */
function othersEvent(
  context: SiteContext,
  { incident }: SiteIncident,
  event: Extract<IncidentEvent, { what: "witness" | "hint" }>,
): Told {
  const { format, locale, input } = context;
  const { story } = locale.incident;
  const name = feedNameOf(context, event.feed);
  if (event.what === "hint") {
    const text = story.hintText(event.count, event.usual, format.duration(event.windowMs));
    return { glyph: "nodata", title: story.hint(name), text, href: outsideUrl(input.feedNames.get(event.feed)?.url) };
  }
  const { title, uptime, status, begin, published, url } = event;
  const text = story.witnessText({
    title: title === undefined ? "" : outsideText(title),
    uptime: uptime === undefined ? "" : format.coverage(uptime),
    status,
    since: begin === undefined ? "" : format.timeNear(toMs(begin), toMs(incident.begin)),
  });
  return {
    glyph: stateOfStatus(status),
    title: story.witness(name),
    text,
    href: outsideUrl(url),
    ...(published !== undefined && { at: published }),
  };
}

function feedStart({ locale }: SiteContext, { problem }: Incident): Told {
  const { story, unreadFeed } = locale.incident;
  return { glyph: "nodata", title: story.unreadable, text: story.because(unreadFeed.why(problem)) };
}

function recovery({ locale, format }: SiteContext, incident: Incident, { t }: IncidentEvent): Told {
  const { story } = locale.incident;
  const { kind, begin } = incident;
  if (isOfFeed(incident))
    return { glyph: "up", title: story.readable, text: story.recoveredText(format.duration(toMs(t) - toMs(begin))) };
  if (kind === "certificate") return { glyph: "up", title: story.renewed, text: "" };
  if (kind === "models") return { glyph: "nodata", title: story.settled, text: "" };
  return { glyph: "up", title: story.recovered, text: story.recoveredText(format.duration(toMs(t) - toMs(begin))) };
}

/** What is told of a certificate or of a list of models. */
function newsEvent(
  { locale, format }: SiteContext,
  { timeline }: Incident,
  event: Extract<IncidentEvent, { what: "certificate" | "models" }>,
): Told {
  const { story } = locale.incident;
  if (event.what === "certificate") {
    const title = story.certificate(event.daysLeft, format.fullDay(toMs(event.to)));
    const told = timeline.filter(({ what }) => what === "certificate");
    const before = told[told.indexOf(event) - 1];
    const level = locale.level[event.level];
    const isSame = before?.what === "certificate" && before.level === event.level;
    const text = before === undefined ? story.opened(level) : isSame ? "" : story.level(level);
    return { glyph: stateOfLevel(event.level), title, text };
  }
  const [appeared, vanished] = [event.appeared, event.vanished].map(({ names }) =>
    names.slice(0, NAMES_SHOWN).map((text) => outsideText(text)),
  ) as [string[], string[]];
  const more = event.appeared.count + event.vanished.count - appeared.length - vanished.length;
  return {
    glyph: "nodata",
    title: story.models(event.appeared.count, event.vanished.count),
    text: story.modelNames(appeared, vanished, more),
  };
}

function pageEvent(context: SiteContext, one: SiteIncident, event: Extract<IncidentEvent, { what: "page" }>): Told {
  const { locale, format } = context;
  const { incident } = one;
  const page = event.feed === undefined ? pageOfIncident(context, one) : feedNameOf(context, event.feed);
  const { story } = locale.incident;
  const lateMs = incident.kind === "advisory" ? undefined : latenessMs(incident);
  const lateness =
    lateMs === undefined
      ? ""
      : isAtOnce(lateMs)
        ? story.pageAtOnce
        : lateMs > 0
          ? story.pageLate(format.duration(lateMs))
          : story.pageEarly(format.duration(-lateMs));
  const title = event.title === undefined ? "" : story.pageTitle(outsideText(event.title));
  return {
    glyph: "page",
    isPage: true,
    title: story.page[event.corroboration](page),
    href: outsideUrl(event.url),
    text: [title, lateness].filter((text) => text !== "").join(" "),
    ...(event.published !== undefined && { at: event.published }),
  };
}
