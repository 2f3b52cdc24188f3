import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { execFile, execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { changesFor } from "./ledger/write.ts";
import { COLUMNS } from "./commands/history-export-columns.ts";
import { EVERYTHING } from "./ledger/depth.ts";
import { ledgerOf, samplesOver, snapshotOf, updated, type Tree } from "./ledger/ledger.fixture.ts";
import { HOUR_MS, toMs } from "./domain/instant.ts";
import { OUTCOMES } from "./domain/outcome.ts";
import { readLedger } from "./ledger/read.ts";
import { COMPILED } from "../test/compiled.ts";

const CLI = fileURLToPath(new URL("./cli.ts", import.meta.url));
const DOCS = fileURLToPath(new URL("../docs/history-commands.md", import.meta.url));
const NOW = "2026-12-04T09:30:00.000Z";
const NOW_MS = toMs(NOW);
const ALL = samplesOver(toMs("2026-11-30T10:00:00.000Z"), NOW_MS);
const LATE = ALL.filter(({ t, monitor }) => monitor === "chat" && t.startsWith("2026-12-03T09"));
const WELL = await ledgerOf(ALL, NOW_MS);
const WITH_LATE = await updated(
  await ledgerOf(
    ALL.filter((sample) => !LATE.includes(sample)),
    NOW_MS,
  ),
  { late: LATE },
);

const CONFIG = `monitors:
  # The one that matters.
  - id: chat
    probe: { kind: http, url: "https://a.example/" }
  - { id: image, probe: { kind: http, url: "https://b.example/" } }
  - provider: groq
`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptimeline-history-"));
});
afterEach(() => rm(folder, { recursive: true }));

const gitEnvironment = (): NodeJS.ProcessEnv => ({ PATH: process.env["PATH"], HOME: folder });
const git = (...args: string[]): string =>
  execFileSync("git", args, { cwd: folder, encoding: "utf8", env: gitEnvironment() });

/** A checkout with a config and a ledger, pushed to a bare remote. */
async function checkout(tree: Tree, config = CONFIG): Promise<void> {
  git("init", "--quiet", "--template=", "--initial-branch=main");
  git("init", "--quiet", "--bare", "--template=", "--initial-branch=main", "remote.git");
  await writeFile(join(folder, ".gitignore"), "remote.git\nunrecorded\n");
  await writeFile(join(folder, "uptimeline.yml"), config);
  await writeTree(tree);
  git("add", ".");
  commit("own");
  git("remote", "add", "origin", join(folder, "remote.git"));
  git("push", "--quiet", "origin", "main");
}

async function writeTree(tree: ReadonlyMap<string, string | null>, below = "."): Promise<void> {
  for (const [path, text] of tree) {
    await mkdir(join(folder, below, dirname(path)), { recursive: true });
    await writeFile(join(folder, below, path), text ?? "");
  }
}

