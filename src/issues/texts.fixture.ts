import { MINUTE_MS, toInstant } from "../domain/instant.ts";
import { sample, START_MS } from "../domain/samples.fixture.ts";
import type { Evidence, Incident, IncidentEvent, IncidentKind } from "../domain/incident.ts";
import type { FamilyMember, IssueSubject } from "./text.ts";
import type { OutboxEntry, OutboxWhat } from "../domain/outbox.ts";
import type { Outcome } from "../domain/outcome.ts";

/** For tests: incidents of every kind with all that their issues can tell. */
export const at = (minutes: number): string => toInstant(START_MS + minutes * MINUTE_MS);

export const evidence: Evidence = {
  t: at(0),
  outcome: "overloaded",
  reason: "model-overloaded",
  blame: "provider",
  ms: 1_843,
  code: 503,
  error: "UNAVAILABLE",
  requestId: "req_8Kf2",
  phases: { dns: 3, connect: 12, tls: 20, wait: 1_800, receive: 8 },
  phase: "receive",
  conditions: [{ text: "status == 200", holds: false, otherwise: "down", got: { status: 503 } }],
};

export function entryOf(what: OutboxWhat, event: number, seq = event + 1): OutboxEntry {
  return { seq, what, to: "issues", event, state: "pending", by: "1.1", until: at(10), made: at(0) };
}

export function incidentOf(kind: IncidentKind, more: Partial<Incident> = {}): Incident {
  const opened: IncidentEvent = { t: at(1), what: "opened", level: "critical" };
  return {
    v: 1,
    id: `20261121T090000Z-chat-${kind}`,
    monitor: "chat",
    kind,
    level: kind === "outage" ? "critical" : "warning",
    begin: at(0),
    detected: at(1),
    corroboration: "uncovered",
    timeline: [opened],
    evidence: [],
    outbox: [],
    ...more,
  };
}

const why = { outcome: "overloaded", reason: "model-overloaded" } as const;
export const outage = incidentOf("outage", {
  ...why,
  corroboration: "confirmed",
  pagePublished: at(12),
  pageUrl: "https://status.example/incidents/1",
  pageFeed: "example-status",
  evidence: [evidence, { ...evidence, t: at(1), again: 1 }],
  timeline: [
    { t: at(1), what: "opened", level: "warning", ...why },
    { t: at(5), what: "error", outcome: "timeout", reason: "phase-timeout" },
    { t: at(8), what: "level", level: "critical", outcome: "timeout", reason: "phase-timeout" },
    {
      t: at(13),
      what: "page",
      corroboration: "confirmed",
      title: "Elevated errors",
      published: at(12),
      feed: "example-status",
    },
    { t: at(14), what: "witness", feed: "broker", uptime: 0.415 },
    { t: at(14), what: "hint", feed: "forum", count: 9, usual: 1, windowMs: 7_200_000 },
    { t: at(15), what: "acknowledged", how: "command", by: "mina" },
    { t: at(16), what: "muted", until: at(76), by: "mina" },
  ],
});

export const closed = (incident: Incident, minutes: number): Incident => ({
  ...incident,
  end: at(minutes),
  timeline: [...incident.timeline, { t: at(minutes), what: "recovered" }],
});

/** A call every five minutes: fine for two hours, then a gap, a rate limit and two kinds of failure. */
export const calls = Array.from({ length: 34 }, (_, index) => {
  const outcome: Outcome = index < 24 ? "ok" : index === 25 ? "rate-limited" : index < 30 ? "overloaded" : "timeout";
  return sample(START_MS + (index - 24) * 5 * MINUTE_MS, outcome, { ms: 900 + ((index * 377) % 900) });
}).filter((_, index) => index < 10 || index > 13);

const slo = { target: 0.999, windowMs: 30 * 86_400_000 };
const objective = {
  slo,
  uptime: 0.9995,
  coverage: 0.9,
  budget: { budgetMs: 2_592_000, spentMs: 1_296_000, leftMs: 1_296_000, leftShare: 0.5 },
  burn: { "1h": { rate: 14.4, goneInMs: 3_600_000 } },
};

