import { SECOND_MS } from "../domain/instant.ts";
import type { Git, Setting } from "./repository-git.ts";
import { isOurs } from "./repository-snapshot.ts";

export interface Author {
  readonly name: string;
  readonly email: string;
}

/** What a commit's tree is before its changes: that of its parent, or a tree at a path of a first commit, or nothing. */
export type Start =
  | { readonly kind: "parent"; readonly commit: string }
  | { readonly kind: "tree"; readonly id: string; readonly path: string }
  | { readonly kind: "nothing" };

export interface CommitDraft {
  readonly start: Start;
  readonly changes: ReadonlyMap<string, string | null>;
  readonly message: string;
  readonly author: Author;
  readonly nowMs: number;
}

/** Where fast-import keeps the commit while it makes it; removed in the same stroke, before anybody could see it. */
const scratchRef = "refs/uptimeline/draft";

/** A removal would fire the user's hooks; a file system that knows no case must not make two paths one. */
const settings: readonly Setting[] = [
  ["core.hooksPath", "/dev/null"],
  ["core.ignoreCase", "false"],
];

/** As git quotes paths in C's manner. */
function quoted(path: string): string {
  const escaped = path.replace(/[\\"\n]/g, (mark) => (mark === "\n" ? "\\n" : `\\${mark}`));
  return `"${escaped}"`;
}

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

function startLines(start: Start): string {
  if (start.kind === "parent") return `from ${start.commit}\n`;
  return start.kind === "tree" ? `M 040000 ${start.id} ${quoted(start.path)}\n` : "";
}

/** As long as the repository's ids are. */
const noCommit = (start: Start): string =>
  "0".repeat((start.kind === "parent" ? start.commit : start.kind === "tree" ? start.id : "").length || 40);

/** The commit as a stream that fast-import understands. */
function importStream({ start, changes, message, author, nowMs }: CommitDraft): string {
  const clean = (text: string): string => text.replace(/[<>\n\0]/g, "").trim();
  const files = [...changes].map(([path, text]) =>
    text === null ? `D ${quoted(path)}\n` : `M 100644 inline ${quoted(path)}\n${data(text)}`,
  );
  return [
    `commit ${scratchRef}\nmark :1\n`,
    `committer ${clean(author.name)} <${clean(author.email)}> ${Math.floor(nowMs / SECOND_MS)} +0000\n`,
    data(message.endsWith("\n") ? message : `${message}\n`),
    startLines(start),
    ...files,
    `get-mark :1\nreset ${scratchRef}\nfrom ${noCommit(start)}\n\ndone\n`,
  ].join("");
}

/**
 * Makes a commit by one process, out of trees and texts alone: the user's checkout, index, branches and hooks are not
 * touched, whatever their state. Answers its id.
 */
export async function makeCommit(git: Git, draft: CommitDraft): Promise<string> {
  const outside = [...draft.changes.keys()].filter((path) => !isOurs(path));
  if (outside.length > 0) throw new Error(`the ledger's commit would write outside of history/: ${outside.join()}`);
  const call = { input: importStream(draft), settings };
  const made = (await git(["fast-import", "--quiet", "--done", "--date-format=raw"], call)).trim();
  if (!/^[0-9a-f]{40,64}$/.test(made)) throw new Error(`git made no commit: ${JSON.stringify(made.slice(0, 200))}`);
  return made;
}
