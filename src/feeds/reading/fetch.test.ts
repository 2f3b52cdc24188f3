import http from "node:http";
import zlib from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { createHttp } from "../../adapters/http.ts";
import { createServers } from "../../adapters/http.fixture.ts";
import { FEED_BYTES, type Fetched, type FeedRequest } from "../contract.ts";
import { createReader, type FeedWorld, type ReadOptions, type Shelf } from "./fetch.ts";

const servers = createServers();
afterEach(() => servers.closeAll(), 5_000);

const world: FeedWorld = {
  http: createHttp(),
  clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
};

async function serve(answer: http.RequestListener): Promise<string> {
  return `http://127.0.0.1:${await servers.listen(http.createServer(answer))}`;
}

const read = (request: FeedRequest, options?: ReadOptions): Promise<Fetched> =>
  createReader("page", world, options).get(request);
const problemOf = async (url: string, options?: ReadOptions) => {
  const fetched = await read({ url }, options);
  return "problem" in fetched ? fetched.problem : undefined;
};

/** Writes so many bytes, and no more than the connection takes. */
function pour(response: http.ServerResponse, bytes: number, written: { bytes: number }): void {
  const part = Buffer.alloc(100_000, "x");
  const next = (): void => {
    while (written.bytes < bytes && !response.destroyed) {
      written.bytes += part.length;
      if (!response.write(part)) return void response.once("drain", next);
    }
    response.end();
  };
  next();
}

describe("a document within limits", () => {
  it("is read as text, with where it is from", async () => {
    const url = await serve((_, response) => response.end("fine"));
    expect(await read({ url })).toMatchObject({ text: "fine", source: { feed: "page", url } });
  });

  it("may be as large as the limit, and no larger", async () => {
    const url = await serve((request, response) =>
      response.end("x".repeat(FEED_BYTES + (request.url === "/more" ? 1 : 0))),
    );
    expect(await problemOf(`${url}/just`)).toBeUndefined();
    expect(await problemOf(`${url}/more`)).toEqual({ reason: "too-large", detail: "more than 5 MB" });
  });

  it("is cut off where it is ten times too large: what comes after is not waited for", async () => {
    const written = { bytes: 0 };
    const url = await serve((_, response) => pour(response, 10 * FEED_BYTES, written));
    expect(await problemOf(url)).toMatchObject({ reason: "too-large" });
    expect(written.bytes).toBeLessThan(10 * FEED_BYTES);
  });

  it.each(["gzip", "br"])("is measured as it unfolds: some KB of %s are as much too large", async (encoding) => {
    const plain = Buffer.alloc(10 * FEED_BYTES);
    const bomb =
      encoding === "gzip"
        ? zlib.gzipSync(plain)
        : zlib.brotliCompressSync(plain, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 3 } });
    expect(bomb.length).toBeLessThan(FEED_BYTES / 50);
    const url = await serve((_, response) => response.setHeader("content-encoding", encoding).end(bomb));
    expect(await problemOf(url)).toMatchObject({ reason: "too-large" });
  });

  it("that never ends is cut off when the time is over, though each part comes in time", async () => {
    const trickles: NodeJS.Timeout[] = [];
    const url = await serve((_, response) => {
      response.write("[");
      trickles.push(setInterval(() => response.write(" "), 10));
    });
    expect(await problemOf(url, { totalMs: 150 })).toEqual({
      reason: "unreachable",
      detail: "timeout while in receive: TIMEOUT",
    });
    trickles.forEach(clearInterval);
  });

  it("that leads in a circle, or further than five times, is not followed", async () => {
    let asked = 0;
    const url = await serve((request, response) => {
      asked += 1;
      const step = Number(request.url?.slice(1) ?? 0);
      response.writeHead(302, { location: step === 99 ? "/99" : `/${step - 1}` }).end();
      if (step === 0) response.end("there");
    });
    expect(await problemOf(`${url}/99`)).toEqual({
      reason: "unreachable",
      detail: expect.stringContaining("TOO_MANY_REDIRECTS"),
    });
    expect(asked).toBe(6);
    asked = 0;
    expect(await problemOf(`${url}/9`)).toMatchObject({ reason: "unreachable" });
    expect(asked).toBe(6);
  });

  it("shares its time with the feed's others: what is left is all that the next one has", async () => {
    let nowMs = 0;
    const limits: number[] = [];
    const slow: FeedWorld = {
      clock: { now: () => nowMs, sleep: () => Promise.resolve() },
      http: {
        exchange: (request) => {
          limits.push(request.limits.totalMs);
          nowMs += 150;
          const empty = { phases: {}, headers: new Map(), body: new Uint8Array(), redirects: 0 };
          return Promise.resolve({ startedAtMs: nowMs, totalMs: 150, status: 200, ...empty });
        },
      },
    };
    const reader = createReader("page", slow, { totalMs: 200 });
    expect(await reader.get({ url: "http://a.example/1" })).toHaveProperty("text");
    expect(await reader.get({ url: "http://a.example/2" })).toHaveProperty("text");
    expect(await reader.get({ url: "http://a.example/3" })).toMatchObject({ problem: { reason: "unreachable" } });
    expect(limits).toEqual([200, 50]);
  });
});

describe("an address that several feeds have", () => {
  it("is asked once a round, and once for each key", async () => {
    const asked: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      asked.push(request.headers.authorization);
      response.end(request.headers.authorization ?? "none");
    });
    const shelf: Shelf = new Map();
    const keyed = (authorization: string): FeedRequest => ({
      url,
      headers: { authorization },
      secretHeaders: ["authorization"],
    });
    const requests = [{ url }, { url }, keyed("Bearer one"), keyed("Bearer two"), keyed("Bearer one")];
    const texts = await Promise.all(requests.map((request) => read(request, { shelf })));
    expect(texts.map((one) => ("text" in one ? one.text : ""))).toEqual([
      "none",
      "none",
      "Bearer one",
      "Bearer two",
      "Bearer one",
    ]);
    expect(asked.toSorted()).toEqual(["Bearer one", "Bearer two", undefined]);
  });

  it("is asked apart for each body and method", async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.end();
    });
    const shelf: Shelf = new Map();
    for (const body of ["a", "b", "a"]) await read({ url, method: "POST", body }, { shelf });
    expect(asked).toBe(2);
  });
});
