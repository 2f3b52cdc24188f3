import { describe, expect, it } from "vitest";
import type { Incident } from "../domain/incident.ts";
import { HOUR_MS, toInstant } from "../domain/instant.ts";
import { EMPTY_LEDGER } from "../domain/ledger.ts";
import { monitor, NOW_MS, outage, siteInput } from "./fixtures.ts";
import { buildSite } from "./site.fixture.ts";

const DAYS_AGO_MS = 10 * 24 * HOUR_MS;
const ago = (ms: number): string => toInstant(NOW_MS - ms);

/** Of three days that are over, so that no call of it is kept. */
function past(kind: Incident["kind"], over: Partial<Incident> = {}): Incident {
  const begin = ago(DAYS_AGO_MS);
  const { outcome: _outcome, reason: _reason, ...rest } = outage("a");
  return {
    ...rest,
    id: `${begin.replaceAll(/[-:]|\.\d+/gu, "")}-a-${kind}`,
    kind,
    begin,
    detected: begin,
    end: ago(DAYS_AGO_MS - HOUR_MS),
    corroboration: "uncovered",
    evidence: [],
    timeline: [{ t: begin, what: "opened", level: "warning" }],
    ...over,
  };
}

async function pagesOf(...incidents: readonly Incident[]): Promise<{ readonly page: string; readonly list: string }> {
  const files = await buildSite(
    siteInput({
      monitors: [
        monitor("a", { name: "Alpha", feeds: [{ feed: "page", components: [] }] }),
        monitor("b", { name: "Beta" }),
        monitor("c", { name: "Gamma", asked: { kind: "heartbeat", conditions: [] } }),
      ],
      feedNames: new Map([["page", { name: "Acme", url: "https://status.acme.example/" }]]),
      ledger: { ...EMPTY_LEDGER, incidents },
    }),
  );
  return { page: files.get(`incidents/${incidents[0]!.id}.html`)!, list: files.get("incidents/2026-11.html")! };
}

describe("what an incident rests on", () => {
  it("is a figure of many calls, where a rule of ours was broken: nothing is said of a page or of single calls", async () => {
    const timeline: Incident["timeline"] = [
      { t: ago(DAYS_AGO_MS), what: "opened", level: "warning", value: "mean(2h) 4.4s", limit: "mean(2h) > 4s" },
    ];
    const { page, list } = await pagesOf(past("alert", { title: "Alpha is slow", timeline }));
    expect(page).toContain("no single call is its evidence");
    expect(page).not.toMatch(/No status page is read|No official page is read|no page is read|not known/u);
    expect(list).toMatch(/>Alpha is slow<.*mean\(2h\) 4\.4s, against mean\(2h\) &gt; 4s</su);
  });

  it("is what a person filed: nobody noticed it, and nothing is diagnosed", async () => {
    const { page, list } = await pagesOf(past("manual", { level: "info", title: "Alpha will be replaced" }));
    expect(page).toContain("A person filed it");
    expect(page).not.toMatch(/verdict at|The verdict came|Diagnosis|No official page is read/u);
    // Its name stands once, and no mark stands before nothing.
    expect(list).toContain(">Alpha will be replaced</a>");
    expect(list).not.toMatch(/ · <\/span>/u);
  });

  it("says once that no page is read, and of a report nothing of calls", async () => {
    const own = past("outage", { monitor: "b", id: "20261111T093000Z-b-outage", outcome: "server-error" });
    const { page } = await pagesOf(own);
    expect(page.match(/no (?:official |status )?page is read/giu)).toHaveLength(1);
    const reported = past("outage", { monitor: "c", id: "20261111T093000Z-c-outage", outcome: "server-error" });
    expect((await pagesOf(reported)).page).not.toMatch(/page is read|No call was kept|Diagnosis/u);
  });

  it("is no trouble for what goes on beside it, where it only tells something", async () => {
    const news = past("manual", { level: "info", monitor: "b", id: "20261111T093000Z-b-manual" });
    const trouble = past("manual", { level: "warning", monitor: "b", id: "20261111T093000Z-b-manual" });
    const affected = /Also in trouble<\/dt><dd[^>]*>(\d+)</u;
    expect(affected.exec((await pagesOf(past("outage"), news)).page)?.[1]).toBe("0");
    expect(affected.exec((await pagesOf(past("outage"), trouble)).page)?.[1]).toBe("1");
    expect((await pagesOf(news, past("outage"))).page).not.toMatch(affected);
  });

  it("is trouble of the page alone only where no call of ours met any of the same monitor", async () => {
    const advisory = past("advisory", { corroboration: "advisory", pageFeed: "page" });
    const alone = await pagesOf(advisory, past("outage", { id: "20261111T120000Z-b-outage", monitor: "b" }));
    expect(alone.list).toContain("our calls are fine");
    expect(alone.page).toContain("not seen by our calls");
    const both = await pagesOf(advisory, past("outage", { id: "20261111T120000Z-a-outage" }));
    expect(both.list).toContain("our calls met it too");
    expect(both.page).toContain("our calls met it too");
    expect(both.page).not.toMatch(/not seen by our calls|our calls pass|did not notice/u);
  });

  it("was nothing, once a person called it a false alarm: its page and its lists say so", async () => {
    const t = ago(DAYS_AGO_MS - 2 * HOUR_MS);
    const timeline: Incident["timeline"] = [
      { t: ago(DAYS_AGO_MS), what: "opened", level: "critical" },
      { t, what: "false-alarm", by: "mina", why: "a firewall" },
    ];
    const { page, list } = await pagesOf(past("outage", { level: "critical", timeline }));
    expect(page).toMatch(/<h1>.*Called a false alarm: it does not count in uptime\..*<\/h1>/su);
    expect(list).toContain("a false alarm, left out of uptime");
    expect(list).toMatch(/<li><i class="g g-nodata"/u);
    expect(list).toMatch(/>Critical<\/dt><dd[^>]*>0</u);
  });
});
