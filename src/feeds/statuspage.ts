import { z } from "zod";
import { indicatorOf, newestFirst } from "../domain/indicator.ts";
import type { FeedProblem, Report, ReportedIncident } from "../domain/report.ts";
import { isFeedProblem, unreadReport, type Feed, type Fetched, type FeedSource } from "./contract.ts";
import { webAddress } from "./reading/fields.ts";
import { readJson } from "./reading/json.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { toComponents, toIncident, toIndicator, toMaintenance } from "./statuspage-report.ts";
import { Envelope } from "./statuspage-shape.ts";

const settings = z.strictObject({
  ...feedKeys,
  kind: z
    .literal("statuspage")
    .describe("An Atlassian Statuspage, or a page that answers like one (incident.io and others)"),
  url: feedUrl.describe(
    "The page, or one of its `api/v2/*.json` addresses, which is then the only one read. Of a page, `summary.json` and `incidents.json` are read and merged",
  ),
});
type Settings = z.infer<typeof settings>;

const LISTS = ["components", "incidents", "scheduled_maintenances"] as const;

const observe: Feed<Settings>["observe"] = async ({ settings: { url: page }, reader }) => {
  const [first, second] = await Promise.all(addresses(page).map((url) => reader.get({ url })));
  // There is always a first address.
  const main = toReport(first as Fetched);
  if (second === undefined) return main;
  // The summary alone is a whole report, for it holds what is open, and some imitators have nothing else. Without it we
  // know of some troubles and of nothing that it is well: its problem stays.
  return { ...main, incidents: mergeIncidents(main.incidents, toReport(second).incidents) };
};

/** What is read of a page, the one that says most first. */
export function addresses(url: string): readonly string[] {
  const given = new URL(url);
  if (given.pathname.endsWith(".json")) return [given.href];
  const root = given.pathname.replace(/\/+$/, "").replace(/\/api\/v2$/, "");
  return ["summary", "incidents"].map((name) => new URL(`${root}/api/v2/${name}.json`, given.origin).href);
}

function toReport(fetched: Fetched): Report {
  if ("problem" in fetched) return unread(fetched.source, fetched.problem);
  const parsed = parse(fetched.text, fetched.source);
  return isFeedProblem(parsed) ? unread(fetched.source, parsed) : parsed;
}

const unread = (source: FeedSource, problem: FeedProblem): Report =>
  unreadReport({ ...source, url: pageOf(source.url) }, problem);

/** One incident told twice: the telling with the later last word, then the longer one. */
function mergeIncidents(a: readonly ReportedIncident[], b: readonly ReportedIncident[]): ReportedIncident[] {
  const byId = new Map(a.map((incident) => [incident.id, incident]));
  for (const incident of b) {
    const known = byId.get(incident.id);
    if (known === undefined || isNewer(incident, known)) byId.set(incident.id, incident);
  }
  return newestFirst([...byId.values()]);
}

function isNewer(candidate: ReportedIncident, known: ReportedIncident): boolean {
  const [ours, theirs] = [candidate.updates.at(-1)?.t ?? "", known.updates.at(-1)?.t ?? ""];
  return ours === theirs ? candidate.updates.length > known.updates.length : ours > theirs;
}

function parse(text: string, source: FeedSource): Report | FeedProblem {
  const json = readJson(text);
  if (isFeedProblem(json)) return json;
  const shape = shapeOf(json.value, source.url);
  const read = Envelope.safeParse(json.value);
  if (shape === "none" || !read.success)
    return { reason: "wrong-shape", detail: "JSON without a status, components or incidents as Statuspage has them" };
  const { page, status, components, incidents: listed, scheduled_maintenances: planned } = read.data;
  const otherwise = page.updated_at ?? source.fetchedAt;
  const incidents = newestFirst(
    listed
      .filter(({ scheduled_for }) => scheduled_for === undefined)
      .map((incident) => toIncident(incident, otherwise)),
  );
  const maintenances = [...planned, ...listed.filter(({ scheduled_for }) => scheduled_for !== undefined)];
  return {
    feed: source.feed,
    url: webAddress(page.url) ?? pageOf(source.url),
    fetchedAt: source.fetchedAt,
    indicator: shape === "incidents" ? indicatorOf(incidents) : toIndicator(status.indicator),
    components: toComponents(components),
    incidents,
    maintenances: maintenances.map((maintenance) => toMaintenance(maintenance, otherwise)),
  };
}

/**
 * Which envelope this is: `incidents` is the list of incidents alone, of which the indicator has to be made. An imitator
 * leaves the list out when it is empty, so that address may answer with nothing but the page.
 */
function shapeOf(value: unknown, url: string): "none" | "incidents" | "whole" {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "none";
  const has = (key: string): boolean => Object.hasOwn(value, key);
  const part = (key: string): unknown => (has(key) ? (value as Record<string, unknown>)[key] : undefined);
  const isObject = (key: string): boolean => typeof part(key) === "object" && part(key) !== null;
  const lists = LISTS.filter((key) => has(key) && (part(key) === null || Array.isArray(part(key))));
  if (isObject("status") || lists.includes("components")) return "whole";
  if (lists.includes("incidents")) return "incidents";
  if (lists.includes("scheduled_maintenances")) return "whole";
  return isObject("page") && /\/incidents(\/unresolved)?\.json$/.test(url) ? "incidents" : "none";
}

/** The page for people that belongs to an address of the API. */
const pageOf = (url: string): string => url.replace(/(\/api\/v2)?\/[^/?#]*\.json.*$/s, "/");

export const statuspage = { settings, role: "official", observe, parse } satisfies Feed<Settings>;
