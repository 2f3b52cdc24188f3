import { z } from "zod";
import { indicatorOf, newestFirst } from "../domain/indicator.ts";
import type { Instant } from "../domain/instant.ts";
import type {
  ComponentStatus,
  FeedProblem,
  Report,
  ReportedIncident,
  ReportedState,
  ReportedUpdate,
} from "../domain/report.ts";
import { isFeedProblem, oneDocument, unreadReport, type Feed, type FeedSource } from "./contract.ts";
import { entries, idOf, leftOut, notesOf } from "./reading/entries.ts";
import { earliest, identifier, list, moment, text, webAddress } from "./reading/fields.ts";
import { plainText, plainTitle } from "./reading/plain-text.ts";
import { readJson } from "./reading/json.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { strange, unknownWord } from "./reading/words.ts";

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
const locations = list(z.object({ id: identifier, title: text }));
const Update = z.object({ created: moment, when: moment, text, status: text, affected_locations: locations });
const Incident = z.object({
  id: identifier,
  begin: moment,
  created: moment,
  end: moment,
  external_desc: text,
  status_impact: text,
  severity: text,
  service_key: identifier,
  service_name: text,
  uri: text,
  affected_products: list(Product),
  updates: list(Update),
  most_recent_update: Update.optional().catch(undefined),
  currently_affected_locations: locations,
  previously_affected_locations: locations,
});
type GoogleIncident = z.infer<typeof Incident>;
const Incidents = entries(
  Incident,
  ({ id, begin, external_desc }) => id !== "" || begin !== undefined || external_desc !== "",
);
type GoogleUpdate = z.infer<typeof Update>;

/** `SERVICE_INFORMATION` is for reading: it says that nothing is worse than it should be, though the text may tell of errors. */
const IMPACTS: ReadonlyMap<string, ComponentStatus> = new Map([
  ["SERVICE_INFORMATION", "operational"],
  ["AVAILABLE_INFORMATION", "operational"],
  ["SERVICE_DISRUPTION", "partial_outage"],
  ["SERVICE_OUTAGE", "major_outage"],
]);

/** What comes with each impact, whatever the schema says: where a copy of the list has no impact, it says the same. */
const SEVERITIES: ReadonlyMap<string, ComponentStatus> = new Map([
  ["low", "operational"],
  ["medium", "partial_outage"],
  ["high", "major_outage"],
]);

/** Words of updates: those of incidents, and one for what is over. */
const UPDATES: ReadonlySet<string> = new Set([...IMPACTS.keys(), "AVAILABLE"]);

/** The key that stands for "several services": it names none. */
const SEVERAL_SERVICES = "zall";

function parse(written: string, source: FeedSource): Report | FeedProblem {
  const json = readJson(written);
  if (isFeedProblem(json)) return json;
  const products = readProducts(json.value);
  if (products !== undefined) return productList(products, source);
  if (!Array.isArray(json.value)) return { reason: "wrong-shape", detail: "JSON that is not a list of incidents" };
  const { kept: listed, left } = Incidents.parse(json.value);
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
    ...notesOf(leftOut(left, "incidents")),
  };
}

/** `{products: […]}`, with a product in it. */
function readProducts(value: unknown): readonly z.infer<typeof Product>[] | undefined {
  const read = z.object({ products: z.array(z.unknown()) }).safeParse(value);
  const products = read.success
    ? list(Product)
        .parse(read.data.products)
        .filter(({ id }) => id !== "")
    : [];
  return products.length === 0 ? undefined : products;
}

/**
 * `products.json` names the products and says nothing of their health. As a feed that is a mistake, and the report is
 * unknown; it still lists ids and names, for `uptimeline feed` to show what `components` may hold.
 */
