import { z } from "zod";
import { indicatorOf, newestFirst } from "../domain/indicator.ts";
import type { FeedProblem, Report } from "../domain/report.ts";
import { isFeedProblem, unreadReport, type Feed, type FeedRequest, type Fetched, type FeedSource } from "./contract.ts";
import { readJson } from "./reading/json.ts";
import { refusal } from "./reading/refusal.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { toReported, type Reported } from "./statusgator-report.ts";
import { Envelope, listOf, type List, type ListName } from "./statusgator-shape.ts";

/*
 * StatusGator's API v3, which needs a paid key. From documentation and the published clients of others only: no recorded
 * answer was at hand. So each list may be missing, and a word that is not in the documentation is kept and means nothing.
 */

const settings = z.strictObject({
  ...feedKeys,
  kind: z.literal("statusgator").describe("A board of StatusGator, which watches other people's status pages"),
  url: feedUrl.describe("Address of the board in the API: `https://statusgator.com/api/v3/boards/<id of the board>`"),
  key: z
    .string()
    .min(1)
    .describe("API token of StatusGator; one that can only read is enough. Write `${NAME_OF_THE_SECRET}`"),
});
type Settings = z.infer<typeof settings>;

/** The monitors say how it is now; the others what happened and when. */
const LISTS: readonly ListName[] = ["monitors", "history", "incidents"];

const BOARD = /\/(monitors|history|incidents)\/?([?#].*)?$/s;
const boardOf = (url: string): string => url.replace(BOARD, "").replace(/\/+$/, "");
/** Boards have no page for people whose address the API tells. */
const pageOf = (url: string): string => new URL("/", url).href;

const request = ({ url, key }: Settings, name: ListName): FeedRequest => ({
  url: `${boardOf(url)}/${name}?per_page=100`,
  headers: { accept: "application/json", authorization: `Bearer ${key}` },
  secretHeaders: ["authorization"],
});

const observe: Feed<Settings>["observe"] = async ({ settings, reader }) => {
  const fetched = await Promise.all(LISTS.map((name) => reader.get(request(settings, name))));
  // There is always a first list.
  const { source } = fetched[0] as Fetched;
  const [monitors, ...others] = fetched.map((one, at) =>
    "problem" in one ? one.problem : readList(one.text, LISTS[at]),
  );
  if (monitors === undefined || isFeedProblem(monitors)) {
    const problem = monitors ?? { reason: "empty" as const, detail: "an empty answer" };
    return unreadReport({ ...source, url: pageOf(source.url) }, refusal(problem, "its plan may not include the API"));
  }
  const notes = others.flatMap((other, at) =>
    isFeedProblem(other) ? [`The list ${LISTS[at + 1]} could not be read (${other.reason}): ${other.detail}`] : [],
  );
  const lists = [monitors, ...others.filter((other): other is List => !isFeedProblem(other))];
  return toReport(toReported(lists, source.fetchedAt), source, notes);
};

/** One list alone: which one is told by its entries, or by its address where it has none. */
function parse(text: string, source: FeedSource): Report | FeedProblem {
  const list = readList(text, nameIn(source.url));
  return isFeedProblem(list) ? list : toReport(toReported([list], source.fetchedAt), source, []);
}

function nameIn(url: string): ListName | undefined {
  return LISTS.find((name) => BOARD.exec(url)?.[1] === name);
}

function readList(text: string, name: ListName | undefined): ReturnType<typeof listOf> {
  const json = readJson(text);
  if (isFeedProblem(json)) return json;
  const envelope = Envelope.safeParse(json.value);
  return envelope.success
    ? listOf(envelope.data, name)
    : { reason: "wrong-shape", detail: "JSON without `data` as StatusGator's lists have it" };
}

function toReport(
  { components, incidents, maintenances, notes }: Reported,
  source: FeedSource,
  more: string[],
): Report {
  const all = [...notes, ...more];
  const newest = newestFirst(incidents);
  // A board that names no component says nothing of any.
  const indicator = indicatorOf(newest, components);
  return {
    feed: source.feed,
    url: pageOf(source.url),
    fetchedAt: source.fetchedAt,
    indicator: components.length === 0 && indicator === "none" ? "unknown" : indicator,
    components,
    incidents: newest,
    maintenances,
    ...(all.length > 0 && { notes: all }),
  };
}

export const statusgator = { settings, role: "third-party", observe, parse } satisfies Feed<Settings>;
