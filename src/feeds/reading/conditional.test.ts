import http from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { createHttp } from "../../adapters/http.ts";
import { createServers } from "../../adapters/http.fixture.ts";
import { HOUR_MS, toInstant } from "../../domain/instant.ts";
import type { Report } from "../../domain/report.ts";
import type { FeedReader, FeedRequest } from "../contract.ts";
import { readConditionally, settingsMark, type Reading, type Wanted } from "./conditional.ts";
import type { FeedWorld, Shelf } from "./fetch.ts";

const NOW_MS = Date.parse("2026-11-21T09:00:00.000Z");
const servers = createServers();
afterEach(() => servers.closeAll(), 5_000);

interface Page {
  text: string;
  etag?: string;
  modified?: string;
  status?: number;
}
interface Asked {
  readonly path: string;
  readonly none: string | undefined;
  readonly since: string | undefined;
  readonly status: number;
}

/** Pages with validators, as a server that keeps to RFC 9110 answers; what was asked is noted. */
async function serve(pages: Record<string, Page>) {
  const asked: Asked[] = [];
  const port = await servers.listen(
    http.createServer((request, response) => {
      const path = request.url ?? "";
      const page = pages[path] ?? { text: "", status: 404 };
      const { "if-none-match": none, "if-modified-since": since } = request.headers;
      const isSame = none === undefined ? since !== undefined && since === page.modified : none === page.etag;
      const status = page.status ?? (isSame ? 304 : 200);
      asked.push({ path, none, since, status });
      if (page.etag !== undefined) response.setHeader("etag", page.etag);
      if (page.modified !== undefined) response.setHeader("last-modified", page.modified);
      response.writeHead(status).end(status === 304 ? undefined : page.text);
    }),
  );
  return { url: `http://127.0.0.1:${port}`, pages, asked };
}

const world = (nowMs = NOW_MS): FeedWorld => ({
  http: createHttp(),
  clock: { now: () => nowMs, sleep: () => Promise.resolve() },
});

/** A kind that says of each document its text, as a component's name. */
const observing =
  (requests: readonly FeedRequest[], more: (fetchedAt: string) => Partial<Report> = () => ({})) =>
  async (reader: FeedReader): Promise<Report> => {
    const fetched = await Promise.all(requests.map((request) => reader.get(request)));
    const problem = fetched.map((one) => ("problem" in one ? one.problem : undefined)).find((one) => one !== undefined);
    const { fetchedAt } = fetched[0]!.source;
    return {
      feed: "page",
      url: "https://status.example/",
      fetchedAt,
      indicator: "none",
      components: fetched.map((one, index) => ({
        id: String(index),
        name: "text" in one ? one.text : "",
        status: "operational",
      })),
      incidents: [],
      maintenances: [],
      ...more(fetchedAt),
      ...(problem !== undefined && { problem }),
    };
  };

const wanted = (urls: readonly string[], more: Partial<Wanted> = {}): Wanted => ({
  feed: "page",
  settings: "s1",
  observe: observing(urls.map((url) => ({ url }))),
  ...more,
});

/** What the ledger and the state hold after a reading. */
function standing({ report, validators }: Reading): Pick<Wanted, "standing"> {
  const { fetchedAt: _, ...kept } = report;
  return validators === undefined ? {} : { standing: { report: kept, validators } };
}
const names = ({ report }: Reading): string[] => report.components.map(({ name }) => name);

