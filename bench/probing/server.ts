import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { readFileSync } from "node:fs";
import type { AddressInfo, Server } from "node:net";

/** How long the server really took over one call, in milliseconds. */
export interface Truth {
  /** From the request's end to the headers handed to the kernel. */
  readonly waitMs: number;
  /** From there to the body's end. */
  readonly receiveMs: number;
}

export interface ServerPorts {
  readonly http: number;
  readonly https: number;
}

/** What the bench asks of this process, and what it answers. */
export type ServerRequest = { readonly kind: "truths" } | { readonly kind: "forget" };
export type ServerAnswer =
  | { readonly kind: "ports"; readonly ports: ServerPorts }
  | { readonly kind: "truths"; readonly truths: readonly (readonly [target: string, truth: Truth])[] };

/**
 * A server with known delays, in a process of its own: `/<name>/<wait ms>/<receive ms>` waits, sends its headers, waits
 * again, ends. `/hang` never answers. By name it remembers how long it really took, for its own timers are late, too.
 */
const truths = new Map<string, Truth>();

function serve(request: IncomingMessage, response: ServerResponse): void {
  const begun = performance.now();
  const [, name = "", waitText = "0", receiveText = "0"] = (request.url ?? "").split("/");
  if (name === "hang") return;
  setTimeout(() => {
    response.writeHead(200, { "content-type": "text/plain", "content-length": 4 });
    const receiveMs = Number(receiveText);
    if (receiveMs > 0) response.write("he");
    const headersAt = performance.now();
    const finish = (): void => {
      response.end(receiveMs > 0 ? "re" : "here");
      truths.set(name, { waitMs: headersAt - begun, receiveMs: performance.now() - headersAt });
    };
    if (receiveMs > 0) setTimeout(finish, receiveMs);
    else finish();
  }, Number(waitText));
}

const [certFile = "", keyFile = ""] = process.argv.slice(2);
const portOf = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, "127.0.0.1", 2_048, () => resolve((server.address() as AddressInfo).port)));
const [http, https] = await Promise.all([
  portOf(createHttpServer(serve)),
  portOf(createHttpsServer({ cert: readFileSync(certFile), key: readFileSync(keyFile) }, serve)),
]);

process.on("message", (message: ServerRequest) => {
  if (message.kind === "forget") truths.clear();
  else process.send?.({ kind: "truths", truths: [...truths] } satisfies ServerAnswer);
});
process.send?.({ kind: "ports", ports: { http, https } } satisfies ServerAnswer);
