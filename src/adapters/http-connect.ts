import net from "node:net";
import tls from "node:tls";
import { mayLead } from "./addresses.ts";
import { Halted, unlessHalted } from "./http-watch.ts";
import type { Watch } from "./http-watch.ts";

/** How names become addresses and whom we trust. */
export interface Network {
  /** All addresses of a name, in the order to try them; rejects as Node does. */
  lookup(hostname: string): Promise<readonly string[]>;
  /** The turns at `lookup`. */
  readonly turns: Turns;
  /** Certificates to trust instead of the public ones (PEM). */
  readonly ca?: string;
}

export interface Connection {
  /** Ready to carry HTTP; its errors are heard, so that none of them is uncaught. */
  readonly socket: net.Socket;
  /** The address connected to. */
  readonly address: string;
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
 * A new connection to the URL's host: name, TCP, TLS, each in its phase. `from` is the address whose redirect led here: it
 * must not lead further in. Rejects with Node's or OpenSSL's error, or with `Halted`.
 */
export async function connect(url: URL, from: string | undefined, network: Network, watch: Watch): Promise<Connection> {
  const hostname = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const found = net.isIP(hostname) === 0 ? await resolve(hostname, network, watch) : [hostname];
  const addresses = found.filter((address) => from === undefined || mayLead(from, address));
  if (addresses.length === 0) {
    watch.stop("REDIRECT_REFUSED");
    throw new Halted("the redirect leads further in");
  }
  watch.enter("connect");
  const isTls = url.protocol === "https:";
  const { socket, address } = await dial(inTurn(addresses), Number(url.port || (isTls ? 443 : 80)), watch.halt);
  if (!isTls) return { socket, address };
  watch.enter("tls");
  return { socket: await secure(socket, hostname, network.ca, watch.halt), address };
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

/** The families alternate, the resolver's first choice first (RFC 8305, section 4). */
function inTurn(addresses: readonly string[]): string[] {
  const first = net.isIP(addresses[0] ?? "");
  const same = addresses.filter((address) => net.isIP(address) === first);
  const other = addresses.filter((address) => net.isIP(address) !== first);
  return Array.from({ length: Math.max(same.length, other.length) }, (_, index) => [same[index], other[index]])
    .flat()
    .filter((address) => address !== undefined);
}

/** How long an address is tried alone before the next one is tried beside it (RFC 8305, section 5). */
const NEXT_ADDRESS_MS = 250;

/** The first address that answers; with none, the error that tells most. */
function dial(addresses: readonly string[], port: number, halt: AbortSignal): Promise<Connection> {
  const { promise, resolve, reject } = Promise.withResolvers<Connection>();
  const open = new Set<net.Socket>();
  const errors: Error[] = [];
  let tried = 0;
  let settled = false;
  let timer: NodeJS.Timeout | undefined;
  const settle = (winner?: net.Socket): void => {
    settled = true;
    clearTimeout(timer);
    halt.removeEventListener("abort", stop);
    for (const socket of open) if (socket !== winner) socket.destroy();
  };
  const stop = (): void => {
    settle();
    reject(new Halted("the call was stopped while connecting"));
  };
  const attempt = (): void => {
    clearTimeout(timer);
    const address = addresses[tried];
    if (address === undefined) return;
    tried += 1;
    const socket = net.connect({ host: address, port, noDelay: true });
    open.add(socket);
    socket.once("connect", () => {
      if (settled) return;
      settle(socket);
      resolve({ socket, address });
    });
    socket.on("error", (error) => {
      if (settled) return;
      errors.push(error);
      open.delete(socket);
      if (tried < addresses.length) attempt();
      else if (open.size === 0) {
        settle();
        reject(mostTelling(errors));
      }
    });
    if (tried < addresses.length) timer = setTimeout(attempt, NEXT_ADDRESS_MS);
  };
  if (halt.aborted) stop();
  else {
    halt.addEventListener("abort", stop, { once: true });
    attempt();
  }
  return promise;
}

/** What a machine without that address family says; it tells nothing about the host. */
const NO_FAMILY: ReadonlySet<string> = new Set(["ENETUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT"]);

function mostTelling(errors: readonly Error[]): Error {
  const telling = errors.find((error) => !("code" in error && NO_FAMILY.has(String(error.code))));
  return telling ?? errors[0] ?? new Error("no address answered");
}

function secure(
  socket: net.Socket,
  hostname: string,
  ca: string | undefined,
  halt: AbortSignal,
): Promise<tls.TLSSocket> {
  const { promise, resolve, reject } = Promise.withResolvers<tls.TLSSocket>();
  const secured = tls.connect({
    socket,
    host: hostname,
    ALPNProtocols: ["http/1.1"],
    // Said aloud: NODE_TLS_REJECT_UNAUTHORIZED must not turn a bad certificate into a good sample.
    rejectUnauthorized: true,
    // A name only: SNI knows no addresses (RFC 6066, section 3).
    ...(net.isIP(hostname) === 0 && { servername: hostname }),
    ...(ca !== undefined && { ca }),
  });
  secured.once("secureConnect", () => resolve(secured));
  secured.on("error", reject);
  secured.once("close", () => reject(Object.assign(new Error("closed during the handshake"), { code: "ECONNRESET" })));
  return unlessHalted(promise, halt).catch((error: unknown) => {
    secured.destroy();
    socket.destroy();
    throw error;
  });
}
