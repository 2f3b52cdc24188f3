import { z } from "zod";
import { indicatorOf, newestFirst } from "../domain/indicator.ts";
import type { Instant } from "../domain/instant.ts";
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
import { documentOf, pageOf } from "./reading/addresses.ts";
import { entries, idOf, leftOut, notesOf } from "./reading/entries.ts";
import { earliest, identifier, list, moment, text } from "./reading/fields.ts";
import { worstOf } from "./reading/impact.ts";
import { readJson } from "./reading/json.ts";
import { plainText, plainTitle } from "./reading/plain-text.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { endOf, isOver, oldestFirst } from "./reading/updates.ts";
import { namesOf, strange, unknownWord } from "./reading/words.ts";

const PAYLOAD = "/data/payload.json";

const settings = z.strictObject({
  ...feedKeys,
  kind: z.literal("firehydrant").describe("A status page hosted by FireHydrant (Redis)"),
  url: feedUrl.describe(`The page; its \`${PAYLOAD}\` is read, or another \`.json\` where the address names one`),
});
type Settings = z.infer<typeof settings>;

/** What FireHydrant takes a condition for; each page names its own. */
const CONDITIONS: ReadonlyMap<string, ComponentStatus> = new Map([
  ["OPERATIONAL", "operational"],
  ["DEGRADED", "degraded_performance"],
  ["OFFLINE", "major_outage"],
]);

/** Serves where an incident states no condition of a component. */
const SEVERITIES: ReadonlyMap<string, ComponentStatus> = new Map([
  ["SEV1", "major_outage"],
  ["SEV2", "partial_outage"],
  ["SEV3", "degraded_performance"],
  ["SEV4", "degraded_performance"],
  ["SEV5", "degraded_performance"],
  ["MAINTENANCE", "under_maintenance"],
  ["UNSET", "unknown"],
]);

/** Milestones, and the words that open a note. */
const STATES: ReadonlyMap<string, ReportedState> = new Map([
  ["started", "investigating"],
  ["detected", "investigating"],
  ["acknowledged", "investigating"],
  ["investigating", "investigating"],
  ["identified", "identified"],
  ["mitigated", "monitoring"],
  ["monitoring", "monitoring"],
  ["resolved", "resolved"],
  ["closed", "resolved"],
  ["postmortem_started", "postmortem"],
  ["postmortem_completed", "postmortem"],
]);

const Note = z.union([z.string(), z.object({ note: z.string() }).transform(({ note }) => note)]).catch("");
const Entry = z.object({
  time: moment,
  occurredAt: moment,
  details: z
    .object({
      note: Note,
      milestoneUpdate: z.object({ currentMilestone: text }).catch({ currentMilestone: "" }),
    })
    .catch({ note: "", milestoneUpdate: { currentMilestone: "" } }),
});
type Entry = z.infer<typeof Entry>;
const Incident = z.object({
  id: identifier,
  title: text,
  timestamps: z
    .object({ started: moment, detected: moment, resolved: moment })
    .catch({ started: undefined, detected: undefined, resolved: undefined }),
  timeline: list(Entry),
  severitySlug: text,
  components: list(z.object({ id: identifier, name: text, condition: text })),
  componentConditions: z.record(z.string(), text).catch({}),
});
type Incident = z.infer<typeof Incident>;
const Component = z.object({ id: identifier, name: text });
const Payload = z.object({
  conditions: z.record(z.string(), text).catch({}),
  // The list tells the payload from other JSON.
  components: z.array(z.unknown()).pipe(entries(Component, ({ id, name }) => id !== "" || name !== "")),
  incidents: entries(Incident, ({ id, title }) => id !== "" || title !== ""),
});

/** What the page's own word for a condition means, or the word itself where that is not known. */
type Meaning = ReadonlyMap<string, ComponentStatus>;

function parse(written: string, source: FeedSource): Report | FeedProblem {
  const json = readJson(written);
  if (isFeedProblem(json)) return json;
  const read = Payload.safeParse(json.value);
  if (!read.success) return { reason: "wrong-shape", detail: "JSON without components as FireHydrant has them" };
  const meaning = meaningOf(read.data.conditions);
  const isPlan = ({ severitySlug }: Incident): boolean => severitySlug === "MAINTENANCE";
  const { components, incidents: told } = read.data;
  const reported = told.kept
    .filter((incident) => !isPlan(incident))
    .map((incident) => ({ incident, report: toIncident(incident, meaning, source) }));
  const open = reported.filter(({ report }) => report.end === undefined).map(({ incident }) => incident);
  const shown = components.kept.map((component) => toComponent(component, open, meaning));
  const incidents = newestFirst(reported.map(({ report }) => report));
  return {
    feed: source.feed,
    url: pageOf(source.url, PAYLOAD),
    fetchedAt: source.fetchedAt,
    indicator: indicatorOf(incidents, shown),
    components: shown,
    incidents,
    maintenances: told.kept.filter(isPlan).map((incident) => toMaintenance(incident, source)),
    ...notesOf(leftOut(components.left, "components"), leftOut(told.left, "incidents")),
  };
}

