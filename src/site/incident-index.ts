import type { Incident } from "../domain/incident.ts";
import { DAY_MS, toMs } from "../domain/instant.ts";
import type { Interval } from "../domain/intervals.ts";
import type { SiteContext, SiteIncident } from "./context.ts";
import { isOfVerdict } from "./incident-kinds.ts";

type Indexed = Pick<SiteContext, "incidents" | "input">;

/** All incidents, by what pages ask of them again and again. */
interface Index {
  readonly byId: ReadonlyMap<string, SiteIncident>;
  readonly byMonitor: ReadonlyMap<string, readonly SiteIncident[]>;
  /** By each UTC day that they lie in, as their places among all. */
  readonly byDay: ReadonlyMap<number, readonly number[]>;
  /** When each began and ended, or now. */
  readonly times: readonly Interval[];
}

/** By the list of incidents: a context of some monitors alone may hold the same one. */
const known = new WeakMap<readonly SiteIncident[], Index>();

function indexOf({ incidents, input }: Indexed): Index {
  const made = known.get(incidents);
  if (made !== undefined) return made;
  const times = incidents.map(({ incident }) => timeOf(incident, input.nowMs));
  const byDay = new Map<number, number[]>();
  for (const [place, time] of times.entries()) {
    for (const day of daysOf(time)) {
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
    times,
  };
  known.set(incidents, index);
  return index;
}

const timeOf = ({ begin, end }: Incident, nowMs: number): Interval => ({
  fromMs: toMs(begin),
  toMs: end === undefined ? nowMs : toMs(end),
});

/** An end before the beginning is of no day but that of the beginning. */
function* daysOf({ fromMs, toMs: untilMs }: Interval): Generator<number> {
  const fromDay = Math.floor(fromMs / DAY_MS);
  yield fromDay;
  for (let day = fromDay + 1; day <= Math.floor(untilMs / DAY_MS); day += 1) yield day;
}

export const incidentOfId = (context: Indexed, id: string): SiteIncident | undefined => indexOf(context).byId.get(id);

/** All of a monitor, newest first. */
export const incidentsOfMonitor = (context: Indexed, monitor: string): readonly SiteIncident[] =>
  indexOf(context).byMonitor.get(monitor) ?? [];

/** Those that meet an incident in time, be it at its ends, and itself among them, in the order of all. */
export function incidentsMeanwhile(context: Indexed, incident: Incident): readonly SiteIncident[] {
  const { byDay, times } = indexOf(context);
  const own = timeOf(incident, context.input.nowMs);
  const places = new Set<number>();
  for (const day of daysOf(own)) {
    for (const place of byDay.get(day) ?? []) {
      const { fromMs, toMs: untilMs } = times[place]!;
      if (fromMs <= own.toMs && untilMs >= own.fromMs) places.add(place);
    }
  }
  return [...places].toSorted((a, b) => a - b).map((place) => context.incidents[place]!);
}

/** Of trouble that a page reports: our own calls met some of the same monitor in its time. */
export const metByUs = (context: Indexed, incident: Incident): boolean =>
  incidentsMeanwhile(context, incident).some(
    (other) => other.incident.monitor === incident.monitor && isOfVerdict(other.incident),
  );
