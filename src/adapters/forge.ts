import { createClock } from "./clock.ts";
import { ForgeError } from "../domain/errors.ts";
import { SECOND_MS, toInstant, toMs, type Instant } from "../domain/instant.ts";
import { connect } from "./forge-connect.ts";
import { createLabels, pinIssues, readLogin, type Graphql } from "./forge-graphql.ts";
import { listChanges, listEvents, readPermission } from "./forge-people.ts";
import { pageSize, readComment, readIssue, wholeSecond, type Octokit, type Place } from "./forge-read.ts";
import type { Proxies } from "./http-proxy.ts";
import type {
  Clock,
  Forge,
  ForgeComment,
  ForgeIssue,
  IssueDraft,
  IssuePatch,
  Label,
  RepositoryFacts,
} from "../world.ts";

export interface ForgeOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** GITHUB_API_URL: `https://api.github.com`, on an enterprise server `https://host/api/v3`. */
  readonly apiUrl: string;
  /** GITHUB_GRAPHQL_URL. */
  readonly graphqlUrl: string;
  /** Through which GitHub is asked; none where absent. */
  readonly proxies?: Proxies;
  /** Of one attempt at a read, and of a write with all its waits; 15 s when absent. */
  readonly deadlineMs?: number;
  /** By which writes are paced and repetitions wait; the system's when absent. */
  readonly clock?: Clock;
}

function alreadyExists(error: unknown): boolean {
  return error instanceof ForgeError && error.kind === "invalid" && error.message.includes("already_exists");
}

async function readFacts(octokit: Octokit, place: Place): Promise<RepositoryFacts> {
  const { data } = await octokit.rest.repos.get(place);
  return {
    hasIssues: data.has_issues,
    hasPages: data.has_pages,
    fork: data.fork,
    archived: data.archived,
    private: data.private,
    defaultBranch: data.default_branch,
    url: data.html_url,
  };
}

/** `since` of GitHub means the last change, and a thing made since then was changed since then. */
async function listIssues(octokit: Octokit, place: Place, label: string, since: Instant): Promise<ForgeIssue[]> {
  const from = wholeSecond(since);
  const found: ForgeIssue[] = [];
  const pages = octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
    ...place,
    labels: label,
    state: "all",
    sort: "created",
    direction: "desc",
    since: toInstant(from),
    per_page: pageSize,
  });
  for await (const { data } of pages) {
    const issues = data.filter((issue) => issue.pull_request === undefined).map(readIssue);
    found.push(...issues.filter((issue) => toMs(issue.createdAt) >= from));
    if (data.some((issue) => Date.parse(issue.created_at) < from)) break;
  }
  return found;
}

async function listComments(octokit: Octokit, place: Place, number: number, since: Instant): Promise<ForgeComment[]> {
  const from = wholeSecond(since);
  const asked = { ...place, issue_number: number, since: toInstant(from), per_page: pageSize };
  const comments = await octokit.paginate(octokit.rest.issues.listComments, asked);
  return comments.map(readComment).filter((comment) => toMs(comment.updatedAt) >= from);
}

async function createIssue(octokit: Octokit, place: Place, draft: IssueDraft): Promise<ForgeIssue> {
  const { title, body, labels, assignees } = draft;
  const { data } = await octokit.rest.issues.create({
    ...place,
    title,
    body,
    labels: [...labels],
    ...(assignees.length > 0 && { assignees: [...assignees] }),
  });
  return readIssue(data);
}

async function updateIssue(octokit: Octokit, place: Place, number: number, patch: IssuePatch): Promise<void> {
  const { title, state, stateReason, labels, assignees } = patch;
  await octokit.rest.issues.update({
    ...place,
    issue_number: number,
    ...(title !== undefined && { title }),
    ...(state !== undefined && { state }),
    ...(stateReason !== undefined && { state_reason: stateReason }),
    ...(labels !== undefined && { labels: [...labels] }),
    ...(assignees !== undefined && { assignees: [...assignees] }),
  });
}

/** Makes labels that are missing, by what was there when they were first looked at. */
function createLabelMaker() {
  let known: Set<string> | undefined;
  return async (graphql: Graphql, place: Place, labels: readonly Label[]): Promise<void> => {
    const { octokit } = graphql;
    known ??= new Set((await listLabels(octokit, place)).map((name) => name.toLowerCase()));
    const there = known;
    const missing = labels.filter(({ name }) => !there.has(name.toLowerCase()));
    if (missing.length >= TOGETHER && (await areMadeTogether(graphql, place, missing)))
      for (const { name } of missing) there.add(name.toLowerCase());
    for (const { name, color, description } of missing) {
      if (there.has(name.toLowerCase())) continue;
      try {
        await octokit.rest.issues.createLabel({ ...place, name, color, description });
      } catch (error) {
        // Another run made it between our look and our word.
        if (!alreadyExists(error)) throw error;
      }
      there.add(name.toLowerCase());
    }
  };
}

/** From so many on, one question and one change are fewer calls than one each. */
const TOGETHER = 3;

/** What GraphQL refuses REST is asked for one by one, and says what is wrong with which. */
async function areMadeTogether(graphql: Graphql, place: Place, labels: readonly Label[]): Promise<boolean> {
  try {
    await createLabels(graphql, place, labels);
    return true;
  } catch (error) {
    if (error instanceof ForgeError) return false;
    throw error;
  }
}

async function listLabels(octokit: Octokit, place: Place): Promise<string[]> {
  const there = await octokit.paginate(octokit.rest.issues.listLabelsForRepo, { ...place, per_page: pageSize });
  return there.map(({ name }) => name);
}

/**
 * GitHub's issues and settings of one repository, over its REST API. Times come back as `Instant`s.
 * A rejection is always a `ForgeError`; of kind `unavailable` after a write, the write may have happened.
 */
export function createForge(options: ForgeOptions): Forge {
  const [owner = "", repo = ""] = options.repository.split("/");
  const place = { owner, repo };
  let connection: Promise<Octokit> | undefined;
  const { clock = createClock(), deadlineMs = 15 * SECOND_MS, graphqlUrl } = options;
  const ensureLabels = createLabelMaker();
  const connected = (): Promise<Octokit> => (connection ??= connect({ ...options, clock, deadlineMs }));
  const graphql = async () => ({ octokit: await connected(), url: graphqlUrl });
  return {
    facts: async () => readFacts(await connected(), place),
    login: async () => readLogin(await graphql()),
    issues: async (label, since) => listIssues(await connected(), place, label, since),
    async issue(number) {
      const { data } = await (await connected()).rest.issues.get({ ...place, issue_number: number });
      return readIssue(data);
    },
    createIssue: async (draft) => createIssue(await connected(), place, draft),
    updateIssue: async (number, patch) => updateIssue(await connected(), place, number, patch),
    comments: async (number, since) => listComments(await connected(), place, number, since),
    async comment(number, body) {
      const octokit = await connected();
      return readComment((await octokit.rest.issues.createComment({ ...place, issue_number: number, body })).data);
    },
    ensureLabels: async (labels) => ensureLabels(await graphql(), place, labels),
    changes: async (label, since, etag) => listChanges(await connected(), place, { label, since, etag }),
    events: async (number) => listEvents(await connected(), place, number),
    permission: async (login) => readPermission(await connected(), place, login),
    async lock(number) {
      await (await connected()).rest.issues.lock({ ...place, issue_number: number, lock_reason: "resolved" });
    },
    async unlock(number) {
      await (await connected()).rest.issues.unlock({ ...place, issue_number: number });
    },
    pin: async (wanted, ours) => pinIssues(await graphql(), place, { wanted, ours }),
  };
}
