import { describe, expect, test } from "vitest";
import { DAY_MS, HOUR_MS } from "../domain/instant.ts";
import type { RepositoryOptions } from "./repository.ts";
import {
  changes,
  clone,
  fill,
  git,
  line,
  look,
  message,
  now,
  open,
  pushed,
  remoteHead,
  scratch,
  useScratch,
} from "../../test/git-scratch.ts";

useScratch();

const own = { branch: "uptimeline-history" };
const ledgerFiles = {
  "uptimeline.yml": "monitors: []\n",
  "history/README.md": "# The ledger\n",
  "history/days/2026-10.jsonl": "october\n",
  "api/site/uptime.json": "{}\n",
};

async function filesOf(branch: string): Promise<string[]> {
  return (await git(scratch.origin.path, "ls-tree", "-r", "--name-only", branch)).trim().split("\n");
}

async function parentsOf(commit: string): Promise<string[]> {
  return (await git(scratch.origin.path, "log", "-1", "--format=%P", commit)).trim().split(" ").filter(Boolean);
}

describe("a branch of the ledger's own", () => {
  test("begins with history/ of what is checked out, and nothing else; the checkout stays as it is", async () => {
    await fill(ledgerFiles);
    const cwd = await clone("--depth=1");
    const before = [await look(cwd), await remoteHead()];
    const repository = open(cwd, own);
    const base = await repository.head();
    expect([base.commit, await base.list()]).toEqual([undefined, ["history/README.md", "history/days/2026-10.jsonl"]]);
    expect(await base.read("history/days/2026-10.jsonl")).toBe("october\n");
    const commit = pushed(await repository.push(base, changes("one\n"), message("1.1")));
    expect(await filesOf(own.branch)).toEqual(["history/README.md", "history/days/2026-10.jsonl", line]);
    expect([await remoteHead(own.branch), await parentsOf(commit)]).toEqual([commit, []]);
    const second = await repository.head();
    const next = pushed(await repository.push(second, new Map([["history/days/2026-10.jsonl", null]]), message("2.1")));
    expect(await parentsOf(next)).toEqual([commit]);
    expect(await filesOf(own.branch)).toEqual(["history/README.md", line]);
    expect([await look(cwd), await remoteHead()]).toEqual(before);
  });

  test.for([
    ["a shallow clone", ["--depth=1"], undefined],
    ["a clone without blobs", ["--filter=blob:none"], undefined],
    ["a detached head", [], "--detach"],
  ] as const)("is made from %s", async ([, args, detach]) => {
    await fill(ledgerFiles);
    const cwd = await clone(...args);
    if (detach !== undefined) await git(cwd, "checkout", "--quiet", detach);
    const repository = open(cwd, { ...own, ref: "refs/pull/12/merge" });
    pushed(await repository.push(await repository.head(), changes("one\n"), message("1.1")));
    expect(await filesOf(own.branch)).toContain("history/days/2026-10.jsonl");
    const other = await open(await clone(...args), own).head();
    expect(await other.read(line)).toBe("one\n");
  });

  test("is empty where nothing was committed yet", async () => {
    const repository = open(await clone(), own);
    const base = await repository.head();
    expect([base.commit, base.seed, await base.list()]).toEqual([undefined, undefined, []]);
    pushed(await repository.push(base, changes("one\n"), message("1.1")));
    expect(await filesOf(own.branch)).toEqual([line]);
  });

  test("of two that make it, one wins, and the other goes on from it", async () => {
    await fill(ledgerFiles);
    const [one, other] = [open(await clone("--depth=1"), own), open(await clone("--depth=1"), own)];
    const bases = [await one.head(), await other.head()] as const;
    const results = await Promise.all([
      one.push(bases[0], changes("one\n", "history/one"), message("1.1")),
      other.push(bases[1], changes("other\n", "history/other"), message("2.1")),
    ]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(["pushed", "refused"]);
    const [loser, path] = results[0].kind === "refused" ? [one, "history/one"] : [other, "history/other"];
    pushed(await loser.push(await loser.head(), changes("again\n", path), message("3.1")));
    const all = ["history/README.md", "history/days/2026-10.jsonl", "history/one", "history/other"];
    expect(await filesOf(own.branch)).toEqual(all);
  });

  test("what was pushed under a lost answer is known again by its id", async () => {
    await fill(ledgerFiles);
    const repository = open(await clone("--depth=1"), own);
    const base = await repository.head();
    scratch.server.loseNextPush();
    const result = await repository.push(base, changes("one\n"), message("1.1"));
    expect(result).toMatchObject({ kind: "lost", commit: (await repository.head()).commit });
  });

  test("badges that another program kept are written on, and read; the rest of api/ is not the ledger's", async () => {
    await fill({ ...ledgerFiles, "api/site/other.json": "{}" });
    const repository = open(await clone());
    const base = await repository.head();
    const paths = ["api/site/uptime.json", "api/site/other.json"];
    expect(await Promise.all(paths.map((path) => base.read(path)))).toEqual(["{}\n", undefined]);
    expect(await base.list()).not.toContain("api/site/uptime.json");
    pushed(await repository.push(base, changes("new\n", "api/site/response-time-week.json"), message("1.1")));
    for (const path of ["api/site/other.json", "api/uptime.json", "api/a/b/uptime.json"]) {
      await expect(repository.push(base, changes("x", path), message("1.1"))).rejects.toThrow("outside of history/");
    }
  });
});

describe("a branch that is not there", () => {
  test.for([
    ["was deleted", { ref: "refs/heads/gone" }],
    ["was never pushed", {}],
  ] as const)("and %s is not made anew, and the way out is named", async ([, options]) => {
    await fill();
    const cwd = await clone();
    await git(cwd, "checkout", "--quiet", ...("ref" in options ? ["--detach"] : ["-b", "gone"]));
    await expect(open(cwd, options).head()).rejects.toThrow(
      /origin has no branch gone \(any more\).*history: { branch: uptimeline-history }/,
    );
  });

  test("a detached head whose remote names no default branch", async () => {
    await fill();
    const cwd = await clone();
    await git(cwd, "checkout", "--quiet", "--detach");
    await git(scratch.origin.path, "symbolic-ref", "HEAD", "refs/heads/nothing");
    await expect(open(cwd).head()).rejects.toThrow(/head is detached, as of a tag or a pull request.*`ref` of actions/);
  });

  test("a file of the ledger's name is in nobody's way silently", async () => {
    await fill({ history: "the story of this project\n" });
    await expect(open(await clone()).head()).rejects.toThrow(/history is a file of the repository.*rename the file/);
  });
});

describe("squash: daily", () => {
  const day = { branch: "uptimeline-history", squash: "daily" } as const;
  const on = (offsetMs: number, options: Partial<RepositoryOptions> = {}) => ({
    ...day,
    now: () => now + offsetMs,
    ...options,
  });

  /** Three runs on one day, each with a file that leaves again. */
  async function aDay(cwd: string): Promise<void> {
    for (const hour of [0, 1, 2]) {
      const repository = open(cwd, on(hour * HOUR_MS));
      const gone = hour === 0 ? [] : [[`history/old-${hour - 1}`, null] as const];
      const written = new Map<string, string | null>([
        [`history/old-${hour}`, `leaves ${hour} ${"x".repeat(hour)}\n`],
        [line, `${hour}\n`],
        ...gone,
      ]);
      pushed(await repository.push(await repository.head(), written, message(`${hour}.1`)));
    }
  }

  test("the first push of a UTC day leaves one commit; what had left the tree is gone from the remote after gc", async () => {
    await fill(ledgerFiles);
    const cwd = await clone("--depth=1");
    await aDay(cwd);
    const old = await remoteHead(day.branch);
    const gone = (await git(scratch.origin.path, "rev-parse", `${day.branch}~1:history/old-1`)).trim();
    expect((await git(scratch.origin.path, "rev-list", "--count", day.branch)).trim()).toBe("3");
    const repository = open(await clone("--depth=1"), on(DAY_MS));
    const changed = new Map([["history/old-2", null]]);
    const commit = pushed(await repository.push(await repository.head(), changed, message("9.1")));
    expect([await remoteHead(day.branch), await parentsOf(commit)]).toEqual([commit, []]);
    expect(await filesOf(day.branch)).toEqual(["history/README.md", "history/days/2026-10.jsonl", line]);
    await git(scratch.origin.path, "-c", "gc.reflogExpire=now", "gc", "--quiet", "--prune=now");
    for (const id of [old, gone]) {
      await expect(git(scratch.origin.path, "cat-file", "-e", id)).rejects.toThrow(/Command failed/);
    }
    expect((await git(scratch.origin.path, "rev-list", "--count", "main")).trim()).toBe("4");
    // The rest of the day goes on from it, in the clone that stands on the old one, too.
    const later = open(cwd, on(DAY_MS + HOUR_MS));
    const next = pushed(await later.push(await later.head(), changes("later\n"), message("10.1")));
    expect(await parentsOf(next)).toEqual([commit]);
  });

  test("of two that squash at once one is refused by the lease, and goes on from the other's commit", async () => {
    await fill(ledgerFiles);
    await aDay(await clone("--depth=1"));
    const [one, other] = [open(await clone("--depth=1"), on(DAY_MS)), open(await clone("--depth=1"), on(DAY_MS))];
    const bases = [await one.head(), await other.head()] as const;
    expect((await one.push(bases[0], changes("one\n", "history/one"), message("1.1"))).kind).toBe("pushed");
    expect((await other.push(bases[1], changes("other\n", "history/other"), message("2.1"))).kind).toBe("refused");
    pushed(await other.push(await other.head(), changes("other\n", "history/other"), message("2.1")));
    expect(await filesOf(day.branch)).toEqual(expect.arrayContaining(["history/one", "history/other", line]));
    expect((await git(scratch.origin.path, "rev-list", "--count", day.branch)).trim()).toBe("2");
  });

  test("a lost answer is known again by its id", async () => {
    await fill(ledgerFiles);
    await aDay(await clone("--depth=1"));
    const repository = open(await clone("--depth=1"), on(DAY_MS));
    const base = await repository.head();
    scratch.server.loseNextPush();
    const result = await repository.push(base, changes("one\n"), message("1.1"));
    expect(result).toMatchObject({ kind: "lost", commit: (await repository.head()).commit });
  });

  test.for([
    ["the branch that is checked out", []],
    ["the repository's default branch", ["--detach"]],
  ] as const)("%s is never rewritten: said once, and the ledger is kept", async ([whose, checkout]) => {
    await fill(ledgerFiles);
    const cwd = await clone();
    await git(cwd, "checkout", "--quiet", ...checkout);
    const said: string[] = [];
    const repository = open(cwd, on(3 * DAY_MS, { branch: "main", warn: (text) => void said.push(text) }));
    for (const text of ["one\n", "two\n"]) {
      pushed(await repository.push(await repository.head(), changes(text), message("1.1")));
    }
    expect(said).toEqual([expect.stringContaining(`not squashed: main is ${whose}, which is never rewritten`)]);
    expect((await git(scratch.origin.path, "rev-list", "--count", "main")).trim()).toBe("6");
  });

  test.for([
    ["somebody's code", { "src/index.ts": "code\n", "history/README.md": "# The ledger\n" }, "src/index.ts"],
    ["files of api/ that are no badges", { "api/site/other.json": "{}\n" }, "api/site/other.json"],
  ] as const)("a branch that holds %s is never rewritten: said, and the ledger is kept", async ([, files, foreign]) => {
    await fill(files);
    const cwd = await clone();
    await git(scratch.origin.path, "branch", "work", "main");
    const work = await remoteHead("work");
    const said: string[] = [];
    const repository = open(cwd, on(3 * DAY_MS, { branch: "work", warn: (text) => void said.push(text) }));
    const commit = pushed(await repository.push(await repository.head(), changes("one\n"), message("1.1")));
    expect(said).toEqual([expect.stringContaining(`not squashed: work holds more than the ledger (${foreign})`)]);
    expect(await parentsOf(commit)).toEqual([work]);
    expect(await filesOf("work")).toContain(foreign);
  });

  test("a rule against force pushes: the ledger is kept unsquashed, and the rule is named", async () => {
    await fill(ledgerFiles);
    await aDay(await clone("--depth=1"));
    await git(scratch.origin.path, "config", "receive.denyNonFastForwards", "true");
    const said: string[] = [];
    const repository = open(await clone("--depth=1"), on(DAY_MS, { warn: (text) => void said.push(text) }));
    pushed(await repository.push(await repository.head(), changes("kept\n"), message("1.1")));
    expect((await git(scratch.origin.path, "rev-list", "--count", day.branch)).trim()).toBe("4");
    expect(said).toEqual([expect.stringMatching(/not squashed\. .*Block force pushes/)]);
  });
});

describe("what is checked out", () => {
  test("its branch and its commit's age, live or not; nothing where nothing was committed", async () => {
    await fill();
    const cwd = await clone("--depth=1");
    const committedAtMs = Number(await git(cwd, "log", "-1", "--format=%ct")) * 1000;
    for (const live of [true, false]) {
      expect(await open(cwd, { live, ...own }).checkedOut()).toEqual({ branch: "main", committedAtMs });
    }
    await git(cwd, "checkout", "--quiet", "--detach");
    expect(await open(cwd).checkedOut()).toEqual({ committedAtMs });
    for (const nowhere of [scratch.root, scratch.origin.path.replace(/watch.*/, "")]) {
      expect(await open(nowhere).checkedOut()).toBeUndefined();
    }
  });
});
