import { z } from "zod";
import { PositiveDuration } from "../domain/duration.ts";
import { parseJson } from "../domain/facts.ts";
import { Size } from "./contract.ts";
import type { Exchange } from "../domain/exchange.ts";
import type { Facts } from "../domain/facts.ts";
import type { HttpLimits, HttpRequest, World } from "../world.ts";
import type { Probe, ProbeContext, Target } from "./contract.ts";

export const USER_AGENT = "uptimeline (+https://github.com/uptimeline/uptimeline)";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

const limit = (text: string, describes: string) =>
  PositiveDuration.prefault(text).meta({ description: describes, examples: [text] });

const limits = z
  .strictObject({
    queue: limit("30s", "Longest wait for a turn among the calls that run at once; not part of the latency."),
    dns: limit("10s", "Longest time to resolve the host's name."),
    connect: limit("30s", "Longest time to open the connection."),
    tls: limit("30s", "Longest time for the TLS handshake."),
    send: limit("30s", "Longest time to send the request."),
    wait: limit("180s", "Longest time from the request sent to the status line; AI models may think long."),
    receive: limit("180s", "Longest time from the status line to the end of the body."),
    total: limit("240s", "Longest time for the whole call, redirects included."),
    bodyBytes: Size.prefault("10MB").meta({
      description: "Largest decompressed body that is read.",
      examples: ["10MB", "512kB"],
    }),
  })
  .prefault({})
  .describe("How long each phase of a call may take, and how large its answer may be.");

export const settings = z
  .strictObject({
    kind: z.literal("http").describe("A request over HTTP or HTTPS."),
    url: z
      .url({ protocol: /^https?$/, hostname: /./, error: "is not a URL that begins with http:// or https://" })
      .meta({
        description: "What is asked. May hold ${NAME} of a secret.",
        examples: ["https://api.example.com/v1/models"],
      }),
    method: z
      .enum(METHODS)
      .optional()
      .describe("The request's method; GET when left out, or POST when there is a body."),
    headers: z
      .record(
        z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "is not a header's name"),
        z.string().regex(/^[\t\x20-\x7e\x80-\xff]*$/, "has characters that a header cannot carry"),
      )
      .prefault({})
      .describe("Headers of the request, by name. Values may hold ${NAME} of a secret."),
    body: z.string().optional().describe("The request's body as text."),
    json: z.json().optional().describe("The request's body as JSON; sets content-type: application/json."),
    limits,
    redirects: z
      .int()
      .min(0)
      .max(20)
      .prefault(5)
      .describe("How many redirects are followed; 0 takes the redirect as the answer."),
  })
  .refine((value) => value.body === undefined || value.json === undefined, {
    path: ["json"],
    message: "cannot stand beside body",
  });

export type HttpSettings = z.infer<typeof settings>;

/** Headers that may follow a redirect to another origin. Any other one that the config names may hold a secret, and stays. */
const HARMLESS_HEADERS: ReadonlySet<string> = new Set([
  "accept",
  "accept-encoding",
  "accept-language",
  "cache-control",
  "content-type",
  "user-agent",
]);

/** Header names that carry credentials by their name, whatever was written in them. */
const SECRET_HEADER = /^cookie$|^proxy-authorization$|key|token|secret|auth|password|signature/;

export const http = {
  settings,
  defaults: ["status >= 200 && status < 300"],
  mentionedBy: ["status"],
  observe: (asked: HttpSettings, world: Pick<World, "http">, { signal }: Pick<ProbeContext, "signal">) =>
    world.http.exchange(toRequest(asked), signal),
  facts,
  host: (asked: HttpSettings) => hostAndPort(new URL(asked.url)),
  target,
  queueMs: (asked: HttpSettings) => asked.limits.queue,
  credentialed: (asked: HttpSettings) => {
    const request = toRequest(asked);
    const names = Object.keys(request.headers);
    return names.some((name) => SECRET_HEADER.test(name)) || hasSecretQuery(new URL(request.url));
  },
} satisfies Probe<HttpSettings>;

/** What is put on the wire. Credentials in the URL become a header, so that no URL carries them. */
export function toRequest(asked: HttpSettings): HttpRequest {
  const url = new URL(asked.url);
  const headers: Record<string, string> = { "user-agent": USER_AGENT };
  if (asked.json !== undefined) headers["content-type"] = "application/json";
  if (url.username !== "" || url.password !== "") headers["authorization"] = basicCredentials(url);
  for (const [name, value] of Object.entries(asked.headers)) headers[name.toLowerCase()] = value;
  url.username = "";
  url.password = "";
  url.hash = "";
  const body = asked.json === undefined ? asked.body : JSON.stringify(asked.json);
  return {
    method: methodOf(asked),
    url: url.href,
    headers,
    ...(body === undefined ? {} : { body }),
    secretHeaders: Object.keys(headers).filter((name) => !HARMLESS_HEADERS.has(name)),
    limits: toLimits(asked),
  };
}

const methodOf = (asked: HttpSettings): string =>
  asked.method ?? (asked.body === undefined && asked.json === undefined ? "GET" : "POST");

function toLimits({ limits: given, redirects }: HttpSettings): HttpLimits {
  return {
    dnsMs: given.dns,
    connectMs: given.connect,
    tlsMs: given.tls,
    sendMs: given.send,
    waitMs: given.wait,
    receiveMs: given.receive,
    totalMs: given.total,
    bodyBytes: given.bodyBytes,
    redirects,
  };
}

function basicCredentials(url: URL): string {
  const bytes = new TextEncoder().encode(`${unescaped(url.username)}:${unescaped(url.password)}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const hasSecretQuery = (url: URL): boolean =>
  [...url.searchParams.keys()].some((name) => SECRET_HEADER.test(name.toLowerCase()));

function hostAndPort(url: URL): string {
  return `${url.hostname}:${url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port}`;
}

function target(asked: HttpSettings): Target {
  const { protocol, host, pathname } = new URL(asked.url);
  return { host, url: `${protocol}//${host}${pathname}`, method: methodOf(asked) };
}

function facts(exchange: Exchange): Facts {
  const text = new TextDecoder().decode(exchange.body);
  return {
    ...(exchange.status === undefined ? {} : { status: exchange.status }),
    latencyMs: exchange.totalMs,
    phases: exchange.phases,
    headers: exchange.headers,
    text,
    body: parseJson(text),
    bytes: exchange.body.byteLength,
  };
}
