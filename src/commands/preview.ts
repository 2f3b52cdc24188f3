import { createServer, type Server } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { readFile } from "node:fs/promises";
import { KnownError } from "../domain/errors.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/vnd.microsoft.icon",
  ".xml": "application/xml; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
};

export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on 127.0.0.1 as Pages does: `404.html` for what is not there, nothing from outside the folder. Rejects
 * with a `KnownError` where the port can't be had.
 */
export async function preview(siteDir: string, port: number): Promise<Preview> {
  const server = createServer((request, response) => {
    void answer(siteDir, request.url ?? "/").then(({ status, type, body }) => {
      response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
    });
  });
  await listen(server, port);
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function answer(siteDir: string, url: string): Promise<{ status: number; type: string; body: Buffer | string }> {
  const path = filePath(siteDir, url);
  const body = path === undefined ? undefined : await readOrNothing(path);
  if (path !== undefined && body !== undefined)
    return { status: 200, type: TYPES[extname(path)] ?? "text/plain; charset=utf-8", body };
  const missing = await readOrNothing(join(siteDir, "404.html"));
  return { status: 404, type: "text/html; charset=utf-8", body: missing ?? "Nothing here: build the site first" };
}

/** The file that a URL names below the folder, or `undefined` for one that leads out of it. */
export function filePath(siteDir: string, url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(url.split(/[?#]/)[0]!);
  } catch {
    return undefined;
  }
  if (path.includes("\0")) return undefined;
  const root = normalize(siteDir + sep);
  const file = normalize(join(root, path.endsWith("/") ? `${path}index.html` : path));
  return file.startsWith(root) ? file : undefined;
}

async function readOrNothing(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new KnownError(refusalText(error, port), { cause: error })));
    server.listen(port, "127.0.0.1", resolve);
  });
}

function refusalText(error: Error, port: number): string {
  const code = "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return `Port ${port} is in use. Name another with --port (0 takes any that is free), or end the program that has it.`;
  if (code === "EACCES") return `Port ${port} may not be used by this user. Name one over 1023 with --port.`;
  return `Port ${port} can't be used (${error.message}). Name another with --port.`;
}
