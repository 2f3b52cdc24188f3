import { z } from "zod";
import { newestFirst } from "../domain/indicator.ts";
import { SECOND_MS, toMs, type Instant } from "../domain/instant.ts";
import type {
  ComponentStatus,
  FeedProblem,
  Indicator,
  Report,
  ReportedIncident,
  ReportedMaintenance,
  ReportedState,
} from "../domain/report.ts";
import { isFeedProblem, oneDocument, type Feed, type FeedSource } from "./contract.ts";
import { documentOf, pageOf } from "./reading/addresses.ts";
import { entries, idOf, leftOut, notesOf, unknownState } from "./reading/entries.ts";
import { identifier, list, moment, text, webAddress } from "./reading/fields.ts";
import { readJson } from "./reading/json.ts";
import { plainText, plainTitle } from "./reading/plain-text.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { isOver } from "./reading/updates.ts";
import { namesOf, strange, unknownWord } from "./reading/words.ts";

const WIDGET = "/api/widget/v1/summary.json";

const settings = z.strictObject({
  ...feedKeys,
  kind: z.literal("flashduty").describe("A status page hosted by Flashduty (DeepSeek)"),
  url: feedUrl.describe(`The page; its \`${WIDGET}\` is read, or another \`.json\` where the address names one`),
});
type Settings = z.infer<typeof settings>;

const INDICATORS: ReadonlyMap<string, Indicator> = new Map([
  ["operational", "none"],
  ["degraded", "minor"],
  ["partial_outage", "major"],
  ["full_outage", "critical"],
  ["under_maintenance", "maintenance"],
]);

const STATUSES: ReadonlyMap<string, ComponentStatus> = new Map([
  ["operational", "operational"],
  ["degraded", "degraded_performance"],
  ["partial_outage", "partial_outage"],
  ["full_outage", "major_outage"],
  ["under_maintenance", "under_maintenance"],
]);

const PHASES: ReadonlyMap<string, ReportedState> = new Map([
  ["investigating", "investigating"],
  ["identified", "identified"],
  ["monitoring", "monitoring"],
  ["resolved", "resolved"],
]);

const Post = z.object({
  id: identifier,
  title: text,
  started_at: moment,
  url: text,
  affected_components: list(z.object({ id: identifier, name: text, group_name: text, status: text })),
});
const Incident = z.object({
  ...Post.shape,
  phase: text,
  impact: text,
  updated_at: moment,
  last_update: z.object({ at: moment, message: text }).optional().catch(undefined),
});
type Incident = z.infer<typeof Incident>;
const Maintenance = z.object({
  ...Post.shape,
  starts_at: moment,
  ends_at: moment,
  scheduled_start_at: moment,
  scheduled_end_at: moment,
});
type Maintenance = z.infer<typeof Maintenance>;
const isNamed = ({ id, title }: z.infer<typeof Post>): boolean => id !== "" || title !== "";
const Summary = z.object({
  generated_at: moment,
  max_stale_seconds: z.number().nonnegative().optional().catch(undefined),
  page: z.object({ url: text }).catch({ url: "" }),
  overall: z.object({ status: text }),
  ongoing_incidents: entries(Incident, isNamed),
  in_progress_maintenances: entries(Maintenance, isNamed),
  scheduled_maintenances: entries(Maintenance, isNamed),
  error: z.unknown().optional(),
});
type Summary = z.infer<typeof Summary>;

