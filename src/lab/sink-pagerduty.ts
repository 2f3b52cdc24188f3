import { z } from "zod";
import { answerJson, type SinkDoor } from "./sink.ts";

export const PAGERDUTY_KEY = "0123456789abcdef0123456789abcdef";

const common = { routing_key: z.string().length(32), dedup_key: z.string().min(1).max(255) };
const PagerdutyEvent = z.discriminatedUnion("event_action", [
  z.strictObject({
    ...common,
    event_action: z.literal("trigger"),
    payload: z.strictObject({
      summary: z.string().min(1).max(1_024),
      source: z.string().min(1),
      severity: z.enum(["critical", "error", "warning", "info"]),
      timestamp: z.iso.datetime().optional(),
      component: z.string().optional(),
      group: z.string().optional(),
      class: z.string().optional(),
      custom_details: z.record(z.string(), z.unknown()).optional(),
    }),
    links: z.array(z.strictObject({ href: z.url(), text: z.string() })).optional(),
    client: z.string().optional(),
    client_url: z.url().optional(),
  }),
  z.strictObject({ ...common, event_action: z.literal("resolve") }),
]);
export type PagerdutyEvent = z.output<typeof PagerdutyEvent>;

/** The Events API v2: https://developer.pagerduty.com/docs/events-api-v2-overview. `open` are the alerts that are triggered, by their keys. */
export function pagerdutyDoor(open: Map<string, PagerdutyEvent>): SinkDoor {
  return ({ path, json, raw }) => {
    if (path !== "/v2/enqueue") return answerJson(404, { status: "not found" });
    if (Buffer.byteLength(raw) > 512 * 1_024) return { status: 413, body: "" };
    const event = PagerdutyEvent.safeParse(json);
    if (!event.success || event.data.routing_key !== PAGERDUTY_KEY) {
      const errors = event.success
        ? ["Invalid routing key"]
        : event.error.issues.map(({ path: at, message }) => `'${at.join(".")}' is invalid (${message})`);
      return answerJson(400, { status: "invalid event", message: "Event object is invalid", errors });
    }
    const { dedup_key: key, event_action: action } = event.data;
    if (action === "resolve") open.delete(key);
    else open.set(key, event.data);
    return answerJson(202, { status: "success", message: "Event processed", dedup_key: key });
  };
}
