import { expect, test } from "vitest";
import { DAY_MS } from "./instant.ts";
import { quietBranchText, type QuietBranch } from "./quiet-branch.ts";

const nowMs = Date.parse("2026-11-21T09:00:00.000Z");
const quiet = (days: number, more: Partial<QuietBranch> = {}): string | undefined =>
  quietBranchText(
    {
      branch: "main",
      committedAtMs: nowMs - days * DAY_MS,
      ledgerBranch: "uptimeline-history",
      repository: { private: false, defaultBranch: "main" },
      ...more,
    },
    nowMs,
  );

test("from the fiftieth day on it says how old the branch is, what comes when, and what to do", () => {
  expect(quiet(50 - 1 / 24)).toBeUndefined();
  const text = quiet(50);
  expect(text).toContain("The last commit on main is 50 days old.");
  expect(text).toContain("on 2026-12-01 it may stop");
  expect(text).toContain("Push any commit to main");
  expect(text).toContain("remove `history.branch`");
  expect(text).toContain("docs/triggers.md");
});

test("after sixty days it may have stopped already", () => {
  expect(quiet(61)).toContain("since 2026-11-20 it may stop at any time");
});

test("what is not known of the repository is no reason for silence", () => {
  expect(quietBranchText({ committedAtMs: nowMs - 55 * DAY_MS, ledgerBranch: "ledger" }, nowMs)).toContain(
    "The last commit on the default branch is 55 days old.",
  );
});

test.for<[string, Partial<QuietBranch>]>([
  ["a private repository", { repository: { private: true, defaultBranch: "main" } }],
  ["a ledger on that very branch", { ledgerBranch: "main" }],
  ["a checkout of another branch than the default one", { branch: "feature" }],
])("%s has nothing to fear", ([, more]) => {
  expect(quiet(100, more)).toBeUndefined();
});

test("nor has one without a branch of the ledger's own: its commits are the activity", () => {
  const checkedOut = { branch: "main", committedAtMs: 0 };
  expect(quietBranchText(checkedOut, nowMs)).toBeUndefined();
});
