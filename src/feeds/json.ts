import { z } from "zod";
import { indicatorOf, newestFirst } from "../domain/indicator.ts";
import { parseJson, type Evaluate, type Facts } from "../domain/facts.ts";
import { COMPONENT_STATUSES, ROLES, type FeedProblem, type Report } from "../domain/report.ts";
import {
  isFeedProblem,
  oneDocument,
  type ExpressionAt,
  type Feed,
  type FeedContext,
  type FeedSource,
} from "./contract.ts";
import { asIncidents, asComponents, asIndicator, asMaintenances, asMoment } from "./json-report.ts";
import type { Reading } from "./json-entries.ts";
import { readJson } from "./reading/json.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";

/*
 * Any JSON, mapped by expressions of the config. CEL wants the values of a map to be of one type: `dyn(…)` around what is
 * written out makes them so.
 */

const expression = (describes: string) => z.string().min(1).optional().describe(describes);

const map = z
  .strictObject({
    indicator: expression(
      "The state of the whole: none, minor, major, critical, maintenance, a state of components, or a word of `words`",
    ),
    components: expression(
      'A list of maps with id, name and status: `body.services.map(s, {"id": s.key, "name": s.title, "status": s.state})`',
    ),
    incidents: expression(
      "A list of maps with id, title, state, impact, begin, end, published, components, url and text; one without an end goes on unless its state says otherwise",
    ),
    maintenances: expression("A list of maps with id, title, state, begin, end, components and url"),
    asOf: expression("When the document was made: a moment, or seconds or milliseconds since 1970"),
  })
  .refine((written) => Object.values(written).some((text) => text !== undefined), {
    error: "needs at least one of indicator, components, incidents, maintenances and asOf",
  });

const settings = z.strictObject({
  ...feedKeys,
  kind: z.literal("json").describe("Any address that answers with JSON, mapped by expressions"),
  url: feedUrl.describe("Address of the JSON"),
  page: feedUrl.optional().describe("The page for people; the address itself unless set"),
  role: z
    .enum(ROLES)
    .default("official")
    .describe("Who speaks: official (the provider), third-party (somebody who measures it) or community (a hint)"),
  map: map.describe(
    "CEL expressions over the answer (`body`, `text`) that say where things are; in a map with values of several types, wrap those written out in dyn(…)",
  ),
  words: z
    .record(z.string().min(1), z.enum(COMPONENT_STATUSES))
    .optional()
    .describe("The source's own words for a status, an impact or the whole: `green: operational`"),
});
export type JsonSettings = z.infer<typeof settings>;

const KEYS = ["indicator", "components", "incidents", "maintenances", "asOf"] as const;

function parse(
  written: string,
  source: FeedSource,
  { settings: { map: mapped, words = {}, page, role }, evaluate }: FeedContext<JsonSettings>,
): Report | FeedProblem {
  const json = readJson(written);
  if (isFeedProblem(json)) return json;
  const facts = factsOf(written, json.value);
  const got = new Map(KEYS.flatMap((key) => gotten(key, mapped[key], facts, evaluate)));
  if ([...got.values()].every((value) => value === undefined))
    return { reason: "wrong-shape", detail: "JSON in which no expression of `map` finds anything" };
  const reading: Reading = { words: new Map(Object.entries(words)), now: source.fetchedAt, notes: [] };
  const notes = [...got]
    .filter(([, value]) => value === undefined)
    .map(([key]) => `map.${key} found nothing, or something of another type than it expects`);
  const components = asComponents(got.get("components"), reading);
  const incidents = newestFirst(asIncidents(got.get("incidents"), reading));
  const maintenances = asMaintenances(got.get("maintenances"), reading);
  const asOf = got.has("asOf") ? asMoment("asOf", got.get("asOf"), reading) : undefined;
  const said = got.has("indicator") ? asIndicator(got.get("indicator"), reading) : undefined;
  const all = [...notes, ...reading.notes];
  const derived = indicatorOf(incidents, components);
  // Where a part could not be read, nothing says that it is well.
  const isWhole = all.length === 0 && (got.has("components") || got.has("incidents"));
  return {
    feed: source.feed,
    url: page ?? source.url,
    fetchedAt: source.fetchedAt,
    ...(role !== "official" && { role }),
    ...(asOf !== undefined && { asOf }),
    indicator: said ?? (derived === "none" && !isWhole ? "unknown" : derived),
    components,
    incidents,
    maintenances,
    ...(all.length > 0 && { notes: all }),
  };
}

function gotten(
  key: (typeof KEYS)[number],
  text: string | undefined,
  facts: Facts,
  evaluate: Evaluate,
): [[(typeof KEYS)[number], unknown]] | [] {
  return text === undefined ? [] : [[key, evaluate(text, facts)]];
}

/** The answer as conditions know it; of the call itself a feed says nothing. */
function factsOf(text: string, value: unknown): Facts {
  return {
    latencyMs: 0,
    phases: {},
    headers: new Map(),
    text,
    // Without a prefix against inclusion, which `readJson` passes over, the text is JSON as it is.
    body: parseJson(text) ?? parseJson(JSON.stringify(value)),
    bytes: new TextEncoder().encode(text).length,
  };
}

function expressions({ map: mapped }: JsonSettings): ExpressionAt[] {
  return KEYS.flatMap((key) => {
    const text = mapped[key];
    return text === undefined ? [] : [{ path: ["map", key], text }];
  });
}

const read = oneDocument<JsonSettings>(parse);

export const json = {
  settings,
  role: "official",
  observe: async (context) => {
    const { role, page } = context.settings;
    const report = await read(context);
    if (report.problem === undefined) return report;
    return { ...report, ...(page !== undefined && { url: page }), ...(role !== "official" && { role }) };
  },
  parse,
  expressions,
} satisfies Feed<JsonSettings>;
