/** What the double remembers. Times are milliseconds since the epoch; GitHub shows them in whole seconds. */
export interface LabComment {
  readonly id: number;
  readonly author: string;
  readonly createdAt: number;
  updatedAt: number;
  body: string;
}

export interface LabIssue {
  readonly number: number;
  readonly author: string;
  readonly createdAt: number;
  updatedAt: number;
  closedAt: number | null;
  title: string;
  body: string;
  state: "open" | "closed";
  stateReason: "completed" | "not_planned" | "duplicate" | "reopened" | null;
  /** Names as they were given to the repository. */
  labels: string[];
  assignees: string[];
  readonly comments: LabComment[];
  /** How many stand no more. */
  commentsGone?: number;
  lock: { readonly reason: string | null } | undefined;
  /** Oldest first. */
  readonly events: LabEvent[];
  /** Nobody finds it here any more. */
  gone?: "deleted" | "transferred";
}

/** Something that was done to an issue. */
export interface LabEvent {
  readonly id: number;
  /** `closed`, `reopened`, `renamed`, `labeled`, … */
  readonly what: string;
  readonly by: string;
  readonly at: number;
  /** What the event of this name has besides. */
  readonly more: Readonly<Record<string, unknown>>;
}

export const LAB_ROLES = ["none", "read", "triage", "write", "maintain", "admin"] as const;
export type LabRole = (typeof LAB_ROLES)[number];

export interface LabLabel {
  readonly id: number;
  readonly name: string;
  color: string;
  description: string | null;
}

/** The repository's settings; tests turn them while the double runs. */
export interface LabFacts {
  hasIssues: boolean;
  hasPages: boolean;
  fork: boolean;
  archived: boolean;
  private: boolean;
  defaultBranch: string;
}

export interface GitHubState {
  readonly owner: string;
  readonly name: string;
  /** Where the API is, and where people look. */
  readonly apiUrl: string;
  readonly htmlUrl: string;
  readonly facts: LabFacts;
  readonly issues: LabIssue[];
  readonly labels: LabLabel[];
  /** `repository_dispatch` events that were asked for, oldest first. */
  readonly dispatches: LabDispatch[];
  /** What people may do here; the owner is an admin, and others may read where everybody may. */
  readonly roles: Map<string, LabRole>;
  /** Numbers of the issues that are pinned, and by whom. */
  readonly pins: number[];
  readonly pinnedBy: Map<number, string>;
  /** Lists do not have yet what is younger than this. */
  listLagMs: number;
}

/** What a workflow that such an event starts finds in GitHub's file about it, as far as we read it. */
export interface LabDispatch {
  readonly action: string;
  readonly client_payload: unknown;
}

export type Json = Readonly<Record<string, unknown>>;

export function seconds(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/\.\d+Z$/, "Z");
}

/** A small number that stays the same for a name, as ids do. */
function idOf(name: string): number {
  let id = 7;
  for (const character of name) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return id;
}

