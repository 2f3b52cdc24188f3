import type { Incident, IncidentEvent } from "./incident.ts";
import { toMs, type Instant } from "./instant.ts";

/** What people have said of an incident, as it holds now. */
export interface Handling {
  /** Somebody knows of it, and nobody has taken it up again since. */
  readonly acknowledged?: { readonly by: string; readonly t: Instant };
  /** Nothing is said of it before then. */
  readonly mutedUntil?: Instant;
  readonly falseAlarm?: { readonly by: string; readonly t: Instant; readonly why?: string };
  /** A person closed its issue while it went on, and nobody has opened that again since. */
  readonly closedByHand: boolean;
}

/**
 * A fold of the timeline by when things were said, whenever they were read. Of a relapse nobody knows yet, whoever knew of the
 * trouble before; only that it is muted holds on.
 */
export function handlingOf({ timeline }: Pick<Incident, "timeline">): Handling {
  return timeline.toSorted(byTime).reduce<Handling>(
    (before, event) => {
      switch (event.what) {
        case "acknowledged": {
          const closedByHand = before.closedByHand || event.how === "closed";
          return { ...before, acknowledged: { by: event.by, t: event.t }, closedByHand };
        }
        case "false-alarm": {
          const { by, t, why } = event;
          return { ...before, acknowledged: { by, t }, falseAlarm: { by, t, ...(why !== undefined && { why }) } };
        }
        case "muted":
          return { ...before, mutedUntil: event.until };
        case "taken-up": {
          const { acknowledged: _, ...rest } = before;
          return { ...rest, closedByHand: false };
        }
        case "reopened":
          return {
            ...(before.mutedUntil !== undefined && { mutedUntil: before.mutedUntil }),
            closedByHand: false,
          };
        default:
          return before;
      }
    },
    { closedByHand: false },
  );
}

const byTime = (a: IncidentEvent, b: IncidentEvent): number => (a.t < b.t ? -1 : a.t > b.t ? 1 : 0);

export function isMuted(incident: Pick<Incident, "timeline">, nowMs: number): boolean {
  const { mutedUntil } = handlingOf(incident);
  return mutedUntil !== undefined && toMs(mutedUntil) > nowMs;
}
