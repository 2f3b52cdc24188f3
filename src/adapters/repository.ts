import { MINUTE_MS, SECOND_MS } from "../domain/instant.ts";
import type { CheckedOut, Repository, Snapshot } from "../world.ts";
import type { Author } from "./repository-commit.ts";
import { openGit, told, type Git, type GitEnvironment } from "./repository-git.ts";
import { createLiveRepository } from "./repository-live.ts";
import { readBranch } from "./repository-remote.ts";
import { emptySnapshot, openSnapshot } from "./repository-snapshot.ts";

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
  /**
   * The ledger's own branch, made when it is missing. Absent: the one checked out, else the one of `ref`, else the remote's
   * default branch.
   */
  readonly branch?: string;
  /** `daily`: the first push of a UTC day leaves one commit on the ledger's own branch. `never` when absent. */
  readonly squash?: "never" | "daily";
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
  /** Told what was left undone, with the setting to change. */
  readonly warn?: (text: string) => void;
  /** After which a git that says nothing is ended; a minute when absent. */
  readonly silenceMs?: number;
}

const actionsBot: Author = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
};

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
function createLocal(git: () => Promise<Git>, options: RepositoryOptions): Pick<Repository, "head" | "push"> {
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

async function readCheckedOut(git: Git): Promise<CheckedOut | undefined> {
  try {
    const [branch, said] = await Promise.all([
      readBranch(git),
      git(["rev-list", "--max-count=1", "--format=%ct", "HEAD"]),
    ]);
    const seconds = /^(\d+)$/m.exec(said)?.[1];
    if (seconds === undefined) return undefined;
    return { ...(branch !== undefined && { branch }), committedAtMs: Number(seconds) * SECOND_MS };
  } catch {
    return undefined;
  }
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
  const live = (): Pick<Repository, "head" | "push"> =>
    createLiveRepository(git, {
      ...options,
      remote: options.remote ?? "origin",
      serverUrl: options.serverUrl ?? "https://github.com",
      squash: options.squash ?? "never",
      author: options.author ?? actionsBot,
      redact: options.redact ?? ((text) => text),
      warn: options.warn ?? (() => undefined),
    });
  const { head, push } = options.live ? live() : createLocal(git, options);
  return { head, push, checkedOut: async () => readCheckedOut(await git()) };
}
