import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import type { PushResult } from "../world.ts";
import type { RepositoryOptions } from "./repository.ts";
import {
  changes,
  clone,
  fill,
  git,
  head,
  header,
  line,
  look,
  message,
  open,
  pushed,
  remoteHead,
  scratch,
  signIn,
  token,
  useScratch,
} from "../../test/git-scratch.ts";

useScratch();

const run = promisify(execFile);

describe("head and push", () => {
  test("a pushed change is the head's, with our run, author, date and the rest of the tree as it was", async () => {
    await fill();
    const cwd = await clone();
    const repository = open(cwd);
    const before = await repository.head();
    expect([before.commit, await before.list()]).toEqual([await remoteHead(), []]);
    const commit = pushed(await repository.push(before, changes('{"v":1}\n'), message("77.1")));
    expect(await remoteHead()).toBe(commit);
    const after = await repository.head();
    expect([after.commit, await after.list()]).toEqual([commit, [line]]);
    expect([await after.read(line), await after.read("history/none"), await before.read(line)]).toEqual([
      '{"v":1}\n',
      undefined,
      undefined,
    ]);
    expect((await git(scratch.origin.path, "log", "-1", "--format=%B", "main")).trim()).toBe(message("77.1").trim());
    expect((await git(scratch.origin.path, "ls-tree", "-r", "--name-only", "main")).trim().split("\n")).toEqual([
      line,
      "src.txt",
      "uptimeline.yml",
    ]);
    expect((await git(scratch.origin.path, "log", "-1", "--format=%an <%ae> %cn %aI", "main")).trim()).toBe(
      "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com> github-actions[bot] 2026-11-21T09:05:31+00:00",
    );
  });

  test("texts come back to the byte; empty ones, removed ones and strange names too", async () => {
    await fill();
    const cwd = await clone();
    await git(cwd, "config", "core.autocrlf", "true");
    const repository = open(cwd);
    const odd = 'history/notes/ö "quoted"\ttab.json';
    const first = new Map([
      [line, "a\r\nb\n\n 모니터 \u{1f6a8}"],
      ["history/empty", ""],
      [odd, "{}"],
      ["history/gone", "x"],
    ]);
    await repository.push(await repository.head(), first, message("1.1"));
    const middle = await repository.head();
    await repository.push(middle, new Map([["history/gone", null]]), message("1.1"));
    const last = await repository.head();
    expect(await last.list()).toEqual(["history/empty", odd, line].sort());
    expect(await Promise.all([line, "history/empty", odd].map((path) => last.read(path)))).toEqual([
      first.get(line),
      "",
      "{}",
    ]);
  });

  test("nothing outside of history/ is ever written", async () => {
    await fill();
    const repository = open(await clone());
    const base = await repository.head();
    for (const path of ["uptimeline.yml", ".github/workflows/x.yml", "history", "history/../x", "history//x"]) {
      await expect(repository.push(base, changes("x", path), message("1.1"))).rejects.toThrow("outside of history/");
    }
  });

  test("every committed text passes redact", async () => {
    await fill();
    const redact = (text: string): string => text.replaceAll("hunter2", "***");
    const repository = open(await clone(), { redact });
    await repository.push(await repository.head(), changes("pass hunter2\n"), "Observe hunter2\n");
    expect(await git(scratch.origin.path, "log", "-1", "--format=%B", "main")).toContain("Observe ***");
    expect(await (await repository.head()).read(line)).toBe("pass ***\n");
  });
});

test("a head that stands here already, and a push on it, take at most seven processes", async () => {
  await fill();
  const cwd = await clone("--depth=1");
  const [bin, seen] = [join(scratch.root, "counting"), join(scratch.root, "counted")];
  await run("mkdir", ["-p", bin]);
  const real = (await run("sh", ["-c", "command -v git"], { env: scratch.environment })).stdout.trim();
  writeFileSync(join(bin, "git"), `#!/bin/sh\necho "$@" >> "${seen}"\nexec "${real}" "$@"\n`, { mode: 0o755 });
  const { environment } = scratch;
  const repository = open(cwd, { environment: { ...environment, PATH: `${bin}:${environment["PATH"] ?? ""}` } });
  const base = await repository.head();
  const files = Array.from({ length: 50 }, (_, at): [string, string] => [`history/days/${at}`, `${at}\n`]);
  pushed(await repository.push(base, new Map(files), message("1.1")));
  const ours = readFileSync(seen, "utf8")
    .split("\n")
    .filter((call) => call.startsWith("-c gc.auto=0"));
  expect(ours.length).toBeGreaterThan(0);
  expect(ours.length).toBeLessThanOrEqual(7);
});

