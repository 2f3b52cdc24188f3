import { sniffMediaType } from "./media-type.ts";
import type { HttpLimits, HttpRequest } from "../world.ts";
import type { HttpSettings } from "./http.ts";

export const USER_AGENT = "uptimeline (+https://github.com/uptimeline/uptimeline)";

/** Headers that may follow a redirect to another origin. Any other one that the config names may hold a secret, and stays. */
const HARMLESS_HEADERS: ReadonlySet<string> = new Set([
  "accept",
  "accept-encoding",
  "accept-language",
  "cache-control",
  "content-type",
  "user-agent",
]);

/** Header names that carry credentials by their name, whatever was written in them. */
const SECRET_HEADER = /^cookie$|^proxy-authorization$|key|token|secret|auth|password|signature/;

/**
 * What is put on the wire; `file` is what stands in the `bodyFile`. Credentials in the URL become a header, so that no
 * URL carries them.
 */
export function toRequest(asked: HttpSettings, file?: Uint8Array): HttpRequest {
  const url = new URL(asked.url);
  const authorization = authorizationOf(asked, url);
  const type = contentTypeOf(asked, file);
  const headers: Record<string, string> = {
    "user-agent": USER_AGENT,
    ...(asked.stream && { accept: "text/event-stream" }),
    ...(type !== undefined && { "content-type": type }),
    ...(authorization !== undefined && { authorization }),
  };
  for (const [name, value] of Object.entries(asked.headers)) headers[name.toLowerCase()] = value;
  url.username = "";
  url.password = "";
  url.hash = "";
  const body = bodyOf(asked, file);
  return {
    method: methodOf(asked),
    url: url.href,
    headers,
    ...(body !== undefined && { body }),
    secretHeaders: Object.keys(headers).filter((name) => !HARMLESS_HEADERS.has(name)),
    limits: toLimits(asked),
    ...wayOf(asked),
  };
}

/** How it is carried, where that is not as usual. */
function wayOf({ version, family, ca, proxy, stream }: HttpSettings): Partial<HttpRequest> {
  return {
    ...(version !== "1.1" && { version }),
    ...(family !== undefined && { family }),
    ...(ca !== undefined && { ca }),
    ...(!proxy && { proxy }),
    ...(stream && { arrivals: true }),
  };
}

export function methodOf(asked: HttpSettings): string {
  const { body, json, form, bodyFile } = asked;
  const hasBody = [body, json, form, bodyFile].some((value) => value !== undefined);
  return asked.method ?? (hasBody ? "POST" : "GET");
}

function bodyOf({ body, json, form }: HttpSettings, file: Uint8Array | undefined): string | Uint8Array | undefined {
  if (json !== undefined) return JSON.stringify(json);
  if (form === undefined) return body ?? file;
  return new URLSearchParams(
    Object.entries(form).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
}

function contentTypeOf({ json, form, bodyFile }: HttpSettings, file: Uint8Array | undefined): string | undefined {
  if (json !== undefined) return "application/json";
  if (form !== undefined) return "application/x-www-form-urlencoded";
  if (bodyFile === undefined || file === undefined) return undefined;
  if (bodyFile.toLowerCase().endsWith(".json")) return "application/json";
  return sniffMediaType(file) ?? (isText(file) ? "text/plain; charset=utf-8" : "application/octet-stream");
}

function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function toLimits({ limits: given, redirects }: HttpSettings): HttpLimits {
  return {
    dnsMs: given.dns,
    connectMs: given.connect,
    tlsMs: given.tls,
    sendMs: given.send,
    waitMs: given.wait,
    receiveMs: given.receive,
    totalMs: given.total,
    bodyBytes: given.bodyBytes,
    redirects,
  };
}

function authorizationOf({ auth }: HttpSettings, url: URL): string | undefined {
  if (auth?.bearer !== undefined) return `Bearer ${auth.bearer}`;
  if (auth?.basic !== undefined) return basicCredentials(auth.basic.user, auth.basic.password);
  if (url.username === "" && url.password === "") return undefined;
  return basicCredentials(unescaped(url.username), unescaped(url.password));
}

/** RFC 7617, in UTF-8. */
function basicCredentials(user: string, password: string): string {
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The request carries credentials by the look of it. */
export function carriesSecrets({ headers, url }: HttpRequest): boolean {
  const inHeaders = Object.keys(headers).some((name) => SECRET_HEADER.test(name));
  return inHeaders || [...new URL(url).searchParams.keys()].some((name) => SECRET_HEADER.test(name.toLowerCase()));
}
