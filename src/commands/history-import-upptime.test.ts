import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMemoryRepository, type MemoryRepository } from "../lab/memory-repository.ts";
import { createPast } from "../adapters/past.ts";
import { HOUR_MS, MINUTE_MS, toInstant, toMs } from "../domain/instant.ts";
import { importUpptime, importedUpptimeText, type UpptimeImport } from "./history-import-upptime.ts";
import { loadConfig } from "../config/load.ts";
import { plan } from "../domain/plan.ts";
import { ledgerOf, samplesOver } from "../ledger/ledger.fixture.ts";
import type { ImportedDay } from "../domain/imported.ts";
import type { Incident } from "../domain/incident.ts";
import { COMPILED } from "../../test/compiled.ts";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "uptimeline-upptime-"));
  makeUpptime(join(root, "upptime"));
});
afterAll(() => rmSync(root, { recursive: true }));

function git(cwd: string, args: readonly string[], at = "2024-03-01T00:00:00Z"): string {
  const env = { PATH: process.env["PATH"], HOME: root, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  return execFileSync("git", ["-c", "user.name=Upptime Bot", "-c", "user.email=bot@example.com", ...args], {
    cwd,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

interface Version {
  readonly slug: string;
  readonly at: string;
  readonly status: "up" | "down" | "degraded";
  readonly code?: number;
  readonly ms?: number;
  readonly start?: string;
  readonly subject?: string;
  readonly text?: string;
}

const START = "2024-03-02T08:00:00.000Z";
const file = ({ slug, at, status, code = 200, ms = 100, start = START }: Version): string =>
  `url: https://${slug}.example\nstatus: ${status}\ncode: ${code}\nresponseTime: ${ms}\nlastUpdated: ${at}\nstartTime: ${start}\ngenerator: Upptime <https://github.com/upptime/upptime>\n`;
const SIGNS = { up: "🟩", down: "🟥", degraded: "🟨" };

function put(cwd: string, path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

function commit(cwd: string, version: Version): void {
  const { slug, at, status, code = 200, ms = 100 } = version;
  put(cwd, `history/${slug}.yml`, version.text ?? file(version));
  const subject = version.subject ?? `${SIGNS[status]} ${slug} is ${status} (${code} in ${ms} ms) [skip ci] [upptime]`;
  git(cwd, ["add", "-A"]);
  git(cwd, ["commit", "-q", "-m", subject], at);
}

/** A repository as Upptime leaves it: a template's first commit, then a commit for each change and each day. */
function makeUpptime(cwd: string): void {
  mkdirSync(cwd);
  git(cwd, ["init", "-q", "-b", "master"]);
  // The template brings the state of its own demonstration.
  put(cwd, "history/google.yml", file({ slug: "google", at: "2020-08-10T07:54:39.000Z", status: "up" }));
  put(cwd, "history/api.yml", file({ slug: "api", at: "2020-08-10T07:54:39.000Z", status: "down" }));
  put(cwd, "README.md", "# Upptime\n");
  git(cwd, ["add", "-A"]);
  git(cwd, ["commit", "-q", "-m", "Initial commit"], "2024-03-01T12:00:00Z");
  git(cwd, ["rm", "-q", "history/google.yml"]);
  git(cwd, ["commit", "-q", "-m", ":card_file_box: Remove template [skip ci] [upptime]"], "2024-03-01T13:00:00Z");
  for (const version of versions()) commit(cwd, version);
  put(
    cwd,
    "history/summary.json",
    JSON.stringify([
      { name: "API", slug: "api", dailyMinutesDown: { "2024-03-04": 60, "2024-03-06": 5 } },
      { name: "Web", slug: "web", dailyMinutesDown: {} },
      "not a site",
    ]),
  );
  git(cwd, ["add", "-A"]);
  git(cwd, ["commit", "-q", "-m", ":card_file_box: Update status summary [skip ci] [upptime]"], "2024-03-14T00:00:00Z");
}

function versions(): Version[] {
  const daily = (slug: string, from: number, to: number): Version[] =>
    Array.from({ length: to - from + 1 }, (_, index) => ({
      slug,
      at: `2024-03-${String(from + index).padStart(2, "0")}T23:00:00.000Z`,
      status: "up",
      ms: 100 + index,
    }));
  const all: Version[] = [
    { slug: "api", at: START, status: "up", ms: 300 },
    ...daily("api", 2, 3),
    // Down, then slow, then well: one trouble of an hour.
    { slug: "api", at: "2024-03-04T10:00:00.000Z", status: "down", code: 503, ms: 321 },
    { slug: "api", at: "2024-03-04T10:20:00.000Z", status: "degraded", code: 200, ms: 9_000 },
    { slug: "api", at: "2024-03-04T11:00:00.000Z", status: "up", ms: 120 },
    ...daily("api", 4, 5),
    // The runner had no network: all that it asked fell silent in one run, and was well in the next.
    { slug: "api", at: "2024-03-06T09:00:00.000Z", status: "down", code: 0, ms: 0 },
    { slug: "web", at: "2024-03-06T09:01:00.000Z", status: "down", code: 0, ms: 0 },
    { slug: "api", at: "2024-03-06T09:30:00.000Z", status: "up", ms: 110 },
    { slug: "web", at: "2024-03-06T09:31:00.000Z", status: "up", ms: 110 },
    ...daily("api", 6, 6),
    // Nothing for five days: the workflow was off.
    ...daily("api", 12, 12),
    // Down until the log ends.
    { slug: "api", at: "2024-03-13T12:00:00.000Z", status: "down", code: 404, ms: 50 },
    { slug: "web", at: START, status: "up" },
    ...daily("web", 2, 8),
    // Somebody wrote subjects of his own for a while.
    {
      slug: "web",
      at: "2024-03-05T04:00:00.000Z",
      status: "down",
      code: 500,
      ms: 40,
      subject: "web: 500 :(",
    },
    { slug: "web", at: "2024-03-05T05:00:00.000Z", status: "up", ms: 90, subject: "web: fine" },
    // The form of 2020: an entry of a list, and no startTime.
    {
      slug: "old",
      at: "2024-03-07T00:00:00.000Z",
      status: "down",
      subject: "old form",
      text: "- url: https://old.example\n  status: down\n  code: 522\n  responseTime: 10\n  lastUpdated: 2024-03-07T00:00:00.000Z\n  generator: Upptime\n",
    },
    { slug: "old", at: "2024-03-07T01:00:00.000Z", status: "up", start: "2024-03-07T00:00:00.000Z" },
    { slug: "old", at: "2024-03-07T02:00:00.000Z", status: "up", subject: "by hand", text: "what is this\n" },
    { slug: "", at: "2024-03-08T01:00:00.000Z", status: "up" },
    { slug: "gone", at: "2024-03-08T02:00:00.000Z", status: "up" },
    { slug: "日本語", at: "2024-03-08T03:00:00.000Z", status: "up", ms: 55 },
  ];
  return all.toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

const { config } = loadConfig(
  `monitors:
  - { id: the-api, badge: api, probe: { kind: http, url: "https://api.example/" } }
  - { id: web, probe: { kind: http, url: "https://web.example/" } }
  - { id: renamed, formerly: [old], probe: { kind: http, url: "https://old.example/" } }
  - { id: nihongo, badge: 日本語, probe: { kind: http, url: "https://jp.example/" } }
`,
  "uptimeline.yml",
  new Map(),
);

const NOW = toMs("2024-04-01T00:00:00.000Z");
const world = (repository: MemoryRepository) => ({
  repository,
  clock: { now: () => NOW, sleep: () => Promise.resolve() },
  random: { next: () => 0.5 },
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
});

async function imported(
  folder: string,
  {
    repository = createMemoryRepository(),
    issues,
    live = true,
  }: { repository?: MemoryRepository; issues?: string; live?: boolean } = {},
) {
  const past = createPast({ cwd: join(root, folder), folder: "history", environment: process.env });
  const source = { past, ...(issues !== undefined && { issues }) };
  const changed = await importUpptime(world(repository), config, source, { run: "local.1", live });
  const files = [...repository.files];
  const lines = (prefix: string): string[] =>
    files.filter(([path]) => path.startsWith(prefix)).flatMap(([, text]) => text.trimEnd().split("\n"));
  const days = lines("history/imported/").map((line) => JSON.parse(line) as ImportedDay);
  const incidents = files
    .filter(([path]) => path.startsWith("history/incidents/"))
    .map(([, text]) => JSON.parse(text) as Incident);
  return { ...changed, repository, days, incidents };
}

const dayOf = (days: readonly ImportedDay[], monitor: string, day: string): ImportedDay | undefined =>
  days.find(({ t, monitor: own }) => own === monitor && t.startsWith(day));
const whysOf = ({ notes }: UpptimeImport, key: string): string =>
  notes
    .filter((note) => note.key === key)
    .map(({ why }) => why)
    .join("\n");
const hours = (count: number): number => count * HOUR_MS;

describe("import of Upptime's history", () => {
  it("counts time by the state that was seen last", async () => {
    const { days } = await imported("upptime");
    expect(dayOf(days, "the-api", "2024-03-02")).toEqual({
      v: 1,
      t: "2024-03-02T00:00:00.000Z",
      monitor: "the-api",
      source: "upptime",
      precision: "change",
      shares: { availableMs: hours(16), slowMs: 0, failureMs: 0, leftOutMs: 0 },
      ms: 200,
      values: 2,
    });
    expect(dayOf(days, "the-api", "2024-03-04")).toMatchObject({
      shares: {
        availableMs: hours(24) - 20 * MINUTE_MS,
        slowMs: 40 * MINUTE_MS,
        failureMs: 20 * MINUTE_MS,
        leftOutMs: 0,
      },
      ms: Math.round((9_000 + 120 + 100) / 3),
      values: 3,
    });
  });

  it("leaves a hole where nothing was written for longer than a day and a half", async () => {
    const { days } = await imported("upptime");
    // The last word before the hole came at 23:00 on the 6th and holds for 36 hours.
    expect(dayOf(days, "the-api", "2024-03-07")?.shares.availableMs).toBe(hours(24));
    expect(dayOf(days, "the-api", "2024-03-08")?.shares.availableMs).toBe(hours(11));
    for (const day of ["09", "10", "11"]) expect(dayOf(days, "the-api", `2024-03-${day}`)).toBeUndefined();
    expect(dayOf(days, "the-api", "2024-03-12")?.shares.availableMs).toBe(hours(1));
  });

  it("counts a silence that many sites shared in one run neither as up nor as down", async () => {
    const { days, incidents, draft } = await imported("upptime");
    expect(dayOf(days, "the-api", "2024-03-06")?.shares).toEqual({
      availableMs: hours(23.5),
      slowMs: 0,
      failureMs: 0,
      leftOutMs: hours(0.5),
    });
    expect(incidents.filter(({ begin }) => begin.startsWith("2024-03-06"))).toEqual([]);
    expect(whysOf(draft, "history/web.yml")).toContain("the runner's network may have been to blame");
  });

  it("makes past incidents of troubles, which have ended and of which nothing is ever said", async () => {
    const { incidents } = await imported("upptime");
    expect(incidents.map(({ id }) => id).toSorted()).toEqual([
      "20240304T100000Z-the-api-outage",
      "20240305T040000Z-web-outage",
      "20240307T000000Z-renamed-outage",
      "20240313T120000Z-the-api-outage",
    ]);
    expect(incidents.find(({ id }) => id.startsWith("20240304"))).toEqual({
      v: 1,
      id: "20240304T100000Z-the-api-outage",
      imported: "upptime",
      monitor: "the-api",
      kind: "outage",
      level: "critical",
      begin: "2024-03-04T10:00:00.000Z",
      detected: "2024-03-04T10:00:00.000Z",
      end: "2024-03-04T11:00:00.000Z",
      outcome: "server-error",
      corroboration: "uncovered",
      timeline: [
        { t: "2024-03-04T10:00:00.000Z", what: "opened", level: "critical", outcome: "server-error" },
        { t: "2024-03-04T10:20:00.000Z", what: "level", level: "warning", outcome: "slow" },
        { t: "2024-03-04T11:00:00.000Z", what: "recovered" },
      ],
      evidence: [],
      outbox: [],
    });
    // The log ends before it was well again: nobody knows when that was.
    const last = incidents.find(({ id }) => id.startsWith("20240313"));
    expect(last).toMatchObject({ end: "2024-03-14T00:00:00.000Z", outcome: "wrong-answer" });
    expect(last?.timeline.at(-1)).toMatchObject({ what: "ended", why: "unobserved" });
    for (const incident of incidents) {
      const claimant = { run: "1.1", nowMs: toMs(incident.end ?? "") + MINUTE_MS };
      expect(plan(incident, { kinds: ["outage", "degradation"] }, claimant)).toBe(incident);
    }
  });

  it("reads the form of 2020, subjects of one's own from the files, and slugs of any letters", async () => {
    const { days, draft } = await imported("upptime");
    expect(dayOf(days, "renamed", "2024-03-07")?.shares).toMatchObject({ failureMs: hours(1) });
    expect(dayOf(days, "web", "2024-03-05")?.shares).toMatchObject({ failureMs: hours(1), availableMs: hours(23) });
    expect(dayOf(days, "nihongo", "2024-03-08")).toMatchObject({ ms: 55, shares: { availableMs: hours(21) } });
    expect(whysOf(draft, "history/old.yml")).toContain("1 version can't be read.");
  });

  it("passes over what a template brought, sites that nobody inherits, and a file without a name, and says so", async () => {
    const { days, draft } = await imported("upptime");
    expect(days.filter(({ t }) => t < "2024-03-02")).toEqual([]);
    expect(whysOf(draft, "history/api.yml")).toContain("1 version was committed more than an hour after");
    expect(whysOf(draft, "history/gone.yml")).toContain("No monitor has `badge: gone`");
    expect(whysOf(draft, "history/.yml")).toContain("whose it is can't be told");
  });

  it("changes nothing when it is done again, and pushes nothing unless it is live", async () => {
    const first = await imported("upptime");
    expect(first.commit).toBeDefined();
    expect(first.repository.messages).toEqual([expect.stringContaining("Import from Upptime: ")]);
    const again = await imported("upptime", { repository: first.repository });
    expect(again.repository.messages).toHaveLength(1);
    expect(again.draft.files).toEqual([]);
    expect(again.days).toEqual(first.days);
    expect(importedUpptimeText(again, true)).toContain("There is nothing to add.");
    const dry = await imported("upptime", { live: false });
    expect(dry.repository.files.size).toBe(0);
    expect(dry.draft).toEqual(first.draft);
    expect(importedUpptimeText(dry, false)).toContain("Nothing was: add --live.");
    expect(importedUpptimeText(dry, false)).toMatch(
      /^the-api \(history\/api\.yml\): \d+ days and 2 incidents of 2024-03-02 to 2024-03-13\./mu,
    );
  });

  it("never makes samples, hours or days of calls out of it", async () => {
    const { repository } = await imported("upptime");
    expect([...repository.files.keys()].filter((path) => !/^history\/(?:imported|incidents)\//.test(path))).toEqual([]);
  });

  it("leaves the time from which the ledger has calls of its own as it is", async () => {
    const from = toMs("2024-03-05T00:00:00.000Z");
    const calls = samplesOver(from, from + hours(30)).map((sample) => ({ ...sample, monitor: "the-api" }));
    const repository = createMemoryRepository();
    repository.overtake(await ledgerOf(calls, from + hours(30)));
    const { days, incidents, draft } = await imported("upptime", { repository });
    const own = days.filter(({ monitor }) => monitor === "the-api").map(({ t }) => t.slice(0, 10));
    expect(own).toEqual(["2024-03-02", "2024-03-03", "2024-03-04"]);
    expect(incidents.filter(({ monitor }) => monitor === "the-api").map(({ begin }) => begin)).toEqual([
      "2024-03-04T10:00:00.000Z",
    ]);
    expect(draft.sites.find(({ monitor }) => monitor === "the-api")?.ownTime).toBeGreaterThan(0);
  });

  it("says that a folder is no clone", async () => {
    mkdirSync(join(root, "empty"), { recursive: true });
    await expect(imported("empty")).rejects.toThrow(/It is no clone\. Clone the repository, and name its folder\./u);
    await expect(imported("nowhere")).rejects.toThrow(/can't be read: .*Clone the repository/u);
  });
});

describe("a clone without its files", () => {
  beforeAll(() => {
    const source = join(root, "upptime");
    git(source, ["config", "uploadpack.allowFilter", "true"]);
    git(root, ["clone", "-q", "--filter=blob:none", "--no-checkout", pathToFileURL(source).href, "blobless"]);
  });

  it("is read by its subjects, and nothing is fetched", async () => {
    const missing = (): string =>
      git(join(root, "blobless"), ["rev-list", "--objects", "--all", "--missing=print"])
        .match(/^\?/gmu)
        ?.length.toString() ?? "0";
    const before = missing();
    const [whole, blobless] = [await imported("upptime"), await imported("blobless")];
    expect(missing()).toBe(before);
    expect(Number(before)).toBeGreaterThan(10);
    const ofApi = (days: readonly ImportedDay[]): ImportedDay[] => days.filter(({ monitor }) => monitor === "the-api");
    expect(ofApi(blobless.days)).toEqual(ofApi(whole.days));
    expect(whysOf(blobless.draft, "history/web.yml")).toContain("2 versions can only be read from the file itself");
    expect(dayOf(blobless.days, "web", "2024-03-05")?.shares.failureMs).toBe(0);
  });
});

describe("a history that was cut", () => {
  const at = (time: string): number => toMs(`2024-03-${time}:00.000Z`);
  const issue = (number: number, title: string, labels: readonly string[], opened: string, closed?: string) => ({
    number,
    html_url: `https://github.com/a/b/issues/${number}`,
    title,
    body: 'In [`abc`](\nhttps://github.com/a/b/commit/abc), "API" ][ was **down**',
    labels: labels.map((name) => ({ name })),
    locked: true,
    state: closed === undefined ? "open" : "closed",
    created_at: toInstant(at(opened)).replace(".000", ""),
    closed_at: closed === undefined ? null : toInstant(at(closed)).replace(".000", ""),
  });
  const ISSUES = [
    issue(1, "🛑 API is down", ["status", "api"], "04T10:01", "04T11:02"),
    issue(2, "⚠️ API has degraded performance", ["status", "api"], "05T10:00", "05T12:00"),
    issue(3, "🛑 API is down", ["status", "api"], "05T11:00", "05T12:30"),
    issue(4, "🛑 API is down", ["status", "api"], "06T11:00"),
    issue(5, "Move to a new host", ["maintenance"], "06T11:00", "06T12:00"),
    { ...issue(6, "A change", ["status"], "06T11:00", "06T12:00"), pull_request: {} },
    issue(7, "A question", [], "06T11:00", "06T12:00"),
  ];

  beforeAll(() => {
    git(root, ["clone", "-q", "--depth=1", pathToFileURL(join(root, "upptime")).href, "shallow"]);
  });

  it("is filled from the minutes of the summary, by day and marked so", async () => {
    const { days, draft, incidents } = await imported("shallow");
    expect(dayOf(days, "the-api", "2024-03-04")).toEqual({
      v: 1,
      t: "2024-03-04T00:00:00.000Z",
      monitor: "the-api",
      source: "upptime",
      precision: "day",
      shares: { availableMs: hours(23), slowMs: 0, failureMs: hours(1), leftOutMs: 0 },
    });
    expect(dayOf(days, "the-api", "2024-03-02")?.shares.availableMs).toBe(hours(16));
    expect(dayOf(days, "the-api", "2024-03-01")).toBeUndefined();
    expect(incidents).toEqual([]);
    expect(whysOf(draft, "history/api.yml")).toContain("in them, slow is down");
    expect(whysOf(draft, "history/日本語.yml")).toContain("Of 2024-03-02 to 2024-03-14 the clone tells nothing.");
  });

  it("is filled from issues where they are given: whole lists, lists after another, or lists of lists", async () => {
    const texts = [
      JSON.stringify(ISSUES),
      `${JSON.stringify(ISSUES.slice(0, 3))}${JSON.stringify(ISSUES.slice(3))}\n`,
      JSON.stringify([ISSUES.slice(0, 2), ISSUES.slice(2)]),
    ];
    const all = await Promise.all(texts.map((issues) => imported("shallow", { issues })));
    expect(all[1]?.days).toEqual(all[0]?.days);
    expect(all[2]?.days).toEqual(all[0]?.days);
    const { days, incidents, draft } = all[0]!;
    expect(dayOf(days, "the-api", "2024-03-04")).toMatchObject({
      precision: "day",
      shares: { failureMs: 61 * MINUTE_MS },
    });
    // An hour of the slow time was down as well, and lasted half an hour longer.
    expect(dayOf(days, "the-api", "2024-03-05")?.shares).toMatchObject({ failureMs: hours(1.5), slowMs: hours(1) });
    expect(incidents.map(({ id, issue: told }) => [id, told?.number])).toEqual([
      ["20240304T100100Z-the-api-outage", 1],
      ["20240305T100000Z-the-api-degradation", 2],
      ["20240305T110000Z-the-api-outage", 3],
    ]);
    expect(whysOf(draft, "issues")).toMatch(
      /^1 of 4 issues of outages .*\nAnnouncements of maintenance are left out \(1\)\..*\nIssues without the label status are no outages \(2\)/u,
    );
  });

  it("joins issues to the troubles of a whole history, fifteen minutes off or less", async () => {
    const { incidents } = await imported("upptime", { issues: JSON.stringify(ISSUES) });
    expect(
      incidents.filter(({ issue: told }) => told !== undefined).map(({ begin, issue: told }) => [begin, told]),
    ).toEqual([["2024-03-04T10:00:00.000Z", { number: 1, url: "https://github.com/a/b/issues/1" }]]);
  });

  it("says that a file of issues is none", async () => {
    const { draft } = await imported("upptime", { issues: "<html>" });
    expect(whysOf(draft, "--issues")).toContain("The file is no JSON");
  });
});

describe("the command history import upptime", () => {
  const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
    new Promise((resolve) => {
      const cli = fileURLToPath(new URL("../cli.ts", import.meta.url));
      const env = { PATH: process.env["PATH"], HOME: root, ...COMPILED };
      const cwd = join(root, "ours");
      const child = execFile(process.execPath, [cli, "history", "import", ...args], { cwd, env }, (_error, out, err) =>
        resolve({ code: child.exitCode ?? -1, out, err }),
      );
    });

  it("says what it would add, and takes the issues from a file", async () => {
    put(root, "ours/uptimeline.yml", "monitors: [{ id: api, probe: { kind: http, url: https://api.example/ } }]\n");
    put(root, "ours/issues.json", "[]");
    const shown = await run("upptime", "../upptime", "--issues", "issues.json");
    expect(shown).toMatchObject({
      code: 0,
      out: expect.stringContaining("This would change 3 files. Nothing was: add --live."),
    });
    const json = JSON.parse((await run("upptime", "../upptime", "--json")).out) as UpptimeImport;
    expect(json.sites).toMatchObject([{ monitor: "api", slug: "api", incidents: 2 }]);
    expect(await run("upptime", "../upptime", "--issues", "none.json")).toMatchObject({
      code: 1,
      err: expect.stringContaining("There is no file none.json."),
    });
    expect(await run("nagios", "../upptime")).toMatchObject({
      code: 1,
      err: expect.stringContaining('No history is imported from "nagios".'),
    });
  });
});
