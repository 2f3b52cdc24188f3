import { z } from "zod";
import { PositiveDuration } from "../domain/duration.ts";
import { RECORD_TYPES, type Exchange } from "../domain/exchange.ts";
import { netFacts } from "./net-settings.ts";
import { judgePlaces, mostTelling } from "./globalping-places.ts";
import type { Facts } from "../domain/facts.ts";
import type { PlacesRequest, World } from "../world.ts";
import type { Probe, ProbeContext, Target } from "./contract.ts";

const hostname = z
  .string()
  .regex(/^[A-Za-z0-9_.:-]{1,253}$/, "is not a host's name or address")
  .meta({ examples: ["api.example.com"] });

/** Names of headers and of parameters in an address that carry credentials. */
const CREDENTIAL = /^(?:.*[-_])?(?:(?:api|access)?key|token|secret|auth|authorization|password|cookie|signature|sig)$/i;
const WOULD_BE_PUBLIC = "holds a credential, which would be public: the network shows what it asks";

function showsCredential(text: string): boolean {
  const url = URL.parse(text);
  if (url === null) return false;
  return url.username + url.password !== "" || [...url.searchParams.keys()].some((name) => CREDENTIAL.test(name));
}

const target = z
  .union([
    z.strictObject({
      http: z
        .url({ protocol: /^https?$/, hostname: /./, error: "is not a URL that begins with http:// or https://" })
        .refine((url) => !showsCredential(url), WOULD_BE_PUBLIC)
        .meta({ description: "What is asked over HTTP.", examples: ["https://api.example.com/v1/models"] }),
      method: z.enum(["GET", "HEAD", "OPTIONS"]).prefault("GET").describe("The request's method; GET when left out."),
      headers: z
        .record(z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "is not a header's name"), z.string())
        .refine((headers) => !Object.keys(headers).some((name) => CREDENTIAL.test(name)), WOULD_BE_PUBLIC)
        .prefault({})
        .describe("Headers of the request, by name. The network shows them to whoever has the measurement's id."),
      status: z
        .array(z.int().min(100).max(599))
        .min(1)
        .optional()
        .meta({
          description: "Statuses that are right in each place; any from 200 to 299 unless set.",
          examples: [[200], [401]],
        }),
    }),
    z.strictObject({
      tcp: hostname.describe("The host to which a TCP connection is made."),
      port: z.int().min(1).max(65_535).describe("Its port."),
    }),
    z.strictObject({
      dns: hostname.describe("The name that is looked up."),
      type: z
        .enum(RECORD_TYPES)
        .exclude(["CAA"])
        .prefault("A")
        .describe("The type of record that is asked for; A when left out."),
      server: hostname.optional().describe("The resolver that is asked; each probe's own when left out."),
    }),
  ])
  .describe(
    "What is measured: a URL (http), a port (tcp with port) or a name (dns). Measurements are public to whoever knows their id: nothing secret belongs here.",
  );

const SHARE = /^(?:100|\d{1,2})%$/;

export const settings = z.strictObject({
  kind: z
    .literal("globalping")
    .describe("A measurement from places all over the world, by the volunteers' network Globalping."),
  target,
  from: z
    .array(z.string().regex(/^[^\s,][^,\n]{0,79}$/, "is not a place"))
    .min(1)
    .max(20)
    .meta({
      description:
        "Places to measure from, in the network's words: a country, city, continent, network or cloud region, joined by + where all must be true. One probe is taken in each.",
      examples: [["DE", "New York", "Seoul", "aws-eu-west-1"]],
    }),
  quorum: z
    .string()
    .regex(SHARE, "is not a percentage such as 50%")
    .transform((text) => Number(text.slice(0, -1)) / 100)
    .prefault("50%")
    .meta({
      description: "It fails when more than this share of the places that answered sees it fail.",
      examples: ["50%", "0%"],
    }),
  token: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: "A token of the network as ${NAME} of a secret: more measurements an hour than without.",
      examples: ["${GLOBALPING_TOKEN}"],
    }),
  api: z
    .url({ protocol: /^https?$/, hostname: /./, error: "is not a URL that begins with http:// or https://" })
    .optional()
    .describe("Address of the network's API, where it is not the public one."),
  limits: z
    .strictObject({
      queue: PositiveDuration.prefault("30s").describe("Longest wait for a turn among the calls that run at once."),
      total: PositiveDuration.prefault("60s").describe(
        "Longest time for a measurement; what has answered then counts.",
      ),
    })
    .prefault({})
    .describe("How long a measurement may take."),
});

export type GlobalpingSettings = z.infer<typeof settings>;

const PUBLIC_API = "https://api.globalping.io";

/**
 * One measurement from all places. What most of them see is the exchange: of those that see it work the one of median
 * latency, or, where more than the quorum see it fail, the one that tells most of the failure. The places stand beside it.
 */
export const globalping = {
  settings,
  defaults: [],
  mentionedBy: [],
  async observe(
    asked: GlobalpingSettings,
    world: Pick<World, "places">,
    { signal }: Pick<ProbeContext, "signal">,
  ): Promise<Exchange> {
    const measured = await world.places.measure(toRequest(asked), signal);
    return measured.failure === undefined ? mostTelling(measured, asked.quorum, rightStatuses(asked)) : measured;
  },
  facts(exchange: Exchange, asked: GlobalpingSettings): Facts {
    const { places } = exchange;
    return {
      ...netFacts(exchange),
      ...(places !== undefined && { places: judgePlaces(places, rightStatuses(asked)).map(({ facts }) => facts) }),
    };
  },
  host: ({ api = PUBLIC_API }: GlobalpingSettings) => new URL(api).host,
  target: ({ target: what }: GlobalpingSettings): Target => {
    if ("http" in what) {
      const { protocol, host, pathname } = new URL(what.http);
      return { host, url: `${protocol}//${host}${pathname}`, method: what.method };
    }
    const host = "tcp" in what ? `${what.tcp}:${what.port}` : what.dns;
    return { host, url: host };
  },
  queueMs: ({ limits }: GlobalpingSettings) => limits.queue,
  credentialed: () => false,
} satisfies Probe<GlobalpingSettings>;

const rightStatuses = ({ target: what }: GlobalpingSettings): readonly number[] | undefined =>
  "http" in what ? what.status : undefined;

function toRequest({ target: what, from, token, api, limits }: GlobalpingSettings): PlacesRequest {
  return {
    what: toWhat(what),
    from,
    ...(token !== undefined && { token }),
    ...(api !== undefined && { apiUrl: api }),
    timeoutMs: limits.total,
  };
}

function toWhat(what: GlobalpingSettings["target"]): PlacesRequest["what"] {
  if ("http" in what) return { kind: "http", method: what.method, url: what.http, headers: what.headers };
  if ("tcp" in what) return { kind: "tcp", host: what.tcp, port: what.port };
  const { dns, type, server } = what;
  return { kind: "dns", name: dns, type, ...(server !== undefined && { server }) };
}
