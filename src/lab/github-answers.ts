import type { ContractError, MatchedOperation, QueryValues } from "./github-contract.ts";
import { addComment, addIssue, addLabel, changeIssue, lockIssue, sameName } from "./github-changes.ts";
import { eventView, mayBeAssigned, permissionView } from "./github-people.ts";
import { commentView, issueView, labelView, repositoryView, type GitHubState, type LabIssue } from "./github-state.ts";

/** A request that agrees with GitHub's description. */
export interface Asked {
  readonly operation: MatchedOperation;
  readonly query: QueryValues;
  readonly body: Readonly<Record<string, unknown>>;
  /** Who asks. */
  readonly by: string;
  readonly now: number;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** How many there are in all, where the body is a page of a list. */
  readonly pages?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export const documentationUrl = "https://docs.github.com/rest";

/** The text of a field that the description allows to be text, a number or nothing. */
function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** GitHub's body for a refusal. */
export function refusal(status: number, message: string, errors?: readonly ContractError[]): Answer {
  const body = { message, ...(errors && { errors }), documentation_url: documentationUrl, status: String(status) };
  return { status, body };
}

function invalid(...errors: ContractError[]): Answer {
  return refusal(422, "Validation Failed", errors);
}

const notFound = refusal(404, "Not Found");
const issuesOff = refusal(410, "Issues has been disabled in this repository.");
const maximumBody = 65_536;

function length(text: string): number {
  return [...text].length;
}

function tooLong(resource: string, field: string, text: unknown, maximum: number): ContractError[] {
  if (typeof text !== "string" || length(text) <= maximum) return [];
  const message = `${field} is too long (maximum is ${maximum} characters)`;
  return [{ resource, field, code: "custom", message }];
}

function page<Item>(all: readonly Item[], query: QueryValues, view: (item: Item) => unknown): Answer {
  const size = Math.min(100, Math.max(1, Number(query["per_page"] ?? 30)));
  const number = Math.max(1, Number(query["page"] ?? 1));
  const shown = all.slice((number - 1) * size, number * size);
  return { status: 200, body: shown.map(view), pages: Math.ceil(all.length / size) };
}

/** The issue of the path, or why it can't be had. */
function reach(state: GitHubState, asked: Asked): LabIssue | { readonly refused: Answer } {
  if (!state.facts.hasIssues) return { refused: issuesOff };
  const issue = state.issues.find((one) => String(one.number) === asked.operation.path["issue_number"]);
  if (issue === undefined) return { refused: notFound };
  if (issue.gone === "deleted") return { refused: refusal(410, "This issue was deleted") };
  if (issue.gone === undefined) return issue;
  const location = `${state.apiUrl}/repositories/2/issues/${issue.number}`;
  return { refused: { ...refusal(301, "Moved Permanently"), headers: { location } } };
}

function refuseIssue(state: GitHubState, body: Asked["body"]): Answer | undefined {
  const errors: ContractError[] = [
    ...(body["title"] === "" ? [{ resource: "Issue", field: "title", code: "missing_field" }] : []),
    ...tooLong("Issue", "title", body["title"], 256),
    ...tooLong("Issue", "body", body["body"], maximumBody),
  ];
  for (const login of (body["assignees"] as readonly string[] | undefined) ?? []) {
    if (!mayBeAssigned(state, login)) {
      errors.push({ resource: "Issue", field: "assignees", code: "invalid", value: login });
    }
  }
  return errors.length > 0 ? invalid(...errors) : undefined;
}

function listIssues(state: GitHubState, { query, now }: Asked): Answer {
  if (!state.facts.hasIssues) return issuesOff;
  const wanted = String(query["labels"] ?? "")
    .split(",")
    .filter((name) => name !== "");
  const states = query["state"] === "all" ? ["open", "closed"] : [query["state"] ?? "open"];
  const since = query["since"] === undefined ? Number.NEGATIVE_INFINITY : Date.parse(String(query["since"]));
  const key = query["sort"] === "updated" ? "updatedAt" : "createdAt";
  const sign = query["direction"] === "asc" ? 1 : -1;
  const found = state.issues
    .filter((issue) => issue.gone === undefined && issue.createdAt + state.listLagMs <= now)
    .filter((issue) => states.includes(issue.state) && issue.updatedAt >= since)
    .filter((issue) => wanted.every((name) => issue.labels.some((label) => sameName(label, name))))
    .sort((one, other) => sign * (one[key] - other[key] || one.number - other.number));
  return page(found, query, (issue) => issueView(state, issue));
}

/** Names of labels as a request may give them: texts, or objects with a name. */
function namesOf(given: unknown): string[] {
  if (!Array.isArray(given)) return [];
  return given.map((label: unknown) =>
    typeof label === "string" ? label : textOf((label as { readonly name?: unknown }).name),
  );
}

function createIssue(state: GitHubState, asked: Asked): Answer {
  if (!state.facts.hasIssues) return issuesOff;
  const refused = refuseIssue(state, asked.body);
  if (refused !== undefined) return refused;
  const issue = addIssue(state, asked.by, asked.now, {
    title: textOf(asked.body["title"]),
    body: textOf(asked.body["body"]),
    labels: namesOf(asked.body["labels"]),
    assignees: [...((asked.body["assignees"] as readonly string[] | undefined) ?? [])],
  });
  return { status: 201, body: issueView(state, issue) };
}

function updateIssue(state: GitHubState, asked: Asked): Answer {
  const issue = reach(state, asked);
  if ("refused" in issue) return issue.refused;
  const refused = refuseIssue(state, asked.body);
  if (refused !== undefined) return refused;
  const { title, body, labels, assignees } = asked.body;
  changeIssue(state, issue, asked, {
    ...(title !== undefined && title !== null && { title: textOf(title) }),
    ...(body !== undefined && { body: textOf(body) }),
    ...(labels !== undefined && { labels: namesOf(labels) }),
    ...(Array.isArray(assignees) && { assignees: assignees.map(String) }),
    state: asked.body["state"] as LabIssue["state"] | undefined,
    stateReason: asked.body["state_reason"] as LabIssue["stateReason"] | undefined,
  });
  return { status: 200, body: issueView(state, issue) };
}

function getIssue(state: GitHubState, asked: Asked): Answer {
  const issue = reach(state, asked);
  return "refused" in issue ? issue.refused : { status: 200, body: issueView(state, issue) };
}

function listComments(state: GitHubState, asked: Asked): Answer {
  const issue = reach(state, asked);
  if ("refused" in issue) return issue.refused;
  const { since } = asked.query;
  const from = since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(String(since));
  const found = issue.comments.filter(
    (comment) => comment.updatedAt >= from && comment.createdAt + state.listLagMs <= asked.now,
  );
  return page(found, asked.query, (comment) => commentView(state, issue, comment));
}

function createComment(state: GitHubState, asked: Asked): Answer {
  const issue = reach(state, asked);
  if ("refused" in issue) return issue.refused;
  const text = textOf(asked.body["body"]);
  const errors = tooLong("IssueComment", "body", text, maximumBody);
  if (text.trim() === "") errors.push({ resource: "IssueComment", field: "body", code: "missing_field" });
  if (errors.length > 0) return invalid(...errors);
  const comment = addComment(state, issue, asked.by, asked.now, text);
  return { status: 201, body: commentView(state, issue, comment) };
}

/** The description has no pattern for a colour and no limits; GitHub has. */
function createLabel(state: GitHubState, asked: Asked): Answer {
  const name = textOf(asked.body["name"]);
  const color = asked.body["color"] === undefined ? "ededed" : textOf(asked.body["color"]);
  const description = asked.body["description"] === undefined ? null : textOf(asked.body["description"]);
  const errors = [
    ...tooLong("Label", "name", name, 50),
    ...tooLong("Label", "description", description, 100),
    ...(name.trim() === "" ? [{ resource: "Label", field: "name", code: "missing_field" }] : []),
    ...(/^[0-9a-f]{6}$/i.test(color) ? [] : [{ resource: "Label", field: "color", code: "invalid" }]),
    ...(state.labels.some((label) => sameName(label.name, name))
      ? [{ resource: "Label", field: "name", code: "already_exists" }]
      : []),
  ];
  if (errors.length > 0) return invalid(...errors);
  return { status: 201, body: labelView(state, addLabel(state, name, color.toLowerCase(), description)) };
}

const answers: Readonly<Record<string, (state: GitHubState, asked: Asked) => Answer>> = {
  "repos/get": (state) => ({ status: 200, body: repositoryView(state) }),
  "repos/create-dispatch-event": createDispatch,
  "issues/list-for-repo": listIssues,
  "issues/create": createIssue,
  "issues/get": getIssue,
  "issues/update": updateIssue,
  "issues/list-comments": listComments,
  "issues/create-comment": createComment,
  "issues/list-labels-for-repo": (state, { query }) => page(state.labels, query, (label) => labelView(state, label)),
  "issues/create-label": createLabel,
  "issues/list-events": listEvents,
  "issues/lock": (state, asked) => changeLock(state, asked, true),
  "issues/unlock": (state, asked) => changeLock(state, asked, false),
  "repos/get-collaborator-permission-level": getPermission,
};

function listEvents(state: GitHubState, asked: Asked): Answer {
  const issue = reach(state, asked);
  if ("refused" in issue) return issue.refused;
  return page(issue.events, asked.query, (event) => eventView(state, event));
}

function changeLock(state: GitHubState, asked: Asked, isLocked: boolean): Answer {
  const issue = reach(state, asked);
  if ("refused" in issue) return issue.refused;
  const reason = textOf(asked.body["lock_reason"]);
  lockIssue(issue, asked, isLocked ? { reason: reason === "" ? null : reason } : undefined);
  return { status: 204, body: undefined };
}

function getPermission(state: GitHubState, { operation }: Asked): Answer {
  const login = decodeURIComponent(operation.path["username"] ?? "");
  return { status: 200, body: permissionView(state, login) };
}

function createDispatch(state: GitHubState, { body }: Asked): Answer {
  state.dispatches.push({ action: textOf(body["event_type"]), client_payload: body["client_payload"] ?? {} });
  return { status: 204, body: undefined };
}

/** Answers as GitHub would, and changes the state. Every operation of the trimmed description has its line above. */
export function answer(state: GitHubState, asked: Asked): Answer {
  const { owner, repo } = asked.operation.path;
  if (!sameName(owner ?? "", state.owner) || !sameName(repo ?? "", state.name)) return notFound;
  const found = answers[asked.operation.id];
  if (found === undefined) throw new Error(`the GitHub double has no answer for ${asked.operation.id}`);
  return found(state, asked);
}
