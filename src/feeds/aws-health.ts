import { z } from "zod";
import { indicatorOf, newestFirst } from "../domain/indicator.ts";
import type { Instant } from "../domain/instant.ts";
import type { ComponentStatus, FeedProblem, Report, ReportedIncident, ReportedUpdate } from "../domain/report.ts";
import { isFeedProblem, oneDocument, type Feed, type FeedSource } from "./contract.ts";
import { idOf } from "./reading/entries.ts";
import { earliest, epoch, identifier, latest, list, text } from "./reading/fields.ts";
import { readJson } from "./reading/json.ts";
import { plainText, plainTitle } from "./reading/plain-text.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { strange, unknownWord } from "./reading/words.ts";
import { worstImpact } from "./rss-words.ts";

const EVENTS = "https://health.aws.amazon.com/public/currentevents";
const PAGE = "https://health.aws.amazon.com/health/status";

const settings = z.strictObject({
  ...feedKeys,
  kind: z
    .literal("aws-health")
    .describe(
      "AWS's list of what is wrong now, in all regions: name yours under `regions`, for some are wrong for months",
    ),
  url: feedUrl.default(EVENTS).describe("Address of the list"),
});
type Settings = z.infer<typeof settings>;

/** Seconds or milliseconds, as numbers or strings: both stand in one document. */
const time = z.unknown().transform(epoch);

const Log = z.object({ summary: text, message: text, status: identifier, timestamp: time });
const Service = z.object({ service_name: text, current: identifier, max: identifier });
const Event = z.object({
  date: time,
  end_time: time.optional(),
  arn: identifier,
  region_name: text,
  status: identifier,
  service: identifier,
  service_name: text,
  summary: text,
  event_log: list(Log),
  impacted_services: z.record(z.string(), z.unknown()).catch({}),
});
type AwsEvent = z.infer<typeof Event>;

/** 1 is "informational", and is said of real trouble too: "We are investigating increased API error rates". */
const STATUSES: ReadonlyMap<string, ComponentStatus> = new Map([
  ["0", "operational"],
  ["1", "degraded_performance"],
  ["2", "degraded_performance"],
  ["3", "major_outage"],
]);

const toStatus = (code: string): ComponentStatus => STATUSES.get(code) ?? "unknown";

function parse(written: string, source: FeedSource): Report | FeedProblem {
  const json = readJson(written);
  if (isFeedProblem(json)) return json;
  if (!Array.isArray(json.value)) return { reason: "wrong-shape", detail: "JSON that is not a list of events" };
  const listed = list(Event)
    .parse(json.value)
    .filter(({ arn, service, summary }) => arn !== "" || (service !== "" && summary !== ""));
  const unread = json.value.length - listed.length;
  if (listed.length === 0 && unread > 0)
    return { reason: "wrong-shape", detail: "a list whose entries are not events of AWS" };
  const incidents = newestFirst(listed.map((event) => toIncident(event, source)));
  return {
    feed: source.feed,
    url: pageOf(source.url),
    fetchedAt: source.fetchedAt,
    indicator: indicatorOf(incidents),
    // Services that are well are not listed, and the same service is listed for each event that it is part of.
    components: [],
    incidents,
    maintenances: [],
    ...(unread > 0 && { notes: [`Entries that are no events were left out: ${unread}.`] }),
  };
}

function toIncident(event: AwsEvent, { fetchedAt }: FeedSource): ReportedIncident {
  const logs = event.event_log.toSorted((a, b) => compare(a.timestamp, b.timestamp));
  const times = logs.map(({ timestamp }) => timestamp);
  const dated = event.date ?? earliest(times);
  const begin = dated ?? fetchedAt;
  const isOver = event.end_time !== undefined || event.status === "0" || /^\[RESOLVED\]/i.test(event.summary.trim());
  const end = isOver ? (event.end_time ?? endOf(logs) ?? latest([begin, ...times])) : undefined;
  const services = servicesOf(event);
  const codes = [event.status, ...logs.map(({ status }) => status), ...services.map(({ max }) => max)];
  return {
    id: idOf(event.arn, event.service, dated),
    title: plainTitle(event.summary).replace(/^\[RESOLVED\]\s*/i, "") || plainTitle(event.service_name),
    state: isOver ? "resolved" : "investigating",
    impact: worstImpact(codes.filter((code) => code !== "").map(toStatus)) ?? (isOver ? "operational" : "unknown"),
    begin,
    ...(end && { end }),
    published: earliest(times) ?? begin,
    components: namesOf(event, services, isOver),
    ...placesOf(event),
    ...(event.arn !== "" && { url: `${PAGE}?eventID=${encodeURIComponent(event.arn)}` }),
    updates: logs.map((log) => toUpdate(log, begin)),
    ...strange(...codes.map((code) => unknownWord("status", code, STATUSES))),
  };
}

const compare = (a = "", b = ""): number => (a < b ? -1 : a > b ? 1 : 0);

type AwsLog = z.infer<typeof Log>;

function toUpdate({ status, message, summary, timestamp }: AwsLog, otherwise: Instant): ReportedUpdate {
  return {
    t: timestamp ?? otherwise,
    state: isEnd({ status, summary }) ? "resolved" : "investigating",
    text: plainText(message === "" ? summary : message),
  };
}

const isEnd = ({ status, summary }: Pick<AwsLog, "status" | "summary">): boolean =>
  status === "0" || /^\[RESOLVED\]/i.test(summary.trim());

/** The first entry of the last stretch that says so. */
const endOf = (logs: readonly AwsLog[]): Instant | undefined =>
  logs[logs.findLastIndex((log) => !isEnd(log)) + 1]?.timestamp;

interface AffectedService {
  readonly id: string;
  readonly name: string;
  readonly current: string;
  readonly max: string;
}

function servicesOf({ impacted_services: services }: AwsEvent): AffectedService[] {
  return Object.entries(services).flatMap(([id, value]) => {
    const read = Service.safeParse(value);
    const { service_name: name, current, max } = read.success ? read.data : { service_name: "", current: "", max: "" };
    return read.success ? [{ id: identifier.parse(id), name: plainTitle(name), current, max }] : [];
  });
}

/** While it goes on, the services that are still affected; after it, all that were. */
function namesOf(event: AwsEvent, services: readonly AffectedService[], isOver: boolean): string[] {
  const touched = services.filter(({ max, current }) => max !== "0" || current !== "0");
  const still = touched.filter(({ current }) => current !== "0");
  const affected = isOver || still.length === 0 ? touched : still;
  const isSeveral = /^multipleservices\b/.test(event.service);
  const own = isSeveral || event.service === "" ? [] : [event.service, plainTitle(event.service_name)];
  const names = affected.length > 0 ? affected.flatMap(({ id, name }) => [id, name]) : own;
  return [...new Set(names.filter((name) => name !== ""))];
}

/** `arn:aws:health:me-south-1::event/…` and "Bahrain". */
function placesOf({ arn, region_name }: AwsEvent): Pick<ReportedIncident, "regions"> {
  const region = /^arn:aws[\w-]*:health:([a-z0-9-]{1,40}):/.exec(arn)?.[1] ?? "";
  const regions = [region, plainTitle(region_name)].filter((name) => name !== "");
  return regions.length > 0 ? { regions } : {};
}

const pageOf = (url: string): string => (url === EVENTS ? PAGE : new URL("/", url).href);

export const awsHealth = {
  settings,
  role: "official",
  observe: oneDocument<Settings>(parse, { pageOf }),
  parse,
} satisfies Feed<Settings>;
