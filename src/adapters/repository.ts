import { MINUTE_MS } from "../domain/instant.ts";
import type { PushResult, Repository, Snapshot } from "../world.ts";
import { emptySnapshot, makeCommit, openSnapshot, type Author } from "./repository-commit.ts";
import { openGit, told, type Git, type GitEnvironment } from "./repository-git.ts";
import { readRefusal, remedyFor } from "./repository-refusal.ts";
import { fetchTip, openRemote, readTip, type Remote } from "./repository-remote.ts";

export interface RepositoryOptions {
  /** A folder of the checkout. */
  readonly cwd: string;
  /** What git inherits: PATH, HOME, proxies. */
  readonly environment: GitEnvironment;
  /** Whether to fetch and push. Without it, nothing leaves: changes are kept in memory. */
  readonly live: boolean;
  now(): number;
  /** `origin` when absent. */
  readonly remote?: string;
  /** The ledger's branch. Absent: the one checked out, else the one of `ref`, else the remote's default branch. */
  readonly branch?: string;
  /** The full ref on which the run was started (GITHUB_REF), for a detached head. */
  readonly ref?: string;
  /** For remotes on `serverUrl` to which git has nothing else to sign in with. */
  readonly token?: string;
  /** `https://github.com` when absent. */
  readonly serverUrl?: string;
  /** Of the commits; GitHub's Actions bot when absent. */
  readonly author?: Author;
  /** Passed by every text that is committed or told. */
  readonly redact?: (text: string) => string;
  /** After which a git that says nothing is ended; a minute when absent. */
  readonly silenceMs?: number;
}

const actionsBot: Author = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
};

/** The lease makes the push a compare-and-swap: it counts only while the branch stands where `base` was read. */
async function send(git: Git, remote: Remote, base: Snapshot, commit: string): Promise<PushResult> {
  const target = `refs/heads/${remote.branch}`;
  const lease = `--force-with-lease=${target}:${base.commit ?? ""}`;
  // To an address and not to a remote's name: that would move the user's remote-tracking branch.
  const args = ["--porcelain", "--no-verify", "--no-follow-tags", "--recurse-submodules=no", lease, remote.pushUrl];
  try {
    const report = await git(["push", ...args, `${commit}:${target}`], { env: remote.env });
    if (/^Done$/m.test(report)) return { kind: "pushed", commit };
    return { kind: "lost", commit, error: `git ended without saying what came of it: ${report.trim()}` };
  } catch (error) {
    const refusal = readRefusal(told(error), commit);
    return refusal.kind === "overtaken-there" ? lookWho(git, remote, commit) : refusal;
  }
}

/** The branch moved while we pushed. By our own commit, when the first of two equal requests was carried out. */
async function lookWho(git: Git, remote: Remote, commit: string): Promise<PushResult> {
  try {
    return (await readTip(git, remote)) === commit ? { kind: "pushed", commit } : { kind: "refused" };
  } catch (error) {
    return { kind: "lost", commit, error: told(error) };
  }
}

function createLive(git: () => Promise<Git>, options: RepositoryOptions): Repository {
  const redact = options.redact ?? ((text: string) => text);
  let opened: Promise<Remote> | undefined;
  const remote = async (): Promise<Remote> => {
    const { branch, ref, token } = options;
    return (opened ??= openRemote(await git(), {
      remote: options.remote ?? "origin",
      serverUrl: options.serverUrl ?? "https://github.com",
      ...(branch !== undefined && { branch }),
      ...(ref !== undefined && { ref }),
      ...(token !== undefined && { token }),
    }));
  };
  return {
    async head() {
      try {
        const tip = await fetchTip(await git(), await remote());
        return tip === undefined ? emptySnapshot : await openSnapshot(await git(), tip);
      } catch (error) {
        opened = undefined;
        const remedy = remedyFor(told(error));
        throw new Error(redact(`The ledger's branch can't be read: ${remedy ?? told(error)}`), { cause: error });
      }
    },
    async push(base, changes, message) {
      const commit = await makeCommit(await git(), {
        base: base.commit,
        changes: new Map([...changes].map(([path, text]) => [path, text === null ? null : redact(text)])),
        message: redact(message),
        author: options.author ?? actionsBot,
        nowMs: options.now(),
      });
      const result = await send(await git(), await remote(), base, commit);
      return result.kind === "lost" ? { ...result, error: redact(result.error) } : result;
    },
  };
}

/** The commit that stands for the ledger without a fetch: of the named branch if it is here, else of the head. */
async function findLocal(git: Git, { branch, remote = "origin" }: RepositoryOptions): Promise<string | undefined> {
  const named = branch === undefined ? [] : [`refs/heads/${branch}`, `refs/remotes/${remote}/${branch}`];
  for (const ref of [...named, "HEAD"]) {
    const commit = (await git(["rev-parse", "--quiet", "--verify", `${ref}^{commit}`])).trim();
    if (commit !== "") return commit;
  }
  return undefined;
}

async function readLocal(git: Git, options: RepositoryOptions): Promise<Snapshot> {
  try {
    const commit = await findLocal(git, options);
    return commit === undefined ? emptySnapshot : await openSnapshot(git, commit);
  } catch (error) {
    if (/not a git repository|spawn git ENOENT/i.test(told(error))) return emptySnapshot;
    throw error;
  }
}

/** What was "pushed" lies in memory over the local head, so that a later `head()` of the same process sees it. */
function createLocal(git: () => Promise<Git>, options: RepositoryOptions): Repository {
  const overlay = new Map<string, string | null>();
  return {
    async head() {
      const below = await readLocal(await git(), options);
      const over = new Map(overlay);
      return {
        ...(below.commit !== undefined && { commit: below.commit }),
        async read(path) {
          const text = over.get(path);
          return text === undefined ? below.read(path) : (text ?? undefined);
        },
        async list() {
          const paths = new Set([...(await below.list()), ...over.keys()]);
          return [...paths].filter((path) => over.get(path) !== null).sort();
        },
      };
    },
    async push(base, changes) {
      for (const [path, text] of changes) overlay.set(path, text);
      return { kind: "pushed", commit: base.commit ?? "" };
    },
  };
}

/**
 * The ledger's branch in a checkout and on its remote.
 *
 * Live, `head()` fetches and `push()` makes a commit and pushes it, without touching checkout, index, branches or
 * remote-tracking branches: a dirty tree, a detached head, a shallow or sparse clone and an empty remote are all the same
 * to it. `head()` rejects when the remote can't be read; `push()` rejects only when no commit could be made here.
 *
 * Not live, `head()` is the local head (empty without a repository or a commit) and `push()` keeps the changes in memory,
 * answering with the commit they lie over, or "" where there is none.
 */
export function createRepository(options: RepositoryOptions): Repository {
  const { cwd, environment, silenceMs = MINUTE_MS } = options;
  let opened: Promise<Git> | undefined;
  const git = (): Promise<Git> => (opened ??= openGit({ cwd, environment, silenceMs }));
  return options.live ? createLive(git, options) : createLocal(git, options);
}
