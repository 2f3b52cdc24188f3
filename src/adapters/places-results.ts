import { z } from "zod";
import type { Certificate, Exchange, ExchangeFailure, Phase, PlaceExchange, TlsFacts } from "../domain/exchange.ts";
import type { PlacesRequest } from "../world.ts";
import { readFailed } from "./places-failed.ts";

const text = z.string().catch("");
const ms = z.number().nonnegative().nullish().catch(undefined);

const Probe = z.object({
  continent: text,
  region: text,
  country: text,
  state: text,
  city: text,
  network: text,
  asn: z.number().nullish().catch(undefined),
  tags: z.array(text).catch([]),
});

const Item = z.object({ probe: Probe, result: z.looseObject({ status: text, rawOutput: text }) });
type Item = z.infer<typeof Item>;
type Result = Item["result"];

const Measurement = z.object({ status: text, results: z.array(z.unknown()) });

/** Any status but `in-progress` is final. */
export function isFinished(data: unknown): boolean {
  const read = Measurement.safeParse(data);
  return !read.success || read.data.status !== "in-progress";
}

type Kind = PlacesRequest["what"]["kind"];

/**
 * A measurement's results as the exchanges of the places asked for; `undefined` for what is no measurement. A place in which
 * nobody measured has an exchange too, whose failure says so. Nothing of it is trusted.
 */
export function readPlaces(data: unknown, request: PlacesRequest, startedAtMs: number): PlaceExchange[] | undefined {
  const read = Measurement.safeParse(data);
  if (!read.success) return undefined;
  const items = read.data.results.slice(0, request.from.length).flatMap((item) => Item.safeParse(item).data ?? []);
  const seen = items.map(({ probe, result }) => ({
    place: placeName([probe.country, probe.city].filter((part) => part !== "").join("-")),
    exchange: { startedAtMs, ...EMPTY, ...readResult(request.what, result) },
  }));
  const missing = unmeasured(request.from, items).map((from) => ({
    place: placeName(from),
    exchange: { startedAtMs, ...EMPTY, failure: sourceFailure("NO_PROBE") },
  }));
  return named([...seen, ...missing]);
}

const EMPTY = { totalMs: 0, phases: {}, headers: new Map<string, string>(), body: new Uint8Array(), redirects: 0 };

const sourceFailure = (code: string): ExchangeFailure => ({ kind: "source", phase: "wait", code });

const placeName = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 36) || "somewhere";

/** Two probes in one city are told apart by a number. */
function named(places: readonly PlaceExchange[]): PlaceExchange[] {
  const counts = new Map<string, number>();
  return places.map((one) => {
    const count = (counts.get(one.place) ?? 0) + 1;
    counts.set(one.place, count);
    return count === 1 ? one : { ...one, place: `${one.place}-${count}` };
  });
}

/** The places asked for that none of the probes lies in, as many as there are too few probes. */
function unmeasured(from: readonly string[], items: readonly Item[]): string[] {
  const lies = (word: string): boolean => items.some(({ probe }) => liesIn(word, probe));
  return from.toSorted((a, b) => Number(lies(a)) - Number(lies(b))).slice(0, from.length - items.length);
}

function liesIn(magic: string, { asn, tags, ...probe }: Item["probe"]): boolean {
  const words = [...Object.values(probe), ...tags, ...(typeof asn === "number" ? [`as${asn}`] : [])];
  return magic
    .toLowerCase()
    .split("+")
    .every((part) => words.some((word) => word.toLowerCase() === part.trim()));
}

type Seen = Partial<Exchange>;

function readResult(what: PlacesRequest["what"], result: Result): Seen {
  switch (result.status) {
    case "finished":
      return READ[what.kind](result, what);
    case "failed":
      return { failure: readFailed(what.kind, result.rawOutput) };
    default:
      return { failure: sourceFailure(result.status === "in-progress" ? "UNFINISHED" : "OFFLINE") };
  }
}

const READ: Readonly<Record<Kind, (result: Result, what: PlacesRequest["what"]) => Seen>> = {
  http: readHttp,
  tcp: readTcp,
  dns: readDns,
};

const BAD_RESULT: Seen = { failure: sourceFailure("BAD_RESULT") };

const HttpResult = z.object({
  statusCode: z.int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.array(z.string())])).catch({}),
  rawBody: z.string().nullish().catch(undefined),
  resolvedAddress: z.string().nullish().catch(undefined),
  timings: z.object({ total: ms, dns: ms, tcp: ms, tls: ms, firstByte: ms, download: ms }),
  tls: z.unknown(),
});

