import { z } from "zod";
import { indicatorOf, newestFirst } from "../domain/indicator.ts";
import type { Instant } from "../domain/instant.ts";
import type { ComponentStatus, FeedProblem, Report, ReportedIncident, ReportedUpdate } from "../domain/report.ts";
import { isFeedProblem, oneDocument, type Feed, type FeedSource } from "./contract.ts";
import { earliest, identifier, list, moment, text, webAddress } from "./reading/fields.ts";
import { plainText, plainTitle } from "./reading/plain-text.ts";
import { readJson } from "./reading/json.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";

const settings = z.strictObject({
  ...feedKeys,
  kind: z.literal("google-cloud").describe("Google Cloud's (or Workspace's) list of incidents"),
  url: feedUrl
    .default("https://status.cloud.google.com/incidents.json")
    .describe(
      "Address of `incidents.json`; Workspace has `https://www.google.com/appsstatus/dashboard/incidents.json`",
    ),
});
type Settings = z.infer<typeof settings>;

const Product = z.object({ id: identifier, title: text, current_title: text });
const Update = z.object({ created: moment, when: moment, text, status: text });
const Incident = z.object({
  id: identifier,
  begin: moment,
  created: moment,
  end: moment,
  external_desc: text,
  status_impact: text,
  service_key: identifier,
  service_name: text,
  uri: text,
  affected_products: list(Product),
  updates: list(Update),
  most_recent_update: Update.optional().catch(undefined),
});
type GoogleIncident = z.infer<typeof Incident>;
type GoogleUpdate = z.infer<typeof Update>;

/** `SERVICE_INFORMATION` is for reading: it says that nothing is worse than it should be. */
const IMPACTS: ReadonlyMap<string, ComponentStatus> = new Map([
  ["SERVICE_INFORMATION", "operational"],
  ["AVAILABLE_INFORMATION", "operational"],
  ["SERVICE_DISRUPTION", "partial_outage"],
  ["SERVICE_OUTAGE", "major_outage"],
]);

/** The key that stands for "several services": it names none. */
const SEVERAL_SERVICES = "zall";

function parse(written: string, source: FeedSource): Report | FeedProblem {
  const json = readJson(written);
  if (isFeedProblem(json)) return json;
  if (!Array.isArray(json.value)) return { reason: "wrong-shape", detail: "JSON that is not a list of incidents" };
  const listed = list(Incident)
    .parse(json.value)
    .filter(({ id, begin, external_desc }) => id !== "" || begin !== undefined || external_desc !== "");
  if (listed.length === 0 && json.value.length > 0)
    return { reason: "wrong-shape", detail: "a list whose entries are not incidents" };
  const incidents = newestFirst(listed.map((incident) => toIncident(incident, source)));
  return {
    feed: source.feed,
    url: pageOf(source.url),
    fetchedAt: source.fetchedAt,
    indicator: indicatorOf(incidents),
    // The source has no table of products with their health: what it doesn't mention is well.
    components: [],
    incidents,
    maintenances: [],
  };
}

function toIncident(incident: GoogleIncident, source: FeedSource): ReportedIncident {
  const updates = oldestFirst(incident);
  const published = incident.created ?? earliest(updates.map(saidAt)) ?? incident.begin ?? source.fetchedAt;
  const told = toUpdates(updates, incident.end, published);
  const url = webAddress(incident.uri, source.url);
  return {
    id: incident.id === "" ? `${published} ${plainTitle(incident.external_desc)}` : incident.id,
    title: plainTitle(incident.external_desc),
    // Only `end` decides: a last update "AVAILABLE" without it is a mitigation, a late report after it changes nothing.
    state: incident.end === undefined ? (told.at(-1)?.state ?? "investigating") : "resolved",
    impact: IMPACTS.get(incident.status_impact) ?? "unknown",
    begin: incident.begin ?? published,
    ...(incident.end && { end: incident.end }),
    published,
    components: productsOf(incident),
    ...(url && { url }),
    updates: told,
  };
}

const saidAt = ({ created, when }: GoogleUpdate): Instant | undefined => created ?? when;

function oldestFirst({ updates, most_recent_update: latest }: GoogleIncident): GoogleUpdate[] {
  const given = updates.length === 0 && latest !== undefined ? [latest] : updates;
  return given
    .toReversed()
    .sort((a, b) => ((saidAt(a) ?? "") < (saidAt(b) ?? "") ? -1 : (saidAt(a) ?? "") > (saidAt(b) ?? "") ? 1 : 0));
}

/** Google has no word for the stage of the work: "AVAILABLE" is the only one that speaks of it, and what follows the last one in an incident that is over is its report. */
function toUpdates(updates: readonly GoogleUpdate[], end: Instant | undefined, otherwise: Instant): ReportedUpdate[] {
  const isAvailable = ({ status }: GoogleUpdate): boolean => status === "AVAILABLE";
  const last = updates.findLastIndex(isAvailable);
  return updates.map((update, index) => ({
    t: update.when ?? update.created ?? otherwise,
    state: isAvailable(update)
      ? end !== undefined && index === last
        ? "resolved"
        : "monitoring"
      : end !== undefined && last !== -1 && index > last
        ? "postmortem"
        : "investigating",
    text: plainText(update.text),
  }));
}

function productsOf({ affected_products, service_key, service_name }: GoogleIncident): string[] {
  const products = affected_products.flatMap(({ id, title, current_title }) => [id, title, current_title]);
  const service = service_key === SEVERAL_SERVICES ? [] : [service_key, service_name];
  const names = products.length > 0 ? products : service;
  return [...new Set(names.map((name) => plainTitle(name)).filter((name) => name !== ""))];
}

/** `…/incidents.json` stands beside the page for people. */
function pageOf(url: string): string {
  return new URL(".", url).href;
}

export const googleCloud = {
  settings,
  role: "official",
  observe: oneDocument<Settings>(parse, { pageOf }),
  parse,
} satisfies Feed<Settings>;
