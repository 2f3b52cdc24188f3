import { problemsOf, rowsOf } from "../../test/html.ts";
import { describe, expect, it } from "vitest";
import type { FigureSample } from "../domain/figure-sample.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import { EMPTY_LEDGER, type FeedChange } from "../domain/ledger.ts";
import type { Report, ReportedIncident } from "../domain/report.ts";
import { simulatedHistory } from "../lab/history.ts";
import { contradiction, monitor, NOW_MS, report, sample, siteInput, verdict } from "./fixtures.ts";
import type { SiteInput } from "./input.ts";
import { buildSite } from "./site.fixture.ts";

const ago = (minutes: number): string => toInstant(NOW_MS - minutes * MINUTE_MS);
const incident = (over: Partial<ReportedIncident> = {}): ReportedIncident => ({
  id: "i1",
  title: "Elevated errors",
  state: "investigating",
  impact: "partial_outage",
  begin: ago(50),
  published: ago(38),
  components: [],
  url: "https://status.google.example/i1",
  updates: [{ t: ago(38), state: "investigating", text: "We are looking into it. More will follow." }],
  ...over,
});
const change = (minutes: number, own: Report): FeedChange => {
  const { fetchedAt: _, ...kept } = own;
  return { v: 1, t: ago(minutes), report: kept };
};

/** One monitor, `a`, which four feeds speak of: two pages, one who measures and a forum. */
function input(reports: readonly Report[], over: Partial<SiteInput> = {}): SiteInput {
  const feeds = ["google", "cloud", "router", "forum"].filter((feed) => reports.some((one) => one.feed === feed));
  return siteInput({
    monitors: [
      monitor("a", {
        feeds: feeds.map((feed) => ({ feed, components: [] })),
        asked: { kind: "http", method: "GET", conditions: [] },
      }),
    ],
    ledger: { ...EMPTY_LEDGER, samples: [sample("a", 5 * MINUTE_MS)] },
    verdicts: new Map([["a", verdict("a")]]),
    reports: new Map(reports.map((one) => [one.feed, one])),
    feedNames: new Map([
      ["google", { name: "Google", url: "https://status.google.example/", kind: "google-cloud" }],
      ["cloud", { name: "Cloud", url: "https://status.cloud.example/", kind: "statuspage" }],
      ["router", { name: "Router", url: "https://router.example/", kind: "openrouter" }],
      ["forum", { name: "Forum", url: "https://forum.example/", kind: "discourse" }],
    ]),
    ...over,
  });
}

interface Page {
  /** The whole page's HTML. */
  readonly html: string;
  /** The section's words, without marks and drawings; empty where there is none. */
  readonly text: string;
  readonly others: { readonly official: object[]; readonly thirdParty: object[]; readonly community: object[] };
}

async function pageOf(given: SiteInput): Promise<Page> {
  const files = await buildSite(given);
  const html = files.get("monitors/a.html") ?? "";
  const section = /<section class="section others".*?(?=<section class="section" )/su.exec(html)?.[0] ?? "";
  const text = section
    .replaceAll(/<svg.*?<\/svg>/gsu, " ")
    .replaceAll(/<[^>]+>/gu, " ")
    .replaceAll(/[\s\u00a0]+/gu, " ");
  return { html, text, others: JSON.parse(files.get("api/v1/monitor/a/summary.json") ?? "").others };
}

