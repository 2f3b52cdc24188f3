import { isOpen, type Incident, type IncidentEvent, type PlannedWindow } from "./incident.ts";
import { toInstant, toMs, type Instant } from "./instant.ts";
import type { PlannedMaintenance } from "./maintenance.ts";
import type { Verdict } from "./verdict.ts";

export interface FollowInput {
  /** All windows that are running or to come, as far ahead as one is announced or an open incident reaches. */
  readonly planned: readonly PlannedMaintenance[];
  /** Whether `planned` has all windows of a source: one that is missing there was withdrawn. */
  readonly isHeard: (source: string) => boolean;
  readonly incidents: readonly Incident[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly nowMs: number;
}

/** An incident that stands for planned work. */
export type Maintenance = Incident & { readonly kind: "maintenance"; readonly window: PlannedWindow };

export const isMaintenance = (incident: Incident): incident is Maintenance =>
  incident.kind === "maintenance" && incident.window !== undefined;

/**
 * Plans and time → incidents of planned work: announced ahead, begun and ended in time, moved or withdrawn with the plan. Answers
 * with those that are new or differ; its own output gives none. An incident's id is made of its source and first begin, so that
 * runs that race make the same.
 */
export function followMaintenances(input: FollowInput): Incident[] {
  const known = input.incidents.filter(isMaintenance);
  const now = toInstant(input.nowMs);
  const pairs = input.planned.map((planned) => ({ planned, incident: incidentOf(planned, known, now) }));
  const isPlanned = new Set(pairs.map(({ incident }) => incident));
  const made = pairs
    .filter(({ planned, incident }) => incident === undefined && isToAnnounce(planned, input.nowMs))
    .map(({ planned }) => announced(planned, input.nowMs));
  const plannedAs = new Map(pairs.map(({ planned, incident }) => [incident, planned]));
  const after = known.filter(isOpen).map((incident) => {
    const planned = plannedAs.get(incident);
    if (planned !== undefined) return [incident, moved(incident, planned, input.nowMs)] as const;
    const isWithdrawn = input.isHeard(incident.window.source) && !isPlanned.has(incident) && !isPast(incident, input);
    return [incident, isWithdrawn ? withdrawn(incident, input.nowMs) : incident] as const;
  });
  const all = [...made.map((incident) => [undefined, incident] as const), ...after];
  return all.flatMap(([before, incident]) => {
    const followed = inTime(incident, input);
    return followed === before ? [] : [followed];
  });
}

const isPast = ({ window }: Maintenance, { nowMs }: FollowInput): boolean => toMs(window.to) <= nowMs;

/** The incident of a window: that of its begin; of a source with one window the open one, unless that has begun and this is to come. */
function incidentOf(
  { window, recurs }: PlannedMaintenance,
  known: readonly Maintenance[],
  now: Instant,
): Maintenance | undefined {
  const own = known.filter((incident) => incident.window.source === window.source);
  const same = own.find((incident) => incident.window.from === window.from);
  const isMoved = (one: Maintenance): boolean => isOpen(one) && (!hasBegun(one) || window.from <= now);
  return same ?? (recurs ? undefined : own.find(isMoved));
}

const isToAnnounce = ({ window, announceMs }: PlannedMaintenance, nowMs: number): boolean =>
  toMs(window.from) - announceMs <= nowMs && toMs(window.to) > nowMs;

function announced({ window, monitors, title }: PlannedMaintenance, nowMs: number): Maintenance {
  const t = toInstant(nowMs);
  return {
    v: 1,
    id: maintenanceId(window),
    monitor: monitors[0]!,
    kind: "maintenance",
    level: "info",
    begin: window.from,
    detected: t,
    corroboration: "uncovered",
    title,
    monitors,
    window,
    timeline: [{ t, what: "planned", from: window.from, to: window.to }],
    evidence: [],
    outbox: [],
  };
}

/** `20261121T020000Z-config-nightly-maintenance`; what a source has beyond letters and digits is told apart by a number. */
export function maintenanceId({ source, from }: Pick<PlannedWindow, "source" | "from">): string {
  const begin = from.replace(/\.\d+/, "").replaceAll(/[-:]/g, "");
  const plain = source.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const isPlain = /^(?:config|issue):[a-z0-9-]{1,64}$/.test(source);
  return `${begin}-${isPlain ? plain : `${plain.slice(0, 48)}-${numberOf(source)}`}-maintenance`;
}

/** FNV-1a in 32 bits. */
function numberOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(36);
}

