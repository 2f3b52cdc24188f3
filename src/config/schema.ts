import { z } from "zod";
import { compileCondition } from "../conditions/index.ts";
import { INCIDENT_KINDS } from "../domain/incident.ts";
import { PUBLISH_LEVELS } from "../domain/monitor.ts";
import { FeedSettings } from "../feeds/index.ts";
import { ProbeSettings } from "../probes/index.ts";
import { duration, id, interval, meaning, share, timeZone, webUrl } from "./values.ts";

/** Languages that the site and the issues can be written in. */
export const LOCALES = ["en"] as const;

/**
 * Addresses of three operators who share nothing, each cheap and without limits worth naming. If a call fails and all of
 * them fail too, the fault lies with the runner.
 */
export const DEFAULT_CONTROLS = [
  "https://www.gstatic.com/generate_204",
  "https://cloudflare.com/cdn-cgi/trace",
  "https://checkip.amazonaws.com/",
] as const;

const site = z.strictObject({
  name: z
    .string()
    .min(1)
    .max(200)
    .meta({ examples: ["Status of my AI APIs"] })
    .optional()
    .describe("Title of the site"),
  url: webUrl("https://me.github.io/status")
    .optional()
    .describe("Public address of the site; on GitHub Pages it is found by itself"),
  timeZone: timeZone().optional().describe("IANA time zone in which the site shows days and hours; UTC unless set"),
  locale: z.enum(LOCALES).optional().describe("Language of the site and of issues"),
});

const concurrency = z.strictObject({
  total: z.int().min(1).max(200).optional().describe("How many calls may run at the same time; 20 unless set"),
  perHost: z
    .int()
    .min(1)
    .max(50)
    .optional()
    .describe("How many calls to one host may run at the same time; 4 unless set"),
});

const repeat = z.strictObject({
  times: z
    .int()
    .min(0)
    .max(10)
    .optional()
    .describe("How often a failing call is repeated in the same run; 4 unless set"),
  base: duration({ maxMs: 60_000, bounds: "it must be at most 60s", examples: ["2s"] })
    .optional()
    .describe("Wait before the first repetition, doubled before each further one; 2s unless set"),
  cap: duration({ maxMs: 300_000, bounds: "it must be at most 5m", examples: ["30s"] })
    .optional()
    .describe("Longest wait between two repetitions; 30s unless set"),
  jitter: duration({ maxMs: 60_000, bounds: "it must be at most 60s", examples: ["1s"] })
    .optional()
    .describe("Each wait is longer by a random time up to this; 1s unless set"),
});

const judge = z.strictObject({
  failures: z.int().min(1).max(100).optional().describe("Failures in a row that make a monitor down; 3 unless set"),
  recovery: z.int().min(1).max(100).optional().describe("Good answers in a row that end a down; 2 unless set"),
  confirm: duration({ examples: ["10s", "1m"] })
    .optional()
    .describe("Time that must lie between the first and the last of these failures; 10s unless set"),
  rate: share("50%")
    .optional()
    .describe("Share of failures in the window over which a monitor is down; 50% unless set"),
  window: duration({ minMs: 60_000, bounds: "it must be at least 1m", examples: ["5m", "1h"] })
    .optional()
    .describe(
      "How far back the share of failures looks, or the last 24 calls where these reach further; 5m unless set",
    ),
  degradedRate: share("5%")
    .optional()
    .describe("Share of failures in the last 24 calls over which a monitor is degraded; 5% unless set"),
  reopen: duration({ examples: ["30m", "1h"] })
    .optional()
    .describe("A failure within this time of the end of an incident opens the same one again; 30m unless set"),
  repeat: repeat.optional().describe("How a failing call is repeated before it is believed"),
});

