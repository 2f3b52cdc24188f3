import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { startBelow, type BelowHttp } from "./below.ts";
import type { LabPhase, LabRequest } from "./provider.ts";
import { PROVIDER_NAMES, type ProviderName } from "./providers.ts";
import { createSwitchboard, type Switchboard } from "./switchboard.ts";

export interface HttpLab {
  /** By provider: `http://127.0.0.1:<port>`, a port of its own each. */
  readonly origins: Readonly<Record<ProviderName, string>>;
  origin(provider: ProviderName): string;
  /** Where it is met below HTTP. */
  readonly below: BelowHttp;
  set(provider: ProviderName, phase: LabPhase): void;
  /** Closes all servers and drops what is still connected. */
  close(): Promise<void>;
}

export interface LabOptions {
  readonly seed: number;
  /** What the providers take for the time; real unless given. */
  readonly nowMs?: () => number;
}

/** Starts the lab's providers on real sockets of this machine. */
export async function startLab({ seed, nowMs = Date.now }: LabOptions): Promise<HttpLab> {
  const switchboard = createSwitchboard(seed, nowMs);
  const closing = new AbortController();
  const started = await Promise.all(
    PROVIDER_NAMES.map(async (name) => ({ name, server: await listen(name, switchboard, closing.signal) })),
  );
  const below = await startBelow();
  const origins = Object.fromEntries(
    started.map(({ name, server }) => [name, `http://127.0.0.1:${(server.address() as AddressInfo).port}`]),
  ) as Record<ProviderName, string>;
  return {
    origins,
    origin: (name) => origins[name],
    below,
    set: (name, phase) => switchboard.set(name, phase),
    async close() {
      closing.abort();
      await Promise.all([...started.map(({ server }) => stop(server)), below.close()]);
    },
  };
}

async function listen(name: ProviderName, switchboard: Switchboard, closing: AbortSignal): Promise<Server> {
  const server = createServer((request, response) => {
    serve(name, switchboard, request, response, closing).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return server;
}

async function serve(
  name: ProviderName,
  switchboard: Switchboard,
  incoming: IncomingMessage,
  response: ServerResponse,
  closing: AbortSignal,
): Promise<void> {
  const answer = switchboard.answer(name, await readRequest(incoming));
  await sleep(answer.delayMs, undefined, { signal: closing });
  response.writeHead(answer.status, answer.headers);
  if (typeof answer.body === "string" || answer.body instanceof Uint8Array) return void response.end(answer.body);
  response.flushHeaders();
  for (const { text, afterMs } of answer.body) {
    await sleep(afterMs, undefined, { signal: closing });
    response.write(text);
  }
  response.end();
}

async function readRequest(incoming: IncomingMessage): Promise<LabRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat().join(", ")]);
  return {
    method: incoming.method ?? "GET",
    path: incoming.url ?? "/",
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.concat(chunks).toString("utf8"),
  };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
