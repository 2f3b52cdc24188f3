import { existsSync, readFileSync } from "node:fs";
import http from "node:http";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import { createServers } from "../adapters/http.fixture.ts";
import { createHttp } from "../adapters/http.ts";
import type { FeedProblem, Report } from "../domain/report.ts";
import { aistudio } from "./aistudio.ts";
import { isFeedProblem } from "./contract.ts";
import { FeedSettings, observeFeed } from "./index.ts";
import { createReader } from "./reading/fetch.ts";

const fetchedAt = "2026-11-20T17:05:00.000Z";
const PAGE = "https://aistudio.google.com/status";
const history = readFileSync(new URL("fixtures/aistudio-history.json", import.meta.url), "utf8");
const recorded = new URL("../../../shared/feeds/aistudio/list-incidents-history-resolved-seam.json", import.meta.url);

const parse = (text: string): Promise<Report | FeedProblem> =>
  aistudio.parse(text, { feed: "studio", url: "https://rpc.example/", fetchedAt }, { settings: { url: PAGE } });

async function read(value: unknown): Promise<Report> {
  const report = await parse(typeof value === "string" ? value : JSON.stringify(value));
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

describe("a history of incidents", () => {
  it("is a report of the page, newest first, with the worst that is open as its indicator", async () => {
    const { incidents, ...rest } = await read(history);
    expect(rest).toEqual({
      feed: "studio",
      url: PAGE,
      fetchedAt,
      indicator: "critical",
      components: [],
      maintenances: [],
      notes: ["1 of the incidents could not be read: left out."],
    });
    expect(incidents.map(({ id }) => id)).toEqual(["Lumen-uploads-20261120", "lumen live 7", "Lumen-odd-1"]);
  });

  it("tells of an open incident, its updates oldest first, by the seconds since the epoch", async () => {
    expect((await read(history)).incidents[0]).toEqual({
      id: "Lumen-uploads-20261120",
      title: "Uploads to Lumen fail & time out",
      state: "identified",
      impact: "major_outage",
      begin: "2026-11-20T16:05:00.000Z",
      published: "2026-11-20T16:05:00.000Z",
      components: ["1", "API", "2", "Multimodal Live"],
      updates: [
        { t: "2026-11-20T16:05:00.000Z", state: "investigating", text: "We are looking into failing uploads." },
        { t: "2026-11-20T16:40:00.000Z", state: "identified", text: "The cause is known." },
        { t: "2026-11-20T17:00:00.000Z", state: "identified", text: "Mitigations are underway." },
      ],
    });
  });

  it("takes California's wall time where there are no seconds, in summer and in winter", async () => {
    expect((await read(history)).incidents[1]).toMatchObject({
      state: "resolved",
      impact: "degraded_performance",
      begin: "2026-07-15T02:46:00.000Z",
      end: "2026-07-15T15:39:00.000Z",
      updates: [{ t: "2026-07-15T02:46:00.000Z" }, { t: "2026-07-15T03:46:00.000Z", state: "monitoring" }, {}],
    });
    const [winter] = (await read([[[["id", "x", 1, [[1, "2026-01-10 23:30", [], "x"]], 1, [1]]]]])).incidents;
    expect(winter?.begin).toBe("2026-01-11T07:30:00.000Z");
  });

  it("keeps numbers that it doesn't know, and never ends an incident by one", async () => {
    expect((await read(history)).incidents[2]).toMatchObject({
      state: "investigating",
      impact: "unknown",
      components: ["12", "3", "AI Studio"],
      unknownWords: ["severity=9"],
      updates: [{ state: "investigating", unknownWords: ["state=7"] }],
    });
    expect((await read(history)).incidents[2]).not.toHaveProperty("end");
  });

  const row = ["id", "Title", 1, [[4, "2026-01-10 23:30", ["1768116600"], "x"]], 1, [1]];
  it.each([
    ["as it comes", [[row]]],
    ["nested once more", [[[row]]]],
    ["each entry by itself", [[[row], [row]]]],
    ["bare", [row]],
    ["with a guard against scripts", `)]}'\n${JSON.stringify([[row]])}`],
  ])("is found however deep the list lies: %s", async (_name, value) => {
    expect((await read(value)).incidents[0]).toMatchObject({ id: "id", state: "resolved" });
  });

  it("opens an incident again that goes on after it was resolved", async () => {
    const updates = [
      [4, "", ["1768120200"], "b"],
      [1, "", ["1768116600"], "a"],
      [3, "", ["1768123800"], "c"],
    ];
    const [incident] = (await read([[["id", "x", 1, updates, 1, [1]]]])).incidents;
    expect(incident?.updates.map(({ text }) => text)).toEqual(["a", "b", "c"]);
    expect(incident).not.toHaveProperty("end");
  });

  it.each([
    ["", "empty"],
    ["[]", "empty"],
    ["[[]]", "empty"],
    ["[[[[]]]]", "empty"],
    ["{}", "wrong-shape"],
    ["[7]", "wrong-shape"],
    ['["text"]', "wrong-shape"],
    ["[[[[[1,2]]]]]", "wrong-shape"],
    ["<!doctype html>", "not-json"],
  ])("%j is a problem and never all well: %s", async (text, reason) => {
    expect(await parse(text)).toMatchObject({ reason });
  });

  it("is a report in the normal form or a problem, whatever is changed in it", async () => {
    await fc.assert(
      fc.asyncProperty(mutantsOf(history), async (text) => {
        expectNormalForm(await parse(text));
      }),
      { numRuns: 150 },
    );
  });
});

describe("the page and its procedure, over real connections", () => {
  const servers = createServers();
  afterEach(() => servers.closeAll());

  /** Not a key of anybody: what one looks like. */
  const KEY = `AIza${"Fictional-Key_for-Tests".padEnd(35, "0")}`;

  async function serve(answer: http.RequestListener): Promise<string> {
    return `http://127.0.0.1:${await servers.listen(http.createServer(answer))}`;
  }

  async function observe(
    page: http.RequestListener,
    rpc: http.RequestListener,
  ): Promise<{ report: Report; url: string }> {
    const url = `${await serve(page)}/status`;
    const settings = FeedSettings.parse({
      id: "studio",
      kind: "aistudio",
      url,
      rpcUrl: `${await serve(rpc)}/$rpc/List`,
    });
    const clock = { now: () => Date.parse(fetchedAt), sleep: () => Promise.resolve() };
    const reader = createReader("studio", { http: createHttp(), clock });
    return { report: await observeFeed(settings, { reader, evaluate: () => undefined }), url };
  }

  const withKey: http.RequestListener = (_, response) =>
    response.setHeader("content-type", "text/html").end(`<script>w={"k":"${KEY}"}</script>`);

  it("asks with the key that stands in the page, as the page does", async () => {
    const seen: {
      method?: string | undefined;
      url?: string | undefined;
      headers: http.IncomingHttpHeaders;
      body: string;
    }[] = [];
    const { report, url } = await observe(withKey, (request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        seen.push({ method: request.method, url: request.url, headers: request.headers, body });
        response.setHeader("content-type", "application/json+protobuf").end(`)]}'\n${history}`);
      });
    });
    const { origin } = new URL(url);
    expect(seen).toMatchObject([
      {
        method: "POST",
        url: "/$rpc/List",
        body: "[]",
        headers: {
          "content-type": "application/json+protobuf",
          "x-goog-api-key": KEY,
          "x-user-agent": "grpc-web-javascript/0.1",
          origin,
          referer: origin,
        },
      },
    ]);
    expect(report).toMatchObject({ url, indicator: "critical" });
    expect(report.incidents).toHaveLength(3);
    expect(JSON.stringify(report)).not.toContain("AIza");
  });

  it("never carries the key to another origin", async () => {
    const elsewhere: http.IncomingHttpHeaders[] = [];
    const other = await serve((request, response) => {
      elsewhere.push(request.headers);
      response.end("[]");
    });
    await observe(withKey, (_, response) => response.writeHead(307, { location: `${other}/` }).end());
    for (const headers of elsewhere) expect(JSON.stringify(headers)).not.toContain("AIza");
  });

  it.each<[string, http.RequestListener, http.RequestListener, Partial<FeedProblem>]>([
    [
      "the page fails",
      (_, response) => response.writeHead(503).end(),
      () => undefined,
      { reason: "http-status", detail: "HTTP 503" },
    ],
    [
      "the page holds no key",
      (_, response) => response.end("<html>AIza-short</html>"),
      () => undefined,
      { reason: "wrong-page" },
    ],
    [
      "the key is refused",
      withKey,
      (_, response) => response.writeHead(403).end(`{"key":"${KEY}"}`),
      { reason: "http-status", detail: "HTTP 403" },
    ],
    ["it answers with a page", withKey, (_, response) => response.end(`<html>${KEY}`), { reason: "not-json" }],
    ["it answers with nothing", withKey, (_, response) => response.end("[]"), { reason: "empty" }],
    ["it ends the connection", withKey, (_, response) => response.destroy(), { reason: "unreachable" }],
  ])("is unknown, and says why without the key, when %s", async (_name, page, rpc, problem) => {
    const { report, url } = await observe(page, rpc);
    expect(report).toMatchObject({ url, indicator: "unknown", components: [], incidents: [], problem });
    expect(JSON.stringify(report)).not.toContain("AIza");
  });
});

