import { z } from "zod";
import { indicatorOf, newestFirst } from "../domain/indicator.ts";
import { HOUR_MS, SECOND_MS, toMs, type Instant } from "../domain/instant.ts";
import type { FeedProblem, Report } from "../domain/report.ts";
import { isFeedProblem, oneDocument, type Feed, type FeedSource } from "./contract.ts";
import { documentOf, pageOf } from "./reading/addresses.ts";
import { readJson } from "./reading/json.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { toComponent, toFigures, toIncident, toIndicator } from "./uptimeline-report.ts";
import { Status, type SiteStatus } from "./uptimeline-shape.ts";

/*
 * Another site of Uptimeline, by its `api/v1/status.json`: its monitors are components, what it measured of them are figures.
 */

const settings = z.strictObject({
  ...feedKeys,
  kind: z.literal("uptimeline").describe("Another site of Uptimeline: what somebody else's probes see"),
  url: feedUrl.describe("The site, such as `https://someone.github.io/status/`, or its `api/v1/status.json`"),
});
type Settings = z.infer<typeof settings>;

/** The newest version of the file that we know. */
const VERSION = 1;
const PATH = "/api/v1/status.json";

/** A site that is built once an interval is late now and then, for schedules are; past so many it tells of another time. */
const INTERVALS_FRESH = 4;
const FRESH_AT_LEAST_MS = 2 * HOUR_MS;

function parse(text: string, source: FeedSource): Report | FeedProblem {
  const json = readJson(text);
  if (isFeedProblem(json)) return json;
  const read = Status.safeParse(json.value);
  if (!read.success) return { reason: "wrong-shape", detail: "JSON that is not the status.json of an Uptimeline site" };
  const { v, generatedAt, monitors, verdict, incidents: listed } = read.data;
  if (v > VERSION)
    return {
      reason: "wrong-shape",
      detail: `version ${v} of status.json, newer than the ${VERSION} that is known here: update Uptimeline`,
    };
  if (generatedAt === undefined)
    return { reason: "wrong-shape", detail: "a status.json that does not say when it was made" };
  if (monitors.length === 0) return { reason: "empty", detail: "a site that watches nothing" };
  const stale = staleness(generatedAt, monitors, source.fetchedAt);
  if (stale !== undefined) return stale;
  const page = pageOf(source.url, PATH);
  const names = new Map(monitors.map(({ id, name }) => [id, name]));
  const components = monitors.map(toComponent);
  const incidents = newestFirst(listed.map((incident) => toIncident(incident, { page, names, generatedAt })));
  const figures = monitors.flatMap(toFigures);
  return {
    feed: source.feed,
    url: page,
    fetchedAt: source.fetchedAt,
    asOf: generatedAt,
    indicator: toIndicator(verdict) ?? indicatorOf(incidents, components),
    components,
    incidents,
    maintenances: [],
    ...(figures.length > 0 && { figures }),
  };
}

/** What was true hours ago says nothing of now. */
function staleness(generatedAt: Instant, monitors: SiteStatus["monitors"], now: Instant): FeedProblem | undefined {
  const intervals = monitors.flatMap(({ everySeconds }) => everySeconds ?? []);
  const shortestMs = Math.min(...intervals) * SECOND_MS;
  const limitMs = Math.max(FRESH_AT_LEAST_MS, Number.isFinite(shortestMs) ? INTERVALS_FRESH * shortestMs : 0);
  return toMs(now) - toMs(generatedAt) > limitMs
    ? { reason: "stale", detail: `made ${generatedAt}, too long ago to tell how it is now` }
    : undefined;
}

export const uptimeline = {
  settings,
  role: "third-party",
  observe: oneDocument<Settings>(parse, {
    request: ({ url }) => ({ url: documentOf(url, PATH) }),
    pageOf: (url) => pageOf(url, PATH),
  }),
  parse,
} satisfies Feed<Settings>;
