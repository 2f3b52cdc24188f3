import { z } from "zod";
import { indicatorOf, newestFirst } from "../domain/indicator.ts";
import { INDICATORS, type FeedProblem, type Report, type ReportedIncident } from "../domain/report.ts";
import { isFeedProblem, unreadReport, type Feed, type Fetched, type FeedSource } from "./contract.ts";
import { leftOut, notesOf } from "./reading/entries.ts";
import { webAddress } from "./reading/fields.ts";
import { plainTitle } from "./reading/plain-text.ts";
import { readJson } from "./reading/json.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { unknownWord } from "./reading/words.ts";
import { asOf, toComponents, toIncident, toIndicator, toMaintenance } from "./statuspage-report.ts";
import { Envelope, type Page, type PageIncident } from "./statuspage-shape.ts";

const settings = z.strictObject({
  ...feedKeys,
  kind: z
    .literal("statuspage")
    .describe("An Atlassian Statuspage, or a page that answers like one (incident.io and others)"),
  url: feedUrl.describe(
    "The page, or one of its `api/v2/*.json` addresses, which is then the only one read. Of a page, `summary.json` and `incidents.json` are read and merged",
  ),
  page: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe("Id or name of the page that must answer; if another one does, the feed counts as unreadable"),
});
type Settings = z.infer<typeof settings>;

const LISTS = ["components", "incidents", "scheduled_maintenances"] as const;

const observe: Feed<Settings>["observe"] = async ({ settings, reader }) => {
  const [first, second] = await Promise.all(addresses(settings.url).map((url) => reader.get({ url })));
  // There is always a first address.
  const main = toReport(first as Fetched, settings);
  if (second === undefined) return main;
  // The summary alone is a whole report, for it holds what is open, and some imitators have nothing else. Without it we
  // know of some troubles and of nothing that it is well: its problem stays.
  const more = toReport(second, settings);
  const notes = new Set([...(main.notes ?? []), ...(more.notes ?? [])]);
  return { ...main, incidents: mergeIncidents(main.incidents, more.incidents), ...notesOf(...notes) };
};

/** What is read of a page, the one that says most first. */
export function addresses(url: string): readonly string[] {
  const given = new URL(url);
  if (given.pathname.endsWith(".json")) return [given.href];
  const root = given.pathname.replace(/\/+$/, "").replace(/\/api\/v2$/, "");
  return ["summary", "incidents"].map((name) => new URL(`${root}/api/v2/${name}.json`, given.origin).href);
}

function toReport(fetched: Fetched, settings: Settings): Report {
  if ("problem" in fetched) return unread(fetched.source, fetched.problem);
  const parsed = parse(fetched.text, fetched.source, { settings });
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

function parse(
  text: string,
  source: FeedSource,
  { settings }: { readonly settings: Pick<Settings, "page"> },
): Report | FeedProblem {
  const json = readJson(text);
  if (isFeedProblem(json)) return json;
  const shape = shapeOf(json.value, source.url);
  const read = Envelope.safeParse(json.value);
  if (shape === "none" || !read.success)
    return { reason: "wrong-shape", detail: "JSON without a status, components or incidents as Statuspage has them" };
  return otherPage(read.data.page, settings.page) ?? toNormalForm(read.data, shape, source);
}

function toNormalForm(envelope: Envelope, shape: "incidents" | "whole", source: FeedSource): Report {
  const { page, status, components } = envelope;
  const [listed, planned] = [envelope.incidents.kept, envelope.scheduled_maintenances.kept];
  const otherwise = page.updated_at ?? source.fetchedAt;
  const incidents = newestFirst(
    listed.filter((incident) => !isPlanned(incident)).map((incident) => toIncident(incident, otherwise)),
  );
  const changed = asOf(page, [...listed, ...planned]);
  const [word] = unknownWord("indicator", status.indicator, new Set(INDICATORS));
  return {
    feed: source.feed,
    url: webAddress(page.url) ?? pageOf(source.url),
    fetchedAt: source.fetchedAt,
    ...(changed && { asOf: changed }),
    indicator: shape === "incidents" ? indicatorOf(incidents) : toIndicator(status.indicator),
    components: toComponents(components.kept),
    incidents,
    maintenances: [...planned, ...listed.filter(isPlanned)].map((maintenance) => toMaintenance(maintenance, otherwise)),
    ...notesOf(
      word && `The page's own state is a word that is not known: ${word}.`,
      leftOut(components.left, "components"),
      leftOut(envelope.incidents.left, "incidents"),
      leftOut(envelope.scheduled_maintenances.left, "maintenances"),
    ),
  };
}

const isPlanned = ({ scheduled_for }: PageIncident): boolean => scheduled_for !== undefined;

function otherPage({ id, name }: Page, wanted: string | undefined): FeedProblem | undefined {
  if (wanted === undefined || [id, name].some((known) => fold(known) === fold(wanted))) return undefined;
  const answered = plainTitle(name) || plainTitle(id) || "one without a name";
  return { reason: "wrong-page", detail: `the page that answers is ${answered}, not ${wanted}` };
}

const fold = (name: string): string => name.trim().toLowerCase();

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
