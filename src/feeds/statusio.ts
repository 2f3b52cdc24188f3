import { z } from "zod";
import { newestFirst } from "../domain/indicator.ts";
import type { Instant } from "../domain/instant.ts";
import type {
  ComponentStatus,
  FeedProblem,
  Indicator,
  Report,
  ReportedComponent,
  ReportedIncident,
  ReportedMaintenance,
  ReportedState,
  ReportedUpdate,
} from "../domain/report.ts";
import { isFeedProblem, unreadReport, type Feed, type FeedSource } from "./contract.ts";
import { entries, idOf, leftOut, notesOf, unknownState } from "./reading/entries.ts";
import { earliest, identifier, list, moment, text } from "./reading/fields.ts";
import { worstOf } from "./reading/impact.ts";
import { readJson } from "./reading/json.ts";
import { plainText, plainTitle } from "./reading/plain-text.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { endOf, isOver, oldestFirst } from "./reading/updates.ts";
import { namesOf, strange, unknownWord } from "./reading/words.ts";

const settings = z.strictObject({
  ...feedKeys,
  kind: z.literal("statusio").describe("A page hosted by Status.io (Docker, GitLab and others)"),
  url: feedUrl.describe(
    "Address of the page's data: `https://status-api.hostedstatus.com/1.0/status/` and the page's id of 24 characters, or the same below `https://api.status.io`",
  ),
  page: feedUrl.optional().describe("The page for people, to which incidents link; without it there are no links"),
});
type Settings = z.infer<typeof settings>;

const STATUSES: ReadonlyMap<string, ComponentStatus> = new Map([
  ["100", "operational"],
  ["200", "under_maintenance"],
  ["300", "degraded_performance"],
  ["400", "partial_outage"],
  ["500", "major_outage"],
  // "Security Event": Status.io ranks it above a service disruption.
  ["600", "major_outage"],
]);

const INDICATORS: ReadonlyMap<string, Indicator> = new Map([
  ["100", "none"],
  ["200", "maintenance"],
  ["300", "minor"],
  ["400", "major"],
  ["500", "critical"],
  ["600", "critical"],
]);

const STATES: ReadonlyMap<string, ReportedState> = new Map([
  ["100", "investigating"],
  ["200", "identified"],
  ["300", "monitoring"],
  ["400", "resolved"],
]);

const Container = z.object({ id: identifier, name: text, status_code: identifier });
const Component = z.object({ ...Container.shape, containers: list(Container) });
type Component = z.infer<typeof Component>;
const Message = z.object({ details: text, state: identifier, status: identifier, datetime: moment });
const Affected = z.object({ _id: identifier, name: text });
const Post = z.object({
  _id: identifier,
  name: text,
  datetime_open: moment,
  datetime_planned_start: moment,
  datetime_planned_end: moment,
  messages: list(Message),
  components_affected: list(Affected),
  containers_affected: list(Affected),
});
type Post = z.infer<typeof Post>;
const posts = entries(Post, ({ _id, name }) => _id !== "" || name !== "");
const Maintenances = z.object({ active: posts, upcoming: posts });
const NONE = { kept: [], left: 0 };
const Result = z.object({
  status_overall: z.object({ status_code: identifier, updated: moment }).optional().catch(undefined),
  status: entries(Component, ({ id, name }) => id !== "" || name !== ""),
  incidents: posts,
  maintenance: z.preprocess((value) => value ?? {}, Maintenances).catch({ active: NONE, upcoming: NONE }),
});

type LinkOf = (kind: "incident" | "maintenance", id: string) => { readonly url?: string };

function parse(
  written: string,
  source: FeedSource,
  { settings: { page } }: { readonly settings: Pick<Settings, "page"> },
): Report | FeedProblem {
  const json = readJson(written);
  if (isFeedProblem(json)) return json;
  const read = z.object({ result: Result }).safeParse(json.value);
  if (!read.success || (read.data.result.status_overall === undefined && read.data.result.status.kept.length === 0))
    return { reason: "wrong-shape", detail: "JSON without a result and its states as Status.io has them" };
  const { status_overall: overall, status, incidents, maintenance } = read.data.result;
  const code = overall?.status_code ?? "";
  const linkOf = linksOf(source.url, page);
  const toPlan = (state: ReportedMaintenance["state"]) => (post: Post) =>
    toMaintenance(post, state, source.fetchedAt, linkOf);
  const plans = [maintenance.active, maintenance.upcoming];
  return {
    feed: source.feed,
    url: page ?? source.url,
    fetchedAt: source.fetchedAt,
    ...(overall?.updated && { asOf: overall.updated }),
    indicator: INDICATORS.get(code) ?? "unknown",
    components: status.kept.flatMap(toComponents),
    incidents: newestFirst(incidents.kept.map((post) => toIncident(post, source.fetchedAt, linkOf))),
    maintenances: [
      ...maintenance.active.kept.map(toPlan("in_progress")),
      ...maintenance.upcoming.kept.map(toPlan("scheduled")),
    ],
    ...notesOf(
      unknownState(unknownWord("status_code", code, INDICATORS)),
      leftOut(status.left, "components"),
      leftOut(incidents.left, "incidents"),
      leftOut(
        plans.reduce((sum, { left }) => sum + left, 0),
        "maintenances",
      ),
    ),
  };
}

