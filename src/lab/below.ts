import { VIRTUAL_BELOW, type BelowAddresses } from "./below-addresses.ts";
import { startDns } from "./net-lab-dns.ts";
import { startTcp } from "./net-lab.ts";
import { startWebSocket } from "./net-lab-websocket.ts";

export interface BelowHttp extends BelowAddresses {
  close(): Promise<void>;
}

/** Real servers on this machine: a name server, a port and a WebSocket that say what was said to them. */
export async function startBelow(): Promise<BelowHttp> {
  const { name, address } = VIRTUAL_BELOW;
  const [names, port, socket] = await Promise.all([
    startDns({ [name]: { kind: "answers", records: [{ type: "A", address }] } }),
    startTcp("echo"),
    startWebSocket("echo"),
  ]);
  return {
    nameServer: names.server,
    name,
    address,
    port: { host: port.host, port: port.port },
    socket: `ws://${socket.host}:${socket.port}/v1/realtime`,
    async close() {
      await Promise.all([names.close(), port.close(), socket.close()]);
    },
  };
}
