import { DAY_MS, toMs } from "../domain/instant.ts";
import { isMaintenance, type Maintenance } from "../domain/maintenance-incidents.ts";
import type { Locale } from "../locales/index.ts";
import { onOneLine } from "./outside.ts";

/** What is over stays in the calendar for so long, so that programs that look rarely hear of its end. */
const KEPT_MS = 30 * DAY_MS;

export interface Calendar {
  readonly name: string;
  /** Address of the site, where it is known: its host makes the ids unique. */
  readonly url?: string;
  readonly locale: Locale;
  readonly nowMs: number;
  readonly nameOf: (monitor: string) => string;
  readonly linkOf: (incident: Maintenance) => string | undefined;
}

/** All planned work as a calendar (RFC 5545): what was announced, moved and called off, each event with its own number of changes. */
export async function calendarOf(all: Parameters<typeof isMaintenance>[0][], calendar: Calendar): Promise<string> {
  const { default: ical, ICalCalendarMethod, ICalEventStatus } = await import("ical-generator");
  const { locale, nowMs, nameOf, linkOf } = calendar;
  const made = ical({
    name: calendar.name,
    prodId: { company: "uptimeline", product: "uptimeline", language: locale.lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  const words = locale.maintenance;
  for (const incident of all.filter(isMaintenance).filter(({ window }) => toMs(window.to) > nowMs - KEPT_MS)) {
    const { window, title, monitors = [], end, begin, timeline } = incident;
    const isCalledOff = end !== undefined && end <= window.from;
    const url = linkOf(incident);
    made.createEvent({
      id: `${incident.id}@${hostOf(calendar.url)}`,
      sequence: timeline.filter(({ what }) => CHANGES.has(what)).length - 1,
      stamp: new Date(timeline.at(-1)!.t),
      start: new Date(isCalledOff ? window.from : begin),
      end: new Date(end === undefined || isCalledOff ? window.to : end),
      status: isCalledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      summary: onOneLine(title ?? words.head),
      description: onOneLine(`${monitors.map(nameOf).join(", ")}. ${words.expects[window.expect]}`),
      ...(url !== undefined && { url }),
    });
  }
  return made.toString();
}

/** What a calendar must hear of: a plan, another time, its end where that was not the planned one. */
const CHANGES: ReadonlySet<string> = new Set(["planned", "ended", "recovered", "reopened"]);

const hostOf = (url: string | undefined): string => (url !== undefined && URL.parse(url)?.host) || "uptimeline";