describe("what the official pages say", () => {
  it("is their word, when it was read, and each incident with its times and the first sentence of its last update", async () => {
    const said = report("google", { indicator: "major", incidents: [incident()] });
    const { html, text, others } = await pageOf(input([said]));
    expect(text).toContain("What others say Held against our calls");
    expect(text).toContain("The official page Google ≠ Partial outage , contradicts our calls read 09:29");
    expect(text).toContain("Elevated errors 50 min, running");
    expect(text).toContain(
      "Partial outage · investigating · since 08:40 · told at 08:52 08:52: “We are looking into it.”",
    );
    expect(html).toContain('<a href="https://status.google.example/i1">Elevated errors</a>');
    expect(others).toMatchObject({
      official: [
        {
          feed: "google",
          kind: "google-cloud",
          status: "partial_outage",
          contradicts: true,
          problem: null,
          incidents: [{ id: "i1", begin: ago(50), published: ago(38), end: null, gone: null, advisory: false }],
        },
      ],
      thirdParty: [],
      community: [],
    });
    expect(await problemsOf(html, "long-title")).toEqual([]);
  });

  it("marks an announcement as information, and claims no duration for it", async () => {
    const advisory = incident({ title: "Quota changes", advisory: true, impact: "operational" });
    const { text } = await pageOf(input([report("google", { incidents: [advisory] })]));
    expect(text).toContain("Google Operational read 09:29");
    expect(text).toContain("Quota changes Information, not an outage · investigating");
    expect(text).not.toContain("running");
  });

  it("tells of an incident that was taken up again and of one that is gone from the page", async () => {
    const again = incident({
      id: "again",
      title: "Slow answers",
      updates: [
        { t: ago(40), state: "resolved", text: "Resolved." },
        { t: ago(20), state: "investigating", text: "It came back!" },
      ],
    });
    const changes = [
      change(30, report("google", { incidents: [incident(), again] })),
      change(10, report("google", { incidents: [again] })),
    ];
    const base = input([report("google", { incidents: [again] })]);
    const { text, html } = await pageOf({ ...base, ledger: { ...base.ledger, feedChanges: changes } });
    expect(text).toContain("Resolved, and taken up again at 09:10");
    expect(text).toContain("Gone from the page since 09:20, without a word of its end");
    expect(await problemsOf(html, "long-title")).toEqual([]);
  });

  it("says why a page cannot be read and since when, and what it said before; never operational", async () => {
    const problem = { reason: "stale", detail: "3 h old" } as const;
    const unread = report("google", { indicator: "unknown", problem });
    const before = report("google", { incidents: [incident()], problem });
    const base = input([unread]);
    const { text, others } = await pageOf({
      ...base,
      ledger: { ...base.ledger, feedChanges: [change(120, { ...before, incidents: [] }), change(90, before)] },
    });
    expect(text).toContain(
      "Google Not readable Since 07:30 it has stopped telling how it is. What follows it said before. Elevated errors",
    );
    expect(text).not.toContain("Operational");
    expect(others.official).toMatchObject([
      { status: "unknown", problem: { reason: "stale", since: ago(120) }, contradicts: false },
    ]);
  });

  it("tells several pages apart, with those that say nothing of the monitor and those that are quiet", async () => {
    const base = input([
      report("google"),
      report("cloud", { components: [{ id: "x", name: "X", status: "operational" }] }),
    ]);
    const [a] = base.monitors;
    const feeds = [
      { feed: "google", components: [] },
      { feed: "cloud", components: ["Y"] },
      { feed: "google", components: ["Z"] },
    ];
    const { text } = await pageOf({ ...base, monitors: [{ ...a!, feeds }] });
    expect(text).toContain("The official pages Google Operational read 09:29 It told of no incident in 7 days.");
    expect(text).toContain("Cloud Says nothing of it read 09:29");
  });

  it("says that a page was not read yet", async () => {
    const base = input([report("google")]);
    const { text } = await pageOf({ ...base, reports: new Map() });
    expect(text).toContain("Google Not read yet");
  });

  it("names at most six incidents and counts the others; open ones come first", async () => {
    const ended = Array.from({ length: 9 }, (_, index) =>
      incident({
        id: `e${index}`,
        title: `Ended ${index}`,
        state: "resolved",
        end: ago(60 + index),
        begin: ago(90 + index),
      }),
    );
    const long = incident({ id: "long", title: "Long one", begin: ago(5_000) });
    const { text, others } = await pageOf(input([report("google", { incidents: [...ended, long] })]));
    expect(text.indexOf("Long one")).toBeLessThan(text.indexOf("Ended 0"));
    expect(text).toContain("Ended 4");
    expect(text).not.toContain("Ended 5");
    expect(text).toContain("4 more incidents of these days");
    expect((others.official[0] as { incidents: object[] }).incidents).toHaveLength(10);
  });
});

