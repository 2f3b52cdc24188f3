import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createForge } from "../../adapters/forge.ts";
import { createMemoryRepository, type MemoryRepository } from "../../lab/memory-repository.ts";
import { createSeededRandom } from "../../lab/seeded-random.ts";
import { createVirtualClock } from "../../lab/virtual-clock.ts";
import { incidentPath } from "../../ledger/paths.ts";
import { labConfigText } from "../../lab/config.ts";
import { createInProcessLab } from "../../lab/in-process.ts";
import { loadConfig } from "../../config/load.ts";
import { plan } from "../../domain/plan.ts";
import { startGitHub, type GitHubDouble } from "../../lab/github.ts";
import { tell } from "./tell.ts";
import { toInstant } from "../../domain/instant.ts";
import type { Config } from "../../config/config.ts";
import type { Incident } from "../../domain/incident.ts";
import type { World } from "../../world.ts";

const START_MS = Date.parse("2026-11-21T09:00:00.000Z");
const context = { run: "1.1", claimant: "1.1/abc", live: true, siteDir: "/site" };

let github: GitHubDouble;
let repository: MemoryRepository;
let world: World;
let config: Config;
let warnings: string[];
let files: Map<string, string>;

beforeEach(async () => {
  const clock = createVirtualClock(START_MS);
  github = await startGitHub({ repository: "acme/status", token: "a-secret-token", now: () => clock.now() });
  repository = createMemoryRepository();
  warnings = [];
  const log = {
    info: () => {},
    warn: (text: string) => void warnings.push(text),
    error: (text: string) => void warnings.push(text),
  };
  const forge = createForge({
    token: "a-secret-token",
    repository: "acme/status",
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    clock: { now: () => clock.now(), sleep: () => Promise.resolve() },
  });
  files = new Map();
  const reading = { read: (path: string) => Promise.resolve(files.get(path)) };
  world = { clock, random: createSeededRandom(1), forge, repository, log, files: reading } as unknown as World;
  config = loadConfig(labConfigText(createInProcessLab(1, clock).origins), "uptimeline.yml", new Map()).config;
});
afterEach(() => github.close());

function claimed(monitor: string, more: Partial<Incident> = {}): Incident {
  const t = toInstant(START_MS);
  const incident: Incident = {
    v: 1,
    id: `20261121T090000Z-${monitor}-outage`,
    monitor,
    kind: "outage",
    level: "critical",
    begin: t,
    detected: t,
    reason: "model-overloaded",
    corroboration: "uncovered",
    timeline: [{ t, what: "opened", level: "critical", reason: "model-overloaded" }],
    evidence: [],
    outbox: [],
    ...more,
  };
  return plan(incident, { kinds: ["outage"] }, { run: context.claimant, nowMs: START_MS });
}

const put = (...incidents: Incident[]) =>
  repository.overtake(
    new Map(incidents.map((incident) => [incidentPath(incident.id), `${JSON.stringify(incident)}\n`])),
  );
const kept = (id: string) => JSON.parse(repository.files.get(incidentPath(id))!) as Incident;

