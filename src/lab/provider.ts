import type { Random } from "../world.ts";

/** What a provider can be doing. Each has `healthy` and its own trouble. */
export const LAB_PHASES = ["healthy", "down", "slow", "limited", "worried", "renewed"] as const;
export type LabPhase = (typeof LAB_PHASES)[number];

export interface LabRequest {
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface LabContext {
  readonly nowMs: number;
  /** Since when the provider is in its phase. */
  readonly sinceMs: number;
  readonly random: Random;
  readonly phase: LabPhase;
  /** What the provider keeps from call to call (a job and how often it was asked about), by names of its own. */
  readonly memory: Map<string, number>;
}

/** A part of a streamed answer. */
export interface LabPart {
  readonly text: string;
  /** After the part before it, or the head. */
  readonly afterMs: number;
}

export interface LabAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Whole, or in parts that come one after another. */
  readonly body: string | Uint8Array | readonly LabPart[];
  /** From the request's end to the first byte of the answer. */
  readonly delayMs: number;
}

/** A simulated provider: what it answers depends on nothing but the request and the context. */
export interface Provider {
  /** Name of the fictional company. */
  readonly title: string;
  /** The phases it knows; it begins in the first. */
  readonly phases: readonly LabPhase[];
  answer(request: LabRequest, context: LabContext): LabAnswer;
}

/** The only key that the lab's providers accept. It opens nothing else. */
export const LAB_KEY = "lab-key-for-fictional-providers";

export function jsonAnswer(
  status: number,
  value: unknown,
  delayMs: number,
  headers: Record<string, string> = {},
): LabAnswer {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(value),
    delayMs,
  };
}

/** The whole body, whether it came in parts or not. */
export function bodyBytes({ body }: Pick<LabAnswer, "body">): Uint8Array {
  if (body instanceof Uint8Array) return body;
  return new TextEncoder().encode(typeof body === "string" ? body : body.map(({ text }) => text).join(""));
}

/** Around `ms`, up to a tenth more or less: no two calls take the same. */
export const around = (ms: number, random: Random): number => Math.round(ms * (0.9 + random.next() * 0.2));

/** Sixteen hexadecimal digits, as request ids have them. */
export const requestId = (random: Random): string =>
  Array.from({ length: 16 }, () => Math.floor(random.next() * 16).toString(16)).join("");
