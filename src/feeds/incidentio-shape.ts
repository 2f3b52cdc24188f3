import { z } from "zod";
import { identifier, list, moment, text } from "./reading/fields.ts";

/*
 * What incident.io's pages read themselves, and their widget API: only what the normal form needs, every field optional. The
 * page's data is documented nowhere and known from recordings; the widget's shape is from the vendor's documentation.
 */

const Affected = z.object({ component_id: identifier, status: text });

const Impact = z.object({
  component_id: identifier,
  start_at: moment,
  end_at: moment,
  status: text,
  status_page_incident_id: identifier,
});
export type PageImpact = z.infer<typeof Impact>;

const Update = z.object({ id: identifier, published_at: moment, to_status: text, message_string: text });

const Incident = z.object({
  id: identifier,
  name: text,
  type: text,
  status: text,
  published_at: moment,
  starts_at: moment,
  ends_at: moment,
  started_at: moment,
  scheduled_end_at: moment,
  affected_components: list(Affected),
  component_impacts: list(Impact),
  status_summaries: list(z.object({ worst_component_status: text })),
  updates: list(Update),
});
export type PageIncident = z.infer<typeof Incident>;

const Placed = z.object({ component_id: identifier, name: text });
const Item = z.object({
  component: Placed.optional().catch(undefined),
  group: z
    .object({ name: text, components: list(Placed) })
    .optional()
    .catch(undefined),
});

export const Summary = z.object({
  name: text,
  public_url: text,
  components: list(z.object({ id: identifier, name: text })),
  /** Components that are not well; absent where the document doesn't tell. */
  affected_components: z.array(z.unknown()).pipe(list(Affected)).optional().catch(undefined),
  ongoing_incidents: list(Incident),
  scheduled_maintenances: list(Incident),
  structure: z.object({ items: list(Item) }).catch({ items: [] }),
});
export type Summary = z.infer<typeof Summary>;

const Link = z.object({ id: identifier, name: text, permalink: text, published_at: moment, status: text });
export type IncidentLink = z.infer<typeof Link>;

/** The last months: what was when, and which incidents there were. */
export const History = z.object({ component_impacts: list(Impact), incident_links: list(Link) });
export type History = z.infer<typeof History>;

const WidgetComponent = z.object({ id: identifier, name: text, group_name: text, current_status: text });
const WidgetIncident = z.object({
  id: identifier,
  name: text,
  status: text,
  url: text,
  last_update_at: moment,
  last_update_message: text,
  current_worst_impact: text,
  affected_components: list(WidgetComponent),
  started_at: moment,
  scheduled_end_at: moment,
  starts_at: moment,
  ends_at: moment,
});
export type WidgetIncident = z.infer<typeof WidgetIncident>;

export const Widget = z.object({
  page_url: text,
  ongoing_incidents: list(WidgetIncident),
  in_progress_maintenances: list(WidgetIncident),
  scheduled_maintenances: list(WidgetIncident),
});
export type Widget = z.infer<typeof Widget>;
