import net from "node:net";
import { mayLead, reachOf } from "./addresses.ts";
import { dial } from "./http-dial.ts";
import { Halted, unlessHalted } from "./http-watch.ts";
import type { Reach } from "./addresses.ts";
import type { Connection } from "./http-dial.ts";
import type { Watch } from "./http-watch.ts";

export type { Connection } from "./http-dial.ts";

/** How names become addresses and whom we trust. */
export interface Network {
  /** All addresses of a name, in the order to try them; rejects as Node does. */
  lookup(hostname: string): Promise<readonly string[]>;
  /** The turns at `lookup`. */
  readonly turns: Turns;
  /** Certificates to trust beside the public ones (PEM). */
  readonly ca?: string;
}

/** Work of which only so much happens at a time, in the order of asking. */
export interface Turns {
  readonly busy: boolean;
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function createTurns(atOnce: number): Turns {
  const waiting: (() => void)[] = [];
  let taken = 0;
  return {
    get busy() {
      return taken >= atOnce;
    },
    async run(work) {
      if (taken < atOnce) taken += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next === undefined) taken -= 1;
        else next();
      }
    },
  };
}

/**
 * A new TCP connection to the URL's host: its name and its addresses, each in its phase. `from` is how far inside the
 * address lies whose redirect led here: it must not lead further in. Rejects with Node's error, `NO_SUCH_FAMILY` where the
 * host has no address of the family, or `Halted`.
 */
export async function connect(
  url: URL,
  from: Reach | undefined,
  network: Network,
  watch: Watch,
  family?: 4 | 6,
): Promise<Connection> {
  const hostname = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const found = ofFamily(await addressesOf(hostname, network, watch), family, watch);
  const addresses = found.filter((address) => from === undefined || mayLead(from, reachOf(address)));
  if (addresses.length === 0) {
    watch.stop("REDIRECT_REFUSED");
    throw new Halted("the redirect leads further in");
  }
  watch.enter("connect");
  const connection = await dial(addresses, Number(url.port || (url.protocol === "https:" ? 443 : 80)), watch.halt);
  watch.rest();
  return connection;
}

function ofFamily(addresses: readonly string[], family: 4 | 6 | undefined, watch: Watch): readonly string[] {
  const fitting = family === undefined ? addresses : addresses.filter((address) => net.isIP(address) === family);
  if (fitting.length > 0) return fitting;
  // An address that is written in the URL has not entered it yet.
  if (watch.phase !== "dns") watch.enter("dns");
  throw Object.assign(new Error(`no IPv${family} address`), { code: "NO_SUCH_FAMILY" });
}

async function addressesOf(hostname: string, network: Network, watch: Watch): Promise<readonly string[]> {
  return net.isIP(hostname) === 0 ? resolve(hostname, network, watch) : [hostname];
}

/** Node's `getaddrinfo` has few threads: waiting for one of them is our own queue, not the host's slowness. */
async function resolve(hostname: string, network: Network, watch: Watch): Promise<readonly string[]> {
  if (network.turns.busy) watch.enter("queue");
  const lookup = network.turns.run(async () => {
    if (watch.halt.aborted) throw new Halted("the call was stopped in the queue");
    watch.enter("dns");
    return network.lookup(hostname);
  });
  const addresses = await unlessHalted(lookup, watch.halt);
  if (addresses.length === 0) throw Object.assign(new Error(`no address for ${hostname}`), { code: "ENOTFOUND" });
  return addresses;
}
