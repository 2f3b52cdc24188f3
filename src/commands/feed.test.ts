import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createLiveWorld } from "../adapters/live.ts";
import { loadConfig } from "../config/load.ts";
import type { Report } from "../domain/report.ts";
import { harmlessJson, widthOf } from "./feed-lines.ts";
import { feedText } from "./feed-text.ts";
import { FEED_KINDS, mayBeConfigured, wantedFeed, type WantedFeed } from "./feed-wanted.ts";
import { feed, tellsOfTrouble, type FeedResult } from "./feed.ts";

const NOW = "2026-11-21T09:00:00.000Z";
const KEY = "a-key-of-some-length";
const SECRETS = new Map([["BOARD_KEY", KEY]]);
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const { http } = createLiveWorld({
  cwd: "/",
  repository: "",
  environment: {},
  live: false,
  serverUrl: "https://github.com",
  apiUrl: "https://api.github.com",
  graphqlUrl: "https://api.github.com/graphql",
  secrets: SECRETS,
  log: () => log,
});
const world = { http, clock: { now: () => Date.parse(NOW), sleep: () => Promise.resolve() } };

let server: Server | undefined;
afterEach(() => void server?.close());

async function listen(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

const serve =
  (body: string, status = 200): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, { "content-type": "application/json" }).end(body);

const fixture = (name: string): string => new URL(`../feeds/fixtures/${name}`, import.meta.url).pathname;

async function ask(wanted: Partial<WantedFeed>, path?: string): Promise<FeedResult> {
  const { text, id, file } = wantedFeed({ with: [], ...wanted }, []);
  const at = path ?? file;
  const bytes = at === undefined ? undefined : readFileSync(at);
  return feed(loadConfig(text, "the command line", SECRETS), id, world, at && bytes ? { path: at, bytes } : undefined);
}

const SUMMARY = {
  page: { name: "Aurora", url: "https://status.aurora.example" },
  status: { indicator: "major" },
  components: [
    { id: "c1", name: "Chat", status: "operational" },
    { id: "c2", name: "Images", status: "major_outage" },
    { id: "c3", name: "Beta", status: "WOBBLY" },
    { id: "c4", name: "Docs", status: "degraded_performance" },
  ],
  incidents: [
    {
      id: "i1",
      name: "Images fail",
      status: "identified",
      impact: "critical",
      created_at: "2026-11-21T08:40:00Z",
      started_at: "2026-11-21T08:31:00Z",
      shortlink: "https://stspg.example/i1",
      incident_updates: [
        { status: "investigating", body: "We look.", created_at: "2026-11-21T08:40:00Z" },
        { status: "identified", body: "We have found it.", created_at: "2026-11-21T08:50:00Z" },
      ],
      components: [{ id: "c2", name: "Images" }],
    },
  ],
  scheduled_maintenances: [],
};

describe("feed from an address", () => {
  it("tells of trouble with 2, the worst first, and of what it did not understand", async () => {
    const base = await listen(serve(JSON.stringify(SUMMARY)));
    const result = await ask({ what: "statuspage", where: `${base}/api/v2/summary.json` });
    expect(result).toMatchObject({ kind: "statuspage", exitCode: 2, report: { indicator: "major", fetchedAt: NOW } });
    expect(feedText(result)).toBe(
      `
statuspage
  page       https://status.aurora.example/
  role       official
  fetched    2026-11-21 09:00:00 UTC
  indicator  major

Components: 4
  major_outage          Images (c2)
  degraded_performance  Docs (c4)
  unknown               Beta (c3)
  operational           Chat (c1)

Open incidents: 1
  2026-11-21 08:31  major_outage: Images fail
    identified, published 2026-11-21 08:40
    affects c2, Images
    2026-11-21 08:50 identified: We have found it.
    https://stspg.example/i1

Not understood:
  component "Beta": status=WOBBLY
`.trimStart(),
    );
  });

  it("is well with 0 where nothing is wrong", async () => {
    const fine = { status: { indicator: "none" }, components: [{ id: "c1", name: "Chat", status: "operational" }] };
    const base = await listen(serve(JSON.stringify(fine)));
    const result = await ask({ what: "statuspage", where: `${base}/api/v2/summary.json` });
    expect(result.exitCode).toBe(0);
    expect(feedText(result)).toMatch(/\nEverything was understood\.\n$/);
  });

  it.each([
    ["not-json", serve("<!doctype html>"), "is the source of this kind? What people read"],
    ["http-status", serve("{}", 503), "HTTP 503"],
    ["wrong-shape", serve("{}"), "Other kinds are aistudio"],
  ])("is unreadable with 1, says why (%s) and what to do", async (reason, answer, remedy) => {
    const result = await ask({ what: "statuspage", where: `${await listen(answer)}/api/v2/summary.json` });
    expect(result).toMatchObject({ exitCode: 1, report: { indicator: "unknown", problem: { reason } } });
    const text = feedText(result).replaceAll(/\s+/g, " ");
    expect(text).toContain(`It could not be read: ${reason}, `);
    expect(text).toContain(remedy);
    expect(text).not.toContain("understood");
  });

  it("sends a key that is named by its secret, and says it nowhere", async () => {
    const asked: (string | undefined)[] = [];
    const base = await listen((request, response) => {
      asked.push(request.headers.authorization);
      response.end(readFileSync(fixture("statusgator-monitors.json")));
    });
    const result = await ask({ what: "statusgator", where: `${base}/boards/b`, with: ["key=${BOARD_KEY}"] });
    expect(asked).toEqual([`Bearer ${KEY}`, `Bearer ${KEY}`, `Bearer ${KEY}`]);
    expect(result).toMatchObject({ exitCode: 2, report: { role: "third-party" } });
    expect(feedText(result) + JSON.stringify(result)).not.toContain(KEY);
  });

  it("is not asked without its secret", async () => {
    const result = await ask({ what: "statusgator", where: "http://127.0.0.1:1/boards/b", with: ["key=${NO_SUCH}"] });
    expect(result).toMatchObject({ exitCode: 1, report: { problem: { reason: "missing-secret" } } });
    expect(feedText(result)).toContain("NO_SUCH is not set");
  });
});

