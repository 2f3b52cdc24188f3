import { problemsOf } from "../../test/html.ts";
import { describe, expect, it } from "vitest";
import type { Incident } from "../domain/incident.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import { EMPTY_LEDGER, type FeedChange } from "../domain/ledger.ts";
import type { Report } from "../domain/report.ts";
import { contradiction, monitor, NOW_MS, outage, report, sample, siteInput, verdict } from "./fixtures.ts";
import type { SiteInput } from "./input.ts";
import { buildSite } from "./site.fixture.ts";
import { createContext } from "./site.ts";
import { headline, statusPagesView } from "./view-status-pages.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const ago = (ms: number): string => toInstant(NOW_MS - ms);

/** An outage of `a` so many days ago, an hour long and noticed after a minute; the page spoke `lateMin` after that, if at all. */
const past = (days: number, lateMin?: number, over: Partial<Incident> = {}): Incident => {
  const beginMs = NOW_MS - days * DAY_MS;
  return outage("a", {
    id: `20260901T0000${String(days).padStart(2, "0")}Z-a-outage`,
    begin: toInstant(beginMs),
    detected: toInstant(beginMs + MINUTE_MS),
    end: toInstant(beginMs + HOUR_MS),
    ...(lateMin !== undefined && {
      corroboration: "confirmed",
      pageFeed: "google",
      pagePublished: toInstant(beginMs + (1 + lateMin) * MINUTE_MS),
    }),
    timeline: [{ t: toInstant(beginMs + HOUR_MS), what: "recovered" }],
    ...over,
  });
};
const change = (t: string, over: Partial<Report> = {}): FeedChange => {
  const { fetchedAt: _, ...kept } = report("google", over);
  return { v: 1, t, report: kept };
};
/** One monitor and the page `google`, which has been read for 100 days and is green. */
const input = (incidents: readonly Incident[], over: Partial<Omit<SiteInput, "site">> = {}): SiteInput => {
  const base = contradiction();
  return siteInput({
    ...base,
    verdicts: new Map([["a", verdict("a")]]),
    ledger: {
      ...EMPTY_LEDGER,
      samples: [sample("a", 5 * MINUTE_MS)],
      feedChanges: [change(ago(100 * DAY_MS))],
      incidents: incidents.toSorted((a, b) => (a.begin < b.begin ? -1 : 1)),
    },
    ...over,
  });
};
const headlineOf = (site: SiteInput): string =>
  plain(
    headline(createContext(site))
      .map(({ text }) => text)
      .join(" "),
  );
interface View {
  readonly leads: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly cards: readonly {
    readonly facts: readonly {
      readonly term: string;
      readonly values: readonly { readonly number: string; readonly unit: string }[];
      readonly sub: string;
    }[];
    readonly figure: { readonly title: string; readonly chart: string };
  }[];
}
const viewOf = (site: SiteInput): View => statusPagesView(createContext(site)) as View;
const factsOf = (site: SiteInput): string[] =>
  viewOf(site).cards[0]!.facts.map(({ term, values: [value], sub }) =>
    plain(`${term}: ${value!.number}${value!.unit} (${sub})`),
  );

describe("the first sentence about the status pages", () => {
  const told = [past(2, 11), past(4, 4), past(6, 30), past(8, -3), past(10, 14)];

  it("says how many were acknowledged, how late at the median, and what was never mentioned", () => {
    expect(headlineOf(input([...told, past(12), past(14)]))).toBe(
      "Of 7 outages we saw in the last 90 days, 5 were acknowledged, a median of 11 min after us. Two were never mentioned.",
    );
  });

  it("says so where the page was first", () => {
    expect(headlineOf(input([past(2, -9), past(4, -3)]))).toBe(
      "Both outages we saw in the last 90 days were acknowledged, a median of 6 min before us.",
    );
  });

  it("has no median of one, and calls a degradation no outage", () => {
    const degraded = past(3, 5, { kind: "degradation", level: "warning" });
    expect(headlineOf(input([degraded]))).toBe(
      "The one incident we saw in the last 90 days was acknowledged, 5 min after us.",
    );
  });

  it("speaks neither for nor against a page that could not be read, or may speak yet", () => {
    const running = outage("a");
    expect(headlineOf(input([running, past(3, undefined, { corroboration: "unread" })]))).toBe(
      "Of 2 outages we saw in the last 90 days, none was acknowledged. One goes on without a word so far. Of one we cannot say: the page was not readable.",
    );
  });

  it("counts an incident once that two pages speak of, by the better of them", () => {
    const both = [
      { feed: "google", components: [] },
      { feed: "cloud", components: [] },
    ];
    const site = input([past(3)], {
      monitors: [monitor("a", { feeds: both })],
      feedNames: new Map(["google", "cloud"].map((id) => [id, { name: id, url: "https://status.example/" }])),
    });
    expect(headlineOf(site)).toContain("The one outage we saw");
  });

  it("claims no 90 days where the page has been watched for fewer", () => {
    const site = input([past(2, 5)]);
    expect(headlineOf({ ...site, ledger: { ...site.ledger, feedChanges: [change(ago(9 * DAY_MS))] } })).toContain(
      "we saw since 12 Nov",
    );
  });

  it("is honest where nothing was seen", () => {
    expect(headlineOf(input([]))).toBe(
      "No outage of what the status page speaks of was seen in the last 90 days. There is nothing yet to hold it against.",
    );
    expect(viewOf(input([])).cards).toEqual([]);
  });
});

