import { z } from "zod";
import { newestFirst } from "../domain/indicator.ts";
import type { FeedProblem, Indicator, Report, ReportedComponent } from "../domain/report.ts";
import { isMaintenance, STATUSES, toIncident, toMaintenance, toStatus } from "./betterstack-report.ts";
import { BetterStackPage, PageResource, PageSection, StatusReport, StatusUpdate } from "./betterstack-shape.ts";
import { isFeedProblem, oneDocument, type Feed, type FeedSource } from "./contract.ts";
import { documentOf, pageOf } from "./reading/addresses.ts";
import { list } from "./reading/fields.ts";
import { readJson } from "./reading/json.ts";
import { plainTitle } from "./reading/plain-text.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { strange, unknownWord } from "./reading/words.ts";

const settings = z.strictObject({
  ...feedKeys,
  kind: z.literal("betterstack").describe("A status page of Better Stack, by its `index.json`"),
  url: feedUrl.describe("The page, such as `https://status.huggingface.co`, or its `index.json`"),
});
type Settings = z.infer<typeof settings>;

/** `downtime` of a page says that something is down, not that all is. */
const INDICATORS: ReadonlyMap<string, Indicator> = new Map([
  ["operational", "none"],
  ["degraded", "minor"],
  ["downtime", "major"],
  ["maintenance", "maintenance"],
]);

function parse(written: string, source: FeedSource): Report | FeedProblem {
  const json = readJson(written);
  if (isFeedProblem(json)) return json;
  const read = BetterStackPage.safeParse(json.value);
  if (!read.success || read.data.data.attributes.aggregate_state === "")
    return { reason: "wrong-shape", detail: "JSON that is not the index of a Better Stack status page" };
  const { data, included } = read.data;
  const word = data.attributes.aggregate_state;
  const components = toComponents(included);
  const reports = list(StatusReport).parse(included);
  const around = {
    names: new Map(components.map(({ id, name }) => [id, name])),
    updates: new Map(
      list(StatusUpdate)
        .parse(included)
        .map((update) => [update.id, update]),
    ),
    fetchedAt: source.fetchedAt,
  };
  const [unknown] = unknownWord("aggregate_state", word, INDICATORS);
  return {
    feed: source.feed,
    url: pageOf(source.url),
    fetchedAt: source.fetchedAt,
    indicator: INDICATORS.get(word) ?? "unknown",
    components,
    incidents: newestFirst(
      reports.filter((report) => !isMaintenance(report)).map((report) => toIncident(report, around)),
    ),
    maintenances: reports.filter(isMaintenance).map((report) => toMaintenance(report, around)),
    ...(unknown && { notes: [`The page's own state is a word that is not known: ${unknown}.`] }),
  };
}

/** Resources by section and place, each named with its section: "Section - Name". */
function toComponents(included: readonly unknown[]): ReportedComponent[] {
  const sections = new Map(
    list(PageSection)
      .parse(included)
      .map(({ id, attributes }) => [id, attributes]),
  );
  const sectionOf = ({ attributes }: PageResource) => sections.get(attributes.status_page_section_id);
  return list(PageResource)
    .parse(included)
    .toSorted(
      (a, b) =>
        (sectionOf(a)?.position ?? 0) - (sectionOf(b)?.position ?? 0) || a.attributes.position - b.attributes.position,
    )
    .map((resource) => {
      const { public_name, status } = resource.attributes;
      const section = sectionOf(resource)?.name ?? "";
      return {
        id: resource.id,
        name: plainTitle(section === "" ? public_name : `${section} - ${public_name}`),
        status: toStatus(status),
        ...strange(unknownWord("status", status, STATUSES)),
      };
    });
}

export const betterstack = {
  settings,
  role: "official",
  observe: oneDocument<Settings>(parse, { request: ({ url }) => ({ url: documentOf(url, "/index.json") }), pageOf }),
  parse,
} satisfies Feed<Settings>;