describe("feed from a file", () => {
  it("parses it as if it had come from the kind's address", async () => {
    const result = await ask({ what: "google-cloud", where: fixture("google-incidents.json") });
    expect(result).toMatchObject({ file: fixture("google-incidents.json"), report: { fetchedAt: NOW } });
    expect(feedText(result)).toContain("page       https://status.cloud.google.com/");
    expect(feedText(result)).toContain("Open incidents: ");
  });

  it("shows no address where it knows none, and hints as such", async () => {
    const result = await ask({ what: "discourse", where: fixture("discourse-latest.json"), with: ['words=["down"]'] });
    expect(result).toMatchObject({ exitCode: 0, report: { role: "community", indicator: "unknown" } });
    const text = feedText(result);
    expect(text).not.toContain("file.invalid/\n  role");
    expect(text).toContain('Hint: 1 topic with "down" in the last 2 h; usual are 0.25');
  });

  it("shows figures as a table, those of which nothing is known as a dash", async () => {
    const monitors = [
      {
        id: "a",
        name: "Alpha",
        verdict: "up",
        everySeconds: 300,
        uptime: { "24h": { value: 0.99999 }, "7d": { value: null } },
      },
      { id: "b", name: "Beta", verdict: "up", uptime: { "24h": { value: 0.5 } }, latency: { p50: 312.4, p95: 900 } },
    ];
    const folder = await mkdtemp(join(tmpdir(), "uptimeline-feed-"));
    const path = join(folder, "status.json");
    await writeFile(path, JSON.stringify({ v: 1, generatedAt: NOW, verdict: "up", monitors, incidents: [] }));
    const text = feedText(await ask({ what: "uptimeline", where: path }));
    await rm(folder, { recursive: true });
    expect(text).toContain(
      `
Figures: 2
            24h  p50 ms  p95 ms  state
  Alpha  99.99%       –       –     up
  Beta   50.00%     312     900     up
`,
    );
  });

  it("reads two bytes a character by their mark", async () => {
    const folder = await mkdtemp(join(tmpdir(), "uptimeline-feed-"));
    const path = join(folder, "summary.json");
    const bytes = Buffer.from(`\ufeff${JSON.stringify(SUMMARY)}`, "utf16le").swap16();
    await writeFile(path, bytes);
    expect(await ask({ what: "statuspage", where: path })).toMatchObject({ exitCode: 2 });
    await rm(folder, { recursive: true });
  });
});

describe("a feed of the config", () => {
  it("is read with its filters", async () => {
    const base = await listen(serve(JSON.stringify(SUMMARY)));
    const text = `feeds: [{ id: aurora, name: Aurora AI, kind: statuspage, url: "${base}/api/v2/summary.json", components: [Chat] }]
monitors: [{ id: a, feeds: [aurora] }]`;
    const result = await feed(loadConfig(text, "uptimeline.yml", SECRETS), "aurora", world);
    expect(result).toMatchObject({ name: "Aurora AI", exitCode: 0 });
    expect(result.report.components.map(({ name }) => name)).toEqual(["Chat"]);
    expect(feedText(result)).toMatch(/^Aurora AI \(statuspage\)\n/);
  });

  it("may be meant only where nothing but a name is given", () => {
    expect(mayBeConfigured({ what: "a", with: [] })).toBe(true);
    expect(mayBeConfigured({ what: "a", where: "b", with: [] })).toBe(false);
    expect(mayBeConfigured({ what: "a", with: ["b=c"] })).toBe(false);
    expect(mayBeConfigured({ with: [] })).toBe(false);
  });
});

