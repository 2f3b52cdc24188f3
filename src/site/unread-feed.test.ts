import { describe, expect, it } from "vitest";
import type { Incident } from "../domain/incident.ts";
import { DAY_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import { EMPTY_LEDGER } from "../domain/ledger.ts";
import { monitor, NOW_MS, sample, siteInput, verdict } from "./fixtures.ts";
import { buildSite } from "./site.fixture.ts";

const begin = toInstant(NOW_MS - 4 * DAY_MS);
const unread: Incident = {
  v: 1,
  id: "20260817T100000Z-status-feed-configuration",
  monitor: "chat",
  kind: "configuration",
  level: "warning",
  begin,
  detected: toInstant(NOW_MS - DAY_MS),
  corroboration: "unread",
  feed: "status",
  problem: "not-json",
  timeline: [{ t: toInstant(NOW_MS - DAY_MS), what: "opened", level: "warning" }],
  evidence: [],
  outbox: [],
};

async function pages(incident: Incident): Promise<{ index: string; own: string; list: string }> {
  const site = await buildSite(
    siteInput({
      monitors: [monitor("chat", { feeds: [{ feed: "status", components: [] }] })],
      ledger: { ...EMPTY_LEDGER, incidents: [incident], samples: [sample("chat", MINUTE_MS)] },
      verdicts: new Map([["chat", verdict("chat")]]),
      feedNames: new Map([["status", { name: "Acme <status>", url: "https://status.example/" }]]),
    }),
  );
  const textOf = (path: string): string => (site.get(path) ?? "").replaceAll(/<[^>]+>/gu, " ").replaceAll(/\s+/gu, " ");
  return {
    index: textOf("index.html"),
    own: textOf(`incidents/${incident.id}.html`),
    list: textOf("incidents/index.html"),
  };
}

describe("a feed that nobody can read", () => {
  it("is told with its name and why, as what it is: no trouble of the monitor", async () => {
    const { index, own, list } = await pages(unread);
    expect(index).toContain("Acme &lt;status&gt;’s page has not been readable for 4 d");
    expect(index).toContain("It answers with something that is not JSON");
    expect(list).toContain("Acme &lt;status&gt;’s page cannot be read");
    expect(list).not.toContain("CHAT");
    expect(own).toContain("Acme &lt;status&gt;’s page has not been readable for 4 d");
    // What to do comes first, then what it means.
    expect(own).toMatch(/What to do.*see whether it is the right one.*it counts neither as well nor as trouble/u);
    expect(own).toContain("1 monitor CHAT");
    expect(own).not.toContain("after the first failure");
    expect(own).toContain("it counts neither as well nor as trouble");
    expect(own).toMatch(
      /It has not been readable since [^:]+:?\d* ?[^:]*: it answers with something that is not JSON\./u,
    );
    for (const text of [index, own, list]) expect(text).not.toMatch(/undefined|NaN|No heartbeat|certificate expires/u);
  });

  it("is told as over once it was read", async () => {
    const end = toInstant(NOW_MS - MINUTE_MS);
    const over = { ...unread, end, timeline: [...unread.timeline, { t: end, what: "recovered" as const }] };
    const { own, list } = await pages(over);
    expect(own).toContain("Acme &lt;status&gt;’s page was not readable for");
    expect(own).toContain("It was not readable from");
    expect(list).toContain("Acme &lt;status&gt;’s page could not be read");
    expect(own).toContain("It can be read again");
  });
});
