import { EMPTY_LEDGER } from "../domain/ledger.ts";
import { posix } from "node:path";
import { problemsOf } from "../../test/html.ts";
import { describe, expect, it } from "vitest";
import { MINUTE_MS, toInstant } from "../domain/instant.ts";
import { simulatedHistory, type SimulatedMonitor } from "../lab/history.ts";
import { contradiction, monitor, NOW_MS, outage, report, sample, siteInput, verdict } from "./fixtures.ts";
import type { Incident } from "../domain/incident.ts";
import type { SiteInput } from "./input.ts";
import { POLICY } from "./head.ts";
import { buildSite } from "./site.fixture.ts";

const SIMULATED: readonly SimulatedMonitor[] = [
  { id: "image", everyMs: 5 * MINUTE_MS, ms: 9_000, slowMs: 30_000, outages: 6, feed: "google", now: "silent-outage" },
  { id: "slow-one", everyMs: 15 * MINUTE_MS, ms: 4_000, slowMs: 9_000, outages: 2, feed: "google", now: "slow" },
  { id: "chat", everyMs: 15 * MINUTE_MS, outages: 2, feed: "anthropic", now: "advisory" },
  { id: "limited", everyMs: 15 * MINUTE_MS, feed: "deepseek", now: "rate-limited" },
  { id: "docs", everyMs: 15 * MINUTE_MS, ms: 120, now: "up" },
];

/** A whole quarter of five monitors, one in each state. */
function quarter(): SiteInput {
  const history = simulatedHistory({ seed: 7, monitors: SIMULATED, days: 90, nowMs: NOW_MS });
  return siteInput({
    ...history,
    site: { timeZone: "Asia/Seoul" },
    repositoryUrl: "https://github.com/example/status",
    monitors: SIMULATED.map(({ id, everyMs, slowMs, feed }) =>
      monitor(id, {
        everyMs,
        group: feed ?? "Websites",
        feeds: feed === undefined ? [] : [{ feed, components: [] }],
        ...(slowMs !== undefined && { slowMs }),
      }),
    ),
    feedNames: new Map(
      ["google", "anthropic", "deepseek"].map((feed) => [feed, { name: feed, url: `https://status.${feed}.example/` }]),
    ),
  });
}

