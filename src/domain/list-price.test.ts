import { describe, expect, it } from "vitest";
import { isForSale, listPriceOf, withListPrices } from "./list-price.ts";
import type { FeedMatch } from "./report-filter.ts";
import type { Price } from "./monitor.ts";
import type { Report } from "./report.ts";

const price = (inputPerMillion: number): Price => ({ unit: "USD", inputPerMillion });
const report = (prices: Readonly<Record<string, Price>>, more: Partial<Report> = {}): Report => ({
  feed: "prices",
  url: "https://prices.example/",
  fetchedAt: "2026-11-21T09:00:00.000Z",
  indicator: "none",
  components: [{ id: "acme/chat", name: "Acme: Chat", status: "operational" }],
  incidents: [],
  maintenances: [],
  prices,
  ...more,
});
const monitor = (components: readonly string[], more: object = {}) => ({
  id: "chat",
  feeds: [{ feed: "prices", components } satisfies FeedMatch],
  credentialed: true,
  cheaper: [],
  ...more,
});
const priced = (one: ReturnType<typeof monitor>, of: Report): Price | undefined =>
  listPriceOf(one, new Map([["prices", of]]));
const two = report({ "acme/chat": price(5), "acme/chat-mini": price(1) });

describe("a list price", () => {
  it("is that of the one component that the monitor names, by id or name", () => {
    expect(priced(monitor(["acme/chat"]), two)).toEqual(price(5));
    expect(priced(monitor(["Acme: Chat"]), two)).toEqual(price(5));
  });

  it("is that of the preset's model, with its vendor or without", () => {
    expect(priced(monitor([], { model: "acme/chat-mini" }), two)).toEqual(price(1));
    expect(priced(monitor([], { model: "chat-mini" }), two)).toEqual(price(1));
  });

  it("is that of the only one there is", () => {
    expect(priced(monitor([]), report({ "acme/chat": price(5) }))).toEqual(price(5));
  });

  it.each([
    ["none is listed for it", monitor(["acme/voice"]), two],
    ["more than one could be meant", monitor([]), two],
    ["two are named", monitor(["acme/chat", "acme/chat-mini"]), two],
    ["the feed could not be read", monitor(["acme/chat"]), { ...two, problem: { reason: "stale", detail: "" } }],
    ["it is no amount", monitor(["acme/chat"]), report({ "acme/chat": price(Number.NaN) })],
    ["the monitor has its own", monitor(["acme/chat"], { price: price(9) }), two],
    ["nobody is billed", monitor(["acme/chat"], { credentialed: false }), two],
  ] as const)("is none where %s", (_why, one, of) => {
    expect(priced(one, of)).toBeUndefined();
  });
});

describe("monitors with list prices", () => {
  it("have them, and so have their cheaper ways, but not what is free", () => {
    const cheaper = [{ tier: "cheap" as const }, { tier: "free" as const }];
    const [one] = withListPrices([monitor([], { tier: "full", cheaper })], { chat: price(5) });
    expect(one).toMatchObject({ price: price(5), cheaper: [{ tier: "cheap", price: price(5) }, { tier: "free" }] });
    expect(one?.cheaper[1]).not.toHaveProperty("price");
  });

  it("keep their own", () => {
    const own = monitor([], { price: price(9) });
    expect(withListPrices([own], { chat: price(5) })).toEqual([own]);
    expect(withListPrices([monitor([])])).toEqual([monitor([])]);
  });

  it("are those that somebody pays for", () => {
    expect(isForSale(monitor([], { credentialed: false, tier: "full" }))).toBe(true);
    expect(isForSale(monitor([], { credentialed: false, budgets: [{ micro: 1, unit: "USD", per: "day" }] }))).toBe(
      true,
    );
    expect(isForSale(monitor([], { tier: "free" }))).toBe(false);
  });
});
