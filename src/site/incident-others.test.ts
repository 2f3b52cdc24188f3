import { describe, expect, it } from "vitest";
import type { Incident, IncidentEvent } from "../domain/incident.ts";
import { HOUR_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import { contradiction, monitor, NOW_MS, outage } from "./fixtures.ts";
import { incidentCalls } from "./incident-chart.ts";
import { buildSite } from "./site.fixture.ts";
import { createContext } from "./site.ts";
import { incidentChecks } from "./view-incident-checks.ts";
import { incidentStory } from "./view-incident-story.ts";

const ago = (minutes: number): string => toInstant(NOW_MS - minutes * MINUTE_MS);
const witness: IncidentEvent = {
  t: ago(20),
  what: "witness",
  feed: "router",
  title: "Elevated errors",
  status: "partial_outage",
  uptime: 0.4236,
  begin: ago(45),
  published: ago(25),
  url: "https://router.example/incidents/1",
};
const hint: IncidentEvent = { t: ago(10), what: "hint", feed: "forum", count: 14, usual: 1.5, windowMs: HOUR_MS };

function siteOf(over: Partial<Incident> = {}) {
  const base = contradiction();
  const own = outage("a", { timeline: [...outage("a").timeline, witness, hint], ...over });
  const feeds = [
    { feed: "google", components: [] },
    { feed: "router", components: [], role: "third-party" as const },
    { feed: "forum", components: [], role: "community" as const },
  ];
  return {
    ...base,
    monitors: [monitor("a", { feeds })],
    ledger: { ...base.ledger, incidents: [own] },
    feedNames: new Map([
      ...base.feedNames,
      ["router", { name: "Router <b>", url: "https://router.example/" }],
      ["forum", { name: "Forum", url: "https://forum.example/" }],
    ]),
  };
}
const contextOf = (over: Partial<Incident> = {}) => createContext(siteOf(over));
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("what others saw of an incident", () => {
  it("stands in its story at the time at which they said so, with what they said and where", () => {
    const context = contextOf();
    const told = incidentStory(context, context.incidents[0]!).slice(-2);
    expect(told.map(({ time, title, text, href }) => [time, title, plain(text), href])).toEqual([
      [
        "09:05",
        "Router <b> sees it too",
        "“Elevated errors”. Of its calls 42% succeed. Partial outage since 08:45.",
        "https://router.example/incidents/1",
      ],
      ["09:20", "Talk on Forum", "14 in 1 h, where 1.5 are usual. A hint, no proof.", "https://forum.example/"],
    ]);
  });

  it("says so where no more is known than that they see trouble", () => {
    const context = contextOf({ timeline: [{ t: ago(5), what: "witness", feed: "router" }] });
    expect(incidentStory(context, context.incidents[0]!).at(-1)).toMatchObject({
      text: "It reports trouble.",
      href: "",
    });
  });

  it("has a line each under the page's, once a source, and is named to those who do not see it", () => {
    const again: IncidentEvent = { ...witness, t: ago(2), begin: ago(3), title: "Worse" };
    const context = contextOf({ timeline: [...outage("a").timeline, witness, hint, again] });
    const { svg } = incidentCalls(context, context.incidents[0]!);
    expect(svg.match(/class="said-other"/gu)).toHaveLength(1);
    for (const room of ["wide", "narrow"])
      expect(svg.match(new RegExp(`only-${room}">Router &lt;b&gt; sees it too<`, "gu"))).toHaveLength(1);
    expect(svg).toContain(">Talk on Forum<");
    expect(svg).toContain("Others who spoke of it: Router &lt;b&gt; and Forum.");
    // The line of who saw it reaches from its begin to when we heard of it, the page's and ours stand above.
    const [, from, to, y] = /class="said-other" x1="([\d.]+)%" x2="([\d.]+)%" y1="(\d+)"/u.exec(svg) ?? [];
    expect(Number(from)).toBeLessThan(Number(to));
    expect(Number(y)).toBeGreaterThan(Number(/class="lead-line open"[^>]*y1="(\d+)"/u.exec(svg)?.[1]));
  });

  it("makes room for no line where nobody else spoke", () => {
    const context = contextOf({ timeline: outage("a").timeline });
    const { svg } = incidentCalls(context, context.incidents[0]!);
    expect(svg).toContain('height="260"');
    expect(svg).not.toMatch(/said-other|Others who spoke/u);
  });

  it("never becomes markup, nor a link to where no reader may be sent", async () => {
    const hostile: IncidentEvent = { ...witness, title: "<script>x</script>", url: "javascript:alert(1)" };
    const site = siteOf({ timeline: [...outage("a").timeline, hostile] });
    const page = (await buildSite(site)).get(`incidents/${outage("a").id}.html`) ?? "";
    expect(page).not.toMatch(/<script(?! src="[./]*site\.js" defer>)|javascript:|<b> sees/u);
    expect(page).toContain("&lt;script&gt;x&lt;/script&gt;");
  });
});

describe("the diagnosis", () => {
  const checksOf = (over: Partial<Incident>) => {
    const context = contextOf(over);
    const { checks, advice } = incidentChecks(context, context.incidents[0]!);
    return { text: (name: string) => checks.find((check) => check.name === name)?.text, advice };
  };

  it("names the fact on which each line rests", () => {
    const call = { t: ago(38), outcome: "overloaded", reason: "model-overloaded", code: 503, conditions: [] } as const;
    const evidence = [{ ...call, blame: "provider", error: "UNAVAILABLE", requestId: "req_1" } as const];
    const { text, advice } = checksOf({ evidence });
    expect(text("Official page")).toBe("Google’s page was read at 09:29 and reports nothing of it.");
    expect(text("Key")).toBe("The last answer, 503 UNAVAILABLE, does not blame it.");
    expect(text("Quota")).toBe("The last answer, 503 UNAVAILABLE, speaks of neither quota nor credit.");
    expect(text("Support")).toBe("The last failure is the provider’s. Its own id of that call: req_1.");
    expect(advice).toBe("Ask the provider’s support: no page admits it, and nothing of ours is at fault.");
  });

  it("says when the page said so first, by the page that did", () => {
    const { text } = checksOf({ corroboration: "confirmed", pageFeed: "google", pagePublished: ago(12) });
    expect(text("Official page")).toBe("Google’s page reports this trouble, and said so first at 09:18.");
  });

  it("does not hold a reading of now against what is over", () => {
    expect(checksOf({ end: ago(5) }).text("Official page")).toBe("Google’s page was read and reports nothing of it.");
  });
});