/** What a link leads to, from the page it stands on, without its fragment. */
function targetsOf(path: string, html: string): string[] {
  const links = [...html.matchAll(/(?:href|src)="([^"#]+)(?:#[^"]*)?"/gu)].map(([, href]) => href ?? "");
  return links
    .filter((href) => !/^(?:https?|data):/u.test(href))
    .map((href) => posix.normalize(posix.join(posix.dirname(path), href)));
}

describe("the site of a quarter", () => {
  const built = buildSite(quarter());

  it("has a page for every monitor and incident, and its data products", async () => {
    const files = await built;
    const names = [...files.keys()];
    expect(names).toEqual(
      expect.arrayContaining([
        "index.html",
        "404.html",
        "incidents/index.html",
        "api/v1/status.json",
        "site.css",
        ".nojekyll",
      ]),
    );
    expect(names.filter((name) => /^monitors\/[^/]+\.html$/u.test(name))).toHaveLength(5);
    expect(names.filter((name) => /^incidents\/\d/u.test(name)).length).toBeGreaterThan(5);
  });

  it("links only to files that it holds, relatively, so that it works from file:// and under any path", async () => {
    const files = await built;
    for (const [path, text] of files) {
      if (!path.endsWith(".html")) continue;
      for (const target of targetsOf(path, text)) expect(files.has(target), `${path} → ${target}`).toBe(true);
      expect(text).not.toMatch(/(?:href|src)="\//u);
    }
  });

  it("asks nothing of anyone else: one script of its own, nothing inline, no foreign style, image or font", async () => {
    const pages = [...(await built)].filter(([path]) => path.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(10);
    for (const [path, text] of pages) {
      const root = "../".repeat(path.split("/").length - 1);
      expect(text.match(/<script[^>]*>[^<]*/gu), path).toEqual([`<script src="${root}site.js" defer>`]);
      expect(/<img|<iframe|<object|<embed|<style|@import|style="|\son[a-z]+="/u.exec(text)?.[0], path).toBeUndefined();
      expect(text, path).toContain(`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`);
    }
  });

  it("is valid HTML with unique ids", async () => {
    const files = await built;
    const incident = [...files.keys()].find((name) => name.endsWith("-image-outage.html"));
    for (const name of [
      "index.html",
      "monitors/image.html",
      incident ?? "",
      "incidents/index.html",
      "reports.html",
      "404.html",
    ]) {
      expect(await problemsOf(files.get(name) ?? ""), name).toEqual([]);
    }
  });

  it("asks how old a page is where it tells how things are, and not where what it tells is over", async () => {
    const { ledger } = quarter();
    const saying = [...(await built)].filter(([, html]) => html.includes("data-checked")).map(([path]) => path);
    expect(saying).toEqual(expect.arrayContaining(["index.html", "monitors/image.html", "incidents/index.html"]));
    for (const { id, end, kind } of ledger.incidents)
      if (kind !== "maintenance") expect(saying.includes(`incidents/${id}.html`), id).toBe(end === undefined);
  });

  it("never shows uptime without coverage", async () => {
    const index = (await built).get("index.html") ?? "";
    const uptimes = index.match(/class="c-up num"><b>[^<]+<\/b>/gu) ?? [];
    const covered = index.match(/class="c-up num"><b>[^<]+<\/b><span class="sub">cov\.\s/gu) ?? [];
    expect(uptimes).toHaveLength(5);
    expect(covered).toHaveLength(5);
  });

  it("says in words too that a page contradicts our calls", async () => {
    const files = await built;
    const incident = [...files.keys()].findLast((name) => name.endsWith("-image-outage.html")) ?? "";
    for (const name of ["index.html", incident])
      expect(files.get(name), name).toContain('<span class="vh">, contradicts our calls</span>');
  });

  it("is the same text for the same input", async () => {
    const again = await buildSite(quarter());
    for (const [path, text] of await built) expect(again.get(path), path).toBe(text);
  });

  it("gives its numbers as numbers in status.json", async () => {
    const status = JSON.parse((await built).get("api/v1/status.json") ?? "");
    expect(status).toMatchObject({ v: 1, verdict: "down", generatedAt: "2026-11-21T09:30:00.000Z" });
    const image = status.monitors.find((one: { id: string }) => one.id === "image");
    expect(image).toMatchObject({
      verdict: "down",
      reason: "model-overloaded",
      page: { status: "operational", corroboration: "unacknowledged" },
    });
    expect(image.uptime["90d"].value).toBeGreaterThan(0.9);
    expect(image.uptime["90d"].value).toBeLessThan(1);
    expect(image.uptime["90d"].coverage).toBeGreaterThan(0.8);
    expect(status.incidents.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual([
      "advisory",
      "degradation",
      "outage",
    ]);
  });
});

describe("a fresh repository", () => {
  it("keeps badges where another program had them, for monitors that have a folder of their own", async () => {
    const input = quarter();
    const monitors = input.monitors.map((one) => (one.id === "docs" ? { ...one, badge: "the-docs" } : one));
    const files = await buildSite({ ...input, monitors });
    const badges = [...files.keys()].filter((path) => /^api\/(?!v\d)/u.test(path));
    expect(badges).toHaveLength(10);
    expect(JSON.parse(files.get("api/the-docs/uptime-month.json") ?? "")).toMatchObject({
      label: "uptime 30d",
      message: expect.stringMatching(/^\d+\.\d\d%$/u),
    });
  });

  it("builds from an empty ledger and claims nothing", async () => {
    const feeds = [{ feed: "page", components: [] }];
    const files = await buildSite(siteInput({ monitors: [monitor("a", { feeds }), monitor("b")] }));
    const index = files.get("index.html") ?? "";
    expect(index).toContain("Nothing is known of the two monitors yet.");
    // Neither that a page failed, nor that a check was long ago, nor that calls failed.
    expect(index).toContain("not read yet");
    expect(index).toMatch(
      /class="stale wrap"[^>]*>This page is old: it was built \{ago\}, and no check has come since\./u,
    );
    expect(files.get("monitors/a.html")).not.toContain("No call succeeded");
    expect(index).toContain("Not checked yet");
    expect(index).not.toContain("100%<");
    expect(await problemsOf(index)).toEqual([]);
    expect(await problemsOf(files.get("monitors/a.html") ?? "")).toEqual([]);
    expect(JSON.parse(files.get("api/v1/status.json") ?? "").monitors[0].uptime["90d"]).toEqual({
      value: null,
      coverage: 0,
      calls: 0,
      failures: 0,
    });
  });

  it("shows one round for what it is: a moment of 90 days", async () => {
    const input = siteInput({
      monitors: [monitor("a")],
      ledger: { ...EMPTY_LEDGER, samples: [sample("a", 2 * MINUTE_MS)] },
      verdicts: new Map([["a", verdict("a")]]),
    });
    const index = (await buildSite(input)).get("index.html") ?? "";
    expect(index).toContain("The one monitor is up.");
    expect(index).toContain("one round so far");
    expect(index).toMatch(/<b>–<\/b><span class="sub">cov\. &lt;\u202f0\.1%<\/span><span class="sub">1 call so far/u);
    // 89 of 90 days are dots.
    const dots = /<svg class="strip".*?class="s-nodata" d="([^"]*)"/u.exec(index)?.[1] ?? "";
    expect(dots.match(/m/giu)).toHaveLength(89);
  });

  it("builds without a single monitor", async () => {
    const index = (await buildSite(siteInput())).get("index.html");
    expect(index).toContain("Nothing is watched yet.");
    // Nothing is counted, and nothing can grow old.
    expect(index).not.toMatch(/class="tally"|class="stale/u);
  });
});

it("keeps the page of an incident whose monitor left the config, without a link to the monitor", async () => {
  const base = contradiction();
  const ended = outage("gone", {
    end: toInstant(NOW_MS - MINUTE_MS),
    timeline: [{ t: toInstant(NOW_MS - MINUTE_MS), what: "ended", why: "no-longer-watched" }],
  });
  const files = await buildSite({ ...base, ledger: { ...base.ledger, incidents: [ended] } });
  const page = files.get(`incidents/${ended.id}.html`) ?? "";
  expect(page).toContain("Ended: no longer watched");
  expect(page).not.toContain("monitors/gone.html");
  expect(files.has("monitors/gone.html")).toBe(false);
});

it("says of an incident that another program saw who that was, and nothing that only calls of ours tell", async () => {
  const input = quarter();
  const imported: Incident = {
    v: 1,
    id: "20240304T100000Z-docs-outage",
    imported: "upptime",
    monitor: "docs",
    kind: "outage",
    level: "critical",
    begin: "2024-03-04T10:00:00.000Z",
    detected: "2024-03-04T10:00:00.000Z",
    end: "2024-03-04T11:00:00.000Z",
    outcome: "server-error",
    corroboration: "uncovered",
    timeline: [
      { t: "2024-03-04T10:00:00.000Z", what: "opened", level: "critical", outcome: "server-error" },
      { t: "2024-03-04T11:00:00.000Z", what: "recovered" },
    ],
    evidence: [],
    outbox: [],
    issue: { number: 12, url: "https://github.com/example/status/issues/12" },
  };
  const ledger = { ...input.ledger, incidents: [imported, ...input.ledger.incidents] };
  const html = (await buildSite({ ...input, ledger })).get("incidents/20240304T100000Z-docs-outage.html") ?? "";
  expect(html).toContain("Upptime");
  expect(html).toContain("https://github.com/example/status/issues/12");
  expect(html).toMatch(/It lasted 1\sh/u);
  expect(html).not.toMatch(/Noticed after|Page late|Seen at once|verdict came|Diagnosis|Evidence/u);
  expect(await problemsOf(html)).toEqual([]);
});

it("makes no page, and no file, of an incident whose id is none of ours", async () => {
  const base = contradiction();
  const files = await buildSite({
    ...base,
    ledger: { ...base.ledger, incidents: [outage("a", { id: "../../evil" })] },
  });
  expect([...files.keys()].filter((name) => name.includes("evil"))).toEqual([]);
  expect(files.get("index.html")).not.toContain("evil");
});

describe("strings from outside", () => {
  const FORBIDDEN = /<script(?! src="(?:\.\.\/)*site\.js" defer><\/script>)|javascript:|\u202e|\u0000|user:pass|\?q=/u;
  const HOSTILE = `<script>alert(1)</script>"'&\u202eevil\u0000{{root}}`;

  it("never become markup, attributes or directions of writing", async () => {
    const base = contradiction();
    const a = base.monitors[0]!;
    const begin = toInstant(NOW_MS - 38 * MINUTE_MS);
    const hostile = outage("a", {
      corroboration: "confirmed",
      pageUrl: "javascript:alert(1)",
      issue: { number: 1, url: "javascript:alert(2)" },
      timeline: [{ t: begin, what: "page", corroboration: "confirmed", title: HOSTILE, published: begin }],
      evidence: [
        {
          t: begin,
          outcome: "wrong-answer",
          error: HOSTILE,
          requestId: HOSTILE,
          conditions: [{ text: `body.x == "${HOSTILE}"`, holds: false, otherwise: "down", got: { "body.x": HOSTILE } }],
        },
      ],
    });
    const files = await buildSite({
      ...base,
      site: { ...base.site, name: HOSTILE },
      monitors: [
        {
          ...a,
          name: HOSTILE,
          group: HOSTILE,
          description: HOSTILE,
          target: `https://user:pass@host.example/?q=${HOSTILE}`,
          asked: { kind: "http", method: "GET", conditions: [HOSTILE] },
        },
      ],
      ledger: {
        ...base.ledger,
        samples: base.ledger.samples.map((one) => ({ ...one, error: HOSTILE })),
        incidents: [hostile],
      },
      reports: new Map([["google", report("google", { url: "javascript:alert(3)" })]]),
      feedNames: new Map([["google", { name: HOSTILE, url: "javascript:alert(4)" }]]),
    });
    for (const [path, text] of files) {
      if (!path.endsWith(".html")) continue;
      expect(FORBIDDEN.exec(text)?.[0], path).toBeUndefined();
      // The rule counts the characters of entities.
      const problems = await problemsOf(text, "long-title");
      expect(problems, path).toEqual([]);
    }
    expect(files.get("index.html")).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });
});

it("calls what a person filed as they called it, and says what they said of it last", async () => {
  const base = quarter();
  const { id } = base.monitors[0]!;
  const t = "2024-03-04T10:00:00.000Z";
  const filed: Incident = {
    v: 1,
    id: `20240304T100000Z-${id}-manual`,
    monitor: id,
    kind: "manual",
    level: "warning",
    title: "Answers may be in French",
    begin: t,
    detected: t,
    corroboration: "uncovered",
    timeline: [
      { t, what: "opened", level: "warning" },
      {
        t: "2024-03-04T10:20:00.000Z",
        what: "status",
        state: "identified",
        text: "A locale was mixed up.",
        by: "ada",
      },
    ],
    evidence: [],
    outbox: [],
  };
  const files = await buildSite({ ...base, ledger: { ...base.ledger, incidents: [...base.ledger.incidents, filed] } });
  const index = files.get("index.html") ?? "";
  expect(index).toContain("Answers may be in French");
  expect(index).toContain("A locale was mixed up.");
  expect(files.get(`incidents/${filed.id}.html`)).toContain("<title>Answers may be in French ·");
});
