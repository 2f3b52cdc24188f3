import { z } from "zod";
import { identifier, list, moment, text } from "./reading/fields.ts";

/*
 * A status page of Better Stack as JSON:API: the page, and beside it (`included`) sections, resources, reports and updates
 * (https://betterstack.com/docs/uptime/status-pages/subscribing-to-status-updates/subscribing-to-api). Only what the normal form
 * needs, every field optional.
 */

const position = z.number().catch(0);
const affected = list(z.object({ status_page_resource_id: identifier, status: text }));
const reference = z.object({ data: list(z.object({ id: identifier })) }).catch({ data: [] });

export const PageSection = z.object({
  id: identifier,
  type: z.literal("status_page_section"),
  attributes: z.object({ name: text, position }),
});

export const PageResource = z.object({
  id: identifier,
  type: z.literal("status_page_resource"),
  attributes: z.object({ status_page_section_id: identifier, public_name: text, position, status: text }),
});
export type PageResource = z.infer<typeof PageResource>;

export const StatusReport = z.object({
  id: identifier,
  type: z.literal("status_report"),
  attributes: z.object({
    title: text,
    report_type: text,
    starts_at: moment,
    ends_at: moment,
    aggregate_state: text,
    affected_resources: affected,
  }),
  relationships: z.object({ status_updates: reference }).catch({ status_updates: { data: [] } }),
});
export type StatusReport = z.infer<typeof StatusReport>;

export const StatusUpdate = z.object({
  id: identifier,
  type: z.literal("status_update"),
  attributes: z.object({ message: text, published_at: moment, affected_resources: affected }),
});
export type StatusUpdate = z.infer<typeof StatusUpdate>;

/** The envelope. `included` is read once for each type. */
export const BetterStackPage = z.object({
  data: z.object({ type: text, attributes: z.object({ aggregate_state: text }) }),
  included: z.array(z.unknown()).catch([]),
});
