import { z } from "zod";
import { indicatorOf } from "../domain/indicator.ts";
import type { Price } from "../domain/monitor.ts";
import type { FeedProblem, Figure, Report, ReportedComponent } from "../domain/report.ts";
import { isFeedProblem, unreadReport, type Feed, type FeedRequest, type Fetched, type FeedSource } from "./contract.ts";
import { readPrice, tierOf, type Pricing } from "./openrouter-price.ts";
import { knownEndpoints, ModelEndpoints, modelItself, ModelList, type ListedModel } from "./openrouter-report.ts";
import { readJson } from "./reading/json.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";

const MODEL = /^~?[a-z0-9][\w.-]*\/[a-z0-9][\w.:-]*$/i;
const MOST_MODELS = 50;
/** `…/models/{author}/{slug}/endpoints`, the address of one model. */
const ENDPOINTS = /\/models\/([^/?#]+\/[^/?#]+)\/endpoints\/?(?:[?#].*)?$/;

const settings = z
  .strictObject({
    ...feedKeys,
    kind: z
      .literal("openrouter")
      .describe(
        "What OpenRouter measures of each provider of a model, in calls that went through it. It is the provider as seen by OpenRouter, not the vendor's own API, and calls that were rate-limited are not in its uptime",
      ),
    url: feedUrl
      .default("https://openrouter.ai/api/v1")
      .describe("Address of OpenRouter's API, or of one model's `…/models/<author>/<slug>/endpoints`"),
    models: z
      .array(z.string().regex(MODEL, "must be a model's id at OpenRouter, as `openai/gpt-4o`"))
      .min(1)
      .max(MOST_MODELS)
      .optional()
      .describe(
        "Ids of models at OpenRouter, as `openai/gpt-4o`; needed unless `url` names one. Each is a component, as good as the best of its providers, beside one component for each provider, named as `gpt-4o via Azure`",
      ),
    key: z
      .string()
      .min(1)
      .optional()
      .describe(
        "An API key of OpenRouter's, as `${OPENROUTER_API_KEY}`: without one it tells no latency and no tokens a second. It is sent with questions about models and with nothing else",
      ),
  })
  .refine(({ models, url }) => models !== undefined || ENDPOINTS.test(url), {
    path: ["models"],
    error: "name at least one model, as `openai/gpt-4o`",
  });
type Settings = z.infer<typeof settings>;

/** What one document adds to the report. */
interface Part {
  readonly components: readonly ReportedComponent[];
  readonly figures: readonly Figure[];
  readonly prices: readonly (readonly [id: string, price: Price])[];
  readonly notes: readonly string[];
  /** The models themselves: of these the indicator is made, for one bad provider among good ones is no trouble of a model. */
  readonly models: readonly ReportedComponent[];
}

const observe: Feed<Settings>["observe"] = async ({ settings: { url, models, key }, reader }) => {
  const base = url.replace(/\/+$/, "").replace(/\/models(\/.*)?$/, "");
  const wanted = models ?? [modelOf(url) ?? ""];
  const [listed, ...answers] = await Promise.all([
    reader.get({ url: `${base}/models` }),
    ...wanted.map((model) => reader.get(withKey({ url: `${base}/models/${model}/endpoints` }, key))),
  ]);
  const list = listOf(listed);
  const parts = wanted.map((model, at) => {
    const answer = answers[at];
    return answer === undefined ? noAnswer : partOf(answer, model, isFeedProblem(list) ? undefined : list);
  });
  const problems = parts.filter(isFeedProblem);
  const [first] = problems;
  const source = { ...listed.source, url: pageOf(url) };
  if (first !== undefined && problems.length === parts.length) return unreadReport(source, first);
  const read = parts.map((part, at) => (isFeedProblem(part) ? unreadModel(wanted[at] ?? "", part) : part));
  return toReport(source, [...read, isFeedProblem(list) ? unreadList(list) : listPart(list, wanted)]);
};

const noAnswer: FeedProblem = { reason: "unreachable", detail: "no answer" };

function withKey(request: FeedRequest, key: string | undefined): FeedRequest {
  if (key === undefined) return request;
  return { ...request, headers: { authorization: `Bearer ${key}` }, secretHeaders: ["authorization"] };
}

const modelOf = (url: string): string | undefined => ENDPOINTS.exec(url)?.[1];

function listOf(fetched: Fetched): readonly ListedModel[] | FeedProblem {
  if ("problem" in fetched) return fetched.problem;
  const json = readJson(fetched.text);
  return isFeedProblem(json) ? json : readList(json.value);
}

function readList(value: unknown): readonly ListedModel[] | FeedProblem {
  const read = ModelList.safeParse(value);
  const isList = read.success && Array.isArray((value as { data?: unknown }).data);
  return isList && read.data.data.length > 0
    ? read.data.data
    : { reason: "wrong-shape", detail: "JSON that is not OpenRouter's list of models" };
}

function partOf(fetched: Fetched, model: string, list: readonly ListedModel[] | undefined): Part | FeedProblem {
  if ("problem" in fetched) return fetched.problem;
  const json = readJson(fetched.text);
  return isFeedProblem(json) ? json : modelPart(json.value, model, list);
}

/** One model's endpoints; `model` is the id that was asked for, `""` where nobody knows it. */
function modelPart(value: unknown, asked: string, list?: readonly ListedModel[]): Part | FeedProblem {
  const read = ModelEndpoints.safeParse(value);
  const given = read.success ? (value as { data: { endpoints?: unknown } }).data.endpoints : undefined;
  if (!read.success || !Array.isArray(given))
    return { reason: "wrong-shape", detail: "JSON without the endpoints of a model" };
  const { id, endpoints } = read.data.data;
  if (endpoints.length === 0 && given.length > 0)
    return { reason: "wrong-shape", detail: "a list whose entries are not endpoints" };
  const model = asked === "" ? id : asked;
  if (model === "") return { reason: "wrong-shape", detail: "endpoints of a model that is not named" };
  if (!isAbout(id, model, list)) return { reason: "wrong-page", detail: `it tells of another model than ${model}` };
  const known = knownEndpoints(model, endpoints);
  const itself = modelItself(model, known);
  const prices = known.map(({ component, endpoint }) => pricePart(component.id, endpoint.pricing));
  const left = given.length - endpoints.length;
  return {
    components: [...itself.components, ...known.map(({ component }) => component)],
    figures: [...itself.figures, ...known.flatMap(({ figure }) => (figure === undefined ? [] : [figure]))],
    prices: prices.flatMap(({ price }) => price),
    notes: [
      ...(endpoints.length === 0 ? [`No provider of ${model} is listed.`] : []),
      ...(left > 0 ? [`Endpoints of ${model} that could not be read: ${left}.`] : []),
      ...prices.flatMap(({ note }) => note),
    ],
    models: itself.components.slice(0, 1),
  };
}

/** Whether an answer is about the model that was asked for: under its id, a dated id, a variant (`:free`), or what an alias (`~`) stands for. */
function isAbout(id: string, asked: string, list: readonly ListedModel[] = []): boolean {
  const plain = (name: string): string => name.replace(/^~/, "").replace(/:.*$/, "").toLowerCase();
  const entry = list.find((listed) => listed.id === asked || listed.canonical_slug === asked);
  const target = list.find((listed) => listed.id === entry?.alias_target.slug);
  const names = [asked, entry?.id, entry?.canonical_slug, entry?.alias_target.slug, target?.canonical_slug];
  if (id === "" || (asked.startsWith("~") && entry === undefined)) return true;
  return names.some((name) => name !== undefined && name !== "" && isSameOrDated(plain(name), plain(id)));
}

/** A dated id is the plain one with digits behind it: `anthropic/claude-opus-5-20260723`. */
function isSameOrDated(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(-[\d-]+)?$/.test(long.slice(short.length));
}

/** Prices of the models themselves, for calls that leave the provider to OpenRouter, and whether each is there at all. */
function listPart(list: readonly ListedModel[], wanted: readonly string[]): Part {
  const parts = wanted.map((model) => {
    const entry = list.find(({ id, canonical_slug }) => id === model || canonical_slug === model);
    if (entry === undefined) return { price: [], note: [`${model} is not in OpenRouter's list of models.`] };
    const target = entry.alias_target.slug;
    const alias = target === "" ? [] : [`${model} stands for ${target} at present.`];
    const { price, note } = pricePart(model, entry.pricing);
    return { price, note: [...alias, ...note] };
  });
  return { ...NOTHING, prices: parts.flatMap(({ price }) => price), notes: parts.flatMap(({ note }) => note) };
}

function pricePart(id: string, pricing: Pricing) {
  const read = readPrice(pricing);
  if (read === undefined) return { price: [], note: [] };
  if ("leftOut" in read) return { price: [], note: [`The price of ${id} is left out: ${read.leftOut}.`] };
  const from = tierOf(pricing);
  const note = from === undefined ? [] : [`The price of ${id} for prompts of more than ${from} tokens is left out.`];
  return { price: [[id, read.price] as const], note };
}

const NOTHING: Part = { components: [], figures: [], prices: [], notes: [], models: [] };

function unreadModel(model: string, { reason, detail }: FeedProblem): Part {
  const component: ReportedComponent = { id: model, name: model.replace(/^.*\//, ""), status: "unknown" };
  const notes = [`${model} could not be read (${reason}: ${detail}).`];
  return { ...NOTHING, components: [component], models: [component], notes };
}

const unreadList = ({ reason, detail }: FeedProblem): Part => ({
  ...NOTHING,
  notes: [`The list of models could not be read (${reason}: ${detail}), so models have no price.`],
});

function toReport(source: FeedSource, parts: readonly Part[]): Report {
  const figures = parts.flatMap((part) => part.figures);
  const prices = parts.flatMap((part) => part.prices);
  const notes = parts.flatMap((part) => part.notes);
  return {
    ...source,
    indicator: indicatorOf(
      [],
      parts.flatMap(({ models }) => models),
    ),
    components: parts.flatMap(({ components }) => components),
    incidents: [],
    maintenances: [],
    ...(figures.length > 0 && { derived: true as const, figures }),
    ...(prices.length > 0 && { prices: Object.fromEntries(prices) }),
    ...(notes.length > 0 && { notes }),
  };
}

/** One document: the endpoints of a model, or the list of models, of which those in the settings are told. */
const parse: Feed<Settings>["parse"] = (text, source, { settings: { models = [] } }) => {
  const json = readJson(text);
  if (isFeedProblem(json)) return json;
  const page = { ...source, url: pageOf(source.url) };
  const one = modelPart(json.value, modelOf(source.url) ?? (models.length === 1 ? (models[0] ?? "") : ""));
  if (!isFeedProblem(one)) return toReport(page, [one]);
  const list = readList(json.value);
  if (isFeedProblem(list)) return one;
  const wanted = models.length === 0 ? list.map(({ id }) => id) : models;
  const unmeasured = wanted.map((id): ReportedComponent => ({ id, name: id.replace(/^.*\//, ""), status: "unknown" }));
  const part = listPart(list, wanted);
  return toReport(page, [{ ...part, components: unmeasured, models: unmeasured }]);
};

const pageOf = (url: string): string => new URL("/", url).href;

export const openrouter = { settings, role: "third-party", observe, parse } satisfies Feed<Settings>;
