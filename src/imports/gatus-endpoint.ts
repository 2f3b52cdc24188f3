import { durationText, goDuration, intervalText } from "./durations.ts";
import { translate, type Asked } from "./gatus-condition.ts";
import { CLIENT, ENDPOINT, ENDPOINT_UI, KINDS } from "./gatus-reasons.ts";
import { refers, requestText } from "./gatus-text.ts";
import { cleanBody, mayHoldCredential, PUBLIC } from "./references.ts";
import {
  hiding,
  hostAndPort,
  httpProbe,
  websocketProbe,
  type Place,
  type WantedRequest,
  type Written,
} from "./request.ts";
import { SECOND_MS } from "../domain/instant.ts";
import type { Part } from "./source.ts";

type Built = Readonly<Record<string, unknown>>;

/** The monitor that an endpoint becomes; `undefined` where it can't be asked, which is told. */
export function endpointMonitor(place: Place): Built | undefined {
  const { part } = place;
  part.leaveOut(ENDPOINT);
  const url = part.text("url") ?? "";
  const asked = kindOf(part, url);
  if (asked === undefined) {
    const [, scheme = ""] = /^([a-z]+):\/\//i.exec(url) ?? [];
    part.refuse(
      (Object.hasOwn(KINDS, scheme.toLowerCase()) ? KINDS[scheme.toLowerCase()] : undefined) ??
        "Its address is of no kind that is asked.",
    );
    return undefined;
  }
  const probe = probeOf(place, asked, url);
  if (probe === undefined) return undefined;
  const expect = conditionsOf(part, asked);
  const conditions =
    asked === "http" && !expect.some((one) => one.includes("status")) ? ["status >= 100", ...expect] : expect;
  return {
    every: intervalOf(part, "interval", 60 * SECOND_MS),
    ...publishOf(part.part("ui")),
    probe,
    ...(conditions.length > 0 && { expect: conditions }),
  };
}

