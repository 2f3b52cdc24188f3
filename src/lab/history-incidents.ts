import type { Corroboration, Evidence, Incident, IncidentEvent } from "../domain/incident.ts";
import { DAY_MS, MINUTE_MS, SECOND_MS, toInstant, toMs } from "../domain/instant.ts";
import type { Slo } from "../domain/monitor.ts";
import type { Outcome, Reason } from "../domain/outcome.ts";
import type { ComponentStatus } from "../domain/report.ts";
import type { Sample } from "../domain/sample.ts";

/** What a simulated monitor is like; all that is left out is ordinary. */
export interface SimulatedMonitor {
  readonly id: string;
  /** As reports tell it; the id where absent. */
  readonly name?: string;
  readonly group?: string;
  readonly slo?: Slo;
  readonly everyMs: number;
  /** Median latency of a good day. */
  readonly ms?: number;
  readonly slowMs?: number;
  /** Outages in 30 days. */
  readonly outages?: number;
  /** The feed that speaks of it, if any. */
  readonly feed?: string;
  /** The third party that measures its endpoints, if any: the feed's id. */
  readonly seenBy?: string;
  /** The forum in which people speak of it, if any: the feed's id. */
  readonly crowd?: string;
  /** What it does in the last hour: a `silent` outage is one that its page does not show. */
  readonly now?: "up" | "silent-outage" | "admitted-outage" | "slow" | "rate-limited" | "advisory" | "offline";
}

/** A stretch of trouble: what calls meet in it, and what the page shows once it speaks. */
export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
  readonly outcome: Outcome;
  readonly reason: Reason;
  /** When the page spoke; never, if absent. */
  readonly publishedMs?: number;
  readonly status: ComponentStatus;
}

/** The incident that a stretch of trouble amounts to; none where too few calls failed in it. */
export function incidentOf(
  monitor: SimulatedMonitor,
  stretch: Stretch,
  samples: readonly Sample[],
  nowMs: number,
): Incident[] {
  if (stretch.outcome === "rate-limited") return [];
  const own = samples.filter(
    ({ t, outcome }) => toMs(t) >= stretch.fromMs && toMs(t) < stretch.toMs && outcome !== "ok",
  );
  const isAdvisory = stretch.outcome === "ok";
  if (own.length < 3 && !isAdvisory) return [];
  const begin = isAdvisory ? toInstant(stretch.fromMs) : own[0]!.t;
  const detected = isAdvisory ? begin : toInstant(Math.min(toMs(begin) + 41 * SECOND_MS, nowMs));
  const kind = isAdvisory ? "advisory" : stretch.outcome === "slow" ? "degradation" : "outage";
  const corroboration = corroborationOf(monitor, stretch, isAdvisory);
  const incident: Incident = {
    v: 1,
    id: `${begin.replaceAll(/[-:]|\.\d+/gu, "")}-${monitor.id}-${kind}`,
    monitor: monitor.id,
    kind,
    level: isAdvisory ? "info" : kind === "outage" ? "critical" : "warning",
    begin,
    detected,
    corroboration,
    timeline: [],
    evidence: own.slice(0, 3).map(evidenceOf),
    outbox: [],
    ...(stretch.toMs <= nowMs && { end: toInstant(stretch.toMs) }),
    ...(!isAdvisory && { outcome: stretch.outcome, reason: stretch.reason }),
    ...(stretch.publishedMs !== undefined && { pagePublished: toInstant(stretch.publishedMs) }),
    ...(stretch.publishedMs !== undefined && monitor.feed !== undefined && { pageFeed: monitor.feed }),
    ...(kind === "outage" && { issue: issueOf(stretch) }),
  };
  return [{ ...incident, timeline: timelineOf(incident) }];
}

function timelineOf({
  detected,
  level,
  outcome,
  reason,
  pagePublished,
  corroboration,
  end,
}: Incident): IncidentEvent[] {
  const cause = { ...(outcome !== undefined && { outcome }), ...(reason !== undefined && { reason }) };
  const events: IncidentEvent[] = [{ t: detected, what: "opened", level, ...cause }];
  if (pagePublished !== undefined) {
    const t = toInstant(Math.max(toMs(pagePublished), toMs(detected)) + MINUTE_MS);
    events.push({ t, what: "page", corroboration, title: "Elevated error rates", published: pagePublished });
  }
  if (end !== undefined) events.push({ t: end, what: "recovered" });
  return events.toSorted((a, b) => (a.t < b.t ? -1 : 1));
}

function evidenceOf(sample: Sample, index: number): Evidence {
  const { t, outcome, reason, ms, code, phase, error } = sample;
  return {
    t,
    outcome,
    blame: "provider",
    ...(reason !== undefined && { reason }),
    ...(ms !== undefined && { ms }),
    ...(code !== undefined && { code }),
    ...(phase !== undefined && { phase }),
    ...(error !== undefined && { error }),
    ...(index > 0 && { again: index }),
    conditions: [
      { text: "status == 200", holds: code === 200, otherwise: "down", got: { status: code ?? null } },
      {
        text: 'latency < duration("30s")',
        holds: (ms ?? 0) < 30_000,
        otherwise: "degraded",
        got: { latency: ms ?? null },
      },
    ],
  };
}

const issueOf = ({ fromMs }: Stretch): { number: number; url: string } => {
  const number = 100 + (Math.floor(fromMs / DAY_MS) % 400);
  return { number, url: `https://github.com/example/status/issues/${number}` };
};

function corroborationOf(monitor: SimulatedMonitor, stretch: Stretch, isAdvisory: boolean): Corroboration {
  if (isAdvisory) return "advisory";
  if (monitor.feed === undefined) return "uncovered";
  return stretch.publishedMs === undefined ? "unacknowledged" : "confirmed";
}
