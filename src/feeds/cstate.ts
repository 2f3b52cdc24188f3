import { z } from "zod";
import { indicatorOf, newestFirst } from "../domain/indicator.ts";
import type { Instant } from "../domain/instant.ts";
import type {
  ComponentStatus,
  FeedProblem,
  Indicator,
  Report,
  ReportedComponent,
  ReportedIncident,
} from "../domain/report.ts";
import { isFeedProblem, oneDocument, type Feed, type FeedSource } from "./contract.ts";
import { documentOf, pageOf } from "./reading/addresses.ts";
import { list, moment, text, webAddress } from "./reading/fields.ts";
import { readJson } from "./reading/json.ts";
import { plainTitle } from "./reading/plain-text.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { strange, unknownWord } from "./reading/words.ts";

const settings = z.strictObject({
  ...feedKeys,
  kind: z.literal("cstate").describe("A status page made by cState: systems and what is not resolved"),
  url: feedUrl.describe("The page, or the address of its `index.json`"),
});
type Settings = z.infer<typeof settings>;

/** cState's own template (`layouts/index.json`) writes the document, times as Go prints them. */
const Issue = z
  .object({
    title: text,
    createdAt: text,
    lastMod: text,
    permalink: text,
    severity: text,
    resolved: z.boolean().catch(false),
    informational: z.boolean().catch(false),
    resolvedAt: text,
    affected: list(z.string()),
    filename: text,
  })
  .refine(({ title, permalink, filename }) => title !== "" || permalink !== "" || filename !== "");
type Issue = z.infer<typeof Issue>;

const System = z
  .object({ name: text, category: text, status: text, unresolvedIssues: list(Issue) })
  .refine(({ name }) => name !== "");
type System = z.infer<typeof System>;

const Index = z.object({
  is: z.literal("index"),
  baseURL: text,
  summaryStatus: text,
  systems: list(System),
  pinnedIssues: list(Issue),
  unresolvedIssues: list(Issue),
});

const STATUSES: ReadonlyMap<string, ComponentStatus> = new Map([
  ["ok", "operational"],
  ["notice", "degraded_performance"],
  ["disrupted", "partial_outage"],
  ["down", "major_outage"],
]);
const SUMMARIES: ReadonlyMap<string, Indicator> = new Map([
  ["ok", "none"],
  ["notice", "minor"],
  ["disrupted", "major"],
  ["down", "critical"],
]);

type ReadTime = (written: string) => Instant | undefined;

async function parse(json: string, source: FeedSource): Promise<Report | FeedProblem> {
  const read = readJson(json);
  if (isFeedProblem(read)) return read;
  const index = Index.safeParse(read.value);
  if (!index.success) return { reason: "wrong-shape", detail: "JSON that is not the index of a cState page" };
  const { summaryStatus, systems, baseURL } = index.data;
  if (systems.length === 0 && !SUMMARIES.has(summaryStatus))
    return { reason: "wrong-shape", detail: "an index without systems or a summary" };
  const { goTime } = await import("./reading/moments.ts");
  const timeOf: ReadTime = (written) => goTime(written) ?? moment.parse(written);
  const components = systems.map(toComponent);
  const incidents = newestFirst(issuesOf(index.data).map((issue) => toIncident(issue, source, timeOf)));
  const note = unknownWord("summaryStatus", summaryStatus, SUMMARIES).map((word) => `The page's ${word} is unknown.`);
  return {
    ...source,
    url: webAddress(baseURL, source.url) ?? pageOf(source.url),
    indicator: SUMMARIES.get(summaryStatus) ?? (summaryStatus === "" ? indicatorOf(incidents, components) : "unknown"),
    components,
    incidents,
    maintenances: [],
    ...(note.length > 0 && { notes: note }),
  };
}

/** As Statuspage names a component of a group. The name is all that identifies a system. */
function toComponent({ name, category, status }: System): ReportedComponent {
  const own = plainTitle(name);
  return {
    id: own,
    name: category === "" ? own : `${plainTitle(category)} - ${own}`,
    status: STATUSES.get(status) ?? "unknown",
    ...strange(unknownWord("status", status, STATUSES)),
  };
}

/** An issue stands below each system that it affects: once. */
function issuesOf(index: z.infer<typeof Index>): Issue[] {
  const all = [
    ...index.unresolvedIssues,
    ...index.pinnedIssues,
    ...index.systems.flatMap((system) => system.unresolvedIssues),
  ];
  return [...new Map(all.map((issue) => [keyOf(issue), issue])).values()];
}

/** The name of its file stays when its title changes. */
const keyOf = ({ filename, permalink, title }: Issue): string =>
  filename !== "" ? filename : permalink !== "" ? permalink : title;

/** Texts of issues are not in the index, only that they are there. */
function toIncident(issue: Issue, source: FeedSource, timeOf: ReadTime): ReportedIncident {
  const published = timeOf(issue.createdAt) ?? timeOf(issue.lastMod) ?? source.fetchedAt;
  const end = issue.resolved ? (timeOf(issue.resolvedAt) ?? timeOf(issue.lastMod) ?? published) : undefined;
  const url = webAddress(issue.permalink, source.url);
  return {
    id: plainTitle(keyOf(issue)),
    title: plainTitle(issue.title),
    state: end === undefined ? "investigating" : "resolved",
    impact: STATUSES.get(issue.severity) ?? "unknown",
    begin: published,
    ...(end !== undefined && { end }),
    published,
    components: issue.affected.map((name) => plainTitle(name)),
    ...(issue.informational && { advisory: true as const }),
    ...(url !== undefined && { url }),
    updates: [],
    ...strange(unknownWord("severity", issue.severity, STATUSES)),
  };
}

export const cstate = {
  settings,
  role: "third-party",
  observe: oneDocument<Settings>(parse, { request: ({ url }) => ({ url: documentOf(url, "/index.json") }), pageOf }),
  parse,
} satisfies Feed<Settings>;
