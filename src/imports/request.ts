import { cleanBody, cleanHeader, cleanSecret, cleanUrl, type References } from "./references.ts";
import { durationText } from "./durations.ts";
import type { Part } from "./source.ts";

/** A request as a source has it, its references already written as ours. */
export interface WantedRequest {
  readonly url: Written;
  readonly method?: Written | undefined;
  readonly headers: readonly (Written & { readonly name: string })[];
  readonly body?: Written | undefined;
  /** Of the body, where no header says it. */
  readonly bodyType?: string | undefined;
  /** Basic authentication that stands apart from the URL. */
  readonly user?: { readonly name: Written; readonly password: Written } | undefined;
  readonly redirects?: number | undefined;
  readonly connectMs?: number | undefined;
  readonly totalMs?: number | undefined;
  readonly family?: 4 | 6 | undefined;
}

export interface Written {
  /** Where it stands. */
  readonly key: string;
  readonly text: string;
}

/** Where a request stands, and what is told of it. */
export interface Place {
  readonly part: Part;
  /** The id of the monitor. */
  readonly id: string;
  readonly references: References;
}

type Probe = Readonly<Record<string, unknown>>;

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** The probe of a request over HTTP. No credential of the source is in it. */
export function httpProbe(place: Place, wanted: WantedRequest): Probe {
  const { url, user } = cleanUrl(wanted.url.text, hiding(place, wanted.url.key));
  const headers = headersOf(place, wanted);
  const { key } = wanted.url;
  const inUrl = user && { name: { key, text: user.name }, password: { key, text: user.password } };
  const auth = authOf(place, wanted.user ?? inUrl, headers);
  const { body } = wanted;
  const method = methodOf(place, wanted);
  return {
    kind: "http",
    url,
    ...(method !== undefined && { method }),
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(auth !== undefined && { auth }),
    ...(body !== undefined && { body: cleanBody(body.text, hiding(place, body.key)) }),
    ...(wanted.family !== undefined && { family: wanted.family }),
    ...(wanted.redirects !== undefined && { redirects: Math.min(20, Math.max(0, wanted.redirects)) }),
    ...limitsOf(wanted),
  };
}

/** The probe of a WebSocket: that it opens, and `messages` that come. */
export function websocketProbe(
  place: Place,
  wanted: Pick<WantedRequest, "url" | "headers" | "body" | "totalMs" | "connectMs" | "family"> & { messages: number },
): Probe {
  const { url, user } = cleanUrl(wanted.url.text, hiding(place, wanted.url.key));
  const headers = headersOf(place, wanted);
  const { body } = wanted;
  return {
    kind: "websocket",
    url: user === undefined ? url : url.replace("://", () => `://${userInfo(place, wanted.url.key, user)}@`),
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(body !== undefined && { send: [cleanBody(body.text, hiding(place, body.key))] }),
    messages: wanted.messages,
    ...(wanted.family !== undefined && { family: wanted.family }),
    ...limitsOf(wanted),
  };
}

function userInfo(place: Place, key: string, user: { readonly name: string; readonly password: string }): string {
  const { name, password } = hidden(place, { name: { key, text: user.name }, password: { key, text: user.password } });
  place.part.note(key, "to-do", "These secrets are put into the address as they are: escape them as in a URL.");
  return password === "" ? name : `${name}:${password}`;
}

/** Puts a reference in the place of a credential, and tells so. */
export function hiding({ part, id, references }: Place, key: string): (credential: string, field: string) => string {
  return (credential, field) => {
    const reference = references.hide(credential, `${id}_${field}`);
    part.note(
      key,
      "to-do",
      `A credential stands here; it was not copied. Put it into the secret ${reference.slice(2, -1)} of the repository, and replace it where it was public.`,
    );
    return reference;
  };
}

function methodOf({ part }: Place, { method, body }: WantedRequest): string | undefined {
  const wanted = method?.text.trim().toUpperCase() ?? "GET";
  if (method !== undefined && !METHODS.has(wanted)) {
    part.note(
      method.key,
      "left-out",
      "A request is made with GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS.",
      method.text,
    );
    return undefined;
  }
  return wanted === "GET" && body === undefined ? undefined : wanted;
}

function headersOf(place: Place, { headers, body, bodyType }: Pick<WantedRequest, "headers" | "body" | "bodyType">) {
  const built: Record<string, string> = {};
  for (const { key, name, text } of headers) {
    const value = cleanHeader(name, text.trim(), (credential) => hiding(place, key)(credential, name));
    if (HEADER_NAME.test(name) && HEADER_VALUE.test(value)) built[name] = value;
    else place.part.note(key, "left-out", "This is no header that HTTP can carry.");
  }
  const isTyped = Object.keys(built).some((name) => name.toLowerCase() === "content-type");
  return body === undefined || bodyType === undefined || isTyped ? built : { ...built, "Content-Type": bodyType };
}

type User = NonNullable<WantedRequest["user"]>;

function authOf(place: Place, user: User | undefined, headers: Readonly<Record<string, string>>): Probe | undefined {
  if (user === undefined) return undefined;
  if (Object.keys(headers).some((name) => name.toLowerCase() === "authorization")) {
    place.part.note(user.name.key, "left-out", "A header says who asks, which wins over a user and password.");
    return undefined;
  }
  const { name, password } = hidden(place, user);
  return { basic: { user: name, password } };
}

function hidden(place: Place, { name, password }: User): { name: string; password: string } {
  const clean = ({ key, text }: Written, field: string): string =>
    cleanSecret(text, (credential) => hiding(place, key)(credential, field));
  return { name: clean(name, "user"), password: clean(password, "password") };
}

function limitsOf({ connectMs, totalMs }: Pick<WantedRequest, "connectMs" | "totalMs">): { limits?: Probe } {
  const limits = {
    ...(connectMs !== undefined && connectMs > 0 && { connect: durationText(connectMs) }),
    ...(totalMs !== undefined && totalMs > 0 && { total: durationText(totalMs) }),
  };
  return Object.keys(limits).length === 0 ? {} : { limits };
}

/** Host and port of an address such as `tcp://db.example.com:5432`, `[2001:db8::1]:53` or `example.com`. */
export function hostAndPort(address: string): { readonly host: string; readonly port?: number } {
  const bare = address
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, "")
    .replace(/^[^/?#]*@/, "")
    .replace(/[/?#].*$/s, "");
  const match = /^(?:\[([0-9a-f:.]+)\]|([^:]*))(?::(\d{1,5}))?$/i.exec(bare);
  const host = match?.[1] ?? match?.[2];
  // More than one colon and no brackets: an IPv6 address alone.
  return host === undefined ? { host: bare } : { host, ...(match?.[3] !== undefined && { port: Number(match[3]) }) };
}
