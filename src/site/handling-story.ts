import { paragraphsOf } from "./comment-paragraphs.ts";
import type { IncidentEvent, PersonsWord } from "../domain/incident.ts";
import { toMs } from "../domain/instant.ts";
import type { Locale } from "../locales/index.ts";
import type { SiteContext } from "./context.ts";
import { outsideText } from "./outside.ts";
import { reasonPhrase } from "./phrases.ts";
import type { Told } from "./view-incident-story.ts";

type Handling = PersonsWord | Extract<IncidentEvent, { what: "joined" | "planned" }>;

/** What was done about an incident. Logins stay within GitHub: the page tells what was said, not by whom. */
export function handlingEvent({ locale, format, input }: SiteContext, event: Handling): Told {
  const { joined, planned, persons } = locale.incident.story;
  const timeOf = (instant: string): string => format.timeNear(toMs(instant), toMs(event.t));
  switch (event.what) {
    case "joined":
      return { glyph: "down", title: joined(outsideText(nameIn(input, event.monitor))), text: "" };
    case "planned":
      return { glyph: "nodata", title: planned(timeOf(event.from), timeOf(event.to)), text: "" };
    case "acknowledged":
      return { glyph: "nodata", title: persons.acknowledged, text: "" };
    case "taken-up":
      return { glyph: "nodata", title: persons.takenUp, text: "" };
    case "muted":
      return { glyph: "nodata", title: persons.muted(timeOf(event.until)), text: "" };
    case "false-alarm":
      return {
        glyph: "nodata",
        title: persons.falseAlarm,
        text: event.why === undefined ? "" : outsideText(event.why),
      };
    case "status":
      return {
        glyph: event.state === "resolved" ? "up" : "nodata",
        title: persons.status[event.state],
        text: event.text === undefined ? "" : outsideText(event.text),
      };
    case "comment":
      return { glyph: "nodata", title: locale.archive.wrote, text: "", paragraphs: paragraphsOf(event.text) };
  }
}

/** As the config calls it now; of one that is watched no more, its id. */
const nameIn = ({ monitors }: SiteContext["input"], id: string): string =>
  monitors.find((monitor) => monitor.id === id)?.name ?? id;

type Cause = Extract<IncidentEvent, { what: "opened" | "level" | "reopened" }>;

/** Why it has this level: what was measured, or what calls came to. */
export function causeText(locale: Locale, { outcome, reason, value, limit = "" }: Cause): string {
  const { story } = locale.incident;
  if (value !== undefined) return story.measured(outsideText(value), outsideText(limit));
  return outcome === undefined && reason === undefined ? "" : story.because(reasonPhrase(locale, outcome, reason));
}