describe("what is wanted", () => {
  const configOf = (wanted: Partial<WantedFeed>) =>
    JSON.parse(wantedFeed({ with: [], ...wanted }, []).text) as { feeds: object[] };

  it("may be a kind alone where it has one address", () => {
    expect(configOf({ what: "google-cloud" }).feeds).toEqual([{ id: "google-cloud", kind: "google-cloud" }]);
    expect(() => wantedFeed({ what: "statuspage", with: [] }, [])).toThrow(
      "A feed of the kind statuspage needs an address. Add it: `feed statuspage <url|file>`.",
    );
  });

  it("has settings of any depth and type", () => {
    const pairs = ["map.indicator=body.a", "map.components=[body.b]", 'words={"g":"operational"}', "window=1h", "n=5"];
    expect(configOf({ what: "json", where: "https://a.example", with: pairs }).feeds).toEqual([
      {
        id: "json",
        kind: "json",
        url: "https://a.example",
        map: { indicator: "body.a", components: "[body.b]" },
        words: { g: "operational" },
        window: "1h",
        n: 5,
      },
    ]);
    for (const pair of ["words", "=a", "kind=json", "a.b.c=d", ".a=b", "a.=b"])
      expect(() => configOf({ what: "json", with: [pair] }), pair).toThrow("a setting is written as name=value");
  });

  it("has a list of one where a setting is a list and one text is given", () => {
    const pairs = ["models=openai/gpt-4o", "exclude=billing", "name=Ours"];
    expect(configOf({ what: "openrouter", with: pairs }).feeds).toEqual([
      { id: "openrouter", kind: "openrouter", models: ["openai/gpt-4o"], exclude: ["billing"], name: "Ours" },
    ]);
  });

  it("that there is not is told with the list, and the nearest name", () => {
    const list = `Kinds are ${FEED_KINDS.join(", ")}.`;
    const told =
      (wanted: Partial<WantedFeed>, known: string[] = []) =>
      () =>
        wantedFeed({ with: [], ...wanted }, known);
    expect(told({})).toThrow(`Say what to read: \`feed <kind> <url|file>\`, or the id of a feed. ${list}`);
    expect(told({ what: "statspage", where: "a.json" })).toThrow(
      `There is no kind of feed "statspage". Did you mean "statuspage"? ${list}`,
    );
    expect(told({ what: "aurorra" }, ["aurora"])).toThrow(
      `There is no feed or kind of feed "aurorra". Did you mean "aurora"? Feeds of the config are aurora. ${list}`,
    );
    expect(told({ what: "https://a.example" })).toThrow("Say of which kind it is: `feed <kind> <url|file>`.");
    for (const name of ["constructor", "__proto__"])
      expect(told({ what: name, where: "a" })).toThrow("no kind of feed");
  });
});

const report = (over: Partial<Report>): Report => ({
  feed: "x",
  url: "https://a.example/",
  fetchedAt: NOW,
  indicator: "none",
  components: [],
  incidents: [],
  maintenances: [],
  ...over,
});
const incident = (over: Partial<Report["incidents"][number]> = {}) =>
  ({
    id: "i",
    title: "T",
    state: "investigating",
    impact: "partial_outage",
    begin: NOW,
    published: NOW,
    components: [],
    updates: [],
    ...over,
  }) as const;

describe("trouble", () => {
  it.each([
    [true, { components: [{ id: "a", name: "A", status: "degraded_performance" }] }],
    [false, { components: [{ id: "a", name: "A", status: "under_maintenance" }] }],
    [false, { components: [{ id: "a", name: "A", status: "unknown" }] }],
    [true, { incidents: [incident()] }],
    [true, { incidents: [incident({ impact: "unknown" })] }],
    [false, { incidents: [incident({ impact: "operational" })] }],
    [false, { incidents: [incident({ advisory: true })] }],
    [false, { incidents: [incident({ end: NOW, state: "resolved" })] }],
    // The page's word counts where it is all there is.
    [true, { indicator: "minor" }],
    [false, { indicator: "major", components: [{ id: "a", name: "A", status: "operational" }] }],
    [false, { indicator: "unknown" }],
  ] as const)("is %s of %j", (is, over) => {
    expect(tellsOfTrouble(report(over as Partial<Report>))).toBe(is);
  });
});

