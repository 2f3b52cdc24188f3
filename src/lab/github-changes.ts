import type { GitHubState, LabComment, LabEvent, LabIssue, LabLabel } from "./github-state.ts";

/** Who does something, and when. */
export interface Act {
  readonly by: string;
  readonly now: number;
}

export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function addLabel(
  state: GitHubState,
  name: string,
  color = "ededed",
  description: string | null = null,
): LabLabel {
  const label = { id: 5_000 + state.labels.length, name, color, description };
  state.labels.push(label);
  return label;
}

/** Names as the repository knows them; those it doesn't know are made, as GitHub does. */
function takeLabels(state: GitHubState, names: readonly string[]): string[] {
  const known = names.map((name) => state.labels.find((label) => sameName(label.name, name)) ?? addLabel(state, name));
  return [...new Set(known.map((label) => label.name))];
}

/** Puts an issue into the state as `author` would have made it. */
export function addIssue(
  state: GitHubState,
  author: string,
  now: number,
  given: Pick<LabIssue, "title" | "body" | "labels" | "assignees">,
): LabIssue {
  const issue: LabIssue = {
    ...given,
    labels: takeLabels(state, given.labels),
    number: state.issues.length + 1,
    author,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    state: "open",
    stateReason: null,
    comments: [],
    lock: undefined,
    events: [],
  };
  state.issues.push(issue);
  return issue;
}

/** Puts a comment below an issue as `author` would have made it. */
export function addComment(state: GitHubState, issue: LabIssue, author: string, now: number, body: string): LabComment {
  const made = state.issues.reduce((sum, one) => sum + one.comments.length + (one.commentsGone ?? 0), 0);
  const comment = { id: 9_000 + made, author, createdAt: now, updatedAt: now, body };
  issue.comments.push(comment);
  issue.updatedAt = now;
  return comment;
}

/** What its author, or who may, does to a comment that stands: another text, or none at all. */
export function changeComment(issue: LabIssue, id: number, now: number, body: string | undefined): void {
  const place = issue.comments.findIndex((one) => one.id === id);
  const comment = issue.comments[place];
  if (comment === undefined) throw new Error(`the GitHub double has no comment ${id} below issue ${issue.number}`);
  if (body === undefined) {
    issue.comments.splice(place, 1);
    issue.commentsGone = (issue.commentsGone ?? 0) + 1;
  } else Object.assign(comment, { body, updatedAt: now });
  issue.updatedAt = now;
}

function note(issue: LabIssue, { by, now }: Act, what: string, more: LabEvent["more"] = {}): void {
  issue.events.push({ id: issue.number * 1_000 + issue.events.length, what, by, at: now, more });
  issue.updatedAt = now;
}

export interface IssueChange {
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly state?: LabIssue["state"] | undefined;
  readonly stateReason?: LabIssue["stateReason"] | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly assignees?: readonly string[] | undefined;
}

/** Changes an issue, with the events that GitHub writes of it. */
export function changeIssue(state: GitHubState, issue: LabIssue, act: Act, change: IssueChange): void {
  const { title, body, labels, assignees } = change;
  if (title !== undefined && title !== issue.title) {
    note(issue, act, "renamed", { rename: { from: issue.title, to: title } });
    issue.title = title;
  }
  if (body !== undefined) issue.body = body;
  if (labels !== undefined) changeLabels(state, issue, act, takeLabels(state, labels));
  if (assignees !== undefined) changeAssignees(issue, act, assignees);
  changeState(issue, act, change);
  issue.updatedAt = act.now;
}

function changeLabels(state: GitHubState, issue: LabIssue, act: Act, names: string[]): void {
  const told = (name: string): LabEvent["more"] => ({
    label: { name, color: state.labels.find((label) => label.name === name)?.color ?? "ededed" },
  });
  for (const name of names) if (!issue.labels.includes(name)) note(issue, act, "labeled", told(name));
  for (const name of issue.labels) if (!names.includes(name)) note(issue, act, "unlabeled", told(name));
  issue.labels = names;
}

function changeAssignees(issue: LabIssue, act: Act, logins: readonly string[]): void {
  for (const assignee of logins) if (!issue.assignees.includes(assignee)) note(issue, act, "assigned", { assignee });
  for (const assignee of issue.assignees) if (!logins.includes(assignee)) note(issue, act, "unassigned", { assignee });
  issue.assignees = [...logins];
}

function changeState(issue: LabIssue, act: Act, { state, stateReason }: IssueChange): void {
  if (state === undefined || state === issue.state) return;
  issue.state = state;
  issue.stateReason = stateReason ?? (state === "closed" ? "completed" : "reopened");
  issue.closedAt = state === "closed" ? act.now : null;
  note(issue, act, state === "closed" ? "closed" : "reopened");
}

export function lockIssue(issue: LabIssue, act: Act, lock: LabIssue["lock"]): void {
  if ((lock === undefined) === (issue.lock === undefined)) return;
  issue.lock = lock;
  note(issue, act, lock === undefined ? "unlocked" : "locked", { lock_reason: lock?.reason ?? null });
}
