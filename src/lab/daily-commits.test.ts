import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { KnownError } from "../domain/errors.ts";
import { startDailyCommits } from "./daily-commits.ts";

const DAY = 86_400_000;
const BEGAN = Date.parse("2026-08-24T00:00:00.000Z");

describe("commits of days", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "uptimeline-days-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const git = async (...args: string[]): Promise<string> =>
    (await promisify(execFile)("git", args, { cwd: join(folder, "days.git") })).stdout;

  it("hold the tree as it stood at each day's end, and none where nothing changed", async () => {
    let tree = new Map([["uptimeline.yml", "site: {}\n"]]);
    const commits = await startDailyCommits({ gitDir: join(folder, "days.git"), beganMs: BEGAN, tree: () => tree });
    tree = new Map([...tree, ["history/a.jsonl", "한 줄\n"], ["history/b.jsonl", "b\n"]]);
    expect(await commits.upTo(BEGAN + DAY - 1)).toBeUndefined();
    expect(await commits.upTo(BEGAN + DAY)).toBe(1);
    expect(await commits.upTo(BEGAN + 2 * DAY)).toBe(2);
    tree = new Map([
      ["uptimeline.yml", "site: {}\n"],
      ["history/a.jsonl", "a\n"],
    ]);
    expect(await commits.close()).toBe(3);
    expect(await git("log", "--format=%s %cI", "main")).toBe(
      "What was seen on 2026-08-26 2026-08-27T00:00:00+00:00\nWhat was seen on 2026-08-24 2026-08-25T00:00:00+00:00\nWatch the lab 2026-08-24T00:00:00+00:00\n",
    );
    expect(await git("show", "main~1:history/a.jsonl")).toBe("한 줄\n");
    expect(await git("ls-tree", "-r", "--name-only", "main")).toBe("history/a.jsonl\nuptimeline.yml\n");
    await git("fsck", "--strict");
  });

  it("are made anew where we made them, and nowhere else", async () => {
    const options = { gitDir: join(folder, "days.git"), beganMs: BEGAN, tree: () => new Map([["a", "a"]]) };
    expect(await (await startDailyCommits(options)).close()).toBe(1);
    expect(await (await startDailyCommits(options)).close()).toBe(1);
    const gitDir = join(folder, "thesis");
    await mkdir(gitDir);
    await writeFile(join(gitDir, "thesis.txt"), "");
    await expect(startDailyCommits({ ...options, gitDir })).rejects.toThrow(KnownError);
  });
});
