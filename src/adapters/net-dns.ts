import { Resolver } from "node:dns/promises";
import ipaddr from "ipaddr.js";
import { assertNever } from "../domain/errors.ts";
import type { CaaRecord } from "node:dns";
import type { DnsRecord } from "../domain/exchange.ts";
import type { DnsRequest } from "../world.ts";
import { unlessHalted } from "./http-watch.ts";
import { Fault } from "./net-exchange.ts";
import type { Watch } from "./http-watch.ts";
import type { Learned } from "./net-exchange.ts";

/** How often a server is asked before it is taken for silent. */
const TRIES = 3;

/**
 * Asks a server, not the machine's own files, and never for names below a search domain. A name without such a record has
 * none, which is no failure.
 */
export async function look({ name, type, server, limits }: DnsRequest, watch: Watch, learned: Learned): Promise<void> {
  // Each try waits twice as long as the one before: together they take the phase's limit, so that a lost packet is none.
  const timeout = Math.max(1, Math.min(Math.floor(limits.dnsMs / (2 ** TRIES - 1)), 60_000));
  const resolver = new Resolver({ timeout, tries: TRIES });
  if (server !== undefined) resolver.setServers([server]);
  const forget = watch.halt.onAbort(() => resolver.cancel());
  watch.enter("dns");
  try {
    const records = await unlessHalted(ask(resolver, type === "PTR" ? reverseName(name) : name, type), watch.halt);
    watch.rest();
    learned.records = records.toSorted(byValue);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENODATA") learned.records = [];
    else if (code === "ETIMEOUT") throw new Fault("timeout", "TIMEOUT");
    else throw error;
  } finally {
    forget();
  }
}

async function ask(resolver: Resolver, name: string, type: DnsRecord["type"]): Promise<DnsRecord[]> {
  const of = (values: readonly string[]): DnsRecord[] => values.map((value) => ({ type, value }));
  switch (type) {
    case "A":
      return (await resolver.resolve4(name, { ttl: true })).map(({ address, ttl }) => ({ type, value: address, ttl }));
    case "AAAA":
      return (await resolver.resolve6(name, { ttl: true })).map(({ address, ttl }) => ({ type, value: address, ttl }));
    case "CNAME":
      return of((await resolver.resolveCname(name)).map(hostText));
    case "NS":
      return of((await resolver.resolveNs(name)).map(hostText));
    case "PTR":
      return of((await resolver.resolvePtr(name)).map(hostText));
    case "MX":
      return of((await resolver.resolveMx(name)).map((mx) => `${mx.priority} ${hostText(mx.exchange)}`));
    case "TXT":
      return of((await resolver.resolveTxt(name)).map((parts) => parts.join("")));
    case "SRV":
      return of((await resolver.resolveSrv(name)).map((srv) => srvText(srv)));
    case "CAA":
      return of((await resolver.resolveCaa(name)).map(caaText));
    case "SOA":
      return of([soaText(await resolver.resolveSoa(name))]);
    default:
      return assertNever(type);
  }
}

/** A name without its final dot; the root alone is one (RFC 7505 names no mail server by it). */
export const hostText = (name: string): string => (name === "" || name === "." ? "." : name.replace(/\.$/, ""));

interface Srv {
  readonly priority: number;
  readonly weight: number;
  readonly port: number;
  readonly name: string;
}

/** RFC 2782 */
export const srvText = ({ priority, weight, port, name }: Srv): string =>
  `${priority} ${weight} ${port} ${hostText(name)}`;

/** RFC 8659, section 4.1.1: flags, tag, and the value in quotes. */
export function caaText({ critical, ...tags }: CaaRecord): string {
  // Node puts the value under its tag, beside the record's own type.
  const [tag, value] = Object.entries(tags).find(([name]) => name !== "type") ?? ["", ""];
  return `${critical} ${tag} "${String(value).replaceAll(/["\\]/g, "\\$&")}"`;
}

interface Soa {
  readonly nsname: string;
  readonly hostmaster: string;
  readonly serial: number;
  readonly refresh: number;
  readonly retry: number;
  readonly expire: number;
  readonly minttl: number;
}

/** RFC 1035, section 3.3.13 */
export const soaText = (soa: Soa): string =>
  [hostText(soa.nsname), hostText(soa.hostmaster), soa.serial, soa.refresh, soa.retry, soa.expire, soa.minttl].join(
    " ",
  );

/** The name under which an address has its names (RFC 1035, section 3.5; RFC 3596, section 2.5); any other text as it is. */
export function reverseName(name: string): string {
  if (!ipaddr.isValid(name) || !/^[\d.]+$|:/.test(name)) return name;
  const address = ipaddr.parse(name);
  const bytes = address.toByteArray().toReversed();
  if (address.kind() === "ipv4") return `${bytes.join(".")}.in-addr.arpa`;
  return `${bytes.flatMap((byte) => [(byte & 15).toString(16), (byte >> 4).toString(16)]).join(".")}.ip6.arpa`;
}

/** Servers turn the order of their answers round: sorted, that is no change. */
function byValue(a: DnsRecord, b: DnsRecord): number {
  return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
}
