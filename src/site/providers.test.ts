import { problemsOf } from "../../test/html.ts";
import { describe, expect, it } from "vitest";
import type { Incident } from "../domain/incident.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import { EMPTY_LEDGER, type FeedChange } from "../domain/ledger.ts";
import type { ReportedIncident } from "../domain/report.ts";
import { contradiction, monitor, NOW_MS, outage, report, sample, siteInput, verdict } from "./fixtures.ts";
import type { SiteInput, SiteMonitor } from "./input.ts";
import { providersOf } from "./providers.ts";
import { buildSite } from "./site.fixture.ts";
import { createContext } from "./site.ts";

const ago = (ms: number): string => toInstant(NOW_MS - ms);
const textOf = (html: string): string =>
  html
    .replace(/<(?:svg|script|style)[\s\S]*?<\/(?:svg|script|style)>/gu, " ")
    .replace(/<[^>]+>/gu, " ")
    .replaceAll(/[\s\u00a0]+/gu, " ");

const google = { feed: "google", components: [] };
const NAMES = new Map([
  ["google", { name: "Google Status", url: "https://status.google.example/" }],
  ["cloud", { name: "Cloud", url: "https://status.cloud.example/" }],
]);
const theirs: ReportedIncident = {
  id: "x1",
  title: "Elevated error rates",
  state: "resolved",
  impact: "partial_outage",
  begin: ago(3 * DAY_MS),
  end: ago(3 * DAY_MS - 2 * HOUR_MS),
  published: ago(3 * DAY_MS - MINUTE_MS),
  components: [],
  updates: [{ t: ago(3 * DAY_MS - MINUTE_MS), state: "investigating", text: "We are looking into it." }],
};
const past = (id: string, days: number): Incident =>
  outage(id, {
    id: `20261101T0000${String(days).padStart(2, "0")}Z-${id}-outage`,
    begin: ago(days * DAY_MS),
    detected: ago(days * DAY_MS - MINUTE_MS),
    end: ago(days * DAY_MS - HOUR_MS),
  });
const changes = (): FeedChange[] => {
  const { fetchedAt: _, ...first } = report("google");
  return [
    { v: 1, t: ago(20 * DAY_MS), report: first },
    { v: 1, t: ago(3 * DAY_MS - MINUTE_MS), report: { ...first, incidents: [theirs] } },
  ];
};
const site = (monitors: readonly SiteMonitor[], incidents: readonly Incident[] = []): SiteInput =>
  siteInput({
    monitors,
    verdicts: new Map(monitors.map(({ id }) => [id, verdict(id)])),
    ledger: {
      ...EMPTY_LEDGER,
      samples: monitors.map(({ id }) => sample(id, 5 * MINUTE_MS)),
      feedChanges: changes(),
      incidents: incidents.toSorted((a, b) => (a.begin < b.begin ? -1 : 1)),
    },
    reports: new Map([["google", report("google", { incidents: [theirs] })]]),
    feedNames: NAMES,
  });

describe("providers", () => {
  it("are those that monitors name, else the official page that speaks of them; without either there is none", () => {
    const context = createContext(
      site([
        monitor("a", { provider: "google", feeds: [google] }),
        monitor("b", { provider: "OpenAI" }),
        monitor("c", { feeds: [google] }),
        monitor("d", { provider: "openai" }),
        monitor("e"),
        monitor("f", { provider: "../index" }),
      ]),
    );
    expect(
      providersOf(context).map(({ name, path, facts }) => [name, path, facts.map((one) => one.monitor.id)]),
    ).toEqual([
      ["Google", "providers/google.html", ["a", "c"]],
      ["OpenAI", "providers/openai-2.html", ["b"]],
      ["openai", "providers/openai.html", ["d"]],
      ["../index", "providers/index-2.html", ["f"]],
    ]);
  });

  it("have a page each, to which the list and their monitors lead", async () => {
    const files = await buildSite(site([monitor("a", { provider: "google", feeds: [google] }), monitor("e")]));
    expect(files.get("providers/index.html")).toContain('<a href="google.html">Google</a>');
    expect(files.get("monitors/a.html")).toContain('<a href="../providers/google.html">All of Google</a>');
    expect(files.get("monitors/e.html")).not.toContain("../providers/google");
    expect(files.get("index.html")).toContain('<a href="providers/index.html">Providers</a>');
  });

  it("are no page where nobody is named", async () => {
    const files = await buildSite(site([monitor("e")]));
    expect([...files.keys()].filter((path) => path.startsWith("providers/"))).toEqual([]);
    expect(files.get("index.html")).not.toContain("providers/");
  });
});

describe("the page of a provider", () => {
  const both = [
    monitor("a", { provider: "google", feeds: [google] }),
    monitor("b", { provider: "google", feeds: [google] }),
  ];

  it("has its monitors as rows, the report card, both sides' incidents and the page's words", async () => {
    const incidents = [past("a", 3), past("b", 9), past("b", 40)];
    const page = (await buildSite(site(both, incidents))).get("providers/google.html") ?? "";
    expect([...page.matchAll(/<tr data-verdict="up"[\s\S]*?<a href="([^"]*)"/gu)].map(([, href]) => href)).toEqual([
      "../monitors/a.html",
      "../monitors/b.html",
    ]);
    const text = textOf(page);
    expect(text).toContain("Google: both monitors are up.");
    expect(text).toContain("We saw three incidents; the page told of one");
    expect(text).toContain("Elevated error rates");
    expect(text).toContain("We are looking into it.");
    expect(page).toContain(`href="../incidents/${incidents[0]!.id}.html"`);
    expect(page).toContain('id="page-google"');
    expect(await problemsOf(page, "long-title")).toEqual([]);
  });

  it("counts time once in which two of its monitors were down", async () => {
    const one = (await buildSite(site(both, [past("a", 3)]))).get("providers/google.html") ?? "";
    const two = (await buildSite(site(both, [past("a", 3), past("b", 3)]))).get("providers/google.html") ?? "";
    const bars = (page: string): string[] => {
      const table = /<table class="year sides">[\s\S]*?<\/table>/u.exec(page)?.[0] ?? "";
      return [...table.matchAll(/class="s-down" d="([^"]*)"/gu)].map(([, d]) => d!);
    };
    expect(bars(one).length).toBe(1);
    expect(bars(two)).toEqual(bars(one));
  });

  it("shows whatever a provider is called as text", async () => {
    const evil = `<script>alert(1)</script>"'\u202e`;
    const files = await buildSite({
      ...contradiction(),
      monitors: [monitor("a", { provider: evil, feeds: [google] })],
    });
    const path = [...files.keys()].find((name) => name.startsWith("providers/script"));
    for (const name of [path!, "providers/index.html"]) {
      expect(files.get(name)).not.toMatch(/<script>|\u202e/u);
      expect(files.get(name)).toContain("&lt;script&gt;alert(1)");
    }
  });
});
