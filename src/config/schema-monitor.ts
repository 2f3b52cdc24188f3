import { z } from "zod";
import { compileCondition, compileExpression, compileJsonSchema } from "../conditions/index.ts";
import { DAY_MS } from "../domain/instant.ts";
import { BADGE_PATTERN, ENVIRONMENTS, IMPORTANCES, PUBLISH_LEVELS, TIERS } from "../domain/monitor.ts";
import { ROLES } from "../domain/report.ts";
import { filterKeys } from "../feeds/index.ts";
import { ProbeSettings } from "../probes/index.ts";
import { BUDGET_EXAMPLES, readAmount, readBudget, readTokenPrice, toPrice, unitsOf } from "./money.ts";
import { PRESETS } from "./presets/index.ts";
import { duration, id, interval, meaning, share } from "./values.ts";

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

const sloTarget = share("99.9%").refine((target) => target > 0 && target < 1, "a target lies between 0% and 100%");
/** A month of 30 days unless set, as most agreements count. */
const SLO_WINDOW_MS = 30 * DAY_MS;
const slo = z.union([
  sloTarget.transform((target) => ({ target, windowMs: SLO_WINDOW_MS })),
  z
    .strictObject({
      target: sloTarget.describe("Share of the time in which the monitor is to be available"),
      window: duration({
        minMs: DAY_MS,
        maxMs: 90 * DAY_MS,
        bounds: "it must be from 1d to 90d",
        examples: ["30d", "7d"],
      })
        .optional()
        .describe("Over which time; 30d unless set"),
    })
    .transform(({ target, window = SLO_WINDOW_MS }) => ({ target, windowMs: window })),
]);

/** Keys that `defaults:` may set for all monitors. */
export const policyKeys = {
  every: interval()
    .optional()
    .describe("How often the monitor is asked, 1m to 1d; what its importance says unless set, or else 15m"),
  importance: z
    .enum(IMPORTANCES)
    .optional()
    .describe(
      "How much hangs on the monitor; critical is asked every 1m, major every 5m, normal every 15m, test every 30m",
    ),
  environment: z
    .enum(ENVIRONMENTS)
    .optional()
    .describe("Of what it is a part, for the routes of notices; prod unless set"),
  slow: duration({ minMs: 1, bounds: "it must be more than 0", examples: ["3s", "30s"] })
    .optional()
    .describe("An answer that takes longer counts as slow: available, but degraded"),
  judge: judge.optional().describe("When failures amount to an outage"),
  slo: slo.optional().describe("Service level objective: error budget and burn rate are held against it"),
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
  z
    .strictObject({
      feed: z.string().min(1).describe("Id of a feed"),
      components: z
        .array(z.string().min(1))
        .min(1)
        .optional()
        .describe("Ids or names of the components or products of the page that speak of this monitor; all unless set"),
      ...filterKeys,
      role: z
        .enum(ROLES)
        .optional()
        .describe(
          "What the source is to this monitor: its own provider (official), somebody who measures or buys it (third-party), or the crowd (community); what its kind of feed is unless set",
        ),
      maintenance: z
        .boolean()
        .optional()
        .describe("Whether maintenance that the page plans is taken for one of this monitor; false unless set"),
    })
    .superRefine(({ feed, ...narrower }, context) => {
      // A key whose value was forgotten is as good as absent: the whole page would count without a word.
      if (context.issues.length > 0 || Object.values(narrower).some((value) => value !== undefined)) return;
      context.addIssue({
        code: "custom",
        message: "it does not say what of the page speaks of this monitor",
        params: {
          remedy: `Add \`components\`, \`include\`, \`exclude\` or \`regions\`, or write "${feed}" alone for the whole page`,
        },
      });
    }),
]);

const budgetText = meaning(z.string().meta({ examples: BUDGET_EXAMPLES }), readBudget);
/** One budget or several. */
export const budgets = z.union([
  budgetText.transform((budget) => [budget]),
  z.array(budgetText).min(1).describe("Several budgets, all of which hold"),
]);

const tokenPrice = (example: string, describes: string) =>
  meaning(z.string().meta({ examples: [example] }), readTokenPrice)
    .optional()
    .describe(describes);
