import { z } from "zod";
import { identifier, list, moment, text } from "./reading/fields.ts";
import { measure, share } from "./reading/figures.ts";

/*
 * The two documents of a status page of Uptime Kuma 1.x and 2.x, from its source (`server/routers/status-page-router.js`,
 * `server/model/*.js`): `/api/status-page/<slug>` and `/api/status-page/heartbeat/<slug>`.
 */

/**
 * Times are UTC without saying so, `2026-08-26 21:48:50.259`. A page set to show days gives spans instead of checks: their times
 * are written `2026-08-26T21:48:50.259Z` and are ends of spans.
 */
const Beat = z
  .object({ status: identifier, time: text, ping: measure })
  .transform(({ time, ...beat }) => ({ ...beat, time: moment.parse(time), isSpan: time.includes("T") }));
export type Beat = z.infer<typeof Beat>;

const Monitor = z.object({ id: identifier, name: text }).refine(({ id }) => id !== "");
const Group = z.object({ name: text, monitorList: list(Monitor) });

const Notice = z.object({
  id: identifier,
  title: text,
  content: text,
  active: z.boolean().catch(true),
  pin: z.boolean().catch(true),
  createdDate: moment,
  lastUpdatedDate: moment,
});
export type Notice = z.infer<typeof Notice>;

const Maintenance = z.object({
  id: identifier,
  title: text,
  status: text,
  timezone: text,
  dateRange: list(z.string()),
  timeslotList: list(z.object({ startDate: text, endDate: text })),
});
export type Maintenance = z.infer<typeof Maintenance>;

/** `incident` of 1.x is one notice or null, `incidents` of 2.x a list. */
export const Page = z
  .object({
    config: z.looseObject({}),
    publicGroupList: z.array(z.unknown()).pipe(list(Group)),
    incident: Notice.optional().catch(undefined),
    incidents: list(Notice),
    maintenanceList: list(Maintenance),
  })
  .transform(({ incident, incidents, ...page }) => ({
    ...page,
    incidents: [...(incident === undefined ? [] : [incident]), ...incidents],
  }));
export type Page = z.infer<typeof Page>;

export const Heartbeats = z.object({
  heartbeatList: z.record(z.string(), list(Beat)),
  uptimeList: z.record(z.string(), share).catch({}),
});
export type Heartbeats = z.infer<typeof Heartbeats>;
