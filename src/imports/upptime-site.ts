import { celText, statusCondition } from "./cel.ts";
import { durationText } from "./durations.ts";
import { hostAndPort, httpProbe, websocketProbe, type Place, type Written } from "./request.ts";
import { mayHoldCredential, PUBLIC } from "./references.ts";
import { SITE } from "./upptime-reasons.ts";
import { refers, requestText } from "./upptime-text.ts";
import type { WrittenMonitor } from "./contract.ts";
import type { StatusSpan } from "./cel.ts";

/** What counts as up where a site says nothing else. */
const EXPECTED: readonly StatusSpan[] = [
  [200, 208],
  [226, 226],
  [300, 308],
];
const FORM = "application/x-www-form-urlencoded";
const DEFAULTS = { redirects: 3, totalMs: 60_000 };

type Built = Omit<WrittenMonitor, "id">;

/** The monitor that a site becomes; `undefined` where it can't be asked, which is told. */
export function siteMonitor(place: Place): Built | undefined {
  const { part } = place;
  part.leaveOut(SITE);
  const check = part.text("check") ?? "http";
  const asked = part.text("type") === "globalping" ? globalping(place, check) : local(place, check);
  if (asked === undefined) return undefined;
  const slowMs = part.number("maxResponseTime");
  if (slowMs !== undefined)
    part.note(
      "maxResponseTime",
      "differs",
      "A slow answer that is wrong stays wrong; Upptime calls it degraded.",
      slowMs,
    );
  return { ...(slowMs !== undefined && slowMs > 0 && { slow: durationText(slowMs) }), ...asked };
}

function local(place: Place, check: string): Built | undefined {
  const { part } = place;
  if (part.text("type") !== undefined && part.text("type") !== "local")
    part.note("type", "differs", "Asked from where the workflow runs.", part.value("type"));
  part.leaveOut({ location: "Asked from where the workflow runs; only `type: globalping` has a location." });
  if (check === "tcp-ping" || check === "ssl") return portMonitor(place, check);
  if (check === "ws") return webSocket(place);
  if (check !== "http") {
    const why =
      "Upptime knows no such check and makes an HTTP request instead; so does this. A port is asked with the probe kind tcp.";
    part.note("check", "differs", why, check);
  }
  return overHttp(place);
}

const written = ({ part, references }: Place, key: string): Written | undefined => {
  const text = part.text(key);
  return text === undefined ? undefined : { key, text: requestText(part, key, text, references) };
};

const familyOf = ({ part }: Place): { family?: 6 } => (part.flag("ipv6") === true ? { family: 6 } : {});

function limitsOf({ part }: Place) {
  const [connect, request] = [part.number("connectTimeout"), part.number("requestTimeout")];
  return {
    connectMs: connect === undefined ? undefined : connect * 1_000,
    totalMs: request === undefined ? DEFAULTS.totalMs : request * 1_000,
  };
}

function overHttp(place: Place): Built {
  const { part } = place;
  part.leaveOut({ port: "An HTTP request goes to the port of its address." });
  const url = addressOf(place);
  const probe = httpProbe(place, {
    url,
    method: written(place, "method"),
    headers: headersOf(place),
    body: written(place, "body"),
    bodyType: FORM,
    redirects: part.number("maxRedirects") ?? DEFAULTS.redirects,
    ...limitsOf(place),
    ...familyOf(place),
  });
  return { probe, expect: [statusCondition(expectedOf(place)), ...bodyConditions(place)] };
}