const amount = (example: string, describes: string) =>
  meaning(z.string().meta({ examples: [example] }), readAmount)
    .optional()
    .describe(describes);

const price = z
  .strictObject({
    input: tokenPrice("0.15 USD/1M", "Of a million tokens of the request"),
    cached: tokenPrice("0.02 USD/1M", "Of a million tokens of the request that the provider had in its cache"),
    output: tokenPrice("0.60 USD/1M", "Of a million tokens of the answer, those of thinking among them"),
    unit: amount("0.04 USD", "Of an image, a second or whatever else is billed by the piece"),
    call: amount("0.002 USD", "Of a call, whatever it brings"),
  })
  .transform((value, context) => {
    const units = unitsOf(value);
    if (units.length === 1) return toPrice(value);
    const message =
      units.length === 0 ? "it says no price at all" : `its parts are in different units: ${units.join(", ")}`;
    context.issues.push({
      code: "custom",
      message,
      params: { remedy: "Write input, cached, output, unit or call, all in one unit" },
      input: value,
    });
    return z.NEVER;
  });

/** A CEL expression; what it may look at are an answer's facts. */
const expression = (example: string) =>
  meaning(
    z
      .string()
      .min(1)
      .meta({ examples: [example] }),
    (text) => {
      const result = compileExpression(text);
      return result.ok ? { value: text } : result;
    },
  );

const jsonSchema = z.record(z.string(), z.json()).transform((schema, context) => {
  const result = compileJsonSchema(schema);
  if (result.ok) return result.condition;
  context.issues.push({
    code: "custom",
    message: result.message,
    params: { remedy: result.remedy },
    input: schema,
  });
  return z.NEVER;
});

/** What a preset or a bundle is told. */
export const parameters = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const presetNames = PRESETS.map(({ name }) => name);

export const monitor = z.strictObject({
  id: id("claude-api").describe("Name of the monitor in files and addresses; its history hangs on it"),
  formerly: z
    .array(id("claude"))
    .min(1)
    .optional()
    .describe("Ids that the monitor had before: what the ledger holds under them is its own history"),
  badge: z
    .string()
    .regex(BADGE_PATTERN, "a badge's folder is one name without slashes and spaces")
    .meta({ examples: ["my-site"] })
    .optional()
    .describe("Folder under api/ in which Upptime kept this monitor's badges, so that they go on working"),
  name: z.string().min(1).max(200).optional().describe("Name for people; the id unless set"),
  group: z.string().min(1).max(100).optional().describe("Heading under which the site lists the monitor"),
  description: z.string().max(2_000).optional().describe("What is watched, in a sentence for the site"),
  ...policyKeys,
  assignees: z.array(z.string().min(1)).max(10).optional().describe("Logins to whom its issues are assigned"),
  provider: id("openai")
    .optional()
    .describe("Who is asked; monitors of one provider share suspicion and budgets. A preset sets it"),
  preset: z
    .enum(presetNames)
    .optional()
    .describe("A well-known API that is asked; docs/presets.md shows what each expands to"),
  with: parameters
    .optional()
    .describe("Parameters of the preset, such as model, key and baseUrl. Texts may hold ${NAME} of a secret"),
  tier: z
    .enum(TIERS)
    .optional()
    .describe(
      "How dear the question is: a list of models, one token, or a whole generation. A preset asks accordingly, cheap unless set",
    ),
  probe: ProbeSettings.optional().describe(
    "How the monitor is asked; without it and a preset, it is judged from its feeds. Beside a preset, keys to lay over its probe; an empty key removes",
  ),
  expect: z
    .array(condition)
    .optional()
    .describe("Conditions in CEL that an answer must meet; they take the place of a preset's"),
  schema: jsonSchema.optional().describe("A JSON Schema that the answer's body must meet"),
  models: expression("body.data.map(m, m.id)")
    .optional()
    .describe("CEL expression for the names of models in the answer; they are compared from call to call"),
  price: price.optional().describe("What a call costs; a preset knows the price of its default model"),
  budget: budgets.optional().describe("What the monitor may spend; near it asks in a cheaper way, at it not at all"),
  feeds: z.array(feedUse).optional().describe("Feeds that speak of this monitor"),
});
