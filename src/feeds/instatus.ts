import { z } from "zod";
import { newestFirst } from "../domain/indicator.ts";
import type { FeedProblem, Report, ReportedComponent } from "../domain/report.ts";
import { isFeedProblem, unreadReport, type Feed, type FeedSource } from "./contract.ts";
import { PAGES, toComponents, toIncident, toIndicator, toMaintenance } from "./instatus-report.ts";
import { Component, Page } from "./instatus-shape.ts";
import { documentOf } from "./reading/addresses.ts";
import { list, webAddress } from "./reading/fields.ts";
import { flightText, flightValues } from "./reading/flight.ts";
import { readJson } from "./reading/json.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { unknownWord } from "./reading/words.ts";

const settings = z.strictObject({
  ...feedKeys,
  kind: z.literal("instatus").describe("A status page of Instatus"),
  url: feedUrl.describe(
    "The page, of which `summary.json` and `v3/components.json` are read and its HTML where there is no summary; or one of these addresses, which is then the only one read",
  ),
});
type Settings = z.infer<typeof settings>;

const SUMMARY = "/summary.json";
const COMPONENTS = "/v3/components.json";

const observe: Feed<Settings>["observe"] = async ({ settings: { url }, reader }) => {
  const readAt = async (address: string): Promise<Report> => {
    const fetched = await reader.get({ url: address });
    const parsed = "problem" in fetched ? fetched.problem : parse(fetched.text, fetched.source);
    return isFeedProblem(parsed) ? unreadReport({ ...fetched.source, url: pageOf(url) }, parsed) : parsed;
  };
  const summaryAt = documentOf(url, SUMMARY);
  if (summaryAt === url) return readAt(url);
  const [summary, listed] = await Promise.all([readAt(summaryAt), readAt(documentOf(url, COMPONENTS))]);
  // The page's HTML says the same and more, in a form that nobody promises.
  const main = summary.problem === undefined ? summary : await readAt(url);
  if (main.problem !== undefined || main.components.length > 0) return main;
  const components = listed.problem === undefined ? listed.components : [];
  const left = listed.problem && [`Its components could not be read: ${listed.problem.detail}.`];
  return { ...withComponents(main, components), ...(left && { notes: [...(main.notes ?? []), ...left] }) };
};

/** A page that has issues is as bad as its components, which the summary doesn't hold. */
function withComponents(report: Report, components: readonly ReportedComponent[]): Report {
  const hasIssues = !["none", "maintenance", "unknown"].includes(report.indicator);
  const indicator = hasIssues ? toIndicator("HASISSUES", report.incidents, components) : report.indicator;
  return { ...report, indicator, components };
}

function parse(text: string, source: FeedSource): Report | FeedProblem {
  if (/^\s*</.test(text)) return ofHtml(text, source);
  const json = readJson(text);
  if (isFeedProblem(json)) return json;
  const page = readPage(json.value);
  if (page !== undefined) return toReport(page, source);
  const components = list(Component).parse(Array.isArray(json.value) ? json.value : partOf(json.value, "components"));
  if (components.some(({ id, status }) => id !== "" && status !== "")) return ofComponents(components, source);
  return { reason: "wrong-shape", detail: "JSON without a page's status or components as Instatus has them" };
}

function ofHtml(html: string, source: FeedSource): Report | FeedProblem {
  const data = flightText(html);
  const [activeIncidents, activeMaintenances] = ["activeIncidents", "activeMaintenances"].map((key) =>
    flightValues(data, key).find((value) => Array.isArray(value)),
  );
  const page = flightValues(data, "site")
    .map((site) => readPage({ site, activeIncidents, activeMaintenances }))
    .find((candidate) => candidate !== undefined);
  return page === undefined
    ? { reason: "not-json", detail: "a page of HTML without the data of an Instatus page" }
    : toReport(page, source);
}

/** The document as a page, where it says how the page is: Statuspage's summary has a `page` too, which doesn't. */
function readPage(value: unknown): Page | undefined {
  const read = Page.safeParse(value);
  const stated = read.success && (read.data.site?.status || read.data.page?.status);
  return stated ? read.data : undefined;
}

const partOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

/** Components alone don't say how the page is. */
function ofComponents(listed: readonly z.infer<typeof Component>[], { feed, url, fetchedAt }: FeedSource): Report {
  const components = toComponents(listed);
  return { feed, url: pageOf(url), fetchedAt, indicator: "unknown", components, incidents: [], maintenances: [] };
}

function toReport(told: Page, { feed, url, fetchedAt }: FeedSource): Report {
  const { page, site, activeIncidents, activeMaintenances } = told;
  const word = site?.status || page?.status || "";
  const incidents = newestFirst(activeIncidents.map((incident) => toIncident(incident, fetchedAt)));
  const components = toComponents(site?.components ?? []);
  const [unknown] = unknownWord("status", word, PAGES);
  return {
    feed,
    url: addressOf(told) ?? pageOf(url),
    fetchedAt,
    indicator: toIndicator(word, incidents, components),
    components,
    incidents,
    maintenances: activeMaintenances.map((planned) => toMaintenance(planned, fetchedAt)),
    ...(unknown && { notes: [`The page's own state is a word that is not known: ${unknown}.`] }),
  };
}

function addressOf({ page, site }: Page): string | undefined {
  if (page !== undefined) return webAddress(page.url);
  const host = site?.customDomain || (site?.subdomain ? `${site.subdomain}.instatus.com` : "");
  return host === "" ? undefined : webAddress(`https://${host}/`);
}

/** The page for people. */
const pageOf = (url: string): string => url.replace(/(\/v3)?\/[^/?#]*\.json.*$/s, "/");

export const instatus = { settings, role: "official", observe, parse } satisfies Feed<Settings>;
