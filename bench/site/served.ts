import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { extname } from "node:path";
import { filePath } from "../../src/commands/preview.ts";
import type { SiteFile } from "../../src/site/output.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};

export interface Served {
  readonly url: string;
  readonly files: ReadonlyMap<string, SiteFile["body"]>;
  stop(): void;
}

/** A site as GitHub Pages serves it: zipped, kept for ten minutes, below the name of its repository. It knows its own address. */
export async function serve(made: (url: string) => AsyncIterable<SiteFile>): Promise<Served> {
  const files = new Map<string, SiteFile["body"]>();
  const server = createServer((request, response) => {
    const path = filePath("/", (request.url ?? "/").replace(/^\/repo(?=\/)/, ""))?.slice(1) ?? "";
    const body = files.get(path);
    const isThere = body !== undefined && (request.url ?? "").startsWith("/repo/");
    const type = TYPES[isThere ? extname(path) : ".html"] ?? "application/octet-stream";
    response.writeHead(isThere ? 200 : 404, {
      "content-type": type,
      "content-encoding": "gzip",
      "cache-control": "max-age=600",
    });
    response.end(gzipSync(isThere ? body : (files.get("404.html") ?? "")));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/repo/`;
  for await (const { path, body } of made(url)) files.set(path, body);
  return { url, files, stop: () => void server.close() };
}