const policyKeys = {
  every: interval().optional().describe("How often the monitor is asked, 1m to 1d; 15m unless set"),
  slow: duration({ minMs: 1, bounds: "it must be more than 0", examples: ["3s", "30s"] })
    .optional()
    .describe("An answer that takes longer counts as slow: available, but degraded"),
  judge: judge.optional().describe("When failures amount to an outage"),
  publish: z
    .enum(PUBLISH_LEVELS)
    .optional()
    .describe("How much of the target the public site shows: its name, its host or its URL; host unless set"),
};

const conditionText = (otherwise: "down" | "degraded") =>
  meaning(
    z
      .string()
      .min(1)
      .meta({ examples: ["status in [200, 204]", 'latency < duration("3s")'] }),
    (text) => {
      const result = compileCondition(text, otherwise);
      return result.ok ? { value: result.condition } : result;
    },
  );

const condition = z.union([
  conditionText("down").describe("What must hold, or the answer is wrong"),
  z
    .strictObject({ degraded: conditionText("degraded").describe("What must hold, or the answer is slow") })
    .transform(({ degraded }) => degraded),
]);

const feedUse = z.union([
  z.string().min(1).describe("Id of a feed: the whole page speaks of this monitor"),
  z.strictObject({
    feed: z.string().min(1).describe("Id of a feed"),
    components: z
      .array(z.string().min(1))
      .min(1)
      .describe("Ids or names of the components or products of the page that speak of this monitor"),
  }),
]);

const monitor = z.strictObject({
  id: id("claude-api").describe("Name of the monitor in files and addresses; its history hangs on it"),
  name: z.string().min(1).max(200).optional().describe("Name for people; the id unless set"),
  group: z.string().min(1).max(100).optional().describe("Heading under which the site lists the monitor"),
  description: z.string().max(2_000).optional().describe("What is watched, in a sentence for the site"),
  ...policyKeys,
  probe: ProbeSettings.optional().describe("How the monitor is asked; without it, it is judged from its feeds"),
  expect: z.array(condition).optional().describe("Conditions in CEL that an answer must meet"),
  feeds: z.array(feedUse).optional().describe("Feeds that speak of this monitor"),
});

const feedName = { name: z.string().min(1).max(200).optional().describe("Name for people; the id unless set") };
/** A feed as its kind wants it, with a name for people. */
const [firstFeed, ...otherFeeds] = FeedSettings.options;
const feed = z.discriminatedUnion("kind", [
  firstFeed.safeExtend(feedName),
  ...otherFeeds.map((option) => option.safeExtend(feedName)),
]);

const issues = z.strictObject({
  enabled: z.boolean().optional().describe("Whether incidents are opened as issues; true unless set"),
  label: z
    .string()
    .regex(/^[^,\s][^,]{0,49}$/, "a label has 1 to 50 characters and no comma")
    .meta({ examples: ["uptimeline"] })
    .optional()
    .describe("Label by which our issues are known; uptimeline unless set"),
  assignees: z.array(z.string().min(1)).optional().describe("Logins of those to whom issues are assigned"),
  kinds: z
    .array(z.enum(INCIDENT_KINDS))
    .optional()
    .describe("Kinds of incidents that get an issue; outage, degradation and configuration unless set"),
});

/** What a user writes in `uptimeline.yml`. */
export const ConfigFile = z
  .strictObject({
    site: site.optional().describe("The site"),
    controls: z
      .array(webUrl(DEFAULT_CONTROLS[0]))
      .min(1)
      .optional()
      .describe("Addresses that are asked when a call fails, to tell whether the fault is the runner's own network"),
    concurrency: concurrency.optional().describe("How many calls run at the same time"),
    feeds: z.array(feed).optional().describe("Official status pages that are read"),
    defaults: z.strictObject(policyKeys).optional().describe("Settings of all monitors that do not have their own"),
    monitors: z.array(monitor).min(1).describe("What is watched"),
    issues: issues.optional().describe("Issues on GitHub"),
  })
  .describe("Configuration of Uptimeline");

export type ConfigFile = z.output<typeof ConfigFile>;
