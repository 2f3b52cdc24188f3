import { expect, it } from "vitest";
import { figuresOf } from "./figure-sample.ts";
import type { Report } from "./report.ts";

const t = "2026-11-21T09:05:00.000Z";
const empty = { url: "u", fetchedAt: t, indicator: "none", components: [], incidents: [], maintenances: [] } as const;
const router: Report = {
  ...empty,
  feed: "openrouter",
  figures: [
    {
      component: "acme/chat@one",
      name: "Acme: Chat - One",
      uptime: { "5m": 0.97 },
      latencyMs: { p50: 812 },
      status: "0",
    },
    { component: "acme/chat@two", name: "Acme: Chat - Two", uptime: {} },
    { component: "acme/voice", name: "Acme: Voice", tokensPerSecond: { p50: 40 } },
  ],
};
const forum: Report = {
  ...empty,
  feed: "forum",
  hints: [
    { what: "topics", words: ["down"], count: 7, usual: 1.5, windowMs: 3_600_000, latest: [{ title: "Down?", t }] },
    { what: "posts", words: [], count: 2, windowMs: 3_600_000, latest: [] },
  ],
};
const reports = new Map([router, forum].map((report) => [report.feed, report]));
const use = (id: string, feed: string, components: readonly string[] = []) => ({ id, feeds: [{ feed, components }] });
const key = { v: 1, t, run: "812.1" } as const;

it("makes a line of each figure that a monitor names, and none of what nobody measured", () => {
  expect(figuresOf([use("chat", "openrouter", ["Acme: Chat"])], reports, "812.1")).toEqual([
    {
      ...key,
      monitor: "chat",
      source: "openrouter",
      of: "acme/chat@one",
      uptime: { "5m": 0.97 },
      latencyMs: { p50: 812 },
      status: "0",
    },
  ]);
});

it("keeps each endpoint of a model that a monitor names, the worst one's stand-in among them", () => {
  const named = (component: string) => ({ component, name: component, uptime: { "5m": 0.9 } });
  const figures = ["acme/chat", "acme/chat@worst", "acme/chat@one", "acme/chat-large@one"].map(named);
  const model = new Map([["openrouter", { ...router, figures }]]);
  expect(figuresOf([use("chat", "openrouter", ["acme/chat"])], model, "812.1").map(({ of }) => of)).toEqual([
    "acme/chat",
    "acme/chat@worst",
    "acme/chat@one",
  ]);
});

it("makes lines for each monitor that uses the feed, of all of it where it names nothing", () => {
  const lines = figuresOf([use("chat", "openrouter"), use("voice", "openrouter", ["acme/voice"])], reports, "812.1");
  expect(lines.map(({ monitor, of }) => `${monitor} ${of}`)).toEqual([
    "chat acme/chat@one",
    "chat acme/voice",
    "voice acme/voice",
  ]);
});

it("counts of the crowd how many, against the usual number where that is known, and keeps no title", () => {
  expect(figuresOf([use("chat", "forum", ["whatever"])], reports, "812.1")).toEqual([
    { ...key, monitor: "chat", source: "forum", of: "topics", count: 7, usual: 1.5, windowMs: 3_600_000 },
    { ...key, monitor: "chat", source: "forum", of: "posts", count: 2, windowMs: 3_600_000 },
  ]);
});

it("says nothing of a feed that could not be read, or was not", () => {
  const unread = new Map([["openrouter", { ...router, problem: { reason: "stale" as const, detail: "" } }]]);
  expect(figuresOf([use("chat", "openrouter"), use("chat", "forum")], unread, "812.1")).toEqual([]);
});
