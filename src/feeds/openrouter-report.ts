import { z } from "zod";
import type { ComponentStatus, Figure, ReportedComponent } from "../domain/report.ts";
import { amount, measure, measured, percentage } from "./reading/figures.ts";
import { identifier, list, text } from "./reading/fields.ts";
import { plainTitle } from "./reading/plain-text.ts";
import { strange, unknownWord } from "./reading/words.ts";

/*
 * What OpenRouter says of one model: `GET /models/{author}/{slug}/endpoints` (its OpenAPI file and recordings). An endpoint is
 * one provider's offer of the model.
 */

const NOTHING = { p50: undefined, p75: undefined, p90: undefined, p99: undefined };
const Percentiles = z.object({ p50: measure, p75: measure, p90: measure, p99: measure }).catch(NOTHING);
const pricing = z.record(z.string(), z.unknown()).catch({});

const Endpoint = z
  .object({
    provider_name: text,
    tag: text,
    quantization: text,
    context_length: amount,
    max_completion_tokens: amount,
    pricing,
    status: identifier,
    uptime_last_5m: percentage,
    uptime_last_30m: percentage,
    uptime_last_1d: percentage,
    latency_last_30m: Percentiles,
    throughput_last_30m: Percentiles,
  })
  .refine(({ provider_name, tag }) => provider_name !== "" || tag !== "");
export type Endpoint = z.infer<typeof Endpoint>;

export const ModelEndpoints = z.object({ data: z.object({ id: identifier, endpoints: list(Endpoint) }) });

export const ModelList = z.object({
  data: list(
    z
      .object({
        id: identifier,
        canonical_slug: text,
        alias_target: z.object({ slug: text }).catch({ slug: "" }),
        pricing,
      })
      .refine(({ id }) => id !== ""),
  ),
});
export type ListedModel = z.infer<typeof ModelList>["data"][number];

/** `0` is normal. What each negative one means is written nowhere; all of them move the endpoint behind others. */
const CODES: ReadonlySet<string> = new Set(["0", "-1", "-2", "-3", "-5", "-10"]);

/**
 * Shares of calls that succeeded, from which on a state is no worse. OpenRouter names no thresholds. A healthy endpoint was
 * recorded at 99.8 %, one that OpenRouter had moved behind others at 91 to 94 %, so 95 % lies between the two; at less than 80 %
 * every fifth call fails, at less than 50 % more calls fail than succeed.
 */
const THRESHOLDS: readonly (readonly [from: number, status: ComponentStatus])[] = [
  [0.95, "operational"],
  [0.8, "degraded_performance"],
  [0.5, "partial_outage"],
  [0, "major_outage"],
];

const SEVERITY: readonly ComponentStatus[] = THRESHOLDS.map(([, status]) => status);
const severityOf = (status: ComponentStatus): number => SEVERITY.indexOf(status);

/**
 * The state of one endpoint. How many calls a share was made of is not said, and five minutes hold few of a rare model: so the
 * last 5 and the last 30 minutes are judged apart and the milder counts, where only one is known that one. A day's share says
 * nothing of now. Nothing known is unknown; an endpoint that was moved behind others is degraded at least.
 */
export function statusOf(endpoint: Endpoint): ComponentStatus {
  const { status: code, uptime_last_5m, uptime_last_30m } = endpoint;
  const isBehind = /^-[1-9]/.test(code);
  if (code !== "" && code !== "0" && !isBehind) return "unknown";
  const shares = [uptime_last_5m, uptime_last_30m].filter((uptime) => uptime !== undefined);
  if (shares.length === 0) return isBehind ? "degraded_performance" : "unknown";
  const mildest = THRESHOLDS.find(([from]) => Math.max(...shares) >= from)?.[1] ?? "unknown";
  return isBehind && mildest === "operational" ? "degraded_performance" : mildest;
}

/** An endpoint under its own id, which stays the same while prices and figures change. */
export interface KnownEndpoint {
  readonly component: ReportedComponent;
  readonly endpoint: Endpoint;
  readonly figure?: Figure;
}