function kindOf(part: Part, url: string): Asked | undefined {
  if (part.value("dns") !== undefined) return "dns";
  if (/^https?:\/\//i.test(url)) return "http";
  if (/^wss?:\/\//i.test(url)) return "websocket";
  // What is a secret as a whole is most likely an address over HTTP.
  if (/^\$\{?\w+\}?$/.test(url)) return "http";
  return /^tcp:\/\//i.test(url) ? "tcp" : /^tls:\/\//i.test(url) ? "tls" : undefined;
}

function probeOf(place: Place, asked: Asked, url: string): Built | undefined {
  switch (asked) {
    case "http":
      return overHttp(place);
    case "websocket":
      return webSocket(place);
    case "dns":
      return dnsQuestion(place, url);
    case "tcp":
    case "tls":
      return portOf(place, asked, url);
  }
}

const written = ({ part, references }: Place, key: string): Written | undefined => {
  const text = part.text(key);
  return text === undefined ? undefined : { key, text: requestText(part, key, text, references) };
};

/** A time in the words of Go; told and left out where it is none. */
function timeOf(part: Part, key: string): number | undefined {
  const text = part.text(key);
  const ms = text === undefined ? undefined : goDuration(text);
  if (text !== undefined && (ms === undefined || ms <= 0)) part.note(key, "left-out", "This is no time.", text);
  return ms !== undefined && ms > 0 ? ms : undefined;
}

export function intervalOf(part: Part, key: string, usualMs: number): string {
  const { text, why } = intervalText(timeOf(part, key) ?? usualMs);
  if (why !== undefined) part.note(key, "differs", why, part.value(key));
  return text;
}

const TIMEOUT_MS = 10 * SECOND_MS;

/** Settings of the client; what our probes have no word for is told. */
function clientOf({ part }: Place): Pick<WantedRequest, "totalMs" | "family" | "redirects"> {
  const client = part.part("client");
  client.leaveOut(CLIENT);
  const network = client.text("network");
  const isFollowing = client.flag("ignore-redirect") !== true;
  return {
    totalMs: timeOf(client, "timeout") ?? TIMEOUT_MS,
    family: network === "ip4" ? 4 : network === "ip6" ? 6 : undefined,
    redirects: isFollowing ? 10 : 0,
  };
}

function overHttp(place: Place): Built {
  const { part } = place;
  const isGraphql = part.flag("graphql") === true;
  const body = bodyOf(place);
  const probe = httpProbe(place, {
    url: written(place, "url") ?? { key: "url", text: "" },
    method: written(place, "method"),
    headers: headersOf(place),
    body: body && isGraphql ? { ...body, text: JSON.stringify({ query: body.text }) } : body,
    bodyType: isGraphql ? "application/json" : undefined,
    ...clientOf(place),
  });
  part.leaveOut({ ssh: "Only an address with ssh:// has it." });
  return probe;
}

/** What Gatus puts into a body by itself. */
function bodyOf(place: Place): Written | undefined {
  const { part } = place;
  const body = written(place, "body");
  if (body === undefined) return undefined;
  if (/\[RANDOM_STRING_\d+\]/.test(body.text))
    part.note("body", "differs", "A call says the same each time: [RANDOM_STRING_…] is sent as it is written here.");
  const names = { "[ENDPOINT_NAME]": "name", "[ENDPOINT_GROUP]": "group", "[ENDPOINT_URL]": "url" };
  const text = Object.entries(names).reduce(
    (filled, [mark, key]) => filled.replaceAll(mark, () => part.text(key) ?? ""),
    body.text,
  );
  return { ...body, text };
}

function headersOf({ part, references }: Place): (Written & { name: string })[] {
  const headers = part.part("headers");
  return headers.keys.flatMap((name) => {
    const text = headers.text(name);
    const key = `headers.${name}`;
    return text === undefined ? [] : [{ key, name, text: requestText(part, key, text, references) }];
  });
}

const OVER_HTTP = "Nothing is asked over HTTP here, so it has no meaning.";
const NOT_OVER_HTTP = { method: OVER_HTTP, graphql: OVER_HTTP, headers: OVER_HTTP };

function webSocket(place: Place): Built {
  place.part.leaveOut({ method: OVER_HTTP, graphql: OVER_HTTP });
  const url = written(place, "url") ?? { key: "url", text: "" };
  return websocketProbe(place, {
    url,
    headers: headersOf(place),
    body: bodyOf(place),
    messages: 1,
    ...clientOf(place),
  });
}

function dnsQuestion(place: Place, url: string): Built | undefined {
  const { part } = place;
  part.leaveOut({ ...NOT_OVER_HTTP, body: OVER_HTTP });
  const dns = part.part("dns");
  const [name, type] = [dns.text("query-name") ?? "", dns.text("query-type")];
  const { totalMs } = clientOf(place);
  const server = url.replace(/^(?:udp|dns):\/\//i, "");
  const isAddress = /^(?:[\d.]+(?::\d+)?|\[[0-9a-f:]+\](?::\d+)?|[0-9a-f]*:[0-9a-f:]+)$/i.test(server);
  if (!isAddress && server !== "")
    part.note("url", "left-out", "A name server is named by its address; the runner's own is asked.");
  if (name === "" || refers(name)) {
    part.refuse("It names nothing that could be looked up.");
    return undefined;
  }
  return {
    kind: "dns",
    name,
    ...(type !== undefined && { type: type.toUpperCase() }),
    ...(isAddress && { server }),
    limits: { dns: durationText(totalMs ?? TIMEOUT_MS) },
  };
}

function portOf(place: Place, kind: "tcp" | "tls", url: string): Built | undefined {
  const { part } = place;
  part.leaveOut(NOT_OVER_HTTP);
  if (kind === "tls") part.leaveOut({ body: "Nothing is said over a connection that is only looked at." });
  const { host, port } = hostAndPort(url);
  if (host === "" || refers(url) || (port === undefined && kind === "tcp")) {
    part.refuse("Host and port must stand in its address, and can't be secrets.");
    return undefined;
  }
  const { totalMs, family } = clientOf(place);
  const body = kind === "tcp" ? bodyOf(place) : undefined;
  return {
    kind,
    host,
    ...(port !== undefined && { port }),
    ...(family !== undefined && { family }),
    ...(body !== undefined && { send: cleanBody(body.text, hiding(place, body.key)), answer: true }),
    limits: { total: durationText(totalMs ?? TIMEOUT_MS) },
  };
}

/** A field of the answer that is called a secret, held against a text. */
const COMPARES_SECRET =
  /^\[BODY\]\S{0,500}(?:token|secret|passw|auth|key|session|cookie|credential)\S{0,500} [!=]= (?!(?:true|false|-?\d{1,10})$)\S/i;

function conditionsOf(part: Part, asked: Asked): string[] {
  return part.texts("conditions").flatMap((text, index) => {
    const key = `conditions[${index}]`;
    if (refers(text)) {
      part.note(key, "left-out", "A condition is public and can't hold a secret; write what is meant under `expect`.");
      return [];
    }
    if (mayHoldCredential(text) || COMPARES_SECRET.test(text)) {
      part.note(key, "left-out", PUBLIC);
      return [];
    }
    const translated = translate(text.replaceAll("$$", "$"), asked);
    if (translated.is !== "condition") {
      part.note(key, "left-out", translated.why, text);
      return [];
    }
    if (translated.differs !== undefined) part.note(key, "differs", translated.differs, text);
    return [translated.text];
  });
}

function publishOf(ui: Part): { publish?: "name" } {
  ui.leaveOut(ENDPOINT_UI);
  const isHidden = ui.flag("hide-hostname") === true;
  if (ui.flag("hide-url") === true && !isHidden)
    ui.note("hide-url", "left-out", "Only the host is shown, unless `publish: url` stands here.");
  return isHidden ? { publish: "name" } : {};
}
