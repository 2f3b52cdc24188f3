import { z } from "zod";
import { indicatorOf, newestFirst } from "../domain/indicator.ts";
import type { Instant } from "../domain/instant.ts";
import type {
  ComponentStatus,
  FeedProblem,
  Report,
  ReportedIncident,
  ReportedMaintenance,
  Strange,
} from "../domain/report.ts";
import { isFeedProblem, unreadReport, type Feed, type Fetched, type FeedSource } from "./contract.ts";
import { idOf } from "./reading/entries.ts";
import { earliest, identifier, latest, list, moment, text, webAddress } from "./reading/fields.ts";
import { readJson } from "./reading/json.ts";
import { plainText, plainTitle } from "./reading/plain-text.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { namesOf, strange, unknownWord } from "./reading/words.ts";

const settings = z.strictObject({
  ...feedKeys,
  kind: z.literal("slack").describe("Slack's status API"),
  url: feedUrl
    .default("https://slack-status.com/api/v2.0.0/")
    .describe("Address of the API; its `current` and `history` are read and merged"),
});
type Settings = z.infer<typeof settings>;

const Note = z.object({ body: text, date_created: moment });
const Incident = z.object({
  id: identifier,
  title: text,
  type: text,
  status: text,
  url: text,
  services: list(z.string()),
  notes: list(Note),
  date_created: moment,
  date_updated: moment,
});
type SlackIncident = z.infer<typeof Incident>;
const Current = z.object({ status: text, date_updated: moment, active_incidents: list(Incident) });

/** Slack's three grades. */
const IMPACTS: ReadonlyMap<string, ComponentStatus> = new Map([
  ["notice", "degraded_performance"],
  ["incident", "partial_outage"],
  ["outage", "major_outage"],
  ["maintenance", "under_maintenance"],
]);
const CANCELLED = "cancelled";
/** The state of a maintenance, or `open` and `over` of an incident. */
const STATUSES: ReadonlyMap<string, ReportedMaintenance["state"] | "open" | "over"> = new Map([
  ["active", "open"],
  ["resolved", "over"],
  ["scheduled", "scheduled"],
  ["completed", "completed"],
]);
const PAGE_STATUSES: ReadonlySet<string> = new Set(["ok", "active"]);

const observe: Feed<Settings>["observe"] = async ({ settings, reader }) => {
  const [current, history] = await Promise.all(addresses(settings.url).map((url) => reader.get({ url })));
  // There are always two addresses.
  const now = toReport(current as Fetched);
  const past = toReport(history as Fetched);
  const incidents = merged(now.incidents, past.incidents);
  const maintenances = [...new Map([...past.maintenances, ...now.maintenances].map((one) => [one.id, one])).values()];
  const { detail } = past.problem ?? { detail: "" };
  const notes = [...(now.notes ?? []), ...(past.notes ?? []), ...(detail === "" ? [] : [`No history: ${detail}`])];
  return { ...now, incidents, maintenances, ...(notes.length > 0 && { notes: [...new Set(notes)] }) };
};

