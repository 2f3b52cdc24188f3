import { createHash } from "node:crypto";
import { execFile } from "node:child_process";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import net, { type AddressInfo } from "node:net";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

import { bodyBytes, type LabContext } from "../src/lab/provider.ts";
import { createSeededRandom } from "../src/lab/seeded-random.ts";
import { statusPage, type Page } from "../src/lab/pages.ts";

/** A request that a server of papers was sent, and how it answered. */
export interface Asked {
  readonly path: string;
  readonly status: number;
  readonly ifNoneMatch?: string | undefined;
  readonly authorization?: string | undefined;
}

/** A text, which is served with an ETag of its own, or whatever else a server may do. */
export type Paper = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A server of status pages, forums and whatever else is read. */
export interface Papers {
  readonly origin: string;
  /** By path, without its query. */
  readonly papers: Map<string, Paper>;
  /** Oldest first. */
  readonly asked: Asked[];
  /** Puts a status page below a folder, in the place of what it said before. */
  tell(folder: string, page: Page): void;
  close(): Promise<void>;
}

export async function startPapers(): Promise<Papers> {
  const papers = new Map<string, Paper>();
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://papers").pathname;
    const { "if-none-match": ifNoneMatch, authorization } = request.headers;
    response.on("close", () => void asked.push({ path, status: response.statusCode, ifNoneMatch, authorization }));
    const paper = papers.get(path);
    if (typeof paper === "function") paper(request, response);
    else answer(response, paper, ifNoneMatch);
  });
  return {
    origin: `http://127.0.0.1:${await listen(server)}`,
    papers,
    asked,
    tell(folder, page) {
      for (const [path, text] of documentsOf(page)) papers.set(`${folder}${path}`, text);
    },
    close: () => close(server),
  };
}

export const etagOf = (text: string): string => `W/"${createHash("sha256").update(text).digest("hex").slice(0, 20)}"`;

function answer(response: ServerResponse, paper: string | undefined, ifNoneMatch: string | undefined): void {
  if (paper === undefined) return void response.writeHead(404).end("{}");
  const etag = etagOf(paper);
  if (ifNoneMatch === etag) return void response.writeHead(304, { etag }).end();
  const type = paper.startsWith("<") ? "text/html" : "application/json";
  response.writeHead(200, { "content-type": `${type}; charset=utf-8`, etag }).end(paper);
}

const NOON = Date.parse("2026-11-21T12:00:00.000Z");

/** What a page says in each of its documents: of what its incidents tell, and of nothing that changes with the time of day. */
function documentsOf(page: Page): [path: string, text: string][] {
  const context: LabContext = {
    nowMs: NOON,
    sinceMs: 0,
    random: createSeededRandom(1),
    phase: "healthy",
    memory: new Map(),
  };
  return ["summary", "incidents"].map((name) => {
    const path = `/api/v2/${name}.json`;
    const told = statusPage(page)({ method: "GET", path, headers: {}, body: "" }, context);
    return [path, told === undefined ? "" : new TextDecoder().decode(bodyBytes(told))];
  });
}

/** The vendors of this world, as far away as a proxy makes them. */
export interface Vendors {
  /** For the environment of a run: their names lead here, and their certificate is trusted. */
  readonly env: Readonly<Record<string, string>>;
  /** What each answers, by its host. */
  readonly answers: Map<string, { readonly status: number; readonly body: unknown }>;
  /** Hosts, oldest first. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Stands in for vendors' APIs under their own names, so that nobody's real one is asked. */
export async function startVendors(folder: string, hosts: readonly string[]): Promise<Vendors> {
  const pair = await makeCertificate(folder, hosts);
  const answers: Vendors["answers"] = new Map();
  const asked: string[] = [];
  const gateway = createSecureServer(pair, (request, response) => {
    request.resume();
    const host = request.headers.host ?? "";
    asked.push(host);
    const { status, body } = answers.get(host) ?? { status: 404, body: {} };
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  const port = await listen(gateway);
  const proxy = createServer((_, response) => void response.writeHead(405).end());
  const sockets = new Set<net.Socket>();
  proxy.on("connect", (_: IncomingMessage, socket: net.Socket) => {
    const through = net.connect(port, "127.0.0.1", () => socket.write("HTTP/1.1 200 Go\r\n\r\n"));
    for (const [one, other] of [
      [socket, through],
      [through, socket],
    ] as const) {
      sockets.add(one);
      one.on("error", () => undefined).on("close", () => other.destroy());
      one.pipe(other);
    }
  });
  const env = {
    HTTPS_PROXY: `http://127.0.0.1:${await listen(proxy)}`,
    NO_PROXY: "127.0.0.1,localhost",
    NODE_EXTRA_CA_CERTS: join(folder, "vendors.pem"),
  };
  return {
    env,
    answers,
    asked,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([close(proxy), close(gateway)]);
    },
  };
}

async function makeCertificate(folder: string, hosts: readonly string[]): Promise<{ key: string; cert: string }> {
  await mkdir(folder, { recursive: true });
  const names = hosts.map((host) => `DNS:${host}`).join(",");
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "vendors.key"];
  const rest = ["-out", "vendors.pem", "-days", "3650", "-subj", "/CN=vendors", "-addext", `subjectAltName=${names}`];
  await promisify(execFile)("openssl", ["req", "-x509", ...key, ...rest], { cwd: folder });
  const read = (name: string): Promise<string> => readFile(join(folder, name), "utf8");
  return { key: await read("vendors.key"), cert: await read("vendors.pem") };
}

async function listen(server: net.Server): Promise<number> {
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