function readHttp(result: Result): Seen {
  const read = HttpResult.safeParse(result);
  if (!read.success) return BAD_RESULT;
  const { statusCode, headers, rawBody, resolvedAddress, timings } = read.data;
  const { dns, tcp, tls, firstByte, download } = timings;
  const shown = readTls(read.data.tls);
  const phases = withoutNothing({ dns, connect: tcp, tls, wait: firstByte, receive: download });
  const seen = {
    totalMs: timings.total ?? sum(Object.values(phases)),
    phases,
    headers: new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat().join(", ")])),
    body: new TextEncoder().encode(rawBody ?? ""),
    ...familyOf(resolvedAddress),
    ...(shown !== undefined && { tls: shown }),
  };
  // The network's probes go on where a certificate is not trusted; nobody else's program does.
  if (shown?.untrusted === undefined) return { ...seen, status: statusCode };
  return { ...seen, failure: { kind: "transport", phase: "tls", code: shown.untrusted } };
}

const Tls = z.object({
  protocol: text,
  cipherName: text,
  authorized: z.boolean(),
  error: z.string().nullish().catch(undefined),
  createdAt: z.iso.datetime({ offset: true }),
  expiresAt: z.iso.datetime({ offset: true }),
  subject: z.object({ CN: text, alt: text }),
  issuer: z.object({ O: text, CN: text }),
  fingerprint256: text,
});

function readTls(value: unknown): TlsFacts | undefined {
  const read = Tls.safeParse(value);
  if (!read.success) return undefined;
  const { protocol, cipherName, authorized, error, createdAt, expiresAt, subject, issuer, fingerprint256 } = read.data;
  const own: Certificate = {
    subject: subject.CN,
    issuer: issuer.CN || issuer.O,
    names: subject.alt.split(", ").flatMap((name) => /^(?:DNS|IP Address):(.+)$/.exec(name)?.[1] ?? []),
    from: new Date(createdAt).toISOString(),
    to: new Date(expiresAt).toISOString(),
    fingerprint: fingerprint256.replaceAll(":", "").toLowerCase(),
  };
  const untrusted = /^[A-Z][A-Z0-9_]{2,39}$/.test(error ?? "") ? (error ?? "") : "CERT_UNTRUSTED";
  return { protocol, cipher: cipherName, chain: [own], ...(!authorized && { untrusted }) };
}

const TcpResult = z.object({
  resolvedAddress: z.string().nullish().catch(undefined),
  stats: z.object({ avg: ms, rcv: z.number(), total: z.number() }),
});

/** The mean of the connections that were made; one of them is enough. */
function readTcp(result: Result): Seen {
  const read = TcpResult.safeParse(result);
  if (!read.success) return BAD_RESULT;
  const { stats, resolvedAddress } = read.data;
  if (stats.rcv === 0 || typeof stats.avg !== "number")
    return { failure: { kind: "timeout", phase: "connect", code: "ETIMEDOUT" } };
  return { totalMs: stats.avg, phases: { connect: stats.avg }, ...familyOf(resolvedAddress) };
}

const DnsResult = z.object({
  statusCodeName: z.string().regex(/^[A-Z]{2,20}$/),
  answers: z.array(z.unknown()).catch([]),
  timings: z.object({ total: ms }),
});
const Answer = z.object({ type: z.string(), value: z.string().max(4_096), ttl: z.number().nonnegative() });

/** Codes as Node's resolver has them. */
const DNS_CODES: Readonly<Record<string, string>> = {
  NXDOMAIN: "ENOTFOUND",
  FORMERR: "EFORMERR",
  NOTIMP: "ENOTIMP",
};

function readDns(result: Result, what: PlacesRequest["what"]): Seen {
  const read = DnsResult.safeParse(result);
  if (!read.success || what.kind !== "dns") return BAD_RESULT;
  const { statusCodeName, answers, timings } = read.data;
  const totalMs = timings.total ?? 0;
  const timed = { totalMs, phases: { dns: totalMs } };
  if (statusCodeName !== "NOERROR") {
    const code = DNS_CODES[statusCodeName] ?? `E${statusCodeName}`;
    return { ...timed, failure: { kind: "transport", phase: "dns", code } };
  }
  const records = answers
    .flatMap((answer) => Answer.safeParse(answer).data ?? [])
    .filter(({ type }) => type === what.type)
    .map(({ value, ttl }) => ({ type: what.type, value: unquoted(value).replace(/(?<=[^.])\.$/, ""), ttl }));
  return { ...timed, records: records.toSorted((a, b) => (a.value < b.value ? -1 : 1)) };
}

/** A text record comes in quotes, in several where it is long. */
const unquoted = (value: string): string =>
  value.startsWith('"') ? [...value.matchAll(QUOTED)].map(([, part]) => part).join("") : value;

/** The last one may lack its end: a pattern that could fail there would go over the text again from each quote. */
const QUOTED = /"((?:[^"\\]|\\.)*)(?:"|\\?$)/gs;

function withoutNothing(times: Partial<Record<Phase, number | null | undefined>>): Partial<Record<Phase, number>> {
  return Object.fromEntries(Object.entries(times).filter(([, time]) => typeof time === "number"));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const familyOf = (address: string | null | undefined): { readonly family?: 4 | 6 } =>
  typeof address !== "string" ? {} : { family: address.includes(":") ? 6 : 4 };
