import { COOLDOWN_MS, type NoticePolicy } from "./route.ts";
import { START_MS } from "./samples.fixture.ts";
import { toInstant } from "./instant.ts";
import type { Incident, IncidentEvent } from "./incident.ts";
import type { NoticeSettings } from "./notice-plan.ts";

export const at = (ms: number) => toInstant(START_MS + ms);

export const POLICY: NoticePolicy = { routes: [], cooldownMs: COOLDOWN_MS, timeZone: "UTC", locale: "en" };

/** A team's channel and one that wakes somebody, beside the log. */
export const SETTINGS: NoticeSettings = {
  policy: POLICY,
  channels: [
    { id: "team", kind: "slack", missing: [] },
    { id: "pager", kind: "pagerduty", missing: [] },
  ],
  monitors: [{ id: "chat", group: "Text" }, { id: "draw" }, { id: "sing" }],
};

export const OPENED: IncidentEvent = {
  t: at(0),
  what: "opened",
  level: "critical",
  outcome: "overloaded",
  reason: "model-overloaded",
};

/** A critical outage of `chat`, just opened. */
export const OUTAGE: Incident = {
  v: 1,
  id: "20261121T090000Z-chat-outage",
  monitor: "chat",
  kind: "outage",
  level: "critical",
  begin: at(0),
  detected: at(0),
  outcome: "overloaded",
  reason: "model-overloaded",
  corroboration: "unacknowledged",
  timeline: [OPENED],
  evidence: [],
  outbox: [],
};

export const withEvents = (from: Incident, ...events: readonly IncidentEvent[]): Incident => ({
  ...from,
  timeline: [...from.timeline, ...events],
});

export const endedAt = (from: Incident, ms: number): Incident => ({
  ...withEvents(from, { t: at(ms), what: "recovered" }),
  end: at(ms),
});

export function reopenedAt(from: Incident, ms: number): Incident {
  const { end: _, ...open } = withEvents(from, { t: at(ms), what: "reopened", level: from.level });
  return open;
}