describe("a feed whose documents have validators", () => {
  it("is asked whether it has changed, and says what it said where it has not", async () => {
    const { url, asked } = await serve({ "/a": { text: "A", etag: '"1"' } });
    const first = await readConditionally(world(), wanted([`${url}/a`]));
    expect(first.validators).toEqual({
      settings: "s1",
      read: toInstant(NOW_MS),
      documents: { [`${url}/a`]: { etag: '"1"' } },
    });
    const laterMs = NOW_MS + HOUR_MS;
    const again = await readConditionally(world(laterMs), wanted([`${url}/a`], standing(first)));
    expect(again.report).toEqual({ ...first.report, fetchedAt: toInstant(laterMs) });
    // Nothing of the state differs: it is not written again.
    expect(again.validators).toBe(standing(first).standing?.validators);
    expect(asked.map(({ none, status }) => [none, status])).toEqual([
      [undefined, 200],
      ['"1"', 304],
    ]);
  });

  it("is read where it has changed, with one request", async () => {
    const { url, pages, asked } = await serve({ "/a": { text: "A", etag: '"1"' } });
    const first = await readConditionally(world(), wanted([`${url}/a`]));
    pages["/a"] = { text: "B", etag: '"2"' };
    const again = await readConditionally(world(NOW_MS + 1), wanted([`${url}/a`], standing(first)));
    expect(names(again)).toEqual(["B"]);
    expect(again.validators?.documents).toEqual({ [`${url}/a`]: { etag: '"2"' } });
    expect(asked.map(({ status }) => status)).toEqual([200, 200]);
  });

  it.each([
    ["a weak one, as it came", { etag: 'W/"1"' }, { none: 'W/"1"', since: undefined }],
    [
      "a date",
      { modified: "Sat, 21 Nov 2026 08:00:00 GMT" },
      { none: undefined, since: "Sat, 21 Nov 2026 08:00:00 GMT" },
    ],
    [
      "both",
      { etag: '"1"', modified: "Sat, 21 Nov 2026 08:00:00 GMT" },
      { none: '"1"', since: "Sat, 21 Nov 2026 08:00:00 GMT" },
    ],
  ])("is asked by what it has: %s", async (_what, page, sent) => {
    const { url, asked } = await serve({ "/a": { text: "A", ...page } });
    const first = await readConditionally(world(), wanted([`${url}/a`]));
    await readConditionally(world(), wanted([`${url}/a`], standing(first)));
    expect(asked[1]).toMatchObject({ ...sent, status: 304 });
  });

  it("of which some have changed is made of all: those that have not are fetched once more", async () => {
    const { url, pages, asked } = await serve({ "/a": { text: "A", etag: '"1"' }, "/b": { text: "B", etag: '"1"' } });
    const urls = [`${url}/a`, `${url}/b`];
    const first = await readConditionally(world(), wanted(urls));
    pages["/b"] = { text: "B2", etag: '"2"' };
    asked.length = 0;
    const again = await readConditionally(world(), wanted(urls, standing(first)));
    expect(names(again)).toEqual(["A", "B2"]);
    expect(asked.map(({ path, status }) => `${path} ${status}`).toSorted()).toEqual(["/a 200", "/a 304", "/b 200"]);
  });

  it("is made of all where another document has come to it", async () => {
    const { url, asked } = await serve({ "/a": { text: "A", etag: '"1"' }, "/b": { text: "B", etag: '"1"' } });
    const first = await readConditionally(world(), wanted([`${url}/a`]));
    const again = await readConditionally(world(), wanted([`${url}/a`, `${url}/b`], standing(first)));
    expect(names(again)).toEqual(["A", "B"]);
    expect(asked).toHaveLength(4);
    const fewer = await readConditionally(world(), wanted([`${url}/a`], standing(again)));
    expect(names(fewer)).toEqual(["A"]);
  });

  it("can't be read where one fails, and knows nothing then", async () => {
    const { url, pages } = await serve({ "/a": { text: "A", etag: '"1"' }, "/b": { text: "B", etag: '"1"' } });
    const urls = [`${url}/a`, `${url}/b`];
    const first = await readConditionally(world(), wanted(urls));
    pages["/b"] = { text: "", status: 503 };
    const again = await readConditionally(world(), wanted(urls, standing(first)));
    expect(again.report.problem).toEqual({ reason: "http-status", detail: "HTTP 503" });
    expect(again).not.toHaveProperty("validators");
  });
});

