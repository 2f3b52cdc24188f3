import { z } from "zod";
import type { Evaluate } from "../domain/facts.ts";
import { joinSameTrouble } from "../domain/same-trouble.ts";
import { markAdvisories } from "../domain/advisory.ts";
import { filterReport } from "../domain/report-filter.ts";
import { withinBounds } from "../domain/report-bounds.ts";
import type { FeedProblem, Report } from "../domain/report.ts";
import {
  isFeedProblem,
  unreadReport,
  type ExpressionAt,
  type Feed,
  type FeedReader,
  type FeedSource,
} from "./contract.ts";
import { aistudio } from "./aistudio.ts";
import { awsHealth } from "./aws-health.ts";
import { azure } from "./azure.ts";
import { betterstack } from "./betterstack.ts";
import { cstate } from "./cstate.ts";
import { datadog } from "./datadog.ts";
import { discourse } from "./discourse.ts";
import { firehydrant } from "./firehydrant.ts";
import { flashduty } from "./flashduty.ts";
import { gatus } from "./gatus.ts";
import { githubIssues } from "./github-issues.ts";
import { googleCloud } from "./google-cloud.ts";
import { incidentio } from "./incidentio.ts";
import { instatus } from "./instatus.ts";
import { json } from "./json.ts";
import { openrouter } from "./openrouter.ts";
import { openstatus } from "./openstatus.ts";
import { pagerduty } from "./pagerduty.ts";
import { rss } from "./rss.ts";
import { slack } from "./slack.ts";
import { statusgator } from "./statusgator.ts";
import { statusio } from "./statusio.ts";
import { statuspage } from "./statuspage.ts";
import { uptimeKuma } from "./uptime-kuma.ts";
import { uptimeline } from "./uptimeline.ts";
import { upptime } from "./upptime.ts";

export { filterKeys } from "./reading/settings.ts";

/** Every kind of feed: a new one is one file and one line here. */
const KINDS = {
  statuspage,
  aistudio,
  "aws-health": awsHealth,
  azure,
  betterstack,
  cstate,
  datadog,
  discourse,
  firehydrant,
  flashduty,
  gatus,
  "github-issues": githubIssues,
  "google-cloud": googleCloud,
  incidentio,
  instatus,
  json,
  openrouter,
  openstatus,
  pagerduty,
  rss,
  slack,
  statusgator,
  statusio,
  upptime,
  "uptime-kuma": uptimeKuma,
  uptimeline,
} as const;

export type FeedKind = keyof typeof KINDS;
type SettingsOf<K extends FeedKind> = z.output<(typeof KINDS)[K]["settings"]>;
type SettingsSchema = (typeof KINDS)[FeedKind]["settings"];

/** One entry under `feeds:` in the config. */
export const FeedSettings = z.discriminatedUnion(
  "kind",
  // The compiler can't follow that the values of a list that is not empty are a list that is not empty.
  Object.values(KINDS).map(({ settings }) => settings) as unknown as [SettingsSchema, ...SettingsSchema[]],
);
export type FeedSettings = { [K in FeedKind]: SettingsOf<K> }[FeedKind];

/** Each kind under its own name: an entry whose `kind` is another is a type error. */
export const feeds: { [K in FeedKind]: Feed<SettingsOf<K> & { readonly kind: K }> } = KINDS;

export interface ObserveContext {
  readonly reader: FeedReader;
  readonly evaluate: Evaluate;
}

/** Reads one feed, whatever its kind. Never rejects. */
export async function observeFeed(settings: FeedSettings, { reader, evaluate }: ObserveContext): Promise<Report> {
  const feed = kindOf(settings);
  let source: FeedSource | undefined;
  const noting: FeedReader = {
    async get(request) {
      const fetched = await reader.get(request);
      source ??= { ...fetched.source, url: settings.url };
      return fetched;
    },
  };
  try {
    return finished(await feed.observe({ settings, reader: noting, evaluate }), feed, settings);
  } catch (error) {
    // Before anything was read, nothing from outside can be at fault.
    if (source === undefined) throw error;
    return finished(unreadReport(source, faultOf(error)), feed, settings);
  }
}

/** A fault of ours, which what came has found: one feed must not end the run. The error's own words may hold what came. */
const faultOf = (error: unknown): FeedProblem => ({
  reason: "wrong-shape",
  detail: `what came could not be read (${error instanceof Error ? error.name : "an error"})`,
});

/** The same of one document of a feed, wherever it was read. */
export async function parseFeed(
  settings: FeedSettings,
  text: string,
  source: FeedSource,
  evaluate: Evaluate,
): Promise<Report> {
  const feed = kindOf(settings);
  try {
    const parsed = await feed.parse(text, source, { settings, evaluate });
    return finished(isFeedProblem(parsed) ? unreadReport(source, parsed) : parsed, feed, settings);
  } catch (error) {
    return finished(unreadReport(source, faultOf(error)), feed, settings);
  }
}

/** The report of a feed that was not read: who would have spoken is known all the same. */
export function unreadFeed(settings: FeedSettings, source: FeedSource, problem: FeedProblem): Report {
  return finished(unreadReport(source, problem), kindOf(settings), settings);
}

/** What is the same for all kinds. */
function finished(said: Report, feed: Feed<FeedSettings>, settings: FeedSettings): Report {
  const report = withinBounds(filterReport(markAdvisories(joinSameTrouble(said)), settings));
  const role = "role" in settings ? settings.role : (report.role ?? feed.role);
  return role === "official" ? report : { ...report, role };
}

/** Settings that are expressions, for them to be compiled when the config is read. */
export function feedExpressions(settings: FeedSettings): readonly ExpressionAt[] {
  return kindOf(settings).expressions?.(settings) ?? [];
}

/** The registry's type ties each kind to its own settings; the compiler can't follow that through a lookup by a union. */
function kindOf(settings: FeedSettings): Feed<FeedSettings> {
  const feed: Feed<FeedSettings> = feeds[settings.kind];
  return feed;
}
