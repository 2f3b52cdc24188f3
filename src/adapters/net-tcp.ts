import net from "node:net";
import type { TcpRequest } from "../world.ts";
import { connect } from "./http-connect.ts";
import { unlessHalted } from "./http-watch.ts";
import { codedError } from "./net-exchange.ts";
import type { Network } from "./http-connect.ts";
import type { Watch } from "./http-watch.ts";
import type { Learned } from "./net-exchange.ts";

/** Whom a call connects to. */
export interface Peer {
  /** A name or an address, IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
  readonly family?: 4 | 6;
}

/** A new TCP connection, its name and its addresses in their phases; the caller ends it. */
export async function open(peer: Peer, network: Network, watch: Watch, learned: Learned): Promise<net.Socket> {
  const { host, port, family } = peer;
  // What a URL would take for something else than its host.
  if (!net.isIPv6(host) && /[@:/?#\\[\]]/.test(host)) throw codedError("ERR_INVALID_URL");
  const url = new URL(`http://${net.isIPv6(host) ? `[${host}]` : host}/`);
  url.port = String(port);
  const { socket, address } = await connect(url, undefined, network, watch, family);
  learned.family = net.isIPv6(address) ? 6 : 4;
  return socket;
}

/** Connects, says what is to be said, and takes the first bytes that come where an answer is expected. */
export async function talk(request: TcpRequest, network: Network, watch: Watch, learned: Learned): Promise<void> {
  const socket = await open(request, network, watch, learned);
  try {
    if (request.send !== undefined) {
      watch.enter("send");
      await unlessHalted(written(socket, request.send), watch.halt);
    }
    if (request.expectsAnswer) {
      watch.enter("wait");
      const first = await unlessHalted(firstBytes(socket), watch.halt);
      learned.body = new Uint8Array(first.subarray(0, request.limits.bodyBytes));
    }
  } finally {
    socket.destroy();
  }
}

/** The kernel has all of it. */
function written(socket: net.Socket, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(text, (error) => ((error ?? undefined) === undefined ? resolve() : reject(error)));
  });
}

function firstBytes(socket: net.Socket): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const closed = (): void => reject(socket.errored ?? codedError("ECONNRESET"));
    if (socket.destroyed) return closed();
    socket.once("data", resolve).once("error", reject).once("end", closed).once("close", closed);
  });
}