/** The last part of a model's id, which is what people call it. */
const shortName = (model: string): string => plainTitle(model.replace(/^.*\//, ""));

/**
 * Each endpoint with an id of model, tag (else provider) and quantization: `openai/gpt-4o@azure`. Of several that share all that,
 * the later ones by size carry `#2`, `#3`, …: their order in the answer, which changes with the route, is no part of it.
 */
export function knownEndpoints(model: string, endpoints: readonly Endpoint[]): KnownEndpoint[] {
  const seen = new Map([[`${model}@${WORST}`, 1]]);
  return endpoints.toSorted(bySize).map((endpoint) => {
    const offer = offerOf(endpoint);
    const key = `${model}@${offer.key}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const more = nth === 1 ? "" : ` #${nth}`;
    const id = `${key}${more.trim()}`;
    const name = `${shortName(model)} via ${offer.name}${more}`;
    const figure = figureOf(endpoint, id, name);
    const words = unknownWord("status", endpoint.status, CODES);
    return {
      component: { id, name, status: statusOf(endpoint), ...strange(words) },
      endpoint,
      ...(figure && { figure }),
    };
  });
}

const WORST = "worst";

function offerOf({ tag, provider_name, quantization: bits }: Endpoint): {
  readonly key: string;
  readonly name: string;
} {
  const own = plainTitle(tag === "" ? provider_name : tag)
    .toLowerCase()
    .replaceAll(" ", "-");
  const isTold = bits === "" || bits === "unknown" || own.endsWith(`/${bits.toLowerCase()}`);
  const kind = bits === "" || bits === "unknown" ? "" : ` (${plainTitle(bits)})`;
  const provider = plainTitle(provider_name === "" ? tag : provider_name);
  return { key: isTold ? own : `${own}/${plainTitle(bits).toLowerCase()}`, name: `${provider}${kind}` };
}

const bySize = (a: Endpoint, b: Endpoint): number =>
  (a.context_length ?? 0) - (b.context_length ?? 0) || (a.max_completion_tokens ?? 0) - (b.max_completion_tokens ?? 0);

function figureOf(endpoint: Endpoint, component: string, name: string): Figure | undefined {
  const uptime = measured({
    "5m": endpoint.uptime_last_5m,
    "30m": endpoint.uptime_last_30m,
    "24h": endpoint.uptime_last_1d,
  });
  const latencyMs = measured(endpoint.latency_last_30m);
  const tokensPerSecond = measured(endpoint.throughput_last_30m);
  const status = plainTitle(endpoint.status).slice(0, 40);
  const figure = {
    ...(uptime && { uptime }),
    ...(latencyMs && { latencyMs }),
    ...(tokensPerSecond && { tokensPerSecond }),
    ...(status !== "" && { status }),
  };
  return Object.keys(figure).length === 0 ? undefined : { component, name, ...figure };
}

/**
 * The model itself and, where several serve it, the worst of them. A model is reachable while one provider serves it, so its
 * state and figures are those of its best endpoint, as they are, never a mean. Where the best that was measured is an outage and
 * another was not measured at all, nobody knows.
 */
export function modelItself(model: string, endpoints: readonly KnownEndpoint[]) {
  const ranked = endpoints.filter(({ component }) => component.status !== "unknown").sort(byState);
  const best = ranked[0];
  const isOut = best !== undefined && severityOf(best.component.status) >= severityOf("partial_outage");
  const isSure = best !== undefined && !(isOut && ranked.length < endpoints.length);
  const own = as(model, shortName(model), isSure ? best : undefined);
  if (endpoints.length < 2) return { components: [own.component], figures: own.figures };
  const worst = as(`${model}@${WORST}`, `${shortName(model)}, worst provider`, ranked.at(-1));
  return { components: [own.component, worst.component], figures: [...own.figures, ...worst.figures] };
}

function as(id: string, name: string, known: KnownEndpoint | undefined) {
  const component: ReportedComponent = { id, name, status: known?.component.status ?? "unknown" };
  return { component, figures: known?.figure === undefined ? [] : [{ ...known.figure, component: id, name }] };
}

/** Best first: by state, then by the share of calls that succeeded, in the longer of the two short spans for it is made of more. */
function byState(a: KnownEndpoint, b: KnownEndpoint): number {
  return (
    severityOf(a.component.status) - severityOf(b.component.status) ||
    recent(b.endpoint) - recent(a.endpoint) ||
    (a.component.id < b.component.id ? -1 : 1)
  );
}

const recent = ({ uptime_last_30m, uptime_last_5m }: Endpoint): number => uptime_last_30m ?? uptime_last_5m ?? -1;
