import { once } from "node:events";
import net from "node:net";
import { Worker } from "node:worker_threads";

const HOST = "127.0.0.1";

/** Listens, says where, and never has a turn again: nobody takes the connections out of the kernel's queue. */
const STUCK = `
const { parentPort } = require("node:worker_threads");
const server = require("node:net").createServer();
server.listen({ port: 0, host: "${HOST}", backlog: 1 }, () => {
  parentPort.postMessage(server.address().port);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});`;

/** Linux takes one more than the backlog. */
const QUEUE = 2;

/** A port whose queue of connections is full: what is sent to it is dropped, as behind many a firewall. */
export async function startFull(): Promise<{
  readonly host: string;
  readonly port: number;
  close(): Promise<unknown>;
}> {
  const worker = new Worker(STUCK, { eval: true });
  const [port] = (await once(worker, "message")) as [number];
  const queued = Array.from({ length: QUEUE }, () => net.connect({ host: HOST, port }).on("error", () => undefined));
  await Promise.all(queued.map((socket) => once(socket, "connect")));
  return {
    host: HOST,
    port,
    close() {
      for (const socket of queued) socket.destroy();
      return worker.terminate();
    },
  };
}
