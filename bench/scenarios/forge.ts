import { ForgeError } from "../../src/domain/errors.ts";
import { toInstant } from "../../src/domain/instant.ts";
import type { Clock, Forge, ForgeChange, ForgeComment, IssuePatch } from "../../src/world.ts";

export interface MemoryIssue extends ForgeChange {
  readonly said: readonly ForgeComment[];
}

/** GitHub's issues in memory, for plays of many runs; behind its own description they are tested elsewhere. */
export interface MemoryForge extends Forge {
  readonly all: readonly MemoryIssue[];
}

const LOGIN = "uptimeline[bot]";

export function createMemoryForge(clock: Pick<Clock, "now">): MemoryForge {
  const issues: MemoryIssue[] = [];
  let comments = 0;
  const now = (): string => toInstant(clock.now());
  const find = (number: number): MemoryIssue => {
    const issue = issues[number - 1];
    if (issue === undefined) throw new ForgeError("not-found", `there is no issue ${number}`, 404);
    return issue;
  };
  const put = (issue: MemoryIssue): void => void (issues[issue.number - 1] = { ...issue, updatedAt: now() });
  return {
    get all() {
      return issues;
    },
    facts: async () => FACTS,
    login: async () => LOGIN,
    issues: async (label, since) =>
      issues.filter(({ labels, createdAt }) => labels.includes(label) && createdAt >= since).toReversed(),
    issue: async (number) => find(number),
    async createIssue({ title, body, labels, assignees }) {
      const number = issues.length + 1;
      const url = `https://github.test/lab/status/issues/${number}`;
      const born = { createdAt: now(), updatedAt: now(), author: LOGIN, isLocked: false, comments: 0, said: [] };
      const issue: MemoryIssue = { number, url, title, body, labels, assignees, state: "open", ...born };
      issues.push(issue);
      return issue;
    },
    async updateIssue(number, { stateReason: _, ...patch }: IssuePatch) {
      const issue = find(number);
      put({ ...issue, ...patch, ...(patch.state === "closed" && { closedAt: now() }) });
    },
    comments: async (number, since) => find(number).said.filter(({ createdAt }) => createdAt >= since),
    async comment(number, body) {
      comments += 1;
      const comment = { id: comments, body, author: LOGIN, createdAt: now() };
      const issue = find(number);
      put({ ...issue, comments: issue.comments + 1, said: [...issue.said, comment] });
      return comment;
    },
    ...QUIET,
    changes: async (label, since) => ({
      kind: "changed",
      issues: issues.filter(({ labels, updatedAt }) => labels.includes(label) && updatedAt >= since),
    }),
  };
}

/** What leaves nothing to be seen. */
const QUIET = {
  ensureLabels: async () => undefined,
  events: async () => [],
  permission: async () => "write" as const,
  lock: async () => undefined,
  unlock: async () => undefined,
  pin: async () => undefined,
};

const FACTS = {
  hasIssues: true,
  hasPages: true,
  fork: false,
  archived: false,
  private: false,
  defaultBranch: "main",
  url: "https://github.test/lab/status",
};
