import { DAY_MS, SECOND_MS } from "../domain/instant.ts";
import type { PushResult, Repository, Snapshot } from "../world.ts";
import { makeCommit, type Author, type CommitDraft, type Start } from "./repository-commit.ts";
import { told, type Git } from "./repository-git.ts";
import { readRefusal, remedyFor } from "./repository-refusal.ts";
import { fetchCommit, openRemote, readTip, type Remote, type RemoteOptions, type Tip } from "./repository-remote.ts";
import { emptySnapshot, isOurs, openSeed, openSnapshot } from "./repository-snapshot.ts";

export interface LiveRepositoryOptions extends RemoteOptions {
  now(): number;
  readonly squash: "never" | "daily";
  readonly author: Author;
  readonly redact: (text: string) => string;
  readonly warn: (text: string) => void;
}

/** As many looks as a busy branch may move away under us between a look and a fetch. */
const looks = 5;

/** A repository whose head is fetched and whose commits are pushed. */
export function createLiveRepository(
  git: () => Promise<Git>,
  options: LiveRepositoryOptions,
): Pick<Repository, "head" | "push"> {
  const { redact } = options;
  let opened: Promise<Remote> | undefined;
  let tip: Tip | undefined;
  const remote = async (): Promise<Remote> => (opened ??= openRemote(await git(), options));
  const squashes = createSquashing(options);
  return {
    async head() {
      try {
        const read = await readHead(await remote());
        tip = read.tip;
        return read.snapshot;
      } catch (error) {
        opened = undefined;
        const remedy = remedyFor(told(error));
        throw new Error(redact(`The ledger's branch can't be read: ${remedy ?? told(error)}`), { cause: error });
      }
    },
    async push(base, changes, message) {
      const to = await remote();
      const draft = {
        changes: new Map([...changes].map(([path, text]) => [path, text === null ? null : redact(text)])),
        message: redact(message),
        author: options.author,
        nowMs: options.now(),
      };
      const whole = await squashes(to, base, tip);
      const squashed = whole === undefined ? undefined : await commitAndSend(to, base, { ...draft, start: whole });
      const isBarred = squashed?.kind === "forbidden" && squashed.reason === "force-push";
      if (isBarred) options.warn(`The ledger's branch is not squashed. ${squashed.remedy}`);
      const result =
        squashed === undefined || isBarred
          ? await commitAndSend(to, base, { ...draft, start: startOf(base) })
          : squashed;
      return result.kind === "lost" ? { ...result, error: redact(result.error) } : result;
    },
  };
}

interface Head {
  readonly tip: Tip;
  readonly snapshot: Snapshot;
}

async function readHead(remote: Remote): Promise<Head> {
  for (let look = 0; look < looks; look += 1) {
    const tip = await readTip(remote);
    if (tip.commit === undefined) return { tip, snapshot: await readMissing(remote) };
    const snapshot = (await openIfHere(remote.git, tip.commit)) ?? (await fetchAndOpen(remote, tip.commit));
    if (snapshot !== undefined) return { tip, snapshot };
  }
  throw new Error(`${remote.name}/${remote.branch} moves faster than it can be fetched`);
}

async function openIfHere(git: Git, commit: string): Promise<Snapshot | undefined> {
  try {
    return await openSnapshot(git, commit);
  } catch (error) {
    if (/not a tree object|not a valid object name|bad object|missing/i.test(told(error))) return undefined;
    throw error;
  }
}

async function fetchAndOpen(remote: Remote, commit: string): Promise<Snapshot | undefined> {
  await fetchCommit(remote, commit);
  return openIfHere(remote.git, commit);
}

/** A branch of the ledger's own has yet to be made; another is made only where nothing has ever been committed. */
async function readMissing({ git, name, branch, isOwn }: Remote): Promise<Snapshot> {
  const here = (await git(["rev-parse", "--quiet", "--verify", "HEAD^{commit}"])).trim();
  if (here === "") return emptySnapshot;
  if (isOwn) return openSeed(git, here);
  throw new Error(
    `${name} has no branch ${branch} (any more): push it, check out one that is there (\`ref\` of actions/checkout), or keep the ledger on a branch of its own, which is made when it is missing (\`history: { branch: uptimeline-history }\` in the config)`,
  );
}

