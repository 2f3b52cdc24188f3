import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SECOND_MS } from "../domain/instant.ts";
import type { Snapshot } from "../world.ts";
import { createBlobReader } from "./repository-blobs.ts";
import { told, type Git } from "./repository-git.ts";

export const ledgerFolder = "history/";

export interface Author {
  readonly name: string;
  readonly email: string;
}

export interface CommitDraft {
  readonly base: string | undefined;
  readonly changes: ReadonlyMap<string, string | null>;
  readonly message: string;
  readonly author: Author;
  readonly nowMs: number;
}

export const emptySnapshot: Snapshot = { read: async () => undefined, list: async () => [] };

async function listBlobs(git: Git, commit: string): Promise<ReadonlyMap<string, string>> {
  const listed = await git(["ls-tree", "-r", "-z", "--full-tree", commit, ledgerFolder]);
  const blobs = new Map<string, string>();
  for (const line of listed.split("\0")) {
    const [, kind, id, path] = /^\d+ (\w+) (\w+)\t(.*)$/s.exec(line) ?? [];
    if (kind === "blob" && id !== undefined && path !== undefined) blobs.set(path, id);
  }
  return blobs;
}

/** The ledger's files at one commit, read when they are asked for. */
export async function openSnapshot(git: Git, commit: string): Promise<Snapshot> {
  const blobs = await listBlobs(git, commit);
  const readBlob = createBlobReader(git);
  return {
    commit,
    async read(path) {
      const id = blobs.get(path);
      if (id === undefined) return undefined;
      try {
        return await readBlob(id);
      } catch (error) {
        throw new Error(`${path} can't be read: ${told(error)}`, { cause: error });
      }
    },
    list: async () => [...blobs.keys()].sort(),
  };
}

function objectId(output: string, what: string): string {
  const id = output.trim();
  if (!/^[0-9a-f]{40,64}$/.test(id)) throw new Error(`git made no ${what}: ${JSON.stringify(output.slice(0, 200))}`);
  return id;
}

/** Stores the texts as blobs; ids in the same order. */
async function storeTexts(git: Git, folder: string, texts: readonly string[]): Promise<string[]> {
  if (texts.length === 0) return [];
  const paths = texts.map((_, index) => join(folder, `text-${index}`));
  // One after another: each file that is open counts against the runner's limit.
  for (const [index, text] of texts.entries()) await writeFile(paths[index] ?? "", text);
  const ids = await git(["hash-object", "-w", "--no-filters", "--stdin-paths"], { input: `${paths.join("\n")}\n` });
  return ids
    .trim()
    .split("\n")
    .map((id) => objectId(id, "blob"));
}

async function writeTree(git: Git, folder: string, { base, changes }: CommitDraft): Promise<string> {
  const env = { GIT_INDEX_FILE: join(folder, "index") };
  const kept = [...changes].filter((change): change is [string, string] => change[1] !== null);
  const ids = await storeTexts(
    git,
    folder,
    kept.map(([, text]) => text),
  );
  const removed = [...changes].filter(([, text]) => text === null);
  const lines = [
    ...kept.map(([path], index) => `100644 ${ids[index] ?? ""}\t${path}\0`),
    ...removed.map(([path]) => `0 ${"0".repeat(base?.length ?? 40)}\t${path}\0`),
  ];
  await git(["read-tree", base ?? "--empty"], { env });
  if (lines.length > 0) await git(["update-index", "-z", "--index-info"], { env, input: lines.join("") });
  return objectId(await git(["write-tree", "--missing-ok"], { env }), "tree");
}

/**
 * Makes a commit on `base` by plumbing, with an index of our own in a temporary folder: the user's checkout, index and
 * branches are not touched, whatever their state. Answers its id.
 */
export async function makeCommit(git: Git, draft: CommitDraft): Promise<string> {
  const outside = [...draft.changes.keys()].filter((path) => !path.startsWith(ledgerFolder));
  if (outside.length > 0)
    throw new Error(`the ledger's commit would write outside of ${ledgerFolder}: ${outside.join()}`);
  const folder = await mkdtemp(join(tmpdir(), "uptimeline-"));
  try {
    const tree = await writeTree(git, folder, draft);
    const date = `${Math.floor(draft.nowMs / SECOND_MS)} +0000`;
    const { name, email } = draft.author;
    const parent = draft.base === undefined ? [] : ["-p", draft.base];
    const made = await git(["commit-tree", tree, ...parent, "-F", "-"], {
      input: draft.message.endsWith("\n") ? draft.message : `${draft.message}\n`,
      env: {
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: email,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: email,
        GIT_COMMITTER_DATE: date,
      },
    });
    return objectId(made, "commit");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
