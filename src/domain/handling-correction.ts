import type { Incident, IncidentEvent, IncidentKind, PersonsWord } from "./incident.ts";
import type { Instant } from "./instant.ts";
import type { Correction } from "./ledger.ts";

/** Kinds whose time counts as failure: of the others a false alarm leaves nothing out. */
const COUNTED: ReadonlySet<IncidentKind> = new Set<IncidentKind>(["outage", "degradation", "heartbeat"]);

/**
 * The corrections that follow from what people marked as false alarms: from begin to end of the stretch that it was said of, written
 * once that has ended. What is said of the first of a provider-wide incident is said of all that belong to it. Those that stand
 * already are left out.
 */
export function correctionsOf(incidents: readonly Incident[], standing: readonly Correction[]): Correction[] {
  const known = new Set(standing.map(keyOf));
  return markedStretches(incidents)
    .flatMap(correctionOf)
    .filter((correction) => !known.has(keyOf(correction)));
}

/** A stretch of trouble that a person has marked as a false alarm; without an end while it goes on. */
export interface MarkedStretch {
  readonly incident: Incident;
  /** When it was marked. */
  readonly t: Instant;
  readonly from: Instant;
  readonly to?: Instant;
  readonly who: string;
  readonly why?: string;
}

/** All that was marked, whatever its kind; of those that belong to what was marked only what counts as failure. */
export function markedStretches(incidents: readonly Incident[]): MarkedStretch[] {
  const marked = incidents.filter(({ timeline }) => timeline.some(({ what }) => what === "false-alarm"));
  return marked.flatMap((incident) => {
    const parts = incidents.filter(({ parent, kind }) => parent === incident.id && COUNTED.has(kind));
    return alarmsOf(incident).flatMap((word) => [incident, ...parts].map((one) => stretchOf(one, word)));
  });
}

const stretchOf = (incident: Incident, { t, by, why }: Alarm): MarkedStretch => ({
  incident,
  t,
  ...stretchAt(incident, t),
  who: by,
  ...(why !== undefined && { why }),
});

const keyOf = ({ t, monitor, from, to }: Correction): string => `${t} ${monitor} ${from} ${to}`;

type Alarm = Extract<PersonsWord, { what: "false-alarm" }>;
const isAlarm = (event: IncidentEvent): event is Alarm => event.what === "false-alarm";

/** Of each stretch the first such word: one alarm is false once. */
function alarmsOf(incident: Incident): Alarm[] {
  const byStretch = new Map<Instant, Alarm>();
  for (const word of incident.timeline.filter(isAlarm)) {
    const { from } = stretchAt(incident, word.t);
    const other = byStretch.get(from);
    if (other === undefined || word.t < other.t) byStretch.set(from, word);
  }
  return [...byStretch.values()];
}

function correctionOf({ incident, t, from, to, who, why = "" }: MarkedStretch): Correction[] {
  if (to === undefined || from >= to || !COUNTED.has(incident.kind) || incident.imported !== undefined) return [];
  return [{ v: 1, t, monitor: incident.monitor, from, to, who, why }];
}

/** The stretch of trouble of which a word of that moment speaks: the last one that had begun, from begin to recovery. */
function stretchAt(incident: Incident, t: Instant): { readonly from: Instant; readonly to?: Instant } {
  const events = incident.timeline.toSorted((a, b) => (a.t < b.t ? -1 : a.t > b.t ? 1 : 0));
  let from = incident.begin;
  let to: Instant | undefined;
  for (const event of events) {
    if (event.what === "reopened") {
      if (event.t > t) break;
      // What failed since the recovery belongs to the relapse.
      [from, to] = [to ?? from, undefined];
    }
    if (event.what === "recovered" || event.what === "ended") to = event.t;
  }
  const isLast = !events.some((event) => event.what === "reopened" && event.t > t);
  const end = isLast ? incident.end : to;
  return { from, ...(end !== undefined && { to: end }) };
}
