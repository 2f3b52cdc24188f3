import { execFile } from "node:child_process";
import { appendFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import {
  messages,
  patientConfig,
  QUICK,
  startPatient,
  startWorld,
  type Outcome,
  type Patient,
  type World,
} from "./bundle-world.ts";

const execute = promisify(execFile);

/** Whatever state a checkout or ledger is in, and without any network: what a run does with it. */
let world: World;
let patient: Patient;

beforeAll(async () => {
  [world, patient] = await Promise.all([startWorld(), startPatient()]);
  await world.scratch.commit("Watch the patient", { "uptimeline.yml": patientConfig(world.scratch, patient) });
});

afterAll(async () => {
  await Promise.all([world.close(), patient.close()]);
});

const gitIn =
  (workspace: string) =>
  async (...args: string[]): Promise<string> =>
    (await execute("git", ["-c", "user.name=User", "-c", "user.email=user@example.com", ...args], { cwd: workspace }))
      .stdout;

/** All that a run could disturb of a checkout. */
async function stateOf(workspace: string): Promise<readonly string[]> {
  const git = gitIn(workspace);
  return Promise.all([
    git("status", "--porcelain=v2", "--branch", "--untracked-files=all"),
    git("diff"),
    git("diff", "--cached"),
    git("for-each-ref"),
    git("stash", "list"),
    git("config", "--local", "--list"),
    git("worktree", "list"),
  ]);
}

/** A run whose checkout is prepared, with what the checkout was before and after it. The site goes elsewhere. */
async function goFrom(minute: number, prepare: (git: ReturnType<typeof gitIn>, workspace: string) => Promise<unknown>) {
  let before: readonly string[] = [];
  const run = await world.go({
    minute,
    inputs: { "site-dir": "../site" },
    afterCheckout: async (workspace) => {
      await prepare(gitIn(workspace), workspace);
      before = await stateOf(workspace);
    },
  });
  return { run, before, after: await stateOf(run.workspace) };
}

async function expectKept(run: Outcome, branch = "main"): Promise<void> {
  expect(messages(run.step, "error")).toEqual([]);
  expect(run.job.result).toBe("success");
  const head = (await world.scratch.inRemote("rev-parse", branch)).trim();
  expect(run.step.outputs["commit"]).toBe(head);
  expect(await world.scratch.inRemote("log", "-1", "--format=%B", branch)).toContain(`Uptimeline-Run: ${run.run}`);
}

describe("the user's checkout", () => {
  it("is left as it was, dirty as it may be", async () => {
    const { run, before, after } = await goFrom(0, async (git, workspace) => {
      await appendFile(join(workspace, "uptimeline.yml"), "# a thought\n");
      await writeFile(join(workspace, "notes.txt"), "not yet");
      await writeFile(join(workspace, "staged.txt"), "half done");
      await git("add", "staged.txt");
    });
    await expectKept(run);
    expect(before[0]).toMatch(/^1 \.M .*uptimeline\.yml$/m);
    expect(before[0]).toMatch(/^1 A\. .*staged\.txt$/m);
    expect(before[0]).toMatch(/^\? notes\.txt$/m);
    expect(after).toEqual(before);
    const held = await world.scratch.inRemote("ls-tree", "-r", "--name-only", "main");
    expect(held.split("\n").filter((path) => path !== "" && !path.startsWith("history/"))).toEqual(["uptimeline.yml"]);
  });

  it("may have a detached head: the ledger goes to the branch the run was started on", async () => {
    const { run, before, after } = await goFrom(5, (git) => git("checkout", "--quiet", "--detach"));
    await expectKept(run);
    expect(before[0]).toContain("# branch.head (detached)");
    expect(after).toEqual(before);
  });

  it("may be shallow, and stays so", async () => {
    const { run, before, after } = await goFrom(10, () => Promise.resolve());
    await expectKept(run);
    const git = gitIn(run.workspace);
    expect((await git("rev-parse", "--is-shallow-repository")).trim()).toBe("true");
    expect((await git("rev-list", "--count", "HEAD")).trim()).toBe("1");
    expect(after).toEqual(before);
  });

  it("may be on a branch without a commit: the ledger makes the branch on the remote, with nothing else in it", async () => {
    const { run, after } = await goFrom(15, (git) =>
      git("switch", "--quiet", "--orphan", "data").then(() => git("checkout", "origin/main", "--", ".")),
    );
    await expectKept(run, "data");
    expect(after[0]).toContain("# branch.oid (initial)");
    const held = await world.scratch.inRemote("ls-tree", "-r", "--name-only", "data");
    expect(held).toMatch(/^history\/samples\//m);
    expect(held.split("\n").filter((path) => path !== "" && !path.startsWith("history/"))).toEqual([]);
    expect((await world.scratch.inRemote("rev-list", "--count", "data")).trim()).toBe("1");
  });
});

describe("a ledger with", () => {
  it("a line that can't be read keeps it at the end of its file, and warns of it with file and line", async () => {
    const [path = ""] = await world.ledgerFiles("samples/");
    const text = await world.ledgerFile(path);
    const count = text.trim().split("\n").length;
    const bad = '{"v":1,"t":"2026-11-21T09:05';
    await world.scratch.commit("Break a line", { [path]: `${bad}\n${text}` });
    const { run } = await goFrom(20, () => Promise.resolve());
    await expectKept(run);
    expect(run.step.annotations).toEqual([
      {
        level: "warning",
        file: path,
        line: 1,
        message: expect.stringMatching(/line of the ledger can't be read and is kept/),
      },
    ]);
    const lines = (await world.ledgerFile(path)).trim().split("\n");
    expect(lines.at(-1)).toBe(bad);
    expect(lines.length).toBeGreaterThan(count + 1);
    expect(lines.filter((line) => line === bad)).toHaveLength(1);
    await world.scratch.commit("Mend it", { [path]: `${lines.slice(0, -1).join("\n")}\n` });
  });

  it("a newer version than ours stops the run before it writes", async () => {
    const state = await world.ledgerFile("history/state.json");
    await world.scratch.commit("Come from the future", { "history/state.json": '{"v":99}\n' });
    const before = await world.commits();
    const { run } = await goFrom(25, () => Promise.resolve());
    expect(run.step.exitCode).toBe(1);
    expect(messages(run.step, "error").join("\n")).toMatch(
      /version 99 .* this Uptimeline knows version 1\. Update the action; nothing was written/,
    );
    expect(await world.commits()).toEqual(before);
    await world.scratch.commit("Come back", { "history/state.json": state });
  });
});

describe("without any network", () => {
  it("everything is inconclusive: no incident, no issue, and nobody is blamed", async () => {
    const closed = await closedPort();
    await world.scratch.commit("Ask nobody", {
      "uptimeline.yml": `${QUICK}controls: ["http://127.0.0.1:${closed}/generate_204"]
feeds:
  - { id: page, kind: statuspage, url: "http://127.0.0.1:${closed}/" }
monitors:
  - { id: chat, probe: { kind: http, url: "http://127.0.0.1:${closed}/v1/chat" }, expect: [status == 200], feeds: [page] }
  - { id: images, probe: { kind: http, url: "http://127.0.0.1:${closed}/v1/images" }, expect: [status == 200] }
  - { id: page-alone, feeds: [page] }
`,
    });
    const { run } = await goFrom(30, () => Promise.resolve());
    await expectKept(run);
    const samples = (await world.samples()).filter((sample) => sample.run === run.run);
    expect(new Set(samples.map(({ monitor, outcome }) => `${monitor} ${outcome}`))).toEqual(
      new Set(["chat inconclusive", "images inconclusive", "page-alone inconclusive"]),
    );
    expect(run.step.outputs).toMatchObject({
      verdict: "unknown",
      down: "[]",
      unknown: '["chat","images","page-alone"]',
      incidents: "0",
    });
    expect(messages(run.step, "warning").join("\n")).toContain("the runner's own network is at fault");
    expect(await world.ledgerFiles("incidents/")).toEqual([]);
    expect(world.scratch.github.issues).toEqual([]);
  });
});

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
