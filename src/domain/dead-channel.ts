import { incidentId } from "./correlate.ts";
import { isOpen, type Incident, type IncidentEvent } from "./incident.ts";
import { toInstant, type Instant } from "./instant.ts";
import type { PlannedChannel } from "./notice-plan.ts";

/** Why an entry was given up by the channel's fault; what was too old was left by runs that did not come. */
export const LOST = ["refused", "gave-up"] as const;

export interface ChannelsInput {
  readonly channels: readonly PlannedChannel[];
  /** Ids of the config's monitors. */
  readonly monitors: readonly string[];
  /** All of whom the outbox tells. */
  readonly incidents: readonly Incident[];
  readonly nowMs: number;
}

/**
 * Channels that can't be told → an incident each, which is the owner's to mend: what was given up is itself reported. It
 * begins when something was given up or a secret is missing, and ends when something got through again. Answers with the
 * incidents that are new or differ.
 */
export function correlateChannels({ channels, monitors, incidents, nowMs }: ChannelsInput): Incident[] {
  const now = toInstant(nowMs);
  const [monitor] = monitors;
  const open = incidents.filter((incident) => incident.channel !== undefined && isOpen(incident));
  const changed = channels.flatMap((channel) => {
    const before = open.find((incident) => incident.channel === channel.id);
    const { lost, through } = fatesOf(channel.id, incidents);
    if (channel.missing.length > 0)
      return before === undefined && monitor !== undefined ? [opened(channel.id, monitor, now, now, true)] : [];
    if (before === undefined)
      return lost > through && monitor !== undefined ? [opened(channel.id, monitor, lost, now, false)] : [];
    const isMended =
      before.reason === "missing-secret" ? lost <= before.begin : through > before.begin && through > lost;
    return isMended ? [ended(before, now, { t: now, what: "recovered" })] : [];
  });
  const known = new Set(channels.map(({ id }) => id));
  const gone = open
    // Another config may keep its incidents in the same ledger.
    .filter((incident) => !known.has(incident.channel!) && monitors.includes(incident.monitor))
    .map((incident) => ended(incident, now, { t: now, what: "ended", why: "no-longer-watched" }));
  return [...changed, ...gone];
}

/** When something to a channel was last given up, and when something last got through; "" where that never was. */
function fatesOf(
  channel: string,
  incidents: readonly Incident[],
): { readonly lost: Instant; readonly through: Instant } {
  let [lost, through] = ["", ""];
  for (const { to, state, ref, until } of incidents.flatMap(({ outbox }) => outbox)) {
    if (to !== channel) continue;
    if (state === "done" && until > through) through = until;
    if (state === "dropped" && LOST.some((why) => why === ref) && until > lost) lost = until;
  }
  return { lost, through };
}

function opened(channel: string, monitor: string, begin: Instant, detected: Instant, isMissing: boolean): Incident {
  const why = isMissing ? ({ reason: "missing-secret" } as const) : {};
  return {
    v: 1,
    id: incidentId(begin, `${channel}-channel`, "configuration"),
    monitor,
    kind: "configuration",
    level: "warning",
    begin,
    detected,
    ...why,
    corroboration: "uncovered",
    channel,
    timeline: [{ t: detected, what: "opened", level: "warning", ...why }],
    evidence: [],
    outbox: [],
  };
}

const ended = (incident: Incident, t: Instant, event: IncidentEvent): Incident => ({
  ...incident,
  end: t,
  timeline: [...incident.timeline, event],
});
