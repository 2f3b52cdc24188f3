import { setTimeout as sleepFor } from "node:timers/promises";
import { ForgeError, type ForgeErrorKind } from "../domain/errors.ts";
import { SECOND_MS, toInstant, toMs, type Instant } from "../domain/instant.ts";
import { listChanges, listEvents, pinIssues, readPermission } from "./forge-people.ts";
import { pageSize, readComment, readIssue, wholeSecond, type Octokit, type Place } from "./forge-read.ts";
import type { Proxies } from "./http-proxy.ts";
import type { Forge, ForgeComment, ForgeIssue, IssueDraft, IssuePatch, Label, RepositoryFacts } from "../world.ts";

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
  /** Of one request, 15 s when absent. */
  readonly deadlineMs?: number;
  /** Waits between repeated reads. */
  readonly sleep?: (ms: number) => Promise<void>;
}

type RequestOptions = { readonly method: string; readonly url: string };

const apiVersion = "2022-11-28";
const readRepetitions = 2;

/** What octokit's RequestError tells, read without its class so that any copy of it is understood. */
interface Failure {
  readonly message: string;
  /** `undefined` when no answer came. */
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

function readFailure(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const { status, response } = error as { readonly status?: number; readonly response?: Pick<Failure, "headers"> };
  return response === undefined
    ? { message, status: undefined, headers: {} }
    : { message, status, headers: response.headers };
}

function isRateLimit({ status, headers, message }: Failure): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const spent = String(headers["x-ratelimit-remaining"]) === "0" || headers["retry-after"] !== undefined;
  return spent || /rate limit|abuse detection/i.test(message);
}

function kindOf(failure: Failure): ForgeErrorKind {
  const { status } = failure;
  if (status === undefined || status >= 500) return "unavailable";
  if (isRateLimit(failure)) return "rate-limited";
  switch (status) {
    case 401:
    case 403:
      return "forbidden";
    case 404:
      return "not-found";
    case 410:
      return "issues-disabled";
    default:
      return "invalid";
  }
}

function toForgeError(error: unknown, { method, url }: RequestOptions): ForgeError {
  const failure = readFailure(error);
  const what = failure.status === undefined ? "gave no answer to" : `answered ${failure.status} to`;
  const message = `GitHub ${what} ${method} ${url}: ${failure.message}`;
  return new ForgeError(kindOf(failure), message, failure.status, { cause: error });
}

function alreadyExists(error: unknown): boolean {
  return error instanceof ForgeError && error.kind === "invalid" && error.message.includes("already_exists");
}

/**
 * Every request passes here: a deadline each, reads repeated at most twice when there was no answer or a 5xx, writes
 * never (an unanswered creation may have been carried out), and every failure a ForgeError.
 */
function guard(octokit: Octokit, options: ForgeOptions): void {
  const deadlineMs = options.deadlineMs ?? 15 * SECOND_MS;
  const sleep = options.sleep ?? ((ms: number) => sleepFor(ms));
  octokit.hook.wrap("request", async (request, asked) => {
    const isRead = asked.method === "GET" || asked.url === options.graphqlUrl;
    for (let repetition = 0; ; repetition += 1) {
      try {
        // Inner hooks see the options that they were registered with: a copy would not reach them.
        asked.request = { ...asked.request, signal: AbortSignal.timeout(deadlineMs) };
        return await request(asked);
      } catch (cause) {
        const error = toForgeError(cause, octokit.request.endpoint(asked));
        if (!isRead || error.kind !== "unavailable" || repetition === readRepetitions) throw error;
        await sleep(SECOND_MS * 2 ** repetition);
      }
    }
  });
}

async function connect(options: ForgeOptions): Promise<Octokit> {
  const [{ getOctokit }, undici] = await Promise.all([import("@actions/github"), import("undici")]);
  const { httpProxy = "", httpsProxy = "", noProxy = "" } = options.proxies ?? {};
  // The same proxies as for probes, whatever else the environment says by now.
  const dispatcher = new undici.EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy });
  const quiet = (): void => undefined;
  const octokit = getOctokit(options.token, {
    baseUrl: options.apiUrl,
    request: {
      fetch: (url: string, init: import("undici").RequestInit) => undici.fetch(url, { ...init, dispatcher }),
    },
    // octokit writes deprecations and failed requests to the console by itself; our log is the only one.
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
  octokit.hook.before("request", (asked) => {
    asked.headers["x-github-api-version"] = apiVersion;
  });
  guard(octokit, options);
  return octokit;
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

async function readLogin(octokit: Octokit, graphqlUrl: string): Promise<string> {
  const asked = { method: "POST", url: graphqlUrl };
  // The REST question for it (`GET /user`) is closed to the token of a workflow.
  const { data }: { data: { data?: { viewer?: { login?: unknown } } } } = await octokit.request(`POST ${graphqlUrl}`, {
    query: "query{viewer{login}}",
  });
  const login = data.data?.viewer?.login;
  if (typeof login === "string") return login;
  throw toForgeError(new Error(`no login in ${JSON.stringify(data).slice(0, 200)}`), asked);
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
  return comments.map(readComment).filter((comment) => toMs(comment.createdAt) >= from);
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

async function ensureLabels(octokit: Octokit, place: Place, labels: readonly Label[]): Promise<void> {
  const there = await octokit.paginate(octokit.rest.issues.listLabelsForRepo, { ...place, per_page: pageSize });
  const names = new Set(there.map((label) => label.name.toLowerCase()));
  for (const { name, color, description } of labels.filter((label) => !names.has(label.name.toLowerCase()))) {
    try {
      await octokit.rest.issues.createLabel({ ...place, name, color, description });
    } catch (error) {
      // Another run made it between our look and our word.
      if (!alreadyExists(error)) throw error;
    }
  }
}

/**
 * GitHub's issues and settings of one repository, over its REST API. Times come back as `Instant`s.
 * A rejection is always a `ForgeError`; of kind `unavailable` after a write, the write may have happened.
 */
export function createForge(options: ForgeOptions): Forge {
  const [owner = "", repo = ""] = options.repository.split("/");
  const place = { owner, repo };
  let connection: Promise<Octokit> | undefined;
  const connected = (): Promise<Octokit> => (connection ??= connect(options));
  return {
    facts: async () => readFacts(await connected(), place),
    login: async () => readLogin(await connected(), options.graphqlUrl),
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
    ensureLabels: async (labels) => ensureLabels(await connected(), place, labels),
    changes: async (label, since, etag) => listChanges(await connected(), place, { label, since, etag }),
    events: async (number) => listEvents(await connected(), place, number),
    permission: async (login) => readPermission(await connected(), place, login),
    async lock(number) {
      await (await connected()).rest.issues.lock({ ...place, issue_number: number, lock_reason: "resolved" });
    },
    pin: async (wanted, ours) => pinIssues(await connected(), options.graphqlUrl, place, { wanted, ours }),
  };
}