describe("any checkout will do, and none is touched", () => {
  type Kind = readonly [name: string, args: readonly string[], prepare: (cwd: string) => Promise<unknown>];
  const kinds: readonly Kind[] = [
    ["a clean clone", [], async () => undefined],
    [
      "a dirty tree with something staged",
      [],
      async (cwd) => {
        writeFileSync(join(cwd, "src.txt"), "changed\n");
        writeFileSync(join(cwd, "staged.txt"), "staged\n");
        await git(cwd, "add", "staged.txt");
      },
    ],
    ["a shallow clone", ["--depth=1"], async () => undefined],
    ["a shallow clone of some depth", ["--depth=2"], async () => undefined],
    ["a clone without blobs", ["--filter=blob:none", "--depth=1"], async () => undefined],
    ["a sparse checkout", ["--sparse"], (cwd) => git(cwd, "sparse-checkout", "set", "--cone", "nothing")],
    ["a detached head", ["--depth=1"], (cwd) => git(cwd, "checkout", "--quiet", "--detach")],
    [
      "hooks and signatures of the user's",
      [],
      async (cwd) => {
        for (const hook of ["pre-push", "pre-commit", "reference-transaction"]) {
          writeFileSync(join(cwd, ".git", "hooks", hook), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
        }
        await git(cwd, "config", "commit.gpgSign", "true");
        await git(cwd, "config", "push.followTags", "true");
      },
    ],
  ];

  test.for(kinds)("%s", async ([, args, prepare]) => {
    await fill();
    const [cwd, other] = [await clone(...args), await clone()];
    await prepare(cwd);
    const before = await look(cwd);
    const repository = open(cwd);
    const first = await repository.head();
    pushed(await repository.push(first, changes("one\n"), message("1.1")));
    // Somebody else goes on, so that there is something to fetch.
    const theirs = open(other);
    pushed(await theirs.push(await theirs.head(), changes("two\n", "history/two"), message("2.1")));
    const second = await repository.head();
    expect(await second.list()).toEqual([line, "history/two"].sort());
    pushed(await repository.push(second, changes("three\n"), message("1.1")));
    expect(await look(cwd)).toBe(before);
    expect((await git(scratch.origin.path, "log", "--format=%s", "main")).trim().split("\n")).toHaveLength(5);
  });

  test("an unborn branch: the first commit is a root", async () => {
    const repository = open(await clone());
    const base = await repository.head();
    expect([base.commit, await base.list(), await base.read(line)]).toEqual([undefined, [], undefined]);
    const commit = pushed(await repository.push(base, changes("one\n"), message("1.1")));
    expect((await git(scratch.origin.path, "log", "--format=%H %P", "main")).trim()).toBe(commit);
    expect((await repository.push(base, changes("two\n"), message("1.1"))).kind).toBe("refused");
  });

  test("a branch of its own is made when it is missing, apart from the code", async () => {
    await fill();
    const repository = open(await clone("--depth=1"), { branch: "ledger" });
    const base = await repository.head();
    expect(base.commit).toBeUndefined();
    pushed(await repository.push(base, changes("one\n"), message("1.1")));
    expect((await git(scratch.origin.path, "ls-tree", "-r", "--name-only", "ledger")).trim()).toBe(line);
    expect(await (await head(await clone("--depth=1"), { branch: "ledger" })).read(line)).toBe("one\n");
  });

  test("the branch: the one checked out, else the run's, else the remote's default", async () => {
    await fill();
    const cwd = await clone();
    await git(cwd, "push", "--quiet", scratch.origin.path, "main:other", "main:third");
    await git(cwd, "checkout", "--quiet", "-b", "third");
    pushed(await push(cwd, { ref: "refs/heads/other" }));
    await git(cwd, "checkout", "--quiet", "--detach");
    pushed(await push(cwd, { ref: "refs/heads/other" }));
    pushed(await push(cwd, { ref: "refs/pull/12/merge" }));
    const counts = await Promise.all(
      ["third", "other", "main"].map((name) => git(scratch.origin.path, "rev-list", "--count", name)),
    );
    expect(counts.map((count) => count.trim())).toEqual(["3", "3", "3"]);
    expect(
      (await git(scratch.origin.path, "for-each-ref", "--format=%(refname:short)")).trim().split("\n"),
    ).toHaveLength(3);
  });

  async function push(cwd: string, options: Partial<RepositoryOptions>): Promise<PushResult> {
    const repository = open(cwd, options);
    return repository.push(await repository.head(), changes("one\n"), message("1.1"));
  }

  test("no checkout, no remote: said in one sentence", async () => {
    const bare = join(scratch.root, "plain");
    await git(scratch.root, "init", "--quiet", bare);
    await expect(head(bare)).rejects.toThrow(/The ledger's branch can't be read: .*No such remote 'origin'/);
    await expect(head(tmpdir())).rejects.toThrow(/The ledger's branch can't be read: .*not a git repository/);
  });
});

describe("pushes", () => {
  test("of two clones that race, the second is refused, and goes on from the first", async () => {
    await fill();
    const [one, other] = [open(await clone("--depth=1")), open(await clone("--depth=1"))];
    const [base, sameBase] = [await one.head(), await other.head()];
    const results = await Promise.all([
      one.push(base, changes("one\n", "history/one"), message("1.1")),
      other.push(sameBase, changes("other\n", "history/other"), message("2.1")),
    ]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(["pushed", "refused"]);
    const loser = results[0]?.kind === "refused" ? one : other;
    pushed(await loser.push(await loser.head(), changes("again\n", "history/again"), message("3.1")));
    expect(await (await one.head()).list()).toHaveLength(2);
  });

  test("a branch that was set back is not set forward again by an old base", async () => {
    await fill();
    const cwd = await clone();
    const repository = open(cwd);
    const base = await repository.head();
    await git(scratch.origin.path, "update-ref", "refs/heads/main", "main~1");
    expect((await repository.push(base, changes("one\n"), message("1.1"))).kind).toBe("refused");
  });

  test("a push whose answer is lost says so, and the head tells that it arrived", async () => {
    await fill();
    const repository = open(await clone());
    const base = await repository.head();
    scratch.server.loseNextPush();
    const result = await repository.push(base, changes("one\n"), message("1.1"));
    expect(result).toMatchObject({ kind: "lost", commit: await remoteHead() });
    expect(result).toMatchObject({ commit: (await repository.head()).commit });
  });

  test("a push that git sends twice, as its first answer never came, is no race with somebody else", async () => {
    await fill();
    const repository = open(await clone());
    const base = await repository.head();
    scratch.server.loseNextPush("drop");
    expect(pushed(await repository.push(base, changes("one\n"), message("1.1")))).toBe(await remoteHead());
    expect(
      scratch.server.requests
        .filter(({ service, method }) => service === "git-receive-pack" && method === "POST")
        .slice(-2)
        .map(({ status }) => status),
    ).toEqual([0, 200]);
  });

  test("a push that never arrives is lost too, and the head stays", async () => {
    await fill();
    const repository = open(await clone());
    const base = await repository.head();
    scratch.server.switches.onRequest = () => "drop";
    expect((await repository.push(base, changes("one\n"), message("1.1"))).kind).toBe("lost");
    await expect(repository.head()).rejects.toThrow("The ledger's branch can't be read");
    scratch.server.switches.onRequest = undefined;
    expect((await repository.head()).commit).toBe(base.commit);
  });

  test("a server that says nothing is not waited for without end", async () => {
    await fill();
    const cwd = await clone();
    const base = await head(cwd);
    const repository = open(cwd, { silenceMs: 2000 });
    scratch.server.switches.onRequest = () => new Promise(() => undefined);
    expect((await repository.push(base, changes("one\n"), message("1.1"))).kind).toBe("lost");
    await expect(repository.head()).rejects.toThrow("can't be read");
  });

  test("a protected branch is forbidden, with the setting to change; a branch of its own goes through", async () => {
    await fill();
    await scratch.server.protect(scratch.origin, "main");
    const cwd = await clone();
    const repository = open(cwd);
    const result = await repository.push(await repository.head(), changes("one\n"), message("1.1"));
    expect(result).toMatchObject({ kind: "forbidden", reason: "protected-branch" });
    expect(result.kind === "forbidden" && result.remedy).toMatch(/Settings → Rules/);
    const own = open(cwd, { branch: "ledger" });
    pushed(await own.push(await own.head(), changes("one\n"), message("1.1")));
  });

  test("a token that may only read is forbidden, with the permission to give", async () => {
    await fill();
    scratch.server.switches.readOnly = true;
    const repository = open(await clone());
    const result = await repository.push(await repository.head(), changes("one\n"), message("1.1"));
    expect(result).toMatchObject({ kind: "forbidden", reason: "read-only-token" });
    expect(result.kind === "forbidden" && result.remedy).toContain("contents: write");
  });
});

describe("signing in", () => {
  test("with what actions/checkout left in the checkout's settings, and no second header", async () => {
    await fill();
    const cwd = await clone();
    await signIn(cwd);
    const repository = open(cwd, { token: "another-token" });
    const commit = pushed(await repository.push(await repository.head(), changes("one\n"), message("1.1")));
    expect(await remoteHead()).toBe(commit);
  });

  test("with what it left in a file that the settings include", async () => {
    await fill();
    const cwd = await clone();
    const file = join(scratch.root, `credentials-${scratch.clones}.config`);
    await git(cwd, "config", "--file", file, `http.${scratch.server.url}/.extraheader`, header);
    await git(cwd, "config", `includeIf.gitdir:${join(cwd, ".git")}.path`, file);
    const repository = open(cwd, { token: "another-token" });
    const commit = pushed(await repository.push(await repository.head(), changes("one\n"), message("1.1")));
    expect(await remoteHead()).toBe(commit);
  });

  test("two headers, a wrong token and none are refused as GitHub refuses them", async () => {
    await fill();
    const cwd = await clone();
    for (const token of ["wrong-token", ""]) {
      await expect(head(cwd, { token })).rejects.toThrow(/bad-credentials.*valid `token`/);
    }
    await signIn(cwd);
    const twice = git(
      cwd,
      "-c",
      `http.extraheader=${header}`,
      "-c",
      `http.${scratch.server.url}.extraheader=${header}`,
      "fetch",
    );
    await expect(twice).rejects.toThrow("returned error: 400");
  });

  test("the token goes to its own server only, and onto no command line", async () => {
    await fill();
    const cwd = await clone();
    await expect(head(cwd, { serverUrl: "https://github.com" })).rejects.toThrow(/bad-credentials.*valid `token`/);
    const bin = join(scratch.root, "bin");
    const seen = join(scratch.root, "seen");
    await run("mkdir", ["-p", bin]);
    const real = (await run("sh", ["-c", "command -v git"], { env: scratch.environment })).stdout.trim();
    writeFileSync(join(bin, "git"), `#!/bin/sh\necho "$@" >> "${seen}"\nexec "${real}" "$@"\n`, { mode: 0o755 });
    const repository = open(cwd, {
      environment: { ...scratch.environment, PATH: `${bin}:${scratch.environment["PATH"] ?? ""}` },
    });
    pushed(await repository.push(await repository.head(), changes("one\n"), message("1.1")));
    const lines = readFileSync(seen, "utf8");
    expect(lines).toContain("push --porcelain");
    expect(lines).not.toMatch(new RegExp(`${token}|${header.split(" ").at(-1) ?? ""}`));
  });
});

describe("not live", () => {
  const local = { live: false };

  test("the head is the local one, and what is pushed is seen by the next head, and by nobody else", async () => {
    await fill();
    const cwd = await clone();
    const live = open(cwd);
    pushed(
      await live.push(
        await live.head(),
        new Map([
          [line, "old\n"],
          ["history/gone", "x"],
        ]),
        message("1.1"),
      ),
    );
    await git(cwd, "-c", `http.extraheader=${header}`, "pull", "--quiet");
    const before = [await look(cwd), await remoteHead()];
    const asked = scratch.server.requests.length;
    const repository = open(cwd, local);
    const base = await repository.head();
    expect([base.commit, await base.read(line)]).toEqual([await remoteHead(), "old\n"]);
    const written = new Map([
      [line, "new\n"],
      ["history/new", "n"],
      ["history/gone", null],
    ]);
    expect(await repository.push(base, written, message("9.1"))).toEqual({ kind: "pushed", commit: base.commit });
    const after = await repository.head();
    expect([after.commit, await after.list()]).toEqual([base.commit, ["history/new", line]]);
    expect([await after.read(line), await after.read("history/gone")]).toEqual(["new\n", undefined]);
    expect([await base.read(line), await base.read("history/gone")]).toEqual(["old\n", "x"]);
    expect([await look(cwd), await remoteHead()]).toEqual(before);
    expect(scratch.server.requests).toHaveLength(asked);
  });

  test("without a repository, and without a commit, the ledger is empty", async () => {
    const unborn = join(scratch.root, "unborn");
    await git(scratch.root, "init", "--quiet", unborn);
    for (const cwd of [tmpdir(), unborn]) {
      const repository = open(cwd, local);
      const base = await repository.head();
      expect([base.commit, await base.list()]).toEqual([undefined, []]);
      expect(await repository.push(base, changes("one\n"), message("1.1"))).toEqual({ kind: "pushed", commit: "" });
      expect(await (await repository.head()).read(line)).toBe("one\n");
    }
  });
});
