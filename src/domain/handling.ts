import type { Incident } from "./incident.ts";
import type { Instant } from "./instant.ts";

/** What people have said of an incident, as it holds now. */
export interface Handling {
  /** Somebody knows of it, and nobody has taken it up again since. */
  readonly acknowledged?: { readonly by: string; readonly t: Instant };
  /** Nobody wants to be reminded until then. */
  readonly mutedUntil?: Instant;
}

/** A fold of the timeline: of a relapse nobody knows yet, whoever knew of the trouble before. */
export function handlingOf({ timeline }: Pick<Incident, "timeline">): Handling {
  return timeline.reduce<Handling>((before, event) => {
    switch (event.what) {
      case "acknowledged":
      case "false-alarm":
        return { ...before, acknowledged: { by: event.by, t: event.t } };
      case "muted":
        return { ...before, mutedUntil: event.until };
      case "taken-up":
      case "reopened":
        return without(before);
      default:
        return before;
    }
  }, {});
}

const without = ({ acknowledged: _, ...rest }: Handling): Handling => rest;
