import { execFile } from "node:child_process";
import { join } from "node:path";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { tmpdir } from "node:os";
import { LAB_KEY } from "./provider.ts";
import { labConfigText } from "./config.ts";
import { startGitHub, type GitHubDouble } from "./github.ts";
import { startGitServer, type GitServer } from "./git-server.ts";
import { startLab, type HttpLab } from "./http-lab.ts";

const git = promisify(execFile);

/** The whole embedded world on 127.0.0.1: providers, GitHub, a git remote, and a checkout as a runner has it. */
export interface Scratch {
  readonly folder: string;
  /** A checkout of the repository, with the lab's config in it. */
  readonly checkout: string;
  /** The bare repository behind the remote. */
  readonly remote: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  readonly secrets: ReadonlyMap<string, string>;
  readonly providers: HttpLab;
  readonly github: GitHubDouble;
  readonly git: GitServer;
  /** Another checkout of the repository, as deep as a runner makes it. */
  clone(name: string): Promise<string>;
  /** `git` in the remote, its standard output. */
  inRemote(...args: string[]): Promise<string>;
  close(): Promise<void>;
}

export interface ScratchOptions {
  readonly seed: number;
  /** What everybody in this world takes for the time. */
  readonly now: () => number;
  /** Files of the first commit besides the lab's config. */
  readonly files?: Readonly<Record<string, string>>;
}

const REPOSITORY = "lab/status";
const TOKEN = "lab-token-of-no-worth";

export async function startScratch({ seed, now, files = {} }: ScratchOptions): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), "uptimeline-lab-"));
  const providers = await startLab({ seed, nowMs: now });
  const gitServer = await startGitServer({ root: join(folder, "remotes"), token: TOKEN });
  const remote = await gitServer.createRepository(REPOSITORY);
  const github = await startGitHub({ repository: REPOSITORY, token: TOKEN, now, serverUrl: gitServer.url });
  const withToken = remote.url.replace("://", `://x-access-token:${TOKEN}@`);
  await firstCommit(join(folder, "seed"), withToken, { ...files, "uptimeline.yml": labConfigText(providers.origins) });
  const clone = async (name: string): Promise<string> => {
    const checkout = join(folder, name);
    await git("git", ["clone", "--quiet", "--depth", "1", withToken, checkout]);
    // A runner's checkout keeps no token in the remote's address.
    await git("git", ["remote", "set-url", "origin", remote.url], { cwd: checkout });
    return checkout;
  };
  return {
    folder,
    checkout: await clone("checkout"),
    remote: remote.path,
    repository: REPOSITORY,
    token: TOKEN,
    secrets: new Map([
      ["LAB_KEY", LAB_KEY],
      ["token", TOKEN],
    ]),
    providers,
    github,
    git: gitServer,
    clone,
    inRemote: async (...args) => (await git("git", args, { cwd: remote.path })).stdout,
    async close() {
      await Promise.all([providers.close(), gitServer.close(), github.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function firstCommit(folder: string, url: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const run = (...args: string[]) => git("git", args, { cwd: folder });
  await run("init", "--quiet", "--initial-branch=main");
  await run("add", "--all");
  const author = ["-c", "user.name=Lab", "-c", "user.email=lab@users.noreply.example"];
  await run(...author, "commit", "--quiet", "--message", "Watch the lab");
  await run("push", "--quiet", url, "main");
}
