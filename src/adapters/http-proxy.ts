import type net from "node:net";
import ipaddr from "ipaddr.js";
import { http } from "./node-http.ts";
import { unlessHalted } from "./http-watch.ts";
import type { Watch } from "./http-watch.ts";

/** What the environment says of proxies, by curl's names: `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`. */
export interface Proxies {
  readonly httpsProxy?: string;
  readonly httpProxy?: string;
  readonly noProxy?: string;
}

export interface Proxy {
  /** Without credentials. */
  readonly url: URL;
  /** The value of `proxy-authorization`. */
  readonly authorization?: string;
}

/**
 * The proxy between us and the world does not do its work: that tells nothing of the target. Neither the message nor the
 * code holds the proxy's URL, which may carry a password.
 */
export class ProxyTrouble extends Error {
  override readonly name = "ProxyTrouble";
  readonly code: string;

  constructor(code: string, cause?: unknown) {
    super("the proxy does not do its work", { cause });
    this.code = code;
  }
}

/** The variables by their names in capitals, else in small letters; empty ones are as good as none. */
export function proxiesIn(environment: Readonly<Record<string, string | undefined>>): Proxies {
  const read = (name: string): string | undefined =>
    [environment[name.toLowerCase()], environment[name]].find((value) => value !== undefined && value !== "");
  const [httpsProxy, httpProxy, noProxy] = [read("HTTPS_PROXY"), read("HTTP_PROXY"), read("NO_PROXY")];
  return {
    ...(httpsProxy !== undefined && { httpsProxy }),
    ...(httpProxy !== undefined && { httpProxy }),
    ...(noProxy !== undefined && { noProxy }),
  };
}

/** The passwords in the proxies' URLs, by the variable's name, as they are meant and as they are written. */
export function passwordsIn({ httpsProxy, httpProxy }: Proxies): ReadonlyMap<string, string> {
  const passwords = Object.entries({ HTTPS_PROXY: httpsProxy, HTTP_PROXY: httpProxy }).flatMap(([name, text]) => {
    const written =
      text === undefined ? "" : (URL.parse(text.includes("://") ? text : `http://${text}`)?.password ?? "");
    return written === "" ? [] : [[`${name} (written)`, written] as const, [name, unescaped(written)] as const];
  });
  return new Map(passwords);
}

/** The proxy that a URL is asked through, if any. Throws `ProxyTrouble` where it is no URL of an HTTP proxy. */
export function proxyFor(target: URL, proxies: Proxies): Proxy | undefined {
  const named = target.protocol === "https:" ? proxies.httpsProxy : proxies.httpProxy;
  if (named === undefined || named === "" || isExempt(target, proxies.noProxy ?? "")) return undefined;
  const text = named.includes("://") ? named : `http://${named}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw new ProxyTrouble("BAD_PROXY_URL");
  const { username, password } = url;
  url.username = "";
  url.password = "";
  if (username === "" && password === "") return { url };
  const pair = `${unescaped(username)}:${unescaped(password)}`;
  return { url, authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * By curl's rules: `*`, a name (with or without a leading dot or `*.`) for itself and all below it, an address, a range in
 * CIDR notation, each with or without a port; separated by commas or spaces.
 */
export function isExempt(target: URL, noProxy: string): boolean {
  const host = target.hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/\.$/, "");
  const port = target.port || (target.protocol === "https:" ? "443" : "80");
  const entries = noProxy.toLowerCase().split(/[\s,]+/);
  return entries.some((entry) => {
    const [, name = "", only] = /^(\[[^\]]*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (name === "" || (only !== undefined && only !== port)) return false;
    return name === "*" || covers(name.replace(/^\[(.*)\]$/, "$1"), host);
  });
}

function covers(entry: string, host: string): boolean {
  if (!ipaddr.isValid(host)) {
    const name = entry.replace(/^\*?\.+/, "").replace(/\.$/, "");
    return name !== "" && (host === name || host.endsWith(`.${name}`));
  }
  const address = ipaddr.process(host);
  if (ipaddr.isValid(entry)) return ipaddr.process(entry).toString() === address.toString();
  if (!ipaddr.isValidCIDR(entry)) return false;
  const [range, bits] = ipaddr.parseCIDR(entry);
  return range.kind() === address.kind() && address.match([range, bits]);
}

/** What a proxy says where it can't reach the target: that speaks of the target. */
const TARGET_UNREACHED: ReadonlySet<number> = new Set([502, 503, 504]);

/**
 * A tunnel through the proxy to the target (`CONNECT`, RFC 9110, section 9.3.6). Rejects with `PROXY_<status>` of a target
 * that the proxy can't reach, with `ProxyTrouble`, or with `Halted`.
 */
export async function tunnel(socket: net.Socket, target: URL, proxy: Proxy, watch: Watch): Promise<void> {
  const authority = `${target.hostname}:${target.port || (target.protocol === "https:" ? 443 : 80)}`;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const request = http.request({
    createConnection: () => socket,
    method: "CONNECT",
    path: authority,
    setHost: false,
    headers: {
      host: authority,
      ...(proxy.authorization !== undefined && { "proxy-authorization": proxy.authorization }),
    },
  });
  request.once("connect", ({ statusCode = 0 }, _, head: Buffer) => {
    if (statusCode >= 200 && statusCode < 300) {
      if (head.length > 0) socket.unshift(head);
      resolve();
    } else if (TARGET_UNREACHED.has(statusCode)) {
      reject(Object.assign(new Error("the proxy does not reach the target"), { code: `PROXY_${statusCode}` }));
    } else reject(new ProxyTrouble(`PROXY_${statusCode}`));
  });
  request.on("error", (error: NodeJS.ErrnoException) => reject(new ProxyTrouble(error.code ?? "PROXY_FAILED")));
  request.end();
  try {
    await unlessHalted(promise, watch.halt);
  } catch (error) {
    socket.destroy();
    throw error;
  }
}
