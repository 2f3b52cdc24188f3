import type { Incident, IncidentEvent } from "../../domain/incident.ts";
import { toInstant } from "../../domain/instant.ts";
import type { Maintenance } from "../../domain/maintenance-incidents.ts";
import type { SiteContext, SiteIncident } from "../context.ts";
import { isNews } from "../incident-kinds.ts";
import { outsideText } from "../outside.ts";
import { incidentTitle } from "../phrases.ts";
import { incidentStory, type StoryItem } from "../view-incident-story.ts";
import { monitorsOf } from "../view-maintenance.ts";
import { pageIdOf, type V2Component } from "./v2-components.ts";

/** Who speaks. The address is the page's for people, absolute where it is known. */
export const v2Page = (context: SiteContext): object => ({
  id: pageIdOf(context),
  name: outsideText(context.input.site.name),
  url: linkTo(context, ""),
  time_zone: context.input.site.timeZone,
  updated_at: toInstant(context.input.nowMs),
});

/** Without an address of the site there is no link that would lead from anywhere else. */
function linkTo({ input }: Pick<SiteContext, "input">, path: string): string {
  const { url } = input.site;
  return url === undefined ? "" : `${url.replace(/\/+$/u, "")}/${path}`;
}

type Impact = "none" | "minor" | "major" | "critical" | "maintenance";

/** What of it calls met: of what is the owner's alone to mend, or of the page's word alone, nothing. */
function impactOf(incident: Incident): Impact {
  const { kind, level } = incident;
  if (isNews(incident) || kind === "configuration" || kind === "advisory" || level === "info") return "none";
  if (level === "critical") return "critical";
  return kind === "outage" || kind === "heartbeat" ? "major" : "minor";
}

/** An incident with its timeline as updates, newest first. */
export function v2Incident(context: SiteContext, one: SiteIncident, components: readonly V2Component[]): object {
  const { incident } = one;
  const story = incidentStory(context, one);
  const updates = updatesOf(incident, story);
  const monitoring = updates.findLast(({ status }) => status === "monitoring");
  return {
    ...headOf(context, incident, incidentTitle(context, one)),
    status: incident.end === undefined ? (updates.at(-1)?.status ?? "investigating") : "resolved",
    impact: impactOf(incident),
    updated_at: updates.at(-1)?.created_at ?? incident.detected,
    monitoring_at: monitoring?.created_at ?? null,
    resolved_at: incident.end ?? null,
    started_at: incident.begin,
    incident_updates: updates.toReversed(),
    components: concerned(components, [...new Set([incident.monitor, ...(incident.monitors ?? [])])]),
  };
}

/** Planned work; Atlassian's `started_at` is when it was announced. */
export function v2Maintenance(context: SiteContext, one: Maintenance, components: readonly V2Component[]): object {
  const begun = one.window.from <= toInstant(context.input.nowMs);
  const status = one.end !== undefined ? "completed" : begun ? "in_progress" : "scheduled";
  const title = outsideText(one.title ?? context.locale.maintenance.head);
  return {
    ...headOf(context, one, title),
    status,
    impact: "maintenance",
    updated_at: one.end ?? one.detected,
    monitoring_at: null,
    resolved_at: one.end ?? null,
    started_at: one.detected,
    scheduled_for: one.window.from,
    scheduled_until: one.window.to,
    incident_updates: [updateOf(one, { at: one.detected, number: 1, status: "scheduled", body: title })],
    components: concerned(components, monitorsOf(one)),
  };
}

const headOf = (context: SiteContext, { id, detected }: Incident, name: string): object => ({
  id,
  name,
  created_at: detected,
  shortlink: linkTo(context, `incidents/${id}.html`),
  page_id: pageIdOf(context),
  reminder_intervals: null,
});

const concerned = (components: readonly V2Component[], ids: readonly string[]): readonly V2Component[] =>
  components.filter(({ id, group }) => !group && ids.includes(id));

interface Update {
  readonly status: string;
  readonly created_at: string;
  readonly [key: string]: unknown;
}

/** Oldest first. The first failing call is no update: nobody had said anything by then. */
function updatesOf(incident: Incident, story: readonly StoryItem[]): Update[] {
  const states = new Map(incident.timeline.flatMap((event) => stateSaid(event)));
  const told = story.filter(({ datetime }) => datetime >= incident.detected || story.length === 1);
  return told.map(({ datetime, title, text, code, isPage, glyph }, index) => {
    const isOver = incident.end !== undefined && datetime >= incident.end;
    const status = states.get(datetime) ?? (isOver ? "resolved" : isPage && glyph !== "up" ? "identified" : undefined);
    const body = [title, [text, code].filter((part) => part !== "").join(" ")].filter((part) => part !== "").join(": ");
    return updateOf(incident, { at: datetime, number: index + 1, status: status ?? "investigating", body });
  });
}

function stateSaid(event: IncidentEvent): [string, string][] {
  if (event.what === "status") return [[event.t, event.state]];
  return event.what === "recovered" || event.what === "ended" ? [[event.t, "resolved"]] : [];
}

function updateOf(
  { id }: Incident,
  { at, number, status, body }: { at: string; number: number; status: string; body: string },
): Update {
  return {
    id: `${id}-${number}`,
    status,
    body,
    incident_id: id,
    created_at: at,
    updated_at: at,
    display_at: at,
    affected_components: null,
    deliver_notifications: false,
    custom_tweet: null,
    tweet_id: null,
  };
}
