import type { Exchange } from "../domain/exchange.ts";
import type { Clock, Net, Places } from "../world.ts";

/** What lies beside HTTP in the lab's virtual network: no such hosts, and no measuring places. */
export function createLabNet(clock: Pick<Clock, "now">): { readonly net: Net; readonly places: Places } {
  const nowhere = (): Promise<Exchange> =>
    Promise.resolve(failed(clock.now(), { kind: "transport", phase: "dns", code: "ENOTFOUND" }));
  return {
    net: { connect: nowhere, handshake: nowhere, resolve: nowhere, converse: nowhere },
    places: {
      measure: () => Promise.resolve(failed(clock.now(), { kind: "source", phase: "connect", code: "ENOTFOUND" })),
    },
  };
}

function failed(startedAtMs: number, failure: NonNullable<Exchange["failure"]>): Exchange {
  return { startedAtMs, totalMs: 0, phases: {}, headers: new Map(), body: new Uint8Array(), redirects: 0, failure };
}
