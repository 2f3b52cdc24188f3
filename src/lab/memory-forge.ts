import { ForgeError } from "../domain/errors.ts";
import { toInstant, type Instant } from "../domain/instant.ts";
import type { Clock, Forge, ForgeChange, ForgeComment, ForgeEvent, IssuePatch } from "../world.ts";

export interface MemoryIssue extends ForgeChange {
  readonly said: readonly ForgeComment[];
  readonly done: readonly ForgeEvent[];
}

/** GitHub's issues in memory, for plays of many runs; behind its own description they are tested elsewhere. */
export interface MemoryForge extends Forge {
  readonly all: readonly MemoryIssue[];
  /** Somebody with write access, by login. */
  person(login: string): {
    open(issue: Pick<MemoryIssue, "title" | "body" | "labels">): MemoryIssue;
    comment(number: number, body: string): void;
    close(number: number): void;
  };
}

const LOGIN = "uptimeline[bot]";

export function createMemoryForge(clock: Pick<Clock, "now">): MemoryForge {
  const tracker = createTracker(() => toInstant(clock.now()));
  const { issues, find, open, comment, update } = tracker;
  return {
    get all() {
      return issues;
    },
    person: (login) => ({
      open: (issue) => open(login, { ...issue, assignees: [] }),
      comment: (number, body) => void comment(login, number, body),
      close: (number) => update(login, number, { state: "closed" }),
    }),
    facts: async () => FACTS,
    login: async () => LOGIN,
    issues: async (label, since) =>
      issues.filter(({ labels, createdAt }) => labels.includes(label) && createdAt >= since).toReversed(),
    issue: async (number) => find(number),
    createIssue: async (draft) => open(LOGIN, draft),
    updateIssue: async (number, patch) => update(LOGIN, number, patch),
    comments: async (number, since) => find(number).said.filter(({ createdAt }) => createdAt >= since),
    comment: async (number, body) => comment(LOGIN, number, body),
    events: async (number) => [...find(number).done],
    ...QUIET,
    changes: async (label, since) => ({
      kind: "changed",
      issues: issues
        .filter(({ labels, updatedAt }) => labels.includes(label) && updatedAt >= since)
        .toSorted((a, b) => (a.updatedAt < b.updatedAt ? -1 : a.updatedAt > b.updatedAt ? 1 : 0)),
    }),
  };
}

type Given = Pick<MemoryIssue, "title" | "body" | "labels" | "assignees">;

/** The issues, and what is done to them by whom. */
function createTracker(now: () => Instant) {
  const issues: MemoryIssue[] = [];
  let comments = 0;
  const find = (number: number): MemoryIssue => {
    const issue = issues[number - 1];
    if (issue === undefined) throw new ForgeError("not-found", `there is no issue ${number}`, 404);
    return issue;
  };
  const put = (issue: MemoryIssue): void => void (issues[issue.number - 1] = { ...issue, updatedAt: now() });
  const open = (author: string, given: Given): MemoryIssue => {
    const number = issues.length + 1;
    const born = { createdAt: now(), updatedAt: now(), author, isLocked: false, comments: 0, said: [], done: [] };
    const issue: MemoryIssue = { number, url: `${FACTS.url}/issues/${number}`, ...given, state: "open", ...born };
    issues.push(issue);
    return issue;
  };
  const comment = (author: string, number: number, body: string): ForgeComment => {
    comments += 1;
    const said = { id: comments, body, author, createdAt: now(), updatedAt: now() };
    const issue = find(number);
    put({ ...issue, comments: issue.comments + 1, said: [...issue.said, said] });
    return said;
  };
  const update = (by: string, number: number, { stateReason: _, ...patch }: IssuePatch): void => {
    const issue = find(number);
    const what = patch.state === "closed" ? "closed" : "reopened";
    const done = patch.state === undefined ? [] : [{ what, by, t: now() }];
    const closing = patch.state === "closed" && { closedAt: now() };
    put({ ...issue, ...patch, ...closing, done: [...issue.done, ...done] });
  };
  return { issues, find, open, comment, update };
}

/** What leaves nothing to be seen. */
const QUIET = {
  ensureLabels: async () => undefined,
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