describe("a card", () => {
  it("tells its figures, with a share from five incidents on", () => {
    const four = [past(2, 11), past(4, -3), past(6, 20), past(8)];
    expect(factsOf(input(four))).toEqual([
      "We saw: 4 (outages)",
      "Acknowledged: 3 (of 4, too few for a share)",
      "Median: 11 min after us (3 min before us to 20 min after us)",
      "Never mentioned: 1 (green to the end)",
      "False advisories: 0 (none seen)",
    ]);
    expect(factsOf(input([past(2, 0)]))).toContain("Median: at once (one incident)");
    expect(viewOf(input(four)).leads[0]).toBe("Four are few: how a page usually behaves, they do not tell.");
    const five = [...four, past(10, 2)];
    expect(factsOf(input(five))).toContain("Acknowledged: 4 (80% of 5)");
    expect(viewOf(input(five)).leads).toHaveLength(1);
  });

  it("names what its chart shows in the chart's title, and holds a table behind it", async () => {
    const site = input([past(2, 11), past(4, -3), past(6, 0), past(8), outage("a")]);
    expect(viewOf(site).cards[0]!.figure.title).toBe(
      "In five outages Google’s page was late once, silent once, as quick as we were once, first once and silent so far once",
    );
    const page = (await buildSite(site)).get("status-pages.html") ?? "";
    expect(page).toContain('<section class="scroll" tabindex="0"');
    expect(plain(page)).toMatch(/<td class="num">11 min after us</u);
    expect(plain(page)).toMatch(/<td class="num">silent so far</u);
    expect(page).toContain(`href="incidents/${past(2).id}.html"`);
  });

  it("lists as many in the table as its chart shows, and says of how many they are the latest", async () => {
    const site = input(Array.from({ length: 15 }, (_, index) => past(10 + index)));
    const html = (await buildSite(site)).get("status-pages.html") ?? "";
    const rows = /<table class="tbl">.*?<\/table>/su.exec(html)?.[0].match(/<tr><th scope="row">/gu) ?? [];
    expect(rows).toHaveLength(12);
    expect(plain(html)).toContain("The latest 12 of 15.");
  });

  it("shows how long the page said so, by our readings", () => {
    const one = past(2, 11);
    const site = input([one]);
    const trouble = { indicator: "major" } as const;
    const spoke = NOW_MS - 2 * DAY_MS + 12 * MINUTE_MS;
    const feedChanges = [
      change(ago(100 * DAY_MS)),
      change(toInstant(spoke + 2 * MINUTE_MS), trouble),
      change(toInstant(spoke + 30 * MINUTE_MS)),
    ];
    const { chart } = viewOf({ ...site, ledger: { ...site.ledger, feedChanges } }).cards[0]!.figure;
    expect(chart).toContain('class="page-said"');
    expect(viewOf(site).cards[0]!.figure.chart).not.toContain('class="page-said"');
  });
});

describe("what a page says now", () => {
  const rowOf = (site: SiteInput) => viewOf(site).rows[0]!;

  it("is its word, when it was read and since when it is watched", () => {
    expect(rowOf(input([]))).toMatchObject({
      said: "Operational",
      contradicts: false,
      sub: "read 09:29, watched since 13 Aug",
      acknowledged: "–",
      acknowledgedSub: "no outage seen",
    });
    expect(rowOf(contradiction())).toMatchObject({ said: "Operational", contradicts: true });
  });

  it("names the trouble of which it tells", () => {
    const incident = {
      id: "x",
      title: "Elevated errors",
      state: "investigating",
      impact: "partial_outage",
      begin: ago(HOUR_MS),
      published: ago(HOUR_MS),
      components: [],
      updates: [],
    } as const;
    const ended = { ...incident, id: "y", title: "Old", end: ago(MINUTE_MS) };
    const site = input([], {
      reports: new Map([["google", report("google", { indicator: "major", incidents: [incident, ended] })]]),
    });
    expect(rowOf(site)).toMatchObject({ said: "Partial outage", incidents: [{ text: "Elevated errors", href: "" }] });
  });

  it("is never green where it cannot be read: since when and why", () => {
    const problem = { reason: "not-json", detail: "HTML" } as const;
    const site = input([], { reports: new Map([["google", report("google", { indicator: "unknown", problem })]]) });
    const unread = [change(ago(100 * DAY_MS)), change(ago(2 * DAY_MS), { problem })];
    expect(rowOf({ ...site, ledger: { ...site.ledger, feedChanges: unread } })).toMatchObject({
      said: "Cannot be read",
      contradicts: false,
      sub: "since 19 Nov, 09:30: it answers with something that is not JSON",
    });
    const again = [...unread, change(ago(DAY_MS))];
    expect(rowOf({ ...input([]), ledger: { ...site.ledger, feedChanges: again } })["sub"]).toBe(
      "read 09:29, readable again since 20 Nov, 09:30",
    );
    // Nobody needs to know for ever that it once could not be read.
    const long = [change(ago(30 * DAY_MS), { problem }), change(ago(29 * DAY_MS))];
    expect(rowOf({ ...input([]), ledger: { ...site.ledger, feedChanges: long } })["sub"]).toBe("read 09:29");
    expect(rowOf(input([], { reports: new Map() }))).toMatchObject({ said: "Not read yet", sub: "" });
  });
});

