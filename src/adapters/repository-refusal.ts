import type { PushResult } from "../world.ts";

interface Rule {
  readonly pattern: RegExp;
  readonly reason: string;
  readonly remedy: string;
}

/** Somebody moved the branch between our look and our push: git saw it here, before it sent anything. */
const overtaken = /\[rejected\]|stale info|non-fast-forward|fetch first/i;

/**
 * The server found the branch moved as it took its lock. By somebody else, or by this very push: git's HTTP library sends
 * a request again whose connection broke without an answer, though it may have been carried out.
 */
const overtakenThere =
  /cannot lock ref|failed to lock|failed to update ref|incorrect old value|reference already exists/i;

/** The first that fits counts: GitHub's numbered rules say more than the general words after them. */
const rules: readonly Rule[] = [
  {
    pattern: /archived so it is read-only/i,
    reason: "archived",
    remedy: "Unarchive the repository: Settings → General → Danger Zone",
  },
  {
    pattern: /cannot contain secrets|push protection/i,
    reason: "push-protection",
    remedy:
      "GitHub found something like a secret in the ledger: open the address in its message, and say in the config how that value is to be kept out",
  },
  {
    pattern: /GH001|exceeds GitHub's file size limit/i,
    reason: "file-too-large",
    remedy:
      "A file of the ledger is over GitHub's limit of 100 MB: probe less often, or split the monitors over repositories",
  },
  {
    pattern: /GH006|GH013|protected branch|rule violations|pre-receive hook declined|hook declined/i,
    reason: "protected-branch",
    remedy:
      "Let GitHub Actions pass the branch's rules (Settings → Rules → Rulesets → bypass list, or Settings → Branches)",
  },
  {
    pattern:
      /write access to repository not granted|permission to \S+ denied|permission denied|marked as read only|returned error: 403|resource not accessible/i,
    reason: "read-only-token",
    remedy:
      "Give the workflow's job `permissions: contents: write`, or choose Settings → Actions → General → Workflow permissions → Read and write",
  },
  {
    pattern:
      /authentication failed|could not read (username|password)|invalid username or (password|token)|returned error: 401/i,
    reason: "bad-credentials",
    remedy:
      "Give the action a valid `token`, or leave `persist-credentials` of actions/checkout at its default, so that git can sign in",
  },
  {
    pattern:
      /repository not found|repository '.*' not found|returned error: 404|does not appear to be a git repository/i,
    reason: "no-such-repository",
    remedy: "See that the remote's address is right and that the token may see the repository",
  },
];

/** The remote's lines without its paint, as a reason is shown in a log. */
function gist(message: string): string {
  const lines = message.split("\n").map((line) => line.replace(/^remote:\s*/, "").trim());
  return lines
    .filter((line) => line !== "" && line !== "Done")
    .join(" · ")
    .slice(0, 500);
}

/** What a failed push amounts to. `overtaken-there` asks for a look at the branch: it may be our commit that stands there. */
export type Refusal = Exclude<PushResult, { kind: "pushed" }> | { readonly kind: "overtaken-there" };

/** What to do about git's words on a failed command, where they are known. */
export function remedyFor(message: string): string | undefined {
  const rule = rules.find(({ pattern }) => pattern.test(message));
  return rule === undefined ? undefined : `${rule.reason}. ${rule.remedy}`;
}

/** Reads git's words on a failed push. What no rule knows is `lost`: the push may have succeeded. */
export function readRefusal(message: string, commit: string): Refusal {
  const rule = rules.find(({ pattern }) => pattern.test(message));
  if (rule !== undefined) return { kind: "forbidden", reason: rule.reason, remedy: rule.remedy };
  if (overtaken.test(message)) return { kind: "refused" };
  if (overtakenThere.test(message)) return { kind: "overtaken-there" };
  return { kind: "lost", commit, error: gist(message) };
}
