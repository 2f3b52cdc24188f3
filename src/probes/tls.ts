import { z } from "zod";
import { Family, Host, hostAndPort, LIMITS, LIMITS_SAY, netFacts, OwnCa, Port, toLimits } from "./net-settings.ts";
import type { TlsRequest, World } from "../world.ts";
import type { Probe, ProbeContext, Target } from "./contract.ts";

const { queue, dns, connect, tls: handshake, total } = LIMITS;

export const settings = z.strictObject({
  kind: z
    .literal("tls")
    .describe("A TLS handshake: whether the certificate is trusted, for which names, and for how many days more."),
  host: Host.meta({
    description: "What is connected to: a name, or an address (IPv6 without brackets).",
    examples: ["api.example.com"],
  }),
  port: Port.prefault(443).meta({ description: "The port; TLS begins at once on it.", examples: [443, 8443] }),
  family: Family,
  serverName: Host.optional().meta({
    description: "The name that is asked for (SNI) and that the certificate must be valid for; the host when left out.",
    examples: ["www.example.com"],
  }),
  ca: OwnCa,
  minVersion: z
    .enum(["TLSv1.2", "TLSv1.3"])
    .prefault("TLSv1.2")
    .describe("The oldest version of TLS that is offered; a server that speaks older ones only fails."),
  alpn: z
    .array(z.string().regex(/^[\x21-\x7e]{1,255}$/, "is not a protocol's name"))
    .min(1)
    .optional()
    .meta({
      description: "Protocols that are offered by ALPN, best first; the server must take one of them.",
      examples: [["h2", "http/1.1"]],
    }),
  limits: z.strictObject({ queue, dns, connect, tls: handshake, total }).prefault({}).describe(LIMITS_SAY),
});

export type TlsSettings = z.infer<typeof settings>;

/** A certificate that is not trusted is a failure already: nothing else need hold. */
export const tls = {
  settings,
  defaults: [],
  mentionedBy: [],
  observe: (asked: TlsSettings, world: Pick<World, "net">, { signal }: Pick<ProbeContext, "signal">) =>
    world.net.handshake(toRequest(asked), signal),
  facts: netFacts,
  host: ({ host, port }: TlsSettings) => hostAndPort(host, port),
  target: ({ host, port }: TlsSettings): Target => ({
    host: hostAndPort(host, port),
    url: `tls://${hostAndPort(host, port)}`,
  }),
  queueMs: ({ limits }: TlsSettings) => limits.queue,
  credentialed: () => false,
} satisfies Probe<TlsSettings>;

function toRequest({ host, port, family, serverName, ca, minVersion, alpn, limits }: TlsSettings): TlsRequest {
  return {
    host,
    port,
    minVersion,
    ...(family !== undefined && { family }),
    ...(serverName !== undefined && { serverName }),
    ...(ca !== undefined && { ca }),
    ...(alpn !== undefined && { protocols: alpn }),
    limits: toLimits(limits),
  };
}
