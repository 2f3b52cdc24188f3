import { retryAfterSeconds } from "../domain/provider-error-retry.ts";
import { MINUTE_MS } from "../domain/instant.ts";
import type { Exchange } from "../domain/exchange.ts";
import type { ChannelWorld, Sent } from "./channel.ts";
import { plain, shorten } from "./plain.ts";

/** What is posted to a receiver. */
export interface Letter {
  /** Id of the channel. */
  readonly channel: string;
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  /** What an answer must not repeat, beside the parts of the address. */
  readonly secrets?: readonly string[];
}

/** An answer with a status. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  /** `undefined` where it is not JSON. */
  readonly json: unknown;
}

/** What an answer means; `said` are the receiver's own words. */
export type Reading =
  | { readonly ok: true }
  | { readonly ok: false; readonly said: string; readonly isFinal: boolean; readonly retryAfterMs?: number };

const LIMITS = {
  dnsMs: 10_000,
  connectMs: 10_000,
  tlsMs: 10_000,
  sendMs: 10_000,
  waitMs: 15_000,
  receiveMs: 15_000,
  totalMs: 20_000,
  bodyBytes: 100_000,
  // A key that stands in the address, or in the body, is for that address alone.
  redirects: 0,
};

/** Posts and reads the answer. What it says of a failure names the channel and the host, never the address. */
export async function post(letter: Letter, read: (answer: Answer) => Reading, world: ChannelWorld): Promise<Sent> {
  const { channel, url, method = "POST", headers = {}, body } = letter;
  const all = { "content-type": "application/json; charset=utf-8", ...lowered(headers) };
  const exchange = await world.http.exchange({
    method,
    url,
    headers: all,
    body,
    secretHeaders: Object.keys(all),
    limits: LIMITS,
  });
  const host = URL.parse(url)?.host ?? "the address";
  const failed = (said: string, isFinal: boolean, retryAfterMs?: number): Sent => ({
    ok: false,
    why: `${channel} (${host}): ${withoutSecrets(shorten(plain(said), 300), letter)}`,
    isFinal,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
  if (exchange.failure !== undefined || exchange.status === undefined) return failed(faultOf(exchange), false);
  const reading = read(answerOf(exchange, exchange.status));
  if (reading.ok) return reading;
  const asked = retryAfterSeconds(exchange.headers, undefined, world.clock.now());
  const { said, isFinal, retryAfterMs = asked === undefined ? undefined : asked * 1_000 } = reading;
  return failed(said, isFinal, isFinal ? undefined : retryAfterMs);
}

const lowered = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function faultOf({ failure }: Exchange): string {
  return failure === undefined ? "no answer" : `${failure.kind} in ${failure.phase}: ${failure.code}`;
}

function answerOf({ body }: Exchange, status: number): Answer {
  const text = new TextDecoder().decode(body);
  try {
    return { status, text, json: JSON.parse(text) as unknown };
  } catch {
    return { status, text, json: undefined };
  }
}

/** A receiver that repeats the key in its complaint must not carry it into our log. */
function withoutSecrets(said: string, { url, secrets = [] }: Letter): string {
  const { pathname = "", searchParams = new URLSearchParams(), username = "", password = "" } = URL.parse(url) ?? {};
  const keys = pathname.split("/").filter((part) => part.length >= 20 || /\d/.test(part));
  const parts = [url, pathname, ...keys, ...searchParams.values(), username, password, ...secrets];
  return parts
    .filter((part) => part.length >= 6)
    .sort((a, b) => b.length - a.length)
    .reduce((text, part) => text.replaceAll(part, "***"), said);
}

/** Codes after which the same may be taken later. */
const mayPass = (status: number): boolean => status === 408 || status === 425 || status === 429 || status >= 500;

/** The reading of a status alone; `said` are the words of the body. */
export function readStatus({ status, text }: Answer, said?: string): Reading {
  if (status >= 200 && status < 300) return { ok: true };
  if (status >= 300 && status < 400)
    return { ok: false, said: `it answers ${status} and leads elsewhere, which is not followed`, isFinal: true };
  return { ok: false, said: `${status} ${said ?? text}`, isFinal: !mayPass(status) };
}

/** Vendors that count by the minute say so without a time. */
export const A_MINUTE_MS = MINUTE_MS;

/** A value within JSON by its dotted path; `undefined` where there is none. */
export function valueIn(json: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Readonly<Record<string, unknown>>)[key];
  }, json);
}
