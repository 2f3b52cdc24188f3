import type { Incident } from "../domain/incident.ts";
import { DAY_MS, toMs } from "../domain/instant.ts";
import type { SiteContext, SiteIncident } from "./context.ts";

type Indexed = Pick<SiteContext, "incidents" | "input">;

/** All incidents, by what pages ask of them again and again. */
interface Index {
  readonly byId: ReadonlyMap<string, SiteIncident>;
  readonly byMonitor: ReadonlyMap<string, readonly SiteIncident[]>;
  /** By each UTC day that they lie in, as their places among all. */
  readonly byDay: ReadonlyMap<number, readonly number[]>;
}

/** By the list of incidents: a context of some monitors alone may hold the same one. */
const known = new WeakMap<readonly SiteIncident[], Index>();

function indexOf({ incidents, input }: Indexed): Index {
  const made = known.get(incidents);
  if (made !== undefined) return made;
  const byDay = new Map<number, number[]>();
  for (const [place, { incident }] of incidents.entries()) {
    for (const day of daysOf(incident, input.nowMs)) {
      const own = byDay.get(day);
      if (own === undefined) byDay.set(day, [place]);
      else own.push(place);
    }
  }
  const index: Index = {
    // Of two of one id the first stands, as it did for who looked through all.
    byId: new Map(incidents.toReversed().map((one) => [one.incident.id, one])),
    byMonitor: Map.groupBy(incidents, ({ incident }) => incident.monitor),
    byDay,
  };
  known.set(incidents, index);
  return index;
}

/** An end before the beginning is of no day but that of the beginning. */
function* daysOf({ begin, end }: Pick<Incident, "begin" | "end">, nowMs: number): Generator<number> {
  const fromDay = Math.floor(toMs(begin) / DAY_MS);
  const lastDay = Math.floor((end === undefined ? nowMs : toMs(end)) / DAY_MS);
  yield fromDay;
  for (let day = fromDay + 1; day <= lastDay; day += 1) yield day;
}

export const incidentOfId = (context: Indexed, id: string): SiteIncident | undefined => indexOf(context).byId.get(id);

/** All of a monitor, newest first. */
export const incidentsOfMonitor = (context: Indexed, monitor: string): readonly SiteIncident[] =>
  indexOf(context).byMonitor.get(monitor) ?? [];

/** Those of the days of an incident, itself among them, in the order of all: whatever meets it in time is one of them. */
export function incidentsOfItsDays(context: Indexed, incident: Incident): readonly SiteIncident[] {
  const { byDay } = indexOf(context);
  const places = new Set<number>();
  for (const day of daysOf(incident, context.input.nowMs)) for (const place of byDay.get(day) ?? []) places.add(place);
  return [...places].toSorted((a, b) => a - b).map((place) => context.incidents[place]!);
}