describe("the text", () => {
  const textOf = (over: Partial<Report>): string =>
    feedText({ report: report(over), name: "x", kind: "statuspage", exitCode: 0 });

  it("counts what is well where that is much, and what is more than a screen", () => {
    const components = Array.from({ length: 60 }, (_, at) => {
      const status = at === 41 ? ("partial_outage" as const) : ("operational" as const);
      return { id: `c${at}`, name: `C ${at}`, status };
    });
    expect(textOf({ components })).toContain(
      "\nComponents: 60\n  partial_outage  C 41 (c41)\n  and 59 that are operational; --json lists them with their ids\n",
    );
    const fine = components.filter(({ status }) => status === "operational");
    expect(textOf({ components: fine.slice(0, 41) })).toContain(
      "\nComponents: 41\n  all 41 are operational; --json lists them with their ids\n",
    );
    expect(textOf({ components: fine.slice(0, 40) })).toContain("  operational  C 39 (c39)\n");
    expect(textOf({ incidents: [incident({ impact: "operational", title: "Told only" })] })).toContain(
      "  no impact: Told only\n",
    );
    const down = components.map((one) => ({ ...one, status: "major_outage" as const }));
    expect(textOf({ components: down })).toContain("  and 20 more\n");
    const open = Array.from({ length: 25 }, (_, at) => ({
      id: `i${at}`,
      title: "Trouble",
      state: "investigating" as const,
      impact: "major_outage" as const,
      begin: "2026-11-21T08:00:00.000Z",
      published: "2026-11-21T08:00:00.000Z",
      components: [],
      updates: [],
    }));
    expect(textOf({ incidents: open })).toContain("  and 5 more\n");
  });

  it("shows what is over, advisories as such, and maintenances", () => {
    const begin = "2026-11-21T08:00:00.000Z";
    const over = { begin, end: "2026-11-21T08:30:00.000Z", state: "resolved" as const };
    const text = textOf({
      incidents: [incident({ title: "Quota notice", advisory: true }), incident({ title: "Was down", ...over })],
      maintenances: [{ id: "m", title: "Disks", state: "scheduled", begin, end: NOW, components: [] }],
    });
    expect(text).toContain("  2026-11-21 09:00  advisory: Quota notice\n");
    expect(text).toContain("Recent incidents: 1\n  2026-11-21 08:00 to 08:30  partial_outage: Was down\n");
    expect(text).toContain("Maintenances: 1\n  2026-11-21 08:00 to 09:00  scheduled: Disks\n");
  });

  it("obeys nobody: outside text has no control characters, commands, or lines of more than 100 columns", () => {
    const HOSTILE = `\u001b[31m::set-output name=a::b\r\n::error::x ##[command]y \u202e\u2028 ${"장애".repeat(80)} ${"w".repeat(300)} \ud800`;
    const text = textOf({
      url: `https://a.example/${"x".repeat(200)}`,
      components: [{ id: HOSTILE, name: HOSTILE, status: "unknown", unknownWords: [HOSTILE] }],
      incidents: [
        incident({
          title: HOSTILE,
          components: [HOSTILE],
          regions: [HOSTILE],
          updates: [{ t: NOW, state: "identified", text: HOSTILE.repeat(5) }],
        }),
        incident({ id: "o", title: HOSTILE, end: NOW }),
      ],
      maintenances: [{ id: "m", title: HOSTILE, state: "scheduled", begin: NOW, components: [] }],
      figures: [{ component: "a", name: HOSTILE, uptime: { "24h": 1, "7d": 0.5 }, status: HOSTILE }],
      hints: [{ what: "topics", words: [HOSTILE], count: 1, windowMs: 5_000, latest: [{ title: HOSTILE, t: NOW }] }],
      notes: [HOSTILE, "::add-mask::x"],
    });
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    expect(text).not.toContain("##[");
    expect(text.isWellFormed()).toBe(true);
    for (const line of text.split("\n")) {
      expect(line).not.toMatch(/^\s*::/);
      expect(widthOf(line)).toBeLessThanOrEqual(100);
    }
  });

  it("is harmless as JSON, too, and of the same value", () => {
    const value = report({ notes: ["\u001b[31m \u009b ##[command] \u202e \u{e0001} ::x"] });
    const json = harmlessJson(value);
    expect(JSON.parse(json)).toEqual(value);
    expect(json).not.toMatch(/[\p{Cc}\p{Cf}]|##\[/u);
  });
});