describe("settings", () => {
  it("know the addresses by themselves", () => {
    expect(FeedSettings.parse({ id: "studio", kind: "aistudio" })).toMatchObject({
      url: PAGE,
      rpcUrl: expect.stringMatching(/^https:\/\/alkalimakersuite-pa\..*\/ListIncidentsHistory$/) as string,
    });
  });
});

describe.skipIf(!existsSync(recorded))("a recorded history", () => {
  it("holds three incidents that are over, one of them by way of mitigation", async () => {
    const report = await read(readFileSync(recorded, "utf8"));
    expect(report.indicator).toBe("none");
    expect(report).not.toHaveProperty("notes");
    expect(
      report.incidents.map(({ id, title, state, impact, begin, end, published, components }) => ({
        id,
        title,
        state,
        impact,
        begin,
        end,
        published,
        components,
      })),
    ).toEqual([
      {
        id: "AIStudio-build-environments-20260714",
        title: "Issues with apps in AI Studio Build.",
        state: "resolved",
        impact: "degraded_performance",
        begin: "2026-07-15T02:46:00.000Z",
        end: "2026-07-15T15:39:00.000Z",
        published: "2026-07-15T02:46:00.000Z",
        components: ["3", "AI Studio"],
      },
      {
        id: "GeminiAPI-context-caching-issue-20260619",
        title: "Issues with Nano Banana",
        state: "resolved",
        impact: "degraded_performance",
        begin: "2026-06-19T07:54:00.000Z",
        end: "2026-06-19T12:30:00.000Z",
        published: "2026-06-19T07:54:00.000Z",
        components: ["1", "API", "3", "AI Studio"],
      },
      {
        id: "AIStudio-postpay-upgrade-20260422",
        title: "Customer upgrade to postpay experiencing service disruption",
        state: "resolved",
        impact: "degraded_performance",
        begin: "2026-04-21T23:24:00.000Z",
        end: "2026-04-23T19:46:00.000Z",
        published: "2026-04-21T23:24:00.000Z",
        components: ["1", "API"],
      },
    ]);
    expect(report.incidents[2]?.updates).toEqual([
      { t: "2026-04-21T23:24:00.000Z", state: "investigating", text: "Investigation is underway." },
      { t: "2026-04-22T17:00:00.000Z", state: "identified", text: "Mitigations are underway." },
      { t: "2026-04-23T19:46:00.000Z", state: "resolved", text: "Issue has been mitigated." },
    ]);
  });

  it("says the same by the wall clock as by the epoch", async () => {
    const text = readFileSync(recorded, "utf8");
    const walls = await read(text.replaceAll(/\["\d{10}"\]/g, "[]"));
    expect(walls.incidents).toEqual((await read(text)).incidents);
  });
});