function parse(written: string, source: FeedSource): Report | FeedProblem {
  const json = readJson(written);
  if (isFeedProblem(json)) return json;
  const read = Summary.safeParse(json.value);
  if (!read.success) return { reason: "wrong-shape", detail: "JSON without an overall state as Flashduty has it" };
  const summary = read.data;
  const problem = problemOf(summary, source.fetchedAt);
  if (problem !== undefined) return problem;
  const { ongoing_incidents: ongoing, in_progress_maintenances: active, scheduled_maintenances: planned } = summary;
  const toPlan = (state: ReportedMaintenance["state"]) => (planned: Maintenance) =>
    toMaintenance(planned, state, source);
  return {
    feed: source.feed,
    url: webAddress(summary.page.url) ?? pageOf(source.url, WIDGET),
    fetchedAt: source.fetchedAt,
    ...(summary.generated_at && { asOf: summary.generated_at }),
    indicator: INDICATORS.get(summary.overall.status) ?? "unknown",
    // The widget names a component only while something is wrong with it: there is no table of all.
    components: [],
    incidents: newestFirst(ongoing.kept.map((incident) => toIncident(incident, source))),
    maintenances: [...active.kept.map(toPlan("in_progress")), ...planned.kept.map(toPlan("scheduled"))],
    ...notesOf(
      unknownState(unknownWord("overall", summary.overall.status, INDICATORS)),
      leftOut(ongoing.left, "incidents"),
      leftOut(active.left + planned.left, "maintenances"),
    ),
  };
}

/** The widget says how old it may be before it means nothing, and when it could not be made. */
function problemOf({ generated_at, max_stale_seconds, error }: Summary, now: Instant): FeedProblem | undefined {
  if (error !== undefined && error !== null && error !== "" && error !== false)
    return { reason: "wrong-shape", detail: "the page says that its summary could not be made" };
  if (max_stale_seconds === undefined) return undefined;
  if (generated_at === undefined)
    return { reason: "stale", detail: "a summary that does not say when it was made, so it may be of any age" };
  const age = Math.round((toMs(now) - toMs(generated_at)) / SECOND_MS);
  return age > max_stale_seconds
    ? { reason: "stale", detail: `made ${age} s ago, which is more than the ${max_stale_seconds} s it is good for` }
    : undefined;
}

function toIncident(incident: Incident, source: FeedSource): ReportedIncident {
  const { last_update: last, impact } = incident;
  const lastAt = last?.at ?? incident.updated_at;
  const begin = incident.started_at ?? lastAt ?? source.fetchedAt;
  const state = PHASES.get(incident.phase) ?? "investigating";
  const title = plainTitle(incident.title);
  const url = webAddress(incident.url, source.url);
  return {
    id: idOf(incident.id, title, incident.started_at),
    title,
    state,
    impact: STATUSES.get(impact) ?? "unknown",
    begin,
    ...(isOver(state) && { end: lastAt ?? begin }),
    // Only the last update is there: before it nothing shows that the page said anything, and when it began is no word of the page.
    published: lastAt ?? source.fetchedAt,
    components: affectedBy(incident),
    ...(url && { url }),
    updates: last === undefined ? [] : [{ t: lastAt ?? begin, state, text: plainText(last.message) }],
    ...strange(
      unknownWord("phase", incident.phase, PHASES),
      unknownWord("impact", impact, STATUSES),
      ...incident.affected_components.map(({ status }) => unknownWord("status", status, STATUSES)),
    ),
  };
}

function toMaintenance(
  planned: Maintenance,
  state: ReportedMaintenance["state"],
  source: FeedSource,
): ReportedMaintenance {
  const begin = planned.starts_at ?? planned.scheduled_start_at ?? planned.started_at ?? source.fetchedAt;
  const end = planned.ends_at ?? planned.scheduled_end_at;
  const title = plainTitle(planned.title);
  const url = webAddress(planned.url, source.url);
  return {
    id: idOf(planned.id, title, planned.starts_at ?? planned.scheduled_start_at ?? planned.started_at),
    title,
    state,
    begin,
    ...(end && { end }),
    components: affectedBy(planned),
    ...(url && { url }),
  };
}

/** Ids and names, and those of a group as "Group - Name", too. */
function affectedBy({ affected_components: affected }: Pick<z.infer<typeof Post>, "affected_components">): string[] {
  return namesOf(
    affected.flatMap(({ id, name, group_name: group }) => [id, name, group === "" ? "" : `${group} - ${name}`]),
  );
}

export const flashduty = {
  settings,
  role: "official",
  observe: oneDocument<Settings>(parse, {
    request: ({ url }) => ({ url: documentOf(url, WIDGET) }),
    pageOf: (url) => pageOf(url, WIDGET),
  }),
  parse,
} satisfies Feed<Settings>;
