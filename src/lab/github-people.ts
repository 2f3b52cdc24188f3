import { addComment, addIssue, changeComment, changeIssue, lockIssue, type IssueChange } from "./github-changes.ts";
import { repositoryUrl, seconds, userView } from "./github-state.ts";
import type { GitHubState, Json, LabEvent, LabIssue, LabRole } from "./github-state.ts";

/** What somebody with a login does in the repository's pages. */
export interface Person {
  open(given: { title: string; body?: string; labels?: string[] }): LabIssue;
  comment(issue: number, body: string): void;
  /** Another text for a comment, or none: it is deleted. */
  edit(issue: number, comment: number, body: string | undefined): void;
  close(issue: number, reason?: "completed" | "not_planned" | "duplicate"): void;
  reopen(issue: number): void;
  rename(issue: number, title: string): void;
  /** Gives it these labels in the place of those it has. */
  relabel(issue: number, labels: readonly string[]): void;
  assign(issue: number, logins: readonly string[]): void;
  lock(issue: number): void;
  unlock(issue: number): void;
  pin(issue: number): void;
  delete(issue: number): void;
  transfer(issue: number): void;
}

/** Somebody who uses the repository. What GitHub would let nobody do is not checked here. */
export function createPerson(state: GitHubState, login: string, now: () => number): Person {
  const issueOf = (number: number): LabIssue => {
    const issue = state.issues.find((one) => one.number === number && one.gone === undefined);
    if (issue === undefined) throw new Error(`the GitHub double has no issue ${number}`);
    return issue;
  };
  const act = () => ({ by: login, now: now() });
  const change = (number: number, what: IssueChange): void => changeIssue(state, issueOf(number), act(), what);
  const lose = (number: number, gone: NonNullable<LabIssue["gone"]>): void => {
    issueOf(number).gone = gone;
    state.pins.splice(0, state.pins.length, ...state.pins.filter((pin) => pin !== number));
  };
  return {
    open: ({ title, body = "", labels = [] }) => addIssue(state, login, now(), { title, body, labels, assignees: [] }),
    comment: (number, body) => void addComment(state, issueOf(number), login, now(), body),
    edit: (number, comment, body) => changeComment(issueOf(number), comment, now(), body),
    close: (number, stateReason = "completed") => change(number, { state: "closed", stateReason }),
    reopen: (number) => change(number, { state: "open" }),
    rename: (number, title) => change(number, { title }),
    relabel: (number, labels) => change(number, { labels }),
    assign: (number, assignees) => change(number, { assignees }),
    lock: (number) => lockIssue(issueOf(number), act(), { reason: null }),
    unlock: (number) => lockIssue(issueOf(number), act(), undefined),
    pin(number) {
      state.pins.push(issueOf(number).number);
      state.pinnedBy.set(number, login);
    },
    delete: (number) => lose(number, "deleted"),
    transfer: (number) => lose(number, "transferred"),
  };
}

function roleOf(state: GitHubState, login: string): LabRole {
  if (login === state.owner) return "admin";
  return state.roles.get(login) ?? (state.facts.private ? "none" : "read");
}

/** Who may do more than read may be assigned. */
export function mayBeAssigned(state: GitHubState, login: string): boolean {
  return !["none", "read"].includes(roleOf(state, login));
}

/** `permission` is the older word: it knows neither `maintain` nor `triage`. */
export function permissionView(state: GitHubState, login: string): Json {
  const role = roleOf(state, login);
  const permission = role === "maintain" ? "write" : role === "triage" ? "read" : role;
  return { permission, role_name: role, user: { ...userView(state, login), role_name: role } };
}

export function eventView(state: GitHubState, event: LabEvent): Json {
  const { assignee } = event.more;
  return {
    id: event.id,
    node_id: `LE_${event.id}`,
    url: `${repositoryUrl(state)}/issues/events/${event.id}`,
    actor: userView(state, event.by),
    event: event.what,
    commit_id: null,
    commit_url: null,
    created_at: seconds(event.at),
    performed_via_github_app: null,
    ...event.more,
    ...(typeof assignee === "string" && { assignee: userView(state, assignee), assigner: userView(state, event.by) }),
  };
}
