import type { Snapshot } from "../world.ts";
import { createBlobReader } from "./repository-blobs.ts";
import { told, type Git } from "./repository-git.ts";

const ledgerFolder = "history";

/** The badges which another program kept, at the paths that pages out there point at: written on, and nothing else of `api/`. */
const badgePattern = /^api\/[^/]+\/(?:uptime|response-time)(?:-day|-week|-month|-year)?\.json$/;

const TAKEN =
  "history is a file of the repository, and the ledger needs a folder of that name: rename the file, or keep the ledger on a branch of its own (`history: { branch: uptimeline-history }` in the config)";

/** Whether the ledger may write a path. */
export function isOurs(path: string): boolean {
  if (path.split("/").some((step) => step === "" || step === "." || step === "..")) return false;
  return path.startsWith(`${ledgerFolder}/`) || badgePattern.test(path);
}

export const emptySnapshot: Snapshot = { read: async () => undefined, list: async () => [] };

interface Listing {
  readonly blobs: ReadonlyMap<string, string>;
  /** The tree of `history/`. */
  readonly ledgerTree: string | undefined;
}

async function listBlobs(git: Git, commit: string): Promise<Listing> {
  const listed = await git(["ls-tree", "-r", "-t", "-z", "--full-tree", commit, ledgerFolder, "api"]);
  const blobs = new Map<string, string>();
  let ledgerTree: string | undefined;
  for (const line of listed.split("\0")) {
    const [, kind, id, path] = /^\d+ (\w+) (\w+)\t(.*)$/s.exec(line) ?? [];
    if (id === undefined || path === undefined) continue;
    if (kind === "blob" && path === ledgerFolder) throw new Error(TAKEN);
    if (kind === "blob" && isOurs(path)) blobs.set(path, id);
    if (kind === "tree" && path === ledgerFolder) ledgerTree = id;
  }
  return { blobs, ledgerTree };
}

function snapshotOf(git: Git, blobs: ReadonlyMap<string, string>): Snapshot {
  const readBlob = createBlobReader(git);
  return {
    async read(path) {
      const id = blobs.get(path);
      if (id === undefined) return undefined;
      try {
        return await readBlob(id);
      } catch (error) {
        throw new Error(`${path} can't be read: ${told(error)}`, { cause: error });
      }
    },
    list: async () => [...blobs.keys()].filter((path) => path.startsWith(`${ledgerFolder}/`)).sort(),
  };
}

/** The ledger's files at one commit, read when they are asked for. Rejects where the commit is not here. */
export async function openSnapshot(git: Git, commit: string): Promise<Snapshot> {
  const { blobs } = await listBlobs(git, commit);
  return { commit, ...snapshotOf(git, blobs) };
}

/** What a branch of the ledger's own begins with: `history/` of another's commit, and nothing else of it. */
export async function openSeed(git: Git, commit: string): Promise<Snapshot> {
  const { blobs, ledgerTree } = await listBlobs(git, commit);
  if (ledgerTree === undefined) return emptySnapshot;
  const ledgers = new Map([...blobs].filter(([path]) => path.startsWith(`${ledgerFolder}/`)));
  return { seed: ledgerTree, ...snapshotOf(git, ledgers) };
}
