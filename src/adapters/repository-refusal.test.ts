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
    "remote: error: GH013: Repository rule violations found\nremote: - GITHUB PUSH PROTECTION\nremote: - Push cannot contain secrets",
    "forbidden",
    "push-protection",
  ],
  [
    "remote: error: GH001: Large files detected.\n! [remote rejected] main -> main (pre-receive hook declined)",
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
