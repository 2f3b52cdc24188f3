import { z } from "zod";
import { indicatorOf } from "../domain/indicator.ts";
import type { ComponentStatus, FeedProblem, Report, ReportedComponent } from "../domain/report.ts";
import { isFeedProblem, oneDocument, type Feed, type FeedSource } from "./contract.ts";
import { readJson } from "./reading/json.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { strange, unknownWord } from "./reading/words.ts";

const API = "https://api.openstatus.dev/public/status/";

const settings = z.strictObject({
  ...feedKeys,
  kind: z.literal("openstatus").describe("The one word by which an OpenStatus page says how all of it is"),
  url: feedUrl.describe(
    "The page, as `https://<slug>.openstatus.dev`, or its API address `https://api.openstatus.dev/public/status/<slug>`, which a page under a name of its own needs",
  ),
});
type Settings = z.infer<typeof settings>;

/** Words of OpenStatus's widget, from its source. `incident`: there is one that is not over, how bad is not said. */
const STATUSES: ReadonlyMap<string, ComponentStatus> = new Map([
  ["operational", "operational"],
  ["degraded_performance", "degraded_performance"],
  ["partial_outage", "partial_outage"],
  ["major_outage", "major_outage"],
  ["under_maintenance", "under_maintenance"],
  ["incident", "degraded_performance"],
  ["unknown", "unknown"],
]);

const NOTES: ReadonlyMap<string, string> = new Map([
  [
    "unknown",
    "OpenStatus answers `unknown` for a page that does not exist or is private, too: look whether the address is right.",
  ],
  ["incident", "OpenStatus says that there is an incident, not how bad it is."],
]);

function parse(text: string, source: FeedSource): Report | FeedProblem {
  const json = readJson(text);
  if (isFeedProblem(json)) return json;
  const read = z.object({ status: z.string().min(1) }).safeParse(json.value);
  if (!read.success) return { reason: "wrong-shape", detail: "JSON without a status" };
  const word = read.data.status;
  const id = slugOf(source.url);
  const words = unknownWord("status", word, STATUSES);
  const whole: ReportedComponent = { id, name: id, status: STATUSES.get(word) ?? "unknown", ...strange(words) };
  const note = NOTES.get(word);
  return {
    ...source,
    url: pageOf(source.url),
    indicator: indicatorOf([], [whole]),
    components: [whole],
    incidents: [],
    maintenances: [],
    ...(note !== undefined && { notes: [note] }),
  };
}

const API_PATH = /^\/public\/status\/([^/]+)\/?$/;
const PAGE_HOST = /^([a-z0-9-]+)\.openstatus\.dev$/;
const NO_PAGES = new Set(["api", "www", "docs"]);

/** Where the word is: of a page the API's address, any other as it is. */
function addressOf(url: string): string {
  const { hostname } = new URL(url);
  const slug = PAGE_HOST.exec(hostname)?.[1];
  return slug === undefined || NO_PAGES.has(slug) ? url : `${API}${slug}`;
}

function slugOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return API_PATH.exec(pathname)?.[1] ?? hostname;
}

function pageOf(url: string): string {
  const { hostname, origin, pathname } = new URL(url);
  const slug = API_PATH.exec(pathname)?.[1];
  return hostname === "api.openstatus.dev" && slug !== undefined ? `https://${slug}.openstatus.dev/` : `${origin}/`;
}

export const openstatus = {
  settings,
  role: "third-party",
  observe: oneDocument<Settings>(parse, { request: ({ url }) => ({ url: addressOf(url) }), pageOf }),
  parse,
} satisfies Feed<Settings>;
