import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import { z } from "zod";

/** A probe of the network and what its test gives, as the API tells both. */
export interface LabProbe {
  readonly country: string;
  readonly city: string;
  readonly result: Readonly<Record<string, unknown>>;
}

export interface LabMeasurementRequest {
  readonly authorization: string | undefined;
  readonly userAgent: string | undefined;
  readonly body: z.infer<typeof Request>;
}

/** What tests may turn while the double runs. */
export interface GlobalpingSwitches {
  /** By what a location's `magic` says; a place that is absent has no probe. */
  places: Readonly<Record<string, LabProbe>>;
  /** How often a measurement is looked at before each of its tests is finished. */
  looks: number;
  /** Tokens that are known; any other one is refused. */
  tokens: readonly string[];
  /** The next requests are answered so instead, by their method. */
  instead: Readonly<Partial<Record<"GET" | "POST", Answer>>>;
}

export interface Answer {
  readonly status: number;
  /** Text is sent as it is, anything else as JSON. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface GlobalpingDouble {
  readonly url: string;
  readonly switches: GlobalpingSwitches;
  readonly asked: readonly LabMeasurementRequest[];
  /** How often measurements were looked at. */
  looked(): number;
  close(): Promise<void>;
}

const location = z.strictObject({ magic: z.string().min(1), limit: z.int().min(1).max(200).optional() });
const common = { target: z.string().min(1), locations: z.array(location).min(1).max(200) };
const headers = z.record(z.string(), z.string());

/** What the API takes, as far as we ask it; anything else is a 400. */
const Request = z.discriminatedUnion("type", [
  z.strictObject({
    ...common,
    type: z.literal("http"),
    measurementOptions: z.strictObject({
      protocol: z.enum(["HTTP", "HTTPS", "HTTP2"]),
      port: z.int().min(1).max(65_535).optional(),
      request: z.strictObject({
        method: z.enum(["HEAD", "GET", "OPTIONS"]),
        host: z.string().optional(),
        path: z.string().startsWith("/"),
        query: z.string().optional(),
        headers: headers.optional(),
      }),
    }),
  }),
  z.strictObject({
    ...common,
    type: z.literal("ping"),
    measurementOptions: z.strictObject({
      protocol: z.literal("TCP"),
      port: z.int().min(1).max(65_535),
      packets: z.int().min(1).max(16),
    }),
  }),
  z.strictObject({
    ...common,
    type: z.literal("dns"),
    measurementOptions: z.strictObject({
      query: z.strictObject({ type: z.enum(["A", "AAAA", "CNAME", "MX", "NS", "TXT", "SRV", "PTR", "SOA"]) }),
      resolver: z.string().optional(),
    }),
  }),
]);

interface Double {
  readonly switches: GlobalpingSwitches;
  readonly asked: LabMeasurementRequest[];
  readonly measurements: Map<string, { readonly request: z.infer<typeof Request>; looks: number }>;
  looked: number;
}

const refusal = (status: number, type: string, more: Partial<Answer> = {}): Answer => ({
  status,
  body: { error: { type, message: `The lab says ${type}.` } },
  ...more,
});

/** The API of Globalping, as its client's types describe it, on a port of this machine. */
export async function startGlobalping(): Promise<GlobalpingDouble> {
  const double: Double = {
    switches: { places: {}, looks: 1, tokens: [], instead: {} },
    asked: [],
    measurements: new Map(),
    looked: 0,
  };
  const server = createServer((request, response) => {
    respond(double, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    switches: double.switches,
    asked: double.asked,
    looked: () => double.looked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(double: Double, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const text = await readText(request);
  const { status, body, headers: more } = answer(double, request, text);
  const isText = typeof body === "string";
  response.writeHead(status, { "content-type": isText ? "text/html" : "application/json; charset=utf-8", ...more });
  response.end(isText ? body : JSON.stringify(body));
}

function answer(double: Double, { method, url = "/", headers: given }: IncomingMessage, text: string): Answer {
  const { switches } = double;
  const instead = method === "GET" || method === "POST" ? switches.instead[method] : undefined;
  if (instead !== undefined) return instead;
  const token = given.authorization?.replace(/^Bearer /, "");
  if (token !== undefined && !switches.tokens.includes(token)) return refusal(401, "unauthorized");
  if (method === "POST" && url === "/v1/measurements") return create(double, given, text);
  const id = /^\/v1\/measurements\/(\w+)$/.exec(url)?.[1];
  return method === "GET" && id !== undefined ? look(double, id) : refusal(404, "not_found");
}

function create(double: Double, given: IncomingMessage["headers"], text: string): Answer {
  const request = Request.safeParse(JSON.parse(text));
  if (!request.success) return refusal(400, "validation_error");
  const body = request.data;
  double.asked.push({ authorization: given.authorization, userAgent: given["user-agent"], body });
  const probes = body.locations.filter(({ magic }) => double.switches.places[magic] !== undefined);
  if (probes.length === 0) return refusal(422, "no_probes_found");
  const id = `lab${double.measurements.size + 1}`;
  double.measurements.set(id, { request: body, looks: 0 });
  return { status: 202, body: { id, probesCount: probes.length }, headers: { location: `/v1/measurements/${id}` } };
}

function look(double: Double, id: string): Answer {
  const measurement = double.measurements.get(id);
  if (measurement === undefined) return refusal(404, "not_found");
  double.looked += 1;
  measurement.looks += 1;
  const { request, looks } = measurement;
  const probes = request.locations.flatMap(({ magic }) => double.switches.places[magic] ?? []);
  const isDone = looks > double.switches.looks;
  const at = new Date(0).toISOString();
  return {
    status: 200,
    body: {
      id,
      type: request.type,
      target: request.target,
      status: isDone ? "finished" : "in-progress",
      createdAt: at,
      updatedAt: at,
      probesCount: probes.length,
      locations: request.locations,
      results: probes.map(({ country, city, result }, index) => ({
        probe: {
          continent: "EU",
          region: "Western Europe",
          country,
          state: null,
          city,
          asn: 64_500 + index,
          network: "Lab",
          latitude: 0,
          longitude: 0,
          tags: ["datacenter-network"],
          resolvers: ["private"],
        },
        // Tests end one after another.
        result: isDone || index < looks - 1 ? result : { status: "in-progress", rawOutput: "" },
      })),
    },
  };
}