describe("what third parties measured", () => {
  const figures = [
    {
      component: "m@a",
      name: "m via A",
      uptime: { "5m": 0.99, "30m": 0.998, "24h": 0.97 },
      latencyMs: { p50: 420, p99: 9_100 },
    },
    { component: "m@b", name: "m via B", uptime: { "30m": 0.5 }, tokensPerSecond: { p50: 48.3 } },
  ];
  const router = report("router", { role: "third-party", figures });
  const line = (minutes: number, share: number): FigureSample => ({
    v: 1,
    t: ago(minutes),
    monitor: "a",
    source: "router",
    of: "m@a",
    run: "1.1",
    uptime: { "5m": share },
  });
  const figuresOf = (html: string): string[][] =>
    rowsOf(/<table class="tbl(?: nums)?"><caption.*?<\/table>/su.exec(html)?.[0] ?? "");

  it("is a row for each endpoint with a column for each span that exists, best and worst marked, nothing averaged", async () => {
    const { html, text, others } = await pageOf(input([router]));
    expect(figuresOf(html).map((row) => row.join("|").replaceAll("\u00a0", " "))).toEqual([
      "Endpoint|5 min|30 min|24 h|p50|p99|Tokens/s",
      "A best|99.00%|99.80%|97.00%|420 ms|9.1 s|–",
      "B worst|–|50.00%|–|–|–|48",
    ]);
    expect(text).toContain("A third party Router");
    expect(text).toContain("as OpenRouter sees them, not the vendor’s own API; rate-limited calls are not counted.");
    expect(others.thirdParty).toMatchObject([
      { best: "m@a", worst: "m@b", comparedBy: "30m", figures: [figures[0], figures[1]] },
    ]);
    expect(await problemsOf(html, "long-title")).toEqual([]);
  });

  it("marks nobody where one endpoint is known, and has no chart of fewer than three readings", async () => {
    const one = report("router", { role: "third-party", figures: figures.slice(0, 1) });
    const base = input([one]);
    const { html } = await pageOf({ ...base, ledger: { ...base.ledger, figures: [line(20, 1), line(5, 1)] } });
    expect(figuresOf(html)[1]?.[0]).toBe("m via A");
    expect(html).not.toContain("The best endpoint");
  });

  it("draws the best endpoint below the line of our calls; where nobody read it the line breaks", async () => {
    const read = [300, 285, 270, 60, 45, 30, 15].map((minutes) => line(minutes, minutes === 45 ? 0.61 : 1));
    const base = input([router]);
    const { html, text } = await pageOf({ ...base, ledger: { ...base.ledger, figures: read } });
    expect(text).toContain("The best endpoint fell to 61.00% at 08:45");
    const chart = /<svg[^>]*aria-label="[^"]*The best endpoint.*?<\/svg><text.*?<\/svg>/su.exec(html)?.[0] ?? html;
    expect(/class="d-ink" d="([^"]*)"/u.exec(chart)?.[1]?.match(/m/gu)).toHaveLength(2);
    expect(chart).toContain('class="shade-nodata"');
    expect(chart).toContain("The best endpoint’s share lay between 61.00% and 100% in 7 readings.");
    expect(await problemsOf(html, "long-title")).toEqual([]);
  });

  it("says of one that could not be read why, without a table", async () => {
    const unread = report("router", { role: "third-party", problem: { reason: "http-status", detail: "500" } });
    const { html, text } = await pageOf(input([unread]));
    expect(text).toContain("Router Not readable Since 09:29 it answers with an error.");
    expect(figuresOf(html)).toEqual([]);
  });

  it("is short of very many endpoints, and keeps the worst", async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      component: `m@${index}`,
      name: `m via P${index}`,
      uptime: { "30m": 1 - index / 100 },
    }));
    const { html, text } = await pageOf(input([report("router", { role: "third-party", figures: many })]));
    expect(figuresOf(html)).toHaveLength(25);
    expect(figuresOf(html).at(-1)?.[0]).toBe("P39 worst");
    expect(text).toContain("16 more endpoints in between");
  });
});

describe("what the crowd says", () => {
  const crowd = (over: object): Report =>
    report("forum", {
      role: "community",
      hints: [
        {
          what: "topics",
          words: [],
          count: 14,
          windowMs: 2 * HOUR_MS,
          usual: 2.9,
          latest: [1, 2, 3, 4].map((n) => ({ title: `Title ${n}`, t: ago(n), url: `https://forum.example/t/${n}` })),
          ...over,
        },
      ],
    });

  it("is a line that moves nothing, with three titles where the talk stands out", async () => {
    const { html, text, others } = await pageOf(input([crowd({})]));
    expect(text).toContain(
      "The crowd Forum 14 new topics in 2 h, where 2.9 are usual Title 1 09:29 Title 2 09:28 Title 3 09:27 A hint: it moves no verdict.",
    );
    expect(html).toContain('<a href="https://forum.example/t/1">Title 1</a>');
    expect(text).not.toContain("Title 4");
    expect(others.community).toMatchObject([
      { feed: "forum", hints: [{ count: 14, usual: 2.9, windowSeconds: 7_200 }] },
    ]);
    expect(await problemsOf(html, "long-title")).toEqual([]);
  });

  it.each([
    [{ count: 3 }, "3 new topics in 2 h, where 2.9 are usual"],
    [{ count: 1, usual: 1.04 }, "1 new topic in 2 h, where 1 is usual"],
    [{ count: 0, usual: 0.5, latest: [] }, "No new topics in 2 h, where 0.5 are usual"],
    [{ count: 0, usual: 0.02, latest: [] }, "No new topics in 2 h, where hardly any is usual"],
    [
      { what: "issues", count: 14, usual: undefined, words: ["image", "veo"] },
      "14 new issues with “image” or “veo” in 2 h; what is usual is not known yet",
    ],
  ])("is one quiet line, without titles, of %j", async (over, line) => {
    const { text } = await pageOf(input([crowd(over)]));
    expect(text).toContain(`Forum ${line} A hint`);
    expect(text).not.toContain("Title 1");
  });

  it("says why it cannot be heard", async () => {
    const deaf = report("forum", { role: "community", problem: { reason: "unreachable", detail: "ENOTFOUND" } });
    expect((await pageOf(input([deaf]))).text).toContain("Forum Since 09:29 it cannot be reached.");
  });
});

