import ipaddr from "ipaddr.js";
import type { Reach } from "../domain/exchange.ts";

export type { Reach };

const DEPTH: Readonly<Record<Reach, number>> = { public: 0, private: 1, loopback: 2, inner: 3 };

/** Metadata services outside of the link-local ranges: Alibaba, Oracle, Azure's host, AWS over IPv6. */
const METADATA: ReadonlySet<string> = new Set(["100.100.100.200", "192.0.0.192", "168.63.129.16", "fd00:ec2::254"]);

/** The reach of a numeric address; what is no address, or of a reserved range, is not public. */
export function reachOf(address: string): Reach {
  const known = found.get(address);
  if (known !== undefined) return known;
  const reach = rangeOf(address);
  if (found.size >= MOST_FOUND) found.clear();
  found.set(address, reach);
  return reach;
}

/** To read an address takes longer than all else that we do for a call: monitors ask the same few again and again. */
const MOST_FOUND = 1024;
const found = new Map<string, Reach>();

function rangeOf(address: string): Reach {
  if (!ipaddr.isValid(address)) return "private";
  const plain = embeddedIpv4(ipaddr.parse(address));
  if (METADATA.has(plain.toString())) return "inner";
  switch (plain.range()) {
    case "unicast":
    case "as112":
    case "as112v6":
      return "public";
    case "loopback":
    // To connect to 0.0.0.0 or :: is to connect to this machine.
    case "unspecified":
      return "loopback";
    case "linkLocal":
      return "inner";
    default:
      return "private";
  }
}

/** Names that are this machine's or a metadata service's wherever they are resolved. */
const INNER_NAMES: ReadonlySet<string> = new Set(["metadata", "metadata.google.internal", "instance-data"]);

/**
 * The reach of a URL's host that somebody else resolves: of an address as it stands, of the few names that are known to lie
 * within; any other name is taken for public.
 */
export function reachOfHost(hostname: string): Reach {
  const name = hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
  if (ipaddr.isValid(name)) return reachOf(name);
  if (INNER_NAMES.has(name)) return "inner";
  return name === "localhost" || name.endsWith(".localhost") ? "loopback" : "public";
}

/**
 * Whether an answer from one place may send us to another: outwards and on the same level, never further in. So a public
 * server can't make us ask a private one, and nobody can send us to a metadata service.
 */
export function mayLead(from: Reach, to: Reach): boolean {
  return DEPTH[to] <= DEPTH[from];
}

/** The IPv4 address that a translated or tunnelled IPv6 address ends at, otherwise the address itself. */
function embeddedIpv4(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (address instanceof ipaddr.IPv4) return address;
  const bytes = address.toByteArray();
  switch (address.range()) {
    case "ipv4Mapped":
    case "rfc6145":
    case "rfc6052":
      return new ipaddr.IPv4(bytes.slice(12, 16));
    case "6to4":
      return new ipaddr.IPv4(bytes.slice(2, 6));
    default:
      return address;
  }
}
