import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Exchange } from "../domain/exchange.ts";
import type { HttpLimits, HttpRequest } from "../world.ts";
import { createHttp } from "./http.ts";
import type { HttpOptions } from "./http.ts";

export const ROOMY: HttpLimits = {
  dnsMs: 5000,
  connectMs: 5000,
  tlsMs: 5000,
  sendMs: 5000,
  waitMs: 5000,
  receiveMs: 5000,
  totalMs: 10_000,
  bodyBytes: 100_000,
  redirects: 3,
};

export type Changes = Partial<Omit<HttpRequest, "limits">> & { limits?: Partial<HttpLimits> };

export function call(
  url: string,
  changes: Changes = {},
  options: HttpOptions = {},
  signal?: AbortSignal,
): Promise<Exchange> {
  const { limits, ...rest } = changes;
  const request = { method: "GET", url, headers: {}, secretHeaders: [], ...rest, limits: { ...ROOMY, ...limits } };
  return createHttp(options).exchange(request, signal);
}

export const textOf = (exchange: Exchange): string => Buffer.from(exchange.body).toString();

/** Servers of one test, with the connections that they hold. */
export function createServers(): {
  /** The port. */
  listen(server: net.Server, host?: string): Promise<number>;
  /** A bare server's port: once bytes are there, does with the connection what it is told. */
  listenRaw(answer: (socket: net.Socket) => void): Promise<number>;
  /** Resolves when every connection has ended: a leak makes this wait. */
  closeAll(): Promise<void>;
  readonly connections: number;
} {
  const servers: net.Server[] = [];
  const sockets = new Set<net.Socket>();
  let connections = 0;
  const listen = async (server: net.Server, host = "127.0.0.1"): Promise<number> => {
    server.on("connection", (socket: net.Socket) => {
      connections += 1;
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => sockets.delete(socket));
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, host, resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    return address.port;
  };
  return {
    listen,
    listenRaw: (answer) =>
      listen(
        net.createServer((socket) => {
          socket.on("error", () => undefined);
          socket.once("data", () => answer(socket));
        }),
      ),
    async closeAll() {
      // One that doesn't read would not hear the end.
      for (const socket of sockets) socket.resume();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
      servers.length = 0;
    },
    get connections() {
      return connections;
    },
  };
}

/** Tests with certificates are left out without it, but never in CI. */
export const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

const NEW_KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];

/** Certificates of a lab: `ca`, and below it whatever is issued. */
export function createAuthority(): {
  pem(name: string): string;
  issue(name: string, names: string, days?: string): void;
  selfSign(name: string, subject: string): void;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), "uptimeline-tls-"));
  const openssl = (...args: string[]): void => {
    execFileSync("openssl", args, { cwd: folder, stdio: "ignore" });
  };
  const selfSign = (name: string, subject: string): void =>
    openssl("req", "-x509", ...NEW_KEY, "-keyout", `${name}.key`, "-out", `${name}.pem`, "-subj", subject);
  selfSign("ca", "/CN=Lab CA");
  return {
    pem: (name) => readFileSync(join(folder, name), "utf8"),
    selfSign,
    issue(name, names, days = "2") {
      writeFileSync(join(folder, `${name}.ext`), `subjectAltName=${names}`);
      openssl("req", ...NEW_KEY, "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", "/CN=lab");
      const from = ["-in", `${name}.csr`, "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial"];
      openssl("x509", "-req", ...from, "-days", days, "-extfile", `${name}.ext`, "-out", `${name}.pem`);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
