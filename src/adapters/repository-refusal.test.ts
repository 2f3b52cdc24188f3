import fc from "fast-check";
import { expect, test } from "vitest";
import { readRefusal } from "./repository-refusal.ts";

/** What git and GitHub print, as users have shown it in their reports. */
const table: readonly (readonly [words: string, kind: string, reason?: string])[] = [
  ["! [rejected] main -> main (fetch first)\nerror: failed to push some refs", "refused"],
  ["!\tabc:refs/heads/main\t[rejected] (non-fast-forward)", "refused"],
  ["!\tabc:refs/heads/main\t[rejected] (stale info)\nDone", "refused"],
  [
    "! [remote rejected] main -> main (cannot lock ref 'refs/heads/main': is at abc but expected def)",
    "overtaken-there",
  ],
  ["! [remote rejected] main -> main (failed to update ref)", "overtaken-there"],
  ["! [remote rejected] main -> main (incorrect old value provided)", "overtaken-there"],
  [
    "remote: error: GH006: Protected branch update failed for refs/heads/main.\n! [remote rejected] main -> main (protected branch hook declined)",
    "forbidden",
    "protected-branch",
  ],
  [
    "remote: error: GH013: Repository rule violations found for refs/heads/main.\n! [remote rejected] main -> main (push declined due to repository rule violations)",
    "forbidden",
    "protected-branch",
  ],
  ["! [remote rejected] main -> main (pre-receive hook declined)", "forbidden", "protected-branch"],
  [
    "remote: error: GH006: Protected branch update failed for refs/heads/main.\nremote: \nremote: - Changes must be made through a pull request.\nremote: \nremote: - You're not authorized to push to this branch.\n! [remote rejected] HEAD -> main (protected branch hook declined)",
    "forbidden",
    "protected-branch",
  ],
  [
    'remote: error: GH006: Protected branch update failed for refs/heads/master.\nremote: error: Required status check "Build" is expected.',
    "forbidden",
    "protected-branch",
  ],
  [
    "remote: error: GH013: Repository rule violations found for refs/heads/main.\nremote: - Cannot update this protected ref.\nremote: - Changes must be made through a pull request.",
    "forbidden",
    "protected-branch",
  ],
  [
    "remote: error: GH013: Repository rule violations found for refs/heads/memory.\nremote: - Commits must have verified signatures.\nremote:   Found 1 violation:\nremote:   abc",
    "forbidden",
    "signed-commits",
  ],
  [
    "remote: error: GH013: Repository rule violations found for refs/heads/uptimeline-history.\nremote: - Cannot create ref due to creations being restricted.",
    "forbidden",
    "branch-creation",
  ],
  [
    "remote: error: GH006: Protected branch update failed for refs/heads/gh-pages.\nremote: error: Cannot force-push to this protected branch",
    "forbidden",
    "force-push",
  ],
  ["remote: error: GH003: Sorry, force-pushing to uptimeline-history is not allowed.", "forbidden", "force-push"],
  ["!\tabc:refs/heads/main\t[remote rejected] (non-fast-forward)\nDone", "forbidden", "force-push"],
  [
    "remote: warning: GH001: Large files detected.\nremote: warning: File a is 57.81 MB; this is larger than GitHub's recommended maximum file size of 50.00 MB\nremote: error: GH006: Protected branch update failed for refs/heads/master.",
    "forbidden",
    "protected-branch",
  ],
  [
    "remote: error: GH013: Repository rule violations found for refs/heads/main.\nremote: - refusing to allow a GitHub App to create or update workflow `.github/workflows/build.yml` without `workflows` permission",
    "forbidden",
    "workflow-file",
  ],
  [
    "remote: The 'acme' organization has enabled or enforced SAML SSO.\nremote: To access this repository, visit https://github.com/enterprises/acme/sso and try your request again.\nfatal: unable to access 'https://github.com/acme/watch/': The requested URL returned error: 403",
    "forbidden",
    "single-sign-on",
  ],
  [
    "remote: The `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this repository.\nfatal: unable to access 'https://github.com/acme/watch/': The requested URL returned error: 403",
    "forbidden",
    "ip-allow-list",
  ],
  ["ERROR: Your account is suspended. Please check with your installation administrator.", "forbidden", "disabled"],
  [
    "remote: error: GH013: Repository rule violations found\nremote: - GITHUB PUSH PROTECTION\nremote: - Push cannot contain secrets",
    "forbidden",
    "push-protection",
  ],
  [
    "remote: error: File history/a is 118.04 MB; this exceeds GitHub's file size limit of 100.00 MB\nremote: error: GH001: Large files detected.\n! [remote rejected] main -> main (pre-receive hook declined)",
    "forbidden",
    "file-too-large",
  ],
  [
    "remote: Permission to ada/watch.git denied to github-actions[bot].\nfatal: unable to access 'https://github.com/ada/watch/': The requested URL returned error: 403",
    "forbidden",
    "read-only-token",
  ],
  [
    "remote: Write access to repository not granted.\nfatal: unable to access 'https://github.com/ada/watch/': The requested URL returned error: 403",
    "forbidden",
    "read-only-token",
  ],
  ["ERROR: The key you are authenticating with has been marked as read only.", "forbidden", "read-only-token"],
  [
    "remote: This repository was archived so it is read-only.\nfatal: unable to access 'https://github.com/ada/watch/': The requested URL returned error: 403",
    "forbidden",
    "archived",
  ],
  ["fatal: Authentication failed for 'https://github.com/ada/watch/'", "forbidden", "bad-credentials"],
  [
    "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
    "forbidden",
    "bad-credentials",
  ],
  [
    "remote: Repository not found.\nfatal: repository 'https://github.com/ada/x/' not found",
    "forbidden",
    "no-such-repository",
  ],
  ["fatal: unable to access 'https://github.com/ada/watch/': Could not resolve host: github.com", "lost"],
  ["error: RPC failed; curl 52 Empty reply from server\nfatal: the remote end hung up unexpectedly", "lost"],
  ["fatal: unable to access 'https://github.com/': The requested URL returned error: 503", "lost"],
  ["block timeout reached", "lost"],
];

test.for(table)("%j is %s %s", ([words, kind, reason]) => {
  const result = readRefusal(words, "abc");
  expect([result.kind, result.kind === "forbidden" ? result.reason : undefined]).toEqual([kind, reason]);
});

test("a protected branch names a branch of the ledger's own as the way out, and a bypass that can be had", () => {
  const result = readRefusal("remote: error: GH006: Protected branch update failed for refs/heads/main.", "abc");
  const remedy = result.kind === "forbidden" ? result.remedy : "";
  expect(remedy).toContain("`history: { branch: uptimeline-history }`");
  expect(remedy).toContain("Settings → Rules → Rulesets → Bypass list");
});

test("words that no rule knows are lost, told in a short line", () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const result = readRefusal(`remote: ${words}`, "abc");
      expect(result).toMatchObject({ kind: "lost", commit: "abc" });
      expect(result.kind === "lost" && result.error).toMatch(/^[^\n]{0,500}$/);
    }),
    { seed: 20261121 },
  );
});
