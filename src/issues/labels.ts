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

/** GitHub's bounds: a name of 50 characters, and 100 labels an issue, of which people shall have room. */
const NAME_MOST = 50;
const SUBJECTS_MOST = 20;

/** What an incident's labels are made of besides itself. */
export interface Labelling {
  /** The label that marks our issues. */
  readonly mark: string;
  /** The level that it is told with: of a family the worst of all. */
  readonly level: Incident["level"];
  /** The groups of its monitors. */
  readonly groups: readonly string[];
}

const folded = (name: string): string => name.toLowerCase();

/** A name within GitHub's bounds: of one line, and without the comma, which parts labels where lists are asked for. */
function named(prefix: string, name: string): string {
  const whole = `${prefix}:${name.replaceAll(/[\s,]+/g, " ").trim()}`;
  return [...whole].slice(0, NAME_MOST).join("").trim();
}

/** All monitors that an incident is about: of a parent those of its children, too. */
export function monitorsOf({ monitor, monitors = [], timeline }: Incident): string[] {
  const joined = timeline.flatMap((event) => (event.what === "joined" ? [event.monitor] : []));
  return [...new Set([monitor, ...monitors, ...joined])];
}

/** The labels that are ours on an incident's issue, with the colours they get where the repository lacks them. */
export function ownLabels(incident: Incident, { mark, level, groups }: Labelling): Label[] {
  const own: (keyof typeof OWN_LABELS)[] = [incident.kind];
  if (level !== "info") own.push(level);
  if (incident.corroboration === "unacknowledged" || incident.corroboration === "confirmed")
    own.push(incident.corroboration);
  if (incident.end !== undefined && toMs(incident.end) - toMs(incident.begin) < BRIEF_MS) own.push("brief");
  const monitors = monitorsOf(incident).slice(0, SUBJECTS_MOST);
  return [
    { name: mark, color: "16181b", description: "Opened by Uptimeline" },
    ...own.map((name) => ({ name, ...OWN_LABELS[name] })),
    ...monitors.map((id) => ({
      name: named("monitor", id),
      color: "d3d7dc",
      description: "The monitor that it is about",
    })),
    ...groups.slice(0, SUBJECTS_MOST).map((group) => ({
      name: named("group", group),
      color: "e9ebee",
      description: "The group of its monitor",
    })),
  ];
}

/** Names of the labels an issue should have: ours as the incident stands, and all that people have added. */
export function labelsFor(own: readonly Label[], present: readonly string[]): string[] {
  const ours = new Set(own.map(({ name }) => folded(name)));
  // GitHub takes names that differ in case alone for one. What is there is called as it is there.
  const kept = present.filter((name) => ours.has(folded(name)) || !Object.hasOwn(OWN_LABELS, folded(name)));
  const there = new Set(kept.map(folded));
  return [...kept, ...own.map(({ name }) => name).filter((name) => !there.has(folded(name)))];
}
