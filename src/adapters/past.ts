import { KnownError } from "../domain/errors.ts";
import { MINUTE_MS, SECOND_MS } from "../domain/instant.ts";
import type { FileChange, Past } from "../world.ts";
import { createBlobReader } from "./repository-blobs.ts";
import { openGit, told, type Git, type GitCall, type GitEnvironment } from "./repository-git.ts";

export interface PastOptions {
  /** The folder of the clone. */
  readonly cwd: string;
  /** Of the repository, whose past it is. */
  readonly folder: string;
  /** What git inherits: PATH, HOME. */
  readonly environment: GitEnvironment;
}

/**
 * A clone's past, read by git. Nothing of it is changed, nothing is fetched, and no program is started that the clone's settings
 * name: it may be anybody's.
 */
export function createPast({ cwd, folder, environment }: PastOptions): Past {
  let opened: Promise<Git> | undefined;
  const git = (): Promise<Git> => (opened ??= openGit({ cwd, environment, silenceMs: 5 * MINUTE_MS, isOffline: true }));
  return {
    async changes() {
      try {
        return changesIn(await (await git())(["log", ...LOG, "HEAD", "--", folder], QUOTED));
      } catch (error) {
        const why = /not a git repository|does not exist|spawn git/i.test(told(error)) ? "It is no clone" : told(error);
        throw new KnownError(
          `The history of ${cwd} can't be read: ${why}. Clone the repository, and name its folder.`,
          {
            cause: error,
          },
        );
      }
    },
    texts: async (blobs) => textsOf(await git(), folder, blobs),
  };
}

/** Names of files as they are, and the first commit with all that it holds. */
const QUOTED: GitCall = {
  settings: [
    ["core.quotePath", "false"],
    ["log.showRoot", "true"],
  ],
};
const [RECORD, FIELD] = ["\u001e", "\u001f"];
const FORMAT = "--format=%x1e%at%x1f%P%x1f%s%x1f";
const NO_PROGRAMS = ["--no-show-signature", "--no-ext-diff", "--no-textconv"];
const LOG = [...NO_PROGRAMS, "--reverse", "--raw", "--no-abbrev", "--no-renames", FORMAT];

function changesIn(log: string): FileChange[] {
  // A subject has no line's end, so that none can begin a record.
  return `\n${log}`
    .split(`\n${RECORD}`)
    .slice(1)
    .flatMap((record): FileChange[] => {
      const fields = record.split(FIELD);
      const [at = "", parents = ""] = fields;
      const files = (fields.at(-1) ?? "").split("\n").flatMap((line) => {
        const [, blob = "", path = ""] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) \w+\t(.+)$/.exec(line) ?? [];
        return path === "" ? [] : [{ path, blob }];
      });
      return files.map(({ path, blob }) => ({
        path,
        atMs: Number(at) * SECOND_MS,
        subject: fields.slice(2, -1).join(" "),
        ...(/[1-9a-f]/.test(blob) && { blob }),
        isFirst: parents === "",
        together: files.length,
      }));
    });
}

/** Blobs that a partial clone left out would be fetched one by one when they are asked for: only what is here is read. */
async function textsOf(git: Git, folder: string, blobs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(blobs)];
  if (wanted.length === 0) return new Map();
  const listed = await git(["rev-list", "--objects", "--missing=print", "HEAD", "--", folder]);
  const missing = new Set([...listed.matchAll(/^\?([0-9a-f]+)$/gm)].map(([, id]) => id));
  const read = createBlobReader(git);
  const here = wanted.filter((blob) => !missing.has(blob));
  const texts = await Promise.all(here.map(async (blob) => [blob, await read(blob).catch(() => undefined)] as const));
  return new Map(texts.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
