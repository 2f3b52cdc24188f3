import net from "node:net";
import type tls from "node:tls";
import type { TlsFacts } from "../domain/exchange.ts";
import { mayLead, reachOf, reachOfHost } from "./addresses.ts";
import { connect } from "./http-connect.ts";
import { ProxyTrouble, proxyFor, tunnel } from "./http-proxy.ts";
import { secure } from "./http-secure.ts";
import { Halted } from "./http-watch.ts";
import { contextFor } from "./tls-trust.ts";
import type { Reach } from "./addresses.ts";
import type { Network } from "./http-connect.ts";
import type { Proxies, Proxy } from "./http-proxy.ts";
import type { Watch } from "./http-watch.ts";

/** How a URL is reached. */
export interface Way {
  readonly network: Network;
  readonly proxies: Proxies;
  readonly version: "1.1" | "2" | "any";
  readonly family?: 4 | 6;
  readonly ca?: string;
}

/** What is learned on the way, whether it leads there or not. */
export interface Learned {
  family?: 4 | 6;
  tls?: TlsFacts;
  version?: string;
  reach?: Reach;
  leftOrigin?: true;
}

/** A connection that is ready to carry a request. */
export interface Opened {
  readonly socket: net.Socket;
  /** What the server chose of what we offered. */
  readonly speaks: "1.1" | "2";
  /** How far inside the server lies, for the redirects that it sends. */
  readonly reach: Reach;
  /** Takes requests with the whole URL in them (RFC 9112, section 3.2.2). */
  readonly proxy?: Proxy;
}

const PROTOCOLS = { "1.1": ["http/1.1"], "2": ["h2"], any: ["h2", "http/1.1"] } as const;

/**
 * A new connection to where a URL leads, straight or through the environment's proxy, each part in its phase. `from` is how
 * far inside the place lies whose redirect led here. Rejects with an error that has a code, or with `Halted`.
 */
export async function open(
  url: URL,
  from: Reach | undefined,
  way: Way,
  watch: Watch,
  learned: Learned,
): Promise<Opened> {
  const proxy = proxyFor(url, way.proxies);
  // Before any phase: to read the authorities takes its time.
  const context = url.protocol === "https:" ? contextFor(way.ca ?? way.network.ca) : undefined;
  const carried =
    proxy === undefined ? await straight(url, from, way, watch, learned) : await through(proxy, url, from, way, watch);
  if (context === undefined) return carried;
  const secured = await shake(carried.socket, { url, context, way }, watch, learned);
  return { socket: secured, speaks: secured.alpnProtocol === "h2" ? "2" : "1.1", reach: carried.reach };
}

async function straight(url: URL, from: Reach | undefined, way: Way, watch: Watch, learned: Learned): Promise<Opened> {
  const { socket, address } = await connect(url, from, way.network, watch, way.family);
  learned.family = net.isIPv6(address) ? 6 : 4;
  return { socket, speaks: "1.1", reach: reachOf(address) };
}

/**
 * Through a proxy nobody sees the target's address: an address in the URL and the known inner names are held to the rule of
 * redirects, any other name is the proxy's to judge. What the proxy itself does not do is no failure of the target.
 */
async function through(proxy: Proxy, url: URL, from: Reach | undefined, way: Way, watch: Watch): Promise<Opened> {
  const reach = reachOfHost(url.hostname);
  if (from !== undefined && !mayLead(from, reach)) {
    watch.stop("REDIRECT_REFUSED");
    throw new Halted("the redirect leads further in");
  }
  const socket = await reachProxy(proxy, way, watch);
  if (url.protocol === "http:") return { socket, speaks: "1.1", reach, proxy };
  // `connect` rests when it is done; what follows is still a part of connecting, and has its limit.
  watch.enter("connect");
  await tunnel(socket, url, proxy, watch);
  return { socket, speaks: "1.1", reach };
}

/** Its own TLS is part of reaching it: the phase `tls` is the target's. */
async function reachProxy({ url }: Proxy, { network, family, ca }: Way, watch: Watch): Promise<net.Socket> {
  try {
    const { socket } = await connect(url, undefined, network, watch, family);
    if (url.protocol === "http:") return socket;
    const hostname = bare(url.hostname);
    const context = contextFor(ca ?? network.ca);
    watch.enter("connect");
    return await secure(socket, { hostname, context, protocols: ["http/1.1"], learn: () => undefined }, watch);
  } catch (error) {
    if (error instanceof Halted && watch.failure?.kind !== "timeout") throw error;
    throw new ProxyTrouble(error instanceof Error && "code" in error ? String(error.code) : "TIMEOUT");
  }
}

interface Shake {
  readonly url: URL;
  readonly context: tls.SecureContext;
  readonly way: Way;
}

async function shake(
  socket: net.Socket,
  { url, context, way }: Shake,
  watch: Watch,
  learned: Learned,
): Promise<tls.TLSSocket> {
  const protocols = PROTOCOLS[way.version];
  const learn = (facts: TlsFacts): void => void (learned.tls = facts);
  watch.enter("tls");
  try {
    const secured = await secure(socket, { hostname: bare(url.hostname), context, protocols, learn }, watch);
    if (way.version !== "2" || secured.alpnProtocol === "h2") return secured;
    secured.destroy();
  } catch (error) {
    const isRefusal = error instanceof Error && "code" in error && error.code === NO_PROTOCOL;
    if (!isRefusal) throw error;
  }
  throw Object.assign(new Error("the server speaks no version that was offered"), { code: NOT_SPOKEN[way.version] });
}

/** The alert of a server that has none of the protocols that were offered (RFC 7301, section 3.2). */
const NO_PROTOCOL = "ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL";

const NOT_SPOKEN = { "1.1": "HTTP1_NOT_SPOKEN", "2": "HTTP2_NOT_SPOKEN", any: "HTTP_NOT_SPOKEN" } as const;

const bare = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, "$1");
