import { z } from "zod";
import { indicatorOf, newestFirst } from "../domain/indicator.ts";
import type { Instant } from "../domain/instant.ts";
import type {
  ComponentStatus,
  FeedProblem,
  Report,
  ReportedIncident,
  ReportedState,
  ReportedUpdate,
} from "../domain/report.ts";
import { isFeedProblem, unreadReport, type Feed, type FeedRequest, type FeedSource } from "./contract.ts";
import { idOf, leftOut, notesOf } from "./reading/entries.ts";
import { epoch, identifier, LIST_KEPT, text } from "./reading/fields.ts";
import { readJson } from "./reading/json.ts";
import { plainText, plainTitle } from "./reading/plain-text.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { endOf, isOver, oldestFirst } from "./reading/updates.ts";
import { namesOf, strange, unknownWord } from "./reading/words.ts";

/*
 * What the page of Google AI Studio asks for itself: a procedure that nobody documents, with a browser key that stands in the page and
 * changes. It may end any day, and then this kind is `unknown`.
 */

const settings = z.strictObject({
  ...feedKeys,
  kind: z
    .literal("aistudio")
    .describe("Google AI Studio and the Gemini API: what their status page asks for itself, which nobody promises"),
  url: feedUrl
    .default("https://aistudio.google.com/status")
    .describe("The page, which holds the browser key that its own request needs; the key is looked up anew each time"),
  rpcUrl: feedUrl
    .default(
      "https://alkalimakersuite-pa.clients6.google.com/$rpc/google.internal.alkali.applications.makersuite.v1.MakerSuiteService/ListIncidentsHistory",
    )
    .describe("The address that the page asks for its incidents"),
});
type Settings = z.infer<typeof settings>;

/** What Google's browser keys look like. */
const BROWSER_KEY = /AIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])/;

const observe: Feed<Settings>["observe"] = async (context) => {
  const { url } = context.settings;
  const page = await context.reader.get({ url, headers: { accept: "text/html, */*;q=0.5" } });
  const unread = (problem: FeedProblem): Report => unreadReport({ ...page.source, url }, problem);
  if ("problem" in page) return unread(page.problem);
  const key = BROWSER_KEY.exec(page.text)?.[0];
  if (key === undefined) return unread({ reason: "wrong-page", detail: "a page without the browser key it asks with" });
  const answer = await context.reader.get(rpcRequest(context.settings, key));
  if ("problem" in answer) return unread(answer.problem);
  const report = await parse(answer.text, answer.source, context);
  return isFeedProblem(report) ? unread(report) : report;
};

/** The request as the page makes it; the key goes nowhere else. */
function rpcRequest({ url, rpcUrl }: Settings, key: string): FeedRequest {
  const { origin } = new URL(url);
  return {
    url: rpcUrl,
    method: "POST",
    headers: {
      "content-type": "application/json+protobuf",
      "x-goog-api-key": key,
      "x-user-agent": "grpc-web-javascript/0.1",
      origin,
      referer: origin,
    },
    secretHeaders: ["x-goog-api-key"],
    body: "[]",
  };
}

const SEVERITIES: ReadonlyMap<string, ComponentStatus> = new Map([
  ["1", "degraded_performance"],
  ["2", "major_outage"],
]);

/** 5 is "mitigating": found, and being worked on. */
const STATES: ReadonlyMap<string, ReportedState> = new Map([
  ["1", "investigating"],
  ["2", "identified"],
  ["3", "monitoring"],
  ["4", "resolved"],
  ["5", "identified"],
]);

/** The source has numbers only; these are the names that the page shows. */
const COMPONENTS: ReadonlyMap<string, string> = new Map([
  ["1", "API"],
  ["2", "Multimodal Live"],
  ["3", "AI Studio"],
]);

const Update = z.tuple([identifier, text], z.unknown());
const Incident = z.tuple(
  [z.string().transform((id) => identifier.parse(id)), text, identifier, z.array(z.unknown()).catch([])],
  z.unknown(),
);
type IncidentRow = z.infer<typeof Incident>;

