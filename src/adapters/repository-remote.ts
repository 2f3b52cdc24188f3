import { told, withSettings, type Git, type Setting } from "./repository-git.ts";

export interface RemoteOptions {
  readonly remote: string;
  /** The branch of the ledger, where it was chosen. */
  readonly branch?: string;
  /** The full ref that the run was started on; only `refs/heads/…` says a branch. */
  readonly ref?: string;
  readonly token?: string;
  readonly serverUrl: string;
}

/** Where the ledger's branch is, and how git signs in there. */
export interface Remote {
  readonly name: string;
  readonly branch: string;
  /** Whether the branch was chosen for the ledger: such a one is made when it is missing. */
  readonly isOwn: boolean;
  /** The branch that is checked out; `undefined` on a detached head. */
  readonly checkedOut: string | undefined;
  readonly pushUrl: string;
  /** Git that signs in there: a clone without blobs fetches what it reads. */
  readonly git: Git;
}

/**
 * The token goes along only where git has nothing else to sign in with: GitHub refuses two Authorization headers. What
 * actions/checkout left in the repository's settings (or in a file that they include) is git's own to find.
 */
async function credentials(git: Git, url: string, options: RemoteOptions): Promise<Setting[]> {
  const { token, serverUrl } = options;
  if (token === undefined || token === "" || !URL.canParse(url)) return [];
  const { protocol, origin, username, password } = new URL(url);
  const ours = /^https?:$/.test(protocol) && origin === new URL(serverUrl).origin;
  if (!ours || username !== "" || password !== "") return [];
  const persisted = await git(["config", "--get-urlmatch", "http.extraheader", url]);
  if (persisted.trim() !== "") return [];
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return [[`http.${origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`]];
}

/** The name of the branch that is checked out; `undefined` on a detached head. */
export async function readBranch(git: Git): Promise<string | undefined> {
  const name = (await git(["symbolic-ref", "--quiet", "--short", "HEAD"])).trim();
  return name === "" ? undefined : name;
}

async function findBranch(
  options: RemoteOptions,
  { git, checkedOut }: Pick<Remote, "git" | "checkedOut">,
): Promise<string> {
  const started = /^refs\/heads\/(.+)$/.exec(options.ref ?? "")?.[1];
  const known = options.branch ?? checkedOut ?? started;
  if (known !== undefined) return known;
  const heads = await git(["ls-remote", "--symref", options.remote, "HEAD"]);
  const found = defaultBranchIn(heads);
  if (found !== undefined) return found;
  throw new Error(
    `The head is detached, as of a tag or a pull request, and ${options.remote} names no default branch: check a branch out before the action runs (\`ref\` of actions/checkout), or name one of the ledger's own (\`history: { branch: uptimeline-history }\` in the config)`,
  );
}

const defaultBranchIn = (listed: string): string | undefined => /^ref: refs\/heads\/(\S+)\s+HEAD$/m.exec(listed)?.[1];

/** Learns the remote once; rejects when the folder is no checkout or has no such remote. */
export async function openRemote(git: Git, options: RemoteOptions): Promise<Remote> {
  const [url, checkedOut] = await Promise.all([git(["remote", "get-url", "--push", options.remote]), readBranch(git)]);
  const pushUrl = url.trim();
  const signed = withSettings(git, await credentials(git, pushUrl, options));
  const branch = await findBranch(options, { git: signed, checkedOut });
  return { name: options.remote, branch, isOwn: options.branch !== undefined, checkedOut, pushUrl, git: signed };
}

/** What stands over there. */
export interface Tip {
  /** The commit at the head of the ledger's branch; `undefined` when there is no such branch. */
  readonly commit: string | undefined;
  /** `undefined` where the remote does not say. */
  readonly defaultBranch: string | undefined;
}

export async function readTip({ git, name, branch }: Remote): Promise<Tip> {
  const ref = `refs/heads/${branch}`;
  const listed = await git(["ls-remote", "--symref", name, "HEAD", ref]);
  const commit = listed
    .split("\n")
    .map((line) => line.split("\t"))
    .find(([id, named]) => named === ref && !id?.startsWith("ref:"))?.[0];
  return { commit, defaultBranch: defaultBranchIn(listed) };
}

/**
 * Brings one commit of the ledger's branch here. No ref of the user's is moved, FETCH_HEAD included; a whole clone stays
 * whole (only a shallow one is fetched shallowly). A server that gives no commit by its id is asked for the branch.
 */
export async function fetchCommit({ git, name, branch }: Remote, commit: string): Promise<void> {
  const shallow = (await git(["rev-parse", "--is-shallow-repository"])).trim() === "true";
  const quietly = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--refmap="];
  const args = ["fetch", ...quietly, ...(shallow ? ["--depth=1"] : []), name];
  const bring = (what: string): Promise<string> => git([...args, what]);
  try {
    await bring(commit);
  } catch (error) {
    if (!/unadvertised object|not our ref/i.test(told(error))) throw error;
    await bring(`refs/heads/${branch}`);
  }
}
