import type { Git } from "./repository-git.ts";

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
  readonly pushUrl: string;
  /** Settings for git's environment, for commands that talk to the remote. */
  readonly env: Readonly<Record<string, string>>;
}

/** Settings in the environment, where no list of processes shows them. */
function settingsEnvironment(entries: readonly (readonly [key: string, value: string])[]): Record<string, string> {
  const env: Record<string, string> = { GIT_CONFIG_COUNT: String(entries.length) };
  for (const [index, [key, value]] of entries.entries()) {
    env[`GIT_CONFIG_KEY_${index}`] = key;
    env[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return env;
}

/**
 * The token goes along only where git has nothing else to sign in with: GitHub refuses two Authorization headers. What
 * actions/checkout left in the repository's settings (or in a file that they include) is git's own to find.
 */
async function credentials(git: Git, url: string, options: RemoteOptions): Promise<Record<string, string>> {
  const { token, serverUrl } = options;
  if (token === undefined || token === "" || !URL.canParse(url)) return {};
  const { protocol, origin, username, password } = new URL(url);
  const ours = /^https?:$/.test(protocol) && origin === new URL(serverUrl).origin;
  if (!ours || username !== "" || password !== "") return {};
  const persisted = await git(["config", "--get-urlmatch", "http.extraheader", url]);
  if (persisted.trim() !== "") return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return settingsEnvironment([[`http.${origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`]]);
}

async function findBranch(git: Git, options: RemoteOptions, env: Record<string, string>): Promise<string> {
  if (options.branch !== undefined) return options.branch;
  const checkedOut = (await git(["symbolic-ref", "--quiet", "--short", "HEAD"])).trim();
  if (checkedOut !== "") return checkedOut;
  const started = /^refs\/heads\/(.+)$/.exec(options.ref ?? "")?.[1];
  if (started !== undefined) return started;
  const heads = await git(["ls-remote", "--symref", options.remote, "HEAD"], { env });
  const found = /^ref: refs\/heads\/(\S+)\s+HEAD$/m.exec(heads)?.[1];
  if (found !== undefined) return found;
  throw new Error(
    `The head is detached and ${options.remote} names no default branch: check a branch out before the action runs`,
  );
}

/** Learns the remote once; rejects when the folder is no checkout or has no such remote. */
export async function openRemote(git: Git, options: RemoteOptions): Promise<Remote> {
  const pushUrl = (await git(["remote", "get-url", "--push", options.remote])).trim();
  const env = await credentials(git, pushUrl, options);
  return { name: options.remote, branch: await findBranch(git, options, env), pushUrl, env };
}

/** The commit at the head of the branch over there; `undefined` when there is no such branch. */
export async function readTip(git: Git, { name, branch, env }: Remote): Promise<string | undefined> {
  const lines = (await git(["ls-remote", name, `refs/heads/${branch}`], { env })).split("\n");
  return lines.map((line) => line.split("\t")).find(([, ref]) => ref === `refs/heads/${branch}`)?.[0];
}

async function has(git: Git, commit: string): Promise<boolean> {
  try {
    return (await git(["cat-file", "-t", commit])).trim() === "commit";
  } catch {
    return false;
  }
}

/** As many looks as a busy branch may move away under us between a look and a fetch. */
const looks = 5;

/**
 * Brings the head of the ledger's branch here and answers it. No ref of the user's is moved, FETCH_HEAD included; a whole
 * clone stays whole (only a shallow one is fetched shallowly).
 */
export async function fetchTip(git: Git, remote: Remote): Promise<string | undefined> {
  for (let look = 0; look < looks; look += 1) {
    const tip = await readTip(git, remote);
    if (tip === undefined || (await has(git, tip))) return tip;
    const shallow = (await git(["rev-parse", "--is-shallow-repository"])).trim() === "true";
    const quietly = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--refmap="];
    const depth = shallow ? ["--depth=1"] : [];
    await git(["fetch", ...quietly, ...depth, remote.name, `refs/heads/${remote.branch}`], { env: remote.env });
  }
  throw new Error(`${remote.name}/${remote.branch} moves faster than it can be fetched`);
}
