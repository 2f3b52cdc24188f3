import type { Exchange } from "../domain/exchange.ts";
import type { Net } from "../world.ts";

export interface NetOptions {
  /** Milliseconds since the epoch, for `startedAtMs`. */
  readonly now: () => number;
}

export function createNet({ now }: NetOptions): Net {
  const none = (): Promise<Exchange> => Promise.reject(new Error(`not there yet at ${now()}`));
  return { connect: none, handshake: none, resolve: none, converse: none };
}
