import { MINUTE_MS, toMs, type Instant } from "../domain/instant.ts";
import { indicatorOf } from "../domain/indicator.ts";
import type {
  ComponentStatus,
  Indicator,
  ReportedComponent,
  ReportedIncident,
  ReportedMaintenance,
  ReportedState,
} from "../domain/report.ts";
import type { PageComponent, PageIncident, PageMaintenance } from "./instatus-shape.ts";
import { idOf } from "./reading/entries.ts";
import { earliest, instantOf, webAddress } from "./reading/fields.ts";
import { cuidTime } from "./reading/made-at.ts";
import { plainText, plainTitle } from "./reading/plain-text.ts";
import { endOf, isOver, oldestFirst } from "./reading/updates.ts";
import { strange, unknownWord } from "./reading/words.ts";

const STATUSES: ReadonlyMap<string, ComponentStatus> = new Map([
  ["OPERATIONAL", "operational"],
  ["UNDERMAINTENANCE", "under_maintenance"],
  ["DEGRADEDPERFORMANCE", "degraded_performance"],
  ["PARTIALOUTAGE", "partial_outage"],
  ["MINOROUTAGE", "partial_outage"],
  ["MAJOROUTAGE", "major_outage"],
]);

const STATES: ReadonlyMap<string, ReportedState> = new Map([
  ["INVESTIGATING", "investigating"],
  ["IDENTIFIED", "identified"],
  ["MONITORING", "monitoring"],
  ["RESOLVED", "resolved"],
]);

const MAINTENANCES: ReadonlyMap<string, ReportedMaintenance["state"]> = new Map([
  ["NOTSTARTEDYET", "scheduled"],
  ["INPROGRESS", "in_progress"],
  ["COMPLETED", "completed"],
]);

/** Words of a page. */
export const PAGES: ReadonlySet<string> = new Set(["UP", "HASISSUES", "UNDERMAINTENANCE"]);

/** The page says that there is trouble and not how bad: as bad as the worst that it tells of, and minor at least. */
export function toIndicator(
  word: string,
  incidents: readonly ReportedIncident[],
  components: readonly ReportedComponent[],
): Indicator {
  if (word === "UP") return "none";
  if (word === "UNDERMAINTENANCE") return "maintenance";
  if (word !== "HASISSUES") return "unknown";
  const worst = indicatorOf(incidents, components);
  return worst === "critical" || worst === "major" ? worst : "minor";
}

/** Components and the children of groups in the page's order, each once; one of a group is "Group - Name". */
export function toComponents(
  listed: readonly (PageComponent & { readonly children?: readonly PageComponent[] })[],
): ReportedComponent[] {
  const names = new Map(listed.map(({ id, name }) => [id, plainTitle(name)]));
  const all = listed
    .toSorted((a, b) => a.order - b.order)
    .flatMap((component) => [
      component,
      ...(component.children ?? []).map((child) => ({ ...child, group: child.group || component.name })),
    ]);
  const shown = all.filter(({ archivedAt }) => archivedAt === undefined);
  return [...new Map(shown.map((component) => [component.id, component])).values()].map(
    ({ id, name, status, group }) => {
      const groupName = names.get(group) ?? plainTitle(group);
      const own = plainTitle(name);
      return {
        id,
        name: groupName === "" || group === id ? own : `${groupName} - ${own}`,
        status: STATUSES.get(status) ?? "unknown",
        ...strange(unknownWord("status", status, STATUSES)),
      };
    },
  );
}

export function toIncident(incident: PageIncident, fetchedAt: Instant): ReportedIncident {
  const { started, resolved, updatedAt } = incident;
  const dated = earliest([started, ...incident.updates.map((update) => update.started)]);
  const begin = dated ?? updatedAt ?? fetchedAt;
  const updates = oldestFirst(
    incident.updates.map(({ started: at, status, message }) => ({
      t: at ?? begin,
      state: STATES.get(status) ?? "investigating",
      text: plainText(message),
      ...strange(unknownWord("status", status, STATES)),
    })),
  );
  const told = updates.at(-1)?.state ?? STATES.get(incident.status) ?? "investigating";
  const state = resolved === undefined ? told : "resolved";
  const end = isOver(state) ? (resolved ?? endOf(updates) ?? updatedAt ?? begin) : undefined;
  return {
    ...baseOf(incident, dated),
    state,
    // The word of the incident itself, even where its components are worse: all signals are kept apart.
    impact: STATUSES.get(incident.impact) ?? "unknown",
    begin,
    ...(end && { end }),
    published: firstTold(incident.id, begin, fetchedAt),
    updates,
    ...strange(unknownWord("status", incident.status, STATES), unknownWord("impact", incident.impact, STATUSES)),
  };
}

/** The page dates an incident where its impact began (recorded: 19 days back); the id says when it was written. */
function firstTold(id: string, begin: Instant, fetchedAt: Instant): Instant {
  const made = cuidTime(id);
  return made !== undefined && made > begin && made <= fetchedAt ? made : begin;
}

export function toMaintenance(planned: PageMaintenance, fetchedAt: Instant): ReportedMaintenance {
  const dated = planned.start ?? planned.started;
  const begin = dated ?? fetchedAt;
  const planEnd = dated && planned.duration !== undefined ? after(dated, planned.duration) : undefined;
  const end = planned.resolved ?? planEnd;
  return {
    ...baseOf(planned, dated),
    state: MAINTENANCES.get(planned.status) ?? "scheduled",
    begin,
    ...(end && { end }),
    ...strange(unknownWord("status", planned.status, MAINTENANCES)),
  };
}

const after = (begin: Instant, minutes: number): Instant | undefined =>
  minutes > 0 ? instantOf(toMs(begin) + minutes * MINUTE_MS) : undefined;

function baseOf({ id, name, url: written, components }: PageIncident | PageMaintenance, dated: Instant | undefined) {
  const url = webAddress(written);
  const title = plainTitle(name);
  const names = components.flatMap((component) => [component.id, plainTitle(component.name)]);
  return {
    id: idOf(id, title, dated),
    title,
    components: [...new Set(names.filter((affected) => affected !== ""))],
    ...(url && { url }),
  };
}
