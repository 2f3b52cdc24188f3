import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextHop } from "./http-redirect.ts";
import type { Hop } from "./http-redirect.ts";

const hop: Hop = {
  method: "POST",
  url: new URL("https://api.example.com/v1/images"),
  headers: new Map([
    ["authorization", "Bearer k"],
    ["x-goog-api-key", "k"],
    ["host", "api.example.com"],
    ["content-type", "application/json"],
    ["x-open", "o"],
  ]),
  body: "{}",
};

const locations = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string(),
  fc
    .tuple(fc.constantFrom("//", "/\\", "https:", "http://u:p@", "https://api.example.com", "file:"), fc.string())
    .map(([head, rest]) => head + rest),
);

describe("where any Location leads", () => {
  it("is an http(s) URL without credentials, or nowhere, and no secret goes to another origin", () => {
    fc.assert(
      fc.property(locations, fc.constantFrom(301, 302, 303, 307, 308), (location, status) => {
        const next = nextHop(hop, status, location, ["X-Goog-Api-Key"]);
        if (next === undefined) return;
        expect(next.url.protocol).toMatch(/^https?:$/);
        expect(next.url.username + next.url.password + next.url.hash).toBe("");
        const isSame = next.url.origin === hop.url.origin;
        for (const name of ["authorization", "x-goog-api-key", "host"]) expect(next.headers.has(name)).toBe(isSame);
        expect(next.headers.get("x-open")).toBe("o");
        expect([next.method, next.body]).toEqual(status < 307 ? ["GET", undefined] : ["POST", "{}"]);
        if (!isSame) expect(next.body).toBeUndefined();
      }),
      { seed: 20261121, numRuns: 500 },
    );
  });

  it.each([
    ["http://api.example.com/v1/images", "another scheme"],
    ["https://api.example.com:8443/", "another port"],
    ["//api.example.com.evil.example/", "another host"],
    ["https://api.example.com@evil.example/", "a host behind a name"],
  ])("%s is another origin: %s", (location) => {
    expect(nextHop(hop, 302, location, [])?.headers.has("authorization")).toBe(false);
    expect(nextHop({ ...hop, method: "GET" }, 307, location, [])).toBeUndefined();
    // A form may hold the client's secret, and nobody knows which part of a text does.
    expect([307, 308].map((status) => nextHop(hop, status, location, []))).toEqual([undefined, undefined]);
  });

  it("a question without a body may be asked anywhere", () => {
    const { body: _, ...plain } = hop;
    expect(nextHop({ ...plain, method: "GET" }, 308, "https://other.example/", [])).toMatchObject({ method: "GET" });
  });
});
