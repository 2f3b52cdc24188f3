import { DAY_MS, toInstant } from "./instant.ts";

/** GitHub switches the schedules of a public repository off after so many days without activity. */
const SWITCHED_OFF_DAYS = 60;
const WARN_DAYS = 50;

/** The branch that starts the schedule, and where the ledger's commits go instead. */
export interface QuietBranch {
  /** `undefined` where its name is not known. */
  readonly branch?: string;
  /** Of its last commit, in milliseconds since the epoch. */
  readonly committedAtMs: number;
  /** The ledger's own branch; absent where it is kept on the branch that is checked out, whose commits are recent then. */
  readonly ledgerBranch?: string;
  /** Absent where GitHub could not be asked. */
  readonly repository?: { readonly private: boolean; readonly defaultBranch: string };
}

/**
 * Why the schedule may soon stop, how old the branch is, on which day and what to do; `undefined` where nothing is to fear.
 * The rule is GitHub's: "scheduled workflows are automatically disabled when no repository activity has occurred in 60 days",
 * in public repositories. Whether commits to another branch than the default one count, GitHub does not say.
 */
export function quietBranchText(
  { branch, committedAtMs, ledgerBranch, repository }: QuietBranch,
  nowMs: number,
): string | undefined {
  if (ledgerBranch === undefined || ledgerBranch === branch || repository?.private === true) return undefined;
  const defaultBranch = repository?.defaultBranch ?? branch;
  if (branch !== undefined && branch !== defaultBranch) return undefined;
  const days = Math.floor((nowMs - committedAtMs) / DAY_MS);
  if (days < WARN_DAYS) return undefined;
  const name = defaultBranch ?? "the default branch";
  const day = toInstant(committedAtMs + SWITCHED_OFF_DAYS * DAY_MS).slice(0, 10);
  const when = days < SWITCHED_OFF_DAYS ? `on ${day} it may stop` : `since ${day} it may stop at any time`;
  return `The last commit on ${name} is ${days} days old. GitHub switches schedules off in a public repository after ${SWITCHED_OFF_DAYS} days without activity, and does not say that commits on ${ledgerBranch} count: ${when} starting this workflow. Push any commit to ${name}, such as an update of Uptimeline; or keep the ledger on ${name} (remove \`history.branch\` from the config); or start runs from outside (docs/triggers.md)`;
}
