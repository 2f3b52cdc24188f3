import { describe, expect, it } from "vitest";
import { nearest } from "./nearest.ts";

describe("nearest", () => {
  it.each([
    ["evry", "every"],
    ["feed", "feeds"],
    ["htpp", "http"],
    ["STATUSPAGE", "statuspage"],
    ["google_cloud", "google-cloud"],
  ])("takes %s for %s", (written, meant) => {
    expect(nearest(written, ["every", "feeds", "http", "statuspage", "google-cloud"])).toBe(meant);
  });

  it("suggests nothing where nothing is near", () => {
    expect(nearest("colour", ["every", "feeds", "http"])).toBeUndefined();
    expect(nearest("x", [])).toBeUndefined();
  });

  it("stays quick with a name of any length", () => {
    expect(nearest("x".repeat(1_000_000), ["every"])).toBeUndefined();
  });

  it.each([
    ["statsu", "status"],
    ["stauts", "status"],
    ["header", "headers"],
    ["Body", "body"],
    ["completely", undefined],
  ])("takes %s for %s where variables are known", (written, meant) => {
    expect(nearest(written, ["status", "headers", "body", "latency"])).toBe(meant);
  });
});
