import { describe, expect, it } from "vitest";
import { EMPTY_LEDGER, type Ledger } from "../domain/ledger.ts";
import { HOUR_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import type { Sample } from "../domain/sample.ts";
import { monitor, NOW_MS, outage, report, siteInput, verdict } from "./fixtures.ts";
import { buildSite } from "./site.fixture.ts";

const EVERY_MS = 5 * MINUTE_MS;
const FEEDS = [{ feed: "google", components: [] }];

/** A day of readings, with an outage of two hours by the page's word and an hour in which it could not be read. */
const readings = (hours: number): Sample[] =>
  Array.from({ length: (hours * HOUR_MS) / EVERY_MS }, (_, index): Sample => {
    const ago = (index + 1) * EVERY_MS;
    const base = { v: 1, t: toInstant(NOW_MS - ago), monitor: "a", run: "7.1", every: 300 } as const;
    if (ago <= 3 * HOUR_MS && ago > HOUR_MS)
      return { ...base, outcome: "server-error", reason: "page-outage", blame: "provider" };
    if (ago <= 5 * HOUR_MS && ago > 4 * HOUR_MS)
      return { ...base, outcome: "inconclusive", reason: "source-unavailable" };
    return { ...base, outcome: "ok", reason: "page-operational" };
  }).toReversed();

const siteOf = (ledger: Partial<Ledger>) =>
  buildSite(
    siteInput({
      monitors: [monitor("a", { everyMs: EVERY_MS, feeds: FEEDS }), monitor("b")],
      ledger: { ...EMPTY_LEDGER, ...ledger },
      reports: new Map([["google", report("google")]]),
      feedNames: new Map([["google", { name: "Google", url: "https://status.google.example/" }]]),
      verdicts: new Map([
        ["a", verdict("a", { ground: "page" })],
        ["b", verdict("b")],
      ]),
    }),
  );
const textOf = (html = ""): string => html.replaceAll(/<[^>]+>/gu, " ").replaceAll(/\s+/gu, " ");

describe("a monitor that nobody asks", () => {
  it("has the uptime of its page, with its coverage and labelled so wherever it stands", async () => {
    const files = await siteOf({ samples: readings(24) });
    const page = textOf(files.get("monitors/a.html"));
    expect(page).toContain("Nobody asks it: its uptime is as its own page tells it");
    expect(page).toMatch(/Uptime, 7 days 91\.30 ?% as its page tells it, coverage 13 ?%/u);
    expect(page).toMatch(/Uptime, 90 days 91\.30 ?% as its page tells it, coverage 1 ?%/u);
    expect(page).toContain("Uptime as its page tells it: an outage there is downtime");
    expect(page).toContain("What its own page said, and its uptime as the page tells it.");
    expect(page).toContain("Not asked; its page was read 21 Nov, 09:25 UTC");
    expect(textOf(files.get("index.html"))).toMatch(/91\.30 ?% by its page cov\. 1 ?%/u);
    expect(files.get("index.html")).toMatch(/Uptime 91\.30\s?%, as its page tells it, with coverage/u);
  });

  it("has its page's word as outcomes, and neither calls nor latencies", async () => {
    const page = textOf((await siteOf({ samples: readings(24) })).get("monitors/a.html"));
    expect(page).toContain("Its page told of an outage in 24 of 276 readings");
    expect(page).toMatch(/operational 252 · 91\S* down 24 · 8\.7/u);
    expect(page).toMatch(/Last readings .* its page says .* operational page-operational/iu);
    expect(page).not.toMatch(/\bcalls?\b|p95|Latency|was asked and answered|We asked/u);
  });

  it("says how often its page was read where that is too seldom for an uptime", async () => {
    const page = textOf((await siteOf({ samples: readings(1) })).get("monitors/a.html"));
    expect(page).toMatch(/Uptime, 7 days – as its page tells it, coverage [\d.]+ ?%, read 12 times so far/u);
  });

  it("has an incident without calls, though its readings are kept", async () => {
    const { outcome: _, reason: __, ...told } = outage("a", { corroboration: "confirmed" });
    const files = await siteOf({ samples: readings(24), incidents: [told] });
    const page = textOf(files.get(`incidents/${told.id}.html`));
    expect(page).toContain("A is down by its own page’s word.");
    expect(page).toContain("Not asked");
    expect(textOf(files.get("incidents/index.html"))).toMatch(/A: down .* says its own page/u);
    expect(page).not.toMatch(/of \d+ calls|page-outage|calls that were kept/u);
  });

  it("says to programs whose word each uptime is", async () => {
    const files = await siteOf({ samples: readings(24) });
    const { monitors } = JSON.parse(files.get("api/v1/status.json") ?? "");
    expect(monitors).toMatchObject([
      { id: "a", uptimeOf: "page", uptime: { "7d": { value: 0.913043 } }, latency: { p50: null } },
      { id: "b", uptimeOf: "calls" },
    ]);
    expect(JSON.parse(files.get("api/v1/monitor/a/summary.json") ?? "")).toMatchObject({ uptimeOf: "page" });
  });
});