/** `current` says how it is now, `history` what was and how it ended. */
function addresses(url: string): readonly string[] {
  const root = new URL(url).pathname.replace(/\/(?:current|history)?\/*$/, "");
  return ["current", "history"].map((name) => new URL(`${root}/${name}`, url).href);
}

function toReport(fetched: Fetched): Report {
  const parsed = "problem" in fetched ? fetched.problem : parse(fetched.text, fetched.source);
  return isFeedProblem(parsed) ? unreadReport({ ...fetched.source, url: pageOf(fetched.source.url) }, parsed) : parsed;
}

/** One incident told twice: the telling with the later last word. */
function merged(now: readonly ReportedIncident[], past: readonly ReportedIncident[]): ReportedIncident[] {
  const byId = new Map(now.map((incident) => [incident.id, incident]));
  for (const incident of past) {
    const known = byId.get(incident.id);
    if (known === undefined || lastWord(incident) > lastWord(known)) byId.set(incident.id, incident);
  }
  return newestFirst([...byId.values()]);
}

const lastWord = ({ end, published, updates }: ReportedIncident): Instant => end ?? updates.at(-1)?.t ?? published;

function parse(written: string, source: FeedSource): Report | FeedProblem {
  const json = readJson(written);
  if (isFeedProblem(json)) return json;
  const current = Array.isArray(json.value) ? { status: "", active_incidents: json.value } : json.value;
  const read = Current.safeParse(current);
  const isList = Array.isArray(json.value);
  if (!read.success || (!isList && read.data.status === ""))
    return { reason: "wrong-shape", detail: "JSON that is neither Slack's status nor its list of incidents" };
  const told = read.data.active_incidents.filter(({ id, title }) => id !== "" || title !== "");
  if (isList && told.length === 0 && (json.value as unknown[]).length > 0)
    return { reason: "wrong-shape", detail: "a list whose entries are not incidents of Slack" };
  const known = told.filter(({ status }) => status !== CANCELLED);
  const incidents = newestFirst(known.filter((one) => !isPlanned(one)).map((one) => toIncident(one, source)));
  const { status } = read.data;
  const notes = [
    ...(known.length < told.length ? [`Cancelled maintenances were left out: ${told.length - known.length}.`] : []),
    ...unknownWord("status", status, PAGE_STATUSES).map((word) => `The page says ${word}, which is not known.`),
  ];
  return {
    feed: source.feed,
    url: pageOf(source.url),
    fetchedAt: source.fetchedAt,
    ...(read.data.date_updated && { asOf: read.data.date_updated }),
    indicator: isList || status === "ok" ? indicatorOf(incidents) : worse(indicatorOf(incidents)),
    components: [],
    incidents,
    maintenances: known.filter(isPlanned).map((one) => toMaintenance(one, source)),
    ...(notes.length > 0 && { notes }),
  };
}

/** The page says that something is wrong: where no incident says how bad it is, that is not known. */
const worse = (indicator: Report["indicator"]): Report["indicator"] => (indicator === "none" ? "unknown" : indicator);

function toIncident(incident: SlackIncident, { fetchedAt }: FeedSource): ReportedIncident {
  const notes = notesOf(incident);
  const dated = incident.date_created ?? earliest(notes.map(({ date_created: t }) => t));
  const published = dated ?? fetchedAt;
  const isOver = STATUSES.get(incident.status) === "over";
  // The date of the last change may be that of a later correction.
  const end = latest([published, ...notes.map(({ date_created: t }) => t)]);
  const url = webAddress(incident.url);
  return {
    id: idOf(incident.id, plainTitle(incident.title), dated),
    title: plainTitle(incident.title),
    state: isOver ? "resolved" : "investigating",
    impact: IMPACTS.get(incident.type) ?? "unknown",
    begin: published,
    ...(isOver && end && { end: notes.length > 0 ? end : (incident.date_updated ?? end) }),
    published,
    components: namesOf(incident.services),
    ...(url && { url }),
    updates: notes.map(({ date_created: t = published, body }, index) => ({
      t,
      state: isOver && index === notes.length - 1 ? "resolved" : "investigating",
      text: plainText(body),
    })),
    ...wordsOf(incident),
  };
}

function toMaintenance(incident: SlackIncident, { fetchedAt }: FeedSource): ReportedMaintenance {
  const begin = incident.date_created ?? fetchedAt;
  const url = webAddress(incident.url);
  return {
    id: idOf(incident.id, plainTitle(incident.title), incident.date_created),
    title: plainTitle(incident.title),
    state: planOf(incident),
    begin,
    components: namesOf(incident.services),
    ...(url && { url }),
    ...wordsOf(incident),
  };
}

const isPlanned = ({ type, status }: SlackIncident): boolean =>
  type === "maintenance" || status === "scheduled" || status === "completed";

function planOf({ status }: SlackIncident): ReportedMaintenance["state"] {
  const told = STATUSES.get(status) ?? "scheduled";
  if (told === "open") return "in_progress";
  return told === "over" ? "completed" : told;
}

/** Oldest first: the order differs between documentation and reality. */
const notesOf = ({ notes }: SlackIncident): SlackIncident["notes"] =>
  notes.toSorted(({ date_created: a = "" }, { date_created: b = "" }) => (a < b ? -1 : a > b ? 1 : 0));

const wordsOf = ({ type, status }: SlackIncident): Strange =>
  strange(unknownWord("type", type, IMPACTS), unknownWord("status", status, STATUSES));

/** The API lives on the page's host. */
function pageOf(url: string): string {
  return new URL("/", url).href;
}

export const slack = { settings, role: "official", observe, parse } satisfies Feed<Settings>;
