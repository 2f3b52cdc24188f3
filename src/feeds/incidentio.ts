import { z } from "zod";
import type { FeedProblem, Report } from "../domain/report.ts";
import {
  isFeedProblem,
  unreadReport,
  type Feed,
  type FeedReader,
  type FeedRequest,
  type FeedSource,
} from "./contract.ts";
import { historyReport } from "./incidentio-history.ts";
import { documentsOf, pageOf } from "./incidentio-page.ts";
import { toReport } from "./incidentio-report.ts";
import { withTexts } from "./incidentio-texts.ts";
import { History, Summary, Widget } from "./incidentio-shape.ts";
import { widgetReport } from "./incidentio-widget.ts";
import { flightText, flightValues, plainValue } from "./reading/flight.ts";
import { readJson } from "./reading/json.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";

const settings = z.strictObject({
  ...feedKeys,
  kind: z
    .literal("incidentio")
    .describe(
      "A page of incident.io, by the data that the page itself reads; its imitation of Statuspage is kind `statuspage`",
    ),
  url: feedUrl.describe(
    "The page, such as `https://status.openai.com`; or its widget address `…/api/v1/summary`, which is then the only one read",
  ),
});
type Settings = z.infer<typeof settings>;

/** What one document holds: the page's state, its last months, or both; or a widget's answer. */
interface Documents {
  readonly summary?: Summary;
  readonly history?: History;
  readonly widget?: Widget;
}

const observe: Feed<Settings>["observe"] = async ({ settings: { url }, reader }) => {
  const where = documentsOf(url);
  const [main, history, texts] = await Promise.all([
    read(reader, { url: where.summary }),
    where.history === undefined ? undefined : read(reader, { url: where.history }),
    where.texts === undefined ? undefined : reader.get({ url: where.texts }),
  ]);
  const page = main.problem !== undefined && where.page !== undefined ? await read(reader, { url: where.page }) : main;
  // Of the two, the page's own problem is the one that its owner or the user can see.
  if (page.problem !== undefined) return unreadReport({ ...page.source, url: pageOf(url) }, page.problem);
  const said = reportOf(
    { ...page.documents, ...(history?.documents?.history && { history: history.documents.history }) },
    page.source,
  );
  const report = texts === undefined || "problem" in texts ? said : withTexts(said, texts.text);
  if (history?.problem === undefined || page !== main) return report;
  return {
    ...report,
    notes: [...(report.notes ?? []), `Its last months could not be read: ${history.problem.detail}.`],
  };
};

type Read =
  | { readonly source: FeedSource; readonly documents: Documents; readonly problem?: undefined }
  | { readonly source: FeedSource; readonly problem: FeedProblem; readonly documents?: undefined };

async function read(reader: FeedReader, request: FeedRequest): Promise<Read> {
  const fetched = await reader.get(request);
  const { source } = fetched;
  const found = "problem" in fetched ? fetched.problem : documentsIn(fetched.text);
  return isFeedProblem(found) ? { source, problem: found } : { source, documents: found };
}

function parse(text: string, source: FeedSource): Report | FeedProblem {
  const found = documentsIn(text);
  return isFeedProblem(found) ? found : reportOf(found, source);
}

function reportOf({ summary, history, widget }: Documents, source: FeedSource): Report {
  if (summary !== undefined) return toReport(summary, history, source);
  if (widget !== undefined) return widgetReport(widget, source);
  return historyReport(history ?? { component_impacts: [], incident_links: [] }, source);
}

function documentsIn(text: string): Documents | FeedProblem {
  if (/^\s*</.test(text)) return documentsInPage(text);
  const json = readJson(text);
  return isFeedProblem(json) ? json : documentsInJson(plainValue(json.value));
}

function documentsInPage(html: string): Documents | FeedProblem {
  const data = flightText(html);
  const summary = flightValues(data, "summary").find(isSummary);
  if (summary === undefined)
    return { reason: "not-json", detail: "a page of HTML without the data of an incident.io status page" };
  const history = {
    component_impacts: flightValues(data, "component_impacts").flat(),
    incident_links: flightValues(data, "incident_links").flat(),
  };
  return { summary: Summary.parse(summary), history: History.parse(history) };
}

function documentsInJson(value: unknown): Documents | FeedProblem {
  const summary = isObject(value) && isObject(value["summary"]) ? value["summary"] : value;
  if (isWidget(summary)) return { widget: Widget.parse(summary) };
  if (isSummary(summary)) return { summary: Summary.parse(summary) };
  if (hasList(value, "incident_links")) return { history: History.parse(value) };
  const isImitation = isObject(value) && isObject(value["page"]);
  const detail = isImitation
    ? "the imitation of Statuspage that incident.io's pages also have: it is read by kind statuspage"
    : "JSON without components and incidents as incident.io has them";
  return { reason: "wrong-shape", detail };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const hasList = (value: unknown, key: string): boolean => isObject(value) && Array.isArray(value[key]);

const isSummary = (value: unknown): boolean =>
  hasList(value, "components") &&
  ["ongoing_incidents", "affected_components", "structure"].some((key) => isObject(value) && key in value);

const isWidget = (value: unknown): boolean =>
  isObject(value) && "page_url" in value && hasList(value, "ongoing_incidents");

export const incidentio = { settings, role: "official", observe, parse } satisfies Feed<Settings>;
