import { channelsFor, type RoutedChannel, type RoutedMonitor } from "./routing.ts";
import { claimed, renew, type Claimant } from "./claim.ts";
import { ISSUES } from "./plan.ts";
import { isFamilyOpen, levelOfFamily } from "./family.ts";
import { isOpen, type Incident } from "./incident.ts";
import { LOG_CHANNEL, type NoticePolicy } from "./route.ts";
import { owedTo } from "./notice-owed.ts";
import { toMs } from "./instant.ts";
import type { OutboxEntry } from "./outbox.ts";

/** A channel as far as planning needs it. */
export interface PlannedChannel extends RoutedChannel {
  /** Names of secrets without which nothing can be sent. */
  readonly missing: readonly string[];
}

export interface NoticeSettings {
  readonly policy: NoticePolicy;
  readonly channels: readonly PlannedChannel[];
  readonly monitors: readonly RoutedMonitor[];
}

/** All channels that can be told: those of the config, and the log. */
export const channelsWithLog = <C extends RoutedChannel>(channels: readonly C[]): readonly (C | typeof LOG)[] =>
  channels.some(({ id }) => id === LOG_CHANNEL) ? channels : [...channels, LOG];
const LOG = { id: LOG_CHANNEL, kind: "log", missing: [] } as const;

/**
 * Incidents → what channels must be told, as entries in the incidents themselves, under the claims by which issues are told,
 * too. One entry an incident and channel covers all that happened since the last. Answers with the same incident where nothing
 * differs, and planning twice plans nothing new.
 */
export function planNotices(
  incidents: readonly Incident[],
  settings: NoticeSettings,
  claimant: Claimant,
): readonly Incident[] {
  const resting = restingMonitors(incidents, claimant.nowMs);
  // An alert that an outage speaks for tells of the same calls, and goes on for as long as its figures look back.
  const children = Map.groupBy(incidents, ({ parent, kind }) => (kind === "alert" ? undefined : parent));
  const plan = planner(settings, claimant);
  return incidents.map((incident) => {
    if (incident.imported !== undefined) return incident;
    const own = incident.parent === undefined ? (children.get(incident.id) ?? []) : [];
    return plan(incident, { children: own, isSilent: isSilent(incident, resting) });
  });
}

const isSilent = ({ parent, kind, monitor, monitors = [monitor] }: Incident, resting: Resting): boolean =>
  parent !== undefined ||
  (kind !== "maintenance" && kind !== "manual" && monitors.every((one) => resting.get(one)?.has(kind) === true));

type Resting = ReadonlyMap<string, { has(kind: Incident["kind"]): boolean }>;

const EVERYTHING = { has: () => true };
/** In a maintenance that only degrades, an outage is news. */
const ALL_BUT_OUTAGES = { has: (kind: Incident["kind"]) => kind !== "outage" };

/** Monitors in a maintenance that goes on, and which kinds of incident say nothing meanwhile. */
function restingMonitors(incidents: readonly Incident[], nowMs: number): Resting {
  const resting = new Map<string, { has(kind: Incident["kind"]): boolean }>();
  for (const { kind, end, window, monitor, monitors = [monitor] } of incidents) {
    if (kind !== "maintenance" || end !== undefined || window === undefined) continue;
    if (toMs(window.from) > nowMs || nowMs >= toMs(window.to)) continue;
    for (const one of monitors)
      if (resting.get(one) !== EVERYTHING) resting.set(one, window.expect === "down" ? EVERYTHING : ALL_BUT_OUTAGES);
  }
  return resting;
}

/** How an incident stands to the others. */
interface Place {
  readonly children: readonly Incident[];
  readonly isSilent: boolean;
}

/** A family is as grave as the gravest of it, and over when the last of it is. */
export function storyOf(incident: Incident, children: readonly Incident[]): Incident {
  if (children.length === 0) return incident;
  const family = { parent: incident, children };
  const { end: _, ...open } = { ...incident, level: levelOfFamily(family) };
  if (isFamilyOpen(family)) return open;
  const ends = [incident, ...children].flatMap(({ end = [] }) => end);
  return { ...open, end: ends.toSorted().at(-1)! };
}

function planner({ policy, channels: given, monitors }: NoticeSettings, claimant: Claimant) {
  const channels = channelsWithLog(given);
  const byId = new Map(monitors.map((monitor) => [monitor.id, monitor]));
  const { nowMs } = claimant;
  return (incident: Incident, { children, isSilent }: Place): Incident => {
    const outbox = incident.outbox.map((entry) => kept(entry, channels, claimant));
    const story = storyOf(incident, children);
    const ids = [story, ...children].flatMap(({ monitor, monitors = [] }) => [monitor, ...monitors]);
    const about = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
    // Another config may keep its incidents in the same ledger: it has channels of its own.
    const isOurs = about.length > 0 || incident.kind === "manual" || incident.kind === "maintenance";
    const routed = new Set(isOurs && isOpen(story) ? channelsFor(story, about, { ...policy, channels, nowMs }) : []);
    for (const { id, kind, missing } of channels) {
      // A channel that can't be reached does not hear of it.
      if (missing.length > 0 || incident.channel === id) continue;
      const what = owedTo(story, {
        own: outbox.filter(({ to }) => to === id),
        isRouted: routed.has(id),
        isEscalated: isOurs && policy.escalate?.to.includes(id) === true,
        children,
        isSilent,
        policy,
        nowMs,
      });
      if (what === undefined) continue;
      const seq = (outbox.at(-1)?.seq ?? 0) + 1;
      const entry: OutboxEntry = { seq, what, to: id, event: incident.timeline.length - 1, ...claimed(claimant) };
      // The log can't fail: the commit that makes its entry is all that it takes.
      outbox.push(kind === "log" ? { ...entry, state: "done" } : entry);
    }
    const isSame =
      outbox.length === incident.outbox.length && outbox.every((entry, index) => entry === incident.outbox[index]);
    return isSame ? incident : { ...incident, outbox };
  };
}

function kept(entry: OutboxEntry, channels: readonly PlannedChannel[], claimant: Claimant): OutboxEntry {
  if (entry.to === ISSUES || entry.state !== "pending") return entry;
  const channel = channels.find(({ id }) => id === entry.to);
  const renewed = renew(entry, claimant);
  // A channel that this config does not know may be another's.
  if (channel === undefined) return renewed.state === "dropped" ? renewed : entry;
  return channel.missing.length > 0 && renewed.by === claimant.run
    ? { ...renewed, state: "dropped", ref: "missing-secret" }
    : renewed;
}
