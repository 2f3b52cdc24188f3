import { z } from "zod";
import { indicatorOf } from "../domain/indicator.ts";
import { toMs, type Instant } from "../domain/instant.ts";
import type { FeedProblem, Figure, Report, ReportedComponent } from "../domain/report.ts";
import { isFeedProblem, oneDocument, type Feed, type FeedSource } from "./contract.ts";
import { identifier, list, moment, text } from "./reading/fields.ts";
import { amount } from "./reading/figures.ts";
import { readJson } from "./reading/json.ts";
import { plainTitle } from "./reading/plain-text.ts";
import { standsStill } from "./reading/rhythm.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";

const STATUSES_PATH = "/api/v1/endpoints/statuses";

const settings = z.strictObject({
  ...feedKeys,
  kind: z.literal("gatus").describe("A Gatus dashboard: somebody's own measurements"),
  url: feedUrl.describe(`The dashboard, or the address of its \`${STATUSES_PATH}\``),
});
type Settings = z.infer<typeof settings>;

/** Gatus's `Status` and `Result` (`config/endpoint/status.go`, `result.go`); durations are nanoseconds. */
const Result = z.object({ success: z.boolean(), duration: amount, timestamp: moment });
type Result = z.infer<typeof Result>;

const Endpoint = z
  .object({ name: text, group: text, groups: list(z.string()), key: identifier, results: list(Result) })
  .refine(({ name, key }) => name !== "" || key !== "");
type Endpoint = z.infer<typeof Endpoint>;

function parse(json: string, source: FeedSource): Report | FeedProblem {
  const read = readJson(json);
  if (isFeedProblem(read)) return read;
  if (!Array.isArray(read.value))
    return { reason: "wrong-shape", detail: "JSON that is not Gatus's list of endpoints" };
  if (read.value.length === 0) return { reason: "empty", detail: "a list without endpoints" };
  const endpoints = list(Endpoint).parse(read.value);
  if (endpoints.length === 0) return { reason: "wrong-shape", detail: "a list whose entries are not endpoints" };
  const newest = endpoints.map(({ results }) => newestOf(results)?.timestamp);
  const asOf = newest
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
  const isStill = endpoints.every((endpoint) => isStale(endpoint, source.fetchedAt));
  if (asOf !== undefined && isStill) return { reason: "stale", detail: `nothing was measured since ${asOf}` };
  const components = endpoints.map((endpoint) => toComponent(endpoint, source.fetchedAt));
  const figures = endpoints.flatMap((endpoint) => toFigure(endpoint, source.fetchedAt));
  const left = read.value.length - endpoints.length;
  return {
    ...source,
    url: pageOf(source.url),
    ...(asOf !== undefined && { asOf }),
    indicator: indicatorOf([], components),
    components,
    incidents: [],
    maintenances: [],
    ...(figures.length > 0 && { figures }),
    ...(left > 0 && { notes: [`Endpoints that could not be read: ${left}.`] }),
  };
}

const idOf = ({ key, name }: Endpoint): string => (key === "" ? plainTitle(name) : key);

/** As Statuspage names a component of a group. */
function nameOf({ name, key, group, groups }: Endpoint): string {
  const room = plainTitle(group === "" ? (groups[0] ?? "") : group);
  const own = plainTitle(name === "" ? key : name);
  return room === "" ? own : `${room} - ${own}`;
}

/** Results come oldest first; a time decides where each has one. */
function newestOf(results: readonly Result[]): Result | undefined {
  const dated = results.filter(({ timestamp }) => timestamp !== undefined);
  if (dated.length < results.length) return results.at(-1);
  return dated.toSorted((a, b) => ((a.timestamp ?? "") < (b.timestamp ?? "") ? -1 : 1)).at(-1);
}

const timesOf = (results: readonly Result[]): Instant[] => results.flatMap(({ timestamp }) => timestamp ?? []);

const isStale = ({ results }: Endpoint, now: Instant): boolean => standsStill(timesOf(results), now);

function toComponent(endpoint: Endpoint, now: Instant): ReportedComponent {
  const newest = newestOf(endpoint.results);
  const isKnown = newest !== undefined && !isStale(endpoint, now);
  const status = !isKnown ? "unknown" : newest.success ? "operational" : "major_outage";
  return { id: idOf(endpoint), name: nameOf(endpoint), status };
}

const HOUR_MS = 3_600_000;

/**
 * Gatus gives its latest checks, by default 20. The share of the last hour is told only where they reach back that far, and the
 * median time of those that succeeded: a failed check has none worth the name.
 */
function toFigure(endpoint: Endpoint, now: Instant): Figure[] {
  const times = timesOf(endpoint.results).sort();
  if (standsStill(times, now)) return [];
  const since = toMs(now) - HOUR_MS;
  const recent = endpoint.results.filter(({ timestamp }) => timestamp !== undefined && toMs(timestamp) > since);
  const reachesBack = times[0] !== undefined && toMs(times[0]) <= since && recent.length > 0;
  const good = recent.filter(({ success }) => success);
  const p50 = median(good.flatMap(({ duration }) => duration ?? []));
  if (!reachesBack && p50 === undefined) return [];
  return [
    {
      component: idOf(endpoint),
      name: nameOf(endpoint),
      ...(reachesBack && { uptime: { "1h": Math.round((good.length / recent.length) * 1e6) / 1e6 } }),
      ...(p50 !== undefined && { latencyMs: { p50: Math.round(p50 / 1e3) / 1e3 } }),
    },
  ];
}

const median = (values: readonly number[]): number | undefined =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];

/** Of a dashboard the list of all its endpoints with as many checks as one page holds; any other address as it is. */
function addressOf(url: string): string {
  const given = new URL(url);
  if (given.pathname.endsWith("/statuses") || given.pathname.endsWith(".json")) return url;
  return `${given.origin}${given.pathname.replace(/\/+$/, "")}${STATUSES_PATH}?page=1&pageSize=100`;
}

const pageOf = (url: string): string =>
  `${new URL(url).origin}${new URL(url).pathname.replace(/(\/api\/v1\/endpoints)?\/[^/]*(\/statuses)?$/, "/")}`;

export const gatus = {
  settings,
  role: "third-party",
  observe: oneDocument<Settings>(parse, { request: ({ url }) => ({ url: addressOf(url) }), pageOf }),
  parse,
} satisfies Feed<Settings>;
