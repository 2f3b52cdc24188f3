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
  const trees: ReadonlyMap<string, string>[] = [new Map()];
  const messages: string[] = [];
  let answer: "lost" | Extract<PushResult, { kind: "forbidden" }> | undefined;
  let online = true;
  const newest = (): ReadonlyMap<string, string> => trees.at(-1)!;
  const advance = (changes: ReadonlyMap<string, string | null>): string => {
    const merged = new Map<string, string | null>([...newest(), ...changes]);
    trees.push(new Map([...merged].filter((file): file is [string, string] => file[1] !== null)));
    return String(trees.length - 1);
  };
  return {
    get files() {
      return newest();
    },
    messages,
    overtake: (changes) => void advance(changes),
    answerNext: (result) => void (answer = result),
    setNetwork: (on) => void (online = on),
    head: () =>
      online ? Promise.resolve(snapshotOf(trees)) : Promise.reject(new Error("the remote can't be reached")),
    checkedOut: () => Promise.resolve(undefined),
    push(base, changes, message) {
      if (!online) return Promise.resolve({ kind: "lost", commit: "unsent", error: "the remote can't be reached" });
      const given = answer;
      answer = undefined;
      if (given !== undefined && given !== "lost") return Promise.resolve(given);
      if (base.commit !== commitOf(trees)) return Promise.resolve({ kind: "refused" });
      messages.push(message);
      const commit = advance(changes);
      return Promise.resolve(
        given === "lost" ? { kind: "lost", commit, error: "the connection broke" } : { kind: "pushed", commit },
      );
    },
  };
}

function commitOf(trees: readonly ReadonlyMap<string, string>[]): string | undefined {
  return trees.length === 1 ? undefined : String(trees.length - 1);
}

function snapshotOf(trees: readonly ReadonlyMap<string, string>[]): Snapshot {
  const tree = trees.at(-1)!;
  const commit = commitOf(trees);
  return {
    ...(commit !== undefined && { commit }),
    read: (path) => Promise.resolve(tree.get(path)),
    list: () => Promise.resolve([...tree.keys()].filter((path) => path.startsWith("history/")).toSorted()),
  };
}