describe("the page about status pages", () => {
  it("is there where an official page is read, and nowhere linked where none is", async () => {
    const files = await buildSite(input([past(2, 11), past(4)]));
    const index = files.get("index.html") ?? "";
    expect(index).toContain('<a href="status-pages.html">Status pages</a>');
    expect(index).toContain("Status pages acknowledged 1 of 2");
    const crowd = contradiction();
    const none = await buildSite({
      ...crowd,
      monitors: [monitor("a", { feeds: [{ feed: "google", components: [], role: "third-party" }] })],
    });
    expect(none.has("status-pages.html")).toBe(false);
    expect(none.has("api/v1/status-pages.json")).toBe(false);
    for (const [path, text] of none) expect(text, path).not.toContain("status-pages.html");
  });

  it("says no more on the index than that it is there, where nothing was seen", async () => {
    expect((await buildSite(input([]))).get("index.html")).not.toContain("acknowledged");
  });

  it("is valid, with hostile names too, which never become markup", async () => {
    const hostile = `<script>alert(1)</script>"'&\u202eevil\u0000`;
    const incident = {
      id: hostile,
      title: hostile,
      state: "investigating",
      impact: "partial_outage",
      begin: ago(HOUR_MS),
      published: ago(HOUR_MS),
      components: [],
      updates: [],
      url: "javascript:alert(2)",
    } as const;
    const site = input([past(2, 11), past(4)], {
      monitors: [monitor("a", { name: hostile, feeds: [{ feed: "google", components: [] }] })],
      feedNames: new Map([["google", { name: hostile, url: "javascript:alert(3)" }]]),
      reports: new Map([["google", report("google", { indicator: "major", incidents: [incident] })]]),
    });
    for (const one of [site, input([past(2, 11)]), input([])]) {
      const page = (await buildSite(one)).get("status-pages.html") ?? "";
      expect(page).not.toMatch(/<script(?! src="site\.js" defer>)|javascript:|\u202e|\u0000/u);
      expect(await problemsOf(page)).toEqual([]);
    }
  });
});

describe("status-pages.json", () => {
  it("holds the cards as numbers", async () => {
    const files = await buildSite(input([past(2, 11), past(4, -3), past(6)]));
    const { pages, ...head } = JSON.parse(files.get("api/v1/status-pages.json") ?? "");
    expect(head).toEqual({ v: 1, generatedAt: "2026-11-21T09:30:00.000Z", days: 90 });
    expect(pages).toEqual([
      {
        feed: "google",
        name: "Google",
        url: "https://status.google.example/",
        monitors: ["a"],
        now: {
          status: "operational",
          readable: true,
          readAt: "2026-11-21T09:29:00.000Z",
          since: ago(100 * DAY_MS),
          problem: null,
          contradicts: [],
          incidents: [],
        },
        countedFrom: ago(90 * DAY_MS),
        incidents: 3,
        acknowledged: 2,
        silent: 1,
        unread: 0,
        pending: 0,
        confirmedShare: 0.666666,
        leadMs: { median: 240_000, quickest: -180_000, slowest: 660_000 },
        falseAdvisories: 0,
        leads: [
          { incident: past(2).id, monitor: "a", begin: past(2).begin, fate: "acknowledged", leadMs: 660_000 },
          { incident: past(4).id, monitor: "a", begin: past(4).begin, fate: "acknowledged", leadMs: -180_000 },
          { incident: past(6).id, monitor: "a", begin: past(6).begin, fate: "silent", leadMs: null },
        ],
      },
    ]);
  });

  it("says null of what is not known", async () => {
    const files = await buildSite(input([], { reports: new Map() }));
    const { pages } = JSON.parse(files.get("api/v1/status-pages.json") ?? "");
    expect(pages[0]).toMatchObject({
      now: { status: "unknown", readable: false, readAt: null },
      confirmedShare: null,
      leadMs: null,
      leads: [],
    });
  });
});
