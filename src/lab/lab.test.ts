import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageWord } from "../domain/page-word.ts";
import { observeFeed } from "../feeds/index.ts";
import { createReader } from "../feeds/reading/fetch.ts";
import type { HttpRequest } from "../world.ts";
import { startLab, type HttpLab } from "./http-lab.ts";
import { createInProcessLab, createLabHttp } from "./in-process.ts";
import { LAB_KEY } from "./provider.ts";
import { PROVIDER_NAMES, providers } from "./providers.ts";
import { createSeededRandom } from "./seeded-random.ts";
import { createSwitchboard } from "./switchboard.ts";
import { createVirtualClock } from "./virtual-clock.ts";

const START = Date.parse("2026-11-21T09:00:00.000Z");
const limits = {
  dnsMs: 1_000,
  connectMs: 1_000,
  tlsMs: 1_000,
  sendMs: 1_000,
  waitMs: 1_000,
  receiveMs: 1_000,
  totalMs: 5_000,
  bodyBytes: 100_000,
  redirects: 0,
};

function post(url: string, change: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: "POST",
    url,
    headers: { Authorization: `Bearer ${LAB_KEY}` },
    body: "{}",
    secretHeaders: ["authorization"],
    limits,
    ...change,
  };
}

function inProcess(seed = 1) {
  const clock = createVirtualClock(START);
  const lab = createInProcessLab(seed, clock);
  return { clock, lab, http: createLabHttp(lab, clock, createSeededRandom(seed)) };
}

const bodyOf = ({ body }: { body: Uint8Array }): unknown => JSON.parse(new TextDecoder().decode(body));

const CHAT = "/v1/chat/completions";
const FLASH = "/v1beta/models/juniper-flash:generateContent";

describe("the lab in process", () => {
  it("answers a chat call with phases that add up to its time", async () => {
    const { lab, http, clock } = inProcess();
    const exchange = await http.exchange(post(`${lab.origin("harbor")}${CHAT}`));
    expect(exchange).toMatchObject({ status: 200, startedAtMs: START, redirects: 0 });
    expect(exchange).not.toHaveProperty("failure");
    expect(bodyOf(exchange)).toMatchObject({ choices: [{ finish_reason: "stop" }] });
    expect(Object.values(exchange.phases).reduce((sum, ms) => sum + ms, 0)).toBe(exchange.totalMs);
    expect(clock.now()).toBe(START + exchange.totalMs);
  });

  it("overloads the studio when it is switched, in Gemini's own words", async () => {
    const { lab, http } = inProcess();
    expect((await http.exchange(post(`${lab.origin("studio")}${FLASH}`))).status).toBe(200);
    lab.set("studio", "down");
    const exchange = await http.exchange(post(`${lab.origin("studio")}${FLASH}`));
    expect(exchange.status).toBe(503);
    expect(new TextDecoder().decode(exchange.body)).toBe(
      '{"error":{"code":503,"message":"The model is overloaded. Please try again later.","status":"UNAVAILABLE"}}',
    );
  });

  it("limits callers at the tollgate and says for how long", async () => {
    const { lab, http } = inProcess();
    const exchange = await http.exchange(post(`${lab.origin("tollgate")}${CHAT}`));
    expect(exchange.status).toBe(429);
    expect(exchange.headers.get("retry-after")).toBe("120");
  });

  it("paints a PNG where one is wanted", async () => {
    const { lab, http } = inProcess();
    const headers = { authorization: `Bearer ${LAB_KEY}`, accept: "image/png" };
    const exchange = await http.exchange(post(`${lab.origin("easel")}/v1/images`, { headers }));
    expect(exchange.headers.get("content-type")).toBe("image/png");
    expect([...exchange.body.subarray(1, 4)]).toEqual([..."PNG"].map((char) => char.charCodeAt(0)));
    expect(exchange.phases.wait).toBeGreaterThan(500);
  });

  it("wants its key", async () => {
    const { lab, http } = inProcess();
    const exchange = await http.exchange(post(`${lab.origin("harbor")}${CHAT}`, { headers: {} }));
    expect(exchange.status).toBe(401);
  });

  it("stops a call at the limit of its phase", async () => {
    const { lab, http } = inProcess();
    const url = `${lab.origin("easel")}/v1/images`;
    const exchange = await http.exchange(post(url, { limits: { ...limits, waitMs: 100 } }));
    expect(exchange.failure).toMatchObject({ kind: "timeout", phase: "wait" });
    expect(exchange.phases.wait).toBe(100);
    const small = await http.exchange(post(url, { limits: { ...limits, bodyBytes: 10 } }));
    expect(small.failure).toMatchObject({ kind: "limit", code: "BODY_TOO_LARGE" });
    expect(small.body).toHaveLength(10);
  });

  it("knows no other host, and none at all without a network", async () => {
    const { lab, http } = inProcess();
    expect((await http.exchange(post("http://elsewhere.test/"))).failure).toMatchObject({
      phase: "dns",
      code: "ENOTFOUND",
    });
    lab.setNetwork(false);
    expect((await http.exchange(post(`${lab.origin("beacon")}/generate_204`))).failure?.kind).toBe("transport");
  });

  it("says the same to the same seed, in whatever order providers are asked", async () => {
    const tell = async (seed: number, names: readonly ("harbor" | "studio")[]) => {
      const board = createSwitchboard(seed, () => START);
      const ask = { method: "POST", headers: { authorization: `Bearer ${LAB_KEY}` }, body: "" };
      const told = new Map(
        names.map((name) => [name, board.answer(name, { ...ask, path: name === "harbor" ? CHAT : FLASH })]),
      );
      return [told.get("harbor"), told.get("studio")];
    };
    expect(await tell(5, ["harbor", "studio"])).toEqual(await tell(5, ["studio", "harbor"]));
    expect(await tell(5, ["harbor", "studio"])).not.toEqual(await tell(6, ["harbor", "studio"]));
  });

  it("refuses a phase that a provider doesn't know", () => {
    expect(() => inProcess().lab.set("harbor", "limited")).toThrow("harbor is never limited");
  });
});

