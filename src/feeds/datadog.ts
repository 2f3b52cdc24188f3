import { z } from "zod";
import { indicatorOf, newestFirst } from "../domain/indicator.ts";
import type {
  ComponentStatus,
  FeedProblem,
  Report,
  ReportedComponent,
  ReportedIncident,
  ReportedMaintenance,
  ReportedState,
  ReportedUpdate,
} from "../domain/report.ts";
import { isFeedProblem, oneDocument, type Feed, type FeedSource } from "./contract.ts";
import { pageOf } from "./reading/addresses.ts";
import { entries, idOf, leftOut, notesOf } from "./reading/entries.ts";
import { earliest, identifier, list, moment, text } from "./reading/fields.ts";
import { worstOf } from "./reading/impact.ts";
import { readJson } from "./reading/json.ts";
import { plainText, plainTitle } from "./reading/plain-text.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { endOf, isOver, oldestFirst } from "./reading/updates.ts";
import { namesOf, strange, unknownWord } from "./reading/words.ts";

const settings = z.strictObject({
  ...feedKeys,
  kind: z.literal("datadog").describe("A status page hosted by Datadog (OpenRouter since September 2026)"),
  url: feedUrl.describe("Address of the page's JSON, in which `components`, `incidents` and `maintenances` stand"),
});
type Settings = z.infer<typeof settings>;

const STATUSES: ReadonlyMap<string, ComponentStatus> = new Map([
  ["operational", "operational"],
  ["degraded", "degraded_performance"],
  ["partial_outage", "partial_outage"],
  ["major_outage", "major_outage"],
  ["maintenance", "under_maintenance"],
]);

const STATES: ReadonlyMap<string, ReportedState> = new Map([
  ["investigating", "investigating"],
  ["identified", "identified"],
  ["monitoring", "monitoring"],
  ["resolved", "resolved"],
]);

const MAINTENANCE_STATES: ReadonlyMap<string, ReportedMaintenance["state"]> = new Map([
  ["scheduled", "scheduled"],
  ["in_progress", "in_progress"],
  ["completed", "completed"],
]);

const Component = z.object({
  id: identifier,
  name: text,
  type: text,
  status: text,
  components: z.array(z.unknown()).catch([]),
});
const Affected = z.union([
  z.object({ id: identifier, name: text, status: text }),
  z.string().transform((name) => ({ id: "", name, status: "" })),
]);
const Update = z.object({
  status: text,
  description: text,
  startedAt: moment,
  createdAt: moment,
  componentsAffected: list(Affected),
});
type Update = z.infer<typeof Update>;
const Post = z.object({
  id: identifier,
  title: text,
  description: text,
  componentsAffected: list(Affected),
});
const Incident = z.object({
  ...Post.shape,
  currentStatus: text,
  resolved: z.boolean().optional().catch(undefined),
  publishedDate: moment,
  resolvedDate: moment,
  timeline: list(Update),
});
type Incident = z.infer<typeof Incident>;
const Maintenance = z.object({ ...Post.shape, status: text, startDate: moment, completedDate: moment });
type Maintenance = z.infer<typeof Maintenance>;
const Page = z.object({
  components: z.array(z.unknown()).optional().catch(undefined),
  incidents: z.array(z.unknown()).optional().catch(undefined),
  maintenances: list(Maintenance),
});
const Incidents = entries(Incident, ({ id, title }) => id !== "" || title !== "");

function parse(written: string, source: FeedSource): Report | FeedProblem {
  const json = readJson(written);
  if (isFeedProblem(json)) return json;
  const read = Page.safeParse(json.value);
  if (!read.success || (read.data.components === undefined && read.data.incidents === undefined))
    return { reason: "wrong-shape", detail: "JSON without components or incidents as Datadog's pages have them" };
  const components = toComponents(read.data.components ?? []);
  const told = Incidents.parse(read.data.incidents);
  if (components.length + told.kept.length === 0 && told.left + (read.data.components ?? []).length > 0)
    return { reason: "wrong-shape", detail: "lists whose entries are neither components nor incidents" };
  const incidents = newestFirst(told.kept.map((incident) => toIncident(incident, source)));
  const maintenances = read.data.maintenances.flatMap((planned) => toMaintenance(planned) ?? []);
  return {
    feed: source.feed,
    url: pageOf(source.url),
    fetchedAt: source.fetchedAt,
    // The page has no word for the whole.
    indicator: indicatorOf(incidents, components),
    components,
    incidents,
    maintenances,
    ...notesOf(
      leftOut(told.left, "incidents"),
      leftOut(read.data.maintenances.length - maintenances.length, "maintenances"),
    ),
  };
}