const commit = (message: string): string =>
  git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "-am", message);

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function history(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { PATH: process.env["PATH"], HOME: folder, ...COMPILED };
    const child = execFile(
      process.execPath,
      [CLI, "history", ...args, "--now", NOW],
      { cwd: folder, env, maxBuffer: 1e8 },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

/** The ledger over there, by one process for all files: each text follows a line that ends with its length in bytes. */
function remoteTree(): Tree {
  const paths = git("ls-tree", "-r", "--name-only", "--full-tree", "FETCH_HEAD", "history/").trim().split("\n");
  const input = paths.map((path) => `FETCH_HEAD:${path}\n`).join("");
  const options = { cwd: folder, env: gitEnvironment(), input, maxBuffer: 1e8 };
  const output = execFileSync("git", ["cat-file", "--batch"], options);
  let at = 0;
  return new Map(
    paths.map((path) => {
      const begin = output.indexOf("\n", at) + 1;
      const end = begin + Number(output.toString("utf8", at, begin).split(" ").at(-1));
      at = end + 1;
      return [path, output.toString("utf8", begin, end)];
    }),
  );
}

describe("history verify", () => {
  it("sums up a ledger that is well, and exits with 0", async () => {
    await checkout(WELL);
    const { code, out, err } = await history("verify");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      new RegExp(
        `^${WELL.size} files, [\\d,]+ lines, [\\d.]+ KB, 2026-11-30 to 2026-12-04, at [0-9a-f]{12}\nNothing is wrong with it\\.\n$`,
      ),
    );
  });

  it("names each fault with its place, and exits with 1; for machines as lines of JSON", async () => {
    const path = "history/samples/2026-12-03T09.jsonl";
    const hours = "history/hours/2026-12-03.jsonl";
    const changed = WELL.get(hours)!.replace(/("t":"2026-12-03T09.*?"n":\{"ok":)\d+/, "$19");
    await checkout(new Map(WITH_LATE).set(path, `${WELL.get(path)}<<<<<<< HEAD\n`).set(hours, changed));
    const { code, out } = await history("verify");
    expect(code).toBe(1);
    expect(out).toContain(`${path}:25: can't be read: is not JSON. [\`history repair\` mends it]\n`);
    expect(out).toContain("hour 2026-12-03T09 of chat: n.ok is 9, and its samples make 7.\n");
    expect(out).toContain(
      "note: history/samples/late/2026-12-03T09.jsonl: 12 lines came after the hour was closed and count nowhere.",
    );
    expect(out).toMatch(/\n\d+ faults, of which `history repair` mends 1; 1 note\.\n$/);
    const json = await history("verify", "--json");
    const findings = json.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(findings).toContainEqual({ kind: "broken", file: path, line: 25, why: "is not JSON" });
    expect(findings.at(-1)).toMatchObject({ kind: "verified", ok: false, mendable: 1, notes: 1 });
  });

  it("reads the branch that the config names", async () => {
    await checkout(WELL, `history: { branch: ledger }\n${CONFIG}`);
    git("branch", "ledger");
    git("rm", "-rq", "history");
    commit("moved");
    expect((await history("verify")).out).toContain(`${WELL.size} files`);
  });
});

describe("history repair", () => {
  it("says what it would do, and pushes it with --live without a token; then there is nothing to mend", async () => {
    await checkout(WITH_LATE);
    const head = git("rev-parse", "HEAD");
    const dry = await history("repair");
    expect([dry.code, dry.err]).toEqual([0, ""]);
    expect(dry.out).toBe(
      "chat at 2026-12-03T09:00:00.000Z: 12 late samples counted, 2 lines of hours, days and months made anew.\n" +
        "This would change 4 files. Nothing was: add --live.\n",
    );
    expect(git("ls-remote", "origin", "main")).toContain(head.trim());
    const live = await history("repair", "--live", "--json");
    expect(live.code).toBe(0);
    const { commit: made, changes, mendings, left } = JSON.parse(live.out);
    expect([changes.length, mendings.length, left]).toEqual([4, 1, []]);
    git("fetch", "--quiet", "origin", "main");
    expect(git("rev-parse", "FETCH_HEAD").trim()).toBe(made);
    expect(git("log", "-1", "--format=%s", "FETCH_HEAD")).toBe("Repair of the history: 12 late samples counted\n");
    expect(remoteTree()).toEqual(WELL);
    // The checkout is the user's.
    expect(git("rev-parse", "HEAD")).toBe(head);
    expect(git("status", "--porcelain")).toBe("");
    expect((await history("repair", "--live")).out).toBe("There is nothing to mend.\n");
  });

  it("makes the months that no run has closed, with their reports", async () => {
    const tree = new Map(WELL);
    tree.delete("history/months/2026.jsonl");
    tree.delete("history/reports/2026-11.json");
    await checkout(tree);
    const { out } = await history("repair", "--live", "--json");
    expect(JSON.parse(out).changes).toEqual(["history/months/2026.jsonl", "history/reports/2026-11.json"]);
    git("fetch", "--quiet", "origin", "main");
    const made = remoteTree();
    expect(made.get("history/months/2026.jsonl")).toBe(WELL.get("history/months/2026.jsonl"));
    expect(JSON.parse(made.get("history/reports/2026-11.json")!)).toMatchObject({
      month: "2026-11",
      closedAt: expect.stringContaining("2026-12-04T09:30:"),
      monitors: [{ id: "chat" }, { id: "image" }],
    });
    expect((await history("verify", "--live")).out).toContain("Nothing is wrong with it");
  });

  it("names the samples that it leaves, and why", async () => {
    const [gone] = ALL.filter(({ t }) => t.startsWith("2026-11-30T12"));
    await checkout(await updated(WELL, { late: [gone!] }));
    expect((await history("repair")).out).toBe(
      "left: chat at 2026-11-30T12:00:00.000Z: 1 late sample: samples that the hour was made of have left the tree.\n" +
        "There is nothing to mend. What is named above as left stays as it is.\n",
    );
  });

  it("writes nothing where a file is of a newer version", async () => {
    const path = "history/days/2026-12.jsonl";
    await checkout(new Map(WITH_LATE).set(path, WELL.get(path)!.replace('"v":1', '"v":2')));
    const { code, err } = await history("repair", "--live");
    expect([code, err]).toEqual([1, expect.stringContaining("Update the action; nothing was written.")]);
  });
});

describe("history rename", () => {
  it("edits the config, and the ledger goes on under the new id", async () => {
    await checkout(WELL);
    const { code, out } = await history("rename", "chat", "talk");
    expect([code, out]).toEqual([
      0,
      "chat is called talk in uptimeline.yml now, and what the ledger holds of it goes on. Commit uptimeline.yml.\n",
    ]);
    expect(await readFile(join(folder, "uptimeline.yml"), "utf8")).toBe(
      CONFIG.replace("id: chat\n", "id: talk\n    formerly: [chat]\n"),
    );
    expect(git("status", "--porcelain")).toBe(" M uptimeline.yml\n");
    expect((await history("verify")).out).toContain("Nothing is wrong with it.");
    expect((await history("export", "--monitor", "talk")).out.trim().split("\n")).toHaveLength(4);
    // And back again.
    expect((await history("rename", "talk", "chat")).code).toBe(0);
    expect(await readFile(join(folder, "uptimeline.yml"), "utf8")).toContain("id: chat\n    formerly: [talk]\n");
  });

  it("refuses what would mix two histories, and says what to do", async () => {
    await checkout(await updated(WELL, { late: samplesOver(NOW_MS - HOUR_MS, NOW_MS, ["film"]) }));
    const told: readonly (readonly [from: string, to: string, text: string])[] = [
      ["caht", "talk", 'uptimeline.yml has no monitor "caht". Did you mean "chat"?'],
      ["chat", "image", 'uptimeline.yml has a monitor "image" already.'],
      ["chat", "chat", '"chat" is called that already.'],
      ["chat", "Talk!", 'Write "talk".'],
      ["chat", "film", 'history/samples/late/2026-12-04T08.jsonl holds lines of "film" already'],
      ["groq-api", "groq", "is made by the entry `provider: groq`"],
    ];
    const ended = await Promise.all(told.map(([from, to]) => history("rename", from, to)));
    expect(ended).toEqual(told.map(([, , text]) => ({ code: 1, out: "", err: expect.stringContaining(text) })));
    expect(git("status", "--porcelain")).toBe("");
  });

  it("leaves the default config alone", async () => {
    expect(await history("rename", "a", "b")).toMatchObject({
      code: 1,
      err: expect.stringContaining("There is no uptimeline.yml here"),
    });
  });
});

describe("history import", () => {
  it("takes in what a run has left in a folder, once, and what came too late waits for repair", async () => {
    const timely = samplesOver(NOW_MS - HOUR_MS, NOW_MS, ["film"]);
    const late = samplesOver(NOW_MS - 10 * HOUR_MS, NOW_MS - 9 * HOUR_MS, ["film"]);
    const left = await changesFor(snapshotOf(new Map()), {
      samples: [...late, ...timely],
      rounds: [{ v: 1, t: NOW, run: "7.1", asked: 1, version: "0.1.0", ms: 5 }],
    });
    await checkout(WELL);
    await writeTree(left, "unrecorded");
    expect((await history("import", "unrecorded")).out).toBe(
      "This would bring in 12 samples, 12 late samples, 1 round. Nothing was: add --live. Late samples count once `history repair` has taken them in.\n",
    );
    const live = await history("import", "unrecorded", "--live");
    expect([live.code, live.out]).toEqual([
      0,
      expect.stringMatching(/^12 samples, 12 late samples, 1 round came in, in [0-9a-f]{12}\. Late samples/),
    ]);
    git("fetch", "--quiet", "origin", "main");
    const ledger = await readLedger(snapshotOf(remoteTree()), {
      nowMs: NOW_MS,
      depth: EVERYTHING,
      names: new Map(),
    });
    expect(ledger.samples.filter(({ monitor }) => monitor === "film")).toEqual(timely);
    expect(ledger.late).toEqual(late);
    expect((await history("import", "unrecorded/history", "--live")).out).toBe("All of it is in the ledger already.\n");
  });

  it("names what it can't read and what a ledger makes itself, and exits with 1", async () => {
    await checkout(WELL);
    await writeTree(
      new Map([
        ["history/samples/2026-12-04T09.jsonl", "half a li"],
        ["history/hours/2026-12-04.jsonl", ""],
      ]),
      "unrecorded",
    );
    const { code, out } = await history("import", "unrecorded");
    expect(code).toBe(1);
    expect(out).toContain("history/samples/2026-12-04T09.jsonl:1: can't be read and was left out: is not JSON.\n");
    expect(out).toContain("history/hours/2026-12-04.jsonl: left out: a ledger makes this itself.\n");
    expect(await history("import", "remote.git")).toMatchObject({
      code: 1,
      err: expect.stringContaining("remote.git holds no history."),
    });
  });
});

describe("the history commands", () => {
  it("are told where none is named, or one in another way than it is meant", async () => {
    const told: readonly (readonly [text: string, ...args: string[]])[] = [
      ["history needs to know what to do. Use one of verify,"],
      ['history does not know "verfiy".', "verfiy"],
      ["Write `history rename <old id> <new id>`.", "rename", "a"],
      ["Write `history verify`.", "verify", "all"],
      ["Choose one of --csv and --json.", "export", "--csv", "--json"],
    ];
    const ended = await Promise.all(told.map(([, ...args]) => history(...args)));
    expect(ended).toEqual(told.map(([text]) => ({ code: 1, out: "", err: expect.stringContaining(text) })));
  });

  it.each(Object.entries(COLUMNS))("are documented with every column of %s", async (table, columns) => {
    const docs = await readFile(DOCS, "utf8");
    const row = docs
      .split("\n")
      .find(
        (line) => new RegExp(`^\\|.*\`${table}\`.*\\|`).test(line) && line.includes("`t`") !== (table === "incidents"),
      );
    const named = [...(row ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    const outcomes: readonly string[] = OUTCOMES;
    expect(named).toEqual(expect.arrayContaining(Object.keys(columns).filter((name) => !outcomes.includes(name))));
  });

  it("do what docs/history-commands.md shows, as it stands there", async () => {
    await checkout(WELL);
    const left = await changesFor(snapshotOf(new Map()), { samples: samplesOver(NOW_MS - HOUR_MS, NOW_MS) });
    await writeTree(left, "unrecorded");
    await cp(join(folder, "uptimeline.yml"), join(folder, "kept.yml"));
    const docs = await readFile(DOCS, "utf8");
    const commands = [...docs.matchAll(/^uptimeline history (.*)$/gm)].map(([, args = ""]) => args.split(" "));
    expect(new Set(commands.map(([verb]) => verb))).toEqual(
      new Set(["verify", "repair", "rename", "export", "import"]),
    );
    for (const args of commands) expect(await history(...args)).toMatchObject({ code: 0, err: "" });
    const { out } = await history(...commands.find((args) => args.includes("samples"))!);
    expect(out.trim().split("\r\n")).toHaveLength(13);
  }, 120_000);
});
