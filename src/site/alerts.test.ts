import { describe, expect, it } from "vitest";
import type { Incident } from "../domain/incident.ts";
import { HOUR_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import { contradiction, monitor, NOW_MS, outage } from "./fixtures.ts";
import { incidentTitle } from "./phrases.ts";
import { buildSite } from "./site.fixture.ts";
import { createContext } from "./site.ts";
import { incidentStory } from "./view-incident-story.ts";

const ago = (minutes: number): string => toInstant(NOW_MS - minutes * MINUTE_MS);
const HOSTILE = `<script>alert(1)</script>"'&\u202eevil`;
const limit = "p95 > 3 × baseline for 10m";

function siteOf(over: Partial<Incident> = {}) {
  const { outcome: _o, reason: _r, ...base } = outage("a");
  const alert: Incident = {
    ...base,
    id: "20261121T080000Z-a-alert-slow",
    kind: "alert",
    level: "warning",
    rule: "slow",
    title: "Slow answers",
    begin: ago(60),
    detected: ago(50),
    timeline: [
      { t: ago(50), what: "opened", level: "warning", value: "p95 6.2s, baseline 1.4s", limit },
      { t: ago(20), what: "level", level: "critical", value: "p95 9s, baseline 1.4s", limit },
    ],
    ...over,
  };
  const site = contradiction();
  return { ...site, monitors: [monitor("a")], ledger: { ...site.ledger, incidents: [alert] } };
}

describe("an alert on the pages", () => {
  it("is called after its rule, and tells what was measured against what", () => {
    const context = createContext(siteOf());
    const [one] = context.incidents;
    expect(incidentTitle(context, one!)).toMatch(/ breaks the rule “Slow answers”$/);
    const told = incidentStory(context, one!).map(({ text }) => text);
    expect(told[0]).toContain(`p95 6.2s, baseline 1.4s, against ${limit}.`);
    expect(told[1]).toBe(`p95 9s, baseline 1.4s, against ${limit}.`);
    const over = createContext(siteOf({ end: toInstant(NOW_MS - 60 * MINUTE_MS + HOUR_MS / 2) }));
    expect(incidentTitle(over, over.incidents[0]!)).toContain("broke the rule “Slow answers” for 30");
  });

  it("escapes whatever a rule is called", async () => {
    const timeline: Incident["timeline"] = [
      { t: ago(50), what: "opened", level: "warning", value: HOSTILE, limit: HOSTILE },
    ];
    const files = await buildSite(siteOf({ title: HOSTILE, timeline }));
    for (const [path, text] of files) if (path.endsWith(".html")) expect(text, path).not.toContain("<script>alert");
    expect([...files.values()].some((text) => text.includes("&lt;script&gt;alert(1)"))).toBe(true);
  });
});
