import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInShard, parseShard } from "./shard.ts";

const legs = (count: number) => Array.from({ length: count }, (_, at) => ({ index: at + 1, count }));

describe("a shard", () => {
  it.each([
    ["1/1", { index: 1, count: 1 }],
    ["2/4", { index: 2, count: 4 }],
    ["256/256", { index: 256, count: 256 }],
  ])("is written %s", (text, shard) => {
    expect(parseShard(text)).toEqual(shard);
  });

  it.each(["", "0/4", "5/4", "1/0", "1/257", "01/4", "1/4 ", "a/b", "1/", "-1/4", "1.5/4", "1/1000"])(
    "is not written %j",
    (text) => {
      expect(parseShard(text)).toBeUndefined();
    },
  );

  it("leaves every key to exactly one of the legs, and always to the same", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 256 }), (key, count) => {
        const owners = legs(count).filter((leg) => isInShard(key, leg));
        expect(owners).toHaveLength(1);
        expect(isInShard(key, { ...owners[0]! })).toBe(true);
      }),
    );
  });

  it("is about as large as each other", () => {
    const hosts = Array.from({ length: 1_000 }, (_, at) => `api${at}.example.com`);
    const sizes = legs(8).map((leg) => hosts.filter((host) => isInShard(host, leg)).length);
    expect(Math.min(...sizes)).toBeGreaterThan(90);
    expect(Math.max(...sizes)).toBeLessThan(160);
  });

  it("does not move from one version to the next", () => {
    const owner = (host: string) => legs(4).find((leg) => isInShard(host, leg))?.index;
    const hosts = ["api.openai.com", "api.anthropic.com", "generativelanguage.googleapis.com", "api.x.ai"];
    expect(hosts.map(owner)).toEqual(EXPECTED);
  });
});

/** As the first version split them: a leg that asks other hosts than yesterday starts their rates anew. */
const EXPECTED = [4, 3, 1, 2];