/** A component, then its containers (places, mostly). One container is in many components, so its id alone names none. */
function toComponents({ containers, ...component }: Component): ReportedComponent[] {
  const name = plainTitle(component.name);
  return [
    toComponent(component.id, name, component.status_code),
    ...containers.map(({ id, name: place, status_code }) =>
      toComponent(`${component.id}/${id}`, `${name} - ${plainTitle(place)}`, status_code),
    ),
  ];
}

const toComponent = (id: string, name: string, code: string): ReportedComponent => ({
  id,
  name,
  status: STATUSES.get(code) ?? "unknown",
  ...strange(unknownWord("status_code", code, STATUSES)),
});

function toIncident(post: Post, otherwise: Instant, linkOf: LinkOf): ReportedIncident {
  const published = earliest(post.messages.map(({ datetime }) => datetime)) ?? post.datetime_open ?? otherwise;
  const updates = oldestFirst(post.messages.map((message) => toUpdate(message, published)));
  const state = updates.at(-1)?.state ?? "investigating";
  const end = isOver(state) ? endOf(updates) : undefined;
  const title = plainTitle(post.name);
  const codes = post.messages.map(({ status }) => status);
  return {
    id: idOf(post._id, title, post.datetime_open),
    title,
    state,
    // Each message says how things stood: the worst is the incident's.
    impact: worstOf(
      codes.map((code) => STATUSES.get(code) ?? "unknown"),
      "unknown",
    ),
    begin: earliest([post.datetime_open, published]) ?? published,
    ...(end && { end }),
    published,
    components: affectedBy(post),
    ...linkOf("incident", post._id),
    updates,
    ...strange(...codes.map((code) => unknownWord("status", code, STATUSES))),
  };
}

function toUpdate({ datetime, state, details }: z.infer<typeof Message>, otherwise: Instant): ReportedUpdate {
  return {
    t: datetime ?? otherwise,
    state: STATES.get(state) ?? "investigating",
    text: plainText(details),
    ...strange(unknownWord("state", state, STATES)),
  };
}

function toMaintenance(
  post: Post,
  state: ReportedMaintenance["state"],
  otherwise: Instant,
  linkOf: LinkOf,
): ReportedMaintenance {
  const begin = post.datetime_planned_start ?? post.datetime_open ?? otherwise;
  const title = plainTitle(post.name);
  return {
    id: idOf(post._id, title, post.datetime_planned_start),
    title,
    state,
    begin,
    ...(post.datetime_planned_end && { end: post.datetime_planned_end }),
    components: affectedBy(post),
    ...linkOf("maintenance", post._id),
  };
}

/** Names and ids as `toComponents` gives them: components, and of each the containers that are named. */
function affectedBy({ components_affected: components, containers_affected: containers }: Post): string[] {
  return namesOf(
    components.flatMap(({ _id: id, name }) => [
      id,
      name,
      ...containers.flatMap((container) => [`${id}/${container._id}`, `${name} - ${container.name}`]),
    ]),
  );
}

/** `…/pages/incident/<page id>/<id>`; the page's id ends the address of its data. */
function linksOf(url: string, page: string | undefined): LinkOf {
  const pageId = /\/([0-9a-f]{24})\/?$/i.exec(URL.canParse(url) ? new URL(url).pathname : "")?.[1];
  return (kind, id) =>
    page === undefined || pageId === undefined || !/^[0-9a-z]+$/i.test(id)
      ? {}
      : { url: new URL(`/pages/${kind}/${pageId}/${id}`, page).href };
}

const observe: Feed<Settings>["observe"] = async (context) => {
  const { url, page = url } = context.settings;
  const fetched = await context.reader.get({ url });
  const parsed = "problem" in fetched ? fetched.problem : parse(fetched.text, fetched.source, context);
  return isFeedProblem(parsed) ? unreadReport({ ...fetched.source, url: page }, parsed) : parsed;
};

export const statusio = { settings, role: "official", observe, parse } satisfies Feed<Settings>;
