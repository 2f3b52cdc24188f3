import type { Git } from "./repository-git.ts";

/** As many blobs as one process is asked for: all that it writes lies in memory until it ends. */
const blobsAtOnce = 500;

interface Wish {
  readonly id: string;
  resolve(text: string): void;
  reject(error: unknown): void;
}

/**
 * Reads blobs by their ids. Wishes that are made together are granted by one process, and however many there are, only one
 * runs at a time: a ledger of thousands of files must not meet the runner's limit of processes and open files.
 */
export function createBlobReader(git: Git): (id: string) => Promise<string> {
  const wishes: Wish[] = [];
  let granting = false;
  const grantAll = async (): Promise<void> => {
    while (wishes.length > 0) await grant(git, wishes.splice(0, blobsAtOnce));
    granting = false;
  };
  return (id) =>
    new Promise((resolve, reject) => {
      wishes.push({ id, resolve, reject });
      if (granting) return;
      granting = true;
      queueMicrotask(() => void grantAll());
    });
}

async function grant(git: Git, wishes: readonly Wish[]): Promise<void> {
  try {
    const output = await git.bytes(["cat-file", "--batch"], { input: wishes.map(({ id }) => `${id}\n`).join("") });
    let at = 0;
    for (const wish of wishes) {
      const { text, problem, end } = readBlob(output, at);
      if (text === undefined) wish.reject(new Error(problem));
      else wish.resolve(text);
      at = end;
    }
  } catch (error) {
    for (const wish of wishes) wish.reject(error);
  }
}

interface BlobRead {
  /** `undefined` where git has no such blob; then `problem` is git's line on it. */
  readonly text: string | undefined;
  readonly problem: string;
  readonly end: number;
}

/** One answer of `cat-file --batch`: `<id> blob <bytes>`, the bytes and a line's end; or a line such as `<id> missing`. */
function readBlob(output: Buffer, at: number): BlobRead {
  const lineEnd = output.indexOf("\n", at);
  if (lineEnd === -1) throw new Error("git ended before it had given all files");
  const line = output.toString("utf8", at, lineEnd);
  const size = /^[0-9a-f]+ blob (\d+)$/.exec(line)?.[1];
  if (size === undefined) return { text: undefined, problem: line, end: lineEnd + 1 };
  const begin = lineEnd + 1;
  const end = begin + Number(size);
  if (end >= output.length) throw new Error("git ended before it had given all files");
  return { text: output.toString("utf8", begin, end), problem: "", end: end + 1 };
}