/** The latest that happened to it; what people write dates nothing. */
const lastOf = ({ timeline, begin }: Incident): Instant =>
  timeline.findLast(({ what }) => what !== "comment")?.t ?? begin;
const laterOf = (a: Instant, b: Instant): Instant => (a > b ? a : b);
const hasBegun = ({ timeline }: Incident): boolean => timeline.some(({ what }) => what === "opened");

function told<I extends Incident>(incident: I, ...events: readonly IncidentEvent[]): I {
  return { ...incident, timeline: [...incident.timeline, ...events] };
}

/** Another time is news; other monitors and words are not. What has begun keeps its begin. */
function moved(incident: Maintenance, { window, monitors, title }: PlannedMaintenance, nowMs: number): Maintenance {
  const { window: before } = incident;
  const from = hasBegun(incident) ? before.from : window.from;
  const next = { ...window, from };
  const isSameTime = before.from === from && before.to === next.to;
  const isSame = isSameTime && before.expect === next.expect && isSameList(incident.monitors ?? [], monitors);
  if (isSame && incident.title === title) return incident;
  const changed = { ...incident, begin: from, window: next, monitors, title };
  if (isSameTime) return changed;
  return told(changed, { t: laterOf(toInstant(nowMs), lastOf(incident)), what: "planned", from, to: next.to });
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** Called off before it began, it lasted no time. */
function withdrawn(incident: Maintenance, nowMs: number): Maintenance {
  const t = laterOf(toInstant(nowMs), lastOf(incident));
  const begin = incident.begin < t ? incident.begin : t;
  return { ...told(incident, { t, what: "ended", why: "no-longer-watched" }), begin, end: t };
}

/** What is due by the clock, dated by the plan where nothing was told after that. */
function inTime(incident: Maintenance, input: FollowInput): Maintenance {
  if (!isOpen(incident)) return incident;
  const now = toInstant(input.nowMs);
  const { window } = incident;
  let after = incident;
  if (!hasBegun(after) && window.from <= now) {
    after = told(after, { t: laterOf(window.from, lastOf(after)), what: "opened", level: after.level });
  }
  if (window.to > now) return worseThanExpected(after, input);
  const t = laterOf(window.to, lastOf(after));
  return { ...told(after, { t, what: "recovered" }), end: laterOf(window.to, after.begin) };
}

/** Found down where only worse answers were expected: told once, with what was seen. */
function worseThanExpected(incident: Maintenance, { verdicts, incidents }: FollowInput): Maintenance {
  if (incident.window.expect !== "degraded" || incident.level !== "info" || !hasBegun(incident)) return incident;
  const isDownBefore = (monitor: string): boolean =>
    incidents.some((one) => one.monitor === monitor && one.kind === "outage" && isOpen(one));
  const down = (incident.monitors ?? [])
    .map((monitor) => verdicts.get(monitor))
    .find((verdict) => verdict?.verdict === "down" && !isDownBefore(verdict.monitor));
  if (down === undefined) return incident;
  const { since, outcome, reason } = down;
  const why = { ...(outcome !== undefined && { outcome }), ...(reason !== undefined && { reason }) };
  const t = laterOf(since, lastOf(incident));
  return { ...told(incident, { t, what: "level", level: "warning", ...why }), level: "warning", ...why };
}