describe("a feed is read whole", () => {
  const asksWhole = async (second: Partial<Wanted>, nowMs = NOW_MS): Promise<boolean> => {
    const { url, asked } = await serve({ "/a": { text: "A", etag: '"1"' } });
    const first = await readConditionally(world(), wanted([`${url}/a`]));
    expect(first.validators).toBeDefined();
    const again = { ...wanted([`${url}/a`]), ...standing(first), ...second };
    await readConditionally(world(nowMs), again);
    return asked.at(-1)?.none === undefined;
  };

  it("under other settings, and after six hours", async () => {
    expect(await asksWhole({})).toBe(false);
    expect(await asksWhole({ settings: "s2" })).toBe(true);
    expect(await asksWhole({}, NOW_MS + 6 * HOUR_MS - 1)).toBe(false);
    expect(await asksWhole({}, NOW_MS + 6 * HOUR_MS)).toBe(true);
    expect(await asksWhole({}, NOW_MS - 1)).toBe(true);
  });

  it.each<[string, (at: string) => Partial<Report>]>([
    ["could not be read", () => ({ problem: { reason: "wrong-shape", detail: "" } })],
    ["brought figures", () => ({ figures: [] })],
    ["brought hints", () => ({ hints: [] })],
    ["brought prices", () => ({ prices: {} })],
    ["would say later that it is stale", (at) => (at > toInstant(NOW_MS) ? { indicator: "unknown" } : {})],
    [
      "would say later that works have begun",
      (at) => ({
        maintenances: [
          {
            id: "m",
            title: "M",
            state: at > toInstant(NOW_MS) ? "in_progress" : "scheduled",
            begin: toInstant(NOW_MS + HOUR_MS),
            components: [],
          },
        ],
      }),
    ],
  ])("where it %s", async (_what, more) => {
    const { url } = await serve({ "/a": { text: "A", etag: '"1"' } });
    const first = await readConditionally(world(), wanted([], { observe: observing([{ url: `${url}/a` }], more) }));
    expect(first).not.toHaveProperty("validators");
  });

  it("and may be asked later where only what it does not date moves with the reading", async () => {
    const { url } = await serve({ "/a": { text: "A", etag: '"1"' } });
    const undated = (at: string): Partial<Report> => ({
      maintenances: [{ id: "m", title: "M", state: "scheduled", begin: at, components: [] }],
    });
    const first = await readConditionally(world(), wanted([], { observe: observing([{ url: `${url}/a` }], undated) }));
    expect(first).toHaveProperty("validators");
  });

  it.each<[string, Omit<FeedRequest, "url">, Page]>([
    ["POST", { method: "POST", body: "{}" }, { text: "A", etag: '"1"' }],
    ["a key", { headers: { authorization: "k" }, secretHeaders: ["authorization"] }, { text: "A", etag: '"1"' }],
    ["no validator", {}, { text: "A" }],
    ["a validator that is none", {}, { text: "A", etag: "1", modified: "yesterday" }],
  ])("where a document is asked for with %s", async (_what, request, page) => {
    const { url, asked } = await serve({ "/a": { text: "B", etag: '"1"' }, "/b": page });
    const observe = observing([{ url: `${url}/a` }, { url: `${url}/b`, ...request }]);
    const first = await readConditionally(world(), wanted([], { observe }));
    expect(names(first)).toEqual(["B", "A"]);
    expect(first).not.toHaveProperty("validators");
    expect(asked.every(({ none }) => none === undefined)).toBe(true);
  });
});

it("an answer that nothing has changed, to nobody who had asked, is a problem", async () => {
  const { url } = await serve({ "/a": { text: "", etag: '"1"', status: 304 } });
  const { report } = await readConditionally(world(), wanted([`${url}/a`]));
  expect(report.problem).toEqual({ reason: "http-status", detail: "HTTP 304" });
});

it("two feeds of one address ask once, and again only where one needs the text and there was none", async () => {
  const { url, asked } = await serve({ "/a": { text: "A", etag: '"1"' } });
  const read = async (...feeds: readonly Partial<Wanted>[]) => {
    asked.length = 0;
    const shelf: Shelf = new Map();
    const readings = await Promise.all(
      feeds.map((more) => readConditionally(world(), wanted([`${url}/a`], more), { shelf })),
    );
    expect(readings.map(names)).toEqual(feeds.map(() => ["A"]));
    return { first: readings[0]!, statuses: asked.map(({ status }) => status) };
  };
  const { first, statuses } = await read({}, {});
  expect(statuses).toEqual([200]);
  expect((await read(standing(first), standing(first))).statuses).toEqual([304]);
  // Who knows nothing needs a body: then all have it.
  expect((await read({}, standing(first))).statuses).toEqual([200]);
  expect((await read(standing(first), {})).statuses).toEqual([304, 200]);
});

it("settings have a name that does not tell them", () => {
  expect(settingsMark({ url: "a" })).toMatch(/^[0-9a-f]{16}$/);
  expect(settingsMark({ url: "a" })).toBe(settingsMark({ url: "a" }));
  expect(settingsMark({ url: "a" })).not.toBe(settingsMark({ url: "b" }));
});
