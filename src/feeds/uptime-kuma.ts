import { z } from "zod";
import { indicatorOf, newestFirst } from "../domain/indicator.ts";
import type { FeedProblem, Report } from "../domain/report.ts";
import { isFeedProblem, unreadReport, type Feed, type Fetched, type FeedSource } from "./contract.ts";
import { readJson } from "./reading/json.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { isStill, lastBeat, monitorsOf, toFigures, toMonitor, toNotice } from "./uptime-kuma-report.ts";
import { Heartbeats, Page } from "./uptime-kuma-shape.ts";

const settings = z.strictObject({
  ...feedKeys,
  kind: z.literal("uptime-kuma").describe("A public status page of Uptime Kuma: somebody's own measurements"),
  url: feedUrl.describe("The page, as `https://<host>/status/<slug>`; a host alone means its page `default`"),
});
type Settings = z.infer<typeof settings>;

const API = /^(.*)\/api\/status-page\/(?:heartbeat\/)?([^/]+)\/?$/;
const PAGE = /^(.*)\/status\/([^/]+)\/?$/;

/** The two documents of a page and the page for people. */
function addressesOf(url: string) {
  const { origin, pathname } = new URL(url);
  const [, below = "", slug = "default"] = API.exec(pathname) ??
    PAGE.exec(pathname) ?? ["", pathname.replace(/\/+$/, "")];
  // Uptime Kuma looks pages up in lower case.
  const name = slug.toLowerCase();
  return {
    page: `${origin}${below}/api/status-page/${name}`,
    heartbeats: `${origin}${below}/api/status-page/heartbeat/${name}`,
    people: `${origin}${below}/status/${name}`,
  };
}

const observe: Feed<Settings>["observe"] = async ({ settings: { url }, reader }) => {
  const { page, heartbeats, people } = addressesOf(url);
  const [first, second] = await Promise.all([reader.get({ url: page }), reader.get({ url: heartbeats })]);
  const told = documentOf(first);
  const beats = documentOf(second);
  const source = { ...first.source, url: people };
  // Without heartbeats nobody knows how it is; without the page its monitors have no names, so no filter can tell them apart.
  if (isFeedProblem(beats)) return unreadReport(source, beats);
  if (isFeedProblem(told)) return unreadReport(source, told);
  const report = await toReport(source, told.page, beats.beats);
  return isFeedProblem(report) ? unreadReport(source, report) : report;
};

interface Document {
  readonly page?: Page;
  readonly beats?: Heartbeats;
}

function documentOf(fetched: Fetched): Document | FeedProblem {
  return "problem" in fetched ? fetched.problem : read(fetched.text);
}

function read(text: string): Document | FeedProblem {
  const json = readJson(text);
  if (isFeedProblem(json)) return json;
  const beats = Heartbeats.safeParse(json.value);
  if (beats.success) return { beats: beats.data };
  const page = Page.safeParse(json.value);
  if (page.success) return { page: page.data };
  return { reason: "wrong-shape", detail: "JSON that is neither a page of Uptime Kuma nor its heartbeats" };
}

/** Either document alone makes a report, too: of the page one whose monitors are unknown, of the heartbeats one without names. */
async function toReport(source: FeedSource, page?: Page, beats?: Heartbeats): Promise<Report | FeedProblem> {
  const monitors = monitorsOf(page, beats);
  if (monitors.length === 0) return { reason: "empty", detail: "a page without monitors" };
  const now = source.fetchedAt;
  const seen = monitors.filter((monitor) => lastBeat(monitor) !== undefined);
  const asOf = seen
    .flatMap((monitor) => lastBeat(monitor)?.time ?? [])
    .sort()
    .at(-1);
  if (asOf !== undefined && monitors.every((monitor) => isStill(monitor, now)))
    return { reason: "stale", detail: `nothing was measured since ${asOf}` };
  const components = monitors.map((monitor) => toMonitor(monitor, now));
  const figures = monitors.flatMap((monitor) => toFigures(monitor, now));
  const { maintenances, notes } = await plansOf(page);
  return {
    ...source,
    ...(asOf !== undefined && asOf <= now && { asOf }),
    indicator: indicatorOf([], components),
    components,
    incidents: newestFirst((page?.incidents ?? []).map((notice) => toNotice(notice, now))),
    maintenances,
    ...(figures.length > 0 && { figures }),
    ...(notes.length > 0 && { notes }),
  };
}

/** Times of maintenance need the library of zones: only a page that has any loads it. */
async function plansOf(
  page: Page | undefined,
): Promise<Pick<Report, "maintenances"> & { readonly notes: readonly string[] }> {
  if (page === undefined || page.maintenanceList.length === 0) return { maintenances: [], notes: [] };
  const { toMaintenances } = await import("./uptime-kuma-maintenance.ts");
  return toMaintenances(page.maintenanceList);
}

const parse: Feed<Settings>["parse"] = async (text, source) => {
  const told = read(text);
  if (isFeedProblem(told)) return told;
  return toReport({ ...source, url: addressesOf(source.url).people }, told.page, told.beats);
};

export const uptimeKuma = { settings, role: "third-party", observe, parse } satisfies Feed<Settings>;