async function parse(
  written: string,
  source: FeedSource,
  { settings: { url } }: { readonly settings: Pick<Settings, "url"> },
): Promise<Report | FeedProblem> {
  const json = readJson(written);
  if (isFeedProblem(json)) return json;
  const rows = rowsOf(json.value);
  if (rows === undefined) {
    // The history reaches back for months: an answer without any is none.
    const isNothing = Array.isArray(json.value) && json.value.flat(3).length === 0;
    return isNothing
      ? { reason: "empty", detail: "a history without an incident" }
      : { reason: "wrong-shape", detail: "JSON that is not a list of incidents as AI Studio has them" };
  }
  const moments = await import("./reading/moments.ts");
  const read = rows.map((row) => toIncident(row, source, moments));
  const incidents = newestFirst(read.filter((incident) => incident !== undefined));
  if (incidents.length === 0) return { reason: "wrong-shape", detail: "a list whose entries are not incidents" };
  return {
    feed: source.feed,
    url,
    fetchedAt: source.fetchedAt,
    indicator: indicatorOf(incidents),
    // The source has no table of components with their health: what it doesn't mention is well.
    components: [],
    incidents,
    maintenances: [],
    ...notesOf(leftOut(read.length - incidents.length, "incidents")),
  };
}

/** The entries of the list of incidents, however deep it lies; an incident begins with its id as a string. */
function rowsOf(answer: unknown): readonly unknown[] | undefined {
  let level = answer;
  while (Array.isArray(level)) {
    const rows = (level as readonly unknown[]).slice(0, LIST_KEPT).map(unwrapped);
    if (rows.some((row) => Incident.safeParse(row).success)) return rows;
    level = level.find((entry) => Array.isArray(entry));
  }
  return undefined;
}

function unwrapped(entry: unknown): unknown {
  let inner = entry;
  while (Array.isArray(inner) && inner.length === 1 && Array.isArray(inner[0])) [inner] = inner as unknown[];
  return inner;
}

type Moments = Pick<typeof import("./reading/moments.ts"), "wallTime">;

function toIncident(row: unknown, source: FeedSource, moments: Moments): ReportedIncident | undefined {
  const read = Incident.safeParse(row);
  if (!read.success) return undefined;
  const [id, title, severity, listed, ...affected] = read.data;
  const updates = oldestFirst(listed.map((entry) => toUpdate(entry, source.fetchedAt, moments)));
  const published = updates[0]?.t ?? source.fetchedAt;
  const state = updates.at(-1)?.state ?? "investigating";
  const end = isOver(state) ? endOf(updates) : undefined;
  return {
    id: idOf(id, plainTitle(title), updates[0]?.t),
    title: plainTitle(title),
    state,
    impact: SEVERITIES.get(severity) ?? "unknown",
    begin: published,
    ...(end && { end }),
    published,
    components: componentsOf(affected),
    updates,
    ...strange(unknownWord("severity", severity, SEVERITIES)),
  };
}

/** `[state, "YYYY-MM-DD HH:mm" in California, ["seconds"], text]`. The seconds say it without a zone to be mistaken in. */
function toUpdate(entry: unknown, otherwise: Instant, { wallTime }: Moments): ReportedUpdate {
  const [state, wall, seconds, told] = Update.catch(["", ""]).parse(entry);
  const second: unknown = Array.isArray(seconds) ? seconds[0] : seconds;
  return {
    t: epoch(second) ?? wallTime(wall, "yyyy-MM-dd HH:mm", "America/Los_Angeles") ?? otherwise,
    state: STATES.get(state) ?? "investigating",
    text: plainText(text.parse(told)),
    ...strange(unknownWord("state", state, STATES)),
  };
}

/** The main component, then all of them: ids, each with its name where we know one. */
function componentsOf([main, all]: IncidentRow[number][]): string[] {
  const ids = [main, ...(Array.isArray(all) ? (all as readonly unknown[]) : [])].map((id) => identifier.parse(id));
  return namesOf(ids.flatMap((id) => [id, COMPONENTS.get(id) ?? ""]));
}

export const aistudio = { settings, role: "official", observe, parse } satisfies Feed<Settings>;
