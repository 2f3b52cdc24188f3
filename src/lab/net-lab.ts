import net from "node:net";

/** A server of the lab's on 127.0.0.1. */
export interface LabServer {
  readonly host: string;
  readonly port: number;
  /** Connections that are open now. */
  readonly open: () => number;
  /** Takes no new connection and resolves when each one has been ended by its client: one that leaks holds it up. */
  ended(): Promise<void>;
  /** Ends everything at once. */
  close(): Promise<void>;
}

const HOST = "127.0.0.1";

/** Any server over TCP, on a port of its own. */
export async function listen(server: net.Server): Promise<LabServer> {
  const sockets = new Set<net.Socket>();
  server.on("connection", (socket: net.Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    // HTTP servers leave their half open.
    socket.on("end", () => socket.end());
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the lab's server has no port");
  const ended = (): Promise<void> => {
    // One that doesn't read would not hear the end.
    for (const socket of sockets) socket.resume();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return {
    host: HOST,
    port: address.port,
    open: () => sockets.size,
    ended,
    close() {
      for (const socket of sockets) socket.destroy();
      return ended();
    },
  };
}

/** What a server does with a connection. */
export const TCP_MANNERS = ["echo", "greet", "silent", "close", "reset", "garbage"] as const;
export type TcpManner = (typeof TCP_MANNERS)[number];

const DO: Readonly<Record<TcpManner, (socket: net.Socket) => void>> = {
  echo: (socket) => socket.pipe(socket),
  greet: (socket) => socket.write("220 lab ready\r\n"),
  silent: () => undefined,
  close: (socket) => socket.end(),
  // When the client has said something, so that its connecting is over.
  reset: (socket) => socket.once("data", () => socket.resetAndDestroy()),
  garbage: (socket) => socket.once("data", () => socket.end("no such thing\r\n\r\n\u0000\u0001")),
};

export function startTcp(manner: TcpManner): Promise<LabServer> {
  return listen(net.createServer((socket) => DO[manner](socket)));
}

/** A port at which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = await listen(net.createServer());
  await server.close();
  return server.port;
}
