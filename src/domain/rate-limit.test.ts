import fc from "fast-check";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exhaustedUntilMs, readRateLimits, shareLeft } from "./rate-limit.ts";
import type { RateLimit } from "./facts.ts";

const NOW = Date.parse("2026-11-21T09:00:00Z");
const read = (headers: Readonly<Record<string, string>>) => readRateLimits(new Map(Object.entries(headers)), NOW);

describe("readRateLimits", () => {
  it.each<[string, Record<string, string>, readonly RateLimit[]]>([
    [
      "OpenAI",
      {
        "x-ratelimit-limit-requests": "5000",
        "x-ratelimit-remaining-requests": "4999",
        "x-ratelimit-reset-requests": "12ms",
        "x-ratelimit-limit-tokens": "2000000",
        "x-ratelimit-remaining-tokens": "500000",
        "x-ratelimit-reset-tokens": "6m0s",
      },
      [
        { name: "tokens", limit: 2_000_000, remaining: 500_000, resetMs: 360_000 },
        { name: "requests", limit: 5_000, remaining: 4_999, resetMs: 12 },
      ],
    ],
    [
      "Groq, in minutes and parts of seconds",
      {
        "x-ratelimit-limit-requests": "14400",
        "x-ratelimit-remaining-requests": "14370",
        "x-ratelimit-reset-requests": "2m59.56s",
      },
      [{ name: "requests", limit: 14_400, remaining: 14_370, resetMs: 179_560 }],
    ],
    [
      "Anthropic, per kind",
      {
        date: "Sat, 21 Nov 2026 08:59:30 GMT",
        "anthropic-ratelimit-requests-limit": "50",
        "anthropic-ratelimit-requests-remaining": "49",
        "anthropic-ratelimit-requests-reset": "2026-11-21T09:00:00Z",
        "anthropic-ratelimit-input-tokens-limit": "1000",
        "anthropic-ratelimit-input-tokens-remaining": "0",
        "anthropic-ratelimit-input-tokens-reset": "2026-11-21T09:01:00Z",
      },
      [
        { name: "input-tokens", limit: 1_000, remaining: 0, resetMs: 90_000 },
        { name: "requests", limit: 50, remaining: 49, resetMs: 30_000 },
      ],
    ],
    [
      "Azure, in seconds",
      { "x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "7" },
      [{ name: "requests", remaining: 0, resetMs: 7_000 }],
    ],
    [
      "xAI, without a reset",
      { "x-ratelimit-limit-requests": "480", "x-ratelimit-remaining-requests": "120" },
      [{ name: "requests", limit: 480, remaining: 120 }],
    ],
    [
      "Mistral, per minute",
      {
        "x-ratelimit-limit-tokens-minute": "500000",
        "x-ratelimit-remaining-tokens-minute": "499990",
        "x-ratelimit-limit-req-minute": "60",
        "x-ratelimit-remaining-req-minute": "59",
      },
      [
        { name: "req-minute", limit: 60, remaining: 59 },
        { name: "tokens-minute", limit: 500_000, remaining: 499_990 },
      ],
    ],
    [
      "Mistral's gateway",
      { "ratelimitbysize-limit": "500000", "ratelimitbysize-remaining": "499910", "ratelimitbysize-reset": "35" },
      [{ name: "size", limit: 500_000, remaining: 499_910, resetMs: 35_000 }],
    ],
    [
      "Cerebras, in parts of seconds",
      {
        "x-ratelimit-limit-requests-day": "1000",
        "x-ratelimit-remaining-requests-day": "1",
        "x-ratelimit-reset-requests-day": "33011.382867",
      },
      [{ name: "requests-day", limit: 1_000, remaining: 1, resetMs: 33_011_383 }],
    ],
    [
      "Replicate",
      { "ratelimit-remaining": "12", "ratelimit-reset": "1" },
      [{ name: "requests", remaining: 12, resetMs: 1_000 }],
    ],
    [
      "OpenRouter, milliseconds since 1970",
      { "x-ratelimit-limit": "20", "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(NOW + 45_000) },
      [{ name: "requests", limit: 20, remaining: 0, resetMs: 45_000 }],
    ],
    [
      "GitHub, seconds since 1970",
      {
        "x-ratelimit-limit": "5000",
        "x-ratelimit-remaining": "4987",
        "x-ratelimit-reset": String(NOW / 1_000 + 1_800),
        "x-ratelimit-resource": "core",
        "x-ratelimit-used": "13",
      },
      [{ name: "core", limit: 5_000, remaining: 4_987, resetMs: 1_800_000 }],
    ],
    [
      "Twitter's spelling",
      { "x-rate-limit-limit": "900", "x-rate-limit-remaining": "899", "x-rate-limit-reset": String(NOW / 1_000 + 1) },
      [{ name: "requests", limit: 900, remaining: 899, resetMs: 1_000 }],
    ],
    [
      "the IETF's drafts to 06",
      { "ratelimit-limit": "100, 100;w=60", "ratelimit-remaining": "50", "ratelimit-reset": "50" },
      [{ name: "requests", limit: 100, remaining: 50, resetMs: 50_000 }],
    ],
    [
      "the IETF's draft 07",
      { ratelimit: "limit=100, remaining=50, reset=5", "ratelimit-policy": "100;w=60" },
      [{ name: "requests", limit: 100, remaining: 50, resetMs: 5_000 }],
    ],
    [
      "the IETF's drafts from 08",
      {
        ratelimit: '"burst";r=5;t=10, "daily";r=1;t=30',
        "ratelimit-policy": '"burst";q=10;w=60,"daily";q=1000;w=86400',
      },
      [
        { name: "daily", limit: 1_000, remaining: 1, resetMs: 30_000 },
        { name: "burst", limit: 10, remaining: 5, resetMs: 10_000 },
      ],
    ],
    [
      "a policy of nobody",
      { ratelimit: '"default";r=5', "ratelimit-policy": '"other";q=10' },
      [{ name: "default", remaining: 5 }],
    ],
    [
      "a gateway's number before the provider's",
      { "x-ratelimit-remaining": "50, 3" },
      [{ name: "requests", remaining: 3 }],
    ],
    [
      "a reset that is over",
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1000000000" },
      [{ name: "requests", remaining: 0, resetMs: 0 }],
    ],
    ["a limit without what is left", { "x-ratelimit-limit-requests": "60" }, []],
    ["a limit of nothing", { "x-ratelimit-limit": "0", "x-ratelimit-remaining": "0" }, []],
    ["words, and numbers below 0", { "x-ratelimit-remaining": "many", "x-ratelimit-remaining-tokens": "-1" }, []],
    [
      "a reset in words",
      { "x-ratelimit-remaining": "1", "x-ratelimit-reset": "soon" },
      [{ name: "requests", remaining: 1 }],
    ],
    ["no such headers", { "content-type": "text/html", "x-limit": "3" }, []],
  ])("%s", (_name, headers, expected) => {
    expect(read(headers)).toEqual(expected);
  });

  it("takes any headers: names are safe, numbers sound, the tightest stands first", () => {
    const names = `x-ratelimit-limit x-ratelimit-remaining x-ratelimit-reset x-ratelimit-remaining-__proto__
      ratelimit ratelimit-policy x-ratelimit-resource anthropic-ratelimit-tokens-remaining
      date x-ratelimit-limit-tokens x-ratelimit-remaining-tokens x-ratelimit-reset-tokens`;
    const name = fc.constantFrom(...names.split(/\s+/));
    const value = fc.oneof(
      fc.string(),
      fc.nat().map(String),
      fc.constantFrom("1e9", "99999999999999999", "7m", "1d", '"a";r=1;t=-1', "limit=1, remaining=0, reset=9", "NaN"),
    );
    fc.assert(
      fc.property(fc.dictionary(name, value), (headers) => {
        const limits = read(headers);
        const shares = limits.map((limit) => shareLeft(limit) ?? 2);
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
        for (const { name, limit = 1, remaining, resetMs = 0 } of limits) {
          expect(name).toMatch(/^[A-Za-z0-9_.:-]{1,40}$/);
          expect(limit > 0 && remaining >= 0 && resetMs >= 0 && Number.isSafeInteger(resetMs)).toBe(true);
        }
      }),
      { numRuns: 1_000, seed: 1 },
    );
  });
});

describe("exhaustedUntilMs", () => {
  it("is the reset of the last limit that is used up", () => {
    const limits = [
      { name: "a", remaining: 0, resetMs: 500 },
      { name: "b", remaining: 0, resetMs: 2_000 },
      { name: "c", remaining: 1, resetMs: 9_000 },
    ];
    expect(exhaustedUntilMs(limits, NOW)).toBe(NOW + 2_000);
  });

  it.each<[string, readonly RateLimit[]]>([
    ["there are no limits", []],
    ["all have something left", [{ name: "a", remaining: 1, resetMs: 500 }]],
    ["none says when", [{ name: "a", remaining: 0 }]],
    ["it has reset already", [{ name: "a", remaining: 0, resetMs: 0 }]],
  ])("is nothing where %s", (_name, limits) => {
    expect(exhaustedUntilMs(limits, NOW)).toBeUndefined();
  });
});

const RECORDED = ["ai-usage", "ai-errors"].map(
  (folder) => new URL(`../../../shared/feeds/${folder}/`, import.meta.url),
);

describe.skipIf(!RECORDED.every((folder) => existsSync(folder)))("limits as they were recorded", () => {
  const files = RECORDED.flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((file) => new URL(file, folder)) : [],
  );
  const limitsIn = (url: URL) => {
    const { headers = {} } = JSON.parse(readFileSync(url, "utf8")) as { headers?: Record<string, string[]> };
    return read(
      Object.fromEntries(Object.entries(headers).map(([name, values]) => [name.toLowerCase(), values.join(", ")])),
    );
  };

  it.each(
    files
      .filter((url) => /ratelimit-[a-z-]*remaining/i.test(readFileSync(url, "utf8")))
      .map((url) => [url.pathname.split("/").at(-1), url] as const),
  )("%s tells limits with a share and a reset", (_name, url) => {
    const limits = limitsIn(url);
    expect(limits.length).toBeGreaterThan(0);
    for (const limit of limits) {
      expect(shareLeft(limit)).toBeGreaterThanOrEqual(0);
      expect(limit.resetMs).toBeGreaterThanOrEqual(0);
    }
  });
});
