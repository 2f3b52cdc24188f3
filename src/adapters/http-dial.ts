import net from "node:net";
import { Halted } from "./http-watch.ts";
import type { Halt } from "./http-watch.ts";

export interface Connection {
  /** Ready to carry HTTP; its errors are heard, so that none of them is uncaught. */
  readonly socket: net.Socket;
  /** The address connected to. */
  readonly address: string;
}

/** The families alternate, the resolver's first choice first (RFC 8305, section 4). */
function inTurn(addresses: readonly string[]): readonly string[] {
  if (addresses.length < 2) return addresses;
  const first = net.isIP(addresses[0] ?? "");
  const same = addresses.filter((address) => net.isIP(address) === first);
  const other = addresses.filter((address) => net.isIP(address) !== first);
  return Array.from({ length: Math.max(same.length, other.length) }, (_, index) => [same[index], other[index]])
    .flat()
    .filter((address) => address !== undefined);
}

/** How long an address is tried alone before the next one is tried beside it (RFC 8305, section 5). */
const NEXT_ADDRESS_MS = 250;

/** A connection to the first address that answers; with none, the error that tells most, or `Halted`. */
export function dial(found: readonly string[], port: number, halt: Halt): Promise<Connection> {
  if (halt.aborted) return Promise.reject(new Halted("the call was stopped before connecting"));
  const addresses = inTurn(found);
  const { promise, resolve, reject } = Promise.withResolvers<Connection>();
  const open = new Set<net.Socket>();
  const errors: Error[] = [];
  let tried = 0;
  let settled = false;
  let timer: NodeJS.Timeout | undefined;
  const settle = (winner?: net.Socket): void => {
    settled = true;
    clearTimeout(timer);
    forget();
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
  const forget = halt.onAbort(stop);
  attempt();
  return promise;
}

/** What a machine without that address family says; it tells nothing about the host. */
const NO_FAMILY: ReadonlySet<string> = new Set(["ENETUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT"]);

function mostTelling(errors: readonly Error[]): Error {
  const telling = errors.find((error) => !("code" in error && NO_FAMILY.has(String(error.code))));
  return telling ?? errors[0] ?? new Error("no address answered");
}
