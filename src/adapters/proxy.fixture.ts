import http from "node:http";
import net from "node:net";
import type { createServers } from "./http.fixture.ts";

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
}

export interface ProxyDouble {
  readonly url: string;
  /** The requests that it saw, oldest first. */
  readonly asked: readonly Asked[];
}

/** A proxy that tunnels and forwards, all names to this machine, and the requests that it saw. */
export async function startProxy(servers: ReturnType<typeof createServers>, refuse?: number): Promise<ProxyDouble> {
  const asked: Asked[] = [];
  const note = (request: http.IncomingMessage): void => {
    asked.push({
      method: request.method ?? "",
      url: request.url ?? "",
      authorization: request.headers["proxy-authorization"],
    });
  };
  const server = http.createServer((request, response) => {
    note(request);
    if (refuse !== undefined) return void response.writeHead(refuse).end("no");
    const { hostname, port, pathname } = new URL(request.url ?? "");
    const { "proxy-authorization": _, ...headers } = request.headers;
    const host = hostname.endsWith(".invalid") ? "127.0.0.1" : hostname;
    const forward = http.request({ host, port, path: pathname, method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(forward);
  });
  server.on("connect", (request: http.IncomingMessage, socket: net.Socket) => {
    note(request);
    if (refuse !== undefined) return void socket.end(`HTTP/1.1 ${refuse} No\r\nContent-Length: 2\r\n\r\nno`);
    const port = Number(/:(\d+)$/.exec(request.url ?? "")?.[1]);
    const through = net.connect(port, "127.0.0.1", () => socket.write("HTTP/1.1 200 Go\r\n\r\n"));
    // Nothing takes what the client says then: its end would not be heard.
    through.on("error", () => socket.destroy()).on("close", () => socket.resume());
    socket.on("error", () => through.destroy()).on("close", () => through.destroy());
    socket.pipe(through).pipe(socket);
  });
  return { url: `http://127.0.0.1:${await servers.listen(server)}`, asked };
}
