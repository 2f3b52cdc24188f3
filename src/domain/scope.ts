import type { Incident } from "./incident.ts";
import type { Monitor } from "./monitor.ts";

/** The other monitors of the same provider, by name, as they were in an incident's time. Of those in neither list nothing is known. */
export interface Others {
  readonly failing: readonly string[];
  readonly fine: readonly string[];
}

/**
 * Whether it is the whole provider or this one. Another fails that has an outage or degradation of its own in that time;
 * `isFine` says whether calls of one that has none were seen to pass. Monitors without a provider have no others.
 */
export function othersOf(
  incident: Incident,
  monitors: readonly Pick<Monitor, "id" | "name" | "provider">[],
  incidents: readonly Incident[],
  isFine: (monitor: string) => boolean,
): Others {
  const provider = monitors.find(({ id }) => id === incident.monitor)?.provider;
  const others = monitors.filter((one) => one.id !== incident.monitor && one.provider === provider);
  if (provider === undefined) return { failing: [], fine: [] };
  const inTrouble = new Set(
    incidents.filter((one) => isOfCalls(one) && isMeanwhile(one, incident)).map((one) => one.monitor),
  );
  const named = (which: (id: string) => boolean) => others.filter(({ id }) => which(id)).map(({ name }) => name);
  return {
    failing: named((id) => inTrouble.has(id)),
    fine: named((id) => !inTrouble.has(id) && isFine(id)),
  };
}

const isOfCalls = ({ kind }: Incident): boolean => kind === "outage" || kind === "degradation";

const isMeanwhile = (a: Incident, b: Incident): boolean =>
  (b.end === undefined || a.begin <= b.end) && (a.end === undefined || a.end >= b.begin);