describe("the lab's pages, read by the feeds", () => {
  const observe = async (
    { lab, http, clock }: ReturnType<typeof inProcess>,
    provider: "harbor" | "studio" | "evergreen" | "tidewater",
    component: string,
  ) => {
    const report = await observeFeed(
      { id: "page", kind: "statuspage", url: lab.origin(provider) },
      { reader: createReader("page", { http, clock }), evaluate: () => undefined },
    );
    return { report, word: pageWord(report, { feed: "page", components: [component] }, clock.now()) };
  };

  it("confirm the studio's outage", async () => {
    const world = inProcess();
    expect((await observe(world, "studio", "flash")).word.status).toBe("operational");
    world.lab.set("studio", "down");
    const { report, word } = await observe(world, "studio", "flash");
    expect(word).toMatchObject({ status: "partial_outage", incidents: [{ title: "Juniper Flash is overloaded" }] });
    expect(report.incidents).toHaveLength(2);
  });

  it("stay green over Evergreen's failures and worry about Tidewater", async () => {
    const world = inProcess();
    expect((await observe(world, "evergreen", "voice")).word.status).toBe("operational");
    expect((await observe(world, "tidewater", "Embeddings")).word.status).toBe("degraded_performance");
    expect((await observe(world, "tidewater", "Reranking")).word.status).toBe("operational");
  });

  it("tell of Lumen in Google's form", async () => {
    const { lab, http, clock } = inProcess();
    const settings = {
      id: "lumen",
      kind: "google-cloud" as const,
      url: `${lab.origin("lumen")}/incidents.json`,
      components: [],
    };
    const match = { feed: "lumen", components: ["lumen vision api"] };
    expect(
      pageWord(
        await observeFeed(settings, { reader: createReader("page", { http, clock }), evaluate: () => undefined }),
        match,
        clock.now(),
      ).status,
    ).toBe("operational");
    lab.set("lumen", "down");
    expect(
      pageWord(
        await observeFeed(settings, { reader: createReader("page", { http, clock }), evaluate: () => undefined }),
        match,
        clock.now(),
      ).status,
    ).toBe("major_outage");
  });

  it("are unknown where they can't be read", async () => {
    const { lab, http, clock } = inProcess();
    const read = (url: string) =>
      observeFeed(
        { id: "x", kind: "statuspage", url },
        { reader: createReader("page", { http, clock }), evaluate: () => undefined },
      );
    expect((await read(`${lab.origin("tollgate")}/`)).problem).toEqual({ reason: "http-status", detail: "HTTP 404" });
    expect((await read("http://elsewhere.test")).problem?.reason).toBe("unreachable");
    expect((await read("http://elsewhere.test")).indicator).toBe("unknown");
  });
});

describe("the lab on real sockets", () => {
  let lab: HttpLab;
  beforeAll(async () => {
    lab = await startLab({ seed: 1 });
  });
  afterAll(() => lab.close());

  it("has a port for each provider", () => {
    expect(new Set(Object.values(lab.origins)).size).toBe(PROVIDER_NAMES.length);
  });

  it("serves the same table", async () => {
    const init = { method: "POST", headers: { authorization: `Bearer ${LAB_KEY}` }, body: "{}" };
    const answer = await fetch(`${lab.origin("tollgate")}${CHAT}`, init);
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "120"]);
    lab.set("tollgate", "healthy");
    expect((await fetch(`${lab.origin("tollgate")}${CHAT}`, init)).status).toBe(200);
    expect((await fetch(`${lab.origin("beacon")}/generate_204`)).status).toBe(204);
  });

  it("closes while a call is under way", async () => {
    const other = await startLab({ seed: 2 });
    const call = fetch(`${other.origin("easel")}/v1/images`, {
      method: "POST",
      headers: { authorization: `Bearer ${LAB_KEY}` },
    });
    const outcome = call.then(
      () => "answered",
      () => "dropped",
    );
    await other.close();
    expect(await outcome).toBe("dropped");
  });
});

describe.each(PROVIDER_NAMES)("provider %s", (name) => {
  it("knows health and a trouble, and answers 404 elsewhere", () => {
    expect(providers[name].phases).toContain("healthy");
    expect(providers[name].phases.length).toBeGreaterThan(1);
    const context = {
      nowMs: START,
      sinceMs: START,
      random: createSeededRandom(1),
      phase: "healthy" as const,
      memory: new Map<string, number>(),
    };
    expect(providers[name].answer({ method: "GET", path: "/nowhere", headers: {}, body: "" }, context).status).toBe(
      404,
    );
  });
});
