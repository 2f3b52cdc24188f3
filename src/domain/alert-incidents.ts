import { figureCalled } from "./alert-figures.ts";
import type { Standing, StepStanding } from "./alert-weigh.ts";
import { incidentId } from "./correlate.ts";
import { isOpen, LEVELS, type Incident, type IncidentEvent, type IncidentKind, type Level } from "./incident.ts";
import { toInstant, toMs, type Instant } from "./instant.ts";
import type { Monitor } from "./monitor.ts";
import { UNOBSERVED_END_MS } from "./trouble.ts";
import type { Verdict } from "./verdict.ts";

export interface AlertInput {
  readonly standings: readonly Standing[];
  /** All that is open or ended lately. */
  readonly incidents: readonly Incident[];
  readonly monitors: readonly Monitor[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** A monitor of which nobody wants to hear now: in maintenance. */
  readonly isQuiet?: (monitor: string) => boolean;
  readonly nowMs: number;
}

/**
 * Rules as they stand → incidents. One is opened by the gravest step that fires, rises with it and is never lowered; it ends
 * once no step has held for as long as each asks. A rule that breaks again within `reopen` opens its last one again; one that
 * has left the config ends unseen.
 *
 * While an outage of the monitor is open, what only says that its calls fail (error rate, availability, failures in a row,
 * server errors, burn rate) is part of that: it has the outage as its parent, and so neither issue nor notice of its own, to its
 * own end. A degradation speaks for what is no graver than itself.
 */
export function alertIncidents(input: AlertInput): Incident[] {
  const alerts = input.incidents.filter(({ kind }) => kind === "alert");
  const touched = new Set<string>();
  const changed = input.standings.flatMap((standing) => {
    const own = alerts.filter((one) => isOf(one, standing));
    for (const { id } of own) touched.add(id);
    const before = own.find(isOpen) ?? own.toSorted(byEnd).at(-1);
    const after = isOpenNow(before) ? goOn(before, standing, input) : begin(before, standing, input);
    return after === undefined || after === before ? [] : [after];
  });
  const watched = new Set(input.monitors.map(({ id }) => id));
  const now = toInstant(input.nowMs);
  const orphans = alerts
    .filter((one) => isOpen(one) && !touched.has(one.id) && watched.has(one.monitor))
    .map((one) => end(one, now, { t: now, what: "ended", why: "no-longer-watched" }));
  return [...changed, ...orphans];
}

const isOf = (incident: Incident, { rule, monitors }: Standing): boolean =>
  incident.rule === rule.id && (rule.together || incident.monitor === monitors[0]);

const isOpenNow = (incident: Incident | undefined): incident is Incident => incident !== undefined && isOpen(incident);

const byEnd = (a: Incident, b: Incident): number => (a.end! < b.end! ? -1 : 1);

/** The gravest step that fires. */
const firing = ({ steps }: Standing): StepStanding | undefined => steps.find(({ is }) => is === "fires");

function begin(ended: Incident | undefined, standing: Standing, input: AlertInput): Incident | undefined {
  const fired = firing(standing);
  const [monitor] = standing.monitors;
  if (fired === undefined || monitor === undefined || standing.monitors.every((id) => input.isQuiet?.(id) === true))
    return undefined;
  const { rule } = standing;
  const detected = toInstant(input.nowMs);
  const news = { level: fired.step.level, value: fired.value, limit: fired.step.text };
  const { reopenMs = 0 } = input.monitors.find(({ id }) => id === monitor)?.policy ?? {};
  if (ended?.end !== undefined && ended.end < detected && input.nowMs - toMs(ended.end) <= reopenMs) {
    const { end: _end, parent: _parent, ...rest } = ended;
    const timeline: IncidentEvent[] = [...ended.timeline, { t: detected, what: "reopened", ...news }];
    return underOutage({ ...rest, level: news.level, timeline }, standing, fired, input);
  }
  const since = standing.steps.flatMap(({ is, since: one }) => (is === "fires" && one !== undefined ? [one] : []));
  const begun = since.toSorted()[0] ?? detected;
  const from = ended?.end !== undefined && ended.end > begun ? ended.end : begun;
  const incident: Incident = {
    v: 1,
    id: `${incidentId(from, monitor, "alert")}-${rule.id}`,
    monitor,
    kind: "alert",
    level: news.level,
    begin: from,
    detected,
    corroboration: "uncovered",
    rule: rule.id,
    title: rule.name,
    ...(standing.monitors.length > 1 && { monitors: standing.monitors }),
    timeline: [{ t: detected, what: "opened", ...news }],
    evidence: [],
    outbox: [],
  };
  return underOutage(incident, standing, fired, input);
}

function goOn(open: Incident, standing: Standing, input: AlertInput): Incident {
  const now = toInstant(input.nowMs);
  const fired = firing(standing);
  if (fired !== undefined) {
    const { level } = fired.step;
    if (rank(level) <= rank(open.level)) return underOutage(open, standing, fired, input);
    const event: IncidentEvent = { t: now, what: "level", level, value: fired.value, limit: fired.step.text };
    return underOutage({ ...open, level, timeline: [...open.timeline, event] }, standing, fired, input);
  }
  if (standing.steps.every(({ is }) => is === "over")) {
    const ceased =
      standing.steps
        .flatMap(({ since }) => since ?? [])
        .toSorted()
        .at(-1) ?? now;
    const t = ceased > lastOf(open) ? ceased : lastOf(open);
    return end(open, t, { t, what: "recovered" });
  }
  const isUnseen = standing.steps.every(({ is }) => is === "unclear") && isUnobserved(standing, input);
  return isUnseen ? end(open, now, { t: now, what: "ended", why: "unobserved" }) : open;
}

const rank = (level: Level): number => LEVELS.indexOf(level);

/** The latest that it knows of: nothing ends before that. What people write dates nothing. */
const lastOf = ({ begin: begun, timeline }: Incident): Instant =>
  timeline.reduce((latest, { t, what }) => (what !== "comment" && t > latest ? t : latest), begun);

function isUnobserved({ monitors }: Standing, { verdicts, nowMs }: AlertInput): boolean {
  return monitors.every((id) => {
    const verdict = verdicts.get(id);
    return verdict?.verdict === "unknown" && nowMs - toMs(verdict.since) >= UNOBSERVED_END_MS;
  });
}

const SPEAKING: ReadonlySet<IncidentKind> = new Set(["outage", "heartbeat", "degradation"]);

/** An outage that is open speaks for the alert; one that was too slight for it speaks no longer. */
function underOutage(alert: Incident, standing: Standing, { step }: StepStanding, input: AlertInput): Incident {
  if (!step.condition.figures.every(({ figure }) => figureCalled(figure).isOfAvailability === true)) return alert;
  const speaks = (one: Incident): boolean => one.kind !== "degradation" || rank(one.level) >= rank(alert.level);
  const standingParent = input.incidents.find(({ id }) => id === alert.parent);
  if (standingParent !== undefined && (!isOpen(standingParent) || speaks(standingParent))) return alert;
  const about = input.incidents.find(
    (one) => isOpen(one) && SPEAKING.has(one.kind) && standing.monitors.includes(one.monitor) && speaks(one),
  );
  if (about !== undefined) return { ...alert, parent: about.id };
  if (standingParent === undefined) return alert;
  const { parent: _none, ...alone } = alert;
  return alone;
}

const end = (incident: Incident, t: Instant, event: IncidentEvent): Incident => ({
  ...incident,
  end: t,
  timeline: [...incident.timeline, event],
});