function productList(products: readonly z.infer<typeof Product>[], source: FeedSource): Report {
  const detail =
    "this is the list of products, which says nothing of their state: the feed is incidents.json beside it";
  const components = products.map(({ id, title, current_title }) => ({
    id,
    name: plainTitle(current_title) || plainTitle(title),
    status: "unknown" as const,
  }));
  return {
    ...unreadReport({ ...source, url: pageOf(source.url) }, { reason: "wrong-shape", detail }),
    components,
  };
}

function toIncident(incident: GoogleIncident, source: FeedSource): ReportedIncident {
  const updates = oldestFirst(incident);
  const dated = incident.created ?? earliest(updates.map(saidAt)) ?? incident.begin;
  const published = dated ?? source.fetchedAt;
  const told = toUpdates(updates, incident.end, published);
  const url = webAddress(incident.uri, source.url);
  const regions = regionsOf(incident, updates.at(-1));
  return {
    id: idOf(incident.id, plainTitle(incident.external_desc), dated),
    title: plainTitle(incident.external_desc),
    // Only `end` decides: a last update "AVAILABLE" without it is a mitigation, a late report after it changes nothing.
    state: incident.end === undefined ? (told.at(-1)?.state ?? "investigating") : "resolved",
    impact: impactOf(incident),
    begin: incident.begin ?? published,
    ...(incident.end && { end: incident.end }),
    published,
    components: productsOf(incident),
    ...(regions.length > 0 && { regions }),
    ...(url && { url }),
    updates: told,
    ...strange(
      unknownWord("status_impact", incident.status_impact, IMPACTS),
      unknownWord("severity", incident.severity, SEVERITIES),
    ),
  };
}

function impactOf({ status_impact, severity }: GoogleIncident): ComponentStatus {
  return (status_impact === "" ? SEVERITIES.get(severity) : IMPACTS.get(status_impact)) ?? "unknown";
}

/** Where it is: while it goes on, where it still is; after that, wherever it was. */
function regionsOf(incident: GoogleIncident, latest: GoogleUpdate | undefined): string[] {
  const { end, currently_affected_locations: now, previously_affected_locations: before } = incident;
  const stated = end === undefined && now.length > 0 ? now : [...now, ...before];
  // Older incidents name places in their updates alone.
  const places = stated.length > 0 ? stated : (latest?.affected_locations ?? []);
  return [...new Set(places.map(({ id, title }) => plainTitle(id) || plainTitle(title)).filter((id) => id !== ""))];
}

const saidAt = ({ created, when }: GoogleUpdate): Instant | undefined => created ?? when;

function oldestFirst({ updates, most_recent_update: latest }: GoogleIncident): GoogleUpdate[] {
  const given = updates.length === 0 && latest !== undefined ? [latest] : updates;
  return given
    .toReversed()
    .sort((a, b) => ((saidAt(a) ?? "") < (saidAt(b) ?? "") ? -1 : (saidAt(a) ?? "") > (saidAt(b) ?? "") ? 1 : 0));
}

/**
 * Google has no word for the stage of the work: "AVAILABLE" is the only one that speaks of it. In an incident that is over,
 * the first one after the end (or the last of all, where none came later) closes it, and what follows are reports.
 */
function toUpdates(updates: readonly GoogleUpdate[], end: Instant | undefined, otherwise: Instant): ReportedUpdate[] {
  const isAvailable = ({ status }: GoogleUpdate): boolean => status === "AVAILABLE";
  const after = updates.findIndex((update) => isAvailable(update) && (saidAt(update) ?? "") >= (end ?? ""));
  const closing = end === undefined ? undefined : after === -1 ? updates.findLastIndex(isAvailable) : after;
  const stateAt = (update: GoogleUpdate, index: number): ReportedState => {
    if (closing !== undefined && closing !== -1 && index >= closing)
      return index === closing ? "resolved" : "postmortem";
    return isAvailable(update) ? "monitoring" : "investigating";
  };
  return updates.map((update, index) => ({
    t: update.when ?? update.created ?? otherwise,
    state: stateAt(update, index),
    text: plainText(update.text),
    ...strange(unknownWord("status", update.status, UPDATES)),
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
