/** A change of one file, as git's log has it. */
export interface FileChange {
  readonly path: string;
  /** When its author made it. */
  readonly atMs: number;
  readonly subject: string;
  /** The file's new text; absent where the change removed it. */
  readonly blob?: string;
  /** Here the log begins: what it holds may be older than it says, and come from many places at once. */
  readonly isFirst: boolean;
  /** How many files below the folder the same commit changed. */
  readonly together: number;
}

/** The past of a folder of a repository, read from a clone: whole, shallow, or without its files. */
export interface Past {
  /** All changes of its files, oldest first. Rejects with a `KnownError` where there is no repository. */
  changes(): Promise<FileChange[]>;
  /** The texts of blobs, as far as they are here: nothing is fetched for them. */
  texts(blobs: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
