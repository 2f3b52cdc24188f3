import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as a receiver of notices gets it. */
export interface SinkRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly raw: string;
  /** `undefined` where the body is not JSON. */
  readonly json: unknown;
}

export interface SinkAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A vendor's door: what it takes, and its words where it does not. */
export type SinkDoor = (request: SinkRequest) => SinkAnswer;

export interface Sink {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** All requests, taken or not, oldest first. */
  readonly requests: readonly SinkRequest[];
  /** Gives this answer to the next request, whatever it holds. */
  next(answer: SinkAnswer): void;
  close(): Promise<void>;
}

/** JSON as an answer. */
export const answerJson = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): SinkAnswer => ({
  status,
  body: JSON.stringify(body),
  headers: { "content-type": "application/json", ...headers },
});

/** Starts a receiver on a port of its own. */
export async function startSink(door: SinkDoor): Promise<Sink> {
  const requests: SinkRequest[] = [];
  const prepared: SinkAnswer[] = [];
  const server = createServer((incoming, response) => {
    void readRequest(incoming).then((request) => {
      requests.push(request);
      const { status, body, headers = {} } = prepared.shift() ?? door(request);
      response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    next: (answer) => void prepared.push(answer),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<SinkRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const url = new URL(incoming.url ?? "/", "http://sink");
  const raw = Buffer.concat(chunks).toString("utf8");
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat().join(", ")]);
  return {
    method: incoming.method ?? "",
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(headers) as Record<string, string>,
    raw,
    json: parsed(raw),
  };
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw) as unknown;
  } catch {
    return undefined;
  }
}
