import type { Exchange, ExchangeFailure } from "../domain/exchange.ts";
import type { NetLimits } from "../world.ts";
import { startWatch } from "./http-watch.ts";
import type { Watch } from "./http-watch.ts";

/** What a call learns on its way; filled as it comes, so that it holds what came before a failure. */
export type Learned = { -readonly [K in "status" | "body" | "family" | "tls" | "records"]?: Exchange[K] } & {
  headers?: ReadonlyMap<string, string>;
};

/** Thrown where the failure is none of the network's: the other side's answer is against its protocol, or never comes. */
export class Fault extends Error {
  override readonly name = "Fault";
  readonly kind: "answer" | "timeout";
  readonly code: string;

  constructor(kind: "answer" | "timeout", code: string) {
    super(code);
    this.kind = kind;
    this.code = code;
  }
}

/** An error as Node makes them. */
export const codedError = (code: string): Error => Object.assign(new Error(code), { code });

/** One call: times it, stops it at its limits, and tells whatever it throws as the failure of the phase it was in. */
export async function observe(
  startedAtMs: number,
  limits: NetLimits,
  signal: AbortSignal | undefined,
  work: (watch: Watch, learned: Learned) => Promise<void>,
): Promise<Exchange> {
  const watch = startWatch({ ...limits, sendMs: Number.POSITIVE_INFINITY, redirects: 0 }, signal);
  const learned: Learned = {};
  let failure: ExchangeFailure | undefined;
  try {
    if (watch.failure === undefined) await work(watch, learned);
    else failure = watch.failure;
  } catch (error) {
    failure = watch.failure ?? failureOf(error, watch);
  }
  watch.end();
  return {
    startedAtMs,
    totalMs: watch.totalMs,
    phases: watch.phases,
    redirects: 0,
    ...learned,
    headers: learned.headers ?? new Map(),
    body: learned.body ?? new Uint8Array(),
    ...(failure !== undefined && { failure }),
  };
}

function failureOf(error: unknown, { phase }: Watch): ExchangeFailure {
  if (error instanceof Fault) return { kind: error.kind, phase, code: error.code };
  return { kind: "transport", phase, code: codeOf(error) };
}

/** Node's, OpenSSL's or c-ares' own code. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "UNKNOWN";
}
