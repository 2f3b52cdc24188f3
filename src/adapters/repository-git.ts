import type { SimpleGit, SimpleGitOptions } from "simple-git";
import { SECOND_MS } from "../domain/instant.ts";

/** What git inherits: PATH, HOME, proxies. */
export type GitEnvironment = Readonly<Record<string, string | undefined>>;

export type Setting = readonly [key: string, value: string];

export interface GitCall {
  /** For standard input; never empty. */
  readonly input?: string;
  /** Of git's configuration, for this call; in the environment, where no list of processes shows them. */
  readonly settings?: readonly Setting[];
}

/** Runs git and answers its standard output. Rejects with git's own words when git fails or is silent for too long. */
export interface Git {
  (args: readonly string[], call?: GitCall): Promise<string>;
  /** `cat-file` alone: its output may be no text. */
  bytes(args: readonly ["cat-file", ...string[]], call?: GitCall): Promise<Buffer>;
}

/**
 * A git that failed without a word passes for one that succeeded, and under load its words come after its end: they are
 * waited for, but not for ever, since a program that git leaves behind may hold its output open.
 */
const LAST_WORDS_MS = 2_000;

/** A process that a signal ends has no exit code, which would pass for success: what it said till then is a part at most. */
const signalled = (exitCode: number | null): Error | undefined =>
  exitCode === null ? new Error("git was ended by a signal") : undefined;

/** What went wrong, in the words of git where it was git. */
export function told(error: unknown): string {
  return error instanceof Error ? error.message.trim() : String(error);
}

export interface GitOptions {
  readonly cwd: string;
  readonly environment: GitEnvironment;
  /** After which a git that says nothing is ended. */
  readonly silenceMs: number;
  /** Whether git may not speak to anybody: what a partial clone lacks is then not fetched either. */
  readonly isOffline?: boolean;
}

/** What the user set up for git as a whole. Everything else in `GIT_*` (a hook's index, an editor) is not for us. */
const inheritedGitKeys = new Set([
  "GIT_CONFIG_GLOBAL",
  "GIT_CONFIG_NOSYSTEM",
  "GIT_CONFIG_SYSTEM",
  "GIT_SSH",
  "GIT_SSH_COMMAND",
  "GIT_SSL_CAINFO",
  "GIT_SSL_CAPATH",
  "GIT_SSL_NO_VERIFY",
]);

/** Keys which simple-git refuses, as they name programs to start. */
const programKeys = new Set(["EDITOR", "PAGER", "PREFIX", "SSH_ASKPASS", "VISUAL"]);

function inherit(environment: GitEnvironment): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(environment)) {
    const name = key.toUpperCase();
    // The action's inputs hold the token and are nobody else's.
    const isInput = name.startsWith("INPUT_");
    const refused = name.startsWith("GIT_") ? !inheritedGitKeys.has(name) : programKeys.has(name) || isInput;
    if (value !== undefined && !refused) kept[key] = value;
  }
  return kept;
}

function settingsEnvironment(entries: readonly Setting[]): Record<string, string> {
  const env: Record<string, string> = { GIT_CONFIG_COUNT: String(entries.length) };
  for (const [index, [key, value]] of entries.entries()) {
    env[`GIT_CONFIG_KEY_${index}`] = key;
    env[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return env;
}

/** No housekeeping in the user's repository, and no transfer that stands still. */
function alwaysSet(silenceMs: number): string[] {
  return [
    "gc.auto=0",
    "maintenance.auto=false",
    "http.lowSpeedLimit=1",
    `http.lowSpeedTime=${Math.ceil(silenceMs / SECOND_MS)}`,
  ];
}

/**
 * Git in one folder, by simple-git. Its guards against hostile input are opened for what we pass ourselves: settings in the
 * environment (where a token belongs, not on a command line) and the user's own files and ssh command, and hooks that are switched off.
 */
export async function openGit({ cwd, environment, silenceMs, isOffline = false }: GitOptions): Promise<Git> {
  const { simpleGit } = await import("simple-git");
  const inherited = {
    ...inherit(environment),
    LC_ALL: "C",
    LANGUAGE: "C",
    GIT_TERMINAL_PROMPT: "0",
    // Unlike `protocol.allow`, this is above all that a repository's own settings may say.
    ...(isOffline && { GIT_ALLOW_PROTOCOL: "none" }),
  };
  const start = ({ input, settings = [] }: GitCall): SimpleGit => {
    const all = { ...inherited, ...settingsEnvironment(settings) };
    const options: Partial<SimpleGitOptions> = {
      baseDir: cwd,
      config: alwaysSet(silenceMs),
      timeout: { block: silenceMs },
      completion: { onClose: true, onExit: LAST_WORDS_MS },
      errors: (error, { exitCode }) => error ?? signalled(exitCode),
      allowEnvironment: Object.keys(all),
      unsafe: {
        allowUnsafeConfigEnvCount: true,
        allowUnsafeConfigPaths: true,
        allowUnsafeHooksPath: true,
        allowUnsafeSshCommand: true,
      },
      ...(input !== undefined && { input: () => input }),
    };
    return simpleGit(options).env(all);
  };
  const text = async (args: readonly string[], call: GitCall = {}): Promise<string> => start(call).raw([...args]);
  return Object.assign(text, {
    bytes: async ([, ...args]: readonly ["cat-file", ...string[]], call: GitCall = {}): Promise<Buffer> =>
      start(call).binaryCatFile(args),
  });
}

/** The same git, with settings for each of its calls. */
export function withSettings(git: Git, always: readonly Setting[]): Git {
  const more = (call: GitCall = {}): GitCall => ({ ...call, settings: [...always, ...(call.settings ?? [])] });
  const text = (args: readonly string[], call?: GitCall): Promise<string> => git(args, more(call));
  return Object.assign(text, {
    bytes: (args: readonly ["cat-file", ...string[]], call?: GitCall): Promise<Buffer> => git.bytes(args, more(call)),
  });
}
