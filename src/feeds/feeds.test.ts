import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fixtures, isOf } from "../../test/feed-documents.ts";
import { leastSettings, PAGE } from "../../test/feed-settings.ts";
import type { Exchange } from "../domain/exchange.ts";
import type { HttpRequest } from "../world.ts";
import { FEED_BYTES, FEED_TOTAL_MS, type Feed } from "./contract.ts";
import { feeds, FeedSettings, observeFeed, parseFeed, type FeedKind } from "./index.ts";
import { createReader, type FeedWorld } from "./reading/fetch.ts";

const NOW = Date.parse("2026-11-21T09:00:00.000Z");
const KINDS = Object.keys(feeds) as FeedKind[];

/** A network that answers by the path's end; what it doesn't know is a 404 with a page of HTML. */
function network(answers: Readonly<Record<string, string | Partial<Exchange>>>) {
  const asked: HttpRequest[] = [];
  const world: FeedWorld = {
    clock: { now: () => NOW, sleep: () => Promise.resolve() },
    http: {
      exchange(request) {
        asked.push(request);
        const answer = Object.entries(answers).find(([end]) => request.url.endsWith(end))?.[1];
        const facts = typeof answer === "string" ? { body: new TextEncoder().encode(answer) } : answer;
        const none = { status: 404, body: new TextEncoder().encode("<!doctype html>") };
        const whole = {
          startedAtMs: NOW,
          totalMs: 5,
          phases: {},
          headers: new Map(),
          body: new Uint8Array(),
          redirects: 0,
        };
        return Promise.resolve({ ...whole, status: 200, ...(facts ?? none) });
      },
    },
  };
  const room = { reader: createReader("x", world), evaluate: () => undefined };
  return { world: room, asked };
}

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");
const page = (url = PAGE) => ({ id: "aurora", kind: "statuspage" as const, url });

/** Kinds whose documents are made in their own tests: a word, and a site as we build it. */
const WITHOUT_FIXTURE: readonly FeedKind[] = ["openstatus", "uptimeline"];

describe("the registry", () => {
  it("has each file that says it is a kind", () => {
    const folder = new URL(".", import.meta.url);
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .map((name) => readFileSync(new URL(name, folder), "utf8"));
    const kinds = texts.flatMap((text) => /\bkind: z\s*\.literal\("([^"]+)"\)/.exec(text)?.[1] ?? []);
    expect(kinds.toSorted()).toEqual(KINDS.toSorted());
  });

  it("has a fixture of each kind", () => {
    const without = KINDS.filter((kind) => !fixtures.some((document) => isOf(kind, document)));
    expect(without.toSorted()).toEqual(WITHOUT_FIXTURE.toSorted());
  });
});

describe.each(KINDS)("feed kind %s", (kind) => {
  const settings = leastSettings(kind);

  it("describes every setting", () => {
    const schema = z.toJSONSchema(feeds[kind].settings, { io: "input" }) as {
      properties: Record<string, { description?: string }>;
    };
    for (const [name, property] of Object.entries(schema.properties)) expect(property.description, name).toBeTruthy();
  });

  it("refuses a setting that it doesn't know", () => {
    expect(FeedSettings.safeParse({ ...settings, colour: "red" }).success).toBe(false);
  });

  it.each([
    [/^(not-json|not-xml|wrong-page|wrong-shape)$/, "<html>"],
    [/^(not-json|not-xml|wrong-page|wrong-shape)$/, "nonsense"],
    [/^(empty|wrong-page)$/, " "],
    [/^(not-xml|wrong-page|wrong-shape)$/, '"text"'],
    [/^http-status$/, { status: 503 }],
    [/^too-large$/, { failure: { kind: "limit", phase: "receive", code: "BODY_TOO_LARGE" } }],
    [/^unreachable$/, { failure: { kind: "transport", phase: "dns", code: "ENOTFOUND" } }],
    [/^unreachable$/, { failure: { kind: "timeout", phase: "wait", code: "x" } }],
  ] as const)("is unknown when it can't be read: %s", async (reason, answer) => {
    const { world } = network({ "": answer });
    expect(await observeFeed(settings, world)).toMatchObject({
      feed: "x",
      url: expect.stringContaining(PAGE) as string,
      fetchedAt: "2026-11-21T09:00:00.000Z",
      indicator: "unknown",
      components: [],
      incidents: [],
      problem: { reason: expect.stringMatching(reason) as string },
    });
  });

  it.each(["ftp://a.example", "not a url", "https://user:word@a.example/"])("refuses the address %s", (url) => {
    expect(FeedSettings.safeParse({ ...settings, url }).success).toBe(false);
  });

  it("is asked within limits, credentials only in headers that follow no redirect elsewhere", async () => {
    const { world, asked } = network({});
    await observeFeed(settings, world);
    expect(asked.length).toBeGreaterThan(0);
    for (const { limits, headers, secretHeaders } of asked) {
      expect(limits).toMatchObject({ bodyBytes: FEED_BYTES, totalMs: FEED_TOTAL_MS });
      const open = Object.keys(headers).filter((name) => !secretHeaders.includes(name));
      expect(open).toEqual(["accept", "user-agent"]);
    }
  });

  it("says of a text that is none why it is none", async () => {
    const feed = feeds[kind] as unknown as Feed<FeedSettings>;
    const source = { feed: "x", url: PAGE, fetchedAt: "2026-11-21T09:00:00.000Z" };
    expect(await feed.parse("", source, { settings, evaluate: () => undefined })).toMatchObject({ reason: "empty" });
  });
});