it("is no section at all where no feed speaks of the monitor", async () => {
  const { html, text, others } = await pageOf(input([]));
  expect(text).toBe("");
  expect(html).not.toContain("What others say");
  expect(others).toEqual({ official: [], thirdParty: [], community: [] });
});

it("says of a monitor without a probe, wherever its uptime would stand, that its page alone is heard", async () => {
  const given = siteInput({
    monitors: [monitor("a", { feeds: [{ feed: "google", components: [] }] })],
    reports: new Map([["google", report("google")]]),
    verdicts: new Map([["a", verdict("a", { ground: "page" })]]),
  });
  const files = await buildSite(given);
  const html = files.get("monitors/a.html") ?? "";
  expect(html).toContain("nobody asks it: judged by its page alone");
  expect(html).toContain("Not asked: judged by its page alone");
  expect(html).not.toMatch(/No call has been counted|Nothing was asked|Calls that failed|failed calls in a row/u);
  expect(await problemsOf(html, "long-title")).toEqual([]);
  expect(files.get("index.html")).toContain('<b>–</b><span class="sub">by its page</span>');
  const unknown = {
    ...given,
    verdicts: new Map([["a", verdict("a", { verdict: "unknown", ground: "page" })]]),
  } as const;
  expect((await buildSite(unknown)).get("monitors/a.html")).toContain("its page cannot be read, or says nothing of it");
});

describe("strings from others", () => {
  const HOSTILE = `<script>alert(1)</script>"'&\u202eevil\u0000{{root}}`;
  const BAD_URL = "javascript:alert(1)";

  it("never become markup, attributes, addresses or directions of writing", async () => {
    const nasty = incident({
      id: HOSTILE,
      title: HOSTILE,
      url: BAD_URL,
      updates: [{ t: ago(3), state: "identified", text: HOSTILE }],
    });
    const reports = [
      report("google", { url: BAD_URL, incidents: [nasty] }),
      report("router", {
        role: "third-party",
        figures: [HOSTILE, `${HOSTILE}2`].map((name, index) => ({
          component: name,
          name,
          status: HOSTILE,
          uptime: { "30m": index / 2 },
        })),
      }),
      report("forum", {
        role: "community",
        hints: [
          {
            what: "posts",
            words: [HOSTILE],
            count: 9,
            usual: 1,
            windowMs: HOUR_MS,
            latest: [{ title: HOSTILE, t: ago(1), url: BAD_URL }],
          },
        ],
      }),
    ];
    const base = input(reports);
    const named = { name: HOSTILE, url: BAD_URL, kind: "__proto__" };
    const feedNames = new Map(reports.map(({ feed }) => [feed, named]));
    const lines = [60, 45, 30, 15].map((minutes): FigureSample => ({
      v: 1,
      t: ago(minutes),
      monitor: "a",
      source: "router",
      of: HOSTILE,
      run: "1.1",
      uptime: { "30m": 0.4 },
    }));
    const given = {
      ...base,
      feedNames,
      ledger: { ...base.ledger, figures: lines, feedChanges: [change(30, reports[0]!)] },
    };
    const { html, others } = await pageOf(given);
    expect(html).not.toMatch(/<script(?! src="[./]*site\.js" defer>)|javascript:|\u202e|\u0000/u);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(JSON.stringify(others)).not.toMatch(/javascript:|\u202e|\\u0000/u);
    expect(await problemsOf(html, "long-title")).toEqual([]);
  });
});

it("is told in full of a simulated history, where the page contradicts our calls too", async () => {
  const simulated = [
    {
      id: "a",
      everyMs: 5 * MINUTE_MS,
      outages: 9,
      feed: "google",
      seenBy: "router",
      crowd: "forum",
      now: "silent-outage" as const,
    },
  ];
  const history = simulatedHistory({ seed: 5, monitors: simulated, days: 12, nowMs: NOW_MS });
  const { html, text } = await pageOf({ ...input([report("google"), report("router"), report("forum")]), ...history });
  expect(text).toContain("Google ≠ Operational , contradicts our calls");
  expect(text).toContain("14 new topics in 2 h");
  expect(history.ledger.figures.every(({ t }) => Date.parse(t) > NOW_MS - 3 * DAY_MS)).toBe(true);
  expect(html).toContain("The best endpoint");
  expect(await problemsOf(html, "long-title")).toEqual([]);
});

it("leaves status.json as it was", async () => {
  const files = await buildSite(contradiction());
  expect(Object.keys(JSON.parse(files.get("api/v1/status.json") ?? "").monitors[0])).not.toContain("others");
});
