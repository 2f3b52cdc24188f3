import { MINUTE_MS, toMs } from "../domain/instant.ts";
import type { Incident } from "../domain/incident.ts";
import type { Label } from "../world.ts";

/** An incident that lasted less is labelled `brief`. */
const BRIEF_MS = 15 * MINUTE_MS;

const OWN_LABELS = {
  outage: { color: "c5221b", description: "Calls fail" },
  degradation: { color: "c88000", description: "Calls are slow or fail now and then" },
  configuration: { color: "5673a0", description: "The monitor's key, quota or request needs its owner" },
  certificate: { color: "c88000", description: "A certificate is about to expire" },
  heartbeat: { color: "c5221b", description: "A heartbeat is missing" },
  models: { color: "5673a0", description: "A provider's list of models changed" },
  alert: { color: "c88000", description: "A rule of the config is broken" },
  manual: { color: "1d3fd8", description: "Told by a person" },
  maintenance: { color: "5673a0", description: "Planned work" },
  advisory: { color: "8c9095", description: "The official page reports trouble, our calls are fine" },
  critical: { color: "c5221b", description: "Level critical" },
  warning: { color: "c88000", description: "Level warning" },
  unacknowledged: { color: "1d3fd8", description: "The official page still shows green" },
  confirmed: { color: "676b72", description: "The official page says so too" },
  brief: { color: "e4e4e1", description: "Lasted less than 15 minutes" },
} as const satisfies Record<string, Omit<Label, "name">>;

/** All labels we may set, with the one that marks our issues. */
export function allLabels(mark: string): Label[] {
  return [
    { name: mark, color: "16181b", description: "Opened by Uptimeline" },
    ...Object.entries(OWN_LABELS).map(([name, rest]) => ({ name, ...rest })),
  ];
}

/** The labels an incident's issue should have: ours as the incident stands, and all that people have added. */
export function labelsFor(incident: Incident, mark: string, present: readonly string[]): string[] {
  const foreign = present.filter((name) => name !== mark && !Object.hasOwn(OWN_LABELS, name));
  const own: (keyof typeof OWN_LABELS)[] = [incident.kind];
  if (incident.level !== "info") own.push(incident.level);
  if (incident.corroboration === "unacknowledged" || incident.corroboration === "confirmed")
    own.push(incident.corroboration);
  if (incident.end !== undefined && toMs(incident.end) - toMs(incident.begin) < BRIEF_MS) own.push("brief");
  return [...new Set([mark, ...own, ...foreign])];
}
