import { spawn } from "node:child_process";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { KnownError } from "../domain/errors.ts";
import { DAY_MS, toInstant } from "../domain/instant.ts";

export interface DailyCommits {
  /** Commits each day that has ended by now; how many days there are, where one has. */
  upTo(nowMs: number): Promise<number | undefined>;
  /** Commits the rest; how many commits there are. */
  close(): Promise<number>;
}

export interface DailyOptions {
  /** A bare repository; what lies there is made anew. */
  readonly gitDir: string;
  readonly beganMs: number;
  readonly tree: () => ReadonlyMap<string, string>;
}

/** The newest tree of a repository in memory as real commits, one a day, written by one `git fast-import` that runs all along. */
export async function startDailyCommits({ gitDir, beganMs, tree }: DailyOptions): Promise<DailyCommits> {
  await clear(gitDir);
  await git(["init", "--quiet", "--bare", "--initial-branch=main", gitDir]);
  await writeFile(join(gitDir, MARK), "Made anew by each demo.\n");
  const importing = spawn("git", ["fast-import", "--quiet"], { cwd: gitDir, stdio: ["pipe", "ignore", "inherit"] });
  const ended = new Promise<number | null>((resolve) => importing.once("close", resolve));
  let before: ReadonlyMap<string, string> = new Map();
  let commits = 0;
  let next = beganMs + DAY_MS;
  const commit = async (subject: string, atMs: number, changes: ReadonlyMap<string, string | null>): Promise<void> => {
    commits += 1;
    const text = commitText(subject, atMs, changes);
    if (!importing.stdin.write(text)) await new Promise((resolve) => importing.stdin.once("drain", resolve));
  };
  const commitDay = async (atMs: number): Promise<void> => {
    const after = tree();
    const changes = differences(before, after);
    before = after;
    if (changes.size > 0) await commit(`What was seen on ${toInstant(atMs - 1).slice(0, 10)}`, atMs, changes);
  };
  before = tree();
  await commit("Watch the lab", beganMs, before);
  return {
    async upTo(nowMs) {
      if (next > nowMs) return undefined;
      for (; next <= nowMs; next += DAY_MS) await commitDay(next);
      return Math.round((next - beganMs) / DAY_MS) - 1;
    },
    async close() {
      await commitDay(next);
      importing.stdin.end("done\n");
      const code = await ended;
      if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
      return commits;
    },
  };
}

/** Says that a repository was made by us and may be made anew. */
const MARK = "uptimeline-demo";

/** @throws {KnownError} where something lies there that we did not make. */
async function clear(gitDir: string): Promise<void> {
  const present: readonly string[] = await readdir(gitDir).catch(() => []);
  if (present.length > 0 && !present.includes(MARK))
    throw new KnownError(`${gitDir} holds files that we did not make. Name another --site-dir, or move them away.`);
  await rm(gitDir, { recursive: true, force: true });
  await mkdir(gitDir, { recursive: true });
}

function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Map<string, string | null> {
  const changes = new Map<string, string | null>();
  for (const [path, text] of after) if (before.get(path) !== text) changes.set(path, text);
  for (const path of before.keys()) if (!after.has(path)) changes.set(path, null);
  return changes;
}

function commitText(subject: string, atMs: number, changes: ReadonlyMap<string, string | null>): string {
  const when = `${Math.floor(atMs / 1_000)} +0000`;
  const files = [...changes].map(([path, text]) =>
    text === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`,
  );
  return `commit refs/heads/main\ncommitter Uptimeline <uptimeline@users.noreply.example> ${when}\n${data(subject)}${files.join("")}`;
}

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

function git(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", args, { stdio: ["ignore", "ignore", "inherit"] });
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(`git ${args[0]} ended with ${code}`))));
  });
}