describe("telling", () => {
  it("records in a second commit what was said", async () => {
    const incident = claimed("harbor-chat");
    put(incident);
    const told = await tell(world, config, context, [incident]);
    expect(told.said.map(({ entry }) => entry.state)).toEqual(["done"]);
    expect(kept(incident.id)).toMatchObject({ issue: { number: 1 }, outbox: [{ state: "done", ref: "#1" }] });
    expect(repository.messages).toEqual(["Record what was said: 1 entry\n\nUptimeline-Run: 1.1\n"]);
  });

  it("says of the provider's other monitors what the run has seen of them", async () => {
    const incident = claimed("harbor-chat");
    const other = { ...claimed("lumen-vision"), outbox: [] };
    put(incident, other);
    const monitors = config.monitors.map((monitor) => ({ ...monitor, provider: "easel", importance: "test" as const }));
    const up = {
      verdict: "up",
      since: toInstant(START_MS),
      ground: "row",
      failuresInRow: 0,
      timeoutsOnly: false,
    } as const;
    const verdicts = new Map(monitors.map(({ id }) => [id, { ...up, monitor: id }]));
    const passed = {
      v: 1,
      t: toInstant(START_MS - 60_000),
      monitor: "harbor-chat",
      run: "1",
      outcome: "ok",
      every: 60,
    } as const;
    const seen = { verdicts, ledger: { samples: [passed], incidents: [incident, other] } };
    await tell(world, { ...config, monitors }, context, [incident], seen);
    const body = github.issues[0]!.body;
    expect(body).toContain("Lumen Vision of the same provider fail too. Fine meanwhile, of the same provider: ");
    expect(body).toContain("This monitor is a test");
    expect(body).toContain("The same request passed at 2026-11-21 08:59 UTC");
    expect(body).toContain("**What to do.**");
  });

  it("tells with the past of the ledger: latency, error budget, group and family", async () => {
    const [chat, vision] = [claimed("harbor-chat"), claimed("lumen-vision", { parent: claimed("harbor-chat").id })];
    const incident = { ...chat, provider: "harbor" };
    put(incident, vision);
    const every = 300;
    const samples = Array.from({ length: 24 }, (_, index) => ({
      v: 1,
      t: toInstant(START_MS - (24 - index) * every * 1_000),
      monitor: "harbor-chat",
      run: "0.1",
      outcome: "ok",
      ms: 800,
      every,
    }));
    const lines = Map.groupBy(samples, ({ t }) => `history/samples/${t.slice(0, 13)}.jsonl`);
    repository.overtake(
      new Map([...lines].map(([path, all]) => [path, all.map((one) => `${JSON.stringify(one)}\n`).join("")])),
    );
    const slo = { target: 0.99, windowMs: 30 * 86_400_000 };
    const monitors = config.monitors.map((monitor) => ({ ...monitor, slo, group: "Harbor" }));
    const after = await repository.head();
    const seen = { verdicts: new Map(), ledger: { samples: [], incidents: [incident, vision] }, after };
    await tell(world, { ...config, monitors }, context, [incident], seen);
    await tell(world, { ...config, monitors }, context, [claimed("lumen-vision")], seen);
    const [family, alone] = github.issues.map(({ title, body }) => ({ title, body: body.replaceAll("\u00a0", " ") }));
    expect(family).toMatchObject({ title: "harbor: 2 monitors fail" });
    expect(family?.body).toContain("median 800 ms, 800 ms to 800 ms, over 24 calls that passed.");
    expect(family?.body).toContain("| Lumen Vision | down since");
    expect(alone?.body).toContain("### Others of the group");
    expect(alone?.body).not.toContain("### Latency");
  });

  it("says what is left of the error budget, and at the end what it took of it", async () => {
    const incident = claimed("harbor-chat");
    const every = 300;
    const samples = Array.from({ length: 12 }, (_, index) => ({
      v: 1,
      t: toInstant(START_MS - (10 - index) * every * 1_000),
      monitor: "harbor-chat",
      run: "0.1",
      outcome: index < 10 ? "ok" : "overloaded",
      ms: 800,
      every,
    }));
    const path = (t: string) => `history/samples/${t.slice(0, 13)}.jsonl`;
    const lines = Map.groupBy(samples, ({ t }) => path(t));
    repository.overtake(
      new Map([...lines].map(([file, all]) => [file, all.map((one) => `${JSON.stringify(one)}\n`).join("")])),
    );
    await world.clock.sleep(2 * every * 1_000);
    const end = toInstant(world.clock.now());
    const open = {
      ...incident,
      outbox: incident.outbox.map((one) => ({ ...one, until: toInstant(START_MS + 3_600_000) })),
    };
    put(open);
    const monitors = config.monitors.map((monitor) => ({ ...monitor, slo: { target: 0.5, windowMs: 86_400_000 } }));
    const after = await repository.head();
    const seen = { verdicts: new Map(), ledger: { samples: [], incidents: [] }, after };
    const told = await tell(world, { ...config, monitors }, context, [open], seen);
    const budget = github.issues[0]!.body.split("\n").find((line) => line.startsWith("| Error budget"));
    expect(budget?.replaceAll("\u00a0", " ")).toContain("20 min of 30 min left (66.6 %), for 50 % over 1 d");
    const recovered = { t: end, what: "recovered" } as const;
    const over = plan(
      { ...told.incidents[0]!, end, timeline: [...incident.timeline, recovered] },
      { kinds: ["outage"] },
      { run: context.claimant, nowMs: world.clock.now() },
    );
    await tell(world, { ...config, monitors }, context, [over], { ...seen, after: await repository.head() });
    const closing = github.issues[0]!.comments.at(-1)!.body.replaceAll("\u00a0", " ");
    expect(closing).toContain("10 min of it count as downtime.");
    // Writing to GitHub at its pace takes a moment, in which the budget goes on.
    expect(closing).toMatch(/It took 33\.\d % of the error budget \(50 % over 1 d\); (?:19|20) min are left\./);
  });

  it("writes by the user's own templates; of a broken one it tells, and takes ours", async () => {
    files.set("templates/issues/issue.hbs", "Runbook for {{name}}.\n\n{{opening}}\n");
    files.set("templates/issues/title.hbs", "{{title}\n");
    const incident = claimed("harbor-chat");
    put(incident);
    await tell(world, config, context, [incident]);
    const [issue] = github.issues;
    expect(issue!.title).toBe("Harbor Mini is down: the model is overloaded");
    expect(issue!.body).toContain("Runbook for Harbor Mini.\n\n**Harbor Mini** has been down since");
    expect(warnings).toEqual([
      expect.stringContaining("templates/issues/title.hbs:1: this is no template of Handlebars"),
    ]);
  });

  it("writes in the language of the config", async () => {
    const incident = claimed("harbor-chat");
    put(incident);
    await tell(world, { ...config, issues: { ...config.issues, locale: "ko" } }, context, [incident]);
    expect(github.issues[0]!.title).toBe("Harbor Mini 장애: 모델 과부하");
    expect(github.issues[0]!.body).toContain("### 진단");
  });

  it("keeps what another run has pushed between our two commits", async () => {
    const ours = claimed("harbor-chat");
    const t = toInstant(START_MS + 1_000);
    put({ ...ours, end: t, timeline: [...ours.timeline, { t, what: "recovered" }] });
    await tell(world, config, context, [ours]);
    expect(kept(ours.id)).toMatchObject({ end: t, issue: { number: 1 }, outbox: [{ state: "done" }] });
    expect(kept(ours.id).timeline.map(({ what }) => what)).toEqual(["opened", "recovered"]);
  });

  it("tells the others when one can't be told by a fault of ours", async () => {
    const broken = { ...claimed("harbor-chat"), begin: "nonsense" };
    const well = claimed("lumen-vision");
    put(broken, well);
    const told = await tell(world, config, context, [broken, well]);
    expect(github.issues.map(({ title }) => title)).toEqual([expect.stringContaining("Lumen Vision")]);
    expect(told.said).toHaveLength(1);
    expect(warnings.join()).toContain("by a fault of ours");
  });

  it("goes on when what was said can't be recorded: the next run finds it by its marker", async () => {
    const incident = claimed("harbor-chat");
    put(incident);
    repository.setNetwork(false);
    const told = await tell(world, config, context, [incident]);
    expect(told.said).toHaveLength(1);
    expect(told.commit).toBeUndefined();
    expect(warnings.join()).toContain("could not be recorded");
  });

  it("assigns whom the config names for the monitor, its group or all, and labels monitor and group", async () => {
    const well = (id: string) => config.monitors.find((one) => one.id === id)!;
    const monitors = [
      { ...well("harbor-chat"), assignees: ["acme"], group: "Chat" },
      { ...well("lumen-vision"), group: "Images" },
    ];
    const assigneesOfGroups = new Map([["Images", ["bob"]]]);
    const issues = { ...config.issues, assignees: ["eve"], assigneesOfGroups };
    for (const login of ["bob", "eve"]) github.roles.set(login, "write");
    const incidents = ["harbor-chat", "lumen-vision", "quill-models"].map((monitor) => claimed(monitor));
    put(...incidents);
    await tell(world, { ...config, monitors, issues }, context, incidents);
    expect(github.issues.map(({ assignees }) => assignees)).toEqual([["acme"], ["bob"], ["eve"]]);
    expect(github.issues[1]!.labels).toEqual(expect.arrayContaining(["monitor:lumen-vision", "group:Images"]));
    expect(github.labels.filter(({ color }) => color === "ededed")).toEqual([]);
  });

  it("pins the gravest where the config says so, and goes on where it can't", async () => {
    const issues = { ...config.issues, pins: true };
    const incidents = [
      claimed("harbor-chat", { level: "warning" }),
      claimed("lumen-vision", { begin: toInstant(START_MS + 1_000) }),
      claimed("quill-models"),
      claimed("easel-paint"),
    ];
    put(...incidents);
    github.open("acme", { title: "read me first" });
    github.as("acme").pin(1);
    const told = await tell(world, { ...config, issues }, context, incidents);
    expect(github.pins.map((number) => github.issues[number - 1]!.title)).toEqual([
      "read me first",
      expect.stringContaining(config.monitors.find(({ id }) => id === "quill-models")!.name),
      expect.stringContaining(config.monitors.find(({ id }) => id === "easel-paint")!.name),
    ]);
    github.switches.onRequest = (_, path) => (path === "/graphql" ? "drop" : undefined);
    const next = claimed("tidewater-embed");
    put(next);
    const seen = { verdicts: new Map(), ledger: { samples: [], incidents: told.incidents } };
    const { said } = await tell(world, { ...config, issues }, context, [next], seen);
    expect(said).toHaveLength(1);
    expect(warnings.join()).toContain("the gravest could not be pinned");
  });

  it("leaves alone what another job of the same run has claimed", async () => {
    const incident = claimed("harbor-chat");
    const told = await tell(world, config, { ...context, claimant: "1.1/xyz" }, [incident]);
    expect(told).toEqual({ incidents: [], said: [] });
    expect(github.issues).toEqual([]);
  });
});
