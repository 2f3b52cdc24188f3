import type { DnsRecord, PhaseTimes, SeriesValue, TlsFacts } from "./exchange.ts";
import type { Outcome } from "./outcome.ts";

/** What a condition may look at, as plain data. A kind of probe that learns more adds an optional key here. */
export interface Facts {
  /** The HTTP status, when one arrived. */
  readonly status?: number;
  readonly latencyMs: number;
  readonly phases: PhaseTimes;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  /** The body decoded as UTF-8. */
  readonly text: string;
  /** The body read as JSON, its objects without a prototype; `undefined` when it is not JSON. */
  readonly body: unknown;
  /** Length of the decompressed body. */
  readonly bytes: number;
  /** The HTTP version: `1.1`, `2`. */
  readonly version?: string;
  /** Of the address connected to. */
  readonly family?: 4 | 6;
  /** Milliseconds by the names of the `Server-Timing` header (W3C Server Timing). */
  readonly serverTiming?: Readonly<Record<string, number>>;
  readonly tls?: TlsFacts;
  /** Whole days, rounded down, until the first certificate of the chain expires; negative when one has. */
  readonly certDaysLeft?: number;
  readonly records?: readonly DnsRecord[];
  readonly stream?: StreamFacts;
  readonly usage?: Usage;
  readonly reply?: ReplyFacts;
  readonly output?: OutputFacts;
  readonly image?: ImageFacts;
  /** The one value of a Prometheus query; absent when it gave none, or several. */
  readonly value?: number;
  readonly series?: readonly SeriesValue[];
  readonly places?: readonly PlaceFacts[];
  /** By step. */
  readonly steps?: Readonly<Record<string, Facts>>;
  /** Limits that the provider told in headers, tightest first. */
  readonly limits?: readonly RateLimit[];
}

/** A stream of events (WHATWG HTML, server-sent events) with times from the beginning of the call. */
export interface StreamFacts {
  readonly events: number;
  readonly firstByteMs?: number;
  /** The first event that carries text of the answer. */
  readonly firstTokenMs?: number;
  readonly lastTokenMs?: number;
  /** Output tokens (events that carry text, where the provider doesn't count) per second between the first token and the last. */
  readonly tokensPerSecond?: number;
  /** It ended as its protocol says (`[DONE]`, `message_stop`, a finish reason). */
  readonly complete: boolean;
}

/** What a call used, as the provider counted it; what it does not say is absent, never 0. */
export interface Usage {
  /** Tokens of the request, those read from a cache among them. */
  readonly input?: number;
  readonly cached?: number;
  /** Tokens of the answer, those of thinking among them. */
  readonly output?: number;
  readonly thinking?: number;
  /** Images, seconds, characters: what is billed where tokens are not. */
  readonly units?: number;
  /** What the provider itself says it cost. */
  readonly cost?: Money;
}

/** An amount in whole micro-units: 1 500 000 of `USD` is $1.50. The unit is a currency or a provider's `credits`. */
export interface Money {
  readonly micro: number;
  readonly unit: string;
}

/** A chat model's answer, read from the forms of the providers that we know. */
export interface ReplyFacts {
  readonly text: string;
  /** The provider's own word: `stop`, `length`, `content_filter`, `STOP`, `end_turn`. */
  readonly finish?: string;
  /** The model that answered, as the answer names it. */
  readonly model?: string;
}

/** What a generation gave, whatever it is. */
export interface OutputFacts {
  readonly bytes: number;
  /** By its first bytes, else as it was declared. */
  readonly mime: string;
  /** SHA-256, 64 lower-case hexadecimal digits. */
  readonly hash: string;
}

export interface ImageFacts {
  /** By its first bytes: `image/png`. */
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** Every pixel has the same colour; absent where the format can't be decoded here. */
  readonly singleColour?: boolean;
}

export interface PlaceFacts {
  readonly place: string;
  readonly outcome: Outcome;
  readonly latencyMs?: number;
}

/** A limit as a provider tells it. */
export interface RateLimit {
  /** `requests`, `tokens`, `requests-minute`: as the header names it, at most 40 safe characters. */
  readonly name: string;
  readonly limit?: number;
  readonly remaining: number;
  /** Milliseconds from the answer until it is full again. */
  readonly resetMs?: number;
}

/** Evaluates an expression against facts; `undefined` where a value is missing or of the wrong type. Never throws. */
export type Evaluate = (expression: string, facts: Facts, variables?: Readonly<Record<string, unknown>>) => unknown;

/** JSON as plain values whose objects have no prototype, so that a key such as `__proto__` is a key like any other; `undefined` when it is not JSON. */
export function parseJson(text: string): unknown {
  // An error that nobody reads costs more than all else that is done with a page's text.
  if (!/^[ \t\r\n]*["[{\-0-9tfn]/.test(text)) return undefined;
  try {
    return JSON.parse(text, withoutPrototype);
  } catch {
    return undefined;
  }
}

function withoutPrototype(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.assign(Object.create(null), value);
}
