import { incidentId } from "../domain/correlate.ts";
import { MINUTE_MS, toInstant } from "../domain/instant.ts";
import type { Incident, IncidentEvent, Level } from "../domain/incident.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { OutageIssue } from "./upptime-issues.ts";
import type { Stretch } from "./upptime-stretches.ts";
import type { Seen } from "./upptime-versions.ts";

/** An issue is opened by the run that sees a site go down, a little after the commit. */
const NEAR_MS = 15 * MINUTE_MS;

/** The issue of a trouble that began then; `undefined` where none is near. Short ones were deleted. */
export function issueOf(issues: readonly OutageIssue[], beginMs: number): OutageIssue | undefined {
  const near = issues.filter(({ openedMs }) => Math.abs(openedMs - beginMs) <= NEAR_MS);
  return near.toSorted((a, b) => Math.abs(a.openedMs - beginMs) - Math.abs(b.openedMs - beginMs))[0];
}

/** The incident of a trouble whose every change is known. It has ended, and nothing is ever said of it. */
export function incidentOfTrouble(
  monitor: string,
  trouble: readonly [Stretch, ...Stretch[]],
  issue: OutageIssue | undefined,
): Incident {
  const [first, ...changes] = trouble;
  const last = trouble.at(-1) ?? first;
  const end = toInstant(last.toMs);
  const ending: IncidentEvent = last.isCut
    ? { t: end, what: "ended", why: "unobserved" }
    : { t: end, what: "recovered" };
  const events = changes
    .filter(({ seen }, index) => seen.status !== (changes[index - 1] ?? first).seen.status)
    .map(({ seen }): IncidentEvent => ({
      t: toInstant(seen.atMs),
      what: "level",
      level: levelOf(seen.status),
      ...whyOf(seen),
    }));
  const worst = trouble.find(({ seen }) => seen.status === "down")?.seen ?? first.seen;
  const opened: IncidentEvent = {
    t: toInstant(first.fromMs),
    what: "opened",
    level: levelOf(first.seen.status),
    ...whyOf(first.seen),
  };
  return {
    ...pastIncident(monitor, worst.status === "down" ? "down" : "degraded", first.fromMs, end),
    ...whyOf(worst),
    timeline: [opened, ...events, ending],
    ...(issue !== undefined && { issue: { number: issue.number, url: issue.url } }),
  };
}

/** The incident of an issue of a time of which no change was kept. When it was closed is taken for its end. */
export function incidentOfIssue(monitor: string, issue: OutageIssue & { readonly closedMs: number }): Incident {
  const [begin, end] = [toInstant(issue.openedMs), toInstant(Math.max(issue.closedMs, issue.openedMs))];
  return {
    ...pastIncident(monitor, issue.kind, issue.openedMs, end),
    timeline: [
      { t: begin, what: "opened", level: levelOf(issue.kind) },
      { t: end, what: "recovered" },
    ],
    issue: { number: issue.number, url: issue.url },
  };
}

function pastIncident(monitor: string, status: "down" | "degraded", beginMs: number, end: string) {
  const begin = toInstant(beginMs);
  const kind = status === "down" ? "outage" : "degradation";
  return {
    v: 1,
    id: incidentId(begin, monitor, kind),
    imported: "upptime",
    monitor,
    kind,
    level: levelOf(status),
    begin,
    detected: begin,
    end,
    corroboration: "uncovered",
    evidence: [],
    outbox: [],
  } as const satisfies Omit<Incident, "timeline">;
}

const levelOf = (status: Seen["status"]): Level => (status === "down" ? "critical" : "warning");

const GATEWAY_TIMEOUTS = new Set([408, 504, 522, 524]);

/** What a code says of the kind of failure; 0 is anything from a name that was not found to a time-out. */
function whyOf({ status, code }: Seen): { outcome?: Outcome } {
  if (status === "degraded") return code >= 200 && code < 400 ? { outcome: "slow" } : {};
  // Over TCP, TLS and WebSocket Upptime writes 200 for whatever worked, and 0 for the rest.
  if (code < 100 || code === 200) return {};
  if (GATEWAY_TIMEOUTS.has(code)) return { outcome: "timeout" };
  return { outcome: code >= 500 ? "server-error" : "wrong-answer" };
}
