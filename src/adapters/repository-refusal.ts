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

const OWN_BRANCH =
  "keep the ledger on a branch that no rule covers: `history: { branch: uptimeline-history }` in the config";

/**
 * The first that fits counts: GitHub's numbered rules say more than the general words after them. On a repository that a
 * person owns, GitHub Actions can't be put on a ruleset's bypass list; a GitHub App of one's own can.
 */
const rules: readonly Rule[] = [
  {
    pattern: /archived so it is read-only/i,
    reason: "archived",
    remedy: "Unarchive the repository: Settings → General → Danger Zone",
  },
  {
    pattern: /cannot contain secrets/i,
    reason: "push-protection",
    remedy:
      "GitHub found something like a secret in the ledger: open the address in its message (Settings → Advanced Security → Push protection is what looks), and put that value into a secret, so that it is kept out",
  },
  {
    pattern: /exceeds GitHub's file size limit|error: GH001/i,
    reason: "file-too-large",
    remedy:
      "A file of the ledger is over GitHub's limit of 100 MB: probe less often, or split the monitors over repositories",
  },
  {
    pattern: /without `?workflows?`? (?:permission|scope)/i,
    reason: "workflow-file",
    remedy:
      "The commit is taken for a change of a workflow file, which the job's token may not make: see that nothing but history/ differs from the remote's branch, or give the action a `token` that may",
  },
  {
    pattern:
      /cannot force-push to|GH003|force-pushing to \S+ is not allowed|denying non-fast-forward|\[remote rejected\] \(non-fast-forward\)/i,
    reason: "force-push",
    remedy:
      "A rule bars force pushes: take the ledger's branch out of it (Settings → Rules → Rulesets → Block force pushes, or Settings → Branches → Allow force pushes), or set `history: { squash: never }` in the config",
  },
  {
    pattern: /must have (?:verified|valid) signatures/i,
    reason: "signed-commits",
    remedy: `A rule asks for signed commits, and the ledger's are not: take its branch out of that rule (Settings → Rules → Rulesets → Require signed commits, or Settings → Branches), or ${OWN_BRANCH}`,
  },
  {
    pattern: /creations being restricted/i,
    reason: "branch-creation",
    remedy:
      "A rule bars new branches: take the ledger's branch out of it (Settings → Rules → Rulesets → Restrict creations), or make that branch once by hand",
  },
  {
    pattern:
      /GH006|GH013|protected branch|rule violations|locked branch|(?:pre-receive|update) hook declined|hook declined/i,
    reason: "protected-branch",
    remedy: `A rule of the branch bars the push. Either ${OWN_BRANCH}. Or put an app on the rule's bypass list (Settings → Rules → Rulesets → Bypass list, or Settings → Branches → Allow specified actors to bypass) and give the action that app's token as \`token\``,
  },
  {
    pattern: /SAML SSO/i,
    reason: "single-sign-on",
    remedy:
      "The organisation asks for single sign-on: authorise the token for it (your GitHub settings → Developer settings → Configure SSO), or leave `token` at its default",
  },
  {
    pattern: /IP allow list/i,
    reason: "ip-allow-list",
    remedy:
      "The organisation admits known addresses only: run on a runner whose address is on the list (the organisation's Settings → Authentication security → IP allow list)",
  },
  {
    pattern:
      /(?:account|repository) (?:is|has been|is currently) (?:suspended|disabled|locked)|access to this repository has been disabled/i,
    reason: "disabled",
    remedy:
      "GitHub has closed the repository or the account: its message says whom to ask (https://support.github.com)",
  },
  {
    pattern:
      /write access to repository not granted|permission to \S+ denied|permission denied|marked as read only|returned error: 403|resource not accessible/i,
    reason: "read-only-token",
    remedy:
      "Give the workflow's job `permissions: contents: write`, or choose Settings → Actions → General → Workflow permissions → Read and write. A pull request from a fork never gets more than reading",
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
