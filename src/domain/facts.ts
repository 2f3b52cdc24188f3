import type { PhaseTimes } from "./exchange.ts";

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
}

/** JSON as plain values whose objects have no prototype, so that a key such as `__proto__` is a key like any other; `undefined` when it is not JSON. */
export function parseJson(text: string): unknown {
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
