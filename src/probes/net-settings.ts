import { z } from "zod";
import { PositiveDuration } from "../domain/duration.ts";
import { daysBetween } from "../domain/certificate.ts";
import { parseJson } from "../domain/facts.ts";
import { Size } from "./contract.ts";
import type { Exchange, TlsFacts } from "../domain/exchange.ts";
import type { Facts } from "../domain/facts.ts";
import type { NetLimits } from "../world.ts";

const limit = (text: string, describes: string) =>
  PositiveDuration.prefault(text).meta({ description: describes, examples: [text] });

/** Limits by the phases of calls below HTTP; each kind takes those that it has. */
export const LIMITS = {
  queue: limit("30s", "Longest wait for a turn among the calls that run at once; not part of the latency."),
  dns: limit("10s", "Longest time to resolve the host's name."),
  connect: limit("30s", "Longest time to open the connection."),
  tls: limit("30s", "Longest time for the TLS handshake."),
  wait: limit("30s", "Longest time to wait for an answer."),
  total: limit("60s", "Longest time for the whole call."),
} as const;

export const LIMITS_SAY = "How long each phase of a call may take.";

export const bodyLimit = (text: string, describes: string) =>
  Size.prefault(text).meta({ description: describes, examples: [text] });

/** What the adapter is told; a phase that the kind doesn't have has no limit of its own. */
export function toLimits(
  given: Partial<Record<"dns" | "connect" | "tls" | "wait" | "receive" | "total" | "bodyBytes", number>>,
): NetLimits {
  const none = Number.POSITIVE_INFINITY;
  return {
    dnsMs: given.dns ?? none,
    connectMs: given.connect ?? none,
    tlsMs: given.tls ?? none,
    waitMs: given.wait ?? none,
    receiveMs: given.receive ?? none,
    totalMs: given.total ?? none,
    bodyBytes: given.bodyBytes ?? 0,
  };
}

const HOST_EXPECTED = "is neither a host's name nor an address";
const LABEL = "[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?";
/** A name of labels (RFC 1035, section 2.3.4), those of services with their underscore; a final dot may stand. */
export const NAME = new RegExp(`^(?=.{1,254}$)${LABEL}(?:\\.${LABEL})*\\.?$`);

const isName = (text: string): boolean => NAME.test(text) && !/^[\d.]+$/.test(text);
const isAddress = (text: string): boolean => z.union([z.ipv4(), z.ipv6()]).safeParse(text).success;

/** A name, an IPv4 address, or an IPv6 address without brackets. */
export const Host = z.string(HOST_EXPECTED).refine((text) => isName(text) || isAddress(text), HOST_EXPECTED);

export const Port = z.int().min(1).max(65_535);

export const Family = z
  .literal([4, 6])
  .optional()
  .describe("Connects over IPv4 (4) or IPv6 (6) only; over whichever answers first when left out.");

export const OwnCa = z
  .string()
  .regex(/-----BEGIN CERTIFICATE-----/, "holds no certificate in PEM")
  .optional()
  .meta({
    description:
      "Certificates (PEM) of own authorities that are trusted beside the public ones. May be ${NAME} of a secret.",
    examples: ["-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----"],
  });

/** `example.com:443`, `[2001:db8::1]:443` */
export const hostAndPort = (host: string, port: number): string =>
  `${host.includes(":") ? `[${host}]` : host.toLowerCase()}:${port}`;

/** What conditions may look at of any call below HTTP. */
export function netFacts(exchange: Exchange): Facts {
  const { status, family, tls, records } = exchange;
  const text = new TextDecoder().decode(exchange.body);
  return {
    ...(status !== undefined && { status }),
    latencyMs: exchange.totalMs,
    phases: exchange.phases,
    headers: exchange.headers,
    text,
    body: parseJson(text),
    bytes: exchange.body.byteLength,
    ...(family !== undefined && { family }),
    ...(tls !== undefined && { tls, certDaysLeft: certDaysLeft(tls, exchange.startedAtMs) }),
    ...(records !== undefined && { records }),
  };
}

/** Whole days, rounded down, until the first certificate of the chain expires. */
export function certDaysLeft({ chain }: Pick<TlsFacts, "chain">, atMs: number): number {
  return Math.min(...chain.map(({ to }) => daysBetween(atMs, to)));
}