export const subject: IssueSubject = {
  name: "Chat API",
  target: "api.example.com",
  pageUrl: "https://status.acme.example/incidents/20261121T090000Z-chat-outage.html",
  feedNames: new Map([
    ["example-status", "Example Status"],
    ["broker", "Broker"],
    ["forum", "Forum"],
  ]),
  names: new Map([
    ["chat", "Chat API"],
    ["images", "Images API"],
  ]),
  known: { passed: at(-5), others: { failing: ["Images API"], fine: ["Embeddings API"] } },
  page: { name: "Example Status", url: "https://status.example/" },
  group: { name: "Text", failing: ["Summaries"], fine: ["Embeddings API"], unknown: ["Search"] },
  failuresInRow: 7,
  calls,
  objective,
};

const MEMBERS = ["Images API", "Embeddings API", "Audio API", "Batch API"];
export const family: readonly FamilyMember[] = MEMBERS.map((name, index) => ({
  name,
  pageUrl: `https://status.acme.example/incidents/${index}.html`,
  incident: {
    ...incidentOf(index % 2 === 0 ? "outage" : "degradation", { ...why, parent: outage.id, begin: at(index) }),
    id: `20261121T0900${index}0Z-member-${index}-outage`,
    monitor: `member-${index}`,
    ...(index === 3 && { end: at(20), timeline: [{ t: at(20), what: "recovered" as const }] }),
  },
}));
export const parent: Incident = {
  ...outage,
  provider: "openai",
  timeline: [
    ...outage.timeline,
    ...family.map(({ incident }): IncidentEvent => ({
      t: at(17),
      what: "joined",
      incident: incident.id,
      monitor: incident.monitor,
    })),
  ],
};

const expires: IncidentEvent = { t: at(1), what: "certificate", level: "warning", daysLeft: 7, to: at(10_200) };
const measured = { value: "p95 6.2s, baseline 1.4s", limit: "p95 > 3 × baseline for 10m" };

/** One of each kind, and of each that is told in its own way. */
export const EVERY_INCIDENT: readonly Incident[] = [
  outage,
  parent,
  incidentOf("degradation", { outcome: "slow", reason: "slow", corroboration: "unacknowledged", evidence: [evidence] }),
  incidentOf("configuration", {
    outcome: "rejected",
    reason: "bad-key",
    evidence: [{ ...evidence, outcome: "rejected", reason: "bad-key", code: 401 }],
  }),
  incidentOf("configuration", { feed: "example-status", problem: "stale", corroboration: "unread" }),
  incidentOf("configuration", { channel: "team-slack" }),
  incidentOf("certificate", { timeline: [expires] }),
  incidentOf("heartbeat", { outcome: "timeout", reason: "heartbeat-missing" }),
  incidentOf("models", {
    timeline: [
      { t: at(1), what: "models", appeared: { count: 1, names: ["new-1"] }, vanished: { count: 22, names: ["a"] } },
    ],
  }),
  incidentOf("alert", {
    rule: "slow-answers",
    title: "Slow answers",
    timeline: [{ t: at(1), what: "opened", level: "warning", ...measured }],
  }),
  incidentOf("manual", {
    title: "Payments fail for some",
    monitors: ["chat", "images"],
    timeline: [
      { t: at(1), what: "opened", level: "warning" },
      { t: at(1), what: "status", state: "identified", by: "mina", text: "A bad release; rolling back." },
    ],
  }),
  incidentOf("maintenance", {
    title: "Database upgrade",
    monitors: ["chat", "images"],
    window: { source: "config:nightly", from: at(60), to: at(120), expect: "degraded" },
    timeline: [{ t: at(1), what: "planned", from: at(60), to: at(120) }],
  }),
  incidentOf("advisory", {
    corroboration: "advisory",
    pageFeed: "example-status",
    pageUrl: "https://status.example/incidents/2",
  }),
];
