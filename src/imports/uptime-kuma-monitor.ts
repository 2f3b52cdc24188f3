import { bodyPath, celText, statusCondition, type StatusSpan } from "./cel.ts";
import { durationText, intervalText } from "./durations.ts";
import { escaped, isDubious, mayHoldCredential, PUBLIC } from "./references.ts";
import { httpProbe, websocketProbe, type Place, type Written } from "./request.ts";
import { isMapping } from "./source.ts";
import { MONITOR, TYPES } from "./uptime-kuma-reasons.ts";
import { SECOND_MS } from "../domain/instant.ts";
import type { Part } from "./source.ts";

type Built = Readonly<Record<string, unknown>>;

/** What a monitor of each type has beside that of all; of the others it is left out. */
const OWN_KEYS: Readonly<Record<string, readonly string[]>> = {
  url: ["http", "keyword", "json-query", "websocket-upgrade"],
  method: ["http", "keyword", "json-query"],
  headers: ["http", "keyword", "json-query"],
  body: ["http", "keyword", "json-query"],
  httpBodyEncoding: ["http", "keyword", "json-query"],
  accepted_statuscodes: ["http", "keyword", "json-query"],
  maxredirects: ["http", "keyword", "json-query"],
  authMethod: ["http", "keyword", "json-query"],
  basic_auth_user: ["http", "keyword", "json-query"],
  basic_auth_pass: ["http", "keyword", "json-query"],
  tlsCa: ["http", "keyword", "json-query"],
  ipFamily: ["http", "keyword", "json-query"],
  keyword: ["keyword"],
  invertKeyword: ["keyword"],
  jsonPath: ["json-query"],
  jsonPathOperator: ["json-query"],
  expectedValue: ["json-query"],
  hostname: ["port", "dns"],
  port: ["port", "dns"],
  dns_resolve_server: ["dns"],
  dns_resolve_type: ["dns"],
  pushToken: ["push"],
};

/** The monitor that one of Uptime Kuma's becomes; `undefined` where it can't be asked, which is told. */
export function kumaMonitor(place: Place): Built | undefined {
  const { part } = place;
  const type = part.text("type") ?? "";
  if (part.flag("upsideDown") === true)
    return refused(part, "It is well when its call fails, which no monitor here is.");
  const ask = Object.hasOwn(ASK, type) ? ASK[type] : undefined;
  if (ask === undefined)
    return refused(part, (Object.hasOwn(TYPES, type) ? TYPES[type] : undefined) ?? "Nothing of its type is asked.");
  part.leaveOut(MONITOR);
  const others = Object.entries(OWN_KEYS).filter(([, types]) => !types.includes(type));
  part.leaveOut(Object.fromEntries(others.map(([key]) => [key, "Only another type of monitor has it."])));
  const built = ask(place);
  return built && { ...intervalOf(part), ...(type !== "push" && judgeOf(part)), ...built };
}

function refused(part: Part, why: string): undefined {
  part.refuse(why);
}

const ASK: Readonly<Record<string, (place: Place) => Built | undefined>> = {
  http: (place) => overHttp(place, []),
  keyword: (place) => overHttp(place, keywordOf(place.part)),
  "json-query": (place) => overHttp(place, queryOf(place.part)),
  "websocket-upgrade": webSocket,
  port: openPort,
  dns: dnsQuestion,
  push: heartbeat,
};

function intervalOf(part: Part): { every: string } {
  const seconds = part.number("interval") ?? 60;
  const { text, why } = intervalText(seconds * SECOND_MS);
  if (why !== undefined) part.note("interval", "differs", why, seconds);
  return { every: text };
}

/** A monitor is down after so many retries of the first failure. */
function judgeOf(part: Part): { judge?: { failures: number } } {
  const retries = part.number("maxretries");
  if (retries === undefined || !Number.isInteger(retries) || retries < 0 || retries > 99) return {};
  if (retries === 0)
    part.note(
      "maxretries",
      "differs",
      "One failure is enough, as before; leave out `judge` to have it repeated before it is believed.",
    );
  return { judge: { failures: retries + 1 } };
}