export function userView(state: GitHubState, login: string): Json {
  const html = `${new URL(state.htmlUrl).origin}/${login}`;
  const api = `${state.apiUrl}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: idOf(login),
    node_id: `U_${idOf(login)}`,
    avatar_url: `${html}.png`,
    gravatar_id: "",
    url: api,
    html_url: html,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: login.endsWith("[bot]") ? "Bot" : "User",
    site_admin: false,
  };
}

export function repositoryUrl(state: GitHubState): string {
  return `${state.apiUrl}/repos/${state.owner}/${state.name}`;
}

export function labelView(state: GitHubState, label: LabLabel): Json {
  return {
    id: label.id,
    node_id: `LA_${label.id}`,
    url: `${repositoryUrl(state)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

function association(state: GitHubState, login: string): string {
  return login === state.owner ? "OWNER" : "NONE";
}

export function commentView(state: GitHubState, issue: LabIssue, comment: LabComment): Json {
  const url = `${repositoryUrl(state)}/issues/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url,
    html_url: `${state.htmlUrl}/issues/${issue.number}#issuecomment-${comment.id}`,
    issue_url: `${repositoryUrl(state)}/issues/${issue.number}`,
    user: userView(state, comment.author),
    body: comment.body,
    created_at: seconds(comment.createdAt),
    updated_at: seconds(comment.updatedAt),
    author_association: association(state, comment.author),
  };
}

export function issueView(state: GitHubState, issue: LabIssue): Json {
  const url = `${repositoryUrl(state)}/issues/${issue.number}`;
  const assignees = issue.assignees.map((login) => userView(state, login));
  return {
    id: 1_000_000 + issue.number,
    node_id: `I_${issue.number}`,
    number: issue.number,
    url,
    repository_url: repositoryUrl(state),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${state.htmlUrl}/issues/${issue.number}`,
    title: issue.title,
    body: issue.body === "" ? null : issue.body,
    user: userView(state, issue.author),
    labels: state.labels.filter((label) => issue.labels.includes(label.name)).map((label) => labelView(state, label)),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.lock !== undefined,
    active_lock_reason: issue.lock?.reason ?? null,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    comments: issue.comments.length,
    created_at: seconds(issue.createdAt),
    updated_at: seconds(issue.updatedAt),
    closed_at: issue.closedAt === null ? null : seconds(issue.closedAt),
    author_association: association(state, issue.author),
  };
}

/** URL keys of a repository as GitHub's description demands them, with the template behind each. */
const repositoryUrls: Readonly<Record<string, string>> = {
  forks: "",
  keys: "{/key_id}",
  collaborators: "{/collaborator}",
  teams: "",
  hooks: "",
  issue_events: "{/number}",
  events: "",
  assignees: "{/user}",
  branches: "{/branch}",
  tags: "",
  blobs: "{/sha}",
  git_tags: "{/sha}",
  git_refs: "{/sha}",
  trees: "{/sha}",
  statuses: "/{sha}",
  languages: "",
  stargazers: "",
  contributors: "",
  subscribers: "",
  subscription: "",
  commits: "{/sha}",
  git_commits: "{/sha}",
  comments: "{/number}",
  issue_comment: "{/number}",
  contents: "/{+path}",
  compare: "/{base}...{head}",
  merges: "",
  archive: "/{archive_format}{/ref}",
  downloads: "",
  issues: "{/number}",
  pulls: "{/number}",
  milestones: "{/number}",
  notifications: "{?since,all,participating}",
  labels: "{/name}",
  releases: "{/id}",
  deployments: "",
};

export function repositoryView(state: GitHubState): Json {
  const url = repositoryUrl(state);
  const made = seconds(Date.UTC(2026, 0, 1));
  const urls = Object.entries(repositoryUrls).map(([key, template]) => [`${key}_url`, `${url}/${key}${template}`]);
  const zero = ["size", "forks", "forks_count", "stargazers_count", "watchers", "watchers_count", "subscribers_count"];
  return {
    ...Object.fromEntries(urls),
    ...Object.fromEntries(zero.map((key) => [key, 0])),
    id: idOf(`${state.owner}/${state.name}`),
    node_id: "R_1",
    name: state.name,
    full_name: `${state.owner}/${state.name}`,
    owner: userView(state, state.owner),
    private: state.facts.private,
    html_url: state.htmlUrl,
    description: null,
    fork: state.facts.fork,
    url,
    git_url: `git://${new URL(state.htmlUrl).host}/${state.owner}/${state.name}.git`,
    ssh_url: `git@${new URL(state.htmlUrl).hostname}:${state.owner}/${state.name}.git`,
    clone_url: `${state.htmlUrl}.git`,
    svn_url: state.htmlUrl,
    mirror_url: null,
    homepage: null,
    language: null,
    default_branch: state.facts.defaultBranch,
    open_issues_count: state.issues.filter((issue) => issue.state === "open").length,
    open_issues: state.issues.filter((issue) => issue.state === "open").length,
    network_count: 0,
    has_issues: state.facts.hasIssues,
    has_projects: true,
    has_wiki: true,
    has_pages: state.facts.hasPages,
    has_downloads: true,
    has_discussions: false,
    archived: state.facts.archived,
    disabled: false,
    license: null,
    pushed_at: made,
    created_at: made,
    updated_at: made,
    topics: [],
  };
}