function meaningOf(conditions: Readonly<Record<string, string>>): Meaning {
  const own = Object.entries(conditions).flatMap(([name, kind]) => {
    const status = name.toLowerCase() === "maintenance" ? "under_maintenance" : CONDITIONS.get(kind);
    return status === undefined ? [] : [[name, status] as const];
  });
  return new Map([...CONDITIONS, ...own]);
}

/** The conditions that an incident states, by component: as a list, as a table of names, or both. */
function conditionsOf({ components, componentConditions }: Incident): { names: string[]; condition: string }[] {
  return [
    ...components.map(({ id, name, condition }) => ({ names: [id, name], condition })),
    ...Object.entries(componentConditions).map(([name, condition]) => ({ names: [name], condition })),
  ];
}

/** The payload gives components no state: each is as bad as the open incidents say, and well where they don't name it. */
function toComponent(
  { id, name }: z.infer<typeof Component>,
  open: readonly Incident[],
  meaning: Meaning,
): ReportedComponent {
  const words = open
    .flatMap(conditionsOf)
    .filter(({ names }) => names.some((each) => each !== "" && (each === id || each === name)))
    .map(({ condition }) => condition);
  return {
    id,
    name: plainTitle(name),
    status: worstOf(
      words.map((word) => meaning.get(word) ?? "unknown"),
      "operational",
    ),
    ...strange(...words.map((word) => unknownWord("condition", word, meaning))),
  };
}

const firstSaid = ({ timeline, timestamps }: Incident): Instant | undefined =>
  earliest(timeline.map(({ time, occurredAt }) => time ?? occurredAt)) ?? timestamps.detected ?? timestamps.started;

function toIncident(incident: Incident, meaning: Meaning, { fetchedAt }: FeedSource): ReportedIncident {
  const { timestamps, severitySlug } = incident;
  const published = firstSaid(incident) ?? fetchedAt;
  const updates = toUpdates(incident.timeline, published);
  const conditions = conditionsOf(incident);
  const words = conditions.map(({ condition }) => condition).filter((word) => word !== "");
  const ended = endedAt(incident, updates);
  const last = updates.at(-1)?.state ?? "investigating";
  return {
    id: idOf(incident.id, plainTitle(incident.title), incident.timestamps.started),
    title: plainTitle(incident.title),
    state: ended === undefined || isOver(last) ? last : "resolved",
    impact: worstOf(
      words.map((word) => meaning.get(word) ?? "unknown"),
      SEVERITIES.get(severitySlug) ?? "unknown",
    ),
    begin: earliest([timestamps.started, timestamps.detected, ...updates.map(({ t }) => t)]) ?? published,
    ...(ended && { end: ended }),
    published,
    components: namesOf(conditions.flatMap(({ names }) => names)),
    updates,
    ...strange(
      unknownWord("severitySlug", severitySlug, SEVERITIES),
      ...words.map((word) => unknownWord("condition", word, meaning)),
    ),
  };
}

/** `timestamps.resolved` decides, unless a later update opens it again. */
function endedAt({ timestamps: { resolved } }: Incident, updates: readonly ReportedUpdate[]): Instant | undefined {
  const last = updates.at(-1);
  if (last === undefined || isOver(last.state)) return resolved ?? endOf(updates);
  return resolved !== undefined && resolved >= last.t ? resolved : undefined;
}

/**
 * A note opens with its state in bold (`**Resolved** — …`), a change of milestone names it; one that does neither leaves it as it was.
 */
function toUpdates(timeline: readonly Entry[], otherwise: Instant): ReportedUpdate[] {
  const told = timeline.toReversed().map(({ time, occurredAt, details }) => {
    const milestone = details.milestoneUpdate.currentMilestone;
    const opening = /^[^\p{L}]{0,8}\*\*([\p{L} ]{1,40})\*\*/u.exec(details.note)?.[1]?.toLowerCase() ?? "";
    return {
      t: occurredAt ?? time ?? otherwise,
      state: STATES.get(milestone) ?? STATES.get(opening),
      text: plainText(details.note),
      ...strange(unknownWord("milestone", milestone, STATES)),
    };
  });
  const updates: ReportedUpdate[] = [];
  for (const update of oldestFirst(told))
    updates.push({ ...update, state: update.state ?? updates.at(-1)?.state ?? "investigating" });
  return updates;
}

function toMaintenance(incident: Incident, { fetchedAt }: FeedSource): ReportedMaintenance {
  const { started, detected, resolved: end } = incident.timestamps;
  const begin = started ?? detected ?? firstSaid(incident) ?? fetchedAt;
  return {
    id: idOf(incident.id, plainTitle(incident.title), incident.timestamps.started),
    title: plainTitle(incident.title),
    state: end !== undefined && end <= fetchedAt ? "completed" : begin <= fetchedAt ? "in_progress" : "scheduled",
    begin,
    ...(end && { end }),
    components: namesOf(conditionsOf(incident).flatMap(({ names }) => names)),
  };
}

export const firehydrant = {
  settings,
  role: "official",
  observe: oneDocument<Settings>(parse, {
    request: ({ url }) => ({ url: documentOf(url, PAYLOAD) }),
    pageOf: (url) => pageOf(url, PAYLOAD),
  }),
  parse,
} satisfies Feed<Settings>;