/** The time after which a call is given up, where it is not set. */
const PATIENCE = 0.8;

function totalMsOf(part: Part): number {
  const seconds = part.number("timeout");
  if (seconds !== undefined && seconds > 0) return seconds * SECOND_MS;
  return (part.number("interval") ?? 60) * SECOND_MS * PATIENCE;
}

const written = ({ part }: Place, key: string): Written | undefined => {
  const text = part.text(key);
  return text === undefined ? undefined : { key, text: escaped(text) };
};

const BODY_TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  xml: "text/xml; charset=utf-8",
};

const NO_ADDRESS = "It has no address that could be asked.";

function overHttp(place: Place, more: readonly string[]): Built | undefined {
  const { part } = place;
  if (part.value("url") === undefined) return refused(part, NO_ADDRESS);
  const encoding = part.text("httpBodyEncoding") ?? "json";
  const [user, password] = [written(place, "basic_auth_user"), written(place, "basic_auth_pass")];
  const none = { key: "basic_auth_user", text: "" };
  const family = part.text("ipFamily");
  const ca = caOf(part);
  const probe = httpProbe(place, {
    url: written(place, "url") ?? { key: "url", text: "" },
    method: written(place, "method"),
    headers: headersOf(place),
    body: written(place, "body"),
    bodyType: BODY_TYPES[encoding],
    user:
      isBasic(part) && (user ?? password) !== undefined
        ? { name: user ?? none, password: password ?? none }
        : undefined,
    redirects: part.number("maxredirects"),
    totalMs: totalMsOf(part),
    family: family === "ipv4" ? 4 : family === "ipv6" ? 6 : undefined,
  });
  return { probe: { ...probe, ...(ca !== undefined && { ca }) }, expect: [statusCondition(statusesOf(part)), ...more] };
}

function caOf(part: Part): string | undefined {
  const ca = part.text("tlsCa");
  if (ca === undefined || !mayHoldCredential(ca)) return ca;
  part.note("tlsCa", "left-out", "More than certificates stands here; it was not copied.");
  return undefined;
}

/** Older exports name no method: a user alone was enough. */
function isBasic(part: Part): boolean {
  const method = part.text("authMethod") ?? "basic";
  if (method === "basic") return true;
  part.note(
    "authMethod",
    "left-out",
    "Of what says who asks, only a user with a password and headers are taken over.",
    method,
  );
  part.leaveOut({
    basic_auth_user: "It belongs to a method that is not spoken.",
    basic_auth_pass: "It belongs to a method that is not spoken.",
  });
  return false;
}

