import { z } from "zod";
import { RECORD_TYPES } from "../domain/exchange.ts";
import { Host, hostAndPort, LIMITS, netFacts, toLimits } from "./net-settings.ts";
import type { DnsRequest, World } from "../world.ts";
import type { Probe, ProbeContext, Target } from "./contract.ts";

const { queue, dns: question } = LIMITS;

const SERVER_EXPECTED = "is not a name server's address such as 192.0.2.53, 192.0.2.53:5353 or [2001:db8::53]:53";

export const settings = z.strictObject({
  kind: z
    .literal("dns")
    .describe("A question to a name server: the records of a name, which conditions see as `records` and `answers`."),
  name: Host.meta({
    description: "The name that is asked about; for PTR an address will do.",
    examples: ["api.example.com", "_acme-challenge.example.com"],
  }),
  type: z.enum(RECORD_TYPES).prefault("A").describe("The type of the records."),
  server: z
    .string(SERVER_EXPECTED)
    .refine((text) => serverIn(text) !== undefined, SERVER_EXPECTED)
    .optional()
    .meta({
      description:
        "The name server that is asked, by its address, with a port where that is not 53; the runner's own when left out.",
      examples: ["192.0.2.53", "[2001:db8::53]:5353"],
    }),
  limits: z
    .strictObject({
      queue,
      dns: question.describe("Longest time for the answer; a question that is lost is repeated twice within it."),
    })
    .prefault({})
    .describe("How long the call may take."),
});

export type DnsSettings = z.infer<typeof settings>;

export const dns = {
  settings,
  defaults: ["size(records) > 0"],
  mentionedBy: ["records", "answers"],
  observe: (asked: DnsSettings, world: Pick<World, "net">, { signal }: Pick<ProbeContext, "signal">) =>
    world.net.resolve(toRequest(asked), signal),
  facts: netFacts,
  /** The server is what limits are about; the runner's own has no name. */
  host: ({ server }: DnsSettings) => {
    const { host, port } = serverIn(server ?? "") ?? { host: "resolver", port: 53 };
    return hostAndPort(host, port);
  },
  target: ({ name, type }: DnsSettings): Target => ({
    host: plain(name),
    url: `dns:${plain(name)}?type=${type}`,
    method: type,
  }),
  queueMs: ({ limits }: DnsSettings) => limits.queue,
  credentialed: () => false,
} satisfies Probe<DnsSettings>;

const plain = (name: string): string => name.toLowerCase().replace(/\.$/, "");

function toRequest({ name, type, server, limits }: DnsSettings): DnsRequest {
  return {
    name,
    type,
    ...(server !== undefined && { server }),
    limits: toLimits({ dns: limits.dns, total: limits.dns }),
  };
}

/** An address alone, or with a port: IPv6 stands in brackets then. */
function serverIn(text: string): { readonly host: string; readonly port: number } | undefined {
  if (z.ipv6().safeParse(text).success) return { host: text, port: 53 };
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([\d.]+))(?::(\d{1,5}))?$/.exec(text);
  const host = match?.[1] ?? match?.[2] ?? "";
  const isAddress = match?.[1] === undefined ? z.ipv4().safeParse(host).success : z.ipv6().safeParse(host).success;
  const port = Number(match?.[3] ?? 53);
  return isAddress && port >= 1 && port <= 65_535 ? { host, port } : undefined;
}
