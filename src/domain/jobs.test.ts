import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addressAtHome,
  fillAddress,
  firstAddress,
  hasSecretInQuery,
  isAddressTemplate,
  jobId,
  jobState,
  LONGEST_POLL_WAIT_MS,
  pollWaitMs,
} from "./jobs.ts";

const WORDS = {
  queued: ["starting"],
  succeeded: ["succeeded", "true"],
  failed: ["failed", "aborted"],
  canceled: ["canceled"],
};
const HOME = "https://api.example.com/v1/predictions";

describe("the state of a job", () => {
  it.each<[unknown, string | undefined]>([
    ["starting", "queued"],
    ["processing", "run"],
    ["SUCCEEDED", "succeeded"],
    ["aborted", "failed"],
    ["canceled", "canceled"],
    ["a brand new word", "run"],
    [true, "succeeded"],
    [false, "run"],
    [0, "run"],
    ["", undefined],
    [null, undefined],
    [undefined, undefined],
    [{ state: "failed" }, undefined],
  ])("by %j is %s", (word, state) => {
    expect(jobState(word, WORDS)).toBe(state);
  });
});

describe("the wait before the next question", () => {
  it("is half as long again each time, and at most 10 s", () => {
    const waits = [0, 1, 2, 3, 4, 5, 6, 7].map((asked) => pollWaitMs(asked, 1_000, undefined));
    expect(waits).toEqual([1_000, 1_500, 2_250, 3_375, 5_062.5, 7_593.75, 10_000, 10_000]);
  });

  it("is what the provider asked for, longer or shorter", () => {
    expect(pollWaitMs(6, 1_000, 2)).toBe(2_000);
    expect(pollWaitMs(0, 1_000, 30)).toBe(30_000);
  });

  it("is never nothing, though the provider says at once", () => {
    expect(pollWaitMs(3, 5_000, 0)).toBe(1_000);
    expect(pollWaitMs(3, 200, 0)).toBe(200);
  });

  it("never shrinks and never passes its bound", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LONGEST_POLL_WAIT_MS }), fc.nat(2_000), (firstMs, asked) => {
        const wait = pollWaitMs(asked, firstMs, undefined);
        expect(wait).toBeGreaterThanOrEqual(firstMs);
        expect(wait).toBeLessThanOrEqual(LONGEST_POLL_WAIT_MS);
        expect(pollWaitMs(asked + 1, firstMs, undefined)).toBe(Math.min(LONGEST_POLL_WAIT_MS, wait * 1.5));
      }),
      { seed: 1 },
    );
  });
});

describe("an id", () => {
  it.each<[unknown, string | undefined]>([
    ["azaq55dbukgxg6kubr4k6g3pby", "azaq55dbukgxg6kubr4k6g3pby"],
    [42, "42"],
    ["operations/veo-3.0/abc", "operations/veo-3.0/abc"],
    [1.5, undefined],
    [Number.NaN, undefined],
    [2 ** 60, undefined],
    [null, undefined],
    [undefined, undefined],
    [{ id: "x" }, undefined],
    [["x"], undefined],
    ["", undefined],
    ["..", undefined],
    ["a/../b", undefined],
    ["/a", undefined],
    ["a//b", undefined],
    ["a?b=c", undefined],
    ["a b", undefined],
    ["a\r\nb", undefined],
    ["%2e%2e", undefined],
    ["x".repeat(301), undefined],
  ])("%j is %j", (value, id) => {
    expect(jobId(value)).toBe(id);
  });

  it("may be an expression's whole number", () => {
    expect(jobId(42n)).toBe("42");
  });

  it("put into an address never leads out of its place", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w.:~@=+/-]{1,20}$/)), (text) => {
        const id = jobId(text);
        if (id === undefined) return;
        const address = addressAtHome(fillAddress("/v1/jobs/{id}/cancel", id), HOME);
        expect(address?.startsWith("https://api.example.com/v1/jobs/")).toBe(true);
        expect(address?.endsWith("/cancel")).toBe(true);
        expect(new URL(address ?? "").search).toBe("");
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe("an address", () => {
  it.each<[unknown, string | undefined]>([
    ["https://api.example.com/v1/x#part", "https://api.example.com/v1/x"],
    ["HTTPS://API.example.com:443/v1/x?y=1", "https://api.example.com/v1/x?y=1"],
    ["/v2/x", "https://api.example.com/v2/x"],
    ["x", "https://api.example.com/v1/x"],
    ["http://api.example.com/v1/x", undefined],
    ["https://api.example.com:8443/", undefined],
    ["https://evil.example/", undefined],
    ["//evil.example/", undefined],
    ["\\\\evil.example\\x", undefined],
    ["https://api.example.com@evil.example/", undefined],
    ["https://user:pass@api.example.com/", undefined],
    ["file:///etc/passwd", undefined],
    ["javascript:alert(1)", undefined],
    ["https://", undefined],
    ["", undefined],
    [7, undefined],
    [null, undefined],
  ])("%j is called with our headers as %j", (found, address) => {
    expect(addressAtHome(found, HOME)).toBe(address);
  });

  it("is written out, or an expression", () => {
    expect(["https://x/{id}", "/v1/{id}", "HTTP://x"].map(isAddressTemplate)).toEqual([true, true, true]);
    expect(["body.urls.get", '"https://x/" + body.id', "httpx"].map(isAddressTemplate)).toEqual([false, false, false]);
  });

  it("of an output is the first one in it", () => {
    expect(firstAddress("https://x.example/a.png")).toBe("https://x.example/a.png");
    expect(firstAddress([null, ["text", "http://x.example/b"], "https://x.example/c"])).toBe("http://x.example/b");
    for (const other of [
      "data:image/png;base64,AA==",
      "file:///x",
      "ftp://x/y",
      "https://",
      7,
      {},
      [],
      [[[[["https://x/"]]]]],
    ]) {
      expect(firstAddress(other)).toBeUndefined();
    }
  });

  it("with what looks like a credential is known", () => {
    expect(hasSecretInQuery("https://x.example/?api_key=1")).toBe(true);
    expect(hasSecretInQuery("https://x.example/?X-Amz-Signature=1")).toBe(true);
    expect(hasSecretInQuery("https://x.example/key?id=1")).toBe(false);
  });
});
