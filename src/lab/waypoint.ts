import { pathOf, provider } from "./apis.ts";
import { around, jsonAnswer, type LabContext } from "./provider.ts";

/** The model that it brokers, by the id that it has there. */
export const WAYPOINT_MODEL = "juniper/juniper-flash";
const WAYPOINT_MS = 6;

/** Prices are US dollars a token, as text. */
const PRICING = { prompt: "0.0000001", completion: "0.0000004", discount: 0 };
const ENDPOINTS = ["Juniper Studio", "Sluice", "Millrace"] as const;
/** Shares of calls that succeeded, in percent, of an endpoint that serves and of one that does not. */
const SERVES = { status: 0, uptime_last_5m: 99.8, uptime_last_30m: 99.7, uptime_last_1d: 99.6 };
const FAILS = { status: -5, uptime_last_5m: 3.1, uptime_last_30m: 38.4, uptime_last_1d: 98.2 };

/**
 * A broker of other people's models in the form of OpenRouter's API, which tells how well each endpoint serves. While it is
 * worried one of three is dead; while it is down (as it sees the model, not itself) all of them are.
 */
export const waypoint = provider(
  "Waypoint",
  ["healthy", "worried", "down"],
  [
    (request, { random }) => {
      if (pathOf(request) !== "/api/v1/models") return undefined;
      const model = { id: WAYPOINT_MODEL, canonical_slug: WAYPOINT_MODEL, name: "Juniper: Flash", pricing: PRICING };
      return jsonAnswer(200, { data: [model] }, around(WAYPOINT_MS, random));
    },
    (request, context) =>
      pathOf(request) === `/api/v1/models/${WAYPOINT_MODEL}/endpoints`
        ? jsonAnswer(200, { data: endpoints(context) }, around(WAYPOINT_MS, context.random))
        : undefined,
  ],
);

function endpoints({ phase }: Pick<LabContext, "phase">) {
  const dead = { healthy: 0, worried: 1, down: ENDPOINTS.length }[phase as "healthy" | "worried" | "down"];
  return {
    id: WAYPOINT_MODEL,
    name: "Juniper: Flash",
    endpoints: ENDPOINTS.map((name, index) => ({
      name: `${name} | ${WAYPOINT_MODEL}`,
      provider_name: name,
      tag: name.toLowerCase().replace(" ", "-"),
      quantization: null,
      context_length: 128_000,
      max_completion_tokens: 8_192,
      pricing: PRICING,
      latency_last_30m: null,
      throughput_last_30m: null,
      ...(index < dead ? FAILS : SERVES),
    })),
  };
}
