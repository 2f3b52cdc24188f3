import { z } from "zod";
import { entries } from "./reading/entries.ts";
import { identifier, list, moment, text } from "./reading/fields.ts";

/*
 * The Statuspage v2 API as it is met in the wild, imitators included: only what the normal form needs, every field
 * optional. Words stay strings here; the normal form decides what an unknown one means.
 */

const AffectedComponent = z.object({ code: identifier, name: text });

const Update = z.object({
  status: text,
  body: text,
  created_at: moment,
  display_at: moment,
  affected_components: list(AffectedComponent),
});
export type PageUpdate = z.infer<typeof Update>;

const Component = z.object({
  id: identifier,
  name: text,
  status: text,
  group_id: identifier,
  group: z.boolean().catch(false),
});
export type PageComponent = z.infer<typeof Component>;

const Incident = z.object({
  id: identifier,
  name: text,
  status: text,
  impact: text,
  shortlink: text,
  started_at: moment,
  created_at: moment,
  updated_at: moment,
  resolved_at: moment,
  scheduled_for: moment,
  scheduled_until: moment,
  incident_updates: list(Update),
  components: list(z.object({ id: identifier, name: text })),
});
export type PageIncident = z.infer<typeof Incident>;

const Page = z.object({ id: identifier, name: text, url: text, time_zone: text, updated_at: moment });
export type Page = z.infer<typeof Page>;

/** Some pages tell of things that have neither a name nor an id. */
const isAny = (): boolean => true;

/** Any envelope of the API; which of the keys were there is the caller's to look at. */
export const Envelope = z.object({
  page: Page.catch(Page.parse({})),
  status: z.object({ indicator: text }).catch({ indicator: "" }),
  components: entries(Component, isAny),
  incidents: entries(Incident, isAny),
  scheduled_maintenances: entries(Incident, isAny),
});
export type Envelope = z.infer<typeof Envelope>;
