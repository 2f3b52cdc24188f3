import { z } from "zod";
import { bodyLimit, Family, LIMITS, LIMITS_SAY, netFacts, OwnCa, toLimits } from "./net-settings.ts";
import { http, settings as httpSettings, toRequest as toHttpRequest } from "./http.ts";
import type { HttpSettings } from "./http.ts";
import type { WebSocketRequest, World } from "../world.ts";
import type { Probe, ProbeContext, Target } from "./contract.ts";

const { queue, dns, connect, tls, total } = LIMITS;

/** Headers of the upgrade itself (RFC 6455, section 4.1). */
const RESERVED = /^(?:connection|upgrade|sec-websocket-(?:key|version|protocol|extensions|accept))$/i;

export const settings = z.strictObject({
  kind: z.literal("websocket").describe("A WebSocket: whether it opens, and what is said over it."),
  url: z.url({ protocol: /^wss?$/, hostname: /./, error: "is not a URL that begins with ws:// or wss://" }).meta({
    description: "What is connected to. May hold ${NAME} of a secret.",
    examples: ["wss://api.example.com/v1/realtime"],
  }),
  headers: httpSettings.shape.headers
    .refine(
      (headers) => !Object.keys(headers).some((name) => RESERVED.test(name)),
      "holds a header of the upgrade itself",
    )
    .describe("Headers of the upgrade, by name. Values may hold ${NAME} of a secret."),
  protocols: z
    .array(z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "is not a subprotocol's name"))
    .refine((names) => new Set(names).size === names.length, "names a subprotocol twice")
    .prefault([])
    .meta({
      description: "Subprotocols that are offered, best first; the server must take one of them.",
      examples: [["realtime"]],
    }),
  send: z
    .array(z.string())
    .max(100)
    .prefault([])
    .meta({
      description: "Messages that are sent in this order once it is open. May hold ${NAME} of a secret.",
      examples: [['{"type":"ping"}']],
    }),
  messages: z
    .int()
    .min(0)
    .max(10_000)
    .prefault(1)
    .describe(
      "How many messages are waited for; conditions see them as `text`, one a line. 0: that it opens is enough.",
    ),
  family: Family,
  ca: OwnCa,
  limits: z
    .strictObject({
      queue,
      dns,
      connect,
      tls,
      wait: LIMITS.wait.describe("Longest time to the answer to the upgrade."),
      receive: LIMITS.wait.describe("Longest time from the upgrade to the last message."),
      total,
      bodyBytes: bodyLimit("1MB", "Most bytes of all messages together."),
    })
    .prefault({})
    .describe(LIMITS_SAY),
});

export type WebSocketSettings = z.infer<typeof settings>;

/** An upgrade that is refused is an answer like any other: its status, headers and body are for conditions. */
export const websocket = {
  settings,
  defaults: ["status == 101"],
  mentionedBy: ["status"],
  observe: (asked: WebSocketSettings, world: Pick<World, "net">, { signal }: Pick<ProbeContext, "signal">) =>
    world.net.converse(toRequest(asked), signal),
  facts: netFacts,
  host: (asked: WebSocketSettings) => http.host(asHttp(asked)),
  target: ({ url }: WebSocketSettings): Target => {
    const { protocol, host, pathname } = new URL(url);
    return { host, url: `${protocol}//${host}${pathname}` };
  },
  queueMs: ({ limits }: WebSocketSettings) => limits.queue,
  credentialed: (asked: WebSocketSettings) => http.credentialed(asHttp(asked)),
} satisfies Probe<WebSocketSettings>;

/** The upgrade as the GET that it is, whose credentials are those of any other request. */
const asHttp = ({ url, headers }: WebSocketSettings): HttpSettings =>
  httpSettings.parse({ kind: "http", url: url.replace(/^ws/i, "http"), headers });

function toRequest(asked: WebSocketSettings): WebSocketRequest {
  const { protocols, send, messages, family, ca, limits } = asked;
  const { url, headers } = toHttpRequest(asHttp(asked));
  return {
    url: url.replace(/^http/, "ws"),
    headers,
    protocols,
    send,
    messages,
    ...(family !== undefined && { family }),
    ...(ca !== undefined && { ca }),
    limits: toLimits(limits),
  };
}
