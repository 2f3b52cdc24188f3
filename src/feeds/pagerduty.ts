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
  kind: z.literal("pagerduty").describe("A status page hosted by PagerDuty; its data stand in the page itself"),
  url: feedUrl.describe("The page"),
});
type Settings = z.infer<typeof settings>;

/** Of a post, and of each service in it. */
const SEVERITIES: ReadonlyMap<string, ComponentStatus> = new Map([
  ["all_good", "operational"],
  ["operational", "operational"],
  ["minor", "degraded_performance"],
  ["major", "partial_outage"],
  ["partial_outage", "partial_outage"],
  ["outage", "major_outage"],
  ["maintenance", "under_maintenance"],
]);

const STATES: ReadonlyMap<string, ReportedState> = new Map([
  ["detected", "investigating"],
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

/** The page shows "in progress" for `in_progress`. */
const word = text.transform((written) => written.trim().replaceAll(" ", "_"));

const Impacted = z.object({ id: identifier, business_service_id: identifier, name: text, severity: word });
const Update = z.object({
  created_at: moment,
  reported_at: moment,
  message: text,
  status: word,
  severity: word,
  impacted_business_services: list(Impacted),
});
type Update = z.infer<typeof Update>;
const Post = z.object({
  id: identifier,
  title: text,
  post_type: text,
  starts_at: moment,
  ends_at: moment,
  updates: list(Update),
});
type Post = z.infer<typeof Post>;
const posts = entries(Post, ({ id, title }) => id !== "" || title !== "");
const Service = z.object({ id: identifier, name: text });
const Summary = z.object({
  open_incidents: posts,
  resolved_incidents: posts,
  posts,
  post_status_page_services: list(Service),
});
const LISTS = ["open_incidents", "resolved_incidents", "posts", "post_status_page_services"] as const;

async function parse(written: string, source: FeedSource): Promise<Report | FeedProblem> {
  const data = await dataOf(written);
  if (isFeedProblem(data)) return data;
  const summary = z.object({ summary: z.record(z.string(), z.unknown()) }).safeParse(data.value);
  if (!summary.success || !LISTS.some((key) => Array.isArray(summary.data.summary[key])))
    return { reason: "wrong-shape", detail: "data without a summary of incidents as PagerDuty has it" };
  const read = Summary.parse(summary.data.summary);
  const lists = [read.open_incidents, read.resolved_incidents, read.posts];
  const told = [...new Map(lists.flatMap(({ kept }) => kept).map((post) => [post.id === "" ? post : post.id, post]))];
  const isPlan = ({ post_type: type }: Post): boolean => type === "maintenance";
  const incidentPosts = told.map(([, post]) => post).filter((post) => !isPlan(post));
  const incidents = newestFirst(incidentPosts.map((post) => toIncident(post, source.fetchedAt)));
  const plans = told.map(([, post]) => post).filter(isPlan);
  const maintenances = plans.flatMap((post) => toMaintenance(post) ?? []);
  const components = toComponents(read.post_status_page_services, incidentPosts);
  return {
    feed: source.feed,
    url: source.url,
    fetchedAt: source.fetchedAt,
    // The page has no word for the whole.
    indicator: indicatorOf(incidents, components),
    components,
    incidents,
    maintenances,
    ...notesOf(
      leftOut(
        lists.reduce((sum, { left }) => sum + left, 0),
        "incidents",
      ),
      leftOut(plans.length - maintenances.length, "maintenances"),
    ),
  };
}

/** The data of a page, which stand in one of its scripts; or the data alone. */
async function dataOf(written: string): Promise<{ readonly value: unknown } | FeedProblem> {
  if (!/^[\uFEFF\s]*</.test(written)) return readJson(written);
  const { scriptJson } = await import("./reading/html.ts");
  const script = scriptJson(written, { id: "data" });
  return script === undefined
    ? { reason: "wrong-page", detail: "a page without the data that PagerDuty's pages hold" }
    : readJson(script);
}

const saidAt = ({ reported_at, created_at }: Update): Instant | undefined => reported_at ?? created_at;

/** The newest update is listed first. */
function inOrder(post: Post): Update[] {
  const dated = post.updates.toReversed().map((update) => ({ t: saidAt(update) ?? "", update }));
  return oldestFirst(dated).map(({ update }) => update);
}

const stateOf = ({ status }: Update): ReportedState => STATES.get(status) ?? "investigating";

/**
 * The data hold no state of a service: each is as bad as the last update of each incident that goes on says, and well where
 * none names it, as the page shows it. Services that only an incident names come last.
 */
function toComponents(services: readonly z.infer<typeof Service>[], told: readonly Post[]): ReportedComponent[] {
  const last = told.flatMap((post) => inOrder(post).at(-1) ?? []).filter((update) => !isOver(stateOf(update)));
  const impacted = last.flatMap(({ impacted_business_services: each }) => each);
  const names = new Map([...impacted, ...services].map(({ id, name }) => [id, name]));
  const ids = new Set([...services, ...impacted].map(({ id }) => id));
  return [...ids].map((id) => {
    const words = impacted.filter((each) => each.id === id).map(({ severity }) => severity);
    return {
      id,
      name: plainTitle(names.get(id) ?? ""),
      status: worstOf(
        words.map((severity) => SEVERITIES.get(severity) ?? "unknown"),
        "operational",
      ),
      ...strange(...words.map((severity) => unknownWord("severity", severity, SEVERITIES))),
    };
  });
}

function toIncident(post: Post, otherwise: Instant): ReportedIncident {
  const told = inOrder(post);
  const published = earliest(told.map(({ created_at, reported_at }) => created_at ?? reported_at)) ?? otherwise;
  const updates = told.map((update) => toUpdate(update, published));
  const begin = earliest([post.starts_at, ...told.map(saidAt)]) ?? published;
  const state = updates.at(-1)?.state ?? "investigating";
  const end = isOver(state) ? endOf(updates) : undefined;
  const title = plainTitle(post.title);
  return {
    id: idOf(post.id, title, told[0] && saidAt(told[0])),
    title,
    state,
    // Each update says how bad it is: the worst is the incident's.
    impact: worstOf(
      told.map(({ severity }) => SEVERITIES.get(severity) ?? "unknown"),
      "unknown",
    ),
    begin,
    ...(end && { end }),
    published,
    components: affectedBy(post),
    updates,
    ...strange(...told.map(({ severity }) => unknownWord("severity", severity, SEVERITIES))),
  };
}

function toUpdate(update: Update, otherwise: Instant): ReportedUpdate {
  return {
    t: saidAt(update) ?? otherwise,
    state: stateOf(update),
    text: plainText(update.message),
    ...strange(unknownWord("status", update.status, STATES)),
  };
}

/** A plan without a time says nothing that could be kept. */
function toMaintenance(post: Post): ReportedMaintenance | undefined {
  if (post.starts_at === undefined) return undefined;
  const title = plainTitle(post.title);
  const status = inOrder(post).at(-1)?.status ?? "";
  return {
    id: idOf(post.id, title, post.starts_at),
    title,
    state: MAINTENANCE_STATES.get(status) ?? "scheduled",
    begin: post.starts_at,
    ...(post.ends_at && { end: post.ends_at }),
    components: affectedBy(post),
    ...strange(unknownWord("status", status, MAINTENANCE_STATES)),
  };
}

/** All services that any update names: ids on the page, of the business service, and names. */
const affectedBy = ({ updates }: Post): string[] =>
  namesOf(
    updates.flatMap(({ impacted_business_services: each }) =>
      each.flatMap(({ id, business_service_id: business, name }) => [id, business, name]),
    ),
  );

export const pagerduty = {
  settings,
  role: "official",
  observe: oneDocument<Settings>(parse),
  parse,
} satisfies Feed<Settings>;
