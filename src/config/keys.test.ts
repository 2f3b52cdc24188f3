import { describe, expect, it } from "vitest";
import { looksLikeKey, shownValue } from "./keys.ts";

const HEADER = ["monitors", 0, "probe", "headers"] as const;

describe("looksLikeKey", () => {
  // Put together here, so that no scanner takes this file for a leak.
  it.each([
    ["sk-", 40],
    ["AIza", 35],
    ["gsk_", 40],
    ["ghp_", 36],
    ["hf_", 34],
    ["r8_", 37],
    ["xai-", 60],
    ["AKIA", 16],
  ])("knows what begins with %s", (start, length) => {
    const text = `Bearer ${start}${"A1".repeat(length).slice(0, length)}`;
    expect(looksLikeKey(text, ["monitors", 0, "probe", "body"])).toBe(true);
    expect(shownValue(text, ["monitors", 0, "probe", "body"])).toBe('"Bea"…');
  });

  it("knows a literal in a header that carries credentials, and a password in an address", () => {
    expect(looksLikeKey("hunter2", [...HEADER, "X-Api-Key"])).toBe(true);
    expect(looksLikeKey("https://me:hunter2@example.com", ["monitors", 0, "probe", "url"])).toBe(true);
  });

  it.each([
    [["auth", "bearer"]],
    [["auth", "basic", "password"]],
    [["secret"]],
    [["token"]],
    [["form", "client_secret"]],
    [["json", "password"]],
    [["steps", 0, "request", "form", "refresh_token"]],
  ])("knows a literal where settings want a credential: %j", (path) => {
    const whole = ["monitors", 0, "probe", ...path];
    expect(looksLikeKey("hunter2", whole)).toBe(true);
    expect(looksLikeKey("${MY_KEY}", whole)).toBe(false);
    expect(looksLikeKey("{{minted}}", whole)).toBe(false);
  });

  it("knows a literal where a feed wants a credential", () => {
    expect(looksLikeKey("hunter2", ["feeds", 0, "key"])).toBe(true);
    expect(looksLikeKey("hunter2", ["feeds", 0, "token"])).toBe(true);
    expect(looksLikeKey("${MY_KEY}", ["feeds", 0, "key"])).toBe(false);
    expect(looksLikeKey("hunter2", ["feeds", 0, "name"])).toBe(false);
  });

  it.each([
    ["Bearer {{token}}", ["monitors", 0, "probe", "steps", 1, "request", "headers", "authorization"]],
    ["body.access_token", ["monitors", 0, "probe", "steps", 0, "save", "token"]],
    ["Bearer ${MY_KEY}", [...HEADER, "authorization"]],
    ["https://${USER_NAME}:${PASSWORD}@example.com", ["monitors", 0, "probe", "url"]],
    ["https://example.com/@me", ["monitors", 0, "probe", "url"]],
    ["01JP8CD9JR3HR6Y7G4Q75N4DVW", ["monitors", 0, "feeds", 0, "components", 0]],
    ["task-risk-assessment-of-everything", ["monitors", 0, "description"]],
    ["application/json", [...HEADER, "accept"]],
  ])("takes %s for none", (text, path) => {
    expect(looksLikeKey(text, path)).toBe(false);
  });
});

describe("shownValue", () => {
  it("shortens, and keeps a value on one line", () => {
    expect(shownValue("a\nb", [])).toBe('"a\\nb"');
    expect(shownValue("x".repeat(100), [])).toBe(`"${"x".repeat(60)}"…`);
    expect([shownValue(5, []), shownValue(true, []), shownValue(null, []), shownValue({}, [])]).toEqual([
      "5",
      "true",
      undefined,
      undefined,
    ]);
  });
});
