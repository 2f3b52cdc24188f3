import { z } from "zod";
import { SAFE_CODE } from "../domain/provider-error.ts";
import { netFacts } from "./net-settings.ts";
import { http, settings as httpSettings, type HttpSettings } from "./http.ts";
import { parseJson, type Facts } from "../domain/facts.ts";
import type { Exchange, ExchangeFailure, SeriesValue } from "../domain/exchange.ts";
import type { Probe, ProbeContext, Target } from "./contract.ts";
import type { World } from "../world.ts";

const { auth, ca, family, headers, limits, proxy, redirects } = httpSettings.shape;

export const settings = z.strictObject({
  kind: z
    .literal("prometheus")
    .describe("A query against a Prometheus that is there already, so that what real traffic sees becomes a monitor."),
  url: z.url({ protocol: /^https?$/, hostname: /./, error: "is not a URL that begins with http:// or https://" }).meta({
    description:
      "Where the Prometheus is, with its path prefix where it has one; /api/v1/query is added. May hold ${NAME} of a secret.",
    examples: ["https://prometheus.example.com", "https://metrics.example.com/prometheus"],
  }),
  query: z
    .string()
    .min(1)
    .meta({
      description:
        "PromQL for an instant vector or a scalar, evaluated now. Conditions see each element in `series` (labels and value), and the value of a single one as `value`. NaN, as 0/0 gives it, is kept: every comparison with it is false.",
      examples: ['sum(rate(requests_total{code=~"5.."}[5m])) / sum(rate(requests_total[5m]))'],
    }),
  headers,
  auth,
  family,
  ca,
  proxy,
  limits,
  redirects,
});

export type PrometheusSettings = z.infer<typeof settings>;

/**
 * An instant query by the HTTP API of Prometheus (`POST /api/v1/query`). Where Prometheus does not tell, nothing is known of
 * what it watches: the failure is of kind `source`. A query that it can't read and a key that it refuses are the owner's.
 */
export const prometheus = {
  settings,
  defaults: ["size(series) > 0"],
  mentionedBy: ["series", "value"],
  async observe(asked: PrometheusSettings, world: Pick<World, "http">, context: Pick<ProbeContext, "signal">) {
    return read(await http.observe(toHttp(asked), world, context));
  },
  facts(exchange: Exchange): Facts {
    const { series } = exchange;
    const only = series?.length === 1 ? series[0]?.value : undefined;
    return {
      ...netFacts(exchange),
      ...(series !== undefined && { series }),
      ...(only !== undefined && { value: only }),
    };
  },
  host: (asked: PrometheusSettings) => http.host(toHttp(asked)),
  target: (asked: PrometheusSettings): Target => {
    const { host, url } = http.target(toHttp(asked));
    return { host, url };
  },
  queueMs: (asked: PrometheusSettings) => asked.limits.queue,
  credentialed: (asked: PrometheusSettings) => http.credentialed(toHttp(asked)),
} satisfies Probe<PrometheusSettings>;

function toHttp({ url, query, kind: _, ...asked }: PrometheusSettings): HttpSettings {
  const base = new URL(url);
  base.pathname = `${base.pathname.replace(/\/+$/, "")}/api/v1/query`;
  return {
    ...httpSettings.parse({ kind: "http", url: base.href }),
    ...asked,
    headers: { "content-type": "application/x-www-form-urlencoded", ...asked.headers },
    method: "POST",
    body: new URLSearchParams({ query }).toString(),
  };
}

function read(exchange: Exchange): Exchange {
  const { failure, status = 0 } = exchange;
  if (failure !== undefined) return failed(exchange, transportFailure(failure));
  const answer = parseJson(new TextDecoder().decode(exchange.body));
  const series = status < 300 ? seriesIn(answer) : undefined;
  if (series === "not-instant") return failed(exchange, { kind: "answer", code: "BAD_REQUEST" });
  if (series !== undefined) return { ...exchange, series };
  return failed(exchange, refusal(status, answer));
}

type Refusal = Pick<ExchangeFailure, "kind" | "code">;

/** The status is Prometheus's, not that of what it watches: with a failure it is not told. */
function failed({ status: _, ...exchange }: Exchange, failure: Refusal): Exchange {
  const phase = exchange.failure?.phase ?? "receive";
  return { ...exchange, body: new Uint8Array(), failure: { phase, ...failure } };
}

function transportFailure(failure: ExchangeFailure): ExchangeFailure {
  // What can't even be sent is a mistake in the settings, and a run that ends is nobody's.
  const isOurs = failure.kind === "aborted" || /^(?:ERR_INVALID_|UND_ERR_INVALID_ARG$)/.test(failure.code);
  return isOurs ? failure : { ...failure, kind: "source" };
}

/** The error types of the API: `bad_data` is a query that it can't read, the others are its own trouble. */
function refusal(status: number, answer: unknown): Refusal {
  if (status === 401) return { kind: "answer", code: "BAD_KEY" };
  if (status === 403) return { kind: "answer", code: "NO_PERMISSION" };
  const { status: word, errorType } = record(answer);
  if (word !== "error" || typeof errorType !== "string" || !SAFE_CODE.test(errorType))
    return { kind: "source", code: status < 300 ? "NOT_PROMETHEUS" : `HTTP_${status}` };
  return errorType === "bad_data" ? { kind: "answer", code: "BAD_REQUEST" } : { kind: "source", code: errorType };
}

/** The elements of a successful answer; `undefined` when it is none. Histograms have no one value and are left out. */
function seriesIn(answer: unknown): readonly SeriesValue[] | "not-instant" | undefined {
  const { status, data } = record(answer);
  if (status !== "success") return undefined;
  const { resultType, result } = record(data);
  if (resultType === "matrix" || resultType === "string") return "not-instant";
  if (!Array.isArray(result)) return undefined;
  if (resultType === "scalar") {
    const value = valueOf(result);
    return value === undefined ? undefined : [{ labels: {}, value }];
  }
  return resultType === "vector" ? result.flatMap(elementOf) : undefined;
}

function elementOf(element: unknown): SeriesValue[] {
  const { metric, value: pair } = record(element);
  const value = valueOf(pair);
  if (value === undefined) return [];
  const labels: Record<string, string> = Object.create(null);
  for (const [name, text] of Object.entries(record(metric))) if (typeof text === "string") labels[name] = text;
  return [{ labels, value }];
}

const WORDS: ReadonlyMap<string, number> = new Map([
  ["NaN", Number.NaN],
  ["+Inf", Infinity],
  ["-Inf", -Infinity],
  ["Inf", Infinity],
]);

/** `[<moment>, "<number>"]`; the number is text, so that it can be NaN or infinite. */
function valueOf(pair: unknown): number | undefined {
  const text: unknown = Array.isArray(pair) ? pair[1] : undefined;
  if (typeof text !== "string") return undefined;
  const value = WORDS.get(text);
  if (value !== undefined) return value;
  return /^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i.test(text) ? Number(text) : undefined;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
