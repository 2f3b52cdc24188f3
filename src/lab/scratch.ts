import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { pathToFileURL } from "node:url";
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
  /** Somebody pushes a commit to `main`: a text writes a file, `null` removes it. */
  commit(message: string, files: Readonly<Record<string, string | null>>): Promise<void>;
  /** `git` in the remote, its standard output. */
  inRemote(...args: string[]): Promise<string>;
  close(): Promise<void>;
}

export interface ScratchOptions {
  readonly seed: number;
  /** What everybody in this world takes for the time. */
  readonly now: () => number;
  /** Files of the first commit besides the lab's config; one of the config's name takes its place. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** `owner/name`; the lab's own where absent. */
  readonly repository?: string;
  /** GitHub's API is that of an enterprise server. */
  readonly enterprise?: boolean;
}

const REPOSITORY = "lab/status";
const TOKEN = "lab-token-of-no-worth";

export async function startScratch(options: ScratchOptions): Promise<Scratch> {
  const { seed, now, files = {}, repository = REPOSITORY, enterprise = false } = options;
  const folder = await mkdtemp(join(tmpdir(), "uptimeline-lab-"));
  const providers = await startLab({ seed, nowMs: now });
  const gitServer = await startGitServer({ root: join(folder, "remotes"), token: TOKEN });
  const remote = await gitServer.createRepository(repository);
  const github = await startGitHub({ repository, token: TOKEN, now, serverUrl: gitServer.url, enterprise });
  // What a test only begins with goes past the server, which is a dozen processes less each time.
  const past = pathToFileURL(remote.path).href;
  await firstCommit(join(folder, "seed"), past, {
    "uptimeline.yml": labConfigText(providers.origins, providers.below),
    ...files,
  });
  const clone = async (name: string): Promise<string> => {
    const checkout = join(folder, name);
    await git("git", ["clone", "--quiet", "--template=", "--depth", "1", past, checkout]);
    await git("git", ["remote", "set-url", "origin", remote.url], { cwd: checkout });
    return checkout;
  };
  return {
    folder,
    checkout: await clone("checkout"),
    remote: remote.path,
    repository,
    token: TOKEN,
    secrets: new Map([
      ["LAB_KEY", LAB_KEY],
      ["token", TOKEN],
    ]),
    providers,
    github,
    git: gitServer,
    clone,
    commit: (message, changes) => commitAsUser(folder, past, message, changes),
    inRemote: async (...args) => (await git("git", args, { cwd: remote.path })).stdout,
    async close() {
      await Promise.all([providers.close(), gitServer.close(), github.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type FilesToWrite = Readonly<Record<string, string | Uint8Array | null>>;

const AUTHOR = ["-c", "user.name=Lab", "-c", "user.email=lab@users.noreply.example"];
/** A commit would else start git's housekeeping, which finds nothing to do. */
const TIDY = ["-c", "maintenance.auto=false", "-c", "core.fsync=none"];

async function firstCommit(folder: string, url: string, files: FilesToWrite): Promise<void> {
  await mkdir(folder, { recursive: true });
  await git("git", ["init", "--quiet", "--initial-branch=main", "--template="], { cwd: folder });
  await commitAndPush(folder, url, "Watch the lab", files);
}

async function commitAsUser(folder: string, url: string, message: string, files: FilesToWrite): Promise<void> {
  const checkout = await mkdtemp(join(folder, "user-"));
  await git("git", ["clone", "--quiet", "--template=", "--depth", "1", url, checkout]);
  await commitAndPush(checkout, url, message, files);
  await rm(checkout, { recursive: true });
}

async function commitAndPush(folder: string, url: string, message: string, files: FilesToWrite): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await (content === null ? rm(path) : writeFile(path, content));
  }
  const run = (...args: string[]) => git("git", [...TIDY, ...args], { cwd: folder });
  await run("add", "--all");
  await run(...AUTHOR, "commit", "--quiet", "--message", message);
  await run("push", "--quiet", url, "HEAD:main");
}