/** Headers stand as JSON in a text. */
function headersOf({ part }: Place): (Written & { name: string })[] {
  const text = part.text("headers");
  if (text === undefined) return [];
  const parsed = parseJson(text);
  if (!isMapping(parsed)) {
    part.note("headers", "left-out", "Headers are a mapping in JSON, and this is none.");
    return [];
  }
  return Object.entries(parsed).map(([name, value]) => ({ key: "headers", name, text: escaped(String(value)) }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const SUCCESS: readonly StatusSpan[] = [[200, 299]];

function statusesOf(part: Part): readonly StatusSpan[] {
  const spans = part.texts("accepted_statuscodes").flatMap((text, index): StatusSpan[] => {
    const [, from, to] = /^(\d{3})(?:-(\d{3}))?$/.exec(text) ?? [];
    if (from !== undefined) return [[Number(from), Number(to ?? from)]];
    part.note(`accepted_statuscodes[${index}]`, "left-out", "This is neither a status nor a span of them.");
    return [];
  });
  return spans.length === 0 ? SUCCESS : spans;
}

function keywordOf(part: Part): string[] {
  const keyword = part.text("keyword");
  if (keyword === undefined) return [];
  if (mayHoldCredential(keyword)) {
    part.note("keyword", "left-out", PUBLIC);
    return [];
  }
  return [`${part.flag("invertKeyword") === true ? "!" : ""}text.contains(${celText(keyword)})`];
}

const COMPARED: Readonly<Record<string, string>> = {
  "==": "==",
  "!=": "!=",
  ">": ">",
  ">=": ">=",
  "<": "<",
  "<=": "<=",
};

function queryOf(part: Part): string[] {
  const [path, expected] = [part.text("jsonPath") ?? "$", part.text("expectedValue") ?? ""];
  const operator = part.text("jsonPathOperator") ?? "==";
  const at = bodyPath(path);
  if (at === undefined) {
    const why = "Only a path of names and numbers is taken over; write the query under `expect`, in CEL.";
    part.leaveOut({ jsonPath: why, jsonPathOperator: why, expectedValue: why });
    return [];
  }
  const isLiteral = /^-?\d+(?:\.\d+)?$/.test(expected) || expected === "true" || expected === "false";
  if (mayHoldCredential(expected) || (isDubious(path) && expected !== "" && !isLiteral)) {
    part.note("expectedValue", "left-out", PUBLIC);
    return [];
  }
  if (operator === "contains") return [`${at}.contains(${celText(expected)})`];
  const compared = Object.hasOwn(COMPARED, operator) ? COMPARED[operator] : undefined;
  if (compared === undefined) {
    part.note("jsonPathOperator", "left-out", "There is no such comparison.", operator);
    return [];
  }
  return [`${at} ${compared} ${isLiteral ? expected : celText(expected)}`];
}

function webSocket(place: Place): Built | undefined {
  if (place.part.value("url") === undefined) return refused(place.part, NO_ADDRESS);
  const url = written(place, "url") ?? { key: "url", text: "" };
  return { probe: websocketProbe(place, { url, headers: [], messages: 0, totalMs: totalMsOf(place.part) }) };
}

function openPort({ part }: Place): Built | undefined {
  const [host, port] = [part.text("hostname"), part.number("port")];
  if (host === undefined || port === undefined) return refused(part, "It names no port that could be asked.");
  return { probe: { kind: "tcp", host, port, limits: { total: durationText(totalMsOf(part)) } } };
}

function dnsQuestion({ part }: Place): Built | undefined {
  const name = part.text("hostname");
  if (name === undefined) return refused(part, "It names nothing that could be looked up.");
  const [first, ...more] = (part.text("dns_resolve_server") ?? "").split(",").map((one) => one.trim());
  if (more.length > 0) part.note("dns_resolve_server", "differs", "One name server is asked, the first.");
  const [type, port] = [part.text("dns_resolve_type"), part.number("port") ?? 53];
  const isIpv6 = (first ?? "").includes(":");
  const server = port === 53 ? first : isIpv6 ? `[${first ?? ""}]:${port}` : `${first ?? ""}:${port}`;
  return {
    probe: {
      kind: "dns",
      name,
      ...(type !== undefined && { type }),
      ...(first !== undefined && first !== "" && { server }),
      limits: { dns: durationText(totalMsOf(part)) },
    },
  };
}

function heartbeat({ part, id, references }: Place): Built {
  part.leaveOut({ pushToken: "A credential stands here; it was not copied, and is no longer needed." });
  const secret = references.mention(`${id}_heartbeat_key`);
  const why = `Reports are sent and signed in another way (docs/heartbeats.md). Make a key, put it into the secret ${secret.slice(2, -1)} of the repository, and sign with it.`;
  part.note("type", "to-do", why, "push");
  const late = "A report is missed when it comes later than `every` and `grace`.";
  part.leaveOut({ timeout: late, maxretries: late });
  return { probe: { kind: "heartbeat", secret } };
}
