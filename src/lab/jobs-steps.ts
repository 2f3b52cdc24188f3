import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface StepHeard {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface StepLab {
  readonly origin: string;
  readonly heard: StepHeard[];
  /** By `METHOD /path` without its query: what is answered instead of the usual, in this order; the last one stays. */
  readonly answers: Map<string, { readonly status: number; readonly body?: unknown; readonly hangs?: true }[]>;
  close(): Promise<void>;
}

/** A service of files behind a login, on real sockets of this machine: what a chain of requests can be tried on. */
export async function startStepLab(): Promise<StepLab> {
  const heard: StepHeard[] = [];
  const answers: StepLab["answers"] = new Map();
  const server = createServer((request, response) => {
    void read(request).then((body) => {
      const path = request.url ?? "/";
      heard.push({ method: request.method ?? "", path, headers: request.headers, body });
      const planned = answers.get(`${request.method} ${path.split("?")[0]}`);
      const answer =
        (planned !== undefined && planned.length > 1 ? planned.shift() : planned?.[0]) ?? usual(request.method, path);
      if (answer.hangs === true) return;
      response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    answers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface StepAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly hangs?: true;
}

function usual(method: string | undefined, path: string): StepAnswer {
  if (method === "POST" && path === "/login") return { status: 200, body: { token: "t-1", user: { id: 7 } } };
  if (method === "POST" && path.startsWith("/files")) return { status: 201, body: { id: "file-1", state: "new" } };
  if (method === "GET" && path.startsWith("/files/")) return { status: 200, body: { id: "file-1", state: "ready" } };
  if (method === "DELETE") return { status: 200, body: { deleted: true } };
  return { status: 404, body: { error: { code: "not_found", message: "nothing here" } } };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
