import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { startGitServer, type GitServer, type LabRepository } from "../src/lab/git-server.ts";
import type { PushResult, Repository, Snapshot } from "../src/world.ts";
import { createRepository, type RepositoryOptions } from "../src/adapters/repository.ts";

/** Real git on both sides: a server over HTTP with a token, an origin for each test, and clones of it. */
interface Scratch {
  readonly root: string;
  readonly server: GitServer;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Of the test that runs. */
  readonly origin: LabRepository;
  /** How many clones and origins were made: names of folders. */
  readonly clones: number;
}

export const scratch = { clones: 0 } as { -readonly [K in keyof Scratch]: Scratch[K] };
export const token = "lab-token-0001";
export const now = Date.UTC(2026, 10, 21, 9, 5, 31, 412);
export const line = "history/samples/2026-11-21T09.jsonl";

/** Whose commits start no housekeeping, which would find nothing to do. */
const GIT_CONFIG = `[user]
\tname = Ada
\temail = ada@example.com
[maintenance]
\tauto = false
[core]
\tfsync = none
`;

/** To be called once in a test's file. */
export function useScratch(): void {
  beforeAll(async () => {
    scratch.root = await mkdtemp(join(tmpdir(), "uptimeline-test-"));
    scratch.server = await startGitServer({ root: scratch.root, token });
    writeFileSync(join(scratch.root, ".gitconfig"), GIT_CONFIG);
    const { PATH } = process.env;
    scratch.environment = { PATH, HOME: scratch.root, GIT_CONFIG_NOSYSTEM: "1", GIT_EDITOR: "false" };
  });
  beforeEach(async () => {
    scratch.clones += 1;
    scratch.origin = await scratch.server.createRepository(`ada/watch-${scratch.clones}`);
    Object.assign(scratch.server.switches, { readOnly: false, onRequest: undefined, onPushed: undefined });
  });
  afterAll(async () => {
    await scratch.server.close();
    await rm(scratch.root, { recursive: true, force: true });
  });
}

const run = promisify(execFile);

export async function git(cwd: string, ...args: string[]): Promise<string> {
  return (await run("git", args, { cwd, env: { ...scratch.environment, GIT_TERMINAL_PROMPT: "0" } })).stdout;
}

/** The header as actions/checkout leaves it in the checkout's settings. */
export const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;

export async function signIn(cwd: string): Promise<void> {
  await git(cwd, "config", `http.${scratch.server.url}/.extraheader`, header);
}

/** Fills the remote with a commit for each file on `main`; with two, as a user's repository begins. */
export async function fill(
  files: Readonly<Record<string, string>> = { "uptimeline.yml": "monitors: []\n", "src.txt": "mine\n" },
): Promise<void> {
  const work = join(scratch.root, `fill-${scratch.clones}`);
  await git(scratch.root, "init", "--quiet", "--template=", "--initial-branch=main", work);
  for (const [name, text] of Object.entries(files)) {
    await run("mkdir", ["-p", join(work, name, "..")]);
    writeFileSync(join(work, name), text);
    await git(work, "add", name);
    await git(work, "commit", "--quiet", "-m", `Add ${name}`);
  }
  await git(work, "push", "--quiet", scratch.origin.path, "main");
}

export async function clone(...args: string[]): Promise<string> {
  scratch.clones += 1;
  const path = join(scratch.root, `clone-${scratch.clones}`);
  await git(scratch.root, "-c", `http.extraheader=${header}`, "clone", "--quiet", ...args, scratch.origin.url, path);
  return path;
}

export function open(cwd: string, options: Partial<RepositoryOptions> = {}): Repository {
  const { environment, server } = scratch;
  return createRepository({ cwd, environment, live: true, now: () => now, token, serverUrl: server.url, ...options });
}

export async function head(cwd: string, options: Partial<RepositoryOptions> = {}): Promise<Snapshot> {
  return open(cwd, options).head();
}

export function changes(text: string, path = line): Map<string, string | null> {
  return new Map([[path, text]]);
}

export function message(id: string): string {
  return `Observe 3 monitors\n\nUptimeline-Run: ${id}\n`;
}

/** The commit of a push that was carried out. */
export function pushed(result: PushResult): string {
  expect(result.kind).toBe("pushed");
  return result.kind === "pushed" ? result.commit : "";
}

export async function remoteHead(branch = "main"): Promise<string> {
  return (await git(scratch.origin.path, "rev-parse", branch)).trim();
}

/** All that a user could notice of his checkout. */
export async function look(cwd: string): Promise<string> {
  const shallow = join(cwd, ".git", "shallow");
  return [
    await git(cwd, "status", "--porcelain=v2", "--branch"),
    await git(cwd, "for-each-ref"),
    await git(cwd, "log", "--format=%H"),
    await git(cwd, "ls-files", "--stage", "-v"),
    await git(cwd, "config", "--list", "--local"),
    existsSync(join(cwd, ".git", "FETCH_HEAD")) ? readFileSync(join(cwd, ".git", "FETCH_HEAD"), "utf8") : "",
    existsSync(shallow) ? "shallow" : "whole",
    readFileSync(join(cwd, ".git", "HEAD"), "utf8"),
  ].join("\n---\n");
}
