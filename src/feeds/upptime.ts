import { z } from "zod";
import { indicatorOf } from "../domain/indicator.ts";
import { toMs, type Instant } from "../domain/instant.ts";
import type { ComponentStatus, FeedProblem, Figure, Report, ReportedComponent } from "../domain/report.ts";
import { isFeedProblem, unreadReport, type Feed, type FeedSource } from "./contract.ts";
import { identifier, list, moment, text } from "./reading/fields.ts";
import { measure, measured, percentage } from "./reading/figures.ts";
import { readJson } from "./reading/json.ts";
import { plainTitle } from "./reading/plain-text.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { strange, unknownWord } from "./reading/words.ts";

const settings = z.strictObject({
  ...feedKeys,
  kind: z
    .literal("upptime")
    .describe("An Upptime repository: somebody's own measurements. Its incidents are GitHub issues and are not read"),
  url: feedUrl.describe(
    "Address of its `history/summary.json`, as `https://raw.githubusercontent.com/<owner>/<repository>/<branch>/history/summary.json`",
  ),
});
type Settings = z.infer<typeof settings>;

/** `"99.39%"`; anything else is none. */
const written = text.transform((told) => {
  const match = /^(\d{1,3}(?:\.\d{1,10})?) ?%$/.exec(told.trim());
  return percentage.parse(match === null ? undefined : Number(match[1]));
});

const Site = z
  .object({
    name: text,
    slug: identifier,
    status: text,
    uptimeDay: written,
    uptimeWeek: written,
    uptimeMonth: written,
    uptimeYear: written,
    timeDay: measure,
  })
  .refine(({ name, slug }) => name !== "" || slug !== "");
type Site = z.infer<typeof Site>;

const STATUSES: ReadonlyMap<string, ComponentStatus> = new Map([
  ["up", "operational"],
  ["degraded", "degraded_performance"],
  ["down", "major_outage"],
]);

const ONE_SITE: FeedProblem = {
  reason: "not-json",
  detail: "the history of one site: the feed is history/summary.json beside it",
};

function parse(json: string, source: FeedSource): Report | FeedProblem {
  const read = readJson(json);
  if (isFeedProblem(read)) return lastUpdated(json) === undefined ? read : ONE_SITE;
  if (!Array.isArray(read.value)) return { reason: "wrong-shape", detail: "JSON that is not Upptime's list of sites" };
  if (read.value.length === 0) return { reason: "empty", detail: "a list without sites" };
  const sites = list(Site).parse(read.value);
  if (sites.length === 0) return { reason: "wrong-shape", detail: "a list whose entries are not sites" };
  const left = read.value.length - sites.length;
  const components = sites.map(toComponent);
  const figures = sites.flatMap(toFigure);
  return {
    ...source,
    url: pageOf(source.url),
    indicator: indicatorOf([], components),
    components,
    incidents: [],
    maintenances: [],
    ...(figures.length > 0 && { figures }),
    ...(left > 0 && { notes: [`Sites that could not be read: ${left}.`] }),
  };
}

const idOf = ({ slug, name }: Site): string => (slug === "" ? plainTitle(name) : slug);
const nameOf = ({ slug, name }: Site): string => (name === "" ? slug : plainTitle(name));

function toComponent(site: Site): ReportedComponent {
  const words = unknownWord("status", site.status, STATUSES);
  return { id: idOf(site), name: nameOf(site), status: STATUSES.get(site.status) ?? "unknown", ...strange(words) };
}

/** `uptime` and `time` themselves are over all time, which is another span for each site. Times are means of successful calls; 0 is Upptime's word for none. */
function toFigure(site: Site): Figure[] {
  const uptime = measured({
    "24h": site.uptimeDay,
    "7d": site.uptimeWeek,
    "30d": site.uptimeMonth,
    "365d": site.uptimeYear,
  });
  const latencyMs = measured({ mean: site.timeDay === 0 ? undefined : site.timeDay });
  const status = plainTitle(site.status).slice(0, 40);
  if (uptime === undefined && latencyMs === undefined) return [];
  const component = idOf(site);
  return [
    {
      component,
      name: nameOf(site),
      ...(uptime && { uptime }),
      ...(latencyMs && { latencyMs }),
      ...(status !== "" && { status }),
    },
  ];
}

/**
 * The summary says no time, and a repository whose workflows GitHub has stopped shows its last state for ever. But each
 * `history/<slug>.yml` beside it is written at least daily, with a time.
 */
const observe: Feed<Settings>["observe"] = async ({ settings: { url }, reader }) => {
  const summary = await reader.get({ url });
  const report = "problem" in summary ? summary.problem : parse(summary.text, summary.source);
  const source = { ...summary.source, url: pageOf(url) };
  if (isFeedProblem(report)) return unreadReport(source, report);
  const slug = report.components.find(({ id }) => /^[\w.-]+$/.test(id))?.id;
  const one = slug === undefined ? undefined : await reader.get({ url: new URL(`${slug}.yml`, url).href });
  const asOf = one === undefined || "problem" in one ? undefined : lastUpdated(one.text);
  if (asOf === undefined)
    return {
      ...report,
      notes: [...(report.notes ?? []), "Nothing says how old this is: no history of a site was read."],
    };
  if (toMs(source.fetchedAt) - toMs(asOf) <= STALE_MS) return { ...report, asOf };
  return unreadReport(source, { reason: "stale", detail: `nothing was measured since ${asOf}` });
};

/** A daily run may fail, or be late, a few times in a row. */
const STALE_MS = 4 * 24 * 3_600_000;

const lastUpdated = (yaml: string): Instant | undefined =>
  moment.parse(/^(?:- )?lastUpdated: *["']?([^\s"']{1,40})/m.exec(yaml)?.[1]);

/** The repository, where GitHub serves the file; else what stands above `history/`. */
function pageOf(url: string): string {
  const { hostname, pathname, origin } = new URL(url);
  const [owner, repository] = pathname.split("/").filter((part) => part !== "");
  if (hostname === "raw.githubusercontent.com" && owner !== undefined && repository !== undefined)
    return `https://github.com/${owner}/${repository}`;
  return `${origin}${pathname.replace(/(\/history)?\/[^/]*$/, "/")}`;
}

export const upptime = { settings, role: "third-party", observe, parse } satisfies Feed<Settings>;
