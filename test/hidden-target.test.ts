import { describe, expect, it } from "vitest";
import { MINUTE_MS } from "../src/domain/instant.ts";
import { EMPTY_LEDGER } from "../src/domain/ledger.ts";
import { monitor, outage, sample, siteInput, verdict } from "../src/site/fixtures.ts";
import type { SiteMonitor } from "../src/site/input.ts";
import { buildSite } from "../src/site/site.fixture.ts";

const HOST = "canary-7f3a.internal.example";
const PATH = "secret-path-91bd";

/** Every file of a site whose monitor has that target and level. */
async function filesOf(publish: SiteMonitor["publish"]): Promise<ReadonlyMap<string, string>> {
  const one = monitor("chat", {
    publish,
    target: `https://user:pass@${HOST}/${PATH}?key=canary-key`,
    badge: "chat-api",
    group: "Chat",
    asked: { kind: "http", method: "POST", conditions: ["status == 200"] },
    slowMs: 2_000,
  });
  const other = monitor("spare", { group: "Chat", target: "https://spare.example/" });
  return buildSite(
    siteInput({
      monitors: [one, other],
      ledger: {
        ...EMPTY_LEDGER,
        samples: Array.from({ length: 40 }, (_, n) =>
          sample("chat", (40 - n) * 15 * MINUTE_MS, n > 36 ? { outcome: "unreachable", error: "ENOTFOUND" } : {}),
        ),
        incidents: [outage("chat")],
      },
      verdicts: new Map([["chat", verdict("chat", { verdict: "down" })]]),
    }),
  );
}

const holding = (files: ReadonlyMap<string, string>, text: string): string[] =>
  [...files].filter(([, body]) => body.includes(text)).map(([path]) => path);

describe("a target", () => {
  it("stands in no file of the site where only the name is published", async () => {
    const files = await filesOf("name");
    expect(files.size).toBeGreaterThan(40);
    for (const part of [HOST, PATH, "canary"]) expect(holding(files, part)).toEqual([]);
  });

  it("is a host where that is published, and never more", async () => {
    const files = await filesOf("host");
    expect(holding(files, HOST)).toEqual(
      expect.arrayContaining(["monitors/chat.html", "metrics", "metrics.openmetrics.txt", "api/v1/monitors.json"]),
    );
    for (const part of [PATH, "canary-key", "user:pass"]) expect(holding(files, part)).toEqual([]);
  });

  it("is an address without its query where that is published", async () => {
    const files = await filesOf("url");
    expect(holding(files, `${HOST}/${PATH}`)).toEqual(
      expect.arrayContaining(["metrics", "api/v1/monitors.json", "history/summary.json"]),
    );
    for (const part of ["canary-key", "user:pass"]) expect(holding(files, part)).toEqual([]);
  });
});