/** curl takes an address without a scheme for http://. */
function addressOf(place: Place): Written {
  const url = written(place, "url") ?? { key: "url", text: "" };
  if (/^(?:[a-z][a-z0-9+.-]*:\/\/|\$\{)/i.test(url.text)) return url;
  place.part.note("url", "differs", "The address has no scheme; http:// is written before it, as curl takes it.");
  return { ...url, text: `http://${url.text}` };
}

function headersOf(place: Place): (Written & { name: string })[] {
  return place.part.texts("headers").flatMap((line, index) => {
    const key = `headers[${index}]`;
    const [, before = "", text = ""] = /^([^:]*):(.*)$/s.exec(line) ?? [];
    const name = before.trim();
    if (name !== "") return [{ key, name, text: requestText(place.part, key, text, place.references) }];
    place.part.note(key, "left-out", "A header is written as `Name: value`.");
    return [];
  });
}

function expectedOf({ part }: Place): readonly StatusSpan[] {
  const codes = part.texts("expectedStatusCodes").flatMap((text, index): StatusSpan[] => {
    const code = Number(text);
    if (Number.isInteger(code) && code >= 100 && code <= 999) return [[code, code]];
    part.note(`expectedStatusCodes[${index}]`, "left-out", "This is no HTTP status.");
    return [];
  });
  return codes.length === 0 ? EXPECTED : codes;
}

const BODY_KEYS = [
  ["__dangerous__body_down", "down", false],
  ["__dangerous__body_down_if_text_missing", "down", true],
  ["__dangerous__body_degraded", "degraded", false],
  ["__dangerous__body_degraded_if_text_missing", "degraded", true],
] as const;

function bodyConditions({ part }: Place): (string | { degraded: string })[] {
  return BODY_KEYS.flatMap(([key, otherwise, isWanted]) => {
    const text = part.text(key);
    if (text === undefined) return [];
    if (refers(text)) {
      part.note(
        key,
        "left-out",
        "A condition is public and can't hold a secret; write the text itself under `expect`.",
      );
      return [];
    }
    if (mayHoldCredential(text)) {
      part.note(key, "left-out", PUBLIC);
      return [];
    }
    part.note(key, "differs", "Upptime looks for it in the headers, too; here only the body is searched.");
    const condition = `${isWanted ? "" : "!"}text.contains(${celText(text)})`;
    return [otherwise === "down" ? condition : { degraded: condition }];
  });
}

const ASKED_OVER_HTTP = "Nothing is asked over HTTP here, so it has no meaning.";
const HTTP_ONLY = Object.fromEntries(
  ["method", "headers", "expectedStatusCodes", "maxRedirects", ...BODY_KEYS.map(([key]) => key)].map((key) => [
    key,
    ASKED_OVER_HTTP,
  ]),
);

function portMonitor(place: Place, check: "tcp-ping" | "ssl"): Built | undefined {
  const { part } = place;
  part.leaveOut({ ...HTTP_ONLY, body: ASKED_OVER_HTTP });
  const target = targetOf(place, check === "ssl" ? 443 : undefined);
  if (target === undefined) return undefined;
  const { connectMs, totalMs } = limitsOf(place);
  const limits = { ...(connectMs !== undefined && { connect: durationText(connectMs) }), total: durationText(totalMs) };
  return { probe: { kind: check === "ssl" ? "tls" : "tcp", ...target, ...familyOf(place), limits } };
}

/** Host and port; `undefined` where they can't be known, which is told. */
function targetOf({ part }: Place, usual: number | undefined): { host: string; port: number } | undefined {
  const address = part.text("url") ?? "";
  const { host, port: inAddress } = hostAndPort(address);
  const asked = part.text("port") ?? String(inAddress ?? usual ?? "");
  if (refers(address) || refers(asked)) {
    part.refuse(
      "Its host or port is a secret, which it can't be here. Write a monitor of the probe kind tcp or tls yourself.",
    );
    return undefined;
  }
  const port = Number(asked);
  if (asked !== "" && Number.isInteger(port) && port >= 1 && port <= 65_535) return { host, port };
  part.note(
    part.value("port") === undefined ? "url" : "port",
    "left-out",
    "No port is named, so nothing can be asked.",
  );
  return undefined;
}

function webSocket(place: Place): Built {
  place.part.leaveOut({ ...HTTP_ONLY, port: "A WebSocket goes to the port of its address." });
  const url = written(place, "url") ?? { key: "url", text: "" };
  // That it opens is enough for Upptime: it waits for no message.
  const asked = { url, headers: [], body: written(place, "body"), messages: 0, ...limitsOf(place), ...familyOf(place) };
  return { probe: websocketProbe(place, asked) };
}

const MEASURED = "A measurement from places of the world can't do this.";
const NOT_FROM_AFAR = Object.fromEntries(
  ["body", "maxRedirects", "connectTimeout", "requestTimeout", "ipv6", ...BODY_KEYS.map(([key]) => key)].map((key) => [
    key,
    MEASURED,
  ]),
);

function globalping(place: Place, check: string): Built | undefined {
  const { part } = place;
  part.leaveOut(NOT_FROM_AFAR);
  const from = (part.text("location") ?? "world").split(",").map((name) => name.trim());
  part.note(
    "type",
    "differs",
    "A measurement from elsewhere has one probe in each place, and a quorum: docs/probes.md#globalping.",
  );
  const target = check === "tcp-ping" || check === "ssl" ? fromAfarTcp(place, check) : fromAfarHttp(place);
  return target && { probe: { kind: "globalping", target, from } };
}

function fromAfarTcp(place: Place, check: string) {
  const { part } = place;
  part.leaveOut(HTTP_ONLY);
  if (check === "ssl") part.note("check", "differs", "Only that the port is open is measured from elsewhere.", check);
  const target = targetOf(place, check === "ssl" ? 443 : undefined);
  return target && { tcp: target.host, port: target.port };
}

function fromAfarHttp(place: Place) {
  const { part } = place;
  part.leaveOut({ port: "An HTTP request goes to the port of its address." });
  const probe = httpProbe(place, {
    url: addressOf(place),
    method: written(place, "method"),
    headers: headersOf(place),
  });
  if (JSON.stringify(probe).includes("${")) {
    part.refuse(
      "A measurement from elsewhere is public, and this one holds a secret. Ask it from where the workflow runs.",
    );
    return undefined;
  }
  const { url, method, headers } = probe;
  const isKnown = method === undefined || method === "HEAD" || method === "OPTIONS";
  if (!isKnown) part.note("method", "differs", "From elsewhere only GET, HEAD and OPTIONS are asked: this is a GET.");
  const status = expectedOf(place).flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  return {
    http: url,
    ...(isKnown && method !== undefined && { method }),
    ...(headers !== undefined && { headers }),
    status,
  };
}
