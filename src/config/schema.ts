import { z } from "zod";
import { ChannelSettings } from "../channels/index.ts";
import { FeedSettings } from "../feeds/index.ts";
import { alert } from "./schema-alerts.ts";
import { issues } from "./schema-issues.ts";
import { maintenance } from "./schema-maintenance.ts";
import { notices, route } from "./schema-notices.ts";
import { budgets, monitor, policyKeys } from "./schema-monitor.ts";
import { announcement, siteSchema } from "./schema-site.ts";
import { KEPT_DEFAULT, SQUASHES } from "./config.ts";
import { DAY_MS } from "../domain/instant.ts";
import { LANGUAGES } from "../domain/language.ts";
import { duration, webUrl } from "./values.ts";

/**
 * Addresses of three operators who share nothing, each cheap and without limits worth naming. If a call fails and all of
 * them fail too, the fault lies with the runner.
 */
export const DEFAULT_CONTROLS = [
  "https://www.gstatic.com/generate_204",
  "https://cloudflare.com/cdn-cgi/trace",
  "https://checkip.amazonaws.com/",
] as const;

const concurrency = z.strictObject({
  total: z.int().min(1).max(200).optional().describe("How many calls may run at the same time; 20 unless set"),
  perHost: z
    .int()
    .min(1)
    .max(50)
    .optional()
    .describe("How many calls to one host may run at the same time; 4 unless set"),
});

/** The longest that a run may go on: GitHub's jobs end after hours, and the site is only built at the end. */
const LONGEST_WATCH_MS = 50 * 60_000;

const watch = z.strictObject({
  for: duration({
    minMs: 60_000,
    maxMs: LONGEST_WATCH_MS,
    bounds: "it must be from 1m to 50m",
    examples: ["50m", "10m"],
  }).describe("How long a run goes on asking what falls due, instead of ending after one round"),
});

const branchName = z
  .string()
  .regex(
    /^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\.lock$|[/.]$))[A-Za-z0-9._/@+-]{1,200}$/,
    "a branch is named with letters, digits, and . _ / @ + - between them",
  );

const history = z.strictObject({
  branch: branchName
    .meta({ examples: ["uptimeline-history"] })
    .optional()
    .describe("A branch of its own for the ledger, made when it is missing; the branch that is checked out unless set"),
  squash: z
    .enum(SQUASHES)
    .optional()
    .describe(
      "daily makes that branch one commit each day: what has left the tree is then gone for good; never unless set",
    ),
  samples: duration({
    minMs: KEPT_DEFAULT.samplesMs,
    maxMs: 90 * DAY_MS,
    bounds: "it must be from 3d to 90d",
    examples: ["3d", "7d"],
  })
    .optional()
    .describe("How long single calls stay in the tree; 3d unless set"),
  hours: duration({
    minMs: KEPT_DEFAULT.hoursMs,
    maxMs: 400 * DAY_MS,
    bounds: "it must be from 35d to 400d",
    examples: ["35d", "90d"],
  })
    .optional()
    .describe("How long hours stay in the tree; 35d unless set. Days stay for ever"),
});

const hostName = z
  .string()
  .regex(
    /^[a-z0-9.[\]-]+(?::\d{1,5})?$|^\[[0-9a-f:.]+\](?::\d{1,5})?$/,
    "is not a host in small letters, with or without a port",
  );

const hostPace = z
  .strictObject({
    perMinute: z.int().min(1).max(100_000).optional().describe("How many calls a minute the host allows"),
    atOnce: z.int().min(1).max(50).optional().describe("How many calls to it may run at the same time"),
  })
  .describe("What the plan of this host allows");

const provider = z
  .strictObject({ budget: budgets.optional().describe("What all monitors of the provider together may spend") })
  .describe("Settings of all monitors of this provider");

/** What a user writes in `uptimeline.yml`. */
export const ConfigFile = z
  .strictObject({
    site: siteSchema(LANGUAGES).optional().describe("The site"),
    announcements: z
      .array(announcement)
      .max(20)
      .optional()
      .describe("What you want read first: it stands on top of the site"),
    controls: z
      .array(webUrl(DEFAULT_CONTROLS[0]))
      .min(1)
      .optional()
      .describe("Addresses that are asked when a call fails, to tell whether the fault is the runner's own network"),
    concurrency: concurrency.optional().describe("How many calls run at the same time"),
    watch: watch.optional().describe("Lets a run go on for a while; without it, each makes one round"),
    history: history.optional().describe("Where the ledger is kept, and how long its parts are"),
    hosts: z
      .record(hostName, hostPace)
      .optional()
      .describe("By host, such as api.openai.com: how often it may be asked"),
    providers: z.record(z.string(), provider).optional().describe("By id of a provider, as monitors name it"),
    budget: budgets.optional().describe("What all monitors together may spend"),
    feeds: z.array(FeedSettings).optional().describe("Official status pages that are read"),
    defaults: z.strictObject(policyKeys).optional().describe("Settings of all monitors that do not have their own"),
    monitors: z.array(monitor).min(1).describe("What is watched"),
    alerts: z.array(alert).optional().describe("Rules beyond verdicts: what must not be so for long"),
    issues: issues.optional().describe("Issues on GitHub"),
    channels: z.array(ChannelSettings).optional().describe("Where people are told"),
    routes: z
      .array(route)
      .optional()
      .describe(
        "Which incidents go to which channels: the first that fits takes one. What none takes goes by its level: info to the log, warning to the channels of a team, critical to all",
      ),
    notices: notices.optional().describe("How often channels are told"),
    maintenance: z.array(maintenance).optional().describe("When work is planned: what fails meanwhile is no incident"),
  })
  .describe("Configuration of Uptimeline");

export type ConfigFile = z.output<typeof ConfigFile>;
