import { INCIDENT_KINDS, type Incident, type IncidentEvent } from "../src/domain/incident.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "../src/domain/instant.ts";
import { NOW_MS, outage } from "../src/site/fixtures.ts";

export const LATER = toInstant(NOW_MS + DAY_MS);
/** One of each kind of event: what a kind of incident never has, a ledger may still say. */
const EVENTS: { readonly [W in IncidentEvent["what"]]: Omit<Extract<IncidentEvent, { what: W }>, "t" | "what"> } = {
  opened: {
    level: "critical",
    outcome: "overloaded",
    reason: "model-overloaded",
    value: "p95 6.2s",
    limit: "p95 > 3s",
  },
  level: { level: "warning", value: "p95 6.2s", limit: "p95 > 3s" },
  error: { outcome: "timeout", reason: "phase-timeout" },
  page: { corroboration: "confirmed", title: "Errors", published: LATER, url: "https://a.example/", feed: "ember" },
  witness: { feed: "router", title: "Errors", status: "major_outage", url: "https://b.example/" },
  hint: { feed: "forum", count: 9, usual: 1, windowMs: HOUR_MS },
  certificate: { level: "warning", daysLeft: 3, to: LATER },
  models: { appeared: { count: 9, names: ["lumen-3", "lumen-4"] }, vanished: { count: 1, names: ["lumen-1"] } },
  joined: { incident: "20261121T090000Z-gone-outage", monitor: "gone" },
  acknowledged: { by: "ada", how: "command" },
  "taken-up": { by: "ada" },
  muted: { by: "ada", until: LATER },
  "false-alarm": { by: "ada", why: "A proxy of ours" },
  status: { by: "ada", state: "identified", text: "A bad release" },
  comment: { by: "ada", id: 5, text: "We see it, too.\n\nMore at https://example.com/post" },
  planned: { from: toInstant(NOW_MS), to: LATER },
  recovered: {},
  ended: { why: "unobserved" },
  reopened: { level: "critical", value: "p95 6.2s", limit: "p95 > 3s" },
};

/** An incident of every kind, running and over, to which everything happened that can happen to one. */
export function incidentsOfAllKinds(): Incident[] {
  return INCIDENT_KINDS.flatMap((kind, index) =>
    // Of outages one runs already.
    (kind === "outage" ? [true] : [false, true]).map((isOver) => {
      const begin = toInstant(NOW_MS - (index + (isOver ? 40 : 2)) * HOUR_MS);
      const timeline = Object.entries(EVENTS).map(
        ([what, event], n) => ({ t: toInstant(Date.parse(begin) + n * MINUTE_MS), what, ...event }) as IncidentEvent,
      );
      return outage(`door-${index % 4}`, {
        id: `${begin.replace(/\.\d+/u, "").replaceAll(/[-:]/gu, "")}-door-${index % 4}-${kind}`,
        kind,
        begin,
        detected: begin,
        ...(isOver && { end: toInstant(Date.parse(begin) + HOUR_MS) }),
        corroboration: "confirmed",
        title: `${kind} of doors`,
        rule: "slow-door",
        provider: "Ember",
        pageUrl: "https://status.ember.example/",
        monitors: ["door-0", "door-1", "door-2"],
        issue: { number: 7, url: "https://github.com/acme/status/issues/7" },
        ...(kind === "maintenance" && {
          window: { source: `config:all-${index}`, from: begin, to: LATER, expect: "down" as const },
        }),
        timeline,
        evidence: [
          {
            t: begin,
            outcome: "wrong-answer",
            reason: "internal-error",
            error: "EPROTO",
            requestId: "req_1",
            code: 500,
            conditions: [{ text: `body.x == "a"`, holds: false, otherwise: "down", got: { "body.x": "b" } }],
          },
        ],
      });
    }),
  );
}