function startOf({ commit, seed }: Snapshot): Start {
  if (commit !== undefined) return { kind: "parent", commit };
  return seed === undefined ? { kind: "nothing" } : { kind: "tree", id: seed, path: "history" };
}

/**
 * What the first commit of a UTC day begins with where the branch is squashed daily: the tree that stands, without its past.
 * A branch that people work on, or that holds anything but the ledger, is never rewritten, whatever the config says.
 */
function createSquashing(options: LiveRepositoryOptions) {
  let warned = false;
  return async (
    { git, branch, checkedOut }: Remote,
    { commit }: Snapshot,
    tip: Tip | undefined,
  ): Promise<Start | undefined> => {
    if (options.squash === "never" || commit === undefined) return undefined;
    const whose =
      branch === checkedOut
        ? "the branch that is checked out"
        : branch === tip?.defaultBranch && "the repository's default branch";
    const keep = (why: string): undefined => {
      if (!warned) options.warn(notSquashed(branch, why));
      warned = true;
    };
    if (whose !== false) return keep(`is ${whose}, which is never rewritten`);
    const said = await git(["rev-list", "--max-count=1", "--format=%T %ct", commit]);
    const [, tree = "", seconds = ""] = /^([0-9a-f]+) (\d+)$/m.exec(said) ?? [];
    const isEarlier = dayOf(Number(seconds) * SECOND_MS) < dayOf(options.now());
    if (tree === "" || !isEarlier) return undefined;
    const foreign = await foreignIn(git, commit);
    if (foreign !== undefined)
      return keep(`holds more than the ledger (${foreign}), so that its past may be somebody's work`);
    return { kind: "tree", id: tree, path: "" };
  };
}

const dayOf = (ms: number): number => Math.floor(ms / DAY_MS);

/** A file of a commit that is none of the ledger's. */
async function foreignIn(git: Git, commit: string): Promise<string | undefined> {
  const listed = await git(["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit]);
  return listed.split("\0").find((path) => path !== "" && !isOurs(path));
}

const notSquashed = (branch: string, why: string): string =>
  `The ledger is kept, and not squashed: ${branch} ${why}. Name a branch of the ledger's own in the config, such as \`history: { branch: uptimeline-history, squash: daily }\`, or remove \`squash\``;

/** The lease makes the push a compare-and-swap: it counts only while the branch stands where `base` was read. */
async function commitAndSend(remote: Remote, base: Snapshot, draft: CommitDraft): Promise<PushResult> {
  const commit = await makeCommit(remote.git, draft);
  const target = `refs/heads/${remote.branch}`;
  const lease = `--force-with-lease=${target}:${base.commit ?? ""}`;
  // To an address and not to a remote's name: that would move the user's remote-tracking branch.
  const args = ["--porcelain", "--no-verify", "--no-follow-tags", "--recurse-submodules=no", lease, remote.pushUrl];
  try {
    const report = await remote.git(["push", ...args, `${commit}:${target}`]);
    if (/^Done$/m.test(report)) return { kind: "pushed", commit };
    return { kind: "lost", commit, error: `git ended without saying what came of it: ${report.trim()}` };
  } catch (error) {
    const refusal = readRefusal(told(error), commit);
    return refusal.kind === "overtaken-there" ? lookWho(remote, commit) : refusal;
  }
}

/** The branch moved while we pushed. By our own commit, when the first of two equal requests was carried out. */
async function lookWho(remote: Remote, commit: string): Promise<PushResult> {
  try {
    return (await readTip(remote)).commit === commit ? { kind: "pushed", commit } : { kind: "refused" };
  } catch (error) {
    return { kind: "lost", commit, error: told(error) };
  }
}