/** Components one below the other; a group has no state of its own and gives its name to those in it. */
function toComponents(entries: readonly unknown[], group = ""): ReportedComponent[] {
  return list(Component)
    .parse(entries)
    .filter(({ id, name }) => id !== "" || name !== "")
    .flatMap(({ id, name, type, status, components }) => {
      const whole = group === "" ? plainTitle(name) : `${group} - ${plainTitle(name)}`;
      const inner = toComponents(components, whole);
      const isGroup = type === "ComponentGroup" || (status === "" && inner.length > 0);
      const own: ReportedComponent = {
        id,
        name: whole,
        status: STATUSES.get(status) ?? "unknown",
        ...strange(unknownWord("status", status, STATUSES)),
      };
      return isGroup ? inner : [own, ...inner];
    });
}

function toIncident(incident: Incident, { fetchedAt }: FeedSource): ReportedIncident {
  const told = incident.timeline.toReversed();
  const said = told.map(({ createdAt, startedAt }) => createdAt ?? startedAt);
  const published = earliest(said) ?? incident.publishedDate ?? fetchedAt;
  const updates = oldestFirst(told.map((update) => toUpdate(update, published)));
  const state = stateOf(incident, updates.at(-1));
  const end = isOver(state) ? (incident.resolvedDate ?? endOf(updates) ?? published) : undefined;
  const title = plainTitle(incident.title);
  const affected = [
    ...incident.componentsAffected,
    ...incident.timeline.flatMap((update) => update.componentsAffected),
  ];
  const words = affected.map(({ status }) => status).filter((status) => status !== "");
  return {
    id: idOf(incident.id, title, incident.publishedDate),
    title,
    state,
    // Of all that it ever said of a component: the last update of an incident that is over says "operational".
    impact: worstOf(
      words.map((word) => STATUSES.get(word) ?? "unknown"),
      "unknown",
    ),
    begin: earliest([incident.publishedDate, ...updates.map(({ t }) => t)]) ?? published,
    ...(end && { end }),
    published,
    components: namesOf(affected.flatMap(({ id, name }) => [id, name])),
    updates:
      updates.length > 0 || incident.description === ""
        ? updates
        : [{ t: published, state, text: plainText(incident.description) }],
    ...strange(
      unknownWord("currentStatus", incident.currentStatus, STATES),
      ...words.map((word) => unknownWord("status", word, STATUSES)),
    ),
  };
}

/** `resolved` decides; without it the page's word, then the last update. */
function stateOf({ resolved, currentStatus }: Incident, last: ReportedUpdate | undefined): ReportedState {
  if (resolved === true) return "resolved";
  const state = STATES.get(currentStatus) ?? last?.state ?? "investigating";
  return resolved === false && isOver(state) ? "monitoring" : state;
}

function toUpdate(update: Update, otherwise: string): ReportedUpdate {
  return {
    t: update.startedAt ?? update.createdAt ?? otherwise,
    state: STATES.get(update.status) ?? "investigating",
    text: plainText(update.description),
    ...strange(unknownWord("status", update.status, STATES)),
  };
}

/** A plan without a time says nothing that could be kept. */
function toMaintenance(planned: Maintenance): ReportedMaintenance | undefined {
  if (planned.startDate === undefined) return undefined;
  const title = plainTitle(planned.title);
  return {
    id: idOf(planned.id, title, planned.startDate),
    title,
    state: MAINTENANCE_STATES.get(planned.status) ?? "scheduled",
    begin: planned.startDate,
    ...(planned.completedDate && { end: planned.completedDate }),
    components: namesOf(planned.componentsAffected.flatMap(({ id, name }) => [id, name])),
    ...strange(unknownWord("status", planned.status, MAINTENANCE_STATES)),
  };
}

export const datadog = {
  settings,
  role: "official",
  observe: oneDocument<Settings>(parse, { pageOf }),
  parse,
} satisfies Feed<Settings>;
