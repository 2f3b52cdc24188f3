import type { PushResult, Repository, Snapshot } from "../world.ts";

/** A repository in memory for scenarios on a virtual clock. Real git is tested where git matters. */
export interface MemoryRepository extends Repository {
  /** The newest tree: path → text. */
  readonly files: ReadonlyMap<string, string>;
  readonly messages: readonly string[];
  /** Somebody else pushes these changes first. */
  overtake(changes: ReadonlyMap<string, string>): void;
  /** What the next push answers instead of being carried out; `lost` is carried out all the same. */
  answerNext(result: "lost" | Extract<PushResult, { kind: "forbidden" }>): void;
  /** While off, the head can't be fetched and nothing can be pushed. */
  setNetwork(on: boolean): void;
}

export function createMemoryRepository(): MemoryRepository {
  let newest: ReadonlyMap<string, string> = new Map();
  let pushes = 0;
  // A play of thousands of runs would else read the same lines in each of them.
  const kept = new Map<string, unknown>();
  const messages: string[] = [];
  let answer: "lost" | Extract<PushResult, { kind: "forbidden" }> | undefined;
  let online = true;
  const advance = (changes: ReadonlyMap<string, string | null>): string => {
    const merged = new Map(newest);
    for (const [path, text] of changes) {
      if (text === null) merged.delete(path);
      else merged.set(path, text);
    }
    newest = merged;
    pushes += 1;
    return String(pushes);
  };
  return {
    get files() {
      return newest;
    },
    messages,
    overtake: (changes) => void advance(changes),
    answerNext: (result) => void (answer = result),
    setNetwork: (on) => void (online = on),
    head: () =>
      online
        ? Promise.resolve(snapshotOf(newest, commitOf(pushes), kept))
        : Promise.reject(new Error("the remote can't be reached")),
    checkedOut: () => Promise.resolve(undefined),
    push(base, changes, message) {
      if (!online) return Promise.resolve({ kind: "lost", commit: "unsent", error: "the remote can't be reached" });
      const given = answer;
      answer = undefined;
      if (given !== undefined && given !== "lost") return Promise.resolve(given);
      if (base.commit !== commitOf(pushes)) return Promise.resolve({ kind: "refused" });
      messages.push(message);
      const commit = advance(changes);
      return Promise.resolve(
        given === "lost" ? { kind: "lost", commit, error: "the connection broke" } : { kind: "pushed", commit },
      );
    },
  };
}

const commitOf = (pushes: number): string | undefined => (pushes === 0 ? undefined : String(pushes));

function snapshotOf(
  tree: ReadonlyMap<string, string>,
  commit: string | undefined,
  kept: Map<string, unknown>,
): Snapshot {
  let paths: string[] | undefined;
  return {
    ...(commit !== undefined && { commit }),
    kept,
    read: (path) => Promise.resolve(tree.get(path)),
    list: () => Promise.resolve((paths ??= [...tree.keys()].filter((path) => path.startsWith("history/")).toSorted())),
  };
}