describe("a statuspage of which two lists are read", () => {
  it("merges what is open with what is over, each incident once", async () => {
    const { world, asked } = network({
      "summary.json": fixture("statuspage-summary.json"),
      "incidents.json": fixture("statuspage-incidents.json"),
    });
    const report = await observeFeed(page(), world);
    expect(asked.map(({ url }) => url)).toEqual([`${PAGE}/api/v2/summary.json`, `${PAGE}/api/v2/incidents.json`]);
    expect(report.indicator).toBe("minor");
    expect(report.incidents.map(({ id }) => id)).toEqual(["i1", "reopened", "explained"]);
  });

  it("takes the telling with the later last word", async () => {
    const told = (state: string, at: string) => {
      const updates = [{ status: state, created_at: at }];
      const incidents = [
        { id: "a", name: "A", status: state, created_at: "2026-01-01T00:00:00Z", incident_updates: updates },
      ];
      return JSON.stringify({ status: { indicator: "none" }, incidents });
    };
    const [early, late] = [told("investigating", "2026-01-01T00:00:00Z"), told("resolved", "2026-01-01T01:00:00Z")];
    for (const answers of [
      { "summary.json": early, "incidents.json": late },
      { "summary.json": late, "incidents.json": early },
    ]) {
      const { incidents } = await observeFeed(page(), network(answers).world);
      expect(incidents.map(({ state }) => state)).toEqual(["resolved"]);
    }
  });

  it("says of either what could not be read, each thing once", async () => {
    const lists = (...incidents: unknown[]) => JSON.stringify({ status: { indicator: "none" }, incidents });
    const { notes } = await observeFeed(
      page(),
      network({ "summary.json": lists(7), "incidents.json": lists(7, 8) }).world,
    );
    expect(notes).toEqual([
      "1 of the incidents could not be read: left out.",
      "2 of the incidents could not be read: left out.",
    ]);
  });

  it("is whole with the summary alone, which imitators have", async () => {
    const report = await observeFeed(page(), network({ "summary.json": fixture("statuspage-summary.json") }).world);
    expect(report).not.toHaveProperty("problem");
    expect(report.incidents.map(({ id }) => id)).toEqual(["i1"]);
  });

  it("is unknown without the summary, and keeps the incidents that it knows of", async () => {
    const report = await observeFeed(page(), network({ "incidents.json": fixture("statuspage-incidents.json") }).world);
    expect(report).toMatchObject({ indicator: "unknown", components: [], problem: { reason: "http-status" } });
    expect(report.incidents.map(({ id }) => id)).toEqual(["reopened", "explained"]);
  });
});

describe("a page that says more than anybody's page", () => {
  it("is kept as far as a report goes, and what is left out is told", async () => {
    const updates = Array.from({ length: 3_000 }, () => ({ status: "investigating", body: "x" }));
    const one = { name: "Slow", status: "investigating", created_at: "2026-01-01T00:00:00Z" };
    const incidents = Array.from({ length: 700 }, (_, n) => ({
      ...one,
      id: `i${n}`,
      // Else they are told to be one trouble.
      name: `Slow ${String.fromCodePoint(97 + (n % 26), 97 + Math.floor(n / 26))}`,
      ...(n === 0 && { incident_updates: updates }),
    }));
    const text = JSON.stringify({ status: { indicator: "minor" }, incidents });
    const report = await observeFeed(page(`${PAGE}/summary.json`), network({ "summary.json": text }).world);
    expect(report.incidents).toHaveLength(500);
    expect(report.incidents[0]?.updates).toHaveLength(100);
    expect(report.notes).toEqual(["200 of 700 incidents are left out: a report holds no more."]);
  });
});

describe("a fault of ours in a kind", () => {
  it("is a feed that can't be read, and no end of the run", async () => {
    const settings = leastSettings("json");
    const { world } = network({ "": "{}" });
    const evaluate = () => {
      throw new RangeError("too much of it");
    };
    const problem = { reason: "wrong-shape", detail: "what came could not be read (RangeError)" };
    expect(await observeFeed(settings, { ...world, evaluate })).toMatchObject({ indicator: "unknown", problem });
    const source = { feed: "x", url: PAGE, fetchedAt: "2026-11-21T09:00:00.000Z" };
    expect(await parseFeed(settings, "{}", source, evaluate)).toMatchObject({ indicator: "unknown", problem });
  });
});

describe("google-cloud", () => {
  it("reads Google's own list where no address is given, and only the products that are asked for", async () => {
    const { world, asked } = network({ "incidents.json": fixture("google-incidents.json") });
    const report = await observeFeed(
      FeedSettings.parse({ id: "g", kind: "google-cloud", components: ["archive"] }),
      world,
    );
    expect(asked[0]?.url).toBe("https://status.cloud.google.com/incidents.json");
    expect(report.incidents.map(({ id }) => id)).toEqual(["over1"]);
  });
});
