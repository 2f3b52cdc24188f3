import dns from "node:dns/promises";
import type { Net } from "../world.ts";
import { createTurns } from "./http-connect.ts";
import { look } from "./net-dns.ts";
import { observe } from "./net-exchange.ts";
import { talk } from "./net-tcp.ts";
import { shake } from "./net-tls.ts";
import { converse } from "./net-websocket.ts";
import type { Network } from "./http-connect.ts";

export interface NetOptions {
  /** Milliseconds since the epoch, for `startedAtMs`. */
  readonly now: () => number;
  /** All addresses of a name instead of the system's, in the order to try them. */
  readonly lookup?: Network["lookup"];
  /** The turns at `lookup`; shared with whoever else looks names up. Two at a time where absent. */
  readonly turns?: Network["turns"];
  /** Trusted beside the public authorities where a request names none (PEM). */
  readonly ca?: string;
}

/**
 * What lies below HTTP, over a new connection for every call. Times are monotonic and fractional; `queue` is the wait for
 * a turn at the resolver. A certificate that is not trusted is a failure of `tls` and is shown all the same.
 */
export function createNet(options: NetOptions): Net {
  const network: Network = {
    lookup: options.lookup ?? systemLookup,
    turns: options.turns ?? createTurns(2),
    ...(options.ca !== undefined && { ca: options.ca }),
  };
  const { now } = options;
  return {
    connect: (request, signal) =>
      observe(now(), request.limits, signal, (watch, learned) => talk(request, network, watch, learned)),
    handshake: (request, signal) =>
      observe(now(), request.limits, signal, (watch, learned) => shake(request, network, watch, learned)),
    resolve: (request, signal) =>
      observe(now(), request.limits, signal, (watch, learned) => look(request, watch, learned)),
    converse: (request, signal) =>
      observe(now(), request.limits, signal, (watch, learned) => converse(request, network, watch, learned)),
  };
}

async function systemLookup(hostname: string): Promise<string[]> {
  const found = await dns.lookup(hostname, { all: true, order: "verbatim" });
  return found.map(({ address }) => address);
}
