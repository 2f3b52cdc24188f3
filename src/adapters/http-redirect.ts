import type { HttpRequest } from "../world.ts";

/** One request on its way: header names in lower case, the URL without credentials. */
export interface Hop {
  readonly method: string;
  readonly url: URL;
  readonly headers: ReadonlyMap<string, string>;
  readonly body?: string | Uint8Array;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const CREDENTIALS = ["authorization", "cookie", "proxy-authorization"];
/** Ours to say (RFC 9110, section 7.6.1): a length that is not the body's, or a second framing, breaks the connection. */
const OF_THE_CONNECTION = [
  "content-length",
  "transfer-encoding",
  "connection",
  "keep-alive",
  "proxy-connection",
  "upgrade",
  "te",
  "trailer",
];
/** They describe a body that is not sent any more. */
const OF_THE_BODY = ["content-type", "content-encoding", "content-language", "content-location"];

/**
 * The first hop. Credentials in the URL become Basic authentication unless the request has its own.
 * Throws Node's `ERR_INVALID_URL` or `ERR_INVALID_PROTOCOL`.
 */
export function firstHop(request: HttpRequest, defaults: Readonly<Record<string, string>>): Hop {
  const url = new URL(request.url);
  if (!isHttp(url)) throw Object.assign(new Error(`${url.protocol} is not HTTP`), { code: "ERR_INVALID_PROTOCOL" });
  const headers = new Map(Object.entries(defaults));
  if (url.username !== "" || url.password !== "") {
    const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    headers.set("authorization", `Basic ${Buffer.from(pair).toString("base64")}`);
  }
  for (const [name, value] of Object.entries(request.headers)) headers.set(name.toLowerCase(), value);
  for (const name of OF_THE_CONNECTION) headers.delete(name);
  const { method, body } = request;
  return { method: method.toUpperCase(), url: withoutCredentials(url), headers, ...(body !== undefined && { body }) };
}

/** Where an answer points, when it is a redirect that says where to. */
export function redirectOf(status: number, headers: ReadonlyMap<string, string>): string | undefined {
  return REDIRECTS.has(status) ? headers.get("location") : undefined;
}

/**
 * The request that follows a redirect, by the Fetch standard's rules (HTTP-redirect fetch): 303, and a POST on 301 and
 * 302, become a GET without a body; nothing secret goes to another origin. `undefined` when the target is no http(s) URL, or
 * when a body would go to another origin: a form may hold a secret as well as a header does, and nobody says which part.
 */
export function nextHop(hop: Hop, status: number, location: string, secretHeaders: readonly string[]): Hop | undefined {
  if (!URL.canParse(location, hop.url.href)) return undefined;
  const url = withoutCredentials(new URL(location, hop.url.href));
  if (!isHttp(url)) return undefined;
  const headers = new Map(hop.headers);
  const becomesGet =
    (status === 303 && hop.method !== "HEAD") || ((status === 301 || status === 302) && hop.method === "POST");
  if (url.origin !== hop.url.origin) {
    if (!becomesGet && hop.body !== undefined) return undefined;
    for (const name of [...CREDENTIALS, "host", ...secretHeaders]) headers.delete(name.toLowerCase());
  }
  if (!becomesGet) return { ...hop, url, headers };
  for (const name of OF_THE_BODY) headers.delete(name);
  return { method: "GET", url, headers };
}

const isHttp = (url: URL): boolean => url.protocol === "http:" || url.protocol === "https:";

function withoutCredentials(url: URL): URL {
  const plain = new URL(url.href);
  plain.username = "";
  plain.password = "";
  plain.hash = "";
  return plain;
}
