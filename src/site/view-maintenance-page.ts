import { endingOf, type IncidentEvent } from "../domain/incident.ts";
import { toMs } from "../domain/instant.ts";
import type { Maintenance } from "../domain/maintenance-incidents.ts";
import { frame, sentence, type SiteContext } from "./context.ts";
import { handlingEvent } from "./handling-story.ts";
import { outsideText, outsideUrl } from "./outside.ts";
import { reasonPhrase } from "./phrases.ts";
import { failedAfter, monitorsOf } from "./view-maintenance.ts";
import type { Told } from "./view-incident-story.ts";

/** The page of one planned work, to which its issue links: what, when, about whom, and what became of it. */
export function maintenancePageView(context: SiteContext, one: Maintenance): object {
  const { locale, format, input } = context;
  const words = locale.maintenance;
  const [fromMs, untilMs] = [toMs(one.window.from), toMs(one.window.to)];
  const title = outsideText(one.title ?? words.head);
  const names = new Map(input.monitors.map(({ id, name }) => [id, outsideText(name)]));
  return {
    ...frame(context, { title, root: "../" }),
    crumbs: [
      { href: "../index.html", text: locale.words.status },
      { href: "../maintenance.html", text: locale.planned.title },
      { text: format.dayTime(fromMs) },
    ],
    status: stateOf(context, one),
    when: words.when(format.dayTime(fromMs), format.timeNear(untilMs, fromMs), format.zone(fromMs)),
    sentence: sentence([{ tone: "plain", text: title }]),
    lead: [one.level === "info" ? words.expects[one.window.expect] : words.worse, lateText(context, one)]
      .join(" ")
      .trim(),
    aboutHead: words.aboutHead,
    monitors: monitorsOf(one).map((id) => ({
      href: names.has(id) ? `../monitors/${id}.html` : "",
      text: names.get(id) ?? id,
    })),
    storyHead: locale.incident.timeline,
    story: one.timeline
      .filter((event) => event.what !== "comment" || event.text !== "")
      .map((event, index, all) => {
        const { glyph, title: told, text, paragraphs = [] } = tell(context, event);
        const time = format.timeNear(toMs(event.t), toMs(all[index - 1]?.t ?? one.window.from));
        return { datetime: event.t, time, glyph, title: told, text, paragraphs };
      }),
    links: [
      ...(outsideUrl(one.issue?.url) === undefined ? [] : [{ href: outsideUrl(one.issue?.url), text: words.issue }]),
      { href: "../maintenance.ics", text: words.calendar },
    ],
  };
}

/** That calls failed on when it was to be over. */
function lateText(context: SiteContext, one: Maintenance): string {
  const failedMs = one.end === undefined ? 0 : failedAfter(context, one);
  return failedMs === 0 ? "" : `${context.locale.planned.failedAfter(context.format.duration(failedMs))}.`;
}

function stateOf({ locale, input }: SiteContext, one: Maintenance): string {
  const words = locale.maintenance;
  if (one.end !== undefined) return endingOf(one)?.what === "recovered" ? words.over : words.withdrawn;
  return toMs(one.window.from) <= input.nowMs ? words.running : words.upcoming;
}

function tell(context: SiteContext, event: IncidentEvent): Pick<Told, "glyph" | "title" | "text" | "paragraphs"> {
  const words = context.locale.maintenance;
  switch (event.what) {
    case "opened":
    case "reopened":
      return { glyph: "maintenance", title: words.begun, text: "" };
    case "recovered":
      return { glyph: "up", title: words.over, text: "" };
    case "ended":
      return { glyph: "nodata", title: words.withdrawn, text: "" };
    case "level":
      return {
        glyph: "down",
        title: words.worse,
        text: event.outcome === undefined ? "" : reasonPhrase(context.locale, event.outcome, event.reason),
      };
    case "joined":
    case "planned":
    case "acknowledged":
    case "taken-up":
    case "muted":
    case "false-alarm":
    case "status":
    case "comment":
      return handlingEvent(context, event);
    default:
      return { glyph: "nodata", title: event.what, text: "" };
  }
}
