import { z } from "zod";
import { bodyLimit, Family, Host, hostAndPort, LIMITS, LIMITS_SAY, netFacts, Port, toLimits } from "./net-settings.ts";
import type { TcpRequest, World } from "../world.ts";
import type { Probe, ProbeContext, Target } from "./contract.ts";

const { queue, dns, connect, wait, total } = LIMITS;

export const settings = z.strictObject({
  kind: z.literal("tcp").describe("A TCP connection: whether a port is open, and what it says."),
  host: Host.meta({
    description: "What is connected to: a name, or an address (IPv6 without brackets).",
    examples: ["db.example.com", "192.0.2.10"],
  }),
  port: Port.meta({ description: "The port.", examples: [5432] }),
  family: Family,
  send: z
    .string()
    .optional()
    .meta({
      description: "Text that is sent once the connection is open. May hold ${NAME} of a secret.",
      examples: ["PING\r\n"],
    }),
  answer: z
    .boolean()
    .prefault(false)
    .describe("Waits for the first bytes that come; conditions see them as `text`. A greeting is an answer too."),
  limits: z
    .strictObject({
      queue,
      dns,
      connect,
      wait,
      total,
      bodyBytes: bodyLimit("64kB", "How many bytes of the answer are kept."),
    })
    .prefault({})
    .describe(LIMITS_SAY),
});

export type TcpSettings = z.infer<typeof settings>;

/** A connection that can't be opened, or that brings no answer where one is wanted, is a failure: nothing else need hold. */
export const tcp = {
  settings,
  defaults: [],
  mentionedBy: [],
  observe: (asked: TcpSettings, world: Pick<World, "net">, { signal }: Pick<ProbeContext, "signal">) =>
    world.net.connect(toRequest(asked), signal),
  facts: netFacts,
  host: ({ host, port }: TcpSettings) => hostAndPort(host, port),
  target: ({ host, port }: TcpSettings): Target => ({
    host: hostAndPort(host, port),
    url: `tcp://${hostAndPort(host, port)}`,
  }),
  queueMs: ({ limits }: TcpSettings) => limits.queue,
  // Whatever is sent, no answer over bare TCP says 401.
  credentialed: () => false,
} satisfies Probe<TcpSettings>;

function toRequest({ host, port, family, send, answer, limits }: TcpSettings): TcpRequest {
  return {
    host,
    port,
    expectsAnswer: answer,
    ...(family !== undefined && { family }),
    ...(send !== undefined && { send }),
    limits: toLimits(limits),
  };
}
